"""Pages as local newspapers print them, written for this test with invented names: what is found, and what is missed.

In the pages of `tests/fixtures/newspapers` every name, date, time and amount is marked: `{p:…}` a person, `l` a place,
`o` an organisation, `d` a date, `t` a time, `a` an amount; as an editor would draw them.
`tests/fixtures/sample-entities.json` lists what stands in each article of the sample issue, and how often.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from reader.language.recogniser import Recogniser
from reader.locator import resource

FAMILIES = {"p": "person", "l": "place", "o": "organisation", "d": "date", "t": "time", "a": "amount"}
BARS = {"person": 0.9, "date": 0.95, "time": 0.95, "amount": 0.95, "place": 0.85, "organisation": 0.9}
FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = sorted((FIXTURES / "newspapers").glob("*.txt"))
SAMPLE_BARS = {"person": 0.85, "date": 0.98, "time": 0.9, "amount": 0.95, "place": 0.65, "organisation": 0.8}
"""Pages of features and sport are harder than those of a party paper."""
ISSUE = date(2025, 5, 28)

Spans = set[tuple[int, int, str]]


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.load()


def unmarked(page: str) -> tuple[str, Spans]:
    """A page's text, and what is marked in it (code points)."""
    text, spans, last = "", set(), 0
    for match in re.finditer(r"\{(\w):([^{}]*)\}", page):
        text += page[last : match.start()]
        spans.add((len(text), len(text) + len(match[2]), FAMILIES[match[1]]))
        text += match[2]
        last = match.end()
    return text + page[last:], spans


def counted(found: Spans, right: Spans) -> Counter[tuple[str, str]]:
    """How many are right, wrong and missed of each family; a name within a marked one is neither."""
    within = {one for one in found if any(start <= one[0] and one[1] <= end for start, end, _ in right)}
    counts = Counter((one[2], "right") for one in found & right)
    counts.update((one[2], "wrong") for one in found - right - within)
    counts.update((one[2], "missed") for one in right - found)
    return counts


def low(counts: Counter[tuple[str, str]], bars: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """Precision and recall of the families where one of them lies below its bar."""
    found = {}
    for family, bar in bars.items():
        right, wrong, missed = (counts[family, kind] for kind in ("right", "wrong", "missed"))
        figures = round(right / (right + wrong), 3), round(right / (right + missed), 3)
        if min(figures) < bar:
            found[family] = figures
    return found


def test_pages_not_seen_before(recogniser: Recogniser) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for page in PAGES:
        text, right = unmarked(page.read_text(encoding="utf-8"))
        counts += counted(
            {(one.start, one.end, one.type) for one in recogniser.find(text, ISSUE) if one.type in BARS}, right
        )
    assert low(counts, BARS) == {}


def test_the_sample_issue(recogniser: Recogniser) -> None:
    articles = json.loads(resource("sample", "gold.json").read_text(encoding="utf-8"))["articles"]
    listed = json.loads((FIXTURES / "sample-entities.json").read_text(encoding="utf-8"))
    counts: Counter[tuple[str, str]] = Counter()
    for article, entries in zip(articles, listed["articles"], strict=True):
        text = "\n".join([*article["kicker"], article["headline"], *article["subheads"], *article["paragraphs"]])
        right = Counter({(words, type_): number for words, type_, number in entries})
        found = Counter((text[one.start : one.end], one.type) for one in recogniser.find(text) if one.type in BARS)
        inner = {one for one in found if any(one[0] in words and one[0] != words for words, _ in right)}
        counts += by_family("right", found & right) + by_family("missed", right - found)
        counts += by_family("wrong", Counter({one: n for one, n in (found - right).items() if one not in inner}))
    assert low(counts, SAMPLE_BARS) == {}
    there = {type_: counts[type_, "right"] + counts[type_, "missed"] for type_ in listed["counts"]}
    assert there == listed["counts"]


def by_family(kind: str, names: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """How many names there are of each family, as of this kind."""
    counts: Counter[tuple[str, str]] = Counter()
    for (_, family), number in names.items():
        counts[family, kind] += number
    return counts


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_mark_is_told_in_code_points(recogniser: Recogniser, page: Path) -> None:
    text, right = unmarked(page.read_text(encoding="utf-8"))
    shifted, _ = unmarked("𠮷😀\n\n" + page.read_text(encoding="utf-8"))
    plain = {(one.start, one.end, one.type) for one in recogniser.find(text, ISSUE)}
    assert {(one.start - 4, one.end - 4, one.type) for one in recogniser.find(shifted, ISSUE)} == plain
    assert len(plain & right) > len(right) / 2
