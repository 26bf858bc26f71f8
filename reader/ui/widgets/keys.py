"""Keys as small caps: painted into a row of a list, or as a line of hints, each key before what it does."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.ui import theme
from reader.ui.widgets.flow import FlowLayout

HEIGHT = 18
"""How high a cap is, pixels at 100 %."""
_APART = r"\s{3,}|\s*\u3000\s*"
_CAP = re.compile(r"(?:Ctrl|Alt|Shift|Enter|Esc|Backspace|Del|[↑↓→←>#@]|\d–\d)(?:\+\w+)*")


def key_width(key: str) -> int:
    """How wide the cap of a key is, in pixels."""
    look = theme.current()
    return max(look.px(HEIGHT), QFontMetrics(look.font("caption")).horizontalAdvance(key) + look.px(10))


def paint_key(painter: QPainter, left: int, row: QRect, key: str) -> None:
    """Paints the cap of a key from `left`, in the middle of a row."""
    look = theme.current()
    height = look.px(HEIGHT)
    box = QRect(left, row.center().y() - height // 2, key_width(key), height)
    painter.setPen(look.colour("border.default"))
    painter.setBrush(look.colour("bg.sunken"))
    painter.drawRoundedRect(box, look.px(4), look.px(4))
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("text.secondary"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class KeyHints(QWidget):
    """A line of hints such as `Enter adds    Esc`: groups with wide spaces between, keys first in each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = FlowLayout(self, gap=8)

    def say(self, text: str) -> None:
        """Shows these hints and no others."""
        self._groups.clear()
        for group in filter(None, re.split(_APART, text)):
            self._groups.addWidget(_group(group.split(" ")))
        self.setAccessibleName(text)


def _group(words: list[str]) -> QWidget:
    """Caps for the keys that a hint begins with, then what they do."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    theme.space(row, gap=4)
    while words and _CAP.fullmatch(words[0]):
        cap = QLabel(words.pop(0).replace("+", " "))
        cap.setProperty("kind", "key")
        row.addWidget(cap)
    if words:
        rest = QLabel(" ".join(words))
        rest.setProperty("tone", "tertiary")
        row.addWidget(rest)
    return group
