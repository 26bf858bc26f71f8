"""A document's sure names, carried to where they stand less plainly."""

from __future__ import annotations

from reader.language.names.carried import carried
from reader.model.mentions import Found

LINES = ["县长林一帆说", "林一帆来了", "见到林一帆。"]
EVERYWHERE = [frozenset(range(1, 20))] * 3


def test_most_places_speak_for_the_others() -> None:
    names = [[Found(2, 5, "person")], [Found(0, 3, "person")], []]
    assert carried(LINES, names, EVERYWHERE) == [[], [], [Found(2, 5, "person", 0, "document")]]


def test_a_name_found_once_of_three_times_is_not_sure() -> None:
    assert carried(LINES, [[Found(2, 5, "person")], [], []], EVERYWHERE) == [[], [], []]


def test_other_names_and_words_cut_otherwise_stand_in_the_way() -> None:
    names = [[Found(2, 5, "person")], [Found(0, 3, "person")], [Found(3, 6, "place")]]
    assert carried(LINES, names, EVERYWHERE)[2] == []
    names[2] = []
    assert carried(LINES, names, [*EVERYWHERE[:2], frozenset({1, 4, 6})])[2] == []
