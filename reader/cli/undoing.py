"""`jiaoyue undo` and `jiaoyue redo`."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.options import author_option, json_option, library_option, opened
from reader.cli.saying import show_outcome
from reader.library import history


@click.command()
@library_option
@author_option
@json_option
def undo(library: Path, author: str, as_json: bool) -> None:
    """Take back the newest entry that still stands."""
    with opened(library) as target:
        outcome = history.undo(target, author=author)
    show_outcome(outcome, as_json)


@click.command()
@library_option
@author_option
@json_option
def redo(library: Path, author: str, as_json: bool) -> None:
    """Do again what was taken back last."""
    with opened(library) as target:
        outcome = history.redo(target, author=author)
    show_outcome(outcome, as_json)


COMMANDS: tuple[click.Command, ...] = (undo, redo)
