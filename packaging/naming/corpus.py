"""Sentences with their names, and what is made of them before training.

A corpus is JSON Lines: `{"text": str, "spans": [[start, end, "PER" | "LOC" | "ORG" | …], …]}`, offsets in code points.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.language.lines import folded

TYPES = {"PER": "person", "LOC": "place", "ORG": "organisation"}
Spans = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A folded text and its names: start, end (code points) and type as the project calls it."""

    text: str
    names: Spans


def sentences(path: Path, without: Collection[str] = ()) -> list[Sentence]:
    """The sentences of a corpus, but for those that hold one of the words of `without`."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        names = tuple((start, end, TYPES[kind]) for start, end, kind, *_ in record["spans"] if kind in TYPES)
        found.append(Sentence(folded(record["text"]), names))
    return [one for one in found if not any(word in one.text for word in without)]


def paragraphs(path: Path, without: Collection[str] = ()) -> list[str]:
    """The lines of a text, `.xz` or plain, but for those that hold one of the words of `without`."""
    content = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    texts = [folded(line.strip()) for line in content.decode("utf-8").splitlines() if line.strip()]
    return [text for text in texts if not any(word in text for word in without)]


def spaced(corpus: Iterable[Sentence], share: float, chance: np.random.Generator) -> Iterator[Sentence]:
    """A share of the sentences once more, set with blanks as newspapers set bylines and lists of people.

    The corpora hold none; without such examples the model would meet its first blank on a page.
    """
    for one in corpus:
        if one.names and chance.random() < share:
            yield _spaced(one, chance)


def _spaced(one: Sentence, chance: np.random.Generator) -> Sentence:
    edges = {place for start, end, _ in one.names for place in (start, end)}
    inside = {place for start, end, _ in one.names for place in range(start + 1, end)}
    text, places = "", []
    for place, char in enumerate(one.text):
        listed = char == "、" and place in edges and place + 1 in edges
        likely = 0.25 if place in edges else 0.01
        if place and place not in inside and not text.endswith(" ") and chance.random() < likely:
            text += " "
        places.append(len(text))
        text += " " if listed and chance.random() < 0.7 else char
    return Sentence(text, tuple((places[start], places[end - 1] + 1, kind) for start, end, kind in one.names))


class Exchange:
    """Sentences with other names of the same type in place of their own, so that the words around are learnt.

    A name of a type is drawn as often as it stands in the corpus (mention replacement, Dai and Adel 2020).
    """

    def __init__(self, corpus: Sequence[Sentence], chance: np.random.Generator) -> None:
        self._chance = chance
        self._names: dict[str, list[str]] = {type_: [] for type_ in TYPES.values()}
        for one in corpus:
            for start, end, type_ in one.names:
                if end - start > 1:
                    self._names[type_].append(one.text[start:end])

    def of(self, one: Sentence, share: float = 0.6) -> Sentence:
        """The sentence with about `share` of its names exchanged; single characters (中, 日) stay."""
        text, names, last = "", [], 0
        for start, end, type_ in sorted(one.names):
            word = one.text[start:end]
            if len(word) > 1 and self._chance.random() < share:
                word = self._names[type_][int(self._chance.integers(len(self._names[type_])))]
            text += one.text[last:start]
            names.append((len(text), len(text) + len(word), type_))
            text += word
            last = end
        return Sentence(text + one.text[last:], tuple(names))
