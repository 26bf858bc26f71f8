"""The screen of tags, by keyboard and by hand: terms named, placed, merged, described; every step taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton, QWidget

from reader.library import reads
from reader.library.commands import tagging, thesaurus, vocabulary
from reader.library.file import Library
from reader.library.terms import need_term
from reader.model.tags import Tag
from reader.ui.dragging import NOTE, TAG, carry
from reader.ui.tags.chooser import TermChooser
from reader.ui.tags.desk import TagDesk
from reader.ui.tags.suggesting import home
from reader.ui.tags.terms import read_terms
from reader.ui.tags.usage import year
from tests.ui.conftest import ALT, CONTROL, Hands, Opener
from tests.ui.test_dragging import let_go

PATHS = ("时政/会议", "生态文明/国土绿化/林长制", "生态文明/节能", "民生/劳动争议")


@pytest.fixture
def sorted_(opener: Opener, library: Path) -> Hands:
    """The tag screen of a library whose articles carry some tags, two of them free."""
    with Library.open(library) as file:
        tagging.tag(file, [4], PATHS, author="导入")
        tagging.tag(file, [3], [*PATHS[:2], "植树", "夜市"], author="导入")
        tagging.tag(file, [2], ["植树"], author="导入")
        thesaurus.add_synonym(file, need_term(file, "生态文明/国土绿化"), "植树造林", author="导入")
    hands = opener.open(library)
    hands.press(Qt.Key.Key_4, ALT)
    hands.settle()
    return hands


def desk(hands: Hands) -> TagDesk:
    return hands.window.tag_desk


def tags(library: Path) -> dict[str, Tag]:
    with Library.open(library, read_only=True) as file:
        return {one.path: one for one in reads.tags(file)}


def mark(hands: Hands, path: str) -> None:
    desk(hands).mark(path)
    desk(hands).tree.tree.setFocus()
    hands.settle()


def answer(hands: Hands, words: str, kind: type[QWidget] = QInputDialog) -> None:
    """Types words into the dialog that is open, and accepts it."""
    (dialog,) = [one for one in hands.window.findChildren(kind) if one.isVisible()]
    if isinstance(dialog, QInputDialog):
        dialog.setTextValue(words)
        dialog.accept()
    elif isinstance(dialog, TermChooser):
        dialog.field.setText(words)
        dialog.field.entered.emit()
    QApplication.processEvents()
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    desk(hands).tree.tree.setFocus()
    hands.settle()


def test_the_tree_opens_on_the_first_term_with_its_articles_and_months(sorted_: Hands) -> None:
    screen = desk(sorted_).screen
    assert screen.term is not None
    assert screen.title.text() == screen.term.tag.name
    mark(sorted_, "生态文明")
    assert [row.id for row in screen.articles.rows] == [3, 4]
    assert screen.articles.rows[0].tags == ("林长制",)
    assert sum(count for _, count in screen.chart.bars) in (0, 2)
    assert "林长制" in screen.articles.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


RENAMED = "生态文明/造林绿化"
STEPS: dict[str, tuple[str, Callable[[Hands], None], Callable[[dict[str, Tag]], bool]]] = {
    "rename": (
        "生态文明/国土绿化",
        lambda hands: (hands.press(Qt.Key.Key_F2), answer(hands, "造林绿化"))[0],
        lambda found: f"{RENAMED}/林长制" in found and found[RENAMED].synonyms == ("植树造林",),
    ),
    "narrower": (
        "民生",
        lambda hands: (hands.press(Qt.Key.Key_Insert), answer(hands, "市政"))[0],
        lambda found: "民生/市政" in found,
    ),
    "at the top": (
        "民生",
        lambda hands: (hands.press(Qt.Key.Key_N, CONTROL), answer(hands, "科技"))[0],
        lambda found: "科技" in found and not found["科技"].free,
    ),
    "synonym": (
        "民生",
        lambda hands: (hands.press(Qt.Key.Key_S), answer(hands, "百姓生活"))[0],
        lambda found: found["民生"].synonyms == ("百姓生活",),
    ),
    "merge": (
        "时政/会议",
        lambda hands: (hands.press(Qt.Key.Key_M), answer(hands, "民生", TermChooser))[0],
        lambda found: "时政/会议" not in found and found["民生"].uses == 2 and found["民生"].synonyms == ("会议",),
    ),
    "move": (
        "时政/会议",
        lambda hands: (hands.press(Qt.Key.Key_P), answer(hands, "ms", TermChooser))[0],
        lambda found: found["民生/会议"].uses == 2,
    ),
    "up": (
        "民生",
        lambda hands: hands.press(Qt.Key.Key_Up, ALT),
        lambda found: [path for path in found if "/" not in path][:2] == ["民生", "时政"],
    ),
    "down": (
        "生态文明/国土绿化",
        lambda hands: hands.press(Qt.Key.Key_Down, ALT),
        lambda found: [*found].index("生态文明/节能") < [*found].index("生态文明/国土绿化"),
    ),
    "one level up": (
        "生态文明/国土绿化/林长制",
        lambda hands: hands.press(Qt.Key.Key_Left, CONTROL),
        lambda found: "生态文明/林长制" in found,
    ),
    "one level down": (
        "生态文明/节能",
        lambda hands: hands.press(Qt.Key.Key_Right, CONTROL),
        lambda found: "生态文明/国土绿化/节能" in found,
    ),
    "delete": ("时政", lambda hands: hands.press(Qt.Key.Key_Delete), lambda found: "时政/会议" not in found),
    "keep": (
        "夜市",
        lambda hands: hands.window.actions_["tag.keep"].trigger(),
        lambda found: not found["夜市"].free,
    ),
    "note": (
        "民生",
        lambda hands: (hands.window.actions_["tag.note"].trigger(), answer(hands, "百姓的事"))[0],
        lambda found: found["民生"].note == "百姓的事",
    ),
    "notation": (
        "民生",
        lambda hands: (hands.window.actions_["tag.notation"].trigger(), answer(hands, "C9"))[0],
        lambda found: found["民生"].notation == "C9",
    ),
    "related": (
        "民生",
        lambda hands: (hands.window.actions_["tag.relate"].trigger(), answer(hands, "jn", TermChooser))[0],
        lambda found: found["民生"].related == ("生态文明/节能",),
    ),
    "adopt": (
        "民生",
        lambda hands: hands.window.actions_["tag.adopt"].trigger(),
        lambda found: "植树" not in found and found["生态文明/国土绿化"].uses == 2,
    ),
}


@pytest.mark.parametrize("step", STEPS)
def test_each_step_is_done_by_keys_and_undone_at_once(sorted_: Hands, library: Path, step: str) -> None:
    path, act, holds = STEPS[step]
    before = tags(library)
    mark(sorted_, path)
    act(sorted_)
    sorted_.settle()
    assert holds(tags(library)), tags(library)
    assert sorted_.window.toast.text

    desk(sorted_).tree.tree.setFocus()
    sorted_.press(Qt.Key.Key_Z, CONTROL)
    assert tags(library) == before
    sorted_.settle()
    assert {term.path for term in desk(sorted_).terms} == set(before)


def test_the_renamed_term_stays_marked_and_a_new_one_is_shown(sorted_: Hands) -> None:
    mark(sorted_, "民生")
    sorted_.press(Qt.Key.Key_F2)
    answer(sorted_, "百姓生活")
    assert desk(sorted_).screen.title.text() == "百姓生活"

    sorted_.press(Qt.Key.Key_Insert)
    answer(sorted_, "市政")
    assert desk(sorted_).screen.term is not None
    assert desk(sorted_).screen.term.path == "百姓生活/市政"


def test_a_name_that_is_taken_is_told_and_nothing_changes(sorted_: Hands, library: Path) -> None:
    before = tags(library)
    mark(sorted_, "民生")
    sorted_.press(Qt.Key.Key_F2)
    answer(sorted_, "时政")
    assert tags(library) == before
    assert "时政" in sorted_.window.banner.text


def test_merging_says_first_how_many_articles_change(sorted_: Hands) -> None:
    mark(sorted_, "时政/会议")
    sorted_.press(Qt.Key.Key_M)
    (chooser,) = [one for one in sorted_.window.findChildren(TermChooser) if one.isVisible()]
    sorted_.type("nengjian")
    assert not chooser.told.text().startswith("将有")
    chooser.field.clear()
    sorted_.type("jieneng")
    assert chooser.told.text() == "将有 2 篇稿件改标“生态文明 › 节能”；“会议”成为它的用代词。"
    sorted_.press(Qt.Key.Key_Escape)
    assert not [one for one in sorted_.window.findChildren(TermChooser) if one.isVisible()]


def test_letters_for_commands_are_letters_in_the_field(sorted_: Hands, library: Path) -> None:
    before = tags(library)
    desk(sorted_).tree.field.setFocus()
    sorted_.type("msp")
    assert desk(sorted_).tree.field.text() == "msp"
    assert tags(library) == before


def test_a_term_is_dragged_below_another_and_to_the_top(sorted_: Hands, library: Path) -> None:
    tree, model = desk(sorted_).tree.tree, desk(sorted_).tree.model
    place = tree.visualRect(model.index_of("民生")).center()
    data = model.mimeData([model.index_of("时政/会议")])
    assert let_go(tree.viewport(), data, place)
    sorted_.settle()
    assert "民生/会议" in tags(library)

    below = QPoint(20, tree.viewport().height() - 4)
    assert let_go(tree.viewport(), carry(TAG, "民生/会议"), below)
    sorted_.settle()
    assert "会议" in tags(library)
    sorted_.press(Qt.Key.Key_Z, CONTROL)
    sorted_.press(Qt.Key.Key_Z, CONTROL)
    assert "时政/会议" in tags(library)


def test_a_term_is_not_taken_by_itself_or_what_is_below_it(sorted_: Hands) -> None:
    tree, model = desk(sorted_).tree.tree, desk(sorted_).tree.model
    for path in ("生态文明", "生态文明/国土绿化", "生态文明/国土绿化/林长制"):
        place = tree.visualRect(model.index_of(path)).center()
        assert not let_go(tree.viewport(), carry(TAG, "生态文明"), place)
    assert not let_go(tree.viewport(), carry(NOTE, "1"), tree.visualRect(model.index_of("民生")).center())


def test_a_tag_is_dragged_onto_articles_of_another(sorted_: Hands, library: Path) -> None:
    mark(sorted_, "时政")
    list_ = desk(sorted_).screen.list
    assert let_go(list_.viewport(), carry(TAG, "民生"), list_.visualRect(list_.model().index(0, 0)).center())
    sorted_.settle()
    assert tags(library)["民生"].uses == 1
    assert sorted_.window.toast.text == "已加标签：民生"


def test_the_free_terms_are_placed_from_their_cards(sorted_: Hands, library: Path) -> None:
    free = desk(sorted_).side.free
    first = free.shown[0]
    assert (first.term.path, first.home and first.home.path) == ("植树", "生态文明/国土绿化")
    cards = [one for one in free.findChildren(QPushButton) if one.isVisible()]
    next(one for one in cards if one.text() == "归入").click()
    sorted_.settle()
    assert "植树" not in tags(library)
    assert [one.term.path for one in free.shown] == ["夜市"]

    next(one for one in free.findChildren(QPushButton) if one.isVisible() and one.text() == "设为主题词").click()
    sorted_.settle()
    assert list(free.shown) == []
    assert not tags(library)["夜市"].free


def test_chips_lead_to_terms_nearby_and_take_synonyms_away(sorted_: Hands, library: Path) -> None:
    mark(sorted_, "生态文明/国土绿化")
    chips = {one.text(): one for one in desk(sorted_).screen.findChildren(QPushButton) if one.isVisible()}
    chips["植树造林  ×"].click()
    sorted_.settle()
    assert tags(library)["生态文明/国土绿化"].synonyms == ()

    chips = {one.text(): one for one in desk(sorted_).screen.findChildren(QPushButton) if one.isVisible()}
    chips["林长制　2"].click()
    sorted_.settle()
    assert desk(sorted_).screen.title.text() == "林长制"


def test_all_articles_of_a_tag_are_listed_in_the_library(sorted_: Hands) -> None:
    mark(sorted_, "生态文明")
    sorted_.window.actions_["tag.articles"].trigger()
    sorted_.settle()
    assert sorted_.window.panes.section == "library"
    assert [row.id for row in sorted_.window.sidebar.articles.rows] == [3, 4]
    assert sorted_.window.toolbar.search.text() == "#生态文明"

    sorted_.window.toolbar.search.clear()
    sorted_.wait(lambda: len(sorted_.window.sidebar.articles.rows) == 4)


def test_number_keys_are_given_and_put_in_order_by_keys(sorted_: Hands) -> None:
    keys = desk(sorted_).side.keys.list
    first = keys.item(0).text()
    mark(sorted_, "民生")
    sorted_.window.actions_["tag.key"].trigger()
    assert "民生" in sorted_.window.preferences.current.quick_tags

    keys.setFocus()
    keys.setCurrentRow(0)
    sorted_.press(Qt.Key.Key_Down, ALT)
    assert keys.item(1).text().split()[1:] == first.split()[1:]
    assert keys.currentRow() == 1


def test_a_number_key_follows_its_tag_to_another_name_and_back(sorted_: Hands) -> None:
    preferences = sorted_.window.preferences
    preferences.change(quick_tags=("时政/会议", "民生/劳动争议"))
    mark(sorted_, "民生")
    sorted_.press(Qt.Key.Key_F2)
    answer(sorted_, "百姓生活")
    assert preferences.current.quick_tags == ("时政/会议", "百姓生活/劳动争议")

    sorted_.press(Qt.Key.Key_Z, CONTROL)
    sorted_.settle()
    assert preferences.current.quick_tags == ("时政/会议", "民生/劳动争议")


def test_what_was_closed_in_the_tree_stays_closed(sorted_: Hands) -> None:
    tree, model = desk(sorted_).tree.tree, desk(sorted_).tree.model
    mark(sorted_, "民生")
    tree.collapse(model.index_of("生态文明"))
    sorted_.window.actions_["tag.up"].trigger()
    sorted_.settle()
    assert not tree.isExpanded(model.index_of("生态文明"))
    assert tree.isExpanded(model.index_of("时政"))


def test_nothing_of_it_can_be_done_on_other_screens(sorted_: Hands) -> None:
    actions = sorted_.window.actions_
    assert actions["tag.rename"].isEnabled()
    sorted_.press(Qt.Key.Key_1, ALT)
    assert not [id_ for id_ in actions.records if id_.startswith("tag.") and actions[id_].isEnabled()]
    assert actions["go.next_article"].isEnabled()


def test_a_year_of_months_ends_with_the_newest() -> None:
    assert year({}) == []
    bars = year({"2030-12": 3, "2031-02": 1, "2029-01": 9})
    assert (bars[0][0], bars[-1], len(bars)) == ("2030-03", ("2031-02", 1), 12)
    assert dict(bars)["2030-12"] == 3


def test_where_a_free_term_seems_to_belong(library: Path) -> None:
    with Library.open(library) as file:
        vocabulary.create(file, "生态文明/义务植树", author="导入")
        vocabulary.create(file, "民生", author="导入")
        tagging.tag(file, [1], ["植树", "灯"], author="导入")
        terms = {one.path: one for one in read_terms(file)}
    kept = [one for one in terms.values() if not one.tag.free]
    found = home(terms["植树"], kept, {})
    assert found is not None
    assert found.path == "生态文明/义务植树"
    assert home(terms["灯"], kept, {}) is None
    beside = home(terms["灯"], kept, {terms["民生"].tag.id: 2})
    assert beside is not None
    assert beside.path == "民生"


def test_the_status_bar_tells_the_keys_as_they_are_set(sorted_: Hands) -> None:
    hints = sorted_.window.status.hints
    assert hints.text().startswith("F2 标签改名")
    sorted_.window.preferences.change(keys={"tag.rename": "Ctrl+J"})
    assert hints.text().startswith("Ctrl+J 标签改名")


def test_the_screen_follows_theme_and_language(sorted_: Hands) -> None:
    mark(sorted_, "生态文明")
    sorted_.window.preferences.change(language="en", theme="dark")
    QApplication.processEvents()
    sorted_.settle()
    assert desk(sorted_).screen.merge_into.text() == "Merge into…"
    assert desk(sorted_).side.free.heading.text().startswith("Free terms")
