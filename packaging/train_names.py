"""Makes the model of names.

    PYTHONPATH=. python packaging/train_names.py TEACHER.npz NAMES TEXT OUTPUT.npz [--without FILE]

TEACHER is this project's first model of names, as the card beside the present one says where it lies. NAMES is a folder
with `news-train.jsonl` and `news-dev.jsonl`, sentences of newspapers with their people, places and organisations (form:
`naming/corpus.py`); of whatever other corpora lie there only the text is read. TEXT holds paragraphs of recent news,
one a line, plain or `.xz`. Sentences and paragraphs with a word of the file behind `--without`, one a line, are not
learnt from: the names a test asks for.

It needs an environment of its own: `pip install torch==2.13.0 rjieba==0.2.2`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from naming.corpus import Exchange, Sentence, paragraphs, sentences, spaced
from naming.gate import gate
from naming.network import Network, arrays
from naming.teacher import Teacher
from naming.training import Example, examples, report, train, untold

WIDTH, REACHES = 112, (1, 2)
ROUNDS = 20
TRUST = 0.4
"""How much the teacher counts beside the labels of the corpora."""
UNTOLD, WEIGHT = 6_000, 0.6
"""Texts without labels in a round, and how much each counts beside a sentence of the corpora."""
EMPTY, SPACED, EXCHANGED = 0.5, 0.07, 0.25
"""Shares in a round: of the sentences without names; of those with names, set with blanks, and with other names."""
LOOKED_AT = 3_000
"""Sentences to which the gate is fitted."""


class Material:
    """What is learnt from, made anew for every round."""

    def __init__(self, corpus: Sequence[Sentence], texts: Sequence[str], teacher: Teacher) -> None:
        self._corpus, self._teacher = corpus, teacher
        self._texts = [text for text in texts if 20 <= len(text) <= 220]
        self._chance = np.random.default_rng(1)
        self._exchange = Exchange(corpus, self._chance)
        self._plain = examples(corpus, teacher, TRUST)

    def __call__(self) -> list[Example]:
        """The sentences of a round, and texts that only the teacher labels."""
        kept, made = [], []
        for one, plain in zip(self._corpus, self._plain, strict=True):
            dice = self._chance.random()
            if one.names and dice < SPACED:
                made += spaced([one], 1.0, self._chance)
            elif one.names and dice < SPACED + EXCHANGED:
                made.append(self._exchange.of(one))
            elif one.names or dice < EMPTY:
                kept.append(plain)
        some = self._chance.permutation(len(self._texts))[:UNTOLD]
        texts = untold([self._texts[place] for place in some], self._teacher, WEIGHT)
        return [*kept, *examples(made, self._teacher, TRUST / 2), *texts]


def main() -> None:
    """Train the network and write it."""
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    without = _words(options.without)
    teacher = Teacher(options.teacher)
    corpus = sentences(options.names / "news-train.jsonl", without)[: options.limit]
    others = [path for path in sorted(options.names.glob("*.jsonl")) if not path.name.startswith("news-")]
    texts = [one.text for path in others for one in sentences(path, without)] + paragraphs(options.text, without)
    looked_at = examples(sentences(options.names / "news-dev.jsonl")[: options.limit], teacher, 0.0)
    network = Network(teacher.tables, teacher.joins, WIDTH, REACHES)
    train(network, [Material(corpus, texts[: options.limit], teacher)] * options.rounds, looked_at)
    fitted = gate(network, examples(corpus[:: max(1, len(corpus) // LOOKED_AT)], teacher, 0.0))
    np.savez_compressed(options.output, **arrays(network, fitted), **teacher.lists)
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB; {report(network, looked_at)}")


def _words(path: Path | None) -> frozenset[str]:
    """The words of a file, one a line."""
    return frozenset(path.read_text(encoding="utf-8").split("\n")) - {""} if path else frozenset()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make the model of names.")
    parser.add_argument("teacher", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("text", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--limit", type=int, help="only so many sentences and texts, to try the way")
    return parser.parse_args()


if __name__ == "__main__":
    main()
