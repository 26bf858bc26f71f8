"""What recognition reads waveringly comes out as print is: few sizes, whole lines, full-width marks, no foreign ink."""

from __future__ import annotations

import random
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.page import Box
from reader.sources.placing import em
from reader.sources.scan.bars import bars
from reader.sources.scan.discarding import once, printed
from reader.sources.scan.drawing import rules
from reader.sources.scan.framing import frames
from reader.sources.scan.gutters import cut_at_gutters, ended
from reader.sources.scan.ink import mark_before, measured
from reader.sources.scan.joining import joined
from reader.sources.scan.photos import pictures
from reader.sources.scan.reading import Ink, Letter, Reading
from reader.sources.scan.regularising import own_lines, regular
from reader.sources.scan.sizing import sizes
from reader.sources.scan.splitting import gutter, sheets

BODY = "渡口老街修好三百盏路灯同时点亮"


def line(
    text: str,
    left: float,
    top: float,
    size: float,
    *,
    spread: float = 1.0,
    ink: float = 0.92,
    contrast: float = 0.4,
    weight: float = 0.15,
) -> Reading:
    """A line as the recogniser gives it: letters `spread` em apart, its ink `ink` em high, no spaces in it."""
    solid = [char for char in text if char != " "]
    middle, at = top + size / 2, left
    letters, blanks = [], []
    for before, char in zip([" ", *text], text, strict=False):
        wide = em(char) * size * spread
        if char != " ":
            letters.append(Letter(char, 0.99, Box(at, top, at + wide, top + size)))
            blanks.append(0.1 * size + (0.5 * size if before == " " else 0) + (spread - 1) * size)
            at += wide
        else:
            at += 0.5 * size
    assert len(letters) == len(solid)
    half = ink * size / 2
    blanks[0] = 0.0
    measured = Ink(middle - half, middle + half, contrast, blanks=tuple(blanks), weight=weight)
    return Reading(tuple(letters), Box(left, top, at, top + size), 0.98, measured, grain=size / 4)


def column(left: float, top: float, size: float, rows: int, rng: random.Random) -> list[Reading]:
    """Lines of body text whose height and pitch waver by some per cent."""
    wavering = [(rng.uniform(0.97, 1.04), rng.uniform(0.9, 0.95)) for _ in range(rows)]
    return [
        line(BODY, left, top + 1.5 * size * row, size, spread=spread, ink=ink)
        for row, (spread, ink) in enumerate(wavering)
    ]


@given(st.integers(0, 2**16), st.floats(18, 60))
def test_wavering_lines_of_the_body_have_one_size(seed: int, size: float) -> None:
    found = sizes(column(100, 100, size, 12, random.Random(seed)))
    assert len(set(found)) == 1
    assert found[0] == pytest.approx(size, rel=0.04)


def test_a_bold_head_a_tenth_larger_keeps_its_own_size() -> None:
    rng = random.Random(1)
    head = line("老街新装三百盏路灯", 100, 40, 44, contrast=0.6)
    found = sizes([head, *column(100, 100, 40, 8, rng)])
    assert found[0] > 1.05 * found[1]
    assert len(set(found[1:])) == 1


def test_a_driven_out_line_and_a_short_last_one_are_of_the_body() -> None:
    rows = column(100, 100, 40, 6, random.Random(2))
    wide = line("渡口老街修好三百盏路灯同", 100, 460, 40, spread=1.14)
    last = line("十点。", 100, 520, 40)
    assert len(set(sizes([*rows, wide, last]))) == 1


def test_letter_spacing_makes_no_headline_larger() -> None:
    rows = column(100, 400, 40, 6, random.Random(3))
    solid, spaced = line("老街修好路灯了", 100, 100, 80), line("渡口老街夜里亮", 100, 200, 80, spread=1.6)
    found = sizes([solid, spaced, *rows])
    assert found[0] == found[1] == pytest.approx(80, rel=0.05)


def test_columns_that_are_driven_out_are_of_the_same_body() -> None:
    rng = random.Random(7)
    narrow = [line(BODY[:9], 900, 100 + 60 * row, 42, spread=1.07, ink=rng.uniform(0.9, 0.97)) for row in range(9)]
    lines = regular([*column(100, 100, 40, 20, rng), *narrow], ())
    assert len({one.size for one in lines}) == 1


