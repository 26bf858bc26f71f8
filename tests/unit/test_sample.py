"""The sample issue that ships: what is in it, that its files agree, and how its pages are set."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library import reads
from reader.library.file import Library
from sample.breaking import MARKS, NEVER_FIRST, OPENING, SetLine, paragraph_lines
from sample.content import load
from sample.extract import page_text
from sample.fonts import FOLDER as TYPEFACES
from sample.fonts import HEI, SONG, Face
from sample.grid import GUTTER, OverfullError, Stack, across
from sample.marks import RuleMark, Sheet, TextMark

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "sample"
CONTENT = ROOT / "packaging" / "sample" / "content"
PDF = FOLDER / "chengpu-2025-06-18.pdf"
TEXTS = sorted(FOLDER.glob("*.txt"))
GOLD = json.loads((FOLDER / "gold.json").read_text(encoding="utf-8"))
ARTICLES = GOLD["articles"]
MEGABYTE = 1 << 20


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def page_of(number: int) -> dict[str, Any]:
    return GOLD["pages"][number - 1]


def printed(number: int) -> str:
    return TEXTS[number - 1].read_text(encoding="utf-8")


# What ships


def test_all_files_are_there_and_small() -> None:
    assert [path.name[-7:] for path in TEXTS] == ["A01.txt", "A02.txt", "A03.txt", "A04.txt"]
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 4 * MEGABYTE
    assert (FOLDER / "README.md").read_text(encoding="utf-8").count("SIL Open Font License 1.1") == 1


def test_the_date_is_a_real_one_and_has_its_weekday() -> None:
    date = dt.date.fromisoformat(GOLD["date"])
    weekday = "星期" + "一二三四五六日"[date.weekday()]
    assert f"{date.year}年{date.month}月{date.day}日" in printed(1)
    assert all(weekday in printed(number) for number in range(1, 5))


def test_it_has_every_kind_of_article() -> None:
    kinds = Counter(article["kind"] for article in ARTICLES)
    assert sum(kinds.values()) >= 25
    assert set(kinds) == {
        *("news", "brief", "photo", "commentary", "interview"),
        *("title-only", "advertisement", "table"),
    }
    assert kinds["brief"] >= 8
    assert kinds["photo"] >= 4


def test_it_has_every_part_of_an_article() -> None:
    assert any(article["kicker"] for article in ARTICLES)
    assert any(len(article["subheads"]) == 2 for article in ARTICLES)
    assert any(subhead.startswith("——") for article in ARTICLES for subhead in article["subheads"])
    assert any(article.get("label") for article in ARTICLES if article["kind"] == "commentary")
    assert any(article["dateline"] for article in ARTICLES)
    assert any(article["headline"] == "" for article in ARTICLES if article["kind"] == "brief")


@pytest.mark.parametrize(
    "form",
    [
        r"本报讯（记者 \S+ \S+ 通讯员 \S+）",
        r"^本报记者 \S+$",
        r"^■ 本报记者 \S+$",
        r"^□ \S+$",
        r"（记者 \S+ 报道）",
        r"（通讯员 \S+ 摄）",
        r"本报记者 \S+ 摄$",
        r"（本报记者 \S+ 摄影报道）",
        r"本报\S+讯（记者 \S+）",
        r"社\S+6月17日电（记",
    ],
)
def test_names_stand_in_every_form_that_newspapers_use(form: str) -> None:
    text = "\n".join(printed(number) for number in range(1, 5)).replace("\n榆", "榆").replace("\n林", " 林")
    assert re.search(form, text, re.MULTILINE)


def test_rare_characters_and_wide_figures_are_in_it() -> None:
    text = "".join(printed(number) for number in range(1, 5))
    assert all(character in text for character in "𠮷𬭚㙟１《》“”℃∶")
    assert re.search(r"\d%", text)
    assert re.search(r"\d万元", text)
    assert re.search(r"[A-Z]{2}", text)


def test_the_lead_story_goes_on_in_mid_sentence_on_page_3() -> None:
    begun = next(article for article in page_of(1)["articles"] if "continues" in article)
    rest = next(article for article in page_of(3)["articles"] if "continued_from" in article)
    whole = next(article for article in ARTICLES if article["pages"] == [1, 3])
    assert (begun["continues"], rest["continued_from"]) == (3, 1)
    assert begun["paragraphs"][-1][-1] not in "。”"
    assert [*begun["paragraphs"][:-1], begun["paragraphs"][-1] + rest["paragraphs"][0], *rest["paragraphs"][1:]] == (
        whole["paragraphs"]
    )
    assert "（下转第3版）" in printed(1)
    assert "（上接第1版）" in printed(3)


# Its files agree


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_every_part_of_the_gold_is_printed(number: int) -> None:
    text = squeezed(printed(number))
    for article in page_of(number)["articles"]:
        heads = [*article["kicker"], *article["headline"].split(" "), *article["subheads"]]
        for part in [*heads, article.get("label", ""), article.get("credit", "")]:
            assert squeezed(part) in text
        assert squeezed(article["paragraphs"][0])[:12] in text if article["paragraphs"] else article["headline"]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_every_character_printed_is_accounted_for(number: int) -> None:
    """Gold and furniture together are the page, but for names on lines of their own, marks, jumps and shared labels."""
    page = page_of(number)
    counted = Counter(squeezed("".join(page["furniture"])))
    for article in page["articles"]:
        parts = [*article["kicker"], article["headline"], *article["subheads"], *article["paragraphs"]]
        parts += [article.get("credit", ""), article.get("pointer", "")]
        parts += [article.get("label", "") if article["kind"] not in {"brief", "title-only"} else ""]
        counted.update(squeezed("".join(parts)))
    text = Counter(squeezed(printed(number)))
    assert not counted - text
    assert (text - counted).total() <= 60


def test_the_lines_are_as_wide_as_newspaper_columns() -> None:
    widths = Counter(len(line) for number in range(1, 5) for line in printed(number).splitlines() if len(line) > 13)
    assert {widths.most_common(1)[0][0]} <= {14, 15}
    assert any(width >= 26 for width in widths)


def test_the_vertical_headline_has_a_character_a_line() -> None:
    assert "\n夜\n班\n公\n交\n七\n月\n加\n密\n" in printed(2)


def test_the_pdf_holds_the_characters_of_the_texts_in_their_order() -> None:
    pages = list(pdf_pages(PDF.read_bytes()))
    assert len(pages) == 4
    for number, text in enumerate(pages, 1):
        assert squeezed(text) == squeezed(printed(number))


def test_the_scan_is_a_grey_picture_of_page_1() -> None:
    data = (FOLDER / "chengpu-2025-06-18-A01-scan.jpg").read_bytes()
    frame = re.search(rb"\xff\xc0\x00.\x08(..)(..)(.)", data, re.DOTALL)
    assert frame
    height, width, components = (int.from_bytes(part, "big") for part in frame.groups())
    assert (width, height, components) == (2439, 3467, 1)


def test_it_imports_as_one_issue_of_four_pages(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as executor:
        report = import_files(TEXTS, tmp_path / "sample.jiaoyue", Request(author="阮"), executor)
    assert not report.problems
    with Library.open(tmp_path / "sample.jiaoyue") as opened:
        (issue,) = reads.issues(opened)
        assert (issue.publication, str(issue.date), issue.pages) == (GOLD["publication"], GOLD["date"], 4)
        assert issue.articles >= 25


def pdf_pages(data: bytes) -> Iterator[str]:
    """The text of each page of our own PDF, its codes read through the fonts' ToUnicode maps."""
    objects = {int(number): body for number, body in re.findall(rb"\n(\d+) 0 obj\n(.*?)\nendobj", data, re.DOTALL)}
    fonts = {}
    for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", data):
        unicode = re.search(rb"/ToUnicode (\d+) 0 R", objects[int(number)])
        pairs = re.findall(rb"<(\w{4})> <(\w+)>\n", unpacked(objects[int(unicode[1])]))
        fonts[name] = {code: bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}
    for body in objects.values():
        if b"/Type /Page " in body:
            content = unpacked(objects[int(re.search(rb"/Contents (\d+) 0 R", body)[1])])
            yield "".join(shown(content, fonts))


