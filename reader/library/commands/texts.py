"""How a command changes an article's text: everything that counts in the text goes along."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library import rows
from reader.library.anchors import Moved, follow
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.stored import dump_edits, dump_map, dump_roles, dump_spans, load_content, load_map, load_spans
from reader.model.edits import Edit
from reader.model.sourcemap import SourceMap
from reader.model.spans import Span, carry
from reader.model.text import ArticleText


def article_text(journal: Journal, article: int) -> ArticleText:
    """The article's text as it stands.

    Raises:
        NotFound: there is no such article.
    """
    row = journal.need("article", article)
    return load_content(row["text"], row["roles"])


def change_text(
    journal: Journal,
    article: int,
    edits: Sequence[Edit],
    *,
    result: ArticleText | None = None,
    source: SourceMap | None = None,
    reason: str = "",
) -> None:
    """Applies the edits of one revision to an article and carries its source map, byline and anchors along.

    `result` is given where the roles of the lines afterwards are known better than they could be inherited, `source`
    where what is inserted was read from the page too.

    Raises:
        EditMismatch: the text is not what the edits expect.
    """
    row = journal.need("article", article)
    after = result or load_content(row["text"], row["roles"]).edited(edits)
    journal.touch(article)
    if edits:
        journal.mark_revision(add_revision(journal.library, journal.entry, article, edits, reason))

    def write(moved: Moved) -> None:
        journal.update(moved.table, moved.row["id"], **moved.columns)

    follow(journal.library, article, edits, after.text, write)
    dateline = _kept(load_spans(row["dateline"]) if row["dateline"] else (), edits)
    journal.update(
        "article",
        article,
        text=after.text,
        roles=dump_roles(after.roles),
        source_map=dump_map(source or load_map(row["source_map"]).edited(edits)),
        byline=dump_spans(_kept(load_spans(row["byline"]), edits)),
        dateline=dump_spans(dateline) if dateline else None,
    )


def add_revision(library: Library, entry: int, article: int, edits: Sequence[Edit], reason: str) -> int:
    """Appends to the article's chain of revisions, which leads from the first reading to the text as it stands."""
    values = {"article": article, "entry": entry, "edits": dump_edits(edits), "reason": reason}
    return rows.insert(library, "revision", values)


def _kept(spans: Sequence[Span], edits: Sequence[Edit]) -> list[Span]:
    """The spans after the edits, without those whose words are gone."""
    moved = [carry(span, edits) for span in spans]
    return [span for span in moved if span is not None and span.start < span.end]
