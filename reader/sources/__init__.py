"""Formats of newspaper pages: bytes in, pages of lines out. One module a format, all behind `registry`."""
