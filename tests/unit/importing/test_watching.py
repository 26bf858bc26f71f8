"""A watched folder: files are taken once they stopped growing, each once, and what went wrong is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importing.progress import Request
from reader.importing.watching import Watch, WatchedMissing
from reader.library import reads
from reader.library.arrivals import arrivals, settle
from reader.library.file import Library
from tests.robustness.towns import TEXT
from tests.unit.cli.conftest import Program, jiaoyue  # noqa: F401 (a fixture)

ME = Request("夜班")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a page, a page in a folder of the next day, and a file that is no page."""
    place = tmp_path / "in"
    (place / "next").mkdir(parents=True)
    (place / "A01.txt").write_text(TEXT.format(number=1), encoding="utf-8")
    (place / "next" / "A01.txt").write_text(TEXT.format(number=2), encoding="utf-8")
    (place / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    (place / "notes.doc").write_bytes(b"no page")
    return place


def names(files: tuple[Path, ...], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in files]


def test_what_still_grows_is_left_until_it_does_not(folder: Path, tmp_path: Path) -> None:
    watch = Watch(folder, tmp_path / "l.jiaoyue")
    assert watch.look() == ()
    with (folder / "A01.txt").open("a", encoding="utf-8") as file:
        file.write("还在写。\n")

    assert names(watch.look(), folder) == ["broken.pdf", "next/A01.txt"]
    assert names(watch.look(), folder) == ["A01.txt", "broken.pdf", "next/A01.txt"]


def test_each_file_is_taken_once_and_again_when_it_changed(folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.jiaoyue"
    watch = Watch(folder, library)
    watch.look()
    watch.take(watch.look(), ME)
    with Library.open(library) as opened:
        assert [issue.pages for issue in reads.issues(opened)] == [1, 1]
        (bad,) = arrivals(opened, troubled=True)
        assert (Path(bad.file).name, bad.pages) == ("broken.pdf", 0)
        assert bad.problems[0].sentence.format(**bad.problems[0].facts) == bad.problems[0].message

    later = Watch(folder, library)
    assert (later.look(), later.look()) == ((), ())
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and little more")
    later.look()
    assert names(later.look(), folder) == ["broken.pdf"]

    with Library.open(library) as opened:
        settle(opened)
        assert arrivals(opened, troubled=True) == ()
        assert len(arrivals(opened)) == 3


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WatchedMissing, match="nowhere"):
        Watch(tmp_path / "nowhere", tmp_path / "l.jiaoyue").look()


def test_once_by_the_command_line(
    jiaoyue: Program,  # noqa: F811
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.cli.watching.SETTLING", 0.01)
    library = tmp_path / "l.jiaoyue"

    first = jiaoyue("watch", folder, "--library", library, "--once", "--json")
    second = jiaoyue("watch", folder, "--library", library, "--once", "--json")

    assert (first.status, first.json["pages"]) == (0, 2)
    assert [Path(one["file"]).name for one in first.json["problems"]] == ["broken.pdf"]
    assert second.json == {"pages": 0, "articles": 0, "problems": []}
    assert jiaoyue("watch", tmp_path / "nowhere", "--library", library, "--once").status == 1


def test_a_night_outlasts_a_folder_that_is_out_of_reach_for_a_while(
    jiaoyue: Program,  # noqa: F811
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    away, library = tmp_path / "away", tmp_path / "l.jiaoyue"
    steps = [lambda: folder.rename(away), lambda: None, lambda: away.rename(folder), lambda: None, lambda: None]

    def pass_time(_seconds: float) -> None:
        if not steps:
            raise KeyboardInterrupt
        steps.pop(0)()

    monkeypatch.setattr("reader.cli.watching.sleep", pass_time)
    night = jiaoyue("watch", folder, "--library", library)

    assert night.err.count("does not exist or cannot be read") == 1
    assert "broken.pdf" in night.err
    with Library.open(library) as opened:
        assert [issue.pages for issue in reads.issues(opened)] == [1, 1]
