"""Scrolling the lists of the sidebar, against plain views with the same texts.

100,000 articles beside a `QListView`, 10,000 issues beside a `QTreeView`: the 95th percentile of the frames of one
pass over the whole list, each painted in full. What is aimed at: a frame in 16 ms.
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

from reader.library.reads import ArticleRow, IssueRow
from reader.model.article import Kind, Status

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ARTICLES, ISSUES = 100_000, 10_000
FRAMES = 120
"""How many places of the list are painted in a pass."""
SIZE = (300, 800)
_KEPT: list[Any] = []
"""The application and the views, which must not be collected."""


def articles(_folder: Path, rounds: int) -> Comparison:
    """Scrolling through 100,000 articles."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    from reader.ui.sidebar.articles import ArticleList, ArticleModel
    from reader.ui.sidebar.delegates import ArticleDelegate

    _start()
    rows = [_article(number) for number in range(ARTICLES)]
    model, view, plain = ArticleModel(), ArticleList(), QListView()
    model.show_rows(rows)
    view.setItemDelegate(ArticleDelegate(view))
    view.setModel(model)
    plain.setUniformItemSizes(True)
    texts = QStringListModel([row.title for row in rows])
    plain.setModel(texts)
    _KEPT.extend((model, texts))
    return _compared(view, plain, rounds, limit=4.0)


def issues(_folder: Path, rounds: int) -> Comparison:
    """Scrolling through 10,000 issues, all months open."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTreeView

    from reader.ui.sidebar.delegates import IssueDelegate
    from reader.ui.sidebar.tree import IssueModel, IssueTree

    _start()
    rows = [_issue(number) for number in range(ISSUES)]
    model, view, plain, texts = IssueModel(), IssueTree(), QTreeView(), QStandardItemModel()
    model.show_issues(rows)
    view.setItemDelegate(IssueDelegate(view))
    view.setModel(model)
    for row in rows:
        model.index_of(row.id)
        texts.appendRow(QStandardItem(row.date))
    view.expandAll()
    plain.setUniformRowHeights(True)
    plain.setModel(texts)
    _KEPT.extend((model, texts))
    return _compared(view, plain, rounds, limit=4.0)


def _article(number: int) -> ArticleRow:
    title = f"环湖路第{number}段今日通车，沿线居民三万余人受益"
    status = list(Status)[number % len(Status)]
    return ArticleRow(number + 1, 1, 1, 1, number, Kind.NEWS, None, title, 300 + number % 900, status, number % 3, 1)


def _issue(number: int) -> IssueRow:
    year, day = divmod(number, 336)
    date = f"{2030 - year}-{12 - day // 28:02}-{28 - day % 28:02}"
    return IssueRow(number + 1, str(number), "云溪日报", date, 8, 60)


def _compared(view: QAbstractItemView, plain: QAbstractItemView, rounds: int, limit: float) -> Comparison:
    for one in (view, plain):
        one.resize(*SIZE)
        one.show()
    _KEPT.extend((view, plain))
    _KEPT[0].processEvents()
    return compare(partial(_pass, view), partial(_pass, plain), rounds=max(3, rounds // 4), limit=limit)


def _pass(view: QAbstractItemView) -> float:
    bar = view.verticalScrollBar()
    places = [bar.maximum() * frame // FRAMES for frame in range(FRAMES)]
    frames = [_timed(partial(bar.setValue, place), view.viewport().repaint) for place in places]
    return quantiles(frames, n=20)[-1]


def _timed(*steps: Callable[[], object]) -> float:
    began = time.perf_counter()
    for step in steps:
        step()
    return (time.perf_counter() - began) * 1000


def _start() -> None:
    from PySide6.QtWidgets import QApplication

    from reader.ui import theme

    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    theme.apply(app, "light", reduced_motion=True)
    _KEPT[:1] = [app]
