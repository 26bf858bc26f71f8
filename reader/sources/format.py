"""What every format has in common: how it is recognised, how it is read, and what reading yields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.model.errors import TooLarge
from reader.model.page import Page, Picture
from reader.model.said import Said

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Reading:
    """The pages of one file in its order, and what was wrong with it but did not stop the reading.

    A problem is words for a person; the file's name is not in them. `pictures` holds one for each page,
    on which the page's boxes lie, or is empty.
    """

    pages: tuple[Page, ...]
    problems: tuple[Said, ...] = ()
    pictures: tuple[Picture | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """How a file of several pages is read one after the other: each part costs its own time, and itself alone.

    `names` lists the parts in order, by names that mean something to the format alone; `read` takes the bytes, the
    file's name and that of a part. Both raise a `SourceError`.
    """

    names: Callable[[bytes, str], tuple[str, ...]]
    read: Callable[[bytes, str, str], Reading]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be imported.

    `extensions` are lower case with their dot. `accepts` looks at the bytes alone: a file whose content is other than
    its name says is not read by guessing. `read` takes the bytes and the file's name (for messages) and raises a
    `SourceError`. `limit` bounds the file's size in bytes and is checked before the file is opened. `parts` is None
    where a file is always read as a whole.
    """

    name: str
    extensions: tuple[str, ...]
    limit: int
    accepts: Callable[[bytes], bool]
    read: Callable[[bytes, str], Reading]
    parts: Parts | None = None


def too_many_pages(name: str, found: int, most: int) -> TooLarge:
    """The refusal of a file with more pages than are read."""
    return TooLarge(file=name, size=Said("{count} pages", count=found), limit=Said("{count} pages", count=most))


def too_many_lines(name: str, most: int) -> TooLarge:
    """The refusal of a file that has a page with more lines than are read."""
    size = Said("more than {count} lines", count=most)
    return TooLarge(file=name, size=size, limit=Said("{count} lines a page", count=most))


def too_deep(name: str, most: int) -> TooLarge:
    """The refusal of a file whose elements stand in one another more often than is read."""
    return TooLarge(file=name, size=Said("nested over {count} deep", count=most), limit=most)
