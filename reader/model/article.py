"""An article: its text with roles, who wrote it, where it stands, and from which lines it was read."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from reader.model.evidence import Reason
from reader.model.page import Box
from reader.model.sourcemap import SourceMap
from reader.model.spans import Span
from reader.model.text import ArticleText, Role


class Kind(StrEnum):
    """What sort of piece an article is."""

    NEWS = "news"
    INTERVIEW = "interview"
    COMMENTARY = "commentary"
    BRIEF = "brief"
    PHOTO = "photo"
    TITLE_ONLY = "title-only"
    ADVERTISEMENT = "advertisement"
    TABLE = "table"


class Status(StrEnum):
    """How far proofreading has come, in this order."""

    UNREAD = "unread"
    PROOFING = "proofing"
    PROOFED = "proofed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Region:
    """A piece of an article on a page; `box` in fractions of the page from its top left. `page` is its number.

    `confidence` (0…1) says how sure it is that the piece has this role, `reasons` why.
    """

    page: int
    role: str
    box: Box
    confidence: float = 1.0
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A piece of a newspaper as it stands in the text; its fields are read off the text.

    `byline` and `dateline` are spans of the text (code points): the names in printed order, and the place in a lead
    such as 新华社北京…电. So a correction of the text corrects them too. `lines` names every line that belongs to
    the article, also those that left no character in the text (下转第2版). `label` is the section label, which
    several articles may share. `confidence` (0…1) says how sure the grouping is, `reasons` why.
    """

    kind: Kind
    content: ArticleText
    source: SourceMap
    label: str | None = None
    byline: tuple[Span, ...] = ()
    dateline: Span | None = None
    lines: tuple[int, ...] = ()
    regions: tuple[Region, ...] = ()
    confidence: float = 1.0
    reasons: tuple[Reason, ...] = ()

    @property
    def text(self) -> str:
        """The article's one string."""
        return self.content.text

    @property
    def kicker(self) -> tuple[str, ...]:
        """引题, a line each."""
        return self.content.parts(Role.KICKER)

    @property
    def headline(self) -> str:
        """主题, "" where there is none."""
        return " ".join(self.content.parts(Role.HEADLINE))

    @property
    def subheads(self) -> tuple[str, ...]:
        """副题."""
        return self.content.parts(Role.SUBHEAD)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body, 小标题 (crossheads) included."""
        return self.content.parts(Role.PARAGRAPH, Role.CROSSHEAD)

    @property
    def credit(self) -> str | None:
        """摄, 整理 and the like, as printed; None where there is none."""
        return " ".join(self.content.parts(Role.CREDIT)) or None

    @property
    def names(self) -> tuple[str, ...]:
        """署名: the names in printed order, spaces that only spread a Chinese name closed."""
        return tuple(close_spread(self.text[span.start : span.end]) for span in self.byline)

    @property
    def place(self) -> str | None:
        """The dateline's place, None where there is none."""
        return self.text[self.dateline.start : self.dateline.end] if self.dateline else None


def close_spread(name: str) -> str:
    """The name without the spaces that spread its Chinese characters; one without any of those as it is."""
    return "".join(name.split()) if any(_is_chinese(letter) for letter in name) else name


def _is_chinese(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("CJK UNIFIED", "CJK COMPATIBILITY", "IDEOGRAPHIC NUMBER"))