def unpacked(body: bytes) -> bytes:
    return zlib.decompress(body[body.index(b"stream\n") + 7 : body.rindex(b"\nendstream")])


def shown(content: bytes, fonts: dict[bytes, dict[bytes, str]]) -> Iterator[str]:
    for name, array in re.findall(rb"/(F\d+) [\d.]+ Tf .*?\[(.*?)\] TJ", content):
        for codes in re.findall(rb"<(\w+)>", array):
            yield from (fonts[name][codes[place : place + 4]] for place in range(0, len(codes), 4))


# How its pages are set


def em(_: Face, character: str) -> float:
    return 0.5 if character.isascii() else 1.0


def lines_of(text: str, measure: float = 14, indent: float = 2) -> list[SetLine]:
    return list(paragraph_lines(text, measure, SONG, indent=indent, widths=em))


def test_a_full_stop_that_would_begin_a_line_is_pulled_into_the_one_before() -> None:
    first, *rest = lines_of("船靠岸，人上船，灯塔亮起来了。", 14, 0)
    assert first.text == "船靠岸，人上船，灯塔亮起来了。"
    assert sum(first.advances) == pytest.approx(14)
    assert not rest


def test_where_nothing_gives_way_a_character_goes_along_to_the_next_line() -> None:
    first, second = lines_of("渡口的灯塔昨夜又亮了起来了吗。", 14, 0)
    assert (first.text, second.text) == ("渡口的灯塔昨夜又亮了起来了", "吗。")


