"""What went wrong is told in the window's language to its last word, not in half of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.library import reads
from reader.library.commands import regions as review
from reader.library.commands import splitting, tagging
from reader.library.file import Library
from reader.model.errors import BadValue, JiaoyueError, NotFound, SourceError, UndoRefused
from reader.model.page import Box
from reader.segmentation.region import read_region
from reader.ui.translation.languages import sentence, use
from reader.ui.translation.parts import GAPS, PARTS
from reader.ui.wording import command_name
from tests.unit.library.placed import placed_town


@pytest.fixture
def placed(tmp_path: Path) -> Path:
    return placed_town(tmp_path)


@pytest.fixture
def chinese(qapp: QApplication) -> None:
    use(qapp, "zh")


@pytest.fixture
def english(qapp: QApplication) -> None:
    use(qapp, "en")


def refusals(path: Path) -> list[JiaoyueError]:
    """What the library says to a few things that cannot be done."""
    acts = (
        lambda library: review.draw(library, 1, Box(0.9, 0.9, 0.95, 0.95), "body", author="周", read=read_region),
        lambda library: splitting.split(library, 1, 0, author="周"),
        lambda library: tagging.tag(library, [1], ["民生//路灯"], author="周"),
        lambda library: reads.article(library, 99),
    )
    found = []
    for act in acts:
        with Library.open(path) as library, pytest.raises(JiaoyueError) as caught:
            act(library)
        found.append(caught.value)
    return found


def test_a_person_who_reads_chinese_is_told_all_of_it_in_chinese(placed: Path, chinese: None) -> None:
    empty, split, tag, gone = map(sentence, refusals(placed))

    assert empty.endswith("不能用作新文章的区域；可用：框内有文字行的区域。")
    assert split == "“0”不能用作拆分位置；可用：前后都有文字的位置。"
    assert tag == "“民生//路灯”不能用作标签；可用：用 / 连接的名称，如 时政/会议。"
    assert gone == "本文库中没有文章 99。"
    locked = SourceError(
        file="头版.pdf", reason="it is locked with a password; save it without one and import it again"
    )
    assert sentence(locked) == "无法读取 头版.pdf：文件有密码；请去掉密码另存后再导入。"


def test_a_refused_undo_is_named_as_the_history_names_it(chinese: None) -> None:
    refused = sentence(UndoRefused(action="region.draw", other="吴", entry=7))

    assert command_name("region.draw") in refused
    assert "region.draw" not in refused


def test_what_a_person_typed_is_never_translated(chinese: None) -> None:
    assert "“article”" in sentence(BadValue(value="article", thing="tag", allowed="another page"))
    assert "page.txt" in sentence(SourceError(file="page.txt", reason="the ZIP file is damaged"))
    assert sentence(NotFound(thing="spelling", id="page")) == "本文库中没有写法 page。"


def test_in_english_it_is_what_the_command_line_says(placed: Path, english: None) -> None:
    for error in refusals(placed):
        assert sentence(error) == str(error)


def test_every_word_that_fills_a_gap_can_be_translated(checkout: Path) -> None:
    said = {word for file in (checkout / "reader").rglob("*.py") for word in gap_fillers(file)}

    assert len(said) > 50
    assert said - PARTS == {"unknown"}  # the command line's alone


def gap_fillers(file: Path) -> Iterator[str]:
    """The whole texts that a module gives to gaps of errors."""
    calls = [one for one in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(one, ast.Call)]
    for value in (keyword.value for call in calls for keyword in call.keywords if keyword.arg in GAPS):
        for one in [value, *ast.iter_child_nodes(value)] if not isinstance(value, ast.JoinedStr | ast.Call) else []:
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield one.value


def test_everything_that_can_be_done_has_a_name_in_the_history(checkout: Path, english: None) -> None:
    calls = [
        node
        for file in (checkout / "reader" / "library").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "perform"
    ]
    names = {one.value for call in calls for one in call.args[1:2] if isinstance(one, ast.Constant)}

    assert len(names) > 40
    assert [name for name in sorted(names) if command_name(name) == name] == []


def test_english_quotes_are_latin_ones(checkout: Path) -> None:
    """The typographic ones are as wide as a Chinese character in the fonts that the window is lettered with."""
    english = (checkout / "resources" / "translations" / "jiaoyue_en.ts").read_text(encoding="utf-8")

    assert not set("“”‘’") & set(english)
