"""Each family of commands, with its undo and redo, in a library that is opened anew for each step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import annotating, correcting, describing, filing, joining, mentioning, splitting, tagging
from reader.library.commands.command import Outcome
from reader.library.commands.describing import Fields
from reader.library.commands.status import set_status
from reader.library.file import Library
from reader.model.article import Kind, Status
from reader.model.errors import BadValue, JiaoyueError, NotFound, NothingToRedo, NothingToUndo, OutOfRange
from reader.model.mentions import Found, MentionState
from reader.model.text import Role
from tests.unit.library.town import ANNA, BO, LAMPS, put, spot, state, text

Act = Callable[[Library], Outcome]


def note(library: Library, words: str = "渡口老街", said: str = "核对地名") -> Outcome:
    return annotating.annotate(library, *spot(library, words), said, author=ANNA)


def with_note(act: Callable[[Library, int], Outcome]) -> list[Act]:
    """A note with a reply, and then something done to it."""

    def reply(library: Library) -> Outcome:
        return annotating.annotate(library, 1, 0, 1, "已核对", author=ANNA, parent=1)

    return [note, reply, lambda library: act(library, 1)]


def fixed(words: str, put_in: str) -> Act:
    return lambda library: correcting.correct(library, *spot(library, words), put_in, author=ANNA)


def fields(**given: object) -> Act:
    return lambda library: describing.set_fields(library, 1, Fields(**given), author=ANNA)  # type: ignore[arg-type]


STORIES: dict[str, list[Act]] = {
    "tag": [lambda library: tagging.tag(library, [1, 2], ["民生/市政", "<b>&amp;"], author=ANNA)],
    "untag": [
        lambda library: tagging.tag(library, [1, 2], ["民生/市政", "水务"], author=ANNA),
        lambda library: tagging.tag(library, [1], ["夜间"], ["民生/市政"], author=ANNA),
    ],
    "annotate": [note, lambda library: note(library, "𠮷野巷", "\u202e两行\n的批注\x00😀")],
    "edit a note": with_note(lambda library, id_: annotating.edit(library, id_, "是渡口新街吗？", author=ANNA)),
    "done": with_note(lambda library, id_: annotating.mark_done(library, id_, done=True, author=ANNA)),
    "move a note": with_note(lambda library, id_: annotating.move(library, id_, 3, 9, author=ANNA)),
    "delete a note": with_note(lambda library, id_: annotating.delete(library, id_, author=ANNA)),
    "correct": [note, fixed("𠮷野巷", "吉野巷"), fixed("修好了三百盏", "换上了三百六十盏"), fixed("渡口老街", "")],
    "correct across": [note, fixed("老街修好了三百盏路灯\n本报讯（", ""), fixed("😀\n（杜微 摄）", "")],
    "empty and refill": [
        note,
        lambda library: correcting.correct(library, 1, 0, len(text(library)), "", author=ANNA),
        lambda library: correcting.correct(library, 1, 0, 0, "新的\n两段", author=ANNA),
    ],
    "status": [
        lambda library: set_status(library, [1, 2], Status.PROOFING, author=ANNA),
        lambda library: set_status(library, [2], Status.APPROVED, author=ANNA),
    ],
    "confirm": [lambda library: mentioning.confirm(library, *spot(library, "纪大娘"), "person", author=ANNA)],
    "reject": [
        lambda library: mentioning.confirm(library, *spot(library, "纪大娘"), "person", author=ANNA),
        lambda library: mentioning.reject(library, *spot(library, "纪大娘"), author=ANNA),
    ],
    "fields": [
        fields(kind=Kind.BRIEF, label=" 市政\n热线 ", kicker=["记者调查", "民生一线"], headline="路灯亮了"),
        fields(subheads=["三百盏一夜点亮"], credit="", byline=["纪明川", "欧阳雁"]),
        fields(kicker=[], headline="", byline=[]),
    ],
    "role": [lambda library: describing.set_role(library, 1, 20, Role.CROSSHEAD, author=ANNA)],
    "join": [note, lambda library: joining.join(library, [2, 1], author=ANNA)],
    "split": [
        note,
        lambda library: splitting.split(library, 1, text(library).index("“夜里"), author=ANNA),
        lambda library: correcting.correct(library, 3, 0, 3, "晚上", author=ANNA),
    ],
    "move": [lambda library: splitting.move(library, 2, before=1, author=ANNA)],
    "delete": [note, lambda library: splitting.delete(library, [1], author=ANNA)],
    "file": [
        lambda library: filing.set_issue(library, 1, publication="渡口晚报", date="2031-05-06", author=ANNA),
        lambda library: filing.set_page(library, 1, number=3, label="A03", author=ANNA),
        lambda library: filing.delete_issue(library, 1, author=ANNA),
    ],
}


@pytest.mark.parametrize("story", STORIES)
def test_what_is_done_is_undone_and_done_again_whenever_the_library_is_opened(path: Path, story: str) -> None:
    acts, states = STORIES[story], []
    for act in acts:
        with Library.open(path) as library:
            states.append(state(library))
            assert act(library).entry is not None
    with Library.open(path) as library:
        states.append(state(library))
    assert all(before != after for before, after in pairwise(states))

    for there_and_back in range(2):
        for before in reversed(states[:-1]):
            with Library.open(path) as library:
                history.undo(library, author=ANNA)
                assert state(library) == before, there_and_back
        with Library.open(path) as library, pytest.raises(NothingToUndo, match=f"nothing to undo for {ANNA}"):
            history.undo(library, author=ANNA)
        for after in states[1:]:
            with Library.open(path) as library:
                history.redo(library, author=ANNA)
                assert state(library) == after
        with Library.open(path) as library, pytest.raises(NothingToRedo, match=f"nothing to redo for {ANNA}"):
            history.redo(library, author=ANNA)


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (partial(tagging.tag, articles=[1, 99], add=["x"]), NotFound),
        (partial(tagging.tag, articles=[1], add=["x", "a//b"]), BadValue),
        (partial(annotating.annotate, article=1, start=4, end=4, note="x"), OutOfRange),
        (partial(annotating.annotate, article=1, start=0, end=4, note=" \n"), BadValue),
        (partial(annotating.annotate, article=2, start=0, end=4, note="x", parent=1), NotFound),
        (partial(annotating.edit, annotation=99, note="x"), NotFound),
        (partial(annotating.move, annotation=1, start=0, end=9999), OutOfRange),
        (partial(annotating.delete, annotation=99), NotFound),
        (partial(correcting.correct, article=1, start=5, end=4, text="x"), OutOfRange),
        (partial(correcting.correct, article=99, start=0, end=0, text="x"), NotFound),
        (partial(mentioning.confirm, article=1, start=0, end=2, type_="planet"), BadValue),
        (partial(mentioning.reject, article=1, start=0, end=0), OutOfRange),
        (partial(set_status, articles=[1, 99], status=Status.PROOFED), NotFound),
        (partial(describing.set_role, article=1, position=9999, role=Role.CREDIT), NotFound),
        (partial(splitting.split, article=1, position=0), BadValue),
        (partial(filing.set_issue, issue=1, date="5月6日"), BadValue),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_of_it_is(
    path: Path, act: Callable[..., Outcome], error: type[JiaoyueError]
) -> None:
    with Library.open(path) as library:
        note(library)
        history.undo(library, author=ANNA)
        history.redo(library, author=ANNA)
        before, entries = state(library), reads.history(library)
        with pytest.raises(error):
            act(library, author=ANNA)
        assert state(library) == before
        assert reads.history(library) == entries


def test_what_changes_nothing_is_no_entry_and_leaves_what_can_be_redone(path: Path) -> None:
    with Library.open(path) as library:
        tagging.tag(library, [1], ["民生"], author=ANNA)
        note(library)
        history.undo(library, author=ANNA)

        assert tagging.tag(library, [1], ["民生"], ["水务"], author=ANNA).entry is None
        assert correcting.correct(library, *spot(library, "渡口"), "渡口", author=ANNA).entry is None
        assert set_status(library, [1], Status.UNREAD, author=ANNA).entry is None
        assert describing.set_fields(library, 1, Fields(headline=LAMPS[1][1]), author=ANNA).entry is None
        assert history.redo(library, author=ANNA).command == "annotate"


def test_something_new_takes_the_place_of_what_was_undone(path: Path) -> None:
    with Library.open(path) as library:
        first = note(library).entry
        history.undo(library, author=ANNA)
        tagging.tag(library, [1], ["民生"], author=ANNA)

        with pytest.raises(NothingToRedo):
            history.redo(library, author=ANNA)
        assert {entry.id: entry.state for entry in reads.history(library)}[first] == "discarded"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Makes the entries so many seconds older."""

    def pass_time(seconds: float) -> None:
        monkeypatch.setattr(correcting, "TYPING_SECONDS", correcting.TYPING_SECONDS - seconds)

    return pass_time


