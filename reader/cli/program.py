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
from reader.cli.saying import tell
from reader.model.errors import JiaoyueError

FAMILIES = {
    "importing": ("import",),
    "watching": ("watch",),
    "reading": ("articles", "entities", "history"),
    "marking": ("tag", "annotate", "correct", "mention", "status"),
    "arranging": ("article", "issue"),
    "entities": ("entity",),
    "vocabulary": ("vocabulary",),
    "reviewing": ("region", "page"),
    "undoing": ("undo", "redo"),
    "upkeep": ("verify",),
    "screen": ("open", "screenshot"),
}
"""Which module holds which commands."""


class _Commands(click.Group):
    """Commands of which only the family that is asked for is loaded; the first argument may also be a path to open."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click calls it so)
        return [name for names in FAMILIES.values() for name in names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        family = next((family for family, names in FAMILIES.items() if cmd_name in names), None)
        commands = _commands_of(family) if family else ()
        return next((command for command in commands if command.name == cmd_name), None)

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
        from reader.cli.screen import open_

        context.invoke(open_, paths=(), sample=sample)


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


def _commands_of(family: str) -> Sequence[click.Command]:
    """The commands of a family; written out, so that whatever reads imports off the source finds them."""
    if family == "importing":
        from reader.cli.importing import COMMANDS
    elif family == "watching":
        from reader.cli.watching import COMMANDS
    elif family == "reading":
        from reader.cli.reading import COMMANDS
    elif family == "marking":
        from reader.cli.marking import COMMANDS
    elif family == "arranging":
        from reader.cli.arranging import COMMANDS
    elif family == "reviewing":
        from reader.cli.reviewing import COMMANDS
    elif family in ("entities", "vocabulary"):
        return _commands_on_indexes(family)
    elif family == "undoing":
        from reader.cli.undoing import COMMANDS
    elif family == "upkeep":
        from reader.cli.upkeep import COMMANDS
    else:
        from reader.cli.screen import COMMANDS
    return COMMANDS


def _commands_on_indexes(family: str) -> Sequence[click.Command]:
    """The commands on what names and tags are kept in."""
    if family == "entities":
        from reader.cli.entities import COMMANDS
    else:
        from reader.cli.vocabulary import COMMANDS
    return COMMANDS


def _looks_like_path(argument: str) -> bool:
    return (
        not argument.startswith("-")
        and argument != ""
        and (Path(argument).exists() or "/" in argument or "." in argument)
    )
