"""What comes in by itself or after a crash: a watched folder, the list in the morning, an import that goes on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from reader.importing.progress import Request
from reader.importing.watching import Watch
from reader.model.page import Box, Line, Page
from reader.sources.recognition import Recognition
from reader.ui.imported import State
from reader.ui.importscreen.row import BREAK, PageRow
from reader.ui.sections import IMPORT, REGIONS
from tests.robustness.towns import booklet, pages
from tests.setting.pdf import pdf_of
from tests.ui.conftest import CONTROL, Hands, Opener

KILLED = """
import os, sys
from pathlib import Path
from reader.importing.progress import Request
from reader.importing.unfinished import remembered

with remembered(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]], Request("周岚", publication="渡口晚报")):
    os._exit(9)
"""


def row_of(hands: Hands, path: Path, number: int = 1) -> PageRow:
    """The row of a page of a file in the list."""
    rows = hands.window.import_panel.findChildren(PageRow)
    return next(row for row in rows if (row.file.path, row.number) == (path, number) and not row.isHidden())


def words(row: PageRow) -> list[str]:
    """What is written in a row, from above."""
    parts = [one for one in row.findChildren(QWidget) if isinstance(one, QLabel | QPushButton) and one.text()]
    return [one.text().replace(BREAK, "") for one in parts]


def darkest(widget: QWidget) -> int:
    """How dark the darkest pixel within a widget's frame is, from 0 to 255."""
    image = widget.grab().toImage()
    return min(
        image.pixelColor(x, y).lightness() for x in range(3, image.width() - 3) for y in range(3, image.height() - 3)
    )


def test_an_import_that_was_killed_goes_on_with_the_library(opener: Opener, library: Path, tmp_path: Path) -> None:
    files = pages(tmp_path / "pages", count=3)
    subprocess.run([sys.executable, "-c", KILLED, library, *files], check=False)

    hands = opener.open(library)
    hands.wait(lambda: len(hands.window.importing.files) == 3 and not hands.window.importing.running)
    hands.settle()

    assert [file.state for file in hands.window.importing.files] == [State.DONE] * 3
    assert "渡口晚报" in {issue.publication for issue in hands.window.browsing.shelf.issues}
    opener.close(hands)
    assert opener.open(library).window.importing.files == []


def test_an_import_is_held_and_goes_on(opener: Opener, tmp_path: Path) -> None:
    file = booklet(tmp_path / "booklet.pdf", count=12)
    hands = opener.open()
    work, panel = hands.window.importing, hands.window.import_panel
    hands.drop(file)
    hands.wait(lambda: work.done > 0)
    panel.pause.click()
    hands.settle()
    (row,) = work.files
    assert work.paused
    assert row.state is State.READING
    assert panel.pause.text() == "继续"
    held = work.done
    assert held < 12

    panel.pause.click()
    hands.wait(lambda: not work.running)
    assert (row.state, row.done, row.stored) == (State.DONE, 12, 12)


def test_finished_pages_are_read_while_others_are_still_to_come(opener: Opener, tmp_path: Path) -> None:
    hands = opener.open()
    hands.drop(booklet(tmp_path / "booklet.pdf", count=12))
    hands.wait(lambda: hands.window.importing.done >= 1)
    hands.window.import_panel.pause.click()
    hands.wait(lambda: hands.window.browsing.record is not None)

    assert hands.window.importing.running
    assert hands.record().article.text
    hands.window.import_panel.cancel.click()
    hands.wait(lambda: not hands.window.importing.running)


