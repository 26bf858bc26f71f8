"""The best way through the labels, held against trying every way."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from reader.language.names.decoding import LABELS, SURE, best_labels, spans


def slowly(scores: np.ndarray, joins: np.ndarray) -> list[int]:
    """All ways through the labels, the best of them."""

    def worth(way: tuple[int, ...]) -> float:
        ends = joins[0, way[0]] + joins[way[-1], 0]
        steps = sum(joins[one, other] for one, other in pairwise(way))
        return float(ends + steps + sum(scores[place, label] for place, label in enumerate(way)))

    return list(max(product(range(LABELS), repeat=len(scores)), key=worth))


@pytest.mark.parametrize("seed", range(6))
def test_the_best_of_all_ways(seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores = chance.normal(size=(4, LABELS)).astype(np.float32)
    joins = chance.normal(size=(LABELS, LABELS)).astype(np.float32)
    assert best_labels(np.arange(4), scores, joins).tolist() == slowly(scores, joins)


def test_stretches_apart_are_searched_apart() -> None:
    chance = np.random.default_rng(9)
    joins = chance.normal(size=(LABELS, LABELS)).astype(np.float32)
    joins[0, 0] = 0
    parts = [chance.normal(size=(size, LABELS)).astype(np.float32) for size in (2, 4, 1)]
    nothing = np.zeros((1, LABELS), np.float32)
    nothing[0, 0] = SURE * 4
    row = np.concatenate([nothing, parts[0], nothing, parts[1], nothing, nothing, parts[2]])
    labels = best_labels(np.arange(len(row)), row, joins).tolist()
    alone = [best_labels(np.arange(len(part)), part, joins).tolist() for part in parts]
    assert labels == [0, *alone[0], 0, *alone[1], 0, 0, *alone[2]]


def test_places_apart_are_stretches_apart() -> None:
    chance = np.random.default_rng(3)
    joins = chance.normal(size=(LABELS, LABELS)).astype(np.float32)
    scores = chance.normal(size=(5, LABELS)).astype(np.float32)
    labels = best_labels(np.array([4, 5, 9, 10, 11]), scores, joins).tolist()
    assert labels == [*slowly(scores[:2], joins), *slowly(scores[2:], joins)]


def test_a_name_does_not_reach_over_a_gap() -> None:
    assert list(spans(np.array([3, 4, 8, 9]), np.array([1, 2, 2, 3]))) == []


def test_what_labels_draw() -> None:
    # O, B I E of a person, S of a place, a name that never ends, B E of an organisation
    labels = np.array([0, 1, 2, 3, 8, 5, 6, 0, 9, 11])
    assert list(spans(np.arange(10), labels)) == [(1, 4, "person"), (4, 5, "place"), (8, 10, "organisation")]
