"""Nothing is ever fetched: the main paths with sockets forbidden, and in a network of their own that has none."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

PAGE = """\
春汛平稳过境

本报讯（记者 纪明川）截至6月2日，清澜河今年第一次春
汛平稳过境，沿河二十一处堤防无一处险情。
"""

FORBIDDEN = """
import socket, sys

def refuse(event, words):
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        if words[0].family == getattr(socket, "AF_UNIX", -1):
            return
        sys.stderr.write(f"NETWORK {event} {words}")
        sys.exit(99)
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        sys.stderr.write(f"NETWORK {event} {words}")
        sys.exit(99)

sys.addaudithook(refuse)
"""
"""Put before everything else in the process and in those that it starts."""


@pytest.fixture
def steps(tmp_path: Path) -> list[list[str]]:
    """What a person does with the command line, from the import to the picture."""
    page, library = tmp_path / "A01.txt", str(tmp_path / "l.jiaoyue")
    page.write_text(PAGE, encoding="utf-8")
    return [
        ["import", str(page), "--library", library],
        ["articles", "--library", library, "--json"],
        ["entities", str(page), "--json"],
        ["entities", "--library", library, "--article", "1", "--json"],
        ["tag", "--library", library, "--article", "1", "--add", "水利/防汛"],
        ["screenshot", "--library", library, "--output", str(tmp_path / "window.png")],
    ]


def run(words: Sequence[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Runs a command with the hook in every Python process, workers among them."""
    (folder / "sitecustomize.py").write_text(FORBIDDEN, encoding="utf-8")
    code = (
        f"import os, sys; sys.path.insert(0, {str(folder)!r}); os.environ['PYTHONPATH'] = {str(folder)!r}\n"
        f"exec({FORBIDDEN!r})\nfrom reader.cli import main\n"
        f"if __name__ == '__main__': main({list(words)!r})"
    )
    program = folder / "start.py"
    program.write_text(code, encoding="utf-8")
    return subprocess.run([sys.executable, str(program)], capture_output=True, check=False)


def test_the_main_paths_open_no_socket(steps: list[list[str]], tmp_path: Path) -> None:
    for words in steps:
        done = run(words, tmp_path)

        assert done.returncode == 0, done.stderr.decode()
        assert b"NETWORK" not in done.stderr

    assert (tmp_path / "window.png").stat().st_size > 10_000


def test_a_socket_would_be_noticed(tmp_path: Path) -> None:
    tries = "import socket; socket.create_connection(('127.0.0.1', 9))"

    done = subprocess.run([sys.executable, "-c", f"{FORBIDDEN}\n{tries}"], capture_output=True, check=False)

    assert done.returncode == 99
    assert b"NETWORK" in done.stderr


ALONE = ["unshare", "--user", "--map-root-user", "--net"]
"""Starts a program where there is no network at all; not every machine allows that."""

if shutil.which("unshare") and not subprocess.run([*ALONE, "true"], check=False, capture_output=True).returncode:

    def test_without_any_network_all_works_the_same(steps: list[list[str]]) -> None:
        for words in steps:
            done = subprocess.run([*ALONE, sys.executable, "-m", "reader", *words], capture_output=True, check=False)

            assert done.returncode == 0, done.stderr.decode()
            if words[0] == "entities":
                assert any(one["type"] == "place" for one in json.loads(done.stdout))


def test_no_dependency_that_fetches_is_asked_to(checkout: Path) -> None:
    """RapidOCR can fetch models; nothing of ours names an address to fetch from."""
    sources = [path.read_text(encoding="utf-8") for path in (checkout / "reader").rglob("*.py")]

    assert len(sources) > 100
    assert not [text for text in sources if "requests.get" in text or "urlopen" in text or "socket.socket" in text]
