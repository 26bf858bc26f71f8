"""The look follows the tokens: every colour can be read, both themes are complete, the scale scales."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QLineEdit, QPushButton, QWidget

from reader.locator import ResourceMissing
from reader.ui import theme
from reader.ui.reading.underline import underline_pen
from reader.ui.settings.page import SettingsPage
from reader.ui.theme import contrast as high
from reader.ui.theme.tokens import colours, parse_colour, tokens
from reader.ui.widgets.buttons import scale_icons
from tests.ui.conftest import Hands, Opener


@pytest.fixture(autouse=True)
def _default_theme_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.1."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of contrast after WCAG 2.1, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_both_themes_name_the_same_colours() -> None:
    assert set(colours("light")) == set(colours("dark"))
    assert all(colour.isValid() for name in theme.theme_names() for colour in colours(name).values())


def test_alpha_stands_last_in_the_tokens_and_first_in_qt() -> None:
    assert parse_colour("#AE311C21").alpha() == 0x21
    assert parse_colour("#AE311C21").red() == 0xAE
    assert parse_colour("rgba(60,45,25,.18)").alphaF() == pytest.approx(0.18, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_can_be_read_on_every_ground_it_stands_on(name: str) -> None:
    look = theme.Theme(name)
    for pair, promised in tokens()["contrast"][name].items():
        front, _, back = pair.partition("/")
        if front != "entity.min(line":
            assert contrast(look.colour(front), look.colour(back)) == pytest.approx(promised, abs=0.05), pair
    for type_ in ("person", "place", "organisation", "date", "time", "amount.percentage", "event"):
        assert contrast(look.entity(type_), look.colour("bg.paper")) >= 3, type_
        assert contrast(look.colour("text.primary"), look.entity(type_, "tint")) >= 4.5, type_


def test_a_theme_that_is_applied_reaches_palette_style_sheet_and_current(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.current().dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.current().colour("bg.paper")
    assert "@" not in qapp.styleSheet()
    with pytest.raises(KeyError):
        theme.apply(qapp, "sepia")
    assert theme.current().dark


def test_twice_the_scale_makes_controls_twice_as_tall(qapp: QApplication) -> None:
    heights = []
    for scale in (1.0, 2.0):
        look = theme.apply(qapp, "light", scale)
        field, label = QLineEdit(), QLabel("文库")
        field.ensurePolished()
        heights.append(
            (field.sizeHint().height(), label.sizeHint().height(), look.size("toolbar"), look.line("article"))
        )
    for single, double in zip(*heights, strict=True):
        assert double == pytest.approx(2 * single, rel=0.15)


def spaces(hands: Hands) -> set[tuple[int, ...]]:
    """The margins and gaps of everything that is seen in a window."""
    found = set()
    for widget in hands.window.findChildren(QWidget):
        layout = widget.layout() if widget.isVisible() else None
        for part in () if layout is None else (layout, *layout.findChildren(QLayout)):
            space = part.contentsMargins()
            found.add((space.left(), space.top(), space.right(), space.bottom(), part.spacing()))
    return found


def test_a_window_that_is_scaled_while_it_is_open_looks_like_one_that_was_opened_so(
    opener: Opener, library: Path
) -> None:
    small = opener.open(library, size=(1920, 1280))
    before = spaces(small)
    small.window.preferences.change(scale=2.0)
    small.settle()
    after, narrow = spaces(small), small.window.rail.width()
    lettering = small.window.pane.view.document().defaultFont()
    opener.close(small)

    opened = opener.open(library, size=(1920, 1280))
    assert after == spaces(opened) != before
    assert narrow == opened.window.rail.width()
    assert lettering == opened.window.pane.view.document().defaultFont()


def test_the_settings_follow_the_scale_that_is_set_in_them(hands: Hands) -> None:
    preferences = hands.window.preferences
    page = SettingsPage(preferences, hands.window.actions_, hands.window)
    page.show()
    width, field = page.width(), page.fields["author"].minimumWidth()

    preferences.change(scale=2.0)

    assert page.width() >= 2 * width
    assert page.fields["author"].minimumWidth() == 2 * field


def test_the_scale_stays_within_its_bounds(qapp: QApplication) -> None:
    assert theme.apply(qapp, "light", 0.1).scale == theme.SCALES[0]
    assert theme.apply(qapp, "light", 9.0).scale == theme.SCALES[1]


def test_reduced_motion_stops_every_animation_but_not_the_time_to_read_a_toast() -> None:
    calm = theme.Theme("light", reduced_motion=True)
    assert [calm.motion(name) for name in ("fast", "base", "slow")] == [0, 0, 0]
    assert calm.motion("toastUndo") == 10_000


def test_fonts_put_the_chinese_family_first() -> None:
    assert theme.current().font("article").families()[0] == "Noto Serif CJK SC"
    assert theme.current().font("headline").weight() == 900
    assert theme.current().font("article").pixelSize() == 18


def test_an_icon_is_drawn_in_the_colour_that_was_asked_for(qapp: QApplication) -> None:
    image = theme.icon("user-round", "entity.person.line").pixmap(16, 16).toImage()
    inked = [image.pixelColor(x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 200]
    wanted = theme.current().colour("entity.person.line")
    assert inked
    assert all(abs(colour.blue() - wanted.blue()) < 12 for colour in inked)
    with pytest.raises(ResourceMissing):
        theme.icon("no-such-icon")


def test_every_icon_of_the_entity_types_is_there(qapp: QApplication) -> None:
    for style in tokens()["entityStyle"].values():
        assert not theme.icon(style["icon"]).isNull()


def test_a_font_belongs_to_who_asked_for_it() -> None:
    theme.current().font("small").setBold(True)
    assert not theme.current().font("small").bold()


@pytest.mark.parametrize("colours_", [high.LIGHT, high.DARK], ids=["light", "dark"])
def test_high_contrast_is_ink_on_ground(colours_: theme.Contrast) -> None:
    look = theme.Theme("light", contrast=colours_)
    grounds = ("bg.paper", "bg.sidebar", "bg.card", "bg.hover", "bg.selected", "accent.tint", "note.highlight")
    for ground in grounds:
        for ink in ("text.primary", "text.secondary", "text.tertiary"):
            assert contrast(look.colour(ink), look.colour(ground)) >= 7, (ink, ground)
    assert contrast(look.colour("accent.on"), look.colour("accent.default")) >= 7
    for line in ("border.control", "border.subtle", "focus.ring", "entity.person.line", "status.unread"):
        assert contrast(look.colour(line), look.colour("bg.paper")) >= 7, line


def test_in_high_contrast_types_are_told_by_their_underlines_alone() -> None:
    look = theme.Theme("dark", contrast=high.DARK)
    assert {look.entity(kind, "tint").name() for kind in theme.ENTITY_FAMILIES} == {"#000000"}
    assert {look.entity(kind).name() for kind in theme.ENTITY_FAMILIES} == {"#ffffff"}
    pens = [underline_pen(kind, look) for kind in ("person", "place", "organisation", "date", "amount")]
    assert len({(tuple(pen.dashPattern()), gap > 0) for pen, gap in pens}) == 5


def test_the_colours_of_the_systems_high_contrast_are_taken_as_they_are() -> None:
    system = QPalette()
    roles = ("Base", "#101010"), ("Text", "#fafafa"), ("Highlight", "#00ffff"), ("HighlightedText", "#000000")
    for role, colour in roles:
        system.setColor(QPalette.ColorRole[role], QColor(colour))
    look = theme.Theme("dark", contrast=high.of_palette(system))

    assert look.colour("bg.paper").name() == "#101010"
    assert look.colour("text.tertiary").name() == "#fafafa"
    assert look.colour("focus.ring").name() == "#00ffff"


def test_high_contrast_is_switched_on_in_the_settings_and_off_again(opener: Opener, library: Path) -> None:
    window = opener.open(library, contrast="high").window
    assert window.palette().color(QPalette.ColorRole.Base).name() == "#ffffff"
    assert theme.current().contrast == high.LIGHT
    window.preferences.change(theme="dark")
    assert theme.current().contrast == high.DARK
    window.preferences.change(contrast="normal")
    assert theme.current().contrast is None


def test_a_switch_styles_each_part_of_the_window_twice_at_most(hands: Hands) -> None:
    seen: list[QEvent.Type] = []

    class Counting(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            seen.append(event.type())
            return False

    counting = Counting()
    hands.window.pane.installEventFilter(counting)
    hands.window.actions_["view.theme"].trigger()
    hands.window.pane.removeEventFilter(counting)

    assert QEvent.Type.PaletteChange in seen
    assert seen.count(QEvent.Type.StyleChange) <= 2, seen


def test_settings_are_paper_and_their_boxes_show_what_is_chosen(opener: Opener) -> None:
    hands = opener.open(reduced_motion=True)
    page = SettingsPage(hands.window.preferences, hands.window.actions_, hands.window)
    page.show()
    for at in range(page.tabs.count()):
        page.tabs.setCurrentIndex(at)
        picture = page.grab().toImage()
        corner = page.tabs.currentWidget().mapTo(page, page.tabs.currentWidget().rect().bottomRight())
        assert picture.pixelColor(corner.x() - 4, corner.y() - 4) == theme.current().colour("bg.paper")
    box = page.fields["reduced_motion"]
    page.tabs.setCurrentIndex(1)
    shown = box.grab().toImage()
    accent = theme.current().colour("accent.default")
    assert any(shown.pixelColor(x, shown.height() // 2) == accent for x in range(shown.width()))


def test_an_icon_is_set_off_from_the_text_beside_it(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    beside, alone = QPushButton(), QPushButton()
    for button in (beside, alone):
        button.setIcon(theme.icon("check"))
    beside.setText("确认")
    scale_icons(beside)
    scale_icons(alone)
    drawn = beside.icon().pixmap(beside.iconSize()).toImage()
    inked = [x for x in range(drawn.width()) for y in range(drawn.height()) if drawn.pixelColor(x, y).alpha() > 60]
    assert max(inked) < alone.iconSize().width() < drawn.width()
