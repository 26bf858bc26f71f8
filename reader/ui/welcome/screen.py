"""The first screen: the sample, an import, a library, and those that were open before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.welcome.card import Card
from reader.ui.welcome.drawing import Drawing
from reader.ui.welcome.recent import RecentLibraries


class Welcome(QScrollArea):
    """The cards; `recent` lists the libraries that were open before."""

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        inside.setProperty("surface", "paper")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(inside)
        self._drawing = Drawing()
        self._title = QLabel()
        self._line = QLabel()
        self._line.setProperty("tone", "secondary")
        self.sample = Card(actions["file.sample"], "newspaper", first=True)
        self.bring = Card(actions["file.import"], "scan-text")
        self.open = Card(actions["file.open"], "hard-drive")
        self.recent = RecentLibraries()
        self._hints = [_Hint(icon) for icon in ("columns-2", "tags", "keyboard")]
        self._cards = (self.sample, self.bring, self.open)
        self._rule = QFrame()
        self._lay_out(inside)
        self.retranslate()

    def retranslate(self) -> None:
        """Renews texts and sizes."""
        look = theme.current()
        font = look.font("headline")
        self._title.setFont(font)
        self._title.setText(self.tr("Begin with a page of newspaper"))
        self._line.setText(self.tr("Read, proofread, tag. Every change is saved at once, the first reading is kept."))
        self.sample.say(self.tr("Open the sample newspaper"), self.tr("Comes with Jiaoyue, to try everything on"))
        self.bring.say(
            self.tr("Import newspaper pages"),
            self.tr("PDF, scans, ALTO or TXT; you can also drop them anywhere in the window"),
        )
        self.open.say(self.tr("Open a library"), self.tr("A .jiaoyue file, to go on where you left off"))
        texts = (
            (self.tr("The text as printed"), self.tr("Headlines, bylines and paragraphs in order, names told apart.")),
            (self.tr("Tags without a network"), self.tr("Tags, names and notes stay on this computer.")),
            (self.tr("All by keyboard"), self.tr("Ctrl+K opens the command palette, F1 shows all keys.")),
        )
        for hint, (title, line) in zip(self._hints, texts, strict=True):
            hint.say(title, line)
        for card in self._cards:
            card.setFixedWidth(look.px(424))
        self._rule.setFixedSize(look.px(656), 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_hints"):
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the sample."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.sample.isEnabled():
            self.sample.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the picture out where it would push the buttons out of sight."""
        super().resizeEvent(event)
        self._drawing.setVisible(self.height() >= theme.current().px(640))

    def _lay_out(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        theme.space(column, (24, 24, 24, 24), 10)
        column.addStretch(3)
        for widget in (self._drawing, self._title, self._line):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QVBoxLayout()
        theme.space(middle, (0, 12, 0, 20), 10)
        for card in self._cards:
            middle.addWidget(card)
        middle.addWidget(self.recent)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)
        column.addLayout(row)
        self._rule.setProperty("surface", "line")
        column.addWidget(self._rule, 0, Qt.AlignmentFlag.AlignHCenter)
        below = QHBoxLayout()
        theme.space(below, (0, 20, 0, 0), 34)
        below.addStretch(1)
        for hint in self._hints:
            below.addWidget(hint, 0, Qt.AlignmentFlag.AlignTop)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(2)


class _Hint(QWidget):
    """A short word about what the app is like."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = QLabel()
        self._title = QLabel()
        self._title.setProperty("tone", "strong")
        self._line = QLabel()
        self._line.setWordWrap(True)
        self._line.setProperty("tone", "secondary")
        head = QHBoxLayout()
        theme.space(head, gap=8)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        theme.space(layout, gap=4)
        layout.addLayout(head)
        layout.addWidget(self._line, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)

    def say(self, title: str, line: str) -> None:
        """Shows these texts."""
        look = theme.current()
        side = look.size("icon.default")
        self._icon.setPixmap(theme.icon(self._icon_name, "accent.default").pixmap(side, side))
        self._title.setText(title)
        self._line.setText(line)
        self.setFixedWidth(look.px(196))
