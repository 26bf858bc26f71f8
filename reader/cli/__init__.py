"""The command line: the window's work without a window. Each command is as thin as a menu entry."""

from reader.cli.program import main

__all__ = ["main"]
