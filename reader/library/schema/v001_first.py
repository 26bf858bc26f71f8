"""Version 1: pages as they were read, articles, what people add to them, and the history.

Ids are never used again (`AUTOINCREMENT`). Issues, pages and articles that a person takes away are only marked as
`gone`: what was read stays. Anchors count code points of the article's `text`. Lists are JSON.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]

_WITNESS = """
CREATE TABLE library (id INTEGER PRIMARY KEY CHECK (id = 1), uuid TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE source (
  sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, format TEXT NOT NULL, pages INTEGER NOT NULL, data BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE picture (
  sha256 TEXT PRIMARY KEY, format TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, data BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE issue (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, publication TEXT, date TEXT,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX issue_date ON issue (date, publication);
CREATE TABLE page (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE,
  issue INTEGER NOT NULL REFERENCES issue, number INTEGER NOT NULL, label TEXT,
  source TEXT NOT NULL REFERENCES source, source_page INTEGER NOT NULL, picture TEXT REFERENCES picture,
  width REAL NOT NULL, height REAL NOT NULL, unit TEXT NOT NULL,
  rules TEXT NOT NULL, frames TEXT NOT NULL, pictures TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX page_source ON page (source, source_page) WHERE NOT gone;
CREATE INDEX page_issue ON page (issue, number, gone);
CREATE TABLE line (
  id INTEGER PRIMARY KEY AUTOINCREMENT, page INTEGER NOT NULL REFERENCES page, position INTEGER NOT NULL,
  text TEXT NOT NULL, box TEXT, confidence REAL, size REAL, gap INTEGER NOT NULL, vertical INTEGER NOT NULL,
  font TEXT, confidences TEXT, places TEXT
);
CREATE INDEX line_page ON line (page, position);
"""

_ARTICLES = """
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE,
  page INTEGER NOT NULL REFERENCES page, position REAL NOT NULL,
  kind TEXT NOT NULL, label TEXT, status TEXT NOT NULL,
  text TEXT NOT NULL, roles TEXT NOT NULL, source_map TEXT NOT NULL, byline TEXT NOT NULL, dateline TEXT,
  first_text TEXT NOT NULL, first_roles TEXT NOT NULL, confidence REAL NOT NULL, reasons TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_page ON article (page, position, gone);
CREATE TABLE placement (
  id INTEGER PRIMARY KEY REFERENCES line, article INTEGER REFERENCES article, role TEXT NOT NULL
);
CREATE INDEX placement_article ON placement (article);
CREATE TABLE region (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article, page INTEGER NOT NULL REFERENCES page,
  role TEXT NOT NULL, left REAL NOT NULL, top REAL NOT NULL, right REAL NOT NULL, bottom REAL NOT NULL
);
CREATE INDEX region_article ON region (article);
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES article,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  orphaned INTEGER NOT NULL, note TEXT NOT NULL, author TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  parent INTEGER REFERENCES annotation, done INTEGER NOT NULL
);
CREATE INDEX annotation_article ON annotation (article, start, parent);
CREATE INDEX annotation_parent ON annotation (parent);
CREATE TABLE mention (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES article,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  orphaned INTEGER NOT NULL, type TEXT NOT NULL, level INTEGER NOT NULL, source TEXT NOT NULL, state TEXT NOT NULL,
  value TEXT
);
CREATE INDEX mention_article ON mention (article, start);
CREATE INDEX mention_quote ON mention (quote, type);
CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, parent INTEGER REFERENCES tag,
  name TEXT NOT NULL, notation TEXT, note TEXT
);
CREATE UNIQUE INDEX tag_name ON tag (ifnull(parent, 0), name);
CREATE TABLE article_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article, tag INTEGER NOT NULL REFERENCES tag,
  UNIQUE (article, tag)
);
CREATE INDEX article_tag_tag ON article_tag (tag);
"""

_HISTORY = """
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, author TEXT NOT NULL, time TEXT NOT NULL,
  command TEXT NOT NULL, details TEXT NOT NULL, state TEXT NOT NULL, "group" INTEGER,
  undoes INTEGER REFERENCES entry, redoes INTEGER REFERENCES entry
);
CREATE INDEX entry_author ON entry (author, state, id);
CREATE INDEX entry_group ON entry ("group") WHERE "group" IS NOT NULL;
CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX entry_redoes ON entry (redoes) WHERE redoes IS NOT NULL;
CREATE TABLE entry_article (
  entry INTEGER NOT NULL REFERENCES entry, article INTEGER NOT NULL, PRIMARY KEY (entry, article)
) WITHOUT ROWID;
CREATE INDEX entry_article_article ON entry_article (article, entry);
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entry INTEGER NOT NULL REFERENCES entry,
  "table" TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, after TEXT
);
CREATE INDEX change_entry ON change (entry);
CREATE INDEX change_row ON change ("table", row, entry);
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article,
  entry INTEGER NOT NULL REFERENCES entry, edits TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE INDEX revision_article ON revision (article, id);
CREATE INDEX revision_entry ON revision (entry);
"""


def migrate(database: Database) -> None:
    """Makes the first schema in an empty file."""
    for statement in (_WITNESS + _ARTICLES + _HISTORY).split(";\n"):
        if statement.strip():
            database.execute(statement)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    database.execute("INSERT INTO library VALUES (1, ?, ?)", [str(uuid.uuid4()), now])
