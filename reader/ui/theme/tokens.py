"""The design tokens of ``resources/theme/tokens.json`` as Python values.

A token is named by its path with dots: ``bg.paper``, ``entity.person.line``. Colours are ``QColor``; all lengths are
pixels at 100 % scale.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from reader.locator import resource

_FUNCTION = re.compile(r"rgba\((\d+),\s*(\d+),\s*(\d+),\s*(\d*\.?\d+)\)")


@cache
def tokens() -> Mapping[str, Any]:
    """The whole file; raises ResourceMissing where it is not."""
    with resource("theme", "tokens.json").open(encoding="utf-8") as file:
        found: dict[str, Any] = json.load(file)
    return found


def theme_names() -> tuple[str, ...]:
    """The names of the themes: light and dark."""
    return tuple(tokens()["themes"])


@cache
def colours(theme: str) -> Mapping[str, QColor]:
    """All colours of a theme by dotted name; raises KeyError for a theme that does not exist."""
    return {name: parse_colour(text) for name, text in _leaves(tokens()["themes"][theme])}


def parse_colour(text: str) -> QColor:
    """A colour written ``#RRGGBB``, ``#RRGGBBAA`` (alpha last, as in CSS) or ``rgba(r, g, b, alpha 0…1)``."""
    if match := _FUNCTION.fullmatch(text):
        red, green, blue, alpha = match.groups()
        colour = QColor(int(red), int(green), int(blue))
        colour.setAlphaF(float(alpha))
        return colour
    if len(text) == 9:
        return QColor(f"#{text[7:]}{text[1:7]}")
    return QColor(text)


def _leaves(node: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in node.items():
        if isinstance(value, str):
            yield prefix + key, value
        else:
            yield from _leaves(value, f"{prefix}{key}.")
