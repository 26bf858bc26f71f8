"""Commands that put right how pages are cut into articles: `region …` and `page …`; ids are those of `page show`."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Any

import click

from reader.cli.options import author_option, json_option, library_option, opened
from reader.cli.saying import show, show_outcome
from reader.cli.shapes import review_shape
from reader.library import reads
from reader.library.commands import dividing, filing, ordering, regions
from reader.library.commands.places import REGION_ROLES
from reader.model.page import Box
from reader.segmentation.region import read_region


class BoxType(click.ParamType[Box]):
    """`left,top,right,bottom` as fractions of the page."""

    name = "box"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Box:
        """The box; a wrong usage where it is none."""
        if isinstance(value, Box):
            return value
        try:
            left, top, right, bottom = (float(part) for part in value.split(","))
        except ValueError:
            self.fail(f"{value!r} is no box such as 0.1,0.2,0.5,0.4", param, ctx)
        if not all(map(isfinite, (left, top, right, bottom))):
            self.fail(f"{value!r} has an edge that is no number", param, ctx)
        return Box(left, top, right, bottom)


_role = click.Choice(REGION_ROLES)
page_option = click.option("--page", required=True, type=int, metavar="ID", help="The page's id.")
region_option = click.option("--region", required=True, type=int, metavar="ID", help="The region's id.")


@click.group()
def region() -> None:
    """Draw, shape, move, split or delete regions of a page."""


@region.command()
@library_option
@page_option
@click.option("--box", required=True, type=BoxType(), metavar="L,T,R,B", help="Fractions of the page.")
@click.option("--role", type=_role, default="body", help="What it is.")
@click.option("--article", type=int, metavar="ID", help="Whose it is; without it a new article is made.")
@author_option
@json_option
def draw(library: Path, page: int, box: Box, role: str, article: int | None, author: str, as_json: bool) -> None:
    """Draw a region; the lines whose middle lies in it become its text."""
    with opened(library) as target:
        outcome = regions.draw(target, page, box, role, author=author, read=read_region, article=article)
    show_outcome(outcome, as_json, region=outcome.created)


@region.command(name="set")
@library_option
@region_option
@click.option("--box", type=BoxType(), metavar="L,T,R,B", help="Another place; lines come and go.")
@click.option("--role", type=_role, help="What it is.")
@author_option
@json_option
def set_region(library: Path, region: int, box: Box | None, role: str | None, author: str, as_json: bool) -> None:
    """Give a region another place or another role."""
    if (box is None) == (role is None):
        raise click.UsageError("give either --box or --role")
    with opened(library) as target:
        if box is not None:
            outcome = regions.reshape(target, region, box, author=author, read=read_region)
        else:
            outcome = regions.set_role(target, region, role or "", author=author, read=read_region)
    show_outcome(outcome, as_json, region=region)


@region.command()
@library_option
@region_option
@click.option("--article", type=int, metavar="ID", help="Where it goes; without it a new article is made.")
@author_option
@json_option
def move(library: Path, region: int, article: int | None, author: str, as_json: bool) -> None:
    """Move a region with its text to another article."""
    with opened(library) as target:
        outcome = regions.assign(target, region, article, author=author, read=read_region)
    show_outcome(outcome, as_json, id=outcome.created)


@region.command()
@library_option
@click.option("--line", required=True, type=int, metavar="ID", help="The line that begins the second part.")
@author_option
@json_option
def split(library: Path, line: int, author: str, as_json: bool) -> None:
    """Cut an article, and the region it is in, before a line."""
    with opened(library) as target:
        outcome = dividing.split_at(target, line, author=author)
    show_outcome(outcome, as_json, id=outcome.created)


@region.command(name="delete")
@library_option
@click.option("--region", "ids", required=True, multiple=True, type=int, metavar="ID", help="Repeat for several.")
@author_option
@json_option
def delete_regions(library: Path, ids: tuple[int, ...], author: str, as_json: bool) -> None:
    """Take regions away; their lines are furniture of the page then."""
    with opened(library) as target:
        outcome = regions.delete(target, ids, author=author)
    show_outcome(outcome, as_json)


@click.group()
def page() -> None:
    """Show a page under review; set, check, order, move, replace or delete pages."""


@page.command(name="show")
@library_option
@page_option
@json_option
def show_page(library: Path, page: int, as_json: bool) -> None:
    """Show the articles, regions and lines of a page with their ids."""
    with opened(library) as target:
        shape = review_shape(reads.review(target, page))
    lines = [f"{one['id']}\t{one['title']}\t{one['confidence']}" for one in shape["articles"]]
    show(shape, as_json, lambda: "\n".join(lines))


@page.command(name="set")
@library_option
@page_option
@click.option("--number", type=click.IntRange(1, 9999), metavar="N", help="Its number in the issue.")
@click.option("--label", metavar="TEXT", help="What is printed, such as A01.")
@author_option
@json_option
def set_page(library: Path, page: int, number: int | None, label: str | None, author: str, as_json: bool) -> None:
    """Set a page's number or printed label."""
    if number is None and label is None:
        raise click.UsageError("give --number or --label")
    with opened(library) as target:
        outcome = filing.set_page(target, page, author=author, number=number, label=label)
    show_outcome(outcome, as_json, page=page)


@page.command()
@library_option
@page_option
@click.option("--again", is_flag=True, help="It is to be checked again.")
@author_option
@json_option
def check(library: Path, page: int, again: bool, author: str, as_json: bool) -> None:
    """Say that a page is cut into articles rightly; importing it anew leaves it alone then."""
    with opened(library) as target:
        outcome = filing.check_page(target, page, not again, author=author)
    show_outcome(outcome, as_json, page=page)


@page.command()
@library_option
@page_option
@click.option(
    "--article", "articles", multiple=True, type=int, metavar="ID", help="In this order; without any by place."
)
@author_option
@json_option
def order(library: Path, page: int, articles: tuple[int, ...], author: str, as_json: bool) -> None:
    """Put the articles of a page in order."""
    with opened(library) as target:
        if articles:
            outcome = ordering.order_articles(target, page, articles, author=author)
        else:
            outcome = ordering.order_anew(target, page, author=author)
    show_outcome(outcome, as_json, page=page)


@page.command(name="move")
@library_option
@page_option
@click.option("--issue", type=int, metavar="ID", help="Where it goes; without it a new issue is made.")
@author_option
@json_option
def move_page(library: Path, page: int, issue: int | None, author: str, as_json: bool) -> None:
    """Move a page to another issue."""
    with opened(library) as target:
        outcome = filing.move_page(target, page, issue, author=author)
    show_outcome(outcome, as_json, issue=outcome.created)


@page.command(name="replace")
@library_option
@page_option
@click.option("--by", required=True, type=int, metavar="ID", help="The page that takes its place.")
@author_option
@json_option
def replace_page(library: Path, page: int, by: int, author: str, as_json: bool) -> None:
    """Put an imported page in the place of another, which is gone then."""
    with opened(library) as target:
        outcome = filing.replace_page(target, page, by, author=author)
    show_outcome(outcome, as_json, page=outcome.created)


@page.command(name="delete")
@library_option
@page_option
@author_option
@json_option
def delete_page(library: Path, page: int, author: str, as_json: bool) -> None:
    """Take a page away with its articles; undo brings it back."""
    with opened(library) as target:
        outcome = filing.delete_page(target, page, author=author)
    show_outcome(outcome, as_json)


COMMANDS: tuple[click.Command, ...] = (region, page)
