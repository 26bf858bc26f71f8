"""The five underlines that tell entity types apart without colour, and a plain one for all others.

Solid, dashed, double, dotted and dash-dot, as `entityStyle` of the tokens says; lengths in pixels at 100 %.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.ui.theme import ENTITY_FAMILIES, Theme, tokens


def paint_underline(painter: QPainter, kind: str, look: Theme, left: float, right: float, bottom: float) -> None:
    """Paints the underline of an entry of the legend from `left` to `right`, its lower edge at `bottom`."""
    pen, gap = underline_pen(kind, look)
    painter.setPen(pen)
    middle = bottom - pen.widthF() / 2
    painter.drawLine(QLineF(left, middle, right, middle))
    if gap:
        middle -= gap + pen.widthF()
        painter.drawLine(QLineF(left, middle, right, middle))


@cache
def underline_pen(kind: str, look: Theme) -> tuple[QPen, float]:
    """The pen of a type, and the gap between its two lines where it is double, else 0."""
    style: dict[str, Any] = tokens()["entityStyle"].get(ENTITY_FAMILIES.get(kind, ""), {"width": 1.0})
    width = style["width"] * look.scale
    pen = QPen(look.entity(kind), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern := style.get("pattern"):
        pen.setDashPattern([length / style["width"] for length in pattern])
    return pen, style.get("gap", 0.0) * look.scale
