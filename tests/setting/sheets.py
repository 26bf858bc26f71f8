"""Newspaper pages set by script, whose reading is known: grids, titles, pictures, boxes and jumps drawn at random.

The prose is made of common words and says nothing; what matters is where lines stand. The same seed makes the same
page. `Sheet.page` is what a source would yield, `Sheet.articles` the right reading in the words of the command line.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.model.page import Box, Line, Page, Unit

Reading = dict[str, object]

WORDS = (
    "城市 农村 工作 发展 建设 项目 企业 群众 市场 服务 生活 学校 医院 交通 道路 河流 公园 社区 居民 "
    "老人 孩子 青年 技术 产品 质量 标准 经验 办法 计划 目标 问题 机会 变化 增长 提高 改善 完成 开始 "
    "继续 推进 组织 参加 介绍 表示 认为 希望 了解 看到 听到 走进 来到 今年 去年 目前 近日 未来 同时 "
    "此外 因此 已经 正在 将要 全面 积极 不断 进一步 首次 共同 各地 部门 单位 负责人 工人 农民 教师 "
    "医生 春天 夏天 秋天 冬天 天气 阳光 空气 水果 蔬菜 粮食 小麦 水稻 工厂 车间 设备 生产 销售 价格 "
    "收入 消费 文化 艺术 音乐 电影 图书 体育 比赛 "
).split()
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石"
)
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华慧建文宁志远子涵欣怡浩宇思雨佳晨曦瑞若彤"
NO_START = "，。、；：？！）》”’％"
NO_END = "（《“‘"
SONG, HEI, KAI = "Song", "Hei-Bold", "Kai"
DPI = 200


def em(text: str) -> float:
    """Width in em."""
    return sum(1.0 if char in "“”‘’—…·" or unicodedata.east_asian_width(char) in "WF" else 0.5 for char in text)


@dataclass
class Slot:
    """Room for lines of text: left and right edge, and the top of each line."""

    left: float
    right: float
    tops: list[float]


@dataclass
class Style:
    """The habits of one page."""

    rng: random.Random
    rules: str = "all"
    body: float = 9.5
    leading: float = 1.5
    gutter: float = 1.6
    columns: int = 5
    frames: bool = True
    body_font: str = SONG
    head_fonts: tuple[str, ...] = (HEI, "Song-Bold")
    labels: bool = True

    def __post_init__(self) -> None:
        rng = self.rng
        self.rules = rng.choice(["all", "all", "some", "none"])
        self.body = rng.choice([8.5, 9.0, 9.5, 10.0, 10.5])
        self.leading = rng.choice([1.38, 1.45, 1.5, 1.6])
        self.gutter = rng.choice([1.2, 1.5, 2.0, 2.4])
        self.columns = rng.choice([4, 5, 5, 6, 6, 7])
        self.body_font = rng.choice([SONG, SONG, "Song-Regular", "Bao-Song"])


@dataclass
class Sheet:
    """A page while it is set; lengths in pixels of 200 dpi."""

    width: float
    height: float
    style: Style
    lines: list[Line] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    articles: list[Reading] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)

    @property
    def em(self) -> float:
        """The body size in pixels."""
        return px(self.style.body)

    @property
    def lead(self) -> float:
        """From line to line."""
        return self.em * self.style.leading

    def page(self) -> Page:
        """The page as a source yields it, its lines in rows from top to bottom."""
        lines = sorted(
            self.lines, key=lambda line: (line.box.top if line.box else 0.0, line.box.left if line.box else 0.0)
        )
        return Page(
            tuple(lines),
            width=self.width,
            height=self.height,
            unit=Unit.PIXEL,
            rules=tuple(self.rules),
            frames=tuple(self.frames) if self.style.frames else (),
            pictures=tuple(self.pictures),
        )

    def put(
        self,
        text: str,
        left: float,
        top: float,
        size: float,
        font: str,
        *,
        width: float | None = None,
        vertical: bool = False,
    ) -> Line:
        """Sets one line; `size` in points, `width` where it is driven to a measure."""
        long = width if width is not None else em(text) * px(size)
        box = Box(left, top, left + px(size), top + long) if vertical else Box(left, top, left + long, top + px(size))
        box = Box(*(float(round(value)) for value in (box.left, box.top, box.right, box.bottom)))
        line = Line(text, box, size=px(size), vertical=vertical, font=font)
        self.lines.append(line)
        return line


def px(points: float) -> float:
    """Points as pixels."""
    return points * DPI / 72


def name(rng: random.Random) -> str:
    """An invented name."""
    return rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.choice([1, 2, 2])))


def phrase(rng: random.Random, least: int, most: int) -> str:
    """Words without marks, of so many characters."""
    text = ""
    while len(text) < least:
        text += rng.choice(WORDS)
    return text[:most]


def sentences(rng: random.Random, length: int) -> str:
    """Prose of about so many characters that ends with a full stop."""
    text = ""
    while True:
        clause = phrase(rng, 4, rng.randint(6, 16))
        if rng.random() < 0.12:
            clause += f"{rng.randint(2, 900)}" + rng.choice(["万元", "%", "人", ".5公里"])
        if rng.random() < 0.06:
            clause = "“" + clause + "”"
        text += clause
        if len(text) >= length - 2:
            return text[: max(4, length - 1)].rstrip("，。、；“（") + "。"
        text += "。" if rng.random() < 0.35 else rng.choice("，，，、；")


def tokens(text: str) -> Iterator[str]:
    """What a line end may not tear apart."""
    word = ""
    for char in text:
        if char.isascii() and not char.isspace():
            word += char
            continue
        if word:
            yield word
        word = ""
        yield char
    if word:
        yield word


def broken(text: str, measures: Iterator[float]) -> list[str]:
    """The text in lines; `measures` gives the room of each in em."""
    lines, line, room = [], "", next(measures)
    held = list(tokens(text))
    for at, piece in enumerate(held):
        follow = held[at + 1] if at + 1 < len(held) else ""
        need = em(piece) + (1.0 if follow and follow in NO_START and piece not in NO_START else 0.0)
        if line and piece not in NO_START and em(line) + need > room + 0.01:
            carry = ""
            while line and line[-1] in NO_END:
                line, carry = line[:-1], line[-1] + carry
            lines.append(line)
            line, room = carry, next(measures)
            if piece == " ":
                continue
        line += piece
    return [*lines, line]


class Setter:
    """Runs paragraphs through slots."""

    def __init__(self, sheet: Sheet, size: float, font: str) -> None:
        self.sheet, self.size, self.font = sheet, size, font

    def fill(
        self,
        slots: list[Slot],
        lead: str = "",
        tail: str = "",
        *,
        ragged: int = 0,
        opened: bool = False,
        broken_off: bool = False,
    ) -> list[str]:
        """Fills the slots, but for the last `ragged` lines, with prose; the paragraphs that came of it.

        `opened`: the text begins in mid-sentence; `broken_off`: it stops there.
        """
        rng = self.sheet.style.rng
        places = [(slot.left, slot.right, top) for slot in slots for top in slot.tops]
        places = places[: max(2, len(places) - ragged)]
        paragraphs: list[str] = []
        at = 0
        while at < len(places):
            left = len(places) - at
            room = [(right - left_) / px(self.size) for left_, right, _ in places[at:]]
            indent = 0.0 if opened and not paragraphs else 2.0
            wanted = left if left < 5 else rng.randint(2, min(9, left - 2) if left > 4 else left)
            last = wanted == left
            text = self._paragraph(
                room, wanted, indent, lead if not paragraphs else "", tail if last else "", cut=broken_off and last
            )
            lines = broken(text, iter([room[0] - indent, *room[1:], *[room[-1]] * 4]))
            if len(lines) > left:
                lines = lines[:left]
                text = "".join(lines)
            for k, line in enumerate(lines):
                self._set(
                    line, places[at + k], indent if k == 0 else 0.0, full=k + 1 < len(lines) or (broken_off and last)
                )
            paragraphs.append(text)
            at += len(lines)
        return paragraphs

    def _paragraph(self, room: list[float], wanted: int, indent: float, lead: str, tail: str, *, cut: bool) -> str:
        rng = self.sheet.style.rng
        most = sum(room[:wanted]) - indent
        spare = rng.uniform(0.15, 0.85) * room[wanted - 1]
        if cut:
            return lead + sentences(rng, int(most * 1.2)).replace("。", "，")[: int(most) - 1 - len(lead)]
        length = max(4, int(most - spare - em(lead) - em(tail)))
        text = lead + sentences(rng, length) + tail
        while (
            len(broken(text, iter([room[0] - indent, *room[1:wanted], *[room[wanted - 1]] * 9]))) > wanted
            and length > 6
        ):
            length -= 2
            text = lead + sentences(rng, length) + tail
        return text

    def _set(self, text: str, place: tuple[float, float, float], indent: float, *, full: bool) -> None:
        left, right, top = place
        start = left + indent * px(self.size)
        natural = em(text) * px(self.size)
        width = (
            right - start
            if full and natural > 0.75 * (right - start)
            else min(natural, right - start + 0.5 * px(self.size))
        )
        self.sheet.put(text.strip(), start, top, self.size, self.font, width=width)
