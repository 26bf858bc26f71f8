"""The model's text functions once more, slow and obvious: a text is a list of letters that never lose their identity.

Beside it the strategies that make texts, edits and spans for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from reader.model.edits import Edit
from reader.model.sourcemap import Run, SourceMap
from reader.model.spans import Span
from reader.model.text import ArticleText, Role

# Beyond the basic plane, emoji with a modifier, combining marks, bidi controls, markup, and letters that repeat.
ALPHABET = "天地天人𠮷𬭚😀👍🏽e\u0301\u202e\u2067\u2069\u200d\ufe0f<&；a1 　"
BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

texts = st.text(alphabet=ALPHABET, max_size=24)
lines = st.text(alphabet=ALPHABET, min_size=1, max_size=8)
hostile = st.text(alphabet=ALPHABET + BREAKS + "\x00\ud800\udfff", max_size=8)
roles = st.sampled_from(list(Role))


@dataclass(frozen=True)
class Letter:
    """A character of a text: where it came from is its identity."""

    character: str
    origin: tuple[object, ...]


def letters(text: str, name: str = "old") -> list[Letter]:
    return [Letter(character, (name, at)) for at, character in enumerate(text)]


def plain(written: Sequence[Letter]) -> str:
    return "".join(letter.character for letter in written)


def edit_letters(written: Sequence[Letter], edits: Sequence[Edit], name: str = "new") -> list[Letter]:
    """What the edits leave of the letters, and the letters that they bring."""
    result: list[Letter] = []
    for at in range(len(written) + 1):
        for index, edit in enumerate(edits):
            if edit.position == at:
                result += letters(edit.inserted, f"{name}{index}")
        if at < len(written) and not any(edit.position <= at < edit.end for edit in edits):
            result.append(written[at])
    return result


def carried(span: Span, edits: Sequence[Edit], length: int) -> set[tuple[object, ...]] | None:
    """The identities that a span which is not empty holds after the edits; None where one edit ate it whole.

    A letter that was removed leaves. One that is brought joins where it stands between two of the span's letters, or
    in place of none but the span's letters.
    """
    inside = set(range(span.start, span.end))
    held: set[tuple[object, ...]] = {("old", at) for at in inside}
    for index, edit in enumerate(edits):
        removed = set(range(edit.position, edit.end))
        if removed >= inside:
            return None
        held -= {("old", at) for at in removed}
        neighbours = {edit.position - 1, edit.position}
        if removed <= inside if removed else neighbours <= inside:
            held |= {letter.origin for letter in letters(edit.inserted, f"new{index}")}
    return held


def places(written: Sequence[Letter], held: set[tuple[object, ...]]) -> list[int]:
    return [at for at, letter in enumerate(written) if letter.origin in held]


def sources(map_: SourceMap) -> list[tuple[int, int] | None]:
    """The map, spelled out: for each character its line and offset."""
    found: list[tuple[int, int] | None] = []
    for run in map_.runs:
        found += [None if run.line is None else (run.line, run.offset + at) for at in range(run.length)]
    return found


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> tuple[Edit, ...]:
    """Edits of one revision of the text: ascending, apart or touching, some of them insertions, deletions, nothing."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return tuple(Edit(start, text[start:end], draw(st.text(ALPHABET, max_size=3))) for start, end in pairs)


@st.composite
def revisions(draw: st.DrawFn) -> tuple[str, tuple[Edit, ...]]:
    """A text and edits of it."""
    text = draw(texts)
    return text, draw(edits_of(text))


@st.composite
def spans_of(draw: st.DrawFn, text: str) -> Span:
    """A span of the text, mostly not empty."""
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return Span(start, end)


@st.composite
def maps_of(draw: st.DrawFn, length: int) -> SourceMap:
    """A source map of a text of this length: pieces of a few lines, and pieces that were not read."""
    runs: list[Run] = []
    while (left := length - sum(run.length for run in runs)) > 0:
        size = draw(st.integers(1, left))
        read = draw(st.booleans())
        runs.append(Run(size, draw(st.integers(0, 3)), draw(st.integers(0, 5))) if read else Run(size))
    return SourceMap.of(runs)


@st.composite
def article_texts(draw: st.DrawFn) -> ArticleText:
    """A text with its roles; now and then an empty one."""
    written = draw(st.lists(lines, max_size=5))
    return ArticleText("\n".join(written), tuple(draw(roles) for _ in written))