def test_a_last_line_of_figures_is_no_headline() -> None:
    rows = column(100, 100, 40, 6, random.Random(9))
    last = line("1889.5", 100, 460, 40, ink=1.15, contrast=0.5, weight=0.3)
    more = column(100, 520, 40, 5, random.Random(10))
    assert len({(one.size, one.font) for one in regular([*rows, last, *more], ())}) == 1


def test_a_caption_close_above_a_column_keeps_its_smaller_size() -> None:
    """A quarter more than the leading parts them: what stands in a column stands at its leading."""
    caption = line("渡口老街点灯正式开工", 100, 101, 36)
    found = regular([caption, *column(100, 172, 40, 9, random.Random(4))], ())
    assert found[0].size == pytest.approx(36, rel=0.03)
    assert {one.size for one in found[1:]} == {found[1].size}
    assert found[0].size < 0.95 * found[1].size


def test_a_bold_title_no_larger_than_the_text_is_set_in_another_font() -> None:
    title = line("老街新装路灯", 100, 40, 40, contrast=0.6, weight=0.34)
    lines = regular([title, *column(100, 100, 40, 9, random.Random(8))], ())
    assert [one.font for one in lines] == ["bold"] + [None] * 9


def test_a_title_in_a_clean_picture_is_bold_by_its_weight_alone() -> None:
    """Worn text is fainter the thinner its strokes are; where all ink is black, a little more of it tells a title."""

    def fonts(contrast: float, title: float) -> list[str | None]:
        head = line("渡口老街夜里亮了", 100, 340, 40, contrast=title, weight=0.23)
        text = [line(BODY, 100, 400 + 60 * row, 40, contrast=contrast) for row in range(9)]
        return [one.font for one in regular([head, *text], ())]

    assert fonts(0.92, 1.0) == ["bold"] + [None] * 9
    assert fonts(0.4, 0.43) == [None] * 10


def test_a_title_on_dark_type_is_bold_by_its_weight_and_a_smudged_line_is_not() -> None:
    def font(weight: float, contrast: float) -> str | None:
        head = line("渡口老街夜里亮了", 100, 340, 40, contrast=contrast, weight=weight)
        return regular([head, *column(100, 400, 40, 9, random.Random(8))], ())[0].font

    assert font(0.28, 0.44) == "bold"
    assert font(0.23, 0.47) is None
    assert font(0.21, 0.54) == "bold"
    assert font(0.19, 0.64) == "bold"


def test_a_few_lines_under_a_picture_are_of_the_text_whose_leading_they_have() -> None:
    rng = random.Random(3)
    few = [replace(one, box=replace(one.box, right=one.box.right - 70)) for one in column(900, 800, 38.2, 3, rng)]
    few = [replace(one, ink=replace(one.ink, low=900 + 60 * at, high=936.8 + 60 * at)) for at, one in enumerate(few)]
    rows = [line(BODY, 100, 300 + 60 * row, 40) for row in range(9)]
    assert len({one.size for one in regular([*rows, *few], ())}) == 1


def test_lines_of_a_headline_have_one_size_however_they_are_driven_out() -> None:
    text = column(100, 300, 40, 9, random.Random(3))
    first, second = line("渡口老街夜里亮", 100, 100, 80, spread=0.93), line("路灯同时点亮", 100, 190, 80, spread=1.08)
    found = {one.text: one.size for one in regular([first, second, *text], ())}
    assert found["渡口老街夜里亮"] == found["路灯同时点亮"]


def test_a_word_at_the_end_of_a_paragraph_is_no_title_though_dirt_makes_it_taller() -> None:
    rows = column(100, 100, 40, 9, random.Random(8))
    rows[4] = line("点亮。", 100, 340, 40, ink=1.3)
    rows[5] = line(BODY[2:], 180, 400, 40)
    assert len(set(sizes(rows))) == 1


def test_a_line_within_a_text_that_dirt_makes_higher_is_no_title() -> None:
    rows = column(100, 100, 40, 11, random.Random(8))
    rows[4] = line("点亮（4月20日至26", 100, 340, 40, spread=1.25, ink=1.4, weight=0.15 * (0.92 / 1.4) ** 2)
    assert len({one.size for one in regular(own_lines(rows), ())}) == 1
    rows[4] = line("渡口老街夜里亮了", 100, 330, 60)
    assert len({one.size for one in regular(own_lines(rows), ())}) == 2


