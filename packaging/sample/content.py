"""The words of the issue: one TOML file a page, read into immutable records.

A line of an article's `text` is one paragraph; one that begins with ``## `` is a crosshead. Nothing here knows where
anything stands on a page.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CROSSHEAD = "## "


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as printed; a crosshead is one that stands out within the body."""

    text: str
    crosshead: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article with all its parts; what it does not have is empty."""

    id: str
    kind: str
    label: str
    kicker: tuple[str, ...]
    headline: tuple[str, ...]
    subheads: tuple[str, ...]
    byline: tuple[str, ...]
    signed: str
    dateline: str | None
    paragraphs: tuple[Paragraph, ...]
    credit: str
    pointer: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What tells a page from the others: its number, printed label, section and editors."""

    number: int
    label: str
    section: str
    editors: str


@dataclass(frozen=True, slots=True)
class Issue:
    """The paper, its pages and all articles by their id."""

    publication: str
    date: dt.date
    strings: Mapping[str, str]
    weather: tuple[str, ...]
    pages: tuple[PageInfo, ...]
    articles: Mapping[str, Article]

    @property
    def printed_date(self) -> str:
        """The date as the masthead has it: 2025年6月18日."""
        return f"{self.date.year}年{self.date.month}月{self.date.day}日"


def load(folder: Path) -> Issue:
    """Reads `issue.toml` and every `page-N.toml` of a folder.

    Raises:
        ValueError: two articles share an id, or a file is no TOML.
        KeyError: something that every article has is missing.
    """
    paper = _toml(folder / "issue.toml")
    articles: dict[str, Article] = {}
    for number, _ in enumerate(paper["pages"], 1):
        for entry in _toml(folder / f"page-{number}.toml")["article"]:
            article = _article(entry)
            if article.id in articles:
                raise ValueError(f"two articles are called {article.id}")
            articles[article.id] = article
    return Issue(
        publication=paper["publication"],
        date=paper["date"],
        strings={key: value for key, value in paper.items() if isinstance(value, str)},
        weather=tuple(paper["weather"]),
        pages=tuple(PageInfo(number, **entry) for number, entry in enumerate(paper["pages"], 1)),
        articles=articles,
    )


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _article(entry: Mapping[str, Any]) -> Article:
    lines = entry.get("text", "").strip().splitlines()
    return Article(
        id=entry["id"],
        kind=entry["kind"],
        label=entry.get("label", ""),
        kicker=tuple(entry.get("kicker", ())),
        headline=tuple(entry["headline"]),
        subheads=tuple(entry.get("subheads", ())),
        byline=tuple(entry.get("byline", ())),
        signed=entry.get("signed", ""),
        dateline=entry.get("dateline"),
        paragraphs=tuple(Paragraph(line.removeprefix(CROSSHEAD), line.startswith(CROSSHEAD)) for line in lines),
        credit=entry.get("credit", ""),
        pointer=entry.get("pointer", ""),
        rows=tuple(tuple(row) for row in entry.get("rows", ())),
    )
