"""PDF pages as layout systems leave them: however a file is written, the same lines stand in the same places."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from reader.model.errors import SourceError
from reader.model.page import Box, Line, Page, Unit
from reader.sources import pdf
from tests.setting.pdf import Habits, pdf_of

EM = 26.0


def line(text: str, left: float, top: float, size: float = EM, *, font: str = "Song", vertical: bool = False) -> Line:
    long = sum(size if ord(char) > 0xFF else size / 2 for char in text)
    box = Box(left, top, left + size, top + long) if vertical else Box(left, top, left + long, top + size)
    return Line(text, box, size=size, font=font, vertical=vertical)


def column(left: float, top: float, texts: list[str]) -> list[Line]:
    return [line(text, left, top + 40 * at) for at, text in enumerate(texts)]


LEFT = [
    "城南的老面粉厂改成了图书",
    "馆，周末来看书的人比平日",
    "多了三倍，孩子们坐在旧机",
    "器旁边读完了一本又一本。",
]
RIGHT = [
    "馆长说，机器都留了下来，",
    "因为那是这条街的记忆，也",
    "是许多人的记忆，拆掉了就",
    "再也看不到了，很可惜的。",
]
SHEET = Page(
    (
        line("老厂房里读新书", 200, 100, 80, font="Hei-Bold"),
        *column(100, 240, LEFT),
        *column(100 + 13.2 * EM, 240, RIGHT),
        *column(100, 400, [text[::-1] for text in LEFT]),
        *column(100 + 13.2 * EM, 400, [text[::-1] for text in RIGHT]),
    ),
    width=1000,
    height=1400,
    unit=Unit.PIXEL,
    rules=(Box(100, 220, 760, 222),),
    frames=(Box(90, 600, 500, 800),),
    pictures=(Box(520, 600, 760, 800),),
)

MANNERS = {
    "plainly": Habits(),
    "sideways": Habits(sideways=True),
    "off the corner": Habits(offset=(-40.0, 70.0)),
    "every character twice": Habits(twice=True),
    "within a form": Habits(form=True),
    "in any order": Habits(shuffled=True),
    "askew": Habits(askew=1.0),
    "askew the other way, and sideways": Habits(askew=-2.5, sideways=True),
    "all of it": Habits(sideways=True, offset=(12.0, -30.0), twice=True, form=True, shuffled=True),
}


@pytest.mark.parametrize("habits", MANNERS.values(), ids=MANNERS.keys())
def test_lines_are_the_same_however_the_file_is_written(habits: Habits) -> None:
    reading = pdf.read(pdf_of([SHEET], habits), "a.pdf")
    page = reading.pages[0]
    assert reading.problems == ()
    assert sorted(found.text for found in page.lines) == sorted(wanted.text for wanted in SHEET.lines)
    headline = next(found for found in page.lines if found.text == "老厂房里读新书")
    assert headline.box is not None
    assert (headline.box.left, headline.box.top) == (pytest.approx(72, abs=1.5), pytest.approx(36, abs=3.5))
    assert headline.size == pytest.approx(80 * 0.36, rel=0.01)
    assert (page.width, page.height) == (pytest.approx(360), pytest.approx(504))


@pytest.mark.parametrize("habits", [Habits(), Habits(form=True, sideways=True), Habits(askew=1.5)])
def test_rules_frames_and_pictures_are_found_where_they_are_drawn(habits: Habits) -> None:
    page = pdf.read(pdf_of([SHEET], habits), "a.pdf").pages[0]
    assert page.rules[0].left == pytest.approx(36, abs=1)
    assert page.rules[0].top == pytest.approx(79.2, abs=1)
    assert page.frames[0].bottom == pytest.approx(288, abs=1)
    assert page.pictures[0].right == pytest.approx(273.6, abs=1)


def test_every_character_has_its_place() -> None:
    page = pdf.read(pdf_of([SHEET]), "a.pdf").pages[0]
    for found in page.lines:
        assert found.box is not None
        assert len(found.places) == len(found.text)
        assert all(a.left <= b.left for a, b in zip(found.places, found.places[1:], strict=False))
        assert all(
            place.left >= found.box.left - 1e-6 and place.right <= found.box.right + 1e-6 for place in found.places
        )


def test_the_picture_of_the_page_stands_upright_like_its_boxes() -> None:
    picture = pdf.read(pdf_of([SHEET], Habits(sideways=True)), "a.pdf").pictures[0]
    assert picture is not None
    assert picture.width / picture.height == pytest.approx(1000 / 1400, abs=0.01)


def test_the_picture_of_a_page_that_leans_is_laid_level_like_its_boxes() -> None:
    reading = pdf.read(pdf_of([SHEET], Habits(askew=1.5)), "a.pdf")
    picture, page = reading.pictures[0], reading.pages[0]
    assert picture is not None
    image = Image.open(io.BytesIO(picture.data)).convert("L")
    scale = picture.width / page.width
    frame = page.frames[0]
    for x in (frame.left + 9, frame.right - 9):
        assert image.getpixel((round(x * scale), round(frame.top * scale))) < 200
        assert image.getpixel((round(x * scale), round((frame.top + 5) * scale))) > 250


def test_a_vertical_headline_is_one_line() -> None:
    stack = line("晨光小学", 60, 240, 60, font="Hei-Bold", vertical=True)
    sheet = Page((stack, *column(200, 240, LEFT), *column(200, 400, RIGHT)), width=1000, height=1400, unit=Unit.PIXEL)
    page = pdf.read(pdf_of([sheet]), "a.pdf").pages[0]
    found = next(one for one in page.lines if one.vertical)
    assert found.text == "晨光小学"


def test_wide_gaps_in_a_driven_line_are_no_spaces_but_a_real_one_is() -> None:
    driven = Line("改造老城区", Box(100, 100, 700, 180), size=80, font="Hei-Bold")
    spaced = line("记者 王一丁", 100, 200)
    sheet = Page((driven, spaced, *column(100, 240, LEFT)), width=1000, height=1400, unit=Unit.PIXEL)
    texts = [one.text for one in pdf.read(pdf_of([sheet]), "a.pdf").pages[0].lines]
    assert texts[:2] == ["改造老城区", "记者 王一丁"]


def test_a_caption_beside_text_of_its_size_is_no_part_of_its_line() -> None:
    sheet = Page(
        (line("河水漫过老桥的石墩，", 100, 300), line("水退了，桥还在。", 100 + 11 * EM, 300)),
        width=1000,
        height=1400,
        unit=Unit.PIXEL,
        pictures=(Box(100 + 10.9 * EM, 100, 100 + 22 * EM, 270),),
    )
    page = pdf.read(pdf_of([sheet]), "a.pdf").pages[0]
    assert [found.text for found in page.lines] == ["河水漫过老桥的石墩，", "水退了，桥还在。"]


def test_several_pages_are_numbered() -> None:
    reading = pdf.read(pdf_of([SHEET, SHEET]), "a.pdf")
    assert [page.number for page in reading.pages] == [1, 2]


@pytest.mark.parametrize("data", [b"%PDF-1.4 nothing", pdf_of([SHEET])[:900], b"%PDF-1.7\n" + bytes(5000)])
def test_a_broken_file_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"a\.pdf"):
        pdf.read(data, "a.pdf")


def test_a_text_layer_that_means_nothing_is_noticed() -> None:
    from reader.sources.pdf.characters import Character
    from reader.sources.pdf.sense import makes_sense

    def characters(text: str, *, mapped: bool = True) -> list[Character]:
        return [Character(char, at, 10, "", 0, 0, 0, 0, 0, 0, 0, 0, mapped, True, 0) for at, char in enumerate(text)]

    prose = "".join(LEFT + RIGHT)
    assert makes_sense(characters(prose))
    assert makes_sense(characters("The old flour mill on the river is now a library for the whole town."))
    assert not makes_sense(characters("".join(chr(0xE000 + at % 300) for at in range(200))))
    assert not makes_sense(characters("".join(chr(0x7000 + at * 37 % 4000) for at in range(200))))
    assert not makes_sense(characters("!\"#$%&'()*+,-./:;<=>" * 5))
    assert not makes_sense(characters(prose, mapped=False))
