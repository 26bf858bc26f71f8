"""The bar below an article's titles: who wrote it and where it stood, its status, its tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.library.reads import ArticleRecord
from reader.model.article import Status
from reader.model.text import Role
from reader.ui import theme
from reader.ui.widgets.buttons import APART, scale_icons
from reader.ui.widgets.chip import TagChip
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.glyphs import status_icon
from reader.ui.wording import source_of, status_name

DOT = " • "


class StatusPill(QToolButton):
    """Shows a status as glyph and word; its menu asks for another."""

    status_requested = Signal(Status)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.UNREAD
        self.setProperty("kind", "pill")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)

    def show_status(self, status: Status) -> None:
        """Shows a status in the window's language and theme."""
        self._status = status
        self.setIcon(status_icon(status, apart=APART))
        scale_icons(self, "inline")
        self.setText(status_name(status))
        self.setAccessibleName(self.tr("Status: {status}").format(status=status_name(status)))
        self.setToolTip(self.tr("Choose another status"))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for status in Status:
            action = menu.addAction(status_icon(status), status_name(status))
            action.setCheckable(True)
            action.setChecked(status is self._status)
            action.triggered.connect(lambda _on, chosen=status: self.status_requested.emit(chosen))


class ArticleBar(QWidget):
    """Emits wishes about status and tags; its height follows from its width, because the chips wrap."""

    status_requested = Signal(Status)
    tag_requested = Signal()
    tag_opened = Signal(str)
    tag_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: ArticleRecord | None = None
        self._chips: list[TagChip] = []
        self._flow_room = QWidget(self)
        self._flow = FlowLayout(self._flow_room)
        self._pill = StatusPill(self._flow_room)
        self._pill.status_requested.connect(self.status_requested)
        self._add = QToolButton(self._flow_room)
        self._add.setProperty("kind", "dashed")
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add.clicked.connect(self.tag_requested)
        self._flow.addWidget(self._pill)
        self._flow.addWidget(self._add)
        self.retranslate()

    def show_record(self, record: ArticleRecord) -> None:
        """Shows an article's data; its chips are made anew only where its tags changed."""
        old, self._record = self._record, record
        self._pill.show_status(record.status)
        if old is None or old.tags != record.tags:
            self._set_chips(record.tags)
        self.setAccessibleDescription(self._meta())
        self.update()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        self._add.setText(self.tr("Tag"))
        self._add.setIcon(theme.icon("plus"))
        scale_icons(self._add, "inline")
        self._add.setAccessibleName(self.tr("Add a tag"))
        self._add.setToolTip(self.tr("Add a tag (Ctrl+T)"))
        self.setAccessibleName(self.tr("Article data"))
        if self._record is not None:
            self._pill.show_status(self._record.status)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()

    def heightForWidth(self, width: int) -> int:
        """Meta line, chips and the rule below; 0 while nothing is shown."""
        if self._record is None:
            return 0
        look = theme.current()
        return look.line("byline") + look.px(10) + self._flow.heightForWidth(width) + look.px(16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the chips below the meta line."""
        super().resizeEvent(event)
        look = theme.current()
        top = look.line("byline") + look.px(10)
        self._flow_room.setGeometry(0, top, self.width(), max(0, self.height() - top - look.px(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the meta line and the rule."""
        if self._record is None:
            return
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setPen(look.colour("border.subtle"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            self._paint_meta(painter, look)
        finally:
            painter.end()

    def _paint_meta(self, painter: QPainter, look: theme.Theme) -> None:
        left, names = 0, self._names()
        bold = look.font("byline")
        bold.setBold(True)
        runs = [(names, bold, "text.primary"), (self._meta(), look.font("byline"), "text.secondary")]
        for text, font, colour in runs:
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            room = QRect(left, 0, max(0, self.width() - left), look.line("byline"))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
            left += painter.fontMetrics().horizontalAdvance(text)

    def _names(self) -> str:
        """The names, unless a line of the titles gives them already."""
        if self._record is None or Role.BYLINE in self._record.article.content.roles:
            return ""
        return "　".join(self._record.article.names)

    def _meta(self) -> str:
        record = self._record
        if record is None:
            return ""
        count = self.tr("{count} characters").format(count=f"{record.article.content.characters:,}")
        parts = [source_of(record.publication, record.date, record.number), count]
        return (DOT if self._names() else "") + DOT.join(parts)

    def _set_chips(self, tags: tuple[str, ...]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = [TagChip(path, parent=self._flow_room) for path in tags]
        for chip in self._chips:
            chip.pressed.connect(self.tag_opened)
            chip.removed.connect(self.tag_removed)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._add)
        self._flow.activate()

    def minimumSizeHint(self) -> QSize:
        """The view decides where it lies and how wide it is."""
        return QSize(0, 0)
