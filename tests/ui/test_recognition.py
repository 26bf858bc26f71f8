"""Names are found beside the window; where the process that finds them dies, the window finds them all the same."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

from reader.library import reads
from reader.library.commands import mentioning, splitting
from reader.library.file import Library
from reader.model.mentions import MentionState
from tests.ui.conftest import Hands, Opener
from tests.unit.importing.test_jumping import FIRST, SECOND


def kill_the_finder(hands: Hands) -> None:
    """Ends the process that looks for names, as the system does when memory is short."""
    (process,) = multiprocessing.active_children()
    process.kill()
    hands.wait(lambda: not multiprocessing.active_children())


def named(path: Path, article: int) -> int:
    with Library.open(path) as library:
        return len(reads.article(library, article).mentions)


def test_every_article_gets_its_names_though_the_process_dies_in_between(opener: Opener, library: Path) -> None:
    hands = opener.open(library)
    recognition, browsing = hands.window.recognition, hands.window.browsing
    articles = [row.id for row in hands.window.sidebar.articles.rows]
    hands.wait(lambda: recognition.waiting == 0)
    assert named(library, articles[0]) > 0

    for article in articles[1:3]:
        kill_the_finder(hands)
        browsing.open_article(article)
        hands.settle()
        hands.wait(lambda: recognition.waiting == 0)
        hands.settle()
        assert named(library, article) > 0
        assert hands.record().mentions

    kill_the_finder(hands)
    start = hands.record().article.text.index("云溪")
    hands.window.pane.select(start, start + 2)
    hands.window.actions_["name.place"].trigger()
    hands.settle()
    assert (start, MentionState.CONFIRMED) in [(one.anchor.start, one.state) for one in hands.record().mentions]
    assert not hands.window.banner.isVisible()


def test_all_pages_that_came_in_before_the_library_was_open_get_their_names(opener: Opener, library: Path) -> None:
    hands = opener.open()
    for article in (1, 2, 3):
        hands.window.importing.stored.emit(library, [article])
    hands.wait(lambda: hands.window.browsing.record is not None and hands.window.recognition.waiting == 0)
    hands.settle()

    assert all(named(library, article) for article in (1, 2, 3))


def test_an_article_that_was_read_while_it_was_cut_short_has_all_its_names_once_it_is_whole(
    opener: Opener, library: Path
) -> None:
    with Library.open(library) as opened:
        whole = reads.article(opened, 1).article.text
        splitting.split(opened, 1, whole.index("2023年3月"), author="周岚")
        mentioning.suggest(opened, 1, (), text=reads.article(opened, 1).article.text)
    hands = opener.open(library)
    hands.wait(lambda: hands.window.recognition.waiting == 0)
    assert "2023年3月" not in hands.record().article.text

    hands.window.commands.undo()
    hands.settle()
    hands.wait(lambda: hands.window.recognition.waiting == 0)
    hands.settle()
    record = hands.record()
    assert record.article.text == whole
    assert "2023年3月" in [mention.anchor.quote for mention in record.mentions]


def test_an_article_that_goes_on_overleaf_has_the_names_of_both_pages(opener: Opener, tmp_path: Path) -> None:
    pages = [tmp_path / "1.txt", tmp_path / "2.txt"]
    for path, text in zip(pages, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    hands = opener.open()
    hands.drop(*pages)
    hands.wait(lambda: bool(hands.window.importing.files) and not hands.window.importing.running)
    hands.wait(lambda: hands.window.browsing.record is not None and hands.window.recognition.waiting == 0)
    hands.settle()

    record = hands.record()
    assert "岸边的居民早早来到堤上等候" in record.article.text
    assert "项目负责人介绍" in record.article.text
    assert {"纪明川", "一千四百米"} <= {mention.anchor.quote for mention in record.mentions}
