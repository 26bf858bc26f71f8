"""Pages of our own articles: what an editor sees after import."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.model.article import Article, Kind
from reader.model.evidence import Reason
from reader.model.issue import SegmentedPage
from tests.benchmarks.layouts import make_page

Segmented = Callable[[str], SegmentedPage]

TWO_COLUMNS = """青川日报
2025年6月17日 星期二
第4321期 今日8版

十二个村庄用上智能灌溉

青 川 春 灌 用 水 省 三 成

本报讯（记者 白露禾 通讯员
霍青）“往年浇一遍地要守两天两夜，
如今手机上点一点就行。”6月16日，

冯满仓站在田埂上打开了三号阀门。
今年春天，青川县在沿河的十二个

村庄铺设了智能灌溉管网，全县春灌用
水比去年省三成。

随着最后一段钢箱梁稳稳落位，东
江跨河大桥6月15日实现合龙。通车以
后，两岸车程将缩到八分钟。
（下转第2版）

跨河大桥合龙 两岸车程缩到八分钟

本报记者 邹晓岚

6月14日，石桥镇的果农在采摘头一批黄桃。 ■ 本报记者 盛夏
"""


def found(page: SegmentedPage, kind: Kind) -> list[Article]:
    return [article for article in page.articles if article.kind is kind]


def test_heads_before_and_after_their_texts(segmented: Segmented) -> None:
    page = segmented(TWO_COLUMNS)
    first, second = found(page, Kind.NEWS)
    assert first.kicker == ("十二个村庄用上智能灌溉",)
    assert first.headline == "青川春灌用水省三成"
    assert first.names == ("白露禾", "霍青")
    assert first.paragraphs[0].startswith("本报讯（记者 白露禾 通讯员霍青）“往年浇一遍地要守两天两夜，如今手机上")
    assert first.paragraphs[1] == "今年春天，青川县在沿河的十二个村庄铺设了智能灌溉管网，全县春灌用水比去年省三成。"
    assert second.headline == "跨河大桥合龙 两岸车程缩到八分钟"
    assert second.names == ("邹晓岚",)
    assert len(second.paragraphs) == 1


def test_a_jump_belongs_to_the_article_but_to_no_paragraph(segmented: Segmented) -> None:
    page = segmented(TWO_COLUMNS)
    article = found(page, Kind.NEWS)[1]
    assert "下转" not in article.text
    assert any(page.page.lines[line].text == "（下转第2版）" for line in article.lines)
    assert Reason.of("article.printed", text="（下转第2版）") in article.reasons


def test_a_credit_on_the_last_line_of_a_caption(segmented: Segmented) -> None:
    (photo,) = found(segmented(TWO_COLUMNS), Kind.PHOTO)
    assert photo.paragraphs == ("6月14日，石桥镇的果农在采摘头一批黄桃。",)
    assert photo.credit == "■ 本报记者 盛夏"
    assert photo.names == ("盛夏",)


def test_the_masthead_names_paper_and_day(segmented: Segmented) -> None:
    page = segmented(TWO_COLUMNS)
    assert (page.publication, page.date) == ("青川日报", "2025-06-17")
    assert [each.role for each in page.furniture] == ["masthead", "date", "other"]
    assert segmented("没有报头的一页。").publication is None


@pytest.mark.parametrize("folio", ["青川晚报 2版", "青川晚报 第A02版"])
def test_a_name_joined_to_a_page_number_names_the_paper(segmented: Segmented, folio: str) -> None:
    page = segmented(f"2025年6月17日 星期二\n{folio}\n\n大桥合龙\n\n　　昨天上午九时，渡口大桥在清澜河上合龙。")
    assert (page.publication, page.date, page.page.number) == ("青川晚报", "2025-06-17", 2)


def test_a_name_joined_to_the_day_names_the_paper(segmented: Segmented) -> None:
    page = segmented("青川晚报2025年6月17日星期二\n\n大桥合龙\n\n　　昨天上午九时，渡口大桥在清澜河上合龙。")
    assert (page.publication, page.date) == ("青川晚报", "2025-06-17")


def test_a_place_in_the_lead_is_the_dateline(segmented: Segmented) -> None:
    (article,) = segmented("大桥合龙\n\n新华社南麓6月15日电（记者 邹晓岚）大桥15日合龙。").articles
    assert article.place == "南麓"
    assert article.text[article.dateline.start : article.dateline.end] == "南麓"  # type: ignore[union-attr]


def test_latin_words_at_line_ends_get_their_space(segmented: Segmented) -> None:
    lines = [
        "外国专家来访",
        "",
        "来自外国的专家说，这是一个 very",
        "good 的开始，投资达到了三百",
        "20亿元，项目将分三期完成。",
    ]
    (article,) = segmented("\n".join(lines)).articles
    assert "very good 的开始，投资达到了三百20亿元，项目将分三期完成。" in article.text


@pytest.mark.parametrize("seed", range(6))
def test_invented_pages_are_read_as_they_were_set(segmented: Segmented, pool: list[dict[str, Any]], seed: int) -> None:
    """Six pages with other measures, orders and blank lines; nearly every article is found to the letter."""
    text, gold = make_page(pool, seed)
    page = segmented(text)
    read = {"".join("".join(article.paragraphs).split()): article for article in page.articles}
    right = 0
    for article in gold["articles"]:
        body = "".join("".join(article["paragraphs"]).split())
        mine = read.get(body)
        right += bool(mine and mine.headline.replace(" ", "") == article["headline"].replace(" ", ""))
    assert right >= len(gold["articles"]) - 1
    assert page.publication == gold["publication"]


def test_a_paragraph_beside_a_picture_does_not_end_where_no_clause_would(segmented: Segmented) -> None:
    lines = [
        "石桥镇的梨园换上新纸袋",
        "一年一度的套袋时节到了，石桥镇",
        "的果农们从早到晚都在山坡上忙着，工",
        "棚里的灯一直亮到深夜。今年镇上",
        "的梨树比去年多",
        "了三成，套袋的",
        "人手不够，邻村",
        "的人也来帮忙。",
        "供销社公布",
        "的 数 据 显 示 ，",
        "今年全镇梨园已经用去纸袋一百二十万",
        "只，其中一半是本地工厂做的，价钱也",
        "比去年便宜。",
    ]
    (article,) = segmented("\n".join(lines)).articles
    assert len(article.paragraphs) == 2
    assert article.paragraphs[1].startswith("供销社公布的数据显示，今年全镇梨园已经用去纸袋")
