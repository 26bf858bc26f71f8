"""`jiaoyue watch`."""

from __future__ import annotations

import time
from pathlib import Path

import click

from reader.cli.importing import tell_progress
from reader.cli.options import author_option, json_option, library_option
from reader.cli.saying import show, tell
from reader.importing.progress import Report, Request
from reader.importing.watching import Watch
from reader.sources.recognition import Recognition

SETTLING = 3.0
"""Seconds between two looks; a file that did not change meanwhile is taken."""


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
    watched = Watch(folder.resolve(), library)
    request = Request(author, publication, ocr=Recognition(ocr))
    watched.look()
    report = Report((), ())
    while True:
        time.sleep(SETTLING)
        files = watched.look()
        if files:
            report = watched.take(files, request, jobs=jobs, progress=tell_progress)
            for problem in report.problems:
                tell(problem.message)
        if once:
            break
    show(_shape(report), as_json, lambda: f"{len(report.pages)} pages came in, {len(report.problems)} problems.")


def _shape(report: Report) -> dict[str, object]:
    """What came in, as `import` tells it of files."""
    return {
        "pages": len(report.pages),
        "articles": sum(len(page.articles) for page in report.pages),
        "problems": [{"file": problem.file, "message": problem.message} for problem in report.problems],
    }


COMMANDS: tuple[click.Command, ...] = (watch,)
