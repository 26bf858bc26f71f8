"""The statistical recogniser: people, places and organisations as the corpora it learnt from mark them (level 0)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from reader.language.names.decoding import best_labels, spans
from reader.language.names.features import GAP, Vocabulary
from reader.language.names.network import Network
from reader.locator import resource
from reader.model.mentions import Found

SOURCE = "model"
_AT_ONCE = 1500
"""Characters that go through the network together: what fits a processor's cache."""

Tagged = Sequence[tuple[str, str]]


class NameModel:
    """A trained model; loading it takes about a tenth of a second, using it leaves it as it was."""

    def __init__(self, vocabulary: Vocabulary, network: Network) -> None:
        self._vocabulary = vocabulary
        self._network = network

    @classmethod
    def load(cls) -> NameModel:
        """The model of the resources.

        Raises:
            ResourceMissing.
        """
        with np.load(resource("models", "names", "names.npz"), allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        return cls(Vocabulary.of(arrays), Network(arrays))

    def names(self, lines: Sequence[str], tagged: Sequence[Tagged]) -> list[list[Found]]:
        """The names of each line, given the words of each with their parts of speech; positions within the line."""
        found: list[list[Found]] = []
        for part in _parts(lines):
            found += self._names(lines[part], tagged[part])
        return found

    def _names(self, lines: Sequence[str], tagged: Sequence[Tagged]) -> list[list[Found]]:
        seen = self._vocabulary.see(lines, tagged)
        places, scores = self._network.scores(seen)
        labels = best_labels(places, scores, self._network.joins)
        found: list[list[Found]] = [[] for _ in lines]
        line = 0
        for start, end, type_ in spans(places, labels):
            while line + 1 < len(lines) and seen.starts[line + 1] <= start:
                line += 1
            begin = seen.starts[line]
            found[line].append(Found(start - begin, end - begin, type_, 0, SOURCE))
        return found


def _parts(lines: Sequence[str]) -> Iterator[slice]:
    """The lines in slices of about as many characters as the network takes at once."""
    first = size = 0
    for number, line in enumerate(lines):
        if size and size + len(line) + GAP > _AT_ONCE:
            yield slice(first, number)
            first, size = number, 0
        size += len(line) + GAP
    if first < len(lines):
        yield slice(first, len(lines))
