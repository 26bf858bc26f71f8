"""Patterns that begin with a look behind, matched quickly.

Before a look behind, `re` tries every place of a text, though most cannot begin a match; a set of the characters that
can is found many times faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matcher:
    """A pattern, and the characters with which its matches begin."""

    pattern: re.Pattern[str]
    first: re.Pattern[str]

    def finditer(self, line: str) -> Iterator[re.Match[str]]:
        """The matches in a line from its start, none over another."""
        end, match = 0, self.pattern.match
        for first in self.first.finditer(line):
            start = first.start()
            if start >= end and (found := match(line, start)):
                yield found
                end = found.end()


def matcher(pattern: str, first: str, flags: int = 0) -> Matcher:
    """The matcher of a pattern; `first` are the characters with which it can begin, as in a set of `re`."""
    return Matcher(re.compile(pattern, flags), re.compile(f"[{first}]"))
