"""A sheet as pixels: the same marks as in the PDF, drawn with the outlines of the fonts themselves."""

from __future__ import annotations

import functools
from typing import Any

from fontTools.pens.qtPen import QtPen
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from .fonts import Face, opened
from .marks import Colour, PanelMark, PictureMark, RuleMark, Sheet, TextMark
from .pictures import draw


def paint(sheet: Sheet, dots: float) -> QImage:
    """A sheet at so many dots an inch, on white."""
    scale = dots / 72
    image = QImage(round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    for shape in sheet.shapes:
        _shape(painter, shape)
    for piece in sheet.pieces:
        for line in piece.lines:
            _line(painter, line)
    painter.end()
    return image


def _shape(painter: QPainter, shape: RuleMark | PanelMark | PictureMark) -> None:
    if isinstance(shape, RuleMark):
        painter.setPen(QPen(_colour(shape.colour), shape.thickness))
        painter.drawLine(QPointF(shape.x0, shape.y0), QPointF(shape.x1, shape.y1))
        return
    box = QRectF(shape.x, shape.y, shape.width, shape.height)
    if isinstance(shape, PictureMark):
        painter.drawImage(box, draw(shape.name, shape.width / shape.height))
        return
    painter.setPen(QPen(_colour(shape.colour), shape.outline) if shape.outline else Qt.PenStyle.NoPen)
    painter.setBrush(_colour(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _line(painter: QPainter, line: TextMark) -> None:
    x = line.x
    for character, advance in zip(line.text, line.advances, strict=True):
        painter.save()
        painter.translate(x, line.baseline)
        painter.scale(line.size / 1000, -line.size / 1000)
        painter.fillPath(_outline(line.face, character), _colour(line.colour))
        painter.restore()
        x += advance


@functools.cache
def _outline(face: Face, character: str) -> QPainterPath:
    """The outline of a character, in thousandths of an em, y upwards."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    _glyphs(face)[_names(face)[ord(character)]].draw(QtPen(_glyphs(face), path))
    return path


@functools.cache
def _glyphs(face: Face) -> dict[str, Any]:
    glyphs: dict[str, Any] = opened(face).getGlyphSet()
    return glyphs


@functools.cache
def _names(face: Face) -> dict[int, str]:
    names: dict[int, str] = opened(face).getBestCmap()
    return names


def _colour(colour: Colour) -> QColor:
    return QColor.fromRgbF(*colour)
