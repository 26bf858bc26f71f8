"""Segmentation of pages whose lines have places: columns, titles, rules and seams say what belongs together."""

from reader.segmentation.geometry.page import segment

__all__ = ["segment"]
