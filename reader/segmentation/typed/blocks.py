"""Blocks: stretches of a chain that are running text, or display.

A column is read as a page is (`plain.trellis`), but by itself: it may begin and end in mid-sentence. Its place then
tells more than its wording.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import LEAD, form_of
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import ends_sentence, width
from reader.segmentation.plain.spacing import close
from reader.segmentation.plain.trellis import GapHabit, Part, measures, search, weighed
from reader.segmentation.typed.columns import Chain
from reader.segmentation.typed.heights import LEADING
from reader.segmentation.typed.runs import Run

_COLUMN = GapHabit(0.4, 0.1, torn=2.2, resumed=1.5)
_INDENT = range(1, 6)
_WIDER, _NARROWEST = 1.3, 12.0
"""Lines so much wider than those beneath, and no narrower (em), are a caption's over a column or a column's over a
picture."""
_APART = 1.6
"""More than so many times the usual distance parts two lines."""
_FULL = 1.5
"""How much a full line may lack (em)."""
_CROSSHEAD = 9.0
_MARKS = "，。；、"


@dataclass(frozen=True, eq=False)
class Block:
    """Runs beneath each other that are of one kind, and the left edge of their column (em)."""

    runs: tuple[Run, ...]
    left: float
    is_text: bool

    @property
    def measure(self) -> float:
        """Width of the widest run, em."""
        return max(run.width for run in self.runs)

    @property
    def right(self) -> float:
        """Where the widest run ends, em."""
        return self.left + self.measure

    @property
    def top(self) -> int:
        """The first run's row."""
        return self.runs[0].row

    @property
    def bottom(self) -> int:
        """The last run's row."""
        return self.runs[-1].row


def line_of(run: Run, left: float, gap: int = 0) -> PlainLine:
    """A run as the line that it is, indented where it begins right of its column's edge."""
    closed, spread = close(run.text)
    indent = 2.0 if round(run.left - left) in _INDENT and not run.loose else 0.0
    return PlainLine(closed, (run.index,), gap, width(closed.text), form_of(closed.text), indent, spread)


def blocks_of(chains: Sequence[Chain], high: Sequence[float]) -> list[Block]:
    """The blocks of a page, every run in exactly one; `high` says how far down each row is (em)."""
    pieces = [piece for chain in chains for piece in _by_measure(chain)]
    rarity = measures([line_of(run, chain.left) for chain in pieces for run in chain.runs])
    return [block for chain in pieces for block in _blocks(chain, rarity, high)]


def _by_measure(chain: Chain) -> Iterator[Chain]:
    """The chain cut where wide lines give way to much narrower ones."""
    runs = chain.runs
    for at in range(1, len(runs) - 1):
        after = max(run.width for run in runs[at:])
        if runs[at - 1].width > max(_WIDER * after, _NARROWEST):
            cut = at + _ends_caption(runs[at - 1], runs[at], after)
            yield Chain.of(runs[:cut])
            yield from _by_measure(Chain.of(runs[cut:]))
            return
    yield chain


def _ends_caption(last: Run, run: Run, measure: float) -> bool:
    """Whether a short line ends the sentence of the wide one above it."""
    short = run.width < 0.8 * measure or run.width == measure  # nothing beneath is wider: a credit, say
    return short and not ends_sentence(last.string) and ends_sentence(run.string)


def _blocks(chain: Chain, rarity: dict[float, float], high: Sequence[float]) -> Iterator[Block]:
    runs = chain.runs
    steps = [high[other.row] - high[one.row] for one, other in pairwise(runs)]
    usual = max(LEADING, median(steps)) if steps else LEADING
    near = [False, *(step <= _APART * usual for step in steps), False]
    lines = [line_of(run, chain.left, int(not beside)) for run, beside in zip(runs, near, strict=False)]
    settings, _ = search(weighed(lines, rarity), _COLUMN, rarity)
    column = _Column(lines, near, [measure for measure, rare in rarity.items() if not rare])
    texts = column.texts([setting.part is not Part.DISPLAY for setting in settings])
    start = 0
    for at in range(1, len(runs) + 1):
        if at == len(runs) or not near[at] or texts[at] is not texts[at - 1]:
            yield Block(tuple(runs[start:at]), chain.left, texts[start])
            start = at


@dataclass(frozen=True)
class _Column:
    """The lines of one chain: whether each is near the one above it, and the measures that are frequent on the page."""

    lines: Sequence[PlainLine]
    near: Sequence[bool]
    frequent: Sequence[float]

    def texts(self, read: Sequence[bool]) -> list[bool]:
        """Which lines are text: those that read so, and what must be because of its place."""
        found = list(read)
        for at in (*range(len(found)), *reversed(range(len(found)))):
            found[at] = found[at] or (self.lines[at].form is Form.PLAIN and self._must_be_text(found, at))
        return found

    def _must_be_text(self, texts: Sequence[bool], at: int) -> bool:
        """Whether a line has a mark and fills a usual measure, fills its column next to text, or is a 小标题."""
        line = self.lines[at]
        if any(mark in line.string[:-1] for mark in _MARKS) and any(_fills(line, wide) for wide in self.frequent):
            return True
        above, below = self.near[at] and texts[at - 1], self.near[at + 1] and texts[at + 1]
        measure = max((one.width for one, text in zip(self.lines, texts, strict=True) if text), default=0.0)
        if (above or below) and _fills(line, measure):
            return True
        return above and below and line.width <= _CROSSHEAD and not LEAD.match(self.lines[at + 1].string)


def _fills(line: PlainLine, measure: float) -> bool:
    return -_FULL <= line.width + line.indent - measure <= 1
