"""A note on every single letter: whatever is done to the regions of a page, each keeps the letter it stands on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import history, reads
from reader.library.commands import annotating, describing, dividing, filing, joining, regions, turning
from reader.library.commands.describing import Fields
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.page import Box
from reader.model.text import Role
from reader.segmentation.region import read_region
from tests.unit.library.placed import FAIR as FAIR_LINES
from tests.unit.library.placed import FERRY_ON, placed_town
from tests.unit.library.placed import FLOOD as FLOOD_LINES
from tests.unit.library.town import ANNA, state

Act = Callable[[Library], object]
LAMPS, FLOOD, FAIR, SCHOOL = 1, 2, 3, 4


@pytest.fixture(scope="module")
def lettered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages, with a note on each letter of all their articles that says which letter it is."""
    path = placed_town(tmp_path_factory.mktemp("letters"))
    with Library.open(path) as library:
        for row in reads.article_rows(library):
            text = reads.article(library, row.id).article.text
            for at, letter in enumerate(text):
                if not letter.isspace():
                    annotating.annotate(library, row.id, at, at + 1, letter, author="林")
    return path


@pytest.fixture
def library(lettered: Path, tmp_path: Path) -> Library:
    """A copy of it, for one test."""
    path = tmp_path / "letters.jiaoyue"
    path.write_bytes(lettered.read_bytes())
    return Library.open(path)


def check(library: Library, lost: str = "") -> int:
    """Every note stands on its letter, none twice on one, but for those of `lost` words; how many there are."""
    assert verify(library) == ()
    count = 0
    for row in reads.article_rows(library):
        record = reads.article(library, row.id)
        fast = [one.anchor for one in record.annotations if not one.anchor.orphaned]
        assert all(one.note == one.anchor.quote for one in record.annotations)
        assert all(one.note in lost for one in record.annotations if one.anchor.orphaned)
        assert all(record.article.text[anchor.start] == anchor.quote for anchor in fast)
        assert len({anchor.start for anchor in fast}) == len(fast)
        count += len(record.annotations)
    return count


def column(library: Library, words: str) -> int:
    """The region that the line with these words lies in."""
    review = reads.review(library, 1)
    box = next(line.box for line in review.lines if words in line.text)
    assert box is not None
    return next(
        one.id
        for one in review.regions
        if one.box.left <= box.left and one.box.right >= box.right and one.box.top <= box.top <= one.box.bottom
    )


def line(library: Library, words: str) -> int:
    return next(one.id for one in reads.review(library, 1).lines if words in one.text)


def say(library: Library, words: str, role: str) -> None:
    """Says what the region with these words is."""
    regions.set_role(library, column(library, words), role, author=ANNA, read=read_region)


ACTS: dict[str, list[Act]] = {
    "articles are joined": [lambda library: joining.join(library, [FAIR, LAMPS, FLOOD], author=ANNA)],
    "an article goes on overleaf and is parted again": [
        lambda library: turning.go_on(library, LAMPS, SCHOOL, author=ANNA),
        lambda library: turning.part(library, LAMPS, 2, author=ANNA, read=read_region),
    ],
    "a column goes to another article and home": [
        lambda library: regions.assign(library, column(library, FERRY_ON[1]), FAIR, author=ANNA, read=read_region),
        lambda library: regions.assign(library, column(library, FERRY_ON[1]), LAMPS, author=ANNA, read=read_region),
    ],
    "a column becomes an article": [
        lambda library: regions.assign(library, column(library, FERRY_ON[1]), None, author=ANNA, read=read_region),
    ],
    "an article is cut at a line": [
        lambda library: dividing.split_at(library, line(library, "下一轮来水"), author=ANNA),
    ],
    "an article is cut in mid-sentence": [
        lambda library: dividing.split_at(library, line(library, FERRY_ON[0]), author=ANNA),
    ],
    "a paragraph becomes a 小标题 and one again": [
        lambda library: describing.set_role(library, FLOOD, 9, Role.CROSSHEAD, author=ANNA),
        lambda library: describing.set_role(library, FLOOD, 9, Role.PARAGRAPH, author=ANNA),
    ],
    "titles and byline are set": [
        lambda library: describing.set_fields(
            library, LAMPS, Fields(kicker=["民生一线"], headline="灯亮了", byline=["纪明川"]), author=ANNA
        ),
    ],
    "a page goes on which an article ended": [
        lambda library: turning.go_on(library, LAMPS, SCHOOL, author=ANNA),
        lambda library: filing.delete_page(library, 2, author=ANNA),
    ],
    "a column is called a caption": [
        lambda library: regions.set_role(
            library, column(library, "下一轮来水"), "caption", author=ANNA, read=read_region
        ),
    ],
    "a region is drawn over lines of another article": [
        lambda library: regions.draw(
            library, 1, Box(0.36, 0.12, 0.62, 0.18), "body", author=ANNA, read=read_region, article=FLOOD
        ),
    ],
    "a headline is called a 小标题": [
        lambda library: regions.set_role(
            library, column(library, "东门集市延"), "crosshead", author=ANNA, read=read_region
        ),
    ],
}


LOST = {
    "an article goes on overleaf and is parted again": "南滩小学添了图书角",
    "titles and byline are set": "渡口老街修好三百盏路灯",
    "a page goes on which an article ended": "南滩小学添了图书角" + "".join(FAIR_LINES[:1] + FLOOD_LINES[3:]),
}
"""What goes out of the text: the headline of a continuation, a replaced one, a page. Its notes stay, without words."""


@pytest.mark.parametrize("story", ACTS)
def test_every_letter_keeps_its_note(library: Library, story: str) -> None:
    with library:
        whole, before = check(library), state(library)

        for act in ACTS[story]:
            act(library)
            assert check(library, LOST.get(story, "")) == whole

        for _ in ACTS[story]:
            history.undo(library, author=ANNA)
        assert state(library) == before
