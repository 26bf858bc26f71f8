"""How far a page is: a bar in whose parts each status has its share of the articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.article import Status
from reader.ui import theme
from reader.ui.wording import status_name

ORDER = (Status.APPROVED, Status.PROOFED, Status.PROOFING)
"""From the left; what is unread is the empty rest."""


class StatusShares(QWidget):
    """Counts of articles by status, painted as shares of one bar, said in words."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[Status] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_statuses(self, statuses: Iterable[Status]) -> None:
        """Shows the shares of these articles."""
        self._counts = Counter(statuses)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        counts = ((status_name(status), self._counts[status]) for status in (*ORDER, Status.UNREAD))
        words = "  ".join(f"{name} {count}" for name, count in counts if count)
        self.setAccessibleName(self.tr("How far the articles of the page are"))
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(theme.current().px(40), theme.current().px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the groove and the shares in it."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            groove = QPainterPath()
            groove.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
            painter.setClipPath(groove)
            painter.fillRect(self.rect(), look.colour("border.subtle"))
            left, step = 0.0, self.width() / (self._counts.total() or 1)
            painter.setPen(Qt.PenStyle.NoPen)
            for status in ORDER:
                width = step * self._counts[status]
                painter.fillRect(QRectF(left, 0, width, self.height()), look.colour(f"status.{status.value}"))
                left += width
        finally:
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
