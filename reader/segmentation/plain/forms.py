"""What a line is by its own wording: a byline, a credit, a jump, a label, a piece of the masthead.

Each form is a cue, not a verdict: a narrow line of a body may look like a headline, a wrapped 记者从… like a byline.
So names are held against surnames, and the paragraphs have the last word about everything but furniture.
"""

from __future__ import annotations

import re
from functools import cache

from reader.segmentation.lexicon import words
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.imprint import furniture_form
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.names import MARKS, common_surnames, names, surnames

_LONGEST_NAME = 3
_LONGEST_BY_ENDING = 4
"""A label told by its last character alone (大家谈) is no longer than this; 部长会谈 and the like are headlines."""
_NUMBER = r"(?:[A-Da-d]?\d{1,2}|[一二三四五六七八九十]{1,3})"
_MISREAD = r"(?:(?<=[下上紧][转接]第[1-9一二三四五六七八九十])|(?<=[下上紧][转接]第\d\d))[^\d\s]"
JUMP = re.compile(
    rf"[（(【\[▶►▲◀◄→>》＞.。．·,，、:：\s]*(?P<way>下转|上接|紧接|转|接|(?<=[（(])[^转接\s][转接])"
    rf"\s*第?\s*(?P<page>{_NUMBER})\s*(?:版\S{{0,12}}?|{_MISREAD})\s*[）)】\]▶►]*"
)
"""下转第2版, 上接第1版; scans put specks before it, and misread its first letter or its last."""
_SEE = rf"(?:全文|详细?|报道|内容|文章|详情|均){{0,2}}请?(?:见|刊)(?:今日|今天|本报)?\s*第?\s*{_NUMBER}\s*版\S{{0,6}}"
_ARROW = rf"第?\s*{_NUMBER}\s*版\s*[▶►→>》]+|[▶►→>]+\s*第?\s*{_NUMBER}\s*版?"
POINTER = re.compile(rf"[（(【\[▶►→◆●■]*\s*(?:{_SEE}|{_ARROW})\s*[）)】\]▶►]*")
_CREDIT_WORD = re.compile(
    r"摄(?:影|制)?(?:报道|并文)?[）)]?$|供图[）)]?$|资料(?:图片?|照片)[）)]?$"
    r"|[文图][/／、][图文]?[）)]?$|^[（(]?(?:图片?|摄影)[/：:]|新华社发[）)]?$"
)
_NAMELESS_CREDIT = re.compile(
    r"[（(]?(?:[\u4e00-\u9fff]{1,8}供图|受访者提供|(?:本报)?资料(?:图片?|照片)|本报资料|新华社(?:发|图片?)(?:\s*[（(][^（）()]{2,12}[）)])?"
    r"|[\u4e00-\u9fff]{0,6}截图|网络图片|图据\S{1,8}|图片来源[：:]\S{1,12}|(?:CFP|IC|AI)\s*(?:供?图|制图|生成图?))[）)]?"
)
"""A picture's source where no photographer is named."""
_SOURCE = re.compile(r"[（(](?:据|来源[：:]|综合|本报综合|新华社)[^（）()，。]{0,16}[）)]")
_REPORTER = re.compile(
    r"记者|(?:本报|华社)\S{0,4}[记者]\S?\s|通讯员|实习生|评论员|作者|撰稿|撰文|采写|整理|编译|特约|文[/／]|[文图][/／、][图文]$"
)
_TOLD = re.compile("[。；！？]")
"""Marks of sentences, that no line of names has."""
_BRACKETED = re.compile(r"[（(]([^（）()]{2,48})[）)]$")
LEAD = re.compile(
    r"(?:据)?(?:本报|新华社|人民日报|中新社|中新网|新华网|央视|光明日报|经济日报|本刊|本台|[\u4e00-\u9fff]{2,4}[日晚商时]报"
    r"|[\u4e00-\u9fff]{2}社(?=[\u4e00-\u9fff]{0,8}\s*(?:\d{1,2}月)?\d{1,2}日\s*电))"
    r"(?P<place>[\u4e00-\u9fff]{0,8}?)\s*(?:(?:\d{1,2}月)?\d{1,2}日)?\s*[讯电](?=[（(\s\d]|记者|\S)"
)
"""消息头: who sends the news, and from where."""
TORN_LEAD = re.compile(
    r"(?:据)?(?:(?:新华社|中新社|本报)[\u4e00-\u9fff]{0,6}(?:\d{1,2}(?:月(?:\d{1,2}日?)?)?)?[讯电]?"
    r"|[\u4e00-\u9fff]{2}社[\u4e00-\u9fff]{0,6}\d{1,2}月(?:\d{1,2}日)?电?)"
)
"""A 消息头 that the line's end cut off before 讯 or 电."""
CAPTION_START = re.compile(
    r"(?:近日|日前|连日来|眼下|今天|昨天|昨日|今年|图为|图①|上图|下图|左图|右图|这是|\d{1,2}\s*月\s*\d{1,2}\s*日|北京时间|记者近日|截至)"
)
"""How captions like to begin: with a day, or with what the picture shows."""
NEWS_OPENING = re.compile(rf"{CAPTION_START.pattern}|\S{{0,24}}?(?:[今昨明]天?（\d|近日|日前|\d日[，公发])")
"""How a piece of news begins, and a caption too: its first words name the day, or who did something on it."""
_NUMBERED_CROSSHEAD = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、]\D)\S{2,}"
)


