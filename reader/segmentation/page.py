"""The door of segmentation: a page goes to the reading that suits what is known of it."""

from __future__ import annotations

from reader.model.issue import SegmentedPage
from reader.model.page import Page
from reader.segmentation.geometry import segment as segment_placed
from reader.segmentation.plain.page import segment as segment_plain


def segment(page: Page) -> SegmentedPage:
    """Cut a page into articles; each of its lines ends in exactly one of them or in the furniture."""
    return segment_placed(page) if page.has_geometry else segment_plain(page)
