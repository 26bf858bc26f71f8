"""Making one article of two pieces that a newspaper printed on different pages, before any person has touched them.

And one issue of two, where pages that came together turn out to be of one.

This is part of an import, not a person's command: it has no history entry of its own and is not undone.
"""

from __future__ import annotations

from reader.library import rows
from reader.library.adding import free_number, read_columns
from reader.library.file import Library
from reader.library.history import IMPORT
from reader.model.article import Article


def join_pieces(library: Library, first: int, second: int, article: Article) -> bool:
    """Makes `first` what `article` says (its lines named by id) and takes `second` away; whether that was done.

    It is not where a person has done something to either.
    """
    with library.transaction():
        if _touched(library, first) or _touched(library, second):
            return False
        columns = read_columns(article, article.source)
        fresh = {"first_text": columns["text"], "first_roles": columns["roles"]}
        rows.update(library, "article", first, columns | fresh)
        for table in ("placement", "region", "entry_article"):
            library.write(f"UPDATE OR IGNORE {table} SET article = ? WHERE article = ?", first, second)
        library.write("DELETE FROM entry_article WHERE article = ?", second)
        library.write("DELETE FROM mention WHERE article IN (?, ?)", first, second)
        library.write("DELETE FROM article WHERE id = ?", second)
    return True


def unite(library: Library, stray: int, home: int) -> None:
    """Moves the pages of an issue to another, which has its publication and day then where it had none.

    Pages whose number is taken there come last.
    """
    with library.transaction():
        told, known = rows.need(library, "issue", stray), rows.need(library, "issue", home)
        missing = {name: told[name] for name in ("publication", "date") if known[name] is None}
        if missing:
            rows.update(library, "issue", home, missing)
        for page, number in library.rows("SELECT id, number FROM page WHERE issue = ? ORDER BY number, id", stray):
            rows.update(library, "page", page, {"issue": home, "number": free_number(library, home, number)})
        rows.update(library, "issue", stray, {"gone": 1})


def _touched(library: Library, article: int) -> bool:
    sql = """
        SELECT 1 FROM entry_article JOIN entry ON entry.id = entry_article.entry
        WHERE entry_article.article = ? AND entry.command != ? LIMIT 1
    """
    return library.value(sql, article, IMPORT) is not None
