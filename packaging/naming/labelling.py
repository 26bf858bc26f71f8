"""Labels for text of today: what a trained network finds there, made consistent over the whole text.

The corpora with names are of 1998. A second network that also learns from what the first finds in recent news knows
today's names and phrases (self-training, Scudder 1965; Yarowsky 1995).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from naming.corpus import Sentence
from naming.embeddings import Lists
from naming.network import Network
from naming.training import examples, predicted

LEAST = 5
"""How often a name must be found, and in half of its places, to be marked in the others."""


def labelled(texts: Sequence[str], network: Network, lists: Lists) -> list[Sentence]:
    """The texts with the names that the network finds in them, and the same names wherever else they stand."""
    found = predicted(network, examples([Sentence(text, ()) for text in texts], lists))
    sure = _sure(texts, found)
    return [Sentence(text, tuple(sorted(_with(sure, text, names)))) for text, names in zip(texts, found, strict=True)]


def _sure(texts: Sequence[str], found: Sequence[set[tuple[int, int, str]]]) -> dict[str, str]:
    counts = Counter(
        (text[start:end], type_)
        for text, names in zip(texts, found, strict=True)
        for start, end, type_ in names
        if end - start > 2
    )
    everything = "\n".join(texts)
    often = [(word, type_) for (word, type_), count in counts.items() if count >= LEAST]
    return {word: type_ for word, type_ in often if 2 * counts[word, type_] >= everything.count(word)}


def _with(sure: dict[str, str], text: str, names: set[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    """The names of a text and the sure ones that stand there too, in place of pieces of themselves."""
    made = set(names)
    for word, type_ in sure.items():
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            met = {one for one in made if one[0] < end and start < one[1]}
            if all(start <= one[0] and one[1] <= end for one in met):
                made = made - met | {(start, end, type_)}
            start = text.find(word, end)
    return made
