"""Word lists of the segmentation, as they lie in `lexicons/segmentation`."""

from __future__ import annotations

from reader.locator import resource


def words(name: str) -> tuple[str, ...]:
    """The lines of a list, without comments (`#`) and blank ones."""
    lines = resource("lexicons", "segmentation", name).read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
