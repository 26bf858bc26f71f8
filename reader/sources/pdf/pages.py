"""The pages of a PDF file: each by its text layer, or by recognition where that is of no use."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from reader.model.errors import EmptySource, SourceError
from reader.model.page import Page, Picture, Unit
from reader.model.said import Said
from reader.sources.format import Reading, too_many_pages
from reader.sources.pdf.characters import Character, characters_of
from reader.sources.pdf.comparing import agreement, completed, scaled
from reader.sources.pdf.doubting import is_doubtful, is_mostly_unseen
from reader.sources.pdf.drawings import Drawings, drawings_of
from reader.sources.pdf.lettering import lettered
from reader.sources.pdf.lines import Glyph, lines_of
from reader.sources.pdf.rendering import picture_of, recognised
from reader.sources.pdf.sense import makes_sense
from reader.sources.pdf.upright import Upright, direction_of, lean_of
from reader.sources.recognition import Recognition, choice

MAX_PAGES = 1_000
MAX_SIDE = 20_000.0
"""Points; PDF itself allows 14,400."""
LEAST_AGREEMENT = 0.9
"""The share of what recognition reads that a text layer must have too, once there is doubt about it."""

_ONE_AT_A_TIME = threading.Lock()  # PDFium is not made for threads


def read(data: bytes, name: str) -> Reading:
    """The pages of a PDF file.

    Raises:
        SourceError: it is damaged or needs a password.
        EmptySource: it has no pages.
        TooLarge: it has more pages than are read.
    """
    with _opened(data, name) as document:
        return _read(document, name)


def count(data: bytes, name: str) -> int:
    """How many pages a PDF file has; raises as `read`."""
    with _opened(data, name) as document:
        return _counted(document, name)


def read_one(data: bytes, name: str, number: int) -> Reading:
    """One page of a PDF file of several, by its number from 1; one without text is a page as well.

    Raises:
        SourceError: the file or this page is damaged.
    """
    with _opened(data, name) as document:
        try:
            page = document[number - 1]
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise SourceError(file=name, reason=Said("page {page} is damaged", page=number)) from error
        try:
            one = _read_page(page, number, name)
        finally:
            page.close()
    problems = (one.problem,) if one.problem else ()
    return Reading((replace(one.page, number=number),), problems, (one.picture,))


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[pypdfium2.PdfDocument]:
    """The document while this thread alone has PDFium."""
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise SourceError(file=name, reason=_reason(error)) from error
        try:
            yield document
        finally:
            document.close()


def _counted(document: pypdfium2.PdfDocument, name: str) -> int:
    pages = len(document)
    if pages > MAX_PAGES:
        raise too_many_pages(name, pages, MAX_PAGES)
    return pages


def _reason(error: pypdfium2.PdfiumError) -> Said:
    if "assword" in str(error):
        return Said("it is locked with a password; save it without one and import it again")
    return Said("it is damaged or no PDF")


def _read(document: pypdfium2.PdfDocument, name: str) -> Reading:
    pages: list[_Read] = []
    problems: list[Said] = []
    for index in range(_counted(document, name)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            problems.append(Said("page {page} is damaged and was left out", page=index + 1))
            continue
        try:
            pages.append(_read_page(page, index + 1, name))
        finally:
            page.close()
    problems += [read.problem for read in pages if read.problem]
    if not any(read.page.lines for read in pages):
        raise EmptySource(file=name) if not problems else SourceError(file=name, reason=problems[0])
    several = len(pages) > 1
    numbered = tuple(replace(read.page, number=at) if several else read.page for at, read in enumerate(pages, 1))
    return Reading(numbered, tuple(problems), tuple(read.picture for read in pages))


@dataclass(frozen=True, slots=True)
class _Read:
    """One page, its picture, and what was wrong with it."""

    page: Page
    picture: Picture
    problem: Said | None = None


def _read_page(page: pypdfium2.PdfPage, number: int, name: str) -> _Read:
    characters = characters_of(page)
    upright = _upright(page, characters)
    wanted = choice()
    if wanted is not Recognition.ALWAYS and characters and (wanted is Recognition.NEVER or makes_sense(characters)):
        return _layered(page, characters, upright, number, name)
    fault = _fault(number, characters)
    if wanted is Recognition.NEVER:
        bare = Page((), width=upright.width, height=upright.height, unit=Unit.POINT)
        return _Read(bare, picture_of(page, upright), Said("{fault}; recognition was switched off", fault=fault))
    seen = recognised(page, upright, name)
    if seen is not None and seen.pages:
        return _from_picture(page, characters, upright, seen, fault)
    empty = Page((), width=upright.width, height=upright.height, unit=Unit.POINT)
    missing = Said("{fault}; recognition is not installed: install jiaoyue[ocr] and import the file again", fault=fault)
    return _Read(empty, picture_of(page, upright), missing)


def _from_picture(
    page: pypdfium2.PdfPage, characters: list[Character], upright: Upright, seen: Reading, fault: Said
) -> _Read:
    """What was recognised, in the places of the layer where these fit; `fault` says what is wrong with it."""
    problem = Said("{fault}; its picture shows none that can be read", fault=fault)
    if seen.pages[0].lines:
        problem = Said("{fault}; it was recognised from its picture", fault=fault)
    own = _lettered(page, characters, upright, seen)
    if own is not None:
        return _Read(own, picture_of(page, upright), problem)
    picture = seen.pictures[0] if seen.pictures else None
    return _Read(seen.pages[0], picture or picture_of(page, upright), problem)


def _lettered(page: pypdfium2.PdfPage, characters: list[Character], upright: Upright, seen: Reading) -> Page | None:
    """The page of a layer that has places, but no letters, with those that were recognised; None where they differ."""
    if choice() is Recognition.ALWAYS or len(seen.pages) > 1 or is_mostly_unseen(characters):
        return None
    scale = upright.width / seen.pages[0].width if seen.pages[0].width else 1.0
    glyphs = lettered(list(_glyphs(characters, upright)), [scaled(line, scale) for line in seen.pages[0].lines])
    if glyphs is None:
        return None
    whole, _ = completed(_set(glyphs, drawings_of(page, upright), upright), seen.pages[0])
    return whole


def _fault(number: int, characters: list[Character]) -> Said:
    """Why the text layer of a page is not taken."""
    if choice() is Recognition.ALWAYS:
        return Said("the text layer of page {page} was not asked for", page=number)
    if characters:
        return Said("the text layer of page {page} makes no sense", page=number)
    return Said("page {page} holds no text", page=number)


def _layered(page: pypdfium2.PdfPage, characters: list[Character], upright: Upright, number: int, name: str) -> _Read:
    """The page of a text layer that makes sense; where that is doubtful, its picture is asked."""
    drawings = drawings_of(page, upright)
    read = _Read(_set(list(_glyphs(characters, upright)), drawings, upright), picture_of(page, upright))
    if choice() is Recognition.NEVER or not is_doubtful(characters, drawings, upright):
        return read
    seen = recognised(page, upright, name)
    if seen is None or not seen.pages:
        return read
    if agreement(read.page.lines, [line for one in seen.pages for line in one.lines]) < LEAST_AGREEMENT:
        fault = Said("the text layer of page {page} is not what its picture shows", page=number)
        return _from_picture(page, characters, upright, seen, fault)
    whole = _lettered(page, characters, upright, seen)
    if whole is None:
        whole = completed(read.page, seen.pages[0])[0] if len(seen.pages) == 1 else read.page
    count = (Counter(line.text for line in whole.lines) - Counter(line.text for line in read.page.lines)).total()
    if not count:
        return read
    more = Said(
        "the text layer of page {page} lacks lines; they were read from its picture ({count})", page=number, count=count
    )
    return _Read(whole, read.picture, more)


def _set(glyphs: list[Glyph], drawings: Drawings, upright: Upright) -> Page:
    """The page that glyphs and drawings make."""
    barriers = [*(rule for rule in drawings.rules if rule.height > rule.width), *drawings.frames]
    return Page(
        tuple(lines_of(glyphs, barriers, drawings.pictures)),
        width=upright.width,
        height=upright.height,
        unit=Unit.POINT,
        rules=tuple(drawings.rules),
        frames=tuple(drawings.frames),
        pictures=tuple(drawings.pictures),
    )


def _upright(page: pypdfium2.PdfPage, characters: list[Character]) -> Upright:
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page.raw, box)
    left, right = sorted((box.left, box.right))
    bottom, top = sorted((box.bottom, box.top))
    right, top = min(right, left + MAX_SIDE), min(top, bottom + MAX_SIDE)
    direction = direction_of(characters, page.get_rotation())
    return Upright(left, bottom, right, top, direction, lean_of(characters, direction))


def _glyphs(characters: list[Character], upright: Upright) -> Iterator[Glyph]:
    """The characters that are visible, on the upright page."""
    wide, tall = upright.width + 1, upright.height + 1
    for text, order, size, font, _, _, x, y, left, bottom, right, top, _, _, face in characters:
        box = upright.box(left, bottom, right, top)
        if -1 <= (box.left + box.right) / 2 <= wide and -1 <= (box.top + box.bottom) / 2 <= tall:
            yield Glyph(text, order, round(size, 2), font, upright.point(x, y)[1], box, face)
