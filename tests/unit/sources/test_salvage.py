"""A ZIP that lost its end, where the table of contents stands: what is whole in it is read all the same."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import SourceError
from reader.sources import registry
from reader.sources.salvage import repaired

PAGES = {
    "A01.txt": "渡口老街修好了\n\n本报讯（记者 纪明川）路灯同时点亮。\n",
    "二版.txt": "春汛平稳过境\n\n本报讯（记者 纪明川）堤防无险情。\n" * 9,
}


def packed(method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, text in PAGES.items():
            archive.writestr(name, text)
    return target.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_download_that_stopped_before_the_table_is_read(method: int) -> None:
    data = packed(method)
    table = data.index(b"PK\x01\x02")

    reading = registry.read_bytes(data[: table + 20], "issue.zip")

    assert len(reading.pages) == 2
    assert "what is whole in it was read" in reading.problems[0]


def test_a_download_that_stopped_in_the_last_page_gives_those_before() -> None:
    data = packed()

    reading = registry.read_bytes(data[: data.index(b"PK\x01\x02") - 9], "issue.zip")

    assert [page.lines[0].text for page in reading.pages] == ["渡口老街修好了"]


def test_where_nothing_is_whole_it_is_refused() -> None:
    with pytest.raises(SourceError, match="damaged"):
        registry.read_bytes(b"PK\x03\x04" + bytes(90), "issue.zip")


def test_no_more_is_unpacked_than_allowed() -> None:
    data = packed()
    table = data.index(b"PK\x01\x02")
    small = len(PAGES["A01.txt"].encode())

    left = repaired(data[:table], small)

    assert left is not None
    assert zipfile.ZipFile(io.BytesIO(left)).namelist() == ["A01.txt"]
    assert repaired(data[:table], 3) is None


@given(st.binary(max_size=200), st.integers(0, 400))
def test_whatever_stands_between_what_comes_back_was_there(noise: bytes, at: int) -> None:
    data = packed()
    left = repaired(data[:at] + noise + data[at:], 10_000)

    with zipfile.ZipFile(io.BytesIO(left or packed())) as archive:
        for name in archive.namelist():
            assert archive.read(name).decode() == PAGES[name]
