"""What the blocks of a page are: texts, captions with their credits, display; names are put where they belong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import form_of
from reader.segmentation.plain.names import MARKS
from reader.segmentation.typed.blocks import Block
from reader.segmentation.typed.runs import Run

_FURNITURE = frozenset({Form.MASTHEAD, Form.DATE, Form.FOLIO, Form.IMPRINT})
_TOP, _SECTION = 6, 8.0
"""A word on the first rows, no wider than so much (em), is a section's name beside the folio."""
_SIGNED = (Form.CREDIT, Form.BYLINE, Form.CLOSING, Form.JUMP)
_LONGEST_CAPTION = 8
_BENEATH = 2
_BESIDE = 14.0
_TRAILING_CREDIT = re.compile(r"[。！？”）]\s*\S[^。，；]{1,30}摄(?:影报道)?[）)]?$")


@dataclass(frozen=True)
class Sorted:
    """Texts, captions (a text and its credits) and display runs of one page."""

    texts: tuple[Block, ...]
    captions: tuple[tuple[Block, tuple[Run, ...]], ...]
    display: tuple[Run, ...]


def furniture_of(runs: Sequence[Run]) -> list[Run]:
    """Masthead and folio, with the short words among them."""
    named = [run for run in runs if form_of(run.string) in _FURNITURE]
    low = max((run.row for run in named if run.row <= _TOP), default=0)
    return [run for run in runs if run in named or (run.row <= low and run.width <= _SECTION)]


def sort_blocks(blocks: Sequence[Block]) -> Sorted:
    """The blocks of a page by what they are."""
    texts = [piece for block in blocks if block.is_text for piece in _at_credits(block)]
    captions: list[tuple[Block, tuple[Run, ...]]] = [(block, ()) for block in texts if _is_credited(block)]
    texts = [block for block in texts if not _is_credited(block)]
    display = []
    for run in [run for block in blocks if not block.is_text for run in block.runs]:
        picture = _over(run, texts, _BESIDE) if _is_credit(run) else []
        text = _over(run, texts, 2.0) if form_of(run.string) in _SIGNED else []
        if picture:
            block = max(picture, key=lambda block: (block.bottom, block.left))
            captions.append((block, (run,)))
            texts.remove(block)
        elif len(text) == 1 and run.row > text[0].bottom:
            texts[texts.index(text[0])] = replace(text[0], runs=(*text[0].runs, run))
        else:
            display.append(run)
    return Sorted(tuple(texts), tuple(captions), tuple(display))


def _at_credits(block: Block) -> list[Block]:
    """The block cut behind the line that ends a caption with its credit."""
    for at, run in enumerate(block.runs[:_LONGEST_CAPTION], 1):
        if _TRAILING_CREDIT.search(run.string):
            pieces = (block.runs[:at], block.runs[at:])
            return [replace(block, runs=piece) for piece in pieces if piece]
    return [block]


def _is_credited(block: Block) -> bool:
    return len(block.runs) <= _LONGEST_CAPTION and bool(_TRAILING_CREDIT.search(block.runs[-1].string))


def _is_credit(run: Run) -> bool:
    form = form_of(run.string)
    return form is Form.CREDIT or (form is Form.BYLINE and run.string[0] in MARKS)


def _over(run: Run, texts: Sequence[Block], beyond: float) -> list[Block]:
    """The texts that end right above a run, or beside it, and reach over it but for so much (em)."""
    return [
        block
        for block in texts
        if 0 <= run.row - block.bottom <= _BENEATH
        and (beyond < _BESIDE or len(block.runs) <= _LONGEST_CAPTION)
        and block.left - 2 <= run.left
        and run.left + run.width <= block.right + beyond
    ]
