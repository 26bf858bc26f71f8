"""A small town's newspaper for the library's tests: pages made by hand, and the library's whole state to compare."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.library.adding import Added, SourceFile, add_page
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.article import Article, Kind
from reader.model.issue import Furniture, SegmentedPage
from reader.model.page import Line, Page
from reader.model.sourcemap import Run, SourceMap
from reader.model.spans import Span
from reader.model.text import ArticleText, Role

ANNA, BO = "纪明川", "欧阳雁"

LAMPS = (
    (Role.KICKER, "民生一线"),
    (Role.HEADLINE, "渡口老街修好了三百盏路灯"),
    (Role.PARAGRAPH, "本报讯（记者 纪明川）渡口老街的路灯修好了，𠮷野巷也亮了。"),
    (Role.PARAGRAPH, "“夜里不用再打手电。”纪大娘说。😀"),
    (Role.CREDIT, "（杜微 摄）"),
)
FLOOD = (
    (Role.HEADLINE, "春汛平稳过境"),
    (Role.PARAGRAPH, "清澜河今年第一次春汛平稳过境。"),
)
Parts = Sequence[tuple[Role, str]]


def segmented(*articles: Parts, **said: Any) -> SegmentedPage:
    """A page whose lines are the blocks of its articles, after a folio that is in none."""
    lines, made = [Line("2031年5月6日　第3版")], []
    for parts in articles:
        content = ArticleText.join(parts)
        runs: list[Run] = []
        for _, text in parts:
            runs += [Run(1)] if runs else []
            runs.append(Run(len(text), len(lines), 0))
            lines.append(Line(text))
        read = SourceMap.of(runs)
        name = content.text.find("纪明川")
        byline = (Span(name, name + 3),) if name >= 0 else ()
        made.append(Article(Kind.NEWS, content, read, byline=byline, lines=read.lines()))
    number = said.pop("number", None)
    return SegmentedPage(Page(tuple(lines), number=number), tuple(made), (Furniture(0, "folio"),), **said)


def source(name: str = "page.txt", data: bytes | None = None, pages: int = 1) -> SourceFile:
    return SourceFile(name, "text", pages, name.encode() if data is None else data)


def put(library: Library, *articles: Parts, name: str = "page.txt", **said: Any) -> Added:
    """Adds a page with these articles."""
    return add_page(library, source(name), 0, segmented(*articles, **said), author="import")


def town(folder: Path) -> Path:
    """A library with one page and its two articles, which have the ids 1 and 2."""
    path = folder / "town.jiaoyue"
    with Library.open(path, create=True) as library:
        put(library, LAMPS, FLOOD)
    return path


CONTENT = {
    "issue": "SELECT * FROM issue WHERE NOT gone ORDER BY id",
    "page": "SELECT * FROM page WHERE NOT gone ORDER BY id",
    "article": "SELECT * FROM article WHERE NOT gone ORDER BY id",
    "placement": "SELECT * FROM placement ORDER BY id",
    "region": "SELECT * FROM region ORDER BY id",
    "annotation": "SELECT * FROM annotation ORDER BY id",
    "mention": "SELECT * FROM mention WHERE state != 'suggested' ORDER BY id",
    "tag": "SELECT * FROM tag ORDER BY id",
    "synonym": "SELECT * FROM synonym ORDER BY id",
    "related": "SELECT * FROM related ORDER BY id",
    "article_tag": "SELECT * FROM article_tag ORDER BY id",
}


def state(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All that the library says, without how it came to be so. What a machine suggested counts as nobody's."""
    assert verify(library) == ()
    return {table: [tuple(row) for row in library.rows(sql)] for table, sql in CONTENT.items()}


def text(library: Library, article: int = 1) -> str:
    found: str = library.value("SELECT text FROM article WHERE id = ?", article)
    return found


def spot(library: Library, words: str, article: int = 1) -> tuple[int, int, int]:
    """An article and the range of these words in it, as commands take them."""
    start = text(library, article).index(words)
    return article, start, start + len(words)
