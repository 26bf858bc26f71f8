"""The right reading of the issue: page by page as printed, and once more with the jumped story joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .content import Article, Issue
from .marks import Sheet
from .pages import JUMP_FROM, JUMP_TO, continued, jump_place

IN_FURNITURE = {"brief", "title-only"}
"""Kinds whose label stands over several items, so that it belongs to none of them."""


def gold(issue: Issue, sheets: Sequence[Sheet]) -> dict[str, Any]:
    """`publication`, `date`, `pages` (each with `articles` and `furniture`) and the joined `articles`."""
    pages = [_page(issue, sheet) for sheet in sheets]
    joined: dict[str, dict[str, Any]] = {}
    for sheet in sheets:
        for name in _on(sheet):
            joined.setdefault(name, {**_entry(issue.articles[name]), "pages": []})["pages"].append(sheet.number)
    return {
        "publication": issue.publication,
        "date": issue.date.isoformat(),
        "pages": pages,
        "articles": list(joined.values()),
    }


def _page(issue: Issue, sheet: Sheet) -> dict[str, Any]:
    articles = [_part(issue, issue.articles[name], sheet.number) for name in _on(sheet)]
    return {
        "publication": issue.publication,
        "date": issue.date.isoformat(),
        "page": sheet.number,
        "label": issue.pages[sheet.number - 1].label,
        "articles": articles,
        "furniture": _furniture(issue, sheet),
    }


def _on(sheet: Sheet) -> list[str]:
    """The articles of a page, in the order of their frames."""
    return list(dict.fromkeys(piece.article for piece in sheet.pieces if piece.article))


def _furniture(issue: Issue, sheet: Sheet) -> list[str]:
    """Masthead, folio and foot, and the labels of columns of short items."""
    lines = [line.text for piece in sheet.pieces if not piece.article for line in piece.lines]
    articles = [issue.articles[name] for name in _on(sheet)]
    labels = dict.fromkeys(article.label for article in articles if article.kind in IN_FURNITURE)
    return [*lines, *labels]


def _part(issue: Issue, article: Article, page: int) -> dict[str, Any]:
    """An article as far as one page has it."""
    if article.id != "greenway":
        return _entry(article)
    paragraph, offset = jump_place(issue)
    whole = _entry(article)["paragraphs"]
    broken = whole[paragraph]
    if page == JUMP_FROM:
        here = [*whole[:paragraph], broken[:offset]]
        return {**_entry(article), "paragraphs": [text for text in here if text], "continues": JUMP_TO}
    here = [broken[offset:], *whole[paragraph + 1 :]]
    went_on = {**_entry(continued(article)), "byline": [], "continued_from": JUMP_FROM}
    return {**went_on, "paragraphs": [text for text in here if text]}


def _entry(article: Article) -> dict[str, Any]:
    """An article in the terms of the gold; label, credit and pointer only where they are printed."""
    texts = [paragraph.text for paragraph in article.paragraphs]
    entry: dict[str, Any] = {
        "kind": article.kind,
        "kicker": list(article.kicker),
        "headline": " ".join(article.headline),
        "subheads": list(article.subheads),
        "byline": list(article.byline),
        "dateline": article.dateline,
        "paragraphs": texts or [" ".join(row) for row in article.rows],
    }
    extra = {"label": article.label, "credit": article.credit, "pointer": article.pointer}
    return entry | {key: value for key, value in extra.items() if value}
