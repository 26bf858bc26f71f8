"""Clean pictures of pages made into used scans: turned, warped, soft, worn, unevenly lit, folded, shone through."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

Grey = np.ndarray


@dataclass(frozen=True, slots=True)
class Wear:
    """How much a page has gone through: degrees, pixels, shares (0…1) of full brightness, and JPEG's quality."""

    turn: tuple[float, float] = (0.3, 0.8)
    warp: tuple[float, float] = (4.0, 8.0)
    soft: tuple[float, float] = (1.25, 1.75)
    grain: float = 0.025
    worn: float = 0.22
    light: float = 0.14
    through: tuple[float, float] = (0.05, 0.1)
    paper: tuple[float, float] = (0.88, 0.94)
    ink: tuple[float, float] = (0.12, 0.2)
    specks: int = 250
    quality: int = 60


USED = Wear()
"""A scan of 300 dpi as libraries have them."""

BAD = Wear(
    turn=(1.4, 1.6),
    warp=(2.0, 4.0),
    soft=(0.8, 1.1),
    grain=0.035,
    worn=0.3,
    light=0.2,
    through=(0.14, 0.22),
    paper=(0.74, 0.82),
    ink=(0.2, 0.28),
    quality=50,
)
"""A bad one, meant for pictures of about 170 dpi."""


def worn(front: Grey, back: Grey, wear: Wear, seed: int) -> bytes:
    """A JPEG of `front` (0 black to 255 white) with `back` on its other side."""
    chance = np.random.default_rng(seed)
    height, width = front.shape
    ink = 1.0 - front.astype(np.float32) / 255
    ink *= 1 - wear.worn * _clouds(chance, front.shape, 40) * _clouds(chance, front.shape, 400)
    other = cv2.resize(1.0 - back[:, ::-1].astype(np.float32) / 255, (width, height), interpolation=cv2.INTER_AREA)
    other = cv2.GaussianBlur(other, (0, 0), 1.6 * wear.soft[1])
    paper, black = chance.uniform(*wear.paper), chance.uniform(*wear.ink)
    page = paper - (paper - black) * np.maximum(ink, chance.uniform(*wear.through) * other)
    page = _bent(page, chance, wear, paper)
    page = cv2.GaussianBlur(page, (0, 0), chance.uniform(*wear.soft))
    page = page * (1 - wear.light * _clouds(chance, page.shape, 1500))
    page = _folded(page, chance)
    page = _specked(page, chance, wear.specks)
    page += chance.normal(0, wear.grain, page.shape).astype(np.float32)
    image = Image.fromarray((page.clip(0, 1) * 255).astype(np.uint8))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=wear.quality)
    return file.getvalue()


def _clouds(chance: np.random.Generator, shape: tuple[int, int], side: int) -> Grey:
    """Soft noise between 0 and 1, in clouds of about `side` pixels."""
    rows, columns = max(2, shape[0] // side + 2), max(2, shape[1] // side + 2)
    coarse = chance.random((rows, columns)).astype(np.float32)
    return cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC).clip(0, 1)


def _bent(page: Grey, chance: np.random.Generator, wear: Wear, paper: float) -> Grey:
    """Turned about its middle and warped in slow waves, on a bed a little larger and dark at one edge."""
    height, width = page.shape
    angle = float(np.deg2rad(chance.uniform(*wear.turn) * chance.choice([-1, 1])))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx, dy = x - width / 2, y - height / 2
    reach = chance.uniform(*wear.warp)
    phases = chance.uniform(0, 2 * np.pi, 4)
    across = width / 2 + dx * np.cos(angle) - dy * np.sin(angle)
    down = height / 2 + dx * np.sin(angle) + dy * np.cos(angle)
    across += reach / 2 * (np.sin(2 * np.pi * y / height + phases[0]) + np.sin(3 * np.pi * x / width + phases[1]))
    down += reach / 2 * (np.sin(2 * np.pi * x / width + phases[2]) + np.sin(3 * np.pi * y / height + phases[3]))
    bent = cv2.remap(
        page,
        across.astype(np.float32),
        down.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=0.97 * paper,
    )
    edge = int(0.006 * width)
    bent[:, :edge] *= np.linspace(0.35, 1, edge, dtype=np.float32)
    return bent


def _folded(page: Grey, chance: np.random.Generator) -> Grey:
    """A fold across the middle: a dark line with a light one beside it."""
    at = page.shape[0] * chance.uniform(0.48, 0.52)
    rows = np.arange(page.shape[0], dtype=np.float32) - at
    fold = 1 - 0.18 * np.exp(-((rows / 3) ** 2)) + 0.05 * np.exp(-(((rows - 8) / 4) ** 2))
    return page * fold[:, None].astype(np.float32)


def _specked(page: Grey, chance: np.random.Generator, count: int) -> Grey:
    for _ in range(count):
        place = (int(chance.integers(page.shape[1])), int(chance.integers(page.shape[0])))
        cv2.circle(page, place, int(chance.integers(1, 4)), float(chance.uniform(0.2, 0.7)), -1, cv2.LINE_AA)
    return page
