"""Where everything stands: the four pages as boxes on the grid of five columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .content import Article, Issue
from .fonts import HEI_BOLD
from .furniture import FOLIO, MASTHEAD, draw_folio, draw_foot, draw_masthead
from .grid import BOTTOM, COLUMNS, LEFT, PAGE_HEIGHT, PAGE_WIDTH, TOP, Band, Box, Stack, across
from .heads import Head
from .marks import Sheet
from .notices import Advertisement, Briefs, Guide, Table
from .photos import Photo
from .stories import Inset, Part, Story, break_after

JUMP_LINES = 47
"""Lines of the lead story that stand on page 1."""

JUMP_FROM, JUMP_TO = 1, 3
"""The pages on which the lead story begins and goes on."""

Find = Callable[[str], Article]


def lay_out(issue: Issue) -> list[Sheet]:
    """All pages of the issue, with their marks."""
    sheets = []
    for page, build in zip(issue.pages, (_first, _second, _third, _fourth), strict=True):
        sheet = Sheet(page.number, PAGE_WIDTH, PAGE_HEIGHT)
        top = TOP + (MASTHEAD if page.number == 1 else FOLIO)
        if page.number == 1:
            draw_masthead(sheet, issue)
        else:
            draw_folio(sheet, issue, page)
        build(issue.articles.__getitem__).place(sheet, LEFT, top, across(COLUMNS), PAGE_HEIGHT - BOTTOM - top)
        draw_foot(sheet, issue, page)
        sheets.append(sheet)
    return sheets


def jump_place(issue: Issue) -> tuple[int, int]:
    """Where the lead story breaks: paragraph, and character in it."""
    return _break(issue.articles["greenway"])


def _break(article: Article) -> tuple[int, int]:
    return break_after(article, JUMP_LINES, 3, across(3))


def _first(find: Find) -> Box:
    jump = Part(lines=JUMP_LINES, mark=f"（下转第{JUMP_TO}版）")
    lead = Stack(
        [
            Story(find("greenway"), 3, Head(35, kicker=17, subhead=15), part=jump),
            Photo(find("greenway-photo"), 0.44),
            Story(find("library"), 2, Head(24), upright=22),
        ]
    )
    briefs = Briefs([find("brief-grain"), find("brief-rent"), find("brief-power")])
    guide = Guide([find("guide-school"), find("guide-pilot"), find("guide-football"), find("guide-ticket")])
    side = Stack(
        [
            Story(find("port"), 2, Head(23, HEI_BOLD)),
            Story(find("shore"), 1, Head(25), framed=True),
            Band([(1, briefs), (1, guide)]),
        ]
    )
    return Band([(3, lead), (2, side)])


def _second(find: Find) -> Box:
    school = Inset(Photo(find("school-photo"), 0.4), 0, 2)
    quick = [find(f"quick-{name}") for name in ("blood", "water", "dog", "swim")]
    top = Band([(3, Story(find("lifts"), 3, Head(38))), (2, Story(find("school"), 2, Head(29, align="left"), school))])
    middle = Band(
        [
            (2, Story(find("exam"), 1, Head(19, HEI_BOLD), framed=True)),
            (2, Story(find("market"), 2, Head(23))),
            (1, Briefs(quick)),
        ]
    )
    foot = Band(
        [
            (2, Story(find("night-bus"), 1, Head(20), upright=21)),
            (2, Advertisement(find("ad-books"))),
            (1, Table(find("weather"), (0.8, 1.1, 1.2), 9)),
        ]
    )
    return Stack([top, middle, foot])


def _third(find: Find) -> Box:
    pilot = Inset(Photo(find("pilot-photo"), 0.9), 2, 1)
    went_on = Part(start=_break(find("greenway")), mark=f"（上接第{JUMP_FROM}版）")
    briefs = [find(f"finance-{name}") for name in ("loan", "company", "salt")]
    top = Band([(3, Story(find("pilot"), 3, Head(36), pilot)), (2, Story(find("rope"), 2, Head(27, HEI_BOLD)))])
    middle = Band(
        [
            (2, Story(continued(find("greenway")), 2, Head(21), part=went_on)),
            (2, Story(find("farm"), 2, Head(22))),
            (1, Briefs(briefs)),
        ]
    )
    foot = Band(
        [
            (3, Photo(find("launch"), 0.4)),
            (2, Stack([Story(find("plane"), 2, Head(16, HEI_BOLD)), Table(find("figures"), (1.6, 1, 0.8))])),
        ]
    )
    return Stack([top, middle, foot])


def _fourth(find: Find) -> Box:
    lamp = Inset(Photo(find("lamp-photo"), 0.75), 1, 1)
    week = [find(f"week-{name}") for name in ("concert", "photo", "talk", "film")]
    top = Band([(3, Story(find("football"), 3, Head(34, HEI_BOLD))), (2, Photo(find("rowing"), 0.6))])
    middle = Band(
        [
            (3, Story(find("ticket"), 2, Head(34, align="spread"), framed=True)),
            (2, Story(find("lamp"), 2, Head(28), lamp)),
        ]
    )
    foot = Band(
        [
            (2, Story(find("tide-book"), 2, Head(25))),
            (2, Story(find("puppet"), 1, Head(20), upright=24)),
            (1, Briefs(week, "◆")),
        ]
    )
    last = Band(
        [(3, Advertisement(find("ad-notice"), large=False)), (2, Table(find("tides"), (0.7, 1.3, 1.3)))], ruled=False
    )
    return Stack([top, middle, foot, last])


def continued(article: Article) -> Article:
    """What is printed over the second part of a story: one short headline and no more."""
    return replace(article, kicker=(), subheads=(), headline=article.headline[:1])
