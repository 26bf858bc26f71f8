"""分版校核 as a person uses it: a pair of articles that was read as one is put right, and stays so."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library import reads
from reader.library.commands import tagging
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.page import Box, Line
from reader.ui.regions.items import hue
from reader.ui.regions.reviewing import Reviewing
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands, Opener
from tests.unit.library.placed import FAIR, FERRY, FERRY_ON, FLOOD, HEIGHT, WIDTH, column, placed_town, title

NONE = Qt.KeyboardModifier.NoModifier
SECOND = "东门集市延长两小时"


def alto(lines: list[Line]) -> str:
    """An ALTO page of these lines, in pixels."""
    made = []
    for at, line in enumerate(lines):
        assert line.box is not None
        places = (line.box.left, line.box.top, line.box.width, line.box.height)
        box = "HPOS='{}' VPOS='{}' WIDTH='{}' HEIGHT='{}'".format(*(round(4 * one) for one in places))
        made.append(f"<TextLine ID='l{at}' {box}><String {box} CONTENT={quoteattr(line.text)}/></TextLine>")
    page = f"<Page ID='p' PHYSICAL_IMG_NR='1' WIDTH='{round(4 * WIDTH)}' HEIGHT='{round(4 * HEIGHT)}'>"
    block = "<PrintSpace><TextBlock ID='b'>" + "".join(made) + "</TextBlock></PrintSpace>"
    unit = "<Description><MeasurementUnit>pixel</MeasurementUnit></Description>"
    return f"<alto xmlns='http://www.loc.gov/standards/alto/ns-v3#'>{unit}<Layout>{page}{block}</Page></Layout></alto>"


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A page on which a second story begins in the middle of a column, its headline set as small as the text."""
    lines = [
        title(40, 60, "渡口老街修好三百盏路灯"),
        *column(40, 100, FERRY),
        *column(220, 100, FERRY_ON),
        title(410, 60, "春汛平稳过境", 18.0),
        *column(400, 100, (*FLOOD, SECOND, *FAIR)),
    ]
    path = tmp_path / "page.xml"
    path.write_text(alto(lines), encoding="utf-8")
    return path


@pytest.fixture
def placed(scan: Path, tmp_path: Path) -> Path:
    path = tmp_path / "版.jiaoyue"
    import_files([scan], path, Request("导入", publication="清澜日报", date="2031-06-03"))
    return path


