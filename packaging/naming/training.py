"""Training: from sentences to a network, with a look at held-out ones after every round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from naming.corpus import Sentence
from naming.network import SPARSE, Network, losses
from naming.sight import Sight, batch, sights, stacked
from naming.teacher import Teacher
from reader.language.names.decoding import LABELS, TYPES, best_labels, spans

CHANCE = np.random.default_rng(1)
RATE = 3e-3
AT_ONCE = 5000
"""Places in one step."""
PAUSE, KEEP = 8, 0.985
"""The mean of the weights takes them in after so many steps, and keeps so much of what it was."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence as the network sees it, its labels, how likely each label is (places, labels), how much it counts."""

    sight: Sight
    labels: NDArray[np.int64]
    likely: NDArray[np.float16]
    weight: float


def examples(corpus: Sequence[Sentence], teacher: Teacher, trust: float, weight: float = 1.0) -> list[Example]:
    """The sentences with their own labels and the teacher's; `trust` is the share of the teacher's."""
    seen = sights([one.text for one in corpus], teacher.vocabulary)
    taught = teacher.likely(seen) if trust else [np.zeros((len(one.chars), LABELS), np.float32) for one in seen]
    made = []
    for one, sight, likely in zip(corpus, seen, taught, strict=True):
        labels = _labels(one)
        mixed = trust * likely
        mixed[np.arange(len(labels)), labels] += 1 - trust
        made.append(Example(sight, labels, mixed.astype(np.float16), weight))
    return made


def untold(texts: Sequence[str], teacher: Teacher, weight: float) -> list[Example]:
    """Texts of which only the teacher knows the names."""
    seen = sights(texts, teacher.vocabulary)
    taught = teacher.likely(seen)
    pairs = zip(seen, taught, strict=True)
    return [Example(sight, likely.argmax(1), likely.astype(np.float16), weight) for sight, likely in pairs]


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
        for place, some in enumerate(parts):
            _set_rate(optimisers, rate * _share(number + place / len(parts), len(rounds)))
            _step(network, some, dense, optimisers)
            if place % PAUSE == 0:
                mean.take()
        with mean.lent():
            print(f"round {number + 1} of {len(rounds)}: {report(network, held_out)}", flush=True)
    mean.settle()


def _step(
    network: Network, part: Sequence[Example], dense: Sequence[Tensor], optimisers: Sequence[torch.optim.Optimizer]
) -> None:
    seen = batch([one.sight for one in part])
    likely, labels = stacked([one.likely for one in part]).float(), stacked([one.labels for one in part])
    weights = torch.tensor([one.weight for one in part])
    loss = (losses(network(seen), likely, labels, seen.there, network.joins) * weights).sum() / seen.there.sum()
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
    order = sorted(part, key=lambda one: len(one.labels) + CHANCE.random() * 6)
    made: list[list[Example]] = [[]]
    for one in order:
        if made[-1] and len(one.labels) * (len(made[-1]) + 1) > AT_ONCE:
            made.append([])
        made[-1].append(one)
    return [made[place] for place in CHANCE.permutation(len(made))]


def predicted(network: Network, part: Sequence[Example]) -> list[set[tuple[int, int, str]]]:
    """The names that the network finds in each example."""
    network.eval()
    joins = network.joins.detach().numpy()
    found = []
    with torch.no_grad():
        for one in part:
            places = np.arange(len(one.labels))
            found.append(set(spans(places, best_labels(places, network(batch([one.sight])).numpy()[0], joins))))
    return found


def report(network: Network, part: Sequence[Example]) -> str:
    """Precision, recall and F1 over strict spans and types, for all and by type."""
    counts: Counter[tuple[str, str]] = Counter()
    for one, found in zip(part, predicted(network, part), strict=True):
        right = set(spans(np.arange(len(one.labels)), one.labels))
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
