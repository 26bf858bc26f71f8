"""What the palette offers, and which of it a query finds. Pure, but for the readings, which are made elsewhere.

`>` keeps commands, `#` tags, `@` names; without a sign all kinds are searched, commands first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Status
from reader.ui.matching import Hit, Name, find

MOST = 8
"""How many items of one kind are shown, unless only that kind is asked for."""


class Kind(StrEnum):
    """What an item is; in this order the kinds are shown."""

    COMMAND = "command"
    ARTICLE = "article"
    TAG = "tag"
    NAME = "name"
    ENTITY = "entity"
    NOTE = "note"


SIGNS = {">": Kind.COMMAND, "#": Kind.TAG, "@": Kind.NAME}


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be done or gone to. `key` says what to its kind: the id of an action or article, a path.

    `hint` stands pale behind the title, `keys` at the right. `icon` names an icon, `status` a glyph in its place.
    """

    kind: Kind
    key: str
    name: Name
    hint: str = ""
    keys: str = ""
    icon: str = ""
    status: Status | None = None
    enabled: bool = True

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name.text


@dataclass(frozen=True, slots=True)
class Match:
    """An item that was found, and how."""

    item: Item
    hit: Hit


def search(query: str, items: Iterable[Item]) -> list[Match]:
    """The items that a query finds, kind by kind, the best first; what cannot be done now comes last of its kind."""
    kind = SIGNS.get(query[:1])
    words = query[1:] if kind else query
    found: dict[Kind, list[Match]] = {one: [] for one in Kind}
    for item in items:
        if kind is None or item.kind is kind or (kind, item.kind) == (Kind.NAME, Kind.ENTITY):
            hit = find(words, item.name) or _by_hint(words, item)
            if hit is not None:
                found[item.kind].append(Match(item, hit))
    return [match for matches in found.values() for match in _best(matches, all_=kind is not None or not words)]


def _by_hint(words: str, item: Item) -> Hit | None:
    """An article is found by its status as well."""
    known = item.kind is Kind.ARTICLE and words.strip() and words.strip() in item.hint
    return Hit(len(item.hint) + 20) if known else None


def _best(matches: Sequence[Match], *, all_: bool) -> Sequence[Match]:
    ordered = sorted(matches, key=lambda match: (not match.item.enabled, match.hit.rank))
    return ordered if all_ else ordered[:MOST]
