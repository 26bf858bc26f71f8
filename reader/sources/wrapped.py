"""Pages that stand within another XML document: ALTO or PAGE in an answer of OAI-PMH, in a METS file, in a record.

What is around them is not read. A METS file that holds its pages itself comes here as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.model.errors import EmptySource
from reader.model.page import Page
from reader.sources import alto, page_xml
from reader.sources.format import MEGABYTE, Format, Reading
from reader.sources.xml import Document, Element, parse, root_name

MAX_BYTES = 128 * MEGABYTE

_READERS: dict[str, Callable[[Document, str], Reading]] = {"alto": alto.reading_of, "PcGts": page_xml.reading_of}
_INNER = re.compile(rb"<(?:[\w.-]+:)?(?:alto|PcGts)[\s>]")
_OWN = frozenset({"alto", "pcgts", "mets"})


def accepts(data: bytes) -> bool:
    """Whether ALTO or PAGE stands in an XML document of another kind; METS has a reader of its own."""
    outermost = root_name(data)
    return outermost is not None and outermost.lower() not in _OWN and bool(_INNER.search(data))


def read(data: bytes, name: str) -> Reading:
    """The pages within, in the order of the file.

    Raises:
        SourceError: it is no XML, declares entities, or holds no page with text.
        TooLarge: a page has too many lines.
    """
    return within(parse(data, name), name)


def holds_pages(root: Element) -> bool:
    """Whether pages stand somewhere below an element."""
    return any(True for _ in root.walk(*_READERS))


def within(document: Document, name: str) -> Reading:
    """The pages that stand in a document of another kind; raises as `read`."""
    pages: list[Page] = []
    problems = list(document.problems)
    for element in document.root.walk(*_READERS):
        try:
            reading = _READERS[element.name](Document(element, ()), name)
        except EmptySource as error:
            problems.append(error.said)
            continue
        pages += reading.pages
        problems += reading.problems
    if not pages:
        raise EmptySource(file=name)
    return Reading(tuple(pages), tuple(dict.fromkeys(problems)))


FORMAT = Format("XML", (".xml",), MAX_BYTES, accepts, read)
