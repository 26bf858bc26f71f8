"""A piece that jumps to another page is one article in the library, unless a person has touched a part of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importing.pipeline import import_files
from reader.importing.progress import Control, Progress, Report, Request
from reader.library import reads
from reader.library.commands import tagging
from reader.library.file import Library
from reader.library.verify import verify
from tests.unit.importing.test_pipeline import Inline

FIRST = """\
渡口大桥合龙
两岸通行只要五分钟

本报讯（记者 纪明川）昨天上
午九时，最后一段钢梁缓缓落下，
渡口大桥在清澜河上合龙。大桥全
长一千四百米，双向六车道，两侧
设有步道。施工人员在桥面上鸣笛
庆祝，岸边的居民早早来到堤上等
候，有人带来了三十年前渡船的老
照片，说从前过一次河要等上大半
（下转第2版）
"""
SECOND = """\
（上接第1版）
天，遇到大风还要停渡。
项目负责人介绍，下一步将铺装
桥面、安装护栏和路灯，年底前通
车。届时从东岸到西岸只要五分钟。

图书馆延长开放到夜里十点

本报讯（记者 程小禾）从本月
起，市图书馆阅览室延长开放到夜
里十点，周末不休息。馆方说，新
增的座位有二百四十个。
"""
NAMED = Request(author="纪", publication="渡口晚报", date="2025-06-04")


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    """Two pages of one issue; the bridge goes on on the second."""
    paths = [tmp_path / "1.txt", tmp_path / "2.txt"]
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def imported(paths: list[Path], library: Path) -> Report:
    report = import_files(paths, library, NAMED, Inline())
    assert report.problems == ()
    with Library.open(library) as opened:
        assert verify(opened) == ()
    return report


def titles(library: Path) -> list[str]:
    with Library.open(library) as opened:
        return [row.title for row in reads.article_rows(opened)]


def test_the_pieces_are_one_article_and_the_sentence_is_whole(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"
    report = imported(pages, library)
    assert [len(page.articles) for page in report.pages] == [1, 1]
    assert report.joined == (report.pages[0].articles[0],)
    with Library.open(library) as opened:
        bridge = reads.article(opened, report.pages[0].articles[0])
        assert "要等上大半天，遇到大风" in bridge.article.text
        assert "下转" not in bridge.article.text
        assert reads.first_reading(opened, bridge.id).text == bridge.article.text
        assert _pages_of(opened, bridge.article.lines) == {1, 2}


def test_pages_that_come_later_are_joined_to_those_that_are_there(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"
    imported(pages[:1], library)
    imported(pages[1:], library)
    assert len(titles(library)) == 2


def test_an_import_that_died_before_it_joined_is_made_good_by_the_next(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"

    def die(at: Progress) -> None:
        if at.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_files(pages, library, NAMED, Inline(), progress=die)
    assert len(titles(library)) == 3
    report = imported(pages, library)
    assert [page.entry for page in report.pages] == [None, None]
    assert len(titles(library)) == 2
    assert imported(pages, library).joined == ()


def test_what_a_person_has_touched_is_left_alone(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"
    imported(pages[:1], library)
    with Library.open(library) as opened:
        tagging.tag(opened, [1], ["桥梁"], author="纪")
    imported(pages[1:], library)
    assert len(titles(library)) == 3


def test_what_is_stored_of_an_import_that_is_stopped_is_joined(pages: list[Path], tmp_path: Path) -> None:
    library, control = tmp_path / "a.jiaoyue", Control()
    more = tmp_path / "3.txt"
    more.write_text(SECOND.replace("上接第1版", "图片新闻"), encoding="utf-8")

    def stop(at: Progress) -> None:
        if at.done == 2:
            control.cancelled.set()

    report = import_files([*pages, more], library, NAMED, Inline(), progress=stop, control=control)

    assert report.cancelled
    assert len(report.joined) == 1
    assert len(titles(library)) == 2


def test_reading_again_leaves_joined_pages_as_they_are(pages: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"
    imported(pages, library)
    before = titles(library)
    again = Request(author="纪", publication="渡口晚报", date="2025-06-04", again=True)
    import_files(pages, library, again, Inline())
    with Library.open(library) as opened:
        assert verify(opened) == ()
    assert titles(library) == before


def _pages_of(library: Library, lines: tuple[int, ...]) -> set[int]:
    return {library.value("SELECT page FROM line WHERE id = ?", line) for line in lines}
