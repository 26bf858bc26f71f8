"""Trains the weights of `reader/segmentation/plain/levels.py` on heads that are set from known ones.

    python -m tests.benchmarks.train_levels TEXT.xz… READING.json… OUTPUT

Each TEXT holds a line for a title or a paragraph, titles above their paragraphs; a READING is a page's right reading.
A head is set from a title: wrapped, spread, with clauses of the paragraphs, word for word or reworded, as kicker and
subheads, with blank lines that tell, lie or are missing; or from the kickers and subheads of a reading. The model is
log-linear over all ways to cut a head (softmax), its weights found by gradient ascent with a Gaussian prior. A tenth of
the titles is kept apart; the shares of cuts that are right among the others and among those are printed.
"""

from __future__ import annotations

import json
import lzma
import math
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.segmentation.plain.levels import _SPREADABLE, HeadLine, cuts, evidence, head_lines
from reader.segmentation.plain.overlap import pairs
from tests.benchmarks.layouts import _balanced, em

TIMES = 120
"""So often is each head of a reading set, for there are few of them."""
SEED, HEADS, ROUNDS, RATE, PRIOR = 20250618, 16000, 40, 0.08, 2e-4
_SENTENCE = re.compile("[。！？…][”’）》」』]*$")
_CLAUSE = re.compile("[^，。；：！？“”（）《》、—]{7,19}(?=[，。；！？])")
_DEICTIC = re.compile("今天|昨天|据|目前|此外|其中|这|并|以|也|还|的|等")
_TEXTLESS, _CUT_SHORT = 0.08, 0.25
"""How often a head stands without its text, or above the beginning of it alone."""
_TOGETHER = 0.4
"""How often subheads stand under each other without blank lines."""
_LEVELS = ((0, 0),) * 4 + ((1, 0),) * 3 + ((0, 1),) * 2 + ((0, 2),) * 2 + ((1, 1), (1, 2))
"""Kickers above and subheads below a headline, as often as papers print them above more than one line."""
_DROPPED = "的了在将已是有对从也都正被把让"

Example = tuple[list[dict[str, float]], int]


