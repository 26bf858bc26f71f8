"""What a person prefers, the same for the window and the command line: typed, with defaults and bounds.

Settings lie in one JSON file in the user's configuration folder. What it lacks, or holds out of bounds, is the
default.
"""

from __future__ import annotations

import getpass
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from reader.model.errors import JiaoyueError
from reader.model.said import refusal

LANGUAGES = ("zh", "en")
THEMES = ("system", "light", "dark")
CONTRASTS = ("system", "normal", "high")


class SettingsNotSaved(JiaoyueError):
    """The settings file cannot be written."""

    sentence = "The settings could not be saved to {file}: {reason}."


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences.

    `author` "" means the system user's name. `scale` is the size of the interface (0.8…2.0), `article_size` the size
    of an article's letters in pixels at scale 1 (14…30), `measure` the length of its lines in em (20…48).
    `hidden_types` are entity types that are not highlighted, `keys` maps an action's id to the keys a person chose,
    `quick_tags` have the number keys 1–9, `recent` lists libraries, newest first, `watched` maps a
    library to the folder that it is filled from, `window` holds the geometry and the
    splitters of each screen.
    """

    author: str = ""
    language: str = "zh"
    theme: str = "system"
    scale: float = 1.0
    article_size: int = 18
    measure: int = 34
    contrast: str = "system"
    reduced_motion: bool = False
    hidden_types: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    quick_tags: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    watched: Mapping[str, str] = field(default_factory=dict)
    window: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """In whose name things are done."""
        return self.author.strip() or system_name()


BOUNDS: Mapping[str, tuple[float, float]] = {"scale": (0.8, 2.0), "article_size": (14, 30), "measure": (20, 48)}
CHOICES: Mapping[str, tuple[str, ...]] = {"language": LANGUAGES, "theme": THEMES, "contrast": CONTRASTS}


def system_name() -> str:
    """The name of the system's user."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user without a name, as containers have them
        return "me"


def path() -> Path:
    """Where the settings lie."""
    return user_config_path("jiaoyue", appauthor=False) / "settings.json"


def load(file: Path | None = None) -> Settings:
    """The settings as they are stored, with defaults for what is missing or out of bounds."""
    try:
        stored = json.loads((file or path()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):  # none yet, or damaged: the defaults serve
        return Settings()
    return adopt(Settings(), stored if isinstance(stored, dict) else {})


def save(settings: Settings, file: Path | None = None) -> None:
    """Stores the settings: written beside the old file, then put in its place.

    Raises:
        SettingsNotSaved: the folder cannot be written.
    """
    target = file or path()
    text = json.dumps({one.name: getattr(settings, one.name) for one in fields(settings)}, ensure_ascii=False, indent=1)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace_file(target, text)
    except OSError as error:
        raise SettingsNotSaved(file=target, reason=refusal(error)) from error


def _replace_file(target: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".settings-")
    fresh = Path(name)
    try:
        # A path may hold bytes that are no text; Python's escape for them is JSON's as well.
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(text)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def adopt(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """The settings with those of the values that are of the right type and within bounds."""
    sound: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in values.items()
        if _is_sound(name, value)
    }
    return replace(settings, **sound)


def _is_sound(name: str, value: object) -> bool:
    known = {one.name for one in fields(Settings)}
    if name not in known:
        return False
    default = getattr(Settings(), name)
    if name in BOUNDS:
        low, high = BOUNDS[name]
        number = int if isinstance(default, int) else int | float
        return isinstance(value, number) and not isinstance(value, bool) and low <= value <= high
    if isinstance(default, tuple):
        return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)
    if isinstance(default, Mapping):
        return isinstance(value, Mapping) and all(isinstance(one, str) for one in value.values())
    return isinstance(value, type(default)) and value in CHOICES.get(name, (value,))
