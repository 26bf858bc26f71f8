"""A library that was damaged or tampered with is found out, in sentences, and never brings the program down."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import annotating, correcting, mentioning, tagging
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.errors import JiaoyueError, LibraryDamaged
from tests.unit.library.town import ANNA, spot


@pytest.fixture
def worked(path: Path) -> Path:
    """A library in which people have worked."""
    with Library.open(path) as library:
        annotating.annotate(library, *spot(library, "渡口"), "?", author=ANNA)
        mentioning.confirm(library, *spot(library, "纪大娘"), "person", author=ANNA)
        tagging.tag(library, [1], ["民生/市政"], author=ANNA)
        correcting.correct(library, *spot(library, "三百"), "三百六十", author=ANNA)
        tagging.tag(library, [2], ["水务"], author=ANNA)
        history.undo(library, author=ANNA)
        assert verify(library) == ()
    return path


DAMAGE = {
    "UPDATE source SET data = x'00'": "the source .* is not what was stored",
    "DELETE FROM placement WHERE article IS NULL": "line 1 is in no article and not in the furniture",
    "UPDATE article SET roles = '[]' WHERE id = 1": "article 1: its blocks are not its text",
    "UPDATE article SET roles = '[' WHERE id = 1": "article 1: ",
    "UPDATE article SET first_roles = '[]' WHERE id = 1": "article 1: its blocks are not its text",
    "UPDATE article SET text = replace(text, '春', '秋')": "article 2: its (source map|revisions)",
    "UPDATE article SET source_map = '[[1]]' WHERE id = 2": "article 2: its source map does not lead",
    "UPDATE article SET source_map = 'x' WHERE id = 2": "article 2: a column of it cannot be read",
    "UPDATE article SET source_map = '{\"a\": 1}' WHERE id = 2": "article 2: ",
    "UPDATE article SET byline = '[[3, 2]]' WHERE id = 1": "article 1: its byline lies outside its text",
    "UPDATE article SET byline = '[[0, 9999]]' WHERE id = 1": "article 1: its byline lies outside its text",
    "UPDATE article SET dateline = '[7]' WHERE id = 1": "article 1: a column of it cannot be read",
    "DELETE FROM revision": "article 1: its revisions do not lead",
    "UPDATE revision SET edits = 'x'": "article 1: its revisions do not lead",
    "UPDATE annotation SET start = start + 1": "annotation 1 does not stand where it says in article 1",
    'UPDATE annotation SET start = 5, "end" = 3, orphaned = 1': "annotation 1 does not stand where it says",
    "UPDATE annotation SET start = -1, orphaned = 1": "annotation 1 does not stand where it says",
    'UPDATE mention SET "end" = 9999, orphaned = 1': "mention 1 does not stand where it says",
    "UPDATE tag SET parent = 2 WHERE id = 1": "the tag 民生 .* lies below itself",
    "UPDATE entry SET state = 'undone' WHERE id = 2": "history entry 2 is undone, but",
    "UPDATE entry SET state = 'standing' WHERE id = 6": "history entry 6 is standing, but",
    "DELETE FROM article WHERE id = 2": "points at one of article that is not there",
}


@pytest.mark.parametrize("statement", DAMAGE)
def test_each_kind_of_damage_is_named(worked: Path, statement: str) -> None:
    with sqlite3.connect(worked) as connection:
        assert connection.execute(statement).rowcount > 0
    connection.close()

    with Library.open(worked) as library:
        said = "\n".join(verify(library))
    assert re.search(DAMAGE[statement], said), said


def test_a_broken_page_of_the_file_is_found(worked: Path) -> None:
    data = bytearray(worked.read_bytes())
    for at in range(4096 * 3, len(data), 4096):
        data[at : at + 64] = b"\xff" * 64
    worked.write_bytes(data)

    try:
        with Library.open(worked) as library:
            said = verify(library)
    except LibraryDamaged:
        said = ("damaged",)
    assert said != ()


def test_tags_that_lead_in_a_circle_do_not_stop_the_program(worked: Path) -> None:
    with sqlite3.connect(worked) as connection:
        connection.execute("UPDATE tag SET parent = 2 WHERE id = 1")
    connection.close()

    with Library.open(worked) as library:
        assert reads.article(library, 1).article.text
        assert [tag.path for tag in reads.tags(library)] == []


def test_a_strangers_trigger_cannot_call_what_reaches_beyond_the_library(worked: Path) -> None:
    with sqlite3.connect(worked) as connection:
        connection.execute("CREATE TRIGGER trap AFTER INSERT ON entry BEGIN SELECT load_extension('/tmp/evil'); END")
    connection.close()

    with Library.open(worked) as library, pytest.raises(JiaoyueError, match="cannot be used: .*load_extension"):
        tagging.tag(library, [1], ["时政"], author=ANNA)
