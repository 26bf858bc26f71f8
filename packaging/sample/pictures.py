"""The pictures of the issue: drawn scenes of harbour and river, made here and nowhere else.

A scene is drawn in a space 1000 wide; its height follows from the room on the page. Water, sky and grain come from
shared brushes; chance is seeded by the picture's name, so that a scene is the same each time.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter, QPen, QPolygonF

from .chance import seeded

PIXELS = 900
QUALITY = 78
Scene = Callable[[QPainter, float, random.Random], None]


def jpeg(name: str, ratio: float) -> tuple[bytes, int, int]:
    """A picture as JPEG with its width and height in pixels; `ratio` is width through height.

    Raises:
        KeyError: there is no scene of this name.
    """
    image = draw(name, ratio)
    return encoded(image, QUALITY), image.width(), image.height()


def encoded(image: QImage, quality: int) -> bytes:
    """An image as JPEG, with a quality of 0 to 100."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())


def draw(name: str, ratio: float) -> QImage:
    """A picture as pixels."""
    wide = PIXELS if ratio > 1 else int(PIXELS * 0.5)
    image = QImage(wide, round(wide / ratio), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(wide / 1000, wide / 1000)
    painter.setPen(Qt.PenStyle.NoPen)
    SCENES[name](painter, 1000 / ratio, seeded(name))
    painter.end()
    return image


def _sky(painter: QPainter, height: float, *stops: str) -> None:
    gradient = QLinearGradient(0, 0, 0, height)
    for place, colour in enumerate(stops):
        gradient.setColorAt(place / (len(stops) - 1), QColor(colour))
    painter.fillRect(QRectF(0, 0, 1000, height), gradient)


def _water(painter: QPainter, top: float, bottom: float, chance: random.Random, far: str, near: str) -> None:
    gradient = QLinearGradient(0, top, 0, bottom)
    gradient.setColorAt(0, QColor(far))
    gradient.setColorAt(1, QColor(near))
    painter.fillRect(QRectF(0, top, 1000, bottom - top), gradient)
    for _ in range(130):
        depth = chance.random() ** 1.6
        length = 12 + 70 * depth
        y = top + (bottom - top) * depth
        bright = QColor(255, 255, 255, 26 + chance.randrange(40))
        painter.fillRect(QRectF(chance.uniform(-40, 1000), y, length, 1.2 + 2.6 * depth), bright)


def _hills(painter: QPainter, base: float, high: float, colour: str, phase: float) -> None:
    points = [QPointF(0, base)]
    for x in range(0, 1001, 20):
        wave = 0.55 + 0.3 * math.sin(x / 140 + phase) + 0.15 * math.sin(x / 53 + 2 * phase)
        points.append(QPointF(x, base - high * wave))
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([*points, QPointF(1000, base)]))


def _shape(painter: QPainter, colour: str, *points: tuple[float, float]) -> None:
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _block(painter: QPainter, colour: str, x: float, y: float, width: float, height: float) -> None:
    painter.fillRect(QRectF(x, y, width, height), QColor(colour))


def _line(painter: QPainter, colour: str, thick: float, *points: tuple[float, float]) -> None:
    painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.setPen(Qt.PenStyle.NoPen)


def _person(painter: QPainter, x: float, ground: float, tall: float, coat: str, legs: str = "#2b3138") -> None:
    painter.setBrush(QColor("#d9b493"))
    painter.drawEllipse(QPointF(x, ground - tall * 0.91), tall * 0.075, tall * 0.09)
    painter.setBrush(QColor(coat))
    painter.drawRoundedRect(
        QRectF(x - tall * 0.12, ground - tall * 0.82, tall * 0.24, tall * 0.42), tall * 0.07, tall * 0.07
    )
    _block(painter, legs, x - tall * 0.09, ground - tall * 0.44, tall * 0.075, tall * 0.44)
    _block(painter, legs, x + tall * 0.02, ground - tall * 0.44, tall * 0.075, tall * 0.44)


