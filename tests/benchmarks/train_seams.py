"""Counts which characters follow each other in news prose, for `reader/segmentation/seams.py`.

    python tests/benchmarks/train_seams.py TEXT.xz… OUTPUT

Each TEXT holds a paragraph a line. Kept are pairs of Chinese characters seen at least `LEAST` times whose pointwise
mutual information is clearly above zero; the score is that information in tenths of a nat, at most 127.
"""

from __future__ import annotations

import lzma
import math
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

from reader.segmentation.pairtable import write_table

LEAST = 12
FLOOR = 0.7


def count(paths: list[Path]) -> tuple[Counter[str], Counter[str]]:
    """Single characters and pairs within runs of Chinese characters."""
    single: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                single.update(line)
                pairs.update(map("".join, pairwise(line)))
    return single, pairs


def main() -> None:
    """Reads the texts and writes sorted keys (two code points, 16 bits each) and their scores."""
    *texts, output = map(Path, sys.argv[1:])
    single, pairs = count(texts)
    han = {char for char in single if "\u4e00" <= char <= "\u9fff"}
    total = sum(single.values())
    scores = {}
    for pair, seen in pairs.items():
        if seen < LEAST or not set(pair) <= han:
            continue
        information = math.log(seen * total / (single[pair[0]] * single[pair[1]]))
        if information > FLOOR:
            scores[pair] = [10 * information]
    write_table(output, scores)
    sys.stdout.write(f"{len(scores)} pairs, {output.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
