"""The pieces that pages are set of: news with its titles and pictures, briefs, photographs, notices, tables."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from reader.model.page import Box
from tests.setting.sheets import HEI, KAI, Reading, Setter, Sheet, Slot, Style, broken, em, name, phrase, px, sentences

BRIEFS = ("简讯", "要闻速递", "新闻速览", "早知道", "快讯", "微新闻")
COMMENTS = ("时评", "短评", "锐评", "今日论坛")
COLUMNS = ("经济观察", "一线调查", "聚焦", "关注")
PAPERS = ("青川日报", "南麓晚报", "东江都市报", "河湾时报", "沙洲早报")


@dataclass(frozen=True)
class Rect:
    """The room of a module, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Horizontal extent."""
        return self.right - self.left


def columns(rect: Rect, count: int, gutter: float) -> list[tuple[float, float]]:
    """Left and right edges of equal columns."""
    width = (rect.width - gutter * (count - 1)) / count
    return [(rect.left + k * (width + gutter), rect.left + k * (width + gutter) + width) for k in range(count)]


def tops(start: float, end: float, lead: float, size: float) -> list[float]:
    """Tops of the lines that fit."""
    found, at = [], start
    while at + size <= end + 0.5:
        found.append(at)
        at += lead
    return found


def title_lines(rng: random.Random, room: float, size: float, rows: int) -> list[str]:
    """Headline lines that fit a room (pixels)."""
    most = max(4, int(room / px(size)))
    found = []
    for _ in range(rows):
        length = rng.randint(min(most, max(4, most // 2)), most)
        text = phrase(rng, length, length)
        if rows == 1 and length >= 9 and rng.random() < 0.4:
            cut = length // 2
            text = text[: cut - 1] + " " + text[cut:]
        found.append(text)
    return found


def head(sheet: Sheet, rect: Rect, size: float, reading: Reading, *, plain: bool = False) -> float:
    """Sets kicker, headline and subheads over a rectangle's width; where the text may begin."""
    rng = sheet.style.rng
    font = rng.choice(sheet.style.head_fonts)
    at = rect.top
    middle = rng.random() < 0.8

    def put(text: str, points: float, face: str, *, spread: bool = False) -> None:
        nonlocal at
        natural = em(text) * px(points)
        width = rect.width if spread and natural > 0.55 * rect.width else min(natural, rect.width)
        left = rect.left + (rect.width - width) / 2 if middle else rect.left
        sheet.put(text, left, at, points, face, width=width)
        at += px(points)

    kicker = max(sheet.style.body * 1.15, size * rng.choice([0.45, 0.5, 0.6]))
    if not plain and size > 1.6 * sheet.style.body and rng.random() < 0.35:
        text = title_lines(rng, rect.width, kicker, 1)[0].replace(" ", "")
        put(text, kicker, rng.choice([HEI, KAI]))
        reading["kicker"] = [text]
        at += rng.uniform(0.3, 0.7) * px(kicker)
    rows = 1 if rng.random() < 0.6 or plain else 2
    texts = title_lines(rng, rect.width, size, rows)
    spread = rng.random() < 0.2
    for text in texts:
        put(text, size, font, spread=spread and " " not in text)
        at += rng.choice([0.18, 0.22, 0.3]) * px(size) if text is not texts[-1] else 0
    reading["headline"] = " ".join(texts)
    reading["subheads"] = []
    if not plain and size > 1.7 * sheet.style.body and rng.random() < 0.35:
        at += rng.uniform(0.25, 0.4) * px(size)
        sub = max(sheet.style.body * 1.12, size * rng.choice([0.4, 0.5]))
        for _ in range(rng.choice([1, 1, 2])):
            text = title_lines(rng, rect.width, sub, 1)[0].replace(" ", "")
            text = "——" + text[2:] if rng.random() < 0.2 else text
            put(text, sub, KAI)
            reading["subheads"].append(text)
            at += 0.35 * px(sub)
    if reading.get("line"):
        at += rng.uniform(0.3, 0.8) * sheet.em
        put(str(reading["line"]), sheet.style.body, KAI)
    return at + rng.uniform(0.6, 1.3) * sheet.em


