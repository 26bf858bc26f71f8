"""New pages out of known articles: other measures, orders, blank lines, names, islands, mastheads.

A page is set from articles whose reading is known, so its own reading is known too. It is what an extractor leaves:
lines as printed, no indents, blank lines that lie or are missing, frames in any order. The same seed makes the same
page. Used to measure segmentation on pages that nobody tuned it to.
"""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

Article = dict[str, Any]

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
    "潘杜戴夏钟汪田任姜范方石"
)
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华慧建文宁志远子涵欣怡浩宇思雨佳晨曦瑞若彤"
PAPERS = ("青川日报", "南麓晚报", "东江都市报", "河湾时报", "新桥周刊报", "沙洲早报")
SECTIONS = ("要闻", "综合新闻", "民生·社会", "经济", "文化副刊", "国内时讯")
BRIEFS = ("简讯", "要闻速递", "新闻速览", "早知道", "快讯", "一句话新闻", "微新闻")
COMMENTS = ("时评", "短评", "锐评", "今日论坛", "街谈巷议")
COLUMNS = ("经济观察", "一线调查", "聚焦", "记者走基层", "关注")
NO_START = "，。、；：？！）》」』】〕”’％%"
NO_END = "（《「『【〔“‘"
_TOKENS = re.compile(r"[0-9A-Za-z.,%+\-/:]+|\s|——|.", re.DOTALL)
_LEAD = re.compile(r"^(?:本报|新华社|据新华社)[^，。（]{0,16}?[讯电](?:（[^（）]{1,50}）|(?=\d))\s*")
_TAIL = re.compile(r"（[^（）]{2,40}）$")


@dataclass
class Style:
    """The habits of one page, drawn at random."""

    rng: random.Random
    measure: int = 0
    blanks: str = "true"
    heads_first: float = 1.0
    spaces: bool = True
    spread: bool = True
    compress: bool = False
    islands: float = 0.3
    vertical: float = 0.1
    around: float = 0.15

    def __post_init__(self) -> None:
        rng = self.rng
        self.measure = rng.choice([11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24])
        self.blanks = rng.choice(["absent", "noisy", "noisy", "true"])
        self.heads_first = rng.choice([1.0, 1.0, 0.8, 0.5, 0.2, 0.0])
        self.spaces = rng.random() < 0.8
        self.compress = rng.random() < 0.3
        self.islands = rng.choice([0.0, 0.0, 0.3, 0.6])


@dataclass
class Sheet:
    """Lines of the page with whether a blank line truly stands before each, and the reading."""

    lines: list[tuple[str, bool]] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)

    def add(self, lines: list[str], *, gap: bool = True) -> None:
        """Appends lines that belong together."""
        self.lines += [(line, gap and at == 0) for at, line in enumerate(lines)]


def em(text: str) -> float:
    """Width as printed, in em."""
    return sum(1.0 if char in "“”‘’—…·" or unicodedata.east_asian_width(char) in "WF" else 0.5 for char in text)


def typeset(text: str, measure: float, style: Style, around: tuple[int, int, float] | None = None) -> list[str]:
    """The text in lines of a measure; `around` = (first line, last line, narrower measure) runs round a picture."""
    lines: list[str] = []
    line, room = "", measure - 2.0
    tokens = _TOKENS.findall(text)
    for at, token in enumerate(tokens):
        wide = em(token)
        follow = tokens[at + 1] if at + 1 < len(tokens) else ""
        need = wide + (em(follow) if follow and follow in NO_START else 0)
        hang = 0.5 if style.compress and token in NO_START else 0.0
        keep = token in NO_START
        full = em(line) + need > room + hang if not keep else False
        if line and (full or (token in NO_END and em(line) + wide + 1 > room)):
            lines.append(_justified(line, room, style))
            line = ""
            here = len(lines)
            room = around[2] if around and around[0] <= here <= around[1] else measure
            if token.isspace():
                continue
        line += token
    return [*lines, line.rstrip()] if line.strip() else lines


def _justified(line: str, room: float, style: Style) -> str:
    line = line.rstrip()
    short = room - em(line)
    if style.spread and short >= 2.5 and len(line) < 14 and " " not in line:
        return " ".join(line)
    return line


def name(rng: random.Random) -> str:
    """An invented name."""
    return rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.choice([1, 2, 2])))