def typed(library: Library, at: int, letters: str, author: str = ANNA) -> Outcome:
    return correcting.correct(library, 1, at, at, letters, author=author, group=True)


def test_what_is_typed_in_one_go_is_undone_in_one_go(path: Path, clock: Callable[[float], None]) -> None:
    with Library.open(path) as library:
        before = state(library)
        for at, letter in enumerate("𠮷祥街"):
            typed(library, at, letter)
        after = state(library)
        third, second, first, *_ = reads.history(library)
        assert (first.group, second.group, third.group) == (None, first.id, first.id)
    with Library.open(path) as library:
        history.undo(library, author=ANNA)
        assert state(library) == before
        history.redo(library, author=ANNA)
        assert state(library) == after


def test_a_pause_another_line_and_other_work_begin_anew(path: Path, clock: Callable[[float], None]) -> None:
    with Library.open(path) as library:
        other_line = text(library).index("渡口")
        typed(library, 0, "甲")
        typed(library, other_line + 1, "乙")
        tagging.tag(library, [1], ["民生"], author=ANNA)
        typed(library, other_line + 2, "丙")
        typed(library, other_line + 3, "丁", author=BO)
        typed(library, other_line + 3, "戊")
        clock(5)
        typed(library, other_line + 4, "己")

        groups = {entry.details["text"]: entry.group for entry in reads.history(library) if entry.command == "correct"}
        third = next(entry.id for entry in reads.history(library) if entry.details.get("text") == "丙")
    assert groups == {"甲": None, "乙": None, "丙": None, "丁": None, "戊": third, "己": None}


