"""Importing as the window sees it: progress, cancel, and what a lost worker costs."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.importing.pipeline import import_files
from reader.importing.progress import Begun, Control, Progress, Request
from reader.importing.worker import processes, read_part, stop
from reader.library import reads
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.errors import JiaoyueError
from tests.robustness.towns import booklet

ME = Request(author="纪")
TEXT = """\
第{number}小学办起了种子图书馆

本报讯（记者 程小禾）5月{number}日，
第{number}小学的种子图书馆开门，孩子
们可以借走一包种子，秋天还回两
包。馆里已有四十多种蔬菜和花草。
"""


class Inline(Executor):
    """Does the work at once, in this process; a file whose name says so loses its worker."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            if "crash" in args[0].name:
                raise BrokenProcessPool("gone")
            future.set_result(fn(*args, **kwargs))
        except (BrokenProcessPool, JiaoyueError) as error:
            future.set_exception(error)
        return future


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    """Four pages of text, each of another school."""
    found = []
    for number in range(1, 5):
        path = tmp_path / f"{number:02d}.txt"
        path.write_text(TEXT.format(number=number), encoding="utf-8")
        found.append(path)
    return found


def stored(library: Path) -> list[str]:
    with Library.open(library) as opened:
        assert verify(opened) == ()
        return [row.title for row in reads.article_rows(opened)]


