"""The source map: which character of which line each character of an article's text was read from.

A map is a run-length list. A run covers `length` code points of the text; either they were read, one for one, from
line `line` beginning at its character `offset`, or they were not read from anywhere (`line` is None: joints between
blocks, corrections). Lines are named by integers: their index in `Page.lines` until a library gives them ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.edits import Edit


@dataclass(frozen=True, slots=True)
class Run:
    """`length` code points of the text; read from `line` at `offset` (code points of the line), or from nowhere."""

    length: int
    line: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Runs that cover a text from its first code point to its last, none empty, neighbours not mergeable."""

    runs: tuple[Run, ...]

    @classmethod
    def of(cls, runs: Iterable[Run]) -> SourceMap:
        """A map of these runs, empty ones dropped and continuing ones joined."""
        kept: list[Run] = []
        for run in runs:
            if run.length and kept and _continues(kept[-1], run):
                last = kept.pop()
                kept.append(Run(last.length + run.length, last.line, last.offset))
            elif run.length:
                kept.append(run)
        return cls(tuple(kept))

    def __len__(self) -> int:
        return sum(run.length for run in self.runs)

    def source(self, position: int) -> tuple[int, int] | None:
        """Line and offset that the code point at `position` was read from, or None where it was not read.

        Raises:
            IndexError: the text has no such position.
        """
        for run in self.runs:
            if 0 <= position < run.length:
                return None if run.line is None else (run.line, run.offset + position)
            position -= run.length
        raise IndexError(position)

    def cut(self, start: int, end: int) -> SourceMap:
        """The map of the text's range `start`…`end` (code points)."""
        return SourceMap.of(_between(self.runs, start, end))

    def edited(self, edits: Sequence[Edit]) -> SourceMap:
        """The map of the text after a revision: what was inserted has no source."""
        runs: list[Run] = []
        at = 0
        for edit in edits:
            runs += [*_between(self.runs, at, edit.position), Run(len(edit.inserted))]
            at = edit.end
        return SourceMap.of([*runs, *_between(self.runs, at, len(self))])

    def through(self, inner: dict[int, SourceMap]) -> SourceMap:
        """Composes two maps: where this one names line *n*, `inner[n]` says where that line's characters are from.

        Lines that `inner` does not hold stay as they are.
        """
        runs: list[Run] = []
        for run in self.runs:
            if run.line in inner:
                runs += _between(inner[run.line].runs, run.offset, run.offset + run.length)
            else:
                runs.append(run)
        return SourceMap.of(runs)

    def lines(self) -> tuple[int, ...]:
        """The lines that the text was read from, each once, in the order of the text."""
        return tuple(dict.fromkeys(run.line for run in self.runs if run.line is not None))


def _continues(last: Run, run: Run) -> bool:
    if last.line is None or run.line is None:
        return last.line is run.line
    return last.line == run.line and last.offset + last.length == run.offset


def _between(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    found, at = [], 0
    for run in runs:
        low, high = max(start, at), min(end, at + run.length)
        if low < high:
            found.append(Run(high - low, run.line, 0 if run.line is None else run.offset + low - at))
        at += run.length
    return found
