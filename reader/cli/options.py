"""Options that many commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reader.model.article import Status
from reader.settings import load

if TYPE_CHECKING:
    from reader.library.file import Library

Command = Callable[..., Any]

STATUS_NAMES = {
    "未读": Status.UNREAD,
    "校对中": Status.PROOFING,
    "已校": Status.PROOFED,
    "已审": Status.APPROVED,
}
"""The states as they are shown, which are accepted as well."""


class StatusType(click.ParamType[Status]):
    """A status by either of its names."""

    name = "status"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Status:
        """The status of this name; a wrong usage where there is none."""
        if value in STATUS_NAMES:
            return STATUS_NAMES[value]
        try:
            return Status(value)
        except ValueError:
            self.fail(f"{value!r} is not one of {', '.join([*Status, *STATUS_NAMES])}", param, ctx)


class DayType(click.ParamType[str]):
    """A calendar day, ISO 8601: 2025-03-13."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The day as it is stored; a wrong usage where it is none."""
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            self.fail(f"{value!r} is no date such as 2025-03-13", param, ctx)


class NameType(click.ParamType[str]):
    """The name of somebody."""

    name = "name"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name on one line; a wrong usage where it is blank."""
        plain = " ".join(str(value).split())
        return plain or self.fail("a name is wanted", param, ctx)


def library_option(command: Command) -> Command:
    """`--library L`: the library file."""
    kind = click.Path(path_type=Path, readable=False)  # the library says itself what is wrong
    return click.option("--library", required=True, type=kind, metavar="L", help="The library file.")(command)


def json_option(command: Command) -> Command:
    """`--json`: one JSON document on standard output and nothing else there."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def author_option(command: Command) -> Command:
    """`--as NAME`: in whose name something is done."""
    text = "In whose name; without it your own."
    return click.option("--as", "author", type=NameType(), default=default_author, metavar="NAME", help=text)(command)


def article_option(command: Command) -> Command:
    """`--article ID`: one article."""
    return click.option("--article", required=True, type=int, metavar="ID", help="The article's id.")(command)


def articles_option(command: Command) -> Command:
    """`--article ID`, repeated for several."""
    text = "An article's id; repeat for several."
    return click.option("--article", "articles", multiple=True, required=True, type=int, metavar="ID", help=text)(
        command
    )


def range_options(command: Command) -> Command:
    """`--start N --end N`: a range of the article's text in code points, end exclusive."""
    for name in ("--end", "--start"):
        text = f"Where the range {name[2:]}s in the article's text, in code points."
        command = click.option(name, required=True, type=int, metavar="N", help=text)(command)
    return command


def default_author() -> str:
    """The name in the settings; where none is set, that of the system's user."""
    return load().name


@contextmanager
def opened(path: Path) -> Iterator[Library]:
    """The library at `path`; one that is missing is not made."""
    from reader.library.file import Library

    with Library.open(path) as library:
        yield library
