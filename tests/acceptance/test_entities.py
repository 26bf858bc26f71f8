"""Names, dates and amounts on the shared material: a front page with known entities, and held-out sentences."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import jieba
import numpy as np
import pytest

from reader.language.recogniser import Recogniser
from reader.language.words import FastSegmenter, PlainSegmenter
from reader.segmentation import segment
from reader.sources.registry import read

FAMILIES = {"PER": "person", "LOC": "place", "ORG": "organisation"}
BARS = {"person": 0.95, "date": 0.9, "amount": 0.9, "place": 0.85, "organisation": 0.85}

Counts = Counter[tuple[str, str]]


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.load()


def count(counts: Counts, found: set[Any], right: set[Any], also: AbstractSet[Any] = frozenset()) -> None:
    for what, names in (("right", found & right), ("wrong", found - right - also), ("missed", right - found)):
        counts.update((name[-1], what) for name in names)
        counts["all", what] += len(names)


def figures(counts: Counts, kind: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of a kind."""
    right, wrong, missed = (counts[kind, what] for what in ("right", "wrong", "missed"))
    return right / max(1, right + wrong), right / max(1, right + missed), 2 * right / (2 * right + wrong + missed)


def named(recogniser: Recogniser, text: str) -> set[tuple[str, str]]:
    """What is found in a text, without blanks."""
    return {("".join(text[one.start : one.end].split()), one.type) for one in recogniser.find(text)}


def pairs(entries: list[list[str]]) -> set[tuple[str, str]]:
    return {("".join(words.split()), kind) for words, kind in entries}


def test_the_front_pages_entities(shared: Path, recogniser: Recogniser) -> None:
    texts = [article.text for article in segment(read(shared / "seed" / "front-page.txt").pages[0]).articles]
    articles = json.loads((shared / "seed" / "gold.json").read_text(encoding="utf-8"))["articles"]
    wanted = json.loads((shared / "seed" / "entities.json").read_text(encoding="utf-8"))["articles"]
    counts: Counts = Counter()
    for article, entities in zip(articles, wanted, strict=True):
        whole = "\n".join([article["headline"], *article["paragraphs"]])
        text = max(texts, key=lambda one: SequenceMatcher(None, one[:300], whole[:300], autojunk=False).ratio())
        found = {one for one in named(recogniser, text) if one[1] in {*BARS, "time"}}
        count(counts, found, pairs(entities["entities"]), pairs(entities["also_right"]))
    assert {kind: bar for kind, bar in BARS.items() if min(figures(counts, kind)[:2]) < bar} == {}, counts


def test_held_out_sentences(shared: Path, recogniser: Recogniser) -> None:
    lines = (shared / "ner" / "news-dev.jsonl").read_text(encoding="utf-8").splitlines()
    counts: Counts = Counter()
    for record in map(json.loads, lines):
        found = {(one.start, one.end, one.type) for one in recogniser.find(record["text"]) if one.level == 0}
        right = {(start, end, FAMILIES[kind]) for start, end, kind in record["spans"]}
        count(counts, {one for one in found if one[2] in FAMILIES.values()}, right)
    assert figures(counts, "all")[2] >= 0.92


def test_the_fast_segmenter_gives_the_plain_ones_words(shared: Path) -> None:
    """Of words with Chinese characters; codes and numbers with hyphens or points are cut otherwise."""
    pytest.importorskip("rjieba")
    fast, plain = FastSegmenter(), PlainSegmenter()
    with lzma.open(shared / "text" / "news.txt.xz", "rt", encoding="utf-8") as lines:
        for line, _ in zip(lines, range(300), strict=False):
            cut = [[word for word, _ in by.tagged(line.strip()) if not word.isascii()] for by in (fast, plain)]
            assert cut[0] == cut[1]


def test_no_name_of_the_page_is_built_in(shared: Path) -> None:
    """Code, word lists and the model know none of the names that the front page asks for, unless jieba does."""
    dictionary = Path(jieba.__file__).with_name("dict.txt").read_text(encoding="utf-8")
    common = {line.partition(" ")[0] for line in dictionary.splitlines()}
    articles = json.loads((shared / "seed" / "entities.json").read_text(encoding="utf-8"))["articles"]
    asked = {pair for article in articles for pair in pairs(article["entities"]) if pair[1] in FAMILIES.values()}
    names = {name for name, _ in asked} - common
    assert len(names) > 30
    root = Path(__file__).parents[2]
    files = [path for folder in ("reader", "packaging", "resources/lexicons") for path in (root / folder).rglob("*")]
    texts = [path.read_text(encoding="utf-8") for path in files if path.suffix in {".py", ".txt", ".md"}]
    with np.load(root / "resources" / "models" / "names" / "names.npz") as model:
        texts += [bytes(model["vocabulary_words"]).decode("utf-8")]
    assert {name for name in names if any(name in text for text in texts)} == set()
