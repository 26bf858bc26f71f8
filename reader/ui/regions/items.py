"""What stands on the canvas: the page itself, and over it the regions. Both paint from the board they are given."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from reader.model.page import Box
from reader.ui import theme
from reader.ui.regions.board import Board
from reader.ui.regions.boxes import Snap, handle_points, roomy
from reader.ui.regions.names import role_name
from reader.ui.regions.pyramid import PAPER, Pyramid
from reader.ui.theme.tokens import parse_colour

HUES = ("#1A5096", "#0B7359", "#A0447A", "#865200", "#5B4A9E", "#2E7D8C", "#7A5C1E", "#51493F")
"""The colours of articles over a scan, the same in both themes; neighbours in reading order differ."""


STRIPE = 9.0
"""How far the stripes over an overlap are apart on the screen, pixels at 100 %."""
ROOM = 5
"""How long a side must be to bear a handle in its midst, in sizes of a handle."""
APART = 0.34
"""How far the middle of a number stands from its box's corner, in its own size: the two just touch."""


def hue(number: int) -> QColor:
    """The colour of the article with this number."""
    return parse_colour(HUES[(number - 1) % len(HUES)])


def rect(box: Box) -> QRectF:
    """A box as Qt has it."""
    return QRectF(box.left, box.top, box.width, box.height)


class PageItem(QGraphicsItem):
    """The page: its picture, or its lines where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self._pyramid: Pyramid | None = None
        self._waiting = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_board(self, board: Board, pyramid: Pyramid | None, *, waiting: bool) -> None:
        """Shows a page; `pyramid` is its picture, `waiting` says that one is on its way."""
        self.prepareGeometryChange()
        self._board, self._pyramid, self._waiting = board, pyramid, waiting
        self.update()

    def boundingRect(self) -> QRectF:
        """The page in its pixels."""
        return QRectF(0, 0, self._board.width, self._board.height) if self._board else QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        """Paints what is exposed."""
        if self._board is None:
            return
        exposed = option.exposedRect.intersected(self.boundingRect())
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.fillRect(exposed, PAPER)
        if self._waiting:
            return
        if self._pyramid is not None:
            self._pyramid.paint(painter, exposed, scale)
        else:
            self._paint_lines(painter, exposed, scale)
        dim = theme.current().colour("scan.dim")
        if dim.alpha():
            painter.fillRect(exposed, dim)

    def _paint_lines(self, painter: QPainter, exposed: QRectF, scale: float) -> None:
        """The page's lines as text in their boxes; as bars where letters would be too small to be read."""
        assert self._board is not None
        ink = QColor("#221E19")
        font = theme.current().font("article")
        painter.setPen(QPen(QColor("#8C806E"), 0))
        for rule in (*self._board.review.rules, *self._board.review.frames):
            painter.drawRect(rect(self._board.pixels(rule)))
        for line, box in self._board.lines:
            place = rect(box)
            if not place.intersects(exposed):
                continue
            side = box.width if line.vertical else box.height
            if side * scale < 5:
                painter.fillRect(place.adjusted(0, side * 0.2, 0, -side * 0.2), QColor(34, 30, 25, 70))
                continue
            font.setPixelSize(max(1, round(side * (0.92 if self._board.placed else 0.5))))
            painter.setFont(font)
            painter.setPen(ink)
            if line.vertical:
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, "\n".join(line.text))
                continue
            natural = QFontMetricsF(font).horizontalAdvance(line.text) or 1.0
            stretch = box.width / natural if self._board.placed else min(1.0, box.width / natural)
            painter.save()
            painter.translate(place.left(), place.top())
            painter.scale(stretch, 1.0)
            area = QRectF(0, 0, natural + 2, box.height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line.text)
            painter.restore()


@dataclass(frozen=True, slots=True)
class Shown:
    """What of the regions is to be seen beside their boxes.

    `region` has handles, `articles` are chosen (the first is current). `box` is where the region is being dragged or a
    new one drawn, `snap` where it would come to lie; `cut` is the line before which a click would split.
    """

    region: int | None = None
    articles: tuple[int, ...] = ()
    box: Box | None = None
    snap: Snap | None = None
    cut: Box | None = None
    hovered: int | None = None


