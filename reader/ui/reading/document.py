"""An article's text as a `QTextDocument`: one block for one block, plain characters, a shape for each role.

Only the shape of whole blocks (font, height of line, indent) is in the document. Names, notes and matches are painted
by the view, so that the document never changes for them. Line heights are fixed: a proportional one would multiply
the tall natural height of Noto's Chinese faces.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader.model.text import ArticleText, Role
from reader.ui.offsets import shown
from reader.ui.reading.setting import Setting
from reader.ui.theme import Theme
from reader.ui.theme.theme import make_font

TITLES = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD, Role.BYLINE)
"""Roles that stand above the bar with status and tags where they open the text."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How blocks of a role look; `size` and `line` in pixels at the body size of 18."""

    family: str
    size: float
    line: float
    weight: int
    colour: str
    tracking: float = 0.0
    above: float = 0.0
    below: float = 0.0


_SHAPES = {
    Role.KICKER: Shape("ui", 16, 24, 500, "text.secondary", below=4),
    Role.HEADLINE: Shape("article", 31, 44, 900, "text.primary", tracking=0.02),
    Role.SUBHEAD: Shape("article", 18, 28, 700, "text.secondary", above=2),
    Role.BYLINE: Shape("ui", 13, 20, 400, "text.secondary", above=4),
    Role.CROSSHEAD: Shape("article", 18, 32, 700, "text.primary", above=10, below=8),
    Role.CREDIT: Shape("ui", 13, 20, 400, "text.secondary", above=4),
}


def opening(content: ArticleText) -> int:
    """How many blocks at the start of the text are titles; the bar with status and tags stands below them."""
    return next((index for index, role in enumerate(content.roles) if role not in TITLES), len(content.roles))


def make_document(content: ArticleText, setting: Setting, look: Theme, bar: int, parent: QObject) -> QTextDocument:
    """A document of the text with `bar` pixels left free below its titles; no layout is made yet."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultFont(make_font("article", setting.em(look), 400))
    document.setPlainText(shown(content.text))
    _shape_body(document, setting, look)
    titles = opening(content)
    for index, role in enumerate(content.roles):
        if role in _SHAPES:
            _shape_block(document, index, _SHAPES[role], setting.size / 18, look)
    leave_room(document, titles, bar)
    return document


def leave_room(document: QTextDocument, titles: int, bar: int) -> None:
    """Leaves `bar` pixels between the last of the titles and the text, at the end where there is no more text."""
    below = titles < document.blockCount()
    block = document.findBlockByNumber(titles if below else document.blockCount() - 1)
    form = block.blockFormat()
    if below:
        form.setTopMargin(bar)
    else:
        form.setBottomMargin(bar)
    QTextCursor(block).setBlockFormat(form)


def _shape_body(document: QTextDocument, setting: Setting, look: Theme) -> None:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    form = QTextBlockFormat()
    form.setLineHeight(setting.line(look), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTextIndent(2 * setting.em(look))
    form.setAlignment(Qt.AlignmentFlag.AlignJustify)
    form.setBottomMargin(look.px(8))
    cursor.setBlockFormat(form)
    ink = QTextCharFormat()
    ink.setForeground(look.colour("text.primary"))
    cursor.setCharFormat(ink)


def _shape_block(document: QTextDocument, number: int, shape: Shape, enlarged: float, look: Theme) -> None:
    scale = look.scale * enlarged
    cursor = QTextCursor(document.findBlockByNumber(number))
    # Not BlockUnderCursor: that takes the line feed before it along, and so the block before.
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextBlockFormat()
    form.setLineHeight(round(shape.line * scale), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(round(shape.above * scale))
    form.setBottomMargin(round(shape.below * scale))
    cursor.setBlockFormat(form)
    ink = QTextCharFormat()
    ink.setFont(_font(shape, scale))
    ink.setForeground(look.colour(shape.colour))
    cursor.setCharFormat(ink)


def _font(shape: Shape, scale: float) -> QFont:
    return make_font(shape.family, shape.size * scale, shape.weight, shape.tracking)
