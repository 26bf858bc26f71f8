"""What a screen reader and the keyboard meet: interfaces of painted widgets, announcements, focus ring, contrast.

A painted widget describes itself: `accessible_role` says what it is, `accessible_parts()` gives the `Part`s that it
paints, `accessible_press()` does what a click on it does. `install` lets Qt ask for that.
"""

from reader.ui.accessibility.focus import keyboard_focus
from reader.ui.accessibility.installing import install
from reader.ui.accessibility.parts import Part
from reader.ui.accessibility.speaking import announce, tell_part

__all__ = ["Part", "announce", "install", "keyboard_focus", "tell_part"]
