"""Whatever a newspaper or a person writes is shown letter by letter: no label, tip or button reads more into it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from reader.library import reads
from reader.library.commands import annotating, correcting, filing, mentioning, tagging
from reader.library.file import Library
from tests.ui.conftest import CONTROL, Hands, Opener
from tests.unit.library.town import FLOOD, LAMPS, put, spot

MARKUP = '<b>粗&细</b><img src="x">'
"""What Qt would take for HTML, and for a key, wherever it is let."""


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A library in which everything that can be named is named in markup."""
    path = tmp_path / f"{'<i>库'}.jiaoyue"
    who = "<u>周"
    with Library.open(path, create=True) as library:
        put(library, LAMPS, FLOOD, number=1)
        filing.set_issue(library, 1, publication=MARKUP, date="2031-06-03", author=who)
        filing.set_page(library, 1, label="<s>A", author=who)
        correcting.correct(library, *spot(library, "渡口老街"), MARKUP, author=who)
        tagging.tag(library, [1], ["<em>民生"], author=who)
        annotating.annotate(library, *spot(library, "𠮷野巷"), MARKUP, author=who)
        text = reads.article(library, 1).article.text
        start = text.index("<b>")
        mentioning.confirm(library, 1, start, start + len(MARKUP), "place", author=who)
        mentioning.confirm(library, *spot(library, "纪明川"), "person", author=who)
    return path


@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_no_screen_is_a_text_read_as_html(opener: Opener, marked: Path, language: str) -> None:
    hands = opener.open(marked, language=language)
    seen = 0
    for screen in ("library", "entities", "tags", "regions", "import"):
        hands.window.actions_[f"view.{screen}"].trigger()
        hands.settle()
        if screen == "entities":
            hands.window.entity_desk.index.tabs["place"].click()
            hands.settle()
        assert misread() == [], screen
        seen += sum("<" in one.text() for one in hands.window.findChildren(QLabel) if one.isVisible())
    assert seen > 0, "the names in markup are shown somewhere"


def test_what_is_asked_and_told_is_text_as_well(opener: Opener, marked: Path) -> None:
    hands: Hands = opener.open(marked)
    hands.window.toast.say(MARKUP)
    hands.window.banner.say(MARKUP)
    hands.press(Qt.Key.Key_T, CONTROL)
    assert misread() == []
    hands.press(Qt.Key.Key_Escape)
    hands.window.actions_["app.palette"].trigger()
    hands.settle()
    assert misread() == []


def misread() -> list[str]:
    """What Qt would read as markup in labels and tooltips, or as a key in the text of a button."""
    widgets = [one for top in QApplication.topLevelWidgets() for one in [top, *top.findChildren(QWidget)]]
    found = [f"tooltip of {type(one).__name__}: {one.toolTip()}" for one in widgets if rich(one.toolTip())]
    for one in widgets:
        if isinstance(one, QLabel) and one.textFormat() is not Qt.TextFormat.PlainText and rich(one.text()):
            found.append(f"label in {type(one.parent()).__name__}: {one.text()}")
        if isinstance(one, QAbstractButton) and "粗&细" in one.text():
            found.append(f"button {type(one).__name__}: {one.text()}")
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            found += [f"row of {type(one).__name__}: {tip}" for tip in row_tips(one) if rich(tip)]
    return found


def row_tips(view: QAbstractItemView) -> list[object]:
    model = view.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]


def rich(text: object) -> bool:
    """Whether it holds markup of ours that Qt would not show as it is."""
    return isinstance(text, str) and "&lt;" not in text and Gui.mightBeRichText(text)
