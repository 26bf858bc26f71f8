"""What a double click selects: Chinese has no spaces, and Qt would take everything up to the next one."""

from __future__ import annotations

from collections.abc import Iterable


def run_at(text: str, point: int, edges: Iterable[int] = ()) -> tuple[int, int]:
    """The letters of one kind (Chinese, or others and digits) round a code point, ending at `edges` as well.

    `edges` are places that letters do not run across: where names begin and end. Elsewhere it is one character.
    """
    if not 0 <= point < len(text):
        return (point, point)
    kind = _kind(text[point])
    start, end = point, point + 1
    if kind:
        while start > 0 and _kind(text[start - 1]) == kind:
            start -= 1
        while end < len(text) and _kind(text[end]) == kind:
            end += 1
    for edge in edges:
        if start < edge <= point:
            start = edge
        elif point < edge < end:
            end = edge
    return start, end


def _kind(letter: str) -> str:
    if "\u3400" <= letter <= "\u9fff" or letter >= "\U00020000":
        return "chinese"
    return "other" if letter.isalnum() else ""
