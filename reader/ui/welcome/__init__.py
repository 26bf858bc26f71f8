"""The first screen: what one can begin with, by one click or one key."""

from reader.ui.welcome.screen import Welcome

__all__ = ["Welcome"]