class Reviewer:
    """Hands on the review."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.press(Qt.Key.Key_3, CONTROL)
        self.made: Reviewing = hands.built.handling.review.reviewing
        hands.settle()

    @property
    def canvas(self) -> QWidget:
        return self.made.screen.canvas

    def at(self, x: float, y: float) -> QPoint:
        return self.canvas.mapFromScene(QPointF(x, y))

    def click(self, x: float, y: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, modifiers, self.at(x, y))
        self.hands.settle()

    def drag(self, start: tuple[float, float], end: tuple[float, float], modifiers: Qt.KeyboardModifier = NONE) -> None:
        view, left = self.canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, modifiers, self.at(*start))
        half = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        for point in (half, end):
            self._move(point, modifiers)
        QTest.mouseRelease(view, left, modifiers, self.at(*end))
        self.hands.settle()

    def _move(self, point: tuple[float, float], modifiers: Qt.KeyboardModifier) -> None:
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        view = self.canvas.viewport()
        place = QPointF(self.at(*point))
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, QPointF(view.mapToGlobal(place.toPoint())), button, button, modifiers
        )
        QApplication.sendEvent(view, event)

    def line(self, words: str) -> Box:
        """Where a line stands, in pixels of the page."""
        assert self.made.board is not None
        return next(box for line, box in self.made.board.lines if words in line.text)

    def middle(self, words: str) -> tuple[float, float]:
        box = self.line(words)
        return (box.left + box.right) / 2, (box.top + box.bottom) / 2

    def choose(self, words: str) -> None:
        self.click(*self.middle(words))

    def titles(self) -> list[str]:
        assert self.made.board is not None
        return [piece.title for piece in self.made.board.review.pieces]

    def rows(self) -> list[str]:
        return [entry.title for entry in self.made.side.model.entries if entry.region is None]


@pytest.fixture
def reviewer(opener: Opener, placed: Path) -> Reviewer:
    return Reviewer(opener.open(placed))


def stories(path: Path) -> list[tuple[str, str]]:
    """Headline and text of every article of a library that is whole."""
    with Library.open(path) as library:
        assert verify(library) == ()
        found = [reads.article(library, row.id).article for row in reads.article_rows(library)]
    return [(article.headline, article.text) for article in found]


def test_a_pair_read_as_one_is_parted_and_stays_so_after_a_restart_and_reading_anew(
    opener: Opener, placed: Path, scan: Path
) -> None:
    hands = opener.open(placed)
    reviewer = Reviewer(hands)
    assert reviewer.titles() == ["渡口老街修好三百盏路灯", "春汛平稳过境"]

    QTest.keyClick(hands.focus(), Qt.Key.Key_S)
    reviewer.click(*reviewer.middle(SECOND))
    assert len(reviewer.titles()) == 3
    assert reviewer.rows() == reviewer.titles()

    box = reviewer.line(SECOND)
    QTest.keyClick(hands.focus(), Qt.Key.Key_R)
    reviewer.drag((box.left - 8, box.top - 8), (box.right + 8, box.bottom + 8), ALT)
    facts = reviewer.made.side.facts
    facts.role.setCurrentIndex(facts.role.findData("headline"))
    facts.role.activated.emit(facts.role.currentIndex())
    hands.settle()

    wanted = stories(placed)
    assert [headline for headline, _ in wanted] == ["渡口老街修好三百盏路灯", "春汛平稳过境", SECOND]
    assert wanted[2][1] == SECOND + "\n" + "".join(FAIR)
    assert SECOND not in wanted[1][1]
    hands.press(Qt.Key.Key_Return, CONTROL)
    opener.close(hands)

    report = import_files([scan], placed, Request("导入", again=True))
    assert [problem.message for problem in report.problems if "people have worked" in problem.message]
    assert stories(placed) == wanted

    again = Reviewer(opener.open(placed))
    assert again.titles() == [headline for headline, _ in wanted]
    assert again.made.table is not None
    assert again.made.table.review.checked
    for _ in range(4):
        again.hands.press(Qt.Key.Key_Z, CONTROL)
    assert again.titles() == ["渡口老街修好三百盏路灯", "春汛平稳过境"]


def test_a_region_is_pushed_by_keys_and_pulled_by_its_handle(reviewer: Reviewer, placed: Path) -> None:
    hands, made = reviewer.hands, reviewer.made
    reviewer.choose("三百盏路灯昨晚")
    region = made.region
    assert region is not None
    assert made.board is not None
    before = made.board.box(region)

    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Down, SHIFT)
    pushed = made.board.box(region)
    assert (round(pushed.left - before.left), round(pushed.top - before.top)) == (1, 10)
    hands.press(Qt.Key.Key_Left, CONTROL)
    assert round(made.board.box(region).width - before.width) == -1
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert made.board.box(region) == before

    last = reviewer.line("老街的路灯坏了")
    reviewer.drag(
        ((before.left + before.right) / 2, before.bottom), ((before.left + before.right) / 2, last.top - 4), ALT
    )
    assert made.board.box(region).bottom < last.top
    assert "老街的路灯坏了" not in stories(placed)[0][1]
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert "老街的路灯坏了" in stories(placed)[0][1]


def test_articles_are_joined_reordered_and_deleted_and_each_step_is_taken_back(
    reviewer: Reviewer, placed: Path
) -> None:
    hands, made = reviewer.hands, reviewer.made
    first = stories(placed)
    reviewer.choose("渡口老街修好")
    reviewer.click(*reviewer.middle("春汛平稳过境"), SHIFT)
    assert len(made.articles) == 2
    hands.press(Qt.Key.Key_J)
    assert len(stories(placed)) == 1
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert stories(placed) == first

    made.side.list.setCurrentIndex(
        made.side.model.index(made.side.model.row_of(made.board.review.pieces[1].id, None), 0)
    )
    made.side.list.setFocus()
    hands.press(Qt.Key.Key_Up, ALT)
    assert reviewer.titles() == ["春汛平稳过境", "渡口老街修好三百盏路灯"]
    made.mending.reorder()
    hands.settle()
    assert stories(placed) == first

    hands.press(Qt.Key.Key_O)
    reviewer.choose("春汛平稳过境")
    reviewer.choose("渡口老街修好")
    assert reviewer.titles() == ["春汛平稳过境", "渡口老街修好三百盏路灯"]
    hands.press(Qt.Key.Key_V)

    reviewer.choose("春汛平稳过境")
    hands.press(Qt.Key.Key_Delete)
    assert "春汛平稳过境" not in [headline for headline, _ in stories(placed)]


def test_letters_are_tools_only_on_the_review(reviewer: Reviewer) -> None:
    hands = reviewer.hands
    hands.press(Qt.Key.Key_R)
    assert reviewer.canvas.tool == "draw"
    assert not reviewer.canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.window.toolbar.search.setFocus()
    hands.type("s")
    assert hands.window.toolbar.search.text() == "s"
    assert reviewer.canvas.tool == "draw"


def test_a_page_without_places_is_split_and_joined_in_the_list_of_its_lines(opener: Opener, library: Path) -> None:
    reviewer = Reviewer(opener.open(library))
    hands, made = reviewer.hands, reviewer.made
    count = len(reviewer.titles())
    assert made.screen.note.isVisible()
    board = made.board
    assert board is not None
    box = next(box for line, box in board.lines if line.article == board.review.pieces[0].id and "。" in line.text)
    hands.press(Qt.Key.Key_S)
    reviewer.click((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    assert len(reviewer.titles()) == count + 1
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert len(reviewer.titles()) == count
    hands.press(Qt.Key.Key_R)
    reviewer.drag((80, 80), (400, 200))
    assert len(reviewer.titles()) == count


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_review_says_as_much_as_there_is_room_for(opener: Opener, placed: Path, language: str) -> None:
    for width in (1440, 1200, 1040, 960):
        hands = opener.open(placed, size=(width, 700), language=language)
        reviewer = Reviewer(hands)
        way = reviewer.made.screen.way
        for button in (way.later, way.check):
            assert button.width() >= button.sizeHint().width(), width
        for step in way.steps:
            assert step.width() >= step.sizeHint().width(), width
            assert step.toolTip()
        assert way.steps[2].text()
        opener.close(hands)


def test_a_number_stands_beside_its_region_and_hides_no_letter(reviewer: Reviewer) -> None:
    hands, canvas = reviewer.hands, reviewer.canvas
    box = reviewer.line("渡口老街修好三百盏路灯")
    corner = reviewer.at(box.left, box.top)
    reviewer.click(*reviewer.middle("春汛平稳过境"))
    hands.settle()
    picture = canvas.viewport().grab().toImage()
    solid = hue(1)
    assert picture.pixelColor(corner.x() - 11, corner.y() - 6) == solid
    assert all(picture.pixelColor(corner.x() + x, corner.y() + y) != solid for x in range(3, 12) for y in range(3, 12))


def test_a_page_of_lines_opens_at_the_article_that_was_read(opener: Opener, library: Path) -> None:
    hands = opener.open(library)
    last = hands.window.sidebar.articles.rows[-1]
    hands.window.browsing.open_article(last.id)
    hands.settle()
    reviewer = Reviewer(hands)
    board = reviewer.made.board
    assert board is not None
    assert not board.placed
    top = reviewer.canvas.mapFromScene(QPointF(board.areas(last.id)[0].left, board.areas(last.id)[0].top))
    assert 0 <= top.y() < reviewer.canvas.viewport().height()
    assert hands.window.status.hints.text().startswith("V ")
    hands.press(Qt.Key.Key_1, CONTROL)
    assert not hands.window.status.hints.isVisible()


@pytest.fixture
def town(opener: Opener, tmp_path: Path) -> Reviewer:
    """The review of a page with rules and three articles; a second page has one."""
    return Reviewer(opener.open(placed_town(tmp_path)))


def drag_row(list_: QListView, row: int, before: int, onto: int | None = None) -> None:
    """Lets a row go before another, or onto one: Qt drags nothing without a screen, so the list hears but the drop."""
    model = list_.model()
    assert model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(row, 0)])
    parent = QModelIndex() if onto is None else model.index(onto, 0)
    action = Qt.DropAction.MoveAction
    place = before if onto is None else -1
    assert model.canDropMimeData(data, action, place, 0, parent)
    model.dropMimeData(data, action, place, 0, parent)


def test_an_article_is_dragged_to_another_place_of_the_reading_order(town: Reviewer, tmp_path: Path) -> None:
    hands, list_ = town.hands, town.made.side.list
    assert town.titles() == ["渡口老街修好三百盏路灯", "春汛平稳过境", "东门集市延长两小时"]
    drag_row(list_, 0, list_.model().rowCount())
    hands.settle()
    moved = ["春汛平稳过境", "东门集市延长两小时", "渡口老街修好三百盏路灯"]
    assert town.titles() == town.rows() == moved
    assert [title for title, _ in stories(tmp_path / "placed.jiaoyue")][:3] == moved

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert town.titles()[0] == "渡口老街修好三百盏路灯"


def test_a_region_is_dragged_in_the_list_to_the_article_that_it_belongs_to(town: Reviewer) -> None:
    hands, made = town.hands, town.made
    town.choose("都要打手电")
    region = made.region
    assert region is not None
    list_, model = made.side.list, made.side.model
    row = model.row_of(made.articles[0], region)
    home = model.row_of(made.board.review.pieces[1].id, None)
    drag_row(list_, row, -1, home)
    hands.settle()
    assert made.board.regions[region].article == made.board.review.pieces[1].id


def test_a_box_that_is_drawn_is_pulled_to_the_rules_of_the_page_and_with_alt_is_not(town: Reviewer) -> None:
    hands, made = town.hands, town.made
    town.click(5, 5)
    assert made.articles == ()
    board = made.board
    assert board is not None
    upright = next(board.pixels(rule) for rule in board.review.rules if rule.height > rule.width)
    x = (upright.left + upright.right) / 2
    first = town.line("截至6月2日")
    near = 5 / town.canvas.scale_now
    start, end = (x - near, first.top - 2 * near), (first.right + 8 * near, first.bottom + near)

    hands.press(Qt.Key.Key_R)
    assert "画框" in hands.window.status.hints.text()
    town.drag(start, end)
    drawn = made.board.box(made.region)
    assert drawn.left == pytest.approx(x, abs=0.5)
    assert len(town.titles()) == 4

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert len(town.titles()) == 3
    town.click(5, 5)
    hands.press(Qt.Key.Key_R)
    town.drag(start, end, ALT)
    assert made.board.box(made.region).left == pytest.approx(x - near, abs=2)


def test_an_article_is_said_to_go_on_overleaf_and_is_parted_again(town: Reviewer, tmp_path: Path) -> None:
    hands, made = town.hands, town.made
    town.choose("春汛平稳过境")
    turn = made.side.facts.turn
    assert turn.currentText() == "无"
    there = next(at for at in range(turn.count()) if "图书角" in turn.itemText(at))
    turn.setFocus()
    for _ in range(there):
        hands.press(Qt.Key.Key_Down)
    hands.settle()
    library = tmp_path / "placed.jiaoyue"
    assert len(stories(library)) == 3
    assert "新增四十个摊位" not in dict(stories(library))["春汛平稳过境"]
    assert turn.currentText().startswith("下接第 02 版")

    turn.setCurrentIndex(0)
    turn.activated.emit(0)
    hands.settle()
    assert len(stories(library)) == 4


def test_an_article_whose_doubt_was_answered_and_taken_back_is_doubted_again(doubted: Reviewer) -> None:
    """What was undone is no work of a person's, nor is a tag a judgment on how the page was cut."""
    hands, made = doubted.hands, doubted.made
    (unsure,) = made.board.doubtful
    hands.press(Qt.Key.Key_F8)
    assert made.articles == (unsure,)
    assert "把握" in made.side.doubts.title.text()
    assert f"第 {made.board.numbers[unsure]} 篇" in hands.window.status.place.text()

    hands.press(Qt.Key.Key_Right)
    assert made.board.doubtful == ()
    assert made.side.doubts.title.text() == "已经人工处理"
    assert "存疑" not in made.pages.list.currentIndex().data(Qt.ItemDataRole.StatusTipRole)

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert made.board.doubtful == (unsure,)
    assert "存疑 1 处" in made.pages.list.currentIndex().data(Qt.ItemDataRole.StatusTipRole)

    hands.window.session.command(lambda library: tagging.tag(library, [unsure], ["民生"], author="周岚"))
    hands.settle()
    assert made.board.doubtful == (unsure,)


