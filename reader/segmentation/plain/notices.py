"""Advertisements and public notices, by their wording: 公告, 启事, a telephone number, a firm that signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.unit import Unit, UnitSort

NOTICE_TITLE = re.compile(r"\S{0,10}(?:公告|启事|声明|通告|公示|讣告|挂失|招租|遗失)$")
_WORDING = re.compile(
    r"公告|启事|声明|通告|公示|讣告|招标|招租|遗失|挂失|通知|广告"
    r"|招聘|诚聘|招生|转让|出租|出售|拍卖|开业|热销"
)
CONTACT = re.compile(r"(?:电话|热线|手机|联系|地址|邮箱|传真|咨询|网址)[^，。]{0,6}[：:]|\d{3,4}-\d{7,8}|1[3-9]\d{9}")
_SIGNATURE = re.compile(
    r"(?:公司|局|院|中心|委员会|银行|医院|学校|集团|办公室|指挥部|管理处|政府|协会)$"
    r"|电话|热线|地址|^\d{3,4}-\d{7,8}|^1[3-9]\d{9}"
)
_ENOUGH = 2
_LONGEST = 800


def notices(items: Sequence[Item], end: int, unit: Unit) -> Iterator[tuple[int, Unit]]:
    """The unit as a notice, alone and with the lines of its signature, where its wording is that of one."""
    title = "".join(items[at].string for at in unit.heads)
    text = "".join(items[at].string for at in unit.body)
    signs = 2 * bool(NOTICE_TITLE.fullmatch(title)) + bool(_WORDING.search(title + text)) + bool(CONTACT.search(text))
    if signs < _ENOUGH or len(text) > _LONGEST or any(items[at].lead for at in unit.body):
        return
    notice = replace(unit, sort=UnitSort.NOTICE, cost=unit.cost - 1.0 * signs)
    yield end, notice
    while end < len(items) and items[end].sort in (Sort.HEAD, Sort.BYLINE) and _SIGNATURE.search(items[end].string):
        notice = replace(notice, items=(*notice.items, end), body=(*notice.body, end), cost=notice.cost + 0.2)
        end += 1
        yield end, notice
