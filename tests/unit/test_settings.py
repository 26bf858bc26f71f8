"""What a person prefers is kept; what cannot be right is the default, and a damaged file never stops the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import settings
from reader.settings import Settings, SettingsNotSaved


def test_preferences_are_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "settings.json"
    mine = Settings(
        author="纪明川",
        theme="dark",
        scale=1.25,
        article_size=22,
        hidden_types=("date", "amount"),
        keys={"undo": "Ctrl+Z"},
        recent=("/home/𠮷/渡口.jiaoyue",),
        window={"0": "AAAB"},
    )

    settings.save(mine, file)

    assert settings.load(file) == mine
    assert "纪明川" in file.read_text(encoding="utf-8")
    assert [left.name for left in file.parent.iterdir()] == ["settings.json"]


def test_the_file_lies_in_the_persons_own_folder() -> None:
    settings.save(Settings(author="欧阳雁"))

    assert settings.load().author == "欧阳雁"
    assert settings.path().is_relative_to(Path.home())


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"null", b"[" * 100_000, b'{"scale": NaN}'])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)

    assert settings.load(file) == Settings()


def test_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"theme": "pink", "scale": 9, "article_size": 20, "removed_long_ago": 1}))

    assert settings.load(file) == Settings(article_size=20)


@pytest.mark.parametrize(
    "values",
    [
        {"author": 7},
        {"language": "fr"},
        {"scale": "1.0"},
        {"scale": 0.79},
        {"scale": True},
        {"article_size": 18.5},
        {"measure": 49},
        {"reduced_motion": 1},
        {"hidden_types": "date"},
        {"hidden_types": ["date", 3]},
        {"keys": {"undo": 3}},
        {"keys": ["undo"]},
        {"recent": None},
    ],
)
def test_what_is_of_the_wrong_kind_or_out_of_bounds_is_not_adopted(values: dict[str, Any]) -> None:
    assert settings.adopt(Settings(), values) == Settings()


@given(
    st.dictionaries(
        st.sampled_from(sorted(Settings.__dataclass_fields__)),
        st.recursive(
            st.none() | st.booleans() | st.integers(-99, 99) | st.floats() | st.text(max_size=4),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
            max_leaves=4,
        ),
    )
)
def test_whatever_a_file_says_the_settings_can_be_used_and_saved(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, Any]
) -> None:
    mine = settings.adopt(Settings(), values)
    file = tmp_path_factory.getbasetemp() / "adopted.json"

    settings.save(mine, file)

    assert settings.load(file) == mine
    assert mine.theme in settings.THEMES
    assert all(low <= getattr(mine, name) <= high for name, (low, high) in settings.BOUNDS.items())


def test_a_path_that_is_no_text_is_kept_too(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    mine = Settings(recent=("/data/\udcff\udcfe.jiaoyue",))

    settings.save(mine, file)

    assert settings.load(file) == mine


def test_what_cannot_be_saved_is_said_in_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "settings.json"
    blocked.mkdir()

    with pytest.raises(SettingsNotSaved, match=r"The settings could not be saved to .*settings\.json: "):
        settings.save(Settings(), blocked)

    assert [left.name for left in tmp_path.iterdir()] == ["settings.json"]


def test_things_are_done_in_the_chosen_name_or_else_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "reader")

    assert Settings(author="  纪明川 ").name == "纪明川"
    assert Settings(author=" ").name == "reader"


def test_a_user_without_a_name_still_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found: 12345")

    monkeypatch.setattr("getpass.getuser", nobody)

    assert Settings().name == "me"
