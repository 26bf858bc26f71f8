"""The app's icon in every form the systems want, drawn from `jiaoyue.svg`.

    python packaging/icons/render.py FOLDER

Writes `jiaoyue-16.png` to `jiaoyue-1024.png`, and from them `jiaoyue.ico` (Windows) and `jiaoyue.icns` (macOS); both
containers hold the PNG files as they are. Formats: Microsoft's ICONDIR, and Apple's icon family with the types of
PNG data (ic07 128, ic08 256, ic09 512, ic10 1024, icp4 16, icp5 32, icp6 64).
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
"""Pixels of each side."""

ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def main() -> int:
    """Write all forms into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    pictures = {size: drawn(size) for size in SIZES}
    for size, data in pictures.items():
        (folder / f"jiaoyue-{size}.png").write_bytes(data)
    (folder / "jiaoyue.ico").write_bytes(ico({size: pictures[size] for size in ICO}))
    (folder / "jiaoyue.icns").write_bytes(icns({kind: pictures[size] for kind, size in ICNS.items()}))
    application.quit()
    return 0


def drawn(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(Path(__file__).with_name("jiaoyue.svg"))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file of PNG pictures; a side of 256 pixels is written as 0 there."""
    entries, bodies, at = b"", b"", 6 + 16 * len(pictures)
    for size, data in pictures.items():
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        bodies += data
        at += len(data)
    return struct.pack("<3H", 0, 1, len(pictures)) + entries + bodies


def icns(pictures: dict[str, bytes]) -> bytes:
    """Return an ICNS file of PNG pictures by their types."""
    body = b"".join(struct.pack(">4sI", kind.encode(), 8 + len(data)) + data for kind, data in pictures.items())
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


if __name__ == "__main__":
    sys.exit(main())
