"""Commands that change articles: `tag`, `annotate`, `correct`, `mention`, `status`."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.options import (
    StatusType,
    article_option,
    articles_option,
    author_option,
    json_option,
    library_option,
    opened,
    range_options,
)
from reader.cli.saying import show_outcome
from reader.importing import learning
from reader.language.words import segmenter
from reader.library.commands import annotating, correcting, mentioning, status, tagging
from reader.library.commands.command import Outcome
from reader.library.file import Library
from reader.model.article import Status


@click.command()
@library_option
@articles_option
@click.option("--add", multiple=True, metavar="T", help="A tag to add, such as 时政/会议; repeat for several.")
@click.option("--remove", multiple=True, metavar="T", help="A tag to remove; repeat for several.")
@author_option
@json_option
def tag(
    library: Path,
    articles: tuple[int, ...],
    add: tuple[str, ...],
    remove: tuple[str, ...],
    author: str,
    as_json: bool,
) -> None:
    """Add tags to articles, or remove them."""
    if not add and not remove:
        raise click.UsageError("give --add or --remove")
    with opened(library) as target:
        outcome = tagging.tag(target, articles, add, remove, author=author)
    show_outcome(outcome, as_json, added=outcome.details["add"], removed=outcome.details["remove"])


@click.command()
@library_option
@article_option
@range_options
@click.option("--note", required=True, metavar="TEXT", help="What the note says.")
@author_option
@json_option
def annotate(library: Path, article: int, start: int, end: int, note: str, author: str, as_json: bool) -> None:
    """Fasten a note to a range of an article's text."""
    with opened(library) as target:
        outcome = annotating.annotate(target, article, start, end, note, author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@click.command()
@library_option
@article_option
@range_options
@click.option("--text", required=True, metavar="T", help="What is to stand there instead; may be empty.")
@click.option("--reason", default="", metavar="TEXT", help="Why.")
@author_option
@json_option
def correct(
    library: Path, article: int, start: int, end: int, text: str, reason: str, author: str, as_json: bool
) -> None:
    """Correct a range of an article's text; the first reading is kept."""
    with opened(library) as target:
        outcome = correcting.correct(target, article, start, end, text, author=author, reason=reason)
    show_outcome(outcome, as_json)


@click.command()
@library_option
@article_option
@range_options
@click.option("--confirm", "type_", metavar="TYPE", help="It names a person, place, organisation, date, time, amount.")
@click.option("--reject", is_flag=True, help="It names nothing.")
@click.option("--everywhere", is_flag=True, help="Say the same of this name in the whole library: a second entry.")
@author_option
@json_option
def mention(
    library: Path,
    article: int,
    start: int,
    end: int,
    type_: str | None,
    reject: bool,
    everywhere: bool,
    author: str,
    as_json: bool,
) -> None:
    """Say that a range of an article's text is a name, or is none; the library learns from it."""
    if (type_ is None) != reject:
        raise click.UsageError("give either --confirm TYPE or --reject")
    with opened(library) as target:
        if type_ is None:
            outcome = mentioning.reject(target, article, start, end, author=author)
        else:
            outcome = mentioning.confirm(target, article, start, end, type_, author=author)
        elsewhere = _learn(target, outcome, author, everywhere=everywhere)
    show_outcome(outcome, as_json, id=outcome.created, elsewhere=elsewhere)


def _learn(library: Library, outcome: Outcome, author: str, *, everywhere: bool) -> dict[str, int | None]:
    """Lets the article follow a decision, and the whole library where that is wished; where else the name stands."""
    lesson = learning.gather(library, outcome)
    if lesson is None:
        return {"articles": 0, "places": 0, "entry": None}
    found = learning.survey(lesson, segmenter)
    learning.follow(library, found, author=author)
    spread = learning.spread(library, found, author=author).entry if everywhere else None
    return {"articles": found.articles, "places": found.count, "entry": spread}


@click.command(name="status")
@library_option
@articles_option
@click.option(
    "--set", "state", required=True, type=StatusType(), metavar="STATUS", help="unread … approved, 未读 … 已审"
)
@author_option
@json_option
def status_(library: Path, articles: tuple[int, ...], state: Status, author: str, as_json: bool) -> None:
    """Set how far proofreading has come."""
    with opened(library) as target:
        outcome = status.set_status(target, articles, state, author=author)
    show_outcome(outcome, as_json, status=state.value)


COMMANDS: tuple[click.Command, ...] = (tag, annotate, correct, mention, status_)
