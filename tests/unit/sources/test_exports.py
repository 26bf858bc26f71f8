"""Files as other programs export them, each in its own manner: every letter arrives, and none twice.

The shapes are those of Transkribus, eScriptorium, Kraken, OCR-D, LAREX, ABBYY, docWorks, Tesseract and older OCRopus;
the words are ours.
"""

from __future__ import annotations

from collections import Counter

import pytest

from reader.model.page import Box, Page, Unit
from reader.segmentation import segment
from reader.sources import registry


def alto(body: str, *, head: str = "", page: str = "WIDTH='2000' HEIGHT='3000'", space: str = "") -> bytes:
    return f"<alto{space}>{head}<Layout><Page {page}>{body}</Page></Layout></alto>".encode()


def pcgts(body: str, *, page: str = "imageWidth='2000' imageHeight='3000'") -> bytes:
    return (
        "<PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15'>"
        f"<Page {page}>{body}</Page></PcGts>"
    ).encode()


def hocr(body: str) -> bytes:
    return (
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/TR/xhtml1.dtd'>"
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Scan 12</title><style>p {color: red}</style></head>"
        f"<body><div class='ocr_page' id='page_1' title='image \"a;b.png\"; bbox 0 0 2000 3000; ppageno 0'>{body}</div>"
        "</body></html>"
    ).encode()


AT = "HPOS='{}' VPOS='{}' WIDTH='{}' HEIGHT='{}'"
BOX = AT.format(100, 100, 600, 40)
INDEX = [f"index='{at}'" for at in range(3)]
COORDS = "<Coords points='100,100 700,100 700,140 100,140'/>"


def equiv(text: str, more: str = "") -> str:
    return f"<TextEquiv {more}><Unicode>{text}</Unicode></TextEquiv>"


