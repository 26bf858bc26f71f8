"""What the command line prints as JSON: the shapes that ARCHITECTURE promises, made from the library's records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reader.importing.progress import Report
from reader.library.reads import ArticleRecord, Entry, FurnitureRow, IssueRow, Review
from reader.model.annotations import Annotation
from reader.model.edits import Edit
from reader.model.evidence import Reason
from reader.model.mentions import Found
from reader.model.page import Box


def issue_shape(
    issue: IssueRow, furniture: Iterable[FurnitureRow], articles: Iterable[ArticleRecord]
) -> dict[str, Any]:
    """An issue with its articles."""
    return {
        "id": issue.id,
        "uuid": issue.uuid,
        "publication": issue.publication,
        "date": issue.date,
        "pages": issue.pages,
        "furniture": [
            {"page": row.page, "role": row.role, "text": row.text, **_why(row.confidence, row.reasons)}
            for row in furniture
        ],
        "articles": [article_shape(record) for record in articles],
    }


def article_shape(record: ArticleRecord) -> dict[str, Any]:
    """An article with all that people added."""
    article = record.article
    return {
        "id": record.id,
        "uuid": record.uuid,
        "page": record.number,
        "kind": article.kind.value,
        "label": article.label,
        "kicker": list(article.kicker),
        "headline": article.headline,
        "subheads": list(article.subheads),
        "byline": list(article.names),
        "dateline": article.place,
        "paragraphs": list(article.paragraphs),
        "credit": article.credit,
        "regions": [
            {
                "page": one.page,
                "role": one.role,
                "box": [one.box.left, one.box.top, one.box.right, one.box.bottom],
                **_why(one.confidence, one.reasons),
            }
            for one in article.regions
        ],
        "text": article.text,
        "blocks": [{"role": b.role.value, "start": b.start, "end": b.end} for b in article.content.blocks],
        "status": record.status.value,
        "tags": list(record.tags),
        "annotations": [annotation_shape(one) for one in record.annotations],
        **_why(article.confidence, article.reasons),
    }


def _why(confidence: float, reasons: Iterable[Reason]) -> dict[str, Any]:
    """How sure segmentation was of something, and its reasons."""
    return {"confidence": confidence, "reasons": [reason.shape() for reason in reasons]}


def annotation_shape(one: Annotation) -> dict[str, Any]:
    """A note; where it is orphaned, `quote` is what it was last fastened to."""
    return {
        "id": one.id,
        "start": one.anchor.start,
        "end": one.anchor.end,
        "quote": one.anchor.quote,
        "note": one.note,
        "orphaned": one.anchor.orphaned,
        "author": one.author,
        "created": one.created,
        "parent": one.parent,
        "done": one.done,
    }


def mention_shape(one: Found, text: str) -> dict[str, Any]:
    """A name in a text."""
    shape = {"start": one.start, "end": one.end, "text": text[one.start : one.end], "type": one.type}
    return shape | {"level": one.level, "source": one.source, "value": one.value}


def entry_shape(entry: Entry) -> dict[str, Any]:
    """A history entry."""
    return {
        "entry": entry.id,
        "command": entry.command,
        "author": entry.author,
        "time": entry.time,
        "state": entry.state,
        "articles": list(entry.articles),
        "details": dict(entry.details),
        "group": entry.group,
        "undoes": entry.undoes,
        "redoes": entry.redoes,
    }


def edit_shape(edit: Edit) -> dict[str, Any]:
    """An edit, its position in the text before."""
    return {"position": edit.position, "removed": edit.removed, "inserted": edit.inserted}


def report_shape(report: Report, issues: Iterable[IssueRow]) -> dict[str, Any]:
    """What an import added: issues with their pages, articles counted; pages that were there before are not new."""
    return {
        "issues": [
            {
                "id": issue.id,
                "publication": issue.publication,
                "date": issue.date,
                "pages": [
                    {"id": page.page, "page": page.number, "articles": len(page.articles), "entry": page.entry}
                    for page in report.pages
                    if page.issue == issue.id and page.entry is not None
                ],
                "articles": sum(
                    len(page.articles) for page in report.pages if page.issue == issue.id and page.entry is not None
                ),
            }
            for issue in issues
        ],
        "unchanged": sum(page.entry is None for page in report.pages),
        "problems": [{"file": problem.file, "message": problem.message} for problem in report.problems],
    }


def review_shape(review: Review) -> dict[str, Any]:
    """A page under review; boxes are fractions of the page, null without geometry."""
    return {
        "id": review.page,
        "issue": review.issue,
        "page": review.number,
        "label": review.label,
        "checked": review.checked,
        "articles": [
            {
                "id": one.id,
                "title": one.title,
                "kind": one.kind.value,
                "elsewhere": [number for _, number in one.elsewhere],
                **_why(one.confidence, one.reasons),
            }
            for one in review.pieces
        ],
        "regions": [
            {
                "id": one.id,
                "article": one.article,
                "role": one.role,
                "box": _box(one.box),
                **_why(one.confidence, one.reasons),
            }
            for one in review.regions
        ],
        "lines": [
            {"id": one.id, "text": one.text, "article": one.article, "role": one.role, "box": _box(one.box)}
            for one in review.lines
        ],
    }


def _box(box: Box | None) -> list[float] | None:
    return None if box is None else [box.left, box.top, box.right, box.bottom]
