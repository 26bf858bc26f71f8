"""What an editor meets on pages without places: crossheads, tables, weather, pointers, columns side by side, jumps."""

from __future__ import annotations

import random
from collections.abc import Callable

from reader.model.article import Article, Kind
from reader.model.issue import SegmentedPage
from reader.model.text import Role
from reader.segmentation.jumps import joined, joins
from tests.benchmarks.layouts import Style, em, typeset

Segmented = Callable[[str], SegmentedPage]

FERRY = (
    "渡口的老码头停用六年以后，昨天重新亮起了灯。柳湾区把候船厅改成书店，把售票窗留作展柜，渡轮照旧每天开行四班。",
    "书店老板蒲青说，头一天来了三百多位读者，多半是从前坐渡轮上班的人，他们一进门就去找当年的售票窗。",
    "渡轮公司也没有走。船长闻潮每天五点上船，检查缆绳和救生衣，他说船小，规矩不小，晚一分钟也要向乘客解释。",
    "今年秋天，渡轮将换上电池，噪声比柴油机低一半。旧柴油机不会卖掉，会放进展柜，让孩子们看它怎样转动。",
)
ORCHARD = (
    "石桥镇的梨园今年挂了纸袋一百二十万只，比去年多三成。果农白露禾算过，套袋的梨每斤能多卖八角钱。",
    "合作社给每棵树挂了编号，顾客扫一扫就知道哪天施肥、哪天采摘，订单已经排到中秋以后。",
)


def body(*paragraphs: str, measure: float = 18.0) -> list[str]:
    style = Style(random.Random(1))
    style.compress = False
    return [line for text in paragraphs for line in typeset(text, measure, style)]


def of_kind(page: SegmentedPage, kind: Kind) -> list[Article]:
    return [article for article in page.articles if article.kind is kind]


def test_short_lines_alone_within_a_body_are_crossheads(segmented: Segmented) -> None:
    lines = ["老码头变身书店", *body(*FERRY[:2]), "船长照旧五点上船", *body(FERRY[2]), "柴油机进展柜", *body(FERRY[3])]
    (article,) = segmented("\n".join(lines)).articles
    assert article.headline == "老码头变身书店"
    assert article.content.parts(Role.CROSSHEAD) == ("船长照旧五点上船", "柴油机进展柜")
    assert article.paragraphs == (*FERRY[:2], "船长照旧五点上船", FERRY[2], "柴油机进展柜", FERRY[3])


def test_an_upright_headline_keeps_its_figures_and_quotes(segmented: Segmented) -> None:
    upright = [*"渡轮噪声", "", *"“低”了50%"]
    (article,) = segmented("\n".join([*upright, "", *body(*FERRY)])).articles
    assert article.headline == "渡轮噪声“低”了50%"


def test_a_headline_whose_text_is_elsewhere_stays_by_itself(segmented: Segmented) -> None:
    lines = ["石桥梨园套袋一百二十万只", "果农每斤多卖八角", "", "停用六年的老码头改成书店", "", *body(*FERRY)]
    found = segmented("\n".join(lines))
    (title,) = of_kind(found, Kind.TITLE_ONLY)
    assert "".join(title.text.split()) == "石桥梨园套袋一百二十万只果农每斤多卖八角"
    assert [article.headline for article in of_kind(found, Kind.NEWS)] == ["停用六年的老码头改成书店"]


def test_a_picture_between_headline_and_text_is_a_piece_of_its_own(segmented: Segmented) -> None:
    caption = ["图为果农在给梨套上纸袋，今年共用去一百二十万只。", "本报记者 盛夏 摄"]
    lines = ["老码头变身书店", "渡轮照旧开行四班", *caption, *body(*FERRY)]
    found = segmented("\n".join(lines))
    (photo,) = of_kind(found, Kind.PHOTO)
    (article,) = of_kind(found, Kind.NEWS)
    assert "梨" in photo.text
    assert "老码头变身书店" in article.text
    assert list(article.paragraphs) == list(FERRY)


def test_a_caption_as_wide_as_the_page_is_no_headline(segmented: Segmented) -> None:
    told = (
        "渡轮公司换上新缆绳，船长闻潮在码头检查救生衣，候船厅里坐满了等候头班船的乘客，售票窗前的展柜也已经擦亮，"
        "书店老板蒲青在门口挂出了开业的横幅，孩子们在旧柴油机旁边排起了队。"
    )
    caption = [told[:-2], told[-2:], "本报记者 盛夏 摄"]
    lines = ["老码头变身书店", *body(FERRY[0]), *caption, "梨园挂满编号", *body(*ORCHARD)]
    (photo,) = of_kind(segmented("\n".join(lines)), Kind.PHOTO)
    assert (photo.headline, photo.paragraphs) == ("", (told,))


