"""One decision of a reader holds everywhere: a confirmed name is found, a rejected reading stays away."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.known.applying import SOURCE, Learnt
from reader.language.known.forms import forms
from reader.language.recogniser import Recogniser
from reader.language.words import Segmenter, segmenter
from reader.model.known import Known, Name, Rejection
from reader.model.mentions import Found


@pytest.fixture(scope="module")
def words() -> Segmenter:
    return segmenter()


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.load()


def known(*names: tuple[str, str]) -> Known:
    return Known(tuple(Name(*name) for name in names))


def shown(text: str, found: tuple[Found, ...] | list[Found]) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.type) for one in found]


@pytest.mark.parametrize("before", ["", "𠮷", "𬭚😀", "上年\n\n"])
def test_a_confirmed_name_is_found_wherever_it_stands(words: Segmenter, before: str) -> None:
    text = f"{before}贺远来到柳溪，贺远说：“好。”\n图为贺 远与村民"
    learnt = Learnt(known(("贺远", "person")), words)
    assert shown(text, learnt.applied(text, [])) == [("贺远", "person"), ("贺远", "person"), ("贺 远", "person")]


def test_a_name_confirmed_with_its_title_is_found_without(words: Segmenter) -> None:
    learnt = Learnt(known(("云岭区党工委书记贺远", "person")), words)
    text = "云岭区党工委书记贺远参加会议。贺远强调安全。"
    assert shown(text, learnt.applied(text, [])) == [("云岭区党工委书记贺远", "person"), ("贺远", "person")]


def test_short_forms_by_rule() -> None:
    def short(text: str, type_: str) -> list[str]:
        return [one.text for one in forms(Name(text, type_))]

    assert short("云泽机床集团有限公司", "organisation") == ["云泽机床集团有限公司", "云泽机床", "云泽机床集团"]
    assert short("云泽市", "place") == ["云泽市", "云泽"]
    assert short("青石镇", "place") == ["青石镇"]
    assert short("伊万·彼得连科", "person") == ["伊万·彼得连科", "彼得连科"]
    assert short("书记处", "organisation") == ["书记处"]


def test_a_name_within_a_longer_word_or_name_is_another(words: Segmenter) -> None:
    learnt = Learnt(known(("贺远", "person"), ("云泽", "place")), words)
    for text in ("道贺远方来客", "贺远航说"):
        assert learnt.applied(text, []) == ()
    longer = Found(0, 4, "organisation", 0, "model")
    assert learnt.applied("云泽大学招生", [longer]) == (longer,)


def test_a_confirmed_name_takes_the_place_of_wrong_suggestions(words: Segmenter) -> None:
    text = "双澄的产品"
    learnt = Learnt(known(("双澄", "organisation")), words)
    assert learnt.applied(text, [Found(1, 2, "place", 0, "model")]) == (Found(0, 2, "organisation", 0, SOURCE),)
    assert learnt.applied(text, [Found(0, 2, "person", 0, "model")]) == (Found(0, 2, "organisation", 0, SOURCE),)


def test_of_two_confirmed_senses_the_recogniser_chooses(words: Segmenter) -> None:
    learnt = Learnt(known(("云岭区", "place"), ("云岭区", "organisation")), words)
    as_body = Found(0, 3, "organisation", 0, "model")
    assert learnt.applied("云岭区表示", [as_body]) == (as_body,)
    assert shown("云岭区表示", learnt.applied("云岭区表示", [])) == [("云岭区", "place")]


def test_a_rejected_reading_is_not_suggested_again(recogniser: Recogniser) -> None:
    text = "县委书记贺远洲来到云泽市，贺远洲说好。"
    assert ("贺远洲", "person") in shown(text, recogniser.find(text))
    learnt = recogniser.learnt(Known(rejections=(Rejection("贺远洲", "person"),)))
    found = shown(text, recogniser.find(text, learnt=learnt))
    assert ("贺远洲", "person") not in found
    assert ("云泽市", "place") in found


def test_a_rejection_may_hold_in_one_surrounding_only(words: Segmenter) -> None:
    learnt = Learnt(Known(rejections=(Rejection("清江", "place", after="牌"),)), words)
    suggested = [Found(0, 2, "place", 0, "model"), Found(4, 6, "place", 0, "model")]
    assert learnt.applied("清江牌在清江上", suggested) == (suggested[1],)


@given(st.lists(st.sampled_from(["贺远", "贺", "远", "𠮷", "😀", "\n", "　", "云泽", "大学", "a", "说"]), max_size=20))
def test_marked_text_is_always_a_known_form(words: Segmenter, parts: list[str]) -> None:
    text = "".join(parts)
    found = Learnt(known(("贺远", "person"), ("云泽", "place")), words).applied(text, [])
    assert {text[one.start : one.end] for one in found} <= {"贺远", "云泽", "贺　远"}
    assert all(one.end <= other.start for one, other in pairwise(found))