def test_an_opening_quote_does_not_end_a_line() -> None:
    first, second = lines_of("渡口的灯塔昨夜又亮了起来呀“渡灯”还在", 14, 0)
    assert (first.text, second.text[0]) == ("渡口的灯塔昨夜又亮了起来呀", "“")


def test_a_figure_stays_whole() -> None:
    first, second = lines_of("集装箱吞吐量同比增长了足足11.4%创新高", 14, 0)
    assert not first.text.endswith("11")
    assert second.text.startswith("11.4%")


def test_two_marks_side_by_side_share_an_em_and_a_half() -> None:
    (line,) = lines_of("他说：“好。”", 14, 0)
    assert line.advances == (1, 1, 0.5, 1, 1, 0.5, 1)


CHINESE = st.text(st.sampled_from("渡口灯塔夜船靠岸人家书海，。、：“”（）《》0123456789A%"), min_size=1, max_size=120)


@given(text=CHINESE, measure=st.integers(6, 30))
def test_lines_hold_the_text_and_fill_their_measure(text: str, measure: int) -> None:
    lines = lines_of(text, measure)
    assert "".join(line.text for line in lines) == text
    assert [line.end for line in lines] == [sum(len(one.text) for one in lines[: n + 1]) for n in range(len(lines))]
    tokens = max(map(len, re.findall(r"[A-Za-z0-9.%]+|.", text))) / 2
    for line in lines:
        if tokens <= measure - 4 and not line.last and not set(line.text) & set(MARKS):
            assert sum(line.advances) + line.indent == pytest.approx(measure)


@given(text=st.text(st.sampled_from("渡口灯塔夜船靠岸，。“"), max_size=90))
def test_no_closing_mark_begins_a_line_of_ordinary_prose(text: str) -> None:
    prose = re.sub(r"([，。“])[，。“]+", r"\1", text)
    for line in lines_of(prose)[1:]:
        assert line.text[0] not in NEVER_FIRST
    for line in lines_of(prose)[:-1]:
        assert line.text[-1] not in OPENING


