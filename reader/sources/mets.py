"""METS: the table of contents of a digitised issue. It says in which order files are pages, and what the issue is.

A METS file has no text of its own, unless the ALTO of its pages stands within. Its paths are never followed: they
only name, by their last part, files that came with it in the same folder or ZIP.

Standard: https://www.loc.gov/standards/mets/
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from reader.model.errors import SourceError
from reader.model.said import Said
from reader.sources import wrapped
from reader.sources.format import MEGABYTE, Format, Reading
from reader.sources.numbers import Faults, number
from reader.sources.xml import Element, parse, root_name

MAX_BYTES = 128 * MEGABYTE

_LISTING = Said("it only lists the pages of an issue; import the folder or ZIP it lies in")

_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_DATE = re.compile(r"^(\d{4})-?(\d{2})-?(\d{2})")


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: the names (last part of the path) of the files that show it, and its printed label."""

    names: tuple[str, ...]
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a METS file says: pages in order, the publication and the date (ISO 8601) where it names them."""

    pages: tuple[PageEntry, ...]
    publication: str | None = None
    date: str | None = None


def accepts(data: bytes) -> bool:
    """Whether the outermost element is `mets`."""
    return (root_name(data) or "").lower() == "mets"


def contents(data: bytes, name: str) -> Contents | None:
    """The table of contents of a METS file; None where the pages themselves stand in it.

    Raises:
        SourceError: it is no XML or declares entities.
    """
    root = parse(data, name).root
    if wrapped.holds_pages(root):
        return None
    files = {file.get("ID"): _name(file) for file in root.walk("file") if _name(file)}
    return Contents(tuple(_pages(root, files)), _first(root, "title", "titleInfo"), _date(root))


def read(data: bytes, name: str) -> Reading:
    """The pages that stand in a METS file.

    Raises:
        SourceError: it only lists them; the sentence says what to import instead. Also as `wrapped.read`.
    """
    document = parse(data, name)
    if wrapped.holds_pages(document.root):
        return wrapped.within(document, name)
    raise SourceError(file=name, reason=_LISTING)


def _name(file: Element) -> str:
    location = next(iter(file.walk("FLocat")), None)
    if location is None:
        return ""
    path = _ESCAPED.sub(
        lambda found: bytes.fromhex(found[0].replace("%", "")).decode(errors="replace"), location.get("href")
    )
    return PurePosixPath(path.replace("\\", "/")).name


def _pages(root: Element, files: dict[str, str]) -> list[PageEntry]:
    """The divisions of the physical structure that are pages, in their order."""
    maps = [one for one in root.walk("structMap") if one.get("TYPE").lower() == "physical"] or list(
        root.walk("structMap")
    )
    found: list[tuple[float, PageEntry]] = []
    for structure in maps[:1]:
        pages = [div for div in structure.walk("div") if div.get("TYPE").lower() == "page"]
        pages = pages or [div for div in structure.walk("div") if any(child.name == "fptr" for child in div.children)]
        for at, div in enumerate(pages):
            pointers = [pointer.get("FILEID") for pointer in div.walk("fptr", "area")]
            names = tuple(dict.fromkeys(files[one] for one in pointers if one in files))
            order = number(div.get("ORDER"), Faults())
            found.append((at if order is None else order, PageEntry(names, div.get("ORDERLABEL") or None)))
    return [entry for _, entry in sorted(found, key=lambda one: one[0])]


def _first(root: Element, name: str, within: str) -> str | None:
    """The text of the first element of a name that stands within another."""
    for outer in root.walk(within):
        for element in outer.walk(name):
            if element.text.strip():
                return " ".join(element.text.split())
    return None


def _date(root: Element) -> str | None:
    for element in root.walk("dateIssued", "date"):
        match = _DATE.match(element.text.strip())
        if match:
            return "-".join(match.groups())
    return None


FORMAT = Format("METS", (".xml", ".mets"), MAX_BYTES, accepts, read)
