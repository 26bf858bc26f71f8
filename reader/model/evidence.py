"""Why something was read as it was: reasons by stable codes, with what they say; windows put them into words."""

from __future__ import annotations

from dataclasses import dataclass

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason's `code` (`seam.reads-on`), and the values that its sentence names, sorted by name."""

    code: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, code: str, **values: Value) -> Reason:
        """A reason with named values."""
        return cls(code, tuple(sorted(values.items())))

    def shape(self) -> dict[str, Value]:
        """As JSON has it: the values by name beside `code`."""
        return {"code": self.code, **dict(self.values)}
