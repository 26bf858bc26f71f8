"""A person and the offices that stand before the name."""

from __future__ import annotations

from reader.language.titles import titles, with_titles
from reader.model.mentions import Found


def held(text: str, *people: str) -> list[tuple[str, str]]:
    found = [Found(text.index(name), text.index(name) + len(name), "person") for name in people]
    return [(text[one.start : one.end], text[one.person.start : one.person.end]) for one in titles(text, found)]


def test_offices_come_one_by_one() -> None:
    text = "𠮷，县委副书记、县长林一帆出席"
    assert held(text, "林一帆") == [("县委副书记", "林一帆"), ("县长", "林一帆")]


def test_a_list_shares_its_title() -> None:
    text = "会上，副县长林一帆、周舟发言"
    assert held(text, "林一帆", "周舟") == [("副县长", "林一帆"), ("副县长", "周舟")]


def test_no_title_no_entry() -> None:
    assert held("昨日，林一帆来了", "林一帆") == []


def test_a_persons_value_is_the_title() -> None:
    text = "𠮷，县委副书记、县长林一帆和周舟出席"
    found = [Found(text.index(name), text.index(name) + len(name), "person") for name in ("林一帆", "周舟")]
    assert [one.value for one in with_titles(text, found)] == ["县委副书记、县长", None]


def test_a_title_behind_its_person() -> None:
    text = "𬭚，林一帆教授、周舟主任医师、贺远洲主席台"
    assert held(text, "林一帆", "周舟", "贺远洲") == [("教授", "林一帆"), ("主任医师", "周舟")]


def test_titles_on_both_sides() -> None:
    assert held("馆长林一帆教授", "林一帆") == [("馆长", "林一帆"), ("教授", "林一帆")]
