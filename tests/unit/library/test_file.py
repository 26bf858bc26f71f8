"""The library file: made whole or not at all, opened only where it is ours, one file again when it is closed."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest

from reader.library import file, reads, schema
from reader.library.commands import tagging
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.errors import (
    DiskFull,
    JiaoyueError,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryMissing,
    LibraryReadOnly,
    NewerLibrary,
    NotALibrary,
)
from reader.model.evidence import Reason
from tests.unit.library.town import ANNA, FLOOD, put, state

OLD_ARTICLE = """
    INSERT INTO source VALUES ('{source}', 'page.txt', 'text', 1, x'');
    INSERT INTO issue (id, uuid) VALUES (1, 'i');
    INSERT INTO page (id, uuid, issue, number, source, source_page, width, height, unit, rules, frames, pictures)
      VALUES (1, 'p', 1, 1, '{source}', 0, 0, 0, 'none', '[]', '[]', '[]');
    INSERT INTO article (id, uuid, page, position, kind, status, text, roles, source_map, byline, first_text,
        first_roles, confidence, reasons)
      VALUES (1, 'a', 1, 0, 'news', 'unread', '雨', '["paragraph"]', '[[1]]', '[]', '雨', '["paragraph"]', 0.9,
        '["It stood there."]');
    INSERT INTO region (uuid, article, page, role, left, top, right, bottom)
      VALUES ('r', 1, 1, 'body', 0, 0, 1, 1);
"""
"""An article as the first version wrote it."""


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_new_library_is_one_whole_file_and_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "新 库#1?.jiaoyue"

    with Library.open(path, create=True) as library:
        assert verify(library) == ()
        put(library, FLOOD)

    assert names(tmp_path) == ["新 库#1?.jiaoyue"]
    with Library.open(path) as library:
        assert len(reads.article_rows(library)) == 1
    assert names(tmp_path) == ["新 库#1?.jiaoyue"]


def test_a_library_is_made_with_the_permissions_that_new_files_have(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()

    Library.open(tmp_path / "new.jiaoyue", create=True).close()

    assert (tmp_path / "new.jiaoyue").stat().st_mode == plain.stat().st_mode


def test_creating_opens_what_is_there(path: Path) -> None:
    with Library.open(path, create=True) as library:
        assert len(reads.article_rows(library)) == 2


def test_a_library_that_another_program_made_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "both.jiaoyue"
    migrate = file.migrate

    def slowly(connection: Connection) -> None:
        migrate(connection)
        if not path.exists():
            monkeypatch.setattr(file, "migrate", migrate)
            with Library.open(path, create=True) as theirs:
                put(theirs, FLOOD)

    monkeypatch.setattr(file, "migrate", slowly)
    with Library.open(path, create=True) as library:
        assert len(reads.article_rows(library)) == 1
    assert names(tmp_path) == ["both.jiaoyue"]


def test_a_library_is_made_where_files_cannot_be_linked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with Library.open(tmp_path / "fat.jiaoyue", create=True) as library:
        assert verify(library) == ()
    assert names(tmp_path) == ["fat.jiaoyue"]


def test_a_library_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: Connection) -> None:
        connection.execute("CREATE TABLE half (id)")
        raise sqlite3.OperationalError("out of luck")

    monkeypatch.setattr(file, "migrate", fail)
    with pytest.raises(LibraryError, match=r"The library .*new\.jiaoyue cannot be used: SQLite reports: out of luck"):
        Library.open(tmp_path / "new.jiaoyue", create=True)
    assert names(tmp_path) == []


def test_where_there_is_no_library_one_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing, match=r"There is no library at .*none\.jiaoyue"):
        Library.open(tmp_path / "none.jiaoyue")
    with pytest.raises(LibraryError, match=r"deep.* cannot be used: the folder .* does not exist"):
        Library.open(tmp_path / "deep" / "new.jiaoyue", create=True)
    assert names(tmp_path) == []


def other_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (name)")
    connection.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("渡口老街" * 100),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 16),
    "header-alone": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "header-and-noise": lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 16),
    "other-database": other_database,
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_library_is_left_as_it_is(tmp_path: Path, kind: str, create: bool) -> None:
    path = tmp_path / "odd.jiaoyue"
    FOREIGN[kind](path)
    before = path.read_bytes() if path.is_file() else b""

    with pytest.raises(NotALibrary, match=r"odd\.jiaoyue is not a Jiaoyue library; it was left as it is\."):
        Library.open(path, create=create)

    assert (path.read_bytes() if path.is_file() else b"") == before
    assert names(tmp_path) == ["odd.jiaoyue"]


def test_a_newer_library_is_not_touched(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(NewerLibrary, match=rf"was written by a newer Jiaoyue \(format {schema.VERSION + 1}; this"):
        Library.open(path)

    assert path.read_bytes() == before
    assert names(path.parent) == ["town.jiaoyue"]


def test_a_library_that_a_newer_program_holds_open_is_refused_too(path: Path) -> None:
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    try:
        with pytest.raises(NewerLibrary):
            Library.open(path)
    finally:
        newer.close()


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A program whose schema has one step more; the list says what that step executes."""
    statements = ["CREATE TABLE later (id INTEGER PRIMARY KEY)"]

    def step(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, step))
    monkeypatch.setattr(file, "VERSION", schema.VERSION + 1)
    return iter([statements]).__next__()


