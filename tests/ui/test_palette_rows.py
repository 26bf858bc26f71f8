"""What the palette finds grows while it is open: what a person already looks at stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reader.ui.matching import Hit, Name
from reader.ui.palette.items import Item, Kind, Match
from reader.ui.palette.rows import PaletteModel


def matches(kind: Kind, *titles: str) -> list[Match]:
    return [Match(Item(kind, title, Name(title)), Hit(0)) for title in titles]


def titles(model: PaletteModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_tags_that_come_later_leave_the_commands_above_in_place(qapp: QApplication) -> None:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_matches(matches(Kind.COMMAND, "导入", "撤销"))
    chosen = QPersistentModelIndex(model.index(2, 0))

    model.show_matches(matches(Kind.COMMAND, "导入", "撤销") + matches(Kind.TAG, "时政"))

    assert titles(model)[1:3] == ["导入", "撤销"]
    assert titles(model)[4:] == ["时政"]
    assert (chosen.isValid(), chosen.row()) == (True, 2)


def test_another_query_shows_what_it_finds_and_nothing_else(qapp: QApplication) -> None:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_matches(matches(Kind.COMMAND, "导入", "撤销") + matches(Kind.TAG, "时政"))

    model.show_matches(matches(Kind.COMMAND, "撤销"))
    assert titles(model)[1:] == ["撤销"]

    model.show_matches([])
    assert titles(model) == []
