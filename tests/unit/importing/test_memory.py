"""A worker that has read a page holds no more memory than before, however many threads took part."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.importing.worker import give_back, processes

MEGABYTE = 1 << 20
PIECES, PIECE = 40_000, 2_000
"""What every thread takes: pieces that are too small for the system to take back one by one."""


def resident() -> float:
    """Megabytes that this process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / MEGABYTE


def take() -> bytes:
    """Takes and frees much memory, but for the last piece."""
    pieces = [bytes([at % 256]) * PIECE for at in range(PIECES)]
    return pieces[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps what was freed for later")
def test_what_a_page_took_goes_back_to_the_system() -> None:
    before = resident()
    with ThreadPoolExecutor(4) as pool:
        kept = list(pool.map(lambda _: take(), range(4)))
        give_back()
        assert resident() - before < 0.3 * len(kept) * PIECES * PIECE / MEGABYTE


def held_by_threads() -> float:
    """Megabytes that this process holds more, once six threads took and freed memory one after another."""
    before = resident()
    pools = [ThreadPoolExecutor(1) for _ in range(6)]
    kept = [pool.submit(take).result() for pool in pools]
    held = resident() - before
    for pool in pools:
        pool.shutdown()
    return held if kept else 0.0


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc gives every thread a heap of its own")
def test_threads_of_a_worker_use_what_others_freed() -> None:
    with processes(1) as pool:
        assert pool.submit(held_by_threads).result() < 3 * PIECES * PIECE / MEGABYTE
