"""Carrying text from one article to another, with the names, notes and mentions that are fastened to it.

What is carried is named by the printed lines it was read from; corrections go along with their line.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from reader.library.anchors import TABLES, anchor_columns, load_anchor
from reader.library.commands.texts import change_text
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.library.stored import dump_map, dump_roles, dump_spans, load_content, load_map, load_spans
from reader.model.edits import Edit
from reader.model.pieces import Piece, goes_on, pieces_of, without
from reader.model.sourcemap import Run, SourceMap
from reader.model.spans import Anchor, Span
from reader.model.text import ArticleText, Role


@dataclass(frozen=True, slots=True)
class Held:
    """A row that is fastened to a parcel; the anchor counts in the parcel's text."""

    table: str
    id: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Parcel:
    """A block of text on its way: where it was read, its names and place (spans of it), and what is fastened to it."""

    role: Role
    text: str
    source: SourceMap
    names: tuple[Span, ...] = ()
    place: Span | None = None
    held: tuple[Held, ...] = field(default=())


def take(journal: Journal, article: int, lines: Collection[int]) -> tuple[Parcel, ...]:
    """Takes what was read from these lines out of an article's text; their placement stays as it is.

    Of what is fastened to the text, that which loses all its words goes along.
    """
    row = journal.need("article", article)
    content, source = load_content(row["text"], row["roles"]), load_map(row["source_map"])
    return _taken(journal, row, pieces_of(content, source, lines))


def take_all(journal: Journal, article: int) -> tuple[Parcel, ...]:
    """Takes the whole text out of an article, also what was read from nowhere."""
    row = journal.need("article", article)
    blocks = load_content(row["text"], row["roles"]).blocks
    return _taken(journal, row, [Piece(block.start, block.end, block.role) for block in blocks])


def _taken(journal: Journal, row: Row, pieces: Sequence[Piece]) -> tuple[Parcel, ...]:
    if not pieces:
        return ()
    article, content = row["id"], load_content(row["text"], row["roles"])
    source, removal = load_map(row["source_map"]), without(content, pieces)
    held = _held(journal, article, pieces)
    names = load_spans(row["byline"])
    place = load_spans(row["dateline"]) if row["dateline"] else ()
    parcels = tuple(
        Parcel(
            piece.role,
            content.text[piece.start : piece.end],
            source.cut(piece.start, piece.end),
            tuple(_within(names, piece)),
            next(iter(_within(place, piece)), None),
            held[piece],
        )
        for piece in pieces
    )
    change_text(journal, article, removal.edits, result=removal.result)
    return parcels


def put(journal: Journal, article: int, at: int, parcels: Sequence[Parcel]) -> None:
    """Puts parcels into an article's text at a code point; they stay blocks unless they go on a torn paragraph."""
    if not parcels:
        return
    row = journal.need("article", article)
    content, source = load_content(row["text"], row["roles"]), load_map(row["source_map"])
    at -= at > 0 and content.text[at - 1] == "\n"
    joint = _Joint.of(content, at, parcels)
    made, starts = joint.inserted(parcels)
    runs: list[Run] = [*source.cut(0, at).runs]
    filled = 0
    for parcel, start in zip(parcels, starts, strict=True):
        runs += [Run(start - filled), *parcel.source.runs]
        filled = start + len(parcel.text)
    runs += [Run(len(made) - filled), *source.cut(at, len(source)).runs]
    text = content.text[:at] + made + content.text[at:]
    result = ArticleText(text, joint.roles(content, parcels))
    change_text(journal, article, [Edit(at, "", made)], result=result, source=SourceMap.of(runs))
    _fasten(journal, article, text, [at + start for start in starts], parcels)


def text_columns(parcels: Sequence[Parcel]) -> dict[str, object]:
    """The columns of a new article whose text the parcels are; `fasten_new` ties what they hold to it."""
    content = ArticleText("\n".join(parcel.text for parcel in parcels), tuple(parcel.role for parcel in parcels))
    runs: list[Run] = []
    for parcel in parcels:
        runs += [*([Run(1)] if runs else []), *parcel.source.runs]
    roles = dump_roles(content.roles)
    return {
        "text": content.text,
        "roles": roles,
        "source_map": dump_map(SourceMap.of(runs)),
        "byline": dump_spans([]),
        "dateline": None,
        "first_text": content.text,
        "first_roles": roles,
    }


