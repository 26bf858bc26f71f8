"""The menu of what is chosen on the page: what it is, whose it is, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions.registry import Registry
from reader.ui.regions.names import ROLES, role_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.regions.board import Board
    from reader.ui.regions.mending import Mending

DEEDS = ("review.split", "review.join", "review.free", "", "review.delete", "review.reorder")
"""The actions; "" is a line."""

LONGEST = 24
"""Characters of a title that are shown."""


def region_menu(
    parent: QWidget, actions: Registry, board: Board | None, region: int | None, mending: Mending | None
) -> QMenu:
    """The menu; without a region, or where nothing may be changed (`mending` is None), it has the actions alone."""
    menu = QMenu(parent)
    if board is not None and board.placed and region in board.regions and mending is not None:
        chosen = board.regions[region]
        kinds = menu.addMenu(QCoreApplication.translate("RegionMenu", "Type"))
        for role in ROLES:
            _add(kinds, role_name(role), partial(mending.set_role, role), on=role == chosen.role)
        homes = menu.addMenu(QCoreApplication.translate("RegionMenu", "Belongs to"))
        for piece in board.review.pieces:
            name = f"{board.numbers[piece.id]}　{_short(piece.title)}"
            _add(homes, name, partial(mending.assign, piece.id), on=piece.id == chosen.article)
        menu.addSeparator()
    for id_ in DEEDS:
        if id_:
            menu.addAction(actions[id_])
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, name: str, call: Callable[[], None], *, on: bool) -> None:
    group = menu.findChild(QActionGroup) or QActionGroup(menu)
    action = QAction(name, group)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _on=False: call())
    menu.addAction(action)


def _short(title: str) -> str:
    """A title as a menu takes it: no & of it is a key."""
    cut = title if len(title) <= LONGEST else title[: LONGEST - 1] + "…"
    return cut.replace("&", "&&") or QCoreApplication.translate("RegionMenu", "Untitled")
