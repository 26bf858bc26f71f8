"""Commands on tags themselves: `vocabulary list|create|keep|rename|move|order|merge|synonym|relate|describe|delete`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reader.cli.options import Command, author_option, json_option, library_option, opened
from reader.cli.saying import show, show_outcome
from reader.library import reads
from reader.library.commands import thesaurus
from reader.library.commands import vocabulary as terms
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
@library_option
@tag_option
@author_option
@json_option
def create(library: Path, path: str, author: str, as_json: bool) -> None:
    """Make a tag, with all above it that is missing."""
    with opened(library) as target:
        outcome = terms.create(target, path, author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@vocabulary.command()
@library_option
@tag_option
@author_option
@json_option
def keep(library: Path, path: str, author: str, as_json: bool) -> None:
    """Make a free term one of the vocabulary, where it stands."""
    with opened(library) as target:
        outcome = terms.keep(target, need_term(target, path), author=author)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@click.option("--name", required=True, metavar="TEXT", help="Its new name, without what stands above it.")
@author_option
@json_option
def rename(library: Path, path: str, name: str, author: str, as_json: bool) -> None:
    """Give a tag another name; the articles keep it."""
    with opened(library) as target:
        outcome = terms.rename(target, need_term(target, path), name, author=author)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@click.option("--below", default="", metavar="T", help="The tag to stand below; without it, the top.")
@author_option
@json_option
def move(library: Path, path: str, below: str, author: str, as_json: bool) -> None:
    """Put a tag, with all below it, under another one."""
    with opened(library) as target:
        parent = need_term(target, below) if below else None
        outcome = terms.move(target, need_term(target, path), parent, author=author)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@click.option("--by", required=True, type=int, metavar="N", help="How many places down; up where negative.")
@author_option
@json_option
def order(library: Path, path: str, by: int, author: str, as_json: bool) -> None:
    """Move a tag among those beside it."""
    with opened(library) as target:
        outcome = terms.shift(target, need_term(target, path), by, author=author)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@click.option("--into", required=True, metavar="T", help="The tag it becomes part of.")
@author_option
@json_option
def merge(library: Path, path: str, into: str, author: str, as_json: bool) -> None:
    """Make a tag part of another; its name becomes a synonym."""
    with opened(library) as target:
        outcome = thesaurus.merge(target, need_term(target, path), need_term(target, into), author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@vocabulary.command()
@library_option
@tag_option
@click.option("--word", required=True, metavar="TEXT", help="Another word for it.")
@remove_option
@author_option
@json_option
def synonym(library: Path, path: str, word: str, remove: bool, author: str, as_json: bool) -> None:
    """Say that a word means this tag."""
    with opened(library) as target:
        command = thesaurus.remove_synonym if remove else thesaurus.add_synonym
        outcome = command(target, need_term(target, path), word, author=author)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@click.option("--to", "other", required=True, metavar="T", help="The other tag.")
@remove_option
@author_option
@json_option
def relate(library: Path, path: str, other: str, remove: bool, author: str, as_json: bool) -> None:
    """Say that two tags have to do with each other."""
    with opened(library) as target:
        pair = need_term(target, path), need_term(target, other)
        outcome = thesaurus.relate(target, *pair, author=author, remove=remove)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@click.option("--note", metavar="TEXT", help="How it is to be used; empty takes the note away.")
@click.option("--notation", metavar="TEXT", help="Its sign in a classification; empty takes it away.")
@author_option
@json_option
def describe(library: Path, path: str, note: str | None, notation: str | None, author: str, as_json: bool) -> None:
    """Set the note on a tag, and its notation."""
    if note is None and notation is None:
        raise click.UsageError("give --note or --notation")
    with opened(library) as target:
        outcome = terms.describe(target, need_term(target, path), note=note, notation=notation, author=author)
    show_outcome(outcome, as_json)


@vocabulary.command()
@library_option
@tag_option
@author_option
@json_option
def delete(library: Path, path: str, author: str, as_json: bool) -> None:
    """Delete a tag with all below it, and take them off the articles."""
    with opened(library) as target:
        outcome = terms.delete(target, need_term(target, path), author=author)
    show_outcome(outcome, as_json)


COMMANDS: tuple[click.Command, ...] = (vocabulary,)
"""What the program knows of this family."""
