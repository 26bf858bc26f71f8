"""What the window and the command line read: lists with counts, texts as they once stood."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import annotating, correcting, tagging
from reader.library.commands.status import set_status
from reader.library.file import Library
from reader.model.article import Status
from reader.model.edits import apply, diff
from reader.model.errors import NotFound
from reader.model.text import Role
from tests.unit.library.town import ANNA, BO, FLOOD, LAMPS, put, spot, state, text


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


def test_issues_are_listed_newest_first_and_undated_last(library: Library) -> None:
    for at, said in enumerate(
        [
            {"publication": "渡口晚报", "date": "2031-05-06"},
            {"publication": "清澜日报", "date": "2031-05-07"},
            {"publication": "丙报"},
            {"publication": "渡口晚报", "date": "2031-05-07"},
        ]
    ):
        put(library, LAMPS, FLOOD, name=f"{at}.txt", **said)

    assert [(row.publication, row.date, row.pages, row.articles) for row in reads.issues(library)] == [
        ("清澜日报", "2031-05-07", 1, 2),
        ("渡口晚报", "2031-05-07", 1, 2),
        ("渡口晚报", "2031-05-06", 1, 2),
        (None, None, 1, 2),
        ("丙报", None, 1, 2),
    ]


def test_a_page_says_how_much_is_on_it_and_how_much_is_done(library: Library) -> None:
    put(library, name="blank.txt", number=2)
    set_status(library, [1], Status.PROOFED, author=ANNA)
    set_status(library, [2], Status.PROOFING, author=ANNA)

    (page,) = reads.pages(library, 1)
    assert (page.articles, page.done, page.picture) == (2, 1, None)
    assert page.characters == sum(len("".join(text(library, one).split())) for one in (1, 2))
    (blank,) = reads.pages(library, 2)
    assert (blank.number, blank.articles, blank.characters, blank.done) == (2, 0, 0, 0)


def test_characters_are_counted_as_newspapers_do_in_the_list_and_in_the_article(library: Library) -> None:
    put(library, ((Role.HEADLINE, "春耕 开始了"), (Role.PARAGRAPH, "𠮷野　下地，😀。")), name="b.txt")

    *_, row = reads.article_rows(library)
    assert row.characters == reads.article(library, row.id).article.content.characters == 5 + 7


def test_the_list_of_articles_counts_what_people_added(library: Library) -> None:
    note = annotating.annotate(library, *spot(library, "渡口"), "?", author=ANNA).created
    annotating.annotate(library, 1, 0, 1, "是的", author=BO, parent=note)
    tagging.tag(library, [1], ["民生", "民生/市政"], author=ANNA)
    put(library, ((Role.PARAGRAPH, "没有标题的短讯，" * 9),), name="b.txt")

    lamps, flood, brief = reads.article_rows(library)
    assert (lamps.notes, lamps.tags, lamps.title) == (1, 2, LAMPS[1][1])
    assert (flood.notes, flood.tags, flood.characters) == (0, 0, len("".join(text(library, 2).split())))
    assert brief.title == ("没有标题的短讯，" * 3)


def test_the_list_is_narrowed_by_issue_page_and_words(library: Library) -> None:
    added = put(library, FLOOD, name="b.txt", number=7)

    assert [row.id for row in reads.article_rows(library, issue=added.issue)] == [3]
    assert [row.number for row in reads.article_rows(library, page=added.page)] == [7]
    assert [row.id for row in reads.article_rows(library, contains="春汛")] == [2, 3]
    assert [row.id for row in reads.article_rows(library, issue=1, contains="𠮷野")] == [1]
    assert reads.article_rows(library, contains="%") == ()


def test_a_tag_counts_its_own_articles_and_stands_in_the_order_of_paths(library: Library) -> None:
    tagging.tag(library, [1, 2], ["民生/市政"], author=ANNA)
    tagging.tag(library, [1], ["水务", "民生/照明/路灯"], author=ANNA)

    assert [(tag.path, tag.uses) for tag in reads.tags(library)] == [
        ("民生", 0),
        ("民生/市政", 2),
        ("民生/照明", 0),
        ("民生/照明/路灯", 1),
        ("水务", 1),
    ]
    assert reads.article(library, 1).tags == ("民生/市政", "水务", "民生/照明/路灯")


def test_an_article_remembers_how_often_its_text_changed_and_how_it_was_read(library: Library) -> None:
    assert reads.article(library, 1).revision == 0
    correcting.correct(library, *spot(library, "三百"), "三百六十", author=ANNA)
    tagging.tag(library, [1], ["民生"], author=ANNA)
    history.undo(library, author=ANNA)
    history.undo(library, author=ANNA)

    assert reads.article(library, 1).revision == 2
    assert reads.first_reading(library, 1).text == text(library, 1) == "\n".join(part for _, part in LAMPS)


def test_the_text_after_any_entry_can_be_read_and_compared(library: Library) -> None:
    texts = {0: text(library)}
    for words, put_in in [("三百盏", "三百六十盏"), ("渡口", "渡𠮷口"), ("（杜微 摄）", "")]:
        entry = correcting.correct(library, *spot(library, words), put_in, author=ANNA).entry
        assert entry is not None
        texts[entry] = text(library)
    history.undo(library, author=ANNA)
    newest = reads.history(library)[0]
    texts[newest.id] = text(library)

    assert newest.undoes is not None
    assert {entry: reads.text_after(library, 1, entry) for entry in texts} == texts
    for one in texts.values():
        for other in texts.values():
            assert apply(one, diff(one, other)) == other


def test_the_history_is_read_newest_first_by_article_and_to_a_limit(library: Library) -> None:
    tagging.tag(library, [1, 2], ["民生"], author=ANNA)
    set_status(library, [2], Status.PROOFED, author=BO)
    history.undo(library, author=ANNA)

    undo, status, tag, imported = reads.history(library)
    assert [one.command for one in (undo, status, tag, imported)] == ["undo", "status", "tag", "import"]
    assert (undo.undoes, tag.state, status.state) == (tag.id, "undone", "standing")
    assert (tag.articles, status.articles, tag.author) == ((1, 2), (2,), ANNA)
    assert reads.history(library, article=1) == (undo, tag, imported)
    assert reads.history(library, limit=2) == (undo, status)
    assert status.time.endswith("+00:00")


@pytest.mark.parametrize(
    "read",
    [
        lambda library: reads.article(library, 99),
        lambda library: reads.issue(library, 99),
        lambda library: reads.first_reading(library, 99),
        lambda library: reads.history(library, article=99),
        lambda library: reads.text_after(library, 99, 0),
        lambda library: reads.text_after(library, 1, 99),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(library: Library, read: object) -> None:
    with pytest.raises(NotFound, match=r"There is no .* 99 in this library\."):
        read(library)  # type: ignore[operator]
    state(library)
