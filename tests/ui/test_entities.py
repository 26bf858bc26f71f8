"""The screen of entities: found by name, merged by key and by hand, read on in the article, all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.library import reads
from reader.library.commands import mentioning
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.mentions import Found, MentionState
from reader.ui.dragging import TAG, carry
from reader.ui.entities.contexts import Heading
from reader.ui.entities.desk import EntityDesk
from reader.ui.entities.timeline import MOST_BARS, spread
from reader.ui.matching import Name
from reader.ui.palette.items import Item, Kind
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands, Opener
from tests.ui.test_dragging import let_go

PATIENCE = 60_000
NAMES = {"林之远": "person", "顾明澄": "person", "云溪市": "place", "芦苇镇": "place"}


@pytest.fixture
def named(opener: Opener, library: Path) -> Hands:
    """A window on a library in which a recogniser has found some names."""
    with Library.open(library) as file:
        for row in reads.article_rows(file):
            text = reads.article(file, row.id).article.text
            places = [(text.find(name), name, type_) for name, type_ in NAMES.items()]
            found = [Found(at, at + len(name), type_) for at, name, type_ in places if at >= 0]
            mentioning.suggest(file, row.id, found, text=text)
    hands = opener.open(library)
    hands.press(Qt.Key.Key_3, ALT)
    return hands


def desk(hands: Hands) -> EntityDesk:
    return hands.window.entity_desk


def listed(hands: Hands) -> list[str]:
    return [row.name for row in desk(hands).index.model.rows]


def test_people_and_places_have_a_tab_each_and_the_first_one_is_shown(named: Hands) -> None:
    assert set(listed(named)) == {"林之远", "顾明澄"}
    assert desk(named).page.title.text() == listed(named)[0]
    desk(named).index.tabs["place"].click()
    named.settle()
    assert set(listed(named)) == {"云溪市", "芦苇镇"}
    assert desk(named).page.title.text() == listed(named)[0]


def test_laws_and_works_share_the_last_tab(opener: Opener, library: Path) -> None:
    with Library.open(library) as file:
        text = reads.article(file, 1).article.text
        kinds = {"林之远": "other.law", "云溪市": "other.work"}
        found = [Found(text.index(words), text.index(words) + 3, type_, 1) for words, type_ in kinds.items()]
        mentioning.suggest(file, 1, found, text=text)
    hands = opener.open(library)
    hands.press(Qt.Key.Key_3, ALT)
    desk(hands).index.tabs["other"].click()
    hands.settle()
    assert set(listed(hands)) == {"林之远", "云溪市"}


def test_one_is_merged_into_another_by_key_and_undone(named: Hands) -> None:
    first, second = listed(named)
    named.press(Qt.Key.Key_Down, SHIFT)
    named.press(Qt.Key.Key_M)
    assert len(listed(named)) == 1
    (row,) = desk(named).index.model.rows
    assert {row.name, *row.aliases} == {first, second}

    named.press(Qt.Key.Key_Z, CONTROL)
    assert listed(named) == [first, second]


def test_one_is_dragged_onto_another_and_becomes_part_of_it(named: Hands) -> None:
    first, second = listed(named)
    list_, model = desk(named).index.list, desk(named).index.model
    data = model.mimeData([model.index(0, 0)])
    onto = [list_.visualRect(model.index(row, 0)).center() for row in (0, 1)]
    assert not let_go(list_.viewport(), data, onto[0])
    assert let_go(list_.viewport(), data, onto[1])
    named.settle()
    (row,) = model.rows
    assert {row.name, *row.aliases} == {first, second}
    assert row.name == second

    named.press(Qt.Key.Key_Z, CONTROL)
    assert listed(named) == [first, second]


def test_entities_are_dragged_onto_the_zone_and_become_aliases(named: Hands) -> None:
    first, second = listed(named)
    model, zone = desk(named).index.model, desk(named).advice.zone
    assert desk(named).page.title.text() == first
    assert let_go(zone, model.mimeData([model.index(1, 0)]), zone.rect().center())
    named.settle()
    (row,) = model.rows
    assert (row.name, row.aliases) == (first, (second,))


def test_a_tag_is_not_taken_by_entities(named: Hands) -> None:
    list_, model = desk(named).index.list, desk(named).index.model
    assert not let_go(list_.viewport(), carry(TAG, "民生"), list_.visualRect(model.index(0, 0)).center())


def test_enter_on_a_mention_reads_on_in_the_article(named: Hands) -> None:
    table = desk(named).page.table
    table.setFocus()
    table.selectRow(1)
    named.press(Qt.Key.Key_Return)
    assert named.window.panes.section == "library"
    start, end = named.window.pane.selection()
    assert named.record().article.text[start:end] in ("林之远", "顾明澄")


def test_it_is_renamed_by_f2(named: Hands) -> None:
    first = listed(named)[0]
    named.press(Qt.Key.Key_F2)
    dialog = desk(named).page.findChild(QInputDialog)
    assert dialog is not None
    assert dialog.textValue() == first
    dialog.setTextValue("林之远（镇长）")
    dialog.accept()
    named.settle()
    assert "林之远（镇长）" in listed(named)


def test_a_double_click_on_a_name_opens_its_page(named: Hands) -> None:
    named.press(Qt.Key.Key_1, ALT)
    mention = next(one for one in named.record().mentions if one.state is not MentionState.REJECTED)
    named.window.pane.entity_opened.emit(mention.id)
    named.settle()
    assert named.window.panes.section == "entities"
    assert desk(named).page.title.text() == mention.anchor.quote


def test_the_palette_jumps_to_an_entity(named: Hands) -> None:
    named.press(Qt.Key.Key_K, CONTROL)
    named.settle()
    assert {row.name for row in desk(named).known} == set(NAMES)
    reed = next(row for row in desk(named).known if row.name == "芦苇镇")
    named.leave(named.built.handling.palette)
    named.built.handling.do(Item(Kind.ENTITY, str(reed.id), Name(reed.name)))
    named.settle()
    assert desk(named).page.title.text() == "芦苇镇"


def test_a_confirmed_name_is_offered_to_the_whole_library_and_undone_at_once(named: Hands, library: Path) -> None:
    named.press(Qt.Key.Key_1, ALT)
    record = named.record()
    start = record.article.text.index("云溪市")
    named.window.commands.confirm(record.id, start, start + 3, "place")
    named.settle()
    named.qtbot.waitUntil(lambda: named.window.learning.offer is not None, timeout=PATIENCE)
    offer = named.window.learning.offer
    assert offer is not None
    assert str(offer.count) in named.window.toast.text
    named.press(Qt.Key.Key_Return, ALT | SHIFT)
    named.settle()

    def confirmed() -> int:
        sql = "SELECT count(*) FROM mention WHERE state = 'confirmed'"
        with Library.open(library, read_only=True) as file:
            assert verify(file) == ()
            count: int = file.value(sql)
            return count

    assert confirmed() == 1 + offer.count
    named.press(Qt.Key.Key_Z, CONTROL)
    assert confirmed() == 1


def test_no_part_of_the_screen_is_left_without_a_parent(hands: Hands) -> None:
    """What has no parent is thrown away by whichever thread happens to tidy up, and the program crashes."""
    for pane in (desk(hands).index, desk(hands).page, desk(hands).advice):
        parts = [(name, part) for name, part in vars(pane).items() if isinstance(part, QWidget)]
        assert len(parts) > 4
        assert [name for name, part in parts if part.parentWidget() is None] == []


def test_long_times_are_drawn_with_several_days_to_a_bar() -> None:
    days = [("2031-01-01", 2), ("2031-01-03", 1)]
    assert spread(days) == [("2031-01-01", 2), ("2031-01-02", 0), ("2031-01-03", 1)]
    years = spread([("2029-03-01", 2), ("2031-03-01", 5), ("2030-07-09", 1)])
    assert len(years) <= MOST_BARS
    assert sum(count for _, count in years) == 8
    assert spread([]) == []


def test_all_articles_that_name_it_are_listed_in_the_library(named: Hands) -> None:
    name = listed(named)[0]
    named.window.actions_["entity.articles"].trigger()
    named.settle()
    assert named.window.panes.section == "library"
    assert named.window.toolbar.search.text() == f"@{name}"
    rows = named.window.sidebar.articles.rows
    assert rows
    assert all(name in _text(named, row.id) for row in rows)


def _text(hands: Hands, article: int) -> str:
    current = hands.window.session.current
    assert current is not None
    with Library.open(current.path, read_only=True) as file:
        return reads.article(file, article).article.text


def test_mentions_are_listed_by_the_words_beside_them(named: Hands) -> None:
    desk(named).index.tabs["place"].click()
    named.settle()
    page = desk(named).page
    page.order.choose("after")
    named.settle()
    after = [row.after for row in page.contexts.rows]
    assert after == sorted(after)
    assert all(not isinstance(row, Heading) for row in page.contexts.rows)

    page.order.choose("before")
    named.settle()
    before = [row.before[::-1] for row in page.contexts.rows]
    assert before == sorted(before)

    page.order.choose("newest")
    named.settle()
    assert isinstance(page.contexts.rows[0], Heading)
    page.order.choose("oldest")
    named.settle()
    assert isinstance(page.contexts.rows[0], Heading)


def test_its_keys_are_those_of_actions_that_other_screens_do_not_offer(named: Hands) -> None:
    actions = named.window.actions_
    keys = {id_: actions[id_].shortcut().toString() for id_ in ("entity.rename", "entity.merge", "entity.apart")}
    assert keys == {"entity.rename": "F2", "entity.merge": "M", "entity.apart": "N"}
    assert "M" in desk(named).index.merge.toolTip()
    assert all(actions[id_].isEnabled() for id_ in keys)
    named.press(Qt.Key.Key_1, ALT)
    assert not any(actions[id_].isEnabled() for id_ in keys)