TWO_ROWS = equiv("头一行\n第二行")
FILES: dict[str, tuple[str, bytes, str]] = {
    "ABBYY: words, spaces, a hyphen and what it stands for": (
        "a.xml",
        alto(
            f"<PrintSpace><TextBlock {BOX}><TextLine {BOX}><String CONTENT='Der' {AT.format(100, 100, 90, 40)}/><SP/>"
            f"<String CONTENT='Wet' SUBS_TYPE='HypPart1' SUBS_CONTENT='Wetterbericht' {AT.format(210, 100, 90, 40)}/>"
            "<HYP CONTENT='-'/></TextLine><TextLine HPOS='100' VPOS='150' WIDTH='600' HEIGHT='40'>"
            "<String CONTENT='terbericht' SUBS_TYPE='HypPart2' SUBS_CONTENT='Wetterbericht'/></TextLine></TextBlock>"
            "</PrintSpace>"
        ),
        "Der Wet- terbericht",
    ),
    "docWorks: composed blocks within each other, text in the margins, tenths of a millimetre": (
        "a.xml",
        alto(
            "<TopMargin><TextBlock><TextLine HPOS='1.5e2' VPOS='20.25' WIDTH='300' HEIGHT='30'>"
            "<String CONTENT='第三版'/></TextLine></TextBlock></TopMargin><PrintSpace><ComposedBlock><ComposedBlock>"
            f"<TextBlock><TextLine {BOX}><String CONTENT='河堤加固'/></TextLine></TextBlock></ComposedBlock>"
            "</ComposedBlock>"
            "</PrintSpace><BottomMargin><TextBlock><TextLine HPOS='10' VPOS='900' WIDTH='80' HEIGHT='30'>"
            "<String CONTENT='印刷所'/></TextLine></TextBlock></BottomMargin>",
            head="<Description><MeasurementUnit>mm10</MeasurementUnit></Description>",
            space=" xmlns='http://schema.ccs-gmbh.com/ALTO'",
        ),
        "第三版 河堤加固 印刷所",
    ),
    "Kraken: outlines instead of boxes, glyphs with the text": (
        "a.xml",
        alto(
            "<PrintSpace><TextBlock><TextLine BASELINE='100 140 700 140'><Shape><Polygon POINTS='100 100 700 100 "
            "700 140 100 140'/></Shape><String CONTENT=''><Glyph CONTENT='春'/><Glyph CONTENT='耕'/></String>"
            "</TextLine></TextBlock></PrintSpace>"
        ),
        "春耕",
    ),
    "Strings without a line, and a word given by what it stands for alone": (
        "a.xml",
        alto(
            f"<PrintSpace><TextBlock {BOX}><String CONTENT='小麦' {BOX}/><String SUBS_CONTENT='返青' "
            f"{AT.format(800, 100, 90, 40)}/></TextBlock></PrintSpace>"
        ),
        "小麦返青",
    ),
    "Negative and missing places": (
        "a.xml",
        alto(
            "<PrintSpace><TextBlock><TextLine HPOS='-12' VPOS='-3' WIDTH='400' HEIGHT='40'><String CONTENT='边上'/>"
            "</TextLine><TextLine><String CONTENT='没有位置'/></TextLine>"
            f"<TextLine {BOX}><String CONTENT='正文'/></TextLine></TextBlock></PrintSpace>"
        ),
        "边上 没有位置 正文",
    ),
    "A prefix before every name": (
        "a.xml",
        (
            f"<ns0:alto xmlns:ns0='urn:x'><ns0:Layout><ns0:Page><ns0:PrintSpace><ns0:TextBlock><ns0:TextLine {BOX}>"
            "<ns0:String CONTENT='桥'/></ns0:TextLine></ns0:TextBlock></ns0:PrintSpace></ns0:Page>"
            "</ns0:Layout></ns0:alto>"
        ).encode(),
        "桥",
    ),
    "OCR-D: words and glyphs have the text, the line has none": (
        "a.xml",
        pcgts(
            f"<TextRegion>{COORDS}<TextLine>{COORDS}<Word><Coords points='100,100 300,140'/>{equiv('Straße')}</Word>"
            "<Word><Coords points='320,100 500,140'/><Glyph>"
            f"{equiv('ſ')}</Glyph><Glyph>{equiv('o')}</Glyph></Word></TextLine></TextRegion>"
        ),
        "Straße ſo",
    ),
    "LAREX: several readings, the first of them empty": (
        "a.xml",
        pcgts(
            f"<TextRegion>{COORDS}<TextLine>{COORDS}{equiv('', INDEX[0])}{equiv('对的', INDEX[1])}"
            f"{equiv('错的', INDEX[2])}</TextLine></TextRegion>"
        ),
        "对的",
    ),
    "Transkribus: a table of cells, floats and spaces in outlines": (
        "a.xml",
        pcgts(
            "<TableRegion><Coords points='0,0 900,900'/><TableCell row='0' col='0'><Coords points='0,0 400,90'/>"
            f"<TextLine><Coords points='10.5, 10.25 300.75, 50.5'/>{equiv('米价')}</TextLine></TableCell></TableRegion>"
            f"<TextRegion>{COORDS}<TextLine>{COORDS}{equiv('行情')}</TextLine></TextRegion>"
        ),
        "米价 行情",
    ),
    "A region with the text, whose lines have none": (
        "a.xml",
        pcgts(f"<TextRegion>{COORDS}<TextLine>{COORDS}</TextLine>{TWO_ROWS}</TextRegion>"),
        "头一行 第二行",
    ),
    "Regions within regions, a caption within a picture, an order of groups": (
        "a.xml",
        pcgts(
            "<ReadingOrder><OrderedGroup id='g'><UnorderedGroupIndexed index='0' id='h'><RegionRef regionRef='r1'/>"
            "</UnorderedGroupIndexed></OrderedGroup></ReadingOrder>"
            f"<TextRegion id='r1'>{COORDS}<TextRegion>{COORDS}<TextLine>{COORDS}{equiv('里面')}</TextLine></TextRegion>"
            f"</TextRegion><ImageRegion>{COORDS}<TextRegion>{COORDS}<TextLine>{COORDS}{equiv('图说')}</TextLine>"
            "</TextRegion></ImageRegion>"
        ),
        "里面 图说",
    ),
    "Only plain text, a line known by its baseline": (
        "a.xml",
        pcgts(
            f"<TextRegion>{COORDS}<TextLine><Baseline points='100,140 700,140'/><TextEquiv><Unicode/>"
            "<PlainText>素文</PlainText></TextEquiv></TextLine></TextRegion>"
        ),
        "素文",
    ),
    "Tesseract: headers, captions, characters one by one": (
        "a.hocr",
        hocr(
            "<span class='ocr_header' title='bbox 100 20 600 60'><span class='ocrx_word' title='bbox 100 20 200 60'>"
            "Blatt</span> </span><p class='ocr_par'><span class='ocr_line' title='bbox 100 100 700 140; x_size 38'>"
            "<span class='ocrx_word' title='bbox 100 100 200 140; x_wconf 91'>\n<span class='ocrx_cinfo' "
            "title='x_bboxes 100 100 150 140; x_conf 98'>晴</span>\n<span class='ocrx_cinfo' "
            "title='x_bboxes 150 100 200 140'>天</span></span></span></p>"
        ),
        "Blatt 晴天",
    ),
    "Tesseract 3: words within words": (
        "a.html",
        hocr(
            "<span class='ocr_line' title='bbox 100 100 700 140'><span class='ocr_word' title='bbox 100 100 300 140'>"
            "<span class='xocr_word' title='x_wconf -3'>Good</span></span> <span class='ocr_word' "
            "title='bbox 320 100 500 140'><span class='xocr_word'>news</span></span></span>"
        ),
        "Good news",
    ),
    "OCRopus: lines without words; and text that is in no line": (
        "a.html",
        hocr(
            "<span class='ocr_line' title='bbox 100 100 700 140'>一行字</span><div class='ocr_carea' "
            "title='bbox 100 200 700 240'><p class='ocr_par' title='bbox 100 200 700 240'>没有行的字</p></div>"
        ),
        "一行字 没有行的字",
    ),
    "Words and loose text in one line": (
        "a.html",
        hocr(
            "<span class='ocr_line' title='bbox 100 100 700 140'>甲<span class='ocrx_word' "
            "title='bbox 200 100 300 140'>乙</span>丙</span>"
        ),
        "甲乙丙",
    ),
}


def letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


@pytest.mark.parametrize(("name", "data", "text"), FILES.values(), ids=FILES.keys())
def test_every_letter_arrives_once(name: str, data: bytes, text: str) -> None:
    page = registry.read_bytes(data, name).pages[0]
    assert sum((letters(line.text) for line in page.lines), Counter()) == letters(text)
    found = segment(page)
    kept = sum((letters(article.text) for article in found.articles), Counter())
    kept += sum((letters(page.lines[piece.line].text) for piece in found.furniture), Counter())
    assert kept >= letters(text)


def test_a_word_that_is_partly_bold_is_one_word_and_a_line_needs_no_page() -> None:
    line = "<span class='ocr_line' title='bbox 1 2 300 40'>un<b>quo</b>ted words<br>and <i>more</i></span>"
    for data in (f"<html><body>{line}</body></html>".encode(), hocr(line)):
        assert [one.text for one in registry.read_bytes(data, "a.hocr").pages[0].lines] == ["unquoted words and more"]


@pytest.mark.parametrize("size", ["-1e-308", "0", "1e-300", "-12", "NaN"])
def test_a_font_size_that_no_letter_can_have_is_none(size: str) -> None:
    style = f"<Styles><TextStyle ID='t' FONTSIZE='{size}'/></Styles>"
    line = f"<TextLine STYLEREFS='t' {BOX}><String CONTENT='河堤加固'/></TextLine>"
    page = registry.read_bytes(
        alto(f"<PrintSpace><TextBlock>{line}</TextBlock></PrintSpace>", head=style), "a.xml"
    ).pages[0]
    assert page.lines[0].size is None
    assert letters(segment(page).articles[0].text) == letters("河堤加固")


