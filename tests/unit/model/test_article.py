"""An article's fields are read off its text, so that a correction of the text corrects them."""

from __future__ import annotations

import pytest

from reader.model.article import Article, Kind, close_spread
from reader.model.sourcemap import Run, SourceMap
from reader.model.spans import Span
from reader.model.text import ArticleText, Role

PARTS = [
    (Role.KICKER, "入汛以来首次"),
    (Role.HEADLINE, "春汛平稳过境"),
    (Role.HEADLINE, "堤防无一处险情"),
    (Role.SUBHEAD, "四百户居民已经回家"),
    (Role.PARAGRAPH, "本报清澜6月2日电（记者 纪　明 川）今年第一次春汛平稳过境。"),
    (Role.CROSSHEAD, "巡堤不撤"),
    (Role.PARAGRAPH, "下一轮来水预计在6月中旬。"),
    (Role.CREDIT, "（杜微 摄）"),
]
CONTENT = ArticleText.join(PARTS)


def spot(words: str) -> Span:
    start = CONTENT.text.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    Kind.NEWS,
    CONTENT,
    SourceMap((Run(len(CONTENT.text)),)),
    byline=(spot("纪　明 川"),),
    dateline=spot("清澜"),
)


def test_the_fields_are_slices_of_the_text() -> None:
    assert ARTICLE.kicker == ("入汛以来首次",)
    assert ARTICLE.headline == "春汛平稳过境 堤防无一处险情"
    assert ARTICLE.subheads == ("四百户居民已经回家",)
    assert ARTICLE.paragraphs == (PARTS[4][1], "巡堤不撤", PARTS[6][1])
    assert ARTICLE.credit == "（杜微 摄）"
    assert ARTICLE.names == ("纪明川",)
    assert ARTICLE.place == "清澜"


def test_an_article_without_titles_and_names_has_none() -> None:
    bare = Article(Kind.BRIEF, ArticleText.join([(Role.PARAGRAPH, "今日停水。")]), SourceMap((Run(5),)))

    assert (bare.kicker, bare.headline, bare.subheads, bare.names) == ((), "", (), ())
    assert (bare.credit, bare.place) == (None, None)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("纪 明　川", "纪明川"),
        ("𠮷 𬭚", "𠮷𬭚"),
        ("〇 一", "〇一"),
        ("Ann Lee", "Ann Lee"),
        ("José Núñez", "José Núñez"),
        ("Анна Ли", "Анна Ли"),
        ("", ""),
    ],
)
def test_only_the_spaces_that_spread_a_chinese_name_are_closed(printed: str, name: str) -> None:
    assert close_spread(printed) == name
