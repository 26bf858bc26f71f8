"""What a worker process does: read a part of a file, cut its pages into articles. It never sees the library.

A decoder that crashes, hangs or eats memory ends its worker and costs the part that it was at.
"""

from __future__ import annotations

import ctypes
import faulthandler
import hashlib
import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from multiprocessing.connection import wait
from pathlib import Path

from reader import log
from reader.model.issue import SegmentedPage
from reader.model.said import Said
from reader.sources.recognition import Recognition, chosen

MEMORY_BYTES = 4 << 30
"""How much address space a worker may take."""

ARENAS = 2
"""How many heaps the threads of a worker share: what one frees in its own, no other could use."""

_ARENA_MAX = -8
"""The number of that bound in glibc's ``malloc.h``."""

SECONDS = 600
"""How long a worker may take for one part of a file before it is ended."""

_ENDING = 5.0
"""How long (seconds) a pool's own thread is waited for, once its processes are told to end."""


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What is to be read of a file: the SHA-256 of its bytes, its format, and the names of its parts, one at least."""

    sha256: str
    format: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartReading:
    """The pages of a part; `sha256` is of the file that was seen, `problems` tell of slighter damage."""

    sha256: str
    pages: tuple[SegmentedPage, ...]
    problems: tuple[Said, ...]


def plan_file(path: Path) -> FilePlan:
    """Looks what parts a file has.

    Raises:
        SourceError: it is missing, refused or too large.
    """
    # Imported here, so that whoever only plans the work need not load the formats.
    from reader.sources import registry

    with _bounded_time():
        data, sha256 = _bytes_of(path)
        format_ = registry.format_of(path.name, data)
        return FilePlan(sha256, format_.name if format_ else "", registry.parts_of(data, path.name))


def read_part(path: Path, part: str, ocr: Recognition = Recognition.AUTO) -> PartReading:
    """Reads a part of a file and segments its pages; `ocr` says whether pictures are recognised.

    Raises:
        SourceError: it cannot be read.
    """
    from reader.segmentation import segment
    from reader.sources import registry

    with _bounded_time(), chosen(ocr):
        data, sha256 = _bytes_of(path)
        reading = registry.read_part(data, path.name, part)
        pictures = reading.pictures or (None,) * len(reading.pages)
        pairs = zip(reading.pages, pictures, strict=True)
        pages = tuple(replace(segment(page), picture=picture) for page, picture in pairs)
    give_back()
    return PartReading(sha256, pages, reading.problems)


def _bytes_of(path: Path) -> tuple[bytes, str]:
    """A file's bytes and their SHA-256; those of the newest file are kept for its next part."""
    try:
        now = path.stat()
    except (OSError, ValueError):  # loading it says what is wrong
        return _loaded(path, (-1, -1))
    return _loaded(path, (now.st_size, now.st_mtime_ns))


@lru_cache(maxsize=1)
def _loaded(path: Path, _state: tuple[int, int]) -> tuple[bytes, str]:
    from reader.sources import registry

    data = registry.load(path)
    return data, hashlib.sha256(data).hexdigest()


def processes(jobs: int) -> Executor:
    """Worker processes, each with a bound on its memory; started anew, so that they hold nothing of ours."""
    context = multiprocessing.get_context("spawn")
    threads = max(1, (os.cpu_count() or 1) // max(1, jobs))
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_prepare, initargs=(threads,))


def stop(pool: Executor) -> None:
    """Ends a pool at once, whatever its processes are doing.

    Its own thread is waited for: the interpreter's end would else wake it over pipes that it is just closing.
    """
    running = list((getattr(pool, "_processes", None) or {}).values())
    thread: threading.Thread | None = getattr(pool, "_executor_manager_thread", None)
    pool.shutdown(wait=False, cancel_futures=True)
    for process in running:
        process.terminate()
    if thread is not None:
        thread.join(_ENDING)


@contextmanager
def _bounded_time() -> Iterator[None]:
    """Ends this process when what is done within takes longer than `SECONDS`, its stacks beside the log."""
    with log.crashes() as file:
        faulthandler.dump_traceback_later(SECONDS, exit=True, file=file)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _prepare(threads: int) -> None:
    end_with_parent()
    os.environ["OMP_NUM_THREADS"] = str(threads)  # workers and their threads together are as many as the cores
    log.join()
    limit_memory()
    _tell_allocator("mallopt", _ARENA_MAX, ARENAS)


def give_back() -> None:
    """Returns the memory that was freed to the system, where its allocator can be told to.

    Recognition frees a gigabyte after every page, but by small pieces in many threads, which glibc keeps for later; so
    each page would find less of it to use again.
    """
    _tell_allocator("malloc_trim", 0)


def _tell_allocator(order: str, *values: int) -> None:
    """Gives glibc's allocator an order; others take none."""
    if sys.platform == "linux" and (function := getattr(ctypes.CDLL(None), order, None)):
        function(*values)


def end_with_parent() -> None:
    """Lets this process end as soon as the one that started it is gone, however that came about."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, name="parent", daemon=True).start()


def limit_memory() -> None:
    """Bounds the address space of this process, where the system can do that."""
    try:
        import resource
    except ImportError:  # Windows has no such bound; a worker there is ended by its time alone
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    bound = MEMORY_BYTES if most == resource.RLIM_INFINITY else min(MEMORY_BYTES, most)
    resource.setrlimit(resource.RLIMIT_AS, (bound, most))
