"""What can be dragged within the window, beside files: a tag onto articles, a note onto words, entities onto others."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui import theme

TAG = "application/x-jiaoyue-tag"
"""The path of a tag."""
NOTE = "application/x-jiaoyue-note"
"""The id of a note."""
ENTITY = "application/x-jiaoyue-entity"
"""The ids of entities, with spaces between."""

WIDEST = 240
"""How wide what hangs at the pointer is at most, pixels at 100 %."""


def carry(kind: str, value: str) -> QMimeData:
    """What a drag of `kind` carries."""
    data = QMimeData()
    data.setData(kind, value.encode())
    return data


def carried(data: QMimeData | None, kind: str) -> str | None:
    """The value of a drag of `kind`, None for others."""
    if data is None or not data.hasFormat(kind):
        return None
    return bytes(data.data(kind).data()).decode(errors="replace")


def far_enough(event: QMouseEvent, began: QPoint | None) -> bool:
    """Whether the pointer has left the place where the button went down, so that a drag is meant."""
    if began is None or not event.buttons() & Qt.MouseButton.LeftButton:
        return False
    return (event.position().toPoint() - began).manhattanLength() >= QApplication.startDragDistance()


def drag(source: QWidget, kind: str, value: str, words: str) -> None:
    """Drags `value` with its `words` at the pointer, until it is let go."""
    moving = QDrag(source)
    moving.setMimeData(carry(kind, value))
    moving.setPixmap(_picture(words))
    moving.exec(Qt.DropAction.CopyAction)


def paint_target(painter: QPainter, box: QRect) -> None:
    """Marks where something will be let go: tint and a dashed frame in the accent."""
    look = theme.current()
    pen = QPen(look.colour("accent.default"), look.px(2), Qt.PenStyle.DashLine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tint = look.colour("accent.tint")
    tint.setAlpha(120)
    painter.setBrush(tint)
    painter.setPen(pen)
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), look.px(6), look.px(6))


def _picture(words: str) -> QPixmap:
    look = theme.current()
    font = look.font("small")
    metrics = QFontMetrics(font)
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, look.px(WIDEST))
    size = QRect(0, 0, metrics.horizontalAdvance(text) + look.px(20), look.size("chip"))
    picture = QPixmap(size.size())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("border.control"))
        painter.setBrush(look.colour("bg.popup"))
        painter.drawRoundedRect(size.adjusted(0, 0, -1, -1), look.px(5), look.px(5))
        painter.setFont(font)
        painter.setPen(look.colour("text.primary"))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, text)
    finally:
        painter.end()
    return picture