def _with_new_names(article: Article, rng: random.Random) -> Article:
    """The article signed by other people, the names in its text replaced too."""
    article = {key: list(value) if isinstance(value, list) else value for key, value in article.items()}
    fresh = {old: name(rng) for old in article.get("byline") or []}
    article["byline"] = [fresh[old] for old in article.get("byline") or []]
    paragraphs = article["paragraphs"]
    if paragraphs:
        lead = _LEAD.match(paragraphs[0])
        if lead:
            paragraphs[0] = _replace(lead[0], fresh) + paragraphs[0][lead.end() :]
        tail = _TAIL.search(paragraphs[-1])
        if tail:
            paragraphs[-1] = paragraphs[-1][: tail.start()] + _replace(tail[0], fresh)
    article["credit"] = _replace(article["credit"], fresh) if article.get("credit") else None
    return article


def _replace(text: str, names: dict[str, str]) -> str:
    for old, new in names.items():
        text = text.replace(old, new)
    return text


def _resigned(article: Article, rng: random.Random) -> Article:
    """Signed elsewhere: in the lead, on a line of its own, or in brackets at the end."""
    paragraphs = article["paragraphs"]
    if article["kind"] not in ("news", "brief", "interview") or not paragraphs or rng.random() < 0.6:
        return article
    names = article["byline"] or [name(rng) for _ in range(rng.choice([1, 2]))]
    paragraphs[0] = _LEAD.sub("", paragraphs[0])
    if article["byline"]:
        paragraphs[-1] = _TAIL.sub("", paragraphs[-1])
    article["byline"], article["dateline"] = names, None
    way = rng.choice(
        ["lead", "tail", "none"] if article["kind"] == "brief" else ["lead", "lead", "own", "tail", "none"]
    )
    joined = " ".join(names)
    if way == "lead":
        place = rng.choice(["", "", "上海", "广州", "成都"])
        wire = f"新华社{place or '北京'}{rng.randint(1, 12)}月{rng.randint(1, 28)}日电"
        agency = rng.choice([f"本报{place}讯", wire])
        article["dateline"] = place or ("北京" if agency is wire else None)
        paragraphs[0] = f"{agency}（记者 {joined}）{rng.choice(['', ' '])}" + paragraphs[0]
    elif way == "own":
        _sign_apart(article, names, rng)
    elif way == "tail":
        paragraphs[-1] += rng.choice(["（{}）", "（记者 {}）", "（本报记者 {}）", "（记者 {} 报道）"]).format(joined)
    else:
        article["byline"] = []
    return article


def _sign_apart(article: Article, names: list[str], rng: random.Random) -> None:
    """The names on a line of their own."""
    second = name(rng)
    forms = ["本报记者 {}", "□ 本报记者 {}", "■ 记者 {}", "记者 {} 通讯员 " + second, "{}"]
    article["line"] = rng.choice(forms).format(" ".join(names))
    if article["line"].endswith("通讯员 " + second):
        article["byline"] = [*names, second]


def _head_lines(article: Article, style: Style) -> list[list[str]]:
    """Kickers, headline, subheads: each a group of printed lines."""
    rng = style.rng
    kickers, subheads = list(article.get("kicker") or []), list(article.get("subheads") or [])
    if kickers and rng.random() < 0.25:
        kickers = []
    elif kickers and not subheads and rng.random() < 0.25:
        kickers, subheads = [], kickers
    elif subheads and not kickers and len(subheads) == 1 and not subheads[0].startswith("——") and rng.random() < 0.25:
        kickers, subheads = subheads, []
    article["kicker"], article["subheads"] = kickers, subheads
    headline = _wrapped_headline(str(article.get("headline") or ""), style)
    groups = [[text] for text in kickers] + ([headline] if headline else [])
    return groups + [_balanced(text, 18) if em(text) > 22 else [text] for text in subheads]


def _wrapped_headline(text: str, style: Style) -> list[str]:
    if not text:
        return []
    rng = style.rng
    halves = text.split(" ")
    if len(halves) == 2 and rng.random() < 0.5:
        lines = halves
    elif len(halves) == 1 and em(text) > 11 and rng.random() < 0.4:
        lines = _balanced(text, 12)
    else:
        lines = [text]
    if style.spread and rng.random() < 0.2 and " " not in "".join(lines) and max(map(em, lines)) < 15:
        return [" ".join(line) for line in lines]
    return lines


