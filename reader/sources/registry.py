"""All formats that can be imported, and the one door through which files are read.

A file is read by the format of its extension; a file without one by the first format that accepts its content.
"""

from __future__ import annotations

from pathlib import Path, PurePath

from reader.model.errors import FileMissing, FileRefused, TooLarge, UnknownFormat
from reader.sources import plain_text
from reader.sources.format import MEGABYTE, Format, Reading

FORMATS: tuple[Format, ...] = (plain_text.FORMAT,)


def read(path: Path) -> Reading:
    """The pages of a file; the path is followed, nothing that stands in the file is.

    Raises:
        SourceError: the file is missing, unreadable, too large, of no known kind or damaged beyond reading.
    """
    return read_bytes(load(path), path.name)


def load(path: Path) -> bytes:
    """The bytes of a file, once its size is known to be within what is read.

    Raises:
        SourceError: the file is missing, unreadable or too large.
    """
    name = path.name
    if not path.is_file():
        raise FileMissing(file=str(path))
    format_ = format_of(name)
    limit = format_.limit if format_ else max(known.limit for known in FORMATS)
    try:
        size = path.stat().st_size
        if size > limit:
            raise TooLarge(file=name, size=_megabytes(size), limit=_megabytes(limit))
        return path.read_bytes()
    except OSError as error:
        raise FileRefused(file=name, reason=error.strerror or type(error).__name__) from error


def read_bytes(data: bytes, name: str) -> Reading:
    """The pages of a file that is already in memory; `name` decides the format and stands in messages.

    Raises:
        SourceError: as `read`.
    """
    format_ = format_of(name)
    if format_ is None and not PurePath(name).suffix:
        format_ = next((known for known in FORMATS if known.accepts(data)), FORMATS[0])
    if format_ is None:
        raise UnknownFormat(file=name, known=", ".join(extensions()))
    if len(data) > format_.limit:
        raise TooLarge(file=name, size=_megabytes(len(data)), limit=_megabytes(format_.limit))
    return format_.read(data, name)


def format_of(name: str) -> Format | None:
    """The format that claims the extension of a file name; None where none does."""
    extension = PurePath(name).suffix.lower()
    return next((known for known in FORMATS if extension in known.extensions), None)


def extensions() -> tuple[str, ...]:
    """Every extension that can be imported, lower case, with its dot."""
    return tuple(extension for known in FORMATS for extension in known.extensions)


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"