def test_a_reply_stands_where_the_note_stands_even_when_that_is_an_orphan(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library).created
        correcting.correct(library, *spot(library, "渡口老街修"), "", author=ANNA)
        reply = annotating.annotate(library, 1, 0, 0, "哪里去了？", author=BO, parent=id_)

        first, second = reads.article(library, 1).annotations
    assert first.anchor.orphaned
    assert (second.id, second.parent, second.anchor) == (reply.created, first.id, first.anchor)


def test_replies_go_where_their_note_goes(path: Path) -> None:
    with Library.open(path) as library:
        id_ = note(library).created
        for _ in range(3):
            id_ = annotating.annotate(library, 1, 0, 1, "嗯", author=ANNA, parent=id_).created
        annotating.move(library, 1, *spot(library, "纪大娘")[1:], author=ANNA)

        assert {one.anchor.quote for one in reads.article(library, 1).annotations} == {"纪大娘"}
        annotating.delete(library, 1, author=ANNA)
        assert reads.article(library, 1).annotations == ()


def test_titles_are_set_without_touching_what_stands_around_them(path: Path) -> None:
    with Library.open(path) as library:
        correcting.correct(library, *spot(library, "“夜里"), "　　“夜里", author=ANNA)
        inside = annotating.annotate(library, *spot(library, "老街"), "名", author=ANNA).created
        behind = annotating.annotate(library, *spot(library, "𠮷野巷"), "巷", author=ANNA).created
        describing.set_fields(
            library, 1, Fields(headline="渡口老街路灯全亮", kicker=[], credit="杜微 摄影"), author=ANNA
        )

        record = reads.article(library, 1)
    assert (record.article.headline, record.article.kicker, record.article.credit) == (
        "渡口老街路灯全亮",
        (),
        "杜微 摄影",
    )
    assert record.article.paragraphs[1].startswith("　　“夜里")
    assert {one.id: one.anchor.quote for one in record.annotations} == {inside: "老街", behind: "𠮷野巷"}
    assert record.article.names == ("纪明川",)


