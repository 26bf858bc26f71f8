"""Two people in one library: each takes back only what is theirs, and never what the other built on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import annotating, correcting, describing, mentioning, splitting, tagging
from reader.library.commands.describing import Fields
from reader.library.commands.status import set_status
from reader.library.file import Library
from reader.model.article import Status
from reader.model.errors import NothingToUndo, UndoRefused
from reader.model.mentions import Found
from tests.unit.library.town import ANNA, BO, spot, state, text


def correct(library: Library, words: str, put_in: str, author: str) -> int:
    entry = correcting.correct(library, *spot(library, words), put_in, author=author).entry
    assert entry is not None
    return entry


def note(library: Library, words: str, author: str) -> int:
    created = annotating.annotate(library, *spot(library, words), "请核对", author=author).created
    assert created is not None
    return created


def quotes(library: Library) -> list[tuple[str, bool]]:
    return [(one.anchor.quote, one.anchor.orphaned) for one in reads.article(library, 1).annotations]


def test_everyone_takes_back_their_own_newest_step(path: Path) -> None:
    with Library.open(path) as library:
        tagging.tag(library, [1], ["民生"], author=ANNA)
        tagging.tag(library, [1], ["夜间"], author=BO)
        set_status(library, [2], Status.PROOFED, author=ANNA)

        assert history.undo(library, author=BO).command == "tag"
        assert history.undo(library, author=ANNA).command == "status"
        assert reads.article(library, 1).tags == ("民生",)
        with pytest.raises(NothingToUndo):
            history.undo(library, author=BO)


def test_a_correction_that_someone_corrected_again_stays(path: Path) -> None:
    with Library.open(path) as library:
        correct(library, "三百盏", "三百六十盏", ANNA)
        theirs = correct(library, "六十", "八十", BO)

        with pytest.raises(UndoRefused, match=rf'"correct" cannot be taken back: {BO} changed .* \(entry {theirs}\)'):
            history.undo(library, author=ANNA)
        assert "三百八十盏" in text(library)
        history.undo(library, author=BO)
        history.undo(library, author=ANNA)
        assert "三百盏" in text(library)


def test_what_others_did_to_other_things_of_an_article_is_no_obstacle(path: Path) -> None:
    with Library.open(path) as library:
        correct(library, "三百盏", "三百六十盏", ANNA)
        set_status(library, [1], Status.PROOFED, author=BO)
        tagging.tag(library, [1], ["民生"], author=BO)
        describing.set_fields(library, 1, Fields(label="市政"), author=BO)

        history.undo(library, author=ANNA)

        record = reads.article(library, 1)
    assert (record.status, record.tags, record.article.label) == (Status.PROOFED, ("民生",), "市政")
    assert "三百盏" in record.article.text


def test_redo_does_not_put_a_correction_into_a_text_that_is_another_by_now(path: Path) -> None:
    """Bo corrected after Anna; both took it back. Bo's correction counted in the text with Anna's."""
    with Library.open(path) as library:
        first = correct(library, "老街", "老老街", ANNA)
        correct(library, "灯", "街灯", BO)
        history.undo(library, author=BO)
        history.undo(library, author=ANNA)
        before = state(library)

        with pytest.raises(UndoRefused, match=rf"{ANNA} changed the same thing later \(entry {first}\)"):
            history.redo(library, author=BO)
        assert state(library) == before
        history.redo(library, author=ANNA)
        history.redo(library, author=BO)
        assert "渡口老老街修好了三百盏路街灯" in text(library)


def test_redo_waits_until_what_the_other_did_meanwhile_is_taken_back(path: Path) -> None:
    with Library.open(path) as library:
        correct(library, "老街", "老老街", ANNA)
        after = state(library)
        history.undo(library, author=ANNA)
        correct(library, "灯", "街灯", BO)

        with pytest.raises(UndoRefused):
            history.redo(library, author=ANNA)
        history.undo(library, author=BO)
        history.redo(library, author=ANNA)
        assert state(library)["article"] == after["article"]


def test_a_deleted_note_comes_back_to_its_words_though_the_text_moved(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library, "𠮷野巷", ANNA)
        annotating.delete(library, id_, author=ANNA)
        correct(library, "渡口老街修好了", "今晚，渡口老街修好了", BO)
        correct(library, "野巷", "野小巷", BO)

        history.undo(library, author=ANNA)
        assert quotes(library) == [("𠮷野小巷", False)]
        history.undo(library, author=BO)
        history.undo(library, author=BO)
        assert quotes(library) == [("𠮷野巷", False)]
        state(library)


def test_a_deleted_note_whose_words_are_gone_comes_back_as_an_orphan(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library, "𠮷野巷", ANNA)
        annotating.delete(library, id_, author=ANNA)
        correct(library, "，𠮷野巷也亮了", "", BO)

        history.undo(library, author=ANNA)
        assert quotes(library) == [("𠮷野巷", True)]
        state(library)


def test_a_note_retyped_around_while_it_was_away_has_lost_nothing(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library, "渡口", ANNA)
        annotating.delete(library, id_, author=ANNA)
        correct(library, "渡口老街", "江边新街", BO)
        correct(library, "江边新街", "渡口新街", BO)

        history.undo(library, author=ANNA)
        assert quotes(library) == [("渡口", False)]


def test_a_note_that_a_correction_orphaned_is_whole_again_when_that_is_undone(path: Path) -> None:
    with Library.open(path) as library:
        note(library, "𠮷野巷", BO)
        note(library, "路灯修好", BO)
        before = state(library)
        correct(library, "灯修好了，𠮷野巷也", "", ANNA)
        assert quotes(library) == [("路", False), ("𠮷野巷", True)]

    with Library.open(path) as library:
        history.undo(library, author=ANNA)
        assert state(library) == before


def test_a_correction_on_which_someone_put_a_note_stays(path: Path) -> None:
    with Library.open(path) as library:
        correct(library, "三百盏", "三百六十盏", ANNA)
        note(library, "六十", BO)
        theirs = reads.history(library)[0].id

        with pytest.raises(UndoRefused, match=rf"{BO} changed the same thing later \(entry {theirs}\)"):
            history.undo(library, author=ANNA)
        history.undo(library, author=BO)
        history.undo(library, author=ANNA)
        assert quotes(library) == []


def test_a_correction_on_which_someone_confirmed_a_name_stays(path: Path) -> None:
    with Library.open(path) as library:
        correct(library, "纪大娘", "欧阳大娘", ANNA)
        mentioning.suggest(library, 1, [Found(*spot(library, "欧阳大娘")[1:], "person")], text=text(library))
        mentioning.confirm(library, *spot(library, "欧阳大娘"), "person", author=BO)

        with pytest.raises(UndoRefused, match=BO):
            history.undo(library, author=ANNA)


def test_a_suggestion_of_a_machine_is_no_obstacle(path: Path) -> None:
    with Library.open(path) as library:
        before = state(library)
        correct(library, "纪大娘", "欧阳大娘", ANNA)
        mentioning.suggest(library, 1, [Found(*spot(library, "欧阳大娘")[1:], "person")], text=text(library))

        history.undo(library, author=ANNA)
        assert state(library) == before


def test_a_note_that_someone_answered_stays(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library, "渡口老街", ANNA)
        annotating.annotate(library, 1, 0, 1, "对的", author=BO, parent=id_)
        theirs = reads.history(library)[0].id

        with pytest.raises(UndoRefused, match=rf"{BO} changed the same thing later \(entry {theirs}\)"):
            history.undo(library, author=ANNA)


def test_a_note_answered_while_its_deletion_was_undone_is_not_deleted_again(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library, "渡口老街", ANNA)
        annotating.delete(library, id_, author=ANNA)
        history.undo(library, author=ANNA)
        annotating.annotate(library, 1, 0, 1, "留着吧", author=BO, parent=id_)

        with pytest.raises(UndoRefused, match=BO):
            history.redo(library, author=ANNA)
        assert len(quotes(library)) == 2


def test_a_tag_that_someone_else_uses_stays_in_the_vocabulary(path: Path) -> None:
    with Library.open(path) as library:
        tagging.tag(library, [1], ["民生/市政"], author=ANNA)
        tagging.tag(library, [2], ["民生"], author=BO)

        history.undo(library, author=ANNA)
        assert [(tag.path, tag.uses) for tag in reads.tags(library)] == [("民生", 1)]
        history.redo(library, author=ANNA)
        assert [(tag.path, tag.uses) for tag in reads.tags(library)] == [("民生", 1), ("民生/市政", 1)]


def test_a_tag_that_someone_made_anew_serves_when_the_old_one_is_put_back(path: Path) -> None:
    with Library.open(path) as library:
        tagging.tag(library, [1], ["民生/市政"], author=ANNA)
        tagging.tag(library, [2], ["民生/市政"], author=ANNA)
        history.undo(library, author=ANNA)
        history.undo(library, author=ANNA)
        tagging.tag(library, [1], ["民生/市政", "民生/水务"], author=BO)

        for _ in range(2):
            history.redo(library, author=ANNA)
            history.redo(library, author=ANNA)
            assert [reads.article(library, id_).tags for id_ in (1, 2)] == [("民生/市政", "民生/水务"), ("民生/市政",)]
            state(library)
            history.undo(library, author=ANNA)
            history.undo(library, author=ANNA)
            assert reads.article(library, 1).tags == ("民生/市政", "民生/水务")
            assert reads.article(library, 2).tags == ()
            state(library)


def test_a_tag_put_back_by_two_is_there_once(path: Path) -> None:
    with Library.open(path) as library:
        tagging.tag(library, [1], ["民生"], author="import")
        tagging.tag(library, [1], remove=["民生"], author=ANNA)
        tagging.tag(library, [1], ["民生"], author=BO)

        history.undo(library, author=ANNA)
        assert reads.article(library, 1).tags == ("民生",)
        history.redo(library, author=ANNA)
        assert reads.article(library, 1).tags == ("民生",)


def test_an_article_that_was_split_off_stays_once_someone_worked_on_it(path: Path) -> None:
    with Library.open(path) as library:
        made = splitting.split(library, 1, text(library).index("“夜里"), author=ANNA).created
        assert made is not None
        annotating.annotate(library, *spot(library, "纪大娘", made), "哪个区？", author=BO)

        with pytest.raises(UndoRefused, match=BO):
            history.undo(library, author=ANNA)
        history.undo(library, author=BO)
        history.undo(library, author=ANNA)
        assert [row.id for row in reads.article_rows(library)] == [1, 2]


def test_nothing_is_undone_in_an_article_that_someone_took_away(path: Path) -> None:
    with Library.open(path) as library:
        correct(library, "三百盏", "三百六十盏", ANNA)
        splitting.delete(library, [1], author=BO)

        with pytest.raises(UndoRefused, match=BO):
            history.undo(library, author=ANNA)
        history.undo(library, author=BO)
        history.undo(library, author=ANNA)
        assert "三百盏" in text(library)
