"""Reading and segmenting a further page of a PDF, against PDFium's own extraction and rendering of it.

The floor asks PDFium for every character and its box, one by one, and renders the page at 150 dots per inch.
"""

from __future__ import annotations

import time
from pathlib import Path

import pypdfium2
from comparison import Comparison, compare

from reader.segmentation import segment
from reader.sources.pdf import pages

LIMIT = 2.0
FLOOR_DPI = 150
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def page(folder: Path, rounds: int) -> Comparison:
    """The second page of the sample issue; `folder` is not needed."""
    (file,) = SAMPLE.glob("*.pdf")
    data = file.read_bytes()
    return compare(lambda: _ours(data), lambda: _bare(data), rounds=rounds, limit=LIMIT)


def _ours(data: bytes) -> float:
    began = time.process_time()
    segment(pages.read_one(data, "page.pdf", 2).pages[0])
    return (time.process_time() - began) * 1000


def _bare(data: bytes) -> float:
    began = time.process_time()
    document = pypdfium2.PdfDocument(data)
    sheet = document[1]
    text = sheet.get_textpage()
    text.get_text_range()
    for at in range(text.count_chars()):
        text.get_charbox(at)
    sheet.render(scale=FLOOR_DPI / 72)
    document.close()
    return (time.process_time() - began) * 1000
