"""Commands that put right how pages are cut into articles: `region …` and `page …`; ids are those of `page show`."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Any

import click

from reader.cli.changing import Change, changing
from reader.cli.options import json_option, library_option, opened
from reader.cli.saying import show
from reader.cli.shapes import review_shape
from reader.library import reads
from reader.library.commands import dividing, filing, ordering, regions
from reader.library.commands.places import REGION_ROLES
from reader.library.file import Library
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
@changing
@page_option
@click.option("--box", required=True, type=BoxType(), metavar="L,T,R,B", help="Fractions of the page.")
@click.option("--role", type=_role, default="body", help="What it is.")
@click.option("--article", type=int, metavar="ID", help="Whose it is; without it a new article is made.")
def draw(target: Library, page: int, box: Box, role: str, article: int | None, author: str) -> Change:
    """Draw a region; the lines whose middle lies in it become its text."""
    outcome = regions.draw(target, page, box, role, author=author, read=read_region, article=article)
    return Change(outcome, {"region": outcome.created})


@region.command(name="set")
@changing
@region_option
@click.option("--box", type=BoxType(), metavar="L,T,R,B", help="Another place; lines come and go.")
@click.option("--role", type=_role, help="What it is.")
def set_region(target: Library, region: int, box: Box | None, role: str | None, author: str) -> Change:
    """Give a region another place or another role."""
    if (box is None) == (role is None):
        raise click.UsageError("give either --box or --role")
    if box is not None:
        outcome = regions.reshape(target, region, box, author=author, read=read_region)
    else:
        outcome = regions.set_role(target, region, role or "", author=author, read=read_region)
    return Change(outcome, {"region": region})


@region.command()
@changing
@region_option
@click.option("--article", type=int, metavar="ID", help="Where it goes; without it a new article is made.")
def move(target: Library, region: int, article: int | None, author: str) -> Change:
    """Move a region with its text to another article."""
    outcome = regions.assign(target, region, article, author=author, read=read_region)
    return Change(outcome, {"id": outcome.created})


@region.command()
@changing
@click.option("--line", required=True, type=int, metavar="ID", help="The line that begins the second part.")
def split(target: Library, line: int, author: str) -> Change:
    """Cut an article, and the region it is in, before a line."""
    outcome = dividing.split_at(target, line, author=author)
    return Change(outcome, {"id": outcome.created})


@region.command(name="delete")
@changing
@click.option("--region", "ids", required=True, multiple=True, type=int, metavar="ID", help="Repeat for several.")
def delete_regions(target: Library, ids: tuple[int, ...], author: str) -> Change:
    """Take regions away; their lines are furniture of the page then."""
    return Change(regions.delete(target, ids, author=author))


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
@changing
@page_option
@click.option("--number", type=click.IntRange(1, 9999), metavar="N", help="Its number in the issue.")
@click.option("--label", metavar="TEXT", help="What is printed, such as A01.")
def set_page(target: Library, page: int, number: int | None, label: str | None, author: str) -> Change:
    """Set a page's number or printed label."""
    if number is None and label is None:
        raise click.UsageError("give --number or --label")
    return Change(filing.set_page(target, page, author=author, number=number, label=label), {"page": page})


@page.command()
@changing
@page_option
@click.option("--again", is_flag=True, help="It is to be checked again.")
def check(target: Library, page: int, again: bool, author: str) -> Change:
    """Say that a page is cut into articles rightly; importing it anew leaves it alone then."""
    return Change(filing.check_page(target, page, not again, author=author), {"page": page})


@page.command()
@changing
@page_option
@click.option(
    "--article", "articles", multiple=True, type=int, metavar="ID", help="In this order; without any by place."
)
def order(target: Library, page: int, articles: tuple[int, ...], author: str) -> Change:
    """Put the articles of a page in order."""
    if articles:
        outcome = ordering.order_articles(target, page, articles, author=author)
    else:
        outcome = ordering.order_anew(target, page, author=author)
    return Change(outcome, {"page": page})


@page.command(name="move")
@changing
@page_option
@click.option("--issue", type=int, metavar="ID", help="Where it goes; without it a new issue is made.")
def move_page(target: Library, page: int, issue: int | None, author: str) -> Change:
    """Move a page to another issue."""
    outcome = filing.move_page(target, page, issue, author=author)
    return Change(outcome, {"issue": outcome.created})


@page.command(name="replace")
@changing
@page_option
@click.option("--by", required=True, type=int, metavar="ID", help="The page that takes its place.")
def replace_page(target: Library, page: int, by: int, author: str) -> Change:
    """Put an imported page in the place of another, which is gone then."""
    outcome = filing.replace_page(target, page, by, author=author)
    return Change(outcome, {"page": outcome.created})


@page.command(name="delete")
@changing
@page_option
def delete_page(target: Library, page: int, author: str) -> Change:
    """Take a page away with its articles; undo brings it back."""
    return Change(filing.delete_page(target, page, author=author))


COMMANDS: tuple[click.Command, ...] = (region, page)
