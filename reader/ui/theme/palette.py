"""The theme as a ``QPalette``, for everything that the style sheet does not name."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from reader.ui.theme.theme import Theme

_ROLES = {
    QPalette.ColorRole.Window: "bg.window",
    QPalette.ColorRole.WindowText: "text.primary",
    QPalette.ColorRole.Base: "bg.paper",
    QPalette.ColorRole.AlternateBase: "bg.sunken",
    QPalette.ColorRole.Text: "text.primary",
    QPalette.ColorRole.PlaceholderText: "text.tertiary",
    QPalette.ColorRole.Button: "bg.card",
    QPalette.ColorRole.ButtonText: "text.primary",
    QPalette.ColorRole.BrightText: "accent.on",
    QPalette.ColorRole.Light: "bg.card",
    QPalette.ColorRole.Midlight: "bg.sidebar",
    QPalette.ColorRole.Mid: "border.default",
    QPalette.ColorRole.Dark: "border.control",
    QPalette.ColorRole.Shadow: "shadow.popup",
    QPalette.ColorRole.Highlight: "accent.tint",
    QPalette.ColorRole.HighlightedText: "text.primary",
    QPalette.ColorRole.Accent: "accent.default",
    QPalette.ColorRole.Link: "accent.default",
    QPalette.ColorRole.LinkVisited: "accent.pressed",
    QPalette.ColorRole.ToolTipBase: "bg.popup",
    QPalette.ColorRole.ToolTipText: "text.primary",
}
_TEXTS = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def make_palette(theme: Theme) -> QPalette:
    """The palette; a selection is the accent's tint, and what is disabled loses its fill."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, theme.colour(name))
    for role in _TEXTS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text.disabled"))
    return palette
