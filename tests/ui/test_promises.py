"""Promises to everyone who uses the window: each action is named, explained, in a menu; each text is translated."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QDialog, QLineEdit, QWidget

import reader
from reader.library import reads
from reader.library.commands import mentioning, tagging, thesaurus
from reader.library.file import Library
from reader.library.terms import need_term
from reader.model.errors import JiaoyueError
from reader.model.evidence import Reason
from reader.model.mentions import Found
from reader.segmentation.evidence import CODES
from reader.ui.actions.record import Action, meet
from reader.ui.actions.registry import Registry, all_keys, plain, shown_keys
from reader.ui.actions.table import ACTIONS, MENUS
from reader.ui.settings.keys import RESERVED
from reader.ui.settings.page import SettingsPage
from reader.ui.translation.reasons import SAID, reason_text
from reader.ui.translation.reasons import SENTENCES as REASONS
from reader.ui.translation.sentences import SENTENCES
from reader.ui.widgets.chip import TagChip
from tests.ui.conftest import Hands, Opener

GAP = re.compile(r"\{[^}]*\}|%n")


@pytest.fixture
def catalogue(checkout: Path) -> Path:
    return checkout / "resources" / "translations" / "jiaoyue_zh.ts"


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether it is finished, of every message of a catalogue."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, forms, told.get("type") != "unfinished"


def test_every_text_is_translated_with_the_same_gaps(catalogue: Path) -> None:
    for context, source, forms, finished in messages(catalogue):
        where = f"{context}: {source!r}"
        assert finished, where
        assert all(forms), where
        if not source.startswith("page {number"):
            assert {*GAP.findall(forms[0])} == {*GAP.findall(source)}, where


def test_every_reason_of_segmentation_has_a_sentence() -> None:
    assert set(REASONS) | {SAID} == set(CODES)
    assert "3" in reason_text(Reason.of("link.on", columns=3))
    assert reason_text(Reason.of(SAID, text="It stood {there}.")) == "It stood {there}."


def test_english_knows_one_and_many(catalogue: Path) -> None:
    english = catalogue.with_name("jiaoyue_en.ts")
    counted = [(source, forms) for _, source, forms, _ in messages(english) if "%n" in source]

    assert counted
    assert all(len(forms) == 2 and "(s)" not in "".join(forms) for _, forms in counted)


def test_the_catalogues_hold_every_text_of_the_source(checkout: Path, catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(map(str, (checkout / "reader" / "ui").rglob("*.py")))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, "-silent", *sources, "-ts", fresh], check=True, capture_output=True)
    wanted = {(context, source) for context, source, _, _ in messages(fresh)}

    for language in ("zh", "en"):
        known = {(context, source) for context, source, _, _ in messages(catalogue.with_name(f"jiaoyue_{language}.ts"))}
        assert wanted - known == set()


def test_the_compiled_catalogue_is_that_of_the_source(catalogue: Path, qapp: object) -> None:
    compiled = QTranslator()
    assert compiled.load(str(catalogue.with_suffix(".qm")))

    for context, source, forms, _ in messages(catalogue):
        assert compiled.translate(context, source, None, 2 if "%n" in source else -1) == forms[0]


def test_every_sentence_of_an_error_can_be_translated() -> None:
    for module in pkgutil.walk_packages(reader.__path__, "reader."):
        if not module.name.startswith(("reader.sources.scan.", "reader.__main__")):
            importlib.import_module(module.name)

    assert {kind.sentence for kind in kinds(JiaoyueError)} - set(SENTENCES) == set()


def kinds(kind: type[JiaoyueError]) -> Iterator[type[JiaoyueError]]:
    yield kind
    for below in kind.__subclasses__():
        if below.__module__.startswith("reader."):
            yield from kinds(below)


@pytest.mark.parametrize("record", ACTIONS, ids=lambda record: record.id)
def test_an_action_is_named_explained_and_in_a_menu(record: Action) -> None:
    assert record.title
    assert record.tip
    assert record.menu in {menu.id for menu in MENUS}


def test_no_two_actions_share_a_key_and_none_takes_one_of_an_input_method() -> None:
    for system in ("keys", "mac"):
        keys = {record: getattr(record, system) or record.keys for record in ACTIONS}
        for one, other in combinations(ACTIONS, 2):
            assert not ({*keys[one]} & {*keys[other]} and meet(one, other)), (one.id, other.id)
        taken = [key for record in ACTIONS for key in keys[record]]
        assert not set(taken) & RESERVED
        assert not [key for key in taken if re.fullmatch(r"Ctrl\+Alt\+[A-Z]", key) and system == "keys"]


def test_a_second_use_of_an_id_is_refused(qapp: object) -> None:
    one = ACTIONS[0]
    with pytest.raises(ValueError, match=one.id):
        Registry(QWidget(), [one, one])


def test_every_action_is_in_the_menus_with_its_key_in_the_tooltip(hands: Hands) -> None:
    window = hands.window
    shown = {action.objectName() for menu in window.actions_.menus.values() for action in menu.actions()}

    for record in ACTIONS:
        action = window.actions_[record.id]
        assert record.id in shown
        assert action.text()
        first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert first in action.toolTip()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_keys_are_called_as_they_are_printed_on_a_keyboard(opener: Opener, language: str) -> None:
    actions = opener.open(language=language).window.actions_
    assert shown_keys(actions["go.next_article"]) == "Alt+↓"
    assert shown_keys(actions["article.proofed"]) == "Ctrl+Enter"
    assert all_keys(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)) == "Ctrl+Z"
    assert plain("文件(&F)") == plain("&文件…") == "文件"


def test_every_action_that_can_be_done_does_something(hands: Hands) -> None:
    for record in ACTIONS:
        if record.when.__name__ != "never":
            assert hands.window.actions_[record.id].receivers("2triggered(bool)") > 0, record.id


def test_every_control_has_a_name_and_every_button_a_tooltip(hands: Hands) -> None:
    controls = [one for one in hands.window.findChildren(QWidget) if one.isVisible()]
    buttons = [one for one in controls if isinstance(one, QAbstractButton)]
    fields = [one for one in controls if isinstance(one, QLineEdit | QAbstractItemView)]

    assert len(buttons) > 15
    assert [one for one in buttons if not (one.accessibleName() or one.text())] == []
    assert [one for one in buttons if not one.toolTip()] == []
    assert [one for one in fields if not one.accessibleName()] == []


SCREENS = ("library", "entities", "tags", "import", "regions")


@pytest.fixture
def stocked(library: Path) -> Path:
    """The library with something to see on each screen: names, and tags of all kinds."""
    with Library.open(library) as file:
        for row in reads.article_rows(file):
            text = reads.article(file, row.id).article.text
            places = [(text.find(name), name, type_) for name, type_ in PEOPLE.items()]
            found = [Found(at, at + len(name), type_) for at, name, type_ in sorted(places) if at >= 0]
            mentioning.suggest(file, row.id, found, text=text)
        tagging.tag(file, [1, 2], ["民生/市政", "植树", "水利"], author="导入")
        city = need_term(file, "民生/市政")
        thesaurus.add_synonym(file, city, "植树造林", author="导入")
        thesaurus.relate(file, city, need_term(file, "水利"), author="导入")
    return library


PEOPLE = {"林之远": "person", "云溪市": "place"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_screen_can_be_worked_by_keys_and_told_by_a_screen_reader(
    opener: Opener, stocked: Path, language: str
) -> None:
    hands = opener.open(stocked, language=language)
    for screen in SCREENS:
        hands.window.actions_[f"view.{screen}"].trigger()
        hands.settle()
        reached = focusable(hands.window)
        assert [one for one in reached if not told(one)[0] or told(one)[1] in NAMELESS] == [], screen
        buttons = [one for one in reached if isinstance(one, QAbstractButton | TagChip)]
        small = [(told(one)[0], one.size().toTuple()) for one in buttons if min(one.width(), one.height()) < 26]
        assert small == [], screen
    assert hands.window.entity_desk.entity is not None
    assert len(hands.window.tag_desk.side.free.shown) == 2
    assert [view for view in hands.window.findChildren(QAbstractItemView) if silent_rows(view)] == []


def silent_rows(view: QAbstractItemView) -> list[int]:
    """The rows of a list of which nothing is said."""
    model = view.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount() if model else 0)]
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return [index.row() for index in indexes if not any(index.data(role) for role in roles)]


def test_the_dialogs_name_what_takes_the_keyboard(hands: Hands) -> None:
    for id_ in ("app.settings", "app.shortcuts", "app.about"):
        hands.window.actions_[id_].trigger()
        (dialog,) = [one for one in hands.window.findChildren(QDialog) if one.isVisible()]
        for tab in range(dialog.tabs.count() if isinstance(dialog, SettingsPage) else 1):
            if isinstance(dialog, SettingsPage):
                dialog.tabs.setCurrentIndex(tab)
            assert [one for one in focusable(dialog) if not told(one)[0]] == [], id_
        hands.leave(dialog)


NAMELESS = {QAccessible.Role.Client, QAccessible.Role.NoRole}


def focusable(window: QWidget) -> list[QWidget]:
    """What the Tab key reaches now."""
    tab = Qt.FocusPolicy.TabFocus
    seen = [one for one in window.findChildren(QWidget) if one.isVisible() and one.focusProxy() is None]
    return [one for one in seen if one.focusPolicy() & tab]


def told(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role of a widget as a screen reader gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


def test_the_tab_key_goes_from_toolbar_to_rail_sidebar_text_and_inspector(hands: Hands) -> None:
    window = hands.window
    panes = (window.toolbar, window.rail, window.panes.left, window.panes.centre, window.panes.right)
    window.toolbar.search.setFocus()
    met: list[QWidget] = []
    for _ in range(60):
        pane = next(pane for pane in panes if pane.isAncestorOf(hands.focus()))
        if not met or met[-1] is not pane:
            met.append(pane)
        QTest.keyClick(hands.focus(), Qt.Key.Key_Tab)
    assert tuple(met[:6]) == (*panes, window.toolbar)


def test_the_legend_is_reached_by_the_tab_key(hands: Hands) -> None:
    hands.window.sidebar.list.setFocus()
    QTest.keyClick(hands.focus(), Qt.Key.Key_Tab)
    assert hands.window.pane.legend.isAncestorOf(hands.focus())
