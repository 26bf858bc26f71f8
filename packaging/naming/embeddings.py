"""What characters, pairs and words are like, learnt from text (word2vec, Mikolov et al. 2013), and their lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import rjieba
from gensim.models import Word2Vec
from numpy.typing import NDArray

from reader.language.names.features import Vocabulary, pair_key

SIZES = {"chars": 64, "pairs": 48, "words": 48, "shapes": 24}
"""Numbers that stand for each."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The vocabularies and, row by row from number 2 on, their embeddings; rows 0 and 1 are nothing and unknown."""

    chars: str
    pairs: NDArray[np.uint32]
    words: tuple[str, ...]
    tables: dict[str, NDArray[np.float32]]

    @property
    def vocabulary(self) -> Vocabulary:
        """The same as the recogniser uses it."""
        return Vocabulary(self.chars, self.pairs, self.words)


def learn(texts: Iterable[str], without: frozenset[str], workers: int) -> Lists:
    """The lists and embeddings of folded texts; words of `without` are left out of the lists."""
    plain = [re.sub(r"[A-Za-z]", "a", re.sub(r"\d", "0", text.replace(" ", ""))) for text in texts]
    chars = _model([list(text) for text in plain], SIZES["chars"], workers, min_count=3, sg=1, epochs=5)
    cut = rjieba.Jieba().cut
    words = _model([_words(cut(text)) for text in plain], SIZES["words"], workers, min_count=4, sg=1, epochs=5)
    pairs = _model(
        [[text[place : place + 2] for place in range(len(text) - 1)] for text in plain],
        SIZES["pairs"], workers, min_count=8, sg=0, epochs=3,
    )  # fmt: skip
    numbers = {char: number for number, char in enumerate(chars, 2)}
    keys = sorted((pair_key(numbers[pair[0]], numbers[pair[1]]), pair) for pair in pairs if set(pair) <= numbers.keys())
    kept = [word for word in words if word not in without]
    tables = {
        "chars": _table([chars[char] for char in chars]),
        "pairs": _table([pairs[pair] for _, pair in keys]),
        "words": _table([words[word] for word in kept]),
    }
    return Lists("".join(chars), np.array([key for key, _ in keys], np.uint32), tuple(kept), tables)


def _words(cut: Iterable[str]) -> list[str]:
    return [word[0] if word[0] in "0a" else word for word in cut]


def _model(texts: list[list[str]], size: int, workers: int, **settings: int) -> dict[str, NDArray[np.float32]]:
    """The embedding of every token that is common enough, the commonest first."""
    made = Word2Vec(
        texts, vector_size=size, window=5, negative=8, sample=1e-4, workers=workers, max_final_vocab=70_000, **settings
    )
    return {token: made.wv[token] for token in made.wv.index_to_key}


def _table(rows: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    table = np.vstack(rows)
    table *= 0.5 / (table.std() + 1e-6)
    return np.vstack([np.zeros((2, table.shape[1]), np.float32), table])