def test_a_headline_as_long_as_a_first_line_opens_no_paragraph(segmented: Segmented) -> None:
    opening = "眼下，" + ORCHARD[0]
    lines = ["老码头变身书店", *body(*FERRY, measure=13.0), "石桥镇给梨挂上编号", *body(opening, measure=13.0)]
    first, second = segmented("\n".join(lines)).articles
    assert first.paragraphs == FERRY
    assert (second.headline, second.paragraphs) == ("石桥镇给梨挂上编号", (opening,))


def test_a_headline_above_a_signed_text_is_no_crosshead(segmented: Segmented) -> None:
    signed = f"本报讯（记者 白禾）{ORCHARD[0]}"
    lines = ["老码头变身书店", *body(*FERRY[:2]), "梨园挂满编号", *body(signed, ORCHARD[1])]
    assert [article.headline for article in segmented("\n".join(lines)).articles] == ["老码头变身书店", "梨园挂满编号"]


def test_a_weather_report_is_a_table_though_its_signs_came_on_lines_of_their_own(segmented: Segmented) -> None:
    rows = ("青石桥 多云转小雨 12", "℃ 21", "℃", "南渡口 阵雨 9", "℃ 18", "℃", "梨花镇 晴 8", "℃ 19", "℃")
    page = segmented("\n".join(["老码头变身书店", *body(*FERRY), *rows, "梨园挂编号", *body(*ORCHARD)]))
    (table,) = of_kind(page, Kind.TABLE)
    assert "阵雨" in table.text
    assert [article.headline for article in of_kind(page, Kind.NEWS)] == ["老码头变身书店", "梨园挂编号"]
    assert not of_kind(page, Kind.TITLE_ONLY)


def test_rows_of_figures_are_a_table_with_its_title(segmented: Segmented) -> None:
    rows = ["品名 昨日 今日", "雪梨 3.20 3.10", "毛豆 4.50 4.80", "河虾 38.00 36.50"]
    page = segmented("\n".join(["老码头变身书店", *body(*FERRY), "", "柳湾批发市场菜价", *rows]))
    (table,) = of_kind(page, Kind.TABLE)
    assert table.headline == "柳湾批发市场菜价"
    assert [article.headline for article in of_kind(page, Kind.NEWS)] == ["老码头变身书店"]


def test_weather_and_slogan_in_the_masthead_are_no_article(segmented: Segmented) -> None:
    head = ["柳湾日报", "2025年5月9日 星期五", "今日天气", "晴 12℃～24℃", "第3310期 今日8版"]
    page = segmented("\n".join([*head, "", "老码头变身书店", *body(*FERRY)]))
    assert len(page.articles) == 1
    assert len(page.furniture) == len(head)


def test_the_folio_gives_the_page_its_number_and_label(segmented: Segmented) -> None:
    text = "\n".join(["老码头变身书店", *body(*FERRY)])
    numbered = {
        "A05\n经济\n柳湾日报 2025年5月9日 星期五": (5, "A05"),
        "柳湾日报 2025年5月9日 星期五 第3版": (3, "3"),
        "2025年5月9日 时政 4": (4, "4"),
        "柳湾日报\n2025年5月9日 星期五": (1, None),
        "责编：白禾 综合新闻 柳湾日报 十二版": (12, "十二"),
    }
    for folio, wanted in numbered.items():
        page = segmented(f"{folio}\n\n{text}")
        assert (page.page.number, page.page.label) == wanted
        assert len(page.articles) == 1
    assert segmented(text).page.number is None


def test_a_page_number_under_a_headline_points_to_its_text(segmented: Segmented) -> None:
    lines = ["导读", "", "渡轮换上电池 噪声降一半", "5版", "", "一百二十万只纸袋挂上梨树", "A07版", ""]
    page = segmented("\n".join([*lines, "老码头变身书店", *body(*FERRY)]))
    titles = of_kind(page, Kind.TITLE_ONLY)
    assert [article.headline for article in titles] == ["渡轮换上电池 噪声降一半", "一百二十万只纸袋挂上梨树"]
    assert page.page.number is None


def test_a_picture_under_a_label_keeps_its_title(segmented: Segmented) -> None:
    caption = "5月8日，石桥镇果农给梨树套纸袋。今年全镇套袋一百二十万只。"
    picture = [*body(caption, measure=30.0), "（受访者供图）", "", "图片新闻", "", "梨树穿上纸衣裳"]
    page = segmented("\n".join(["老码头变身书店", *body(*FERRY), "", *picture]))
    (photo,) = of_kind(page, Kind.PHOTO)
    assert (photo.headline, photo.label, photo.credit) == ("梨树穿上纸衣裳", "图片新闻", "（受访者供图）")


def test_names_above_a_headline_belong_to_what_follows(segmented: Segmented) -> None:
    signed = f"本报讯（记者 白禾）{ORCHARD[0]}"
    lines = ["梨园挂满编号", *body(signed, ORCHARD[1]), "", "本报记者 闻小满", "", "老码头变身书店", *body(*FERRY)]
    page = segmented("\n".join(lines))
    assert [article.names for article in page.articles] == [("白禾",), ("闻小满",)]


