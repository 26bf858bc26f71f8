"""Many damaged files: ``python tests/robustness [COUNT] [--from N] [--jobs N]``.

Prints what did harm, with the numbers that make the same files again, and the share of hardly damaged files that were
read; the exit status is 1 where any did harm, or fewer than promised were read.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from trial import DEAR, LEAST_READ, Case, Outcome, attempt, format_of, readable, samples

BATCH = 20
NOTEWORTHY = 15.0
"""Seconds of processor time from which a case is told as soon as it is known."""


def main() -> int:
    """Run the cases in batches and print the sum."""
    options = _options()
    found = samples()
    cases = _cases(found, options.start, options.count)
    total, began = Outcome(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder, _pool(options.jobs) as pool:
        batches = [cases[at : at + BATCH] for at in range(0, len(cases), BATCH)]
        for outcome in pool.map(partial(_batch, Path(folder)), batches):
            total.join(outcome)
            for fault in outcome.faults:
                print(f"FAULT {fault}", flush=True)
            for seconds, case in outcome.slow:
                if seconds > NOTEWORTHY:
                    print(f"SLOW {seconds:.0f} s: {case}", flush=True)
    print(f"{total.cases} damaged files in {time.monotonic() - began:.0f} s, {len(total.faults)} faults")
    for seconds, case in total.slow:
        print(f"{seconds:.1f} s of processor time: {case}")
    for sample in readable():
        print(f"{sample.name}: {total.share(sample.name):.1%} of the hardly damaged were read")
    return int(bool(total.faults) or any(total.share(sample.name) < LEAST_READ for sample in readable()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests/robustness", description="Import many damaged files.")
    parser.add_argument("count", nargs="?", type=int, default=10_000, help="how many (10,000)")
    parser.add_argument("--from", dest="start", type=int, default=0, metavar="N", help="the first number (0)")
    parser.add_argument("--jobs", type=int, default=multiprocessing.cpu_count(), metavar="N")
    return parser.parse_args()


def _cases(found: list[Path], start: int, count: int) -> list[Case]:
    """Equal numbers for all samples, but few for those that take long."""
    weights = {sample: 1 if format_of(sample).name in DEAR else 20 for sample in found}
    unit = count / sum(weights.values())
    return [Case(sample, start + at) for sample in found for at in range(round(unit * weights[sample]))]


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=logging.disable)


def _batch(folder: Path, cases: list[Case]) -> Outcome:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        return attempt(cases, Path(own))


if __name__ == "__main__":
    sys.exit(main())
