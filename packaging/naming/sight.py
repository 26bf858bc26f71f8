"""What the network sees of single lines, and many of them side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
import rjieba
import torch
from numpy.typing import NDArray
from torch import Tensor

from naming.network import Batch
from reader.language.names.features import GAP, WORD_GAP, Vocabulary

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Sight:
    """A line in numbers, without the empty places and words around it."""

    chars: Numbers
    pairs: Numbers
    shapes: Numbers
    words: Numbers
    tags: Numbers
    word_of: Numbers


def sights(lines: Iterable[str], vocabulary: Vocabulary) -> list[Sight]:
    """The lines as the recogniser sees them, each alone."""
    tag = rjieba.Jieba().tag
    made = []
    for line in lines:
        seen = vocabulary.see([line], [tag(line)])
        places, words = slice(GAP, GAP + len(line)), slice(WORD_GAP, -WORD_GAP)
        made.append(
            Sight(
                seen.chars[places], seen.pairs[places], seen.shapes[places],
                seen.words[words], seen.tags[words], seen.word_of[places] - WORD_GAP,
            )
        )  # fmt: skip
    return made


def batch(part: Sequence[Sight]) -> Batch:
    """The lines side by side."""
    return Batch(**{field.name: stacked([getattr(one, field.name) for one in part]) for field in fields(Sight)})


def stacked(rows: Sequence[NDArray[np.generic]]) -> Tensor:
    """Rows of arrays side by side, filled up with 0."""
    made = np.zeros((len(rows), max(len(row) for row in rows), *rows[0].shape[1:]), rows[0].dtype)
    for number, row in enumerate(rows):
        made[number, : len(row)] = row
    return torch.from_numpy(made)
