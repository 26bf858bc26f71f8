"""Works, laws, papers and policies, as their marks and their words show."""

from __future__ import annotations

import pytest

from reader.language.recogniser import Recogniser
from reader.language.works import policies, works


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("湿地保护法", "law"),
        ("城市管理条例（草案）", "law"),
        ("古树名木保护办法（2024年修订）", "law"),
        ("关于做好春耕工作的意见（试行）", "policy"),
        ("澄浦市滨水空间规划（2021—2035年）", "policy"),
        ("渡口的灯", "work"),
        ("楷书技法", "work"),
        ("麦田里的𠮷与𬭚😀", "work"),
        ("读《渡口的灯》有感", "work"),
    ],
)
def test_a_title_between_its_marks(title: str, kind: str) -> None:
    line = f"𠮷，近日印发《{title}》。"
    (found,) = works(line)
    assert (line[found.start : found.end], found.type, found.level) == (title, f"other.{kind}", 1)


@pytest.mark.parametrize("line", ["“好，我们走”活动室", "林长说", "《未完的标题", "他说：“很好。”行动吧"])
def test_what_is_no_title_and_no_policy(line: str) -> None:
    assert [*works(line), *policies(line)] == []


@pytest.mark.parametrize("name", ["林长制", "“3521”工作思路", "“清河”专项行动", "一带一路", "乡村振兴战略"])
def test_a_policy_by_name(name: str) -> None:
    line = f"😀全面推行{name}，"
    (found,) = policies(line)
    assert (line[found.start : found.end], found.type) == (name, "other.policy")


def test_names_within_a_title_stay_names(recogniser: Recogniser) -> None:
    text = "会议学习《中华人民共和国长江保护法》和《北京市湿地保护条例》。"
    found = {(text[one.start : one.end], one.type, one.level) for one in recogniser.find(text)}
    assert ("中华人民共和国长江保护法", "other.law", 1) in found
    assert {("长江", "place", 0), ("北京市", "place", 0)} <= found


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.load()
