"""Actions on the page under review: its regions, its articles, its place in the issue. Part of the table.

Their keys work only while the keyboard is in that screen, so that single letters are free everywhere else.
"""

from __future__ import annotations

from reader.ui.actions import record as when
from reader.ui.actions.record import Action
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

_TOOLS = (
    Action(
        "review.select",
        QT_TRANSLATE_NOOP("Actions", "Select"),
        QT_TRANSLATE_NOOP("Actions", "Choose, move and pull regions"),
        "page",
        ("V",),
        "mouse-pointer-2",
        when.reviewing,
        checkable=True,
        group="tool",
        local=True,
    ),
    Action(
        "review.draw",
        QT_TRANSLATE_NOOP("Actions", "Draw a region"),
        QT_TRANSLATE_NOOP("Actions", "Pull a box; the lines in it become its text"),
        "page",
        ("R",),
        "square-dashed",
        when.reviewing,
        checkable=True,
        group="tool",
        local=True,
    ),
    Action(
        "review.split",
        QT_TRANSLATE_NOOP("Actions", "Split at a line"),
        QT_TRANSLATE_NOOP("Actions", "Click a line: it begins an article of its own"),
        "page",
        ("S",),
        "scissors",
        when.reviewing,
        checkable=True,
        group="tool",
        local=True,
    ),
    Action(
        "review.join",
        QT_TRANSLATE_NOOP("Actions", "Join"),
        QT_TRANSLATE_NOOP("Actions", "Join the chosen articles, or the chosen one with the one you click"),
        "page",
        ("J",),
        "combine",
        when.reviewing,
        checkable=True,
        group="tool",
        local=True,
    ),
    Action(
        "review.order",
        QT_TRANSLATE_NOOP("Actions", "Number the articles"),
        QT_TRANSLATE_NOOP("Actions", "Click the articles one after the other in reading order"),
        "page",
        ("O",),
        "list-ordered",
        when.reviewing,
        checkable=True,
        group="tool",
        local=True,
    ),
)

_STEPS = (
    Action(
        "review.reorder",
        QT_TRANSLATE_NOOP("Actions", "Order anew"),
        QT_TRANSLATE_NOOP("Actions", "Put the articles in order by where they stand"),
        "page",
        icon="refresh-cw",
        when=when.reviewing,
        rule=True,
    ),
    Action(
        "review.free",
        QT_TRANSLATE_NOOP("Actions", "Make it an article of its own"),
        QT_TRANSLATE_NOOP("Actions", "The chosen region leaves its article with its text"),
        "page",
        icon="plus",
        when=when.reviewing,
    ),
    Action(
        "review.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the region"),
        QT_TRANSLATE_NOOP("Actions", "Its lines stay on the page, in no article"),
        "page",
        ("Del", "Backspace"),
        "trash-2",
        when.reviewing,
        local=True,
    ),
    Action(
        "review.next_doubt",
        QT_TRANSLATE_NOOP("Actions", "Next doubt"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next decision that is not sure"),
        "page",
        ("F8",),
        "arrow-down",
        when.reviewing,
        rule=True,
        local=True,
    ),
    Action(
        "review.previous_doubt",
        QT_TRANSLATE_NOOP("Actions", "Previous doubt"),
        QT_TRANSLATE_NOOP("Actions", "Go to the doubt before"),
        "page",
        ("F7",),
        "arrow-up",
        when.reviewing,
        local=True,
    ),
    Action(
        "review.check",
        QT_TRANSLATE_NOOP("Actions", "Confirm the page"),
        QT_TRANSLATE_NOOP("Actions", "The page is cut into articles rightly; go on with the next"),
        "page",
        icon="check",
        when=when.reviewing,
    ),
    Action(
        "review.fit",
        QT_TRANSLATE_NOOP("Actions", "Fit the page"),
        QT_TRANSLATE_NOOP("Actions", "Show the whole width of the page"),
        "page",
        icon="expand",
        when=when.reviewing,
    ),
)

_PAGES = (
    Action(
        "page.describe",
        QT_TRANSLATE_NOOP("Actions", "Newspaper, date, page…"),
        QT_TRANSLATE_NOOP("Actions", "Correct the newspaper's name, the date, the number or label of the page"),
        "page",
        icon="pencil",
        when=when.reviewing,
        rule=True,
    ),
    Action(
        "page.up",
        QT_TRANSLATE_NOOP("Actions", "Move the page up"),
        QT_TRANSLATE_NOOP("Actions", "Put the page before the one above it"),
        "page",
        icon="chevron-up",
        when=when.reviewing,
    ),
    Action(
        "page.down",
        QT_TRANSLATE_NOOP("Actions", "Move the page down"),
        QT_TRANSLATE_NOOP("Actions", "Put the page after the one below it"),
        "page",
        icon="chevron-down",
        when=when.reviewing,
    ),
    Action(
        "page.add",
        QT_TRANSLATE_NOOP("Actions", "Add pages…"),
        QT_TRANSLATE_NOOP("Actions", "Import files as further pages of this issue"),
        "page",
        icon="plus",
        when=when.reviewing,
    ),
    Action(
        "page.replace",
        QT_TRANSLATE_NOOP("Actions", "Replace the page…"),
        QT_TRANSLATE_NOOP("Actions", "Import another file in the place of this page"),
        "page",
        icon="replace",
        when=when.reviewing,
    ),
    Action(
        "page.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the page"),
        QT_TRANSLATE_NOOP("Actions", "Take the page away with its articles; undo brings it back"),
        "page",
        icon="trash-2",
        when=when.reviewing,
    ),
    Action(
        "issue.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the issue"),
        QT_TRANSLATE_NOOP("Actions", "Take the issue away with all its pages; undo brings it back"),
        "page",
        icon="trash-2",
        when=when.reviewing,
    ),
)

REVIEWING = (*_TOOLS, *_STEPS, *_PAGES)
