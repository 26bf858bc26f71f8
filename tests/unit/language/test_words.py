"""The fast and the plain segmenter know the same words, whichever is installed."""

from __future__ import annotations

import sys

import pytest

from reader.language.words import FastSegmenter, PlainSegmenter, Words, segmenter
from reader.locator import resource

TEXT = "云溪市委书记林之远12日在环湖路说：“完工率达98.5%。”参加者有𠮷野先生、Anna和3名记者……😀"


@pytest.fixture(scope="module")
def fast() -> FastSegmenter:
    pytest.importorskip("rjieba")
    return FastSegmenter()


@pytest.fixture(scope="module")
def plain() -> PlainSegmenter:
    return PlainSegmenter()


def test_both_cut_the_sample_page_alike(fast: FastSegmenter, plain: PlainSegmenter) -> None:
    for path in resource("sample").glob("*.txt"):
        for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
            ours, theirs = ([pair for pair in by.tagged(line) if not pair[0].isascii()] for by in (fast, plain))
            assert [word for word, _ in ours] == [word for word, _ in theirs]
            both = zip(ours, theirs, strict=True)
            assert [one for one, other in both if one != other and plain.knows(one[0])] == []


def test_words_joined_are_the_line(fast: FastSegmenter, plain: PlainSegmenter) -> None:
    for by in (fast, plain):
        assert "".join(word for word, _ in by.tagged(TEXT)) == TEXT


def test_a_librarys_own_words_are_known(fast: FastSegmenter, plain: PlainSegmenter) -> None:
    word = "青石驿渡口"
    assert word not in dict(fast.tagged(f"来到{word}看"))
    for by in (FastSegmenter([word]), PlainSegmenter([word])):
        assert word in dict(by.tagged(f"来到{word}看"))


def test_both_know_the_same_words(fast: FastSegmenter, plain: PlainSegmenter) -> None:
    for word in ("书记", "环湖路", "的", "林之远"):
        assert fast.knows(word) == plain.knows(word)


def test_without_the_fast_one_the_plain_one_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rjieba", None)
    assert isinstance(segmenter(), PlainSegmenter)


def test_words_are_found_from_a_place_on() -> None:
    words = Words.of([("云溪", "ns"), ("市", "n"), ("今天", "t")])
    assert list(words.after(2)) == [(2, 3, "n"), (3, 5, "t")]
    assert next(iter(words.after(0))) == (0, 2, "ns")
    assert list(words.after(1)) == []
    assert list(words.after(5)) == []
