"""Where in the work one is: the steps of an import with the current one marked, and what leads on from it.

In a wide bar every step is named. Where there is less room only the current one is, then the key on the button goes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from reader.ui import theme
from reader.ui.regions.facts import hairline
from reader.ui.widgets.buttons import scale_icons

CURRENT = 3
"""The step that this screen is."""

WIDE, SHORT, TIGHT = range(3)
"""All steps named; the current one alone; the key gone as well."""


class Step(QLabel):
    """One step of the work: a disc with a tick or its number, and its name."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._name = ""
        self.set_named(True)

    def set_name(self, name: str) -> None:
        """Gives the step its name; a disc alone says it as a tooltip."""
        self._name = name
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_named(self, named: bool) -> None:
        """Whether the name stands beside the disc."""
        look = theme.current()
        self.setFont(look.font("uiStrong" if self.number == CURRENT else "ui"))
        self.setContentsMargins(look.px(26 if named else 20), 0, 0, 0)
        self.setText(self._name if named else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the disc before the name."""
        super().paintEvent(event)
        look = theme.current()
        side = look.px(18)
        disc = QRectF(1, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.number < CURRENT:
                _paint_done(painter, disc, look)
            else:
                _paint_number(painter, disc, look, self.number)
        finally:
            painter.end()


class Way(QWidget):
    """The steps, and at the end of the bar `later` and `check`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps = [Step(number) for number in (1, 2, 3, 4)]
        self.later, self.check = QPushButton(), QPushButton()
        self.check.setProperty("kind", "primary")
        self._checked = False
        row = self._row = QHBoxLayout(self)
        theme.space(row, (14, 8, 14, 8), 8)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a bar that shortens itself holds no pane wide
        for step in self.steps:
            if step is not self.steps[0]:
                row.addWidget(_join(), 1)
            row.addWidget(step)
        row.addStretch(4)
        row.addWidget(self.later)
        row.addWidget(self.check)
        self.retranslate()

    def set_checked(self, checked: bool) -> None:
        """Whether the page is confirmed."""
        self._checked = checked
        self.retranslate()

    def retranslate(self) -> None:
        """Renews texts and icons."""
        names = (self.tr("Choose files"), self.tr("Recognise"), self.tr("Check regions"), self.tr("In the library"))
        for step, name in zip(self.steps, names, strict=True):
            step.set_name(name)
        self.later.setText(self.tr("Later"))
        self.later.setToolTip(self.tr("Leave the page as it is for now and read"))
        self.check.setIcon(theme.icon("check", "accent.on"))
        self.check.setToolTip(self.tr("The page is cut rightly; go on with the next one (Ctrl+Enter)"))
        self.check.setAccessibleName(self.tr("Confirm the page"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_checked"):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The height of the buttons; any width."""
        return QSize(0, self.sizeHint().height())

    def _fit(self) -> None:
        for form in (WIDE, SHORT, TIGHT):
            self._take(form)
            if self._row.minimumSize().width() <= self.width():
                return

    def _take(self, form: int) -> None:
        for step in self.steps:
            step.set_named(form == WIDE or step.number == CURRENT)
        confirm = self.tr("Confirm page") if form == TIGHT else self.tr("Confirm page  Ctrl Enter")
        self.check.setText(self.tr("Confirmed") if self._checked else confirm)
        scale_icons(self.check)
        self._row.invalidate()


def _join() -> QWidget:
    """The line between two steps."""
    line = hairline()
    line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    line.setMinimumWidth(4)
    line.setMaximumWidth(26)
    return line


def _paint_done(painter: QPainter, disc: QRectF, look: theme.Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("semantic.okTint"))
    painter.drawEllipse(disc)
    theme.icon("check", "semantic.ok").paint(painter, disc.adjusted(3, 3, -3, -3).toRect())


def _paint_number(painter: QPainter, disc: QRectF, look: theme.Theme, number: int) -> None:
    now = number == CURRENT
    painter.setPen(look.colour("accent.default" if now else "border.control"))
    painter.setBrush(look.colour("accent.default") if now else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("accent.on" if now else "text.secondary"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
