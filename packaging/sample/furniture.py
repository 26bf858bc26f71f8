"""The masthead of page 1, the folios of the others, and the editors' credits at the foot."""

from __future__ import annotations

from .content import Issue, PageInfo
from .fonts import ASCENT, HEI, HEI_BOLD, SONG_BLACK, SONG_BOLD
from .grid import COLUMNS, LEFT, PAGE_HEIGHT, TOP, across
from .marks import BLACK, BLUE, RED, WHITE, PanelMark, RuleMark, Sheet, centred, plain, spread

WIDE = across(COLUMNS)
MASTHEAD, FOLIO = 128.0, 34.0
"""The heights of both, in points, from the top edge of the type area."""

SMALL = 9.4


def draw_masthead(sheet: Sheet, issue: Issue) -> None:
    """Title in the middle, date and weather in the ears, a strip with numbers under it."""
    ear = 172.0
    _ear(
        sheet,
        LEFT,
        ear,
        [issue.printed_date, f"{issue.strings['weekday']}　{issue.strings['lunar']}", issue.strings["motto"]],
    )
    _ear(sheet, LEFT + WIDE - ear, ear, list(issue.weather))
    title = spread(issue.publication, LEFT + ear + 30, WIDE - 2 * ear - 60, TOP + 78, SONG_BLACK, 82, RED)
    sheet.text("", "masthead", title)
    y = TOP + 98
    sheet.shapes.append(RuleMark(LEFT, y, LEFT + WIDE, y, 1.6))
    sheet.shapes.append(RuleMark(LEFT, y + 19, LEFT + WIDE, y + 19, 0.5))
    strip = [issue.strings[key] for key in ("register", "post", "number", "extent", "website", "hotline")]
    marks = [plain(text, 0, y + 4 + ASCENT * SMALL, HEI, SMALL) for text in strip]
    gap = (WIDE - sum(mark.width for mark in marks)) / (len(marks) - 1)
    x = LEFT
    for mark in marks:
        sheet.text("", "masthead", plain(mark.text, x, mark.baseline, HEI, SMALL))
        x += mark.width + gap


def _ear(sheet: Sheet, x: float, width: float, lines: list[str]) -> None:
    sheet.shapes.append(PanelMark(x, TOP + 10, width, 72, outline=0.5))
    sizes = (14.0, 10.5, 10.5)
    baselines = (TOP + 32, TOP + 52, TOP + 71)
    for text, size, baseline in zip(lines, sizes, baselines, strict=True):
        face = HEI_BOLD if size > 12 else HEI
        sheet.text("", "masthead", centred(text, x, width, baseline, face, size, BLACK))


def draw_folio(sheet: Sheet, issue: Issue, page: PageInfo) -> None:
    """Page label and section to the outside, the date, the paper's name to the inside."""
    y = TOP + 22
    sheet.shapes.append(RuleMark(LEFT, y, LEFT + WIDE, y, 1.2))
    sheet.shapes.append(RuleMark(LEFT, y + 2.6, LEFT + WIDE, y + 2.6, 0.4))
    sheet.shapes.append(PanelMark(LEFT, y - 22, 44, 22, fill=BLUE))
    sheet.text("", "folio", centred(page.label, LEFT, 44, y - 6, HEI_BOLD, 15, WHITE))
    sheet.text("", "folio", spread(page.section, LEFT + 54, 44, y - 5, SONG_BLACK, 17, BLACK))
    date = f"{issue.printed_date}　{issue.strings['weekday']}"
    sheet.text("", "folio", centred(date, LEFT, WIDE, y - 6, HEI, SMALL, BLACK))
    name = plain(issue.publication, 0, y - 5, SONG_BOLD, 17, RED)
    sheet.text("", "folio", plain(name.text, LEFT + WIDE - name.width, name.baseline, SONG_BOLD, 17, RED))


def draw_foot(sheet: Sheet, issue: Issue, page: PageInfo) -> None:
    """The editors, and on page 1 the publisher."""
    y = PAGE_HEIGHT - 32
    sheet.shapes.append(RuleMark(LEFT, y, LEFT + WIDE, y, 0.5))
    if page.number == 1:
        sheet.text("", "foot", plain(issue.strings["publisher"], LEFT, y + 14, HEI, SMALL))
    mark = plain(page.editors, 0, y + 14, HEI, SMALL)
    sheet.text("", "foot", plain(mark.text, LEFT + WIDE - mark.width, mark.baseline, HEI, SMALL))
