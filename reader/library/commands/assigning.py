"""Giving lines of a page to an article, to a new one, or to the furniture: text, placement and regions go along.

These are parts of commands; all that they do is noted in the journal they are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.library.anchors import TABLES
from reader.library.commands.carrying import Parcel, fasten_new, put, take, take_all, text_columns
from reader.library.commands.ordering import beginnings
from reader.library.commands.places import (
    SILENT,
    TEXT_ROLES,
    TITLES,
    Placed,
    Read,
    article_lines,
    box_columns,
    box_of,
    hull,
    lines_within,
    place_in,
    regions_of,
)
from reader.library.journal import Journal
from reader.library.lines import line_of
from reader.library.stored import dump_reasons
from reader.model.article import Kind, Status
from reader.model.errors import BadValue
from reader.model.order import in_reading_order
from reader.model.page import Box
from reader.model.text import Role

NEW = 0
"""Stands for an article that has no id yet."""

REMOVED = "removed"
"""The role of lines that a person took out of all articles: they are furniture of the page then."""


def give(
    journal: Journal,
    lines: Sequence[Placed],
    article: int,
    role: str | None,
    read: Read,
    *,
    keep: int | None = None,
) -> None:
    """Gives lines to an article. What they say goes where reading order puts it, as blocks of the region's `role`.

    None leaves each block what it was. Lines that were in no article are read by `read`. The region `keep` stays, also
    without a line.
    """
    for owner, ours in _by_owner(lines):
        parcels = _parcels(journal, ours, owner, role, read)
        _place(journal, ours, article, "article")
        if parcels:
            put(journal, article, place_in(journal, article, ours, parcels[0].role), parcels)
        journal.touch(article)
        if owner is not None and owner != article:
            settle(journal, owner, heir=article, keep=keep)


def give_new(
    journal: Journal,
    page: int,
    lines: Sequence[Placed],
    box: Box,
    role: str | None,
    read: Read,
    regions: Sequence[int] = (),
) -> int:
    """Makes a new article of lines, with these regions, where reading order puts it on the page; its id.

    Raises:
        BadValue: there are no lines.
    """
    if not lines:
        raise BadValue(value=role or "region", thing="region of a new article", allowed="one with lines of text in it")
    (owner, ours), *others = _by_owner(lines)
    parcels = _parcels(journal, ours, owner, role, read)
    kind = Kind.TITLE_ONLY if role in TITLES else Kind.NEWS
    values = {"page": page, "kind": kind.value, "label": None, "status": Status.UNREAD.value}
    position = _position(journal, page, box)
    sure = {"confidence": 1.0, "reasons": dump_reasons([])}
    fresh = journal.insert("article", values | {"position": position} | sure | text_columns(parcels))
    fasten_new(journal, fresh, parcels)
    journal.touch(fresh)
    _place(journal, ours, fresh, "article")
    for region in regions:
        journal.update("region", region, article=fresh)
    if owner is not None:
        settle(journal, owner, heir=fresh)
    give(journal, [line for _, group in others for line in group], fresh, role, read)
    return fresh


def _by_owner(lines: Sequence[Placed]) -> list[tuple[int | None, list[Placed]]]:
    ordered = sorted(lines, key=lambda line: line.article or 0)
    return [(owner, list(group)) for owner, group in groupby(ordered, key=lambda line: line.article)]


def lay_aside(journal: Journal, lines: Sequence[Placed], *, keep: int | None = None) -> None:
    """Takes lines out of their articles; they are furniture of the page then. The region `keep` stays."""
    owners = {line.article for line in lines if line.article is not None}
    for owner in sorted(owners):
        ours = [line for line in lines if line.article == owner]
        take(journal, owner, {line.id for line in ours})
        _place(journal, ours, None, REMOVED)
        settle(journal, owner, keep=keep)


def settle(journal: Journal, article: int, *, heir: int | None = None, keep: int | None = None) -> None:
    """Brings an article in order that has lost lines: its regions fit what is left; one with nothing left is gone.

    `heir` is the article that gets what is still fastened to one that goes. The region `keep` stays, also without a
    line.
    """
    journal.touch(article)
    row = journal.need("article", article)
    rest = article_lines(journal, article)
    for region in regions_of(journal, article):
        if region["role"] != "picture" and region["id"] != keep and rest and not lines_within(journal, region):
            journal.delete("region", region["id"])
    regions = regions_of(journal, article)
    if rest or (heir is None and (row["text"] or regions)):
        _follow_page(journal, article)
        return
    for region in regions:
        if heir is None:
            journal.delete("region", region["id"])
        else:
            journal.update("region", region["id"], article=heir)
    if heir is not None:
        put(journal, heir, len(journal.need("article", heir)["text"]), take_all(journal, article))
        _inherit(journal, article, heir)
    journal.update("article", article, gone=1)


def shrink(journal: Journal, page: int, box: Box, keep: int) -> None:
    """Draws regions back from a box whose lines they have lost; the region `keep` is left alone."""
    sql = """
        SELECT region.* FROM region JOIN article ON article.id = region.article AND NOT article.gone
        WHERE region.page = ? AND region.id != ? AND region.role != 'picture'
          AND left < ? AND right > ? AND top < ? AND bottom > ?
    """
    found = journal.library.rows(sql, page, keep, box.right, box.left, box.bottom, box.top)
    for region in [dict(row) for row in found]:
        lines = lines_within(journal, region)
        fitting = hull(lines)
        if fitting is None:
            journal.delete("region", region["id"])
        elif not any(line.inside(box) for line in lines):
            journal.touch(region["article"])
            journal.update("region", region["id"], **box_columns(_within(fitting, box_of(region), box)))


def _within(lines: Box, old: Box, box: Box) -> Box:
    """An old box cut to its lines on the sides where another box has eaten into it."""
    return Box(
        lines.left if box.left <= old.left < box.right <= lines.left else old.left,
        lines.top if box.top <= old.top < box.bottom <= lines.top else old.top,
        lines.right if lines.right <= box.left < old.right <= box.right else old.right,
        lines.bottom if lines.bottom <= box.top < old.bottom <= box.bottom else old.bottom,
    )


def _parcels(
    journal: Journal, lines: Sequence[Placed], owner: int | None, role: str | None, read: Read
) -> tuple[Parcel, ...]:
    if role in SILENT:
        if owner is not None:
            take(journal, owner, {line.id for line in lines})
        return ()
    if owner is None:
        fresh = read(role or "body", [(line.id, line_of(journal.library, line.id)) for line in lines])
        return tuple(Parcel(kind, text, source) for kind, text, source in fresh)
    parcels = take(journal, owner, {line.id for line in lines})
    return tuple(_as(parcel, role) for parcel in parcels)


def _as(parcel: Parcel, role: str | None) -> Parcel:
    """The parcel as a block of a region of this role; 小标题 stay what they are in running text."""
    kind = Role.CROSSHEAD if role == "crosshead" else TEXT_ROLES.get(role or "", parcel.role)
    if role is None or (kind is Role.PARAGRAPH and parcel.role is Role.CROSSHEAD):
        kind = parcel.role
    return Parcel(kind, parcel.text, parcel.source, parcel.names, parcel.place, parcel.held)


def _place(journal: Journal, lines: Sequence[Placed], article: int | None, role: str) -> None:
    for line in lines:
        journal.update("placement", line.id, article=article, role=role)


def _follow_page(journal: Journal, article: int) -> None:
    """An article that has nothing left on its page belongs to the next one that it has lines on."""
    sql = """
        SELECT DISTINCT line.page, page.number FROM placement JOIN line ON line.id = placement.id
        JOIN page ON page.id = line.page WHERE placement.article = ? ORDER BY page.number
    """
    pages = [row[0] for row in journal.library.rows(sql, article)]
    if pages and journal.need("article", article)["page"] not in pages:
        journal.update("article", article, page=pages[0])


def _inherit(journal: Journal, article: int, heir: int) -> None:
    """What is still fastened to an article without text: orphans and tags."""
    for table in TABLES:
        for row in journal.library.rows(f'SELECT id FROM "{table}" WHERE article = ?', article):
            journal.update(table, row["id"], article=heir, start=0, end=0, orphaned=1)
    sql = "SELECT tag FROM article_tag WHERE article = ? EXCEPT SELECT tag FROM article_tag WHERE article = ?"
    for row in journal.library.rows(sql, article, heir):
        journal.insert("article_tag", {"article": heir, "tag": row["tag"]})


def _position(journal: Journal, page: int, box: Box) -> float:
    """Where a new article stands among those of its page: right after the one that is read before it."""
    sql = "SELECT id, position FROM article WHERE page = ? AND NOT gone ORDER BY position, id"
    places = dict(map(tuple, journal.library.rows(sql, page)))
    order = in_reading_order({**beginnings(journal, page), NEW: box})
    at = order.index(NEW)
    there, positions = list(places), list(places.values())
    after = there.index(order[at - 1]) + 1 if at else 0
    if not positions:
        return 0.0
    if after == 0:
        return float(positions[0]) - 1.0
    later = positions[after] if after < len(positions) else positions[-1] + 2.0
    return float(positions[after - 1] + later) / 2
