"""How model values are written in columns: lists as compact JSON that any program can read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reader.model.edits import Edit
from reader.model.evidence import Reason
from reader.model.page import Box
from reader.model.sourcemap import Run, SourceMap
from reader.model.spans import Span
from reader.model.text import ArticleText, Role, storable


def dump(value: object) -> str:
    """Compact JSON, Chinese as it is; what no file can hold as text becomes U+FFFD."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def load(text: str) -> Any:
    """What `dump` wrote."""
    return json.loads(text)


def dump_map(source: SourceMap) -> str:
    """Runs as `[length, line, offset]`, or `[length]` for what was not read."""
    return dump([[run.length] if run.line is None else [run.length, run.line, run.offset] for run in source.runs])


def load_map(text: str) -> SourceMap:
    """What `dump_map` wrote."""
    return SourceMap(tuple(Run(*run) for run in load(text)))


def dump_spans(spans: Iterable[Span]) -> str:
    """Spans as `[start, end]`."""
    return dump([[span.start, span.end] for span in spans])


def load_spans(text: str) -> tuple[Span, ...]:
    """What `dump_spans` wrote."""
    return tuple(Span(*pair) for pair in load(text))


def dump_edits(edits: Iterable[Edit]) -> str:
    """Edits as `[position, removed, inserted]`."""
    return dump([[edit.position, edit.removed, edit.inserted] for edit in edits])


def load_edits(text: str) -> tuple[Edit, ...]:
    """What `dump_edits` wrote."""
    return tuple(Edit(*edit) for edit in load(text))


def dump_roles(roles: Sequence[Role]) -> str:
    """Roles by name."""
    return dump([role.value for role in roles])


def load_content(text: str, roles: str) -> ArticleText:
    """An article's text from its two columns."""
    return ArticleText(text, tuple(Role(role) for role in load(roles)))


def dump_reasons(reasons: Iterable[Reason]) -> str:
    """Reasons as objects: the values by name beside `code`."""
    return dump([reason.shape() for reason in reasons])


def load_reasons(text: str) -> tuple[Reason, ...]:
    """What `dump_reasons` wrote."""
    return tuple(Reason.of(**shape) for shape in load(text))


def dump_boxes(boxes: Iterable[Box]) -> str:
    """Boxes as `[left, top, right, bottom]`."""
    return dump([[box.left, box.top, box.right, box.bottom] for box in boxes])


def load_boxes(text: str | None) -> tuple[Box, ...]:
    """What `dump_boxes` wrote; none where the column is empty."""
    return tuple(Box(*box) for box in load(text)) if text else ()
