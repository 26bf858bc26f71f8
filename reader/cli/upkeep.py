"""`jiaoyue verify`: says whether a library is whole."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reader.cli.options import json_option, library_option, opened
from reader.cli.saying import show
from reader.library.verify import verify as find_problems


@click.command()
@library_option
@json_option
def verify(library: Path, as_json: bool) -> None:
    """Check that a library is whole; exit status 1 when anything is wrong."""
    with opened(library) as source:
        problems = find_problems(source)
    show({"ok": not problems, "problems": list(problems)}, as_json, lambda: "\n".join(problems) or "All is well.")
    if problems:
        click.echo(f"{library}: {len(problems)} things are wrong", err=True)
        sys.exit(1)


COMMANDS: tuple[click.Command, ...] = (verify,)
