"""The legend above an article: the types of names in their own style, how many there are, and which are shown.

A click shows or hides a type, Alt and a click (or Alt+Space) shows it alone, and again all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QToolButton, QWidget

from reader.ui import theme
from reader.ui.accessibility import keyboard_focus
from reader.ui.reading.marks import LEGEND, OTHER
from reader.ui.reading.underline import paint_underline
from reader.ui.widgets.buttons import scale_icons
from reader.ui.wording import type_icon, type_name


class LegendButton(QAbstractButton):
    """One type: icon, name with its tint and underline, count."""

    soloed = Signal(str)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("kind", "legend")

    def show_count(self, count: int) -> None:
        """Shows how many names of the type the article has."""
        self.count = count
        self.retranslate()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        name = type_name(self.kind) if self.kind != OTHER else self.tr("Other")
        self.setText(name)
        state = self.tr("shown") if self.isChecked() else self.tr("hidden")
        self.setAccessibleName(self.tr("{type}: {count}, {state}").format(type=name, count=self.count, state=state))
        self.setToolTip(self.tr("Show or hide; Alt and a click shows this type alone"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, name and count in a row."""
        look = theme.current()
        small = QFontMetrics(look.font("small"))
        width = look.px(14 + 6 + 2 + 2 + 6) + QFontMetrics(look.font("ui")).horizontalAdvance(self.text())
        return QSize(width + small.horizontalAdvance(str(self.count)) + look.px(10), look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name as names of its type look in the text; a hidden type has neither tint nor underline."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if keyboard_focus(self):
                painter.setPen(QPen(look.colour("focus.ring"), look.px(2)))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(5), look.px(5))
            elif self.underMouse():
                painter.fillRect(self.rect(), look.colour("bg.hover"))
            self._paint_row(painter, look)
        finally:
            painter.end()

    def _paint_row(self, painter: QPainter, look: theme.Theme) -> None:
        on, side = self.isChecked(), look.px(14)
        colour = look.entity(self.kind) if on else look.colour("text.tertiary")
        icon = theme.draw_icon(type_icon(self.kind), side, colour)
        left = look.px(5)
        painter.drawPixmap(left, (self.height() - side) // 2, icon)
        left += side + look.px(6)
        painter.setFont(look.font("ui"))
        width = painter.fontMetrics().horizontalAdvance(self.text())
        box = QRectF(left - 1, self.height() / 2 - look.px(10), width + 2, look.px(20))
        if on:
            painter.fillRect(box, look.entity(self.kind, "tint"))
            paint_underline(painter, self.kind, look, box.left(), box.right(), box.bottom() + look.px(2))
        painter.setPen(look.colour("text.primary" if on else "text.tertiary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text.secondary"))
        rest = QRectF(box.right() + look.px(6), 0, self.width(), self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, str(self.count))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Alt the type is shown alone."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.setDown(False)
            self.soloed.emit(self.kind)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows or hides, Alt+Space shows alone."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.soloed.emit(self.kind)
        else:
            super().keyPressEvent(event)


class LegendBar(QWidget):
    """The legend with the buttons for all highlights and for the type size; room in front is the frame's."""

    types_changed = Signal(frozenset)
    """Which types are shown from now on."""
    zoom_requested = Signal(int)
    measure_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._before: frozenset[str] = frozenset(LEGEND)
        self._leading: QWidget | None = None
        self._margin = 0
        self._buttons = {kind: LegendButton(kind, self) for kind in LEGEND}
        self._eye = self._tool(self._toggle_all)
        self._size = self._tool(None)
        self._size.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._size.setMenu(QMenu(self._size))
        self._lay_out()
        for button in self._buttons.values():
            button.toggled.connect(self._tell)
            button.soloed.connect(self.solo)
        self.retranslate()

    def _tool(self, pressed: object) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if callable(pressed):
            button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        theme.space(row, gap=2)
        self._row = row
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._eye)
        row.addWidget(self._size)

    def set_leading(self, widget: QWidget) -> None:
        """Puts a widget of the frame (where one is, in narrow windows) in front of the legend."""
        self._leading = widget
        self._row.insertWidget(0, widget)

    def set_margin(self, left: int) -> None:
        """Lets the legend begin above the column of the text, `left` pixels from the edge, unless it is led."""
        look = theme.current()
        self._margin = left
        led = self._leading is not None and not self._leading.isHidden()
        first = look.px(14) if led else max(look.px(8), left - look.px(5))
        self._row.setContentsMargins(first, 0, look.px(14), 0)

    def event(self, event: QEvent) -> bool:
        """Begins elsewhere when what leads the legend comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.set_margin(self._margin)
        return super().event(event)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Shows how many names each type has; the rest of types goes unmentioned where there is none."""
        for kind, button in self._buttons.items():
            button.show_count(counts.get(kind, 0))
        self._buttons[OTHER].setVisible(counts.get(OTHER, 0) > 0)

    def shown(self) -> frozenset[str]:
        """The types that are shown."""
        return frozenset(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_shown(self, types: Collection[str]) -> None:
        """Shows these types and no others; says so once where that is new."""
        before = self.shown()
        for kind, button in self._buttons.items():
            button.blockSignals(True)
            button.setChecked(kind in types)
            button.blockSignals(False)
        if self.shown() != before:
            self._tell()

    def solo(self, kind: str) -> None:
        """Shows one type alone; if it is alone already, all."""
        self.set_shown(LEGEND if self.shown() == {kind} else {kind})

    def _toggle_all(self) -> None:
        shown = self.shown()
        if shown:
            self._before = shown
        self.set_shown(frozenset() if shown else self._before)

    def _tell(self) -> None:
        shown = self.shown()
        for button in self._buttons.values():
            button.retranslate()
        self._set_eye()
        self.types_changed.emit(shown)

    def _set_eye(self) -> None:
        self._eye.setIcon(theme.icon("eye" if self.shown() else "eye-off"))

    def retranslate(self) -> None:
        """Writes words, icons and heights anew for the language and the theme."""
        look = theme.current()
        self.setFixedHeight(look.size("contextBar"))
        for button in self._buttons.values():
            button.retranslate()
        self._set_eye()
        scale_icons(self, "toolbar")
        self._eye.setAccessibleName(self.tr("Highlights"))
        self._eye.setToolTip(self.tr("Show or hide all highlights"))
        self._size.setIcon(theme.icon("a-large-small"))
        self._size.setAccessibleName(self.tr("Size of the text"))
        self._size.setToolTip(self.tr("Size of the text and length of the lines (Ctrl+=, Ctrl+-)"))
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = self._size.menu()
        menu.clear()
        menu.addAction(theme.icon("plus"), self.tr("Larger text")).triggered.connect(
            lambda: self.zoom_requested.emit(1)
        )
        menu.addAction(theme.icon("minus"), self.tr("Smaller text")).triggered.connect(
            lambda: self.zoom_requested.emit(-1)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Longer lines")).triggered.connect(lambda: self.measure_requested.emit(2.0))
        menu.addAction(self.tr("Shorter lines")).triggered.connect(lambda: self.measure_requested.emit(-2.0))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
