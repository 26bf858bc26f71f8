"""Stories about the vocabulary: terms made, named, moved, merged, described, deleted, alone and by two people."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from reader.library import history, reads, schema
from reader.library.commands import tagging, thesaurus, vocabulary
from reader.library.commands.command import Outcome
from reader.library.commands.splitting import delete as delete_articles
from reader.library.file import Library
from reader.library.terms import find_term
from reader.library.verify import verify
from reader.model.errors import BadValue, NotFound, TagBelowItself, TagExists, UndoRefused
from reader.model.tags import MAX_DEPTH, Tag, tag_names
from tests.unit.library.town import ANNA, BO, FLOOD, put, state

Act = Callable[[Library], Outcome]


def term(library: Library, path: str) -> int:
    found = find_term(library, tag_names(path))
    assert found is not None, path
    return found


def tags(library: Library) -> dict[str, Tag]:
    return {one.path: one for one in reads.tags(library)}


def order(library: Library) -> list[str]:
    return [one.path for one in reads.tags(library)]


def made(*paths: str) -> list[Act]:
    return [partial(vocabulary.create, path=path, author=ANNA) for path in paths]


def carried(*paths: str, article: int = 1) -> Act:
    return lambda library: tagging.tag(library, [article], paths, author=ANNA)


def said(path: str, text: str) -> Act:
    return lambda library: thesaurus.add_synonym(library, term(library, path), text, author=ANNA)


def near(path: str, other: str, *, remove: bool = False) -> Act:
    return lambda library: thesaurus.relate(
        library, term(library, path), term(library, other), author=ANNA, remove=remove
    )


def merged(path: str, into: str) -> Act:
    return lambda library: thesaurus.merge(library, term(library, path), term(library, into), author=ANNA)


STORIES: dict[str, list[Act]] = {
    "create": [*made("民生/市政/照明"), carried("路灯"), *made("路灯")],
    "keep": [carried("路灯"), lambda library: vocabulary.keep(library, term(library, "路灯"), author=ANNA)],
    "rename": [
        carried("民生/市政"),
        lambda library: vocabulary.rename(library, term(library, "民生"), "城市生活", author=ANNA),
    ],
    "move": [
        carried("民生/市政", "水务"),
        lambda library: vocabulary.move(library, term(library, "民生"), term(library, "水务"), author=ANNA),
        lambda library: vocabulary.move(library, term(library, "水务/民生/市政"), None, author=ANNA),
    ],
    "order": [
        *made("民生", "水务", "渡口"),
        lambda library: vocabulary.shift(library, term(library, "民生"), 2, author=ANNA),
        lambda library: vocabulary.shift(library, term(library, "民生"), -1, author=ANNA),
        *made("安全"),
    ],
    "describe": [
        *made("民生"),
        lambda library: vocabulary.describe(
            library, term(library, "民生"), note="用于\n民生", notation="C1", author=ANNA
        ),
        lambda library: vocabulary.describe(library, term(library, "民生"), note="", author=ANNA),
    ],
    "synonyms": [
        *made("民生"),
        said("民生", "百姓生活"),
        said("民生", "𠮷"),
        lambda library: thesaurus.remove_synonym(library, term(library, "民生"), "百姓生活", author=ANNA),
    ],
    "related": [*made("民生", "水务"), near("民生", "水务"), near("水务", "民生", remove=True)],
    "merge": [
        carried("民生/市政/照明", "市容/照明", "市容"),
        carried("市容/照明", "夜间", article=2),
        said("市容", "街容"),
        near("市容", "夜间"),
        near("市容", "民生/市政"),
        merged("市容", "民生/市政"),
    ],
    "merge with what is above": [carried("民生/民生/民生", "民生/民生"), merged("民生/民生", "民生")],
    "delete": [
        carried("民生/市政/照明", "水务"),
        said("民生/市政", "市容"),
        near("民生/市政", "水务"),
        lambda library: vocabulary.delete(library, term(library, "民生"), author=ANNA),
    ],
}


@pytest.mark.parametrize("story", STORIES)
def test_what_is_done_to_terms_is_undone_and_done_again(path: Path, story: str) -> None:
    states = []
    for act in STORIES[story]:
        with Library.open(path) as library:
            states.append(state(library))
            assert act(library).entry is not None
    with Library.open(path) as library:
        states.append(state(library))
        assert all(before != after for before, after in pairwise(states))
        for _ in range(2):
            for before in reversed(states[:-1]):
                history.undo(library, author=ANNA)
                assert state(library) == before
            for after in states[1:]:
                history.redo(library, author=ANNA)
                assert state(library) == after


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as library:
        yield library


def test_a_word_put_on_an_article_is_free_until_it_has_a_place(library: Library) -> None:
    tagging.tag(library, [1], ["路灯", "民生/市政"], author=ANNA)
    assert {path: one.free for path, one in tags(library).items()} == {"民生": False, "民生/市政": False, "路灯": True}

    vocabulary.move(library, term(library, "路灯"), term(library, "民生"), author=ANNA)
    assert not tags(library)["民生/路灯"].free
    assert reads.article(library, 1).tags == ("民生/路灯", "民生/市政") or reads.article(library, 1).tags == (
        "路灯",
        "民生/市政",
    )


def test_a_free_word_with_narrower_ones_waits_no_longer(library: Library) -> None:
    tagging.tag(library, [1], ["路灯"], author=ANNA)
    tagging.tag(library, [2], ["路灯/维修"], author=BO)
    assert not tags(library)["路灯"].free


def test_merging_moves_articles_narrower_terms_and_all_that_is_said(library: Library) -> None:
    tagging.tag(library, [1, 2], ["市容/照明", "市容"], author=ANNA)
    tagging.tag(library, [2], ["民生/市政/照明", "民生/市政"], author=ANNA)
    vocabulary.describe(library, term(library, "市容"), note="街面", notation="K7", author=ANNA)
    thesaurus.add_synonym(library, term(library, "市容"), "街容", author=ANNA)
    thesaurus.relate(library, term(library, "市容"), term(library, "民生"), author=ANNA)

    outcome = thesaurus.merge(library, term(library, "市容"), term(library, "民生/市政"), author=ANNA)

    assert outcome.articles == (1, 2)
    assert outcome.details == {"tag": "市容", "into": "民生/市政"}
    assert order(library) == ["民生", "民生/市政", "民生/市政/照明"]
    left = tags(library)["民生/市政"]
    assert (left.synonyms, left.related, left.note, left.notation) == (("街容", "市容"), ("民生",), "街面", "K7")
    assert (left.uses, left.within) == (2, 2)
    assert [sorted(reads.article(library, one).tags) for one in (1, 2)] == [["民生/市政", "民生/市政/照明"]] * 2
    assert [entry.command for entry in reads.history(library, 1, limit=1)] == ["vocabulary.merge"]

    history.undo(library, author=ANNA)
    assert order(library) == ["市容", "市容/照明", "民生", "民生/市政", "民生/市政/照明"]


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (lambda library: vocabulary.rename(library, term(library, "民生"), "水务", author=ANNA), TagExists),
        (lambda library: vocabulary.rename(library, term(library, "民生"), "甲/乙", author=ANNA), BadValue),
        (lambda library: vocabulary.rename(library, term(library, "民生"), " ", author=ANNA), BadValue),
        (
            lambda library: vocabulary.move(library, term(library, "民生"), term(library, "民生/市政"), author=ANNA),
            TagBelowItself,
        ),
        (
            lambda library: vocabulary.move(library, term(library, "水务/市政"), term(library, "民生"), author=ANNA),
            TagExists,
        ),
        (merged("民生", "民生/市政"), TagBelowItself),
        (merged("民生", "民生"), BadValue),
        (near("民生", "民生"), BadValue),
        (lambda library: thesaurus.remove_synonym(library, term(library, "民生"), "无", author=ANNA), NotFound),
        (lambda library: vocabulary.delete(library, 999, author=ANNA), NotFound),
        (lambda library: vocabulary.move(library, term(library, "民生"), 999, author=ANNA), NotFound),
        (
            lambda library: vocabulary.move(
                library, term(library, "民生"), term(library, "/".join(map(str, range(MAX_DEPTH)))), author=ANNA
            ),
            BadValue,
        ),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(library: Library, act: Act, error: type[Exception]) -> None:
    tagging.tag(library, [1], ["民生/市政", "水务/市政", "/".join(map(str, range(MAX_DEPTH)))], author=ANNA)
    before = state(library)
    with pytest.raises(error):
        act(library)
    assert state(library) == before


def test_what_is_said_already_makes_no_entry(library: Library) -> None:
    tagging.tag(library, [1], ["民生/市政", "水务"], author=ANNA)
    said("民生", "百姓")(library)
    near("民生", "水务")(library)
    for act in (
        said("民生", "百姓"),
        said("民生", "民生"),
        near("水务", "民生"),
        near("民生", "民生/市政", remove=True),
        lambda library: vocabulary.rename(library, term(library, "民生"), " 民生 ", author=ANNA),
        lambda library: vocabulary.move(library, term(library, "民生/市政"), term(library, "民生"), author=ANNA),
        lambda library: vocabulary.shift(library, term(library, "民生"), -1, author=ANNA),
        *made("民生/市政"),
    ):
        assert act(library).entry is None


def test_articles_that_are_gone_are_not_counted(library: Library) -> None:
    tagging.tag(library, [1, 2], ["民生"], author=ANNA)
    delete_articles(library, [1], author=ANNA)
    assert (tags(library)["民生"].uses, tags(library)["民生"].within) == (1, 1)
    assert [row.id for row in reads.tagged_rows(library, term(library, "民生"))] == [2]


def test_a_term_tells_its_articles_its_months_and_its_company(library: Library) -> None:
    added = put(library, FLOOD, name="later.txt", publication="渡口晚报", date="2031-06-02")
    (later,) = added.articles
    tagging.tag(library, [later, 2], ["水务/汛情", "民生"], author=ANNA)
    tagging.tag(library, [1], ["水务"], author=ANNA)
    water = term(library, "水务")

    rows = reads.tagged_rows(library, water)
    assert [(row.id, row.date, row.tags) for row in rows] == [
        (later, "2031-06-02", ("汛情",)),
        (1, None, ("水务",)),
        (2, None, ("汛情",)),
    ]
    assert reads.tagged_months(library, water) == {"2031-06": 1}
    company = reads.carried_with(library, term(library, "水务/汛情"))
    assert [(one.term, one.articles) for one in company] == [(term(library, "民生"), 2)]


def test_a_term_is_not_put_back_below_what_hangs_on_it_by_now(library: Library) -> None:
    tagging.tag(library, [1], ["民生/市政", "水务"], author="import")
    vocabulary.move(library, term(library, "民生/市政"), None, author=ANNA)
    vocabulary.move(library, term(library, "民生"), term(library, "市政"), author=BO)
    before = state(library)

    with pytest.raises(UndoRefused):
        history.undo(library, author=ANNA)
    assert state(library) == before


def test_what_is_said_of_a_term_goes_to_the_one_that_took_its_place(library: Library) -> None:
    vocabulary.create(library, "民生", author=ANNA)
    thesaurus.add_synonym(library, term(library, "民生"), "百姓", author=ANNA)
    history.undo(library, author=ANNA)
    history.undo(library, author=ANNA)
    vocabulary.create(library, "民生", author=BO)

    history.redo(library, author=ANNA)
    history.redo(library, author=ANNA)
    assert tags(library)["民生"].synonyms == ("百姓",)
    assert verify(library) == ()


def test_the_terms_of_an_older_library_are_none_of_them_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.jiaoyue"
    with monkeypatch.context() as old:
        old.setattr(schema, "_STEPS", schema._STEPS[:5])
        with sqlite3.connect(path) as connection:
            schema.migrate(connection)
            connection.execute("INSERT INTO tag (uuid, name) VALUES ('u', '民生')")
        connection.close()
    with Library.open(path) as library:
        assert reads.tags(library) == (Tag(1, "民生"),)
        assert verify(library) == ()
