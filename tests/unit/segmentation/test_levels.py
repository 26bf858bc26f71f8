"""引题, 主题, 副题 told apart by blank lines, spreading, dashes, and by what stands in the body."""

from __future__ import annotations

from reader.segmentation.plain.levels import HeadLine, goes_on, levels, merged_subheads


def cut(*lines: HeadLine, gaps: float = 1.0) -> tuple[int, int]:
    found = levels(lines, gaps)
    return found.headline, found.subheads


def test_one_line_is_the_headline() -> None:
    assert cut(HeadLine("城区新增四百个充电桩")) == (0, 1)


def test_a_dash_stands_below() -> None:
    assert cut(HeadLine("老厂房变身市民书房"), HeadLine("——市图书馆第六分馆开门迎客")) == (0, 1)


def test_blank_lines_part_the_levels_where_the_page_uses_them() -> None:
    kicker = HeadLine("十二个村庄用上智能灌溉", gap=True, quoted=1.0)
    first, second = HeadLine("青川春灌用水", gap=True), HeadLine("比去年省三成")
    assert cut(kicker, first, second) == (1, 3)


def test_a_clause_of_the_body_is_no_headline_where_no_blank_lines_help() -> None:
    quoted = HeadLine("全县春灌用水比去年省三成", quoted=1.0)
    assert cut(HeadLine("手机一点 田里就有水"), quoted, gaps=0.0) == (0, 1)
    assert cut(quoted, HeadLine("手机一点 田里就有水"), gaps=0.0) == (1, 2)


def test_spread_lines_are_the_headline() -> None:
    spread = HeadLine("春灌用水省三成", spread=True)
    assert cut(HeadLine("十二个村庄用上智能灌溉管网"), spread, gaps=0.0) == (1, 2)


def test_lines_that_break_where_no_clause_ends_are_one_headline() -> None:
    wrapped = (HeadLine("青川春灌用水获得"), HeadLine("全省节约奖励"))
    apart = (HeadLine("青川春灌工作会议举行"), HeadLine("将把节约的水用于梨园"))
    assert cut(*wrapped, gaps=0.0) == (0, 2)
    assert levels(apart, 0.0).margin < levels(wrapped, 0.0).margin


def test_a_wrapped_line_goes_with_the_next() -> None:
    assert goes_on("青川县与南麓市共建春灌暨", "防汛调度平台")
    assert goes_on("全县春灌用", "水比去年省三成", "全县春灌用水比去年省三成。")
    assert goes_on("《青川灌区共用", "机井办法》今起征求意见")
    assert merged_subheads(["——市图书馆第六分馆与", "棉纺厂老职工的一天", "——又一个"]) == [[0, 1], [2]]
