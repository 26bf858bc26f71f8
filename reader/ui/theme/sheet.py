"""The one style sheet: the files of ``resources/theme/*.qss`` with colours and lengths put in.

``@bg.paper`` becomes the colour of that token; ``12px`` is multiplied by the scale, ``1px`` stays a hairline;
``url(mark:check)`` is the picture ``marks/check-light.svg`` or ``-dark``, for parts of controls that only a file fills.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QColor

from reader.locator import resource
from reader.ui.theme.theme import Theme

_COLOUR = re.compile(r"@([a-z][A-Za-z]*(?:\.[A-Za-z]+)*)")
_MARK = re.compile(r"url\(mark:([a-z-]+)\)")
_LENGTH = re.compile(r"\b(\d+(?:\.\d+)?)px")


def style_sheet(theme: Theme) -> str:
    """All sheets, joined in the order of their names; raises KeyError where one names an unknown colour."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted(resource("theme").glob("*.qss")))
    coloured = _COLOUR.sub(lambda match: css_colour(theme.colour(match[1])), source)
    sized = _LENGTH.sub(lambda match: f"{scaled(theme, float(match[1]))}px", coloured)
    ground = "dark" if theme.dark else "light"
    return _MARK.sub(lambda match: f'url("{resource("theme", "marks", f"{match[1]}-{ground}.svg").as_posix()}")', sized)


def css_colour(colour: QColor) -> str:
    """The colour as Qt's style sheets read it."""
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


def scaled(theme: Theme, length: float) -> int:
    """A length of a sheet in pixels; hairlines stay what they are."""
    return theme.px(length) if length > 1 else round(length)
