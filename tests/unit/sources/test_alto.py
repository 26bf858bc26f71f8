"""ALTO of other projects: told otherwise than the standard asks, and read all the same."""

from __future__ import annotations

import pytest

from reader.model.errors import SourceError, TooLarge
from reader.model.page import Box, Unit
from reader.sources import alto, xml


def sheet(lines: str, *, head: str = "", attributes: str = "WIDTH='1000' HEIGHT='1500'") -> bytes:
    return (
        f"<alto xmlns='http://www.loc.gov/standards/alto/ns-v3#'>{head}<Layout><Page {attributes}><PrintSpace>"
        f"<ComposedBlock><TextBlock>{lines}</TextBlock></ComposedBlock></PrintSpace></Page></Layout></alto>"
    ).encode()


LINE = "<TextLine HPOS='10' VPOS='20' WIDTH='300' HEIGHT='30'>{}</TextLine>"
WORD = "<String CONTENT='{}' HPOS='{}' VPOS='20' WIDTH='{}' HEIGHT='30' {}/>"


def test_confidence_is_kept_for_every_character() -> None:
    line = LINE.format(
        WORD.format("晴转多", 10, 90, "WC='0.8' CC='0 9 0'") + "<SP/>" + WORD.format("云", 120, 30, "CC='0'")
    )
    found = alto.read(sheet(line), "a.xml").pages[0].lines[0]
    assert found.text == "晴转多 云"
    assert found.confidences == (1.0, 0.0, 1.0, 1.0, 1.0)
    assert found.places[1] == Box(40, 20, 70, 50)
    assert found.places[3] == Box(100, 20, 120, 50)


def test_sizes_in_points_become_pixels() -> None:
    head = "<Styles><TextStyle ID='t' FONTFAMILY='Song' FONTSIZE='9'/></Styles>"
    line = LINE.replace("<TextLine", "<TextLine STYLEREFS='x t'").format(WORD.format("晴天", 10, 60, ""))
    found = alto.read(sheet(line, head=head), "a.xml").pages[0].lines[0]
    assert (found.size, found.font) == (30.0, "Song")


def test_words_without_marked_spaces_are_parted_only_where_they_are_latin() -> None:
    line = LINE.format(
        WORD.format("Good", 10, 60, "") + WORD.format("news", 80, 60, "") + WORD.format("今天", 150, 60, "")
    )
    assert alto.read(sheet(line), "a.xml").pages[0].lines[0].text == "Good news今天"


def test_a_hyphen_at_the_line_end_is_read() -> None:
    line = LINE.format(WORD.format("news", 10, 60, "") + "<HYP CONTENT='-' HPOS='70' VPOS='20' WIDTH='9' HEIGHT='30'/>")
    assert alto.read(sheet(line), "a.xml").pages[0].lines[0].text == "news-"


def test_disagreement_with_the_standard_is_told_but_not_fatal() -> None:
    line = LINE.format(WORD.format("晴天", "wide", 60, "WC='97' CC='0'") + "<Blot/>")
    reading = alto.read(sheet(line, attributes="WIDTH='?'"), "a.xml")
    assert reading.pages[0].lines[0].text == "晴天"
    told = " ".join(reading.problems)
    assert "HPOS" in told
    assert "confidence lies outside" in told
    assert "do not match their word" in told
    assert "Blot" in told


def test_a_file_without_places_is_read_as_text() -> None:
    page = alto.read(sheet("<TextLine><String CONTENT='晴天'/></TextLine>"), "a.xml").pages[0]
    assert page.unit is Unit.NONE
    assert page.lines[0].text == "晴天"


def test_a_file_that_breaks_off_gives_what_stands_before() -> None:
    whole = sheet(LINE.format(WORD.format("晴天", 10, 60, "")) * 3)
    reading = alto.read(whole[: whole.rindex(b"<TextLine")], "a.xml")
    assert len(reading.pages[0].lines) == 2
    assert "damaged" in reading.problems[0]


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "GB18030", "GBK"])
def test_declared_encodings_are_obeyed(encoding: str) -> None:
    text = f"<?xml version='1.0' encoding='{encoding}'?>" + sheet(LINE.format(WORD.format("晴天", 10, 60, ""))).decode()
    assert alto.read(text.encode(encoding), "a.xml").pages[0].lines[0].text == "晴天"


BOMB = (
    "<!DOCTYPE alto [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {b} '{'&' + a + ';'}{'&' + a + ';'}'>" for a, b in zip("abcdefg", "bcdefgh", strict=True))
    + "]><alto><TextLine><String CONTENT='&h;'/></TextLine></alto>"
)
OUTSIDE = "<!DOCTYPE alto [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><alto><TextLine>&a;</TextLine></alto>"


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, OUTSIDE.replace("ENTITY a", "ENTITY % a")])
def test_entities_are_refused(text: str) -> None:
    with pytest.raises(SourceError, match="entities"):
        alto.read(text.encode(), "a.xml")


def test_what_is_nested_too_deep_or_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TooLarge, match="nested"):
        alto.read(b"<alto>" + b"<a>" * 5000, "a.xml")
    monkeypatch.setattr(xml, "MAX_ELEMENTS", 10)
    with pytest.raises(TooLarge, match="elements"):
        alto.read(sheet("<TextLine/>" * 20), "a.xml")


def test_a_line_is_one_line_whatever_is_written_in_it() -> None:
    content = "晴&#10;天&#x2028;好"

    page = alto.read(sheet(LINE.format(WORD.format(content, 10, 60, ""))), "a.xml").pages[0]

    assert [line.text for line in page.lines] == ["晴 天 好"]