def signed(rng: random.Random, reading: Reading) -> tuple[str, str]:
    """How a piece is signed: the lead that opens it and the names that close it."""
    way = rng.choice(["lead", "lead", "agency", "own", "tail", "end", "none"])
    people = [name(rng) for _ in range(rng.choice([1, 1, 2]))]
    reading["byline"] = people
    joined = " ".join(people)
    if way == "lead":
        return f"本报讯（记者 {joined}）", ""
    if way == "agency":
        place, day = rng.choice(["北京", "上海", "成都"]), f"{rng.randint(1, 12)}月{rng.randint(1, 28)}日"
        return f"新华社{place}{day}电（记者 {joined}）", ""
    if way == "own":
        reading["line"] = rng.choice(["本报记者 {}", "□ 本报记者 {}", "记者 {}"]).format(joined)
        return "", ""
    if way == "tail":
        return "", rng.choice(["（{}）", "（记者 {}）", "（本报记者 {}）"]).format(joined)
    if way == "end":
        reading["end"] = rng.choice(["本报记者 {}", "记者 {}"]).format(joined)
        return "", ""
    reading["byline"] = []
    return "", ""


def blank(kind: str = "news") -> Reading:
    """An empty reading."""
    return {"kind": kind, "kicker": [], "headline": "", "subheads": [], "byline": [], "paragraphs": []}


def news(sheet: Sheet, rect: Rect, count: int, size: float, *, kind: str = "news", label: str | None = None) -> Reading:
    """A news article in a rectangle of `count` columns."""
    rng, style = sheet.style.rng, sheet.style
    reading = blank(kind)
    lead, tail = signed(rng, reading)
    if kind == "commentary":
        who = name(rng)
        reading |= {"byline": [who], "line": " ".join(who) if len(who) == 2 else who}
        reading.pop("end", None)
        lead = tail = ""
    edges = columns(rect, count, style.gutter * sheet.em)
    start = rect.top
    if label:
        sheet.put(label, rect.left, start, style.body * 1.1, HEI)
        start += 1.9 * sheet.em
    shape = rng.random()
    vertical = shape < 0.1 and count > 2 and kind == "news" and not reading.get("line")
    if vertical:
        start = _vertical_head(sheet, rect, edges[0], size, reading)
        begins = [start] * (count - 1)
        edges = edges[1:]
    else:
        over = count - 1 if 0.1 <= shape < 0.22 and count > 2 else count
        begin = head(sheet, Rect(edges[0][0], start, edges[over - 1][1], rect.bottom), size, reading)
        begins = [begin] * over + [start] * (count - over)
    slots = [
        Slot(left, right, tops(begin, rect.bottom, sheet.lead, sheet.em))
        for (left, right), begin in zip(edges, begins, strict=True)
    ]
    photo = None
    if count > 1 and kind == "news" and rng.random() < 0.45 and len(slots[-1].tops) > 14:
        photo = _inset(sheet, slots)
    if count > 2 and kind == "news" and photo is None and rng.random() < 0.2 and len(slots[-1].tops) > 22:
        _nested(sheet, slots)
    slots = [slot for slot in slots if slot.tops]
    ragged = rng.randint(0, 3) if len(slots[-1].tops) > 6 else 0
    if reading.get("end"):
        ragged = max(ragged, 1)
    setter = Setter(sheet, style.body, style.body_font)
    reading["paragraphs"] = setter.fill(slots, lead, tail, ragged=ragged)
    if reading.get("end"):
        text = str(reading["end"])
        width = em(text) * px(style.body)
        last = max(line.box.bottom for line in sheet.lines[-1:] if line.box)
        sheet.put(text, slots[-1].right - width, last + sheet.lead - sheet.em, style.body, KAI)
    sheet.articles.append(reading)
    if photo is not None:
        sheet.articles.append(photo)
    return reading


