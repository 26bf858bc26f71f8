"""The invented article: its words, the names in it, a note on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.library.reads import ArticleRecord
from reader.model.annotations import Annotation
from reader.model.mentions import Mention, MentionState
from reader.model.spans import Anchor

Make = Callable[..., ArticleRecord]
"""What the fixture `make` is."""

KICKER = "沈若溪等带头植树"
HEADLINE = "持续增绿补绿　擦亮榆川底色"
BODY = (
    (
        "本报讯（记者 顾闻笛）　春风送暖，植树正当时。3月12日，市委书记沈若溪来到南屏县柳荫镇旧堤村，"
        "同市公安局干警、志愿者一起挥锹铲土、扶苗踩实、提桶浇水，现场一派热火朝天的繁忙景象。"
    ),
    "经过一番辛勤劳作，1500余株榉树扎根沃土，焕发出勃勃生机，为清河两岸再添新绿。",
)
NAMES = (
    ("沈若溪", "person"),
    ("顾闻笛", "person"),
    ("南屏县柳荫镇旧堤村", "place"),
    ("南屏县", "place"),
    ("清河", "place"),
    ("市公安局", "organisation"),
    ("3月12日", "date"),
    ("1500余株", "amount"),
)


def names_in(text: str, names: Sequence[tuple[str, str]]) -> tuple[Mention, ...]:
    """A suggested mention for each place where one of the names stands."""
    found = []
    for name, type_ in names:
        start = text.find(name)
        while start >= 0:
            anchor = Anchor.at(text, start, start + len(name))
            found.append(Mention(len(found) + 1, anchor, type_, 0, "rule", MentionState.SUGGESTED))
            start = text.find(name, start + 1)
    return tuple(sorted(found, key=lambda one: (one.anchor.start, -one.anchor.end)))


def note(id_: int, text: str, quote: str, words: str = "核对原报。", parent: int | None = None) -> Annotation:
    """A note on the first place of these words."""
    start = text.index(quote)
    time = "2026-03-13T01:20:00+00:00"
    return Annotation(id_, Anchor.at(text, start, start + len(quote)), words, "周岚", time, time, parent)
