"""A note on a title shows what is printed there, where the page has a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from tests.setting.modules import page
from tests.setting.pdf import pdf_of
from tests.ui.conftest import Hands, Opener


def test_a_note_on_the_headline_shows_the_scan_and_one_on_the_text_its_words(opener: Opener, tmp_path: Path) -> None:
    printed, library = tmp_path / "page.pdf", tmp_path / "库.jiaoyue"
    printed.write_bytes(pdf_of([page(3).page()]))
    import_files([printed], library, Request("导入"))
    hands = opener.open(library)
    row = next(row for row in hands.window.sidebar.articles.rows if row.characters > 100)
    hands.window.browsing.open_article(row.id)
    hands.settle()
    blocks = hands.record().article.content.blocks
    headline = next(block for block in blocks if block.role.value == "headline")
    body = next(block for block in blocks if block.role.value == "paragraph")

    title, text = note(hands, headline.start, headline.end), note(hands, body.start, body.start + 4)

    assert title is not None
    assert title.width() > 2 * title.height() > 0
    assert text is None


def note(hands: Hands, start: int, end: int) -> QImage | None:
    """Writes a note on a range; the piece of the scan on its card."""
    before = {one.id for one in hands.record().annotations}
    hands.window.commands.annotate(hands.record().id, start, end, "核对")
    hands.settle()
    made = next(one.id for one in hands.record().annotations if one.id not in before)
    card = hands.window.pane.lane.card(made)
    assert card is not None
    return card.strip
