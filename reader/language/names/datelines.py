"""Where a report comes from, as its first words say: 新华社北京4月10日电, 本报云泽讯.

The words around give agency and place away, whatever they are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.names.persons import HAN
from reader.model.mentions import Found

_OWN = "本报|本刊|本台|本网"
_SENT = r"\s?(?:\d{1,2}\s?月)?\s?\d{1,2}\s?日(?:专)?[电讯]"
_DATELINE = re.compile(
    rf"\s*据?(?:(?:{_OWN})|(?P<agency>{HAN}{{2,4}}[社台网]))\s?(?P<place>(?!讯|综合|记者|特约|评论){HAN}{{2,7}}?)"
    rf"(?:{_SENT}|(?:专)?[电讯](?=[\s（(]))"
)


def dateline(line: str) -> Iterator[Found]:
    """The agency and the place with which a folded line begins, where it begins as a report from elsewhere."""
    match = _DATELINE.match(line)
    if match:
        if match["agency"]:
            yield Found(*match.span("agency"), "organisation", 0, "rule.dateline")
        yield Found(*match.span("place"), "place", 0, "rule.dateline")
