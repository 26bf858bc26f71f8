"""Where files are dropped: any widget can take them, and a field that says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.ui import theme


def local_files(data: QMimeData | None) -> list[Path]:
    """The files of this computer that are dragged; nothing from a network."""
    if data is None:
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropField(QFrame):
    """A dashed field; emits `dropped(paths)`."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = QLabel()
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setProperty("tone", "secondary")
        self._text.setWordWrap(True)
        layout = QVBoxLayout(self)
        theme.space(layout, (16, 16, 16, 16))
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        self.retranslate()

    def retranslate(self) -> None:
        """Renews text and icon."""
        side = theme.current().size("icon.rail")
        self._icon.setPixmap(theme.icon("download").pixmap(side, side))
        self._text.setText(self.tr("Drop PDF, scans, ALTO or TXT here\nto add them"))
        self.setAccessibleName(self._text.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_text"):
            self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Files went on."""
        super().dragLeaveEvent(event)
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands the files over."""
        self._mark(False)
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))

    def _mark(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)
