"""Names as an editor draws them, from the single ones."""

from __future__ import annotations

from reader.language.names.joined import joined, offices
from reader.language.words import Words
from reader.model.mentions import Found


def words(*parts: str) -> Words:
    """Words written `word/tag`; nouns need no tag."""
    pairs = [part.partition("/")[::2] for part in parts]
    return Words.of([(word, tag or "n") for word, tag in pairs])


def outer(line: str, places: list[str], cut: Words) -> set[tuple[str, str]]:
    found, at = [], 0
    for place in places:
        at = line.index(place, at)
        found.append(Found(at, at + len(place), "place"))
        at += len(place)
    return {(line[one.start : one.end], one.type) for one in joined(line, found, cut)}


def test_an_address_is_one_place() -> None:
    cut = words("东岭县", "青石镇", "柳溪村", "的/uj")
    assert outer("东岭县青石镇柳溪村的", ["东岭县", "青石镇", "柳溪村"], cut) == {("东岭县青石镇柳溪村", "place")}


def test_a_place_reaches_to_the_ending_of_its_name() -> None:
    assert outer("清江生态廊道旁", ["清江"], words("清江", "生态", "廊道", "旁/f")) == {("清江生态廊道", "place")}
    assert outer("云泽引清闸开启", ["云泽"], words("云泽", "引清/v", "闸", "开启/v")) == {("云泽引清闸", "place")}
    assert outer("云泽机床有限公司", ["云泽"], words("云泽", "机床", "有限公司")) == {
        ("云泽机床有限公司", "organisation")
    }


def test_a_verb_ends_the_search() -> None:
    assert outer("云泽参观图书馆", ["云泽"], words("云泽", "参观/v", "图书馆")) == set()


def test_what_lies_at_an_address_is_a_name_of_its_own() -> None:
    cut = words("东岭县", "柳溪村", "清江", "大堤")
    found = outer("东岭县柳溪村清江大堤", ["东岭县", "柳溪村", "清江"], cut)
    assert found == {("东岭县柳溪村", "place"), ("清江大堤", "place")}


def test_offices_with_and_without_their_place() -> None:
    line = "云泽市委、市政府和省政协"
    found = [(line[one.start : one.end], one.type) for one in offices(line, [Found(0, 2, "place")])]
    assert ("云泽市委", "organisation") in found
    assert {("市政府", "organisation"), ("省政协", "organisation")} <= set(found)


def test_punctuation_and_the_next_name_end_a_name() -> None:
    cut = words("云泽", "船坞", "，/x", "清江", "学院")
    assert outer("云泽船坞，清江学院", ["云泽"], cut) == set()
    cut = words("清江/ns", "滨江", "绿道", "北闸/ns", "段/q")
    assert outer("清江滨江绿道北闸段", ["清江"], cut) == {("清江滨江绿道", "place")}


def test_a_common_word_is_no_ending() -> None:
    assert outer("云泽干部", ["云泽"], words("云泽", "干部")) == set()
    assert outer("云泽商务局", ["云泽"], words("云泽", "商务局")) == {("云泽商务局", "organisation")}
