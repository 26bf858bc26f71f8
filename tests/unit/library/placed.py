"""Two pages of a small town's newspaper with places: columns, a picture, an article that goes on overleaf."""

from __future__ import annotations

from pathlib import Path

from reader.library.adding import Added, SourceFile, add_page
from reader.library.file import Library
from reader.model.page import Box, Line, Page, Unit
from reader.segmentation.page import segment

WIDTH, HEIGHT = 600.0, 800.0

FERRY = (
    "本报讯（记者 纪明川）渡口老街的",
    "三百盏路灯昨晚全部点亮，两旁店",
    "铺把打烊的时间推迟到夜里十点。",
    "老街的路灯坏了两年多，居民出门",
)
FERRY_ON = (
    "都要打手电。市政所今年把修灯列",
    "为头一件实事，四十天换完了线路。",
    "“孩子下了晚自习回来，我不用再到",
    "巷口去接。”纪大娘说。",
)
FLOOD = (
    "本报讯（记者 欧阳雁）截至6月2日",
    "清澜河今年第一次春汛平稳过境，",
    "沿河二十一处堤防没有一处险情。",
    "下一轮来水预计在本月中旬，巡堤",
    "的人手不撤，标准不降。𠮷野巷的",
    "渡船今天起恢复开行。",
)
FAIR = (
    "本报讯 东门集市周六起延长两小时，",
    "新增四十个摊位，菜农可以免费用。",
)


def column(left: float, top: float, lines: tuple[str, ...], size: float = 10.0) -> list[Line]:
    """Lines of one column, 160 wide, indented where a paragraph begins."""
    found = []
    for at, text in enumerate(lines):
        indent = 20.0 if text.startswith(("本报", "老街的", "“孩子", "下一轮")) else 0.0
        y = top + at * size * 1.6
        right = left + indent + len(text) * size
        found.append(Line(text, Box(left + indent, y, right, y + size), 1.0, size, font="song"))
    return found


def title(left: float, top: float, text: str, size: float = 22.0) -> Line:
    return Line(text, Box(left, top, left + len(text) * size, top + size), 1.0, size, font="hei")


def front() -> Page:
    """A headline over two columns, a story beside them, a short one beneath."""
    lines = [
        Line("2031年6月3日　第1版", Box(20, 10, 220, 20), 1.0, 10.0, font="song"),
        title(40, 60, "渡口老街修好三百盏路灯"),
        *column(40, 100, FERRY),
        *column(220, 100, FERRY_ON),
        title(410, 60, "春汛平稳过境", 18.0),
        *column(400, 100, FLOOD),
        title(40, 300, "东门集市延长两小时", 18.0),
        *column(40, 330, FAIR),
    ]
    rules = (Box(392, 50, 392.5, 280), Box(30, 285, 570, 285.5))
    return Page(tuple(lines), 1, "A01", WIDTH, HEIGHT, Unit.POINT, rules, (), (Box(220, 320, 380, 420),))


def second() -> Page:
    lines = [title(40, 60, "南滩小学添了图书角", 18.0), *column(40, 100, FAIR[:1] + FLOOD[3:])]
    return Page(tuple(lines), 2, "A02", WIDTH, HEIGHT, Unit.POINT)


def put_page(library: Library, page: Page, name: str, issue: int | None = None) -> Added:
    """Segments a page and adds it to an issue of our own."""
    source = SourceFile(name, "pdf", 1, name.encode())
    given = {"publication": "清澜日报", "date": "2031-06-03"}
    return add_page(library, source, 0, segment(page), author="import", issue=issue, **given)


def placed_town(folder: Path) -> Path:
    """A library with an issue of two pages whose lines have places."""
    path = folder / "placed.jiaoyue"
    with Library.open(path, create=True) as library:
        put_page(library, front(), "front.pdf")
        put_page(library, second(), "second.pdf")
    return path
