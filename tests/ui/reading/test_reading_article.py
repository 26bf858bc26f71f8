"""What is seen of an article: its text as it is, names and notes marked, at any width, size and theme."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QSplitter

from reader.model.mentions import MentionState
from reader.model.text import Role
from reader.ui import theme
from reader.ui.reading import ReadingPane
from reader.ui.reading.card import NoteCard
from tests.ui.reading.invented import HEADLINE, Make

WEIRD = "甲𠮷乙 <b>粗</b> &amp; &lt; 😀\u202e倒\u202c \u00a0尾 👩‍👩‍👧 完"


def picture(pane: ReadingPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def boxes(pane: ReadingPane, words: str, nth: int = 0) -> list[QRectF]:
    text = pane.view.text_of(0, 10**6)
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return pane.view.range_boxes(start, start + len(words))


def ground(pane: ReadingPane, words: str, nth: int = 0) -> QColor:
    """The colour just inside the upper left corner of the words, where no ink is."""
    box = boxes(pane, words, nth)[0]
    return picture(pane).pixelColor(round(box.left()) + 2, round(box.top()) + 2)


def foot(pane: ReadingPane, words: str) -> list[bool]:
    """Which pixels along the lower edge of the words are not ground, from left to right."""
    box = boxes(pane, words)[0]
    image, row = picture(pane), round(box.bottom()) - 2
    tint = ground(pane, words)
    return [image.pixelColor(x, row) != tint for x in range(round(box.left()) + 2, round(box.right()) - 2)]


@pytest.fixture
def shown(pane: ReadingPane, make: Make) -> ReadingPane:
    pane.show_article(make())
    return pane


def test_the_text_on_the_screen_is_the_article_letter_for_letter(pane: ReadingPane, make: Make) -> None:
    record = make(body=(WEIRD,), names=())
    pane.show_article(record)
    assert pane.view.document().toRawText().replace("\u2029", "\n") == record.article.text


def test_markup_is_text_and_offsets_stay_true_behind_rare_characters(pane: ReadingPane, make: Make) -> None:
    record = make(body=(WEIRD,), names=(("完", "person"),))
    pane.show_article(record)
    place = record.article.text.index("完")
    pane.select(place, place + 1)
    assert pane.selection() == (place, place + 1)
    assert pane.view.textCursor().selectedText() == "完"
    assert pane.view.createMimeDataFromSelection().text() == "完"
    pane.select(place - 1, place - 1)
    assert ground(pane, "完") == theme.current().entity("person", "tint")
    pane.select(0, len(record.article.text))
    assert pane.view.createMimeDataFromSelection().text() == record.article.text


def test_names_have_the_tint_of_their_type_and_the_text_between_has_none(shown: ReadingPane) -> None:
    look = theme.current()
    for words, type_ in (
        ("顾闻笛", "person"),
        ("市公安局", "organisation"),
        ("3月12日", "date"),
        ("1500余株", "amount"),
    ):
        assert ground(shown, words) == look.entity(type_, "tint"), words
    assert ground(shown, "春风送暖") == look.colour("bg.paper")


def test_types_can_be_told_apart_by_the_pattern_of_their_underlines(shown: ReadingPane) -> None:
    solid, dashed = foot(shown, "顾闻笛"), foot(shown, "南屏县柳荫镇旧堤村")
    dotted, dash_dot = foot(shown, "3月12日"), foot(shown, "1500余株")

    def runs(row: list[bool]) -> float:
        return sum(one != two for one, two in pairwise(row)) / len(row)

    assert all(solid)
    assert 0 < runs(dashed) < runs(dotted)
    assert 0 < runs(dash_dot) < runs(dotted)
    lengths = [len(list(run)) for inked, run in groupby(dash_dot) if inked][1:-1]
    assert len(set(lengths)) > 1, "long and short strokes by turns"
    box = boxes(shown, "市公安局")[0]
    column = [picture(shown).pixelColor(round(box.left()) + 4, round(box.bottom()) - y) for y in range(1, 7)]
    line = theme.current().entity("organisation")
    inked = [abs(one.red() - line.red()) < 90 and one != ground(shown, "市公安局") for one in column]
    assert sum(one != two for one, two in pairwise(inked)) >= 2, "two lines with a gap"


def test_a_confirmed_name_has_a_frame_and_a_rejected_one_nothing(pane: ReadingPane, make: Make) -> None:
    record = make()
    plain = make()
    states = {"3月12日": MentionState.CONFIRMED, "市公安局": MentionState.REJECTED}
    mentions = tuple(replace(one, state=states.get(one.anchor.quote, one.state)) for one in record.mentions)
    pane.show_article(plain)
    box = boxes(pane, "3月12日")[0]
    edge = (round(box.left() + box.width() / 2), round(box.top()))
    before = picture(pane).pixelColor(*edge)
    pane.show_article(replace(record, mentions=mentions))
    assert picture(pane).pixelColor(*edge) != before
    assert ground(pane, "市公安局") == theme.current().colour("bg.paper")


def test_a_type_is_hidden_and_shown_by_its_legend_and_alone_with_alt(shown: ReadingPane) -> None:
    paper, look = theme.current().colour("bg.paper"), theme.current()
    shown.set_types_shown({"person"})
    assert ground(shown, "3月12日") == paper
    assert ground(shown, "顾闻笛") == look.entity("person", "tint")
    shown.legend.solo("date")
    assert ground(shown, "顾闻笛") == paper
    assert ground(shown, "3月12日") == look.entity("date", "tint")
    shown.legend.solo("date")
    assert ground(shown, "顾闻笛") == look.entity("person", "tint")


def test_a_note_covers_the_tint_of_a_name_and_the_active_one_is_stronger(pane: ReadingPane, make: Make) -> None:
    pane.show_article(make(notes=((1, "1500余株榉树"),)))
    look = theme.current()
    assert ground(pane, "1500余株榉树") == look.colour("note.highlight")
    pane.notes.activate(1)
    assert ground(pane, "1500余株榉树") == look.colour("note.highlightActive")
    assert any(foot(pane, "1500余株")), "the underline of the name stays"


def test_lines_are_as_long_and_as_high_as_the_design_says(shown: ReadingPane) -> None:
    assert shown.view.column().width() == 34 * 18
    block = shown.view.document().findBlockByNumber(2)
    tops = [round(block.layout().lineAt(i).y()) for i in range(block.layout().lineCount())]
    assert {lower - upper for upper, lower in pairwise(tops)} == {32}
    assert block.blockFormat().textIndent() == 36


def test_the_lines_of_a_long_headline_are_not_pushed_together_by_what_stands_below(
    pane: ReadingPane, make: Make
) -> None:
    title = ((Role.KICKER, "引题"), (Role.HEADLINE, HEADLINE * 3), (Role.SUBHEAD, "副题"))
    pane.show_article(make(titles=title, names=()))
    layout = pane.view.document().findBlockByNumber(1).layout()
    tops = [round(layout.lineAt(i).y()) for i in range(layout.lineCount())]
    assert len(tops) > 1
    assert {lower - upper for upper, lower in pairwise(tops)} == {44}


def test_no_line_begins_with_a_closing_mark(pane: ReadingPane, make: Make) -> None:
    pane.show_article(make(body=("他说，“植树造林，功在当代，利在千秋。”" * 30,), names=()))
    block = pane.view.document().findBlockByNumber(2)
    layout = block.layout()
    firsts = [block.text()[layout.lineAt(i).textStart()] for i in range(1, layout.lineCount())]
    assert len(firsts) > 5
    assert not set(firsts) & set("，。”、；：）")


def test_the_text_grows_and_its_place_stays(shown: ReadingPane) -> None:
    shown.zoom(2)
    assert shown.setting.size == 22
    assert shown.view.column().width() == min(34 * 22, shown.view.viewport().width() - 80)
    shown.zoom(0)
    assert shown.setting.percent == 100


def test_after_a_correction_place_and_selection_stay(pane: ReadingPane, make: Make) -> None:
    long = tuple(f"第{number}段，植树造林，功在当代。" * 8 for number in range(30))
    record = make(body=long)
    pane.show_article(record)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    pane.view.select(*[pane.view.first_seen() + 40] * 2)
    selection, place = pane.selection(), bar.value()
    pane.show_article(make(body=(*long[:-1], "末段改了。")))
    assert (bar.value(), pane.selection()) == (place, selection)
    pane.show_article(make(id_=2, body=long))
    assert bar.value() == 0


def test_status_tags_and_source_stand_between_the_headline_and_the_text(shown: ReadingPane) -> None:
    headline, body = boxes(shown, HEADLINE)[-1], boxes(shown, "本报讯")[0]
    bar = shown.view.viewport().findChild(type(shown._bar))
    assert bar is not None
    assert headline.bottom() < bar.geometry().top() < bar.geometry().bottom() < body.top()
    shown.view.verticalScrollBar().setValue(40)
    assert bar.geometry().top() < boxes(shown, "本报讯")[0].top()


@pytest.mark.parametrize("titles", [(), ((Role.HEADLINE, "只有标题的一篇"),)])
def test_articles_without_title_or_without_body_are_shown(
    pane: ReadingPane, make: Make, titles: tuple[tuple[Role, str], ...]
) -> None:
    body = () if titles else ("没有标题的正文。",)
    pane.show_article(make(titles=titles, body=body, names=()))
    bar, text = pane._bar.geometry(), pane.view.range_boxes(0, 4)[0]
    assert pane._bar.isVisible()
    assert (text.bottom() <= bar.top()) if titles else (bar.bottom() <= text.top())


def test_dark_narrow_and_twice_as_large_the_marks_still_lie_on_their_words(
    window: QSplitter, pane: ReadingPane, make: Make, qapp: QApplication
) -> None:
    pane.show_article(make())
    for name, scale, width in (("dark", 1.0, 1112), ("light", 2.0, 1920), ("light", 1.0, 640)):
        look = theme.apply(qapp, name, scale, reduced_motion=True)
        window.resize(width, 900)
        qapp.processEvents()
        pane.view.reveal(*[pane.view.text_of(0, 10**6).index("顾闻笛")] * 2)
        assert ground(pane, "顾闻笛") == look.entity("person", "tint"), (name, scale)
        assert pane.view.column().right() < pane.view.viewport().width()


def test_nothing_is_shown_once_the_pane_is_cleared(shown: ReadingPane) -> None:
    shown.select(3, 9)
    shown.clear()
    assert not shown.view.isVisible()
    assert shown.selection() == (0, 0)
    assert not any(card.isVisible() for card in shown.lane.findChildren(NoteCard))
