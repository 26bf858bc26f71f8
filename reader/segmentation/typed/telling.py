"""Whether a text keeps its page's width, so that columns stand side by side in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.page import Line

_SEGMENT = re.compile(r"\S+(?:\s\S+)*")
_LEAST_PARTED, _SHARE_PARTED = 8, 0.25
"""So many lines, and so large a share of them, must be parted by wide gaps for a text to be one of this kind."""
_MOST_LINES, _LONGEST_LINE = 600, 500
"""No page of a paper has more; what has is no page, and is not worth the time."""
_MOST_COLUMNS = 12


def side_by_side(lines: Sequence[Line]) -> bool:
    """Whether a text has columns side by side."""
    if len(lines) > _MOST_LINES or any(len(line.text) > _LONGEST_LINE for line in lines):
        return False
    counts = [len(_SEGMENT.findall(line.text)) for line in lines]
    parted = sum(count > 1 for count in counts)
    return max(counts, default=0) <= _MOST_COLUMNS and parted >= max(_LEAST_PARTED, _SHARE_PARTED * len(lines))