def test_the_list_says_what_is_read_and_at_once_what_is_wrong(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, file = tmp_path / "a-坏.pdf", booklet(tmp_path / "booklet.pdf", count=24)
    broken.write_bytes(b"%PDF-1.7 and no more")
    hands = opener.open()
    work, panel = hands.window.importing, hands.window.import_panel
    hands.drop(broken, file)

    def read_now() -> bool:
        """Whether a page is under way; nothing goes on while this is asked."""
        states = [page.state for page in work.files[-1].pages]
        if work.done < 2 or State.READING not in states:
            return False
        now = states.index(State.READING) + 1
        rows = [row for row in panel.findChildren(PageRow) if (row.file.path, row.number) == (file, now)]
        return any(
            words(row)[:2] == [f"booklet.pdf 第 {now} 版", "正在识读"]
            and row.bar.isVisibleTo(panel)
            and 0 < row.bar.value() < 1000
            for row in rows
            if not row.isHidden()
        )

    hands.wait(read_now)
    panel.pause.click()
    hands.settle()

    assert "无法读取" in row_of(hands, broken).line.text()
    assert len(work.files[-1].pages) == 24
    assert words(row_of(hands, file, 1)) == ["第 01 版", "1 篇\nbooklet.pdf"]
    assert words(row_of(hands, file, 24)) == ["booklet.pdf 第 24 版", "排队中"]
    assert panel.line.text() == f"已读 {work.done} / 25 版"

    asked: list[object] = []
    panel.cancel.click()
    hands.wait(lambda: not work.running)
    monkeypatch.setattr(
        work, "start", lambda paths, _library, request: asked.append((paths, request.ocr, request.again))
    )
    once, straight = row_of(hands, broken).findChildren(QPushButton)
    assert straight.text() == "校正并重试"
    once.click()
    straight.click()
    assert asked == [([broken], Recognition.AUTO, False), ([broken], Recognition.ALWAYS, False)]


def test_a_page_that_came_in_is_opened_from_the_list_to_be_checked(opener: Opener, tmp_path: Path) -> None:
    file = booklet(tmp_path / "booklet.pdf", count=3)
    hands = opener.open()
    hands.drop(file)
    hands.wait(lambda: not hands.window.importing.running and hands.window.importing.done == 3)
    hands.settle()
    hands.window.show_section(IMPORT)

    row = row_of(hands, file, 2)
    hands.wait(lambda: darkest(row.thumb) < 200)  # the headline; the sheet alone is white
    (title,) = row.findChildren(QPushButton)
    title.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert hands.window.panes.section == REGIONS
    assert hands.built.handling.review.reviewing.table.review.number == 2


def test_a_page_without_articles_is_read_anew_or_drawn_by_hand(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A blank page is one of the issue; it comes in with the first page that has text."""
    sheets = [
        Page((), width=400, height=600),
        Page((Line("三百盏路灯", Box(40, 60, 140, 80), size=20),), width=400, height=600),
    ]
    file = tmp_path / "半空.pdf"
    file.write_bytes(pdf_of(sheets))
    hands = opener.open()
    hands.drop(file)
    hands.wait(lambda: bool(hands.window.importing.files) and not hands.window.importing.running)
    hands.settle()

    blank = row_of(hands, file, 1)
    assert words(blank)[0] == "第 01 版"
    assert "没有分出稿件" in blank.line.text()
    straight, draw = blank.findChildren(QPushButton)[1:]
    assert (straight.text(), draw.text()) == ("校正并重试", "手动画框")
    draw.click()
    hands.settle()
    assert hands.window.panes.section == REGIONS
    assert hands.built.handling.review.reviewing.screen.canvas.tool == "draw"

    asked: list[object] = []
    monkeypatch.setattr(
        hands.window.importing, "start", lambda _paths, _library, request: asked.append((request.again, request.parts))
    )
    straight.click()
    assert asked == [(True, (1,))]


def test_another_library_has_nothing_of_the_import_in_its_list(opener: Opener, library: Path, tmp_path: Path) -> None:
    hands = opener.open()
    hands.drop(booklet(tmp_path / "booklet.pdf", count=1))
    hands.wait(lambda: hands.window.importing.done == 1 and not hands.window.importing.running)
    hands.settle()
    assert hands.window.importing.files

    hands.built.libraries.open(library)
    hands.settle()
    assert hands.window.importing.files == []


def test_what_failed_stays_listed_until_it_is_tried_again(opener: Opener, tmp_path: Path) -> None:
    one, other = tmp_path / "甲.pdf", tmp_path / "乙.pdf"
    for broken in (one, other):
        broken.write_bytes(b"%PDF-1.7 and no more")
    file = booklet(tmp_path / "丙.pdf", count=1)
    hands = opener.open()
    work = hands.window.importing
    hands.drop(one, other, file)
    hands.wait(lambda: bool(work.files) and not work.running)
    hands.settle()

    booklet(one, count=2)
    row_of(hands, one).findChildren(QPushButton)[0].click()
    hands.wait(lambda: not work.running)
    hands.settle()
    assert [(file.path.name, file.state) for file in work.files] == [("乙.pdf", State.FAILED), ("甲.pdf", State.DONE)]


def test_a_folder_is_watched_until_it_is_chosen_again(
    opener: Opener, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    hands = opener.open(library)
    watched = hands.built.libraries.watched
    hands.window.actions_["file.watch"].trigger()
    assert watched.folder == folder
    page = pages(tmp_path / "pages", count=1)[0]
    page.rename(folder / page.name)

    def came() -> bool:
        watched.look()
        return bool(hands.window.importing.files) and not hands.window.importing.running

    hands.wait(came)
    assert [file.state for file in hands.window.importing.files] == [State.DONE]
    hands.window.actions_["file.watch"].trigger()
    assert watched.folder is None


def test_what_went_wrong_over_night_is_listed_in_the_morning(opener: Opener, library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "坏.pdf").write_bytes(b"%PDF-1.7 and no more")
    night = Watch(folder, library)
    night.look()
    night.take(night.look(), Request("夜班"))

    hands = opener.open(library)
    hands.wait(lambda: bool(hands.window.importing.files))
    (file,) = hands.window.importing.files
    told = row_of(hands, file.path).told()
    assert "坏.pdf" in told
    assert "无法读取" in told
    assert "1 个" in hands.window.banner.text
    hands.window.show_section(IMPORT)
    hands.window.import_panel.clear.click()
    hands.settle()
    opener.close(hands)

    assert opener.open(library).window.importing.files == []


def test_what_earlier_imports_left_to_check_is_listed_and_leads_to_its_review(opener: Opener, library: Path) -> None:
    hands = opener.open(library)
    hands.window.actions_["view.import"].trigger()
    hands.settle()

    left = hands.window.import_panel.to_check
    assert hands.window.import_panel.heading.text() == "待校核 1 版"
    screen = hands.window.import_screen
    assert screen.title.text() == "待校核 1 版", "in a narrow window the list is hidden"
    screen.review.click()
    hands.settle()
    assert hands.window.panes.section == REGIONS
    hands.window.actions_["view.import"].trigger()
    hands.settle()
    page = left.model().index(0, 0)
    assert page.data() == "第 01 版　A01"

    left.setCurrentIndex(page)
    left.activated.emit(page)
    hands.settle()
    assert hands.window.panes.section == REGIONS
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.window.actions_["view.import"].trigger()
    hands.settle()
    assert left.model().rowCount() == 0
    assert hands.window.import_panel.heading.text() == "没有导入任务"


def test_files_that_come_while_others_are_read_wait_in_the_list_and_nothing_that_failed_is_lost(
    opener: Opener, tmp_path: Path
) -> None:
    broken, first = tmp_path / "坏.pdf", booklet(tmp_path / "甲.pdf", count=6)
    broken.write_bytes(b"%PDF-1.7 and no more")
    second = booklet(tmp_path / "乙.pdf", count=2)
    hands = opener.open()
    work, panel = hands.window.importing, hands.window.import_panel
    hands.drop(broken, first)
    hands.wait(lambda: work.done >= 1)
    hands.drop(second)
    hands.settle()
    assert words(row_of(hands, second)) == ["乙.pdf", "排队中"]
    assert panel.heading.text() == "3 个文件"

    hands.wait(lambda: bool(work.files) and not work.running)
    hands.settle()
    assert [(file.path.name, file.state) for file in work.files] == [
        ("坏.pdf", State.FAILED),
        ("甲.pdf", State.DONE),
        ("乙.pdf", State.DONE),
    ]
    assert "无法读取" in row_of(hands, broken).line.text()
    assert panel.line.text() == "已读 9 / 9 版"


def test_a_cancel_stops_what_waits_too_and_says_so(opener: Opener, tmp_path: Path) -> None:
    first, second = booklet(tmp_path / "甲.pdf", count=24), booklet(tmp_path / "乙.pdf", count=2)
    hands = opener.open()
    work = hands.window.importing
    hands.drop(first)
    hands.wait(lambda: work.done >= 1)
    hands.drop(second)
    hands.window.import_panel.cancel.click()
    hands.wait(lambda: not work.running)
    hands.settle()

    assert [file.state for file in work.files] == [State.STOPPED, State.STOPPED]
    assert words(row_of(hands, second)) == ["乙.pdf", "已停止"]
