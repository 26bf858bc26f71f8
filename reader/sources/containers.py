"""Folders and ZIP files of pages: an issue.

Where several files show one page (a scan beside its ALTO), the one that knows most is read. Pages come in the order
that a METS file among them gives, else in that of their names, numbers counting as numbers. Names within a ZIP are
only compared and shown, never used as paths.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from reader.model.errors import EmptySource, JiaoyueError, SourceError, TooLarge
from reader.model.page import Page, Picture
from reader.model.said import Said, refusal
from reader.sources import mets
from reader.sources.format import MEGABYTE, Format, Parts, Reading
from reader.sources.gzipped import inner_name
from reader.sources.salvage import repaired

MAX_BYTES = 1024 * MEGABYTE
MAX_ENTRIES = 2_000
MAX_UNPACKED = 2048 * MEGABYTE
MAX_RATIO = 200
"""Bytes of a ZIP, its files, their bytes together when unpacked, and how many times smaller packing made one."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError)
"""What `zipfile` raises over damaged and unknown files."""

ReadBytes = Callable[[bytes, str], Reading]
"""Reads a file in memory, by its name: `registry.read_bytes`."""

_RANK = {".xml": 0, ".alto": 0, ".page": 0, ".pdf": 1, ".hocr": 2, ".html": 2, ".htm": 2, ".txt": 4, ".text": 4}
_PICTURE_RANK = 3


def accepts(data: bytes) -> bool:
    """Whether the bytes begin as a ZIP file does."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def files_in(folder: Path, extensions: Iterable[str]) -> tuple[Path, ...]:
    """The files of a folder (not of those within it) that show a page each, in order.

    Raises:
        SourceError: the folder cannot be read.
    """
    wanted = frozenset(extensions)
    try:
        found = {
            path.name: path
            for path in folder.iterdir()
            if path.suffix.lower() in wanted and not path.name.startswith(".") and path.is_file()
        }
        table = _table(name for name in found if found[name].suffix.lower() in (".xml", ".mets"))
        listings = {name: entry for name in table if (entry := _listed(found[name]))}
    except OSError as error:
        raise SourceError(file=folder.name, reason=refusal(error)) from error
    return tuple(found[name] for name in in_order(found, _first(listings)) if name not in listings)


def in_order(names: Iterable[str], listing: mets.Contents | None = None) -> tuple[str, ...]:
    """One name for each page, in the order of a METS listing, else of the names themselves.

    Names that the listing does not know come last.
    """
    chosen: dict[str, str] = {}
    for name in sorted(names, key=_rank):
        chosen.setdefault(_stem(name), name)
    ordered = sorted(chosen.values(), key=_natural)
    if listing is None:
        return tuple(ordered)
    places = {name: at for at, entry in enumerate(listing.pages) for name in entry.names}
    stems = {_stem(name): at for name, at in places.items()}
    return tuple(sorted(ordered, key=lambda name: places.get(_last(name), stems.get(_stem(_last(name)), len(places)))))


def zip_format(read_bytes: ReadBytes) -> Format:
    """The format of ZIP files, whose members `read_bytes` reads."""

    def read(data: bytes, name: str) -> Reading:
        return read_zip(data, name, read_bytes)

    def read_one(data: bytes, name: str, part: str) -> Reading:
        return _read_member(data, name, part, read_bytes)

    return Format("ZIP", (".zip",), MAX_BYTES, accepts, read, Parts(pages_in, read_one))


def pages_in(data: bytes, name: str) -> tuple[str, ...]:
    """The files of a whole ZIP that show a page each, in order.

    Raises:
        SourceError: it is damaged. TooLarge: as `read_zip`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _checked(archive, name)
            tables = _table(one for one in members if one.lower().endswith((".xml", ".mets")))
            listings = {
                one: entry for one in tables if (entry := _contents(_unpacked(archive, members[one], name), _last(one)))
            }
    except _DAMAGED as error:
        raise SourceError(file=name, reason=Said("the ZIP file is damaged")) from error
    return tuple(one for one in in_order(members, _first(listings)) if one not in listings)


def _read_member(data: bytes, name: str, member: str, read_bytes: ReadBytes) -> Reading:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            reading = read_bytes(_unpacked(archive, archive.getinfo(member), name), _last(member))
    except (*_DAMAGED, KeyError) as error:
        raise SourceError(file=name, reason=Said("{name} in it is damaged", name=_last(member))) from error
    return replace(reading, problems=_within(member, reading.problems))


def read_zip(data: bytes, name: str, read_bytes: ReadBytes) -> Reading:
    """The pages of all files in a ZIP; one that is damaged costs itself.

    Raises:
        SourceError: nothing in it can be read.
        TooLarge: it holds too many files, too many bytes, or bytes packed so tightly that they must be a trap.
    """
    try:
        return _read_archive(data, name, read_bytes)
    except TooLarge:
        raise
    except (*_DAMAGED, SourceError) as error:
        left = repaired(data, MAX_UNPACKED)
        if left is None and isinstance(error, SourceError):
            raise
        if left is None:
            reason = Said("the ZIP file is damaged, locked or packed in an unknown way")
            raise SourceError(file=name, reason=reason) from error
    reading = _read_archive(left, name, read_bytes)
    return replace(reading, problems=(Said("the ZIP file is damaged; what is whole in it was read"), *reading.problems))


