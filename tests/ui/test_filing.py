"""Pages that came in under a wrong name, in a wrong order or twice are filed rightly from the review."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from reader.library import reads
from reader.library.file import Library
from reader.library.verify import verify
from reader.ui.regions.filing import Description
from tests.ui.conftest import CONTROL, Hands, Opener
from tests.unit.library.placed import placed_town

EXTRA = """\
北岸渔市迁新址

本报讯（记者 欧阳雁）北岸渔市昨天迁到新址，
一百二十个摊位当天全部开张，老客人都找了过来。
"""


@pytest.fixture
def placed(tmp_path: Path) -> Path:
    """An issue of two pages, 清澜日报 of 2031-06-03."""
    return placed_town(tmp_path)


@pytest.fixture
def extra(tmp_path: Path) -> Path:
    path = tmp_path / "渔市.txt"
    path.write_text(EXTRA, encoding="utf-8")
    return path


@pytest.fixture
def hands(opener: Opener, placed: Path) -> Hands:
    """A window on its review."""
    hands = opener.open(placed)
    hands.press(Qt.Key.Key_3, CONTROL)
    return hands


def issues(path: Path) -> list[tuple[str | None, str | None, list[tuple[int, str | None, list[str]]]]]:
    """Each issue of a library that is whole: its name, its day, its pages with the titles on them."""
    with Library.open(path) as library:
        assert verify(library) == ()
        return [
            (
                issue.publication,
                issue.date,
                [
                    (page.number, page.label, [row.title for row in reads.article_rows(library, page=page.id)])
                    for page in reads.pages(library, issue.id)
                ],
            )
            for issue in reads.issues(library)
        ]


def act(hands: Hands, id_: str) -> None:
    hands.window.actions_[id_].trigger()
    hands.settle()


def undo(hands: Hands, times: int = 1) -> None:
    for _ in range(times):
        act(hands, "edit.undo")


def test_newspaper_day_and_number_are_put_right_and_a_day_that_is_none_cannot_be_saved(
    hands: Hands, placed: Path
) -> None:
    before = issues(placed)
    act(hands, "page.describe")
    (dialog,) = [one for one in hands.window.findChildren(Description) if one.isVisible()]
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert (dialog.publication.text(), dialog.date.text(), dialog.label.text()) == ("清澜日报", "2031-06-03", "A01")

    for day, fine in (("2031-02-30", False), ("6月3日", False), ("", True), ("2031-06-04", True)):
        dialog.date.setText(day)
        assert save.isEnabled() == fine, day
    dialog.publication.setText("清澜晚报")
    dialog.number.setValue(9)
    dialog.label.setText("B09")
    save.click()
    hands.settle()

    ((name, day, pages),) = issues(placed)
    assert (name, day, [page[:2] for page in pages]) == ("清澜晚报", "2031-06-04", [(2, "A02"), (9, "B09")])
    heading = hands.built.handling.review.reviewing.pages.heading.text()
    assert "清澜晚报" in heading
    assert hands.window.locale().toString(QDate(2031, 6, 4), "yyyy") in heading
    undo(hands, 2)
    assert issues(placed) == before


def test_pages_change_places_and_go_and_come_back(hands: Hands, placed: Path) -> None:
    before = issues(placed)
    shown = hands.built.handling.review.reviewing.pages.model

    act(hands, "page.down")
    assert [page[1] for page in issues(placed)[0][2]] == ["A02", "A01"]
    assert [page.label for page in shown.rows] == ["A02", "A01"]
    act(hands, "page.down")  # it is the last one already
    act(hands, "page.up")
    assert issues(placed) == before

    act(hands, "page.delete")
    assert [page[1] for page in issues(placed)[0][2]] == ["A02"]
    assert "渡口老街修好三百盏路灯" not in hands.titles()
    undo(hands)
    assert issues(placed) == before

    act(hands, "issue.delete")
    assert issues(placed) == []
    assert hands.window.toast.isVisible()
    undo(hands)
    assert issues(placed) == before


def test_a_page_is_dropped_on_the_review_and_belongs_to_the_issue(hands: Hands, placed: Path, extra: Path) -> None:
    reviewing = hands.built.handling.review.reviewing

    reviewing.pages.dropped.emit([extra])
    hands.wait(lambda: len(reviewing.pages.model.rows) == 3)

    ((name, _, pages),) = issues(placed)
    assert name == "清澜日报"
    assert pages[2][2] == ["北岸渔市迁新址"]


def test_a_better_scan_takes_the_place_of_a_page(
    hands: Hands, placed: Path, extra: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = issues(placed)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(extra), ""))

    act(hands, "page.replace")
    hands.wait(lambda: hands.titles() == ["北岸渔市迁新址"])

    ((_, _, pages),) = issues(placed)
    assert [page[:2] for page in pages] == [page[:2] for page in before[0][2]]
    assert [page[2] for page in pages] == [["北岸渔市迁新址"], before[0][2][1][2]]
    undo(hands)
    undone = issues(placed)
    assert before[0][2][0][2] in [page[2] for _, _, pages in undone for page in pages]

    act(hands, "page.replace")  # the file is in the library now
    hands.wait(lambda: hands.window.toast.text == "这些版面已在文库中")
    assert issues(placed) == undone
