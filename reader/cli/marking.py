"""Commands that change articles: `tag`, `annotate`, `correct`, `mention`, `status`."""

from __future__ import annotations

import click

from reader.cli.changing import Change, changing
from reader.cli.options import (
    StatusType,
    article_option,
    articles_option,
    range_options,
)
from reader.importing import learning
from reader.language.words import segmenter
from reader.library.commands import annotating, correcting, mentioning, status, tagging
from reader.library.commands.command import Outcome
from reader.library.file import Library
from reader.model.article import Status


@click.command()
@changing
@articles_option
@click.option("--add", multiple=True, metavar="T", help="A tag to add, such as 时政/会议; repeat for several.")
@click.option("--remove", multiple=True, metavar="T", help="A tag to remove; repeat for several.")
def tag(
    target: Library, articles: tuple[int, ...], add: tuple[str, ...], remove: tuple[str, ...], author: str
) -> Change:
    """Add tags to articles, or remove them."""
    if not add and not remove:
        raise click.UsageError("give --add or --remove")
    outcome = tagging.tag(target, articles, add, remove, author=author)
    return Change(outcome, {"added": outcome.details["add"], "removed": outcome.details["remove"]})


@click.command()
@changing
@article_option
@range_options
@click.option("--note", required=True, metavar="TEXT", help="What the note says.")
def annotate(target: Library, article: int, start: int, end: int, note: str, author: str) -> Change:
    """Fasten a note to a range of an article's text."""
    outcome = annotating.annotate(target, article, start, end, note, author=author)
    return Change(outcome, {"id": outcome.created})


@click.command()
@changing
@article_option
@range_options
@click.option("--text", required=True, metavar="T", help="What is to stand there instead; may be empty.")
@click.option("--reason", default="", metavar="TEXT", help="Why.")
def correct(target: Library, article: int, start: int, end: int, text: str, reason: str, author: str) -> Change:
    """Correct a range of an article's text; the first reading is kept."""
    return Change(correcting.correct(target, article, start, end, text, author=author, reason=reason))


@click.command()
@changing
@article_option
@range_options
@click.option("--confirm", "type_", metavar="TYPE", help="It names a person, place, organisation, date, time, amount.")
@click.option("--reject", is_flag=True, help="It names nothing.")
@click.option("--everywhere", is_flag=True, help="Say the same of this name in the whole library: a second entry.")
def mention(
    target: Library, article: int, start: int, end: int, type_: str | None, reject: bool, everywhere: bool, author: str
) -> Change:
    """Say that a range of an article's text is a name, or is none; the library learns from it."""
    if (type_ is None) != reject:
        raise click.UsageError("give either --confirm TYPE or --reject")
    if type_ is None:
        outcome = mentioning.reject(target, article, start, end, author=author)
    else:
        outcome = mentioning.confirm(target, article, start, end, type_, author=author)
    elsewhere = _learn(target, outcome, author, everywhere=everywhere)
    return Change(outcome, {"id": outcome.created, "elsewhere": elsewhere})


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
@changing
@articles_option
@click.option(
    "--set", "state", required=True, type=StatusType(), metavar="STATUS", help="unread … approved, 未读 … 已审"
)
def status_(target: Library, articles: tuple[int, ...], state: Status, author: str) -> Change:
    """Set how far proofreading has come."""
    return Change(status.set_status(target, articles, state, author=author), {"status": state.value})


COMMANDS: tuple[click.Command, ...] = (tag, annotate, correct, mention, status_)