class RegionsItem(QGraphicsItem):
    """All regions in one item: boxes in their article's colour, numbers, handles, overlaps, guides."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self._shown = Shown()

    def show_board(self, board: Board) -> None:
        """Shows the regions of a page."""
        self.prepareGeometryChange()
        self._board = board
        self.update()

    def mark(self, shown: Shown) -> None:
        """Shows what is chosen and dragged."""
        if shown != self._shown:
            self._shown = shown
            self.update()

    def boundingRect(self) -> QRectF:
        """The page, with room for numbers at its edges."""
        if self._board is None:
            return QRectF()
        return QRectF(0, 0, self._board.width, self._board.height).adjusted(-80, -80, 80, 80)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        """Paints everything; lengths of marks are those of the screen."""
        board = self._board
        if board is None:
            return
        pixel = 1.0 / max(option.levelOfDetailFromTransform(painter.worldTransform()), 1e-6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for article in board.numbers:
            self._paint_article(painter, board, article, pixel)
        for region, found in board.conflicts.items():
            if region != self._shown.region or self._shown.box is None:
                for _, both in found:
                    _hatch(painter, both, theme.current().colour("scan.line"), pixel)
        for article, number in board.numbers.items():
            if article != self._labelled:  # its label says the number
                self._paint_number(painter, board, article, number, pixel)
        self._paint_current(painter, board, pixel)
        if self._shown.cut is not None:
            _paint_cut(painter, self._shown.cut, pixel)

    @property
    def _labelled(self) -> int | None:
        """The article whose first region is chosen."""
        board, region = self._board, self._shown.region
        if board is None or region not in board.regions:
            return None
        article = board.regions[region].article
        return article if board.box(region) == _first(board.areas(article)) else None

    def _paint_article(self, painter: QPainter, board: Board, article: int, pixel: float) -> None:
        colour = hue(board.numbers[article])
        chosen = article in self._shown.articles
        fill = QColor(colour)
        fill.setAlpha(46 if chosen else 30 if article == self._shown.hovered else 15)
        for box in board.areas(article):
            painter.setBrush(fill)
            painter.setPen(QPen(colour, (2.0 if chosen else 1.2) * pixel))
            painter.drawRect(rect(box))

    def _paint_number(self, painter: QPainter, board: Board, article: int, number: int, pixel: float) -> None:
        areas = board.areas(article)
        if not areas:
            return
        first = _first(areas)
        look = theme.current()
        font = look.font("uiStrong")
        font.setPixelSize(look.px(11))
        side = look.px(18) * pixel
        wide = side if number < 100 else side * 1.4
        chosen = bool(self._shown.articles) and self._shown.articles[0] == article
        disc = QRectF(0, 0, wide, side)  # beside the corner: on it the first letter would be hidden
        disc.moveCenter(QPointF(first.left - APART * wide, first.top - APART * side))
        painter.setPen(QPen(QColor("#FFFDF8"), 1.5 * pixel))
        painter.setBrush(look.colour("scan.line") if chosen else hue(number))
        painter.drawRoundedRect(disc, side / 2, side / 2)
        _write(painter, disc, str(number), font, pixel)

    def _label(self, board: Board, region: int) -> str:
        article = board.regions[region].article
        role = role_name(board.regions[region].role)
        return f"{board.numbers[article]}  {role}" if article == self._labelled else role

    def _paint_current(self, painter: QPainter, board: Board, pixel: float) -> None:
        shown, look = self._shown, theme.current()
        box = shown.box or (board.box(shown.region) if shown.region in board.regions else None)
        if box is None:
            return
        line = look.colour("scan.line")
        painter.setPen(QPen(line, 2 * pixel))
        painter.setBrush(look.colour("scan.lineFill"))
        painter.drawRect(rect(box))
        if shown.box is not None:
            for _, both in board.overlaps(shown.region or 0, box):
                _hatch(painter, both, line, pixel)
        if shown.snap is not None:
            _paint_guides(painter, board, shown.snap, pixel)
        if shown.region in board.regions:
            _paint_label(painter, box, self._label(board, shown.region), pixel)
            side = look.size("handle") * pixel
            painter.setPen(QPen(line, 1.5 * pixel))
            painter.setBrush(look.colour("scan.handleFill"))
            points = handle_points(box)
            for x, y in (points[name] for name in roomy(box, ROOM * side)):
                painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))


def _first(areas: Sequence[Box]) -> Box:
    """The one that an article's number stands at."""
    return min(areas, key=lambda box: (box.top, box.left))


def _paint_label(painter: QPainter, box: Box, text: str, pixel: float) -> None:
    """What a region is, above it: on it the label would hide its letters, and beside it its handles."""
    look = theme.current()
    font = look.font("uiStrong")
    font.setPixelSize(look.px(12))
    wide = (QFontMetricsF(font).horizontalAdvance(text) + look.px(14)) * pixel
    high = look.px(20) * pixel
    above = (look.size("handle") / 2 + look.px(2)) * pixel
    pill = QRectF(box.left - look.size("handle") / 2 * pixel, box.top - above - high, wide, high)
    painter.setPen(QPen(QColor("#FFFDF8"), 1.5 * pixel))
    painter.setBrush(look.colour("scan.line"))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    _write(painter, pill, text, font, pixel)


def _write(painter: QPainter, box: QRectF, text: str, font: object, pixel: float) -> None:
    """Text in the size of the screen, in the middle of a box of the page."""
    painter.save()
    painter.translate(box.center())
    painter.scale(pixel, pixel)
    painter.setFont(font)  # type: ignore[arg-type]
    painter.setPen(QColor("#FFFDF8"))
    side = box.width() / pixel
    painter.drawText(QRectF(-side, -20, 2 * side, 40), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _hatch(painter: QPainter, box: Box, colour: QColor, pixel: float) -> None:
    """Slanting lines over what two regions share, as far apart on the screen whatever the zoom."""
    place = rect(box)
    apart = theme.current().px(STRIPE) * pixel
    ink = QColor(colour)
    ink.setAlpha(140)
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, apart * 0.4))
    for at in range(math.ceil((place.width() + place.height()) / apart) + 1):
        x = place.left() + at * apart
        painter.drawLine(QPointF(x, place.top()), QPointF(x - place.height(), place.bottom()))
    painter.restore()


def _paint_guides(painter: QPainter, board: Board, snap: Snap, pixel: float) -> None:
    pen = QPen(theme.current().colour("scan.snapGuide"), 1.2 * pixel, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    for x in snap.across:
        painter.drawLine(QPointF(x, max(0.0, snap.box.top - 60)), QPointF(x, min(board.height, snap.box.bottom + 60)))
    for y in snap.down:
        painter.drawLine(QPointF(max(0.0, snap.box.left - 60), y), QPointF(min(board.width, snap.box.right + 60), y))


def _paint_cut(painter: QPainter, line: Box, pixel: float) -> None:
    """Where a click would split: above a line."""
    colour = theme.current().colour("scan.line")
    painter.setPen(QPen(colour, 2 * pixel, Qt.PenStyle.DashLine))
    y = line.top - 1.5 * pixel
    painter.drawLine(QPointF(line.left - 8 * pixel, y), QPointF(line.right + 8 * pixel, y))
