"""The files behind the settings: ``settings.json`` in the person's configuration, ``window.json`` in their state.

JSON, because it can be read, mended and tested anywhere. A damaged file counts as none: the defaults are used, and
the next change writes it anew. Writing replaces the file as a whole.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import platformdirs

from reader.ui.settings.fields import Settings, checked

APP = "jiaoyue"

log = logging.getLogger(__name__)


def settings_path() -> Path:
    """Where the settings of the person who runs this lie."""
    return platformdirs.user_config_path(APP, appauthor=False) / "settings.json"


def state_path() -> Path:
    """Where the window remembers its size and its panes."""
    return platformdirs.user_state_path(APP, appauthor=False) / "window.json"


def default_library() -> Path:
    """The library that is made where a person imports before choosing one."""
    return platformdirs.user_documents_path() / "校阅.jiaoyue"


def load_settings(path: Path) -> Settings:
    """The settings in the file at `path`; the defaults where it is missing or damaged."""
    return checked(read(path))


def save_settings(path: Path, settings: Settings) -> None:
    """Writes the settings; where the folder cannot be written they last until the window closes."""
    values = {one.name: getattr(settings, one.name) for one in fields(settings)} | {"keys": dict(settings.keys)}
    write(path, values)


def read(path: Path) -> Mapping[str, Any]:
    """The JSON object in a file, an empty one where there is none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("%s cannot be read, defaults are used: %s", path, error)
        return {}
    return found if isinstance(found, dict) else {}


def write(path: Path, values: Mapping[str, Any]) -> None:
    """Puts a JSON object in place of the file; a failure is logged, never raised."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        log.warning("%s cannot be written: %s", path, error)
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