def test_names_that_the_text_lacks_are_put_on_a_line_and_those_it_has_are_found(path: Path) -> None:
    with Library.open(path) as library:
        describing.set_fields(library, 2, Fields(byline=[" 欧阳雁 ", "Ann\nLee", ""]), author=ANNA)
        describing.set_fields(library, 1, Fields(byline=["杜微", "纪明川"]), author=ANNA)

        flood, lamps = reads.article(library, 2).article, reads.article(library, 1).article
    assert (flood.names, flood.text.split("\n")[1]) == (("欧阳雁", "Ann Lee"), "欧阳雁 Ann Lee")
    assert flood.content.roles == (Role.HEADLINE, Role.BYLINE, Role.PARAGRAPH)
    assert (lamps.names, lamps.text) == (("杜微", "纪明川"), "\n".join(part for _, part in LAMPS))


def test_no_file_can_hold_half_a_character_and_nothing_breaks_on_one(path: Path) -> None:
    odd = "\udcff记者"
    with Library.open(path) as library:
        for act in (
            lambda: correcting.correct(library, 1, 0, 2, "\ud83d灯\x00", author=odd, reason="\udfff"),
            lambda: annotating.annotate(library, 1, 0, 2, "\ud83d", author=odd),
            lambda: describing.set_fields(library, 1, Fields(label="\ud83d", byline=["\ud83d"]), author=odd),
        ):
            assert act().entry is not None
        history.undo(library, author=odd)
        assert text(library).startswith("\ufffd灯\ufffd")
        state(library)


def test_a_recogniser_never_overrules_a_person(path: Path) -> None:
    with Library.open(path) as library:
        whole = text(library)
        name, place, street = (Found(*spot(library, words)[1:], "person") for words in ("纪明川", "渡口", "老街的"))

        assert mentioning.suggest(library, 1, [name, place, street], text=whole) == 3
        mentioning.confirm(library, 1, place.start, place.end, "place", author=ANNA)
        mentioning.reject(library, 1, name.start, name.end, author=ANNA)
        assert mentioning.suggest(library, 1, [name, place, street], text=whole) == 1
        assert mentioning.suggest(library, 1, [name], text="another text") == 0

        mentions = {one.anchor.quote: (one.state, one.type) for one in reads.article(library, 1).mentions}
    assert mentions == {
        "渡口": (MentionState.CONFIRMED, "place"),
        "纪明川": (MentionState.REJECTED, "person"),
        "老街的": (MentionState.SUGGESTED, "person"),
    }


def test_suggestions_made_anew_meanwhile_are_not_doubled_by_undo(path: Path) -> None:
    with Library.open(path) as library:
        place = Found(*spot(library, "渡口")[1:], "place")
        mentioning.suggest(library, 1, [place], text=text(library))
        mentioning.confirm(library, 1, place.start, place.end, "place", author=ANNA)
        history.undo(library, author=ANNA)
        mentioning.suggest(library, 1, [place], text=text(library))

        for _ in range(2):
            history.redo(library, author=ANNA)
            assert [one.state for one in reads.article(library, 1).mentions] == [MentionState.CONFIRMED]
            history.undo(library, author=ANNA)
            assert [one.state for one in reads.article(library, 1).mentions] == [MentionState.SUGGESTED]
            state(library)


def test_joining_into_an_emptied_article_keeps_titles_and_notes_in_place(path: Path) -> None:
    with Library.open(path) as library:
        note(library, "𠮷野巷")
        correcting.correct(library, 2, 0, len(text(library, 2)), "", author=ANNA)
        joining.join(library, [2, 1], author=ANNA)
        state(library)

        record = reads.article(library, 2)
    assert record.article.text == "\n".join(part for _, part in LAMPS)
    assert record.article.content.roles == tuple(role for role, _ in LAMPS)
    assert record.annotations[0].anchor.quote == "𠮷野巷"


def test_ids_are_never_used_again(path: Path) -> None:
    with Library.open(path) as library:
        first = note(library).created
        annotating.delete(library, first, author=ANNA)
        second = note(library).created
        history.undo(library, author=ANNA)
        third = note(library).created
        put(library, LAMPS, name="next.txt")

        assert len({first, second, third}) == 3
        assert [row.id for row in reads.article_rows(library)] == [1, 2, 3]