GERMAN = "<PrintSpace><TextBlock><TextLine><String CONTENT='Straße'/></TextLine></TextBlock></PrintSpace>"
PARAGRAPH = "<span class='ocr_line' title='bbox 100 100 700 140'>Straße</span>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xml", b"\n\n" + alto(GERMAN)),
        ("a.xml", b"<?xml version='1.0' encoding='UTF-8'?>\n<?xml version='1.0' encoding='UTF-8'?>\n" + alto(GERMAN)),
        ("a.xml", b"<?xml version='1.0' encoding='UTF-8'?>" + alto(GERMAN).decode().encode("latin-1")),
        ("a.xml", b"<?xml version='1.0' encoding='windows-1252'?>" + alto(GERMAN).decode().encode("latin-1")),
        (
            "a.xml",
            "<?xml version='1.0' encoding='UTF-8'?>".encode("utf-16") + alto(GERMAN).decode().encode("utf-16")[2:],
        ),
        ("a.html", hocr(PARAGRAPH).decode().encode("latin-1")),
        ("a.hocr", hocr(PARAGRAPH).decode().encode("utf-16")),
        ("a.xml", hocr(PARAGRAPH)),
    ],
    ids=[
        "blank lines first",
        "declared twice",
        "Latin as UTF-8",
        "Windows",
        "UTF-16 as UTF-8",
        "Latin HTML",
        "UTF-16 HTML",
        "hOCR named XML",
    ],
)
def test_letters_come_out_right_whatever_the_file_says_of_itself(name: str, data: bytes) -> None:
    assert [line.text for line in registry.read_bytes(data, name).pages[0].lines] == ["Straße"]


def test_latin_words_stay_apart_whatever_letters_they_have() -> None:
    line = f"<PrintSpace><TextBlock><TextLine {BOX}>" + "".join(
        f"<String CONTENT='{word}' {AT.format(100 + 150 * at, 100, 120, 40)}/>"
        for at, word in enumerate(["daß", "es", "über", "Nacht"])
    )
    page = registry.read_bytes(alto(line + "</TextLine></TextBlock></PrintSpace>"), "a.xml").pages[0]
    assert page.lines[0].text == "daß es über Nacht"


def test_an_outline_or_a_baseline_gives_a_line_its_place() -> None:
    for shape in (
        "Kraken: outlines instead of boxes, glyphs with the text",
        "Only plain text, a line known by its baseline",
    ):
        name, data, _ = FILES[shape]
        box = registry.read_bytes(data, name).pages[0].lines[0].box
        assert box is not None
        assert (box.left, box.right, box.bottom) == (100, 700, 140)
        assert box.height > 0


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.xml", alto("<PrintSpace/>")), ("a.xml", pcgts("")), ("a.hocr", hocr(""))],
    ids=["ALTO", "PAGE", "hOCR"],
)
def test_an_empty_page_is_a_page(name: str, data: bytes) -> None:
    reading = registry.read_bytes(data, name)
    assert [len(page.lines) for page in reading.pages] == [0]
    assert "no text" in " ".join(reading.problems)
    assert segment(reading.pages[0]).articles == ()


def test_a_vertical_line_is_read_from_top_to_bottom() -> None:
    column = f"<PrintSpace><TextBlock><TextLine {AT.format(900, 100, 40, 600)}><String CONTENT='黄河之水天上来'/>"
    page: Page = registry.read_bytes(alto(column + "</TextLine></TextBlock></PrintSpace>"), "a.xml").pages[0]
    assert page.unit is Unit.PIXEL
    assert page.lines[0].vertical
    assert page.lines[0].box == Box(900, 100, 940, 700)


def test_spaces_between_chinese_words_that_are_not_printed_are_none() -> None:
    """Tesseract marks words of Chinese text as if spaces stood between them."""
    words = [("今天", 100), ("天气", 182), ("多云", 340)]
    strings = "<SP/>".join(f"<String CONTENT='{word}' {AT.format(left, 100, 80, 40)}/>" for word, left in words)
    in_alto = alto(f"<PrintSpace><TextBlock><TextLine {BOX}>{strings}</TextLine></TextBlock></PrintSpace>")
    boxed = "".join(f"<Word><Coords points='{left},100 {left + 80},140'/>{equiv(word)}</Word>" for word, left in words)
    in_page = pcgts(f"<TextRegion><TextLine>{COORDS}{boxed}{equiv('今天 天气 多云')}</TextLine></TextRegion>")
    for data in (in_alto, in_page):
        assert registry.read_bytes(data, "a.xml").pages[0].lines[0].text == "今天天气 多云"
