"""XML from outside, read without trust: no entities, no DTD from elsewhere, bounded depth and count of elements.

Names lose their namespace and keep their case, so that every version of a standard reads alike. A file that breaks off
or is not well-formed gives those of its elements whose tags are whole, and says where it broke.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from reader.model.errors import SourceError, TooLarge
from reader.model.said import Said
from reader.sources.encodings import decode
from reader.sources.format import too_deep

MAX_DEPTH = 64
MAX_ELEMENTS = 3_000_000
"""Elements of one file; a broadsheet with a box for every glyph has about fifty thousand."""

_DECLARED = re.compile(rb"<\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']")
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*([\"'])(.*?)\2", re.DOTALL)
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z_][\w:.-]*)(?P<attributes>(?:\s+[\w:.-]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(?P<empty>/?)>"
)
_ENTITIES = Said("it declares entities, which are not read because they can do harm")
_NATIVE = frozenset({"utf-8", "utf-16", "iso-8859-1", "us-ascii", "ascii"})


@dataclass(slots=True)
class Element:
    """One element: its local name, attributes by local name, children in order, and the text before the first child."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def get(self, name: str, default: str = "") -> str:
        """An attribute's value."""
        return self.attributes.get(name, default)

    def walk(self, *names: str) -> Iterator[Element]:
        """This element and all below it that have one of these names (all where none is given), in document order."""
        if not names or self.name in names:
            yield self
        for child in self.children:
            yield from child.walk(*names)

    def find(self, name: str) -> Element | None:
        """The first child of that name."""
        return next((child for child in self.children if child.name == name), None)


@dataclass(frozen=True, slots=True)
class Document:
    """The root of a file, and what was wrong with it but did not stop the reading."""

    root: Element
    problems: tuple[Said, ...]


def root_name(data: bytes) -> str | None:
    """The local name of the outermost element, read from the first bytes; None where it is no XML."""
    text = data[:65536].decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", errors="replace")
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        return None
    found = re.search(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)", re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL))
    return found[1] if found else None


def parse(data: bytes, name: str) -> Document:
    """The elements of an XML file; `name` stands in messages.

    Raises:
        SourceError: it declares entities of its own, or nothing of it could be read.
        TooLarge: it has more elements, or they are nested deeper, than is read.
    """
    builder = _Builder(name)
    try:
        builder.feed(*_readable(data))
    except expat.ExpatError as error:
        root = _salvaged(data, name)
        if root is None:
            reason = Said("it is not well-formed XML (line {line})", line=error.lineno)
            raise SourceError(file=name, reason=reason) from error
        problem = Said("the XML is damaged at line {line}; what could be made out was read", line=error.lineno)
        return Document(root, (problem,))
    if builder.root is None:
        raise SourceError(file=name, reason=Said("there is nothing in it"))
    return Document(builder.root, ())


def _readable(data: bytes) -> tuple[bytes | str, str | None]:
    """The bytes, or, where the parser does not know their encoding, their characters."""
    declared = _DECLARED.search(data[:400])
    encoding = declared[1].decode("ascii").lower() if declared else "utf-8"
    if encoding in _NATIVE:
        return data, None
    try:
        return data.decode("gb18030" if encoding.startswith("gb") else encoding, errors="replace"), "utf-8"
    except LookupError:
        return data.decode("utf-8", errors="replace"), "utf-8"


class _Builder:
    """Grows the tree while the parser reads; refuses what is hostile at the moment it shows."""

    def __init__(self, name: str) -> None:
        self.root: Element | None = None
        self.count = 0
        self._name = name
        self._open: list[Element] = []

    def feed(self, data: bytes | str, encoding: str | None) -> None:
        parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.EntityDeclHandler = self._refuse_entity
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.Parse(data, True)

    def _refuse_entity(self, *_: object) -> None:
        raise SourceError(file=self._name, reason=_ENTITIES)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MAX_ELEMENTS:
            raise TooLarge(
                file=self._name, size=Said("more than {count} elements", count=MAX_ELEMENTS), limit=MAX_ELEMENTS
            )
        if len(self._open) >= MAX_DEPTH:
            raise too_deep(self._name, MAX_DEPTH)
        element = Element(_local(tag), {_local(key): value for key, value in attributes.items()})
        if self.root is None:
            self.root = element
        else:
            # In damaged XML the root may seem to close too early; what follows still belongs to it.
            (self._open[-1] if self._open else self.root).children.append(element)
        self._open.append(element)

    def end(self, tag: str) -> None:
        """Closes the innermost element of that name and all within; one that is not open is passed over."""
        names = [element.name for element in self._open]
        if _local(tag) in names:
            del self._open[len(names) - 1 - names[::-1].index(_local(tag)) :]

    def characters(self, text: str) -> None:
        if self._open and not self._open[-1].children:
            self._open[-1].text += text


def _salvaged(data: bytes, name: str) -> Element | None:
    """The elements of damaged XML, as far as single tags are whole; None where there are none.

    Raises:
        SourceError: it declares entities.
    """
    if b"<!ENTITY" in data:
        raise SourceError(file=name, reason=_ENTITIES)
    text, _ = _readable(data)
    if isinstance(text, bytes):  # not seldom its encoding is another than it says
        decoded = decode(text)
        text = decoded.text if decoded else text.decode("utf-8", errors="replace")
    builder = _Builder(name)
    at = 0
    for tag in _TAG.finditer(text):
        builder.characters(html.unescape(text[at : tag.start()]))
        at = tag.end()
        if tag["end"]:
            builder.end(tag["name"])
            continue
        attributes = {one[1]: html.unescape(one[3]) for one in _ATTRIBUTE.finditer(tag["attributes"])}
        builder.start(tag["name"], attributes)
        if tag["empty"]:
            builder.end(tag["name"])
    return builder.root


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]
