"""Chips, the layout that wraps them, status glyphs and the map of a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model.article import Status
from reader.model.page import Box
from reader.ui.pagemap import PageMap, Plot
from reader.ui.widgets.chip import TagChip
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.glyphs import paint_status, status_icon
from reader.ui.widgets.wrapped import Wrapped


def test_chips_wrap_where_a_row_is_full(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(room)
    chips = [TagChip(f"生态文明/国土绿化{number}", parent=room) for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    wide, narrow = 2000, chips[0].sizeHint().width() * 2 + 20
    assert flow.heightForWidth(wide) == chips[0].sizeHint().height()
    assert flow.heightForWidth(narrow) == 3 * chips[0].sizeHint().height() + 2 * flow.spacing()
    room.resize(narrow, 400)
    room.show()
    rows = {chip.y() for chip in chips}
    assert len(rows) == 3
    assert all(chip.geometry().right() < narrow for chip in chips)
    assert not any(one.geometry().intersects(two.geometry()) for one in chips for two in chips if one is not two)
    room.close()


def test_a_chip_is_opened_and_taken_off_by_key_and_pointer(qtbot: QtBot) -> None:
    chip = TagChip("时政/领导活动")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert "时政 › 领导活动" in chip.accessibleName()
    with qtbot.waitSignal(chip.pressed) as pressed:
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert pressed.args == ["时政/领导活动"]
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.pressed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() / 2)
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() + QPoint(chip.width() // 2 - 6, 0))


def test_a_tag_that_must_stay_has_no_cross(qtbot: QtBot) -> None:
    chip = TagChip("时政", removable=False)
    qtbot.addWidget(chip)
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)


def shape(status: Status, side: int = 32) -> list[bool]:
    """Which pixels of a glyph are inked, whatever their colour."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_status(painter, QRectF(0, 0, side, side), status)
    painter.end()
    return [image.pixelColor(x, y).alpha() > 128 for y in range(side) for x in range(side)]


def test_each_status_has_a_shape_of_its_own(qapp: QApplication) -> None:
    shapes = {status: shape(status) for status in Status}
    inked = {status: sum(pixels) for status, pixels in shapes.items()}
    assert inked[Status.UNREAD] < inked[Status.PROOFING] < inked[Status.PROOFED] < inked[Status.APPROVED]
    assert not status_icon(Status.PROOFED).isNull()


def test_text_wraps_at_a_width_and_ends_in_an_ellipsis(qapp: QApplication) -> None:
    font = QApplication.font()
    long = "把<b>很长</b>的一句话𠮷排成几行，" * 6
    all_lines, two_lines = Wrapped(long, font, 200, 20), Wrapped(long, font, 200, 20, most=2)
    assert all_lines.height > 60
    assert two_lines.height == 40
    assert Wrapped("一\n二\n三", font, 200, 20).height == 60


@pytest.fixture
def page(qtbot: QtBot) -> PageMap:
    shown = PageMap()
    qtbot.addWidget(shown)
    plots = (
        Plot(4, "上半版的一篇", 600, (Box(0.05, 0.05, 0.95, 0.45),)),
        Plot(9, "跨两栏的一篇", 300, (Box(0.05, 0.5, 0.45, 0.95), Box(0.5, 0.5, 0.95, 0.7))),
    )
    shown.show_page(plots, 1000, 1500)
    shown.resize(shown.sizeHint())
    return shown


def test_a_click_on_the_map_opens_the_article_there(page: PageMap, qtbot: QtBot) -> None:
    size = page.sizeHint()
    assert size == QSize(132, 198)
    for x, y, id_ in ((0.5, 0.2, 4), (0.2, 0.9, 9), (0.7, 0.6, 9)):
        with qtbot.waitSignal(page.article_chosen) as chosen:
            place = QPoint(round(x * size.width()), round(y * size.height()))
            qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
        assert chosen.args == [id_]


def test_the_map_is_gone_through_by_keys_and_says_where_it_is(page: PageMap, qtbot: QtBot) -> None:
    page.set_current(4)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.accessibleDescription() == "跨两栏的一篇"
    with qtbot.waitSignal(page.article_chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert chosen.args == [9]


def test_a_page_without_geometry_is_drawn_by_the_length_of_its_articles(qtbot: QtBot) -> None:
    page = PageMap()
    qtbot.addWidget(page)
    page.show_page((Plot(1, "长", 900), Plot(2, "短", 100)))
    (_, long), (_, short) = page.boxes()
    assert long.height() > 5 * short.height()
    assert long.bottom() < short.top()
    assert short.bottom() <= page.sizeHint().height()
