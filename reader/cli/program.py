"""The program `jiaoyue`: its commands, and how an error becomes one line and an exit status.

Status 0 is success, 1 means that the work failed (one line on standard error says why), 2 a wrong usage. Standard
output carries results only.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from reader import __version__, crash, log
from reader.cli import arranging, importing, marking, reading, screen, undoing, upkeep
from reader.cli.options import tell
from reader.model.errors import JiaoyueError


class _Commands(click.Group):
    """A group whose first argument may also be the path of what to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and _looks_like_path(args[0]):
            return "open", self.get_command(ctx, "open"), args
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--sample", is_flag=True, help="Open the sample issue.")
@click.version_option(__version__, prog_name="jiaoyue")
@click.pass_context
def program(context: click.Context, sample: bool) -> None:
    """校阅 Jiaoyue: read, proofread and tag newspapers. A bare path means "open"."""
    if context.invoked_subcommand is None:
        context.invoke(screen.open_, paths=(), sample=sample)


for _family in (importing, reading, marking, arranging, undoing, upkeep, screen):
    for _command in _family.COMMANDS:
        program.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the program and ends the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    with log.kept(), crash.guarded(tell):
        try:
            program.main(args=arguments, prog_name="jiaoyue")
        except JiaoyueError as error:
            tell(error)
            sys.exit(1)


def _looks_like_path(argument: str) -> bool:
    return not argument.startswith("-") and (Path(argument).exists() or "/" in argument or "." in argument)
