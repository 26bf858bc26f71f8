"""转到版、篇、行: pages by number and label, articles by title, pinyin and initials, lines by number."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.ui.goto.places import Kind, Named, spots
from reader.ui.matching import Name, readings_of
from tests.ui.conftest import CONTROL, Hands, Opener

PAGES = ((11, 1, "A01"), (12, 2, "A02"), (20, 10, ""))


@pytest.mark.parametrize(
    ("query", "page"), [("2", 12), ("02", 12), ("a02", 12), (" A01 ", 11), ("10", 20), ("3", None), ("", None)]
)
def test_a_page_goes_by_number_or_label(query: str, page: int | None) -> None:
    found = [spot.key for spot in spots(query, PAGES, (), ()) if spot.kind is Kind.PAGE]
    assert found == ([] if page is None else [page])


@pytest.mark.parametrize(
    ("query", "start"), [(":1", 0), (":3", 40), ("：2", 20), (":99", 40), (":0", None), (":x", None), (":", None)]
)
def test_a_line_goes_by_its_number_and_the_last_one_is_the_end(query: str, start: int | None) -> None:
    assert [spot.key for spot in spots(query, PAGES, (), (0, 20, 40))] == ([] if start is None else [start])


def test_an_article_goes_by_title_pinyin_and_initials() -> None:
    titles = ("环湖大桥今日建成通车", "老茶厂里读书声", "2 路公交改线")
    articles = [Named(number, Name(title, readings_of(title))) for number, title in enumerate(titles)]

    for query in ("读书声", "laocha", "lccl"):
        assert [spot.key for spot in spots(query, PAGES, articles, ())] == [1]
    assert [(spot.kind, spot.key) for spot in spots("2", PAGES, articles, ())] == [(Kind.PAGE, 12), (Kind.ARTICLE, 2)]


@pytest.fixture
def two_pages(opener: Opener, library: Path, page: Path, tmp_path: Path) -> Hands:
    """An issue of two pages, which is opened at its first."""
    second = tmp_path / "yunxi-A02.txt"
    lines = page.read_text(encoding="utf-8").replace("A01", "A02").replace("环湖大桥", "城东大桥")
    second.write_text(lines, encoding="utf-8")
    import_files([second], library, Request("导入"))
    return opener.open(library)


def test_the_field_says_where_it_leads_and_goes_there(two_pages: Hands) -> None:
    field = two_pages.built.handling.leading.field
    two_pages.press(Qt.Key.Key_G, CONTROL)
    assert field.isVisible()
    two_pages.type("2")
    assert field.where.text().startswith("第 ")
    two_pages.press(Qt.Key.Key_Return)

    assert two_pages.record().number == 2
    assert two_pages.window.pane.view.hasFocus()


def test_an_article_of_another_page_is_found_by_the_initials_of_its_title(two_pages: Hands) -> None:
    assert two_pages.record().number == 1
    two_pages.press(Qt.Key.Key_G, CONTROL)
    two_pages.type("cddq")
    two_pages.press(Qt.Key.Key_Return)

    assert two_pages.record().article.headline == "城东大桥今日建成通车"


def test_a_line_is_gone_to_within_the_article(hands: Hands, page: Path) -> None:
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.type(":3")
    hands.press(Qt.Key.Key_Return)

    printed = [line.strip() for line in page.read_text(encoding="utf-8").splitlines() if line.strip()]
    third = printed[printed.index("环湖大桥今日建成通车") + 2]
    start, end = hands.window.pane.selection()
    assert start == end == hands.record().article.text.index(third)


def test_nothing_of_that_name_stays_and_esc_leaves(hands: Hands) -> None:
    field = hands.built.handling.leading.field
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.type("zzzz")
    assert field.where.text() == "本期没有这样的版、篇或行"
    hands.press(Qt.Key.Key_Return)
    assert field.isVisible()

    hands.press(Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert hands.window.pane.view.hasFocus()


def test_letters_that_an_input_method_composes_lead_nowhere_yet(hands: Hands) -> None:
    field = hands.built.handling.leading.field
    hands.press(Qt.Key.Key_G, CONTROL)
    QApplication.sendEvent(hands.focus(), QInputMethodEvent("du'shu", []))
    assert field.field.text() == ""
    hands.type("读书声")
    assert field.where.text() == "老茶厂里读书声"
