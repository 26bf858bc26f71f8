"""From content to files: what the sample issue consists of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from .content import load
from .extract import page_text
from .gold import gold
from .order import arrange
from .pages import lay_out
from .pdf import write_pdf
from .pictures import jpeg
from .scan import scan

NAME = "chengpu-2025-06-18"


def files(content: Path, report: Callable[[str], object] = lambda _: None) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every file, one after the other.

    Raises:
        FileNotFoundError: a font is not installed.
        OverfullError: something does not fit into its rectangle.
    """
    application = QGuiApplication.instance() or QGuiApplication([])
    issue = load(content)
    sheets = lay_out(issue)
    for sheet in sheets:
        arrange(sheet, issue)
        for what, rest in sheet.rest:
            report(f"page {sheet.number}: {what}: {rest:.0f} pt left")
    title = f"{issue.publication} {issue.printed_date}"
    yield f"{NAME}.pdf", write_pdf(sheets, jpeg, title, issue.date.strftime("%Y%m%d"))
    for sheet, page in zip(sheets, issue.pages, strict=True):
        yield f"{NAME}-{page.label}.txt", page_text(sheet).encode()
    yield f"{NAME}-A01-scan.jpg", scan(sheets[0], sheets[1])
    yield "gold.json", (json.dumps(gold(issue, sheets), ensure_ascii=False, indent=1) + "\n").encode()
    del application
