"""Changes of what an article is and of its titles and names; those that stand in the text change the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.library.commands.command import Outcome, perform
from reader.library.commands.texts import article_text, change_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.stored import dump_spans
from reader.model.article import Kind
from reader.model.edits import diff
from reader.model.errors import NotFound
from reader.model.spans import Span
from reader.model.text import ArticleText, Role, one_line

_ORDER = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD, Role.BYLINE, Role.PARAGRAPH, Role.CREDIT)


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields to set; None leaves one as it is, "" and () empty it."""

    kind: Kind | None = None
    label: str | None = None
    kicker: Sequence[str] | None = None
    headline: str | None = None
    subheads: Sequence[str] | None = None
    byline: Sequence[str] | None = None
    credit: str | None = None

    @classmethod
    def read(cls, given: Mapping[str, Any]) -> Fields:
        """The fields by their names, the kind by its own."""
        kind = given.get("kind")
        return cls(**{**given, "kind": None if kind is None else Kind(kind)})

    def lines(self) -> list[tuple[Role, list[str]]]:
        """The lines that are to stand in the text, by role, for the roles that are to change."""
        wanted = [
            (Role.KICKER, self.kicker),
            (Role.HEADLINE, None if self.headline is None else [self.headline]),
            (Role.SUBHEAD, self.subheads),
            (Role.CREDIT, None if self.credit is None else [self.credit]),
        ]
        return [(role, [one_line(line) for line in lines]) for role, lines in wanted if lines is not None]


def set_fields(library: Library, article: int, fields: Fields, *, author: str) -> Outcome:
    """Sets fields of an article in one step. Names of the byline that the text lacks are put in it on a line.

    Raises:
        NotFound: there is no such article.
    """

    def work(journal: Journal) -> None:
        journal.need("article", article)
        journal.touch(article)
        if fields.kind is not None:
            journal.update("article", article, kind=fields.kind.value)
        if fields.label is not None:
            journal.update("article", article, label=one_line(fields.label) or None)
        for role, lines in fields.lines():
            _set_lines(journal, article, role, lines)
        if fields.byline is not None:
            _set_byline(journal, article, [one_line(name) for name in fields.byline if one_line(name)])

    return perform(library, "describe", author, work, {"article": article, **_given(fields)})


def set_role(library: Library, article: int, position: int, role: Role, *, author: str) -> Outcome:
    """Gives the block that holds the code point `position` another role: a kicker that is the headline, a 小标题.

    Raises:
        NotFound: there is no such article or block.
    """

    def work(journal: Journal) -> None:
        content = article_text(journal, article)
        blocks = content.blocks
        index = next((i for i, block in enumerate(blocks) if block.start <= position <= block.end), None)
        if index is None:
            raise NotFound(thing="block at", id=position)
        roles = (*content.roles[:index], role, *content.roles[index + 1 :])
        change_text(journal, article, (), result=ArticleText(content.text, roles))

    return perform(library, "describe.role", author, work, {"article": article, "at": position, "role": role.value})


def _set_lines(journal: Journal, article: int, role: Role, lines: list[str]) -> None:
    """Puts these lines in place of the blocks of a role; without any, before the first of a later role."""
    content = article_text(journal, article)
    parts = list(zip(content.roles, content.text.split("\n"), strict=False))
    places = [i for i, (found, _) in enumerate(parts) if found is role]
    at = places[0] if places else _first_after(content.roles, role)
    kept = [part for part in parts[:at] if part[0] is not role]
    rest = [part for part in parts[at:] if part[0] is not role]
    wanted = [*kept, *((role, line) for line in lines if line), *rest]
    result = ArticleText("\n".join(text for _, text in wanted), tuple(found for found, _ in wanted))
    change_text(journal, article, diff(content.text, result.text), result=result)


def _first_after(roles: Sequence[Role], role: Role) -> int:
    """Where a block of this role belongs among blocks that have none of it."""
    rank = _ORDER.index(role)
    for index, found in enumerate(roles):
        if found is Role.CROSSHEAD or _ORDER.index(found) > rank:
            return index
    return len(roles)


def _set_byline(journal: Journal, article: int, names: list[str]) -> None:
    if not all(name in article_text(journal, article).text for name in names):
        _set_lines(journal, article, Role.BYLINE, [" ".join(names)])
    text = article_text(journal, article)
    spans = [_span_of(text, name) for name in names]
    journal.update("article", article, byline=dump_spans(spans))


def _span_of(content: ArticleText, name: str) -> Span:
    """Where the name stands, in a block of the byline if it is in one."""
    blocks = sorted(content.blocks, key=lambda block: block.role is not Role.BYLINE)
    for block in blocks:
        at = content.text.find(name, block.start, block.end)
        if at >= 0:
            return Span(at, at + len(name))
    raise NotFound(thing="name", id=name)


def _given(fields: Fields) -> dict[str, object]:
    values = {name: getattr(fields, name) for name in Fields.__dataclass_fields__}
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items() if v is not None}
