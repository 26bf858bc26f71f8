"""`jiaoyue import`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
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

WORTH_TELLING = 5.0
"""Seconds from which the time that is left is told."""


@click.command(name="import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="FILE…")
@library_option
@click.option("--publication", metavar="P", help="The newspaper's name.")
@click.option("--date", type=DayType(), metavar="D", help="The issue's date, 2025-03-13.")
@click.option("--page", "number", type=click.IntRange(1, 9999), metavar="N", help="The number of the first page.")
@click.option("--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", help="Recognise pictures?")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, metavar="N", help="How many pages are read at once.")
@click.option("--dask", metavar="ADDRESS", help="Read on a Dask cluster: the address of its scheduler.")
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
    dask: str | None,
    again: bool,
    author: str,
    as_json: bool,
) -> None:
    """Read newspaper pages and add their articles to a library, which is made if need be."""
    request = Request(author, publication, date, number, again, Recognition(ocr))
    with _workers(dask, jobs) as (executor, width):
        report = import_files(files, library, request, executor, jobs=width, progress=tell_progress)
    issues: tuple[IssueRow, ...] = ()
    if report.pages:
        with Library.open(library) as opened:
            issues = tuple(reads.issue(opened, id_) for id_ in dict.fromkeys(page.issue for page in report.pages))
    for problem in report.problems:
        tell(problem.message)
    show(report_shape(report, issues), as_json, lambda: _summary(report))
    if not report.pages:
        sys.exit(1)


@contextmanager
def _workers(dask: str | None, jobs: int) -> Iterator[tuple[Executor | None, int]]:
    """Who reads, and how many pages at once: a cluster where one is named, else processes of this machine."""
    if dask is None:
        yield None, jobs
        return
    from reader.importing.cluster import cluster

    with cluster(dask) as workers:
        yield workers


def tell_progress(progress: Progress) -> None:
    """Says how far the work is, where it is more than one page."""
    if progress.total == 1:
        return
    page = f" {progress.file_done}/{progress.file_total}" if progress.file_total > 1 else ""
    tell(f"{progress.done}/{progress.total} {progress.file}{page}{_left(progress.seconds_left)}")


def _left(seconds: float | None) -> str:
    """The time that is left, where it is worth telling."""
    if seconds is None or seconds < WORTH_TELLING:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return f", about {minutes}:{rest:02} left"


def _summary(report: Report) -> str:
    fresh = [page for page in report.pages if page.entry is not None]
    articles = sum(len(page.articles) for page in fresh)
    there = len(report.pages) - len(fresh)
    known = f"; {there} pages were there already" if there else ""
    return f"Added {len(fresh)} pages with {articles} articles{known}."


COMMANDS: tuple[click.Command, ...] = (import_,)
