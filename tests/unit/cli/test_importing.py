"""Importing files from the command line: what is added, what is refused, and what the same file does twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import PAGE, Program


def test_a_page_of_text_becomes_an_issue_with_articles(jiaoyue: Program, page: Path, tmp_path: Path) -> None:
    answer = jiaoyue("import", page, "--library", tmp_path / "a.jiaoyue", "--json")
    assert answer.status == 0
    (issue,) = answer.json["issues"]
    assert issue["articles"] == 2
    assert [added["page"] for added in issue["pages"]] == [1]
    assert answer.json["problems"] == []


def test_publication_date_and_page_number_are_what_the_person_said(
    jiaoyue: Program, page: Path, tmp_path: Path
) -> None:
    library = tmp_path / "a.jiaoyue"
    options = ("--publication", "渡口晚报", "--date", "2025-06-04", "--page", 5)
    jiaoyue("import", page, "--library", library, *options)
    (issue,) = jiaoyue("articles", "--library", library, "--json").json
    assert (issue["publication"], issue["date"]) == ("渡口晚报", "2025-06-04")
    assert {article["page"] for article in issue["articles"]} == {5}


def test_the_same_file_again_changes_nothing(jiaoyue: Program, page: Path, library: Path) -> None:
    before = jiaoyue("articles", "--library", library, "--json").out
    history = jiaoyue("history", "--library", library, "--json").out
    copy = page.with_name("copy.txt")
    copy.write_bytes(page.read_bytes())
    answer = jiaoyue("import", page, copy, "--library", library, "--json")
    assert answer.status == 0
    assert answer.json["unchanged"] == 2
    assert jiaoyue("articles", "--library", library, "--json").out == before
    assert jiaoyue("history", "--library", library, "--json").out == history


def test_reading_again_keeps_ids_where_nothing_came_out_otherwise(jiaoyue: Program, page: Path, library: Path) -> None:
    before = jiaoyue("articles", "--library", library, "--json").out
    assert jiaoyue("import", page, "--library", library, "--again").status == 0
    assert jiaoyue("articles", "--library", library, "--json").out == before


def test_reading_again_leaves_alone_what_a_person_has_touched(jiaoyue: Program, page: Path, library: Path) -> None:
    jiaoyue("tag", "--library", library, "--article", 1, "--add", "民生")
    answer = jiaoyue("import", page, "--library", library, "--again", "--json")
    assert answer.status == 0
    assert "left as it is" in answer.json["problems"][0]["message"]


def test_undated_pages_of_one_folder_are_one_issue(jiaoyue: Program, page: Path, tmp_path: Path) -> None:
    second = page.with_name("second.txt")
    second.write_text(PAGE.replace("三百", "五百"), encoding="utf-8")
    library = tmp_path / "a.jiaoyue"
    jiaoyue("import", page, second, "--library", library, "--jobs", 2)
    (issue,) = jiaoyue("articles", "--library", library, "--json").json
    assert issue["pages"] == 2
    assert [article["page"] for article in issue["articles"]] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\t\r\n  \n"),
        ("binary.txt", bytes(range(256)) * 40),
        ("nul.txt", b"\0" * 4000),
        ("paper.docx", b"PK\x03\x04" + bytes(400)),
    ],
)
def test_what_is_no_text_costs_one_sentence_that_names_it(
    jiaoyue: Program, page: Path, tmp_path: Path, name: str, data: bytes
) -> None:
    bad, library = tmp_path / name, tmp_path / "a.jiaoyue"
    bad.write_bytes(data)
    alone = jiaoyue("import", bad, "--library", library)
    assert alone.status == 1
    assert name in alone.err
    assert len(alone.err.strip().splitlines()) == 1
    assert not library.exists()
    beside = jiaoyue("import", bad, page, "--library", library, "--json")
    assert beside.status == 0
    assert name in beside.json["problems"][0]["message"]
    assert beside.json["issues"][0]["articles"] == 2


def test_a_missing_file_and_a_folder_are_named(jiaoyue: Program, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.txt", tmp_path):
        answer = jiaoyue("import", path, "--library", tmp_path / "a.jiaoyue")
        assert (answer.status, str(path) in answer.err) == (1, True)


def test_a_library_that_is_none_is_left_as_it_is(jiaoyue: Program, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "notes.txt.jiaoyue"
    other.write_bytes(b"my own notes" * 100)
    answer = jiaoyue("import", page, "--library", other)
    assert answer.status == 1
    assert str(other) in answer.err
    assert other.read_bytes() == b"my own notes" * 100


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_any_encoding_reads_the_same(jiaoyue: Program, tmp_path: Path, library: Path, encoding: str) -> None:
    file, other = tmp_path / f"{encoding}.txt", tmp_path / f"{encoding}.jiaoyue"
    file.write_bytes(PAGE.encode(encoding))
    assert jiaoyue("import", file, "--library", other).status == 0
    texts = [
        [
            article["text"]
            for issue in jiaoyue("articles", "--library", path, "--json").json
            for article in issue["articles"]
        ]
        for path in (library, other)
    ]
    assert texts[0] == texts[1]


def test_a_folder_is_an_issue_and_its_files_are_pages(jiaoyue: Program, page: Path, tmp_path: Path) -> None:
    folder, library = tmp_path / "issue", tmp_path / "a.jiaoyue"
    folder.mkdir()
    for number in (2, 1, 10):
        text = PAGE.replace("三百", f"{number}百")
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    (folder / "notes.log").write_text("no page", encoding="utf-8")
    assert jiaoyue("import", folder, "--library", library).status == 0
    (issue,) = jiaoyue("articles", "--library", library, "--json").json
    assert issue["pages"] == 3
    assert [article["headline"] for article in issue["articles"][::2]] == [
        f"渡口老街修好了{number}百盏路灯" for number in (1, 2, 10)
    ]


def test_a_picture_is_refused_where_recognition_is_switched_off(jiaoyue: Program, tmp_path: Path) -> None:
    picture = tmp_path / "scan.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    answer = jiaoyue("import", picture, "--library", tmp_path / "a.jiaoyue", "--ocr", "never")
    assert (answer.status, "recognition was switched off" in answer.err) == (1, True)
