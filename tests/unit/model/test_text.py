"""An article's text: blocks that agree with the string, and replacements that keep them so."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.model.edits import Edit, apply
from reader.model.errors import EditMismatch
from reader.model.text import ArticleText, Block, Role, one_line, storable, trimmed
from tests.unit.model.twin import BREAKS, article_texts, hostile, roles, texts

KICKER, HEADLINE, SUBHEAD, PARAGRAPH, CREDIT = Role.KICKER, Role.HEADLINE, Role.SUBHEAD, Role.PARAGRAPH, Role.CREDIT

ARTICLE = ArticleText(
    "民生一线\n老街亮灯\n三百盏同时点亮\n渡口老街的路灯修好了。\n居民夜里不用再打手电。\n（杜微 摄）",
    (KICKER, HEADLINE, SUBHEAD, PARAGRAPH, PARAGRAPH, CREDIT),
)


def replaced(content: ArticleText, old: str, new: str) -> ArticleText:
    """The text with its only `old` replaced, as someone who selects it and types."""
    start = content.text.index(old)
    return content.edited(content.replacement(start, start + len(old), new))


def laid_out(content: ArticleText) -> list[tuple[Role, str]]:
    return list(zip(content.roles, content.text.split("\n"), strict=bool(content.text)))


def test_blocks_are_the_lines_with_their_places() -> None:
    assert ARTICLE.blocks[:3] == (Block(KICKER, 0, 4), Block(HEADLINE, 5, 9), Block(SUBHEAD, 10, 17))
    assert ARTICLE.parts(PARAGRAPH) == ("渡口老街的路灯修好了。", "居民夜里不用再打手电。")


def test_a_text_of_blocks_has_neither_breaks_within_nor_empty_ones() -> None:
    content = ArticleText.join([(HEADLINE, " 老街\r\n亮灯 "), (SUBHEAD, " \u2028 "), (PARAGRAPH, "甲\x00乙\ud800")])

    assert laid_out(content) == [(HEADLINE, "老街 亮灯"), (PARAGRAPH, "甲\ufffd乙\ufffd")]
    assert ArticleText.join([]) == ArticleText("", ())


@pytest.mark.parametrize(
    ("text", "count"), [("", 1), ("甲", 0), ("甲\n", 2), ("\n甲", 2), ("甲\n\n乙", 3), ("甲\n乙", 1)]
)
def test_roles_that_do_not_fit_the_lines_are_our_mistake(text: str, count: int) -> None:
    with pytest.raises(ValueError, match="disagree"):
        ArticleText(text, (PARAGRAPH,) * count)


def test_without_its_kicker_the_headline_is_still_the_headline() -> None:
    assert laid_out(replaced(ARTICLE, "民生一线", ""))[:2] == [(HEADLINE, "老街亮灯"), (SUBHEAD, "三百盏同时点亮")]
    assert laid_out(replaced(ARTICLE, "民生一线\n", ""))[0] == (HEADLINE, "老街亮灯")


def test_without_its_headline_the_kicker_and_the_rest_are_what_they_were() -> None:
    assert laid_out(replaced(ARTICLE, "老街亮灯", ""))[:2] == [(KICKER, "民生一线"), (SUBHEAD, "三百盏同时点亮")]
    assert laid_out(replaced(ARTICLE, "\n老街亮灯", ""))[:2] == [(KICKER, "民生一线"), (SUBHEAD, "三百盏同时点亮")]


def test_titles_deleted_together_leave_the_body_a_body() -> None:
    rest = replaced(ARTICLE, "民生一线\n老街亮灯\n三百盏同时点亮", "")

    assert rest.roles == (PARAGRAPH, PARAGRAPH, CREDIT)


def test_the_last_block_goes_with_the_line_feed_before_it() -> None:
    assert replaced(ARTICLE, "（杜微 摄）", "").text.endswith("打手电。")


def test_a_deletion_across_blocks_joins_what_is_left_to_the_first() -> None:
    joined = replaced(ARTICLE, "修好了。\n居民", "")

    assert laid_out(joined)[3:] == [(PARAGRAPH, "渡口老街的路灯夜里不用再打手电。"), (CREDIT, "（杜微 摄）")]
    assert laid_out(replaced(ARTICLE, "亮灯\n三百盏", ""))[1] == (HEADLINE, "老街同时点亮")


def test_enter_within_a_block_makes_two_of_its_kind_and_at_its_edges_nothing() -> None:
    split = replaced(ARTICLE, "修好了。", "\n修好了。")

    assert split.roles == (KICKER, HEADLINE, SUBHEAD, PARAGRAPH, PARAGRAPH, PARAGRAPH, CREDIT)
    for block in ARTICLE.blocks:
        assert ARTICLE.replacement(block.start, block.start, "\n") == ()
        assert ARTICLE.replacement(block.end, block.end, "\r\n") == ()


def test_lines_in_place_of_lines_keep_the_roles_of_their_places() -> None:
    pasted = replaced(
        ARTICLE, "老街亮灯\n三百盏同时点亮\n渡口老街的路灯修好了。", "渡口灯亮\n今夜六时\n路灯都换了新的。"
    )

    assert pasted.roles == ARTICLE.roles
    more = replaced(ARTICLE, "渡口老街的路灯修好了。\n居民夜里不用再打手电。\n（杜微 摄）", "一。\n二。\n三。\n（摄）")
    assert more.roles[3:] == (PARAGRAPH, PARAGRAPH, CREDIT, CREDIT)


def test_a_text_may_be_emptied_and_written_anew() -> None:
    empty = ARTICLE.edited(ARTICLE.replacement(0, len(ARTICLE.text), ""))
    again = empty.edited(empty.replacement(0, 0, "\n另起一篇\r\n\r\n第二段\n"))

    assert (empty.text, empty.roles, empty.blocks) == ("", (), ())
    assert laid_out(again) == [(PARAGRAPH, "另起一篇"), (PARAGRAPH, "第二段")]
    assert empty.replacement(0, 0, "\n\n") == ()


def test_only_what_differs_is_an_edit() -> None:
    start = ARTICLE.text.index("老街亮灯")

    assert ARTICLE.replacement(start, start + 4, "老巷亮灯") == (Edit(start + 1, "街", "巷"),)
    assert ARTICLE.replacement(start, start + 4, "老街亮灯") == ()
    assert trimmed("天天天", 0, 3, "天天") == (Edit(2, "天", ""),)


def test_edits_of_another_text_are_refused() -> None:
    with pytest.raises(EditMismatch):
        ARTICLE.edited([Edit(0, "民声", "民生")])


def expected(text: str, start: int, end: int, put: str) -> str:
    """The result of a replacement, spelled out: line breaks made one, empty lines taken away at the seams."""
    whole = text[:start] + "".join("\n" if letter in BREAKS else storable(letter) for letter in put) + text[end:]
    return "\n".join(line for line in whole.split("\n") if line)


@given(article_texts(), hostile, st.data())
@example(ArticleText("天", (Role.HEADLINE,)), "", None)
def test_a_replacement_never_leaves_a_stray_break_or_an_empty_block(
    content: ArticleText, put: str, data: st.DataObject | None
) -> None:
    length = len(content.text)
    places = st.tuples(st.integers(0, length), st.integers(0, length))
    start, end = sorted(data.draw(places)) if data else (0, length)

    edits = content.replacement(start, end, put)
    after = content.edited(edits)

    assert after.text == expected(content.text, start, end, put)
    assert len(edits) <= 1
    assert not set(after.text) & set(BREAKS.replace("\n", "") + "\x00\ud800\udfff")
    assert len(after.blocks) == len(after.roles)
    assert after.text[: min(start, len(after.text))].startswith(content.text[: max(0, start - 1)])
    kept = content.text[end + 1 :]
    assert after.text.endswith(kept)


@given(article_texts(), hostile, st.data())
def test_blocks_beside_a_replacement_keep_their_roles(content: ArticleText, put: str, data: st.DataObject) -> None:
    length = len(content.text)
    start, end = sorted(data.draw(st.tuples(st.integers(0, length), st.integers(0, length))))
    before = [block.role for block in content.blocks if block.end < start]
    behind = [block.role for block in content.blocks if block.start > end]

    after = content.edited(content.replacement(start, end, put)).roles

    assert list(after[: len(before)]) == before
    assert list(after[len(after) - len(behind) :]) == behind


@given(article_texts(), st.data())
def test_every_block_holds_its_line_and_deleting_one_leaves_the_others(
    content: ArticleText, data: st.DataObject
) -> None:
    blocks = content.blocks
    assert [content.text[block.start : block.end] for block in blocks] == [
        line for _, line in laid_out(content) if line
    ]
    if not blocks:
        return
    index = data.draw(st.integers(0, len(blocks) - 1))
    gone = blocks[index]

    left = content.edited(content.replacement(gone.start, gone.end, ""))

    pairs = [pair for at, pair in enumerate(laid_out(content)) if at != index]
    assert list(zip(left.roles, left.text.split("\n"), strict=False)) == pairs


@given(st.lists(st.tuples(roles, hostile), max_size=6))
def test_joined_blocks_are_their_texts_in_one_line_each(parts: list[tuple[Role, str]]) -> None:
    content = ArticleText.join(parts)

    assert laid_out(content) == [(role, one_line(text)) for role, text in parts if one_line(text)] or not content.text


@given(texts, texts, st.data())
def test_the_smallest_edit_does_the_same_and_touches_nothing_twice(text: str, put: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))

    edits = trimmed(text, start, end, put)

    assert apply(text, edits) == text[:start] + put + text[end:]
    for edit in edits:
        assert edit.removed[:1] != edit.inserted[:1]
        assert edit.removed[-1:] != edit.inserted[-1:]
