"""Pages cut into articles: `segment` is the one door, whatever the page was read from."""

from reader.segmentation.page import segment

__all__ = ["segment"]
