"""A library in the window when something came between: a killed import, a file that is gone, another person's work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.library.commands import correcting
from reader.library.file import Library
from tests.ui.conftest import CONTROL, Opener
from tests.unit.library.town import put

PAGE = "南滩小学添了图书角\n\n本报讯（记者 欧阳雁）南滩小学昨天添了图书角，书是镇上人家捐的。\n"
KILLED = """
import os, signal, sys
from pathlib import Path
from reader.importing.progress import Request
from reader.importing.unfinished import remembered

library, page = map(Path, sys.argv[1:])
with remembered(library, [page], Request("周岚", publication="云溪日报")):
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another library, with one article."""
    path = tmp_path / "另一库.jiaoyue"
    with Library.open(path, create=True) as library:
        put(library)
    return path


def test_an_import_that_was_killed_goes_on_when_its_library_is_opened(
    opener: Opener, library: Path, tmp_path: Path, checkout: Path
) -> None:
    page = tmp_path / "B02.txt"
    page.write_text(
        "南滩小学添了图书角\n\n本报讯（记者 欧阳雁）南滩小学昨天添了图书角，书是镇上人家捐的。\n", encoding="utf-8"
    )
    command = [sys.executable, "-c", KILLED, library, page]
    assert subprocess.run(command, check=False, cwd=checkout).returncode != 0

    hands = opener.open(library)
    hands.wait(lambda: hands.window.importing.files != () and not hands.window.importing.running)
    hands.settle()
    with Library.open(library) as stored:
        assert stored.value("SELECT count(*) FROM article WHERE text LIKE '南滩小学%' AND NOT gone") == 1
    opener.close(hands)

    again = opener.open(library)
    assert not again.window.importing.running, "what was gone on with is not begun once more"


def test_a_library_that_is_gone_is_named_and_another_one_chosen(
    opener: Opener, library: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener.close(opener.open(library))
    library.unlink()

    hands = opener.open(library)
    assert library.name in hands.window.banner.text
    assert not library.exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(other), ""))
    remedy = next(one for one in hands.window.banner.findChildren(QPushButton) if one.isVisible())
    remedy.click()
    hands.settle()

    assert hands.window.session.current is not None
    assert hands.window.session.current.path == other
    assert not hands.window.banner.isVisible()


def test_a_step_that_someone_else_built_on_is_not_taken_back_and_they_are_named(opener: Opener, library: Path) -> None:
    hands = opener.open(library)
    record = hands.record()
    start = record.article.text.index("云溪市")
    hands.window.commands.correct(record.id, start, start + 3, "云溪镇")
    hands.settle()
    with Library.open(library) as elsewhere:
        correcting.correct(elsewhere, record.id, start, start + 3, "云溪县", author="吴越")

    hands.window.pane.setFocus()
    hands.press(Qt.Key.Key_Z, CONTROL)

    assert "吴越" in hands.window.toast.text
    assert "更正" in hands.window.toast.text
    with Library.open(library) as stored:
        text = stored.value("SELECT text FROM article WHERE id = ?", record.id)
    assert text[start : start + 3] == "云溪县"
