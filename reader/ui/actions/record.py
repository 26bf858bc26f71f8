"""What an action is: a frozen record without Qt, so that the whole table can be checked and printed anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from reader.ui.sections import ENTITIES, LIBRARY, REGIONS, SECTIONS, TAGS


@dataclass(frozen=True, slots=True)
class Situation:
    """What holds in the window, as far as actions ask for it.

    `sample` whether the sample issue is installed, `article` whether one is shown, `selection` whether some of its text
    is selected, `note` and `mention` whether one of these is current, `lesson` whether the
    library can follow the last decision on a name; `undo` and `redo` whether there is anything to
    take back or do again; `unsaved` whether something waits to be saved; `back` and `forward` whether there is a place
    to go to; `section` which screen is open; `entity` and `tag` whether one is shown there, `free` whether that tag
    still waits for its place.
    """

    library: bool = False
    writable: bool = False
    sample: bool = False
    article: bool = False
    selection: bool = False
    note: bool = False
    mention: bool = False
    lesson: bool = False
    undo: bool = False
    redo: bool = False
    unsaved: bool = False
    back: bool = False
    forward: bool = False
    section: str = LIBRARY
    entity: bool = False
    tag: bool = False
    free: bool = False


When = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """Enabled whatever holds."""
    return True


def never(_: Situation) -> bool:
    """Not there yet: the action keeps its place and its key for the work that brings it."""
    return False


def sample(situation: Situation) -> bool:
    """The sample issue is installed."""
    return situation.sample


def library(situation: Situation) -> bool:
    """A library is open."""
    return situation.library


def writable(situation: Situation) -> bool:
    """A library is open and can be written."""
    return situation.library and situation.writable


def undoable(situation: Situation) -> bool:
    """There is something to take back."""
    return writable(situation) and situation.undo


def redoable(situation: Situation) -> bool:
    """There is something to do again."""
    return writable(situation) and situation.redo


def article(situation: Situation) -> bool:
    """An article is shown."""
    return situation.article


def editable(situation: Situation) -> bool:
    """An article is shown and can be changed."""
    return situation.article and situation.writable


def selection(situation: Situation) -> bool:
    """Text of an article is selected."""
    return situation.article and situation.selection


def changeable(situation: Situation) -> bool:
    """Text is selected in an article that can be changed."""
    return selection(situation) and situation.writable


def mention(situation: Situation) -> bool:
    """A name is current in an article that can be changed."""
    return editable(situation) and situation.mention


def unsaved(situation: Situation) -> bool:
    """Something waits to be saved."""
    return situation.unsaved


def reviewing(situation: Situation) -> bool:
    """A page is under review and can be changed."""
    return writable(situation) and situation.section == REGIONS


def correctable(situation: Situation) -> bool:
    """Text is selected in the article that is read, and can be changed."""
    return changeable(situation) and situation.section == LIBRARY


def listing(situation: Situation) -> bool:
    """A library is open, and no screen whose own rows go up and down."""
    return situation.library and situation.section != TAGS


def indexing_entities(situation: Situation) -> bool:
    """The screen of entities is open and they can be changed."""
    return writable(situation) and situation.section == ENTITIES


def known_entity(situation: Situation) -> bool:
    """An entity is shown."""
    return situation.section == ENTITIES and situation.entity


def entity(situation: Situation) -> bool:
    """An entity is shown and can be changed."""
    return writable(situation) and known_entity(situation)


def indexing_tags(situation: Situation) -> bool:
    """The screen of tags is open and they can be changed."""
    return writable(situation) and situation.section == TAGS


def shown_tag(situation: Situation) -> bool:
    """A tag is shown."""
    return situation.section == TAGS and situation.tag


def tag(situation: Situation) -> bool:
    """A tag is shown and can be changed."""
    return writable(situation) and shown_tag(situation)


def free_tag(situation: Situation) -> bool:
    """A tag is shown that waits for its place in the vocabulary."""
    return tag(situation) and situation.free


def movable(situation: Situation) -> bool:
    """A note is active and other words are selected."""
    return changeable(situation) and situation.note


def lesson(situation: Situation) -> bool:
    """The whole library can follow the last decision on a name."""
    return situation.writable and situation.lesson


def back(situation: Situation) -> bool:
    """There is a place to go back to."""
    return situation.back


def forward(situation: Situation) -> bool:
    """There is a place to go forward to."""
    return situation.forward


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `title` and `tip` are English, in the context ``Actions`` of the catalogues.

    `menu` is the id of the menu it stands in; `keys` are shortcuts in Qt's portable text, the first one is shown; `mac`
    takes their place on macOS. `standard` names a `QKeySequence.StandardKey` instead. `group` makes actions of one
    group exclude each other; `checkable` ones show a state. `again` lets a held key repeat it.
    """

    id: str
    title: str
    tip: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When = always
    mac: tuple[str, ...] = ()
    standard: str = ""
    checkable: bool = False
    group: str = ""
    again: bool = False
    rule: bool = False
    """Whether a separator stands before it in its menu."""
    local: bool = False
    """Whether its keys work only where the keyboard is in a widget that the action was added to."""


def meet(one: Action, other: Action) -> bool:
    """Whether there is a screen in which both actions may be done: there they cannot share a key."""
    flags: dict[str, Any] = {field.name: True for field in fields(Situation)}
    situations = [Situation(**{**flags, "section": section}) for section in SECTIONS]
    return any(one.when(situation) and other.when(situation) for situation in situations)


@dataclass(frozen=True, slots=True)
class MenuRecord:
    """A menu of the menu bar, in its order."""

    id: str
    title: str