def _vertical_head(sheet: Sheet, rect: Rect, edge: tuple[float, float], size: float, reading: Reading) -> float:
    """A vertical headline in the first column; where the text begins."""
    rng = sheet.style.rng
    size = min(size, 26.0, (edge[1] - edge[0]) / px(1) / 2.6)
    most = int((rect.bottom - rect.top) / px(size) / 1.1)
    rows = rng.choice([1, 2])
    texts = [phrase(rng, length := rng.randint(4, max(4, min(9, most))), length) for _ in range(rows)]
    right = edge[1] - 0.5 * sheet.em
    for k, text in enumerate(texts):
        left = right - px(size) * (1 + 1.3 * k)
        sheet.put(
            text,
            left,
            rect.top + 0.8 * k * px(size),
            size,
            HEI,
            width=min(len(text) * 1.12 * px(size), rect.bottom - rect.top),
            vertical=True,
        )
    reading["headline"] = " ".join(texts)
    return rect.top


def _inset(sheet: Sheet, slots: list[Slot]) -> Reading:
    """A captioned picture that takes room from the columns: at their top, middle or foot."""
    rng = sheet.style.rng
    wide = rng.randint(1, len(slots))
    first = rng.randint(0, len(slots) - wide)
    chosen = slots[first : first + wide]
    least = min(len(slot.tops) for slot in chosen)
    tall = rng.randint(7, max(7, min(12, least - 4)))
    # The columns' lowest common lines: at the foot, else in the middle.
    foot = rng.random() < 0.5
    bottom = chosen[0].tops[-1] + sheet.em if foot else chosen[0].tops[-1 - rng.randint(2, 4)] - 0.5 * sheet.em
    top = bottom - tall * sheet.lead
    rect = Rect(chosen[0].left, top, chosen[-1].right, bottom)
    reading = _picture(sheet, rect)
    for slot in chosen:
        slot.tops = [at for at in slot.tops if at + sheet.em <= top - 0.25 * sheet.em or at >= bottom + 0.25 * sheet.em]
    return reading


def _picture(sheet: Sheet, rect: Rect) -> Reading:
    """A picture with its caption and credit at the foot of a rectangle."""
    rng, style = sheet.style.rng, sheet.style
    reading = blank("photo")
    size = style.body - rng.choice([0.5, 1.0])
    who = [name(rng) for _ in range(rng.choice([1, 1, 2]))]
    credit = rng.choice(["本报记者 {} 摄", "{} 摄", "（通讯员 {} 摄）", "■ 本报记者 {}"]).format(" ".join(who))
    reading |= {"byline": who, "credit": credit}
    lead = px(size) * 1.4
    measure = rect.width / px(size)
    text = sentences(rng, rng.randint(int(measure * 0.5) + 4, int(measure * 2.2) + 4))
    probe = Sheet(sheet.width, sheet.height, style)
    indent = rng.choice([0.0, 2.0])
    rows = 1
    while em(text) + indent > measure * rows * 0.96:
        rows += 1
    own_line = em(text) + indent - measure * (rows - 1) + em(credit) + 1.5 > measure or (rows > 1)
    total = rows + (1 if own_line else 0)
    at = rect.bottom - total * lead
    picture = Box(rect.left, rect.top, rect.right, at - 0.4 * sheet.em)
    sheet.pictures.append(picture)
    del probe
    lines = broken(text, iter([measure - indent, *[measure] * 40]))[:total]
    for k, line in enumerate(lines):
        start = rect.left + (indent * px(size) if k == 0 else 0.0)
        full = k + 1 < len(lines)
        sheet.put(line, start, at, size, KAI, width=rect.right - start if full else em(line) * px(size))
        at += lead
    width = em(credit) * px(size)
    if not own_line:
        at -= lead
    sheet.put(credit, rect.right - width, at, size, KAI)
    reading["paragraphs"] = ["".join(lines)]
    return reading


def _nested(sheet: Sheet, slots: list[Slot]) -> None:
    """A small piece at the foot of the last column of a larger one."""
    rng = sheet.style.rng
    slot = slots[-1]
    keep = rng.randint(6, len(slot.tops) - 12)
    top = slot.tops[keep] + 0.9 * sheet.em
    rect = Rect(slot.left, top, slot.right, slot.tops[-1] + sheet.em)
    slot.tops = slot.tops[:keep]
    if sheet.style.rules != "none" or rng.random() < 0.5:
        sheet.rules.append(Box(rect.left, top - 0.5 * sheet.em, rect.right, top - 0.5 * sheet.em + 1))
    news(sheet, replace(rect, top=top + 0.4 * sheet.em), 1, sheet.style.body * 1.5)


