"""Columns of a text that keeps its page's width: runs that begin beneath each other, chained downwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.segmentation.typed.runs import Run

_MOST_INDENT = 5.0
"""An indent of two characters, beneath a line with figures, which take a place each but half an em."""
_PLAY = 1.0
_ASTRAY, _ALIKE = 10.0, 3.0
"""How far a run may stand aside whose place is but guessed, if it is as wide as the others, up to so much (em)."""
_REACH = 5
"""So many rows below its last run a chain goes on at most."""
_BENEATH = 0.25


@dataclass(eq=False)
class Chain:
    """Runs beneath each other, and the left edge that they have in common (em)."""

    runs: list[Run] = field(default_factory=list)
    left: float = 0.0

    @classmethod
    def of(cls, runs: Sequence[Run]) -> Chain:
        """The chain that these runs make."""
        chain = cls()
        for run in runs:
            chain.add(run)
        return chain

    @property
    def measure(self) -> float:
        """Width of the widest run, em."""
        return max(run.width for run in self.runs)

    def takes(self, run: Run) -> bool:
        """Whether a run begins where the chain's next line would."""
        moved, last = run.left - self.left, self.runs[-1]
        if run.loose or last.loose:
            astray = (run.loose and last.loose) or abs(run.width - self.measure) <= _ALIKE
            return abs(moved) <= (_ASTRAY if astray else _PLAY)
        if moved >= -_PLAY:
            return moved <= _MOST_INDENT
        # So far the chain may be the indented first line of a text, under a title set elsewhere.
        return -moved <= _MOST_INDENT and not any(abs(one.left - last.left) <= _PLAY for one in self.runs[:-1])

    def add(self, run: Run) -> None:
        """Takes a run; one whose place is guessed moves no edge."""
        firm = any(not one.loose for one in self.runs)
        if not self.runs or (not run.loose and not firm):
            self.left = run.left
        elif not run.loose:
            self.left = min(self.left, run.left)
        self.runs.append(run)


def chains_of(runs: Sequence[Run]) -> list[Chain]:
    """Every run in exactly one chain; a chain ends where something else stands beneath it."""
    found: list[Chain] = []
    open_: list[Chain] = []
    for run in sorted(runs, key=lambda run: (run.row, run.left)):
        open_ = [chain for chain in open_ if run.row - chain.runs[-1].row <= _REACH]
        over = [chain for chain in open_ if chain.runs[-1].row < run.row and _beneath(chain, run)]
        fitting = [chain for chain in over if chain.takes(run)]
        if fitting:
            chain = min(fitting, key=lambda chain: (run.row - chain.runs[-1].row, abs(chain.left - run.left)))
        else:
            chain = Chain()
            found.append(chain)
        chain.add(run)
        open_ = [one for one in open_ if one not in over] + [chain]
    return found


def _beneath(chain: Chain, run: Run) -> bool:
    """Whether a run stands beneath a chain, so that the chain cannot go on past it."""
    left = chain.left - _MOST_INDENT * (len(chain.runs) == 1)  # which may be all indent
    right = chain.left + max(one.width for one in chain.runs[-6:])
    shared = min(right, run.left + run.width) - max(left, run.left)
    return shared > _BENEATH * min(right - left, run.width)
