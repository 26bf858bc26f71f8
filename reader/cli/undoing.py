"""`jiaoyue undo` and `jiaoyue redo`."""

from __future__ import annotations

import click

from reader.cli.changing import Change, changing
from reader.library import history
from reader.library.file import Library


@click.command()
@changing
def undo(target: Library, author: str) -> Change:
    """Take back the newest entry that still stands."""
    return Change(history.undo(target, author=author))


@click.command()
@changing
def redo(target: Library, author: str) -> Change:
    """Do again what was taken back last."""
    return Change(history.redo(target, author=author))


COMMANDS: tuple[click.Command, ...] = (undo, redo)
