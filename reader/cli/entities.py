"""Commands on the index of entities: `entity list|show|create|merge|split|alias|apart|rename|retype|note|identify`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from reader.cli.changing import Change, changing
from reader.cli.options import Command, json_option, library_option, opened
from reader.cli.saying import show
from reader.importing.careers import Tenure, titles_held
from reader.library import reads
from reader.library.commands import entities, merging
from reader.library.file import Library
from reader.library.reads import EntityRow
from reader.model.entities import Identifier, Scheme
from reader.model.mentions import EntityType


@click.group()
def entity() -> None:
    """List, merge, split, rename, retype and describe what names mean."""


def entity_option(command: Command) -> Command:
    """`--entity ID`: one entity."""
    return click.option("--entity", "id_", required=True, type=int, metavar="ID", help="The entity's id.")(command)


def type_option(*, required: bool) -> Callable[[Command], Command]:
    """`--type T`: a type of entity."""
    return click.option(
        "--type", "type_", required=required, type=click.Choice([one.value for one in EntityType]), help="What kind."
    )


@entity.command(name="list")
@library_option
@type_option(required=False)
@click.option("--contains", default="", metavar="TEXT", help="Only those spelt with this.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many, the most mentioned.")
@json_option
def list_(library: Path, type_: str | None, contains: str, limit: int | None, as_json: bool) -> None:
    """Print entities, the most mentioned first."""
    with opened(library) as source:
        rows = reads.entity_rows(source, (type_,) if type_ else (), contains, limit, recent=False)
    shapes = [row_shape(row) for row in rows]
    show(shapes, as_json, lambda: "\n".join(map(_line, rows)))


def row_shape(row: EntityRow) -> dict[str, Any]:
    """An entity in a list."""
    return {
        "id": row.id,
        "type": row.type,
        "name": row.name,
        "aliases": list(row.aliases),
        "mentions": row.mentions,
    }


def _line(row: EntityRow) -> str:
    return f"{row.id:>7}  {row.type:<12} {row.mentions:>6}  {row.name}  {'、'.join(row.aliases)}".rstrip()


@entity.command(name="show")
@library_option
@entity_option
@json_option
def show_(library: Path, id_: int, as_json: bool) -> None:
    """Print one entity: spellings, issues, company, titles, and what may be the same."""
    with opened(library) as source, source.snapshot():
        document = _whole(source, id_)
    show(document, as_json, lambda: "\n".join(f"{key}: {value}" for key, value in document.items()))


def _whole(library: Library, id_: int) -> dict[str, Any]:
    record = reads.entity(library, id_)
    return {
        "id": record.id,
        "uuid": record.uuid,
        "type": record.type,
        "name": record.name,
        "note": record.note,
        "identifiers": {one.scheme.value: one.value for one in record.identifiers},
        "mentions": record.mentions,
        "articles": record.articles,
        "spellings": [asdict(one) for one in record.spellings],
        "issues": [asdict(one) for one in reads.issue_uses(library, id_)],
        "companions": [asdict(one) for one in reads.companions(library, id_)],
        "titles": [_tenure(one) for one in titles_held(library, id_)],
        "merge": [asdict(one) for one in reads.merge_hints(library, id_)],
        "split": [asdict(one) for one in reads.split_hints(library, id_)],
    }


def _tenure(one: Tenure) -> dict[str, Any]:
    return {"title": one.title, "first": one.first, "last": one.last, "mentions": one.mentions}


@entity.command()
@changing
@click.option("--name", required=True, metavar="TEXT", help="What it is called.")
@type_option(required=True)
def create(target: Library, name: str, type_: str, author: str) -> Change:
    """Make an entity; what is spelt so means it from now on."""
    outcome = entities.create(target, name, type_, author=author)
    return Change(outcome, {"id": outcome.created})


@entity.command()
@changing
@click.option("--entity", "ids", multiple=True, required=True, type=int, metavar="ID", help="An entity; repeat it.")
def merge(target: Library, ids: tuple[int, ...], author: str) -> Change:
    """Join entities into the first; the texts stay as they are."""
    outcome = merging.merge(target, ids, author=author)
    return Change(outcome, {"id": outcome.created})


@entity.command()
@changing
@click.option("--entity", "id_", type=int, metavar="ID", help="The entity that spellings are taken from.")
@click.option("--spelling", "texts", multiple=True, metavar="TEXT", help="A spelling that means another; repeat it.")
@click.option("--mention", "mentions", multiple=True, type=int, metavar="ID", help="A mention that means another.")
@click.option("--name", default="", metavar="TEXT", help="What the new entity is called.")
def split(
    target: Library, id_: int | None, texts: tuple[str, ...], mentions: tuple[int, ...], name: str, author: str
) -> Change:
    """Make a new entity of some spellings, or of some mentions of one."""
    if bool(texts) == bool(mentions) or bool(texts) != (id_ is not None):
        raise click.UsageError("give --entity with --spelling, or --mention")
    if id_ is not None:
        outcome = merging.split_names(target, id_, texts, author=author, name=name)
    else:
        outcome = merging.split_mentions(target, mentions, author=author, name=name)
    return Change(outcome, {"id": outcome.created})


@entity.command()
@changing
@entity_option
@click.option("--spelling", required=True, metavar="TEXT", help="How it is spelt as well.")
def alias(target: Library, id_: int, spelling: str, author: str) -> Change:
    """Say that a spelling means this entity."""
    return Change(merging.add_alias(target, id_, spelling, author=author))


@entity.command()
@changing
@click.option("--entity", "ids", nargs=2, required=True, type=int, metavar="A B", help="The two.")
def apart(target: Library, ids: tuple[int, int], author: str) -> Change:
    """Remember that two entities are not the same."""
    return Change(merging.keep_apart(target, *ids, author=author))


@entity.command()
@changing
@entity_option
@click.option("--name", required=True, metavar="TEXT", help="What it is called.")
def rename(target: Library, id_: int, name: str, author: str) -> Change:
    """Set what an entity is called in lists."""
    return Change(entities.rename(target, id_, name, author=author))


@entity.command()
@changing
@entity_option
@type_option(required=True)
def retype(target: Library, id_: int, type_: str, author: str) -> Change:
    """Set what kind an entity is."""
    return Change(entities.retype(target, id_, type_, author=author))


@entity.command()
@changing
@entity_option
@click.option("--text", required=True, metavar="TEXT", help="What the note says; empty takes it away.")
def note(target: Library, id_: int, text: str, author: str) -> Change:
    """Set the note on an entity."""
    return Change(entities.note(target, id_, text, author=author))


@entity.command()
@changing
@entity_option
@click.option("--scheme", required=True, type=click.Choice([one.value for one in Scheme]), help="Whose identifier.")
@click.option("--value", required=True, metavar="ID", help="The identifier, or the address that ends with it.")
@click.option("--remove", is_flag=True, help="Remove it.")
def identify(target: Library, id_: int, scheme: str, value: str, remove: bool, author: str) -> Change:
    """Set an identifier of an authority file; nothing is fetched."""
    identifier = Identifier.read(scheme, value)
    outcome = entities.identify(target, id_, identifier, author=author, remove=remove)
    return Change(outcome, {"scheme": identifier.scheme.value, "value": identifier.value})


COMMANDS: tuple[click.Command, ...] = (entity,)
"""What the program knows of this family."""
