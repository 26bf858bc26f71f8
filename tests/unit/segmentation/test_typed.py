"""Texts that keep their page's width: columns beside each other on a row are read one after the other."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence

from hypothesis import example, given
from hypothesis import strategies as st

from reader.model.article import Kind
from reader.model.issue import SegmentedPage
from reader.model.page import Line
from reader.segmentation.typed.order import in_order
from reader.segmentation.typed.telling import side_by_side
from tests.benchmarks.layouts import Style, em, typeset

Segmented = Callable[[str], SegmentedPage]

CELLS = st.text(alphabet="渡口老码头的灯8a，。", min_size=1, max_size=12)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=30)

MARKET = (
    "本报讯（记者 蒲青）柳湾早市搬进室内的第一天，四点半就亮了灯。摊主们把秤摆上新柜台，顾客沿着绿线进，沿着黄线出。",
    "早市原来占着临江的半条街，雨天要踩着木板走。新市场有二百一十个摊位，地面做了防滑，鱼摊和菜摊之间隔着一道水槽。",
    "卖豆腐的闻三嫂在老街摆了十九年摊。她说，最舍不得的是江风，最高兴的是冬天洗手有了热水。",
    "市场还留了二十个不收租的位子，给城外自种自卖的老人，先到先得，卖完就走。",
)
BRIDGE = (
    "青石桥的第四根桥墩昨天换好了。施工队趁枯水期围堰抽水，把旧墩一块块编号吊起，新墩仍用本地青石。",
    "石匠白露禾今年六十一岁，桥上的狮子有七只是他补刻的。他说补刻不是重刻，缺多少补多少，老的地方一刀也不动。",
    "桥面将在下月恢复通行，货车仍须绕行新桥。",
)


def column(*paragraphs: str, measure: float) -> list[str]:
    """A column as it is printed: its paragraphs indented."""
    style = Style(random.Random(3))
    style.compress = style.spread = False
    found: list[str] = []
    for text in paragraphs:
        first, *rest = typeset(text, measure, style)
        found += ["  " + first, *rest]
    return found


def beside(columns: Sequence[tuple[int, Sequence[str]]]) -> list[str]:
    """Columns side by side, each filled up to its place, counted in code points."""
    rows = []
    for at in range(max(len(lines) for _, lines in columns)):
        row = ""
        for place, lines in columns:
            text = lines[at] if at < len(lines) else ""
            row = row.ljust(place) + text if text else row
        rows.append(row.rstrip())
    return rows


def at(place: int, text: str) -> str:
    return " " * place + text


@example([["8888888", "。"], ["a", "8。。。。。。"], ["a", "。"]], [1, 2, 1, 1])
@given(ROWS, st.lists(st.integers(1, 30), min_size=4, max_size=4))
def test_every_character_is_in_exactly_one_piece(rows: list[list[str]], gaps: list[int]) -> None:
    lines = [
        Line("".join(" " * gap + cell for gap, cell in zip(gaps, row, strict=False)), gap=at % 2)
        for at, row in enumerate(rows)
    ]
    found = [pair for line in in_order(lines) for pair in zip(line.string, line.text.places, strict=True)]
    read = sorted(place for char, place in found if place and char != " ")
    letters = [(index, at) for index, line in enumerate(lines) for at, char in enumerate(line.text) if char != " "]
    assert read == letters


def test_an_ordinary_text_is_not_taken_apart() -> None:
    lines = [Line("渡口的老码头停用六年以后，昨天重"), Line("老码头  变身书店")] * 20
    assert side_by_side(lines)
    assert not side_by_side([*lines[:8], *[Line("新亮起了灯。柳湾区把候船厅改成书店，")] * 60])


def test_a_text_of_many_gaps_is_read_in_time() -> None:
    lines = [Line(("灯" + " " * (2 + at % 7)) * 9) for at in range(600)]
    began = time.process_time()
    in_order(lines)
    assert time.process_time() - began < 5
    assert not side_by_side([Line("灯   " * 200)] * 20)


def test_a_text_of_many_columns_is_read_in_time() -> None:
    rng = random.Random(1)
    lines = [Line("".join(" " * rng.randint(2, 5) + "渡口，老码头的灯亮。" for _ in range(10))) for _ in range(300)]
    began = time.process_time()
    in_order(lines)
    assert time.process_time() - began < 10


def test_a_headline_goes_over_the_columns_beneath_it(segmented: Segmented) -> None:
    market = column(*MARKET, measure=14.0)
    half = (len(market) + 1) // 2
    bridge = column(*BRIDGE, measure=16.0)
    rows = [
        at(0, "柳湾日报 2025年5月9日 星期五"),
        "",
        at(10, "柳湾早市搬进室内").ljust(40) + "青石桥换上新桥墩",
        "",
        *beside([(0, market[:half]), (19, market[half:]), (38, bridge)]),
    ]
    page = segmented("\n".join(rows))
    assert {article.headline: article.paragraphs for article in page.articles} == {
        "柳湾早市搬进室内": MARKET,
        "青石桥换上新桥墩": BRIDGE,
    }


def test_a_gutter_may_be_no_wider_than_a_space_between_words(segmented: Segmented) -> None:
    market = column(*MARKET, *BRIDGE, measure=11.0)
    half = (len(market) + 1) // 2
    left, right = market[:half], market[half:]
    rows = [
        one + " " + other.strip() if em(one) >= 10 and row % 3 else one.ljust(14) + other
        for row, (one, other) in enumerate(zip(left, [*right, *[""] * (half - len(right))], strict=True))
    ]
    assert sum(" " in row.strip() and "  " not in row.strip() for row in rows) >= 3
    page = segmented("\n".join([at(8, "柳湾早市搬进室内"), "", *rows]))
    (article,) = page.articles
    assert article.headline == "柳湾早市搬进室内"
    assert article.paragraphs == (*MARKET, *BRIDGE)


def test_a_caption_between_columns_is_no_part_of_their_text(segmented: Segmented) -> None:
    bridge = column(*BRIDGE, *MARKET[1:], *BRIDGE, measure=16.0)
    left, right = bridge[:12], bridge[12:]
    caption = ["", "", "  昨天，柳湾青石桥的第四根桥墩吊装到位，", "施工人员正在校准石缝。", "（白露禾 摄）"]
    rows = beside([(0, [*left, *caption]), (22, right)])
    page = segmented("\n".join([at(6, "青石桥换上新桥墩"), "", *rows]))
    (photo,) = [article for article in page.articles if article.kind is Kind.PHOTO]
    assert photo.paragraphs == ("昨天，柳湾青石桥的第四根桥墩吊装到位，施工人员正在校准石缝。",)
    (text,) = [article for article in page.articles if article.kind is Kind.NEWS]
    assert text.paragraphs[:2] == BRIDGE[:2]


def test_spaces_within_words_are_no_spaces(segmented: Segmented) -> None:
    lines = [line.strip() for line in column(*MARKET, measure=46.0)]
    torn = [line.replace("新市场", "新市 场").replace("摊位，", "摊 位 ，") for line in lines]
    assert max(line.count(" ") for line in torn) >= 3
    (read,), (wanted,) = (segmented("\n".join(["柳湾早市搬进室内", *each])).articles for each in (torn, lines))
    assert read.paragraphs == wanted.paragraphs
