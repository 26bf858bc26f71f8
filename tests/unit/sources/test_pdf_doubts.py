"""Text layers that are other than what the page shows: the picture is asked, and what it shows is taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.model.page import Box, Line, Page, Unit
from reader.sources import pdf
from reader.sources.format import Reading
from reader.sources.pdf import pages
from reader.sources.pdf.lettering import lettered
from reader.sources.pdf.lines import Glyph
from reader.sources.recognition import Recognition, chosen
from tests.setting.modules import page as set_page
from tests.setting.pdf import Habits, pdf_of, places_of

DISPLAY = "Song-Black"


def own_font(line: Line) -> Line:
    """The line in a font that headlines alone have, or none of them."""
    return replace(line, font=DISPLAY if (line.size or 0) > 40 else (line.font or "").replace(DISPLAY, "Song"))


SET = set_page(31).page()
SHEET = replace(SET, lines=tuple(own_font(line) for line in SET.lines))
SHOWN_SCALE = 1.5


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Recognition that reads the set page without a fault, from a picture of one and a half times its size."""
    calls: list[str] = []

    def recognised(_page: object, _upright: object, name: str) -> Reading:
        calls.append(name)
        return Reading((enlarged(SHEET, SHOWN_SCALE),))

    monkeypatch.setattr(pages, "recognised", recognised)
    return calls


def enlarged(page: Page, scale: float) -> Page:
    def box_of(box: Box) -> Box:
        return Box(box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)

    lines = tuple(
        replace(
            line,
            box=box_of(line.box) if line.box else None,
            size=(line.size or 0) * scale,
            font=None,
            places=tuple(map(box_of, places_of(line))),
        )
        for line in page.lines
    )
    return Page(lines, width=page.width * scale, height=page.height * scale, unit=Unit.PIXEL)


def texts(lines: tuple[Line, ...]) -> list[str]:
    return sorted("".join(line.text.split()) for line in lines)


def test_a_sound_page_is_not_recognised(asked: list[str]) -> None:
    reading = pdf.read(pdf_of([SHEET]), "a.pdf")
    assert asked == []
    assert reading.problems == ()


@pytest.mark.parametrize(
    "habits",
    [Habits(garbled=frozenset([DISPLAY])), Habits(outlined=frozenset([DISPLAY]))],
    ids=["garbled headlines", "outlined headlines"],
)
def test_headlines_that_the_layer_lacks_are_read_from_the_picture(habits: Habits, asked: list[str]) -> None:
    reading = pdf.read(pdf_of([SHEET], habits), "a.pdf")
    page = reading.pages[0]
    assert asked == ["a.pdf"]
    assert page.unit is Unit.POINT
    assert texts(page.lines) == texts(SHEET.lines)
    assert "they were read from its picture" in reading.problems[0]
    wanted = {line.text: line for line in SHEET.lines if line.font == DISPLAY}
    for line in page.lines:
        if line.text in wanted and line.box and (box := wanted[line.text].box):
            assert line.box.left == pytest.approx(box.left * 0.36, abs=1.0)


@pytest.mark.parametrize("faulty", [lambda text: text[::-1], lambda text: "图" * len(text)], ids=["turned", "repeated"])
def test_an_invisible_layer_is_held_against_the_picture(faulty: Callable[[str], str], asked: list[str]) -> None:
    """A recogniser of old left it behind a scan: it may be worth keeping, or not."""
    sound = pdf.read(pdf_of([SHEET], Habits(unseen=True)), "a.pdf")
    assert sound.problems == ()
    assert sound.pages[0].unit is Unit.POINT
    garbage = replace(SHEET, lines=tuple(replace(line, text=faulty(line.text)) for line in SHEET.lines))
    reading = pdf.read(pdf_of([garbage], Habits(unseen=True)), "a.pdf")
    assert "it was recognised from its picture" in reading.problems[0]
    assert texts(reading.pages[0].lines) == texts(SHEET.lines)
    assert len(asked) == 2


def test_a_few_words_stamped_on_a_scan_are_not_its_text(asked: list[str]) -> None:
    stamp = Line("仅供内部阅览使用", Box(40, 40, 400, 80), size=40, font="Hei")
    whole = Box(0, 0, SHEET.width, SHEET.height)
    scan = Page((stamp,), width=SHEET.width, height=SHEET.height, unit=Unit.PIXEL, pictures=(whole,))
    reading = pdf.read(pdf_of([scan]), "a.pdf")
    assert asked == ["a.pdf"]
    assert texts(reading.pages[0].lines) == texts(SHEET.lines)


