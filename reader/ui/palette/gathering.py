"""Gathers what the palette offers: actions, the articles of the issue, tags, the names and notes of the article.

Readings are made on the library's thread, since pypinyin is slow to load; until they are there, text alone finds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.actions.registry import Registry, plain, shown_keys, title, translated
from reader.ui.matching import Name, readings_of
from reader.ui.palette.items import Item, Kind
from reader.ui.session import Session
from reader.ui.shelf import Shelf
from reader.ui.tags.terms import Term, shown_path
from reader.ui.wording import status_name, type_icon, type_name

if TYPE_CHECKING:
    from reader.library.reads import EntityRow

NOT_OFFERED = ("app.palette",)
NOTE_LENGTH = 40


@lru_cache(maxsize=20_000)
def _read(text: str) -> Name:
    return Name(text, readings_of(text))


class Gathering(QObject):
    """Makes items; `with_readings` brings them again with how their characters are read."""

    def __init__(self, session: Session, actions: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions

    def items(self, shelf: Shelf | None, terms: Iterable[Term], entities: Iterable[EntityRow] = ()) -> list[Item]:
        """Everything that can be chosen now."""
        return [
            *self._commands(),
            *(_of_shelf(shelf) if shelf else ()),
            *map(_of_term, terms),
            *map(_of_entity, entities),
        ]

    def with_readings(self, items: Sequence[Item], then: Callable[[list[Item]], None]) -> None:
        """Adds readings to the items, on the library's thread; `then` gets them in the GUI thread."""
        self._session.compute(lambda: [_readable(item) for item in items], then)

    def _commands(self) -> Iterable[Item]:
        for id_, record in self._actions.records.items():
            if id_ not in NOT_OFFERED:
                action = self._actions[id_]
                name = Name(plain(title(record)))
                keys = shown_keys(action)
                yield Item(Kind.COMMAND, id_, name, translated(record.tip), keys, record.icon, None, action.isEnabled())


def _of_shelf(shelf: Shelf) -> Iterable[Item]:
    for row in shelf.rows:
        yield Item(Kind.ARTICLE, str(row.id), Name(row.title), status_name(row.status), status=row.status)
    if shelf.record is None:
        return
    for mention in shelf.record.mentions:
        if mention.state.value != "rejected" and not mention.anchor.orphaned:
            key = f"{mention.anchor.start}-{mention.anchor.end}"
            hint, icon = type_name(mention.type), type_icon(mention.type)
            yield Item(Kind.NAME, key, Name(mention.anchor.quote), hint, icon=icon)
    for note in shelf.record.annotations:
        if not note.anchor.orphaned:
            key = f"{note.anchor.start}-{note.anchor.end}"
            text = note.note.replace("\n", " ")[:NOTE_LENGTH]
            yield Item(Kind.NOTE, key, Name(text), note.author, icon="message-square-text")


def _of_term(term: Term) -> Item:
    return Item(Kind.TAG, term.path, term.name, shown_path(term.path), icon="tag")


def _of_entity(row: EntityRow) -> Item:
    hint = "、".join((type_name(row.type), *row.aliases[:3]))
    return Item(Kind.ENTITY, str(row.id), Name(row.name), hint, icon=type_icon(row.type))


def _readable(item: Item) -> Item:
    if item.name.readings:
        return item
    name = _read(item.name.text)
    return Item(item.kind, item.key, name, item.hint, item.keys, item.icon, item.status, item.enabled)
