"""Joining what jumps: pieces that go on on another page (下转第2版, 上接第1版) become one article."""

from __future__ import annotations

from reader.library import reads
from reader.library.file import Library
from reader.library.piecing import join_pieces
from reader.segmentation.jumps import joined, joins


def join_jumps(library: Library, issue: int) -> tuple[int, ...]:
    """Joins the pieces of an issue that belong together and that no person has touched; the articles that grew."""
    sheets = reads.sheets(library, issue)
    became = dict[int, int]()
    for join in joins([sheet.page for sheet in sheets]):
        first, second = (sheets[place.page].articles[place.article] for place in (join.first, join.second))
        first = became.get(first, first)
        article = joined(reads.article(library, first).article, reads.article(library, second).article, join)
        if join_pieces(library, first, second, article):
            became[second] = first
    return tuple(dict.fromkeys(became.values()))
