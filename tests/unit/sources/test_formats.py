"""One suite for every format with places: the same page comes out whatever it was written in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.errors import JiaoyueError
from reader.model.page import Page, Unit
from reader.segmentation import segment
from reader.sources import registry
from tests.setting.markup import alto_of, hocr_of, page_xml_of
from tests.setting.modules import page as set_page
from tests.setting.pdf import pdf_of

SHEET = set_page(31)
WRITERS: dict[str, tuple[str, Callable[[Page], bytes]]] = {
    "ALTO 4": ("a.xml", alto_of),
    "ALTO 2": ("a.alto", lambda page: alto_of(page, 2)),
    "ALTO 3": ("a.xml", lambda page: alto_of(page, 3)),
    "PAGE 2019": ("a.xml", page_xml_of),
    "PAGE 2013": ("a.xml", lambda page: page_xml_of(page, "2013-07-15")),
    "PAGE 2010": ("a.xml", lambda page: page_xml_of(page, "2010-03-19")),
    "hOCR": ("a.hocr", hocr_of),
    "PDF": ("a.pdf", lambda page: pdf_of([page])),
}
ALL = pytest.mark.parametrize(("name", "write"), WRITERS.values(), ids=WRITERS.keys())


def read(name: str, write: Callable[[Page], bytes]) -> Page:
    reading = registry.read_bytes(write(SHEET.page()), name)
    assert reading.problems == ()
    assert len(reading.pages) == 1
    return reading.pages[0]


@ALL
def test_no_character_is_lost_or_made_up(name: str, write: Callable[[Page], bytes]) -> None:
    page = read(name, write)
    wanted = sorted(char for line in SHEET.page().lines for char in line.text if not char.isspace())
    assert sorted(char for line in page.lines for char in line.text if not char.isspace()) == wanted


@ALL
def test_lines_have_places_on_the_page(name: str, write: Callable[[Page], bytes]) -> None:
    page = read(name, write)
    assert page.unit is not Unit.NONE
    scale = page.width / SHEET.width
    boxes = {line.text: line.box for line in SHEET.page().lines if len(line.text) > 8}
    for line in page.lines:
        assert line.box is not None
        assert len(line.places) in {0, len(line.text)}
        wanted = boxes.get(line.text)
        if wanted is not None:
            assert line.box.left == pytest.approx(wanted.left * scale, abs=3)
            assert line.box.top == pytest.approx(wanted.top * scale, abs=8)


@ALL
def test_drawings_are_read(name: str, write: Callable[[Page], bytes]) -> None:
    page = read(name, write)
    assert len(page.pictures) == len(SHEET.pictures)
    assert len(page.rules) == len(SHEET.rules)


@ALL
def test_its_articles_are_found(name: str, write: Callable[[Page], bytes]) -> None:
    found = {article.headline for article in segment(read(name, write)).articles}
    wanted = {str(article["headline"]) for article in SHEET.articles if article["kind"] == "news"}
    assert len(wanted & found) >= 0.8 * len(wanted)


@ALL
@settings(max_examples=12)
@given(cut=st.floats(0, 1), noise=st.binary(max_size=12), data=st.data())
def test_damage_is_refused_or_read_but_never_crashes(
    name: str, write: Callable[[Page], bytes], cut: float, noise: bytes, data: st.DataObject
) -> None:
    """Cut anywhere, with bytes put in anywhere."""
    whole = DAMAGED.setdefault(name, write(set_page(27).page()))
    at = data.draw(st.integers(0, len(whole)))
    broken = (whole[:at] + noise + whole[at:])[: int(cut * len(whole)) + 1]
    try:
        pages = registry.read_bytes(broken, name).pages
    except JiaoyueError:
        return
    for page in pages:
        segment(page)


DAMAGED: dict[str, bytes] = {}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xml", b"<recipe><step>Boil</step></recipe>"),
        ("a.xml", b""),
        ("a.xml", b"no XML at all"),
        ("a.hocr", b"<html><body>Nothing recognised</body></html>"),
        ("a.xml", b"<mets><structMap/></mets>"),
        ("a.zip", b"PK\x03\x04 broken"),
    ],
)
def test_what_holds_no_page_is_refused_with_a_sentence(name: str, data: bytes) -> None:
    with pytest.raises(JiaoyueError, match=name.replace(".", r"\.")):
        registry.read_bytes(data, name)
