"""Pages that come packed or within other documents are read as those that come alone."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model.errors import SourceError, TooLarge
from reader.model.page import Page
from reader.segmentation import segment
from reader.sources import containers, registry
from tests.setting.markup import alto_of, page_xml_of
from tests.setting.modules import page as set_page

SHEET, OTHER = set_page(8).page(), set_page(12).page()


def bare(data: bytes) -> bytes:
    """An XML document without its declaration."""
    return re.sub(rb"<\?xml[^>]*\?>", b"", data)


def texts(pages: tuple[Page, ...]) -> list[list[str]]:
    return [[line.text for line in page.lines] for page in pages]


def answer(*pages: bytes) -> bytes:
    records = b"".join(
        b"<record><header/><metadata>" + bare(page) + b"</metadata><about>TextLine</about></record>" for page in pages
    )
    return (
        b'<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2025-06-17T08:00:00Z'
        b"</responseDate><ListRecords>" + records + b"</ListRecords></OAI-PMH>"
    )


def mets_with(*pages: bytes) -> bytes:
    files = b"".join(
        b"<file ID='F%d'><FContent><xmlData>%s</xmlData></FContent></file>" % (at, bare(page))
        for at, page in enumerate(pages)
    )
    return b"<mets xmlns='http://www.loc.gov/METS/'><fileSec><fileGrp>" + files + b"</fileGrp></fileSec></mets>"


@pytest.mark.parametrize("write", [alto_of, page_xml_of], ids=["ALTO", "PAGE"])
@pytest.mark.parametrize("wrap", [answer, mets_with], ids=["OAI-PMH", "METS"])
def test_pages_within_another_document_are_read(write: Callable[[Page], bytes], wrap: Callable[..., bytes]) -> None:
    alone = [registry.read_bytes(write(sheet), "a.xml").pages[0] for sheet in (SHEET, OTHER)]
    reading = registry.read_bytes(wrap(write(SHEET), write(OTHER)), "a.xml")
    assert reading.pages == tuple(alone)
    assert reading.problems == ()


def test_an_answer_without_text_is_refused_with_a_sentence() -> None:
    with pytest.raises(SourceError, match=r"a\.xml"):
        registry.read_bytes(answer(b"<PcGts><Metadata/></PcGts>"), "a.xml")


def test_a_folder_reads_the_pages_of_a_mets_that_holds_them(tmp_path: Path) -> None:
    (tmp_path / "issue.xml").write_bytes(mets_with(alto_of(SHEET)))
    (tmp_path / "extra.xml").write_bytes(alto_of(OTHER))
    found = containers.files_in(tmp_path, registry.extensions())
    assert [path.name for path in found] == ["extra.xml", "issue.xml"]


def test_a_packed_page_is_read_as_what_its_name_says() -> None:
    reading = registry.read_bytes(gzip.compress(page_xml_of(SHEET)), "A01.xml.gz")
    assert texts(reading.pages) == texts(registry.read_bytes(page_xml_of(SHEET), "A01.xml").pages)
    assert reading.problems == ()


def test_what_is_left_of_a_damaged_packed_page_is_read() -> None:
    packed = gzip.compress(alto_of(SHEET))
    reading = registry.read_bytes(packed[: len(packed) * 2 // 3], "A01.xml.gz")
    assert len(reading.pages[0].lines) > len(SHEET.lines) // 3
    assert "gzip" in reading.problems[0]


@pytest.mark.parametrize("data", [b"\x1f\x8b\x08", b"no gzip", gzip.compress(gzip.compress(b"<alto/>"))])
def test_a_packed_file_of_nothing_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"a\.xml"):
        registry.read_bytes(data, "a.xml.gz")


def test_a_packed_trap_is_refused_before_it_is_whole() -> None:
    with pytest.raises(TooLarge):
        registry.read_bytes(gzip.compress(bytes(64 << 20)), "a.xml.gz")


def test_a_packed_page_beside_its_scan_is_one_page(tmp_path: Path) -> None:
    for name in ("p2.jpg", "p2.xml.gz", "p1.xml.gz"):
        (tmp_path / name).write_bytes(b"")
    found = containers.files_in(tmp_path, registry.extensions())
    assert [path.name for path in found] == ["p1.xml.gz", "p2.xml.gz"]


REGION = (
    "<TextRegion id='r{n}'><Coords points='{l},{t} {r},{t} {r},{b} {l},{b}'/>"
    "<TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextRegion>"
)
PARAGRAPHS = (
    "城南旧厂房上月起改建为图书馆，原来的机器都留在大厅里，孩子们围着看了又看，谁也不肯先走。",
    "馆长说，书架就摆在机器之间，读书的人累了可以摸一摸，机器都还能转。",
    "下个月起，图书馆每天开到晚上十点。",
)


def test_regions_whose_text_is_given_as_a_whole_are_paragraphs() -> None:
    regions = [(100, 100, 900, 180, "旧厂房里读新书"), (100, 200, 500, 520, "\n".join(PARAGRAPHS))]
    body = "".join(
        REGION.format(n=at, l=left, t=top, r=right, b=bottom, text=text)
        for at, (left, top, right, bottom, text) in enumerate(regions)
    )
    data = f"<PcGts><Page imageWidth='1000' imageHeight='1400'>{body}</Page></PcGts>".encode()
    (article,) = segment(registry.read_bytes(data, "a.xml").pages[0]).articles
    assert (article.headline, article.paragraphs) == ("旧厂房里读新书", PARAGRAPHS)
