"""Names: the recogniser against jieba's own tagging, and its model against jieba's dictionary in loading.

What is measured is the time of the processor, all its cores together, so that more threads are no advantage.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import jieba
import jieba.posseg
from comparison import Comparison, compare

from reader.language.names.model import NameModel
from reader.language.recogniser import Recogniser
from reader.locator import resource

THREE_TIMES = 1 / 3
HALF_THE_DICTIONARY = 0.5


def speed(_folder: Path, rounds: int) -> Comparison:
    """All names, dates and amounts of the sample page, against the words and parts of speech that jieba gives it."""
    jieba.setLogLevel(logging.WARNING)
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(resource("sample").glob("*.txt")))
    recogniser = Recogniser.load()
    return compare(
        _took(lambda: recogniser.find(text)),
        _took(lambda: [list(jieba.posseg.cut(line)) for line in text.splitlines()]),
        rounds=rounds,
        limit=THREE_TIMES,
    )


def loading(_folder: Path, rounds: int) -> Comparison:
    """The model, against the dictionary without jieba's cache."""
    tokenizer = jieba.Tokenizer()
    return compare(
        _took(NameModel.load),
        _took(lambda: tokenizer.gen_pfdict(tokenizer.get_dict_file())),
        rounds=rounds,
        limit=HALF_THE_DICTIONARY,
    )


def _took(work: Callable[[], object]) -> Callable[[], float]:
    """A call that does the work and returns the milliseconds that the processor spent on it."""

    def measured() -> float:
        began = time.process_time()
        work()
        return (time.process_time() - began) * 1000

    return measured
