"""A person puts right how a page was cut into articles: regions, articles, order, pages, each step undone again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from reader.library import history, reads
from reader.library.adding import is_touched
from reader.library.commands import annotating, dividing, filing, joining, ordering, regions, splitting, turning
from reader.library.commands.places import REGION_ROLES
from reader.library.file import Library
from reader.model.article import Kind
from reader.model.errors import BadValue, NotFound
from reader.model.page import Box
from reader.segmentation.region import read_region
from tests.unit.library import test_histories
from tests.unit.library.placed import placed_town
from tests.unit.library.test_histories import PLACES, SOME, WHO
from tests.unit.library.town import ANNA, BO, state, text

FERRY, FLOOD, FAIR, SCHOOL = 1, 2, 3, 4


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(placed_town(tmp_path)) as opened:
        yield opened


@pytest.fixture
def undone(library: Library) -> Iterator[None]:
    """Whatever the story did, undo leads back to the beginning and redo to its end."""
    beginning = state(library)
    yield
    end, count = state(library), 0
    while library.value("SELECT 1 FROM entry WHERE state = 'standing' AND command NOT IN ('import', 'undo', 'redo')"):
        history.undo(library, author=ANNA)
        count += 1
    assert state(library) == beginning
    for _ in range(count):
        history.redo(library, author=ANNA)
    assert state(library) == end


def region(library: Library, article: int, at: int = -1) -> reads.ReviewRegion:
    """A region of an article on the first page."""
    return [one for one in reads.review(library, 1).regions if one.article == article][at]


def line(library: Library, words: str) -> reads.ReviewLine:
    return next(one for one in reads.review(library, 1).lines if words in one.text)


def owners(library: Library) -> dict[str, int | None]:
    return {one.text: one.article for one in reads.review(library, 1).lines}


@pytest.mark.usefixtures("undone")
def test_a_column_that_was_given_to_the_wrong_article_goes_home_whole(library: Library) -> None:
    before = text(library, FERRY)
    start = before.index("线路")
    note = annotating.annotate(library, FERRY, start, start + 2, "核对", author=ANNA).created
    column = region(library, FERRY)

    regions.assign(library, column.id, FLOOD, author=ANNA, read=read_region)
    assert "线路" not in text(library, FERRY)
    moved = reads.article(library, FLOOD)
    assert [one.anchor.quote for one in moved.annotations if one.id == note] == ["线路"]
    assert owners(library)["巷口去接。”纪大娘说。"] == FLOOD

    regions.assign(library, column.id, FERRY, author=ANNA, read=read_region)
    assert text(library, FERRY) == before
    assert reads.article(library, FERRY).annotations[0].anchor.quote == "线路"


@pytest.mark.usefixtures("undone")
def test_two_articles_that_were_joined_by_mistake_are_cut_at_the_second_headline(library: Library) -> None:
    apart = text(library, FERRY), text(library, FAIR)
    joining.join(library, [FERRY, FAIR], author=ANNA)

    fresh = dividing.split_at(library, line(library, "东门集市延长").id, author=ANNA).created

    assert fresh is not None
    assert (text(library, FERRY), text(library, fresh)) == apart
    assert reads.article(library, fresh).article.headline == "东门集市延长两小时"
    assert len([one for one in reads.review(library, 1).regions if one.article == fresh]) == 2


@pytest.mark.usefixtures("undone")
def test_a_column_is_cut_where_another_story_begins_in_it(library: Library) -> None:
    column = region(library, FLOOD)
    fresh = dividing.split_at(library, line(library, "下一轮").id, author=ANNA).created

    assert fresh is not None
    assert text(library, fresh).startswith("下一轮来水")
    upper, lower = region(library, FLOOD), region(library, fresh)
    assert upper.id == column.id
    assert upper.box.bottom == lower.box.top < column.box.bottom == lower.box.bottom


@pytest.mark.usefixtures("undone")
def test_a_drawn_region_takes_the_lines_it_holds_and_the_old_one_draws_back(library: Library) -> None:
    first, last = line(library, "下一轮").box, line(library, "渡船").box
    assert first is not None
    assert last is not None
    old = region(library, FLOOD)
    box = Box(old.box.left, first.top - 0.002, old.box.right, last.bottom + 0.002)

    created = regions.draw(library, 1, box, "body", author=ANNA, read=read_region).created

    drawn = next(one for one in reads.review(library, 1).regions if one.id == created)
    assert drawn.article not in (FERRY, FLOOD, FAIR, SCHOOL)
    assert (
        text(library, drawn.article)
        == "下一轮来水预计在本月中旬，巡堤的人手不撤，标准不降。𠮷野巷的渡船今天起恢复开行。"
    )
    assert region(library, FLOOD).box.bottom < box.top


@pytest.mark.usefixtures("undone")
def test_lines_laid_aside_are_read_again_when_a_region_is_drawn_over_them(library: Library) -> None:
    before = text(library, FLOOD)
    column = region(library, FLOOD)
    regions.delete(library, [column.id], author=ANNA)
    assert text(library, FLOOD) == "春汛平稳过境"
    assert owners(library)["渡船今天起恢复开行。"] is None

    regions.draw(library, 1, column.box, "body", article=FLOOD, author=ANNA, read=read_region)
    assert text(library, FLOOD) == before


@pytest.mark.usefixtures("undone")
def test_an_edge_that_is_drawn_up_lets_lines_go_and_drawn_down_takes_them_back(library: Library) -> None:
    column, last = region(library, FLOOD), line(library, "标准不降")
    assert last.box is not None
    box = column.box
    regions.reshape(library, column.id, Box(box.left, box.top, box.right, last.box.top), author=ANNA, read=read_region)
    assert text(library, FLOOD).endswith("巡堤")
    assert owners(library)["渡船今天起恢复开行。"] is None

    regions.reshape(library, column.id, box, author=ANNA, read=read_region)
    assert text(library, FLOOD).endswith("巡堤的人手不撤，标准不降。𠮷野巷的渡船今天起恢复开行。")


@pytest.mark.usefixtures("undone")
def test_a_region_that_is_moved_off_its_lines_stays_and_takes_them_back(library: Library) -> None:
    before, column = text(library, FERRY), region(library, FERRY)
    regions.reshape(library, column.id, Box(0.4, 0.9, 0.6, 0.95), author=ANNA, read=read_region)
    assert region(library, FERRY).id == column.id
    assert "线路" not in text(library, FERRY)

    regions.reshape(library, column.id, column.box, author=ANNA, read=read_region)
    assert text(library, FERRY) == before


@pytest.mark.usefixtures("undone")
def test_an_article_that_lost_all_its_lines_takes_others(library: Library) -> None:
    headline, column = (region(library, FAIR, at) for at in (0, 1))
    regions.delete(library, [headline.id], author=ANNA)
    away = Box(0.4, 0.9, 0.6, 0.95)
    regions.reshape(library, column.id, away, author=ANNA, read=read_region)
    assert text(library, FAIR) == ""

    regions.reshape(library, column.id, column.box, author=ANNA, read=read_region)
    assert text(library, FAIR) == "本报讯 东门集市周六起延长两小时，新增四十个摊位，菜农可以免费用。"


@pytest.mark.usefixtures("undone")
def test_a_region_over_a_neighbour_leaves_it_its_lines(library: Library) -> None:
    column = region(library, FLOOD)
    wide = Box(0.3, column.box.top, column.box.right, column.box.bottom)
    before = owners(library)

    regions.reshape(library, column.id, wide, author=ANNA, read=read_region)

    assert owners(library) == before


@pytest.mark.usefixtures("undone")
def test_a_region_says_what_it_is(library: Library) -> None:
    regions.set_role(library, region(library, FLOOD, 0).id, "kicker", author=ANNA, read=read_region)
    article = reads.article(library, FLOOD).article
    assert (article.kicker, article.headline) == (("春汛平稳过境",), "")
    regions.set_role(library, region(library, FLOOD, 0).id, "label", author=ANNA, read=read_region)
    assert text(library, FLOOD).startswith("本报讯")
    assert owners(library)["春汛平稳过境"] == FLOOD
    regions.set_role(library, region(library, FLOOD, 0).id, "headline", author=ANNA, read=read_region)
    assert reads.article(library, FLOOD).article.headline == "春汛平稳过境"
    with pytest.raises(BadValue):
        regions.set_role(library, region(library, FLOOD, 0).id, "poem", author=ANNA, read=read_region)


@pytest.mark.usefixtures("undone")
def test_an_article_goes_on_overleaf_and_is_taken_apart_again(library: Library) -> None:
    turning.go_on(library, FLOOD, SCHOOL, author=ANNA)
    joined = reads.article(library, FLOOD).article
    assert joined.headline == "春汛平稳过境"
    assert joined.paragraphs[1].endswith("渡船今天起恢复开行。")
    assert joined.paragraphs[2] == "本报讯 东门集市周六起延长两小时，"
    assert {one.page for one in joined.regions} == {1, 2}
    (piece,) = reads.review(library, 2).pieces
    assert piece.elsewhere == ((1, 1),)

    fresh = turning.part(library, FLOOD, 2, author=ANNA, read=read_region).created
    assert fresh is not None
    assert reads.article(library, fresh).number == 2
    assert {one.page for one in reads.article(library, FLOOD).article.regions} == {1}


@pytest.mark.usefixtures("undone")
def test_articles_and_pages_are_put_in_order(library: Library) -> None:
    ordering.order_articles(library, 1, [FAIR, FLOOD], author=ANNA)
    assert [row.id for row in reads.article_rows(library, page=1)] == [FAIR, FLOOD, FERRY]
    ordering.order_anew(library, 1, author=ANNA)
    assert [row.id for row in reads.article_rows(library, page=1)] == [FERRY, FLOOD, FAIR]
    with pytest.raises(BadValue):
        ordering.order_articles(library, 1, [SCHOOL], author=ANNA)

    ordering.order_pages(library, 1, [2, 1], author=ANNA)
    assert [(page.id, page.number) for page in reads.pages(library, 1)] == [(2, 1), (1, 2)]


@pytest.mark.usefixtures("undone")
def test_pages_are_checked_moved_and_replaced(library: Library) -> None:
    filing.check_page(library, 1, author=ANNA)
    assert [page.checked for page in reads.review_pages(library, 1)] == [True, False]
    (left,) = reads.pages_to_check(library, 9)
    assert (left.page.checked, reads.count_to_check(library)) == (False, 1)
    assert is_touched(library, 1)

    alone = filing.move_page(library, 2, None, author=ANNA).created
    assert [len(reads.pages(library, one.id)) for one in reads.issues(library)] == [1, 1]
    filing.replace_page(library, 1, 2, author=ANNA)
    assert [one.id for one in reads.issues(library)] == [1] != [alone]
    assert [(page.id, page.number) for page in reads.pages(library, 1)] == [(2, 1)]


@pytest.mark.usefixtures("undone")
def test_a_page_that_goes_leaves_what_its_article_has_elsewhere(library: Library) -> None:
    turning.go_on(library, FLOOD, SCHOOL, author=ANNA)
    filing.delete_page(library, 1, author=ANNA)
    assert [row.id for row in reads.article_rows(library)] == [FLOOD]
    assert text(library, FLOOD).startswith("本报讯 东门集市")
    assert reads.article(library, FLOOD).number == 2


def test_pushes_of_one_region_are_undone_together(library: Library) -> None:
    before, column = state(library), region(library, FLOOD)
    for step in (1, 2, 3):
        box = Box(column.box.left, column.box.top, column.box.right, column.box.bottom + step / 800)
        regions.reshape(library, column.id, box, author=ANNA, read=read_region, nudged=True)
    history.undo(library, author=ANNA)
    assert state(library) == before


class _Reviewing(test_histories.Desk):
    """Any commands of the review among all others, on pages whose lines have places."""

    make = staticmethod(placed_town)

    def attempt_review(self, act: object, *arguments: object, who: str, **more: object) -> None:
        try:
            self.done(act(self.library, *arguments, author=self.name(who), **more))  # type: ignore[operator]
        except (BadValue, NotFound):
            return

    def pick(self, sql: str, at: float) -> int:
        ids = [row[0] for row in self.library.rows(sql)]
        return ids[min(int(at * len(ids)), len(ids) - 1)] if ids else 0

    def a_region(self, at: float) -> int:
        return self.pick(
            "SELECT region.id FROM region JOIN article ON article.id = article AND NOT gone ORDER BY region.id", at
        )

    def box(self, at: float, across: float, wide: float) -> Box:
        left, top = at * 0.9, across * 0.6
        return Box(left, top, left + 0.05 + wide * 0.5, top + 0.02 + wide * 0.3)

    @rule(who=WHO, at=PLACES, across=PLACES, wide=PLACES, role=st.sampled_from(REGION_ROLES), home=PLACES)
    def draw(self, who: str, at: float, across: float, wide: float, role: str, home: float) -> None:
        rows = reads.article_rows(self.library, page=1)
        article = None if home < 0.4 or not rows else rows[int(home * (len(rows) - 1))].id
        box = self.box(at, across, wide)
        self.attempt_review(regions.draw, 1, box, role, who=who, article=article, read=read_region)

    @rule(who=WHO, at=PLACES, left=PLACES, top=PLACES, wide=PLACES, nudged=st.booleans())
    def reshape(self, who: str, at: float, left: float, top: float, wide: float, nudged: bool) -> None:
        box = self.box(left, top, wide)
        one = self.a_region(at)
        self.attempt_review(regions.reshape, one, box, who=who, read=read_region, nudged=nudged)

    def may_lose_one(self) -> bool:
        """Whether an article is left for the other rules when one is gone."""
        return len(reads.article_rows(self.library)) > 1

    @rule(who=WHO, at=PLACES, to=PLACES)
    def assign(self, who: str, at: float, to: float) -> None:
        article = None if to < 0.2 and self.may_lose_one() else self.article(to)
        self.attempt_review(regions.assign, self.a_region(at), article, who=who, read=read_region)

    @rule(who=WHO, at=PLACES, role=st.sampled_from(REGION_ROLES))
    def say_role(self, who: str, at: float, role: str) -> None:
        self.attempt_review(regions.set_role, self.a_region(at), role, who=who, read=read_region)

    @rule(who=WHO, at=PLACES)
    def erase(self, who: str, at: float) -> None:
        if self.may_lose_one():
            self.attempt_review(regions.delete, [self.a_region(at)], who=who)

    @rule(who=WHO, at=PLACES)
    def divide(self, who: str, at: float) -> None:
        self.attempt_review(dividing.split_at, self.pick("SELECT id FROM line ORDER BY id", at), who=who)

    @rule(who=WHO, at=PLACES, to=PLACES, apart=st.booleans())
    def turn(self, who: str, at: float, to: float, apart: bool) -> None:
        if apart:
            self.attempt_review(turning.part, self.article(at), 2, who=who, read=read_region)
        else:
            self.attempt_review(turning.go_on, self.article(at), self.article(to), who=who)

    @rule(who=WHO, pages=st.permutations([1, 2]), anew=st.booleans(), checked=st.booleans())
    def arrange_pages(self, who: str, pages: list[int], anew: bool, checked: bool) -> None:
        self.attempt_review(ordering.order_pages, 1, pages, who=who)
        self.attempt_review(filing.check_page, 1, checked, who=who)
        if anew:
            self.attempt_review(ordering.order_anew, 1, who=who)

    @rule(who=WHO, at=PLACES)
    def remove(self, who: str, at: float) -> None:
        if len(reads.article_rows(self.library)) > 2:
            self.attempt_review(splitting.delete, [self.article(at)], who=who)


class OneReviewer(_Reviewing, test_histories.OneAuthor):
    def done(self, outcome: object) -> None:
        test_histories.OneAuthor.done(self, outcome)  # type: ignore[arg-type]


class TwoReviewers(_Reviewing, test_histories.TwoAuthors):
    pass


def test_lines_do_not_go_back_to_an_article_that_someone_took_away_meanwhile() -> None:
    work = TwoReviewers()
    work.erase(at=0.95, who=ANNA)
    work.describe(at=0.86, given={"kind": Kind.NEWS, "byline": [], "headline": "", "kicker": ["乙"]}, who=ANNA)
    work.erase(at=0.99, who=ANNA)
    work.remove(at=0.98, who=BO)
    work.teardown()  # takes all back, as far as the other lets it; each step is verified


TestOneReviewer = OneReviewer.TestCase
TestOneReviewer.settings = SOME
TestTwoReviewers = TwoReviewers.TestCase
TestTwoReviewers.settings = SOME