def test_a_line_of_prose_that_was_inked_heavily_stays_with_its_column() -> None:
    rows = column(100, 100, 40, 9, random.Random(8))
    rows[4] = line("渡口老街，修好三百盏路灯同时", 100, 340, 40, contrast=0.6, weight=0.34)
    assert {one.font for one in regular(rows, ())} == {None}


def test_pieces_of_a_headline_become_one_line_with_its_space() -> None:
    first, second = line("老街修好路灯", 100, 100, 80), line("夜里亮如白昼", 640, 104, 80)
    body = column(100, 300, 40, 5, random.Random(4))
    lines = regular([second, first, *body], ())
    assert lines[0].text == "老街修好路灯 夜里亮如白昼"
    assert len(lines) == 6


def test_lines_of_two_columns_stay_apart_as_do_headlines_with_a_rule_between() -> None:
    rng = random.Random(5)
    left, right = column(100, 300, 40, 5, rng), column(100 + 16.5 * 40, 300, 40, 5, rng)
    assert len(regular([*left, *right], ())) == 10
    heads = [line("老街修好路灯", 100, 100, 80), line("夜里亮如白昼", 640, 100, 80)]
    rule = Box(608, 60, 611, 700)
    assert len(joined(heads, [80, 80], 40, [rule])) == 2


@pytest.mark.parametrize("speck", ["·", "。", "."])
def test_no_line_begins_with_a_speck(speck: str) -> None:
    rows = column(100, 100, 40, 4, random.Random(11))
    (first,) = regular([line(speck + BODY, 60, 300, 40)], ())
    assert first.text == BODY
    assert len(first.places) == len(BODY)
    assert regular(rows, ())[0].text == BODY


def test_a_speck_between_letters_is_no_dot_and_a_printed_dot_stays() -> None:
    row = line(BODY, 100, 100, 40)
    place = row.letters[6].box
    speck = replace(row.letters[6], text="·", box=replace(place, left=place.left - 20, right=place.right - 20))
    read = replace(row, letters=(*row.letters[:6], speck, *row.letters[6:]))
    read = replace(read, ink=replace(read.ink, blanks=(0.0, *[4.0] * (len(BODY)))))
    assert regular([read], ())[0].text == BODY
    dotted = line("约翰·史密斯走进渡口老街", 100, 100, 40)
    assert regular([dotted], ())[0].text == "约翰·史密斯走进渡口老街"


def test_lines_on_either_side_of_a_narrow_gutter_are_not_joined() -> None:
    rng = random.Random(9)
    left, right = column(100, 300, 40, 5, rng), column(100 + 15.7 * 40, 300, 40, 5, rng)
    assert len(joined([*left, *right], [40.0] * 10, 40, ())) == 10
    pieces = [line(BODY[:7], 100, 240, 40), line(BODY[7:], 100 + 7.6 * 40, 240, 40)]
    assert len(joined([*pieces, *left], [40.0] * 7, 40, ())) == 6


def test_a_word_beside_a_gutter_is_not_joined_to_the_other_column_though_it_seems_large() -> None:
    rng = random.Random(9)
    left, right = column(100, 300, 40, 5, rng), column(100 + 15.7 * 40, 300, 40, 5, rng)
    right[2] = line("点亮。", right[2].begin, right[2].box.top, 40)
    large = [60.0 if one is right[2] else 40.0 for one in (*left, *right)]
    assert len(joined([*left, *right], large, 40, ())) == 10


def test_marks_that_stand_over_one_another_by_chance_make_no_gutter() -> None:
    rows = [300.0 + 60 * row for row in range(4)]
    left = [line("年底老街的渡口完工。", 100, top, 40) for top in rows]
    right = [line("路灯都", 100 + 10.35 * 40, top, 40) for top in rows]
    assert len(joined([*left, *right], [40.0] * 8, 40, ())) == 4


def test_names_in_the_middle_over_two_columns_stay_on_one_line() -> None:
    rng = random.Random(5)
    columns = [*column(100, 300, 40, 5, rng), *column(100 + 16 * 40, 300, 40, 5, rng)]
    names = [line("实习生", 100 + 12.2 * 40, 230, 40), line("闻小满", 100 + 15.9 * 40, 230, 40)]
    assert len(joined([*names, *columns], [40.0] * 12, 40, ())) == 11


