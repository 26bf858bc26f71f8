"""A tag on an article as a chip: the path pale, its last name dark, a × where it may go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.model.tags import SEPARATOR
from reader.ui import theme
from reader.ui.accessibility import keyboard_focus
from reader.ui.dragging import TAG, drag, far_enough
from reader.ui.widgets.literal import literal_tip

JOINT = " › "


class TagChip(QWidget):
    """Shows one tag; pressing it or Enter opens the tag, × or Delete takes it off where `removable`."""

    pressed = Signal(str)
    """The tag was chosen: its path."""
    removed = Signal(str)
    """The tag shall go: its path."""

    def __init__(self, path: str, removable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._removable = removable
        self._hovered = False
        self._began: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    accessible_role = QAccessible.Role.Button

    def accessible_press(self) -> None:
        """Opens the tag."""
        self.pressed.emit(self.path)

    def retranslate(self) -> None:
        """Names the chip in the window's language."""
        name = self.path.replace(SEPARATOR, JOINT)
        self.setAccessibleName(self.tr("Tag {path}").format(path=name))
        told = self.tr("{path} (Delete takes it off)").format(path=name) if self._removable else name
        self.setToolTip(literal_tip(told))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its text, with room for the ×."""
        look = theme.current()
        metrics = QFontMetrics(look.font("small"))
        return QSize(metrics.horizontalAdvance(JOINT.join(self._parts())) + look.px(20), _height())

    def minimumSizeHint(self) -> QSize:
        """Its text is cut where even one chip is too wide."""
        return QSize(theme.current().px(40), _height())

    def _parts(self) -> list[str]:
        return self.path.split(SEPARATOR)

    def _cross(self) -> QRectF:
        side = self.height()
        return QRectF(self.width() - side, 0, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a hairline; a ring where the keyboard is."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = keyboard_focus(self)
            painter.setPen(QPen(look.colour("focus.ring" if ring else "border.control"), look.px(2) if ring else 1))
            painter.setBrush(look.colour("bg.hover" if self._hovered else "bg.card"))
            inset = look.px(2) / 2 if ring else 0.5
            above = (self.height() - look.size("chip")) / 2 + inset
            box = QRectF(self.rect()).adjusted(inset, above, -inset, -above)
            painter.drawRoundedRect(box, look.px(5), look.px(5))
            self._paint_text(painter, look)
        finally:
            painter.end()

    def _paint_text(self, painter: QPainter, look: theme.Theme) -> None:
        painter.setFont(look.font("small"))
        metrics = painter.fontMetrics()
        crossed = self._removable and self._hovered
        right = self._cross().left() if crossed else self.width() - look.px(10)
        left = float(look.px(10))
        *path, name = self._parts()
        for part, colour in ((JOINT.join([*path, ""]), "text.tertiary"), (name, "text.primary")):
            text = metrics.elidedText(part, Qt.TextElideMode.ElideRight, max(0, round(right - left) + 1))
            painter.setPen(look.colour(colour))
            box = QRectF(left, 0, right - left + 1, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            left += metrics.horizontalAdvance(part)
        if crossed:
            painter.setPen(look.colour("text.secondary"))
            painter.drawText(self._cross(), Qt.AlignmentFlag.AlignCenter, "×")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the ×."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hides the ×."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        self._began = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the tag, to be let go on articles."""
        if far_enough(event, self._began):
            self._began = None
            drag(self, TAG, self.path, self.path.replace(SEPARATOR, JOINT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the × the tag goes, elsewhere it is opened."""
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(event.position().toPoint()):
            return
        if self._removable and self._cross().contains(event.position()):
            self.removed.emit(self.path)
        else:
            self.pressed.emit(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete or Backspace takes the tag off, Enter and Space open it."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.path)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.path)
        else:
            super().keyPressEvent(event)


def _height() -> int:
    """Higher than what is painted, so that it is hit as easily as a button."""
    return theme.current().size("chip") + theme.current().px(2)
