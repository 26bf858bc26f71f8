"""Edits: what one action took out of a text and put in its place.

The edits of one revision all count in the text *before* it, in code points, ascending and apart; so they can be
applied in any order and turned round without looking at the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.model.errors import EditMismatch


@dataclass(frozen=True, slots=True)
class Edit:
    """At `position` (code points) the string `removed` gave way to `inserted`."""

    position: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where the removed string ended, in the text before."""
        return self.position + len(self.removed)

    @property
    def growth(self) -> int:
        """By how many code points the text grew; negative where it shrank."""
        return len(self.inserted) - len(self.removed)


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text after the edits of one revision.

    Raises:
        EditMismatch: what an edit removes does not stand at its position.
        ValueError: the edits overlap or are out of order.
    """
    pieces, at = [], 0
    for edit in edits:
        if edit.position < at:
            raise ValueError("edits of one revision must be ascending and apart")
        if text[edit.position : edit.end] != edit.removed or edit.position > len(text):
            raise EditMismatch(position=edit.position, expected=edit.removed)
        pieces += [text[at : edit.position], edit.inserted]
        at = edit.end
    return "".join([*pieces, text[at:]])


def invert(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that lead back, counted in the text after."""
    turned, shift = [], 0
    for edit in edits:
        turned.append(Edit(edit.position + shift, edit.inserted, edit.removed))
        shift += edit.growth
    return tuple(turned)


def compose(first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """One revision that does what `first` and then `second` do.

    `second` counts in the text after `first`; the result in the text before it, without what both left as it was.
    """
    result = list(first)
    for edit in reversed(second):
        result = _merged(result, edit)
    return tuple(tightened(edit) for edit in result if edit.removed != edit.inserted)


def tightened(edit: Edit) -> Edit:
    """The same edit without what it would put back as it was at both ends."""
    head = _common(zip(edit.removed, edit.inserted, strict=False))
    removed, inserted = edit.removed[head:], edit.inserted[head:]
    tail = _common(zip(reversed(removed), reversed(inserted), strict=False))
    return Edit(edit.position + head, removed[: len(removed) - tail], inserted[: len(inserted) - tail])


def _merged(edits: list[Edit], late: Edit) -> list[Edit]:
    """`edits` with one more edit that counts in the text after them."""
    before: list[Edit] = []
    touched: list[tuple[Edit, int]] = []
    after: list[Edit] = []
    shift = 0
    for edit in edits:
        start = edit.position + shift  # where its insertion stands in the text after `edits`
        if start + len(edit.inserted) < late.position:
            before.append(edit)
        elif start > late.end:
            after.append(edit)
        else:
            touched.append((edit, start))
        shift += edit.growth
    before_shift = sum(edit.growth for edit in before)
    return [*before, _fused(touched, late, before_shift), *after]


def _fused(touched: list[tuple[Edit, int]], late: Edit, shift: int) -> Edit:
    """The edits whose insertions `late` touches, and `late`, as one edit of the text before."""
    if not touched:
        return Edit(late.position - shift, late.removed, late.inserted)
    start = min(late.position, touched[0][1])
    last, last_start = touched[-1]
    end = max(late.end, last_start + len(last.inserted))
    removed, inserted, at = [], [], start
    for edit, place in touched:
        removed += [late.removed[at - late.position : place - late.position] if place > at else "", edit.removed]
        at = max(at, place + len(edit.inserted))
    if end > at:
        removed.append(late.removed[at - late.position :])
    head, head_start = touched[0]
    if head_start < late.position:
        inserted.append(head.inserted[: late.position - head_start])
    inserted.append(late.inserted)
    if last_start + len(last.inserted) > late.end:
        inserted.append(last.inserted[late.end - last_start :] if late.end > last_start else last.inserted)
    return Edit(start - shift, "".join(removed), "".join(inserted))


def diff(old: str, new: str) -> tuple[Edit, ...]:
    """Edits that turn `old` into `new`: few and readable, not always the fewest (Ratcliff and Obershelp's method)."""
    head = _common(zip(old, new, strict=False))
    tail = _common(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    a, b = old[head : len(old) - tail], new[head : len(new) - tail]
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return tuple(Edit(head + i, a[i:j], b[k:m]) for op, i, j, k, m in matcher.get_opcodes() if op != "equal")


def _common(pairs: Iterable[tuple[str, str]]) -> int:
    """How many leading pairs are equal."""
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count
