"""Draws the window without a screen, for the README and for looking at it: what `jiaoyue screenshot` does."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import JiaoyueError

if TYPE_CHECKING:
    from reader.ui.building import Built

PATIENCE = 60.0
"""Seconds that a picture waits for the names of its article."""


class ViewMissing(JiaoyueError):
    """A view is asked for that this version does not have yet."""

    sentence = "The view {view} cannot be drawn yet; there are: {known}."


class PictureNotSaved(JiaoyueError):
    """The picture cannot be written."""

    sentence = "The picture {file} could not be written; check that its folder exists and can be written."


def take(
    library: Path,
    output: Path,
    *,
    view: str = "reading",
    article: int | None = None,
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    language: str = "zh",
    scale: float = 1.0,
) -> None:
    """Writes a picture of the window on a library to `output`; the library is only read, but for the names found.

    `size` in pixels. The settings of the person who runs this are neither used nor changed.

    Raises:
        ViewMissing, LibraryMissing and its kin, PictureNotSaved. NotFound: there is no such article.
    """
    if view not in _VIEWS:
        raise ViewMissing(view=view, known=", ".join(_VIEWS))
    if view != "welcome":
        _look(library, article)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        built = _build(app, Path(folder) / "settings.json", theme, language, scale)
        try:
            built.window.resize(*size)
            built.window.show()
            _VIEWS[view](built, library, article)
            _settle(built)
            if not built.window.grab().save(str(output)):
                raise PictureNotSaved(file=output)
        finally:
            built.window.close()
            app.processEvents()


def _look(library: Path, article: int | None) -> None:
    """Raises what is wrong with the library, or that it lacks the article, before a window is made for it."""
    from reader.library import reads
    from reader.library.file import Library

    with Library.open(library) as opened:
        if article is not None:
            reads.article(opened, article)


def _build(app: object, path: Path, theme: str, language: str, scale: float) -> Built:
    from PySide6.QtWidgets import QApplication

    from reader.ui.building import build_window
    from reader.ui.settings.preferences import Preferences

    assert isinstance(app, QApplication)
    preferences = Preferences(path)
    preferences.change(theme=theme, language=language, scale=scale, reduced_motion=True)
    return build_window(app, preferences)


def _reading(built: Built, library: Path, article: int | None) -> None:
    from reader.ui.shelf import Place

    window = built.window
    errors: list[JiaoyueError] = []
    window.session.open(library, failed=errors.append)
    window.session.wait()
    if errors:
        raise errors[0]
    if article is not None:
        window.browsing.go(Place(article=article))
    _settle(built)
    deadline = time.monotonic() + PATIENCE
    while window.recognition.waiting and time.monotonic() < deadline:
        _settle(built)
        time.sleep(0.02)


def _tags(built: Built, library: Path, article: int | None) -> None:
    _reading(built, library, article)
    built.handling.show_tags()


def _regions(built: Built, library: Path, article: int | None) -> None:
    _reading(built, library, article)
    built.handling.review.open()


def _entities(built: Built, library: Path, article: int | None) -> None:
    _reading(built, library, article)
    built.handling.show_entities()


def _import(built: Built, library: Path, article: int | None) -> None:
    _reading(built, library, article)
    built.handling.show_import()


def _welcome(_built: Built, _library: Path, _article: int | None) -> None:
    """The first screen needs no library."""


_VIEWS: dict[str, Callable[[Built, Path, int | None], None]] = {
    "reading": _reading,
    "regions": _regions,
    "entities": _entities,
    "tags": _tags,
    "import": _import,
    "welcome": _welcome,
}


def _settle(built: Built) -> None:
    """Serves events until nothing that was asked of the library is pending."""
    from PySide6.QtWidgets import QApplication

    for _ in range(4):
        built.window.session.wait()
        QApplication.processEvents()
