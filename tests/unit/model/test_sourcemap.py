"""Source maps: from any character of a text back to the line it was read from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.edits import Edit
from reader.model.sourcemap import Run, SourceMap
from tests.unit.model.twin import edit_letters, letters, maps_of, revisions, sources


def test_a_correction_leaves_every_other_character_on_its_line() -> None:
    """Line 7 reads 渔歌镇, line 8 的灯; they became one paragraph, and the first character is put right."""
    read = SourceMap((Run(3, 7), Run(2, 8)))

    corrected = read.edited([Edit(0, "渔", "鱼")])

    assert [corrected.source(at) for at in range(5)] == [None, (7, 1), (7, 2), (8, 0), (8, 1)]
    assert corrected.lines() == (7, 8)


def test_a_map_is_written_as_short_as_it_can_be() -> None:
    runs = [Run(2, 1, 0), Run(0, 5), Run(3, 1, 2), Run(1), Run(0), Run(1), Run(2, 1, 9), Run(2, 2, 11)]

    assert SourceMap.of(runs).runs == (Run(5, 1, 0), Run(2), Run(2, 1, 9), Run(2, 2, 11))


def test_a_place_that_the_text_has_not_leads_nowhere() -> None:
    with pytest.raises(IndexError):
        SourceMap((Run(3, 7),)).source(3)
    with pytest.raises(IndexError):
        SourceMap((Run(3, 7),)).source(-1)
    with pytest.raises(IndexError):
        SourceMap(()).source(0)


@given(revisions(), st.data())
def test_a_map_goes_along_with_its_text_letter_by_letter(
    case: tuple[str, tuple[Edit, ...]], data: st.DataObject
) -> None:
    text, edits = case
    read = data.draw(maps_of(len(text)))
    known = {("old", at): place for at, place in enumerate(sources(read))}

    corrected = read.edited(edits)

    assert sources(corrected) == [known.get(letter.origin) for letter in edit_letters(letters(text), edits)]
    assert corrected == SourceMap.of(corrected.runs)


@given(st.integers(0, 20).flatmap(maps_of), st.data())
def test_a_piece_of_a_map_leads_where_the_whole_leads(read: SourceMap, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(read)), st.integers(0, len(read)))))

    piece = read.cut(start, end)

    assert sources(piece) == sources(read)[start:end]
    assert [piece.source(at) for at in range(len(piece))] == sources(piece)
    assert piece == SourceMap.of(piece.runs)


@given(st.integers(0, 20).flatmap(maps_of), st.data())
def test_lines_that_were_made_of_lines_lead_through_to_those(read: SourceMap, data: st.DataObject) -> None:
    """Joined lines are lines of a text of their own; the map of the text and the maps of those lines are composed."""
    inner = {line: data.draw(maps_of(30)) for line in data.draw(st.sets(st.sampled_from([0, 2])))}
    spelled = {line: sources(map_) for line, map_ in inner.items()}

    through = read.through(inner)

    assert sources(through) == [
        spelled[place[0]][place[1]] if place is not None and place[0] in spelled else place for place in sources(read)
    ]
    assert len(through) == len(read)
    assert through == SourceMap.of(through.runs)


@given(st.integers(0, 20).flatmap(maps_of))
def test_the_lines_of_a_map_are_those_it_leads_to_each_once(read: SourceMap) -> None:
    named = [place[0] for place in sources(read) if place is not None]

    assert list(read.lines()) == sorted(set(named), key=named.index)
