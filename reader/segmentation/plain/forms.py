"""What a line is by its own wording: a byline, a credit, a jump, a label, a piece of the masthead.

Each form is a cue, not a verdict: a narrow line of a body may look like a headline, a wrapped 记者从… like a byline.
So names are held against surnames, and the paragraphs have the last word about everything but furniture.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from reader.segmentation.lexicon import words
from reader.segmentation.plain.measure import ends_sentence, width
from reader.segmentation.plain.names import MARKS, common_surnames, names


class Form(StrEnum):
    """The wording of a line."""

    PLAIN = "plain"
    BYLINE = "byline"
    CREDIT = "credit"
    CLOSING = "closing"
    JUMP = "jump"
    POINTER = "pointer"
    LABEL = "label"
    MASTHEAD = "masthead"
    DATE = "date"
    FOLIO = "folio"
    IMPRINT = "imprint"
    CELL = "cell"


_NUMBER = r"(?:[A-Da-d]?\d{1,2}|[一二三四五六七八九十]{1,3})"
JUMP = re.compile(
    rf"[（(【\[▶►▲◀◄→]*\s*(?P<way>下转|上接|转|接)\s*第?\s*(?P<page>{_NUMBER})\s*版\S{{0,12}}?\s*[）)】\]▶►]*"
)
POINTER = re.compile(
    rf"[（(【\[▶►→◆●■]*\s*(?:(?:全文|详细?|报道|内容|相关报道|文章|详情|均)?(?:请)?(?:见|刊)(?:今日|今天|本报)?\s*第?\s*{_NUMBER}\s*版\S{{0,6}}"
    rf"|第?\s*{_NUMBER}\s*版\s*[▶►→>》]+|[▶►→>]+\s*第?\s*{_NUMBER}\s*版?|→\s*第?\s*{_NUMBER}\s*版?)\s*[）)】\]▶►]*"
)
DATE = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日")
_DATE_LINE = re.compile(
    rf"(?:{DATE.pattern.replace('?P<year>', '').replace('?P<month>', '').replace('?P<day>', '')}|\d{{1,2}}月\d{{1,2}}日|星期[一二三四五六日天]|周[一二三四五六日]"
    r"|农历\S{2,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S{2,8}|(?:正|腊|冬|闰?[一二三四五六七八九十]{1,2})月(?:初|十|廿|三十|二十)\S{0,2})"
)
PAPER = re.compile(
    r"[\u4e00-\u9fff]{1,6}(?:日报|晚报|晨报|早报|都市报|时报|商报|导报|周报|周刊|快报|新报|日報|青年报|法治报|农村报|工人报|经济报|教育报|报)"
)
_FOLIO = re.compile(
    rf"第?\s*(?:[A-Da-d]?\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s*版?|[A-Da-d]\d{{1,2}}(?:版)?|第\d{{1,2}}版|\d{{1,2}}[-—]\d{{1,2}}版"
)
_IMPRINT = re.compile(
    r"责任?编辑?[：:]|责编|美编|版式[：:]|校对[：:]|编辑[：:]|排版[：:]|组版[：:]|值班(?:主任|编委|总编)|国内统一(?:连续出版物|刊)号|邮发代号|^CN\s*\d\d-\d{4}|ISSN|^第?\s*\d{3,6}期"
    r"|总第\s*\d+期|今日\s*\d+\s*版|(?:主管|主办|出版)(?:\s|$)|(?:报社|传媒集团|报业集团)(?:主管|主办|出版)|新闻热线|报料热线|广告热线|发行热线|投稿邮箱|网址[：:]|零售价|定价[：:]|印刷[：:]|邮编[：:]"
    r"|^(?:\S{0,12}\s)?(?:https?://|www\.)\S+$|^本报(?:地址|网址)|^电子信箱"
)
_CREDIT_WORD = re.compile(
    r"摄(?:影|制)?(?:报道|并文)?[）)]?$|供图[）)]?$|资料(?:图片?|照片)[）)]?$|[文图][/／、][图文]?[）)]?$|^[（(]?(?:图片?|摄影)[/：:]|新华社发[）)]?$"
)
_REPORTER = re.compile(r"记者|通讯员|评论员|作者|撰稿|撰文|采写|整理|编译|特约|文[/／]|[文图][/／、][图文]$")
_BRACKETED = re.compile(r"[（(]([^（）()]{2,48})[）)]$")
LEAD = re.compile(
    r"(?:据)?(?:本报|新华社|人民日报|中新社|中新网|新华网|央视|光明日报|经济日报|本刊|[\u4e00-\u9fff]{2,4}[日晚]报)"
    r"(?P<place>[\u4e00-\u9fff]{0,8}?)\s*(?:(?:\d{1,2}月)?\d{1,2}日)?\s*[讯电](?=[（(\s\d]|记者|\S)"
)
"""消息头: who sends the news, and from where."""
TORN_LEAD = re.compile(r"(?:据)?(?:新华社|中新社|本报)[\u4e00-\u9fff]{0,6}(?:\d{1,2}(?:月(?:\d{1,2}日?)?)?)?[讯电]?")
"""A 消息头 that the line's end cut off before 讯 or 电."""
CAPTION_START = re.compile(
    r"(?:近日|日前|连日来|眼下|今天|昨天|昨日|今年|图为|图①|上图|下图|左图|右图|这是|\d{1,2}\s*月\s*\d{1,2}\s*日|北京时间|记者近日|截至)"
)
"""How captions like to begin: with a day, or with what the picture shows."""
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
    if not 2 <= len(bare) <= 8 or re.search(r"[，。！？：；“”]", bare):
        return None
    endings = [bare[start:] for start in range(len(bare))]
    return next((label_words()[end] for end in endings if end in label_words()), None)


