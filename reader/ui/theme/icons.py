"""Lucide icons in the colours of the theme, drawn at the pixels of the screen.

An icon is made for one theme; a widget that keeps icons asks again in ``changeEvent`` on ``PaletteChange``.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.locator import resource
from reader.ui.theme.theme import Theme
from reader.ui.theme.tokens import tokens


@cache
def make_icon(theme: Theme, name: str, colour: str, chosen: str | None) -> QIcon:
    """The icon, drawn when and as large as a widget asks for it; disabled ones are pale.

    `colour` and `chosen` (for a checked button) are dotted names. Raises ResourceMissing for an unknown icon.
    """
    resource("icons", f"{name}.svg")
    pale, ink = theme.colour("text.disabled"), theme.colour(colour)
    return QIcon(_Engine(name, ink, theme.colour(chosen) if chosen else ink, pale))


class _Engine(QIconEngine):
    """Draws one icon in its colour: `on` when it is checked, `pale` when it is disabled."""

    def __init__(self, name: str, ink: QColor, on: QColor, pale: QColor) -> None:
        super().__init__()
        self._parts = (name, ink, on, pale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draws the icon at the left of a rectangle of logical pixels; a wide one sets it off from a button's text."""
        side = min(rect.width(), rect.height())
        place = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        ratio = painter.device().devicePixelRatio()
        picture = _drawn(self._parts[0], side, self._colour(mode, state).name(), ratio)
        painter.drawPixmap(place.topLeft(), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon in a pixmap of `size` device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            self.paint(painter, QRect(QPoint(), size), mode, state)
        finally:
            painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Another engine for the same icon."""
        return _Engine(*self._parts)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        _, ink, on, pale = self._parts
        if mode is QIcon.Mode.Disabled:
            return pale
        return on if state is QIcon.State.On else ink


def draw_icon(name: str, side: int, colour: QColor) -> QPixmap:
    """A pixmap of `side` logical pixels, in the density of the application's screens."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, side, colour.name(), ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, side: int, colour: str, ratio: float) -> QPixmap:
    """An icon of `side` logical pixels, `ratio` device pixels each, drawn once: lists show it in every row."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        _renderer(name, colour).render(painter, QRectF(0, 0, side, side))
    finally:
        painter.end()
    return pixmap


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    stroke = tokens()["size"]["iconStroke"]
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(source.encode()))
