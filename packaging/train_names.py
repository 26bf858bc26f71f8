"""Makes the model of names.

    PYTHONPATH=. python packaging/train_names.py NAMES TEXT OUTPUT.npz [--without FILE] [--threads N] [--rounds N]

NAMES is a folder with `news-train.jsonl` and `news-dev.jsonl`, sentences of newspapers with their people, places and
organisations (form: `naming/corpus.py`); TEXT holds paragraphs of recent news, one a line, plain or `.xz`. Sentences
with a word of the file behind `--without`, one a line, are not learnt from: the names a test asks for.

It needs an environment of its own: `pip install torch==2.13.0 gensim==4.4.0 rjieba==0.2.2`. Two cores take about an
hour: embeddings, a wide network on the sentences, its labels for recent text, and the network that is kept, which
learns from both.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from naming.corpus import paragraphs, sentences, spaced
from naming.embeddings import learn
from naming.labelling import labelled
from naming.network import Network, arrays
from naming.training import examples, report, train

TEACHER = (128, (1, 1, 2, 4))
KEPT = (112, (1, 2, 4))
"""Width and reaches of the two networks."""
RECENT = 12_000
"""Paragraphs of recent text that are labelled, and how much each counts beside a sentence of the corpora."""
WEIGHT = 0.5


def main() -> None:
    """Train both networks and write the second."""
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    chance = np.random.default_rng(1)
    without = (
        frozenset(options.without.read_text(encoding="utf-8").split("\n")) - {""} if options.without else frozenset()
    )
    corpus = sentences(options.names / "news-train.jsonl", without)[: options.limit]
    recent = paragraphs(options.text, without)[: options.limit]
    lists = learn([*(one.text for one in corpus), *recent], without, options.threads)
    known = examples([*corpus, *spaced(corpus, 0.12, chance)], lists)
    held_out = examples(sentences(options.names / "news-dev.jsonl")[: options.limit], lists)

    teacher = Network(lists, *TEACHER)
    train(teacher, [known] * (options.rounds + 1), held_out)
    short = [text for text in recent if 20 <= len(text) <= 220]
    chosen = [short[place] for place in chance.permutation(len(short))[:RECENT]]
    more = examples(labelled(chosen, teacher, lists), lists, WEIGHT)

    kept = Network(lists, *KEPT)
    train(kept, [[*known, *more]] * (options.rounds - 2) + [known] * 2, held_out)
    np.savez_compressed(options.output, **arrays(kept, lists))
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB; {report(kept, held_out)}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make the model of names.")
    parser.add_argument("names", type=Path)
    parser.add_argument("text", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--limit", type=int, help="only so many sentences and paragraphs, to try the way")
    return parser.parse_args()


if __name__ == "__main__":
    main()
