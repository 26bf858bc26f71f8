"""The resources are found wherever the app was put: checkout, wheel, executable."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import locator


@pytest.fixture(autouse=True)
def _looked_up_afresh() -> Iterator[None]:
    locator.folder.cache_clear()
    yield
    locator.folder.cache_clear()


def put_resources(folder: Path) -> Path:
    (folder / "lexicons").mkdir(parents=True)
    (folder / "lexicons" / "words.txt").write_text("字\n", encoding="utf-8")
    return folder / "lexicons" / "words.txt"


def test_in_a_checkout_they_lie_at_its_top(checkout: Path) -> None:
    assert locator.resource("README.md") == checkout / "resources" / "README.md"


def test_in_a_wheel_they_lie_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "reader"
    words = put_resources(package / "resources")
    put_resources(tmp_path / "site-packages" / "resources")  # another package's, to be left alone
    monkeypatch.setattr(locator, "PACKAGE", package)

    assert locator.resource("lexicons", "words.txt") == words


def test_in_the_executable_they_lie_where_it_unpacked_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = put_resources(tmp_path / "reader" / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert locator.resource("lexicons", "words.txt") == words


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(locator.ResourceMissing, match="lexicons/nothing.txt of Jiaoyue is missing"):
        locator.resource("lexicons", "nothing.txt")

    locator.folder.cache_clear()
    monkeypatch.setattr(locator, "PACKAGE", tmp_path / "nowhere")
    with pytest.raises(locator.ResourceMissing):
        locator.folder()
