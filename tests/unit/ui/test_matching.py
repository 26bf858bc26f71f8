"""Names are found by text, synonym, pinyin and initials; whatever begins the syllables of a name finds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.matching import Hit, Name, find, ranked, readings_of

NAMES = ["林长制", "廉政建设", "粮食种植", "劳动争议", "国土绿化", "重庆", "AI 应用"]
KNOWN = {text: Name(text, readings_of(text)) for text in NAMES}

GREEN = Name("国土绿化", readings_of("国土绿化"), (Name("植树造林", readings_of("植树造林")),))


def found(query: str) -> list[str]:
    return [NAMES[number] for number, _ in ranked(query, KNOWN.values())]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("lz", "林长制"),
        ("linzh", "林长制"),
        ("lzjs", "廉政建设"),
        ("lszz", "粮食种植"),
        ("guotu", "国土绿化"),
        ("绿", "国土绿化"),
        ("ai", "AI 应用"),
        ("cq", "重庆"),
        ("zhongqing", "重庆"),
    ],
)
def test_a_few_letters_are_enough(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_syllables_may_be_left_out_but_come_later_in_the_list() -> None:
    assert found("lz") == ["林长制", "廉政建设", "粮食种植", "劳动争议"]


def test_what_is_not_in_a_name_does_not_find_it() -> None:
    assert found("xyz") == []
    assert found("制长") == []


def test_the_matched_letters_are_told_for_the_screen() -> None:
    hit = find("lzhz", KNOWN["林长制"])

    assert hit is not None
    assert hit.reading == (("lin", 1), ("zhang", 2), ("zhi", 1))


def test_a_synonym_finds_the_name_after_its_own_text() -> None:
    assert find("造林", GREEN) == Hit(2, synonym="植树造林")


def test_a_synonym_is_found_by_its_pinyin_and_initials_too() -> None:
    hit = find("zhishu", GREEN)
    assert hit is not None
    assert (hit.synonym, hit.reading[:2]) == ("植树造林", (("zhi", 3), ("shu", 3)))
    assert found_by("zszl", GREEN) == "植树造林"
    assert found_by("gtlh", GREEN) == ""


def found_by(query: str, name: Name) -> str:
    hit = find(query, name)
    assert hit is not None
    return hit.synonym


@given(st.data())
def test_whatever_begins_each_syllable_finds_the_name(data: st.DataObject) -> None:
    name = KNOWN[data.draw(st.sampled_from(NAMES[:-1]))]
    letters = ""
    for ways in name.readings:
        way = data.draw(st.sampled_from(ways))
        letters += way[: data.draw(st.integers(1, len(way)))]

    assert find(letters, name) is not None


@given(st.text(max_size=12), st.sampled_from(NAMES))
def test_any_text_can_be_asked_for(query: str, name: str) -> None:
    hit = find(query, KNOWN[name])

    assert hit is None or 0 <= hit.start <= hit.end <= len(name)
