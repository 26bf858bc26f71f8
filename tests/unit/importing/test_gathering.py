"""Pages that came together are one issue though worn print hid or changed a letter of its name, and no others are."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library import reads
from reader.library.file import Library
from reader.library.verify import verify
from tests.unit.importing.test_pipeline import Inline

ME = Request(author="纪")
FRONT = """\
渡口晚报
2025年6月4日 星期三

渡口大桥合龙 两岸通行只要五分钟

　　本报讯（记者 纪明川）昨天上午九时，最后一段钢梁
缓缓落下，渡口大桥在清澜河上合龙。施工人员在桥面上
鸣笛庆祝，岸边的居民早早来到堤上等候，有人带来了三
十年前渡船的老照片，说从前过一次河要等上大半
（下转第2版）
"""
INSIDE = """\
{head}

{headline}
（上接第1版）
天，遇到大风还要停渡。
　　项目负责人介绍，下一步将铺装桥面、安装护栏和路灯，
年底前通车。届时从东岸到西岸只要五分钟。

图书馆延长开放到夜里十点

　　本报讯（记者 程小禾）从本月起，市图书馆阅览室延长
开放到夜里十点，周末不休息。馆方说，新增的座位有二百
四十个。
"""
SAME, OTHER = "渡口大桥合龙 两岸通行只要五分钟", "旧厂房里读新书"
HEADS = {
    "name lost": "2025年6月4日 星期三\n综合新闻 2版",
    "day lost": "渡口晚报 2版\n责编：梁小燕",
    "both lost": "综合新闻 2版\n责编：梁小燕",
    "name misread": "渡日晚报 2025年6月4日 星期三 2版",
    "day misread": "渡口晚报 2025年6月1日 星期三 2版",
    "another paper": "渡口日报 2025年6月4日 星期三 2版",
    "another day": "渡口晚报 2025年7月5日 星期六 2版",
}


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def found(library: Path) -> list[tuple[str | None, str | None, int, int]]:
    with Library.open(library) as opened:
        assert verify(opened) == ()
        return [(row.publication, row.date, row.pages, row.articles) for row in reads.issues(opened)]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("head", ["name lost", "day lost", "both lost", "name misread", "day misread"])
def test_a_page_whose_head_is_worn_is_of_the_issue_that_it_came_with(tmp_path: Path, head: str, turned: bool) -> None:
    """Each page lies in a folder of its own, as archives keep them; either may come first."""
    front = written(tmp_path / "01" / "scan.txt", FRONT)
    inside = written(tmp_path / "02" / "scan.txt", INSIDE.format(head=HEADS[head], headline=SAME))
    library = tmp_path / "a.jiaoyue"

    import_files([inside, front] if turned else [front, inside], library, ME, Inline())

    assert found(library) == [("渡口晚报", "2025-06-04", 2, 2)]


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("both lost", OTHER),
        ("name misread", OTHER),
        ("day misread", OTHER),
        ("another paper", OTHER),
        ("another day", SAME),
    ],
)
def test_a_page_that_may_be_of_another_issue_is_left_alone(tmp_path: Path, head: str, headline: str) -> None:
    front = written(tmp_path / "01" / "scan.txt", FRONT)
    inside = written(tmp_path / "02" / "scan.txt", INSIDE.format(head=HEADS[head], headline=headline))
    library = tmp_path / "a.jiaoyue"

    import_files([front, inside], library, ME, Inline())

    assert sorted(row[2:] for row in found(library)) == [(1, 1), (1, 2)]


def test_two_papers_of_a_day_leave_a_page_without_a_name_alone(tmp_path: Path) -> None:
    papers = [written(tmp_path / name / "1.txt", FRONT.replace("渡口", name)) for name in ("渡口", "春桥")]
    inside = written(tmp_path / "x" / "2.txt", INSIDE.format(head=HEADS["name lost"], headline=OTHER))
    library = tmp_path / "a.jiaoyue"

    import_files([*papers, inside], library, ME, Inline())

    assert len(found(library)) == 3


def test_a_page_that_comes_later_finds_its_issue_by_the_jump(tmp_path: Path) -> None:
    library = tmp_path / "a.jiaoyue"
    import_files([written(tmp_path / "01" / "scan.txt", FRONT)], library, ME, Inline())
    inside = INSIDE.format(head=HEADS["name misread"], headline=SAME)

    import_files([written(tmp_path / "02" / "scan.txt", inside)], library, ME, Inline())

    assert found(library) == [("渡口晚报", "2025-06-04", 2, 2)]
