"""Regions of a page, drawn, moved, split, given another role or article, taken away.

A region's text is that of the lines whose middle lies in it. So lines that come to lie in a region become part of its
article, and lines that no region of their article holds any more leave it. A picture holds no lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.library.commands.assigning import give, give_new, lay_aside, settle, shrink
from reader.library.commands.carrying import Parcel, put, take
from reader.library.commands.command import STANDING, Outcome, perform
from reader.library.commands.places import (
    SILENT,
    TEXT_ROLES,
    Placed,
    Read,
    box_columns,
    box_of,
    check_box,
    check_role,
    lines_within,
    page_lines,
    place_in,
    regions_of,
)
from reader.library.commands.texts import change_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.lines import line_of
from reader.library.rows import Row
from reader.library.stored import load, load_content, load_map
from reader.model.page import Box
from reader.model.pieces import pieces_of
from reader.model.text import ArticleText, Role

PICTURE = "picture"


def draw(
    library: Library, page: int, box: Box, role: str, *, author: str, read: Read, article: int | None = None
) -> Outcome:
    """Draws a region on a page (`box` in fractions of it); the lines in it become its text, whosever they were.

    `article` is the article it belongs to, None makes a new one. `Outcome.created` is the region.

    Raises:
        NotFound: there is no such page or article. BadValue: the box or the role is none; a new article would be empty.
    """
    box, role = check_box(box), check_role(role)

    def work(journal: Journal) -> int:
        journal.need("page", page)
        lines = [] if role == PICTURE else [line for line in page_lines(journal, page) if line.inside(box)]
        if article is None:
            home = give_new(journal, page, lines, box, role, read)
        else:
            home = journal.need("article", article)["id"]
            give(journal, lines, home, role, read)
        values = {"article": home, "page": page, "role": role, **box_columns(box)}
        region = journal.insert("region", values)
        if role != PICTURE:
            shrink(journal, page, box, region)
        journal.touch(home)
        return region

    details = {"page": page, "box": list(box_columns(box).values()), "role": role, "article": article}
    return perform(library, "region.draw", author, work, details)


def reshape(library: Library, region: int, box: Box, *, author: str, read: Read, nudged: bool = False) -> Outcome:
    """Gives a region another box (fractions of the page).

    Lines that come to lie in it, and are in no region of another article, become its text. Lines that no region of
    their article holds any more go to the article in whose region they lie, else to the furniture. With `nudged` it
    goes on a move of the same region and is undone with that.

    Raises:
        NotFound: there is no such region. BadValue: the box does not lie on the page.
    """
    box = check_box(box)

    def work(journal: Journal) -> int:
        row = journal.need("region", region)
        journal.touch(row["article"])
        held = set() if row["role"] == PICTURE else {line.id for line in lines_within(journal, row)}
        journal.update("region", region, **box_columns(box))
        if row["role"] != PICTURE:
            _exchange(journal, {**row, **box_columns(box)}, held, read)
        return region

    group = _nudging(library, author, region) if nudged else None
    details = {"region": region, "box": list(box_columns(box).values())}
    return perform(library, "region.reshape", author, work, details, group=group)


def assign(library: Library, region: int, article: int | None, *, author: str, read: Read) -> Outcome:
    """Moves a region with its text to another article, or to a new one (None). `Outcome.created` is that article.

    Raises:
        NotFound: there is no such region or article.
    """

    def work(journal: Journal) -> int:
        row = journal.need("region", region)
        lines = [] if row["role"] == PICTURE else lines_within(journal, row)
        if article is not None and article == row["article"]:
            return article
        journal.touch(row["article"])
        if article is None:
            return give_new(journal, row["page"], lines, box_of(row), None, read, [region])
        journal.need("article", article)
        journal.touch(article)
        journal.update("region", region, article=article)
        give(journal, lines, article, None, read)
        if not lines:
            settle(journal, row["article"], heir=article)
        return article

    return perform(library, "region.assign", author, work, {"region": region, "article": article})


def set_role(library: Library, region: int, role: str, *, author: str, read: Read) -> Outcome:
    """Says what a region is; the blocks of its text become that too. Labels and jumps are not in the text.

    Raises:
        NotFound: there is no such region. BadValue: there is no such role.
    """
    check_role(role)

    def work(journal: Journal) -> int:
        row = journal.need("region", region)
        journal.touch(row["article"])
        lines = [] if row["role"] == PICTURE else lines_within(journal, row)
        journal.update("region", region, role=role)
        if role in SILENT:
            take(journal, row["article"], {line.id for line in lines})
        elif role != PICTURE:
            _reword(journal, row["article"], role, lines, read)
        if role == PICTURE:
            lay_aside(journal, lines)
        return region

    return perform(library, "region.role", author, work, {"region": region, "role": role})


def delete(library: Library, regions: Sequence[int], *, author: str) -> Outcome:
    """Takes regions away; their lines are furniture of the page then, and an article without any is gone.

    Raises:
        NotFound: there is no such region.
    """

    def work(journal: Journal) -> None:
        for region in regions:
            row = journal.row("region", region)
            if row is None and region != regions[0]:
                continue  # it went with the last lines of its article
            row = journal.need("region", region)
            lines = [] if row["role"] == PICTURE else lines_within(journal, row)
            journal.delete("region", region)
            lay_aside(journal, lines)
            left = journal.row("article", row["article"])
            if left is not None and not left["gone"]:
                settle(journal, row["article"])

    return perform(library, "region.delete", author, work, {"regions": list(regions)})


def _exchange(journal: Journal, region: Row, held: set[int], read: Read) -> None:
    """Lets lines come and go after a region has another box; `held` are the lines it had."""
    article, box = region["article"], box_of(region)
    own = [box_of(row) for row in regions_of(journal, article) if row["page"] == region["page"]]
    others = [row for row in _regions_on(journal, region["page"]) if row["article"] != article]
    lines = page_lines(journal, region["page"])
    leaving = [line for line in lines if line.id in held and not any(line.inside(one) for one in own)]
    coming = [line for line in lines if line.article != article and line.inside(box) and not _kept(line, others)]
    taken = {line.id: next((row for row in others if line.inside(box_of(row))), None) for line in leaving}
    for other in {row["article"] for row in taken.values() if row is not None}:
        ours = [line for line in leaving if (row := taken[line.id]) is not None and row["article"] == other]
        give(journal, ours, other, None, read, keep=region["id"])
    lay_aside(journal, [line for line in leaving if taken[line.id] is None], keep=region["id"])
    give(journal, coming, article, region["role"], read)


def _kept(line: Placed, regions: Sequence[Row]) -> bool:
    """Whether a line lies in a region of the article it is in."""
    return any(row["article"] == line.article and line.inside(box_of(row)) for row in regions)


def _regions_on(journal: Journal, page: int) -> list[Row]:
    sql = """
        SELECT region.* FROM region JOIN article ON article.id = region.article AND NOT article.gone
        WHERE region.page = ? AND region.role != 'picture' ORDER BY region.id
    """
    return [dict(row) for row in journal.library.rows(sql, page)]


def _reword(journal: Journal, article: int, role: str, lines: Sequence[Placed], read: Read) -> None:
    """Gives the blocks that were read from lines a role, and puts in what the text has nothing of yet.

    A block that holds other lines too is cut.
    """
    kind = Role.CROSSHEAD if role == "crosshead" else TEXT_ROLES.get(role)
    row = journal.need("article", article)
    content, source = load_content(row["text"], row["roles"]), load_map(row["source_map"])
    spoken = set(source.lines())
    if kind is not None:
        said = [line for line in lines if line.id in spoken]
        pieces = pieces_of(content, source, {line.id for line in said})
        blocks = {block.start: block.end for block in content.blocks}
        if all(blocks.get(piece.start) == piece.end for piece in pieces):
            starts = {piece.start for piece in pieces}
            roles = tuple(kind if block.start in starts else block.role for block in content.blocks)
            change_text(journal, article, (), result=ArticleText(content.text, roles))
        else:
            parcels = [replace(parcel, role=kind) for parcel in take(journal, article, {line.id for line in said})]
            put(journal, article, place_in(journal, article, said, kind), parcels)
    unsaid = [line for line in lines if line.id not in spoken]
    if unsaid:
        fresh = read(role, [(line.id, line_of(journal.library, line.id)) for line in unsaid])
        parcels = [Parcel(block, text, origin) for block, text, origin in fresh]
        put(journal, article, place_in(journal, article, unsaid, kind or Role.PARAGRAPH), parcels)


def _nudging(library: Library, author: str, region: int) -> int | None:
    """The entry that a further push of the same region goes on, if it is the author's newest."""
    sql = "SELECT * FROM entry WHERE author = ? AND state = ? ORDER BY id DESC LIMIT 1"
    last = library.row(sql, author, STANDING)
    if last is None or last["command"] != "region.reshape" or load(last["details"])["region"] != region:
        return None
    group: int = last["group"] or last["id"]
    return group
