"""Scans: pictures of pages, recognised offline. Pixels in, lines with places and certainties out.

Needs the optional packages of `jiaoyue[ocr]`; without them a picture is refused with a sentence that says so.
"""

from __future__ import annotations

from reader.model.errors import SourceError
from reader.sources.format import MEGABYTE, Format, Parts, Reading
from reader.sources.recognition import Recognition, RecognitionOff, choice

EXTENSIONS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")
_MARKS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"RIFF")


class RecognitionMissing(SourceError):
    """The optional packages that recognise pictures are not installed."""

    sentence = "{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again."


def accepts(data: bytes) -> bool:
    """Whether the bytes begin as a picture does."""
    return data.startswith(_MARKS) and (not data.startswith(b"RIFF") or data[8:12] == b"WEBP")


def read(data: bytes, name: str) -> Reading:
    """The pages of a picture file: one for each of its frames, two where two pages lie side by side.

    Raises:
        SourceError: it is damaged, too large or no picture; RecognitionMissing: nothing is there to read it with;
        RecognitionOff: a person does not want it read.
    """
    return _read(data, name)


def _read(data: bytes, name: str, part: str = "") -> Reading:
    """The pages of one frame of a picture file, or of all."""
    if choice() is Recognition.NEVER:
        raise RecognitionOff(file=name)
    try:  # imported here: numbers, pictures and models are heavy, and the last may not be installed
        from reader.sources.scan.decoding import frames
        from reader.sources.scan.picture import read_picture
        from reader.sources.scan.splitting import sheets
    except ImportError as error:
        raise RecognitionMissing(file=name) from error
    only = int(part) - 1 if part else None
    found = [read_picture(sheet) for frame in frames(data, name, only) for sheet in sheets(frame)]
    return Reading(tuple(one.page for one in found), pictures=tuple(one.picture for one in found))


def _names(data: bytes, name: str) -> tuple[str, ...]:
    from reader.sources.scan.decoding import count

    return tuple(str(number) for number in range(1, count(data, name) + 1))


FORMAT = Format("scan", EXTENSIONS, 512 * MEGABYTE, accepts, read, Parts(_names, _read))
