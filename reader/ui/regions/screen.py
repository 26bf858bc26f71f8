"""The centre of the review: where in the work one is, the tools, the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.regions.canvas import Canvas
from reader.ui.regions.facts import hairline
from reader.ui.regions.pageview import STEP
from reader.ui.regions.way import Way
from reader.ui.widgets.buttons import scale_icons

TOOLS = ("review.select", "review.draw")
CUTTING = ("review.split", "review.join", "review.delete")
ORDERING = ("review.order", "review.reorder")


class ReviewScreen(QWidget):
    """Emits `later_wanted()` and `check_wanted()`; `canvas` emits the rest."""

    later_wanted = Signal()

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.canvas = Canvas()
        self.way = Way()
        self.way.later.clicked.connect(self.later_wanted)
        self.way.check.clicked.connect(actions["review.check"].trigger)
        self.smaller, self.larger, self.whole = QToolButton(), QToolButton(), QToolButton()
        self.smaller.clicked.connect(lambda: self.canvas.zoom(1 / STEP))
        self.larger.clicked.connect(lambda: self.canvas.zoom(STEP))
        self.whole.setDefaultAction(actions["review.fit"])
        self.percent = QLabel()
        self.note = QLabel()
        self.note.setWordWrap(True)
        theme.space(self.note, (14, 6, 14, 6))
        self.note.setProperty("tone", "secondary")
        self._tools: list[QToolButton] = []
        self._lay_out()
        self.canvas.zoomed.connect(self._say_zoom)
        self.retranslate()

    def say(self, note: str) -> None:
        """Says something about the page above it, "" for nothing."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def set_checked(self, checked: bool) -> None:
        """Whether the page is confirmed."""
        self.way.set_checked(checked)

    def retranslate(self) -> None:
        """Renews texts, icons and sizes."""
        look = theme.current()
        for button, icon, name in (
            (self.smaller, "zoom-out", self.tr("Smaller (Ctrl+-)")),
            (self.larger, "zoom-in", self.tr("Larger (Ctrl+=)")),
        ):
            button.setIcon(theme.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.canvas.setAccessibleName(self.tr("The page with its regions"))
        self.canvas.setAccessibleDescription(
            self.tr("Arrow keys move the chosen region, with Ctrl they pull it; the list at the right names all")
        )
        side = look.size("iconButton")
        for button in (*self._tools, self.smaller, self.larger, self.whole):
            button.setFixedSize(side, side)
            scale_icons(button, "toolbar")
            if button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().text())
        self._say_zoom()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "note"):
            self.retranslate()

    def _say_zoom(self) -> None:
        self.percent.setText(f"{round(100 * self.canvas.scale_now)}%")
        width = self.percent.fontMetrics().horizontalAdvance("000%") + 8
        self.percent.setFixedWidth(width)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.way)
        layout.addWidget(hairline())
        layout.addWidget(self._bar())
        layout.addWidget(self.note)
        layout.addWidget(self.canvas, 1)
        self.note.hide()

    def _bar(self) -> QWidget:
        bar = _surface("toolbar")
        row = QHBoxLayout(bar)
        theme.space(row, (10, 3, 10, 3), 3)
        for group in (TOOLS, CUTTING, ORDERING):
            if group is not TOOLS:
                row.addWidget(_divider())
            for id_ in group:
                row.addWidget(self._tool(self._actions[id_]))
        row.addStretch(1)
        for widget in (self.smaller, self.percent, self.larger, self.whole):
            row.addWidget(widget)
        for button in (self.smaller, self.larger, self.whole):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return bar

    def _tool(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tools.append(button)
        return button


def _surface(name: str) -> QWidget:
    widget = QWidget()
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("surface", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedSize(1, theme.current().px(20))
    return line
