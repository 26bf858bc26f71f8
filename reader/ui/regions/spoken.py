"""What a screen reader hears of the canvas: the regions, or the articles of a page without places."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible

from reader.model.page import Box
from reader.ui.accessibility import Part
from reader.ui.regions.items import rect
from reader.ui.regions.names import role_name

if TYPE_CHECKING:
    from reader.ui.regions.pageview import PageView


def view_parts(view: PageView) -> list[Part]:
    """The regions in reading order, each named by its article's number and title and by what it is."""
    board = view.board
    if board is None:
        return []
    found = []
    for piece in board.review.pieces:
        title = QCoreApplication.translate("Canvas", "{number}: {title}").format(
            number=board.numbers[piece.id], title=piece.title
        )
        own = [region for region in board.review.regions if region.article == piece.id]
        if not board.placed or not own:
            areas = board.areas(piece.id)
            if areas:
                found.append(_part(view, title, areas[0], None, piece.id))
        for region in own if board.placed else ():
            name = QCoreApplication.translate("Canvas", "{title}, {role}").format(
                title=title, role=role_name(region.role)
            )
            found.append(_part(view, name, board.box(region.id), region.id, piece.id))
    return found


def _part(view: PageView, name: str, box: Box, region: int | None, article: int) -> Part:
    chosen = view.shown.region == region if region is not None else article in view.shown.articles
    press = partial(view.picked.emit, region, article, False)
    return Part(name, QAccessible.Role.ListItem, partial(_on_view, view, box), press, chosen)


def _on_view(view: PageView, box: Box) -> QRect:
    return view.mapFromScene(rect(box)).boundingRect()
