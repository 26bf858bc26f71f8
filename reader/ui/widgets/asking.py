"""One text asked of a person, in a small dialog that does not hold the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget


def ask(
    parent: QWidget, title: str, label: str, value: str, then: Callable[[str], None], *, long: bool = False
) -> QInputDialog:
    """Asks for a text, `value` given, of several lines where `long`; `then` gets what was accepted."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput, long)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(value)
    dialog.textValueSelected.connect(then)
    dialog.open()
    return dialog