def test_a_speck_behind_a_bracket_or_a_headline_is_no_dot() -> None:
    text = column(100, 600, 40, 6, random.Random(4))
    credit, head = line("（通讯员 闻小满 摄）.", 100, 300, 40), line("渡口老街夜里亮了.", 100, 100, 80)
    found = [one.text for one in regular([credit, head, *text], ())]
    assert "渡口老街夜里亮了" in found
    assert any(one.endswith("摄）") for one in found)


def test_a_line_that_runs_over_a_gutter_is_cut_where_its_neighbours_end() -> None:
    rng = random.Random(6)
    left, right = column(100, 300, 40, 4, rng), column(740, 300, 40, 4, rng)
    one, other = left[1], right[1]
    blanks = (*one.ink.blanks, 60.0, *other.ink.blanks[1:])
    both = Reading(
        (*one.letters, *other.letters),
        one.box.union(other.box),
        0.9,
        Ink(one.ink.low, one.ink.high, 0.4, blanks=blanks),
    )
    mixed = [left[0], right[0], both, left[2], right[2], left[3], right[3]]
    found = cut_at_gutters(mixed, sizes(mixed))
    assert len(found) == 8
    assert [reading.text for reading in found] == [BODY] * 8


def test_a_comma_after_the_first_letter_is_no_gutter_though_paragraphs_end_and_begin_there() -> None:
    ends = [line("的。", 100, 300 + 240 * at, 40) for at in range(2)]
    begins = [line(BODY[2:], 180, 360 + 240 * at, 40) for at in range(2)]
    full = [line(BODY, 100, top, 40) for top in (180, 240, 480, 660)]
    readings = [*ends, *begins, *full, line(f"到，{BODY[2:]}", 100, 420, 40)]
    assert cut_at_gutters(readings, [40.0] * len(readings)) == readings


def test_a_caption_is_not_parted_by_the_gutter_of_the_columns_beneath_it() -> None:
    rng = random.Random(8)
    beneath = [*column(-220, 470, 40, 4, rng), *column(-220 + 16 * 40, 470, 40, 4, rng)]
    caption = [line(BODY, 100, 300, 36), line(f"{BODY[:7]}、{BODY[8:]}", 100, 350, 36)]
    ends = [line(f"{BODY[:6]}。", 100, 400, 36), line(BODY[:6], 100 + 8 * 36, 400, 36)]
    readings = [*caption, *ends, *beneath]
    assert cut_at_gutters(readings, [36.0] * 4 + [40.0] * 8) == readings


@pytest.mark.parametrize(
    ("read", "as_printed"),
    [
        ("老街(记者林之远)昨日点灯", "老街（记者林之远）昨日点灯"),
        ("他说:亮了,真好;谢谢!", "他说：亮了，真好；谢谢！"),
        ("比分2:1,耗资1,200元", "比分2:1，耗资1,200元"),
        ("路灯亮了—一夜里十点", "路灯亮了——夜里十点"),
        ("一一列出", "一一列出"),
        ("see page (3), line 4", "seepage(3),line4"),
    ],
)
def test_marks_are_written_as_print_writes_them(read: str, as_printed: str) -> None:
    (found,) = regular([line(read.replace(" ", ""), 100, 100, 40)], ())
    assert found.text == as_printed


def test_names_apart_by_a_quarter_em_are_words_of_their_own() -> None:
    text = "本报记者林之远许望"
    read = line(text, 100, 100, 40)
    blanks = list(read.ink.blanks)
    blanks[4] = blanks[7] = 4 + 10
    wide = Reading(read.letters, read.box, 0.98, Ink(read.ink.low, read.ink.high, 0.4, blanks=tuple(blanks)))
    (found,) = regular([wide], ())
    assert found.text == "本报记者 林之远 许望"


def test_a_spread_name_over_the_gutter_of_the_text_beneath_is_whole() -> None:
    rng = random.Random(5)
    text = [*column(100, 200, 40, 6, rng), *column(740, 200, 40, 6, rng)]
    name = line("侯涵", 620, 120, 40, spread=2.5)
    found = [name, *text]
    assert name in cut_at_gutters(found, [40.0] * len(found))


