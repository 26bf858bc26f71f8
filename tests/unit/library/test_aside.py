"""A file that takes nothing: work goes on in memory, and reaches the file, or another one, as it was done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.aside import HEAVY, Aside, can_wait, copy_in_memory, copy_to
from reader.library.commands import annotating, tagging
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.errors import ChangedMeanwhile, DiskFull, LibraryBusy, LibraryDamaged, LibraryError
from tests.unit.library.town import ANNA, CONTENT, FLOOD, put, state


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "库.jiaoyue", create=True) as library:
        put(library, FLOOD)
        tagging.tag(library, [1], ["水利"], author=ANNA)
        yield library


def test_the_copy_holds_everything_and_reads_the_heavy_things_from_the_file(library: Library) -> None:
    copy = copy_in_memory(library)
    history_too = (
        "SELECT * FROM entry",
        "SELECT * FROM change",
        "SELECT * FROM revision",
        "SELECT * FROM sqlite_sequence",
    )
    for sql in (*CONTENT.values(), *history_too, "SELECT * FROM source", "SELECT * FROM picture"):
        assert [tuple(row) for row in copy.rows(sql)] == [tuple(row) for row in library.rows(sql)], sql

    assert {*things(copy)} == {*things(library)} - {*HEAVY}
    copy.close()


def things(library: Library) -> list[str]:
    """Tables, indexes and triggers by name."""
    return [row[0] for row in library.rows("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")]


def test_what_was_done_in_memory_is_written_later_with_the_same_ids(library: Library) -> None:
    aside = Aside(library)
    note = aside.perform(lambda one: annotating.annotate(one, 1, 0, 2, "查水位", author=ANNA)).created
    assert note is not None
    aside.perform(lambda one: annotating.edit(one, note, "核对水位", author=ANNA))
    aside.perform(lambda one: tagging.tag(one, [1], ["防汛"], author=ANNA))
    aside.perform(lambda one: history.undo(one, author=ANNA))
    assert reads.article(library, 1).annotations == ()

    aside.write_to(library)

    assert [(one.id, one.note) for one in reads.article(library, 1).annotations] == [(note, "核对水位")]
    assert reads.article(library, 1).tags == ("水利",)
    assert aside.commands == []
    assert verify(library) == ()
    assert history.redo(library, author=ANNA).entry is not None
    assert reads.article(library, 1).tags == ("水利", "防汛")
    aside.close()


def test_nothing_done_is_nothing_kept(library: Library) -> None:
    aside = Aside(library)
    aside.perform(lambda one: tagging.tag(one, [1], ["水利"], author=ANNA))
    assert aside.commands == []
    aside.close()


def test_a_file_that_still_refuses_keeps_the_rest_waiting(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    aside = Aside(library)
    aside.perform(lambda one: tagging.tag(one, [1], ["一"], author=ANNA))
    aside.perform(lambda one: _full_on_disk(one, library))
    with pytest.raises(DiskFull):
        aside.write_to(library)

    assert len(aside.commands) == 1
    assert reads.article(library, 1).tags == ("水利", "一")
    assert set(reads.article(aside.copy, 1).tags) == {"水利", "一", "二"}
    aside.close()


def _full_on_disk(one: Library, disk: Library) -> object:
    if one is disk:
        raise DiskFull(file=disk.path)
    return tagging.tag(one, [1], ["二"], author=ANNA)


def test_a_file_that_another_program_changed_is_left_alone(library: Library) -> None:
    aside = Aside(library)
    aside.perform(lambda one: tagging.tag(one, [1], ["防汛"], author=ANNA))
    with Library.open(library.path) as other:
        tagging.tag(other, [1], ["别人加的"], author="他")
    before = state(library)

    with pytest.raises(ChangedMeanwhile):
        aside.write_to(library)
    assert state(library) == before
    aside.close()


def test_it_goes_on_while_another_program_holds_the_file(library: Library) -> None:
    other = sqlite3.connect(library.path)
    other.execute("BEGIN IMMEDIATE")
    aside = Aside(library)
    aside.perform(lambda one: tagging.tag(one, [1], ["防汛"], author=ANNA))
    other.rollback()
    other.close()

    aside.write_to(library)
    assert set(reads.article(library, 1).tags) == {"水利", "防汛"}
    aside.close()


def test_another_file_gets_all_of_it(library: Library, tmp_path: Path) -> None:
    aside = Aside(library)
    aside.perform(lambda one: tagging.tag(one, [1], ["防汛"], author=ANNA))
    path = tmp_path / "另存.jiaoyue"
    copy_to(library, path)
    with Library.open(path) as saved:
        aside.write_to(saved)
        assert set(reads.article(saved, 1).tags) == {"水利", "防汛"}
        assert verify(saved) == ()
    aside.close()
    assert sorted(one.name for one in tmp_path.iterdir() if not one.name.endswith(("-wal", "-shm"))) == [
        "另存.jiaoyue",
        "库.jiaoyue",
    ]


def test_only_what_may_pass_is_waited_for() -> None:
    assert can_wait(LibraryBusy(file="a"))
    assert can_wait(DiskFull(file="a"))
    assert can_wait(LibraryError(file="a", reason="the disk reports an error"))
    assert not can_wait(LibraryDamaged(file="a", reason="malformed"))