def _gantry(painter: QPainter, x: float, ground: float, tall: float, colour: str) -> None:
    wide = tall * 0.62
    for leg in (x, x + wide):
        _line(
            painter,
            colour,
            tall * 0.035,
            (leg, ground),
            (leg + (wide * 0.06 if leg == x else -wide * 0.06), ground - tall * 0.8),
        )
    _line(painter, colour, tall * 0.05, (x - wide * 0.35, ground - tall * 0.8), (x + wide * 1.5, ground - tall * 0.8))
    _line(painter, colour, tall * 0.02, (x + wide * 0.4, ground - tall), (x + wide * 1.5, ground - tall * 0.8))
    _line(painter, colour, tall * 0.02, (x + wide * 0.4, ground - tall), (x - wide * 0.35, ground - tall * 0.8))
    _line(painter, colour, tall * 0.03, (x + wide * 0.4, ground - tall * 0.8), (x + wide * 0.4, ground - tall))
    _block(painter, colour, x + wide * 0.9, ground - tall * 0.8, wide * 0.2, tall * 0.12)


def greenway(painter: QPainter, high: float, chance: random.Random) -> None:
    """People walking by the river at dusk, old gantry cranes beyond."""
    shore = high * 0.52
    _sky(painter, shore, "#5f86a6", "#c9b8a6", "#f3c58c")
    _hills(painter, shore, high * 0.2, "#8696a3", 0.4)
    _hills(painter, shore, high * 0.11, "#5d7482", 2.1)
    for place in range(9):
        tall = chance.uniform(0.06, 0.17) * high
        _block(painter, "#6b7c88", 560 + place * 48, shore - tall, 34, tall)
    _water(painter, shore, high * 0.8, chance, "#d9b58d", "#5a7f92")
    for place, tall in ((90, 0.44), (300, 0.36), (470, 0.29)):
        _gantry(painter, place, shore + 6, high * tall, "#c4642d")
    _block(painter, "#4c6b58", 0, shore + 2, 620, high * 0.018)
    _shape(painter, "#b9b2a6", (0, high * 0.78), (1000, high * 0.66), (1000, high), (0, high))
    _shape(painter, "#8fa583", (0, high * 0.92), (1000, high * 0.9), (1000, high), (0, high))
    for x in range(0, 1056, 44):
        top = high * 0.78 - high * 0.12 * x / 1000
        _line(painter, "#454b50", 2.6, (x, top), (x, top - high * 0.075))
    _line(painter, "#454b50", 3.2, (0, high * 0.705), (1000, high * 0.585))
    people = ((140, 0.2, "#a8452f"), (182, 0.13, "#e0b64c"), (385, 0.21, "#3d5f7d"), (430, 0.2, "#7d8f6a"))
    for x, tall, coat in (*people, (655, 0.17, "#d6d2c8"), (812, 0.19, "#5b3f63")):
        _person(painter, x, high * 0.9 - x * high * 0.00004, high * tall, coat)
    for _ in range(160):
        root = chance.uniform(0, 1000)
        _line(
            painter,
            chance.choice(("#6d8a5c", "#8aa06c", "#b58bb0")),
            2,
            (root, high),
            (root + chance.uniform(-9, 9), high * chance.uniform(0.93, 0.97)),
        )


def dock(painter: QPainter, high: float, chance: random.Random) -> None:
    """A class in a dry dock, the bow of a ship behind."""
    _sky(painter, high, "#dfe5e6", "#b9c1c2")
    for beam in range(7):
        _line(painter, "#7c8586", 7, (beam * 170, 0), (beam * 170, high * 0.62))
    _line(painter, "#6b7374", 14, (0, high * 0.09), (1000, high * 0.09))
    _line(painter, "#c9a227", 9, (620, high * 0.09), (620, high * 0.3))
    _shape(painter, "#54748c", (250, high * 0.14), (985, high * 0.2), (930, high * 0.72), (420, high * 0.72))
    _shape(painter, "#9c3b32", (372, high * 0.55), (950, high * 0.55), (930, high * 0.72), (420, high * 0.72))
    _line(painter, "#f1f3f2", 5, (262, high * 0.17), (980, high * 0.23))
    _block(painter, "#8d8f8b", 0, high * 0.7, 1000, high * 0.3)
    for row in range(5):
        _line(painter, "#7a7c79", 2, (0, high * (0.74 + row * 0.06)), (1000, high * (0.74 + row * 0.06)))
    _block(painter, "#3d444a", 400, high * 0.6, 190, high * 0.2)
    for bolt in range(4):
        painter.setBrush(QColor("#a9b0b3"))
        painter.drawEllipse(QPointF(430 + bolt * 43, high * 0.64), 13, 13)
    for place, x in enumerate((70, 145, 222, 300, 655, 735, 812, 900)):
        tall = high * (0.36 + chance.uniform(-0.03, 0.03))
        ground = high * (0.9 + 0.05 * (place % 2))
        _person(painter, x, ground, tall, chance.choice(("#2f4a6b", "#35557a", "#43607f")))
        painter.setBrush(QColor("#f0c330" if place != 4 else "#d8dcde"))
        painter.drawPie(QRectF(x - tall * 0.1, ground - tall * 1.04, tall * 0.2, tall * 0.2), 0, 180 * 16)


