"""How characters are counted where a person reads the count: as `ArticleText.characters` does, but within SQLite."""

from __future__ import annotations

from functools import reduce

from reader.model.text import BLANKS

_PRINTED = reduce(lambda text, blank: f"replace({text}, char({ord(blank)}), '')", BLANKS, "article.text")

CHARACTERS = f"length({_PRINTED})"
"""The printed characters of a row of `article`."""
