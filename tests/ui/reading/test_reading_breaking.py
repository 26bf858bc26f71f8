"""A title breaks where the printed one did: at its spaces, as long as its parts fit in lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.ui.reading import breaking

EM = 30


def font() -> QFont:
    font = QFont("Noto Serif CJK SC")
    font.setPixelSize(EM)
    return font


def lines(title: str, width: float) -> list[str]:
    """The title as it is set in a column of this width."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font())
    document.setPlainText(title)
    document.setTextWidth(width)
    block = document.firstBlock()
    breaking.fit(block, width)
    document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    found = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [title[line.textStart() : line.textStart() + line.textLength()].strip() for line in found]


@pytest.mark.parametrize(
    ("title", "ems", "set_"),
    [
        ("渡口老街修好三百盏路灯 夜里不再打手电", 17, ["渡口老街修好三百盏路灯", "夜里不再打手电"]),
        ("春汛平稳过境了 渡口修好了路灯 居民都说很好", 12.5, ["春汛平稳过境了", "渡口修好了路灯", "居民都说很好"]),
        ("春汛平稳 渡口老街修好路灯 居民说好", 11, ["春汛平稳 渡口老街修好", "路灯 居民说好"]),
        ("春汛平稳 居民说好", 12.5, ["春汛平稳 居民说好"]),
        ("渡口老街修好三百盏路灯夜里不再打手电", 12.5, ["渡口老街修好三百盏路灯夜", "里不再打手电"]),
    ],
    ids=["two parts", "three parts", "no width will do", "one line is enough", "no space"],
)
def test_a_title_breaks_at_its_spaces(qapp: QApplication, title: str, ems: float, set_: list[str]) -> None:
    assert lines(title, ems * EM) == set_


@given(st.lists(st.text("春夏秋冬一二三", min_size=1, max_size=9), min_size=1, max_size=10), st.floats(3 * EM, 30 * EM))
def test_no_title_is_set_wider_than_its_column_or_narrower_than_its_longest_line(
    qapp: QApplication, parts: list[str], width: float
) -> None:
    metrics = QFontMetricsF(font())
    wanted = breaking.measure(parts, width, metrics)
    assert wanted <= width
    assert wanted == width or all(metrics.horizontalAdvance(part) <= wanted for part in parts)


def test_the_line_is_given_back_when_the_column_is_wide_again(qapp: QApplication) -> None:
    document = QTextDocument("春汛平稳过境 居民说好")
    block = document.firstBlock()
    breaking.fit(block, QFontMetricsF(document.defaultFont()).horizontalAdvance("春汛平稳过境 居民"))
    assert block.blockFormat().rightMargin() > 0
    breaking.fit(block, 10_000)
    assert block.blockFormat().rightMargin() == 0
