"""Commands on whole articles and issues: `article join|split|move|go-on|part|delete`, `issue set|order|delete`."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.options import (
    DayType,
    article_option,
    articles_option,
    author_option,
    json_option,
    library_option,
    opened,
)
from reader.cli.saying import show_outcome
from reader.library.commands import filing, joining, ordering, splitting, turning
from reader.segmentation.region import read_region


@click.group()
def article() -> None:
    """Join, split, move or delete articles."""


@article.command()
@library_option
@articles_option
@author_option
@json_option
def join(library: Path, articles: tuple[int, ...], author: str, as_json: bool) -> None:
    """Join articles into the first, in the order given."""
    if len(articles) < 2:
        raise click.UsageError("give --article at least twice")
    with opened(library) as target:
        outcome = joining.join(target, articles, author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@article.command()
@library_option
@article_option
@click.option("--at", "position", required=True, type=int, metavar="N", help="Where, in code points of its text.")
@author_option
@json_option
def split(library: Path, article: int, position: int, author: str, as_json: bool) -> None:
    """Make what stands from a place on an article of its own."""
    with opened(library) as target:
        outcome = splitting.split(target, article, position, author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@article.command()
@library_option
@article_option
@click.option("--before", type=int, metavar="ID", help="The article it comes before.")
@click.option("--after", type=int, metavar="ID", help="The article it comes after.")
@author_option
@json_option
def move(library: Path, article: int, before: int | None, after: int | None, author: str, as_json: bool) -> None:
    """Put an article before or after another."""
    if (before is None) == (after is None):
        raise click.UsageError("give either --before or --after")
    with opened(library) as target:
        outcome = splitting.move(target, article, author=author, before=before, after=after)
    show_outcome(outcome, as_json)


@article.command(name="go-on")
@library_option
@article_option
@click.option("--with", "continuation", required=True, type=int, metavar="ID", help="Where it goes on.")
@author_option
@json_option
def go_on(library: Path, article: int, continuation: int, author: str, as_json: bool) -> None:
    """Make one article of two that a newspaper printed on different pages."""
    with opened(library) as target:
        outcome = turning.go_on(target, article, continuation, author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@article.command()
@library_option
@article_option
@click.option("--page", required=True, type=int, metavar="ID", help="The page's id.")
@author_option
@json_option
def part(library: Path, article: int, page: int, author: str, as_json: bool) -> None:
    """Make what stands on one of its pages an article of its own."""
    with opened(library) as target:
        outcome = turning.part(target, article, page, author=author, read=read_region)
    show_outcome(outcome, as_json, id=outcome.created)


@article.command(name="delete")
@library_option
@articles_option
@author_option
@json_option
def delete_articles(library: Path, articles: tuple[int, ...], author: str, as_json: bool) -> None:
    """Take articles away; undo brings them back."""
    with opened(library) as target:
        outcome = splitting.delete(target, articles, author=author)
    show_outcome(outcome, as_json)


@click.group()
def issue() -> None:
    """Set what an issue is called, or delete it."""


@issue.command(name="set")
@library_option
@click.option("--issue", "issue_id", required=True, type=int, metavar="ID", help="The issue's id.")
@click.option("--publication", metavar="P", help="The newspaper's name.")
@click.option("--date", type=DayType(), metavar="D", help="The issue's date, 2025-03-13.")
@author_option
@json_option
def set_issue(
    library: Path, issue_id: int, publication: str | None, date: str | None, author: str, as_json: bool
) -> None:
    """Set an issue's publication or date."""
    if publication is None and date is None:
        raise click.UsageError("give --publication or --date")
    with opened(library) as target:
        outcome = filing.set_issue(target, issue_id, author=author, publication=publication, date=date)
    show_outcome(outcome, as_json, issue=outcome.created)


@issue.command(name="order")
@library_option
@click.option("--issue", "issue_id", required=True, type=int, metavar="ID", help="The issue's id.")
@click.option("--page", "pages", required=True, multiple=True, type=int, metavar="ID", help="Each page's id, in order.")
@author_option
@json_option
def order_issue(library: Path, issue_id: int, pages: tuple[int, ...], author: str, as_json: bool) -> None:
    """Put the pages of an issue in order."""
    with opened(library) as target:
        outcome = ordering.order_pages(target, issue_id, pages, author=author)
    show_outcome(outcome, as_json, issue=issue_id)


@issue.command(name="delete")
@library_option
@click.option("--issue", "issue_id", required=True, type=int, metavar="ID", help="The issue's id.")
@author_option
@json_option
def delete_issue(library: Path, issue_id: int, author: str, as_json: bool) -> None:
    """Take an issue away with its pages and articles; undo brings it back."""
    with opened(library) as target:
        outcome = filing.delete_issue(target, issue_id, author=author)
    show_outcome(outcome, as_json)


COMMANDS: tuple[click.Command, ...] = (article, issue)