def test_an_older_library_is_brought_up_to_date_with_all_it_holds(path: Path, next_version: list[str]) -> None:
    with Library.open(path) as library:
        assert library.value("PRAGMA user_version") == schema.VERSION + 1
        assert library.value("SELECT count(*) FROM later") == 0
        assert len(reads.article_rows(library)) == 2
        assert verify(library) == ()


def test_sentences_of_the_first_version_are_kept_as_reasons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.jiaoyue"
    with monkeypatch.context() as old:
        old.setattr(schema, "_STEPS", schema._STEPS[:1])
        with sqlite3.connect(path) as connection:
            schema.migrate(connection)
            connection.executescript(OLD_ARTICLE.format(source=hashlib.sha256(b"").hexdigest()))
        connection.close()

    with Library.open(path) as library:
        found = reads.article(library, 1).article
        assert found.reasons == (Reason.of("article.said", text="It stood there."),)
        assert found.regions[0].confidence == 1.0
        assert found.regions[0].reasons == ()
        assert verify(library) == ()


def test_a_step_that_fails_leaves_the_library_of_before(path: Path, next_version: list[str]) -> None:
    next_version.append("CREATE TABLE later (again)")
    with pytest.raises(LibraryError, match="later"):
        Library.open(path)

    next_version.pop()
    with Library.open(path) as library:
        assert library.value("SELECT count(*) FROM later") == 0


def test_an_older_library_that_cannot_be_written_says_so(path: Path, next_version: list[str]) -> None:
    with pytest.raises(LibraryReadOnly):
        Library.open(path, read_only=True)


def look_through(path: Path) -> None:
    with Library.open(path) as library:
        damage = verify(library)
    if damage:
        raise LibraryDamaged(file=path, reason=damage[0])


@pytest.mark.parametrize("keep", [0.4, 0.9])
def test_a_library_of_which_a_part_is_missing_is_called_damaged(path: Path, keep: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * keep) // 4096 * 4096])

    with pytest.raises(LibraryDamaged, match=r"town\.jiaoyue is damaged \(.*\); restore it from a backup"):
        look_through(path)


def test_reading_changes_nothing_and_writing_is_refused(path: Path) -> None:
    before = path.read_bytes()
    with Library.open(path, read_only=True) as library:
        assert library.read_only
        assert len(reads.article_rows(library)) == 2
        with pytest.raises(LibraryReadOnly, match=r"town\.jiaoyue cannot be written: .* Nothing was changed\."):
            tagging.tag(library, [1], ["时政"], author=ANNA)
        with pytest.raises(LibraryReadOnly):
            library.rows("DELETE FROM article_tag")
    assert path.read_bytes() == before
    assert names(path.parent) == ["town.jiaoyue"]


def test_a_reader_sees_what_a_writer_adds(path: Path) -> None:
    with Library.open(path, read_only=True) as reader, Library.open(path) as writer:
        tagging.tag(writer, [1], ["时政"], author=ANNA)
        assert reads.article(reader, 1).tags == ("时政",)
    assert names(path.parent) == ["town.jiaoyue"]


def test_a_list_that_is_read_in_a_snapshot_is_of_one_moment(path: Path) -> None:
    with Library.open(path) as reader, Library.open(path) as writer:
        with reader.snapshot():
            before = state(reader)
            tagging.tag(writer, [1], ["时政"], author=ANNA)
            assert state(reader) == before
        assert reads.article(reader, 1).tags == ("时政",)


