"""An issue as it leaves segmentation, before a library knows it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.article import Article
from reader.model.evidence import Reason
from reader.model.page import Page, Picture


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that is on the page but in no article: masthead, folio, the label of a column. `line` is its index.

    `confidence` (0…1) says how sure its role is, `reasons` why: of a line that merely found no place, not at all.
    """

    line: int
    role: str
    confidence: float = 1.0
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class SegmentedPage:
    """A page cut into articles: each of its lines is in exactly one article or in the furniture.

    `publication` and `date` (ISO 8601) are what the page itself says, None where it says nothing. `picture` is what its
    boxes lie on, None where there is none.
    """

    page: Page
    articles: tuple[Article, ...]
    furniture: tuple[Furniture, ...] = ()
    publication: str | None = None
    date: str | None = None
    picture: Picture | None = None
