"""Pictures of the window: each view, theme and language; what cannot be drawn is said in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.model.errors import LibraryMissing
from reader.ui.screenshot import PictureNotSaved, ViewMissing, take


@pytest.mark.parametrize("view", ["reading", "regions", "tags", "import", "welcome"])
def test_a_view_is_drawn_in_the_size_that_is_asked_for(view: str, library: Path, tmp_path: Path, qapp: object) -> None:
    output = tmp_path / "picture.png"
    take(library, output, view=view, size=(1200, 700), theme="dark", language="en")

    picture = QImage(str(output))
    assert (picture.width(), picture.height()) == (1200, 700)
    assert picture.pixelColor(2, 690).lightness() < 64


def test_drawing_changes_no_settings(library: Path, tmp_path: Path, qapp: object) -> None:
    from reader import settings

    take(library, tmp_path / "picture.png", theme="dark", language="en")

    assert not settings.path().exists()


def test_what_cannot_be_drawn_is_said(library: Path, tmp_path: Path, qapp: object) -> None:
    with pytest.raises(ViewMissing, match="search"):
        take(library, tmp_path / "picture.png", view="search")
    with pytest.raises(LibraryMissing):
        take(tmp_path / "none.jiaoyue", tmp_path / "picture.png")
    with pytest.raises(PictureNotSaved):
        take(library, tmp_path / "no" / "picture.png", view="welcome")
