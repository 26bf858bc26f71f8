"""The edges of names that the model leaves undone."""

from __future__ import annotations

from reader.language.names.mending import mended
from reader.language.words import Words
from reader.model.mentions import Found


def names(line: str, cut: list[tuple[str, str]], *found: tuple[int, int]) -> list[str]:
    places = [Found(start, end, "place") for start, end in found]
    return [line[one.start : one.end] for one in mended(line, places, Words.of(cut))]


def test_a_word_cut_in_two_is_made_whole() -> None:
    assert names("清江廊道旁", [("清江", "ns"), ("廊道", "n"), ("旁", "f")], (0, 3)) == ["清江廊道"]


def test_common_nouns_belong_to_the_place_before_them() -> None:
    cut = [("清江", "ns"), ("生态", "n"), ("林场", "n")]
    assert names("清江生态林场", cut, (0, 2), (2, 6)) == ["清江生态林场"]
    assert names("清县生态林场", [("清县", "ns"), *cut[1:]], (0, 2), (2, 6)) == ["清县", "生态林场"]


def test_water_is_no_part_of_a_river() -> None:
    assert names("清江水清", [("清江水", "ns"), ("清", "a")], (0, 3)) == ["清江"]


def test_blanks_are_no_part_of_a_name() -> None:
    assert names(" 清江 ", [(" ", "x"), ("清江", "ns"), (" ", "x")], (0, 4)) == ["清江"]


def test_a_day_is_not_japan() -> None:
    assert names("日引水约620万方", [("日", "ns")], (0, 1)) == []
    assert names("日方表示", [("日方", "n")], (0, 1)) == ["日"]
