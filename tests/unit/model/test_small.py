"""The smaller parts of the model: tags as paths, suggestions against decisions, boxes, errors as sentences."""

from __future__ import annotations

import pickle
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import errors
from reader.model.errors import BadValue, JiaoyueError, LibraryMissing
from reader.model.mentions import Found, clashes, family
from reader.model.page import Box, Page
from reader.model.tags import MAX_DEPTH, MAX_NAME, Tag, tag_names


@pytest.mark.parametrize("path", ["时政/领导活动", " 时政 ／ 领导活动 ", "时政›领导活动"])
def test_a_tag_is_read_however_its_path_is_written(path: str) -> None:
    assert tag_names(path) == ("时政", "领导活动")


@pytest.mark.parametrize(
    "path",
    [
        "",
        " ",
        "时政/",
        "/时政",
        "时政//会议",
        "时\n政",
        "时\u202e政",
        "时\ud800",
        "政" * (MAX_NAME + 1),
        "/".join("政" * (MAX_DEPTH + 1)),
    ],
)
def test_what_is_no_path_is_refused_with_a_sentence(path: str) -> None:
    with pytest.raises(BadValue, match="is not a tag; allowed: names joined by /"):
        tag_names(path)


@given(st.lists(st.sampled_from(["时政", "会议", "<b>", "𠮷", "a b"]), min_size=1, max_size=MAX_DEPTH))
def test_a_path_is_its_names(names: list[str]) -> None:
    assert tag_names("/".join(names)) == tuple(names)
    assert Tag(1, "/".join(names)).name == names[-1]


def test_a_suggestion_gives_way_to_the_same_or_a_crossing_range_only() -> None:
    decided = [(10, 14)]

    assert clashes(Found(10, 14, "place"), decided)
    assert clashes(Found(8, 12, "place"), decided)
    assert clashes(Found(12, 20, "place"), decided)
    for start, end in [(10, 12), (11, 14), (8, 20), (6, 10), (14, 16)]:
        assert not clashes(Found(start, end, "place"), decided)


@given(*[st.integers(0, 6)] * 4)
def test_ranges_clash_where_they_are_one_or_cut_into_each_other(a: int, b: int, c: int, d: int) -> None:
    one, other = set(range(a, b)), set(range(c, d))
    if not one or not other:
        return
    crossing = bool(one & other) and not one <= other and not other <= one

    assert clashes(Found(a, b, "date"), [(c, d)]) == (crossing or one == other)


def test_a_finer_type_belongs_to_its_family() -> None:
    assert [family("amount.percentage"), family("person")] == ["amount", "person"]


def test_a_box_is_told_as_fractions_of_its_page_and_never_leaves_it() -> None:
    page = Page((), width=200, height=400)

    assert page.fraction(Box(20, 40, 100, 500)) == Box(0.1, 0.1, 0.5, 1.0)
    assert Page(()).fraction(Box(1, 2, 3, 4)) == Box(0, 0, 0, 0)
    assert Box(1, 2, 3, 4).union(Box(0, 3, 2, 9)) == Box(0, 2, 3, 9)
    assert (Box(1, 2, 4, 9).width, Box(1, 2, 4, 9).height) == (3, 7)


ERRORS = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, JiaoyueError)]


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_is_one_sentence_and_survives_the_way_from_a_worker(kind: type[JiaoyueError]) -> None:
    gaps = {gap for _, gap, _, _ in Formatter().parse(kind.sentence) if gap}
    error = kind(**dict.fromkeys(gaps, "甲"))

    again = pickle.loads(pickle.dumps(error))  # noqa: S301

    assert type(again) is kind
    assert str(again) == str(error)
    assert str(error).endswith(".")
    assert "{" not in str(error)


def test_a_name_with_braces_is_only_a_name() -> None:
    assert "{odd}" in str(LibraryMissing(file="{odd}.jiaoyue"))
