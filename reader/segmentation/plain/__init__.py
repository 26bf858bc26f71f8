"""Segmentation of pages without geometry: the order of lines, their widths and their words are all there is."""