def pilot(painter: QPainter, high: float, chance: random.Random) -> None:
    """A pilot at the windows of a bridge, the harbour outside."""
    _sky(painter, high, "#9fc0d3", "#dbe7ea")
    _hills(painter, high * 0.5, high * 0.1, "#7b95a3", 1.2)
    _water(painter, high * 0.5, high * 0.7, chance, "#9fbccb", "#4f7a90")
    _gantry(painter, 620, high * 0.51, high * 0.2, "#5c6b75")
    for edge in (0, 330, 690, 970):
        _block(painter, "#2d343a", edge, 0, 30, high * 0.72)
    _block(painter, "#2d343a", 0, 0, 1000, high * 0.08)
    _block(painter, "#3b444b", 0, high * 0.7, 1000, high * 0.3)
    for place, colour in enumerate(("#3f8f6b", "#c9a53a", "#3f78a0")):
        _block(painter, colour, 40 + place * 130, high * 0.76, 100, high * 0.08)
    _shape(painter, "#1f3550", (390, high), (440, high * 0.55), (560, high * 0.5), (700, high * 0.55), (770, high))
    _shape(painter, "#eef1f2", (545, high * 0.52), (575, high * 0.62), (605, high * 0.52))
    painter.setBrush(QColor("#c99a76"))
    painter.drawEllipse(QPointF(575, high * 0.38), 82, high * 0.115)
    _block(painter, "#c99a76", 540, high * 0.44, 70, high * 0.08)
    painter.setBrush(QColor("#f4f5f4"))
    painter.drawPie(QRectF(478, high * 0.22, 194, high * 0.24), 0, 180 * 16)
    _block(painter, "#1b2733", 470, high * 0.325, 212, high * 0.028)
    _line(painter, "#1f3550", 62, (690, high * 0.64), (860, high * 0.57))
    painter.setBrush(QColor("#c99a76"))
    painter.drawEllipse(QPointF(880, high * 0.56), 34, 30)


def launch(painter: QPainter, high: float, chance: random.Random) -> None:
    """A white ferry gliding from the slip, flags along its rail."""
    shore = high * 0.58
    _sky(painter, shore, "#7fb0d0", "#e6eef0")
    _hills(painter, shore, high * 0.16, "#8fa9ad", 3.0)
    for place, tall in ((40, 0.46), (830, 0.52)):
        _gantry(painter, place, shore, high * tall, "#47708f")
    _water(painter, shore, high, chance, "#7ea6b7", "#2f637d")
    _shape(painter, "#f3f4f1", (215, high * 0.56), (830, high * 0.56), (775, high * 0.76), (270, high * 0.76))
    _shape(painter, "#1f6f8b", (238, high * 0.64), (808, high * 0.64), (775, high * 0.76), (270, high * 0.76))
    _block(painter, "#fafaf7", 290, high * 0.4, 450, high * 0.16)
    _block(painter, "#fafaf7", 350, high * 0.27, 300, high * 0.13)
    for window in range(13):
        _block(painter, "#2c4c5c", 303 + window * 33, high * 0.44, 22, high * 0.06)
    for window in range(7):
        _block(painter, "#2c4c5c", 368 + window * 39, high * 0.305, 26, high * 0.055)
    _line(painter, "#d7dad8", 6, (500, high * 0.27), (500, high * 0.08))
    for flag in range(26):
        x = 222 + flag * 23
        top = high * 0.53 - abs(500 - x) * -0.02 * high / 100
        colour = chance.choice(("#d23b2f", "#e9b92e", "#2f8d5a", "#2f66ad"))
        _shape(painter, colour, (x, top - 14), (x + 18, top - 14), (x + 9, top + 4))
    for _ in range(40):
        foam = QPointF(chance.uniform(200, 850), high * chance.uniform(0.745, 0.8))
        painter.setBrush(QColor(255, 255, 255, 150))
        painter.drawEllipse(foam, chance.uniform(6, 22), chance.uniform(2, 6))


