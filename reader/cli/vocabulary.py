"""Commands on tags themselves: `vocabulary list|create|keep|rename|move|order|merge|synonym|relate|describe|delete`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reader.cli.changing import Change, changing
from reader.cli.options import Command, json_option, library_option, opened
from reader.cli.saying import show
from reader.library import reads
from reader.library.commands import thesaurus
from reader.library.commands import vocabulary as terms
from reader.library.file import Library
from reader.library.terms import need_term
from reader.model.tags import Tag


@click.group()
def vocabulary() -> None:
    """List, name, place, merge and describe the tags themselves."""


def tag_option(command: Command) -> Command:
    """`--tag T`: one term, by its path."""
    text = "The tag, written as its path, such as 时政/会议."
    return click.option("--tag", "path", required=True, metavar="T", help=text)(command)


def remove_option(command: Command) -> Command:
    """`--remove`: takes back what the command says otherwise."""
    return click.option("--remove", is_flag=True, help="Take it away.")(command)


@vocabulary.command(name="list")
@library_option
@json_option
def list_(library: Path, as_json: bool) -> None:
    """Print all tags in their order, with what is said of each."""
    with opened(library) as source:
        found = reads.tags(source)
    show([tag_shape(one) for one in found], as_json, lambda: "\n".join(map(_line, found)))


def tag_shape(tag: Tag) -> dict[str, Any]:
    """A term; `uses` counts the articles that carry it, `within` those that carry a narrower one too."""
    return {
        "id": tag.id,
        "tag": tag.path,
        "notation": tag.notation,
        "note": tag.note,
        "synonyms": list(tag.synonyms),
        "related": list(tag.related),
        "free": tag.free,
        "uses": tag.uses,
        "within": tag.within,
    }


def _line(tag: Tag) -> str:
    return f"{tag.within:>7}  {tag.path}  {'、'.join(tag.synonyms)}".rstrip()


@vocabulary.command()
@changing
@tag_option
def create(target: Library, path: str, author: str) -> Change:
    """Make a tag, with all above it that is missing."""
    outcome = terms.create(target, path, author=author)
    return Change(outcome, {"id": outcome.created})


@vocabulary.command()
@changing
@tag_option
def keep(target: Library, path: str, author: str) -> Change:
    """Make a free term one of the vocabulary, where it stands."""
    return Change(terms.keep(target, need_term(target, path), author=author))


@vocabulary.command()
@changing
@tag_option
@click.option("--name", required=True, metavar="TEXT", help="Its new name, without what stands above it.")
def rename(target: Library, path: str, name: str, author: str) -> Change:
    """Give a tag another name; the articles keep it."""
    return Change(terms.rename(target, need_term(target, path), name, author=author))


@vocabulary.command()
@changing
@tag_option
@click.option("--below", default="", metavar="T", help="The tag to stand below; without it, the top.")
def move(target: Library, path: str, below: str, author: str) -> Change:
    """Put a tag, with all below it, under another one."""
    parent = need_term(target, below) if below else None
    outcome = terms.move(target, need_term(target, path), parent, author=author)
    return Change(outcome)


@vocabulary.command()
@changing
@tag_option
@click.option("--by", required=True, type=int, metavar="N", help="How many places down; up where negative.")
def order(target: Library, path: str, by: int, author: str) -> Change:
    """Move a tag among those beside it."""
    return Change(terms.shift(target, need_term(target, path), by, author=author))


@vocabulary.command()
@changing
@tag_option
@click.option("--into", required=True, metavar="T", help="The tag it becomes part of.")
def merge(target: Library, path: str, into: str, author: str) -> Change:
    """Make a tag part of another; its name becomes a synonym."""
    outcome = thesaurus.merge(target, need_term(target, path), need_term(target, into), author=author)
    return Change(outcome, {"id": outcome.created})


@vocabulary.command()
@changing
@tag_option
@click.option("--word", required=True, metavar="TEXT", help="Another word for it.")
@remove_option
def synonym(target: Library, path: str, word: str, remove: bool, author: str) -> Change:
    """Say that a word means this tag."""
    command = thesaurus.remove_synonym if remove else thesaurus.add_synonym
    outcome = command(target, need_term(target, path), word, author=author)
    return Change(outcome)


@vocabulary.command()
@changing
@tag_option
@click.option("--to", "other", required=True, metavar="T", help="The other tag.")
@remove_option
def relate(target: Library, path: str, other: str, remove: bool, author: str) -> Change:
    """Say that two tags have to do with each other."""
    pair = need_term(target, path), need_term(target, other)
    outcome = thesaurus.relate(target, *pair, author=author, remove=remove)
    return Change(outcome)


@vocabulary.command()
@changing
@tag_option
@click.option("--note", metavar="TEXT", help="How it is to be used; empty takes the note away.")
@click.option("--notation", metavar="TEXT", help="Its sign in a classification; empty takes it away.")
def describe(target: Library, path: str, note: str | None, notation: str | None, author: str) -> Change:
    """Set the note on a tag, and its notation."""
    if note is None and notation is None:
        raise click.UsageError("give --note or --notation")
    return Change(terms.describe(target, need_term(target, path), note=note, notation=notation, author=author))


@vocabulary.command()
@changing
@tag_option
def delete(target: Library, path: str, author: str) -> Change:
    """Delete a tag with all below it, and take them off the articles."""
    return Change(terms.delete(target, need_term(target, path), author=author))


COMMANDS: tuple[click.Command, ...] = (vocabulary,)
"""What the program knows of this family."""
