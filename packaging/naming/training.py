"""Training: from sentences to a network, with a look at held-out ones after every round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import rjieba
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from naming.corpus import Sentence
from naming.embeddings import Lists
from naming.network import SPARSE, Network, losses
from reader.language.names.decoding import TYPES, best_labels, spans
from reader.language.names.features import GAP

CHANCE = np.random.default_rng(1)
RATE = 3e-3
AT_ONCE = 5000
"""Places in one step."""
PAUSE, KEEP = 8, 0.985
"""The mean of the weights takes them in after so many steps, and keeps so much of what it was."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence in numbers (4, places), its labels, and how much it counts."""

    numbers: NDArray[np.int64]
    labels: NDArray[np.int64]
    weight: float


def examples(corpus: Sequence[Sentence], lists: Lists, weight: float = 1.0) -> list[Example]:
    """The sentences as the network sees them."""
    vocabulary, tag = lists.vocabulary, rjieba.Jieba().tag
    made = []
    for one in corpus:
        seen = vocabulary.see([one.text], [tag(one.text)])
        rows = np.stack([seen.chars, seen.pairs, seen.words, seen.shapes])
        made.append(Example(rows[:, GAP : GAP + len(one.text)], _labels(one), weight))
    return made


def _labels(one: Sentence) -> NDArray[np.int64]:
    labels = np.zeros(len(one.text), np.int64)
    for start, end, type_ in one.names:
        first = 1 + 4 * TYPES.index(type_)
        labels[start:end] = first + 1
        labels[start], labels[end - 1] = first, first + 2
        if end - start == 1:
            labels[start] = first + 3
    return labels


class Mean:
    """The running mean of a network's weights, which is better than the last of them (Polyak and Juditsky 1992)."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._kept = {name: one.detach().clone() for name, one in network.state_dict().items()}
        self._taken = 0

    def take(self) -> None:
        """Takes in the weights as they stand; the first ones count for more."""
        self._taken += 1
        keep = min(KEEP, self._taken / (self._taken + 9))
        for name, one in self._network.state_dict().items():
            self._kept[name].lerp_(one.detach(), 1 - keep)

    @contextmanager
    def lent(self) -> Iterator[None]:
        """Within, the network has the mean for its weights."""
        own = {name: one.detach().clone() for name, one in self._network.state_dict().items()}
        self._network.load_state_dict(self._kept)
        yield
        self._network.load_state_dict(own)

    def settle(self) -> None:
        """Leaves the mean in the network."""
        self._network.load_state_dict(self._kept)


def train(
    network: Network,
    rounds: Sequence[Callable[[], Sequence[Example]]],
    held_out: Sequence[Example],
    rate: float = RATE,
) -> None:
    """Train a round for each call of `rounds`, which makes its examples; the rate falls in a line to nothing (Adam).

    While examples are made, and in the end, the network has the mean of its weights.
    """
    sparse = [network.tables[name].weight for name in SPARSE]
    dense = [one for one in network.parameters() if not any(one is other for other in sparse)]
    optimisers = [torch.optim.AdamW(dense, rate, weight_decay=0), torch.optim.SparseAdam(sparse, rate / 2)]
    mean = Mean(network)
    for number, made in enumerate(rounds):
        with mean.lent():
            parts = batches(made())
        network.train()
        for place, batch in enumerate(parts):
            _set_rate(optimisers, rate * _share(number + place / len(parts), len(rounds)))
            _step(network, batch, dense, optimisers)
            if place % PAUSE == 0:
                mean.take()
        with mean.lent():
            print(f"round {number + 1} of {len(rounds)}: {report(network, held_out)}", flush=True)
    mean.settle()


def _step(
    network: Network, batch: Sequence[Example], dense: Sequence[Tensor], optimisers: Sequence[torch.optim.Optimizer]
) -> None:
    numbers, labels, weights = _tensors(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network(numbers)
    there = (numbers[0] > 0).float()
    loss = (losses(scores.float(), labels, there, network.joins) * weights).sum() / there.sum()
    for optimiser in optimisers:
        optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(dense, 5.0)
    for optimiser in optimisers:
        optimiser.step()


def _set_rate(optimisers: Sequence[torch.optim.Optimizer], rate: float) -> None:
    for optimiser, share in zip(optimisers, (1.0, 0.5), strict=True):
        for group in optimiser.param_groups:
            group["lr"] = rate * share


def _share(done: float, rounds: int) -> float:
    return min(1.0, (done + 0.02) / 0.4) * max(0.01, 1 - done / rounds)


def batches(part: Sequence[Example]) -> list[list[Example]]:
    """Examples of about one length together, in any order."""
    order = sorted(part, key=lambda one: one.numbers.shape[1] + CHANCE.random() * 6)
    made: list[list[Example]] = [[]]
    for one in order:
        if made[-1] and one.numbers.shape[1] * (len(made[-1]) + 1) > AT_ONCE:
            made.append([])
        made[-1].append(one)
    return [made[place] for place in CHANCE.permutation(len(made))]


def _tensors(batch: Sequence[Example]) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(one.labels) for one in batch)
    numbers = np.zeros((4, len(batch), longest), np.int64)
    labels = np.zeros((len(batch), longest), np.int64)
    for row, one in enumerate(batch):
        numbers[:, row, : len(one.labels)] = one.numbers
        labels[row, : len(one.labels)] = one.labels
    return torch.from_numpy(numbers), torch.from_numpy(labels), torch.tensor([one.weight for one in batch])


def predicted(network: Network, part: Sequence[Example]) -> list[set[tuple[int, int, str]]]:
    """The names that the network finds in each example."""
    network.eval()
    joins = network.joins.detach().numpy()
    found = []
    with torch.no_grad():
        for one in part:
            scores = network(torch.from_numpy(one.numbers[:, None])).numpy()[0]
            found.append(set(spans(best_labels(scores, joins))))
    return found


def report(network: Network, part: Sequence[Example]) -> str:
    """Precision, recall and F1 over strict spans and types, for all and by type."""
    counts: Counter[tuple[str, str]] = Counter()
    for one, found in zip(part, predicted(network, part), strict=True):
        right = set(spans(one.labels))
        for kind, names in (("right", right & found), ("wrong", found - right), ("missed", right - found)):
            counts.update((type_, kind) for *_, type_ in names)
            counts["all", kind] += len(names)
    return "; ".join(f"{type_} {_figures(counts, type_)}" for type_ in ("all", *TYPES))


def _figures(counts: Counter[tuple[str, str]], type_: str) -> str:
    right, wrong, missed = (counts[type_, kind] for kind in ("right", "wrong", "missed"))
    share = [
        right / max(1, right + wrong),
        right / max(1, right + missed),
        2 * right / max(1, 2 * right + wrong + missed),
    ]
    return "P {:.4f} R {:.4f} F1 {:.4f}".format(*share)
