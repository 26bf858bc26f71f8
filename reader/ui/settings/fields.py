"""The settings as one frozen record. A field names its default, its bounds or choices, and how the page calls it.

Titles are English and in the context ``Settings`` of the catalogues. No Qt here: the command line reads the author's
name from the same record.
"""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from reader.ui.translation.mark import QT_TRANSLATE_NOOP

LANGUAGES = ("zh", "en")
THEMES = ("system", "light", "dark")
TYPES = ("person", "place", "organisation", "date", "amount", "other")
"""The families of names that the legend tells apart; date includes time, other is everything without a family."""

RECENT = 8
"""How many libraries are remembered."""

QUICK_TAGS = 9
"""How many tags have a number key."""


@dataclass(frozen=True, slots=True)
class About:
    """What the settings page knows of a field: section, title, explanation, and what values it takes.

    `least` and `most` bound a number; `choices` lists the values of a choice; `hidden` fields are set elsewhere.
    """

    section: str
    title: str
    tip: str = ""
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = ""
    choices: tuple[str, ...] = ()
    hidden: bool = False


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        return "editor"


def _told(default: Any, about: About) -> Any:
    return field(default=default, metadata={"about": about})


def _made(factory: Any, about: About) -> Any:
    return field(default_factory=factory, metadata={"about": about})


GENERAL = QT_TRANSLATE_NOOP("Settings", "General")
LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
READING = QT_TRANSLATE_NOOP("Settings", "Reading")
_HIDDEN = About("", "", hidden=True)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. `scale` is in percent, `article_size` in pixels at 100 %.

    `keys` overrides the shortcuts of actions by id, in Qt's portable text; an empty text takes the shortcut away.
    """

    author: str = _made(
        _login_name,
        About(
            GENERAL,
            QT_TRANSLATE_NOOP("Settings", "Your name"),
            QT_TRANSLATE_NOOP("Settings", "Stands beside your notes and in the history; undo takes back your own steps."),
        ),
    )
    language: str = _told(
        "zh", About(GENERAL, QT_TRANSLATE_NOOP("Settings", "Language"), choices=LANGUAGES)
    )
    theme: str = _told(
        "system",
        About(
            LOOK,
            QT_TRANSLATE_NOOP("Settings", "Theme"),
            QT_TRANSLATE_NOOP("Settings", "“As the system” follows the system when it turns dark."),
            choices=THEMES,
        ),
    )
    scale: int = _told(
        100,
        About(LOOK, QT_TRANSLATE_NOOP("Settings", "Size of the interface"), least=80, most=200, step=10, unit=" %"),
    )
    reduced_motion: bool = _told(
        False,
        About(
            LOOK,
            QT_TRANSLATE_NOOP("Settings", "Less motion"),
            QT_TRANSLATE_NOOP("Settings", "Panels and notes appear at once instead of sliding."),
        ),
    )
    article_size: int = _told(
        18,
        About(READING, QT_TRANSLATE_NOOP("Settings", "Size of the article"), least=14, most=30, step=2, unit=" px"),
    )
    types_shown: tuple[str, ...] = _told(
        TYPES,
        About(
            READING,
            QT_TRANSLATE_NOOP("Settings", "Names that are highlighted"),
            QT_TRANSLATE_NOOP("Settings", "The same as a click on the legend above the article."),
            choices=TYPES,
        ),
    )
    quick_tags: tuple[str, ...] = _told((), _HIDDEN)
    keys: Mapping[str, str] = _made(lambda: MappingProxyType({}), _HIDDEN)
    recent: tuple[str, ...] = _told((), _HIDDEN)

    def with_recent(self, path: str) -> tuple[str, ...]:
        """The recent libraries once `path` has been opened, the newest first."""
        return (path, *(one for one in self.recent if one != path))[:RECENT]


CHOICE_TITLES = MappingProxyType(
    {
        "zh": "简体中文",
        "en": "English",
        "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
        "light": QT_TRANSLATE_NOOP("Settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        "person": QT_TRANSLATE_NOOP("Settings", "People"),
        "place": QT_TRANSLATE_NOOP("Settings", "Places"),
        "organisation": QT_TRANSLATE_NOOP("Settings", "Organisations"),
        "date": QT_TRANSLATE_NOOP("Settings", "Dates and times"),
        "amount": QT_TRANSLATE_NOOP("Settings", "Amounts"),
        "other": QT_TRANSLATE_NOOP("Settings", "Others"),
    }
)
"""How a choice is shown, English; languages are shown in themselves."""


def about(name: str) -> About:
    """What is known of the field `name`; raises KeyError without one."""
    found: About = {one.name: one for one in fields(Settings)}[name].metadata["about"]
    return found


def checked(values: Mapping[str, Any]) -> Settings:
    """Settings made of values from outside: unknown names are left out, wrong values become the default.

    Numbers beyond their bounds become the bound.
    """
    known = {one.name for one in fields(Settings)}
    kept = {name: _checked(name, value) for name, value in values.items() if name in known}
    return Settings(**{name: value for name, value in kept.items() if value is not None})


def _checked(name: str, value: Any) -> Any:
    """The value as the field holds it, None where it cannot."""
    default = getattr(Settings(), name)
    facts = about(name)
    if isinstance(default, bool):
        return value if isinstance(value, bool) else None
    if isinstance(default, int):
        sound = isinstance(value, int) and not isinstance(value, bool)
        return min(max(value, facts.least), facts.most) if sound else None
    if isinstance(default, str):
        sound = isinstance(value, str) and value.strip() != "" and (not facts.choices or value in facts.choices)
        return value.strip() if sound else None
    if isinstance(default, tuple):
        return _texts(value, facts.choices)
    return _table(value)


def _texts(value: Any, choices: tuple[str, ...]) -> tuple[str, ...] | None:
    if not isinstance(value, list | tuple):
        return None
    return tuple(one for one in value if isinstance(one, str) and (not choices or one in choices))


def _table(value: Any) -> Mapping[str, str] | None:
    if not isinstance(value, Mapping):
        return None
    return MappingProxyType({k: v for k, v in value.items() if isinstance(k, str) and isinstance(v, str)})
