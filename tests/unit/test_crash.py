"""A fault of ours: the person gets one sentence, the log gets the stack, and neither gets a word of an article."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import pytest

from reader import crash, log
from reader.cli import main
from reader.library.file import Library

HEADLINE = "渡口老街修好了三百盏路灯"


def logged() -> str:
    return log.path().read_text(encoding="utf-8") if log.path().exists() else ""


def fail(text: str = HEADLINE) -> None:
    raise ValueError(f"no such headline: {text!r} in the library")


def fail_twice() -> None:
    try:
        fail()
    except ValueError as error:
        raise KeyError(HEADLINE) from error


def test_a_fault_in_a_command_is_one_sentence_that_names_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Library, "open", lambda path: fail())

    with pytest.raises(SystemExit) as left:
        main(["verify", "--library", str(tmp_path / "a.jiaoyue")])

    said = capsys.readouterr()
    assert left.value.code == 1
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "ValueError at test_crash.py:" in said.err
    assert str(log.path()) in said.err
    assert "Traceback" not in said.err
    assert "uncaught, in Jiaoyue" in logged()


def test_the_log_has_stack_and_platform_but_no_text(capsys: pytest.CaptureFixture[str]) -> None:
    with log.kept(), pytest.raises(SystemExit), crash.guarded(lambda fault: None):
        fail_twice()

    written = logged()
    assert "in fail" in written
    assert "ValueError: no such headline: ‹12› in the library" in written
    assert "which led to" in written
    assert "KeyError: ‹12›" in written
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}" in written
    assert HEADLINE not in written
    assert capsys.readouterr().err == ""


def test_a_thread_that_fails_is_told_once_for_each_place() -> None:
    faults: list[crash.Fault] = []
    with log.kept(), crash.watched(faults.append):
        for _ in range(3):
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()

    assert [fault.facts["what"] for fault in faults] == ["ValueError"]
    assert logged().count("uncaught") == 3
    assert HEADLINE not in str(faults[0])


def test_the_inner_watch_is_told_and_the_outer_one_comes_back() -> None:
    outer: list[crash.Fault] = []
    inner: list[crash.Fault] = []
    before = sys.excepthook
    with log.kept(), crash.watched(outer.append):
        with crash.watched(inner.append):
            sys.excepthook(TypeError, TypeError("in the window"), None)
        sys.excepthook(TypeError, TypeError("after it"), None)

    assert (len(inner), len(outer)) == (1, 1)
    assert sys.excepthook is before


def test_warnings_go_to_the_log_and_never_to_standard_error(tmp_path: Path) -> None:
    code = (
        "import logging, warnings; from reader import log\n"
        "with log.kept(): logging.getLogger('reader.x').warning('lost'); warnings.warn('old')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)

    assert (done.stdout, done.stderr) == ("", "")
    assert "WARNING reader.x: lost" in logged()
    assert "UserWarning: old" in logged()


def test_without_a_folder_to_log_to_the_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(log, "path", lambda: tmp_path / "file" / "jiaoyue.log")
    faults: list[crash.Fault] = []

    with log.kept(), crash.watched(faults.append):
        logging.getLogger("reader").warning("nobody hears this")
        sys.excepthook(TypeError, TypeError(), None)

    assert len(faults) == 1


def test_a_log_that_grows_is_cut_and_old_ones_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "BYTES", 2000)
    with log.kept():
        for number in range(200):
            logging.getLogger("reader").info("record %03d", number)

    logs = sorted(one.name for one in log.path().parent.glob("jiaoyue.log*"))
    assert logs == ["jiaoyue.log", "jiaoyue.log.1", "jiaoyue.log.2"]
    assert "record 199" in logged()
    assert log.path().stat().st_size <= 2000


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_crash_below_python_leaves_its_stack_beside_the_log() -> None:
    code = (
        "import os, signal; from reader import crash\n"
        "def decode(): os.kill(os.getpid(), signal.SIGSEGV)\n"
        "with crash.watched(print): decode()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == -signal.SIGSEGV
    assert done.stderr == ""
    assert "in decode" in log.path().with_name("crash.log").read_text(encoding="utf-8")


def test_a_person_may_interrupt_and_that_is_no_fault() -> None:
    with log.kept(), pytest.raises(KeyboardInterrupt), crash.guarded(lambda fault: pytest.fail(str(fault))):
        raise KeyboardInterrupt

    assert logged() == ""


def test_a_caller_sees_its_own_logging_again() -> None:
    before = list(logging.getLogger().handlers), logging.getLogger().level, warnings.showwarning
    with log.kept():
        pass

    assert (list(logging.getLogger().handlers), logging.getLogger().level, warnings.showwarning) == before
