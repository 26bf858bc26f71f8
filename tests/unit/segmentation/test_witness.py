"""Whatever the text: each line is in exactly one article or in the furniture, each character leads to its place."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.issue import SegmentedPage
from reader.model.page import Line, Page
from reader.segmentation import segment
from tests.benchmarks.layouts import Style, typeset

PIECES = st.sampled_from(
    "本报讯（记者 白露禾）|新华社南麓6月1日电|（下转第2版）|（上接第1版）|（通讯员 容宽 摄）|盛夏 摄|■ 本报记者 白露禾"
    "|——一个村庄的春天|简 讯|时评|青川日报|2025年6月17日 星期二|03|详见2版|责任编辑：白露禾|停水公告|●|城市|晴|一、|北"
    "|Jiaoyue reads|3.5|“|”|，|。| |\u3000|𠮷|😀|\u202e|\u200b|\u00a0|\ufeff|<b>&amp;|全县春灌用水比去年省三成"
    "|县里计划明年再改造九万亩农田".split("|")
)
LINES = st.lists(PIECES, min_size=1, max_size=5).map("".join).filter(lambda text: not text.isspace())
PAGES = st.lists(st.tuples(LINES, st.integers(0, 2)), max_size=30).map(
    lambda rows: Page(tuple(Line(text, gap=gap) for text, gap in rows))
)


def check(found: SegmentedPage) -> None:
    """Every line once, every character where it says, names and place within the text."""
    lines = found.page.lines
    told = [line for article in found.articles for line in article.lines] + [each.line for each in found.furniture]
    assert sorted(told) == list(range(len(lines)))
    for article in found.articles:
        assert len(article.source) == len(article.text)
        assert "\n".join(article.text[block.start : block.end] for block in article.content.blocks) == article.text
        at = 0
        for run in article.source.runs:
            piece = article.text[at : at + run.length]
            if run.line is None:
                assert piece.isspace()
            else:
                assert lines[run.line].text[run.offset : run.offset + run.length] == piece
            at += run.length
        assert all(0 <= span.start < span.end <= len(article.text) for span in article.byline)
        assert 0 <= article.confidence <= 1


@given(PAGES)
@settings(max_examples=150)
def test_any_lines_at_all(page: Page) -> None:
    check(segment(page))


@given(st.integers(0, 10_000), st.integers(5, 30), st.text(alphabet="春水绿如蓝，。“”12 Az", min_size=1, max_size=400))
@settings(max_examples=60)
def test_any_text_in_a_column(seed: int, measure: int, text: str) -> None:
    lines = [line for line in typeset(text, measure, Style(random.Random(seed))) if line.strip()]
    check(segment(Page(tuple(Line(line) for line in lines))))


def test_an_empty_page_has_nothing() -> None:
    found = segment(Page(()))
    assert found.articles == ()
    assert found.furniture == ()