def test_a_doubt_is_shown_whole_on_the_page_and_in_the_list(opener: Opener, tmp_path: Path) -> None:
    path = placed_town(tmp_path)
    reviewer = Reviewer(opener.open(unsure_of(path, "东门集市延长两小时"), size=(960, 640)))
    hands, made = reviewer.hands, reviewer.made
    hands.press(Qt.Key.Key_Equal, CONTROL)
    hands.press(Qt.Key.Key_Equal, CONTROL)
    hands.press(Qt.Key.Key_F8)
    view = reviewer.canvas.viewport().rect()
    for words in ("东门集市延长两小时", FAIR[-1][:8]):
        assert view.contains(reviewer.at(*reviewer.middle(words))), words

    hands.press(Qt.Key.Key_F9, SHIFT)
    list_ = made.side.list
    assert list_.viewport().rect().contains(list_.visualRect(list_.currentIndex()).center())


def test_what_is_drawn_out_of_an_article_is_read_after_what_stands_before_it(town: Reviewer) -> None:
    town.click(5, 5)
    first, last = town.line("本报讯 东门"), town.line("新增四十个摊位")
    town.hands.press(Qt.Key.Key_R)
    town.drag((last.left - 2, first.bottom + 1), (last.right + 2, last.bottom + 2), ALT)

    assert town.titles()[:3] == ["渡口老街修好三百盏路灯", "春汛平稳过境", "东门集市延长两小时"]
    assert len(town.titles()) == 4


