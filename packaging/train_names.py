"""Makes the model of names.

    PYTHONPATH=. python packaging/train_names.py NAMES TEXT OUTPUT.npz [--without FILE] [--threads N] [--rounds N]

NAMES is a folder with `news-train.jsonl` and `news-dev.jsonl`, sentences of newspapers with their people, places and
organisations (form: `naming/corpus.py`); whatever other corpora lie there are read as plain text. TEXT holds paragraphs
of recent news, one a line, plain or `.xz`. Sentences and paragraphs with a word of the file behind `--without`, one a
line, are not learnt from, neither names nor embeddings: the names a test asks for.

It needs an environment of its own: `pip install torch==2.13.0 gensim==4.4.0 rjieba==0.2.2`. Two cores take about an
hour: embeddings, rounds on the sentences, the network's own labels for recent text, and rounds on both.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch

from naming.corpus import Exchange, Sentence, paragraphs, sentences, spaced
from naming.embeddings import Lists, learn
from naming.gate import gate
from naming.labelling import labelled
from naming.network import Network, arrays
from naming.training import Example, examples, report, train

WIDTH, REACHES = 128, (1, 1, 2, 4)
RECENT = 8_000
"""Paragraphs of recent text that are labelled, and how much each counts beside a sentence of the corpora."""
WEIGHT = 0.5
ALONE, TOGETHER = 6, 4
"""Rounds on the sentences alone, and with recent text."""
EMPTY, SPACED, EXCHANGED = 0.5, 0.07, 0.25
"""Shares in a round: of the sentences without names; of those with names, set with blanks, and with other names."""
LOOKED_AT = 3_000
"""Sentences to which the gate is fitted."""


class Material:
    """What is learnt from, made anew for every round."""

    def __init__(self, corpus: Sequence[Sentence], recent: Sequence[str], lists: Lists) -> None:
        self._corpus, self._recent, self._lists = corpus, recent, lists
        self._chance = np.random.default_rng(1)
        self._exchange = Exchange(corpus, self._chance)
        self._plain = examples(corpus, lists)
        self._labelled: list[Example] = []

    def sentences(self) -> list[Example]:
        """The sentences of a round."""
        kept, made = [], []
        for one, plain in zip(self._corpus, self._plain, strict=True):
            dice = self._chance.random()
            if one.names and dice < SPACED:
                made += spaced([one], 1.0, self._chance)
            elif one.names and dice < SPACED + EXCHANGED:
                made.append(self._exchange.of(one))
            elif one.names or dice < EMPTY:
                kept.append(plain)
        return [*kept, *examples(made, self._lists)]

    def with_recent(self, network: Network) -> list[Example]:
        """The same, and half of the recent text, which the network labels when it is first asked for."""
        if not self._labelled:
            short = [text for text in self._recent if 20 <= len(text) <= 220]
            chosen = [short[place] for place in self._chance.permutation(len(short))[:RECENT]]
            self._labelled = examples(labelled(chosen, network, self._lists), self._lists, WEIGHT)
        half = self._chance.permutation(len(self._labelled))[: len(self._labelled) // 2]
        return [*self.sentences(), *(self._labelled[place] for place in half)]


def main() -> None:
    """Train the network and write it."""
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    without = _words(options.without)
    corpus = sentences(options.names / "news-train.jsonl", without)[: options.limit]
    recent = paragraphs(options.text, without)[: options.limit]
    held_out = sentences(options.names / "news-dev.jsonl")[: options.limit]
    lists = learn(
        [*(one.text for one in [*corpus, *_others(options.names, without)]), *recent], without, options.threads
    )
    network = Network(lists, WIDTH, REACHES)
    material = Material(corpus, recent, lists)
    rounds: list[Callable[[], Sequence[Example]]] = [material.sentences] * options.rounds
    rounds[ALONE:] = [lambda: material.with_recent(network)] * len(rounds[ALONE:])
    looked_at = examples(held_out, lists)
    train(network, rounds, looked_at)
    fitted = gate(network, examples(corpus[:: max(1, len(corpus) // LOOKED_AT)], lists))
    np.savez_compressed(options.output, **arrays(network, lists, fitted))
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB; {report(network, looked_at)}")


def _others(folder: Path, without: frozenset[str]) -> list[Sentence]:
    """The sentences of the folder's further corpora."""
    paths = sorted(folder.glob("*.jsonl"))
    return [one for path in paths if not path.name.startswith("news-") for one in sentences(path, without)]


def _words(path: Path | None) -> frozenset[str]:
    """The words of a file, one a line."""
    return frozenset(path.read_text(encoding="utf-8").split("\n")) - {""} if path else frozenset()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make the model of names.")
    parser.add_argument("names", type=Path)
    parser.add_argument("text", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=ALONE + TOGETHER)
    parser.add_argument("--limit", type=int, help="only so many sentences and paragraphs, to try the way")
    return parser.parse_args()


if __name__ == "__main__":
    main()
