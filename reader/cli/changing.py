"""What all commands that change a library share: a library, an author, a result that is printed once it is safe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.options import Command, author_option, json_option, library_option, opened
from reader.cli.saying import show_outcome

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome


@dataclass(frozen=True, slots=True)
class Change:
    """What a command did, and what is printed of it beside its entry and its articles."""

    outcome: Outcome
    more: Mapping[str, object] = field(default_factory=dict)


def changing(work: Callable[..., Change]) -> Command:
    """Makes a command of `work`, which gets the open library as `target`, the `author`, and its own options.

    Adds `--library`, `--as` and `--json`.
    """

    @wraps(work)
    def command(library: Path, author: str, as_json: bool, **own: Any) -> None:
        with opened(library) as target:
            change = work(target, author=author, **own)
        show_outcome(change.outcome, as_json, **change.more)

    return library_option(author_option(json_option(command)))
