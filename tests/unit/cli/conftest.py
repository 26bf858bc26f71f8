"""The command line as a person uses it: a call, its exit status, what it printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main

PAGE = """\
渡口老街修好了三百盏路灯

本报讯（记者 纪明川 通讯员
欧阳雁）6月3日晚，渡口老街新装
的三百盏路灯同时点亮，两旁的店
铺把营业时间延长到了夜里十点。
老街的路灯坏了两年多，居民夜
里出门要打手电。市政所今年把修
灯列为第一件实事，用四十天换完
了全部线路。

“孩子下晚自习回来，我不用再
到巷口去接了。”住在七号院的纪大
娘说。

春汛平稳过境 堤防无一处险情

本报讯（记者 纪明川）截至6
月2日，清澜河今年第一次春汛平
稳过境，沿河二十一处堤防无一处
险情，转移的四百二十户居民已经
全部回家。
水务部门说，下一轮来水预计在
6月中旬，巡堤的人手不撤、标准
不降。
"""


@dataclass(frozen=True)
class Answer:
    """What a call of the program left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Program = Callable[..., Answer]


@pytest.fixture
def jiaoyue(capsys: pytest.CaptureFixture[str]) -> Program:
    """The program, called with arguments."""

    def call(*arguments: object) -> Answer:
        capsys.readouterr()
        status = 0
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        printed = capsys.readouterr()
        return Answer(status, printed.out, printed.err)

    return call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page of text as an extractor left it."""
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


@pytest.fixture
def library(tmp_path: Path, page: Path, jiaoyue: Program) -> Path:
    """A library with that page in it."""
    path = tmp_path / "town.jiaoyue"
    assert jiaoyue("import", page, "--library", path).status == 0
    return path


@pytest.fixture
def articles(jiaoyue: Program, library: Path) -> Callable[[], list[dict[str, Any]]]:
    """The library's articles as the program prints them."""

    def read() -> list[dict[str, Any]]:
        issues = jiaoyue("articles", "--library", library, "--json").json
        return [article for issue in issues for article in issue["articles"]]

    return read
