"""Lucide icons in the colours of the theme, drawn at the pixels of the screen.

An icon is made for one theme; a widget that keeps icons asks again in ``changeEvent`` on ``PaletteChange``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.locator import resource
from reader.ui.theme.theme import Theme
from reader.ui.theme.tokens import tokens


@cache
def make_icon(theme: Theme, name: str, colour: str, chosen: str | None) -> QIcon:
    """The icon at every size of the tokens, for the densest screen; disabled ones are pale.

    `colour` and `chosen` (for a checked button) are dotted names. Raises ResourceMissing for an unknown icon.
    """
    icon = QIcon()
    for size in tokens()["size"]["icon"].values():
        side = theme.px(size)
        icon.addPixmap(draw_icon(name, side, theme.colour(colour)))
        icon.addPixmap(draw_icon(name, side, theme.colour("text.disabled")), QIcon.Mode.Disabled)
        if chosen:
            icon.addPixmap(draw_icon(name, side, theme.colour(chosen)), QIcon.Mode.Normal, QIcon.State.On)
    return icon


def draw_icon(name: str, side: int, colour: QColor) -> QPixmap:
    """A pixmap of `side` logical pixels, in the density of the application's screens."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        _renderer(name, colour.name()).render(painter, QRectF(0, 0, side, side))
    finally:
        painter.end()
    return pixmap


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    stroke = tokens()["size"]["iconStroke"]
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(source.encode()))
