"""All formats that can be imported, and the one door through which files are read.

A file is read by the format of its extension; a file without one by the first format that accepts its content. Where
several formats share an extension (.xml), the content decides among them.
"""

from __future__ import annotations

from pathlib import Path, PurePath

from reader.model.errors import FileMissing, FileRefused, SourceError, TooLarge, UnknownFormat
from reader.model.said import refusal
from reader.sources import alto, containers, gzipped, hocr, mets, page_xml, pdf, plain_text, scan, wrapped
from reader.sources.format import MEGABYTE, Format, Reading

WHOLE = ""
"""The name of the one part of a file that is read in one go."""


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
    extension = PurePath(name).suffix.lower()
    claiming = [known for known in FORMATS if extension in known.extensions]
    limit = max(known.limit for known in claiming or FORMATS)
    try:
        size = path.stat().st_size
        if size > limit:
            raise TooLarge(file=name, size=_megabytes(size), limit=_megabytes(limit))
        return path.read_bytes()
    except OSError as error:
        raise FileRefused(file=name, reason=refusal(error)) from error


def read_bytes(data: bytes, name: str) -> Reading:
    """The pages of a file that is already in memory; `name` decides the format and stands in messages.

    Raises:
        SourceError: as `read`.
    """
    format_ = format_of(name, data)
    if format_ is None:
        raise UnknownFormat(file=name, known=", ".join(extensions()))
    if len(data) > format_.limit:
        raise TooLarge(file=name, size=_megabytes(len(data)), limit=_megabytes(format_.limit))
    return format_.read(data, name)


def parts_of(data: bytes, name: str) -> tuple[str, ...]:
    """The parts of a file that can be read one by one, in order; `WHOLE` alone where it is read in one go."""
    format_ = format_of(name, data)
    if format_ is None or format_.parts is None or len(data) > format_.limit:
        return (WHOLE,)
    try:
        names = format_.parts.names(data, name)
    except SourceError:  # reading it says what is wrong, and saves what can be saved
        return (WHOLE,)
    return names if len(names) > 1 else (WHOLE,)


def read_part(data: bytes, name: str, part: str) -> Reading:
    """The pages of one of a file's parts.

    Raises:
        SourceError: as `read`.
    """
    format_ = format_of(name, data)
    if part == WHOLE or format_ is None or format_.parts is None:
        return read_bytes(data, name)
    return format_.parts.read(data, name, part)


def format_of(name: str, data: bytes | None = None) -> Format | None:
    """The format that claims the extension of a file name; None where none does.

    Where several do, or the name has no extension, the first that accepts `data`; where none does, the first of all.
    """
    extension = PurePath(name).suffix.lower()
    claiming = [known for known in FORMATS if not extension or extension in known.extensions]
    if data is None:
        return claiming[0] if extension and claiming else None
    if len(claiming) > 1:
        claiming = [known for known in claiming if known.accepts(data)] or claiming
    return next(iter(claiming), None)


def extensions() -> tuple[str, ...]:
    """Every extension that can be imported, lower case, with its dot."""
    return tuple(dict.fromkeys(extension for known in FORMATS for extension in known.extensions))


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"


FORMATS: tuple[Format, ...] = (
    plain_text.FORMAT,
    pdf.FORMAT,
    alto.FORMAT,
    page_xml.FORMAT,
    mets.FORMAT,
    wrapped.FORMAT,
    hocr.FORMAT,
    scan.FORMAT,
    containers.zip_format(read_bytes),
    gzipped.gzip_format(read_bytes),
)
