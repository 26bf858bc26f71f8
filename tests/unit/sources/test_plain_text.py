"""A text file becomes pages of lines, exactly; what is no text is refused with one sentence that names the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.errors import EmptySource, FileMissing, NotText, SourceError, TooLarge, UnknownFormat
from reader.sources import plain_text, registry


def test_lines_keep_every_character_and_blank_lines_are_counted(tmp_path: Path) -> None:
    odd = "　 𠮷<b>&amp;\u202e右\u200b\u00a0 "
    path = tmp_path / "page.txt"
    path.write_bytes(f"题目\n\n \n{odd}\n末行".encode())
    (page,) = registry.read(path).pages
    assert [line.text for line in page.lines] == ["题目", odd, "末行"]
    assert [line.gap for line in page.lines] == [0, 2, 0]
    assert page.number is None
    assert not page.has_geometry


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\v", "\x85"])
def test_every_kind_of_line_end(end: str) -> None:
    (page,) = registry.read_bytes(end.join(["一", "", "二"]).encode(), "a.txt").pages
    assert [(line.text, line.gap) for line in page.lines] == [("一", 0), ("二", 1)]


def test_form_feeds_part_pages_and_empty_ones_go() -> None:
    reading = registry.read_bytes("第一\n\f\f第三\n\f".encode(), "a.txt")
    assert [(page.number, page.lines[0].text) for page in reading.pages] == [(1, "第一"), (3, "第三")]


def test_damage_is_noted_but_does_not_stop_the_reading() -> None:
    data = "一页好好的文字，只坏了一个字节。\n".encode() * 3
    reading = registry.read_bytes(data[:10] + b"\xff" + data[10:], "a.txt")
    assert len(reading.pages[0].lines) == 3
    assert len(reading.problems) == 1
    assert "UTF-8" in reading.problems[0]


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("leer.txt", b"", EmptySource),
        ("blank.txt", " \n\t\r\n\f\u3000\n".encode(), EmptySource),
        ("nul.txt", b"\0\0\0\0", EmptySource),
        ("bild.txt", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" + bytes(range(200)), NotText),
        ("zeitung.txt", b"%PDF-1.7\n1 0 obj", NotText),
        ("half.txt", b"abc\0def", NotText),
        ("page.docx", "文字".encode(), UnknownFormat),
    ],
)
def test_what_is_no_text_is_refused_by_name(name: str, data: bytes, error: type[SourceError], tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error, match=name):
        registry.read(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(FileMissing, match=path.name):
            registry.read(path)


def test_a_file_without_extension_is_told_by_its_content() -> None:
    assert (
        registry.read_bytes("没有扩展名的文字".encode("gb18030"), "page").pages[0].lines[0].text == "没有扩展名的文字"
    )


def test_size_is_bounded_before_work_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(plain_text.MAX_BYTES + 1)
    with pytest.raises(TooLarge, match=r"huge\.txt"):
        registry.read(path)
    monkeypatch.setattr(plain_text, "MAX_LINES", 5)
    with pytest.raises(TooLarge, match="5 lines"):
        registry.read_bytes("行\n".encode() * 6, "many.txt")


def test_radicals_are_read_as_the_characters_that_they_stand_for() -> None:
    (page,) = plain_text.read("⻓江⼀线⽔位回落".encode(), "a.txt").pages
    assert page.lines[0].text == "长江一线水位回落"
