"""A page's text goes in, its names, dates and amounts come out, each where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.recogniser import Recogniser
from reader.model.mentions import Found


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.load()


def shown(text: str, found: tuple[Found, ...]) -> set[tuple[str, str]]:
    return {(text[one.start : one.end], one.type) for one in found}


def test_a_lead_gives_its_people_dates_and_amounts(recogniser: Recogniser) -> None:
    text = "本报讯（记者 林亦帆 周予舟）4月9日下午，县委书记贺远洲来到柳溪村，看望12户村民，送去慰问金3.6万元。"
    found = shown(text, recogniser.find(text))
    assert {("林亦帆", "person"), ("周予舟", "person"), ("贺远洲", "person")} <= found
    assert {("4月9日下午", "date"), ("12户", "amount"), ("3.6万元", "amount"), ("县委", "organisation")} <= found


def test_a_list_of_people_after_one_title(recogniser: Recogniser) -> None:
    text = "副县长贺远洲、秦亦山参加活动。"
    assert {("贺远洲", "person"), ("秦亦山", "person")} <= shown(text, recogniser.find(text))


def test_a_rare_character_belongs_to_the_name_behind_a_title(recogniser: Recogniser) -> None:
    text = "😀项目总工程师屈𠮷告诉记者，县长林𬭚、副局长裘某、李某某到场。"
    people = {text[one.start : one.end] for one in recogniser.find(text) if one.type == "person"}
    assert people == {"屈𠮷", "林𬭚", "裘某", "李某某"}


def test_a_formula_of_policy_counts_nothing(recogniser: Recogniser) -> None:
    text = "通报3起违反中央八项规定精神问题，在某种程度上"
    assert [text[one.start : one.end] for one in recogniser.find(text) if one.type == "amount"] == ["3起"]


def test_all_is_no_part_of_an_office(recogniser: Recogniser) -> None:
    text = "全市法院受理案件，市法院审结"
    assert [one.start for one in recogniser.find(text) if one.type == "organisation"] == [text.rindex("市法院")]


def test_who_has_a_title_once_is_a_person_everywhere(recogniser: Recogniser) -> None:
    text = "局长谢柳村到场。\n谢柳村说，要抓紧。谢柳村还到了柳村。"
    found = {(one.start, one.type) for one in recogniser.find(text) if text[one.start : one.end] == "谢柳村"}
    assert found == {(place, "person") for place in range(len(text)) if text.startswith("谢柳村", place)}


def test_a_word_within_a_name_is_no_date(recogniser: Recogniser) -> None:
    text = "《光明日报》明日刊发，军区某部参加。"
    found = {(text[one.start : one.end], one.type) for one in recogniser.find(text)}
    assert ("光明日报", "organisation") in found
    assert [one.start for one in recogniser.find(text) if one.type == "date"] == [text.index("明日刊")]
    assert not any(type_ == "person" for _, type_ in found)


@pytest.mark.parametrize("before", ["", "𠮷", "😀😀", "\t　", "好\r\n", "𬭚\n\n", "（<b>）"])
def test_places_are_counted_in_code_points_whatever_stands_before(recogniser: Recogniser, before: str) -> None:
    text = f"{before}市委书记贺远洲10日上午说：投入３.５亿元。"
    found = shown(text, recogniser.find(text))
    assert {("贺远洲", "person"), ("10日", "date"), ("３.５亿元", "amount"), ("市委", "organisation")} <= found


def test_the_issue_supplies_the_year(recogniser: Recogniser) -> None:
    (found,) = recogniser.find("定于1月5日开工", date(2024, 12, 30))
    assert (found.start, found.end, found.value) == (2, 6, "2025-01-05")


def test_no_mention_crosses_a_line_break(recogniser: Recogniser) -> None:
    text = "4月\n9日，3\n万元，县委书记贺\n远洲"
    found = recogniser.find(text)
    assert found
    assert all("\n" not in text[one.start : one.end] for one in found)


@given(
    st.lists(
        st.sampled_from(["𠮷", "市委书记贺远洲", "3月1日", "１２ 万元", "\n", "\r\n", " ", "，", "😀", "的", "柳溪村"])
    )
)
def test_mentions_lie_inside_their_line_and_are_sorted(parts: list[str]) -> None:
    text = "".join(parts)
    found = SHARED.find(text)
    assert list(found) == sorted(found, key=lambda one: (one.start, -one.end, -one.level))
    for one in found:
        words = text[one.start : one.end]
        assert words == words.strip()
        assert words
        assert not set(words) & {"\n", "\r"}


SHARED = Recogniser.load()
