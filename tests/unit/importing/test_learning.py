"""One decision of a person teaches the library, and one step takes it back."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing import learning
from reader.importing.learning import Survey
from reader.language.recogniser import Recogniser
from reader.language.words import segmenter
from reader.library import history, reads
from reader.library.adding import SourceFile, add_page
from reader.library.commands import mentioning
from reader.library.commands.command import Outcome
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.article import Article, Kind
from reader.model.errors import NothingToUndo
from reader.model.issue import SegmentedPage
from reader.model.known import Name, Rejection
from reader.model.mentions import Found, MentionState
from reader.model.page import Line, Page
from reader.model.sourcemap import Run, SourceMap
from reader.model.text import ArticleText, Role

ANNA = "纪明川"
words = cache(segmenter)

FIRST = "𠮷野区党工委书记宁澈到会讲话。宁澈说，😀要早动手。随后宁澈去了渡口。"
SECOND = "昨天，宁澈来到渡口老街，听取𬭚工介绍。"
THIRD = "清澜河水位平稳。"


def filled(path: Path, *texts: str) -> Library:
    library = Library.open(path, create=True)
    for number, text in enumerate(texts):
        content = ArticleText(text, (Role.PARAGRAPH,))
        article = Article(Kind.NEWS, content, SourceMap.of([Run(len(text), 0, 0)]), lines=(0,))
        page = SegmentedPage(Page((Line(text),)), (article,), ())
        add_page(library, SourceFile(f"{number}.txt", "text", 1, str(number).encode()), 0, page, author="import")
    return library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return filled(tmp_path / "learning.jiaoyue", FIRST, SECOND, THIRD)


def learn(library: Library, outcome: Outcome) -> Survey:
    """What follows from a decision, and its survey of the rest of the library."""
    lesson = learning.gather(library, outcome)
    assert lesson is not None
    found = learning.survey(lesson, words)
    learning.follow(library, found, author=ANNA)
    return found


def confirm(library: Library, quote: str, type_: str) -> Survey:
    start = reads.article(library, 1).article.text.index(quote)
    return learn(library, mentioning.confirm(library, 1, start, start + len(quote), type_, author=ANNA))


def standing(library: Library, article: int) -> list[tuple[str, str]]:
    assert verify(library) == ()
    mentions = reads.article(library, article).mentions
    return [(one.anchor.quote, one.state.value) for one in mentions if one.state is not MentionState.REJECTED]


def test_the_same_name_is_seen_at_once_in_the_open_article(library: Library) -> None:
    confirm(library, "宁澈", "person")
    assert standing(library, 1) == [("宁澈", "confirmed"), ("宁澈", "suggested"), ("宁澈", "suggested")]
    text = reads.article(library, 1).article.text
    for one in reads.article(library, 1).mentions:
        assert text[one.anchor.start : one.anchor.end] == "宁澈"
    history.undo(library, author=ANNA)
    assert standing(library, 1) == []


def test_the_whole_library_follows_after_it_was_counted_and_one_undo_takes_it_back(library: Library) -> None:
    lesson = confirm(library, "宁澈", "person")
    assert (lesson.articles, lesson.count) == (2, 3)
    outcome = learning.spread(library, lesson, author=ANNA)
    assert (outcome.details["articles"], outcome.details["places"]) == (2, 3)
    assert standing(library, 1) == [("宁澈", "confirmed")] * 3
    assert standing(library, 2) == [("宁澈", "confirmed")]

    history.undo(library, author=ANNA)
    assert standing(library, 1) == [("宁澈", "confirmed"), ("宁澈", "suggested"), ("宁澈", "suggested")]
    assert standing(library, 2) == []
    history.redo(library, author=ANNA)
    assert standing(library, 2) == [("宁澈", "confirmed")]


def test_a_name_with_its_title_teaches_the_name_alone(library: Library) -> None:
    lesson = confirm(library, "𠮷野区党工委书记宁澈", "person")
    found = {one for places in lesson.places.values() for one in places}
    assert {2: (Found(3, 5, "person", 0, "lexicon"),)}.items() <= dict(lesson.places).items()
    assert all(one.end - one.start == 2 for one in found)


def test_a_recogniser_run_again_knows_the_name_and_overrules_nobody(library: Library) -> None:
    confirm(library, "宁澈", "person")
    start = FIRST.index("渡口")
    mentioning.reject(library, 1, start, start + 2, author=ANNA)
    recogniser = Recogniser.load()
    known = reads.known(library)
    assert Name("宁澈", "person") in known.names
    found = recogniser.find(SECOND, learnt=recogniser.learnt(known))
    assert Found(3, 5, "person", 0, "lexicon") in found or any((one.start, one.end) == (3, 5) for one in found)
    mentioning.suggest(library, 1, [Found(start, start + 2, "place"), *recogniser.find(FIRST)], text=FIRST)
    decided = [one for one in reads.article(library, 1).mentions if one.state is not MentionState.SUGGESTED]
    assert [(one.anchor.quote, one.state.value) for one in decided] == [("宁澈", "confirmed"), ("渡口", "rejected")]


def test_a_rejected_reading_goes_everywhere_and_does_not_come_back_in_that_sense(library: Library) -> None:
    for article, text in ((1, FIRST), (2, SECOND)):
        at = text.index("渡口")
        mentioning.suggest(library, article, [Found(at, at + 2, "person")], text=text)
    at = FIRST.index("渡口")
    outcome = mentioning.reject(library, 1, at, at + 2, author=ANNA)
    lesson = learn(library, outcome)
    assert (lesson.lesson.rejected, lesson.articles, lesson.count) == (True, 1, 1)
    learning.spread(library, lesson, author=ANNA)
    assert standing(library, 2) == []
    assert Rejection("渡口", "person") in reads.known(library).rejections

    at = SECOND.index("渡口")
    assert mentioning.suggest(library, 2, [Found(at, at + 4, "place"), Found(at, at + 2, "person")], text=SECOND) == 1
    history.undo(library, author=ANNA)
    history.undo(library, author=ANNA)
    assert reads.known(library).rejections == ()


def test_what_is_confirmed_here_and_rejected_there_is_rejected_in_its_own_words_only(library: Library) -> None:
    confirm(library, "宁澈", "person")
    at = SECOND.index("宁澈")
    mentioning.suggest(library, 2, [Found(at, at + 2, "person")], text=SECOND)
    mentioning.reject(library, 2, at, at + 2, author=ANNA)
    assert reads.known(library).rejections == (Rejection("宁澈", "person", "天，", "来到"),)
    assert [one.text for one in reads.known(library).names] == ["宁澈"]


LETTERS = st.text("宁澈说𠮷😀，。\n", max_size=12)


@settings(max_examples=max(1, settings.default.max_examples // 10))
@given(front=LETTERS, between=LETTERS, back=LETTERS)
def test_every_place_that_is_marked_reads_the_name(
    tmp_path_factory: pytest.TempPathFactory, front: str, between: str, back: str
) -> None:
    text = f"{front}宁澈{between}宁澈{back}".replace("\n\n", "\n").strip("\n")
    library = filled(tmp_path_factory.mktemp("any") / "any.jiaoyue", text.replace("\n", "，"), "，宁澈，")
    with library:
        learning.spread(library, confirm(library, "宁澈", "person"), author=ANNA)
        for article in (1, 2):
            read = reads.article(library, article)
            for one in read.mentions:
                assert read.article.text[one.anchor.start : one.anchor.end] == "宁澈" == one.anchor.quote
        assert ("宁澈", "confirmed") in standing(library, 2)
        history.undo(library, author=ANNA)
        assert standing(library, 2) == []
        history.undo(library, author=ANNA)
        assert standing(library, 1) == []
        with pytest.raises(NothingToUndo):
            history.undo(library, author=ANNA)
