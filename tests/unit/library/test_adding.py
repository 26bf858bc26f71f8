"""Pages on their way into the library: each once, numbered, in the issue where it belongs, read anew only untouched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.adding import add_page, find_page, is_touched, known_parts, replace_page
from reader.library.commands import annotating, filing, mentioning, splitting
from reader.library.file import Library
from reader.model.issue import Furniture
from reader.model.mentions import Found
from reader.model.spans import Span
from reader.model.text import Role
from tests.unit.library.town import ANNA, FLOOD, LAMPS, put, segmented, source, spot, state, text

PAPER = {"publication": "渡口晚报", "date": "2031-05-06"}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    with Library.open(tmp_path / "new.jiaoyue", create=True) as opened:
        yield opened


def test_the_same_bytes_again_change_nothing_whatever_they_are_called(library: Library) -> None:
    first = add_page(library, source("a.txt", b"same"), 0, segmented(LAMPS), author="import")
    before, entries = state(library), reads.history(library)

    again = add_page(library, source("b.txt", b"same"), 0, segmented(FLOOD), author="import")

    assert (again.page, again.articles, again.entry) == (first.page, first.articles, None)
    assert (state(library), reads.history(library)) == (before, entries)


def test_a_file_is_whole_only_with_all_its_pages(library: Library) -> None:
    file = source("issue.txt", pages=2)
    add_page(library, file, 0, segmented(LAMPS), author="import")
    assert set(known_parts(library, file.sha256, 2)) == {0}
    add_page(library, file, 1, segmented(FLOOD), author="import")

    assert [page.number for (page,) in known_parts(library, file.sha256, 2).values()] == [1, 2]
    assert known_parts(library, "0" * 64, 2) == {}
    assert find_page(library, file.sha256, 2) is None


def test_pages_of_one_paper_and_day_are_one_issue_wherever_they_come_from(library: Library) -> None:
    one = put(library, LAMPS, name="a.txt", **PAPER)
    two = put(library, FLOOD, name="b.txt", **PAPER)
    other = put(library, FLOOD, name="c.txt", **{**PAPER, "date": "2031-05-07"})

    assert one.issue == two.issue != other.issue
    assert [(row.publication, row.date, row.pages) for row in reads.issues(library)] == [
        ("渡口晚报", "2031-05-07", 1),
        ("渡口晚报", "2031-05-06", 2),
    ]


def test_pages_without_a_date_go_where_they_are_told(library: Library) -> None:
    first = put(library, LAMPS, name="a.txt")
    same = add_page(library, source("b.txt"), 0, segmented(FLOOD), author="import", issue=first.issue)
    other = put(library, FLOOD, name="c.txt")
    dated = add_page(library, source("d.txt"), 0, segmented(FLOOD, **PAPER), author="import", issue=first.issue)

    assert same.issue == first.issue
    assert len({first.issue, other.issue, dated.issue}) == 3


def test_the_pages_of_one_file_are_one_issue_though_one_of_them_alone_says_which(library: Library) -> None:
    file = source("issue.pdf", pages=3)
    said = [{}, PAPER, {}]
    added = [add_page(library, file, at, segmented(LAMPS, **one), author="import") for at, one in enumerate(said)]

    assert len({page.issue for page in added}) == 1
    (issue,) = reads.issues(library)
    assert (issue.publication, issue.date, issue.pages) == ("渡口晚报", "2031-05-06", 3)


def test_pages_of_one_file_that_say_different_days_are_issues_of_their_own(library: Library) -> None:
    file = source("week.pdf", pages=2)
    for at, day in enumerate(["2031-05-06", "2031-05-07"]):
        add_page(library, file, at, segmented(LAMPS, **{**PAPER, "date": day}), author="import")

    assert [row.date for row in reads.issues(library)] == ["2031-05-07", "2031-05-06"]


def test_a_page_has_the_number_it_is_given_or_says_or_the_next(library: Library) -> None:
    put(library, LAMPS, name="a.txt", **PAPER)
    put(library, LAMPS, name="b.txt", number=5, **PAPER)
    put(library, LAMPS, name="c.txt", **PAPER)
    add_page(library, source("d.txt"), 0, segmented(LAMPS, number=5, **PAPER), author="import", number=2)

    (issue,) = reads.issues(library)
    assert [page.number for page in reads.pages(library, issue.id)] == [1, 2, 5, 6]


def test_what_is_stored_is_what_was_read(library: Library) -> None:
    page = segmented(LAMPS, FLOOD)
    added = put(library, LAMPS, FLOOD)

    lines = [row[0] for row in library.rows("SELECT text FROM line ORDER BY position")]
    assert lines == [line.text for line in page.page.lines]
    for id_, wanted in zip(added.articles, page.articles, strict=True):
        article = reads.article(library, id_).article
        assert (article.content, article.byline, article.kind) == (wanted.content, wanted.byline, wanted.kind)
        for position, letter in enumerate(article.text):
            place = article.source.source(position)
            assert (letter == "\n") == (place is None)
            if place is not None:
                assert library.value("SELECT text FROM line WHERE id = ?", place[0])[place[1]] == letter
    assert [row.text for row in reads.furniture(library, added.issue)] == [page.page.lines[0].text]


def test_a_page_that_cannot_be_stored_whole_is_not_stored_at_all(library: Library) -> None:
    good = segmented(LAMPS)
    broken = replace(good, furniture=(Furniture(0, "folio"), Furniture(99, "folio")))
    before = state(library)

    with pytest.raises(IndexError):
        add_page(library, source(), 0, broken, author="import")
    assert state(library) == before
    assert reads.history(library) == ()


def test_the_same_reading_again_changes_nothing_not_even_suggestions(library: Library) -> None:
    page = put(library, LAMPS, FLOOD).page
    mentioning.suggest(library, 1, [Found(*spot(library, "渡口")[1:], "place")], text=text(library))

    again = replace_page(library, page, source(), segmented(LAMPS, FLOOD), author="import")

    assert (again.articles, again.entry) == ((1, 2), None)
    assert len(reads.article(library, 1).mentions) == 1


@pytest.mark.parametrize("what", ["text", "role", "furniture", "dateline", "line"])
def test_a_better_reading_takes_the_place_of_the_old_one(library: Library, what: str) -> None:
    first = put(library, LAMPS, FLOOD)
    mentioning.suggest(library, 1, [Found(*spot(library, "渡口")[1:], "place")], text=text(library))
    better = segmented(LAMPS, FLOOD)
    lamps, flood = better.articles
    if what == "text":
        better = segmented((*LAMPS[:-1], (Role.CREDIT, "（杜薇 摄）")), FLOOD)
    elif what == "role":
        better = segmented(((Role.SUBHEAD, LAMPS[0][1]), *LAMPS[1:]), FLOOD)
    elif what == "furniture":
        better = replace(better, furniture=(Furniture(0, "masthead"),))
    elif what == "dateline":
        better = replace(better, articles=(replace(lamps, dateline=Span(5, 7)), flood))
    else:
        lines = tuple(replace(line, confidence=0.5) for line in better.page.lines)
        better = replace(better, page=replace(better.page, lines=lines, width=600.0))

    again = replace_page(library, first.page, source(), better, author="import")

    assert (again.page, again.issue, again.articles) == (first.page, first.issue, (3, 4))
    assert again.entry is not None
    state(library)
    (page,) = reads.pages(library, first.issue)
    assert page.width == better.page.width
    assert [row.role for row in reads.furniture(library, first.issue)] == [better.furniture[0].role]


def test_what_a_person_touched_is_known_even_after_undo_and_on_another_page(library: Library) -> None:
    pages = [put(library, LAMPS, name=name).page for name in ("a.txt", "b.txt", "c.txt")]
    annotating.annotate(library, *spot(library, "渡口"), "?", author=ANNA)
    history.undo(library, author=ANNA)
    splitting.move(library, 2, after=3, author=ANNA)

    assert [is_touched(library, page) for page in pages] == [True, True, True]
    assert not is_touched(library, put(library, FLOOD, name="d.txt").page)


def test_a_page_that_was_taken_away_can_be_imported_again(library: Library) -> None:
    first = put(library, LAMPS)
    filing.delete_page(library, first.page, author=ANNA)
    again = put(library, LAMPS)

    assert again.page != first.page
    assert [row.id for row in reads.article_rows(library)] == list(again.articles)
    state(library)
