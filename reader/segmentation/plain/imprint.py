"""The wording of what stands on every page of a paper: its name, the day, the page's number, who made it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.measure import ends_sentence

DATE = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日")
PAPER = re.compile(r"[\u4e00-\u9fff]{1,6}(?:(?:[日晚晨早时商导周快新]|都市|青年|法治|农村|工人|经济|教育)报|周刊|报)")
"""The name of a paper, standing alone."""

_DAY_PARTS = re.compile(
    r"(?:(?:19|20)\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日|星期[一二三四五六日天]|周[一二三四五六日]|农历\S{2,12}"
    r"|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S{2,8}"
    r"|(?:[正腊冬]|闰?[一二三四五六七八九十]{1,2})月(?:初|十|廿|三十|二十)\S{0,2}"
)
PAGE_NUMBER = re.compile(r"第?\s*(?P<label>[A-Da-d]?\d{1,2}|[一二三四五六七八九十]{1,3}?)\s*版?")
"""A page's number standing alone: 3, A03, 第三版."""
_PAGES = re.compile(r"\d{1,2}[-—]\d{1,2}版")
PAPER_AND_PAGE = re.compile(rf"(?P<paper>{PAPER.pattern})\s*(?:第\s*)?(?:[A-Da-d]?\d{{1,2}})\s*版")
"""A paper's name with a page's number behind it, as scans read them: 春桥日报 2版, 春桥日报2版."""
_IMPRINT = re.compile(
    r"责任?编辑?[：:]|责编|美编|(?:版式|校对|编辑|排版|组版|视觉|制图|审读|图编|检校|编审|统筹)[：:]|值班(?:主任|编委|总编)"
    r"|^(?:本版|[一二三四五六七八]版)(?:主编|编辑|责任?编|美编|校对)|^责任编辑(?=\s)"
    r"|国内统一(?:连续出版物|刊)号|邮发代号|^CN\s*\d\d-\d{4}|ISSN|^第?\s*\d{3,6}期|总第\s*\d+期|今日\s*\d+\s*版"
    r"|(?:集团|[省市县州区]委|宣传部|(?<!出版)社)(?:主管|主办|出版)+(?:\s|$)|(?:报社|传媒集团|报业集团)(?:主管|主办|出版)"
    r"|(?:新闻|报料|广告|发行)热线|投稿邮箱|(?:网址|定价|印刷|邮编)[：:]|零售价|^本报(?:地址|网址)|^电子信箱"
    r"|^(?:\S{0,12}\s)?(?:https?://|www\.)\S+$"
)
_WEEKDAY = re.compile("(?:星期|周)[一二三四五六日天]")
_SENTENCE_MARK = re.compile("[，。；]")
NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", 1)}
NUMERALS |= {f"十{one}": 10 + value for one, value in tuple(NUMERALS.items())[:9]}
"""Page numbers as they are written."""
_SECTION = re.compile("[\u4e00-\u9fff·]{1,8}")
_LONGEST_NAME = 7
_LONGEST_SECTION = 12
_MOST_WORDS = 3


def _names_a_page(words: Sequence[str]) -> bool:
    """Whether words beside a date are a page number, and at most a paper's and a section's name with it."""
    rest = [word for word in words if not (PAGE_NUMBER.fullmatch(word) or PAPER.fullmatch(word) or word in "·|｜／/")]
    return (
        len(rest) < len(words)
        and all(_SECTION.fullmatch(word) for word in rest)
        and len("".join(rest)) <= _LONGEST_SECTION
    )


def _names_paper_and_page(words: Sequence[str]) -> bool:
    """Whether words are a paper's name and a page's number, and at most a section's name with them."""
    told = [any(form.fullmatch(word) for word in words) for form in (PAPER, PAGE_NUMBER)]
    return all(told) and 1 < len(words) <= _MOST_WORDS and _names_a_page(words)


def undated(text: str) -> list[str]:
    """The words of a line without its days; scans leave no space between both."""
    return _DAY_PARTS.sub(" ", text).split()


def furniture_form(text: str) -> Form | None:
    """Masthead, date, folio or imprint, for a line that is nothing else; None for all others."""
    bare = "".join(text.split())
    rest = "".join(_DAY_PARTS.sub("", text).split())
    if rest != bare and not rest.strip("·|｜、,，（）()"):
        return Form.DATE
    told = PAPER.fullmatch(rest) or (_WEEKDAY.search(bare) and DATE.search(text) and _SECTION.fullmatch(rest))
    if rest != bare and (told or _names_a_page(undated(text))):
        return Form.FOLIO
    if not _SENTENCE_MARK.search(text) and _IMPRINT.search(text) and not ends_sentence(text):
        return Form.IMPRINT
    if PAPER.fullmatch(bare) and len(bare) <= _LONGEST_NAME:
        return Form.MASTHEAD
    if any(folio.fullmatch(text) for folio in (PAGE_NUMBER, _PAGES, PAPER_AND_PAGE)):
        return Form.FOLIO
    return Form.FOLIO if _names_paper_and_page(text.split()) else None