def rowing(painter: QPainter, high: float, chance: random.Random) -> None:
    """Dragon boats side by side on the river."""
    shore = high * 0.3
    _sky(painter, shore, "#cfdfe3", "#eaf0ea")
    _hills(painter, shore, high * 0.17, "#7d9a86", 0.9)
    for _ in range(150):
        colour = chance.choice(("#b5473a", "#d8c7a1", "#3f5f7f", "#e7e3da", "#63855f"))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(chance.uniform(0, 1000), shore - chance.uniform(2, high * 0.05)), 6, 8)
    _water(painter, shore, high, chance, "#8fb3a9", "#3a7377")
    boats = (("#b3382c", "#f2f2ee", 60), ("#d9992b", "#f5e2b8", 190), ("#2d6a4f", "#dfeee4", 10))
    for row, (colour, shirts, shift) in enumerate(boats):
        _boat(painter, colour, shirts, 40 + shift, high * (0.44 + row * 0.19), 0.8 + row * 0.16)


def _boat(painter: QPainter, colour: str, shirts: str, left: float, y: float, scale: float) -> None:
    """A dragon boat with ten at the paddles; `left` and `y` are its stern on the waterline."""
    long = 690 * scale
    bow, deep = left + long, y + 24 * scale
    _shape(painter, colour, (left, y), (bow, y), (bow - 40, deep), (left + 40, deep))
    head = ((bow - 10, y + 4), (bow + 55, y - 58 * scale), (bow + 85, y - 44 * scale), (bow + 24, y + 12))
    tail = ((left + 10, y + 4), (left - 40, y - 46 * scale), (left - 18, y - 50 * scale), (left + 34, y + 2))
    _shape(painter, colour, *head)
    _shape(painter, colour, *tail)
    for seat in range(1, 11):
        x = left + seat * 60 * scale
        _person(painter, x, y + 16 * scale, 74 * scale, shirts, colour)
        _line(painter, "#6b4a2b", 5 * scale, (x + 8, y - 32 * scale), (x - 26 * scale, y + 44 * scale))
        painter.setBrush(QColor(255, 255, 255, 130))
        painter.drawEllipse(QPointF(x - 28 * scale, y + 44 * scale), 13 * scale, 5 * scale)


def lamp(painter: QPainter, high: float, chance: random.Random) -> None:
    """An old brown photograph: a stone tower by the ferry."""
    shore = high * 0.62
    _sky(painter, shore, "#cdbb98", "#e9dcc0")
    _hills(painter, shore, high * 0.14, "#a8946f", 1.7)
    _water(painter, shore, high, chance, "#c0aa80", "#7a6645")
    _shape(
        painter, "#6a5739", (0, high * 0.66), (620, high * 0.6), (700, high * 0.7), (430, high * 0.8), (0, high * 0.86)
    )
    for level in range(5):
        wide = 190 - level * 24
        top = high * (0.6 - level * 0.085)
        _block(painter, "#8b7650", 330 - wide / 2, top, wide, high * 0.085)
        _block(painter, "#5c4a2f", 330 - wide / 2 - 14, top, wide + 28, high * 0.014)
        _block(painter, "#4a3b25", 318, top + high * 0.03, 24, high * 0.035)
    _shape(painter, "#5c4a2f", (265, high * 0.26), (330, high * 0.17), (395, high * 0.26))
    _block(painter, "#fff3cf", 312, high * 0.29, 36, high * 0.03)
    _shape(painter, "#3f321f", (620, high * 0.76), (930, high * 0.76), (880, high * 0.81), (670, high * 0.81))
    _line(painter, "#3f321f", 6, (760, high * 0.76), (760, high * 0.5))
    for x, tall in ((690, 0.12), (820, 0.13), (520, 0.13)):
        _person(painter, x, high * (0.77 if x > 600 else 0.7), high * tall, "#4f3f28", "#3a2e1c")
    for _ in range(260):
        fleck = QColor(255, 245, 220, chance.randrange(20, 90))
        painter.fillRect(QRectF(chance.uniform(0, 1000), chance.uniform(0, high), 2, chance.uniform(1, 9)), fleck)


SCENES: dict[str, Scene] = {
    "greenway-photo": greenway,
    "school-photo": dock,
    "pilot-photo": pilot,
    "launch": launch,
    "rowing": rowing,
    "lamp-photo": lamp,
}
