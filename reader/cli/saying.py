"""How results and errors are printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome


def show(document: object, as_json: bool, plain: Callable[[], str]) -> None:
    """Prints a result: as JSON, or as `plain` puts it for a person."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=1) if as_json else plain())


def tell(message: object) -> None:
    """Prints one line on standard error, also where a file's name has line ends."""
    click.echo(" ".join(str(message).splitlines()), err=True)


def show_outcome(outcome: Outcome, as_json: bool, **more: object) -> None:
    """Prints what a command did; `entry` is null where it found nothing to change."""
    document = {"entry": outcome.entry, "command": outcome.command, "articles": list(outcome.articles), **more}
    sentence = "Nothing to change." if outcome.entry is None else f"Done: entry {outcome.entry}."
    show(document, as_json, lambda: sentence)