def byline(text: str, *apart: int) -> str:
    """A line of these letters with blanks of a quarter em before those of the indices told, as it comes out."""
    read = line(text, 100, 100, 40)
    blanks = [14.0 if at in apart else blank for at, blank in enumerate(read.ink.blanks)]
    wide = replace(read, ink=replace(read.ink, blanks=tuple(blanks)))
    (found,) = regular([wide], ())
    return found.text


def test_no_space_parts_a_fixed_word_of_a_byline_or_a_surname_from_its_name() -> None:
    assert byline("本报记者唐曦平、邓子桂", 3) == "本报记者唐曦平、邓子桂"
    assert byline("本报记者彭可通讯员林怡摄影报道", 4, 6, 8, 9, 11) == "本报记者 彭可 通讯员 林怡 摄影报道"
    assert byline("记者叶若娜、卢文军、任远", 2, 7) == "记者 叶若娜、卢文军、任远"
    assert byline("本报记者林之远", 4, 6) == "本报记者 林之远"


def test_a_spread_name_and_who_took_a_picture_keep_their_spaces() -> None:
    assert byline("本报记者林远摄", 4, 6) == "本报记者 林远 摄"
    assert byline("本报记者侯涵", 4, 5) == "本报记者 侯 涵"


@given(
    st.lists(st.sampled_from(["渡口老街", "路灯（三百盏）", "“亮”了,", "2025年6月", "—一夜"]), min_size=1, max_size=5)
)
def test_every_character_of_a_line_has_its_place_in_order(parts: list[str]) -> None:
    (found,) = regular([line("".join(parts), 50, 50, 30)], ())
    assert len(found.text) == len(found.places) == len(found.confidences)
    assert found.box is not None
    assert all(one.left <= other.left for one, other in zip(found.places, found.places[1:], strict=False))
    assert all(found.box.left <= place.left <= place.right <= found.box.right for place in found.places)


def test_the_back_page_and_specks_are_left_out() -> None:
    body = column(100, 100, 40, 5, random.Random(7))
    mirrored = line("盏百三好修", 900, 100, 40, contrast=0.1)
    faint = Reading(mirrored.letters, mirrored.box, 0.7, mirrored.ink)
    speck = Reading(mirrored.letters[:1], Box(900, 300, 930, 330), 0.55, mirrored.ink)
    assert printed([*body, faint, speck]) == body
    assert own_lines([]) == []


def test_a_scrap_that_two_strips_hold_is_read_once() -> None:
    row = line(BODY, 100, 100, 40)
    scrap, other = line(BODY[:1], 100, 100, 40), line("夜", 60, 100, 40)
    end = line(BODY[-3:], row.end - 122, 100, 42)
    assert once([row, scrap, other, end]) == [row, other]


def test_four_rules_whose_ends_meet_are_a_frame() -> None:
    top, bottom = Box(100, 100, 900, 103), Box(102, 700, 903, 703)
    left, right = Box(100, 101, 103, 702), Box(899, 100, 902, 703)
    apart = Box(1000, 100, 1003, 900)
    found, rest = frames([top, bottom, left, right, apart], 30)
    assert [round(box.width, -2) for box in found] == [800]
    assert rest == (apart,)


def test_two_frames_side_by_side_whose_level_sides_became_one_are_two() -> None:
    level = [Box(100, 100, 1500, 103), Box(100, 700, 1500, 703)]
    upright = [Box(left, 101, left + 3, 702) for left in (100, 780, 820, 1497)]
    found, rest = frames([*level, *upright], 30)
    assert [(round(box.left), round(box.right)) for box in found] == [(100, 783), (820, 1500)]
    assert rest == ()


@pytest.mark.parametrize(("shape", "mark"), [("disc", "●"), ("square", "■"), ("diamond", "◆"), ("stroke", "")])
def test_marks_that_readers_leave_out_are_known_by_their_shape(shape: str, mark: str) -> None:
    mask = np.zeros((40, 200), dtype=bool)
    y, x = np.mgrid[-12:13, -12:13]
    shapes = {"disc": x**2 + y**2 <= 144, "square": x > -13, "diamond": abs(x) + abs(y) <= 12, "stroke": abs(x) < 2}
    mask[8:33, 8:33] = shapes[shape]
    mask[4:36, 50:80] = True
    assert mark_before(mask, 65, 40) == mark