def photo(sheet: Sheet, rect: Rect) -> None:
    """A photograph that stands alone, with or without a title."""
    rng = sheet.style.rng
    title = ""
    top = rect.top
    if rng.random() < 0.5:
        size = sheet.style.body * rng.choice([1.5, 1.8])
        title = title_lines(rng, rect.width, size, 1)[0]
        sheet.put(title, rect.left + (rect.width - em(title) * px(size)) / 2, top, size, HEI)
        top += px(size) + 0.6 * sheet.em
    reading = _picture(sheet, replace(rect, top=top))
    reading["headline"] = title
    sheet.articles.append(reading)


def briefs(sheet: Sheet, rect: Rect) -> None:
    """A column of short news under a label; with small titles, or opened by marks."""
    rng, style = sheet.style.rng, sheet.style
    label = rng.choice(BRIEFS)
    bar = Box(rect.left, rect.top, rect.right, rect.top + 2.2 * sheet.em)
    sheet.frames.append(bar)
    size = style.body * 1.5
    width = em(label) * px(size) * 1.2
    sheet.put(label, rect.left + (rect.width - width) / 2, rect.top + 0.3 * sheet.em, size, HEI, width=width)
    sheet.furniture.append(label)
    at = bar.bottom + 0.6 * sheet.em
    marked = rng.random() < 0.3
    room = rect.bottom - at
    count = max(1, int(room / sheet.lead / rng.choice([7, 8, 9])))
    each = room / count
    for k in range(count):
        reading = blank("brief")
        reading["label"] = label
        top = at + k * each
        lead = ""
        if not marked:
            points = style.body * rng.choice([1.1, 1.15])
            for row in title_lines(rng, rect.width, points, rng.choice([1, 2])):
                text = row.replace(" ", "")
                sheet.put(text, rect.left, top, points, HEI)
                reading["headline"] = f"{reading['headline']} {text}".strip()
                top += px(points) * 1.35
            who = name(rng)
            if rng.random() < 0.5:
                lead, reading["byline"] = f"本报讯（记者 {who}）", [who]
        end = at + (k + 1) * each - (0.0 if marked else 0.6 * sheet.em)
        lines = tops(top, end, sheet.lead, sheet.em)
        setter = Setter(sheet, style.body, style.body_font)
        before = len(sheet.lines)
        reading["paragraphs"] = [*setter.fill([Slot(rect.left, rect.right, lines)], lead)]
        if len(reading["paragraphs"]) > 1:  # a brief is one paragraph: set it again as such
            del sheet.lines[before:]
            reading["paragraphs"] = [_single(sheet, rect, lines, lead)]
        if marked:
            first = sheet.lines[before]
            sheet.lines[before] = replace(
                first, text="●" + first.text, box=replace(first.box, left=first.box.left - sheet.em)
            )
        sheet.articles.append(reading)


def _single(sheet: Sheet, rect: Rect, lines: list[float], lead: str) -> str:
    """One paragraph over these lines."""
    rng, size = sheet.style.rng, sheet.style.body
    measure = rect.width / px(size)
    length = int(measure * (len(lines) - 0.5) - 2 - em(lead))
    text = lead + sentences(rng, max(4, length))
    while len(pieces := broken(text, iter([measure - 2, *[measure] * 99]))) > len(lines):
        length -= 3
        text = lead + sentences(rng, max(4, length))
    for k, (piece, top) in enumerate(zip(pieces, lines, strict=False)):
        start = rect.left + (2 * px(size) if k == 0 else 0)
        sheet.put(
            piece, start, top, size, sheet.style.body_font, width=rect.right - start if k + 1 < len(pieces) else None
        )
    return text


