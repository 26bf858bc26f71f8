"""``packaging/dev.py`` as a developer meets it: on an old Python, with a wrong verb, on a bare or a closed system."""

from __future__ import annotations

import ast
import os
import runpy
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from development import checks, display, environment, process, system, verbs

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks what is installed here")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole search path for programs, so that the tests say which there are."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def as_python(version: tuple[int, int], checkout: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Start ``dev.py`` with the verb ``test`` as a Python of this version would; return its exit status."""
    module = runpy.run_path(str(checkout / "packaging" / "dev.py"))
    monkeypatch.setattr(sys, "version_info", (*version, 0, "final", 0))
    monkeypatch.setattr(sys, "argv", ["dev.py", "test"])
    return int(module["main"]())


def test_any_python_3_can_read_it(checkout: Path) -> None:
    ast.parse((checkout / "packaging" / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 5))


@pytest.mark.parametrize("version", [(3, 8), (3, 14)])
def test_an_unsuitable_python_is_told_which_to_install(
    version: tuple[int, int],
    checkout: Path,
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert as_python(version, checkout, monkeypatch) == 1
    assert f"needs Python 3.11, 3.12 or 3.13, and this is 3.{version[1]}" in capsys.readouterr().err


@linux
def test_an_old_python_hands_over_to_the_newest_suitable_one(
    checkout: Path, programs: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put(programs, "python3.13", "exit 1")  # named, but not installed, as version switchers leave it
    put(programs, "python3.12", f'[ "$1" = -c ] || echo "$@" > {tmp_path}/said; [ "$1" = -c ] || exit 7')

    assert as_python((3, 8), checkout, monkeypatch) == 7
    assert (tmp_path / "said").read_text().split() == ["dev.py", "test"]


def test_the_verbs_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert verbs.dispatch(["--help"]) == 0
    listed = capsys.readouterr().out
    assert all(f"\n  {verb} " in listed for verb in "run test lint bench screenshots translate build".split())
    assert verbs.dispatch([]) == 2
    assert verbs.dispatch(["fly"]) == 2


def test_run_without_a_display_draws_the_sample_issue(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(display, "answers", lambda: False)
    monkeypatch.setattr(verbs, "show", lambda command, **_: started.append([str(word) for word in command]) or 0)

    assert verbs.run(Path("python"), ["--theme", "dark"]) == 0

    verbs_run = [words[3] for words in started]
    assert (verbs_run[0], verbs_run[-1]) == ("import", "screenshot")
    assert any(word.endswith(".pdf") and Path(word).exists() for word in started[0])
    assert started[-1][-2:] == ["--theme", "dark"]
    assert capsys.readouterr().out.rstrip().endswith("window.png")


def test_run_with_a_display_opens_what_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(display, "answers", lambda: True)
    monkeypatch.setattr(verbs, "show", lambda command, **_: started.append([str(word) for word in command]) or 5)

    assert verbs.run(Path("python"), ["2026.jiaoyue"]) == 5
    assert started == [["python", "-m", "reader", "open", "2026.jiaoyue"]]


def test_every_check_runs_though_one_fails(capfd: pytest.CaptureFixture[str]) -> None:
    python = Path(sys.executable)
    names = {"first": [python, "-c", "print(1)"], "second": [python, "-c", "exit(3)"], "third": [python, "-c", ""]}

    assert checks.run_all(names) == 1
    report = capfd.readouterr().out
    assert [line[:12] for line in report.splitlines()[-3:]] == ["ok     first", "FAILED secon", "ok     third"]
    assert checks.run_all({"third": names["third"]}) == 0


def test_tests_use_all_cores_unless_a_debugger_is_wanted() -> None:
    python = Path("python")

    assert "auto" in checks.pytest_command(python, ["-k", "spans"])
    assert "auto" not in checks.pytest_command(python, ["--pdb"])
    assert checks.pytest_command(python, ["-n0", "x.py"])[3:] == ["-n0", "x.py"]


def test_a_quiet_program_gives_signs_of_life(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(process, "PULSE", 0.05)
    code = "import time; print('Get:1 fonts', flush=True); time.sleep(0.6); exit(4)"

    assert process.quietly([sys.executable, "-c", code]) == (4, "Get:1 fonts\n")
    assert "    … Get:1 fonts" in capsys.readouterr().out


@linux
class TestDisplay:
    def test_none_is_named(self) -> None:
        assert not display.answers({})

    @pytest.mark.parametrize("name", [":987", "localhost:987.0", "nonsense"])
    def test_one_that_does_not_answer_counts_as_none(self, name: str) -> None:
        assert not display.answers({"DISPLAY": name})

    def test_wayland_answers_at_its_socket(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)  # the path of a socket must be short
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("w-1")
            server.listen()
            assert display.answers({"WAYLAND_DISPLAY": "w-1", "XDG_RUNTIME_DIR": "."})
        assert not display.answers({"WAYLAND_DISPLAY": "w-1", "XDG_RUNTIME_DIR": "."})

    def test_x11_over_a_remote_connection_answers_at_its_port(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            number = server.getsockname()[1] - 6000
            assert display.answers({"DISPLAY": f"127.0.0.1:{number}.0"})


@linux
class TestSystem:
    @pytest.fixture
    def qt(self, tmp_path: Path) -> Path:
        folder = tmp_path / "PySide6"
        folder.mkdir()
        (folder / system.QT_FILES[0]).touch()
        return folder

    def test_missing_libraries_are_installed_where_that_is_allowed(
        self, programs: Path, qt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        done = tmp_path / "done"
        put(programs, "ldd", f"[ -e {done} ] || echo ' libxcb-cursor.so.0 => not found'")
        put(programs, "apt-get", f'[ "$1" = -q ] && echo "$@" >> {done}')
        put(programs, "python", "echo 3")
        monkeypatch.setattr(os, "geteuid", lambda: 0)

        system.require_libraries(programs / "python", qt)

        assert done.read_text().strip() == "-q -y --no-install-recommends install libxcb-cursor0"

    def test_where_it_is_not_allowed_the_command_is_named(
        self, programs: Path, qt: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(programs, "ldd", "echo ' libEGL.so.1 => not found'; echo ' libxkbcommon.so.0 => not found'")
        put(programs, "apt-get", "exit 100")
        put(programs, "sudo", "exit 1")  # asks for a password
        monkeypatch.setattr(os, "geteuid", lambda: 1000)

        with pytest.raises(process.SetupError, match="sudo apt-get install libegl1 libxkbcommon0"):
            system.require_libraries(programs / "python", qt)

    def test_without_a_chinese_font_work_goes_on_and_the_command_is_named(
        self, programs: Path, qt: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(programs, "ldd", "true")
        put(programs, "python", "echo 0")

        system.require_libraries(programs / "python", qt)

        said = capsys.readouterr().out
        assert "No Chinese font is there" in said
        assert "fonts-noto-cjk" in said

    def test_the_lists_of_packages_are_read_when_they_are_missing(
        self, programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lists = tmp_path / "lists"
        put(programs, "apt-get", f'case "$*" in *update) : > {lists};; *) [ -e {lists} ];; esac')
        monkeypatch.setattr(os, "geteuid", lambda: 0)

        assert system.install(["fontconfig"], "a font")
        assert lists.exists()

    def test_every_library_qt_links_to_here_has_a_name_in_debian(self) -> None:
        import PySide6

        folder = Path(str(PySide6.__file__)).parent
        listing = subprocess.run(
            ["ldd", folder / "Qt/plugins/platforms/libqxcb.so"], capture_output=True, encoding="utf-8", check=True
        ).stdout
        xcb = {line.split()[0] for line in listing.splitlines() if "libxcb" in line or "libxkb" in line}
        assert xcb - set(system.DEBIAN_PACKAGES) <= {"libxcb-util.so.1", "libxcb-glx.so.0"}


class TestEnvironment:
    @pytest.fixture(autouse=True)
    def _elsewhere(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The environment of another checkout, which has none yet."""
        for name, path in {"VENV": ".venv", "STAMP": ".venv/jiaoyue-stamp", "LOCK": "requirements.txt"}.items():
            monkeypatch.setattr(environment, name, tmp_path / path)
        (tmp_path / "requirements.txt").write_text("", encoding="utf-8")
        monkeypatch.setattr(environment, "require_libraries", lambda python, qt: None)

    def test_it_knows_the_checkout_and_is_made_again_when_the_lock_changes(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        python = environment.ready()
        said = subprocess.check_output([python, "-c", "import reader; print(reader.__file__)"], cwd=tmp_path, text=True)
        assert Path(said.strip()).parent == process.ROOT / "reader"
        assert "Making a virtual environment" in capsys.readouterr().out

        assert environment.ready() == python
        assert capsys.readouterr().out == ""

        (tmp_path / "requirements.txt").write_text("# changed\n", encoding="utf-8")
        environment.ready()
        said = capsys.readouterr().out
        assert "Installing the packages" in said
        assert "Making a virtual environment" not in said

    def test_a_package_whose_hash_is_unknown_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "requirements.txt").write_text("click==8.1.8\n", encoding="utf-8")

        with pytest.raises(process.SetupError, match="could not be installed"):
            environment.ready()
