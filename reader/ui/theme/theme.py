"""One theme at one scale: what every widget asks for colours, lengths, fonts and durations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QFont

from reader.ui.theme.contrast import Contrast
from reader.ui.theme.fonts import families, need_weight
from reader.ui.theme.tokens import colours, tokens

SCALES = (0.8, 2.0)
"""The smallest and the largest scale of the interface."""

ENTITY_FAMILIES = {
    "person": "person",
    "place": "place",
    "organisation": "org",
    "date": "date",
    "time": "date",
    "amount": "amount",
}
"""Which family of colours a family of entity types has; types that are not here share one plain style."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens under one name and scale. Lengths that it returns are pixels, already scaled."""

    name: str
    scale: float = 1.0
    reduced_motion: bool = False
    contrast: Contrast | None = None
    """The colours of high contrast, None for those of the tokens."""

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.name == "dark"

    def colour(self, name: str) -> QColor:
        """A colour by its dotted name, a copy; raises KeyError for a name that is not in the tokens."""
        plain = QColor(colours(self.name)[name])
        return plain if self.contrast is None else self.contrast.colour(name, plain)

    def px(self, length: float) -> int:
        """A length given at 100 %, scaled and rounded to whole pixels, at least 1 (0 stays 0)."""
        return max(1, round(length * self.scale)) if length else 0

    def size(self, name: str) -> int:
        """A size by its dotted name below ``size``, ``radius`` or ``spacing``: ``toolbar``, ``icon.rail``, ``card``."""
        for group in ("size", "radius", "spacing"):
            found: Any = tokens()[group]
            for part in name.split("."):
                found = found.get(part) if isinstance(found, dict) else None
            if found is not None:
                return self.px(found)
        raise KeyError(name)

    def font(self, name: str) -> QFont:
        """The font of a style of ``typography``: ``ui``, ``small``, ``article``, ``headline`` and so on."""
        style = tokens()["typography"]["style"][name]
        return make_font(
            style.get("family", "ui"), style["size"] * self.scale, style["weight"], style.get("tracking", 0.0)
        )

    def line(self, name: str) -> int:
        """The height of a line of a style of ``typography``."""
        return self.px(tokens()["typography"]["style"][name]["line"])

    def motion(self, name: str) -> int:
        """A duration in milliseconds: ``fast``, ``base``, ``slow``, ``toast``, ``toastUndo``; toasts always last."""
        milliseconds: int = tokens()["motion"][name]
        return 0 if self.reduced_motion and not name.startswith("toast") else milliseconds

    def entity(self, type_: str, part: str = "line") -> QColor:
        """The colour of an entity type (finer ones as their family), ``line`` or ``tint``."""
        family = ENTITY_FAMILIES.get(type_.partition(".")[0])
        if family is None:
            return self.colour("border.control" if part == "line" else "bg.sunken")
        return self.colour(f"entity.{family}.{part}")


def make_font(family: str, size: float, weight: int, tracking: float = 0.0) -> QFont:
    """A font of the ``ui``, ``article`` or ``code`` stack, the caller's own; ``size`` in pixels, ``tracking`` in em."""
    return QFont(_made_font(family, size, weight, tracking))


@cache
def _made_font(family: str, size: float, weight: int, tracking: float) -> QFont:
    stack = families(family)
    need_weight(weight)
    font = QFont(list(stack))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * tracking)
    return font
