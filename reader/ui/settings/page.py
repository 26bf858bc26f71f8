"""The settings page: a row for each field that `about` describes, and one for the key of each action.

Every change counts at once; there is nothing to confirm.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.settings import BOUNDS, system_name
from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.settings.about import CHOICES, FIELDS, SECTIONS, About
from reader.ui.settings.keys import KeysPage
from reader.ui.settings.preferences import Preferences
from reader.ui.widgets.numbers import NumberBox


class SettingsPage(QDialog):
    """Shows `Preferences` and changes them."""

    def __init__(self, preferences: Preferences, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._labels: list[tuple[QLabel, str]] = []
        self.fields: dict[str, QWidget] = {}
        self.tabs = QTabWidget()
        for section in SECTIONS:
            self.tabs.addTab(self._page(section), "")
        self.keys = KeysPage(preferences, actions)
        self.tabs.addTab(self.keys, "")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        theme.space(layout, (16, 12, 16, 14), 12)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._buttons)
        self.resize(0, 0)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Renews the texts."""
        self.setWindowTitle(self.tr("Settings"))
        self.tabs.setAccessibleName(self.tr("Settings"))
        for number, section in enumerate(SECTIONS):
            self.tabs.setTabText(number, _told(section))
        self.tabs.setTabText(len(SECTIONS), self.tr("Keys"))
        for label, text in self._labels:
            label.setText(_told(text))
        for about in FIELDS:
            self._name(about)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language, and the scale that is set here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_buttons"):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_buttons"):
            self._fit()

    def _fit(self) -> None:
        """Gives hints, fields and the dialog the room they take at this scale; what is larger stays so."""
        look = theme.current()
        for label, _ in self._labels:
            if label.wordWrap():
                label.setMinimumWidth(look.px(380))
        for field in self.fields.values():
            if isinstance(field, QLineEdit):
                field.setMinimumWidth(look.px(220))
        self.resize(self.size().expandedTo(QSize(look.px(620), look.px(520))))

    def _page(self, section: str) -> QWidget:
        page = QWidget()
        page.setProperty("surface", "paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        form = QFormLayout(page)
        theme.space(form, (20, 20, 20, 20), (24, 12))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for about in FIELDS:
            if about.section == section:
                field = self._field(about)
                self.fields[about.name] = field
                form.addRow(self._label(about.title), field)
                if about.tip:
                    form.addRow("", self._label(about.tip, small=True))
        return page

    def _label(self, text: str, *, small: bool = False) -> QLabel:
        label = QLabel()
        label.setWordWrap(small)
        if small:
            label.setProperty("tone", "tertiary")
        self._labels.append((label, text))
        return label

    def _field(self, about: About) -> QWidget:
        value = getattr(self._preferences.current, about.name)
        if about.many:
            return _Many(about, self._preferences)
        if about.choices:
            return self._choice(about, value)
        if isinstance(value, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(lambda on: self._preferences.change(**{about.name: on}))
            return box
        return self._text(about, value) if isinstance(value, str) else self._number(about, value)

    def _choice(self, about: About, value: str) -> QComboBox:
        box = QComboBox()
        for choice in about.choices:
            box.addItem(_told(CHOICES[choice]), choice)
        box.setCurrentIndex(about.choices.index(value))
        box.activated.connect(lambda at: self._preferences.change(**{about.name: about.choices[at]}))
        return box

    def _number(self, about: About, value: float) -> NumberBox:
        least, most = BOUNDS[about.name]
        box = NumberBox()
        box.setRange(round(least * about.factor), round(most * about.factor))
        box.setSingleStep(about.step)
        box.setSuffix(about.unit)
        box.setValue(round(value * about.factor))
        box.setKeyboardTracking(False)
        whole = isinstance(value, int)
        box.valueChanged.connect(
            lambda number: self._preferences.change(
                **{about.name: number // about.factor if whole else number / about.factor}
            )
        )
        return box

    def _text(self, about: About, value: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setPlaceholderText(system_name())
        field.editingFinished.connect(lambda: self._preferences.change(**{about.name: field.text().strip()}))
        return field

    def _name(self, about: About) -> None:
        field = self.fields[about.name]
        field.setAccessibleName(_told(about.title))
        field.setToolTip(_told(about.tip or about.title))
        if isinstance(field, QComboBox):
            for number, choice in enumerate(about.choices):
                field.setItemText(number, _told(CHOICES[choice]))
        elif isinstance(field, _Many):
            field.retranslate()


class _Many(QWidget):
    """Boxes for values of which any number may be on; the setting holds those that are off."""

    def __init__(self, about: About, preferences: Preferences) -> None:
        super().__init__()
        self._about = about
        self._preferences = preferences
        self.boxes = {choice: QCheckBox() for choice in about.choices}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        hidden = getattr(preferences.current, about.name)
        for choice, box in self.boxes.items():
            box.setChecked(choice not in hidden)
            box.toggled.connect(self._keep)
            layout.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Renews the texts."""
        for choice, box in self.boxes.items():
            box.setText(_told(CHOICES[choice]))

    def _keep(self) -> None:
        hidden = tuple(choice for choice, box in self.boxes.items() if not box.isChecked())
        self._preferences.change(**{self._about.name: hidden})


def _told(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
