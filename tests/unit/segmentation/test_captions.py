"""Captions that an extractor left in the midst of an article: where they begin, and how the text goes on."""

from __future__ import annotations

from collections.abc import Callable

from reader.model.article import Article, Kind
from reader.model.issue import SegmentedPage
from tests.unit.segmentation.test_structure import FERRY, ORCHARD, body, of_kind

Segmented = Callable[[str], SegmentedPage]

CAPTION = "石桥镇供销社昨天（5月8日）公布，今年全镇的梨园用去纸袋一百二十万只，比去年多三成。"
CREDIT = "本报记者 盛夏 摄"


def read(page: SegmentedPage) -> tuple[Article, Article]:
    """The only article of a page and its only picture."""
    (article,), (photo,) = of_kind(page, Kind.NEWS), of_kind(page, Kind.PHOTO)
    return article, photo


def test_a_caption_as_wide_as_the_column_that_it_tears_is_no_part_of_it(segmented: Segmented) -> None:
    told = body(*FERRY)
    lines = ["老码头变身书店", "", *told[:5], "", *body(CAPTION), CREDIT, "", *told[5:]]
    article, photo = read(segmented("\n".join(lines)))
    assert photo.paragraphs == (CAPTION,)
    assert article.paragraphs == FERRY


def test_a_caption_with_a_measure_of_its_own_stands_where_no_blank_line_parts(segmented: Segmented) -> None:
    told = body(*FERRY)
    lines = ["老码头变身书店", *told[:5], *body(CAPTION, measure=25.0), CREDIT, *told[5:]]
    article, photo = read(segmented("\n".join(lines)))
    assert photo.paragraphs == (CAPTION,)
    assert article.paragraphs == FERRY


def test_the_title_above_such_a_caption_goes_with_it(segmented: Segmented) -> None:
    told = body(*FERRY)
    lines = ["老码头变身书店", *told[:5], "石桥梨园用去纸袋百万只", *body(CAPTION, measure=25.0), CREDIT, *told[5:]]
    article, photo = read(segmented("\n".join(lines)))
    assert (photo.headline, photo.paragraphs) == ("石桥梨园用去纸袋百万只", (CAPTION,))
    assert article.paragraphs == FERRY


def test_a_notice_after_an_article_is_no_part_of_it(segmented: Segmented) -> None:
    notice = ["停水公告", *body("因管网改造，定于5月9日22时起暂停供水。服务热线：0000-1234567。"), "柳湾区水务公司"]
    page = segmented("\n".join(["石桥镇给梨挂上编号", *body(*ORCHARD), *notice]))
    assert [article.paragraphs for article in of_kind(page, Kind.NEWS)] == [ORCHARD]


def test_names_under_a_headline_make_no_caption_of_it(segmented: Segmented) -> None:
    heads = ["石桥镇给梨树挂上编号", "■ 本报记者 白露禾"]
    page = segmented("\n".join([*body(*FERRY), "老码头变身书店", *heads, *body(*ORCHARD)]))
    assert of_kind(page, Kind.PHOTO) == []


def test_a_short_title_right_above_a_wide_caption_is_none_of_its_text(segmented: Segmented) -> None:
    caption = (
        "船厂的工人们昨天在江边把新造的渡船推下了水，围看的人站满了两岸的堤坝。",
        "这条渡船能载六十个人和二十辆自行车，往后过江再也不用等潮水，一天来回十趟。",
    )
    told = "".join(caption)
    lines = [*body(*FERRY), "新渡船下水", told[:33], told[33:66], told[66:], "本报记者 费明 摄"]
    (photo,) = of_kind(segmented("\n".join(["老码头变身书店", *lines])), Kind.PHOTO)
    assert photo.headline == "新渡船下水"
    assert photo.paragraphs == (told,)


def test_a_caption_without_an_indent_is_not_torn_from_its_first_line_by_the_titles_above(segmented: Segmented) -> None:
    told = (
        "今年全镇的梨园用去纸袋一百二十万只，比去年多三成，套袋的人手不够，邻村的人也来帮忙。"
        "船厂的工人们昨天在江边把新造的渡船推下了水，围看的人站满了两岸的堤坝。"
    )
    caption = [told[at : at + 24] for at in range(0, len(told), 24)]
    titles = ["镇上公布新修订的《渡口停船办法》", "渡口添新船"]
    lines = ["老码头变身书店", *body(*FERRY), *titles, *caption, CREDIT]
    _, photo = read(segmented("\n".join(lines)))
    assert photo.paragraphs == (told,)
