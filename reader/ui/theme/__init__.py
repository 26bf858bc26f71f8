"""The look: `apply` puts a theme on the application, `current` says which one it is.

Widgets that paint ask ``theme.current()`` while they paint and so follow a change by themselves; what they keep
(icons, fonts, fixed sizes) they renew in ``changeEvent`` on ``PaletteChange`` or ``StyleChange``, which Qt sends to
every widget when a theme is applied. Margins and gaps that `space` sets are renewed with the theme.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLayout, QStyleFactory, QWidget

from reader.ui.theme.contrast import Contrast
from reader.ui.theme.fonts import load_face
from reader.ui.theme.icons import draw_icon, make_icon
from reader.ui.theme.palette import make_palette
from reader.ui.theme.sheet import style_sheet
from reader.ui.theme.spacing import keep_space, respace
from reader.ui.theme.theme import ENTITY_FAMILIES, SCALES, Theme
from reader.ui.theme.tokens import theme_names, tokens

__all__ = [
    "ENTITY_FAMILIES",
    "SCALES",
    "Contrast",
    "Theme",
    "apply",
    "current",
    "draw_icon",
    "icon",
    "space",
    "theme_names",
    "tokens",
]

_PROPERTY = "jiaoyueTheme"
_DEFAULT = Theme("light")


def apply(
    app: QApplication,
    name: str,
    scale: float = 1.0,
    reduced_motion: bool = False,
    contrast: Contrast | None = None,
) -> Theme:
    """Gives the application the theme `name` (light, dark) at a scale that is kept within `SCALES`.

    Raises:
        KeyError: there is no such theme.
    """
    if name not in theme_names():
        raise KeyError(name)
    theme = Theme(name, min(max(scale, SCALES[0]), SCALES[1]), reduced_motion, contrast)
    load_face(400)
    app.setProperty(_PROPERTY, theme)
    # A sheet that replaces another styles every widget several times over; put on the bare style, once.
    app.setStyleSheet("")
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(theme.font("ui"))
    app.setPalette(make_palette(theme))
    respace(theme)
    app.setStyleSheet(style_sheet(theme))
    return theme


def current() -> Theme:
    """The theme of the running application; the light one at 100 % before any was applied."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app else None
    return found if isinstance(found, Theme) else _DEFAULT


def icon(name: str, colour: str = "text.secondary", chosen: str | None = None) -> QIcon:
    """A Lucide icon in a colour of the current theme, in another where its button is checked."""
    return make_icon(current(), name, colour, chosen)


def space(
    part: QLayout | QWidget,
    margins: tuple[int, int, int, int] | None = None,
    gap: int | tuple[int, int] | None = None,
) -> None:
    """Gives `part` margins (left, top, right, bottom) and a gap (or across, down) in pixels at 100 %, at any scale."""
    keep_space(current(), part, margins, gap)
