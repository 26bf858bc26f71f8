"""`jiaoyue import`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reader.cli.options import DayType, author_option, json_option, library_option
from reader.cli.saying import show, tell
from reader.cli.shapes import report_shape
from reader.importing.pipeline import import_files
from reader.importing.progress import Progress, Report, Request
from reader.library import reads
from reader.library.file import Library
from reader.library.reads import IssueRow
from reader.sources.recognition import Recognition


@click.command(name="import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="FILE…")
@library_option
@click.option("--publication", metavar="P", help="The newspaper's name.")
@click.option("--date", type=DayType(), metavar="D", help="The issue's date, 2025-03-13.")
@click.option("--page", "number", type=click.IntRange(1, 9999), metavar="N", help="The number of the first page.")
@click.option("--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", help="Recognise pictures?")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, metavar="N", help="How many files are read at once.")
@click.option("--again", is_flag=True, help="Read anew what no person has touched.")
@author_option
@json_option
def import_(
    files: tuple[Path, ...],
    library: Path,
    publication: str | None,
    date: str | None,
    number: int | None,
    ocr: str,
    jobs: int,
    again: bool,
    author: str,
    as_json: bool,
) -> None:
    """Read newspaper pages and add their articles to a library, which is made if need be."""
    request = Request(author, publication, date, number, again, Recognition(ocr))
    report = import_files(files, library, request, jobs=jobs, progress=_tell)
    issues: tuple[IssueRow, ...] = ()
    if report.pages:
        with Library.open(library) as opened:
            issues = tuple(reads.issue(opened, id_) for id_ in dict.fromkeys(page.issue for page in report.pages))
    for problem in report.problems:
        tell(problem.message)
    show(report_shape(report, issues), as_json, lambda: _summary(report))
    if not report.pages:
        sys.exit(1)


def _tell(progress: Progress) -> None:
    if progress.total > 1:
        tell(f"{progress.done}/{progress.total} {progress.file}")


def _summary(report: Report) -> str:
    fresh = [page for page in report.pages if page.entry is not None]
    articles = sum(len(page.articles) for page in fresh)
    there = len(report.pages) - len(fresh)
    known = f"; {there} pages were there already" if there else ""
    return f"Added {len(fresh)} pages with {articles} articles{known}."


COMMANDS: tuple[click.Command, ...] = (import_,)
