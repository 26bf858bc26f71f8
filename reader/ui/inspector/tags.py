"""The tags of the article: the ones it carries, and a field that completes those there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.dragging import TAG, drag, far_enough
from reader.ui.tags.terms import shown_path
from reader.ui.widgets.literal import literal_tip


class TagsPanel(QWidget):
    """Emits `added(path)` and `removed(path)`."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.field = QLineEdit()
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self._rows = QVBoxLayout()
        theme.space(self._rows, gap=4)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "secondary")
        layout = QVBoxLayout(self)
        theme.space(layout, (14, 14, 14, 14), 10)
        layout.addWidget(self.field)
        layout.addWidget(self._empty)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        self.retranslate()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Shows the tags of the article."""
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            self._renew()

    def show_known(self, paths: Sequence[str]) -> None:
        """What the field completes."""
        self._known.setStringList(list(paths))

    def retranslate(self) -> None:
        """Renews the texts."""
        self.field.setPlaceholderText(self.tr("Add a tag, such as 时政/会议"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setToolTip(self.tr("Type a tag and press Enter; / separates a narrower term from its broader one"))
        self._empty.setText(self.tr("This article has no tags yet."))
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_empty"):
            self.retranslate()

    def _add(self) -> None:
        path = self.field.text().strip()
        if path:
            self.field.clear()
            self.added.emit(path)

    def _renew(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for path in self._tags:
            self._rows.addWidget(self._row(path))
        self._empty.setVisible(not self._tags)

    def _row(self, path: str) -> QWidget:
        row = _TagRow(path)
        tip = self.tr("Take {tag} off the article").format(tag=path)
        row.button.setToolTip(literal_tip(tip))
        row.button.setAccessibleName(tip)
        row.button.clicked.connect(lambda _=False, path=path: self.removed.emit(path))
        return row


class _TagRow(QWidget):
    """A tag, to be dragged onto articles, with a button that takes it off."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self._began: QPoint | None = None
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        label = QLabel(shown_path(path))
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QToolButton()
        self.button.setIcon(theme.icon("x", "text.tertiary"))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        layout = QHBoxLayout(self)
        theme.space(layout, (10, 4, 4, 4))
        layout.addWidget(label, 1)
        layout.addWidget(self.button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        self._began = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the tag."""
        if far_enough(event, self._began):
            self._began = None
            drag(self, TAG, self._path, shown_path(self._path))
