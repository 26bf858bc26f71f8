"""The page of an entity: suggestions taken or refused, aliases, types, notes, identifiers, and another of the name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QPushButton

from reader.library import reads
from reader.library.commands import mentioning
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.text import Role
from tests.ui.conftest import ALT, Hands, Opener
from tests.unit.library.town import put

PAGES = (
    ("市长林之远到渡口老街看路灯", "本报讯（记者 纪明川）市长林之远昨天到渡口老街看路灯。林之远说，灯要一直亮着。"),
    ("林之源谈春汛", "本报讯（记者 纪明川）市长林之源昨天谈到春汛。林之远没有到会。"),
    ("老街集市延长", "本报讯（记者 纪明川）渡口老街的集市延长两小时，林之远也去了。"),
)
NAMES = {"林之远": "person", "林之源": "person", "纪明川": "person", "渡口老街": "place"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three articles in which a mayor is named, once by a misprint."""
    path = tmp_path / "城.jiaoyue"
    with Library.open(path, create=True) as library:
        for title, body in PAGES:
            put(library, ((Role.HEADLINE, title), (Role.PARAGRAPH, body)), name=f"{title}.txt")
        for row in reads.article_rows(library):
            text = reads.article(library, row.id).article.text
            for words, type_ in NAMES.items():
                at = text.find(words)
                while at >= 0:
                    mentioning.confirm(library, row.id, at, at + len(words), type_, author="周岚")
                    at = text.find(words, at + 1)
    return path


@pytest.fixture
def hands(opener: Opener, path: Path) -> Hands:
    """A window on the page of 林之远."""
    hands = opener.open(path)
    hands.press(Qt.Key.Key_3, ALT)
    show(hands, "林之远")
    return hands


def show(hands: Hands, name: str) -> None:
    desk = hands.window.entity_desk
    desk.open(next(row.id for row in desk.index.model.rows if row.name == name))
    hands.settle()
    assert desk.page.title.text() == name


def index(path: Path) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Each entity of a whole library: its type and how it is spelt."""
    with Library.open(path) as library:
        assert verify(library) == ()
        return {
            row.name: (row.type, tuple(one.text for one in reads.entity(library, row.id).spellings))
            for row in reads.entity_rows(library)
        }


def wish(hands: Hands, name: str, text: str | None = None) -> None:
    """Presses a button of the page, and types what is asked for then."""
    page = hands.window.entity_desk.page
    page.wish.emit(name)
    if text is not None:
        dialog = next(one for one in page.findChildren(QInputDialog) if one.isVisible())
        dialog.setTextValue(text)
        dialog.accept()
    hands.settle()


def undo(hands: Hands) -> None:
    hands.window.actions_["edit.undo"].trigger()
    hands.settle()


def button(hands: Hands, words: str) -> QPushButton:
    found = [one for one in hands.window.entity_desk.advice.findChildren(QPushButton) if one.text().startswith(words)]
    return next(one for one in found if one.isVisible())


def test_a_suggestion_is_taken_and_refused(hands: Hands, path: Path) -> None:
    desk, before = hands.window.entity_desk, index(path)
    assert desk.advice.first is not None

    button(hands, "合并").click()
    hands.settle()
    assert index(path)["林之远"] == ("person", ("林之远", "林之源"))
    assert "林之源" not in index(path)
    undo(hands)
    assert index(path) == before

    show(hands, "林之远")
    button(hands, "不是").click()
    hands.settle()
    assert index(path) == before
    assert desk.advice.first is None, "it is not suggested again"
    undo(hands)
    show(hands, "林之远")
    assert desk.advice.first is not None


def test_an_alias_is_given_and_taken_off_again(hands: Hands, path: Path) -> None:
    wish(hands, "alias", "林之源")
    assert index(path)["林之远"][1] == ("林之远", "林之源")

    hands.window.entity_desk.page.alias_removed.emit("林之源")
    hands.settle()
    assert index(path)["林之源"] == ("person", ("林之源",))
    assert index(path)["林之远"][1] == ("林之远",)


def test_it_is_described_and_what_is_no_identifier_is_said(hands: Hands, path: Path) -> None:
    page = hands.window.entity_desk.page
    wish(hands, "note", "2031年当选 <b>")
    wish(hands, "identify", "wikidata https://www.wikidata.org/wiki/Q4412")
    assert page.note.text() == "2031年当选 <b>"
    assert "wikidata Q4412" in page.kind.text()

    for typed, wrong in (("wikidata 林之远", "林之远"), ("书架 12", "书架")):
        wish(hands, "identify", typed)
        assert f"“{wrong}”不能用作" in hands.window.banner.text
    wish(hands, "retype.place")
    assert index(path)["林之远"][0] == "place"
    undo(hands)
    assert index(path)["林之远"][0] == "person"


def test_mentions_of_another_person_of_the_name_are_parted(hands: Hands, path: Path) -> None:
    def mentions() -> list[int]:
        with Library.open(path) as library:
            assert verify(library) == ()
            return sorted(row.mentions for row in reads.entity_rows(library) if row.name == "林之远")

    page = hands.window.entity_desk.page
    assert page.portrait is not None
    last = page.portrait.issues[-1].issue
    row = page.contexts.row_of_issue(last)
    assert row is not None
    whole = mentions()
    page.table.issue_wanted.emit(last)
    hands.settle()
    page.table.selectRow(row + 1)
    assert [one.quote for one in page.table.chosen()] == ["林之远"]

    page.split.click()
    hands.settle()
    assert mentions() == [1, sum(whole) - 1]
    undo(hands)
    assert mentions() == whole
