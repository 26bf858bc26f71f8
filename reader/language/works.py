"""Works, laws and papers of government, as their book-title marks show (《…》), and policies by name.

Types are `other.work`, `other.law` and `other.policy`; all are of level 1, as corpora do not mark them: what stands in
a title stays a name of its own. Of a title the words between the marks are the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.language.lexicon import alternatives, by_kind
from reader.model.mentions import Found

_TITLE = re.compile(r"《([^《》]{1,60}(?:《[^《》]{1,40}》[^《》]{0,40})?)》")
_VERSION = re.compile(r"(?:\s?[（(][^（）()]{1,20}[）)])+$")
_LAW = re.compile(
    r"(?:(?<![方书做想看说语魔用手技疗针刀兵])法|法典|条例|规定|办法|规则|细则|章程|准则|公约|条约|议定书|修正案)$"
)
_PAPER = re.compile(
    r"(?:意见|通知|决定|决议|方案|规划|计划|纲要|措施|要点|公报|白皮书|蓝皮书|倡议书?|清单|指南|目录|建议|宣言)$"
)
_QUOTED = r"“[^“”，。；：！？、\s]{1,12}”"
_NAMED = (
    "工作思路|工作法|工作机制|工作模式|工作格局|工作体系|发展思路|发展战略|发展格局|发展规划|专项行动|行动计划|行动方案|行动"
    "|工程|战略|规划|计划|方针|倡议|理念|布局|政策|改革|机制|模式|攻坚战|活动"
)


@cache
def _policies() -> re.Pattern[str]:
    return re.compile(rf"{_QUOTED}(?:{_NAMED})|{alternatives(by_kind('policies.txt')['policy'])}")


def works(line: str) -> Iterator[Found]:
    """The works, laws and papers that a folded line names between book-title marks."""
    if "《" in line:
        for match in _TITLE.finditer(line):
            yield Found(*match.span(1), f"other.{_kind(match[1])}", 1, "rule.title")


def _kind(title: str) -> str:
    plain = _VERSION.sub("", title)
    if _LAW.search(plain):
        return "law"
    return "policy" if _PAPER.search(plain) else "work"


def policies(line: str) -> Iterator[Found]:
    """The policies that a folded line names: “…” and what it is, and those of the lexicon."""
    for match in _policies().finditer(line):
        yield Found(*match.span(), "other.policy", 1, "rule.policy")
