"""The network: scores of the labels for every place, from what the model sees there.

The first layer reads every place with the places beside it, and its word with the two words on either side.
Convolutions of three places each follow, every one added to what came before (a residual network with dilation, Yu and
Koltun 2016), and a last layer to the labels. All in numpy; the multiplications are single precision.

Most places of a text are far from any name, and the first layer can tell: a gate, fitted to what the whole network
says, opens where a name may be, and the further layers work only there and as far around as they reach (a cascade,
Viola and Jones 2001).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.language.names.features import GAP, WORD_GAP, Seen

Floats = NDArray[np.float32]
Places = NDArray[np.int64]
NEAR_WORDS = 2 * WORD_GAP + 1
"""Words that the first layer sees for one: itself and those around it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A convolution: the places before, at and after (`reach` away) side by side, times `weight`, plus `bias`."""

    weight: Floats
    bias: Floats
    reach: int


class Network:
    """The trained network, unpacked for use; it keeps nothing between calls and may be shared by threads."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """From the arrays of the model's file: 8-bit embeddings with a scale for each row, layers, joins."""
        weights = {name: np.asarray(one, np.float32) for name, one in arrays.items() if name.startswith("weight_")}
        biases = {name: np.asarray(one, np.float32) for name, one in arrays.items() if name.startswith("bias_")}
        reaches = np.asarray(arrays["reaches"]).tolist()
        self._layers = [Layer(weights[f"weight_{k}"], biases[f"bias_{k}"], reach) for k, reach in enumerate(reaches)]
        self._last, self._last_bias = weights["weight_last"], biases["bias_last"]
        self._pairs, self._words = _embedding(arrays, "pairs"), _embedding(arrays, "words")
        self._tags = _embedding(arrays, "tags")
        self._from_words, self._word_bias = weights["weight_words"], biases["bias_words"]
        self._from_pairs = weights["weight_pairs"]
        # Of small vocabularies the first layer's share is a table: its product with every embedding, made once.
        chars, shapes = _embedding(arrays, "chars"), _embedding(arrays, "shapes")
        self._of_chars = [chars @ part for part in weights["weight_chars"].reshape(3, chars.shape[1], -1)]
        self._of_shapes = shapes @ weights["weight_shapes"]
        self._gate, self._threshold = np.asarray(arrays["gate"], np.float32), float(arrays["threshold"])
        self.joins = np.asarray(arrays["joins"], np.float32)

    def scores(self, seen: Seen) -> tuple[Places, Floats]:
        """The places where a name may be, in order, and a row of label scores for each."""
        hidden = self._first_layer(seen)
        empty = np.flatnonzero(seen.chars == 0)
        hidden[empty] = 0
        open_ = self.opened(hidden) & (seen.chars > 0)
        reach = sum(layer.reach for layer in self._layers)
        for layer in self._layers:
            reach -= layer.reach
            _add(hidden, layer, np.flatnonzero(_widened(open_, reach) & (seen.chars > 0)))
        places = np.flatnonzero(open_)
        return places, hidden[places] @ self._last + self._last_bias

    def opened(self, hidden: Floats) -> NDArray[np.bool_]:
        """Where a name may be, given the first layer, and the places beside them."""
        return _widened(hidden @ self._gate > self._threshold, 1)

    def _first_layer(self, seen: Seen) -> Floats:
        """What the first layer makes of every place; of empty ones, anything."""
        pairs = self._pairs.take(seen.pairs, axis=0)
        made = np.zeros((len(seen.chars), len(self._word_bias)), np.float32)
        np.matmul(np.concatenate([pairs[:-1], pairs[1:]], axis=1), self._from_pairs, out=made[1:])
        made += self._first_of_words(seen).take(seen.word_of, axis=0)
        made += self._of_shapes.take(seen.shapes, axis=0)
        before, here, after = self._of_chars
        made += here.take(seen.chars, axis=0)
        made[1:] += before.take(seen.chars[:-1], axis=0)
        made[:-1] += after.take(seen.chars[1:], axis=0)
        return np.maximum(made, np.float32(0), out=made)

    def _first_of_words(self, seen: Seen) -> Floats:
        """The share of the words around each word."""
        words = np.concatenate([self._words.take(seen.words, axis=0), self._tags.take(seen.tags, axis=0)], axis=1)
        inner = len(words) - NEAR_WORDS + 1
        made = np.zeros((len(words), len(self._word_bias)), np.float32)
        near = np.concatenate([words[step : step + inner] for step in range(NEAR_WORDS)], axis=1)
        np.matmul(near, self._from_words, out=made[WORD_GAP : WORD_GAP + inner])
        made += self._word_bias
        return made


def _add(hidden: Floats, layer: Layer, places: Places) -> None:
    """Adds a layer to the first ones, at these places."""
    near = hidden.take(places[:, None] + np.array([-layer.reach, 0, layer.reach]), axis=0)
    made = near.reshape(len(places), -1) @ layer.weight
    made += layer.bias
    np.maximum(made, np.float32(0), out=made)
    made += near[:, 1]
    hidden[places] = made


def _widened(open_: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """The places that have an open one within reach; both ends of a row stay closed, they are empty."""
    if not reach:
        return open_
    counts = np.cumsum(np.concatenate([np.zeros(reach + 1, np.int64), open_, np.zeros(reach, np.int64)]))
    wide = counts[2 * reach + 1 :] > counts[: len(open_)]
    wide[:GAP] = wide[-GAP:] = False
    return wide


def _embedding(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Floats:
    """An embedding as single precision: 8-bit numbers times their row's scale; the empty place is zero."""
    table = np.asarray(arrays[name], np.float32)
    table *= np.asarray(arrays[f"{name}_scale"], np.float32)
    return table
