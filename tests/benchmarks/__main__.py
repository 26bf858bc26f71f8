"""The benchmarks: ``python tests/benchmarks [--rounds N] [--small] [--json] [NAME…]``.

Each compares what the app does with a floor, the least that could be done, measured in the same run; so the ratio means
the same on a fast machine and on a slow or busy one. The exit status is 1 where a ratio is above its limit.
``--small`` runs them on next to nothing, to see that they still can; limits are not held then.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import entities
import frozen
import library
import lists
import names
import pdfs
import reading
import scans
import start
from comparison import Comparison

BENCHMARKS = {
    "names": names.speed,
    "names-loading": names.loading,
    "library-correction": library.correction,
    "library-lists": library.lists,
    "entity-index": entities.index,
    "entity-page": entities.page,
    "entity-everywhere": entities.everywhere,
    "start-empty": start.empty,
    "start-page": start.page,
    "article-short": reading.open_short,
    "article-long": reading.open_long,
    "article-scroll": reading.scroll_long,
    "list-articles": lists.articles,
    "list-issues": lists.issues,
    "pdf-page": pdfs.page,
    "scan": scans.page,
}
"""Each takes a folder of its own and the number of rounds."""

BY_NAME = {"start-executable": frozen.start}
"""Those that run only when they are asked for, since they build for minutes."""

SMALL = (
    (library, {"LINES": 20, "NAMES": 10, "ISSUES": 20, "SOME": 7}),
    (entities, {"ENTITIES": 20, "MENTIONS": 400, "ARTICLES": 200, "ISSUES": 20, "SOME": 7, "MARKED": 3}),
    (reading, {"SHORT": (300, 9), "LONG": (5_000, 100)}),
    (lists, {"ARTICLES": 300, "ISSUES": 100, "FRAMES": 4}),
)
"""Modules whose sizes would take minutes, and small ones in their place."""


def main() -> int:
    """Run the benchmarks that are named, or all, and print a line for each."""
    options = _options()
    for module, sizes in SMALL if options.small else ():
        vars(module).update(sizes)
    outcomes = {}
    for name in options.names or BENCHMARKS:
        with tempfile.TemporaryDirectory() as folder:
            outcomes[name] = (BENCHMARKS | BY_NAME)[name](Path(folder), options.rounds)
        if not options.json:
            print(_line(name, outcomes[name]), flush=True)
    if options.json:
        print(json.dumps({name: outcome.figures() for name, outcome in outcomes.items()}, indent=2))
    return int(not options.small and not all(outcome.holds for outcome in outcomes.values()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure the app against its floors.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS | BY_NAME))
    parser.add_argument("--rounds", type=int, default=15, help="measurements of each side (15)")
    parser.add_argument("--small", action="store_true", help="on next to nothing, holding no limit")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHMARKS | BY_NAME):
        parser.error(
            f"no benchmark is called {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS | BY_NAME)}"
        )
    return options


def _line(name: str, outcome: Comparison) -> str:
    verdict = "ok    " if outcome.holds else "FAILED"
    figures = f"{outcome.ours:.0f} ms, floor {outcome.floor:.0f} ms, ratio {outcome.ratio:.2f} of {outcome.limit:.1f}"
    return f"{verdict} {name}: {figures}"


if __name__ == "__main__":
    sys.exit(main())