def form_of(text: str) -> Form:
    """The form of a line's closed text."""
    checks = (_label_form, _furniture_form, _reference_form, _name_form)
    for check in checks:
        form = check(text)
        if form is not None:
            return form
    return Form.PLAIN


def _label_form(text: str) -> Form | None:
    return Form.LABEL if width(text) <= 7 and label_sort(text) else None


def _furniture_form(text: str) -> Form | None:
    bare = "".join(text.split())
    rest = "".join(_DATE_LINE.sub("", text).split())
    if rest != bare and not rest.strip("·|｜、,，（）()"):
        return Form.DATE
    if rest != bare and PAPER.fullmatch(rest):
        return Form.FOLIO
    if _IMPRINT.search(text) and not ends_sentence(text) and not re.search(r"[，。；]", text):
        return Form.IMPRINT
    if PAPER.fullmatch(bare) and len(bare) <= 7:
        return Form.MASTHEAD
    return Form.FOLIO if _FOLIO.fullmatch(text) else None


def _reference_form(text: str) -> Form | None:
    if JUMP.fullmatch(text):
        return Form.JUMP
    return Form.POINTER if POINTER.fullmatch(text) else None


def _name_form(text: str) -> Form | None:
    """Byline, credit or closing: a line of nothing but names, titles and marks."""
    bracketed = _BRACKETED.fullmatch(text)
    start, end = (1, len(text) - 1) if bracketed else (0, len(text))
    if end - start > 64 or _unbalanced(text) or not names(text, start, end):
        return None
    if _CREDIT_WORD.search(text) and not re.search(r"[^影]报道[）)]$|[文图][/／、][图文]?$", text):
        return Form.CREDIT
    if bracketed:
        return Form.CLOSING
    if (
        _REPORTER.search(text)
        or text[0] in MARKS
        or ((len(text.split()) > 1 or len(text) <= 4) and all(word[0] in common_surnames() for word in text.split()))
    ):
        return Form.BYLINE
    return None


def _unbalanced(text: str) -> bool:
    """Whether a bracket opens or closes alone, as where a line was torn in the middle of it."""
    return text.count("（") + text.count("(") != text.count("）") + text.count(")")


def numbered_crosshead(text: str) -> bool:
    """Whether the line opens with the number of a section (一、 二、 …) and is no sentence."""
    return bool(_NUMBERED_CROSSHEAD.match(text)) and width(text) <= 20 and not re.search("[。；，]", text)
