"""Any commands on entities in any order, machines between them: every undo leads back through the states there were."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from reader.library import history, reads
from reader.library.commands import entities, mentioning, merging, splitting
from reader.library.commands.command import Outcome
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.entities import Identifier
from reader.model.errors import BadValue, NotFound, NothingToRedo, NothingToUndo
from tests.unit.library.town import ANNA, text, town

PLACES = st.floats(0, 1)
TEXTS = st.sampled_from(["渡口", "老街", "𠮷野巷", "清澜河", "纪大娘"])
TYPES = st.sampled_from(["person", "place", "organisation"])

State = list[object]


def state(library: Library) -> State:
    """All that the index says, and what stands in the articles."""
    assert verify(library) == ()
    index = [reads.entity(library, row.id) for row in reads.entity_rows(library)]
    return [index, [reads.article(library, row.id).mentions for row in reads.article_rows(library)]]


class Index(RuleBasedStateMachine):
    """The twin is a stack of whole states, and where in it we are."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="index-"))
        self.library = Library.open(town(self.folder))
        self.states = [state(self.library)]
        self.at = 0

    def teardown(self) -> None:
        self.undo(count=self.at + 1)
        self.redo(count=len(self.states))
        self.library.close()
        shutil.rmtree(self.folder)

    def entity(self, at: float) -> int:
        ids = [row.id for row in reads.entity_rows(self.library)] or [999]
        return ids[min(int(at * len(ids)), len(ids) - 1)]

    def attempt(self, command: object, *values: object) -> None:
        assert callable(command)
        try:
            outcome: Outcome = command(self.library, *values, author=ANNA)
        except (BadValue, NotFound):
            assert state(self.library) == self.states[self.at]
            return
        if outcome.entry is None:
            assert state(self.library) == self.states[self.at]
            return
        self.states = [*self.states[: self.at + 1], state(self.library)]
        self.at += 1

    @rule(words=TEXTS, type_=TYPES, second=st.booleans())
    def confirm(self, words: str, type_: str, second: bool) -> None:
        article = 2 if second else 1
        start = text(self.library, article).find(words) if len(reads.article_rows(self.library)) >= article else -1
        if start >= 0:
            self.attempt(mentioning.confirm, article, start, start + len(words), type_)

    @rule(words=TEXTS)
    def reject(self, words: str) -> None:
        start = text(self.library).find(words)
        if start >= 0:
            self.attempt(mentioning.reject, 1, start, start + len(words))

    @rule(words=TEXTS, type_=TYPES)
    def create(self, words: str, type_: str) -> None:
        self.attempt(entities.create, words, type_)

    @rule(at=PLACES, words=TEXTS)
    def rename(self, at: float, words: str) -> None:
        self.attempt(entities.rename, self.entity(at), words)

    @rule(at=PLACES, type_=TYPES)
    def retype(self, at: float, type_: str) -> None:
        self.attempt(entities.retype, self.entity(at), type_)

    @rule(at=PLACES, words=TEXTS)
    def note(self, at: float, words: str) -> None:
        self.attempt(entities.note, self.entity(at), words)

    @rule(at=PLACES, number=st.integers(1, 9))
    def identify(self, at: float, number: int) -> None:
        self.attempt(entities.identify, self.entity(at), Identifier.read("wikidata", f"Q{number}"))

    @rule(at=PLACES, words=TEXTS)
    def alias(self, at: float, words: str) -> None:
        self.attempt(merging.add_alias, self.entity(at), words)

    @rule(one=PLACES, other=PLACES)
    def merge(self, one: float, other: float) -> None:
        self.attempt(merging.merge, [self.entity(one), self.entity(other)])

    @rule(one=PLACES, other=PLACES)
    def keep_apart(self, one: float, other: float) -> None:
        if self.entity(one) != self.entity(other):
            self.attempt(merging.keep_apart, self.entity(one), self.entity(other))

    @rule(at=PLACES, words=TEXTS)
    def split(self, at: float, words: str) -> None:
        self.attempt(merging.split_names, self.entity(at), [words])

    @rule(at=PLACES)
    def split_mention(self, at: float) -> None:
        found = [row[0] for row in self.library.rows("SELECT id FROM mention WHERE NOT orphaned")]
        if found:
            self.attempt(merging.split_mentions, [found[min(int(at * len(found)), len(found) - 1)]])

    @rule()
    def delete_article(self) -> None:
        if len(reads.article_rows(self.library)) > 1:
            self.attempt(splitting.delete, [2])

    @rule(count=st.integers(1, 5))
    def undo(self, count: int) -> None:
        for _ in range(count):
            if self.at == 0:
                with pytest.raises(NothingToUndo):
                    history.undo(self.library, author=ANNA)
                return
            history.undo(self.library, author=ANNA)
            self.at -= 1
            assert state(self.library) == self.states[self.at]

    @rule(count=st.integers(1, 5))
    def redo(self, count: int) -> None:
        for _ in range(count):
            if self.at == len(self.states) - 1:
                with pytest.raises(NothingToRedo):
                    history.redo(self.library, author=ANNA)
                return
            history.redo(self.library, author=ANNA)
            self.at += 1
            assert state(self.library) == self.states[self.at]


TestIndex = Index.TestCase
TestIndex.settings = settings(
    max_examples=max(1, settings.default.max_examples // 20),
    stateful_step_count=settings.default.stateful_step_count // 4,
)