def test_progress_is_told_file_by_file_once_each_is_safe(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"
    seen: list[tuple[int, int, int]] = []

    def progress(at: Progress) -> None:
        seen.append((at.done, at.total, len(stored(library))))

    report = import_files(pages, library, ME, Inline(), progress=progress)
    assert seen == [(1, 4, 1), (2, 4, 2), (3, 4, 3), (4, 4, 4)]
    assert [page.number for page in report.pages] == [1, 2, 3, 4]


def test_what_is_wrong_is_told_with_the_page_after_it(pages: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    told: list[tuple[str, list[str]]] = []

    def progress(at: Progress) -> None:
        told.append((Path(at.file).name, [Path(problem.file).name for problem in at.problems]))

    import_files([pages[0], broken, pages[1]], tmp_path / "a.jiaoyue", ME, Inline(), progress=progress)
    assert told == [("01.txt", []), ("broken.pdf", ["broken.pdf"]), ("02.txt", [])]


def test_what_a_worker_takes_in_hand_is_told_and_no_more_than_there_are_workers(
    pages: list[Path], tmp_path: Path
) -> None:
    begun: list[Begun] = []
    holding = threading.Event()
    read: list[str] = []

    class Held(ThreadPoolExecutor):
        """Begins everything at once and ends nothing before two were told."""

        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            return super().submit(self._wait, fn, *args, **kwargs) if fn is read_part else super().submit(fn, *args)

        def _wait(self, fn: Callable[..., Any], *args: Any) -> Any:
            holding.wait(20)
            read.append(args[0].name)
            return fn(*args)

    def hear(one: Begun) -> None:
        begun.append(one)
        if len(begun) == 2:
            assert read == []
            threading.Timer(0.3, holding.set).start()

    with Held(8) as pool:
        import_files(pages, tmp_path / "a.jiaoyue", ME, pool, jobs=2, control=Control(begun=hear))
    assert [(Path(one.file).name, one.number, one.total) for one in begun[:2]] == [("01.txt", 1, 1), ("02.txt", 1, 1)]


class Dated(Inline):
    """Reads the files as if the first of them alone said of which paper and day it is."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future = super().submit(fn, *args, **kwargs)
        if args[0].name == "01.txt" and len(args) > 1:
            reading = future.result()
            (page,) = reading.pages
            said = replace(page, publication="种子报", date="2031-05-06")
            future = Future()
            future.set_result(replace(reading, pages=(said,)))
        return future


def test_undated_pages_of_one_folder_are_one_issue_beside_a_dated_one(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"

    import_files(pages, library, ME, Dated())

    with Library.open(library) as opened:
        assert [(row.date, row.pages) for row in reads.issues(opened)] == [("2031-05-06", 1), (None, 3)]


class Named(Inline):
    """Finds the day on every page, but the newspaper's name on one alone: worn scans lose it."""

    def __init__(self, named: Path) -> None:
        super().__init__()
        self.named = named

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future = super().submit(fn, *args, **kwargs)
        if fn is read_part:
            reading = future.result()
            name = "种子报" if args[0] == self.named else None
            said = tuple(replace(page, publication=name, date="2031-05-06") for page in reading.pages)
            future = Future()
            future.set_result(replace(reading, pages=said))
        return future


@pytest.mark.parametrize("which", [0, 1])
def test_pages_of_one_day_belong_together_though_one_alone_names_the_newspaper(
    pages: list[Path], tmp_path: Path, which: int
) -> None:
    library = tmp_path / "a.jiaoyue"

    import_files(pages, library, ME, Named(pages[which]))

    with Library.open(library) as opened:
        assert [(row.publication, row.date, row.pages) for row in reads.issues(opened)] == [("种子报", "2031-05-06", 4)]


def test_cancel_keeps_what_is_stored_and_leaves_the_rest(pages: list[Path], tmp_path: Path) -> None:
    library, control = tmp_path / "a.jiaoyue", Control()

    class Slow(Inline):
        """Never finishes what comes after the second file."""

        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            return super().submit(fn, *args, **kwargs) if args[0] in pages[:2] else Future()

    def progress(at: Progress) -> None:
        if at.done == 2:
            control.cancelled.set()

    report = import_files(pages, library, ME, Slow(), progress=progress, control=control)
    assert report.cancelled
    assert len(stored(library)) == len(report.pages) == 2
    rest = import_files(pages, library, ME, Inline())
    assert (rest.cancelled, len(stored(library))) == (False, 4)


def test_a_file_that_kills_its_worker_costs_that_file(pages: list[Path], tmp_path: Path) -> None:
    library, bad = tmp_path / "a.jiaoyue", tmp_path / "crash.txt"
    bad.write_text(TEXT.format(number=9), encoding="utf-8")
    report = import_files([pages[0], bad, pages[1]], library, ME, Inline())
    assert [Path(problem.file).name for problem in report.problems] == ["crash.txt"]
    assert "crash.txt" in report.problems[0].message
    assert len(stored(library)) == 2


def test_a_real_process_that_dies_breaks_its_pool_and_another_can_be_stopped() -> None:
    with processes(1) as pool, pytest.raises(BrokenProcessPool):
        pool.submit(os._exit, 3).result(timeout=60)
    hanging = processes(1)
    future = hanging.submit(_hang)
    stop(hanging)
    assert future.cancelled() or isinstance(future.exception(timeout=60), BrokenProcessPool)


def test_of_a_file_that_is_there_one_page_alone_is_read_anew(tmp_path: Path) -> None:
    file, library = booklet(tmp_path / "booklet.pdf", count=3), tmp_path / "a.jiaoyue"
    first = import_files([file], library, ME, Inline())

    class Asked(Inline):
        """Keeps what parts it was asked to read."""

        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            if fn is read_part:
                asked.append(args[1])
            return super().submit(fn, *args, **kwargs)

    asked: list[str] = []
    report = import_files([file], library, replace(ME, again=True, parts=(2,)), Asked())
    assert asked == ["2"]
    assert [page.page for page in report.pages] == [page.page for page in first.pages]


def test_a_file_that_changes_while_it_is_read_is_not_stored(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"

    class Meanwhile(Inline):
        """Someone saves the file right after it was read."""

        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            future = super().submit(fn, *args, **kwargs)
            if len(args) > 1:
                args[0].write_text("别的内容。\n", encoding="utf-8")
            return future

    report = import_files(pages[:1], library, ME, Meanwhile())
    assert report.pages == ()
    assert "changed" in report.problems[0].message
    assert not library.exists()


def _hang() -> None:
    while True:
        pass