@cache
def label_words() -> dict[str, str]:
    """The words of section labels and the sort of label that each makes."""
    return {word: sort for sort, _, word in (line.partition(" ") for line in words("labels.txt"))}


def label_sort(text: str) -> str | None:
    """`brief`, `comment` or `section` for a line that reads like a section label, else None."""
    bare = "".join(text.split()).strip(MARKS + "【】[]〔〕《》|｜")
    if not 2 <= len(bare) <= 8 or re.search(r"[，。！？：；“”]|\d\d", bare):
        return None
    endings = [bare[start:] for start in range(len(bare))]
    known = next((end for end in endings if end in label_words()), None)
    if known is None or (len(known) == 1 and len(bare) > _LONGEST_BY_ENDING):
        return None
    sort = label_words()[known]
    return sort if sort != "name" else "section" if bare == known else None


def form_of(text: str) -> Form:
    """The form of a line's closed text."""
    checks = (_label_form, furniture_form, _reference_form, _name_form)
    for check in checks:
        form = check(text)
        if form is not None:
            return form
    return Form.PLAIN


def _label_form(text: str) -> Form | None:
    return Form.LABEL if width(text) <= 7 and label_sort(text) else None


def _reference_form(text: str) -> Form | None:
    if JUMP.fullmatch(text):
        return Form.JUMP
    return Form.POINTER if POINTER.fullmatch(text) else None


def _name_form(text: str) -> Form | None:
    """Byline, credit or closing: a line of nothing but names, titles and marks."""
    if _NAMELESS_CREDIT.fullmatch(text):
        return Form.CREDIT
    if _SOURCE.fullmatch(text):
        return Form.CLOSING
    if _TOLD.search(text):
        return None
    bracketed = _BRACKETED.fullmatch(text)
    start, end = (1, len(text) - 1) if bracketed else (0, len(text))
    if end - start > 64 or _unbalanced(text) or not names(text, start, end):
        return None
    if _CREDIT_WORD.search(text) and not re.search(r"[^影]报道[）)]$|[文图][/／、][图文]?$", text):
        return Form.CREDIT
    if bracketed:
        return Form.CLOSING
    if _REPORTER.search(text) or text[0] in MARKS or ((len(text.split()) > 1 or len(text) <= 4) and _bare_names(text)):
        return Form.BYLINE
    return None


def _bare_names(text: str) -> bool:
    """Whether names without any title look like names: a single short one, or several of common surnames."""
    words = text.split()
    if len("".join(words)) <= _LONGEST_NAME:
        return True
    return all(
        word[0] in common_surnames() and (len(word) <= _LONGEST_NAME or word[:2] in surnames()) for word in words
    )


def _unbalanced(text: str) -> bool:
    """Whether a bracket opens or closes alone, as where a line was torn in the middle of it."""
    return text.count("（") + text.count("(") != text.count("）") + text.count(")")


def numbered_crosshead(text: str) -> bool:
    """Whether the line opens with the number of a section (一、 二、 …) and is no sentence."""
    return bool(_NUMBERED_CROSSHEAD.match(text)) and width(text) <= 20 and not re.search("[。；，]", text)
