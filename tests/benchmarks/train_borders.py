"""Counts where clauses end and begin in news prose, for `reader/segmentation/borders.py`.

    python -m tests.benchmarks.train_borders TEXT.xz… OUTPUT

Each TEXT holds a paragraph a line. Kept are pairs of Chinese characters seen at least `LEAST` times, with tenths of a
nat by which each stands before a mark, and after one, more often than pairs do as a rule.
"""

from __future__ import annotations

import lzma
import math
import re
import sys
from collections import Counter
from pathlib import Path

from reader.segmentation.pairtable import write_table

LEAST = 40
_RUN = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,}")
_MARKS = "，。；：！？\n"


def count(paths: list[Path]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """All pairs, those before a mark and those after one; the borders of a line count as marks."""
    every, ending, opening = Counter[str](), Counter[str](), Counter[str]()
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                marked = f"\n{line.strip()}\n"
                for run in _RUN.finditer(marked):
                    text = run[0]
                    every.update(text[at : at + 2] for at in range(len(text) - 1))
                    ending[text[-2:]] += marked[run.end()] in _MARKS
                    opening[text[:2]] += marked[run.start() - 1] in _MARKS
    return every, ending, opening


def _scores(pair: str, seen: int, borders: list[Counter[str]], rates: list[float]) -> list[float]:
    return [10 * math.log((border[pair] + 1) / (seen * rate + 1)) for border, rate in zip(borders, rates, strict=True)]


def main() -> None:
    """Reads the texts and writes the table."""
    *texts, output = map(Path, sys.argv[1:])
    every, *borders = count(texts)
    rates = [border.total() / every.total() for border in borders]
    scores = {pair: _scores(pair, seen, borders, rates) for pair, seen in every.items() if seen >= LEAST}
    write_table(output, scores)
    sys.stdout.write(f"{len(scores)} pairs, {output.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
