"""Libraries without what the app never uses: OpenCV without its film player, Python without a debugger's symbols.

On Linux OpenCV's wheel links to FFmpeg (32 MB, with its codecs), for films, which the app does not read. The links are
taken out of a copy of the library: its entries of needed libraries and of their versions, and the symbols of theirs
become weak, so that they may be missing. Elsewhere, and where the file is of another kind than 64-bit little-endian
ELF, nothing is changed.

ELF: System V gABI, chapter 5 (Dynamic Section); GNU symbol versions: LSB Core 10.7.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

FILMS = re.compile(rb"lib(avcodec|avformat|avutil|avdevice|swscale|swresample)-")

SYMBOLS = re.compile(rb"(av|avcodec|avdevice|avformat|avio|avutil|sws|swscale|swr|swresample)_")

_NULL, _NEEDED, _STRINGS = 0, 1, 5
_VERSIONS, _VERSION_COUNT = 0x6FFFFFFE, 0x6FFFFFFF
_LOAD, _DYNAMIC = 1, 2
_SYMBOL_TABLE = 11
_WEAK = 2


def without_films(library: Path, target: Path) -> bool:
    """Write a copy of OpenCV's library that needs no FFmpeg; False, and no copy, where that cannot be done."""
    data = bytearray(library.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01":
        return False
    segments = _segments(data)
    dynamic = next(segment for segment in segments if segment[0] == _DYNAMIC)
    entries = [struct.unpack_from("<QQ", data, at) for at in range(dynamic[1], dynamic[1] + dynamic[3], 16)]
    values = dict(entries)
    strings = _offset(segments, values[_STRINGS])
    kept = [entry for entry in entries if entry[0] != _NEEDED or not FILMS.match(_string(data, strings + entry[1]))]
    if len(kept) == len(entries):
        return False
    _weaken(data, strings)
    first, count = _kept_versions(data, _offset(segments, values[_VERSIONS]), strings, values[_VERSION_COUNT])
    moved = first - _offset(segments, values[_VERSIONS]) + values[_VERSIONS]
    renewed = {_VERSIONS: moved, _VERSION_COUNT: count}
    kept += [(_NULL, 0)] * (len(entries) - len(kept))
    for at, (tag, value) in enumerate(kept):
        struct.pack_into("<QQ", data, dynamic[1] + 16 * at, tag, renewed.get(tag, value))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return True


def without_symbols(library: Path, target: Path) -> bool:
    """Write a copy without the symbols of a debugger; False where there is no `strip`, as outside Linux."""
    strip = shutil.which("strip")
    if not sys.platform.startswith("linux") or strip is None:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    return subprocess.run([strip, "--strip-unneeded", "-o", target, library], check=False).returncode == 0


def _segments(data: bytearray) -> list[tuple[int, int, int, int]]:
    """Return kind, place in the file, address and size of each segment."""
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    found = []
    for at in range(table, table + size * count, size):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, at)
        found.append((kind, offset, address, length))
    return found


def _offset(segments: list[tuple[int, int, int, int]], address: int) -> int:
    """Return the place in the file of an address."""
    return next(
        offset + address - start
        for kind, offset, start, size in segments
        if kind == _LOAD and 0 <= address - start < size
    )


def _string(data: bytearray, at: int) -> bytes:
    return bytes(data[at : data.index(0, at)])


def _weaken(data: bytearray, strings: int) -> None:
    """Make the symbols that FFmpeg would have brought weak: a missing one is then no error."""
    (table,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    for at in range(table, table + size * count, size):
        kind, _, _, offset, length = struct.unpack_from("<IQQQQ", data, at + 4)
        for symbol in range(offset, offset + length, 24) if kind == _SYMBOL_TABLE else ():
            name, info, _, section = struct.unpack_from("<IBBH", data, symbol)
            if section == 0 and SYMBOLS.match(_string(data, strings + name)):
                data[symbol + 4] = _WEAK << 4 | info & 15


def _kept_versions(data: bytearray, at: int, strings: int, count: int) -> tuple[int, int]:
    """Relink the list of needed versions past those of FFmpeg; return the place of its first entry and their number."""
    places = []
    for _ in range(count):
        name, _, step = struct.unpack_from("<III", data, at + 4)
        if not FILMS.match(_string(data, strings + name)):
            places.append(at)
        at += step
    for place, following in zip(places, [*places[1:], 0], strict=True):
        struct.pack_into("<I", data, place + 12, following - place if following else 0)
    return places[0], len(places)
