"""What lines say of themselves: names, labels, jumps, mastheads, letter-spacing."""

from __future__ import annotations

import pytest

from reader.model.text import Block, Role
from reader.segmentation.borders import begins, ends
from reader.segmentation.plain.authors import byline
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import form_of, label_sort
from reader.segmentation.plain.names import is_name, names
from reader.segmentation.plain.spacing import close
from reader.segmentation.plain.traced import Traced
from reader.segmentation.seams import reads_on


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("本报记者 白露禾", Form.BYLINE),
        ("本报驻京记者 白露禾 霍青", Form.BYLINE),
        ("□ 本报记者 柯雨田 通讯员 霍青", Form.BYLINE),
        ("记者柯雨田通讯员霍青", Form.BYLINE),
        ("青川晚报记者 柯雨田 霍青", Form.BYLINE),
        ("青川日报·云上青川首席记者 霍青", Form.BYLINE),
        ("（南麓早报记者 柯雨田）", Form.CLOSING),
        ("本报记耆 柯雨田、霍青", Form.BYLINE),
        ("本报媒体记者霍青", Form.BYLINE),
        ("■ 木报记者 霍青", Form.BYLINE),
        ("本报讯（记者 霍青）", Form.PLAIN),
        ("新华社记 霍青 摄", Form.CREDIT),
        ("柯雨田 文/图", Form.BYLINE),
        ("卓 然", Form.BYLINE),
        ("盛夏 摄", Form.CREDIT),
        ("（通讯员 容宽 摄）", Form.CREDIT),
        ("本报记者 盛夏 摄影报道", Form.CREDIT),
        ("（柯雨田 霍青）", Form.CLOSING),
        ("（记者 柯雨田 报道）", Form.CLOSING),
        ("（下转第2版）", Form.JUMP),
        ("▶下转A04版", Form.JUMP),
        ("（上接第一版）", Form.JUMP),
        ("（详见第3版）", Form.POINTER),
        ("详细报道见3版", Form.POINTER),
        ("→6版", Form.POINTER),
        ("时评", Form.LABEL),
        ("要闻速递", Form.LABEL),
        ("大家谈", Form.LABEL),
        ("石桥镇与南麓会谈", Form.PLAIN),
        ("已有55处停止服务", Form.PLAIN),
        ("由渡口书社出版社出版", Form.PLAIN),
        ("青川报业集团主办", Form.IMPRINT),
        ("青川日报", Form.MASTHEAD),
        ("2025年6月17日 星期二 农历乙巳年五月廿二", Form.DATE),
        ("南麓晚报 2025年6月17日", Form.FOLIO),
        ("A06", Form.FOLIO),
        ("平湖晚报 2版", Form.FOLIO),
        ("04 区县 南麓晚报", Form.FOLIO),
        ("第8版 经济·产业 平湖新闻 2025年6月17日 星期二", Form.FOLIO),
        ("责任编辑：白露禾 版式：霍青", Form.IMPRINT),
        ("国内统一连续出版物号 CN 99-0001", Form.IMPRINT),
        ("记者从市交通局获悉，本月城区", Form.PLAIN),
        ("平 霍青）", Form.PLAIN),
        ("高温持续 欧洲多国发生林火", Form.PLAIN),
        ("实习生 霍青", Form.BYLINE),
        ("平湖新闻 2025年6月17日 星期二", Form.FOLIO),
        ("6月14日，石桥镇的果农", Form.PLAIN),
    ],
)
def test_the_form_of_a_line(text: str, form: Form) -> None:
    assert form_of(text) is form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("本报记者 柯雨田 通讯员 霍 青", ["柯雨田", "霍 青"]),
        ("柯雨田霍青", ["柯雨田", "霍青"]),
        ("赵宁唐涵", ["赵宁", "唐涵"]),
        ("范徐丽泰", ["范徐丽泰"]),
        ("霍青汪秋晨雷海强", ["霍青", "汪秋晨", "雷海强"]),
        ("记者 欧阳明月、潘文若", ["欧阳明月", "潘文若"]),
        ("记者 John Smith", ["John Smith"]),
        ("艾力·买买提", ["艾力·买买提"]),
    ],
)
def test_names_are_found_in_printed_order(text: str, expected: list[str]) -> None:
    found = names(text, 0, len(text))
    assert found is not None
    assert [text[span.start : span.end] for span in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("本报讯（记者 霍青 随着汛期结束，渡口的摆渡人", ["霍青"]),
        ("新华社江城5月28日电（记者霍青，江城渡口13日说，摆渡人", ["霍青"]),
        ("本报江城讯（见习记者霍青、柯雨田」渡口的摆渡人", ["霍青", "柯雨田"]),
        ("本报讯（首席记者 霍青通讯员柯雨田：渡口的摆渡人", ["霍青", "柯雨田"]),
        ("本报讯（记者从渡口获悉，摆渡人", []),
    ],
)
def test_names_in_a_lead_are_found_though_its_closing_bracket_was_misread(text: str, expected: list[str]) -> None:
    found = byline(text, [Block(Role.PARAGRAPH, 0, len(text))])
    assert [text[span.start : span.end] for span in found] == expected


def test_what_is_no_name_is_none() -> None:
    assert names("记者从市交通局获悉", 0, 9) is None
    assert not is_name("的是")
    assert is_name("白 露 禾")


@pytest.mark.parametrize(
    ("line", "closed", "spread"),
    [
        ("落 实 落 细", "落实落细", True),
        ("简 讯", "简讯", True),
        ("两 岸 车 程   缩 到", "两岸车程 缩到", True),
        ("2 月 发 展 指 数", "2月发展指数", True),
        ("跨河大桥合龙 两岸车程缩到八分钟", "跨河大桥合龙 两岸车程缩到八分钟", False),
        ("本报讯（记者 白露禾 霍青）", "本报讯（记者 白露禾 霍青）", False),
        ("每秒3.5米，日 引 水 约 950 万", "每秒3.5米，日引水约 950 万", True),
    ],
)
def test_letter_spacing_is_closed_and_wide_spaces_stay(line: str, closed: str, spread: bool) -> None:
    found, was_spread = close(Traced.line(0, line))
    assert found.text == closed
    assert was_spread is spread
    assert "".join(line[place[1]] for place in found.places if place) == closed


def test_labels_are_told_by_their_last_word() -> None:
    assert label_sort("本周短评") == "comment"
    assert label_sort("【时政要闻】") == "brief"
    assert label_sort("城区新增充电桩") is None


def test_clauses_end_and_begin_with_words_of_their_own() -> None:
    assert ends("图书馆大会举行") > 1 > -1 > ends("渡口书店获得")
    assert begins("地带") < -1 < 0 == begins("𠮷野")


def test_a_word_torn_at_a_seam_reads_on() -> None:
    assert reads_on("春季生产发", "展指数") > reads_on("春季生产发", "昨日")
    assert reads_on("", "展") == 0
    assert reads_on("𠮷", "林") == 0
