"""One page as different extractors write it: the articles are the same."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from reader.model.issue import SegmentedPage
from tests.benchmarks.layouts import Style, typeset

Segmented = Callable[[str], SegmentedPage]

HEADLINES = ("老渡轮换上新电池", "梨园给果树编号")
FERRY = (
    "本报讯（记者 闻潮）柳湾渡轮昨天换上了电池，噪声比柴油机低一半，船尾不再冒黑烟。乘客说，坐在甲板上能听见水声。",
    "轮渡公司有四条船，今年先改两条。船长说，电池一次充满可以往返12趟，中午靠岸时再补一小时，足够用到末班。",
    "旧柴油机没有卖掉，放进候船厅的展柜，让孩子们看它怎样转动。",
)
ORCHARD = (
    "本报讯（记者 白露禾）石桥镇的梨园今年给每棵树挂了编号，顾客扫一扫，就知道哪天施肥、哪天采摘、哪天装箱。",
    "合作社的账本上，订单已经排到中秋以后，比去年多三成。果农说，套袋的梨每斤能多卖八角钱。",
)


def page() -> str:
    style = Style(random.Random(2))
    style.compress = style.spread = False
    lines = ["柳湾日报", "2025年5月9日 星期五"]
    for headline, paragraphs in zip(HEADLINES, (FERRY, ORCHARD), strict=True):
        lines += [headline, *(line for text in paragraphs for line in typeset(text, 18.0, style))]
    return "\n".join(lines) + "\n"


MANNERS: dict[str, Callable[[str], str]] = {
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "zero-width spaces between characters": lambda text: re.sub(
        "(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])", "\u200b", text
    ),
    "soft hyphens at line ends": lambda text: re.sub("(?<=[\u4e00-\u9fff])\n", "\u00ad\n", text),
    "radicals": lambda text: text.replace("人", "⼈").replace("长", "⻓").replace("水", "⽔").replace("一", "⼀"),
    "a space after every character": lambda text: "\n".join(" ".join(line) for line in text.split("\n")),
    "a space after every Chinese character": lambda text: re.sub(
        "(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff0-9])", " ", text
    ),
    "a blank line after every line": lambda text: text.replace("\n", "\n\n"),
    "a form feed at the end": lambda text: text + "\f",
}


@pytest.mark.parametrize("manner", MANNERS)
def test_a_page_reads_alike_in_whatever_manner_it_was_written(manner: str, segmented: Segmented) -> None:
    read = segmented(MANNERS[manner](page()))
    assert [article.headline for article in read.articles] == list(HEADLINES)
    assert [solid(article.paragraphs) for article in read.articles] == [solid(FERRY), solid(ORCHARD)]


def solid(paragraphs: tuple[str, ...]) -> list[str]:
    """Without spaces: where one stands between all characters, that after 记者 is lost."""
    return [paragraph.replace(" ", "") for paragraph in paragraphs]


def test_paragraphs_that_were_copied_whole_stay_whole(segmented: Segmented) -> None:
    whole = "\n".join([HEADLINES[0], *FERRY, HEADLINES[1], *ORCHARD])
    read = segmented(whole)
    assert [article.paragraphs for article in read.articles] == [FERRY, ORCHARD]