def test_bold_letters_on_a_tinted_ground_are_not_white_on_black() -> None:
    strip = np.full((60, 400), 150, np.uint8)
    strip[12:48, 10:390] = np.tile(np.repeat(np.uint8([40, 40, 40, 110]), 5), 19)
    assert not measured(strip, 230.0).reversed
    dark = np.full((60, 400), 45, np.uint8)
    dark[12:48, 10:390] = np.tile(np.repeat(np.uint8([200, 200, 60, 60]), 5), 19)
    assert measured(dark, 230.0).reversed


def test_a_dark_bar_reaches_as_far_as_it_is_dark_and_is_no_picture() -> None:
    page = np.full((1000, 1200), 225, np.uint8)
    page[100:170, 60:1100] = 45
    page[120:150, 500:620:2] = 210
    (bar,) = bars(page, [(Box(500, 118, 620, 152), 45.0)])
    assert (bar.left, bar.right) == (60, 1099)
    assert bar.top == pytest.approx(100, abs=2)
    assert bar.bottom == pytest.approx(169, abs=2)
    assert pictures(page, [bar], 10) == ()


def test_two_pages_side_by_side_are_two_sheets_and_a_headline_keeps_one_whole() -> None:
    page = np.full((700, 500), 230, dtype=np.uint8)
    page[60:640:12, 50:450] = 40
    assert len(sheets(page)) == 1
    double = np.hstack([page, page])
    assert [sheet.shape for sheet in sheets(double)] == [(700, 500), (700, 500)]
    assert gutter(double) == pytest.approx(500, abs=12)
    across = double.copy()
    across[60:640:12, 50:950] = 40
    assert len(sheets(across)) == 1


@pytest.mark.parametrize(("speck", "begin"), [(730, 800), (718, 758)])
def test_a_speck_in_the_gutter_joins_no_columns(speck: float, begin: float) -> None:
    left, right = column(100, 100, 40, 9, random.Random(5)), column(begin, 100, 40, 9, random.Random(6))
    torn = [left[4], line("·", speck, left[4].box.top, 40), right[4]]
    letters = tuple(letter for piece in torn for letter in piece.letters)
    blanks = tuple(0.0 for _ in letters)
    bridged = replace(
        left[4],
        letters=letters,
        box=left[4].box.union(right[4].box),
        ink=replace(left[4].ink, blanks=blanks),
    )
    readings = [one for at, one in enumerate([*left, *right]) if at not in (4, 13)] + [bridged]
    found = cut_at_gutters(readings, [40.0] * len(readings))
    assert [one.text for one in found[-2:]] == [BODY, BODY]


def ending(reading: Reading, mark: str, confidence: float) -> Reading:
    """The line with a mark behind its last letter."""
    last = reading.letters[-1].box
    letter = Letter(mark, confidence, replace(last, left=last.right, right=last.right + last.width))
    ink = replace(reading.ink, blanks=(*reading.ink.blanks, 0.1 * last.width))
    return replace(reading, letters=(*reading.letters, letter), ink=ink)


def test_a_faint_mark_beyond_the_edge_of_its_column_is_a_speck() -> None:
    lines = column(100, 100, 40, 5, random.Random(7))
    short = line(BODY[:6], 100, 100 + 1.5 * 40 * 5, 40)
    readings = [
        ending(lines[0], "。", 0.2),
        *lines[1:3],
        ending(lines[3], "。", 0.95),
        lines[4],
        ending(short, "。", 0.2),
    ]
    texts = [found.text for found in regular(readings, ())]
    assert texts == [BODY, BODY, BODY, BODY + "。", BODY, BODY[:6] + "。"]


def test_the_dash_at_a_headlines_end_is_no_speck() -> None:
    dashed = ending(ending(line(BODY[:8], 100, 100, 60), "—", 0.6), "—", 0.3)
    assert ended(dashed, display=True).text == BODY[:8] + "——"
    assert ended(ending(line(BODY[:8], 100, 100, 60), "。", 0.3), display=True).text == BODY[:8]


def paper(width: int = 1200, height: int = 1600) -> np.ndarray:
    chance = np.random.default_rng(3)
    return chance.normal(205, 4, (height, width)).clip(0, 255).astype(np.uint8)


