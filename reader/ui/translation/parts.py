"""What stands in the gaps of errors' sentences: things, what is allowed; a test finds what is missing here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.model.said import Said
from reader.ui.translation.mark import QT_TRANSLATE_NOOP
from reader.ui.translation.said import said_text
from reader.ui.wording import command_name

GAPS = frozenset({"thing", "allowed"})
"""The gaps that are filled with words of ours; all others hold names, numbers, what a person typed, or said words."""

PARTS = frozenset(
    {
        QT_TRANSLATE_NOOP("Parts", "annotation"),
        QT_TRANSLATE_NOOP("Parts", "article"),
        QT_TRANSLATE_NOOP("Parts", "article of the page"),
        QT_TRANSLATE_NOOP("Parts", "article with the line"),
        QT_TRANSLATE_NOOP("Parts", "authority file"),
        QT_TRANSLATE_NOOP("Parts", "block at"),
        QT_TRANSLATE_NOOP("Parts", "choice"),
        QT_TRANSLATE_NOOP("Parts", "continuation"),
        QT_TRANSLATE_NOOP("Parts", "date"),
        QT_TRANSLATE_NOOP("Parts", "entity"),
        QT_TRANSLATE_NOOP("Parts", "group"),
        QT_TRANSLATE_NOOP("Parts", "history entry"),
        QT_TRANSLATE_NOOP("Parts", "issue"),
        QT_TRANSLATE_NOOP("Parts", "line"),
        QT_TRANSLATE_NOOP("Parts", "line to split at"),
        QT_TRANSLATE_NOOP("Parts", "mention"),
        QT_TRANSLATE_NOOP("Parts", "name"),
        QT_TRANSLATE_NOOP("Parts", "name of a tag"),
        QT_TRANSLATE_NOOP("Parts", "note"),
        QT_TRANSLATE_NOOP("Parts", "order of the pages"),
        QT_TRANSLATE_NOOP("Parts", "page"),
        QT_TRANSLATE_NOOP("Parts", "page number"),
        QT_TRANSLATE_NOOP("Parts", "page of a turn"),
        QT_TRANSLATE_NOOP("Parts", "page to put in its place"),
        QT_TRANSLATE_NOOP("Parts", "part of a name"),
        QT_TRANSLATE_NOOP("Parts", "picture"),
        QT_TRANSLATE_NOOP("Parts", "place"),
        QT_TRANSLATE_NOOP("Parts", "place for it"),
        QT_TRANSLATE_NOOP("Parts", "place on the page"),
        QT_TRANSLATE_NOOP("Parts", "place to split"),
        QT_TRANSLATE_NOOP("Parts", "region"),
        QT_TRANSLATE_NOOP("Parts", "region of a new article"),
        QT_TRANSLATE_NOOP("Parts", "related tag"),
        QT_TRANSLATE_NOOP("Parts", "role of a region"),
        QT_TRANSLATE_NOOP("Parts", "spelling"),
        QT_TRANSLATE_NOOP("Parts", "synonym"),
        QT_TRANSLATE_NOOP("Parts", "tag"),
        QT_TRANSLATE_NOOP("Parts", "tag to merge with"),
        QT_TRANSLATE_NOOP("Parts", "type of name"),
        QT_TRANSLATE_NOOP("Parts", "1 and above"),
        QT_TRANSLATE_NOOP("Parts", "a day such as 2025-03-13"),
        QT_TRANSLATE_NOOP("Parts", "a few words without / between them"),
        QT_TRANSLATE_NOOP("Parts", "a page of an article that stands on two"),
        QT_TRANSLATE_NOOP("Parts", "a place with text on both sides"),
        QT_TRANSLATE_NOOP("Parts", "another article"),
        QT_TRANSLATE_NOOP("Parts", "another page"),
        QT_TRANSLATE_NOOP("Parts", "any other one"),
        QT_TRANSLATE_NOOP("Parts", "any text that is not blank"),
        QT_TRANSLATE_NOOP("Parts", "before or after another article"),
        QT_TRANSLATE_NOOP("Parts", "each page once"),
        QT_TRANSLATE_NOOP("Parts", "left, top, right, bottom from 0 to 1"),
        QT_TRANSLATE_NOOP("Parts", "mentions of one entity"),
        QT_TRANSLATE_NOOP("Parts", "names joined by /, such as 时政/会议"),
        QT_TRANSLATE_NOOP("Parts", "one whose words stand in the article's text"),
        QT_TRANSLATE_NOOP("Parts", "one with lines of text in it"),
        QT_TRANSLATE_NOOP("Parts", "some of the spellings, not all"),
        QT_TRANSLATE_NOOP("Parts", "two entities or more"),
    }
)
"""Words of ours that fill such a gap as they are."""


def part(gap: str, value: object) -> object:
    """What stands in the gap of a sentence, in the window's language where it is one of ours."""
    if gap == "action":
        return command_name(str(value))
    if isinstance(value, Said):
        return said_text(value)
    if gap in GAPS and isinstance(value, str) and value in PARTS:
        return QCoreApplication.translate("Parts", value)
    return value
