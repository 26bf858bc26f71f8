"""恢复原字: what the first reading had where some words of the text stand now. For the library's thread."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.file import Library


def first_words(library: Library, article: int, start: int, end: int) -> tuple[int, int, str]:
    """The range of the text to replace, widened to whole changes, and what the first reading had there."""
    from reader.library import reads

    first = reads.first_reading(library, article).text
    text = reads.article(library, article).article.text
    return restored(first, text, start, end)


def restored(first: str, text: str, start: int, end: int) -> tuple[int, int, str]:
    """Where and with what `text` is to be replaced so that its code points `start`…`end` read as in `first`.

    Differences are those of Ratcliff and Obershelp, as difflib finds them; one that reaches over the range is taken
    back whole.
    """
    blocks = SequenceMatcher(None, first, text, autojunk=False).get_opcodes()
    low, high = len(first), 0
    for kind, first_start, first_end, text_start, text_end in blocks:
        empty = text_start == text_end
        outside = text_end < start or text_start > end if empty else text_end <= start or text_start >= end
        if outside:
            continue
        if kind == "equal":
            low = min(low, first_start + max(0, start - text_start))
            high = max(high, first_end - max(0, text_end - end))
        else:
            start, end = min(start, text_start), max(end, text_end)
            low, high = min(low, first_start), max(high, first_end)
    return start, end, first[low:high]
