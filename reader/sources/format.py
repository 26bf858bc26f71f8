"""What every format has in common: how it is recognised, how it is read, and what reading yields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.model.page import Page, Picture

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Reading:
    """The pages of one file in its order, and what was wrong with it but did not stop the reading.

    A problem is one English sentence for a person; the file's name is not in it. `pictures` holds one for each page,
    on which the page's boxes lie, or is empty.
    """

    pages: tuple[Page, ...]
    problems: tuple[str, ...] = ()
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
