r"""An article's text: one string of code points, its blocks in printed order joined by one line feed.

Everything that counts characters in an article (mentions, notes, findings, corrections, search) counts in this string.
No other line break stands in it and no block is empty, so that `text.split("\n")` and the blocks always agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.edits import Edit, apply, tightened

# Everything that str.splitlines or Qt takes for a line break.
_BREAKS = re.compile("[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
# What SQLite and UTF-8 cannot hold within a text.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

BLANKS = "\n 　"
"""What is not counted where characters are counted as newspapers do (字数): the space between blocks and words."""


class Role(StrEnum):
    """What a block of an article's text is."""

    KICKER = "kicker"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    CROSSHEAD = "crosshead"
    PARAGRAPH = "paragraph"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text with one role; `start` and `end` in code points, end exclusive, the line feed left out."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The string and the role of each of its lines.

    `roles` holds one role for each line of `text`; an empty text has none.
    """

    text: str
    roles: tuple[Role, ...]

    def __post_init__(self) -> None:
        lines = self.text.split("\n") if self.text else []
        if len(lines) != len(self.roles) or not all(lines):
            raise ValueError("blocks and text disagree")

    @classmethod
    def join(cls, parts: Iterable[tuple[Role, str]]) -> ArticleText:
        """The text of blocks given in printed order; line breaks within a block become spaces, empty ones go."""
        lines = [(role, one_line(text)) for role, text in parts]
        kept = [(role, text) for role, text in lines if text]
        return cls("\n".join(text for _, text in kept), tuple(role for role, _ in kept))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks with their places in the text."""
        found, start = [], 0
        for role, line in zip(self.roles, self.text.split("\n"), strict=False):
            found.append(Block(role, start, start + len(line)))
            start += len(line) + 1
        return tuple(found)

    @property
    def characters(self) -> int:
        """How many characters are printed (字数): punctuation counts, blanks do not."""
        return len(self.text) - sum(map(self.text.count, BLANKS))

    def parts(self, *roles: Role) -> tuple[str, ...]:
        """The texts of the blocks that have one of these roles, in printed order."""
        lines = zip(self.roles, self.text.split("\n"), strict=False)
        return tuple(line for role, line in lines if role in roles)

    def edited(self, edits: Sequence[Edit]) -> ArticleText:
        """This text after `edits`, such as `replacement` makes; every line keeps or inherits a role.

        What is put into an empty text is paragraphs.

        Raises:
            EditMismatch: an edit removes what does not stand there.
            ValueError: an edit would leave an empty block.
        """
        after = apply(self.text, edits)
        if not self.text or not after:
            return ArticleText(after, (Role.PARAGRAPH,) * len(after.split("\n")) if after else ())
        roles = list(self.roles)
        for edit in reversed(edits):
            roles = _roles_after(self.text, roles, edit)
        return ArticleText(after, tuple(roles))

    def replacement(self, start: int, end: int, inserted: str) -> tuple[Edit, ...]:
        """The edit that puts `inserted` in place of `start`…`end` and leaves neither stray breaks nor empty blocks.

        Line breaks of any kind become one line feed, that is a new block of the same role; a block that would be
        left empty goes, with its line feed. What stays the same at both ends is not part of the edit. No edit is
        returned where nothing would change.
        """
        put = _BREAKS.sub("\n", storable(inserted))
        if start == 0 or self.text[start - 1] == "\n":
            put = put.removeprefix("\n")
        if end == len(self.text) or self.text[end] == "\n":
            put = put.removesuffix("\n")
        if not put:
            start, end = self._with_line_feed(start, end)
        return trimmed(self.text, start, end, put)

    def _with_line_feed(self, start: int, end: int) -> tuple[int, int]:
        """Widens a deletion by the line feed next to it where it would empty a block or leave one at an end."""
        before = start == 0 or self.text[start - 1] == "\n"
        after = end == len(self.text) or self.text[end] == "\n"
        if not (before and after):
            return start, end
        if end < len(self.text):
            return start, end + 1
        return max(0, start - 1), end


def storable(text: str) -> str:
    """The text with NUL and lone surrogates, which no file can hold as text, replaced by U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text without line breaks: runs of them become one space, none stays at the ends."""
    return _BREAKS.sub(" ", storable(text)).strip()


def trimmed(text: str, start: int, end: int, inserted: str) -> tuple[Edit, ...]:
    """The smallest single edit that turns `text[start:end]` into `inserted`; none where they are equal."""
    edit = tightened(Edit(start, text[start:end], inserted))
    return (edit,) if edit.removed or edit.inserted else ()


def _roles_after(text: str, roles: list[Role], edit: Edit) -> list[Role]:
    """The roles of the lines after one edit at a place of the old text.

    A line that is left of two keeps the role of the first, unless nothing of that one stands. Where lines give way to
    lines, each takes the role of the one in its place, the last that of the last.
    """
    first = text.count("\n", 0, edit.position)
    last = first + edit.removed.count("\n")
    count = edit.inserted.count("\n") + 1
    starts_line = edit.position == 0 or text[edit.position - 1] == "\n"
    ends_line = edit.end == len(text) or text[edit.end] == "\n"
    made = [roles[min(first + index, last)] for index in range(count)]
    if count > 1 or (starts_line and not edit.inserted and not ends_line):
        made[-1] = roles[last]
    return roles[:first] + made + roles[last + 1 :]