def _balanced(text: str, most: float) -> list[str]:
    count = max(2, -(-int(em(text)) // int(most)))
    size, lines, line = em(text) / count, [], ""
    for token in _TOKENS.findall(text):
        if line and em(line) + em(token) / 2 > size and len(lines) < count - 1 and token not in NO_START:
            lines.append(line)
            line = ""
        line += token
    return [*lines, line]


def _set_body(article: Article, style: Style, measure: float) -> list[tuple[str, bool]]:
    """The body's lines and whether each begins a paragraph."""
    lines: list[tuple[str, bool]] = []
    for text in article["paragraphs"]:
        around = None
        if style.rng.random() < style.around and len(text) > 8 * measure and measure > 15:
            start = style.rng.randint(1, 3)
            around = (start, start + style.rng.randint(4, 8), measure // 2)
        shown = text if style.spaces else re.sub(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", "", text)
        lines += [(line, at == 0) for at, line in enumerate(typeset(shown, measure, style, around=around))]
    return lines


def _put(
    article: Article, sheet: Sheet, style: Style, *, heads_first: bool, label: str | None, captions: list[Article]
) -> None:
    """Sets one article, with captions as islands in its body."""
    rng = style.rng
    groups = _head_lines(article, style)
    vertical = rng.random() < style.vertical and style.blanks != "absent" and groups and "——" not in str(groups)
    measure = style.measure if rng.random() < 0.8 else max(10, style.measure + rng.choice([-3, -1, 1, 6]))

    head = _head(article, groups, label, style, vertical=bool(vertical))
    for group in head if heads_first else []:
        sheet.add(group)
    body = _set_body(article, style, measure)
    places = sorted(rng.sample(range(1, len(body)), min(len(captions), max(0, len(body) - 1)))) if len(body) > 8 else []
    for at, (line, begins) in enumerate(body):
        if places and at == places[0]:
            places.pop(0)
            _put_photo(captions.pop(0), sheet, style)
            sheet.add([line])
            continue
        sheet.lines.append((line, begins))
    for group in [] if heads_first else head:
        sheet.add(group)
    sheet.articles.append(article)
    for photo in captions:
        _put_photo(photo, sheet, style)


def _head(
    article: Article, groups: list[list[str]], label: str | None, style: Style, *, vertical: bool
) -> list[list[str]]:
    """The groups of lines that head an article: label, headlines, names."""
    shown = [list("".join(group).replace(" ", "")) for group in groups] if vertical else list(groups)
    if label:
        shown.insert(0, [" ".join(label) if style.rng.random() < 0.4 else label])
    return [*shown, [str(article["line"])]] if article.get("line") else shown


def _put_photo(photo: Article, sheet: Sheet, style: Style) -> None:
    rng = style.rng
    measure = rng.choice([10, 12, 14, 18, 20, 27, 30, 34, 39])
    title = [str(photo["headline"])] if photo.get("headline") else []
    before = rng.random() < 0.5
    if before and title:
        sheet.add(title)
    for at, text in enumerate(photo["paragraphs"]):
        lines = typeset(text, measure, style)
        credit = str(photo.get("credit") or f"■ 本报记者 {' '.join(photo['byline'])}")
        photo["credit"] = credit
        last = at + 1 == len(photo["paragraphs"])
        if last and em(lines[-1] + credit) + 1 < measure and rng.random() < 0.4:
            lines[-1] += " " + credit
            last = False
        sheet.add(lines)
        if last:
            sheet.add([credit])
    if title and not before:
        sheet.add(title)
    sheet.articles.append(photo)


def _furniture(style: Style, paper: str) -> list[str]:
    """The masthead of a first page, or the folio of another."""
    rng = style.rng
    day = "2025年6月17日"
    if rng.random() < 0.5:
        code = f"CN {rng.randint(10, 60)}-00{rng.randint(10, 99)}"
        return [
            paper,
            rng.choice([f"{day} 星期二", day]),
            f"国内统一连续出版物号 {code}",
            f"第{rng.randint(3000, 9999)}期 今日{rng.choice([8, 12, 16])}版",
            f"{paper}社出版 邮发代号 {rng.randint(10, 60)}-{rng.randint(10, 99)}",
        ]
    number = rng.randint(2, 12)
    folio = rng.choice([f"{number:02d}", f"A{number:02d}", f"{number}版", f"第{number}版"])
    editors = f"责任编辑：{name(rng)} 美编：{name(rng)} 校对：{name(rng)}"
    return [folio, rng.choice(SECTIONS), f"{paper} {day} 星期二", editors]


def make_page(pool: list[Article], seed: int) -> tuple[str, dict[str, Any]]:
    """A page's text and its gold reading, from articles in the gold's own form."""
    rng = random.Random(seed)
    style = Style(rng)
    chosen = [_resigned(_with_new_names(article, rng), rng) for article in rng.sample(pool, len(pool))]
    photos = [article for article in chosen if article["kind"] == "photo"][: rng.randint(1, 4)]
    briefs = [article for article in chosen if article["kind"] == "brief"][: rng.choice([0, 2, 3, 4])]
    others = [article for article in chosen if article["kind"] in ("news", "interview", "commentary", "title-only")]
    sheet, paper = Sheet(), rng.choice(PAPERS)
    furniture = _furniture(style, paper)
    tasks: list[Any] = [*others[: rng.randint(4, 9)], *([briefs] if briefs else [])]
    rng.shuffle(tasks)
    furniture_first = rng.random() < 0.5
    if furniture_first:
        sheet.add(furniture)
    for task in tasks:
        if isinstance(task, list):
            _put_briefs(task, sheet, style)
        elif task["kind"] == "title-only":
            _put_title(task, sheet, style)
        else:
            _put_article(task, photos, sheet, style)
    for photo in photos:
        _put_photo(photo, sheet, style)
    if not furniture_first:
        sheet.add(furniture)
    return _written(sheet, style), {"articles": sheet.articles, "publication": paper, "date": "2025-06-17"}


def _put_article(article: Article, photos: list[Article], sheet: Sheet, style: Style) -> None:
    """An article with its label and its names, some of the photos in its midst or after it."""
    rng = style.rng
    captions = []
    while photos and rng.random() < style.islands:
        captions.append(photos.pop())
    first = rng.random() < style.heads_first
    column = rng.choice(COLUMNS) if rng.random() < 0.1 else None
    article["label"] = rng.choice(COMMENTS) if article["kind"] == "commentary" else column
    named = any(each in str(article["paragraphs"]) for each in article["byline"])
    if article["kind"] == "commentary":
        article["line"] = article["byline"][0]
    elif article["byline"] and not article.get("line") and not named:
        article["line"] = "本报记者 " + " ".join(article["byline"])
    _put(article, sheet, style, heads_first=first, label=article["label"], captions=captions)
    if photos and rng.random() < 0.3:
        _put_photo(photos.pop(), sheet, style)


def _put_briefs(briefs: list[Article], sheet: Sheet, style: Style) -> None:
    rng = style.rng
    label = rng.choice(BRIEFS)
    sheet.add([" ".join(label) if rng.random() < 0.5 else label])
    headless = rng.random() < 0.25
    for brief in briefs:
        brief["label"] = label
        if headless:
            brief["headline"], brief["kicker"], brief["subheads"] = "", [], []
            body = _set_body(brief, style, style.measure)
            sheet.add([rng.choice("●●■▲") + body[0][0], *(line for line, _ in body[1:])])
            sheet.articles.append(brief)
        else:
            _put(brief, sheet, style, heads_first=True, label=None, captions=[])
            brief["label"] = label


def _put_title(article: Article, sheet: Sheet, style: Style) -> None:
    article["paragraphs"], article["byline"] = [], []
    groups = _head_lines(article, style)
    for group in groups:
        sheet.add(group)
    if style.rng.random() < 0.6:
        page = style.rng.randint(2, 8)
        sheet.add(
            [style.rng.choice([f"（详见第{page}版）", f"详见{page}版", f"→{page}版", f"（见{page}版）"])], gap=False
        )
    sheet.articles.append(article)


def _written(sheet: Sheet, style: Style) -> str:
    out: list[str] = []
    for line, gap in sheet.lines:
        true = gap
        if style.blanks == "absent":
            true = False
        elif style.blanks == "noisy":
            inside = len(line) == 1  # a vertical headline keeps together
            true = style.rng.random() < (0.85 if gap else 0.0 if inside else 0.06)
        if line.startswith("“") and style.blanks == "noisy":
            true = True
        out += ["", line] if true and out else [line]
    return "\n".join(out) + "\n"
