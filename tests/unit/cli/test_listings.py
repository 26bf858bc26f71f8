"""An issue with a table of contents that cannot be read: its pages come in all the same, and the table is named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.setting.markup import alto_of
from tests.setting.modules import page as set_page
from tests.unit.cli.conftest import Program
from tests.unit.sources.test_containers import METS

BROKEN = {
    "that declares entities": f'<!DOCTYPE mets [<!ENTITY who "x">]>{METS}',
    "that ends in its first word": "<mets",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two ALTO pages, as a library hands them out."""
    folder = tmp_path / "期"
    folder.mkdir()
    for name, height in (("a.xml", 8), ("b.xml", 12)):
        (folder / name).write_bytes(alto_of(set_page(height).page()))
    return folder


def packed(folder: Path) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    return path


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("zipped", [False, True], ids=["folder", "zip"])
def test_a_table_costs_nothing_but_itself(
    jiaoyue: Program, folder: Path, tmp_path: Path, broken: str, zipped: bool
) -> None:
    (folder / "mets.xml").write_text(BROKEN[broken], encoding="utf-8")
    path = packed(folder) if zipped else folder

    answer = jiaoyue("import", path, "--library", tmp_path / "l.jiaoyue", "--json")

    assert answer.status == 0
    assert sum(len(issue["pages"]) for issue in answer.json["issues"]) == 2
    (problem,) = answer.json["problems"]
    assert "mets.xml" in problem["message"]


def test_a_table_that_can_be_read_says_the_order_and_is_no_page(jiaoyue: Program, folder: Path, tmp_path: Path) -> None:
    (folder / "mets.xml").write_text(METS, encoding="utf-8")
    for at, path in enumerate((folder, packed(folder))):
        answer = jiaoyue("import", path, "--library", tmp_path / f"{at}.jiaoyue", "--json")
        assert (answer.status, answer.json["problems"]) == (0, [])
        assert sum(len(issue["pages"]) for issue in answer.json["issues"]) == 2
