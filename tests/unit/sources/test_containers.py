"""Folders and ZIP files of pages are issues; traps in them are refused before they open."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from reader.model.errors import SourceError, TooLarge
from reader.sources import containers, mets, registry
from tests.setting.markup import alto_of
from tests.setting.modules import page as set_page

METS = """<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink">
<dmdSec><mods><titleInfo><title>青川日报</title></titleInfo><originInfo><dateIssued>2025-06-17</dateIssued></originInfo></mods></dmdSec>
<fileSec><fileGrp>
<file ID="F1"><FLocat xlink:href="file://alto/%62.xml"/></file>
<file ID="F2"><FLocat xlink:href="../../etc/a.xml"/></file>
</fileGrp></fileSec>
<structMap TYPE="PHYSICAL"><div><div TYPE="page" ORDER="2" ORDERLABEL="A02"><fptr FILEID="F2"/></div>
<div TYPE="page" ORDER="1" ORDERLABEL="A01"><fptr FILEID="F1"/></div></div></structMap></mets>"""


def packed(**files: bytes | str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return out.getvalue()


FIRST, SECOND = alto_of(set_page(8).page()), alto_of(set_page(12).page())


def test_a_zip_of_pages_is_read_in_the_order_of_their_numbers() -> None:
    reading = registry.read_bytes(packed(page10_xml=SECOND, page9_xml=FIRST), "issue.zip")
    assert [len(page.lines) for page in reading.pages] == [len(set_page(8).lines), len(set_page(12).lines)]


def test_a_mets_file_gives_the_order() -> None:
    reading = registry.read_bytes(packed(a_xml=FIRST, alto__b_xml=SECOND, mets_xml=METS), "issue.zip")
    assert [len(page.lines) for page in reading.pages] == [len(set_page(12).lines), len(set_page(8).lines)]
    assert reading.problems == ()


def test_mets_says_what_the_issue_is() -> None:
    found = mets.contents(METS.encode(), "mets.xml")
    assert (found.publication, found.date) == ("青川日报", "2025-06-17")
    assert [(page.names, page.label) for page in found.pages] == [(("b.xml",), "A01"), (("a.xml",), "A02")]


def test_a_member_that_cannot_be_read_costs_one_problem() -> None:
    reading = registry.read_bytes(packed(a_xml=FIRST, b_xml=b"<broken", c_xls=b"x"), "issue.zip")
    assert len(reading.pages) == 1
    assert len(reading.problems) == 2


def test_paths_in_a_zip_lead_nowhere(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../../outside.xml", FIRST)
        archive.writestr("/etc/inside.xml", SECOND)
    before = sorted(tmp_path.parent.rglob("outside.xml"))
    reading = registry.read_bytes(out.getvalue(), "issue.zip")
    assert len(reading.pages) == 2
    assert sorted(tmp_path.parent.rglob("outside.xml")) == before


def test_bombs_are_refused_before_they_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TooLarge, match="packed over"):
        registry.read_bytes(packed(a_xml=bytes(20 << 20)), "issue.zip")
    monkeypatch.setattr(containers, "MAX_ENTRIES", 3)
    with pytest.raises(TooLarge, match="files"):
        registry.read_bytes(packed(**{f"p{n}_xml": FIRST for n in range(5)}), "issue.zip")


def test_a_zip_within_a_zip_is_not_opened() -> None:
    with pytest.raises(SourceError):
        registry.read_bytes(packed(inner_zip=packed(a_xml=FIRST)), "issue.zip")


def test_a_folder_gives_one_file_a_page(tmp_path: Path) -> None:
    for name in ("p2.xml", "p10.xml", "p2.png", "p2.txt", "notes.doc", ".hidden.xml"):
        (tmp_path / name).write_bytes(FIRST)
    (tmp_path / "deeper").mkdir()
    found = containers.files_in(tmp_path, registry.extensions())
    assert [path.name for path in found] == ["p2.xml", "p10.xml"]


def test_a_folder_follows_its_mets_and_does_not_read_it_as_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(FIRST)
    (tmp_path / "b.xml").write_bytes(SECOND)
    (tmp_path / "mets.xml").write_text(METS, encoding="utf-8")
    assert [path.name for path in containers.files_in(tmp_path, registry.extensions())] == ["b.xml", "a.xml"]
