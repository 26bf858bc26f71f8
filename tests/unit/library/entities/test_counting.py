"""Whoever writes a mention, it has a name, and the counts of names and entities follow."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.library import history, schema
from reader.library.commands import correcting, joining, mentioning, splitting
from reader.library.file import Library
from reader.library.schema import v004_entities
from reader.library.verify import verify
from reader.model.mentions import Found
from tests.unit.library.town import ANNA, spot, text

COUNTS = """
    SELECT entity.name, entity.type, entity_use.mentions FROM entity_use JOIN entity ON entity.id = entity
    WHERE mentions ORDER BY entity.name, entity.type
"""


def counts(library: Library) -> list[tuple[object, ...]]:
    assert verify(library) == ()
    return [tuple(row) for row in library.rows(COUNTS)]


def recognise(library: Library, article: int, *found: tuple[str, str]) -> None:
    spots = [(spot(library, words, article), type_) for words, type_ in found]
    mentions = [Found(at[1], at[2], type_) for at, type_ in spots]
    mentioning.suggest(library, article, mentions, text=text(library, article))


def test_mentions_of_one_spelling_and_type_are_one_entity(path: Path) -> None:
    with Library.open(path) as library:
        recognise(library, 1, ("纪明川", "person"), ("渡口老街", "place"))
        recognise(library, 2, ("清澜河", "place"))
        assert counts(library) == [("清澜河", "place", 1), ("渡口老街", "place", 1), ("纪明川", "person", 1)]

        recognise(library, 1, ("渡口老街", "organisation"))
        assert counts(library) == [("清澜河", "place", 1), ("渡口老街", "organisation", 1)]


def test_quantities_are_one_entity_by_their_value(path: Path) -> None:
    with Library.open(path) as library:
        read = text(library, 2)
        first, second = read.index("今年"), read.index("第一次")
        found = [
            Found(first, first + 2, "date", value="2031"),
            Found(second, second + 3, "date", value="2031"),
        ]
        mentioning.suggest(library, 2, found, text=read)
        assert counts(library) == [("2031", "date", 2)]


def test_rejected_and_orphaned_mentions_do_not_count_and_undo_counts_them_again(path: Path) -> None:
    with Library.open(path) as library:
        recognise(library, 1, ("𠮷野巷", "place"))
        at = spot(library, "𠮷野巷")
        mentioning.confirm(library, *at, "place", author=ANNA)
        mentioning.reject(library, *at, author=ANNA)
        assert counts(library) == []
        history.undo(library, author=ANNA)
        assert counts(library) == [("𠮷野巷", "place", 1)]

        correcting.correct(library, *at, "", author=ANNA)
        assert counts(library) == []
        history.undo(library, author=ANNA)
        assert counts(library) == [("𠮷野巷", "place", 1)]


def test_a_correction_within_a_name_makes_it_another_name(path: Path) -> None:
    with Library.open(path) as library:
        article, start, end = spot(library, "𠮷野巷")
        mentioning.confirm(library, article, start, end, "place", author=ANNA)
        correcting.correct(library, article, start, start + 1, "吉", author=ANNA)
        assert counts(library) == [("吉野巷", "place", 1)]
        history.undo(library, author=ANNA)
        assert counts(library) == [("𠮷野巷", "place", 1)]
        history.redo(library, author=ANNA)
        assert counts(library) == [("吉野巷", "place", 1)]


def test_articles_that_go_take_their_names_along(path: Path) -> None:
    with Library.open(path) as library:
        mentioning.confirm(library, *spot(library, "纪明川"), "person", author=ANNA)
        mentioning.confirm(library, *spot(library, "清澜河", 2), "place", author=ANNA)
        both = counts(library)
        joining.join(library, [1, 2], author=ANNA)
        assert counts(library) == both
        splitting.delete(library, [1], author=ANNA)
        assert counts(library) == []
        history.undo(library, author=ANNA)
        history.undo(library, author=ANNA)
        assert counts(library) == both


def test_a_library_of_the_version_before_has_its_mentions_named(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as old:
        old.setattr(schema, "_STEPS", schema._STEPS[: schema._STEPS.index(v004_entities.migrate)])
        earlier = tmp_path / "earlier.jiaoyue"
        with sqlite3.connect(earlier) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            schema.migrate(connection)
            connection.execute("ATTACH ? AS now", [str(path)])
            for table in ("source", "issue", "page", "line", "article", "placement", "entry", "entry_article"):
                known = connection.execute(f"PRAGMA main.table_info({table})").fetchall()
                columns = ", ".join(f'"{column[1]}"' for column in known)
                connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}")  # noqa: S608
            connection.executescript(OLD_MENTIONS)
        connection.close()

    with Library.open(earlier) as library:
        assert counts(library) == [("渡口老街", "place", 2)]
        mentioning.reject(library, 1, 5, 9, author=ANNA)
        assert counts(library) == [("渡口老街", "place", 1)]


OLD_MENTIONS = """
INSERT INTO mention (uuid, article, start, "end", quote, prefix, suffix, orphaned, type, level, source, state, value)
SELECT 'a' || at, 1, at, at + 4, '渡口老街', '', '', 0, 'place', 0, 'model', state, NULL
FROM (
  SELECT 5 AS at, 'suggested' AS state UNION SELECT instr(text, '）渡口老街'), 'confirmed' FROM article WHERE id = 1
);
INSERT INTO mention (uuid, article, start, "end", quote, prefix, suffix, orphaned, type, level, source, state, value)
VALUES ('b', 1, 0, 4, '民生一线', '', '', 0, 'place', 0, 'model', 'rejected', NULL);
"""
