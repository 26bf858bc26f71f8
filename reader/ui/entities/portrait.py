"""All that the screen shows of one entity, read in one go on the library's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.errors import NotFound

if TYPE_CHECKING:
    from reader.importing.careers import Tenure
    from reader.library.file import Library
    from reader.library.reads import Companion, Context, EntityRecord, IssueUse, MergeHint, SplitHint


@dataclass(frozen=True, slots=True)
class Portrait:
    """An entity, where it stands, beside whom, and what may be the same; `contexts` are those of the newest issue."""

    record: EntityRecord
    issues: tuple[IssueUse, ...]
    contexts: tuple[Context, ...]
    companions: tuple[Companion, ...]
    titles: tuple[Tenure, ...]
    merges: tuple[MergeHint, ...]
    splits: tuple[SplitHint, ...]


def read(library: Library, entity: int) -> Portrait | None:
    """The portrait of an entity; None where it is gone by now."""
    from reader.importing.careers import titles_held
    from reader.library import reads

    with library.snapshot():
        try:
            record = reads.entity(library, entity)
        except NotFound:
            return None
        issues = reads.issue_uses(library, entity)
        return Portrait(
            record,
            issues,
            reads.contexts(library, entity, issues[0].issue) if issues else (),
            reads.companions(library, entity),
            titles_held(library, entity) if record.type == "person" else (),
            reads.merge_hints(library, entity),
            reads.split_hints(library, entity),
        )
