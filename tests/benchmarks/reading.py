"""Opening and scrolling an article in the reading pane, against a plain `QTextEdit` with the same text.

Opening runs from the record to painted pixels, the cards of its notes included; scrolling gives the 95th percentile of
the frames of one pass. What is aimed at: opening 2,000 characters in 16 ms, 20,000 characters with 2,000 names in
50 ms, a frame of scrolling in 16 ms.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any

from comparison import Comparison, compare

from reader.library.reads import ArticleRecord
from reader.model.annotations import Annotation
from reader.model.article import Article, Kind, Status
from reader.model.mentions import Mention, MentionState
from reader.model.sourcemap import SourceMap
from reader.model.spans import Anchor
from reader.model.text import ArticleText, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTextEdit

    from reader.ui.reading import ReadingPane

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHORT, LONG = (2_000, 200), (20_000, 2_000)
"""Characters of an article, and names in it."""
SIZE = (1112, 800)
STEP = 60
"""Pixels of a step of scrolling."""
_KEPT: list[Any] = []
"""The application and the windows, which must not be collected."""
SENTENCE = "记者林之远昨日从云溪市交通局获悉，环湖路3月12日全线通车，惠及沿线居民三万余人，"
NAMES = (("林之远", "person"), ("云溪市交通局", "organisation"), ("3月12日", "date"), ("三万余人", "amount"))


def record(characters: int, names: int, number: int) -> ArticleRecord:
    """An invented article of about this many characters and names, with five notes; `number` makes it another one."""
    line = SENTENCE * 4
    lines = [f"第{number}篇第{index}段。{line}" for index in range(max(1, characters // (len(line) + 8)))]
    content = ArticleText.join([(Role.HEADLINE, "环湖路提前通车"), *((Role.PARAGRAPH, one) for one in lines)])
    text = content.text
    found = tuple(_names(text))[:names]
    notes = tuple(
        Annotation(index + 1, Anchor.at(text, place, place + 6), "核对。", "周岚", _TIME, _TIME)
        for index, place in enumerate(range(40, len(text) - 10, len(text) // 5))
    )
    article = Article(Kind.NEWS, content, SourceMap(()))
    tags = ("交通/公路",)
    return ArticleRecord(number, "u", 1, 1, 1, "云溪日报", "2026-03-13", Status.UNREAD, article, tags, notes, found, 0)


_TIME = "2026-03-13T01:20:00+00:00"


def _names(text: str) -> list[Mention]:
    spans = []
    for name, type_ in NAMES:
        start = text.find(name)
        while start >= 0:
            spans.append((start, start + len(name), type_))
            start = text.find(name, start + 1)
    state = MentionState.SUGGESTED
    return [
        Mention(number, Anchor.at(text, start, end), type_, 0, "rule", state)
        for number, (start, end, type_) in enumerate(sorted(spans), 1)
    ]


def open_short(_folder: Path, rounds: int) -> Comparison:
    """Opening 2,000 characters."""
    return _opening(*SHORT, rounds, limit=2.5)


def open_long(_folder: Path, rounds: int) -> Comparison:
    """Opening 20,000 characters with 2,000 names."""
    return _opening(*LONG, rounds, limit=4.0)


def scroll_long(_folder: Path, rounds: int) -> Comparison:
    """Scrolling through 20,000 characters with 2,000 names."""
    pane, plain = _pane(), _plain()
    one = record(*LONG, 1)
    pane.show_article(one)
    plain.setPlainText(one.article.text)
    _KEPT[0].processEvents()
    return compare(partial(_scroll, pane.view), partial(_scroll, plain), rounds=max(3, rounds // 4), limit=2.5)


def _opening(characters: int, names: int, rounds: int, limit: float) -> Comparison:
    pane, plain = _pane(), _plain()
    records = [record(characters, names, number) for number in (1, 2)]

    def ours() -> float:
        records.reverse()
        return _timed(lambda: pane.show_article(records[0]), pane.view.viewport().repaint)

    def floor() -> float:
        records.reverse()
        return _timed(lambda: plain.setPlainText(records[0].article.text), plain.viewport().repaint)

    return compare(ours, floor, rounds=rounds, limit=limit)


def _timed(*steps: Callable[[], object]) -> float:
    began = time.perf_counter()
    for step in steps:
        step()
    return (time.perf_counter() - began) * 1000


def _scroll(view: QTextEdit) -> float:
    bar = view.verticalScrollBar()
    bar.setValue(0)
    places = range(0, min(bar.maximum(), 150 * STEP), STEP)
    frames = [_timed(partial(bar.setValue, place), view.viewport().repaint) for place in places]
    return quantiles(frames, n=20)[-1]


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from reader.ui import theme

    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    theme.apply(app, "light", reduced_motion=True)
    return app


def _pane() -> ReadingPane:
    from PySide6.QtWidgets import QSplitter

    from reader.ui.reading import ReadingPane

    _KEPT.append(_application())
    splitter, pane = QSplitter(), ReadingPane()
    splitter.addWidget(pane)
    splitter.addWidget(pane.lane)
    splitter.resize(*SIZE)
    splitter.show()
    _KEPT.append(splitter)
    _KEPT[0].processEvents()
    return pane


def _plain() -> QTextEdit:
    from PySide6.QtWidgets import QTextEdit

    from reader.ui import theme

    plain = QTextEdit()
    plain.setFont(theme.current().font("article"))
    plain.resize(*SIZE)
    plain.show()
    _KEPT[0].processEvents()
    return plain