def test_who_wants_no_recognition_gets_the_layer_as_it_is(asked: list[str]) -> None:
    with chosen(Recognition.NEVER):
        reading = pdf.read(pdf_of([SHEET], Habits(outlined=frozenset([DISPLAY]))), "a.pdf")
    assert asked == []
    assert len(reading.pages[0].lines) < len(SHEET.lines)


def test_a_doubtful_layer_is_kept_where_recognition_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "recognised", lambda *_: None)
    reading = pdf.read(pdf_of([SHEET], Habits(garbled=frozenset([DISPLAY]))), "a.pdf")
    assert len(reading.pages[0].lines) > 0.8 * len(SHEET.lines)


def test_english_pages_marks_and_names_in_odd_letters_are_beyond_doubt(asked: list[str]) -> None:
    prose = "The old flour mill on the river is now a library, and 300 people came on its first day."
    english = [Line(prose, Box(100, 100 + 40 * at, 1400, 126 + 40 * at), size=26, font="Song") for at in range(30)]
    marked = [replace(line, text="●■▲" + line.text) if at % 4 == 0 else line for at, line in enumerate(SHEET.lines)]
    for lines in (tuple(english), tuple(marked)):
        page = Page(lines, width=1600, height=2200, unit=Unit.PIXEL)
        assert pdf.read(pdf_of([page]), "a.pdf").problems == ()
    assert asked == []


def test_a_drawn_name_of_the_paper_and_an_advertisement_of_shapes_raise_no_doubt(asked: list[str]) -> None:
    name = Line("青川日报新闻", Box(500, 60, 1100, 160), size=100, font=DISPLAY)
    notice = Line("金秋购物节全场五折", Box(1000, 2000, 1450, 2050), size=50, font=DISPLAY)
    body = [line for line in SHEET.lines if line.font != DISPLAY and line.box and line.box.bottom < 1900]
    page = replace(SHEET, lines=(name, notice, *body), frames=(*SHEET.frames, Box(900, 1950, 1500, 2150)))
    pdf.read(pdf_of([page], Habits(outlined=frozenset([DISPLAY]))), "a.pdf")
    assert asked == []


ALL_GARBLED = Habits(garbled=frozenset([DISPLAY, "Song", "Song-Bold", "Hei-Bold", "Kai"]))


def test_letters_are_read_from_the_picture_and_put_where_the_layer_has_them(asked: list[str]) -> None:
    """A font that does not say what its characters are knows their places still, and better than recognition does."""
    reading = pdf.read(pdf_of([SHEET], ALL_GARBLED), "a.pdf")
    page = reading.pages[0]
    assert asked == ["a.pdf"]
    assert "it was recognised from its picture" in reading.problems[0]
    assert page.unit is Unit.POINT
    assert sorted("".join(texts(page.lines))) == sorted("".join(texts(SHEET.lines)))
    assert len(page.rules) == len(SHEET.rules)
    assert {line.size for line in page.lines} == {round((line.size or 0) * 0.36, 2) for line in SHEET.lines}


def test_a_letter_misread_once_is_righted_by_its_other_places(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = enlarged(SHEET, SHOWN_SCALE)
    often = Counter(char for line in SHEET.lines if line.font == "Song" for char in line.text)
    at = next(at for at, line in enumerate(seen.lines) if SHEET.lines[at].font == "Song" and often[line.text[0]] > 20)
    wrong = replace(seen.lines[at], text="口" + seen.lines[at].text[1:])
    seen = replace(seen, lines=(*seen.lines[:at], wrong, *seen.lines[at + 1 :]))
    monkeypatch.setattr(pages, "recognised", lambda *_: Reading((seen,)))
    page = pdf.read(pdf_of([SHEET], ALL_GARBLED), "a.pdf").pages[0]
    assert SHEET.lines[at].text in [line.text for line in page.lines]


def test_a_code_that_a_sound_font_has_no_word_for_is_read_from_the_picture() -> None:
    """Programs that write a file anew lose a letter here and there: 两 is told as n, and as wide as ever."""

    def glyph(char: str, at: int) -> Glyph:
        return Glyph(char, at, 20.0, "Song", 20.0, Box(20.0 * at, 0.0, 20.0 * at + 20, 20.0), face=1)

    text = "会议今天在河边的老厂房里开了一整天，到会的两百人都说这样的会以后要多开几次才好。"
    glyphs = [glyph("n" if char == "两" else char, at) for at, char in enumerate(text)]
    places = tuple(glyph.box for glyph in glyphs)
    found = lettered(glyphs, [Line(text, Box(0, 0, places[-1].right, 20), places=places)])
    assert found is not None
    assert "".join(one.text for one in sorted(found, key=lambda one: one.order)) == text
