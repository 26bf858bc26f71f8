"""Ways into the window: a library under any name, files beside it, the last one again, one that cannot be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.library import reads
from reader.library.file import Library
from reader.ui.imported import State
from reader.ui.importscreen.row import PageRow
from tests.ui.conftest import Hands, Opener


def count_articles(path: Path) -> int:
    with Library.open(path) as library:
        return len(reads.article_rows(library))


def test_a_library_is_known_by_how_it_begins(opener: Opener, library: Path) -> None:
    renamed = library.with_suffix(".db")
    library.rename(renamed)
    hands = opener.open(renamed)

    assert len(hands.titles()) == 4


def test_files_that_come_with_a_library_go_into_that_one(
    opener: Opener, library: Path, page: Path, tmp_path: Path
) -> None:
    other = tmp_path / "另一库.jiaoyue"
    shutil.copy(library, other)
    added = page.with_name("A02.txt")
    added.write_text(page.read_text(encoding="utf-8").replace("A01", "A02") + "又一行。\n", encoding="utf-8")
    hands = opener.open(library)

    hands.drop(other, added)
    hands.wait(lambda: bool(hands.window.importing.files) and not hands.window.importing.running)
    hands.settle()

    assert hands.window.session.current is not None
    assert hands.window.session.current.path == other
    assert [count_articles(one) for one in (library, other)] == [4, 8]


def test_the_library_that_was_open_last_opens_again(opener: Opener, library: Path) -> None:
    opener.close(opener.open(library))
    again = opener.open()

    assert len(again.titles()) == 4


def test_enter_opens_the_sample_from_the_first_screen(opener: Opener) -> None:
    hands = opener.open()
    assert hands.window.welcome.hasFocus()
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: not hands.window.importing.running and hands.window.browsing.record is not None)
    hands.settle()

    assert hands.record().publication is not None
    assert hands.window.pane.isVisible(), "it is to be read at once"
    shelf = hands.window.browsing.shelf
    assert shelf is not None
    assert any(plot.boxes for plot in shelf.plots), "the map knows where the articles stand"
    assert all(page.picture for page in shelf.pages)


def test_a_file_that_cannot_be_read_is_named_in_the_list_and_the_others_come_in(
    opener: Opener, page: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "空白.txt"
    empty.write_text("\n \n", encoding="utf-8")
    hands = opener.open()
    hands.drop(empty, page)
    hands.wait(lambda: bool(hands.window.importing.files) and not hands.window.importing.running)
    hands.settle()
    panel = hands.window.import_panel
    files = hands.window.importing.files

    assert [file.state for file in files] == [State.FAILED, State.DONE]
    told = {row.file.path: row.told() for row in panel.findChildren(PageRow)}
    assert "空白.txt 是空的" in told[files[0].path]
    assert "4 篇" in told[files[1].path]


def test_an_import_is_stopped_and_what_waits_is_left_alone(opener: Opener, page: Path, tmp_path: Path) -> None:
    copies = [tmp_path / f"{number}.txt" for number in range(12)]
    for number, copy in enumerate(copies):
        copy.write_text(page.read_text(encoding="utf-8") + "\n" * number, encoding="utf-8")
    hands = opener.open()
    hands.drop(*copies)
    hands.window.import_panel.cancel.click()
    hands.wait(lambda: not hands.window.importing.running)

    states = {file.state for file in hands.window.importing.files}
    assert State.STOPPED in states
    assert State.FAILED not in states


def test_closing_in_the_middle_of_an_import_leaves_no_thread(opener: Opener, page: Path) -> None:
    hands: Hands = opener.open()
    hands.drop(page)
    opener.close(hands)


def moved(opener: Opener, library: Path, tmp_path: Path) -> tuple[Hands, Path]:
    """A window that begins after its only library was taken elsewhere."""
    opener.close(opener.open(library))
    now = tmp_path / "归档" / "新库.jiaoyue"
    now.parent.mkdir()
    library.rename(now)
    return opener.open(), now


def button(hands: Hands, text: str) -> QPushButton:
    return next(one for one in hands.window.welcome.recent.findChildren(QPushButton) if one.text() == text)


def test_a_library_that_was_moved_is_found_again_and_opened(
    opener: Opener, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, now = moved(opener, library, tmp_path)
    asked: list[str] = []

    def choose(_parent: object, title: str, folder: str, *_: object) -> tuple[str, str]:
        asked.extend((title, folder))
        return str(now), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert button(hands, "重新定位…").accessibleName()
    button(hands, "重新定位…").setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()

    assert asked == [f"{library.name} 现在在哪里？", str(library.parent)]
    assert len(hands.titles()) == 4
    assert hands.window.preferences.current.recent == (str(now),)


def test_a_library_that_is_gone_for_good_leaves_the_list(opener: Opener, library: Path, tmp_path: Path) -> None:
    hands, _ = moved(opener, library, tmp_path)
    button(hands, "移出列表").click()
    assert hands.window.preferences.current.recent == ()
    assert not hands.window.welcome.recent.isVisible()


def test_a_library_in_its_place_is_opened_from_the_list(opener: Opener, library: Path, tmp_path: Path) -> None:
    other = tmp_path / "另一库.jiaoyue"
    other.write_bytes(library.read_bytes())
    opener.close(opener.open(other))
    hands = opener.open(library)
    names = [one.text() for one in hands.window.welcome.recent.findChildren(QPushButton) if not one.isHidden()]
    assert [name.split()[0] for name in names] == ["库", "另一库"]
    hands.window.welcome.recent.chosen.emit(other)
    hands.settle()
    assert hands.window.session.current is not None
    assert hands.window.session.current.path == other
