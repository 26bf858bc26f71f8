"""What each way of reading a line costs by itself: as display, or as one of four places in a paragraph.

With a measure of W em the first line of a paragraph is about W − 2 wide (its indent is lost), every middle line about
W, the last at most W and it ends a sentence; a paragraph of one line is at most W − 2. Costs are in nats, roughly;
they were set by reason and checked on many layouts, not trained.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.segmentation.borders import begins
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import LEAD, TORN_LEAD, numbered_crosshead
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import CLOSING, OPENING, ends_sentence, token_width

INDENT = 2.0
LAID_ASIDE = frozenset({Form.JUMP, Form.POINTER, Form.MASTHEAD, Form.DATE, Form.FOLIO, Form.IMPRINT, Form.CELL})
"""Forms that are never body text."""

MARK = re.compile("[，。、；！？]")
_WIDE_SPACE = re.compile("(?<=[\u3400-\u9fff”])\\s+(?=[\u3400-\u9fff“])")
_TOLD_DAY = re.compile(
    r"[今昨明]天?(?:（|上午|下午)|（\d{1,2}月\d{1,2}日）|^\d{1,2}月\d{1,2}日，|记者(?:昨天|今天|从|在|近日|日前)"
)
"""Words that tell news and head none."""
_OPENS_NEWS = re.compile(
    r"(?:近日|日前|连日来|眼下|近年来|今年以来|当前|目前|据悉|据了解)[，,]|[今昨]天?（\d|\d{1,2}月\d{1,2}日[，上下]|记者(?:从|昨|今|近日|日前)"
)
"""How paragraphs like to begin, and how few lines do by chance."""
_BEGUN_WITHIN = 1.5
_STRANGE_TO_BODY = {Form.BYLINE: 3.0, Form.CREDIT: 5.0, Form.LABEL: 2.0}
_BROADEST = 48.0
_WIDEST_HEAD, _TOO_WIDE = 36.0, 0.1
_LISTED = 1.0
"""A headline may be wrapped within a list."""
_UNBEGUN = 0.5
"""A paragraph that begins as no clause does (for each nat)."""
_PLAY = 0.6
"""By how much (em) a line may miss its measure for nothing."""


@dataclass(frozen=True, slots=True)
class LineCosts:
    """The costs of one line.

    `reach` is its width with what stands unbreakable at the next line's front, `slack` by how much its marks can be
    set closer (em); `display` is None for a line that can be nothing else. `final` tells that it ends a sentence,
    `unended` what it costs to end a paragraph here; `opening` that it begins as paragraphs of several lines like to.
    """

    width: float
    reach: float
    slack: float
    display: float | None
    body: float
    final: bool
    unended: float
    indented: bool
    lead: bool
    opening: bool
    unbegun: float

    def first(self, measure: float) -> float:
        """As the first line of a paragraph of several."""
        return self.body + self.unbegun + self._misfit(measure - INDENT) + self._unbroken()

    def middle(self, measure: float) -> float:
        """As a line between the first and the last; no indented line and no 消息头 stands there."""
        opening = _BEGUN_WITHIN * self.opening
        return self.body + self._misfit(measure) + self._begins() + opening + self._unbroken()

    def last(self, measure: float) -> float:
        """As the last line of a paragraph of several."""
        return self.body + self._excess(measure) + self.unended + self._begins()

    def single(self, measure: float) -> float:
        """As a paragraph of one line."""
        return self.body + self.unbegun + self._excess(measure - INDENT) + self.unended

    def _begins(self) -> float:
        """What speaks against a line that goes on: it looks like the beginning of a paragraph."""
        return 4.0 * self.indented + 8.0 * self.lead

    def _unbroken(self) -> float:
        """What speaks against a line that is broken: no column is so wide, the paragraph was written in one line.

        One that stops in mid-sentence is broken all the same, as under a picture that is as wide as the page.
        """
        return (6.0 if self.final else 1.0) * (self.width > _BROADEST)

    def _misfit(self, measure: float) -> float:
        """What it costs that the line should fill the measure."""
        short = measure - self.width
        if short < -_PLAY:
            return 0.5 * self._excess(measure)
        if short <= _PLAY:
            return 0.0
        if self.reach > measure + 0.3:  # what comes next could not be torn and did not fit
            return 0.2 + 0.15 * short
        return 0.7 * short if short <= 1.1 else 0.5 + 1.3 * short

    def _excess(self, measure: float) -> float:
        """What it costs that the line is wider than the measure, after its marks were set closer."""
        over = self.width - measure
        if over <= _PLAY:
            return 0.0
        squeezed = over - self.slack
        return 0.3 * over if squeezed <= 0.1 else 1.0 + 0.3 * over + 3.0 * squeezed


def line_costs(lines: Sequence[PlainLine], at: int) -> LineCosts:
    """The costs of the line at a place among others."""
    line = lines[at]
    text = line.string
    token = token_width(lines[at + 1].string) if at + 1 < len(lines) else 1.0
    final = ends_sentence(text) or line.form is Form.CLOSING
    lead = bool(LEAD.match(text) or TORN_LEAD.fullmatch(text))
    display = _display(line)
    return LineCosts(
        width=line.width,
        reach=line.width + (30.0 if line.spread else token),
        slack=min(2.5, 0.5 * sum(char in CLOSING or char in OPENING for char in text)),
        display=None if display is None else display + 5.0 * lead,
        body=_body(line),
        final=final,
        unended=0.0 if final or text.endswith("）") else 1.5 if text.endswith(("：", ":")) else 4.5,
        indented=line.indent >= 1.0,
        lead=lead,
        opening=bool(_OPENS_NEWS.match(text)),
        unbegun=_UNBEGUN * max(0.0, -begins(text)),
    )


def _body(line: PlainLine) -> float:
    """What speaks against body text wherever in a paragraph: no mark in a long line, a gap, a dash, a name's form."""
    text = line.string
    cost = 0.0 if MARK.search(text) else min(1.4, 0.09 * line.width)
    if not line.spread and _WIDE_SPACE.search(text) and line.form is Form.PLAIN and "记者" not in text:
        cost += 1.2
    if text.startswith("——"):
        cost += 2.5
    return cost + _STRANGE_TO_BODY.get(line.form, 0.0)


def _display(line: PlainLine) -> float | None:
    """What it costs to take a line for display, None where it can be nothing else."""
    text = line.string
    if line.vertical or line.form in LAID_ASIDE or numbered_crosshead(text):
        return None
    if line.form in (Form.BYLINE, Form.CREDIT, Form.LABEL):
        return 0.8
    if line.form is Form.CLOSING:
        return 6.0
    cost = 2.8 + 2.5 * bool(_TOLD_DAY.search(text)) + 1.5 * text.count("。") + 1.2 * min(4, text.count("，"))
    cost += _TOO_WIDE * max(0.0, line.width - _WIDEST_HEAD)
    if text[-1] == "、":
        cost += _LISTED
    if text[-1] in "，；。" or (text[-1] in CLOSING and ends_sentence(text) and text[-1] not in "！？…"):
        cost += 2.5
    if text[0] in CLOSING and text[0] not in "—…·":
        cost += 3.0
    return cost - 1.5 * (line.spread and line.width <= 16)
