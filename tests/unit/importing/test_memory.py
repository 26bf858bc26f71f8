"""A worker that has read a page holds no more memory than before, however many threads took part."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.importing.worker import give_back

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
