"""The teacher: this project's first model of names, a deeper network, whose doubts the present one learns as well.

A small network learns more from what a larger one thinks likely than from labels alone (Hinton, Vinyals and Dean 2015).
The teacher's vocabulary and embeddings are where its pupil begins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from naming.network import near, partition
from naming.sight import Sight
from reader.language.names.features import Vocabulary

Floats = NDArray[np.float32]
AT_ONCE = 6000
"""Places that are looked at together."""


class Teacher:
    """The first model, read from its file: four convolutions over characters, pairs, words and shapes."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as file:
            arrays: Mapping[str, NDArray[np.generic]] = {name: file[name] for name in file.files}
        self.tables = {name: _table(arrays, name) for name in ("chars", "pairs", "words", "shapes")}
        self.lists = {name: one for name, one in arrays.items() if name.startswith("vocabulary_")}
        self.joins = torch.tensor(np.asarray(arrays["joins"], np.float32))
        self._reaches: list[int] = np.asarray(arrays["reaches"]).tolist()
        self._layers = [
            (_tensor(arrays[f"weight{number}"]), _tensor(arrays[f"bias{number}"]))
            for number in range(len(self._reaches) + 1)
        ]

    @property
    def vocabulary(self) -> Vocabulary:
        """Its characters, pairs and words."""
        return Vocabulary.of(self.lists)

    def likely(self, part: Sequence[Sight]) -> list[Floats]:
        """How likely it holds each label at each place of the lines (places, labels), given all the others."""
        made: list[Floats] = []
        for some in _bundles(part):
            longest = max(len(one.chars) for one in some)
            numbers = np.zeros((4, len(some), longest), np.int64)
            for row, one in enumerate(some):
                size = len(one.chars)
                numbers[:, row, :size] = one.chars, one.pairs, one.words[one.word_of], one.shapes
            for row, one in zip(self._marginals(torch.from_numpy(numbers)), some, strict=True):
                made.append(row[: len(one.chars)].numpy())
        return made

    def _marginals(self, numbers: Tensor) -> Tensor:
        """The slope of the partition function by every score is the label's share of it."""
        there = (numbers[0] > 0).float()
        with torch.no_grad():
            scores = self._scores(numbers, there.unsqueeze(-1))
        scores.requires_grad_()
        (slope,) = torch.autograd.grad(partition(scores, there, self.joins).sum(), scores)
        return slope

    def _scores(self, numbers: Tensor, there: Tensor) -> Tensor:
        read = torch.cat([self.tables[name][one] for name, one in zip(self.tables, numbers, strict=True)], -1)
        hidden = torch.zeros(())
        for number, ((weight, bias), reach) in enumerate(zip(self._layers, self._reaches, strict=False)):
            made = functional.relu(near(hidden if number else read, reach) @ weight + bias) * there
            hidden = hidden + made if number else made
        weight, bias = self._layers[-1]
        return hidden @ weight + bias


def _bundles(part: Sequence[Sight]) -> list[list[Sight]]:
    """Lines, neighbours together, of about as many places as are looked at together."""
    made: list[list[Sight]] = [[]]
    for one in part:
        longest = max([len(one.chars), *(len(other.chars) for other in made[-1])])
        if made[-1] and longest * (len(made[-1]) + 1) > AT_ONCE:
            made.append([])
        made[-1].append(one)
    return made


def _table(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Tensor:
    return _tensor(arrays[name]) * _tensor(arrays[f"{name}_scale"])


def _tensor(array: NDArray[np.generic]) -> Tensor:
    return torch.tensor(np.asarray(array, np.float32))
