"""The network in PyTorch, as `reader.language.names.network` runs it in numpy, and the loss it is trained with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from reader.language.names.decoding import LABELS
from reader.language.names.features import TAGS, WORD_GAP
from reader.language.names.network import NEAR_WORDS

SPARSE = ("chars", "pairs", "words")
TABLES = (*SPARSE, "shapes", "tags")
TAG_SIZE = 16
"""Numbers that stand for a part of speech."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences in numbers: each (sentences, places) or (sentences, words), filled up with 0."""

    chars: Tensor
    pairs: Tensor
    shapes: Tensor
    words: Tensor
    tags: Tensor
    word_of: Tensor

    @property
    def there(self) -> Tensor:
        """1 where a character stands."""
        return (self.chars > 0).float()


class Network(nn.Module):
    """Embeddings, a layer over places and words, convolutions, scores; `joins` are the CRF's transitions."""

    def __init__(self, tables: Mapping[str, Tensor], joins: Tensor, width: int, reaches: tuple[int, ...]) -> None:
        """Begins with embeddings of characters, pairs, words and shapes, and with transitions, that are known."""
        super().__init__()
        self.reaches = reaches
        self.tables = nn.ModuleDict(
            {
                name: nn.Embedding.from_pretrained(table, freeze=False, sparse=name in SPARSE, padding_idx=0)
                for name, table in tables.items()
            }
        )
        self.tables["tags"] = nn.Embedding(len(TAGS) + 2, TAG_SIZE, padding_idx=0)
        size = {name: table.weight.shape[1] for name, table in self.tables.items()}
        self.from_words = nn.Linear(NEAR_WORDS * (size["words"] + size["tags"]), width)
        self.from_pairs = nn.Linear(2 * size["pairs"], width, bias=False)
        self.from_chars = nn.Linear(3 * size["chars"], width, bias=False)
        self.from_shapes = nn.Linear(size["shapes"], width, bias=False)
        self.layers = nn.ModuleList([nn.Linear(3 * width, width) for _ in reaches])
        self.last = nn.Linear(width, LABELS)
        self.joins = nn.Parameter(joins.clone())
        self.noise = nn.Dropout(0.15)
        self.drop = nn.Dropout(0.2)

    def forward(self, batch: Batch) -> Tensor:
        """Scores (sentences, places, labels)."""
        there = batch.there.unsqueeze(-1)
        hidden = self.first(batch)
        for layer, reach in zip(self.layers, self.reaches, strict=True):
            hidden = hidden + functional.relu(layer(near(self.drop(hidden), reach))) * there
        return self.last(self.drop(hidden))

    def first(self, batch: Batch) -> Tensor:
        """What the first layer makes of the numbers."""
        words = self.noise(torch.cat([self._read("words", batch.words, 0.1), self.tables["tags"](batch.tags)], -1))
        size = words.shape[1]
        padded = functional.pad(words, (0, 0, WORD_GAP, WORD_GAP))
        of_words = self.from_words(torch.cat([padded[:, step : step + size] for step in range(NEAR_WORDS)], -1))
        made = of_words.gather(1, batch.word_of.unsqueeze(-1).expand(-1, -1, of_words.shape[2]))
        pairs = self.noise(self._read("pairs", batch.pairs, 0.1))
        made = made + self.from_pairs(torch.cat([functional.pad(pairs, (0, 0, 1, 0))[:, :-1], pairs], -1))
        made = made + self.from_chars(near(self.noise(self._read("chars", batch.chars, 0.03)), 1))
        made = made + self.from_shapes(self.tables["shapes"](batch.shapes))
        return functional.relu(made) * batch.there.unsqueeze(-1)

    def _read(self, name: str, numbers: Tensor, share: float) -> Tensor:
        """Embeddings; in training, a share of the known becomes unknown, so that the unknown is met there too."""
        if self.training:
            lost = (torch.rand_like(numbers, dtype=torch.float) < share) & (numbers > 0)
            numbers = torch.where(lost, torch.ones_like(numbers), numbers)
        return self.tables[name](numbers)


def near(hidden: Tensor, reach: int) -> Tensor:
    """The places before, at and after each, side by side."""
    padded, size = functional.pad(hidden, (0, 0, reach, reach)), hidden.shape[1]
    return torch.cat([padded[:, step : step + size] for step in (0, reach, 2 * reach)], -1)


def losses(scores: Tensor, likely: Tensor, labels: Tensor, there: Tensor, joins: Tensor) -> Tensor:
    """Minus the log-likelihood that each sentence's labels are expected to have, in a linear chain, O at both ends.

    `likely` (sentences, places, labels) says how likely every label is at its place; with certainty it is the loss of
    Lafferty et al. 2001. The transitions are those of `labels`.
    """
    ends = labels.gather(1, there.sum(1).long().unsqueeze(1) - 1).squeeze(1)
    passed = joins[0][labels[:, 0]] + (joins[labels[:, :-1], labels[:, 1:]] * there[:, 1:]).sum(1) + joins[:, 0][ends]
    return partition(scores, there, joins) - (scores * likely).sum((1, 2)) - passed


def partition(scores: Tensor, there: Tensor, joins: Tensor) -> Tensor:
    """The logarithm of what all ways through the labels are worth together."""
    total, weights = joins[0] + scores[:, 0], joins.exp()
    for place in range(1, scores.shape[1]):
        most = total.max(1, keepdim=True)[0]
        further = ((total - most).exp() @ weights).clamp_min(1e-30).log() + most + scores[:, place]
        total = torch.where(there[:, place : place + 1].bool(), further, total)
    return torch.logsumexp(total + joins[:, 0], 1)


def arrays(network: Network, gate: tuple[np.ndarray, np.float32]) -> dict[str, NDArray[np.generic]]:
    """What the model's file holds of the network: 8-bit embeddings, 16-bit layers, the gate."""
    kept: dict[str, NDArray[np.generic]] = {
        "reaches": np.array(network.reaches),
        "gate": gate[0],
        "threshold": np.array(gate[1]),
        "joins": network.joins.detach().numpy(),
    }
    for name in TABLES:
        table = network.tables[name].weight.detach().numpy()
        scale = np.abs(table).max(1, keepdims=True) / 127 + 1e-9
        kept[name] = np.round(table / scale).astype(np.int8)
        kept[f"{name}_scale"] = scale.astype(np.float32)
    layers = {f"{number}": layer for number, layer in enumerate(network.layers)}
    layers |= {name: getattr(network, f"from_{name}") for name in ("words", "pairs", "chars", "shapes")}
    for name, layer in (layers | {"last": network.last}).items():
        kept[f"weight_{name}"] = layer.weight.detach().numpy().T.astype(np.float16)
        if layer.bias is not None:
            kept[f"bias_{name}"] = layer.bias.detach().numpy()
    return kept
