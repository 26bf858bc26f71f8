"""Which names are marked, and where the marks of each block are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.mentions import Mention, MentionState
from reader.model.spans import Anchor, Span
from reader.ui.reading.marks import LEGEND, Layer, Marks, legend_counts, legend_type, outer_mentions

TEXT = "南屏县柳荫镇旧堤村的𠮷田先生"


def mention(id_: int, start: int, end: int, type_: str = "place", level: int = 0) -> Mention:
    return Mention(id_, Anchor.at(TEXT, start, end), type_, level, "rule", MentionState.SUGGESTED)


def test_of_nested_names_the_outer_one_is_marked() -> None:
    names = (mention(1, 0, 9, level=1), mention(2, 0, 3), mention(3, 3, 6), mention(4, 10, 12, "person"))
    assert [one.id for one in outer_mentions(names)] == [1, 4]


def test_what_a_person_rejected_is_not_marked_and_frees_what_is_within() -> None:
    outer = replace(mention(1, 0, 9, level=1), state=MentionState.REJECTED)
    assert [one.id for one in outer_mentions((outer, mention(2, 0, 3)))] == [2]


def test_an_orphaned_name_is_not_marked() -> None:
    lost = replace(mention(1, 0, 3), anchor=Anchor(4, 4, "南屏县", orphaned=True))
    assert outer_mentions((lost,)) == ()


def test_a_type_that_is_hidden_frees_the_names_within() -> None:
    names = (mention(1, 0, 9, "organisation", 1), mention(2, 0, 3))
    assert [one.id for one in outer_mentions(names, {"place"})] == [2]


def test_finer_types_and_times_go_under_the_entries_of_the_legend() -> None:
    assert [legend_type(type_) for type_ in ("time", "amount.percentage", "person", "event.match")] == [
        "date",
        "amount",
        "person",
        "other",
    ]
    names = (mention(1, 0, 3), mention(2, 3, 6, "time"), mention(3, 6, 9, "work"))
    assert legend_counts(outer_mentions(names)) == {"place": 1, "date": 1, "other": 1}


def test_a_mark_is_found_by_the_character_under_it() -> None:
    marks = Marks(TEXT)
    marks.set_names([mention(7, 10, 12, "person")])
    assert marks.at(9, Layer.NAME) is None
    found = marks.at(10, Layer.NAME)
    assert found is not None
    assert found.id == 7
    assert marks.at(12, Layer.NAME) is None


@given(st.data())
def test_the_marks_of_the_blocks_cover_what_was_asked_for_and_nothing_else(data: st.DataObject) -> None:
    lines = data.draw(st.lists(st.text(st.sampled_from("文𠮷😀a "), min_size=1, max_size=6), min_size=1, max_size=5))
    text = "\n".join(lines)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    marks = Marks(text)
    marks.set_matches((Span(start, end),))
    covered = ""
    for number, line in enumerate(lines):
        units = line.encode("utf-16-le")
        for mark in marks.of_block(number):
            covered += units[2 * mark.start : 2 * mark.end].decode("utf-16-le")
    assert covered == text[start:end].replace("\n", "")


def test_every_type_of_the_legend_has_a_name_of_its_own() -> None:
    assert len(set(LEGEND)) == len(LEGEND)
