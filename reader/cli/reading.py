"""Commands that only read: `articles`, `entities`, `history`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.options import json_option, library_option, opened
from reader.cli.saying import show
from reader.cli.shapes import edit_shape, entry_shape, issue_shape, mention_shape
from reader.importing.naming import names_of
from reader.library import reads
from reader.library.file import Library
from reader.library.reads import ArticleRecord, Entry
from reader.model.edits import diff
from reader.model.errors import FileMissing, FileRefused, NotText
from reader.model.known import Known
from reader.model.mentions import Found
from reader.model.said import refusal

if TYPE_CHECKING:
    from datetime import date

    from reader.language.recogniser import Recogniser


@click.command()
@library_option
@click.option("--issue", type=int, metavar="ID", help="Only this issue.")
@click.option("--article", type=int, metavar="ID", help="Only this article.")
@json_option
def articles(library: Path, issue: int | None, article: int | None, as_json: bool) -> None:
    """Print issues with their articles."""
    with opened(library) as source, source.snapshot():
        shapes = _issues(source, issue, article)
    show(shapes, as_json, lambda: "\n".join(_listing(shapes)))


def _issues(library: Library, issue: int | None, article: int | None) -> list[dict[str, object]]:
    wanted = reads.article(library, article) if article is not None else None
    if wanted is not None and issue is None:
        issue = wanted.issue
    found = reads.issues(library) if issue is None else (reads.issue(library, issue),)
    shapes = []
    for row in found:
        ids = [one.id for one in reads.article_rows(library, issue=row.id)]
        kept = [id_ for id_ in ids if article is None or id_ == article]
        records = [reads.article(library, id_) for id_ in kept]
        shapes.append(issue_shape(row, reads.furniture(library, row.id), records))
    return shapes


def _listing(shapes: list[dict[str, object]]) -> list[str]:
    lines = []
    for issue in shapes:
        lines.append(f"#{issue['id']} {issue['publication'] or '—'} {issue['date'] or '—'}")
        articles = issue["articles"]
        assert isinstance(articles, list)
        lines += [f"  {one['id']:>5}  {one['status']:<9} {one['headline'] or one['text'][:24]}" for one in articles]
    return lines


@click.command()
@click.argument("textfile", required=False, type=click.Path(path_type=Path))
@click.option("--library", type=click.Path(path_type=Path), metavar="L", help="The library file.")
@click.option("--article", type=int, metavar="ID", help="The article's id.")
@json_option
def entities(textfile: Path | None, library: Path | None, article: int | None, as_json: bool) -> None:
    """Print the names, dates and amounts in a text file or in an article."""
    from reader.language.recogniser import Recogniser

    if (textfile is None) == (library is None) or (library is None) != (article is None):
        raise click.UsageError("give either a text file, or --library and --article")
    if textfile is not None:
        text = read_text(textfile)
        found = Recogniser.load().find(text)
    else:
        record, known = _record(library, article)
        text = record.article.text
        found = names_of(record, lambda words, day: _with_learnt(Recogniser.load(), words, day, known))
    shapes = [mention_shape(one, text) for one in found]
    show(shapes, as_json, lambda: "\n".join(f"{one['type']:<12} {one['text']}" for one in shapes))


def _record(library: Path | None, article: int | None) -> tuple[ArticleRecord, Known]:
    assert library is not None
    assert article is not None
    with opened(library) as source:
        return reads.article(source, article), reads.known(source)


def _with_learnt(recogniser: Recogniser, text: str, day: date | None, known: Known) -> Sequence[Found]:
    return recogniser.find(text, day, recogniser.learnt(known))


def read_text(path: Path) -> str:
    """The characters of a text file exactly as they are, line ends included.

    Raises:
        FileMissing, FileRefused, NotText.
    """
    from reader.sources.encodings import decode

    if not path.is_file():
        raise FileMissing(file=str(path))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileRefused(file=str(path), reason=refusal(error)) from error
    decoded = decode(data)
    if decoded is None:
        raise NotText(file=str(path))
    return decoded.text


@click.command()
@library_option
@click.option("--article", type=int, metavar="ID", help="Only what concerns this article.")
@click.option("--diff", "between", nargs=2, type=int, metavar="A B", help="How its text changed between two entries.")
@json_option
def history(library: Path, article: int | None, between: tuple[int, int] | None, as_json: bool) -> None:
    """Print what was done, newest first; or how an article's text differs after entry A and after B (0: as read)."""
    if between is not None and article is None:
        raise click.UsageError("--diff needs --article")
    with opened(library) as source:
        if between is not None and article is not None:
            old, new = (reads.text_after(source, article, entry) for entry in between)
            edits = [edit_shape(edit) for edit in diff(old, new)]
            show(
                {"article": article, "from": between[0], "to": between[1], "edits": edits},
                as_json,
                lambda: "\n".join(f"@{one['position']}  -{one['removed']}  +{one['inserted']}" for one in edits),
            )
            return
        entries = reads.history(source, article)
    show([entry_shape(one) for one in entries], as_json, lambda: "\n".join(map(_line, entries)))


def _line(entry: Entry) -> str:
    return f"{entry.id:>6}  {entry.time}  {entry.author}  {entry.command}  {entry.state}"


COMMANDS: tuple[click.Command, ...] = (articles, entities, history)