def test_a_fold_across_the_sheet_is_no_rule_and_a_printed_line_is_one() -> None:
    picture = paper()
    picture[800:804] = 120
    picture[400:403, 200:1000] = 40
    text = [Box(200, top, 1000, top + 30) for top in (*range(250, 390, 40), *range(420, 1400, 40))]
    (rule,) = rules(picture, text, (), 30.0)
    assert rule.top == pytest.approx(400, abs=3)


def test_a_pale_area_is_a_tint_or_the_back_page_and_no_picture() -> None:
    page = np.full((1000, 1000), 225, np.uint8)
    page[200:600, 200:700] = 190
    assert pictures(page, [], 20) == ()
    page[300:400, 300:500] = 90
    assert len(pictures(page, [], 20)) == 1


def test_pictures_that_touch_are_two() -> None:
    picture = paper(3000, 4000)
    picture[900:1500, 1500:2100] = 90
    picture[1100:1310, 1000:1505] = 90
    found = sorted(pictures(picture, [Box(120, 3000, 2800, 3040)], 30.0), key=lambda box: box.left)
    assert [round(box.height, -2) for box in found] == [200, 600]


def test_pictures_side_by_side_are_two_though_a_rule_stands_between() -> None:
    picture = paper(3000, 4000)
    picture[900:1500, 1000:1500] = 90
    picture[900:1500, 1534:2100] = 100
    picture[880:1520, 1515:1519] = 60
    found = sorted(pictures(picture, [], 30.0), key=lambda box: box.left)
    assert [round(box.width, -1) for box in found] == pytest.approx([500, 570], abs=20)


def test_a_flat_picture_is_one_and_a_scrap_is_none() -> None:
    page = np.full((1000, 1000), 225, np.uint8)
    page[200:290, 200:700] = 90
    page[500:560, 200:260] = 90
    (flat,) = pictures(page, [], 20)
    assert flat.height == pytest.approx(90, abs=4)


def glyphs(count: int, stroke: int, ink: int = 90) -> np.ndarray:
    """A strip of letters 30 pixels high, of upright strokes so thick, worn by a soft lens."""
    strip = np.full((48, 20 + 32 * count), 200, np.uint8)
    for at in range(20, 12 + 32 * count, 10):
        strip[9:39, at : at + stroke] = ink
    return np.asarray(cv2.GaussianBlur(strip, (0, 0), 1.5))


def test_bold_ink_is_as_dark_as_it_looks_though_it_fills_half_of_its_strip() -> None:
    light, bold = measured(glyphs(10, 3), 200.0), measured(glyphs(10, 7), 200.0)
    assert bold.contrast > 1.3 * light.contrast
    assert bold.weight(10) > 1.6 * light.weight(10)


def test_a_smear_or_the_back_page_makes_no_line_higher() -> None:
    clean = glyphs(10, 4)
    smeared = clean.copy()
    smeared[38:46, 290:335] = 110
    rough = clean.astype(float)
    rough[:9] -= np.random.default_rng(5).random((9, clean.shape[1])) ** 28 * 120
    high = [one.high - one.low for one in (measured(np.uint8(strip), 200.0) for strip in (clean, smeared, rough))]
    assert max(high) - min(high) <= 1


def test_white_letters_on_a_small_bar_are_told_though_paper_shows_around_it() -> None:
    strip = np.full((40, 140), 180, dtype=np.uint8)
    strip[6:34, 10:130] = 60
    for at in range(18, 122, 26):
        strip[12:28, at : at + 4] = strip[12:15, at : at + 18] = strip[25:28, at : at + 18] = 170
    told = measured(strip, 180.0)
    assert told.reversed
    assert 14 <= told.high - told.low <= 18
    underlined = np.full((40, 140), 180, dtype=np.uint8)
    underlined[30:34] = 60
    underlined[8:24, 20:120:6] = 60
    assert not measured(underlined, 180.0).reversed


def test_a_speck_at_the_end_of_a_bold_line_makes_it_no_text() -> None:
    text = column(100, 300, 40, 10, random.Random(6))
    head = line("渡口老街夜里亮了。", 100, 220, 40, contrast=0.6, weight=0.3)
    unsure = replace(head.letters[-1], confidence=0.55)
    lines = regular([replace(head, letters=(*head.letters[:-1], unsure)), *text], ())
    assert (lines[0].text, lines[0].font) == ("渡口老街夜里亮了", "bold")
