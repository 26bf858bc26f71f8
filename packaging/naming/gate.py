"""The gate of the network: where its first layer already tells that no name can be.

A line through what the first layer says, by logistic regression; what it shall tell is what the whole network says of
the same places. Where it is set, all but a few of every thousand places of names lie beyond it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from naming.network import Network
from naming.sight import batch
from naming.training import Example
from reader.language.names.decoding import best_labels

Floats = NDArray[np.float32]

LOST = 0.003
"""The share of the places of names that may lie behind the gate; those beside an open one are opened with it."""
STEPS, AT_ONCE, RATE = 1500, 4096, 0.02
WEIGHT = 4.0
"""How much a place of a name counts beside another."""


def gate(network: Network, part: Sequence[Example]) -> tuple[Floats, np.float32]:
    """The weights of the gate, and the threshold above which it opens."""
    seen, named = _places(network, part)
    chance = np.random.default_rng(0)
    weights, bias, first, second = np.zeros(seen.shape[1]), 0.0, np.zeros(seen.shape[1]), np.zeros(seen.shape[1])
    for step in range(STEPS):
        some = chance.integers(0, len(seen), AT_ONCE)
        likely = 1 / (1 + np.exp(-(seen[some] @ weights + bias)))
        wrong = (likely - named[some]) * np.where(named[some], WEIGHT, 1.0)
        slope = seen[some].T @ wrong / AT_ONCE
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        rate = RATE * (1 - step / STEPS)
        weights = weights - rate * first / (np.sqrt(second) + 1e-6)
        bias -= 5 * rate * wrong.mean()
    return weights.astype(np.float32), np.float32(np.quantile(seen[named] @ weights, LOST))


def _places(network: Network, part: Sequence[Example]) -> tuple[Floats, NDArray[np.bool_]]:
    """What the first layer says of every place, and whether the network finds a name there."""
    network.eval()
    joins = network.joins.detach().numpy()
    seen, named = [], []
    with torch.no_grad():
        for one in part:
            line = batch([one.sight])
            seen.append(network.first(line).numpy()[0])
            named.append(best_labels(np.arange(len(one.labels)), network(line).numpy()[0], joins) > 0)
    return np.concatenate(seen), np.concatenate(named)
