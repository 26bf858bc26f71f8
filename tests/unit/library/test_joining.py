"""Articles are joined and split, and what is fastened to them keeps its words, from the first letter to the last."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import annotating, correcting, joining, splitting
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.text import Role
from tests.unit.library.town import ANNA, FLOOD, LAMPS, put, state, text

BODY = ((Role.PARAGRAPH, "𠮷野巷的路灯也亮了。😀"), (Role.PARAGRAPH, "居民说好。"))


def note_everywhere(library: Library, article: int) -> dict[int, str]:
    """Notes on all ranges of up to three characters within the lines of a text: the words of each by its id."""
    words = text(library, article)
    spans = [(at, at + width) for width in (1, 2, 3) for at in range(len(words) - width + 1)]
    quotes = {}
    for start, end in spans:
        if "\n" not in words[start:end]:
            made = annotating.annotate(library, article, start, end, "查", author=ANNA)
            assert made.created is not None
            quotes[made.created] = words[start:end]
    return quotes


def quoted(library: Library) -> dict[int, str]:
    """The words of every note of a whole library, each where it says."""
    assert verify(library) == ()
    found = {}
    for row in reads.article_rows(library):
        record = reads.article(library, row.id)
        for one in record.annotations:
            assert record.article.text[one.anchor.start : one.anchor.end] == one.anchor.quote
            found[one.id] = one.anchor.quote
    return found


@pytest.mark.parametrize(
    "host",
    [
        pytest.param(LAMPS, id="behind an article with a headline"),
        pytest.param(BODY, id="round a body without one"),
    ],
)
def test_every_note_keeps_its_words(tmp_path: Path, host: tuple[tuple[Role, str], ...]) -> None:
    with Library.open(tmp_path / "town.jiaoyue", create=True) as library:
        put(library, host, FLOOD)
        quotes = note_everywhere(library, 2)
        before = state(library)

        joining.join(library, [1, 2], author=ANNA)

        assert quoted(library) == quotes
        history.undo(library, author=ANNA)
        assert state(library) == before


@pytest.mark.parametrize("words", ["渡口老街修好了", "本报讯", "路灯修好了，", "野巷也亮", "（杜微 摄）"])
def test_every_note_that_is_not_cut_keeps_its_words_where_an_article_is_split(tmp_path: Path, words: str) -> None:
    with Library.open(tmp_path / "town.jiaoyue", create=True) as library:
        put(library, LAMPS)
        at = text(library).index(words)
        quotes = note_everywhere(library, 1)
        across = {one.id for one in reads.article(library, 1).annotations if one.anchor.start < at < one.anchor.end}

        splitting.split(library, 1, at, author=ANNA)

        found = quoted(library)
        assert {id_: found[id_] for id_ in quotes.keys() - across} == {
            id_: quote for id_, quote in quotes.items() if id_ not in across
        }
        assert all(found[id_] in quotes[id_] for id_ in across)


def test_an_emptied_article_leaves_its_notes_at_the_joint(tmp_path: Path) -> None:
    with Library.open(tmp_path / "town.jiaoyue", create=True) as library:
        put(library, LAMPS, FLOOD)
        annotating.annotate(library, 2, 0, 2, "查", author=ANNA)
        correcting.correct(library, 2, 0, len(text(library, 2)), "", author=ANNA)
        before = text(library, 1)

        joining.join(library, [1, 2], author=ANNA)

        (note,) = reads.article(library, 1).annotations
        assert (note.anchor.orphaned, note.anchor.quote) == (True, "春汛")
        assert text(library, 1) == before
        assert verify(library) == ()
