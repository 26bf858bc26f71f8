"""Regions given to the right article, articles that go on overleaf, pages confirmed: by the fields of the review."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from reader.library import reads
from reader.library.file import Library
from reader.library.verify import verify
from tests.ui.conftest import ALT, CONTROL, Hands, Opener
from tests.ui.test_reviewing import Reviewer
from tests.unit.library.placed import FERRY, FERRY_ON, placed_town

LAMPS, FLOOD, FAIR, SCHOOL = "渡口老街修好三百盏路灯", "春汛平稳过境", "东门集市延长两小时", "南滩小学添了图书角"


@pytest.fixture
def placed(tmp_path: Path) -> Path:
    return placed_town(tmp_path)


@pytest.fixture
def reviewer(opener: Opener, placed: Path) -> Reviewer:
    return Reviewer(opener.open(placed))


def texts(path: Path) -> dict[str, str]:
    """The text of each article of a whole library, by its title."""
    with Library.open(path) as library:
        assert verify(library) == ()
        return {row.title: reads.article(library, row.id).article.text for row in reads.article_rows(library)}


def pick(hands: Hands, box: QComboBox, data: object) -> None:
    """Chooses an entry of a field as the pointer does."""
    assert box.isEnabled()
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())
    hands.settle()


def undo(hands: Hands) -> None:
    hands.window.actions_["edit.undo"].trigger()
    hands.settle()


def article(reviewer: Reviewer, title: str) -> int:
    assert reviewer.made.board is not None
    return next(piece.id for piece in reviewer.made.board.review.pieces if piece.title == title)


def test_a_column_is_given_to_another_article_or_one_of_its_own_and_back(reviewer: Reviewer, placed: Path) -> None:
    hands, facts = reviewer.hands, reviewer.made.side.facts
    before = texts(placed)
    reviewer.choose(FERRY_ON[1])

    pick(hands, facts.home, article(reviewer, FAIR))
    moved = texts(placed)
    assert FERRY_ON[1] in moved[FAIR]
    assert FERRY_ON[1] not in moved[LAMPS]
    assert FERRY[1] in moved[LAMPS]
    undo(hands)
    assert texts(placed) == before

    reviewer.choose(FERRY_ON[1])
    hands.window.actions_["review.free"].trigger()
    hands.settle()
    freed = texts(placed)
    assert len(freed) == len(before) + 1
    assert [title for title, text in freed.items() if FERRY_ON[1] in text] != [LAMPS]
    undo(hands)
    assert texts(placed) == before


def test_what_an_undo_puts_together_again_stays_chosen(reviewer: Reviewer) -> None:
    hands, made = reviewer.hands, reviewer.made
    reviewer.choose(FERRY[1])
    hands.press(Qt.Key.Key_S)
    reviewer.choose(FERRY_ON[1])
    assert made.articles not in ((), (article(reviewer, LAMPS),))
    undo(hands)
    assert made.articles == (article(reviewer, LAMPS),)


def test_an_article_goes_on_overleaf_and_is_parted_again(reviewer: Reviewer, placed: Path) -> None:
    hands, made = reviewer.hands, reviewer.made
    before = texts(placed)
    reviewer.choose(LAMPS)
    assert made.board is not None
    school = next(one.id for one in made.board.review.others if one.title == SCHOOL)

    pick(hands, made.side.facts.turn, school)
    joined = texts(placed)
    assert SCHOOL not in joined
    assert before[LAMPS].splitlines()[-1] in joined[LAMPS]
    assert "的人手不撤" in joined[LAMPS]

    reviewer.choose(LAMPS)
    pick(hands, made.side.facts.turn, None)
    parted = texts(placed)
    assert parted[LAMPS] == before[LAMPS]
    assert any("的人手不撤" in text for title, text in parted.items() if title != LAMPS)
    for _ in range(2):
        undo(hands)
    assert texts(placed) == before


def test_a_picture_needs_an_article_and_the_joining_tool_two(reviewer: Reviewer, placed: Path) -> None:
    hands, before = reviewer.hands, texts(placed)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_R)
    reviewer.drag((230, 330), (370, 410), ALT)
    assert texts(placed) == before
    assert "图片" in hands.window.toast.text

    hands.press(Qt.Key.Key_J)
    reviewer.choose(LAMPS)
    assert texts(placed) == before, "the first click only chooses"
    reviewer.choose(FAIR)
    joined = texts(placed)
    assert set(joined) == {LAMPS, FLOOD, SCHOOL}
    assert FAIR in joined[LAMPS]
    undo(hands)
    assert texts(placed) == before


def test_pages_are_confirmed_one_after_the_other_and_opened_again(reviewer: Reviewer, placed: Path) -> None:
    hands, made = reviewer.hands, reviewer.made

    def checked() -> list[bool]:
        return [bool(page.checked) for page in made.pages.model.rows]

    hands.press(Qt.Key.Key_Return, CONTROL)
    assert (checked(), made.page) == ([True, False], 2)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert checked() == [True, True]
    assert made.pages.bar.value() == 2
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert checked() == [True, False]
