"""A ZIP file whose table of contents is lost or wrong: the members that are still whole, found by their own heads.

A download that stopped early is the usual case: the table stands at the end. Heads that leave their sizes to a later
record (bit 3 of the flags) cannot be used. Format: PKWARE APPNOTE 6.3, 4.3.7.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

_HEAD = b"PK\x03\x04"
_LATER, _LOCKED, _UTF8 = 0x08, 0x01, 0x800
_STORED, _DEFLATED = 0, 8


def repaired(data: bytes, most: int) -> bytes | None:
    """A new ZIP of the members that are whole, no more than `most` bytes unpacked; None where there is none."""
    target = io.BytesIO()
    left = most
    with zipfile.ZipFile(target, "w") as archive:
        at = data.find(_HEAD)
        while at >= 0:
            member = _member(data, at, left)
            if member is not None and member[0] not in archive.namelist():
                archive.writestr(zipfile.ZipInfo(member[0]), member[1])
                left -= len(member[1])
            at = data.find(_HEAD, at + 4)
        found = bool(archive.namelist())
    return target.getvalue() if found else None


def _member(data: bytes, at: int, most: int) -> tuple[str, bytes] | None:
    """Name and bytes of the member whose head stands at an offset; None where they do not fit their checksum."""
    if at + 30 > len(data):
        return None
    _, flags, method, _, check, packed, size, name_length, more = struct.unpack_from("<HHHIIIIHH", data, at + 4)
    start = at + 30 + name_length + more
    if flags & (_LATER | _LOCKED) or size > most or start + packed > len(data):
        return None
    name = data[at + 30 : at + 30 + name_length].decode("utf-8" if flags & _UTF8 else "cp437", errors="replace")
    text = _unpacked(data[start : start + packed], method, size)
    return (name, text) if name and text is not None and zlib.crc32(text) == check else None


def _unpacked(packed: bytes, method: int, size: int) -> bytes | None:
    if method == _STORED:
        return packed
    if method != _DEFLATED:
        return None
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, size + 1)
    except zlib.error:
        return None
