"""Commands with a window: `open`, and `screenshot`, which draws one without a screen. Qt is loaded only by them."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import click

from reader.cli.options import library_option
from reader.model.errors import JiaoyueError

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What tells Qt on Linux where windows are shown; without any it would end the process with a riddle."""

VIEWS = ("reading", "proofreading", "regions", "search", "entities", "tags", "import", "welcome")


class NoDisplay(JiaoyueError):
    """A window was asked for where none can be shown."""

    sentence = "There is no display to show the window on; start it on a desktop, or see the commands: jiaoyue --help."


class SizeType(click.ParamType[tuple[int, int]]):
    """`WxH` in pixels."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Width and height; a wrong usage where they are none or absurd."""
        if isinstance(value, tuple):
            return value
        match = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", value)
        if not match or max(map(int, match.groups())) > 8192:
            self.fail(f"{value!r} is no size such as 1440x900", param, ctx)
        return int(match[1]), int(match[2])


@click.command(name="open")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--sample", is_flag=True, help="Open the sample issue.")
def open_(paths: tuple[Path, ...], sample: bool) -> None:
    """Open the window, with a library or with files to import."""
    if sys.platform == "linux" and not any(map(os.environ.get, DISPLAYS)):
        raise NoDisplay
    from reader.ui.app import main

    sys.exit(main(list(paths), sample=sample))


@click.command()
@library_option
@click.option("--output", required=True, type=click.Path(path_type=Path), metavar="PNG", help="The picture to write.")
@click.option("--view", type=click.Choice(VIEWS), default="reading", help="Which screen.")
@click.option("--article", type=int, metavar="ID", help="The article that is shown; without it the first.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light")
@click.option("--size", type=SizeType(), default=(1440, 900), metavar="WxH", help="In pixels.")
@click.option("--language", type=click.Choice(["zh", "en"]), default="zh")
@click.option(
    "--scale", type=click.FloatRange(0.8, 2.0), default=1.0, metavar="F", help="Size of everything, 0.8 to 2."
)
def screenshot(
    library: Path,
    output: Path,
    view: str,
    article: int | None,
    theme: str,
    size: tuple[int, int],
    language: str,
    scale: float,
) -> None:
    """Draw the window as a picture, without a screen."""
    from reader.ui.screenshot import take

    take(library, output, view=view, article=article, theme=theme, size=size, language=language, scale=scale)
    click.echo(f"Wrote {output}.", err=True)


COMMANDS: tuple[click.Command, ...] = (open_, screenshot)
