"""Importing on a cluster: two workers of their own read, the library is written here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.robustness.towns import booklet, pages
from tests.unit.cli.conftest import Program

CLUSTER = """
from distributed import LocalCluster

if __name__ == "__main__":
    cluster = LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
    print(cluster.scheduler_address, flush=True)
    input()
    cluster.close()
"""


@pytest.fixture
def address(tmp_path: Path, checkout: Path) -> Iterator[str]:
    """The scheduler of a local cluster of two workers."""
    program = tmp_path / "cluster.py"
    program.write_text(CLUSTER, encoding="utf-8")
    command = [sys.executable, str(program)]
    environment = {"PYTHONPATH": str(checkout), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate("\n", timeout=60)


def test_two_workers_of_a_cluster_read_what_this_machine_reads(jiaoyue: Program, address: str, tmp_path: Path) -> None:
    files = [*pages(tmp_path / "pages", count=6), booklet(tmp_path / "booklet.pdf", count=6)]
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")

    far = jiaoyue("import", *files, broken, "--library", tmp_path / "far.jiaoyue", "--dask", address, "--json")
    near = jiaoyue("import", *files, "--library", tmp_path / "near.jiaoyue", "--json")

    assert far.status == 0
    assert [problem["file"] for problem in far.json["problems"]] == [str(broken)]
    assert texts(jiaoyue, tmp_path / "far.jiaoyue") == texts(jiaoyue, tmp_path / "near.jiaoyue")
    assert near.json["issues"][0]["articles"] == 12


def test_no_cluster_is_one_sentence(jiaoyue: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.importing.cluster.SECONDS", 1)
    (page,) = pages(tmp_path / "pages", count=1)
    for address in ("tcp://127.0.0.1:9", "nowhere at all"):
        answer = jiaoyue("import", page, "--library", tmp_path / "l.jiaoyue", "--dask", address)
        assert (answer.status, len(answer.err.splitlines())) == (1, 1)
        assert address in answer.err


def texts(jiaoyue: Program, library: Path) -> list[str]:
    issues = jiaoyue("articles", "--library", library, "--json").json
    return [article["text"] for issue in issues for article in issue["articles"]]