def titled(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Titles with the paragraphs beneath them that speak of the same thing."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        title, body = "", list[str]()
        for line in map(str.strip, lines):
            if _SENTENCE.search(line) and title:
                if pairs(line) & pairs(title) and len(body) < 4:
                    body.append(line)
                continue
            if body and 0.3 * len(pairs(title)) <= len(pairs(title) & pairs(body[0])):
                yield title, body
            fits = 7 <= len(line) <= 34 and not re.search("[。；，]", line)
            title, body = (line, []) if fits else ("", [])


def clauses(body: list[str]) -> list[str]:
    """Clauses that could stand alone."""
    found = [clause for text in body for clause in _CLAUSE.findall(text)]
    return [clause for clause in found if not _DEICTIC.match(clause)]


def reworded(rng: random.Random, clause: str) -> str:
    """A clause in a headline's language: without some of its function words, cut short at either end."""
    kept = "".join(char for char in clause if char not in _DROPPED or rng.random() < 0.3)
    drop = rng.choice([0, 1, 2, 2])
    return (kept[drop:] if rng.random() < 0.5 else kept[: len(kept) - drop]) or clause


class Setter:
    """Sets heads at random."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng

    def head(self, title: str, body: list[str]) -> tuple[list[list[str]], int, list[str]]:
        """Groups of printed lines, the number of kickers among them, and the body."""
        rng, known = self.rng, [clause for clause in clauses(body) if clause not in title]
        verbatim = rng.random() < 0.85
        rng.shuffle(known)
        if known and em(title) < 15 and " " not in title and rng.random() < 0.4:
            title = f"{title} {reworded(rng, known.pop())[:12]}"
        above, below = rng.choice(_LEVELS)
        texts = [clause if verbatim else reworded(rng, clause) for clause in known[: above + below]]
        kickers, subheads = texts[:above], texts[above : above + below]
        if kickers and len(known) > 3 and rng.random() < 0.03:
            kickers = [f"{kickers[0][:9]} {known[-1][:9]}"]
        if subheads and rng.random() < 0.2:
            subheads[0] = "——" + subheads[0]
        return *self.groups(kickers, title, subheads), body

    def groups(self, kickers: list[str], title: str, subheads: list[str]) -> tuple[list[list[str]], int]:
        """The printed lines of a head, and the number of kickers."""
        return [*([kicker] for kicker in kickers), self.wrapped(title), *map(self._folded, subheads)], len(kickers)

    def wrapped(self, title: str) -> list[str]:
        """A headline in one to three lines, driven apart or not."""
        rng, halves = self.rng, title.split(" ")
        most = rng.choice([9, 11, 13, 16, 22, 26])
        if len(halves) > 1 and em(title) < 32:
            lines = halves if rng.random() < 0.45 else [title]
        elif em(title) > most:
            lines = _balanced(title, most)[:3]
        else:
            lines = [title]
        if rng.random() < 0.2 and " " not in "".join(lines) and max(map(em, lines)) < 16:
            widest = max(map(em, lines))
            matched = rng.random() < 0.3 and 0 < widest - min(map(em, lines)) <= _SPREADABLE
            return [line if matched and em(line) == widest else " ".join(line) for line in lines]
        return lines

    def _folded(self, text: str) -> list[str]:
        return _balanced(text, 18) if em(text) > 22 else [text]

    def laid(self, groups: list[list[str]], above: int, body: list[str]) -> Example | None:
        """The evidence for every way to cut the lines of a head, and which one is right."""
        if sum(map(len, groups)) < 2:
            return None
        body = [] if self.rng.random() < _TEXTLESS else body[:1] if self.rng.random() < _CUT_SHORT else body
        blanks = self.rng.choice(["absent", "noisy", "true", "loose"])
        chance = {"absent": (0.0, 0.0), "noisy": (0.85, 0.06), "true": (1.0, 0.0), "loose": (0.5, 0.02)}[blanks]
        together = above + 2 if self.rng.random() < _TOGETHER else len(groups)
        parted = [group < together for group in range(len(groups))]
        lines = [(line, at == 0 and parted[group]) for group, own in enumerate(groups) for at, line in enumerate(own)]
        gaps = [self.rng.random() < chance[0 if first else 1] for _, first in lines]
        closed = [("".join(text.split()) if _is_spread(text) else text, _is_spread(text)) for text, _ in lines]
        found = head_lines([text for text, _ in closed], [spread for _, spread in closed], gaps, body)
        first = sum(map(len, groups[:above]))
        last = first + len(groups[above])
        tell = {"absent": 0.0, "noisy": 0.9, "true": 1.0, "loose": 0.7}[blanks] * self.rng.uniform(0.6, 1.0)
        return _weighed(found, tell), cuts(len(found)).index((first, last))


def _is_spread(text: str) -> bool:
    words = text.split(" ")
    return len(words) > 3 and all(len(word) == 1 for word in words)


def _weighed(lines: list[HeadLine], gaps_count: float) -> list[dict[str, float]]:
    return [evidence(lines, first, last, gaps_count) for first, last in cuts(len(lines))]


def trained(examples: list[Example]) -> dict[str, float]:
    """The weights, by AdaGrad."""
    weights: dict[str, float] = {}
    seen: dict[str, float] = {}
    rng = random.Random(SEED)
    for _ in range(ROUNDS):
        rng.shuffle(examples)
        for ways, right in examples[: len(examples) // 3]:
            for name, slope in _slopes(weights, ways, right).items():
                pull = slope - PRIOR * weights.get(name, 0.0)
                seen[name] = seen.get(name, 1e-6) + pull * pull
                weights[name] = weights.get(name, 0.0) + RATE * pull / math.sqrt(seen[name])
    return weights


def _slopes(weights: dict[str, float], ways: list[dict[str, float]], right: int) -> dict[str, float]:
    scores = [sum(weights.get(name, 0.0) * value for name, value in way.items()) for way in ways]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    whole = sum(odds)
    slopes: dict[str, float] = {}
    for at, way in enumerate(ways):
        share = (at == right) - odds[at] / whole
        for name, value in way.items():
            slopes[name] = slopes.get(name, 0.0) + share * value
    return slopes


def right_share(weights: dict[str, float], examples: list[Example]) -> float:
    """The share of heads whose best cut is the right one."""
    right = 0
    for ways, wanted in examples:
        scores = [sum(weights.get(name, 0.0) * value for name, value in way.items()) for way in ways]
        right += scores.index(max(scores)) == wanted
    return right / len(examples)


def printed(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a reading that have a head and a text."""
    known = json.loads(path.read_text(encoding="utf-8"))
    for article in known["articles"] if isinstance(known, dict) else known:
        if article.get("headline") and article.get("paragraphs"):
            yield article


def examples_of(setter: Setter, articles: list[dict[str, Any]]) -> Iterator[Example]:
    """The heads of readings, set again and again; a lone kicker may come as a subhead, as papers do either."""
    for article in articles * TIMES:
        kickers, subheads = list(article.get("kicker") or []), list(article.get("subheads") or [])
        if (not kickers or not subheads) and len(kickers) + len(subheads) == 1 and setter.rng.random() < 0.2:
            kickers, subheads = subheads, kickers
        example = setter.laid(*setter.groups(kickers, article["headline"], subheads), article["paragraphs"])
        if example:
            yield example


def main() -> None:
    """Reads the texts, writes the weights."""
    *sources, output = map(Path, sys.argv[1:])
    rng = random.Random(SEED)
    pool = [one for path in sources if path.suffix == ".xz" for one in titled(path)]
    rng.shuffle(pool)
    apart = len(pool) // 10
    setter = Setter(rng)
    sets = []
    for part, count in ((pool[apart:], HEADS), (pool[:apart], HEADS // 10)):
        made = (setter.laid(*setter.head(*rng.choice(part))) for _ in range(count))
        sets.append([example for example in made if example])
    sets[0] += examples_of(setter, [one for path in sources if path.suffix == ".json" for one in printed(path)])
    weights = trained(sets[0])
    output.write_text(json.dumps({name: round(value, 3) for name, value in sorted(weights.items())}, indent=1) + "\n")
    shares = " ".join(f"{right_share(weights, examples):.3f}" for examples in sets)
    sys.stdout.write(f"{len(pool)} titles, {len(weights)} weights, right {shares}\n")


if __name__ == "__main__":
    main()
