"""How an article is set: the size of its letters and the length of its lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.ui import theme

MEASURES = (24.0, 48.0)
"""The shortest and the longest line, in em."""


@dataclass(frozen=True, slots=True)
class Setting:
    """`size` in pixels at 100 % scale, one of the design's; `measure`, the length of a line, in em."""

    size: int = 18
    measure: float = 34.0

    def zoomed(self, steps: int) -> Setting:
        """The setting `steps` sizes larger (smaller where negative), within the design's sizes."""
        sizes: list[int] = theme.tokens()["typography"]["articleSizes"]
        nearest = min(range(len(sizes)), key=lambda index: abs(sizes[index] - self.size))
        return replace(self, size=sizes[min(max(nearest + steps, 0), len(sizes) - 1)])

    def widened(self, em: float) -> Setting:
        """The setting with lines that are `em` longer, within `MEASURES`."""
        return replace(self, measure=min(max(self.measure + em, MEASURES[0]), MEASURES[1]))

    @property
    def percent(self) -> int:
        """The size as the status bar shows it: 18 px are 100 %."""
        return round(100 * self.size / 18)

    def em(self, look: theme.Theme) -> int:
        """The size of a letter in pixels on the screen."""
        return look.px(self.size)

    def line(self, look: theme.Theme) -> int:
        """The height of a line in pixels on the screen."""
        ratio: float = theme.tokens()["typography"]["articleLineRatio"]
        return round(self.em(look) * ratio)

    def width(self, look: theme.Theme) -> int:
        """The length of a line in pixels on the screen."""
        return round(self.measure * self.em(look))
