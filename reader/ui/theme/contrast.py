"""High contrast: two colours of ground and ink and one accent take the place of the tokens; shapes stay.

Under the system's own high contrast they are those of the system's palette. Types of names are told by the patterns
of their underlines, statuses by their glyphs, what is selected by its bar.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Contrast:
    """Colours as ``#rrggbb``: `ground`, `ink` on it, an `accent` for marks, and `on` what stands on that."""

    ground: str
    ink: str
    accent: str
    on: str

    def colour(self, name: str, plain: QColor) -> QColor:
        """The colour for a token; `plain` is what it is without high contrast."""
        group = name.partition(".")[0]
        if group in _KEPT:
            return plain
        if name in _ACCENTS:
            return QColor(self.accent)
        if name == "accent.on":
            return QColor(self.on)
        if name in _MARKED:
            return self._between(self.ground, self.accent, 0.3)
        if name == "text.disabled":
            return self._between(self.ground, self.ink, 0.6)
        return QColor(self.ground if group == "bg" or name.endswith(_GROUNDS) else self.ink)

    @staticmethod
    def _between(one: str, other: str, part: float) -> QColor:
        low, high = QColor(one), QColor(other)
        pairs = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
        return QColor(*(round(a + (b - a) * part) for a, b in pairs))


LIGHT = Contrast("#ffffff", "#000000", "#0b3d91", "#ffffff")
DARK = Contrast("#000000", "#ffffff", "#ffd94a", "#000000")

_KEPT = {"scan", "shadow", "scrim"}
_ACCENTS = {"accent.default", "accent.hover", "accent.pressed", "focus.ring"}
_MARKED = {
    "bg.selected",
    "bg.hover",
    "accent.tint",
    "note.highlight",
    "note.highlightActive",
    "find.match",
    "find.current",
}
_GROUNDS = (".tint", "Tint", ".fill")


def of_palette(palette: QPalette) -> Contrast:
    """The colours of the system's own high contrast."""
    roles = QPalette.ColorRole
    ground, ink, accent, on = (
        palette.color(role).name() for role in (roles.Base, roles.Text, roles.Highlight, roles.HighlightedText)
    )
    return Contrast(ground, ink, accent, on)