def notice(sheet: Sheet, rect: Rect) -> None:
    """A framed advertisement in other type."""
    rng, style = sheet.style.rng, sheet.style
    sheet.frames.append(Box(rect.left, rect.top, rect.right, rect.bottom))
    reading = blank("advertisement")
    reading["headline"] = rng.choice(["停水公告", "招聘启事", "拍卖公告", "遗失声明"])
    size = style.body * 2
    inner = Rect(rect.left + sheet.em, rect.top + sheet.em, rect.right - sheet.em, rect.bottom - sheet.em)
    width = em(str(reading["headline"])) * px(size)
    sheet.put(str(reading["headline"]), inner.left + (inner.width - width) / 2, inner.top, size, HEI)
    text = style.body + rng.choice([0, 0, 1, 2])
    start = inner.top + px(size) + 0.5 * sheet.em
    places = tops(start, inner.bottom - 2 * px(text) * 1.7, px(text) * 1.7, px(text))
    reading["paragraphs"] = (
        Setter(sheet, text, "Hei").fill([Slot(inner.left, inner.right, places[: rng.randint(3, 9)])])
        if len(places) > 2
        else []
    )
    firm = phrase(rng, 6, 6) + "有限公司"
    sheet.put(firm, inner.right - em(firm) * px(text), inner.bottom - px(text), text, "Hei")
    reading["paragraphs"].append(firm)
    sheet.articles.append(reading)


def table(sheet: Sheet, rect: Rect) -> None:
    """A ruled grid of short cells under a title."""
    rng, style = sheet.style.rng, sheet.style
    reading = blank("table")
    title = "主要城市天气"
    sheet.put(title, rect.left + (rect.width - em(title) * px(12)) / 2, rect.top, 12, HEI)
    reading["headline"] = title
    top, row = rect.top + 2.4 * sheet.em, 2.2 * sheet.em
    rows = max(3, min(8, int((rect.bottom - top) / row)))
    cells = 4
    for k in range(rows + 1):
        sheet.rules.append(Box(rect.left, top + k * row, rect.right, top + k * row + 1))
    for k in range(cells + 1):
        x = rect.left + k * rect.width / cells
        sheet.rules.append(Box(x, top, x + 1, top + rows * row))
    for r in range(rows):
        texts = []
        for c in range(cells):
            text = phrase(rng, 2, 2) if c < 2 else f"{rng.randint(1, 30)}℃"
            x = rect.left + (c + 0.5) * rect.width / cells - em(text) * sheet.em / 2
            sheet.put(text, x, top + r * row + 0.6 * sheet.em, style.body, "Hei")
            texts.append(text)
        reading["paragraphs"].append(" ".join(texts))
    sheet.articles.append(reading)


def framed(sheet: Sheet, rect: Rect, count: int, size: float, *, kind: str, label: str | None) -> None:
    """An article in a box."""
    pad = 0.9 * sheet.em
    sheet.frames.append(Box(rect.left, rect.top, rect.right, rect.bottom))
    inner = Rect(rect.left + pad, rect.top + pad, rect.right - pad, rect.bottom - pad)
    news(sheet, inner, count, size, kind=kind, label=label)


def page(seed: int) -> Sheet:
    """A whole page."""
    rng = random.Random(seed)
    style = Style(rng)
    wide, tall = rng.choice([(2756.0, 3936.0), (2126.0, 3070.0), (2480.0, 3508.0)])
    if wide < 2200:
        style.columns = min(style.columns, rng.choice([4, 5]))
    sheet = Sheet(wide, tall, style)
    margin = rng.uniform(0.045, 0.065) * wide
    grid = columns(Rect(margin, 0, wide - margin, 0), style.columns, style.gutter * sheet.em)
    top = masthead(sheet, margin, seed)
    bottom = tall - margin
    bands = rng.choice([2, 3, 3, 4])
    cuts = sorted(rng.uniform(0.85, 1.15) for _ in range(bands))
    rng.shuffle(cuts)
    whole = sum(cuts)
    at = top
    apart = 1.5 * sheet.em
    for k, cut in enumerate(cuts):
        end = bottom if k + 1 == bands else at + (bottom - top) * cut / whole
        band(sheet, grid, at, end - (0 if k + 1 == bands else apart), first=k == 0)
        if k + 1 < bands and ruled(style, level=True):
            sheet.rules.append(Box(margin, end - apart / 2, wide - margin, end - apart / 2 + 1))
        at = end
    return sheet


def ruled(style: Style, *, level: bool) -> bool:
    """Whether a rule is drawn here."""
    return style.rules == "all" or (style.rules == "some" and style.rng.random() < (0.6 if level else 0.4))


