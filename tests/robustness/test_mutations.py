"""Nothing that damage does to a file costs more than that file.

A short run on each test; ten thousand by ``python tests/robustness``. What once did harm is tried again each time.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from trial import DEAR, LEAST_READ, Case, Outcome, attempt, format_of, readable, samples

from reader.importing.worker import processes
from reader.sources import registry

COUNT = 16
"""Cases of each sample; half of them are hardly damaged."""

HARMFUL = {"yunxi-A01.txt": (129, 149), "qinglan-alto.xml": (9, 1235, 1609)}
"""Cases that once did harm, by sample."""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    total = Outcome()
    for sample in samples():
        few = COUNT // 4 if format_of(sample).name in DEAR else COUNT
        numbers = [*range(few), *HARMFUL.get(sample.name, ())]
        total.join(attempt([Case(sample, number) for number in numbers], tmp_path_factory.mktemp("damaged")))
    return total


def test_every_format_is_damaged() -> None:
    assert {format_of(sample) for sample in samples()} == set(registry.FORMATS)


def test_no_damage_does_harm(outcome: Outcome) -> None:
    assert outcome.cases >= COUNT * (len(registry.FORMATS) - len(DEAR))
    assert outcome.faults == []


CHEAP = [sample for sample in readable() if format_of(sample).name not in DEAR]
"""Scans are too few here to tell a share; the long run does."""


@pytest.mark.parametrize("sample", CHEAP, ids=lambda sample: sample.name)
def test_what_is_hardly_damaged_is_read(outcome: Outcome, sample: Path) -> None:
    assert outcome.share(sample.name) >= LEAST_READ


def test_workers_bear_what_this_process_bears(tmp_path: Path) -> None:
    with processes(1) as workers:
        outcome = attempt([Case(sample, number) for sample in samples() for number in (2, 3)], tmp_path, workers)

    assert outcome.faults == []


def test_the_same_number_makes_the_same_damage() -> None:
    case = Case(samples()[0], 77)

    assert case.make() == case.make()
    assert case.make()[0] != Case(samples()[0], 78).make()[0]


def test_a_reader_that_fails_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fall(page: object) -> None:
        raise IndexError("out of range")

    monkeypatch.setattr("reader.segmentation.segment", fall)

    outcome = attempt([Case(samples()[0], 0)], tmp_path)

    assert len(outcome.faults) == 1
    assert "IndexError" in outcome.faults[0]
