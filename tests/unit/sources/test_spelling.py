"""What the reader tells of a strip's steps becomes characters; marks too faint to win are kept where one belongs."""

from __future__ import annotations

import numpy as np
import pytest

from reader.model.page import Box
from reader.sources.scan.letters import letters
from reader.sources.scan.spelling import Alphabet, Seen, others, spelled
from reader.sources.scan.strokes import is_dash

ALPHABET = Alphabet.of(["", *"渡口老街灯盏", "。", ".", "，", " "])


def chances(*steps: dict[str, float]) -> np.ndarray:
    """For every step what is told of some characters; the rest is none's."""
    found = np.zeros((len(steps), len(ALPHABET.characters)), np.float32)
    for row, step in zip(found, steps, strict=True):
        for char, chance in step.items():
            row[ALPHABET.characters.index(char)] = chance
        row[0] = 1 - row.sum()
    return found


def line(*chars: dict[str, float]) -> np.ndarray:
    """Characters four steps apart, each in the second of them."""
    return chances(*(step for char in chars for step in ({}, char, {}, {})))


def test_a_character_that_goes_on_stands_once_and_in_its_first_step() -> None:
    seen = spelled(chances({}, {"渡": 0.9}, {"渡": 0.8}, {}, {"口": 0.7}, {"口": 0.9}, {}), ALPHABET)
    assert (seen.text, seen.places, seen.steps) == ("渡口", (1, 4), 7)
    assert seen.confidences == pytest.approx((0.9, 0.7))


def test_the_same_character_twice_stands_twice() -> None:
    assert spelled(chances({"街": 0.9}, {}, {"街": 0.9}), ALPHABET).text == "街街"


def test_a_faint_full_stop_ends_a_line_and_is_not_sure() -> None:
    seen = spelled(line({"老": 0.9}, {"街": 0.9}, {"灯": 0.9}, {"。": 0.1, ".": 0.05, "，": 0.08}), ALPHABET)
    assert seen.text == "老街灯。"
    assert seen.confidences[-1] == pytest.approx(0.15, abs=0.01)


def test_a_faint_mark_stands_where_a_letters_room_is_empty() -> None:
    assert spelled(line({"老": 0.9}, {"街": 0.9}, {"，": 0.3}, {"灯": 0.9}, {"盏": 0.9}), ALPHABET).text == "老街，灯盏"


def test_a_faint_letter_stands_where_the_room_of_one_is_empty() -> None:
    found = line({"老": 0.9}, {"街": 0.9}, {"口": 0.15, "渡": 0.12}, {"灯": 0.9}, {"盏": 0.9})
    assert spelled(found, ALPHABET).text == "老街口灯盏"
    assert spelled(line({"老": 0.9}, {"街": 0.9}, {"口": 0.05}, {"灯": 0.9}, {"盏": 0.9}), ALPHABET).text == "老街灯盏"


def test_no_mark_stands_between_letters_that_leave_no_room() -> None:
    found = line({"老": 0.9}, {"街": 0.9}, {"灯": 0.9})
    found[3, ALPHABET.characters.index("。")] = 0.3
    assert spelled(found, ALPHABET).text == "老街灯"


def test_no_mark_follows_a_mark() -> None:
    assert spelled(line({"老": 0.9}, {"街": 0.9}, {"。": 0.9}, {".": 0.4}), ALPHABET).text == "老街。"


def test_what_else_a_doubtful_character_may_be_is_told() -> None:
    found = chances({}, {"渡": 0.99}, {}, {"口": 0.6, "街": 0.1}, {"口": 0.5, "街": 0.3, "灯": 0.01}, {})
    (sure, doubtful) = others(spelled(found, ALPHABET), found, ALPHABET)
    assert sure == {}
    assert doubtful == {"街": pytest.approx(0.3)}


def test_blanks_make_a_line_no_less_sure() -> None:
    seen = spelled(line({"老": 0.9}, {" ": 0.6}, {"街": 0.9}), ALPHABET)
    assert seen.text == "老 街"
    assert seen.confidence == pytest.approx(0.9)


def test_nothing_is_nothing() -> None:
    seen = spelled(chances({}, {}, {}), ALPHABET)
    assert (seen.text, seen.confidence) == ("", 0.0)


@pytest.mark.parametrize("strokes", ["--", "-一", "—-"])
def test_a_dash_that_is_read_as_hyphens_is_as_wide_as_print_sets_it(strokes: str) -> None:
    seen = Seen("渡口老街" + strokes, (0.9,) * 6, (1, 5, 9, 13, 17, 21), 24)
    found = letters(Box(0, 0, 240, 40), seen, vertical=False)
    assert "".join(letter.text for letter in found) == "渡口老街——"
    assert found[-1].box.width == pytest.approx(40, abs=6)


def read_at(text: str, places: tuple[int, ...], sure: float = 0.5) -> str:
    """What letters seen at these steps, ten pixels each, are; hyphens as sure as told."""
    seen = Seen(text, tuple(sure if char == "-" else 0.9 for char in text), places, places[-1] + 3)
    return "".join(letter.text for letter in letters(Box(0, 0, 10.0 * seen.steps, 40), seen, vertical=False))


def test_a_hyphen_in_the_room_of_a_dash_is_one_where_it_was_not_sure() -> None:
    wide = (1, 5, 9, 13, 17, 20, 23, 26)
    assert read_at("渡口老街灯1-2", wide) == "渡口老街灯1—2"
    assert read_at("渡口老街灯1-2", wide, sure=1.0) == "渡口老街灯1-2"
    assert read_at("渡口老街灯1-2", (1, 5, 9, 13, 17, 20, 22, 24)) == "渡口老街灯1-2"


def test_a_stroke_between_two_digits_is_a_dash() -> None:
    assert read_at("渡口1一9月", (1, 5, 8, 11, 14, 17)) == "渡口1—9月"


@pytest.mark.parametrize(("row", "dash"), [(15, False), (19, True)])
def test_a_stroke_lower_than_its_neighbours_middle_is_a_dash(row: int, dash: bool) -> None:
    line_of_ink = np.zeros((30, 150), dtype=bool)
    for letter in (0, 30, 90, 120):
        line_of_ink[1:29:6, letter + 2 : letter + 28] = line_of_ink[1:29, letter + 2 : letter + 28 : 6] = True
    line_of_ink[row : row + 2, 62:88] = True
    assert is_dash(line_of_ink, 75, 32) is dash


def test_a_stroke_between_marks_alone_is_not_judged() -> None:
    line_of_ink = np.zeros((30, 90), dtype=bool)
    line_of_ink[1:8, 22:28] = True
    line_of_ink[15:17, 32:58] = True
    assert not is_dash(line_of_ink, 45, 32)
