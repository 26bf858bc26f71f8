"""Frames: boxes drawn around a piece, as four rules whose ends meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reader.model.page import Box

_MEET = 1.6
_COVERED = 0.75
_LEAST = 5.0
"""How far rules may miss one another at a corner, the least side of a frame: in letters; what share of a side must be
drawn."""


def frames(rules: Sequence[Box], letter: float) -> tuple[tuple[Box, ...], tuple[Box, ...]]:
    """The frames that rules make, and the rules that are no side of one; `letter` is a letter's height in pixels."""
    level = [rule for rule in rules if rule.width > rule.height]
    upright = [rule for rule in rules if rule.width <= rule.height]
    found: list[Box] = []
    for top in sorted(level, key=lambda rule: rule.top):
        for bottom in sorted(level, key=lambda rule: rule.top):
            box = Box(max(top.left, bottom.left), top.top, min(top.right, bottom.right), bottom.bottom)
            if _are_sides(top, bottom, box, upright, letter) and not _doubled(box, found, letter):
                found.append(box)
                break
    found = [box for box in found if not _is_grid(box, rules, letter)]
    parts = [part for box in found for part in _halved(box, upright, letter)]
    sides = {rule for rule in rules if any(_is_side(rule, box, letter) for box in (*found, *parts))}
    return tuple(parts), tuple(rule for rule in rules if rule not in sides)


def _are_sides(top: Box, bottom: Box, box: Box, upright: Sequence[Box], letter: float) -> bool:
    play = _MEET * letter
    if box.width < _LEAST * letter or box.height < _LEAST * letter:
        return False
    if abs(top.left - bottom.left) > play or abs(top.right - bottom.right) > play:
        return False
    return all(
        any(
            abs((rule.left + rule.right) / 2 - edge) < play
            and min(rule.bottom, box.bottom) - max(rule.top, box.top) > _COVERED * box.height
            and rule.top > box.top - 2 * play
            and rule.bottom < box.bottom + 2 * play
            for rule in upright
        )
        for edge in (box.left, box.right)
    )


def _halved(box: Box, upright: Sequence[Box], letter: float) -> list[Box]:
    """A box, or the two that stand so close together that their level sides became one: two uprights part them."""
    play = _MEET * letter
    inner = sorted(
        (
            rule
            for rule in upright
            if box.left + _LEAST * letter < rule.left
            and rule.right < box.right - _LEAST * letter
            and min(rule.bottom, box.bottom) - max(rule.top, box.top) > _COVERED * box.height
            and abs(rule.top - box.top) < play
            and abs(rule.bottom - box.bottom) < play
        ),
        key=lambda rule: rule.left,
    )
    for left, right in pairwise(inner):
        if left.right < right.left < left.right + 2 * play:
            first, second = replace(box, right=left.right), replace(box, left=right.left)
            return [first, *_halved(second, upright, letter)]
    return [box]


def _doubled(box: Box, found: Sequence[Box], letter: float) -> bool:
    """Whether a box is the inner line of a double frame."""
    play = _MEET * letter
    return any(
        abs(box.left - other.left) < play
        and abs(box.right - other.right) < play
        and (abs(box.top - other.top) < play or abs(box.bottom - other.bottom) < play)
        for other in found
    )


def _is_grid(box: Box, rules: Sequence[Box], letter: float) -> bool:
    """Whether rules cross a box from side to side, as in a table."""
    play = _MEET * letter
    across = [
        rule
        for rule in rules
        if rule.width > 0.9 * box.width
        and rule.left > box.left - play
        and rule.right < box.right + play
        and box.top + play < rule.top < box.bottom - play
    ]
    return len(across) > 1


def _is_side(rule: Box, box: Box, letter: float) -> bool:
    play = _MEET * letter
    inside = rule.left > box.left - play and rule.right < box.right + play
    inside = inside and rule.top > box.top - play and rule.bottom < box.bottom + play
    if not inside:
        return False
    if rule.width > rule.height:
        return abs(rule.top - box.top) < play or abs(rule.bottom - box.bottom) < play
    return abs(rule.left - box.left) < play or abs(rule.right - box.right) < play