def test_a_place_behind_the_names_is_no_name(segmented: Segmented) -> None:
    page = segmented("\n".join(["老码头变身书店", "本报记者 闻小满 北岸报道", *body(*FERRY)]))
    assert page.articles[0].names == ("闻小满",)


def test_behind_a_title_and_a_blank_stands_a_name_whatever_its_surname(segmented: Segmented) -> None:
    for line in ("本报记者 闻小满 通讯员 拧若", "■ 记者 筹小满 拧若", "通讯员 拧若"):
        page = segmented("\n".join(["老码头变身书店", line, *body(*FERRY)]))
        assert (page.articles[0].headline, page.articles[0].paragraphs) == ("老码头变身书店", FERRY)
        assert page.articles[0].names[-1] == "拧若"
    page = segmented("\n".join(["老码头变身书店", *body(f"本报讯 记者 昨日 从市里获悉，{FERRY[0]}", *FERRY[1:])]))
    assert page.articles[0].names == ()


def test_an_agency_of_any_name_opens_a_text(segmented: Segmented) -> None:
    page = segmented("\n".join(["老码头变身书店", *body(f"柳湾社石桥5月8日电（记者 闻小满）{FERRY[0]}", *FERRY[1:])]))
    assert (page.articles[0].names, page.articles[0].place) == (("闻小满",), "石桥")


def test_columns_side_by_side_are_read_one_after_the_other(segmented: Segmented) -> None:
    left = ["老码头变身书店", "", *body(*FERRY[:3])]
    right = ["梨园挂满编号", "", *body(f"本报讯（记者 白禾）{ORCHARD[0]}", ORCHARD[1])]
    rows = []
    for at in range(max(len(left), len(right))):
        one, other = (column[at] if at < len(column) else "" for column in (left, right))
        rows.append((one + " " * int(44 - 2 * em(one)) + other).rstrip())
    page = segmented("\n".join(rows))
    assert [article.headline for article in page.articles] == ["老码头变身书店", "梨园挂满编号"]
    assert page.articles[0].paragraphs == FERRY[:3]
    assert page.articles[1].paragraphs[1] == ORCHARD[1]
    read = {page.page.lines[run.line].text for run in page.articles[1].source.runs if run.line is not None}
    assert any("梨园" in line and "老码头" in line for line in read)


def test_an_article_that_jumps_is_found_on_both_pages(segmented: Segmented) -> None:
    lines = body(*FERRY)
    head = ["柳湾日报", "2025年5月9日 星期五", ""]
    first = segmented("\n".join([*head, "老码头变身书店", *lines[:6], "（下转第2版）"]))
    folio = ["第2版", "柳湾日报 2025年5月9日 星期五", ""]
    second = segmented("\n".join([*folio, "老码头变身书店", "（上接第1版）", *lines[6:]]))
    (join,) = joins([first, second])
    whole = joined(first.articles[0], second.articles[0], join)
    assert whole.paragraphs == FERRY


def test_lines_of_a_headline_that_read_like_a_label_or_a_paper_stay_in_it(segmented: Segmented) -> None:
    told = "柳湾区昨天听取候船厅改造工作汇报，并对渡轮安全展开全方位调查，书店和售票窗照常开门。"
    for wrapped in (["柳湾区听取候船厅", "改造工作汇报"], ["柳湾区对渡轮安全", "展开全方位调查"]):
        page = segmented("\n".join(["石桥镇给梨挂上编号", *body(*ORCHARD), "", *wrapped, *body(told, *FERRY[:2])]))
        assert page.articles[1].headline == " ".join(wrapped)
        assert page.publication is None


def test_a_section_that_could_be_a_name_is_furniture_beside_the_folio(segmented: Segmented) -> None:
    page = segmented("\n".join(["老码头变身书店", *body(*FERRY), "", "05", "区县", "柳湾日报 2025年5月9日 星期五"]))
    (article,) = page.articles
    assert article.byline == ()
    assert len(page.furniture) == 3


def test_a_headline_may_be_wrapped_within_a_list(segmented: Segmented) -> None:
    wrapped = ["柳湾区修缮候船厅、", "售票窗渡轮码头"]
    lines = ["石桥镇给梨挂上编号", "", *body(*ORCHARD), "", *wrapped, "本报记者 柯雨田", "", *body(*FERRY)]
    article = segmented("\n".join(lines)).articles[-1]
    assert "".join(article.headline.split()) == "".join(wrapped)
    assert article.paragraphs == FERRY


def test_a_line_with_a_telephone_number_heads_no_article(segmented: Segmented) -> None:
    notice = [
        "招聘启事",
        *body("柳湾区渡轮公司诚聘水手两名，包食宿，有意者请于5月20日前报名。"),
        "联系电话：0000-1234567",
    ]
    page = segmented("\n".join([*notice, *body(*FERRY), "老码头变身书店"]))
    assert [article.headline for article in of_kind(page, Kind.NEWS)] == ["老码头变身书店"]
