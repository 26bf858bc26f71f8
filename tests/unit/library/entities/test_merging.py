"""Two people of one name, one office under three: told apart and joined by a person, whatever machines do meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import entities, mentioning, merging
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.errors import BadValue, NotFound, UndoRefused
from reader.model.likeness import Likeness
from reader.model.mentions import Found, MentionState
from reader.model.text import Role
from tests.unit.library.town import ANNA, BO, put

PAGES = (
    "县委书记林一帆到青石镇调研，县政协主席周舟参加。",
    "县委书记林一凡在会上讲话，青石县政协送来提案。",
    "市第一中学学生林一帆获得金奖，市政协派人祝贺。",
)
NAMES = {
    "林一帆": "person",
    "林一凡": "person",
    "周舟": "person",
    "青石镇": "place",
    "青石县政协": "organisation",
    "市政协": "organisation",
    "县政协": "organisation",
}


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """A library whose three articles were read by a recogniser."""
    path = tmp_path / "index.jiaoyue"
    with Library.open(path, create=True) as library:
        for number, words in enumerate(PAGES, start=1):
            said = {"publication": "清澜日报", "date": f"2031-05-0{number}"}
            put(library, ((Role.HEADLINE, "简讯"), (Role.PARAGRAPH, words)), name=f"{number}.txt", **said)
        recognise(library)
    return path


def recognise(library: Library) -> None:
    for row in reads.article_rows(library):
        text = reads.article(library, row.id).article.text
        found = [(text.find(name), len(name), type_) for name, type_ in NAMES.items()]
        longest: list[Found] = []
        for start, length, type_ in sorted(found, key=lambda one: -one[1]):
            if start >= 0 and not any(start < one.end and one.start < start + length for one in longest):
                longest.append(Found(start, start + length, type_))
        mentioning.suggest(library, row.id, longest, text=text)


def find(library: Library, name: str) -> list[reads.EntityRow]:
    assert verify(library) == ()
    return [row for row in reads.entity_rows(library) if row.name == name]


def the(library: Library, name: str) -> int:
    (row,) = find(library, name)
    return row.id


def test_people_of_one_name_are_kept_apart_also_from_the_recogniser(index: Path) -> None:
    with Library.open(index) as library:
        both = the(library, "林一帆")
        pupil = next(one for one in reads.article(library, 3).mentions if one.anchor.quote == "林一帆")
        other = merging.split_mentions(library, [pupil.id], author=ANNA).created
        assert other is not None
        entities.note(library, other, "市第一中学学生", author=ANNA)
        assert sorted((row.id, row.mentions) for row in find(library, "林一帆")) == [(both, 1), (other, 1)]

        recognise(library)
        assert sorted((row.id, row.mentions) for row in find(library, "林一帆")) == [(both, 1), (other, 1)]
        kept = next(one for one in reads.article(library, 3).mentions if one.anchor.quote == "林一帆")
        assert kept.state is MentionState.CONFIRMED
        assert other not in [hint.id for hint in reads.merge_hints(library, both)]

        history.undo(library, author=ANNA)
        history.undo(library, author=ANNA)
        assert [(row.id, row.mentions) for row in find(library, "林一帆")] == [(both, 2)]


def test_a_misprint_of_a_name_is_suggested_because_the_same_title_stands_before_it(index: Path) -> None:
    with Library.open(index) as library:
        person, misprint = the(library, "林一帆"), the(library, "林一凡")
        (hint,) = reads.merge_hints(library, person)
        assert (hint.id, hint.likeness, hint.title) == (misprint, Likeness.ONE_APART, "县委书记")
        assert 70 <= hint.percent < 100

        merging.keep_apart(library, person, misprint, author=ANNA)
        assert reads.merge_hints(library, person) == ()
        history.undo(library, author=ANNA)
        merging.merge(library, [person, hint.id], author=ANNA)
        (row,) = find(library, "林一帆")
        assert (row.aliases, row.mentions) == (("林一凡",), 3)


def test_a_full_name_is_suggested_for_its_short_form_and_not_for_an_office_of_another_level(index: Path) -> None:
    with Library.open(index) as library:
        hints = reads.merge_hints(library, the(library, "青石县政协"))
        assert [(hint.name, hint.likeness) for hint in hints] == [("县政协", Likeness.ENDING)]


def test_a_spelling_of_another_level_is_suggested_for_splitting_until_a_person_says_it_belongs(index: Path) -> None:
    with Library.open(index) as library:
        county, city = the(library, "县政协"), the(library, "市政协")
        merging.merge(library, [county, city], author=ANNA)
        assert [(hint.text, hint.mentions) for hint in reads.split_hints(library, county)] == [("市政协", 1)]
        merging.keep_name(library, county, "市政协", author=ANNA)
        assert reads.split_hints(library, county) == ()
        history.undo(library, author=ANNA)
        fresh = merging.split_names(library, county, ["市政协"], author=ANNA).created
        assert fresh not in (county, city, None)
        assert [row.mentions for row in find(library, "市政协")] == [1]


def test_what_would_leave_nothing_is_refused(index: Path) -> None:
    with Library.open(index) as library:
        person = the(library, "周舟")
        with pytest.raises(BadValue, match="some of the spellings, not all"):
            merging.split_names(library, person, ["周舟"], author=ANNA)
        with pytest.raises(BadValue):
            merging.merge(library, [person, person], author=ANNA)
        with pytest.raises(NotFound):
            merging.split_names(library, person, ["林一帆"], author=ANNA)
        with pytest.raises(BadValue):
            entities.rename(library, person, " ", author=ANNA)
        assert len(reads.history(library)) == len(PAGES)


def test_an_alias_given_by_hand_takes_what_machines_find_later_and_lets_it_go_again(index: Path) -> None:
    with Library.open(index) as library:
        place = the(library, "青石镇")
        merging.add_alias(library, place, "镇", author=ANNA)
        text = reads.article(library, 1).article.text
        at = text.index("镇")
        mentioning.suggest(library, 1, [Found(at, at + 1, "place")], text=text)
        assert next(row for row in reads.entity_rows(library) if row.id == place).mentions == 1
        history.undo(library, author=ANNA)
        assert [row.mentions for row in find(library, "镇")] == [1]
        history.redo(library, author=ANNA)
        assert find(library, "镇") == []


def test_nobody_undoes_what_another_has_built_on(index: Path) -> None:
    with Library.open(index) as library:
        one, two, three = (the(library, name) for name in ("林一帆", "林一凡", "周舟"))
        merging.merge(library, [one, two], author=ANNA)
        merging.merge(library, [three, one], author=BO)
        with pytest.raises(UndoRefused):
            history.undo(library, author=ANNA)
        history.undo(library, author=BO)
        history.undo(library, author=ANNA)
        assert [row.mentions for row in find(library, "林一凡")] == [1]


def test_mentions_stand_in_their_words_by_issue_and_with_their_company(index: Path) -> None:
    with Library.open(index) as library:
        person = the(library, "林一帆")
        uses = reads.issue_uses(library, person)
        assert [(use.date, use.mentions, use.pages) for use in uses] == [
            ("2031-05-03", 1, (1,)),
            ("2031-05-01", 1, (1,)),
        ]
        (context,) = reads.contexts(library, person, uses[0].issue)
        assert (context.before, context.quote, context.after[:2]) == ("市第一中学学生", "林一帆", "获得")
        text = reads.article(library, context.article).article.text
        assert text[context.start : context.end] == context.quote
        assert {one.name for one in reads.companions(library, person)} == {"青石镇", "县政协", "周舟", "市政协"}
