"""Nothing a person does with a key takes the window longer than the watchdog allows.

What is measured is the time that the window's own thread computes from the key to the last event that follows, so a
busy machine is not blamed on the window; the best of a few goes counts, since a real hold comes back every time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt

from reader.ui.watchdog import LIMIT
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands

GOES = 3
"""How often each step is done; the first pays for what is loaded once."""

Keys = tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]

NONE = Qt.KeyboardModifier.NoModifier
STEPS: dict[str, Keys] = {
    "next article, and back": ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Up, ALT)),
    "filter the list": ((Qt.Key.Key_L, CONTROL | SHIFT), (Qt.Key.Key_A, NONE), (Qt.Key.Key_Escape, NONE)),
    "open and leave the palette": ((Qt.Key.Key_K, CONTROL), (Qt.Key.Key_Escape, NONE)),
    "mark as proofread": ((Qt.Key.Key_Return, CONTROL),),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_key_does_not_hold_the_window(hands: Hands, step: str) -> None:
    goes = [[computed(partial(hands.press, *key)) for key in STEPS[step]] for _ in range(GOES)]

    assert max(min(times) for times in zip(*goes, strict=True)) < LIMIT


def test_the_measure_sees_a_hold() -> None:
    def dawdle() -> None:
        until = time.thread_time() + 2 * LIMIT
        while time.thread_time() < until:
            pass

    assert computed(dawdle) > LIMIT


def computed(step: Callable[[], None]) -> float:
    """Seconds that this thread computes for a step and everything it leads to."""
    began = time.thread_time()
    step()
    return time.thread_time() - began
