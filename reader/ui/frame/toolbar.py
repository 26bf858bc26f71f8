"""The bar at the top: where one is, how the article is shown, search, undo, theme, inspector, menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry, shown_keys
from reader.ui.widgets.buttons import scale_icons

MODES = ("view.reading", "view.proofing", "view.regions")


class Toolbar(QToolBar):
    """Emits `search_changed(text)` while a person types into the search field, `search_done()` on Enter or down."""

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.title = QLabel()
        self.search = SearchField(actions["edit.search"])
        self.modes = _segments([actions[id_] for id_ in MODES])
        self.menu = QMenu(self)
        self._menu_button = QToolButton()
        self._menu_button.setMenu(self.menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._fill()
        self.retranslate()

    def show_modes(self, shown: bool, title: str = "") -> None:
        """Shows the ways to look at an article, or the title of another screen."""
        self._modes_action.setVisible(shown)
        self._title_action.setVisible(not shown)
        self.title.setText(title)

    def retranslate(self) -> None:
        """Renews texts and sizes."""
        look = theme.current()
        self.setWindowTitle(self.tr("Toolbar"))
        self.setFixedHeight(look.size("toolbar"))
        side = look.size("icon.toolbar")
        self.setIconSize(QSize(side, side))
        self.title.setFont(look.font("screenTitle"))
        self.title.setContentsMargins(look.px(8), look.px(3), 0, 0)  # its letters stand high in their line
        self._menu_button.setIcon(theme.icon("menu"))
        self._menu_button.setToolTip(self.tr("All menus (F10)"))
        self._menu_button.setAccessibleName(self.tr("All menus"))
        self.modes.setFixedHeight(look.px(36))
        self.modes.setAccessibleName(self.tr("How the article is shown"))
        for button in self.findChildren(QToolButton):
            if button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().text().rstrip("…"))
                if button.property("kind") == "segment":
                    button.setFixedHeight(look.px(30))
                    scale_icons(button)
                else:
                    button.setFixedSize(look.size("iconButton"), look.size("iconButton"))
        self._menu_button.setFixedSize(look.size("iconButton"), look.size("iconButton"))
        self.search.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follows scale, theme and language."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_menu_button"):
            self.retranslate()

    def _fill(self) -> None:
        actions = self._actions
        for id_ in ("view.sidebar", "go.back", "go.forward"):
            self.addAction(actions[id_])
        self.addSeparator()
        self._modes_action = self.addWidget(self.modes)
        self._title_action = self.addWidget(self.title)
        self.addWidget(_spacer())
        self.addWidget(self.search)
        self.addWidget(_spacer())
        for id_ in ("edit.undo", "edit.redo"):
            self.addAction(actions[id_])
        self.addSeparator()
        for id_ in ("view.theme", "view.inspector"):
            self.addAction(actions[id_])
        self.addWidget(self._menu_button)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class SearchField(QLineEdit):
    """检索全库: emits `changed(text)` as one types; Esc empties it, Enter and the arrow down emit `done`.

    The bar tells it to renew itself: a bar that goes takes its widgets out of their parent first, which sends them
    changes that nothing written here could answer any more.
    """

    changed = Signal(str)
    done = Signal()

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._hint = QLabel(self)
        self._hint.setProperty("kind", "key")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.changed)
        self.textChanged.connect(lambda text: self._hint.setVisible(not text))
        self.retranslate()

    def retranslate(self) -> None:
        """Renews texts, icon and sizes."""
        look = theme.current()
        self.setAccessibleName(self.tr("Search the library"))
        self.setToolTip(self._action.toolTip())
        side = look.size("icon.default")
        self._glass.setPixmap(theme.icon("search", "text.tertiary").pixmap(side, side))
        self.setTextMargins(side + look.px(8), 0, self._hint.sizeHint().width(), 0)
        self.setMinimumHeight(look.px(32))
        self._hint.setText(shown_keys(self._action).replace("+", " "))
        self.setMinimumWidth(look.px(180))
        self.setMaximumWidth(look.px(372))
        self._place_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the hint at the right end."""
        super().resizeEvent(event)
        self._place_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serves the keys that leave the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.done.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _place_hint(self) -> None:
        long, short = self.tr("Search titles and texts of the whole library"), self.tr("Search")
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - theme.current().px(24)
        self.setPlaceholderText(long if self.fontMetrics().horizontalAdvance(long) <= room else short)
        size = self._hint.sizeHint()
        self._hint.resize(size)
        self._hint.move(self.width() - size.width() - 8, (self.height() - size.height()) // 2)
        glass = self._glass.sizeHint()
        self._glass.resize(glass)
        self._glass.move(10, (self.height() - glass.height()) // 2)


def _segments(actions: list[QAction]) -> QFrame:
    """Buttons that exclude each other, in one frame."""
    frame = QFrame()
    frame.setProperty("kind", "segments")
    layout = QHBoxLayout(frame)
    theme.space(layout, (2, 2, 2, 2), 2)
    for action in actions:
        button = QToolButton()
        button.setProperty("kind", "segment")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout.addWidget(button)
    return frame


def _spacer() -> QWidget:
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spacer
