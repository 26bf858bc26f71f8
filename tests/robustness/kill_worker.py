"""The process that is killed: it gives command after command, and says each once it is acknowledged.

``commands LIBRARY SEED`` works on the articles that are there; ``import LIBRARY FILE…`` imports files, read by a worker
process of its own, whose number it says first. A line on standard output is a JSON list; what stands there was
acknowledged before it was written.
"""

from __future__ import annotations

import json
import random
import sys
from itertools import count
from multiprocessing import active_children
from pathlib import Path

from reader.importing.pipeline import import_files
from reader.importing.progress import Progress, Request
from reader.library import history, reads
from reader.library.commands import annotating, correcting, tagging, thesaurus, vocabulary
from reader.library.commands.command import Outcome
from reader.library.commands.status import set_status
from reader.library.file import Library
from reader.model.article import Status
from reader.model.errors import BadValue, NothingToRedo, NothingToUndo, TagBelowItself, TagExists

AUTHOR = "纪明川"


def say(*what: object) -> None:
    print(json.dumps(what), flush=True)


def work(path: Path, seed: int) -> None:
    """Mixed commands without end; each is said with the entry that it wrote, and the newest entry of all then."""
    chance = random.Random(seed)
    with Library.open(path) as library:
        for number in count():
            outcome = one_command(library, chance, number)
            if outcome is not None and outcome.entry is not None:
                say(outcome.command, outcome.entry, library.value("SELECT max(id) FROM entry"))


def one_command(library: Library, chance: random.Random, number: int) -> Outcome | None:
    article = chance.choice([1, 2])
    length: int = library.value("SELECT length(text) FROM article WHERE id = ?", article)
    at = chance.randrange(length)
    kind = chance.randrange(9)
    try:
        if kind == 0:
            return tagging.tag(library, [1, 2], [f"民生/{number}"], author=AUTHOR)
        if kind == 1:
            return annotating.annotate(library, article, at, at + 1, f"批注{number}", author=AUTHOR)
        if kind == 2:
            status = chance.choice(list(Status))
            return set_status(library, [article], status, author=AUTHOR)
        if kind == 3:
            return history.undo(library, author=AUTHOR)
        if kind == 4:
            return history.redo(library, author=AUTHOR)
        if kind in (5, 6):
            return one_on_terms(library, chance, number)
        return correcting.correct(library, article, at, min(length, at + 2), f"改{number}", author=AUTHOR)
    except (NothingToUndo, NothingToRedo):
        return None


def one_on_terms(library: Library, chance: random.Random, number: int) -> Outcome | None:
    """A command on tags: one gets a synonym, goes below another, or becomes part of it."""
    ids = [one.id for one in reads.tags(library)]
    if len(ids) < 2:
        return vocabulary.create(library, f"水务/{number}", author=AUTHOR)
    term, other = chance.sample(ids, 2)
    try:
        if number % 3 == 0:
            return thesaurus.add_synonym(library, term, f"别名{number}", author=AUTHOR)
        if number % 3 == 1:
            return vocabulary.move(library, term, other, author=AUTHOR)
        return thesaurus.merge(library, term, other, author=AUTHOR)
    except (TagBelowItself, TagExists, BadValue):
        return None


def take_in(path: Path, files: list[Path]) -> None:
    """Imports the files; each page is said with its file, which of the file's pages it is, and its articles."""
    workers: set[int] = set()

    def progress(at: Progress) -> None:
        fresh = {child.pid for child in active_children() if child.pid} - workers
        if fresh:
            workers.update(fresh)
            say("workers", list(fresh), 0)
        say(Path(at.file).name, at.file_done, sum(len(page.articles) for page in at.added))

    import_files(files, path, Request(author=AUTHOR), progress=progress)


if __name__ == "__main__":
    if sys.argv[1] == "commands":
        work(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        take_in(Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
        sys.stdin.read()
