"""The edges of names that the model leaves undone."""

from __future__ import annotations

from reader.language.names.mending import mended
from reader.language.words import Words
from reader.model.mentions import Found


def names(line: str, cut: list[tuple[str, str]], *found: tuple[int, int], of: str = "place") -> list[str]:
    taken = [Found(start, end, of) for start, end in found]
    return [line[one.start : one.end] for one in mended(line, taken, Words.of(cut))]


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


def test_a_dot_is_no_edge_of_a_name() -> None:
    assert names("作家·林一帆", [("作家", "n"), ("·", "x"), ("林一帆", "nr")], (2, 6), of="person") == ["林一帆"]


def test_a_unit_behind_its_name_belongs_to_it() -> None:
    assert names("在清江区调研", [("在", "p"), ("清江", "ns"), ("区", "n"), ("调研", "v")], (1, 3)) == ["清江区"]
    assert names("在清山区里", [("在", "p"), ("清山", "ns"), ("区", "n"), ("里", "f")], (1, 3)) == ["清山"]
    assert names("清江市场", [("清江", "ns"), ("市场", "n")], (0, 2)) == ["清江"]


def test_three_short_places_of_one_word_are_one() -> None:
    assert names("京津冀地区", [("京津冀", "n"), ("地区", "n")], (0, 1), (1, 2), (2, 3)) == ["京津冀"]
    assert names("京津冀", [("京津", "n"), ("冀", "j")], (0, 1), (1, 2), (2, 3)) == ["京", "津", "冀"]
    assert names("京津两地", [("京津", "n"), ("两地", "n")], (0, 1), (1, 2)) == ["京", "津"]


def test_a_town_is_no_single_character() -> None:
    assert names("，观海市外贸", [("，", "x"), ("观", "vg"), ("海市", "ns"), ("外贸", "n")], (2, 4)) == ["观海市"]
    assert names("在海市外贸", [("在", "p"), ("海市", "ns"), ("外贸", "n")], (1, 3)) == ["海市"]
    assert names("海市外贸", [("海市", "ns"), ("外贸", "n")], (0, 2)) == ["海市"]


def test_a_day_is_not_japan() -> None:
    assert names("日引水约620万方", [("日", "ns")], (0, 1)) == []
    assert names("日方表示", [("日方", "n")], (0, 1)) == ["日"]


def test_a_verb_before_a_place_is_no_part_of_it() -> None:
    assert names("停泊清江港", [("停泊", "v"), ("清江", "ns"), ("港", "n")], (0, 5)) == ["清江港"]


def test_an_unpaired_bracket_divides() -> None:
    cut = [("清江路", "ns"), ("8", "m"), ("号", "m"), ("（", "x"), ("云塔", "n"), ("旁", "f"), ("）", "x")]
    assert names("清江路8号（云塔旁）", cut, (0, 8)) == ["清江路8号", "云塔"]
    paired = [("云泽", "ns"), ("（", "x"), ("清江", "ns"), ("）", "x"), ("港", "n")]
    assert names("云泽（清江）港", paired, (0, 7)) == ["云泽（清江）港"]


def test_an_office_lends_its_chief_one_character() -> None:
    cut = [("清江", "ns"), ("局物业", "n"), ("科科长", "n")]
    assert names("清江局物业科科长", cut, (0, 7), of="organisation") == ["清江局物业科"]


def test_common_nouns_alone_are_no_organisation() -> None:
    assert names("两岸工厂", [("两岸", "f"), ("工厂", "n")], (0, 4), of="organisation") == []
    assert names("公司", [("公司", "n")], (0, 2), of="organisation") == []


def test_a_word_in_quotation_marks_or_a_saying_is_no_person() -> None:
    cut = [("实现", "v"), ("“", "x"), ("林长", "nr"), ("清", "nr"), ("”", "x")]
    assert names("实现“林长清”", cut, (3, 6), of="person") == []
    assert names("金山银海", [("金山", "n"), ("银海", "n")], (0, 4), of="person") == []
    assert names("金山银山", [("金山", "ns"), ("银山", "nr")], (0, 4), of="person") == []
    assert names("司马青云", [("司马青云", "nr")], (0, 4), of="person") == ["司马青云"]
