"""What is known of the chosen region: what it is, whose, where the article goes on, where it stands; and the doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.regions.board import Board
from reader.ui.regions.names import ROLES, role_name
from reader.ui.translation.reasons import reason_text

if TYPE_CHECKING:
    from reader.library.reads import ReviewPiece

NEW = 0
"""The choice of a new article."""


class Facts(QWidget):
    """Emits `role_chosen(role)`, `home_chosen(article)` (0: a new one) and `turn_chosen(other)`.

    `other` is the article on another page that this one goes on in or comes from; None takes them apart.
    """

    role_chosen = Signal(str)
    home_chosen = Signal(int)
    turn_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("tone", "strong")
        self.place = QLabel()
        self.place.setProperty("tone", "secondary")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.role, self.home, self.turn = QComboBox(), QComboBox(), QComboBox()
        self._names = [QLabel() for _ in range(3)]
        for box in (self.role, self.home, self.turn):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.role.activated.connect(lambda _: self.role_chosen.emit(self.role.currentData()))
        self.home.activated.connect(lambda _: self.home_chosen.emit(self.home.currentData()))
        self.turn.activated.connect(lambda _: self.turn_chosen.emit(self.turn.currentData()))
        self._board: Board | None = None
        self._article: int | None = None
        self._region: int | None = None
        self._editable = True
        self._lay_out()
        self.retranslate()

    def show_region(self, board: Board | None, article: int | None, region: int | None, *, editable: bool) -> None:
        """Shows a region, or an article alone, or nothing."""
        self._board, self._article, self._region, self._editable = board, article, region, editable
        self.retranslate()

    def retranslate(self) -> None:
        """Fills everything anew."""
        names = (self.tr("Type"), self.tr("Belongs to"), self.tr("Turn"))
        for label, box, name in zip(self._names, (self.role, self.home, self.turn), names, strict=True):
            label.setText(name)
            label.setProperty("tone", "secondary")
            box.setAccessibleName(name)
        self.role.setPlaceholderText(self.tr("Choose a region first"))
        self.role.setToolTip(self.tr("What the region is: its lines become that in the article"))
        self.home.setToolTip(self.tr("The article that the region belongs to; its text goes along"))
        self.turn.setToolTip(self.tr("Where the article goes on on another page, or comes from"))
        board, piece = self._board, self._piece()
        self.setVisible(piece is not None)
        if board is None or piece is None:
            return
        self.title.setText(self.tr("Region {number}").format(number=board.numbers[piece.id]))
        region = board.regions.get(self._region or 0)
        self._fill_role(region.role if region else None)
        self._fill_home(board, piece, region is not None)
        self._fill_turn(board, piece)
        self.place.setText("")
        if region is not None and board.placed:
            area = board.box(region.id)
            self.place.setText(
                self.tr("{x}, {y}   {width} × {height} px").format(
                    x=round(area.left), y=round(area.top), width=round(area.width), height=round(area.height)
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        """Follows language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _piece(self) -> ReviewPiece | None:
        return self._board.pieces.get(self._article or 0) if self._board is not None else None

    def _fill_role(self, role: str | None) -> None:
        self.role.clear()
        for name in ROLES:
            self.role.addItem(role_name(name), name)
        if role is not None and role not in ROLES:
            self.role.addItem(role_name(role), role)
        self.role.setCurrentIndex(self.role.findData(role) if role else -1)
        self.role.setEnabled(role is not None and self._editable)

    def _fill_home(self, board: Board, piece: ReviewPiece, there: bool) -> None:
        self.home.clear()
        for one in board.review.pieces:
            self.home.addItem(f"{board.numbers[one.id]}　{one.title or self.tr('Untitled')}", one.id)
        self.home.addItem(self.tr("New article"), NEW)
        self.home.setCurrentIndex(self.home.findData(piece.id))
        self.home.setEnabled(there and self._editable)

    def _fill_turn(self, board: Board, piece: ReviewPiece) -> None:
        self.turn.clear()
        self.turn.addItem(self.tr("none"), None)
        if piece.elsewhere:
            _, number = piece.elsewhere[0]
            later, earlier = self.tr("goes on on page {number:02}"), self.tr("from page {number:02}")
            text = later if number > board.review.number else earlier
            self.turn.addItem(text.format(number=number), piece.id)
            self.turn.setCurrentIndex(1)
        for other in board.review.others:
            if other.id != piece.id:
                text = self.tr("page {number:02}　{title}")
                self.turn.addItem(text.format(number=other.number, title=other.title), other.id)
        self.turn.setEnabled(self._editable and self.turn.count() > 1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.place)
        form = QFormLayout()
        theme.space(form, gap=(14, 8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in zip(self._names, (self.role, self.home, self.turn), strict=True):
            form.addRow(label, box)
        layout = QVBoxLayout(self)
        theme.space(layout, (14, 12, 14, 14), 10)
        layout.addLayout(head)
        layout.addLayout(form)


class Doubts(QWidget):
    """Why the chosen article was put together so, and the way to the next that is not sure.

    Emits `next_wanted()` and `previous_wanted()`.
    """

    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("tone", "title")
        self.reasons = QLabel()
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.reasons.setWordWrap(True)
        self.reasons.setProperty("tone", "secondary")
        self.next, self.previous = QPushButton(), QPushButton()
        self.next.clicked.connect(self.next_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self._board: Board | None = None
        self._article: int | None = None
        self._region: int | None = None
        buttons = QHBoxLayout()
        buttons.addWidget(self.previous)
        buttons.addWidget(self.next)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        theme.space(layout, (14, 12, 14, 12), 6)
        layout.addWidget(self.title)
        layout.addWidget(self.reasons)
        layout.addLayout(buttons)
        self.retranslate()

    @property
    def told(self) -> str:
        """How sure the article is, and the first reason."""
        return "  ".join(filter(None, (self.title.text(), self.reasons.text().partition("\n")[0])))

    def show_article(self, board: Board | None, article: int | None, region: int | None) -> None:
        """Shows the reasons of an article, and of one of its regions."""
        self._board, self._article, self._region = board, article, region
        self.retranslate()

    def retranslate(self) -> None:
        """Writes everything anew."""
        self.next.setText(self.tr("Next doubt F8"))
        self.previous.setText(self.tr("Previous F7"))
        self.next.setToolTip(self.tr("Go to the next decision that is not sure (F8)"))
        self.previous.setToolTip(self.tr("Go to the doubt before (F7)"))
        board = self._board
        self.setVisible(board is not None and bool(board.review.pieces))
        if board is None:
            return
        left = len(board.doubtful)
        for button in (self.next, self.previous):
            button.setVisible(left > 0)
        piece = board.pieces.get(self._article or 0)
        if piece is None:
            some, none = self.tr("%n doubt(s) on this page", "", left), self.tr("No doubts on this page")
            self.title.setText(some if left else none)
            self.reasons.setText("")
            return
        region = board.regions.get(self._region or 0)
        sure = (
            self.tr("Worked on by a person")
            if piece.touched
            else self.tr("{percent} % sure").format(percent=round(100 * piece.confidence))
        )
        self.title.setText(sure)
        told = [*piece.reasons[:3], *(region.reasons[:2] if region is not None else ())]
        self.reasons.setText("\n".join(dict.fromkeys(reason_text(reason) for reason in told)))
        self.reasons.setVisible(bool(told))


def hairline() -> QWidget:
    """A line between two parts."""
    line = QWidget()
    line.setProperty("surface", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(max(1, theme.current().px(1)))
    return line
