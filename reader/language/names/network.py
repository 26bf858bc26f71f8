"""The network: scores of the labels for every place, from what the model sees there.

Embeddings of character, pair, word and shape; convolutions of three places each, spread wider layer by layer, every
one added to what came before (a residual network with dilation, Yu and Koltun 2016); a last layer to the labels. All in
numpy; the multiplications are single precision.

Most places of a text are far from any name, and the first layer can tell: a gate, fitted to what the whole network
says, opens where a name may be, and the further layers work only there and as far around as they reach (a cascade,
Viola and Jones 2001).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.language.names.features import GAP, Seen

Floats = NDArray[np.float32]


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
        self._pairs, self._words = _embedding(arrays, "pairs"), _embedding(arrays, "words")
        reaches = np.asarray(arrays["reaches"]).tolist()
        weights = [np.asarray(arrays[f"weight{k}"], np.float32) for k in range(len(reaches) + 1)]
        biases = [np.asarray(arrays[f"bias{k}"], np.float32) for k in range(len(reaches) + 1)]
        self._layers = [Layer(*layer) for layer in zip(weights[1:-1], biases[1:-1], reaches[1:], strict=True)]
        self._reach, self._bias = int(reaches[0]), biases[0]
        self._last, self._last_bias = weights[-1], biases[-1]
        self._prepare(arrays, weights[0])
        self._gate, self._threshold = np.asarray(arrays["gate"], np.float32), float(arrays["threshold"])
        self.joins = np.asarray(arrays["joins"], np.float32)

    def _prepare(self, arrays: Mapping[str, NDArray[np.generic]], weight: Floats) -> None:
        """The first layer's share of small vocabularies is a table: its product with every embedding, made once."""
        chars, shapes = _embedding(arrays, "chars"), _embedding(arrays, "shapes")
        sizes = [chars.shape[1], self._pairs.shape[1], self._words.shape[1], shapes.shape[1]]
        cuts = np.cumsum(sizes)
        parts = weight.reshape(3, int(cuts[-1]), -1)
        self._of_chars = [np.ascontiguousarray(chars @ part[: cuts[0]]) for part in parts]
        self._of_shapes = [np.ascontiguousarray(shapes @ part[cuts[2] :]) for part in parts]
        self._first = np.ascontiguousarray(parts[:, cuts[0] : cuts[2]]).reshape(3 * (sizes[1] + sizes[2]), -1)

    def scores(self, seen: Seen) -> Floats:
        """A row of label scores for every place; where no name can be, and in empty places, O is sure."""
        there = (seen.chars > 0).astype(np.float32)[:, None]
        hidden = self._first_layer(seen, there)
        open_ = self.opened(hidden) & (seen.chars > 0)
        reach = sum(layer.reach for layer in self._layers)
        for layer in self._layers:
            reach -= layer.reach
            _add(hidden, layer, np.flatnonzero(_widened(open_, reach)), there)
        scores = np.full((len(hidden), self._last.shape[1]), -1e4, np.float32)
        scores[:, 0] = 0
        scores[open_] = hidden[open_] @ self._last + self._last_bias
        return scores

    def opened(self, hidden: Floats) -> NDArray[np.bool_]:
        """Where a name may be, given the first layer, and the places beside them."""
        return _widened(hidden @ self._gate > self._threshold, 1)

    def _first_layer(self, seen: Seen, there: Floats) -> Floats:
        size, reach = len(seen.chars), self._reach
        tables = np.concatenate([self._pairs[seen.pairs], self._words[seen.words]], axis=1)
        hidden = np.zeros((size, len(self._bias)), np.float32)
        inner = slice(GAP, size - GAP)
        near = [slice(GAP + step, size - GAP + step) for step in (-reach, 0, reach)]
        made = np.concatenate([tables[part] for part in near], axis=1) @ self._first
        for part, of_chars, of_shapes in zip(near, self._of_chars, self._of_shapes, strict=True):
            made += of_chars[seen.chars[part]]
            made += of_shapes[seen.shapes[part]]
        made += self._bias
        np.maximum(made, np.float32(0), out=made)
        hidden[inner] = made * there[inner]
        return hidden


def _add(hidden: Floats, layer: Layer, places: NDArray[np.int64], there: Floats) -> None:
    """Adds a layer to the first ones, at these places."""
    near = hidden[places[:, None] + np.array([-layer.reach, 0, layer.reach])]
    made = near.reshape(len(places), -1) @ layer.weight
    made += layer.bias
    np.maximum(made, np.float32(0), out=made)
    made *= there[places]
    hidden[places] += made


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
