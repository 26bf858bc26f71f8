"""The door of segmentation: a page goes to the reading that suits what is known of it."""

from __future__ import annotations

from reader.model.issue import SegmentedPage
from reader.model.page import Page
from reader.segmentation.geometry import segment as segment_placed
from reader.segmentation.plain.lines import plain_lines
from reader.segmentation.plain.page import segment as segment_plain
from reader.segmentation.typed.order import in_order
from reader.segmentation.typed.telling import side_by_side


def segment(page: Page) -> SegmentedPage:
    """Cut a page into articles; each of its lines ends in exactly one of them or in the furniture."""
    if page.has_geometry:
        return segment_placed(page)
    lines = in_order(page.lines) if side_by_side(page.lines) else plain_lines(page.lines)
    return segment_plain(page, lines)