def fasten_new(journal: Journal, article: int, parcels: Sequence[Parcel]) -> None:
    """Ties what parcels hold to the new article that was made of them."""
    starts, at = [], 0
    for parcel in parcels:
        starts.append(at)
        at += len(parcel.text) + 1
    _fasten(journal, article, "\n".join(parcel.text for parcel in parcels), starts, parcels)


@dataclass(frozen=True, slots=True)
class _Joint:
    """A place between two characters of a text: before (-1: before the first block), after, within a block or not.

    `glued` and `glued_after` say whether the first parcel goes on the block before, and the block after the last one;
    `empty` that the text has no block yet.
    """

    block: int
    within: bool
    glued: bool
    glued_after: bool
    empty: bool = False

    @classmethod
    def of(cls, content: ArticleText, at: int, parcels: Sequence[Parcel]) -> _Joint:
        blocks = content.blocks
        index = max((i for i, block in enumerate(blocks) if block.start < at), default=-1)
        if index < 0:
            return cls(-1, False, False, False, empty=not content.text)
        block = blocks[index]
        within = at < block.end
        first, last = parcels[0], parcels[-1]
        glued = goes_on((block.role, content.text[block.start : at]), (first.role, first.text))
        tail = (block.role, content.text[at : block.end])
        return cls(index, within, glued, within and goes_on((last.role, last.text), tail))

    def inserted(self, parcels: Sequence[Parcel]) -> tuple[str, list[int]]:
        """The string that is put in, and where in it each parcel begins."""
        made, starts = "" if self.glued or self.block < 0 else "\n", []
        for index, parcel in enumerate(parcels):
            made += "\n" if index else ""
            starts.append(len(made))
            made += parcel.text
        if (self.within and not self.glued_after) or (self.block < 0 and not self.empty):
            made += "\n"
        return made, starts

    def roles(self, content: ArticleText, parcels: Sequence[Parcel]) -> tuple[Role, ...]:
        made = [parcel.role for parcel in parcels][1 if self.glued else 0 :]
        tail = [content.roles[self.block]] if self.within and not self.glued_after else []
        return (*content.roles[: self.block + 1], *made, *tail, *content.roles[self.block + 1 :])


def _fasten(journal: Journal, article: int, text: str, starts: Sequence[int], parcels: Sequence[Parcel]) -> None:
    row = journal.need("article", article)
    names = list(load_spans(row["byline"]))
    dateline = row["dateline"]
    for start, parcel in zip(starts, parcels, strict=True):
        names += [Span(start + name.start, start + name.end) for name in parcel.names]
        if dateline is None and parcel.place is not None:
            dateline = dump_spans([Span(start + parcel.place.start, start + parcel.place.end)])
        for held in parcel.held:
            anchor = Anchor.at(text, start + held.anchor.start, start + held.anchor.end)
            journal.update(held.table, held.id, article=article, **anchor_columns(anchor))
    names.sort(key=lambda name: name.start)
    journal.update("article", article, byline=dump_spans(names), dateline=dateline)


def _held(journal: Journal, article: int, pieces: Sequence[Piece]) -> dict[Piece, tuple[Held, ...]]:
    """What is fastened to each piece and to nothing that stays; of what reaches over several, to the first."""
    found: dict[Piece, tuple[Held, ...]] = dict.fromkeys(pieces, ())
    for table in TABLES:
        for row in journal.library.rows(f'SELECT * FROM "{table}" WHERE article = ? AND NOT orphaned', article):
            anchor = load_anchor(row)
            within = [piece for piece in pieces if piece.start < anchor.end and anchor.start < piece.end]
            taken = sum(min(p.end, anchor.end) - max(p.start, anchor.start) for p in within)
            breaks = sum(letter.isspace() for letter in anchor.quote)
            if not within or taken < anchor.end - anchor.start - breaks:
                continue
            piece = within[0]
            start, end = max(anchor.start, piece.start) - piece.start, min(anchor.end, piece.end) - piece.start
            found[piece] = (*found[piece], Held(table, row["id"], replace(anchor, start=start, end=end)))
    return found


def _within(spans: Sequence[Span], piece: Piece) -> list[Span]:
    inside = [span for span in spans if piece.start <= span.start and span.end <= piece.end]
    return [Span(span.start - piece.start, span.end - piece.start) for span in inside]
