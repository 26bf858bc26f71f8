"""An invented article with names and notes, and a pane that shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from reader.library.reads import ArticleRecord
from reader.model.article import Article, Kind, Status
from reader.model.sourcemap import SourceMap
from reader.model.spans import Span
from reader.model.text import ArticleText, Role
from reader.ui import theme
from reader.ui.reading import ReadingPane
from tests.ui.reading.invented import BODY, HEADLINE, KICKER, NAMES, Make, names_in, note


@pytest.fixture
def make() -> Make:
    """Makes a record: blocks (the invented article unless others are given), names, notes."""

    def made(
        body: Sequence[str] = BODY,
        titles: Sequence[tuple[Role, str]] = ((Role.KICKER, KICKER), (Role.HEADLINE, HEADLINE)),
        names: Sequence[tuple[str, str]] = NAMES,
        notes: Sequence[tuple[int, str]] = (),
        tags: tuple[str, ...] = ("时政/领导活动", "生态文明/国土绿化"),
        id_: int = 1,
        status: Status = Status.PROOFING,
    ) -> ArticleRecord:
        content = ArticleText.join([*titles, *((Role.PARAGRAPH, line) for line in body)])
        text = content.text
        writer = text.find("顾闻笛")
        byline = (Span(writer, writer + 3),) if writer >= 0 else ()
        article = Article(Kind.NEWS, content, SourceMap(()), byline=byline)
        annotations = tuple(note(number, text, quote) for number, quote in notes)
        mentions = names_in(text, names)
        return ArticleRecord(
            id_, "u", 1, 1, 1, "榆川日报", "2026-03-13", status, article, tags, annotations, mentions, 0
        )

    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QSplitter]:
    """A pane with its lane beside it, as the window has them; motion is off, so that what is asked for is there."""
    theme.apply(qapp, "light", reduced_motion=True)
    splitter = QSplitter()
    pane = ReadingPane()
    splitter.addWidget(pane)
    splitter.addWidget(pane.lane)
    splitter.resize(1112, 766)
    splitter.setSizes([776, 336])
    qtbot.addWidget(splitter)
    with qtbot.waitExposed(splitter):
        splitter.show()
    yield splitter
    splitter.close()
    theme.apply(qapp, "light")


@pytest.fixture
def pane(window: QSplitter) -> ReadingPane:
    """The pane of the window."""
    found = window.widget(0)
    assert isinstance(found, ReadingPane)
    return found
