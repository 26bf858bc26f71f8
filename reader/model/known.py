"""What a library has learnt from its reader, as data: names confirmed, and readings rejected.

The library hands this to the recogniser; neither needs to know the other.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written, and what it names: an `EntityType` value."""

    text: str
    type: str


@dataclass(frozen=True, slots=True)
class Rejection:
    """A reading that a person rejected: these words are not that.

    It holds everywhere, or only where `before` stands directly in front of the words and `after` directly behind.
    """

    text: str
    type: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that was learnt; of two types of one text the recogniser's own opinion decides, else the first."""

    names: tuple[Name, ...] = ()
    rejections: tuple[Rejection, ...] = ()


NOTHING = Known()
