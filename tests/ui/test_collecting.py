"""The collector works on the GUI thread, and does not look through the whole window again and again."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui import collecting
from reader.ui.collecting import Collecting


class Loop:
    """An object that keeps itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def parent() -> Iterator[QObject]:
    enabled = gc.isenabled()
    parent = QObject()
    yield parent
    (gc.enable if enabled else gc.disable)()


def test_what_is_left_over_is_taken_back_though_python_does_not_collect_by_itself(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "PAUSE", 1)
    collector = Collecting(parent)
    assert not gc.isenabled()

    collector.spare_what_stands()
    left = weakref.ref(Loop())
    many = [Loop() for _ in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: left() is None)

    del many
    collector.close()
    assert gc.isenabled()


def test_what_stands_when_the_window_is_whole_is_spared_until_the_end(parent: QObject) -> None:
    collector = Collecting(parent)
    collector.spare_what_stands()
    assert len(gc.get_objects()) < gc.get_freeze_count()

    collector.close()
    assert gc.get_freeze_count() == 0
