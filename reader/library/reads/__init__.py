"""What the window and the command line read from a library: frozen rows, one query each where it can be."""

from reader.library.reads.articles import ArticleRecord, ArticleRow, article, article_rows, first_reading
from reader.library.reads.history import Entry, history, text_after
from reader.library.reads.issues import (
    FurnitureRow,
    IssueRow,
    PageRow,
    furniture,
    issue,
    issues,
    pages,
    picture,
    regions,
)
from reader.library.reads.review import (
    DOUBTFUL,
    OtherPiece,
    Review,
    ReviewLine,
    ReviewPage,
    ReviewPiece,
    ReviewRegion,
    review,
    review_pages,
)
from reader.library.reads.sheets import Sheet, sheets
from reader.library.reads.vocabulary import article_tags, tags

__all__ = [
    "DOUBTFUL",
    "ArticleRecord",
    "ArticleRow",
    "Entry",
    "FurnitureRow",
    "IssueRow",
    "OtherPiece",
    "PageRow",
    "Review",
    "ReviewLine",
    "ReviewPage",
    "ReviewPiece",
    "ReviewRegion",
    "Sheet",
    "article",
    "article_rows",
    "article_tags",
    "first_reading",
    "furniture",
    "history",
    "issue",
    "issues",
    "pages",
    "picture",
    "regions",
    "review",
    "review_pages",
    "sheets",
    "tags",
    "text_after",
]