def unsure_of(path: Path, headline: str) -> Path:
    """The library, as if the segmenter had not been sure of an article."""
    with Library.open(path) as library, library.transaction():
        library.write("UPDATE article SET confidence = 0.4 WHERE first_text LIKE ?", f"{headline}%")
    return path


@pytest.fixture
def doubted(opener: Opener, tmp_path: Path) -> Reviewer:
    return Reviewer(opener.open(unsure_of(placed_town(tmp_path), "东门集市延长两小时")))


def test_a_narrow_window_tells_the_first_reason_of_a_doubt(opener: Opener, tmp_path: Path) -> None:
    path = unsure_of(placed_town(tmp_path), "东门集市延长两小时")
    reviewer = Reviewer(opener.open(path, size=(960, 640)))
    reviewer.hands.press(Qt.Key.Key_F8)
    assert not reviewer.made.side.isVisible()
    assert reviewer.hands.window.toast.text.startswith("把握 40%")


def test_the_next_doubt_is_shown_though_it_is_on_another_page(opener: Opener, tmp_path: Path) -> None:
    reviewer = Reviewer(opener.open(unsure_of(placed_town(tmp_path), "南滩小学添了图书角")))
    reviewer.hands.press(Qt.Key.Key_F8)
    made = reviewer.made
    assert made.table.review.number == 2
    assert made.articles == made.board.doubtful
    assert made.region is not None, "and one sees which it is"


