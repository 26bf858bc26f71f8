"""Actions on the page under review: its regions, its articles, its place in the issue. Part of the table.

Their keys work only while the keyboard is in that screen, so that single letters are free everywhere else.
"""

from __future__ import annotations

from functools import partial

from reader.ui.actions import record as when
from reader.ui.actions.record import Action
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

_step = partial(Action, menu="page", when=when.reviewing)
_tool = partial(_step, checkable=True, group="tool", local=True)

_TOOLS = (
    _tool(
        "review.select",
        QT_TRANSLATE_NOOP("Actions", "Select"),
        QT_TRANSLATE_NOOP("Actions", "Choose, move and pull regions"),
        keys=("V",),
        icon="mouse-pointer-2",
    ),
    _tool(
        "review.draw",
        QT_TRANSLATE_NOOP("Actions", "Draw a region"),
        QT_TRANSLATE_NOOP("Actions", "Pull a box; the lines in it become its text"),
        keys=("R",),
        icon="square-dashed",
    ),
    _tool(
        "review.split",
        QT_TRANSLATE_NOOP("Actions", "Split at a line"),
        QT_TRANSLATE_NOOP("Actions", "Click a line: it begins an article of its own"),
        keys=("S",),
        icon="scissors",
    ),
    _tool(
        "review.join",
        QT_TRANSLATE_NOOP("Actions", "Join"),
        QT_TRANSLATE_NOOP("Actions", "Join the chosen articles, or the chosen one with the one you click"),
        keys=("J",),
        icon="combine",
    ),
    _tool(
        "review.order",
        QT_TRANSLATE_NOOP("Actions", "Number the articles"),
        QT_TRANSLATE_NOOP("Actions", "Click the articles one after the other in reading order"),
        keys=("O",),
        icon="list-ordered",
    ),
)

_STEPS = (
    _step(
        "review.reorder",
        QT_TRANSLATE_NOOP("Actions", "Order anew"),
        QT_TRANSLATE_NOOP("Actions", "Put the articles in order by where they stand"),
        icon="refresh-cw",
        rule=True,
    ),
    _step(
        "review.free",
        QT_TRANSLATE_NOOP("Actions", "Make it an article of its own"),
        QT_TRANSLATE_NOOP("Actions", "The chosen region leaves its article with its text"),
        icon="plus",
    ),
    _step(
        "review.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the region"),
        QT_TRANSLATE_NOOP("Actions", "Its lines stay on the page, in no article"),
        keys=("Del", "Backspace"),
        icon="trash-2",
        local=True,
    ),
    _step(
        "review.next_doubt",
        QT_TRANSLATE_NOOP("Actions", "Next doubt"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next decision that is not sure"),
        keys=("F8",),
        icon="arrow-down",
        rule=True,
        local=True,
    ),
    _step(
        "review.previous_doubt",
        QT_TRANSLATE_NOOP("Actions", "Previous doubt"),
        QT_TRANSLATE_NOOP("Actions", "Go to the doubt before"),
        keys=("F7",),
        icon="arrow-up",
        local=True,
    ),
    _step(
        "review.check",
        QT_TRANSLATE_NOOP("Actions", "Confirm the page"),
        QT_TRANSLATE_NOOP("Actions", "The page is cut into articles rightly; go on with the next"),
        icon="check",
    ),
    _step(
        "review.fit",
        QT_TRANSLATE_NOOP("Actions", "Fit the page"),
        QT_TRANSLATE_NOOP("Actions", "Show the whole width of the page"),
        icon="expand",
    ),
)

_PAGES = (
    _step(
        "page.describe",
        QT_TRANSLATE_NOOP("Actions", "Newspaper, date, page…"),
        QT_TRANSLATE_NOOP("Actions", "Correct the newspaper's name, the date, the number or label of the page"),
        icon="pencil",
        rule=True,
    ),
    _step(
        "page.up",
        QT_TRANSLATE_NOOP("Actions", "Move the page up"),
        QT_TRANSLATE_NOOP("Actions", "Put the page before the one above it"),
        icon="chevron-up",
    ),
    _step(
        "page.down",
        QT_TRANSLATE_NOOP("Actions", "Move the page down"),
        QT_TRANSLATE_NOOP("Actions", "Put the page after the one below it"),
        icon="chevron-down",
    ),
    _step(
        "page.add",
        QT_TRANSLATE_NOOP("Actions", "Add pages…"),
        QT_TRANSLATE_NOOP("Actions", "Import files as further pages of this issue"),
        icon="plus",
    ),
    _step(
        "page.replace",
        QT_TRANSLATE_NOOP("Actions", "Replace the page…"),
        QT_TRANSLATE_NOOP("Actions", "Import another file in the place of this page"),
        icon="replace",
    ),
    _step(
        "page.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the page"),
        QT_TRANSLATE_NOOP("Actions", "Take the page away with its articles; undo brings it back"),
        icon="trash-2",
    ),
    _step(
        "issue.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the issue"),
        QT_TRANSLATE_NOOP("Actions", "Take the issue away with all its pages; undo brings it back"),
        icon="trash-2",
    ),
)

REVIEWING = (*_TOOLS, *_STEPS, *_PAGES)
