"""A note and the replies to it stay together, whatever is done to one of them or to their article."""

from __future__ import annotations

from pathlib import Path

from reader.library import history, reads
from reader.library.commands import annotating, splitting
from reader.library.file import Library
from tests.unit.library.town import ANNA, BO, spot, state, text


def places(library: Library) -> set[tuple[int, str]]:
    """Where all notes stand: the article, and their words in it."""
    return {
        (row.id, one.anchor.quote)
        for row in reads.article_rows(library)
        for one in reads.article(library, row.id).annotations
    }


def test_a_reply_that_is_moved_takes_the_note_along_also_after_a_split(path: Path) -> None:
    with Library.open(path) as library:
        note = annotating.annotate(library, *spot(library, "渡口老街修好"), "核对", author=ANNA).created
        assert note is not None
        reply = annotating.annotate(library, 1, 0, 1, "已核对", author=BO, parent=note).created
        assert reply is not None
        before = state(library)

        last = spot(library, "𠮷野巷")
        annotating.move(library, reply, *last[1:], author=ANNA)
        assert places(library) == {(1, "𠮷野巷")}
        splitting.split(library, 1, text(library).index("的路灯"), author=ANNA)
        assert places(library) == {(3, "𠮷野巷")}
        annotating.move(library, note, *spot(library, "路灯", 3)[1:], author=ANNA)
        assert places(library) == {(3, "路灯")}

        for _ in range(3):
            history.undo(library, author=ANNA)
        assert state(library) == before
