"""The libraries that were open before: one click opens one; one that is no longer in its place can be found again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.widgets.literal import literal_label, literal_tip

SHOWN = 4
"""How many are listed."""


class RecentLibraries(QWidget):
    """Emits `chosen(path)`; for one that is missing `relocate_wanted(path)` and `forgotten(path)`."""

    chosen = Signal(object)
    relocate_wanted = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        theme.space(self._rows, gap=2)
        self.hide()

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Lists these libraries, newest first."""
        self._paths = tuple(paths)[:SHOWN]
        self._missing = frozenset(path for path in self._paths if not path.is_file())
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_rows"):
            self._renew()

    def _renew(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        if self._paths:
            title = QLabel(self.tr("Recent libraries"))
            title.setProperty("tone", "title")
            self._rows.addWidget(title)
        for path in self._paths:
            row = self._lost(path) if path in self._missing else self._known(path)
            self._rows.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(self._paths))

    def _known(self, path: Path) -> QWidget:
        row = QPushButton(literal_label(f"{path.stem}    {path.parent}"))
        row.setProperty("kind", "quiet")
        row.setToolTip(literal_tip(str(path)))
        row.clicked.connect(lambda _=False: self.chosen.emit(path))
        return row

    def _lost(self, path: Path) -> QWidget:
        """What it was called, that it is gone, and what can be done."""
        row = QWidget()
        name = QLabel(self.tr("{name}    no longer in its place").format(name=path.stem))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("tone", "tertiary")
        name.setToolTip(literal_tip(str(path)))
        theme.space(name, (14, 0, 0, 0))
        locate, forget = QPushButton(self.tr("Find it…")), QPushButton(self.tr("Forget it"))
        tips = (
            self.tr("Say where {path} lies now, and open it there").format(path=path),
            self.tr("Take {path} off this list").format(path=path),
        )
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(name)
        for button, tip, signal in zip((locate, forget), tips, (self.relocate_wanted, self.forgotten), strict=True):
            button.setProperty("kind", "quiet")
            button.setToolTip(literal_tip(tip))
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(path))
            layout.addWidget(button)
        return row
