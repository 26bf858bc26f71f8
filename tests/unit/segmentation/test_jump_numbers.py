"""Jumps are told apart by what they print: numbers in either script, headlines, whether a sentence was torn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.issue import SegmentedPage
from reader.model.page import Box, Line, Page, Unit
from reader.segmentation import segment
from reader.segmentation.jumps import joined, joins
from reader.sources.registry import read_bytes
from tests.unit.segmentation.test_jumps import pages, whole


@pytest.mark.parametrize(
    ("printed", "number"), [("三", 3), ("十", 10), ("十二", 12), ("二十", 20), ("二十三", 23), ("３", 3), ("08", 8)]
)
def test_a_page_is_named_in_either_script(printed: str, number: int) -> None:
    issue = pages(there=printed, here=number, back="一")

    assert "坐在操作台边上喝一杯水。" in whole(issue).paragraphs[0]


def test_two_stories_that_jump_to_one_page_find_their_own_ends() -> None:
    """The headlines say which belongs to which; the numbers are the same."""
    library = pages(headline="旧厂房里读新书")
    ferry = pages(headline="渡口摆渡人三代守一江")
    issue = [library[0], ferry[0], ferry[1], library[1]]

    found = {(join.first.page, join.second.page) for join in joins(issue)}

    assert found == {(0, 3), (1, 2)}


FERRY = """\
春桥日报
2025年6月17日 星期二

渡口摆渡人三代守一江

　　本报讯（记者 孙一舟）清早五点，摆渡人老魏把渡船
撑出渡口，江面上雾还没有散，对岸的菜农已经等着了，
他们要赶早市。老魏的祖父就在这里摆渡，那时渡船
（下转第3版）
"""
FERRY_REST = """\
3版
综合新闻

（上接第1版）
全靠一根竹篙，遇到大水要绕出三里地。

　　如今渡船装了马达，渡口还修了候船的亭子。老魏说，
大桥明年合龙，摆渡人就歇了，菜农不用再等渡船。
"""


def read(text: str, number: int) -> SegmentedPage:
    found = segment(read_bytes(text.encode(), "page.txt").pages[0])
    return replace(found, page=replace(found.page, number=number))


@pytest.mark.parametrize(
    ("leads", "comes"),
    [("(.下转第3版)", "。上接第1版"), ("（下转第3板）", "(崇接第1版)"), ("·下转3版", "（上接第一质）")],
)
def test_marks_that_a_scan_read_with_a_speck_or_a_wrong_letter_are_jumps(leads: str, comes: str) -> None:
    front, rest = FERRY.replace("（下转第3版）", leads), FERRY_REST.replace("（上接第1版）", comes)

    article = whole([read(front, 1), read(rest, 3)])

    assert "那时渡船全靠一根竹篙" in article.text
    assert leads not in article.text
    assert comes not in article.text


@pytest.mark.parametrize("line", ["接第1名", "转第2天", "承接第2批"])
def test_what_only_resembles_a_jump_is_text(line: str) -> None:
    (article,) = read(FERRY.replace("（下转第3版）", line), 1).articles

    assert article.text.endswith(line)


@pytest.mark.parametrize("turned", [False, True])
def test_two_pieces_without_a_headline_are_told_apart_by_what_they_speak_of(turned: bool) -> None:
    fronts = [pages()[0], read(FERRY, 1)]
    rests = [pages(headline="")[1], read(FERRY_REST, 3)]
    issue = [*fronts, *(reversed(rests) if turned else rests)]

    found = {(join.first.page, join.second.page) for join in joins(issue)}

    assert found == ({(0, 3), (1, 2)} if turned else {(0, 2), (1, 3)})


def test_a_page_that_prints_another_number_is_taken_only_if_the_headline_is_the_same() -> None:
    """上接第4版 where 下转第3版 leads: of a piece from page 4, unless the headline shows that 4 is a misread 1."""
    strangers = pages(headline="渡口摆渡人三代守一江", back=4)[1]

    assert joins([pages()[0], printing(strangers, "3")]) == ()
    assert len(joins([printing(pages()[0], "1"), printing(pages(back=4)[1], "3")])) == 1
    assert joins([printing(pages()[0], "1"), printing(strangers, "3")]) == ()
    assert joins([printing(pages()[0], "1"), printing(pages(headline="", back=4)[1], "3")]) == ()


def test_a_piece_with_a_lead_of_its_own_goes_on_from_none() -> None:
    """The mark was another's: whoever lays frames of text side by side may lose which."""
    stranger = FERRY_REST.replace("全靠一根", "　　本报讯（记者 石青）从前过江全靠一根")

    assert joins([read(FERRY, 1), read(stranger, 3)]) == ()


