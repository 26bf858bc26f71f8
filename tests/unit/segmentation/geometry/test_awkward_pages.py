"""What layouts do now and then: boxes within columns, upright titles, pictures in the way, names in odd places."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from reader.model.article import Article, Kind
from reader.model.page import Box, Line, Page, Unit
from reader.segmentation import segment

EM = 20.0
MEASURE = 10 * EM


def line(
    text: str, left: float, top: float, size: float = EM, font: str = "Song", *, wide: float | None = None
) -> Line:
    return Line(text, Box(left, top, left + (wide or len(text) * size), top + size), size=size, font=font)


def upright(text: str, left: float, top: float, size: float) -> Line:
    return Line(text, Box(left, top, left + size, top + len(text) * size), size=size, font="Hei", vertical=True)


def column(text: str, left: float, top: float, *, indent: bool = True, font: str = "Song") -> list[Line]:
    """Text set in lines of ten characters, the first indented by two."""
    lines, at = [], 0
    while at < len(text):
        room = 8 if indent and at == 0 else 10
        piece = text[at : at + room]
        start = left + (2 * EM if indent and at == 0 else 0)
        full = at + room < len(text)
        lines.append(
            line(piece, start, top + 30 * len(lines), font=font, wide=left + MEASURE - start if full else None)
        )
        at += room
    return lines


def page(*lines: Line, **drawn: tuple[Box, ...]) -> Page:
    return Page(lines, width=1000, height=1400, unit=Unit.PIXEL, **drawn)


def found(sheet: Page) -> dict[str, Article]:
    return {article.headline: article for article in segment(sheet).articles}


FIRST = "城南旧厂房上月起改建为图书馆，原来的机器都留在大厅里，孩子们围着看了又看，"
REST = "谁也不肯先走。馆长说，书架就摆在机器之间，读书的人累了可以摸一摸。"
OTHER = "河边步道昨天全线开放，沿途种了三千棵柳树，骑车和走路的人各行其道。"
SUBHEADS = (("机器不搬家", 1.2), ("书架立其间", 1.2), ("谁都不肯走", 1.0))
SMALL = "雨季将到，水务部门提醒住户清理阳台排水口。"


def test_a_text_goes_on_in_the_next_column() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, "Hei"), *column(FIRST, 100, 180), *column(REST, 330, 180, indent=False)
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.paragraphs == (FIRST + REST,)
    assert [region.role for region in article.regions] == ["headline", "body", "body"]


def test_a_rule_keeps_neighbours_apart_that_a_seam_would_join() -> None:
    closed = FIRST[:-1] + "。"
    sheet = page(
        line("旧厂房里读新书", 100, 100, 25, "Hei"),
        *column(closed, 100, 180),
        line("河边步道全线开放", 330, 100, 25, "Hei"),
        *column(OTHER, 330, 180),
        rules=(Box(314, 90, 315, 500),),
    )
    articles = found(sheet)
    assert articles["旧厂房里读新书"].paragraphs == (closed,)
    assert articles["河边步道全线开放"].paragraphs == (OTHER,)


def test_a_picture_in_a_column_does_not_end_the_text() -> None:
    picture = Box(100, 320, 300, 500)
    sheet = page(
        line("旧厂房里读新书", 100, 100, 25, "Hei"),
        *column(FIRST, 100, 180),
        line("孩子们在大厅里看书。", 100, 508, 17, "Kai"),
        line("林小路 摄", 210, 530, 17, "Kai"),
        *column(REST, 100, 570, indent=False),
        pictures=(picture,),
    )
    articles = segment(sheet).articles
    text = next(article for article in articles if article.kind is Kind.NEWS)
    photo = next(article for article in articles if article.kind is Kind.PHOTO)
    assert text.paragraphs == (FIRST + REST,)
    assert photo.paragraphs == ("孩子们在大厅里看书。",)
    assert photo.names == ("林小路",)
    assert {region.role for region in photo.regions} == {"picture", "caption", "credit"}


def test_a_boxed_piece_within_the_columns_of_another_is_its_own() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        *column(FIRST, 100, 180),
        *column(REST, 330, 180, indent=False),
        line("汛期提醒", 350, 440, 25, "Hei"),
        *column(SMALL, 345, 480),
        frames=(Box(335, 425, 560, 600),),
    )
    articles = found(sheet)
    assert articles["旧厂房里读新书"].paragraphs == (FIRST + REST,)
    assert articles["汛期提醒"].paragraphs == (SMALL,)


def test_an_upright_title_is_read_from_right_to_left() -> None:
    sheet = page(
        upright("旧厂房里", 180, 100, 40), upright("读新书", 120, 130, 40), *column(FIRST[:-1] + "。", 240, 100)
    )
    article = found(sheet)["旧厂房里 读新书"]
    assert article.paragraphs == (FIRST[:-1] + "。",)


def test_levels_of_a_title_go_by_size_and_place() -> None:
    sheet = page(
        line("城南改造一年回访", 130, 60, 26, "Kai"),
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        line("机器与书架同在一厅", 120, 170, 26, "Kai"),
        line("本报记者 林小路", 160, 210, 18, "Kai"),
        *column(FIRST[:-1] + "。", 100, 250),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.kicker == ("城南改造一年回访",)
    assert article.subheads == ("机器与书架同在一厅",)
    assert article.names == ("林小路",)


def test_a_headline_stays_whole_where_only_one_of_its_lines_was_told_to_be_bold() -> None:
    sheet = page(
        line("旧厂房里", 100, 100, 50, font=""), line("读新书", 125, 156, 50, "bold"), *column(FIRST + REST, 100, 230)
    )
    assert list(found(sheet)) == ["旧厂房里 读新书"]


def test_names_under_the_end_of_a_text_are_its_byline() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 25, "Hei"),
        *column(FIRST[:-1] + "。", 100, 180),
        line("记者 林小路", 190, 310, 18, "Kai"),
    )
    assert found(sheet)["旧厂房里读新书"].names == ("林小路",)


def test_untitled_briefs_under_a_label_are_pieces_of_their_own() -> None:
    sheet = page(line("简讯", 160, 100, 30, "Hei"), *column(OTHER, 100, 150), *column(SMALL, 100, 150 + 30 * 4 + 12))
    briefs = [article for article in segment(sheet).articles if article.kind is Kind.BRIEF]
    assert [brief.paragraphs for brief in briefs] == [(OTHER,), (SMALL,)]
    assert {brief.label for brief in briefs} == {"简讯"}


def test_a_crosshead_stays_in_the_text_it_divides() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 40, "Hei"),
        *column(OTHER, 100, 180),
        line("机器不搬", 150, 305, EM, "Hei"),
        *column(SMALL, 100, 340),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.paragraphs == (OTHER, "机器不搬", SMALL)


def test_a_page_of_one_word_or_without_sizes_is_read() -> None:
    assert segment(page(Line("晴", Box(0, 0, 10, 10)))).articles[0].text == "晴"
    assert segment(page(Line("晴", Box(5, 5, 5, 5)), Line("雨", None))).page.lines
    assert segment(page()).articles == ()


def test_what_stands_twice_at_one_place_is_taken_once() -> None:
    lines = [line("旧厂房里读新书", 100, 100, 50, "Hei"), *column(FIRST, 100, 180)]
    sheet = page(*lines, *lines, *lines)
    result = segment(sheet)
    assert [(one.headline, one.paragraphs) for one in result.articles] == [("旧厂房里读新书", (FIRST,))]
    assert len(result.furniture) == 2 * len(lines)


def test_hundreds_of_columns_in_one_place_are_bounded_work() -> None:
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    crowd = [line(f"第{at}户人家换上新的水表", 100 + at % 30, 100 + 30 * (at % 40) + at / 300) for at in range(300)]
    sys.setprofile(count)
    try:
        segment(page(*crowd))
    finally:
        sys.setprofile(None)
    assert calls < 10_000_000  # once forty million


def test_a_grid_whose_rules_are_broken_is_one_table() -> None:
    cells = [
        line(text, 120 + 160 * at, 300 + 44 * row) for row in range(4) for at, text in enumerate(("晴", "东风", "九"))
    ]
    rungs = [Box(100 + 7 * row, 290 + 44 * row, 560 - 9 * row, 291 + 44 * row) for row in range(4)]
    broken = (Box(100, 466, 280, 467), Box(330, 466, 560, 467))
    posts = tuple(Box(left, 296, left + 1, 460) for left in (100, 250, 410, 560))
    sheet = page(*cells, *column(FIRST, 100, 600), rules=(*rungs, *broken, *posts))
    (table,) = [article for article in segment(sheet).articles if article.kind is Kind.TABLE]
    assert table.paragraphs == ("晴 东风 九",) * 4


def test_the_last_row_of_a_table_needs_no_rule_beneath_it() -> None:
    cells = [
        line(text, 120 + 160 * at, 300 + 44 * row) for row in range(4) for at, text in enumerate(("晴", "东风", "九"))
    ]
    rungs = tuple(Box(100, 290 + 44 * row, 560, 291 + 44 * row) for row in range(4))
    across = Box(60, 500, 940, 502)
    sheet = page(*cells, *column(FIRST, 100, 600), rules=(*rungs, across))
    (table,) = [article for article in segment(sheet).articles if article.kind is Kind.TABLE]
    assert table.paragraphs == ("晴 东风 九",) * 4


def test_rules_across_the_page_above_and_below_a_grid_are_none_of_its_rungs() -> None:
    rungs = tuple(Box(100, top, 400, top + 1) for top in range(200, 361, 40))
    posts = tuple(Box(x, 200, x + 1, 360) for x in range(100, 401, 100))
    across = (Box(60, 150, 940, 152), Box(100, 400, 410, 402), Box(500, 400, 700, 402), Box(60, 410, 940, 412))
    row = ("晴", "东风", "小雨")
    cells = [line(text, 110 + 100 * at, 210 + 40 * down) for down in range(4) for at, text in enumerate(row)]
    beside = column(FIRST, 500, 180)
    sheet = page(*cells, *beside, *column(REST, 100, 450), rules=(*rungs, *posts, *across))
    (table,) = [article for article in segment(sheet).articles if article.kind is Kind.TABLE]
    assert table.paragraphs == ("晴 东风 小雨",) * 4


def test_a_worn_table_with_a_rule_of_the_page_right_over_it_is_one_table() -> None:
    rungs = [Box(100, 290 + 44 * row, 560, 291 + 44 * row) for row in range(9)]
    posts = tuple(Box(left, 296, left + 1, 440) for left in (250, 410, 560))
    over = Box(100, 205, 560, 206)
    told = [("晴", "东风", "九"), ("阴", "东风")] * 4
    cells = [
        line(text, 120 + 160 * at, 300 + 44 * row) for row, texts in enumerate(told) for at, text in enumerate(texts)
    ]
    sheet = page(*cells, *column(FIRST, 100, 760), rules=(*rungs, *posts, over))
    (table,) = [article for article in segment(sheet).articles if article.kind is Kind.TABLE]
    assert table.paragraphs == ("晴 东风 九", "阴 东风") * 4


@pytest.mark.parametrize("bold", [(), (0,), (1,), (3,)])
def test_heads_of_briefs_as_small_as_the_text_are_heads_whichever_line_was_told_bold(bold: tuple[int, ...]) -> None:
    heads = [("旧厂房改图书馆", 150), ("机器留在大厅", 174), ("河边步道开放", 350), ("三千柳树成荫", 374)]
    told = [line(text, 100, top, font="bold" if at in bold else "") for at, (text, top) in enumerate(heads)]
    texts = [*column(REST, 100, 204, font=""), *column(OTHER, 100, 404, font="")]
    sheet = page(line("简讯", 170, 110, font=""), *told, *texts, *column(REST * 2, 500, 204, font=""))
    articles = segment(sheet).articles
    briefs = [article.headline for article in articles if article.kind is Kind.BRIEF]
    assert briefs == ["旧厂房改图书馆 机器留在大厅", "河边步道开放 三千柳树成荫"]


@pytest.mark.parametrize(("size", "font"), [(1.3 * EM, ""), (EM, "bold")])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_line_of_a_text_whose_size_or_weight_was_read_wrong_is_no_title(at: int, size: float, font: str) -> None:
    text = [replace(one, font="") for one in column(FIRST, 100, 180)]
    high = text[at].box
    text[at] = replace(text[at], size=size, font=font, box=Box(high.left, high.top - 4, high.right, high.bottom + 4))
    head = line("旧厂房里读新书", 100, 100, 50, "")
    (article,) = segment(page(head, *text, *column(REST, 330, 180, indent=False, font=""))).articles
    assert article.headline == "旧厂房里读新书"
    assert article.paragraphs == (FIRST + REST,)


@pytest.mark.parametrize("dated", [True, False])
def test_who_gives_notice_and_when_ends_the_notice(dated: bool) -> None:
    notice = column(SMALL, 100, 180)
    signed = [line("柳湾自来水公司", 150, 420, 22), line("2031年6月3日", 170, 450, 22, wide=130)]
    beside = [line("旧厂房里读新书", 500, 110, 36, "Hei"), *column(FIRST, 500, 180)]
    sheet = page(line("停水公告", 140, 110, 36, "Hei"), *notice, *signed[: 1 + dated], *beside)
    articles = segment(sheet).articles
    told = next(article for article in articles if article.headline == "停水公告")
    assert told.paragraphs[1:] == ("柳湾自来水公司", "2031年6月3日")[: 1 + dated]
    assert not [article for article in articles if article.kind is Kind.TITLE_ONLY]


@pytest.mark.parametrize("size", [50, 28])
def test_small_subheads_are_no_text_where_no_font_tells_them_apart(size: float) -> None:
    plain = [replace(one, font=None) for one in (*column(FIRST, 100, 220), *column(REST, 330, 220, indent=False))]
    sheet = page(
        replace(line("旧厂房里读新书", 315 - 3.5 * size, 146 - size, size), font=None),
        replace(line("机器之间摆书架孩子围着看", 195, 170), font=None),
        *plain,
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.subheads == ("机器之间摆书架孩子围着看",)
    assert article.paragraphs == (FIRST + REST,)


def test_a_box_around_a_headline_alone_frames_no_piece() -> None:
    sheet = page(
        line("旧厂房里", 150, 120, 50, "Hei"),
        line("读新书", 175, 180, 50, "Hei"),
        line("机器都留在大厅里", 110, 260, 24, "Kai"),
        *column(FIRST, 100, 310),
        frames=(Box(90, 105, 540, 245),),
    )
    (article,) = segment(sheet).articles
    assert (article.headline, article.subheads) == ("旧厂房里 读新书", ("机器都留在大厅里",))
    assert article.paragraphs == (FIRST,)


def test_names_on_two_lines_are_one_byline() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        line("本报记者 方宁 石悦", 150, 160, EM, "Kai"),
        line("实习生 许晴", 170, 186, 19, "Kai"),
        *column(FIRST, 100, 225),
    )
    (article,) = segment(sheet).articles
    assert (article.names, article.subheads) == (("方宁", "石悦", "许晴"), ())


def test_a_word_at_the_corner_over_a_headline_is_its_label() -> None:
    sheet = page(
        line("街巷事", 100, 70, 22, "Hei"),
        line("旧厂房里读新书", 130, 100, 50, "Hei"),
        *column(FIRST, 100, 180),
    )
    (article,) = segment(sheet).articles
    assert (article.label, article.kicker, article.headline) == ("街巷事", (), "旧厂房里读新书")


def test_a_line_under_a_headline_is_no_label_whatever_its_words() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        line("改善街区服务", 130, 165, 24, "Kai"),
        *column(FIRST, 100, 210),
    )
    (article,) = segment(sheet).articles
    assert (article.label, article.subheads) == (None, ("改善街区服务",))


def test_a_title_beneath_a_caption_is_the_pictures() -> None:
    above, beneath = Box(100, 100, 500, 400), Box(100, 700, 500, 1000)
    sheet = page(
        line("柳树沿着河边排开。", 140, 410, 18, "Kai"),
        line("方宁 摄", 420, 410, 18, "Kai"),
        line("河边种下三千棵柳", 180, 440, 30, "Hei"),
        line("书架立在机器之间。", 140, 1010, 18, "Kai"),
        line("石悦 摄", 420, 1010, 18, "Kai"),
        *column(FIRST, 600, 100),
        *column(REST, 600, 400),
        pictures=(above, beneath),
    )
    titled = found(sheet)["河边种下三千棵柳"]
    assert (titled.kind, titled.names) == (Kind.PHOTO, ("方宁",))


def test_the_section_beside_a_page_number_is_furniture_without_a_rule() -> None:
    sheet = page(
        line("05", 60, 30, 44, "Hei"),
        line("江城观潮", 160, 32, 40, "Hei"),
        line("青川日报 2025年6月17日 星期二", 600, 34, 18, "Kai"),
        line("旧厂房里读新书", 100, 130, 50, "Hei"),
        *column(FIRST, 100, 210),
    )
    assert list(found(sheet)) == ["旧厂房里读新书"]


@pytest.mark.parametrize(
    ("printed", "number", "label"),
    [
        ("03经济。民生", 3, "03"),
        ("青川晚报 2版", 2, "2"),
        ("A06副刊", 6, "A06"),
        ("今日8版", None, None),
        ("第3版 2025年6月17日", 3, "3"),
    ],
)
def test_a_page_number_joined_to_a_name_is_the_pages(printed: str, number: int | None, label: str | None) -> None:
    sheet = page(
        line(printed, 100, 40, 24, "Hei"),
        line("2025年6月17日 星期二", 600, 44),
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        *column(FIRST + REST, 100, 180),
        rules=(Box(90, 80, 810, 82),),
    )
    read = segment(sheet)
    assert (read.page.number, read.page.label) == (number, label)
    assert [article.headline for article in read.articles] == ["旧厂房里读新书"]


def test_a_page_number_joined_to_its_section_is_furniture_beside_the_names_of_the_editors() -> None:
    """The rule under the head is broken on a worn scan, and the day stands higher than the number."""
    sheet = page(
        line("青川晚报2025年6月17日星期二", 600, 20, 16),
        line("责任编辑：林路 版式：石悦", 600, 48, 16),
        line("04时事新闻", 100, 34, 36, "Hei"),
        line("旧厂房里读新书", 100, 130, 50, "Hei"),
        *column(FIRST + REST, 100, 210),
    )
    read = segment(sheet)
    assert (read.page.number, read.page.label) == (4, "04")
    assert [article.headline for article in read.articles] == ["旧厂房里读新书"]


def test_a_day_at_the_foot_is_no_other_day_of_the_issue() -> None:
    sheet = page(
        line("青川晚报", 100, 30, 60, "Hei"),
        line("2025年6月17日 星期二", 600, 44),
        line("旧厂房里读新书", 100, 130, 50, "Hei"),
        *column(FIRST + REST, 100, 210),
        line("2025年6月3日", 650, 1340),
        rules=(Box(90, 100, 810, 102),),
    )
    assert segment(sheet).date == "2025-06-17"


def test_names_that_fill_a_line_of_a_lead_are_no_signature_though_no_font_tells() -> None:
    body = column("石路悦 通讯员 程小禾）" + FIRST + REST, 100, 250, indent=False)
    lines = (line("旧厂房里读新书", 100, 150, 50), line("本报讯（记者 林小舟", 140, 220, wide=MEASURE - 40), *body)

    article = found(page(*(replace(one, font=None) for one in lines)))["旧厂房里读新书"]

    assert article.names == ("林小舟", "石路悦", "程小禾")
    assert len(article.paragraphs) == 1


def test_a_small_subhead_over_two_columns_is_no_text_though_it_begins_at_their_edge() -> None:
    plain = [replace(one, font=None) for one in (*column(FIRST, 100, 220), *column(REST, 330, 220, indent=False))]
    sheet = page(
        replace(line("旧厂房里读新书", 100, 100, 50), font=None),
        replace(line("机器之间摆书架孩子围着看个不停谁也不肯走", 104, 170), font=None),
        *plain,
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.subheads == ("机器之间摆书架孩子围着看个不停谁也不肯走",)
    assert article.paragraphs == (FIRST + REST,)


def test_a_title_on_a_high_dark_bar_heads_the_text_beneath_it() -> None:
    sheet = page(
        line("旧厂房里读新书", 150, 100, 80, "Hei"),
        *column(FIRST, 100, 260),
        *column(REST, 330, 260, indent=False),
        frames=(Box(90, 70, 760, 210),),
    )
    assert found(sheet)["旧厂房里读新书"].paragraphs == (FIRST + REST,)


def test_the_lines_of_a_caption_are_in_order_though_their_sizes_waver() -> None:
    picture = Box(100, 600, 500, 980)
    sheet = page(
        *column(FIRST + REST + OTHER, 600, 300),
        line("孩子们在大厅里", 100, 991, 18, "Kai"),
        line("看机器，书架还没有", 240, 991, 18, "Kai"),
        line("摆好。", 100, 1017, 18.6, "Kai"),
        line("林之远 摄", 400, 1017, 18.6, "Kai"),
        pictures=(picture,),
    )
    (photo,) = [article for article in segment(sheet).articles if article.kind is Kind.PHOTO]
    assert photo.paragraphs == ("孩子们在大厅里看机器，书架还没有摆好。",)


def table(left: float, top: float, *rows: tuple[str, str, str]) -> tuple[list[Line], list[Box]]:
    """A ruled table of three columns, 300 pixels wide."""
    lines = [
        line(text, left + 100 * at + 20, top + 40 * row + 10)
        for row, cells in enumerate(rows)
        for at, text in enumerate(cells)
    ]
    rules = [Box(left, top + 40 * row, left + 300, top + 40 * row + 1) for row in range(len(rows) + 1)]
    posts = [Box(left + 100 * at, top, left + 100 * at + 1, top + 40 * len(rows)) for at in range(4)]
    return lines, [*rules, *posts]


def test_tables_beside_a_headline_at_the_top_are_no_head_of_the_page() -> None:
    cells, rules = table(440, 140, ("江城", "晴", "6"), ("石桥", "多云", "7"), ("柳湾", "阵雨", "9"))
    more, posts = table(760, 140, ("江城", "12", "8"), ("石桥", "13", "9"), ("柳湾", "14", "4"))
    sheet = page(
        line("05", 60, 30, 44, "Hei"),
        line("青川日报 2025年6月17日 星期二", 600, 34, 18, "Kai"),
        line("旧厂房里", 100, 130, 50, "Hei"),
        line("读新书", 100, 190, 50, "Hei"),
        *column(FIRST, 100, 270),
        *cells,
        *more,
        rules=(*rules, *posts, Box(60, 90, 1060, 93)),
    )
    articles = found(replace(sheet, width=1120))
    assert articles["旧厂房里 读新书"].paragraphs == (FIRST,)
    tables = [article for article in articles.values() if article.kind is Kind.TABLE]
    assert sum(len(article.paragraphs) for article in tables) >= 3


def test_a_speck_that_was_read_as_a_letter_is_no_article() -> None:
    text = column(FIRST + REST, 100, 380)
    sheet = page(line("旧厂房里读新书", 100, 300, 50, "Hei"), *text, line("路", 60, 100))
    assert list(found(sheet)) == ["旧厂房里读新书"]
    assert len(segment(sheet).furniture) == 1


@pytest.mark.parametrize("names", [(620.0, 456.0), (400.0, 486.0)])
def test_a_caption_as_large_as_the_text_is_told_by_the_names_under_its_picture(names: tuple[float, float]) -> None:
    shown = "孩子们在大厅里看书，机器留在原处，谁也不肯先走开。"
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, ""),
        *column(FIRST, 100, 180, font=""),
        *column(REST, 330, 180, indent=False, font=""),
        line(shown, 330, 456, font=""),
        line("■ 本报记者 林小路", *names, font="", wide=180),
        pictures=(Box(330, 330, 860, 450),),
    )
    photo = next(article for article in segment(sheet).articles if article.kind is Kind.PHOTO)
    assert (photo.paragraphs, photo.names) == ((shown,), ("林小路",))
    assert found(sheet)["旧厂房里读新书"].paragraphs == (FIRST + REST,)


def test_text_that_ends_in_a_name_under_a_picture_is_no_caption() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 25, ""),
        *column(FIRST, 100, 180, font=""),
        *column(REST, 100, 520, indent=False, font=""),
        line("本报记者 林小路", 160, 640, font="", wide=140),
        pictures=(Box(100, 320, 300, 510),),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert (article.paragraphs, article.names) == ((FIRST + REST,), ("林小路",))


def test_subheads_with_a_speck_behind_them_are_no_text() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, ""),
        line("机器留在大厅", 100, 170, 25, ""),
        line("孩子们不肯走。", 100, 205, 25, ""),
        *column(FIRST, 100, 260, font=""),
        *column(REST, 330, 260, indent=False, font=""),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.paragraphs == (FIRST + REST,)
    assert len(article.subheads) == 2


def test_a_word_at_the_corner_is_a_label_though_a_headline_to_its_left_stands_as_high() -> None:
    sheet = page(
        line("河边步道全线开放", 100, 100, 40, "Hei"),
        *column(OTHER, 100, 180),
        line("街巷事", 600, 70, 22, "Hei"),
        line("旧厂房里读新书", 620, 102, 40, "Hei"),
        *column(FIRST, 600, 180),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.label == "街巷事"


def test_names_on_two_lines_under_subheads_are_no_caption_of_a_page_without_pictures() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        line("机器都留在大厅", 150, 160, 24, "Kai"),
        line("本报记者 方宁 石悦", 150, 205, EM, "Kai"),
        line("实习生 许晴", 170, 227, EM, "Kai"),
        *column(FIRST, 100, 265),
    )
    (article,) = segment(sheet).articles
    assert (article.kind, article.names) == (Kind.NEWS, ("方宁", "石悦", "许晴"))


def test_a_crosshead_stays_in_its_text_though_a_label_stands_over_the_headline() -> None:
    sheet = page(
        line("时评", 100, 62, 22, "Hei"),
        line("旧厂房里读新书", 100, 100, 40, "Hei"),
        *column(OTHER, 100, 180),
        line("机器不搬", 150, 305, EM, "Hei"),
        *column(SMALL, 100, 340),
    )
    (article,) = segment(sheet).articles
    assert article.paragraphs == (OTHER, "机器不搬", SMALL)


def test_the_first_line_of_a_headline_is_no_label_whatever_its_words() -> None:
    sheet = page(
        line("改善街区服务", 100, 100, 40, "Hei"),
        line("旧厂房里读新书", 100, 150, 40, "Hei"),
        *column(FIRST, 100, 210),
    )
    (article,) = segment(sheet).articles
    assert (article.label, article.headline) == (None, "改善街区服务 旧厂房里读新书")


def test_a_line_that_begins_a_text_is_no_furniture_though_it_names_a_paper_and_a_day() -> None:
    text = "据外媒4月1日报道，城南旧厂房上月起改建为图书馆，原来的机器都留在大厅里，孩子们围着看了又看。"
    sheet = page(
        line("青川晚报 2025年4月2日", 100, 30, 18, "Hei"),
        line("旧厂房里读新书", 100, 100, 40, "Hei"),
        *column(text, 100, 160),
    )
    (article,) = segment(sheet).articles
    assert article.paragraphs == (text,)


def test_a_line_within_a_text_is_no_label_whatever_its_words() -> None:
    lines = ["旧厂房里来了", "许多人看书。", "　　市里新闻", "办说，书都是", "新买的，机器", "也都还在用。"]
    sheet = page(
        line("旧厂房里读新书", 100, 100, 40, "Hei"),
        *(line(text.strip("　"), 140 if "　" in text else 100, 160 + 30 * at) for at, text in enumerate(lines)),
    )
    (article,) = segment(sheet).articles
    assert article.paragraphs == ("旧厂房里来了许多人看书。", "市里新闻办说，书都是新买的，机器也都还在用。")


def test_what_the_printer_wrote_beyond_the_crop_marks_is_no_article() -> None:
    marks = [Box(x, y, x + 1, y + 40) for x in (60, 940) for y in (5, 1355)]
    marks += [Box(x, y, x + 40, y + 1) for y in (60, 1340) for x in (5, 955)]
    sheet = page(
        line("要闻A01.indd   1", 100, 1365, 12, "Hei"),
        line("2025/6/16   22:41:09", 600, 1365, 12, "Hei"),
        line("旧厂房里读新书", 100, 100, 50, "Hei"),
        *column(FIRST, 100, 180),
        rules=tuple(marks),
    )
    read = segment(sheet)
    assert [article.headline for article in read.articles] == ["旧厂房里读新书"]
    assert {0, 1} <= {one.line for one in read.furniture}


def test_a_crosshead_is_no_label_whatever_its_words() -> None:
    sheet = page(
        line("时评", 100, 62, 22, "Hei"),
        line("旧厂房里读新书", 100, 100, 40, "Hei"),
        *column(OTHER, 100, 180),
        line("街头快评", 160, 300, EM, "Hei"),
        *column(SMALL, 100, 330),
    )
    (article,) = segment(sheet).articles
    assert article.paragraphs == (OTHER, "街头快评", SMALL)


def test_a_small_kicker_alone_over_a_headline_is_no_text_where_no_font_tells() -> None:
    sheet = page(
        line("城南改造一年回访", 130, 64, EM, ""),
        line("旧厂房里读新书", 100, 100, 40, ""),
        *column(FIRST, 100, 180, font=""),
        *column(REST, 330, 180, indent=False, font=""),
    )
    assert found(sheet)["旧厂房里读新书"].kicker == ("城南改造一年回访",)


def test_two_kickers_over_a_headline_and_the_last_of_three_subheads_are_no_text() -> None:
    sheet = page(
        line("城南改造一年回访", 130, 34, EM, ""),
        line("街坊都来了", 160, 64, 1.2 * EM, ""),
        line("旧厂房里读新书", 100, 100, 40, ""),
        *(line(text, 150, 152 + 30 * at, size * EM, "") for at, (text, size) in enumerate(SUBHEADS)),
        *column(FIRST, 100, 260, font=""),
        *column(REST, 330, 260, indent=False, font=""),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert article.kicker == ("城南改造一年回访", "街坊都来了")
    assert article.subheads == tuple(text for text, _ in SUBHEADS)
    assert article.paragraphs == (FIRST + REST,)


def test_a_text_whose_edge_wavers_beyond_its_frame_is_in_it() -> None:
    rows = [line(REST[at : at + 16], 100, 180 + 30 * (at // 16), wide=424) for at in range(0, 32, 16)]
    first = replace(rows[0], text=REST[:14], box=Box(140, 180, 524, 200))
    sheet = page(
        line("旧厂房里读新书", 120, 100, 40, "Hei"),
        first,
        *rows[1:],
        frames=(Box(85, 80, 502, 320),),
    )
    assert found(sheet)["旧厂房里读新书"].paragraphs


def test_a_subhead_in_the_middle_of_its_measure_is_no_text() -> None:
    sheet = page(
        line("旧厂房里读新书了", 100, 100, 25 * 1.1, ""),
        line("机器不搬家", 150, 140, EM, ""),
        *column(FIRST, 100, 190, font=""),
    )
    assert found(sheet)["旧厂房里读新书了"].subheads == ("机器不搬家",)


def test_a_name_over_a_gutter_is_no_text_though_a_speck_was_read_behind_it() -> None:
    sheet = page(
        line("旧厂房里读新书的一年", 100, 100, 42, ""),
        line("林小路。", 280, 160, EM, ""),
        *column(FIRST, 100, 210, font=""),
        *column(REST, 330, 210, indent=False, font=""),
    )
    assert [one.paragraphs for one in segment(sheet).articles if one.headline] == [(FIRST + REST,)]


def test_names_within_a_wrapped_lead_are_text() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 28, ""),
        line("本报讯（全媒体", 140, 180, EM, "", wide=160),
        line("记者 林小路 闻小满", 100, 210, EM, "", wide=200),
        line("周远芳）城南旧厂房上", 100, 240, EM, "", wide=200),
        line("月起改建为图书馆。", 100, 270, EM, ""),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert len(article.paragraphs) == 1
    assert article.names == ("林小路", "闻小满", "周远芳")


def test_a_wide_caption_over_a_narrow_column_is_none_of_its_text() -> None:
    below = [line(REST[at : at + 10], 100, 390 + 30 * (at // 10), EM, "", wide=200) for at in range(0, 30, 10)]
    sheet = page(
        line("旧厂房里读新书", 100, 60, 28, ""),
        *column(FIRST[:-1] + "，", 100, 120, font=""),
        *column(OTHER, 330, 120, font=""),
        line("孩子们在大厅里看书，机器摆在书架之间，", 100, 320, EM, "", wide=430),
        line("谁也不肯先走。", 100, 345, EM, ""),
        line("林小路 摄", 430, 345, EM, ""),
        *below,
        pictures=(Box(100, 230, 530, 312),),
    )
    photo = next(article for article in segment(sheet).articles if article.kind is Kind.PHOTO)
    assert photo.paragraphs == ("孩子们在大厅里看书，机器摆在书架之间，谁也不肯先走。",)
    assert photo.names == ("林小路",)


def test_a_flat_picture_within_a_column_has_its_caption() -> None:
    sheet = page(
        line("旧厂房里读新书", 100, 100, 25, ""),
        *column(FIRST, 100, 180, font=""),
        line("孩子们在大厅里看书。", 100, 388, EM, ""),
        line("林小路 摄", 210, 414, EM, ""),
        *column(REST, 100, 460, indent=False, font=""),
        pictures=(Box(100, 315, 300, 382),),
    )
    photo = next(article for article in segment(sheet).articles if article.kind is Kind.PHOTO)
    assert photo.paragraphs == ("孩子们在大厅里看书。",)


def test_a_crosshead_stays_in_a_labelled_text_that_has_a_headline_beside_it() -> None:
    sheet = page(
        line("锐评", 110, 60, EM, "Hei"),
        line("旧厂房里读新书", 100, 95, 40, "Hei"),
        *column(OTHER, 100, 180),
        line("机器不搬", 150, 305, EM, "Hei"),
        *column(SMALL, 100, 340),
        *column(FIRST[:-1] + "。", 330, 180),
        frames=(Box(80, 45, 560, 450),),
    )
    article = found(sheet)["旧厂房里读新书"]
    assert "机器不搬" in article.paragraphs
