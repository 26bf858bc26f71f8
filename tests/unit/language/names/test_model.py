"""The model on its own: names where they are, whatever stands around the line, however much text there is."""

from __future__ import annotations

import pytest

from reader.language.names.model import NameModel
from reader.language.words import segmenter
from reader.locator import resource

LINE = "北京大学教授林一帆昨天从上海抵达法国巴黎。"


@pytest.fixture(scope="module")
def model() -> NameModel:
    return NameModel.load()


def named(model: NameModel, lines: list[str]) -> list[set[tuple[str, str]]]:
    by = segmenter()
    found = model.names(lines, [by.tagged(line) for line in lines])
    return [{(line[one.start : one.end], one.type) for one in names} for line, names in zip(lines, found, strict=True)]


def test_names_of_each_type(model: NameModel) -> None:
    (found,) = named(model, [LINE])
    assert {
        ("北京大学", "organisation"),
        ("林一帆", "person"),
        ("上海", "place"),
        ("法国", "place"),
        ("巴黎", "place"),
    } <= found


def test_lines_do_not_see_each_other(model: NameModel) -> None:
    alone = named(model, [LINE])[0]
    assert named(model, ["上海，", LINE, "𠮷😀", LINE, "法国"])[1::2] == [alone, alone]
    assert named(model, [LINE] * 300) == [alone] * 300


def test_rare_characters_move_nothing(model: NameModel) -> None:
    (found,) = named(model, [f"𠮷😀{LINE}"])
    assert ("林一帆", "person") in found


def test_no_lines_no_names(model: NameModel) -> None:
    assert model.names([], []) == []


def test_the_model_is_small() -> None:
    assert resource("models", "names", "names.npz").stat().st_size <= 15_000_000