@pytest.mark.parametrize(("leads", "comes"), [("（下转第3版）\n", ""), ("", "（上接第1版）\n"), ("", "")])
def test_a_headline_that_stands_on_both_pages_takes_the_place_of_a_mark_that_is_lost(leads: str, comes: str) -> None:
    """One mark at least leads from page to page: it may have gone to another piece."""
    headline = "渡口摆渡人三代守一江"
    front = FERRY.replace("（下转第3版）\n", leads)
    rest = FERRY_REST.replace("（上接第1版）\n", f"{headline}\n{comes}")
    issue = [read(front, 1), read(rest, 3)]

    assert len(joins(issue)) == bool(leads or comes)


def printing(one: SegmentedPage, label: str) -> SegmentedPage:
    return replace(one, page=replace(one.page, label=label))


FRONT = ("图书馆开馆一个月来已有两万人次走进", "这座旧厂房，其中三分之一是孩子。")
REST = ("街道打算把隔壁的锅炉房也改成小剧", "场，秋天开演第一场戏，票价和看电影", "一样，孩子们都说好。")


def placed(number: int, title: str, jump: str, body: tuple[str, ...], indent: float) -> SegmentedPage:
    """A page with places: a title over one column, its first line set in or not, and a line that points elsewhere."""
    lines = [Line(title, Box(40, 60, 40 + 22 * len(title), 82), 1.0, 22.0)]
    for at, text in enumerate(body):
        left = 40 + (indent if at == 0 else 0.0)
        lines.append(Line(text, Box(left, 100 + 16 * at, left + 10 * len(text), 110 + 16 * at), 1.0, 10.0))
    under = 100 + 16 * len(body)
    lines.append(Line(jump, Box(140, under, 140 + 10 * len(jump), under + 10), 1.0, 10.0))
    return segment(Page(tuple(lines), number, None, 600, 800, Unit.POINT))


@pytest.mark.parametrize(("indent", "paragraphs"), [(20.0, 2), (0.0, 1)])
def test_behind_a_whole_sentence_the_indent_says_whether_a_paragraph_begins(indent: float, paragraphs: int) -> None:
    first = placed(1, "旧厂房里读新书", "（下转第3版）", FRONT, 20.0)
    second = placed(3, "旧厂房里读新书", "（上接第1版）", REST, indent)

    (join,) = joins([first, second])
    article = joined(first.articles[0], second.articles[0], join, shift=len(first.page.lines))

    assert len(article.paragraphs) == paragraphs
    assert "".join(article.paragraphs) == "".join((*FRONT, *REST))
    assert {region.page for region in article.regions} == {1, 3}


def test_pages_that_print_no_number_are_joined_by_their_headline_alone() -> None:
    issue = [replace(one, page=replace(one.page, number=None, label=None)) for one in pages()]

    assert [(join.first.page, join.second.page) for join in joins(issue)] == [(0, 1)]
    strangers = pages(headline="旧厂房里读新书")[0], pages(headline="渡口摆渡人三代守一江")[1]
    assert joins([replace(one, page=replace(one.page, number=None, label=None)) for one in strangers]) == ()
