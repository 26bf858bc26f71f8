"""The network in PyTorch, as `reader.language.names.network` runs it in numpy, and the loss it is trained with."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from naming.embeddings import SIZES, Lists
from reader.language.names.decoding import LABELS
from reader.language.names.features import SHAPES

SPARSE = ("chars", "pairs", "words")


class Network(nn.Module):
    """Embeddings, convolutions over three places each, scores of the labels; `joins` are the CRF's transitions."""

    def __init__(self, lists: Lists, width: int, reaches: tuple[int, ...]) -> None:
        super().__init__()
        self.reaches = reaches
        self.tables = nn.ModuleDict(
            {
                name: nn.Embedding.from_pretrained(
                    torch.tensor(lists.tables[name]), freeze=False, sparse=True, padding_idx=0
                )
                for name in SPARSE
            }
        )
        self.tables["shapes"] = nn.Embedding(SHAPES, SIZES["shapes"], padding_idx=0)
        sizes = [sum(SIZES.values()), *[width] * (len(reaches) - 1)]
        self.layers = nn.ModuleList([nn.Linear(3 * size, width) for size in sizes])
        self.last = nn.Linear(width, LABELS)
        self.joins = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.noise = nn.Dropout(0.2)
        self.drop = nn.Dropout(0.3)

    def forward(self, numbers: Tensor) -> Tensor:
        """Scores (sentences, places, labels) from numbers (4, sentences, places): chars, pairs, words, shapes."""
        there = (numbers[0] > 0).unsqueeze(-1).float()
        hidden = self.first(numbers)
        for layer, reach in zip(self.layers[1:], self.reaches[1:], strict=True):
            hidden = hidden + functional.relu(layer(_near(self.drop(hidden), reach))) * there
        return self.last(self.drop(hidden))

    def first(self, numbers: Tensor) -> Tensor:
        """What the first layer makes of the numbers."""
        shares = (0.1 / 3, 0.1, 0.1, 0.0)
        seen = [self._forget(one, share) for one, share in zip(numbers, shares, strict=True)]
        read = self.noise(torch.cat([self.tables[name](one) for name, one in zip(SIZES, seen, strict=True)], -1))
        there = (numbers[0] > 0).unsqueeze(-1).float()
        return functional.relu(self.layers[0](_near(read, self.reaches[0]))) * there

    def _forget(self, numbers: Tensor, share: float) -> Tensor:
        """In training, a share of the known becomes unknown, so that the unknown is met there too."""
        if not self.training or not share:
            return numbers
        lost = (torch.rand_like(numbers, dtype=torch.float) < share) & (numbers > 0)
        return torch.where(lost, torch.ones_like(numbers), numbers)


def _near(hidden: Tensor, reach: int) -> Tensor:
    """The places before, at and after each, side by side."""
    padded, size = functional.pad(hidden, (0, 0, reach, reach)), hidden.shape[1]
    return torch.cat([padded[:, step : step + size] for step in (0, reach, 2 * reach)], -1)


def losses(scores: Tensor, labels: Tensor, there: Tensor, joins: Tensor) -> Tensor:
    """Minus the log-likelihood of each sentence's labels in a linear chain (Lafferty et al. 2001), O at both ends."""
    own = scores.gather(2, labels.unsqueeze(-1)).squeeze(-1)
    right = joins[0][labels[:, 0]] + own[:, 0]
    right = right + ((own[:, 1:] + joins[labels[:, :-1], labels[:, 1:]]) * there[:, 1:]).sum(1)
    ends = labels.gather(1, there.sum(1).long().unsqueeze(1) - 1).squeeze(1)
    right = right + joins[:, 0][ends]
    total, weights = joins[0] + scores[:, 0], joins.exp()
    for place in range(1, scores.shape[1]):
        most = total.max(1, keepdim=True)[0]
        further = ((total - most).exp() @ weights).clamp_min(1e-30).log() + most + scores[:, place]
        total = torch.where(there[:, place : place + 1].bool(), further, total)
    return torch.logsumexp(total + joins[:, 0], 1) - right


def arrays(network: Network, lists: Lists, gate: tuple[np.ndarray, np.float32]) -> dict[str, np.ndarray]:
    """What the model's file holds: 8-bit embeddings, 16-bit layers, the gate, lists."""
    kept: dict[str, np.ndarray] = {
        "reaches": np.array(network.reaches),
        "gate": gate[0],
        "threshold": np.array(gate[1]),
    }
    for name in SIZES:
        table = network.tables[name].weight.detach().numpy()
        scale = np.abs(table).max(1, keepdims=True) / 127 + 1e-9
        kept[name] = np.round(table / scale).astype(np.int8)
        kept[f"{name}_scale"] = scale.astype(np.float32)
    for number, layer in enumerate([*network.layers, network.last]):
        kept[f"weight{number}"] = layer.weight.detach().numpy().T.astype(np.float16)
        kept[f"bias{number}"] = layer.bias.detach().numpy()
    kept["joins"] = network.joins.detach().numpy()
    kept["vocabulary_chars"] = np.frombuffer(lists.chars.encode(), np.uint8)
    kept["vocabulary_pairs"] = lists.pairs
    kept["vocabulary_words"] = np.frombuffer("\n".join(lists.words).encode(), np.uint8)
    return kept
