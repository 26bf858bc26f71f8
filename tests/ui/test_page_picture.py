"""The printed page under review: its ink is where its lines are, at any size; a damaged picture leaves the lines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library.file import Library
from reader.model.page import Box
from tests.setting.pdf import Habits, pdf_of
from tests.ui.conftest import Opener
from tests.ui.test_reviewing import Reviewer
from tests.unit.library.placed import FERRY, HEIGHT, WIDTH, front

BAR = Box(100, 430, 400, 442)
"""A thick bar on the page: what letters look like depends on the fonts of the machine."""
TITLE = "渡口老街修好三百盏路灯"


@pytest.fixture(scope="module")
def _printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a page from a PDF, so with its picture; made once."""
    folder = tmp_path_factory.mktemp("printed")
    page = front()
    lines = tuple(replace(line, font=str(line.font).capitalize()) for line in page.lines)
    sheet = replace(page, lines=lines, rules=(*page.rules, BAR), pictures=())
    (folder / "A01.pdf").write_bytes(pdf_of([sheet], Habits(scale=1.0)))
    import_files([folder / "A01.pdf"], folder / "made.jiaoyue", Request("导入"))
    return folder / "made.jiaoyue"


@pytest.fixture
def printed(_printed: Path, tmp_path: Path) -> Path:
    path = tmp_path / "版.jiaoyue"
    path.write_bytes(_printed.read_bytes())
    return path


def lightness(reviewer: Reviewer, place: Box) -> int:
    """How light the middle of a place is painted; in units of the page as it was set."""
    board = reviewer.made.board
    assert board is not None
    across, down = board.width / WIDTH, board.height / HEIGHT
    x, y = (place.left + place.right) / 2 * across, (place.top + place.bottom) / 2 * down
    image = reviewer.canvas.viewport().grab().toImage()
    point = reviewer.at(x, y)
    ratio = image.devicePixelRatio()
    return int(image.pixelColor(int(point.x() * ratio), int(point.y() * ratio)).lightness())


def test_the_ink_is_where_it_was_printed_at_any_size(opener: Opener, printed: Path) -> None:
    reviewer = Reviewer(opener.open(printed))
    hands = reviewer.hands
    hands.wait(lambda: lightness(reviewer, BAR) < 60)
    blank = Box(BAR.left, BAR.top + 30, BAR.right, BAR.bottom + 30)

    for action in ("review.fit", "view.zoom_in", "view.zoom_out"):
        hands.window.actions_[action].trigger()
        hands.settle()
        assert lightness(reviewer, BAR) < 60, action
        assert lightness(reviewer, blank) > 200, action


def test_a_screen_reader_goes_through_the_regions(opener: Opener, printed: Path) -> None:
    reviewer = Reviewer(opener.open(printed))
    view = QAccessible.queryAccessibleInterface(reviewer.canvas)
    names = [view.child(at).text(QAccessible.Text.Name) for at in range(view.childCount())]

    assert any(TITLE in name for name in names)
    assert len(names) >= len(reviewer.titles())


def test_a_damaged_picture_leaves_the_lines_of_the_page(opener: Opener, printed: Path) -> None:
    with Library.open(printed) as library, library.transaction():
        library.write("UPDATE picture SET data = ?", b"no picture")
    reviewer = Reviewer(opener.open(printed))

    assert TITLE in reviewer.titles()
    reviewer.choose(FERRY[1])
    assert reviewer.made.region is not None
    assert not reviewer.hands.window.banner.isVisible()
