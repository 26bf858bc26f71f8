"""What went wrong is told in the window's language to its last word, not in half of it."""

from __future__ import annotations

import ast
import errno
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library import reads
from reader.library.arrivals import Arrival, Complaint, arrivals, note
from reader.library.commands import regions as review
from reader.library.commands import splitting, tagging
from reader.library.file import Library
from reader.model.errors import BadValue, FileRefused, JiaoyueError, NotFound, SourceError, UndoRefused
from reader.model.page import Box
from reader.model.said import Said, refusal
from reader.segmentation.region import read_region
from reader.ui.translation.languages import problem, sentence, use
from reader.ui.translation.parts import GAPS, PARTS
from reader.ui.translation.said import FORMS
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


def test_a_refused_undo_is_named_as_the_history_names_it(chinese: None) -> None:
    refused = sentence(UndoRefused(action="region.draw", other="吴", entry=7))

    assert command_name("region.draw") in refused
    assert "region.draw" not in refused


def test_what_a_person_typed_is_never_translated(chinese: None) -> None:
    assert "“article”" in sentence(BadValue(value="article", thing="tag", allowed="another page"))
    assert "page.txt" in sentence(SourceError(file="page.txt", reason=Said("the ZIP file is damaged")))
    assert sentence(NotFound(thing="spelling", id="page")) == "本文库中没有写法 page。"


def test_in_english_it_is_what_the_command_line_says(placed: Path, english: None) -> None:
    for error in refusals(placed):
        assert sentence(error) == str(error)


def test_every_word_that_fills_a_gap_can_be_translated(checkout: Path) -> None:
    said = {word for file in (checkout / "reader").rglob("*.py") for word in gap_fillers(file)}

    assert len(said) > 40
    assert said <= PARTS


def test_whatever_is_said_can_be_said_in_another_language(checkout: Path) -> None:
    forms = {form for file in (checkout / "reader").rglob("*.py") for form in forms_said(file)}

    assert len(forms) > 60
    assert forms <= FORMS


def forms_said(file: Path) -> Iterator[str]:
    """The forms of the words that a module says, and of the faults that it notes in a file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name == "Said" or (name == "note" and "sources" in file.parts):
            yield node.args[0].value


def test_no_reason_is_given_in_one_language_alone(checkout: Path) -> None:
    """A reason is always said words: what the system or another library says would be English, or nothing."""
    bare = [
        f"{file.name}:{keyword.value.lineno}"
        for file in (checkout / "reader").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "")[:1].isupper()
        for keyword in node.keywords
        if keyword.arg == "reason"
        and isinstance(keyword.value, ast.Constant | ast.JoinedStr | ast.BoolOp | ast.Attribute)
    ]

    assert bare == []


def test_a_file_that_is_no_page_is_refused_in_chinese_with_the_reason_behind_it(chinese: None, tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a/第1版.xml", "<报纸><不认识/>")
    (tmp_path / "期.zip").write_bytes(inner.getvalue())
    (tmp_path / "怪.xml").write_text("<magazine><page/></magazine>", encoding="utf-8")
    (tmp_path / "密.pdf").write_bytes(b"%PDF-1.4 nothing follows")

    report = import_files(
        [tmp_path / "期.zip", tmp_path / "怪.xml", tmp_path / "密.pdf"], tmp_path / "库.jiaoyue", Request("周")
    )

    told = [problem(one.error, one.message) for one in report.problems]
    assert told[1] == "无法读取 怪.xml：“magazine”这种 XML 里没有本软件认识的版面。"
    assert told[2] == "无法读取 密.pdf：文件已损坏，或不是 PDF。"
    assert told[0] == "无法读取 期.zip：无法读取 第1版.xml：不是合规的 XML（第 1 行）。"


def test_what_the_system_refuses_is_said_in_our_words(chinese: None) -> None:
    refused = FileRefused(file="头版.pdf", reason=refusal(PermissionError(errno.EACCES, "Permission denied")))
    strange = FileRefused(file="头版.pdf", reason=refusal(OSError(errno.EXDEV, "Invalid cross-device link")))

    assert sentence(refused).endswith("没有访问权限。")
    assert sentence(strange).endswith("系统报告 EXDEV。")


def test_a_library_remembers_what_was_wrong_in_every_language(chinese: None, tmp_path: Path) -> None:
    """As after a night's imports: the reason within the reason is kept with what it was made of."""
    damaged = SourceError(file="期.zip", reason=Said("{name} in it is damaged", name="第1版.png"))
    kept = Complaint(str(damaged), damaged.sentence, damaged.facts)
    with Library.open(tmp_path / "库.jiaoyue", create=True) as library:
        note(library, [Arrival("期.zip", 1, 1, 0, (kept,))])
        (found,) = arrivals(library, troubled=True)

    again = SourceError(**found.problems[0].facts)
    assert sentence(again) == "无法读取 期.zip：其中的 第1版.png 已损坏。"
    assert str(again) == str(damaged)


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
