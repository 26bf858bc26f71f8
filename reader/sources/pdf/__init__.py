"""PDF with a text layer, by PDFium: characters with places, fonts and sizes, and what is drawn between them.

Lengths are points; the origin is the top left corner of what is visible of the page, turned so that its lines stand
upright. A page without text, or whose text makes no sense, is recognised from its picture; where recognition is not
installed, a problem says so. A text that may be other than what is seen is held against the picture.
"""

from __future__ import annotations

from reader.sources.format import MEGABYTE, Format, Parts, Reading

MAX_BYTES = 512 * MEGABYTE


def accepts(data: bytes) -> bool:
    """Whether a PDF header stands near the beginning."""
    return b"%PDF-" in data[:1024]


def read(data: bytes, name: str) -> Reading:
    """The pages of a PDF file.

    Raises:
        SourceError: it is damaged or needs a password.
        EmptySource: it has no pages.
        TooLarge: it has more pages than are read.
    """
    from reader.sources.pdf import pages  # PDFium is loaded where a PDF is read

    return pages.read(data, name)


def _names(data: bytes, name: str) -> tuple[str, ...]:
    from reader.sources.pdf import pages

    return tuple(str(number) for number in range(1, pages.count(data, name) + 1))


def _read_one(data: bytes, name: str, part: str) -> Reading:
    from reader.sources.pdf import pages

    return pages.read_one(data, name, int(part))


FORMAT = Format("PDF", (".pdf",), MAX_BYTES, accepts, read, Parts(_names, _read_one))
