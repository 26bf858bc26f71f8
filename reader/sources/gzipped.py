"""One file packed by gzip, as archives keep ALTO and PAGE: its name without .gz says what it is.

Format: RFC 1952. A file that breaks off or is damaged gives what comes before.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace

from reader.model.errors import SourceError, TooLarge
from reader.model.said import Said
from reader.sources.format import MEGABYTE, Format, Reading

MAX_BYTES = 256 * MEGABYTE
MAX_UNPACKED = 512 * MEGABYTE
MAX_RATIO = 200
"""Bytes of a packed file, of an unpacked one, and how many times smaller packing made what is more than a megabyte."""

SUFFIX = ".gz"
_GZIP, _ZIP = b"\x1f\x8b\x08", b"PK"
_WITH_HEADER = 31
"""How zlib is told to expect the head and foot of RFC 1952."""
_STEP = 64
"""Packed bytes that damage costs at most."""

ReadBytes = Callable[[bytes, str], Reading]
"""Reads a file in memory, by its name: `registry.read_bytes`."""


def accepts(data: bytes) -> bool:
    """Whether the bytes begin as a gzip file does."""
    return data.startswith(_GZIP)


def gzip_format(read_bytes: ReadBytes) -> Format:
    """The format of gzip files, whose content `read_bytes` reads."""

    def read(data: bytes, name: str) -> Reading:
        return _read(data, name, read_bytes)

    return Format("gzip", (SUFFIX,), MAX_BYTES, accepts, read)


def inner_name(name: str) -> str:
    """The name of what a file of that name holds; other names are their own."""
    return name[: -len(SUFFIX)] if name.lower().endswith(SUFFIX) else name


def _read(data: bytes, name: str, read_bytes: ReadBytes) -> Reading:
    """The pages of the file within.

    Raises:
        SourceError: nothing can be unpacked, or what is packed twice, or what is within cannot be read.
        TooLarge: it holds too many bytes, or bytes packed so tightly that they must be a trap.
    """
    content, whole = _unpacked(data, name)
    if not content:
        raise SourceError(file=name, reason=Said("the gzip file is damaged"))
    if content.startswith((_GZIP, _ZIP)):
        raise SourceError(file=name, reason=Said("it is packed twice; unpack it once and import what is in it"))
    reading = read_bytes(content, inner_name(name))
    if whole:
        return reading
    damaged = Said("the gzip file is damaged; what could be unpacked was read")
    return replace(reading, problems=(damaged, *reading.problems))


def _unpacked(data: bytes, name: str) -> tuple[bytes, bool]:
    """The bytes within, and whether they came to their end unharmed."""
    most = min(MAX_UNPACKED, max(MEGABYTE, MAX_RATIO * len(data)))
    unpacking = zlib.decompressobj(_WITH_HEADER)
    out = bytearray()
    try:
        for at in range(0, len(data), _STEP):
            out += unpacking.decompress(data[at : at + _STEP])
            if len(out) > most:
                limit = f"{most / MEGABYTE:.1f} MB"
                raise TooLarge(file=name, size=f"> {limit}", limit=limit)
    except zlib.error:
        return bytes(out), False
    return bytes(out), unpacking.eof
