"""The verbs of ``packaging/dev.py``: what each does and how it is chosen.

A verb is a function of the environment's Python and the further words of the command line; it returns the exit status.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from . import building, checks, display, environment
from .process import ROOT, SetupError, say, show

PICTURES = ROOT / "resources" / "pictures"
TRANSLATIONS = ROOT / "resources" / "translations"

Verb = Callable[[Path, list[str]], int]


def run(python: Path, arguments: list[str]) -> int:
    """Start the app; without a display, write the picture of its window instead."""
    if display.answers():
        say("Starting 校阅 Jiaoyue")
        return show([python, "-m", "reader", "open", *arguments])
    say("There is no display here, so the window is drawn into a picture, with the sample issue in it.")
    picture = ROOT / "build" / "window.png"
    status = draw_sample(python, {picture: ()}, arguments)
    if status == 0:
        say(f"The picture of the window: {picture}")
    return status


def bench(python: Path, arguments: list[str]) -> int:
    """Run the benchmarks, or those that are named; each is held against a floor measured in the same run."""
    return show([python, ROOT / "tests" / "benchmarks", *arguments])


WORK = (
    ("tag", "--add", "城建/绿道", "--add", "民生"),
    ("annotate", "--start", "143", "--end", "150", "--note", "与水利局通稿核对过。", "--as", "周岚"),
    ("annotate", "--start", "191", "--end", "199", "--note", "采访录音第3分钟。", "--as", "陈默"),
    ("status", "--set", "proofing"),
)
"""What is done to the first article of the sample before it is drawn."""


SCREENS = {
    "reading-light.png": ("--theme", "light"),
    "reading-dark.png": ("--theme", "dark"),
    "regions-light.png": ("--view", "regions", "--theme", "light"),
    "entities-dark.png": ("--view", "entities", "--theme", "dark"),
}
"""The pictures of the README, and how each is drawn."""


def screenshots(python: Path, arguments: list[str]) -> int:
    """Draw the pictures of the README from the sample issue."""
    return draw_sample(python, {PICTURES / name: words for name, words in SCREENS.items()}, arguments)


def draw_sample(python: Path, pictures: dict[Path, tuple[str, ...]], arguments: list[str]) -> int:
    """Draw the window on the sample issue once for each picture, as its words say; return the exit status."""
    samples = sorted((ROOT / "resources" / "sample").glob("*.pdf"))
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "sample.jiaoyue"
        status = show([python, "-m", "reader", "import", *samples, "--library", library])
        for command, *words in WORK:
            status = status or show([python, "-m", "reader", command, "--library", library, "--article", "1", *words])
        for picture, how in pictures.items():
            picture.parent.mkdir(exist_ok=True)
            drawing: list[str | Path] = ["--library", library, "--output", picture, *how, *arguments]
            status = status or show([python, "-m", "reader", "screenshot", *drawing], QT_QPA_PLATFORM="offscreen")
    return status


def translate(python: Path, arguments: list[str]) -> int:
    """Bring the translations up to date with the source and compile them; ``arguments`` go to lupdate."""
    catalogues = sorted(TRANSLATIONS.glob("*.ts"))
    if not catalogues:
        raise SetupError("There is no translation yet: resources/translations holds no .ts file.")
    sources = sorted((ROOT / "reader" / "ui").rglob("*.py"))
    status = 0
    for catalogue in catalogues:
        # Texts that are gone go. Line numbers would change with every edit: the context names the class.
        command: list[str | Path] = [
            python.with_name("pyside6-lupdate"),
            "-no-obsolete",
            "-locations",
            "none",
            *arguments,
            *sources,
            "-ts",
            catalogue,
        ]
        status |= show(command)
        status |= show([python.with_name("pyside6-lrelease"), catalogue])
    return int(status != 0)


VERBS: dict[str, Verb] = {
    "run": run,
    "test": checks.test,
    "lint": checks.lint,
    "bench": bench,
    "screenshots": screenshots,
    "translate": translate,
    "build": building.build,
}


def dispatch(words: list[str]) -> int:
    """Choose the verb by the first word, set up what it needs, and return its exit status (2: no such verb)."""
    if not words or words[0] in ("-h", "--help") or words[0] not in VERBS:
        say(usage())
        return 0 if words and words[0] in ("-h", "--help") else 2
    try:
        return VERBS[words[0]](environment.ready(), words[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def usage() -> str:
    """Return the list of verbs with the first line of each one's description."""
    lines = [f"  {name:12}{(verb.__doc__ or '').splitlines()[0]}" for name, verb in VERBS.items()]
    return "\n".join(["python3 packaging/dev.py VERB [WORDS…]", "", *lines])
