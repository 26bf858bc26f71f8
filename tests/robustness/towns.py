"""What the robustness tests work on: a library with two articles, and pages of text to import."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from reader.library.adding import SourceFile, add_page
from reader.library.file import Library
from reader.model.errors import JiaoyueError
from reader.model.page import Box, Line, Page
from reader.segmentation import segment
from reader.sources import registry
from tests.setting.pdf import pdf_of

TEXT = """\
第{number}街修好了三百盏路灯

本报讯（记者 纪明川 通讯员
欧阳雁）6月3日晚，第{number}街新装
的三百盏路灯同时点亮，两旁的店
铺把营业时间延长到了夜里十点。

春汛平稳过境 堤防无一处险情

本报讯（记者 纪明川）截至6
月{number}日，清澜河今年第一次春汛平
稳过境，沿河二十一处堤防无一处
险情，转移的四百二十户居民已经
全部回家。
"""


def pages(folder: Path, count: int) -> list[Path]:
    """That many files of text, each a page with two articles."""
    folder.mkdir()
    files = [folder / f"page-{number}.txt" for number in range(1, count + 1)]
    for number, file in enumerate(files, start=1):
        file.write_text(TEXT.format(number=number), encoding="utf-8")
    return files


def booklet(path: Path, count: int) -> Path:
    """A PDF of that many pages, each with a headline and a text."""
    sheets = [Page(tuple(_lines(number)), width=400, height=600) for number in range(1, count + 1)]
    path.write_bytes(pdf_of(sheets))
    return path


def _lines(number: int) -> Iterator[Line]:
    yield Line(f"第{number}街修好三百盏路灯", Box(40, 60, 260, 80), size=20, font="Hei")
    for at, text in enumerate(TEXT.format(number=number).splitlines()[2:6]):
        yield Line(text, Box(40, 100 + 20 * at, 40 + 12 * len(text), 112 + 20 * at), size=12, font="Song")


class Inline(Executor):
    """Does the work at once, in this process; `done` names the functions that were called."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.done.append(fn.__name__)
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except JiaoyueError as error:
            future.set_exception(error)
        return future


def town(folder: Path) -> Path:
    """A library with one such page, whose articles have the ids 1 and 2."""
    path = folder / "town.jiaoyue"
    data = TEXT.format(number=1).encode()
    reading = registry.read_bytes(data, "page.txt")
    with Library.open(path, create=True) as library:
        source = SourceFile("page.txt", "text", 1, data)
        added = add_page(library, source, 0, segment(reading.pages[0]), author="import")
    assert added.articles == (1, 2)
    return path
