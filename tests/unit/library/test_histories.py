"""Any commands in any order, undone and done again: against a twin that keeps whole states and identities of letters.

One author's undo leads back through exactly the states there were. Of two authors each may be refused, but nothing is
ever half done: after every step `verify` finds nothing, and what both take back in turn leads to the beginning.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reader.library import history, reads
from reader.library.commands import (
    annotating,
    correcting,
    describing,
    joining,
    mentioning,
    splitting,
    spreading,
    tagging,
    thesaurus,
    vocabulary,
)
from reader.library.commands.command import Outcome
from reader.library.commands.describing import Fields
from reader.library.commands.status import set_status
from reader.library.file import Library
from reader.model.article import Kind, Status
from reader.model.errors import BadValue, NotFound, NothingToRedo, NothingToUndo, TagBelowItself, TagExists, UndoRefused
from reader.model.mentions import Found
from reader.model.text import Role
from tests.unit.library.town import ANNA, BO, state, text, town

PLACES = st.floats(0, 1)
PUT = st.text("甲乙𠮷😀e\u0301\n\r 。", max_size=4)
TAGS = st.sampled_from(["民生", "民生/市政", "民生/市政/照明", "水务", "水务/市政"])
TYPES = st.sampled_from(["person", "place"])
WHO = st.sampled_from([ANNA, BO])
WORDS = st.sampled_from(["民生", "市政", "水务", "夜间"])

ON_TERMS: dict[str, Callable[[Library, int, int, str, str], Outcome]] = {
    "create": lambda library, _, __, word, who: vocabulary.create(library, f"民生/{word}", author=who),
    "keep": lambda library, one, _, __, who: vocabulary.keep(library, one, author=who),
    "rename": lambda library, one, _, word, who: vocabulary.rename(library, one, word, author=who),
    "move": lambda library, one, other, _, who: vocabulary.move(library, one, other, author=who),
    "raise": lambda library, one, _, __, who: vocabulary.move(library, one, None, author=who),
    "order": lambda library, one, _, __, who: vocabulary.shift(library, one, 1, author=who),
    "describe": lambda library, one, _, word, who: vocabulary.describe(library, one, note=word, author=who),
    "delete": lambda library, one, _, __, who: vocabulary.delete(library, one, author=who),
    "synonym": lambda library, one, _, word, who: thesaurus.add_synonym(library, one, word, author=who),
    "relate": lambda library, one, other, _, who: thesaurus.relate(library, one, other, author=who),
    "merge": lambda library, one, other, _, who: thesaurus.merge(library, one, other, author=who),
}


class Desk(RuleBasedStateMachine):
    """Commands by one author; subclasses add what they hold true."""

    make = staticmethod(town)

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="desk-"))
        self.library = Library.open(self.make(self.folder))
        self.beginning = state(self.library)

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)

    def article(self, at: float) -> int:
        ids = [row.id for row in reads.article_rows(self.library)]
        return ids[min(int(at * len(ids)), len(ids) - 1)]

    def span(self, article: int, at: float, width: int) -> tuple[int, int, int]:
        length = len(text(self.library, article))
        start = int(at * length)
        return article, start, min(length, start + width)

    def note_ids(self) -> list[int]:
        return [row[0] for row in self.library.rows("SELECT id FROM annotation ORDER BY id")]

    def done(self, outcome: Outcome) -> None:
        """Called after each command."""

    @invariant()
    def whole(self) -> None:
        state(self.library)

    @rule()
    def reopen(self) -> None:
        path = self.library.path
        self.library.close()
        assert [one.name for one in self.folder.iterdir()] == [path.name]
        self.library = Library.open(path)

    @rule(who=WHO, at=PLACES, add=st.lists(TAGS, max_size=2), remove=st.lists(TAGS, max_size=1))
    def tag(self, who: str, at: float, add: list[str], remove: list[str]) -> None:
        self.done(tagging.tag(self.library, [self.article(at)], add, remove, author=self.name(who)))

    @rule(who=WHO, at=PLACES, other=PLACES, change=st.sampled_from(sorted(ON_TERMS)), word=WORDS)
    def change_term(self, who: str, at: float, other: float, change: str, word: str) -> None:
        ids = [one.id for one in reads.tags(self.library)]
        if not ids:
            return
        one, another = (ids[min(int(place * len(ids)), len(ids) - 1)] for place in (at, other))
        try:
            self.done(ON_TERMS[change](self.library, one, another, word, self.name(who)))
        except (BadValue, NotFound, TagExists, TagBelowItself):
            return

    @rule(who=WHO, at=PLACES, place=PLACES, width=st.integers(1, 9), answer=st.booleans())
    def annotate(self, who: str, at: float, place: float, width: int, answer: bool) -> None:
        span = self.span(self.article(at), place, width)
        if span[1] == span[2]:
            return
        notes = [one.id for one in reads.article(self.library, span[0]).annotations]
        parent = notes[0] if notes and answer else None
        self.done(annotating.annotate(self.library, *span, "请核对", author=self.name(who), parent=parent))

    @rule(who=WHO, at=PLACES, change=st.sampled_from(["edit", "done", "delete", "move"]), place=PLACES)
    def change_note(self, who: str, at: float, change: str, place: float) -> None:
        shown = [
            (row.id, one.id)
            for row in reads.article_rows(self.library)
            for one in reads.article(self.library, row.id).annotations
        ]
        if not shown:
            return
        article, note = shown[min(int(at * len(shown)), len(shown) - 1)]
        author = self.name(who)
        if change == "edit":
            self.done(annotating.edit(self.library, note, f"改 {len(reads.history(self.library))}", author=author))
        elif change == "done":
            self.done(annotating.mark_done(self.library, note, done=True, author=author))
        elif change == "delete":
            self.done(annotating.delete(self.library, note, author=author))
        elif len(text(self.library, article)) > 4:
            span = self.span(article, place * 0.9, 3)
            self.done(annotating.move(self.library, note, *span[1:], author=author))

    @rule(who=WHO, at=PLACES, place=PLACES, width=st.integers(0, 12), put=PUT, typed=st.booleans())
    def correct(self, who: str, at: float, place: float, width: int, put: str, typed: bool) -> None:
        span = self.span(self.article(at), place, width)
        self.done(correcting.correct(self.library, *span, put, author=self.name(who), group=typed))

    @rule(who=WHO, at=PLACES, status=st.sampled_from(list(Status)))
    def set_status(self, who: str, at: float, status: Status) -> None:
        self.done(set_status(self.library, [self.article(at)], status, author=self.name(who)))

    @rule(who=WHO, at=PLACES, place=PLACES, width=st.integers(1, 4), confirmed=st.booleans())
    def decide(self, who: str, at: float, place: float, width: int, confirmed: bool) -> None:
        span, author = self.span(self.article(at), place, width), self.name(who)
        if span[1] == span[2]:
            return
        if confirmed:
            self.done(mentioning.confirm(self.library, *span, "place", author=author))
        else:
            self.done(mentioning.reject(self.library, *span, author=author))

    @rule(who=WHO, at=PLACES, old=PLACES, new=PLACES, width=st.integers(1, 4), type_=TYPES)
    def resize(self, who: str, at: float, old: float, new: float, width: int, type_: str) -> None:
        article = self.article(at)
        marked = [one.anchor for one in reads.article(self.library, article).mentions if not one.anchor.orphaned]
        there = self.span(article, old, width)[1:]
        if marked and old < 0.8:
            there = min((one.start, one.end) for one in marked)
        here = self.span(article, new, width)[1:]
        if there[0] < there[1] and here[0] < here[1]:
            self.done(mentioning.move(self.library, article, there, here, type_, author=self.name(who)))

    @rule(who=WHO, words=st.sampled_from(["渡口", "𠮷野巷", "纪明川", "春汛"]), none=st.booleans())
    def spread(self, who: str, words: str, none: bool) -> None:
        texts = {row.id: text(self.library, row.id) for row in reads.article_rows(self.library)}
        starts = {article: words_.find(words) for article, words_ in texts.items() if words in words_}
        places = {article: [Found(start, start + len(words), "place")] for article, start in starts.items()}
        if none:
            self.done(spreading.clear(self.library, words, "place", author=self.name(who)))
        else:
            self.done(spreading.mark(self.library, words, "place", places, texts, author=self.name(who)))

    @rule(at=PLACES, places=st.lists(st.tuples(PLACES, st.integers(1, 4)), max_size=4))
    def recognise(self, at: float, places: list[tuple[float, int]]) -> None:
        article = self.article(at)
        spans = [self.span(article, place, width)[1:] for place, width in places]
        found = [Found(start, end, "place") for start, end in sorted(set(spans)) if start < end]
        mentioning.suggest(self.library, article, found, text=text(self.library, article))

    @rule(
        who=WHO,
        at=PLACES,
        given=st.fixed_dictionaries(
            {},
            optional={
                "kind": st.sampled_from(list(Kind)),
                "label": PUT,
                "kicker": st.lists(PUT, max_size=2),
                "headline": PUT,
                "credit": PUT,
                "byline": st.lists(st.sampled_from(["纪明川", "欧阳雁"]), unique=True),
            },
        ),
    )
    def describe(self, who: str, at: float, given: dict[str, Any]) -> None:
        self.done(describing.set_fields(self.library, self.article(at), Fields(**given), author=self.name(who)))

    @rule(who=WHO, at=PLACES, place=PLACES, role=st.sampled_from(list(Role)))
    def set_role(self, who: str, at: float, place: float, role: Role) -> None:
        article, start, _ = self.span(self.article(at), place, 0)
        if text(self.library, article):
            self.done(describing.set_role(self.library, article, start, role, author=self.name(who)))

    @rule(who=WHO, at=PLACES, place=PLACES, join=st.booleans())
    def arrange(self, who: str, at: float, place: float, join: bool) -> None:
        rows = reads.article_rows(self.library)
        article = self.article(at)
        try:
            if join:
                self.done(joining.join(self.library, [row.id for row in rows], author=self.name(who)))
            else:
                position = int(place * len(text(self.library, article)))
                self.done(splitting.split(self.library, article, position, author=self.name(who)))
        except BadValue:  # nothing stands on one side
            return

    def name(self, who: str) -> str:
        return who


class OneAuthor(Desk):
    """The twin is a stack of whole states, one for each step that is undone at once, and where in it we are."""

    def __init__(self) -> None:
        super().__init__()
        self.states = [self.beginning]
        self.at = 0
        self.steps: list[int] = []

    def name(self, who: str) -> str:
        return ANNA

    def done(self, outcome: Outcome) -> None:
        if outcome.entry is None:
            assert state(self.library) == self.states[self.at]
            return
        group = next(entry.group for entry in reads.history(self.library, limit=1))
        self.states = self.states[: self.at + 1]
        self.steps = self.steps[: self.at]
        if group is not None and self.steps and self.steps[-1] == group:
            self.states[-1] = state(self.library)
        else:
            self.states.append(state(self.library))
            self.steps.append(outcome.entry)
            self.at += 1

    @rule(count=st.integers(1, 6))
    def undo(self, count: int) -> None:
        for _ in range(count):
            if self.at == 0:
                with pytest.raises(NothingToUndo):
                    history.undo(self.library, author=ANNA)
                return
            history.undo(self.library, author=ANNA)
            self.at -= 1
            assert state(self.library) == self.states[self.at]

    @rule(count=st.integers(1, 6))
    def redo(self, count: int) -> None:
        for _ in range(count):
            if self.at == len(self.steps):
                with pytest.raises(NothingToRedo):
                    history.redo(self.library, author=ANNA)
                return
            history.redo(self.library, author=ANNA)
            self.at += 1
            assert state(self.library) == self.states[self.at]

    def teardown(self) -> None:
        try:
            self.undo(count=self.at + 1)
            self.redo(count=len(self.steps) + 1)
        finally:
            super().teardown()


class TwoAuthors(Desk):
    """Either may be refused; a refusal changes nothing; whoever can goes on, until nothing is left of both."""

    def attempt(self, act: Any, who: str) -> bool:
        before, entries = state(self.library), reads.history(self.library)
        try:
            act(self.library, author=who)
        except (UndoRefused, NothingToUndo, NothingToRedo, NotFound):
            assert state(self.library) == before
            assert reads.history(self.library) == entries
            return False
        return True

    @rule(who=WHO, count=st.integers(1, 3), back=st.booleans())
    def walk(self, who: str, count: int, back: bool) -> None:
        for _ in range(count):
            if not self.attempt(history.undo if back else history.redo, who):
                return

    @rule(who=WHO)
    def back_and_forth(self, who: str) -> None:
        """What was just taken back can be done again at once, and is what it was."""
        before = state(self.library)
        if self.attempt(history.undo, who):
            history.redo(self.library, author=who)
            assert state(self.library) == before

    def teardown(self) -> None:
        try:
            while self.attempt(history.undo, ANNA) or self.attempt(history.undo, BO):
                state(self.library)
            standing = "SELECT 1 FROM entry WHERE state = 'standing' AND command NOT IN ('undo', 'redo', 'import')"
            if self.library.value(standing) is None:  # terms that both used stay in the vocabulary
                assert {**state(self.library), "tag": []} == self.beginning
        finally:
            super().teardown()


# A fifth of what the profile asks of a plain property: each example is a whole afternoon of work.
SOME = settings(
    max_examples=max(1, settings.default.max_examples // 5),
    stateful_step_count=settings.default.stateful_step_count // 2,
)
TestOneAuthor = OneAuthor.TestCase
TestOneAuthor.settings = SOME
TestTwoAuthors = TwoAuthors.TestCase
TestTwoAuthors.settings = SOME