def as_nobody(work: Callable[[], None]) -> str:
    """What work says went wrong where permissions bite: as a user without rights, if this one has all."""
    pipe, theirs = multiprocessing.Pipe()
    child = os.fork()
    if child == 0:
        said = "nothing"
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setresgid(65534, 65534, 65534)
                os.setresuid(65534, 65534, 65534)
            work()
        except JiaoyueError as error:
            said = f"{type(error).__name__}: {error}"
        finally:
            theirs.send(said)
            os._exit(0)
    os.waitpid(child, 0)
    said: str = pipe.recv()
    return said


@pytest.fixture
def public(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that everyone may read, on a way that everyone may go."""
    folder = tmp_path_factory.mktemp("public")
    opened = [one for one in [folder, *folder.parents] if one.stat().st_mode & 0o005 != 0o005]
    modes = {one: one.stat().st_mode for one in opened}
    for one in opened:
        one.chmod(0o755)
    yield folder
    for one, mode in modes.items():
        one.chmod(mode)


only_with_users = pytest.mark.skipif(not hasattr(os, "setresuid"), reason="needs the users of Linux")


@only_with_users
def test_a_library_in_a_read_only_folder_can_be_read(public: Path) -> None:
    path = public / "town.jiaoyue"
    with Library.open(path, create=True) as library:
        put(library, FLOOD)
    path.chmod(0o444)
    public.chmod(0o555)

    def read() -> None:
        with Library.open(path) as library:
            assert library.read_only
            assert len(reads.article_rows(library)) == 1
            tagging.tag(library, [1], ["时政"], author=ANNA)

    said = as_nobody(read)
    public.chmod(0o755)
    assert (
        said == f"LibraryReadOnly: {path} cannot be written: the file or its folder is read-only. Nothing was changed."
    )
    assert names(public) == ["town.jiaoyue"]


@only_with_users
def test_no_library_can_be_made_in_a_read_only_folder(public: Path) -> None:
    public.chmod(0o555)

    said = as_nobody(lambda: Library.open(public / "new.jiaoyue", create=True).close())

    public.chmod(0o755)
    assert said.startswith(f"LibraryReadOnly: {public / 'new.jiaoyue'} cannot be written: the file or its folder is")
    assert names(public) == []


def tag_on_and_on(library: Library, seen: list[object]) -> None:
    for number in range(200):
        seen.append(state(library))
        tagging.tag(library, [1], ["长" * 190 + str(number)], author=ANNA)


def test_a_full_disk_is_said_and_loses_nothing(path: Path) -> None:
    seen: list[object] = []
    with Library.open(path) as library:
        pages = library.value("PRAGMA page_count")
        library.value(f"PRAGMA max_page_count = {pages + 3}")
        with pytest.raises(DiskFull, match=r"There is no room left on the disk of .*town\.jiaoyue"):
            tag_on_and_on(library, seen)
        assert len(seen) > 3
        assert state(library) == seen[-1]
    with Library.open(path) as library:
        assert state(library) == seen[-1]
        tagging.tag(library, [1], ["又有地方了" * 40], author=ANNA)


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_library_that_another_program_holds_is_called_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "BUSY_SECONDS", 0.05)
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with Library.open(path) as library:
            assert len(reads.article_rows(library)) == 2
            with pytest.raises(LibraryBusy, match=r"town\.jiaoyue is in use by another program; close it there"):
                tagging.tag(library, [1], ["时政"], author=ANNA)
        holder.communicate()
    with Library.open(path) as library:
        assert tagging.tag(library, [1], ["时政"], author=ANNA).entry is not None
    assert names(path.parent) == ["town.jiaoyue"]


def test_an_error_of_ours_is_not_dressed_up_as_one_of_the_world(path: Path) -> None:
    library = Library.open(path)
    library.close()
    with pytest.raises(sqlite3.ProgrammingError):
        library.rows("SELECT 1")


def test_what_fails_half_way_through_is_not_there(path: Path) -> None:
    with Library.open(path) as library:
        before = state(library)

        def fail() -> None:
            with library.transaction():
                library.write("DELETE FROM placement")
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            fail()
        assert state(library) == before
