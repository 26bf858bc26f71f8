"""The page in small: where each article stands on it. A click opens the article, the pointer shows its title.

A page without geometry is drawn as a column of bars, each as high as its article is long, in printed order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.model.article import Status
from reader.model.page import Box
from reader.ui import theme
from reader.ui.accessibility import Part, keyboard_focus, tell_part
from reader.ui.widgets.scans import paint_scan

WIDE = 132
"""The width of the map, pixels at 100 %."""
SHAPE = 1.42
"""How much higher than wide a page of unknown size is drawn."""


@dataclass(frozen=True, slots=True)
class Plot:
    """An article on the map: `boxes` as fractions of the page, none without geometry; `length` in code points.

    `status` is how far it is.
    """

    id: int
    title: str
    length: int
    boxes: tuple[Box, ...] = ()
    status: Status = Status.UNREAD


class PageMap(QWidget):
    """Emits the id of the article that is chosen by click, or by the arrow keys and Enter."""

    article_chosen = Signal(int)
    accessible_role = QAccessible.Role.List

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plots: tuple[Plot, ...] = ()
        self._shape = SHAPE
        self._room: int | None = None
        self._current: int | None = None
        self._pointed: int | None = None
        self._picture: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_page(
        self, plots: Sequence[Plot], width: float = 0.0, height: float = 0.0, picture: QImage | None = None
    ) -> None:
        """Shows a page of `width` × `height` page units (0 where unknown), over its picture where there is one."""
        self._plots = tuple(plots)
        self._shape = min(max(height / width, 0.5), 2.0) if width > 0 and height > 0 else SHAPE
        self._picture = picture
        self._pointed = None
        self.updateGeometry()
        self.retranslate()
        self.update()

    def fit(self, room: int) -> None:
        """Draws the map no wider than `room` pixels."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.update()

    def set_current(self, id_: int | None) -> None:
        """Fills the article that is open."""
        self._current = id_
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        self.setAccessibleName(self.tr("Map of the page, {count} articles").format(count=len(self._plots)))
        chosen = self._plot(self._here())
        self.setAccessibleDescription(chosen.title if chosen else "")

    def sizeHint(self) -> QSize:
        """132 wide at 100 % where there is room for it, as high as the page's shape asks."""
        wide = theme.current().px(WIDE)
        wide = wide if self._room is None else min(wide, self._room)
        return QSize(wide, round(wide * self._shape))

    def boxes(self) -> list[tuple[Plot, QRectF]]:
        """The boxes of all articles in pixels of the widget."""
        size = self.sizeHint()
        if any(plot.boxes for plot in self._plots):
            return [
                (plot, QRectF(box.left * size.width(), box.top * size.height(), *_extent(box, size)))
                for plot in self._plots
                for box in plot.boxes
            ]
        return self._bars(size)

    def accessible_parts(self) -> list[Part]:
        """The regions, each named by its article; the one that the arrow keys are on is chosen."""
        here = self._here()
        return [
            Part(
                self.tr("{title}, %n character(s)", "", plot.length).format(title=plot.title),
                QAccessible.Role.ListItem,
                partial(QRectF.toAlignedRect, box),
                partial(self.article_chosen.emit, plot.id),
                plot.id == here,
            )
            for plot, box in self.boxes()
        ]

    def _here(self) -> int | None:
        """The article that is pointed at, else the one that is open."""
        return self._pointed if self._pointed is not None else self._current

    def _bars(self, size: QSize) -> list[tuple[Plot, QRectF]]:
        gap, inset = theme.current().px(3), theme.current().px(8)
        room = size.height() - 2 * inset - gap * max(0, len(self._plots) - 1)
        whole = sum(plot.length for plot in self._plots) or 1
        bars, top = [], float(inset)
        for plot in self._plots:
            height = max(2.0, room * plot.length / whole)
            bars.append((plot, QRectF(inset, top, size.width() - 2 * inset, height)))
            top += height + gap
        return bars

    def _plot(self, id_: int | None) -> Plot | None:
        return next((plot for plot in self._plots if plot.id == id_), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the sheet, the articles' outlines, and the open one filled."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            sheet = QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height())
            painter.fillRect(sheet, look.colour("bg.paper"))
            if self._picture is not None:
                paint_scan(painter, sheet, self._picture)
            for plot, box in self.boxes():
                self._paint_plot(painter, look, plot, box)
            ring = keyboard_focus(self)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus.ring" if ring else "border.default"), look.px(2) if ring else 1))
            painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
        finally:
            painter.end()

    def _paint_plot(self, painter: QPainter, look: theme.Theme, plot: Plot, box: QRectF) -> None:
        open_ = plot.id == self._current
        fill = look.colour("scan.line") if open_ else look.colour("scan.regionTextFill")
        fill.setAlpha(90 if open_ else 70 if plot.id == self._pointed else 40)
        edge = look.colour("scan.line") if open_ else look.colour("border.control")
        painter.setPen(QPen(edge, look.px(2) if open_ or plot.id == self._pointed else 1))
        painter.setBrush(fill)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _at(self, event: QMouseEvent | QHelpEvent) -> Plot | None:
        place = event.position() if isinstance(event, QMouseEvent) else event.pos().toPointF()
        return next((plot for plot, box in self.boxes() if box.contains(place)), None)

    def event(self, event: QEvent) -> bool:
        """The tip is the title of the article below the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            plot = self._at(event)
            QToolTip.showText(event.globalPos(), plot.title if plot else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks the article below the pointer."""
        plot = self._at(event)
        self._point_at(plot.id if plot else None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if plot else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, id_: int | None) -> None:
        if id_ != self._pointed:
            self._pointed = id_
            self.retranslate()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the article."""
        plot = self._at(event)
        if plot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.article_chosen.emit(plot.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from article to article, Enter or Space opens."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        ids = [plot.id for plot in self._plots]
        here = self._here()
        if ids and event.key() in steps:
            step = steps[Qt.Key(event.key())]
            index = ids.index(here) + step if here in ids else 0
            self._point_at(ids[min(max(index, 0), len(ids) - 1)])
            plots = [plot.id for plot, _ in self.boxes()]
            if self._pointed in plots:
                tell_part(self, plots.index(self._pointed))
        elif here in ids and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.article_chosen.emit(here)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.updateGeometry()


def _extent(box: Box, size: QSize) -> tuple[float, float]:
    return box.width * size.width(), box.height * size.height()
