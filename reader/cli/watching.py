"""`jiaoyue watch`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import sleep

import click

from reader.cli.importing import tell_progress
from reader.cli.options import author_option, json_option, library_option
from reader.cli.saying import show, tell
from reader.importing.progress import Report, Request
from reader.importing.watching import Watch, WatchedMissing
from reader.model.errors import DiskFull, LibraryBusy
from reader.sources.recognition import Recognition

SETTLING = 3.0
"""Seconds between two looks; a file that did not change meanwhile is taken."""

PASSING = (WatchedMissing, LibraryBusy, DiskFull)
"""What may be over at a later look: a network that is down, another program that writes, a disk that is full."""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, readable=False))
@library_option
@click.option("--publication", metavar="P", help="The newspaper's name.")
@click.option("--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", help="Recognise pictures?")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, metavar="N", help="How many pages are read at once.")
@click.option("--once", is_flag=True, help="Import what is there and end, instead of waiting for more.")
@author_option
@json_option
def watch(
    folder: Path, library: Path, publication: str | None, ocr: str, jobs: int, once: bool, author: str, as_json: bool
) -> None:
    """Import whatever is put into a folder, once it stopped growing; what goes wrong is noted in the library."""
    night = _Night(Watch(folder.resolve(), library), Request(author, publication, ocr=Recognition(ocr)), jobs)
    night.watch.look()
    if once:
        sleep(SETTLING)
        report = night.take()
        show(_shape(report), as_json, lambda: f"{len(report.pages)} pages came in, {len(report.problems)} problems.")
        return
    while True:
        sleep(SETTLING)
        night.try_to_take()


@dataclass(slots=True)
class _Night:
    """What goes on as long as nobody ends it, and what hinders it meanwhile, told once."""

    watch: Watch
    request: Request
    jobs: int
    hindrance: str = ""

    def take(self) -> Report:
        """Imports what came since the last look.

        Raises:
            WatchedMissing, LibraryError.
        """
        files = self.watch.look()
        report = Report((), ())
        if files:
            report = self.watch.take(files, self.request, jobs=self.jobs, progress=tell_progress)
        for problem in report.problems:
            tell(problem.message)
        return report

    def try_to_take(self) -> None:
        """The same; where the folder or the library is out of reach for now, later looks try again."""
        try:
            self.take()
        except PASSING as error:
            if str(error) != self.hindrance:
                tell(error)
            self.hindrance = str(error)
        else:
            self.hindrance = ""


def _shape(report: Report) -> dict[str, object]:
    """What came in, as `import` tells it of files."""
    return {
        "pages": len(report.pages),
        "articles": sum(len(page.articles) for page in report.pages),
        "problems": [{"file": problem.file, "message": problem.message} for problem in report.problems],
    }


COMMANDS: tuple[click.Command, ...] = (watch,)
