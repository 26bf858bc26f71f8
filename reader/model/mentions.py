"""Mentions: places in a text that name something. What they mean, the entity, is another thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reader.model.spans import Anchor


class EntityType(StrEnum):
    """The families that are told apart; finer types are written beneath them (`other.law`).

    Of other names there are `other.work`, `other.law` and `other.policy`.
    """

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    OTHER = "other"


class MentionState(StrEnum):
    """What a person has said about a mention."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Found:
    """A mention as a recogniser finds it in a text.

    `start`, `end` in code points; `type` is an `EntityType` value or a finer one behind a dot; `level` 0 is the
    innermost name as corpora mark it, 1 the joined one; `source` names the rule or model; `value` is the normalised
    value (ISO 8601, number and unit) where one is known.
    """

    start: int
    end: int
    type: str
    level: int = 0
    source: str = ""
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention in a library: the anchor, and what a person said about it."""

    id: int
    anchor: Anchor
    type: str
    level: int
    source: str
    state: MentionState
    value: str | None = None

    @property
    def found(self) -> Found:
        """The mention as if it had just been found."""
        return Found(self.anchor.start, self.anchor.end, self.type, self.level, self.source, self.value)


def clashes(one: Found, decided: Iterable[tuple[int, int]]) -> bool:
    """Whether a suggestion has, or crosses, a range (code points) that a person decided on; nesting is no crossing."""
    for start, end in decided:
        apart = one.end <= start or end <= one.start
        nested = (one.start <= start and end <= one.end) or (start <= one.start and one.end <= end)
        if not apart and (not nested or (start, end) == (one.start, one.end)):
            return True
    return False


def family(type_: str) -> str:
    """The family of a possibly finer type: `amount.percentage` → `amount`."""
    return type_.partition(".")[0]
