"""What people say of an entity: what it is called, what kind it is, a note, who else knows it by which number."""

from __future__ import annotations

from reader.library.commands.command import Outcome, perform
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.model.entities import Identifier
from reader.model.errors import BadValue, NotFound
from reader.model.mentions import EntityType, family
from reader.model.text import storable


def create(library: Library, name: str, type_: str, *, author: str) -> Outcome:
    """Makes an entity of this name, which what is mentioned so from now on means; `Outcome.created` is its id.

    Where the name has an entity already, that is the one, and nothing changes.

    Raises:
        BadValue: the name is blank or the type is none.
    """
    name = checked_name(name)
    check_type(type_)

    def work(journal: Journal) -> int:
        row = main_name(journal, name, type_)
        if row is not None:
            if not row["said"]:
                journal.update("name", row["id"], said=1)
            return int(row["entity"])
        return add_name(journal, name, type_, add_entity(journal, name, type_))

    return perform(library, "entity.create", author, work, {"name": name, "type": type_})


def rename(library: Library, entity: int, name: str, *, author: str) -> Outcome:
    """Sets what an entity is called in lists; how it is spelt in texts stays.

    Raises:
        NotFound: there is no such entity. BadValue: the name is blank.
    """
    return _set(library, "entity.rename", entity, {"name": checked_name(name)}, author)


def retype(library: Library, entity: int, type_: str, *, author: str) -> Outcome:
    """Sets what kind an entity is; its mentions are shown so, whatever a recogniser took them for.

    Raises:
        NotFound: there is no such entity. BadValue: there is no such type.
    """
    check_type(type_)
    return _set(library, "entity.retype", entity, {"type": type_}, author)


def note(library: Library, entity: int, words: str, *, author: str) -> Outcome:
    """Sets the note on an entity; "" takes it away.

    Raises:
        NotFound: there is no such entity.
    """
    return _set(library, "entity.note", entity, {"note": storable(words.strip())}, author)


def identify(library: Library, entity: int, identifier: Identifier, *, author: str, remove: bool = False) -> Outcome:
    """Adds an identifier of an authority file to an entity, or removes it.

    Raises:
        NotFound: there is no such entity, or it has no such identifier.
    """

    def work(journal: Journal) -> int:
        need_entity(journal, entity)
        values = {"entity": entity, "scheme": identifier.scheme.value, "value": identifier.value}
        sql = "SELECT id FROM identifier WHERE entity = ? AND scheme = ? AND value = ?"
        row = journal.library.value(sql, *values.values())
        if remove and row is None:
            raise NotFound(thing=f"{identifier.scheme} identifier", id=identifier.value)
        if remove:
            journal.delete("identifier", row)
        elif row is None:
            journal.insert("identifier", values)
        return entity

    details = {"entity": entity, "scheme": identifier.scheme.value, "value": identifier.value, "remove": remove}
    return perform(library, "entity.identify", author, work, details)


def need_entity(journal: Journal, entity: int) -> Row:
    """The row of an entity.

    Raises:
        NotFound: there is none, or it was joined with another.
    """
    row = journal.need("entity", entity)
    if row["merged"] is not None:
        raise NotFound(thing="entity", id=entity)
    return row


def add_entity(journal: Journal, name: str, type_: str) -> int:
    """Writes an entity; its id."""
    return journal.insert("entity", {"type": type_, "name": name, "note": "", "merged": None})


def add_name(journal: Journal, text: str, type_: str, entity: int, *, main: bool = True) -> int:
    """Writes a spelling of an entity; the entity's id."""
    journal.insert("name", {"text": text, "type": type_, "entity": entity, "main": int(main), "said": 1})
    return entity


def main_name(journal: Journal, text: str, type_: str) -> Row | None:
    """The name that mentions of this spelling and type get, None where nothing was ever called so."""
    row = journal.library.row("SELECT * FROM name WHERE text = ? AND type = ? AND main", text, type_)
    return None if row is None else dict(row)


def checked_name(name: str) -> str:
    """A name as it is stored.

    Raises:
        BadValue: it is blank.
    """
    plain = storable(" ".join(name.split()))
    if not plain:
        raise BadValue(value=name, thing="name", allowed="any text that is not blank")
    return plain


def check_type(type_: str) -> None:
    """Raises BadValue unless there is such a type of entity."""
    if family(type_) not in set(EntityType):
        raise BadValue(value=type_, thing="type of name", allowed=", ".join(EntityType))


def _set(library: Library, command: str, entity: int, values: dict[str, object], author: str) -> Outcome:
    def work(journal: Journal) -> int:
        need_entity(journal, entity)
        journal.update("entity", entity, **values)
        return entity

    return perform(library, command, author, work, {"entity": entity, **values})
