"""What goes into the executable and what stays out, as rules on the names PyInstaller collects.

PyInstaller takes all of Qt's plugins, and with them libraries of three dimensions, of GTK and of much else. Here a
short list of plugins is kept, and of the shared libraries those that something kept still links to.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from importlib import metadata
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its path in the executable's folder, where it comes from, its kind."""

QT_MODULES = frozenset({"QtCore", "QtGui", "QtWidgets", "QtSvg"})
PLUGINS = {
    "platforms": "xcb wayland offscreen minimal windows cocoa",
    "platforminputcontexts": "ibus compose",
    "platformthemes": "xdgdesktopportal",
    "iconengines": "svgicon",
    "imageformats": "svg jpeg ico webp",
    "styles": "macstyle modernwindowsstyle",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "bradient",
}
"""Qt's plugins that are kept, by folder; the names are those of their files, without `lib`, `q` and `plugin`."""

TRANSLATIONS = ("qtbase_zh_CN.qm", "qtbase_en.qm")

NEVER_IMPORTED = [
    *"tkinter unittest pydoc doctest idlelib lib2to3 ensurepip venv turtle curses".split(),
    *"pip setuptools pkg_resources wheel pytest _pytest hypothesis mypy ruff IPython matplotlib pandas scipy".split(),
    *"torch paddle openvino MNN tensorrt rapidocr.inference_engine.pytorch jieba.lac_small jieba.analyse".split(),
    *"onnxruntime.transformers onnxruntime.quantization onnxruntime.tools fontTools PIL.ImageTk PIL.ImageQt".split(),
    *"distributed dask tornado".split(),  # a cluster is reached from an installation of Python
    *"PIL._avif PIL.AvifImagePlugin PIL._imagingtk PIL._imagingft ssl _ssl _hashlib".split(),  # nothing is ever fetched
    *(f"PySide6.Qt{name}" for name in "Network Qml Quick QuickWidgets OpenGL Sql Test Xml PrintSupport Help".split()),
]
"""Modules that are left out even where something would import them if it could."""

LICENCE = re.compile(r"LICEN|COPYING|NOTICE|AUTHORS", re.IGNORECASE)
"""File names of licences in a package's metadata."""

_DATA_LEFT_OUT = re.compile(
    r"jieba/(lac_small|analyse)/|jieba/(finalseg|posseg)/.*\.p$|rapidocr/.*(pytorch|cls_mobile)|rapidocr/.*\.py$"
    r"|reader/resources/pictures/|\.pyi$|PySide6/Qt/(qml|resources|metatypes)/|cv2/(data|qt|typing)/"
)


def binaries(entries: Iterable[Entry], links: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the programs and libraries that are kept; `links` gives the names of the libraries a file links to."""
    listed = list(entries)
    kept = [entry for entry in listed if not _is_library(entry) and _is_wanted(entry)]
    left = {PurePosixPath(entry[0]).name: entry for entry in listed if _is_library(entry) and entry[2] != "SYMLINK"}
    links_of = list(kept)
    while links_of:
        for name in links(links_of.pop()[1]):
            found = left.pop(PurePosixPath(name.replace("\\", "/")).name, None)
            if found is not None:
                kept.append(found)
                links_of.append(found)
    there = {entry[0] for entry in kept}
    symlinks = [entry for entry in listed if entry[2] == "SYMLINK" and _target(entry) in there]
    return kept + symlinks


def runtime_packages(root: Path) -> list[str]:
    """Return the names of all packages the app runs with, read off `pyproject.toml` and the packages' own metadata."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"].get("ocr", ())]
    found: list[str] = []
    while wanted:
        name = re.split(r"[^\w.-]", wanted.pop())[0]
        if name in found:
            continue
        found.append(name)
        try:
            more = metadata.requires(name) or ()
        except metadata.PackageNotFoundError:
            continue
        wanted += [one for one in more if "extra ==" not in one]
    return sorted(found)


def datas(entries: Sequence[Entry]) -> list[Entry]:
    """Return the files of data that are kept."""
    return [entry for entry in entries if not _is_left_out(_name(entry))]


def _name(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def _is_left_out(name: str) -> bool:
    if "/translations/" in name and "PySide6" in name:
        return not name.endswith(TRANSLATIONS)
    return _DATA_LEFT_OUT.search(name) is not None


def _is_library(entry: Entry) -> bool:
    """Whether it is there only because something links to it: at the top, with Qt's own, or in a wheel's `.libs`."""
    name = _name(entry)
    if entry[2] == "SYMLINK":
        return True
    if entry[2] == "EXTENSION" or re.match(r"(lib)?python3", name):
        return False
    return "/" not in name or re.match(r"PySide6/(Qt/lib/|[^/]*$)|[^/]+\.libs/", name) is not None


def _is_wanted(entry: Entry) -> bool:
    name = _name(entry)
    module = re.match(r"PySide6/(Qt\w+)\.", name)
    if module:
        return module[1] in QT_MODULES
    plugin = re.search(r"/plugins/([^/]+)/(?:lib)?q?([\w-]+?)(?:platforminputcontextplugin|plugin)?\.\w+$", name)
    if plugin and name.startswith("PySide6/"):
        return plugin[2] in PLUGINS.get(plugin[1], "").split()
    return not _is_left_out(name)


def _target(entry: Entry) -> str:
    """What a symbolic link leads to, from the top of the folder."""
    return str(PurePosixPath(PurePosixPath(entry[0]).parent, entry[1]))
