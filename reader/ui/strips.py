"""Pieces of the scan for the notes on an article's titles: what is printed there, as it is printed.

Pictures are decoded on the library's thread, no more of them than is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from reader.model.page import Box
from reader.model.text import Role
from reader.ui.browsing import Browsing
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.library.file import Library
    from reader.library.reads import ArticleRecord
    from reader.model.annotations import Annotation
    from reader.ui.shelf import Shelf

WIDTH = 640
"""The width of a piece in pixels: that of a card at 200 %."""
MARGIN = 0.08
"""Free space around the lines, as a part of their height."""
TITLES = frozenset({Role.KICKER, Role.HEADLINE, Role.SUBHEAD})

Pieces = Mapping[int, tuple[str, Box]]
"""For notes by their ids: the SHA-256 of a picture, and the piece in fractions of the page."""


class Strips(QObject):
    """Emits `cut(images)`, by the ids of the notes, for the article that is shown; at once where they are known."""

    cut = Signal(object)

    def __init__(self, session: Session, browsing: Browsing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._browsing = session, browsing
        self._known: dict[tuple[str, Box], QImage] = {}
        browsing.shown.connect(self._follow)

    def _follow(self, shelf: Shelf) -> None:
        record = shelf.record
        notes = [note for note in record.annotations if on_titles(record, note)] if record is not None else []
        if record is None or not notes:
            self._known = {}
            self.cut.emit({})
            return
        known = dict(self._known)

        def work(library: Library) -> tuple[Pieces, dict[tuple[str, Box], QImage]]:
            pieces = {note.id: piece for note in notes if (piece := place_of(library, record, note)) is not None}
            return pieces, {
                piece: known[piece] if piece in known else cut(library, *piece) for piece in set(pieces.values())
            }

        def answer(found: tuple[Pieces, dict[tuple[str, Box], QImage]]) -> None:
            if self._browsing.record is not None and self._browsing.record.id == record.id:
                pieces, self._known = found
                images = {id_: self._known[piece] for id_, piece in pieces.items()}
                self.cut.emit({id_: image for id_, image in images.items() if not image.isNull()})

        self._session.run(work, answer)


def on_titles(record: ArticleRecord, note: Annotation) -> bool:
    """Whether a note is about words of the titles, and about nothing else."""
    if note.parent is not None or note.anchor.orphaned:
        return False
    touched = [
        one for one in record.article.content.blocks if one.start < note.anchor.end > note.anchor.start < one.end
    ]
    return bool(touched) and all(one.role in TITLES for one in touched)


def place_of(library: Library, record: ArticleRecord, note: Annotation) -> tuple[str, Box] | None:
    """The picture and the box around the lines that a note's words were read from; None without geometry."""
    from reader.library import reads

    lines = record.article.source.cut(note.anchor.start, note.anchor.end).lines()
    places = reads.line_places(library, lines)
    boxes = [box for name, box in places if name == places[0][0]]
    if not boxes:
        return None
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    free = (bottom - top) * MARGIN
    return places[0][0], Box(
        max(0.0, left - free), max(0.0, top - free), min(1.0, right + free), min(1.0, bottom + free)
    )


def cut(library: Library, sha256: str, box: Box) -> QImage:
    """A piece of a page's picture, at most `WIDTH` pixels wide; null where the picture cannot be read."""
    from reader.library import reads

    buffer = QBuffer()
    buffer.setData(QByteArray(reads.picture(library, sha256).data))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid():
        return QImage()
    part = QRectF(
        box.left * size.width(), box.top * size.height(), box.width * size.width(), box.height * size.height()
    ).toAlignedRect()
    reader.setClipRect(part)
    if part.width() > WIDTH:
        reader.setScaledSize(part.size().scaled(QSize(WIDTH, part.height()), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
