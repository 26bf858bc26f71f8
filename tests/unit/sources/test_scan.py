"""Scans: a picture of a page becomes lines with places; what is no picture costs one sentence."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, features

from reader.model.errors import JiaoyueError, SourceError, TooLarge
from reader.model.page import Page, Unit
from reader.sources import scan
from reader.sources.scan.decoding import frames
from reader.sources.scan.straightening import askew, straightened

TEXT = ["渡口老街修好三百盏路灯", "六月三日晚，老街新装的路灯", "同时点亮，两旁的店铺把营业", "时间延长到夜里十点。"]


def font(size: int) -> ImageFont.FreeTypeFont:
    """A font with Chinese letters, wherever the system keeps one."""
    folders = [Path(folder) for folder in ("/usr/share/fonts", "/System/Library/Fonts", "C:/Windows/Fonts")]
    names = ("NotoSerifCJK-Regular.ttc", "NotoSansCJK-Regular.ttc", "wqy-zenhei.ttc", "PingFang.ttc", "msyh.ttc")
    found = [path for folder in folders for name in names for path in folder.rglob(name)]
    return ImageFont.truetype(str(found[0]), size)


@pytest.fixture(scope="module")
def printed() -> Image.Image:
    """A small printed piece: a headline, three lines, a rule below, a dark picture beside."""
    picture = Image.new("L", (1200, 900), 235)
    draw = ImageDraw.Draw(picture)
    draw.text((60, 50), TEXT[0], font=font(64), fill=30)
    for index, line in enumerate(TEXT[1:]):
        draw.text((60, 170 + 70 * index), line, font=font(40), fill=30)
    draw.rectangle((60, 420, 1140, 424), fill=40)
    noise = np.random.default_rng(3).integers(60, 140, (330, 400)).astype(np.uint8)
    picture.paste(Image.fromarray(noise), (700, 500))
    return picture


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


@pytest.fixture(scope="module")
def page(printed: Image.Image) -> Page:
    """The piece as it is read after a turn by a degree and a half."""
    turned = printed.rotate(1.5, fillcolor=235, resample=Image.Resampling.BICUBIC)
    return scan.read(encoded(turned, "JPEG", quality=85), "piece.jpg").pages[0]


def test_a_turned_scan_is_read_letter_by_letter(page: Page) -> None:
    assert page.unit is Unit.PIXEL
    assert [line.text for line in page.lines] == TEXT


def test_every_letter_has_a_place_and_a_certainty(page: Page) -> None:
    for line in page.lines:
        assert len(line.places) == len(line.confidences) == len(line.text)
        assert all(one.left <= two.left for one, two in zip(line.places, line.places[1:], strict=False))
        assert line.box is not None
        assert all(line.box.left <= place.left and place.right <= line.box.right for place in line.places)


def test_sizes_tell_the_headline_from_the_body(page: Page) -> None:
    sizes = [line.size or 0 for line in page.lines]
    assert sizes[0] == pytest.approx(64, rel=0.1)
    assert sizes[1:3] == pytest.approx([40, 40], rel=0.1)


def test_rules_and_pictures_are_found_and_strokes_are_none(page: Page) -> None:
    (photo,) = page.pictures
    assert photo.width == pytest.approx(400, abs=30)
    assert any(rule.width > 900 and rule.height < 20 for rule in page.rules)
    assert not [rule for rule in page.rules if rule.bottom < 400]


def test_the_upright_picture_comes_with_the_page(printed: Image.Image) -> None:
    reading = scan.read(encoded(printed, "PNG"), "piece.png")
    (picture,) = reading.pictures
    assert picture is not None
    assert (picture.width, picture.height) == (reading.pages[0].width, reading.pages[0].height) == printed.size


@pytest.mark.parametrize("angle", [-2.0, -0.6, 0.0, 1.3])
def test_the_angle_of_a_turned_page_is_found(printed: Image.Image, angle: float) -> None:
    turned = np.asarray(printed.rotate(angle, fillcolor=235, resample=Image.Resampling.BICUBIC))
    assert askew(turned) == pytest.approx(-angle, abs=0.15)
    assert abs(askew(straightened(turned))) < 0.15


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("PNG", {}),
        ("JPEG", {}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
    ],
)
def test_every_kind_of_picture_is_decoded(printed: Image.Image, kind: str, options: dict[str, object]) -> None:
    assert features.check("libtiff")
    data = encoded(printed, kind, **options)
    assert scan.accepts(data)
    (frame,) = frames(data, "x")
    assert abs(int(frame[0, 0]) - 235) < 6


def test_every_frame_of_a_tiff_is_a_page(printed: Image.Image) -> None:
    fax = printed.convert("1")
    data = encoded(fax, "TIFF", compression="group4", save_all=True, append_images=[fax, fax])
    assert len(list(frames(data, "x.tif"))) == 3


def test_what_is_damaged_or_huge_costs_one_sentence(printed: Image.Image) -> None:
    data = encoded(printed, "PNG")
    for bad in (data[:60], b"\x89PNG\r\n\x1a\n" + bytes(100), b"\xff\xd8\xff" + bytes(50)):
        with pytest.raises(SourceError, match=r"bad\.png"):
            list(frames(bad, "bad.png"))
    huge = encoded(Image.new("1", (50_000, 50_000)), "PNG")
    with pytest.raises((TooLarge, JiaoyueError), match=r"bad\.png"):
        list(frames(huge, "bad.png"))