def test_a_small_region_has_no_handles_that_touch(reviewer: Reviewer) -> None:
    box = reviewer.line("春汛平稳过境")
    middle, inside = (box.left + box.right) / 2, box.top + 0.3 * box.height
    reviewer.choose("春汛平稳过境")
    before = reviewer.made.board.box(reviewer.made.region)
    while before.width * reviewer.canvas.scale_now > 30:
        reviewer.canvas.zoom(0.8)
    reviewer.drag((middle, inside), (middle, inside - 200), ALT)
    after = reviewer.made.board.box(reviewer.made.region)
    assert after.height == pytest.approx(before.height, abs=1), "it was moved, not pulled"
    assert after.top < before.top


def test_a_page_is_put_right_without_a_pointer(reviewer: Reviewer, placed: Path) -> None:
    """Split, drawn, given a role and another article, ordered and joined by keys alone."""
    hands, made = reviewer.hands, reviewer.made
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is made.side.list
    hands.press(Qt.Key.Key_End)
    while made.board.pieces[made.articles[0]].title != "春汛平稳过境":
        hands.press(Qt.Key.Key_Up)

    hands.press(Qt.Key.Key_S)
    assert hands.focus() is reviewer.canvas
    while reviewer.canvas.shown.cut != reviewer.line(SECOND):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert reviewer.titles() == ["渡口老街修好三百盏路灯", "春汛平稳过境", SECOND]

    hands.press(Qt.Key.Key_R)
    hands.press(Qt.Key.Key_Down)
    first = reviewer.canvas.shown.box
    hands.press(Qt.Key.Key_Right, SHIFT)
    hands.press(Qt.Key.Key_Left, CONTROL)
    box = reviewer.canvas.shown.box
    assert box.left > first.left
    assert box.width < first.width
    regions = len(made.board.review.regions)
    hands.press(Qt.Key.Key_Return)
    assert len(made.board.review.regions) > regions
    hands.press(Qt.Key.Key_Z, CONTROL)

    made.side.list.setFocus()
    made.side.list.setCurrentIndex(
        made.side.model.index(made.side.model.row_of(made.board.review.pieces[2].id, None), 0)
    )
    hands.settle()
    hands.press(Qt.Key.Key_Up, ALT)
    assert reviewer.titles()[1] == SECOND
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert [title for title, _ in stories(placed)] == ["渡口老街修好三百盏路灯", "春汛平稳过境"]


def test_esc_drops_a_box_that_was_brought_by_keys_and_a_page_of_lines_has_none(reviewer: Reviewer) -> None:
    hands = reviewer.hands
    hands.press(Qt.Key.Key_R)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Up)
    assert reviewer.canvas.shown.box is not None
    hands.press(Qt.Key.Key_Escape)
    assert reviewer.canvas.shown.box is None


def test_the_page_is_ringed_while_keys_have_brought_the_keyboard_there(reviewer: Reviewer) -> None:
    canvas, handle = reviewer.canvas, reviewer.hands.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert canvas.ring.isHidden()
    QTest.keyClick(handle, Qt.Key.Key_Backtab)
    assert canvas.hasFocus()
    assert canvas.ring.isVisible()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, NONE, canvas.mapTo(reviewer.hands.window, QPoint(60, 60)))
    assert canvas.ring.isHidden()
