"""Text from many programs: whatever its encoding, the characters come out right, or it is said that it is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.encodings import REPLACEMENT, decode

PROSE = "青川县在沿河的十二个村庄铺设了智能灌溉管网，\n“缺多少水，系统就放多少水。”𠮷林 <b>&amp;</b>\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"])
def test_every_encoding_is_told(encoding: str) -> None:
    found = decode(PROSE.encode(encoding))
    assert found is not None
    assert found.text == PROSE
    assert found.damaged == 0


def test_western_text_of_old_is_told_from_chinese() -> None:
    prose = "Die Straße über den Fluß wird für größere Wagen geöffnet; le marché élargi plaît à François.\n" * 3
    found = decode(prose.encode("cp1252"))
    assert found is not None
    assert found.text == prose


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_damaged_byte_costs_one_place_not_the_file(encoding: str) -> None:
    data = bytearray((PROSE * 5).encode(encoding))
    data[40] = 0xFF
    found = decode(bytes(data))
    assert found is not None
    assert found.encoding == encoding
    assert 1 <= found.damaged <= 3
    assert found.text.count(REPLACEMENT) == found.damaged
    assert found.text.endswith(PROSE)


def test_a_replacement_character_of_the_file_itself_is_no_damage() -> None:
    found = decode(f"缺了一个{REPLACEMENT}字".encode())
    assert found is not None
    assert found.damaged == 0


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 8, b"text\0with a NUL", b"\x89PNG\r\n\x1a\n" + bytes(200), b"\xff\xfe\x00"],
    ids=["all bytes", "NUL", "picture", "half a character"],
)
def test_binary_data_is_no_text(data: bytes) -> None:
    assert decode(data) is None


@given(st.text(alphabet="的一是在不了有和人这中大为上个国我以要时来用们生到作地，。“”", min_size=4))
def test_common_prose_comes_back_from_any_encoding(text: str) -> None:
    for encoding in ("utf-8", "gb18030", "utf-16"):
        found = decode(text.encode(encoding))
        assert found is not None
        assert found.text == text
