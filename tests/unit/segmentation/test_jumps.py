"""An article that goes on upon another page is put together again, with its places on both."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import Article
from reader.model.evidence import Reason
from reader.model.issue import SegmentedPage
from reader.model.sourcemap import Run, SourceMap
from reader.model.text import ArticleText, Role
from reader.segmentation import segment
from reader.segmentation.jumps import joined, joins
from reader.sources.registry import read_bytes

FIRST = """\
春桥日报
2025年6月17日 星期二

{headline}

　　本报讯（记者 林小路）城南旧厂房上月起改建为
图书馆，原来的机器都留在大厅里，孩子们围着机器
看了又看，谁也不肯先走。馆长说，书架就摆在机器
之间，读书的人累了可以摸一摸，也可以坐在操作台{end}
（下转第{there}版）
"""
SECOND = """\
{here}版
综合新闻

{headline}
（上接第{back}版）
{start}边上喝一杯水。

　　开馆一个月来，已有两万人次走进这座旧厂房，其
中三分之一是孩子。街道打算把隔壁的锅炉房也改成
小剧场，秋天开演第一场戏，票价和看电影一样。
"""


def pages(end: str = "", start: str = "", **more: object) -> list[SegmentedPage]:
    facts = {"headline": "旧厂房里读新书", "there": 3, "here": 3, "back": 1} | more
    texts = (FIRST.format(end=end, start=start, **facts), SECOND.format(end=end, start=start, **facts))
    read = [read_bytes(text.encode(), "page.txt").pages[0] for text in texts]
    found = [segment(page) for page in read]
    return [
        replace(one, page=replace(one.page, number=number))
        for one, number in zip(found, (1, facts["here"]), strict=True)
    ]


def whole(issue: list[SegmentedPage]) -> Article:
    join = joins(issue)[0]
    first = issue[join.first.page].articles[join.first.article]
    second = issue[join.second.page].articles[join.second.article]
    return joined(first, second, join, shift=len(issue[0].page.lines))


def test_a_sentence_that_was_torn_is_whole_again() -> None:
    article = whole(pages())
    assert "坐在操作台边上喝一杯水。" in article.paragraphs[0]
    assert len(article.paragraphs) == 2
    assert article.headline == "旧厂房里读新书"
    assert article.names == ("林小路",)


def test_every_character_leads_to_its_line_on_either_page() -> None:
    issue = pages()
    article = whole(issue)
    lines = [line.text for one in issue for line in one.page.lines]
    for position, char in enumerate(article.text):
        source = article.source.source(position)
        assert source is None or lines[source[0]][source[1]] == char
    assert max(article.lines) >= len(issue[0].page.lines)


def test_a_name_beneath_the_torn_sentence_comes_behind_its_end() -> None:
    issue = pages()
    first, (second,) = issue[0].articles[0], issue[1].articles[:1]
    signed = ArticleText(first.text + "\n林小路", (*first.content.roles, Role.BYLINE))
    source = SourceMap.of([*first.source.runs, Run(4)])

    article = joined(replace(first, content=signed, source=source), second, joins(issue)[0])

    assert "坐在操作台边上喝一杯水。" in article.paragraphs[0]
    assert article.content.roles[-1] is Role.BYLINE
    assert article.text.endswith("\n林小路")


def test_the_join_says_why() -> None:
    join = joins(pages())[0]
    assert join.confidence > 0.8
    assert Reason.of("jump.numbers", first=1, second=3) in join.reasons


@pytest.mark.parametrize("facts", [{"there": 4, "back": 5}, {"there": 7, "back": 8, "headline": "别处的事"}])
def test_numbers_that_disagree_join_nothing(facts: dict[str, object]) -> None:
    assert joins(pages(**facts)) == ()


def test_an_issue_without_jumps_is_left_as_it_is() -> None:
    assert joins([]) == ()
    assert joins(pages()[:1]) == ()