def masthead(sheet: Sheet, margin: float, seed: int) -> float:
    """Head of a first page or of an inner one; where the text begins."""
    rng = sheet.style.rng
    paper = PAPERS[seed % len(PAPERS)]
    right = sheet.width - margin

    def put(text: str, left: float, top: float, size: float, font: str = KAI) -> None:
        sheet.put(text, left, top, size, font)
        sheet.furniture.append(text)

    if rng.random() < 0.4:
        put(paper, margin, margin * 0.8, 52, "Song-Black")
        put("2025年6月17日 星期二", margin + 900, margin * 0.9, 10)
        put(f"国内统一连续出版物号 CN 31-00{rng.randint(10, 99)}", margin + 900, margin * 0.9 + 60, 9)
        put(f"第{rng.randint(3000, 9999)}期 今日{rng.choice([8, 12])}版", right - 300, margin * 0.9, 10)
        top = margin * 0.8 + px(52) + 20
    else:
        number = rng.randint(2, 9)
        put(f"{number:02d}", margin, margin * 0.8, 22, HEI)
        put(rng.choice(["要闻", "综合新闻", "民生·社会"]), margin + 110, margin * 0.8, 20, HEI)
        put(f"{paper} 2025年6月17日 星期二", right - 520, margin * 0.8, 9)
        put(f"责任编辑：{name(rng)} 美编：{name(rng)}", right - 520, margin * 0.8 + 36, 9)
        top = margin * 0.8 + px(22) + 16
    sheet.rules.append(Box(margin, top, right, top + 3))
    return top + 1.2 * sheet.em


def band(sheet: Sheet, grid: list[tuple[float, float]], top: float, bottom: float, *, first: bool) -> None:
    """One band of the page, cut into modules side by side."""
    rng, style = sheet.style.rng, sheet.style
    at = 0
    while at < len(grid):
        left = len(grid) - at
        span = left if left < 3 and rng.random() < 0.6 else rng.randint(1, max(1, min(left, 4)))
        if left - span == 1 and rng.random() < 0.5:
            span += 1
        rect = Rect(grid[at][0], top, grid[at + span - 1][1], bottom)
        module(sheet, rect, span, lead=first and at == 0)
        at += span
        if at < len(grid) and ruled(style, level=False):
            x = (grid[at - 1][1] + grid[at][0]) / 2
            sheet.rules.append(Box(x, top, x + 1, bottom))


def module(sheet: Sheet, rect: Rect, span: int, *, lead: bool) -> None:
    """One piece, or two over one another, in a rectangle of the grid."""
    rng, style = sheet.style.rng, sheet.style
    rows = (rect.bottom - rect.top) / sheet.lead
    choice = rng.random()
    if span <= 2 and rows > 34 and rng.random() < 0.6:
        half = rect.top + (rect.bottom - rect.top) * rng.uniform(0.4, 0.6)
        if ruled(style, level=True):
            sheet.rules.append(Box(rect.left, half, rect.right, half + 1))
        module(sheet, replace(rect, bottom=half - 0.8 * sheet.em), span, lead=False)
        module(sheet, replace(rect, top=half + 0.8 * sheet.em), span, lead=False)
        return
    size = style.body * (
        rng.choice([3.2, 3.8])
        if lead
        else rng.choice([1.5, 1.7, 2.0, 2.4, 2.8])
        if span > 1
        else rng.choice([1.4, 1.6, 1.8])
    )
    if span == 1 and choice < 0.25:
        briefs(sheet, rect)
    elif span in (1, 2, 3) and choice < 0.37:
        photo(sheet, rect)
    elif span < 3 and choice < 0.45 and rows < 40:
        notice(sheet, rect)
    elif span == 2 and choice < 0.5:
        table(sheet, rect)
    elif span in (2, 3) and choice < 0.62:
        label = rng.choice(COMMENTS)
        framed(sheet, rect, span, size, kind="commentary", label=label)
    elif span in (2, 3) and choice < 0.7:
        framed(sheet, rect, rng.choice([span, max(1, span - 1)]), size, kind="news", label=None)
    else:
        count = span if rng.random() < 0.75 else max(1, span + rng.choice([-1, 1]))
        if rect.width / count < 9 * sheet.em:
            count = max(1, int(rect.width / (11 * sheet.em)))
        news(sheet, rect, count, size, label=rng.choice(COLUMNS) if rng.random() < 0.1 and span > 1 else None)