def _read_archive(data: bytes, name: str, read_bytes: ReadBytes) -> Reading:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return _read_members(archive, name, read_bytes)


def _read_members(archive: zipfile.ZipFile, name: str, read_bytes: ReadBytes) -> Reading:
    members = _checked(archive, name)
    loaded: dict[str, bytes] = {}
    tables = [one for one in members if one.lower().endswith((".xml", ".mets"))]
    pages: list[Page] = []
    pictures: list[Picture | None] = []
    problems: list[Said] = []
    for one in tables:
        try:
            loaded[one] = _unpacked(archive, members[one], name)
        except SourceError as error:
            problems.append(error.said)
            del members[one]
    listings = {one: entry for one in loaded if (entry := _contents(loaded[one], _last(one)))}
    for one in in_order(members, _first(listings)):
        if one in listings:
            continue
        try:
            reading = read_bytes(loaded.get(one) or _unpacked(archive, members[one], name), _last(one))
        except JiaoyueError as error:
            problems.append(error.said)
            continue
        pages += reading.pages
        pictures += reading.pictures or (None,) * len(reading.pages)
        problems += _within(one, reading.problems)
    if not pages:
        raise SourceError(file=name, reason=problems[0]) if problems else EmptySource(file=name)
    return Reading(_renumbered(pages), tuple(problems), tuple(pictures) if any(pictures) else ())


def _renumbered(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages without numbers that only counted within their own files."""
    several = len({page.number for page in pages if page.number}) < sum(page.number is not None for page in pages)
    return tuple(replace(page, number=None) if several else page for page in pages)


def _checked(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    """The members that may be pages, once their bounds are known to be kept."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MAX_ENTRIES:
        raise TooLarge(file=name, size=_files(len(infos)), limit=_files(MAX_ENTRIES))
    whole = sum(info.file_size for info in infos)
    if whole > MAX_UNPACKED:
        raise TooLarge(file=name, size=_megabytes(whole), limit=_megabytes(MAX_UNPACKED))
    for info in infos:
        if info.file_size > MEGABYTE and info.file_size > MAX_RATIO * max(1, info.compress_size):
            raise TooLarge(file=name, size=_packed(info), limit=Said("less"))
    return {info.filename: info for info in infos if _is_page(info.filename)}


def _is_page(path: str) -> bool:
    parts = PurePosixPath(path.replace("\\", "/")).parts
    hidden = any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in parts)
    return not hidden and not path.lower().endswith(".zip")


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    """The bytes of a member, no more than its head promised; SourceError where it is damaged."""
    try:
        with archive.open(info) as member:
            data = member.read(info.file_size + 1)
    except _DAMAGED as error:
        reason = Said("it is damaged, locked or packed in an unknown way within {name}", name=name)
        raise SourceError(file=_last(info.filename), reason=reason) from error
    if len(data) > info.file_size:
        raise TooLarge(
            file=name,
            size=Said("{name}, larger than it says", name=_last(info.filename)),
            limit=_megabytes(info.file_size),
        )
    return data


def _table(names: Iterable[str]) -> list[str]:
    return sorted(names, key=_natural)


def _contents(data: bytes, name: str) -> mets.Contents | None:
    """What a METS file lists; None for other files, and for one that cannot be read, which then is told as a page."""
    try:
        return mets.contents(data, name) if mets.accepts(data) else None
    except SourceError:
        return None


def _listed(path: Path) -> mets.Contents | None:
    """What a METS file on the disk lists; of any other file no more than its beginning is looked at."""
    with path.open("rb") as file:
        head = file.read(65536)
        return _contents(head + file.read(mets.MAX_BYTES), path.name) if mets.accepts(head) else None


def _first(listings: Mapping[str, mets.Contents]) -> mets.Contents | None:
    return next(iter(listings.values()), None)


def _rank(name: str) -> tuple[int, str]:
    return _RANK.get(PurePosixPath(inner_name(name.lower())).suffix, _PICTURE_RANK), name


def _stem(name: str) -> str:
    return str(PurePosixPath(inner_name(name).replace("\\", "/")).with_suffix(""))


def _last(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).name


def _natural(name: str) -> list[tuple[int, int, str]]:
    """A key by which page2 comes before page10."""
    return [
        (1, int(part), "") if part.isdecimal() else (0, 0, part.lower()) for part in re.split(r"(\d+)", name) if part
    ]


def _within(member: str, problems: Iterable[str]) -> tuple[Said, ...]:
    """What is wrong with a member, under its name."""
    return tuple(Said("{file}: {reason}", file=_last(member), reason=problem) for problem in problems)


def _files(count: int) -> Said:
    return Said("{count} files", count=count)


def _packed(info: zipfile.ZipInfo) -> Said:
    return Said("{name}, packed over {times} times", name=_last(info.filename), times=MAX_RATIO)


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"
