"""Commands on whole articles and issues: `article set|join|split|move|go-on|part|delete`, `issue set|order|delete`."""

from __future__ import annotations

import click

from reader.cli.changing import Change, changing
from reader.cli.options import (
    DayType,
    article_option,
    articles_option,
)
from reader.library.commands import describing, filing, joining, ordering, splitting, turning
from reader.library.commands.describing import Fields
from reader.library.file import Library
from reader.model.article import Kind
from reader.segmentation.region import read_region


@click.group()
def article() -> None:
    """Set, join, split, move or delete articles."""


@article.command(name="set")
@changing
@article_option
@click.option("--kind", type=click.Choice([one.value for one in Kind]), help="What it is.")
@click.option("--label", metavar="TEXT", help="The section label it stands under; empty takes it away.")
@click.option("--headline", metavar="TEXT", help="Its headline.")
@click.option("--kicker", multiple=True, metavar="TEXT", help="A line above the headline; repeat for several.")
@click.option("--subhead", "subheads", multiple=True, metavar="TEXT", help="A line below it; repeat for several.")
@click.option("--by", "byline", multiple=True, metavar="NAME", help="Who wrote it; repeat for several.")
@click.option("--credit", metavar="TEXT", help="The line beneath it, such as 张明 摄.")
def set_article(target: Library, article: int, author: str, **given: str | tuple[str, ...] | None) -> Change:
    """Set what an article is, and its titles and names; the first reading is kept."""
    fields = {name: value for name, value in given.items() if value not in (None, ())}
    if not fields:
        raise click.UsageError("give at least one of --kind, --label, --headline, --kicker, --subhead, --by, --credit")
    return Change(describing.set_fields(target, article, Fields.read(fields), author=author))


@article.command()
@changing
@articles_option
def join(target: Library, articles: tuple[int, ...], author: str) -> Change:
    """Join articles into the first, in the order given."""
    if len(articles) < 2:
        raise click.UsageError("give --article at least twice")
    outcome = joining.join(target, articles, author=author)
    return Change(outcome, {"id": outcome.created})


@article.command()
@changing
@article_option
@click.option("--at", "position", required=True, type=int, metavar="N", help="Where, in code points of its text.")
def split(target: Library, article: int, position: int, author: str) -> Change:
    """Make what stands from a place on an article of its own."""
    outcome = splitting.split(target, article, position, author=author)
    return Change(outcome, {"id": outcome.created})


@article.command()
@changing
@article_option
@click.option("--before", type=int, metavar="ID", help="The article it comes before.")
@click.option("--after", type=int, metavar="ID", help="The article it comes after.")
def move(target: Library, article: int, before: int | None, after: int | None, author: str) -> Change:
    """Put an article before or after another."""
    if (before is None) == (after is None):
        raise click.UsageError("give either --before or --after")
    return Change(splitting.move(target, article, author=author, before=before, after=after))


@article.command(name="go-on")
@changing
@article_option
@click.option("--with", "continuation", required=True, type=int, metavar="ID", help="Where it goes on.")
def go_on(target: Library, article: int, continuation: int, author: str) -> Change:
    """Make one article of two that a newspaper printed on different pages."""
    outcome = turning.go_on(target, article, continuation, author=author)
    return Change(outcome, {"id": outcome.created})


@article.command()
@changing
@article_option
@click.option("--page", required=True, type=int, metavar="ID", help="The page's id.")
def part(target: Library, article: int, page: int, author: str) -> Change:
    """Make what stands on one of its pages an article of its own."""
    outcome = turning.part(target, article, page, author=author, read=read_region)
    return Change(outcome, {"id": outcome.created})


@article.command(name="delete")
@changing
@articles_option
def delete_articles(target: Library, articles: tuple[int, ...], author: str) -> Change:
    """Take articles away; undo brings them back."""
    return Change(splitting.delete(target, articles, author=author))


@click.group()
def issue() -> None:
    """Set what an issue is called, or delete it."""


@issue.command(name="set")
@changing
@click.option("--issue", "issue_id", required=True, type=int, metavar="ID", help="The issue's id.")
@click.option("--publication", metavar="P", help="The newspaper's name.")
@click.option("--date", type=DayType(), metavar="D", help="The issue's date, 2025-03-13.")
def set_issue(target: Library, issue_id: int, publication: str | None, date: str | None, author: str) -> Change:
    """Set an issue's publication or date."""
    if publication is None and date is None:
        raise click.UsageError("give --publication or --date")
    outcome = filing.set_issue(target, issue_id, author=author, publication=publication, date=date)
    return Change(outcome, {"issue": outcome.created})


@issue.command(name="order")
@changing
@click.option("--issue", "issue_id", required=True, type=int, metavar="ID", help="The issue's id.")
@click.option("--page", "pages", required=True, multiple=True, type=int, metavar="ID", help="Each page's id, in order.")
def order_issue(target: Library, issue_id: int, pages: tuple[int, ...], author: str) -> Change:
    """Put the pages of an issue in order."""
    return Change(ordering.order_pages(target, issue_id, pages, author=author), {"issue": issue_id})


@issue.command(name="delete")
@changing
@click.option("--issue", "issue_id", required=True, type=int, metavar="ID", help="The issue's id.")
def delete_issue(target: Library, issue_id: int, author: str) -> Change:
    """Take an issue away with its pages and articles; undo brings it back."""
    return Change(filing.delete_issue(target, issue_id, author=author))


COMMANDS: tuple[click.Command, ...] = (article, issue)