class Block:
    """A box of a fixed height that remembers where it was put."""

    def __init__(self, high: float, share: float = 0) -> None:
        self.high, self.share, self.placed = high, share, (0.0, 0.0)

    def least(self, _: float) -> float:
        return self.high

    def grows(self) -> float:
        return self.share

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        self.placed = (y, height)


def test_room_that_is_left_goes_to_what_can_grow_or_else_between() -> None:
    picture, story, sheet = Block(100, 1), Block(50), Sheet(1, 400, 400)
    Stack([picture, story], gap=20).place(sheet, 0, 0, 300, 220)
    assert (picture.placed, story.placed) == ((0, 150), (170, 50))
    picture.share = 0
    Stack([picture, story], gap=20).place(sheet, 0, 0, 300, 220)
    assert (picture.placed, story.placed) == ((0, 100), (170, 50))
    assert [shape.y0 for shape in sheet.shapes if isinstance(shape, RuleMark)] == [160, 135]


def test_a_page_that_holds_too_much_is_refused() -> None:
    with pytest.raises(OverfullError, match="30 pt too much"):
        Stack([Block(100), Block(50)], gap=20).place(Sheet(1, 400, 400), 0, 0, 300, 140)


def test_two_columns_are_as_wide_as_they_and_the_gutter() -> None:
    assert across(2) == pytest.approx(2 * across(1) + GUTTER)


def test_set_apart_letters_have_spaces_and_indents_are_lost_in_the_text() -> None:
    sheet = Sheet(1, 400, 400)
    sheet.text("a", "headline", TextMark(0, 20, 20, HEI, "船票", (40.0, 40.0)))
    body = [
        TextMark(x, 40 + row, 10, SONG, text, (10.0, 10.0)) for row, (x, text) in enumerate([(20, "外婆"), (0, "有一")])
    ]
    sheet.text("a", "body", *body)
    assert page_text(sheet).split("\n\n") == ["船 票", "外婆\n有一\n"]


def test_two_articles_of_one_name_are_refused(tmp_path: Path) -> None:
    for source in CONTENT.glob("*.toml"):
        (tmp_path / source.name).write_bytes(source.read_bytes())
    page = tmp_path / "page-4.toml"
    page.write_text(page.read_text(encoding="utf-8").replace('id = "lamp"', 'id = "rowing"'), encoding="utf-8")
    with pytest.raises(ValueError, match="two articles are called rowing"):
        load(tmp_path)


def test_content_and_gold_tell_of_the_same_articles() -> None:
    issue = load(CONTENT)
    assert Counter(article.kind for article in issue.articles.values()) == Counter(one["kind"] for one in ARTICLES)
    titles = {" ".join(article.headline) for article in issue.articles.values()}
    assert titles == {article["headline"] for article in ARTICLES}
    assert {"".join(p.text for p in one.paragraphs) for one in issue.articles.values() if one.paragraphs} == {
        "".join(one["paragraphs"]) for one in ARTICLES if one["paragraphs"] and one["kind"] != "table"
    }


if (TYPEFACES / "NotoSerifCJK-Black.ttc").exists() and importlib.util.find_spec("fontTools"):

    def test_made_again_the_texts_and_the_gold_are_the_same() -> None:
        """Where all typefaces of the sample are installed; they are not needed to use it."""
        from sample.gold import gold
        from sample.order import arrange
        from sample.pages import lay_out

        issue = load(CONTENT)
        sheets = lay_out(issue)
        for sheet, path in zip(sheets, TEXTS, strict=True):
            arrange(sheet, issue)
            assert page_text(sheet) == path.read_text(encoding="utf-8")
        assert gold(issue, sheets) == GOLD
