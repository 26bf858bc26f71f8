"""Which names mean the same entity: joining entities, taking them apart, and remembering that two are not one.

Only names change hands. What stands in the texts is left as it is, and so is every mention that no person tells apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.library.commands.command import Outcome, perform
from reader.library.commands.entities import add_entity, add_name, checked_name, main_name, need_entity
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.model.errors import BadValue, NotFound
from reader.model.mentions import MentionState


def merge(library: Library, entities: Sequence[int], *, author: str) -> Outcome:
    """Joins entities into the first, which keeps its name and type; `Outcome.created` is that one.

    Notes and identifiers of the others go over to it.

    Raises:
        NotFound: there is no such entity. BadValue: fewer than two are named.
    """
    first, *others = dict.fromkeys(entities)
    if not others:
        raise BadValue(value=first, thing="choice", allowed="two entities or more")

    def work(journal: Journal) -> int:
        for other in others:
            _absorb(journal, first, other)
        return first

    return perform(library, "entity.merge", author, work, {"entities": [first, *others]})


def add_alias(library: Library, entity: int, text: str, *, author: str) -> Outcome:
    """Says that this spelling means the entity; the entity that had it alone is joined with this one.

    Raises:
        NotFound: there is no such entity. BadValue: the spelling is blank.
    """
    text = checked_name(text)

    def work(journal: Journal) -> int:
        row = need_entity(journal, entity)
        name = main_name(journal, text, row["type"])
        if name is None:
            return add_name(journal, text, row["type"], entity)
        former = name["entity"]
        journal.update("name", name["id"], entity=entity, said=1)
        if former != entity and not _used_names(journal, former):
            _absorb(journal, entity, former)
        return entity

    return perform(library, "entity.alias", author, work, {"entity": entity, "alias": text})


def split_names(library: Library, entity: int, texts: Iterable[str], *, author: str, name: str = "") -> Outcome:
    """Gives some of an entity's spellings to a new one, called `name` or by the first; `Outcome.created` is its id.

    Raises:
        NotFound: there is no such entity, or it is not spelt so. BadValue: no spelling would be left to one of them.
    """
    wanted = list(dict.fromkeys(texts))

    def work(journal: Journal) -> int:
        row = need_entity(journal, entity)
        names = _used_names(journal, entity)
        going = [one for one in names if one["text"] in wanted]
        staying = [one for one in names if one["text"] not in wanted]
        for text in wanted:
            if text not in {one["text"] for one in going}:
                raise NotFound(thing="spelling", id=text)
        if not going or not staying:
            raise BadValue(value=", ".join(wanted), thing="part of a name", allowed="some of the spellings, not all")
        fresh = add_entity(journal, checked_name(name or wanted[0]), row["type"])
        for one in going:
            journal.update("name", one["id"], entity=fresh, said=1)
        if row["name"] in wanted:
            journal.update("entity", entity, name=staying[0]["text"])
        _set_apart(journal, entity, fresh)
        return fresh

    return perform(library, "entity.split", author, work, {"entity": entity, "names": wanted})


def split_mentions(library: Library, mentions: Sequence[int], *, author: str, name: str = "") -> Outcome:
    """Says that these mentions mean another entity of the same name, and confirms them; `Outcome.created` is its id.

    Raises:
        NotFound: there is no such mention. BadValue: none is named, or they mean different entities.
    """

    def work(journal: Journal) -> int:
        rows = [journal.need("mention", one) for one in mentions]
        owners = {journal.need("name", row["name"])["entity"] for row in rows}
        if len(owners) != 1:
            raise BadValue(value=", ".join(map(str, mentions)), thing="group", allowed="mentions of one entity")
        entity = need_entity(journal, owners.pop())
        fresh = add_entity(journal, checked_name(name or entity["name"]), entity["type"])
        _give(journal, rows, fresh)
        _set_apart(journal, entity["id"], fresh)
        return fresh

    return perform(library, "entity.split", author, work, {"mentions": list(mentions), "name": name})


def keep_apart(library: Library, one: int, other: int, *, author: str) -> Outcome:
    """Remembers that two entities are not the same, so that joining them is not suggested again.

    Raises:
        NotFound: there is no such entity.
    """

    def work(journal: Journal) -> None:
        for entity in (one, other):
            need_entity(journal, entity)
        _set_apart(journal, one, other)

    return perform(library, "entity.apart", author, work, {"one": one, "other": other})


def keep_name(library: Library, entity: int, text: str, *, author: str) -> Outcome:
    """Remembers that a spelling does mean the entity, so that taking it away is not suggested again.

    Raises:
        NotFound: there is no such entity, or it is not spelt so.
    """

    def work(journal: Journal) -> int:
        need_entity(journal, entity)
        kept = [name for name in _used_names(journal, entity) if name["text"] == text]
        if not kept:
            raise NotFound(thing="spelling", id=text)
        for name in kept:
            journal.update("name", name["id"], said=1)
        return entity

    return perform(library, "entity.keep", author, work, {"entity": entity, "name": text})


def _set_apart(journal: Journal, one: int, other: int) -> None:
    pair = {"one": min(one, other), "other": max(one, other)}
    if journal.library.value("SELECT 1 FROM apart WHERE one = ? AND other = ?", *pair.values()) is None:
        journal.insert("apart", pair)


def _absorb(journal: Journal, first: int, other: int) -> None:
    """Gives all that an entity has to another one."""
    host, guest = need_entity(journal, first), need_entity(journal, other)
    for (name,) in journal.library.rows("SELECT id FROM name WHERE entity = ? ORDER BY id", other):
        journal.update("name", name, entity=first)
    if guest["note"]:
        journal.update("entity", first, note="\n".join(filter(None, (host["note"], guest["note"]))))
    sql = """
        SELECT id FROM identifier WHERE entity = ? AND NOT EXISTS (
          SELECT 1 FROM identifier AS mine WHERE mine.entity = ? AND mine.scheme = identifier.scheme
            AND mine.value = identifier.value
        )
    """
    for (row,) in journal.library.rows(sql, other, first):
        journal.update("identifier", row, entity=first)
    journal.update("entity", other, merged=first)


def _used_names(journal: Journal, entity: int) -> list[Row]:
    """The spellings of an entity that are seen: what stands in a text or was given by a person; the commonest first."""
    sql = """
        SELECT name.*, (SELECT ifnull(sum(mentions), 0) FROM name_use WHERE name_use.name = name.id) AS mentions
        FROM name WHERE entity = ? AND (said OR mentions) ORDER BY mentions DESC, id
    """
    return [dict(row) for row in journal.library.rows(sql, entity)]


def _give(journal: Journal, mentions: Iterable[Row], entity: int) -> None:
    """Makes mentions mean an entity, by a name of its own for each spelling."""
    names: dict[tuple[str, str], int] = {}
    for row in mentions:
        own = journal.need("name", row["name"])
        key = own["text"], own["type"]
        if key not in names:
            columns = {"text": key[0], "type": key[1], "entity": entity, "main": 0, "said": 1}
            names[key] = journal.insert("name", columns)
        journal.touch(row["article"])
        journal.update("mention", row["id"], name=names[key], state=MentionState.CONFIRMED.value)
