"""A page as a used scan: turned, out of square, soft, unevenly lit, folded, specked, its back page showing through."""

from __future__ import annotations

import random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF, QTransform

from .chance import seeded
from .marks import Sheet
from .painting import paint
from .pictures import encoded

DOTS = 200
"""Dots an inch."""

QUALITY = 46
PAPER = QColor(236, 236, 236)
TURN = 0.55
"""Degrees, clockwise."""

SOFT = 0.66
"""The scale through which the page passes to lose its sharpness."""


def scan(sheet: Sheet, back: Sheet) -> bytes:
    """A grey JPEG of `sheet` with `back` on its other side."""
    chance = seeded("scan")
    page = _aged(paint(sheet, DOTS), paint(back, DOTS))
    bed = QImage(page.size(), QImage.Format.Format_RGB32)
    bed.fill(QColor(58, 58, 60))
    painter = QPainter(bed)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(_skew(page.width(), page.height()))
    painter.drawImage(0, 0, page)
    painter.resetTransform()
    _light(painter, bed.width(), bed.height())
    _specks(painter, bed.width(), bed.height(), chance)
    _grain(painter, bed.width(), bed.height(), chance)
    painter.end()
    return _jpeg(bed.convertToFormat(QImage.Format.Format_Grayscale8))


def _aged(page: QImage, back: QImage) -> QImage:
    """Grey paper instead of white, the back page faintly mirrored, everything a little soft."""
    painter = QPainter(page)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setOpacity(0.09)
    painter.drawImage(0, 0, back.flipped(Qt.Orientation.Horizontal))
    painter.setOpacity(1)
    painter.fillRect(page.rect(), PAPER)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Lighten)
    painter.fillRect(page.rect(), QColor(46, 46, 46))
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    small = page.scaledToWidth(round(page.width() * SOFT), smooth)
    return small.scaled(page.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _skew(width: int, height: int) -> QTransform:
    """Turned about the middle, and one edge a few pixels longer than the other."""
    corners = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
    bent = QPolygonF(
        [QPointF(14, 10), QPointF(width - 11, 17), QPointF(width - 17, height - 9), QPointF(8, height - 15)]
    )
    turn = QTransform().translate(width / 2, height / 2).rotate(TURN).translate(-width / 2, -height / 2)
    skew = QTransform()
    if not QTransform.quadToQuad(corners, bent, skew):
        raise ValueError("the corners of the page span nothing")
    return skew * turn


def _light(painter: QPainter, width: int, height: int) -> None:
    """Darker towards one corner, and a fold across the middle."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    lamp = QLinearGradient(0, 0, width, height)
    for place, grey in ((0.0, 255), (0.6, 246), (1.0, 214)):
        lamp.setColorAt(place, QColor(grey, grey, grey))
    painter.fillRect(QRectF(0, 0, width, height), lamp)
    middle = height * 0.497
    fold = QLinearGradient(0, middle - 14, 0, middle + 9)
    for place, grey in ((0.0, 255), (0.55, 205), (0.7, 235), (1.0, 255)):
        fold.setColorAt(place, QColor(grey, grey, grey))
    painter.fillRect(QRectF(0, middle - 14, width, 23), fold)


def _specks(painter: QPainter, width: int, height: int, chance: random.Random) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(220):
        grey = chance.randrange(60, 190)
        painter.setBrush(QColor(grey, grey, grey))
        size = chance.uniform(0.7, 2.6)
        painter.drawEllipse(QPointF(chance.uniform(0, width), chance.uniform(0, height)), size, size)


def _grain(painter: QPainter, width: int, height: int, chance: random.Random) -> None:
    """Noise over everything, about three grey levels strong."""
    side = 509
    noise = QImage(chance.randbytes(512 * side), side, side, 512, QImage.Format.Format_Grayscale8)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setOpacity(0.045)
    for top in range(0, height, side):
        for left in range(0, width, side):
            painter.drawImage(left, top, noise)


def _jpeg(image: QImage) -> bytes:
    image.setDotsPerMeterX(round(DOTS / 0.0254))
    image.setDotsPerMeterY(round(DOTS / 0.0254))
    return encoded(image, QUALITY)
