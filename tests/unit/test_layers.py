"""The layers of ``reader``: which package may import which, and which libraries, read off the source itself.

The table is the one of the README's design section. An import inside a function counts as well; one for type checking
counts for the layers, but not for cycles.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

QT = "PySide6"
FILES = frozenset("io os pathlib shutil tempfile glob mmap zipfile tarfile".split())
NETWORK = frozenset("socket ssl http urllib ftplib smtplib imaplib poplib xmlrpc socketserver webbrowser".split())
SQL = frozenset(["sqlite3", "sqlite_utils"])


@dataclass(frozen=True)
class Layer:
    """What a package may import: packages of ``reader``, libraries, and never these; the network never, in any."""

    packages: frozenset[str]
    libraries: frozenset[str] = frozenset()
    never: frozenset[str] = SQL


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


LAYERS = {
    "model": Layer(_names("model"), never=FILES | SQL),
    "locator": Layer(_names("locator model")),
    "settings": Layer(_names("settings model"), _names("platformdirs")),
    "log": Layer(_names("log"), _names("platformdirs")),
    "crash": Layer(_names("crash log model")),
    "sources": Layer(_names("sources model"), _names("PIL cv2 lxml numpy onnxruntime pypdfium2 rapidocr")),
    "segmentation": Layer(_names("segmentation model locator")),
    "language": Layer(_names("language model locator"), _names("jieba numpy pypinyin rjieba")),
    "library": Layer(_names("library model"), _names("sqlite_utils"), never=frozenset()),
    "interchange": Layer(_names("interchange model library")),
    "importing": Layer(
        _names("importing log model locator settings sources segmentation language library interchange"),
        _names("distributed platformdirs"),
    ),
    "cli": Layer(
        _names("cli crash log model locator settings sources segmentation language library interchange importing ui"),
        _names("click platformdirs"),
    ),
    "ui": Layer(
        _names("ui crash log model locator settings sources segmentation language library interchange importing cli"),
        _names("PySide6 shiboken6 click platformdirs pypinyin"),
    ),
    "__init__": Layer(frozenset()),
    "__main__": Layer(_names("cli")),
}
"""By the name of a package or module directly below ``reader``."""


@dataclass(frozen=True)
class Import:
    """One import: ``importer`` and ``imported`` are dotted names, ``line`` counts from 1."""

    importer: str
    imported: str
    line: int
    lazy: bool
    typing: bool

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


@dataclass
class _Collector(ast.NodeVisitor):
    """Collects the imports of one module; ``package`` is what relative imports begin at."""

    importer: str
    package: list[str]
    modules: set[str]
    found: list[Import] = field(default_factory=list)
    depth: int = 0
    typing: bool = False

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_inside(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._visit_inside(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._visit_inside(node)

    def visit_If(self, node: ast.If) -> None:
        outside, self.typing = self.typing, "TYPE_CHECKING" in ast.unparse(node.test) or self.typing
        for child in node.body:
            self.visit(child)
        self.typing = outside
        for child in node.orelse:
            self.visit(child)

    def visit_Import(self, node: ast.Import) -> None:
        for name in node.names:
            self._add(name.name, node.lineno)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        above = self.package[: len(self.package) - node.level + 1] if node.level else []
        base = ".".join([*above, *([node.module] if node.module else [])])
        for name in node.names:
            deeper = f"{base}.{name.name}"
            self._add(deeper if deeper in self.modules or base == QT else base, node.lineno)

    def visit_Call(self, node: ast.Call) -> None:
        """See through ``importlib.import_module("…")`` with a name that is written out."""
        called = ast.unparse(node.func)
        if called.endswith(("import_module", "__import__")) and node.args and isinstance(node.args[0], ast.Constant):
            self._add(str(node.args[0].value), node.lineno)
        self.generic_visit(node)

    def _visit_inside(self, node: ast.AST) -> None:
        self.depth += 1
        self.generic_visit(node)
        self.depth -= 1

    def _add(self, imported: str, line: int) -> None:
        self.found.append(Import(self.importer, imported, line, self.depth > 0, self.typing))


def modules_of(root: Path) -> dict[str, Path]:
    """Return the modules of the package ``reader`` below ``root`` by dotted name; a package goes by its own name."""
    found = {}
    for path in sorted((root / "reader").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports_of(root: Path) -> list[Import]:
    modules = modules_of(root)
    found: list[Import] = []
    for name, path in modules.items():
        package = name.split(".") if path.stem == "__init__" else name.split(".")[:-1]
        collector = _Collector(name, package, set(modules))
        collector.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))
        found += collector.found
    return found


def violations(root: Path) -> list[str]:
    """Say every import below ``root`` that breaks the table, and every cycle between modules."""
    imports = imports_of(root)
    broken = [f"{one}: {reason}" for one in imports for reason in _reasons(one)]
    return broken + _cycles(imports, set(modules_of(root)))


def _reasons(one: Import) -> Iterator[str]:
    layer_name = _layer_of(one.importer)
    layer = LAYERS.get(layer_name)
    top = one.imported.split(".")[0]
    if layer is None:
        yield f"no layer is called {layer_name}"
    elif top == "reader":
        yield from _reasons_inside(one, layer_name, layer)
    elif top in layer.never | NETWORK:
        yield f"{layer_name} must never know {top}"
    elif top not in sys.stdlib_module_names | layer.libraries:
        yield f"{top} is no library of {layer_name}"


def _reasons_inside(one: Import, layer_name: str, layer: Layer) -> Iterator[str]:
    target = _layer_of(one.imported)
    if target not in layer.packages and target != "__init__":
        yield f"{layer_name} may not know {target}"
    if layer_name == "cli" and target == "ui" and not one.lazy:
        yield "the command line loads the window only where it opens one"


def _layer_of(module: str) -> str:
    return [*module.split("."), "__init__"][1]


def _cycles(imports: list[Import], modules: set[str]) -> list[str]:
    graph: dict[str, set[str]] = {name: set() for name in modules}
    for one in imports:
        if one.imported in modules and one.importer != one.imported and not one.lazy and not one.typing:
            graph[one.importer].add(one.imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return [f"modules import each other in a circle: {' ← '.join(error.args[1])}"]
    return []


def test_the_layers_hold(checkout: Path) -> None:
    assert violations(checkout) == []


def plant(root: Path, files: dict[str, str]) -> Path:
    for name, source in files.items():
        path = root / "reader" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("name", "source", "complaint"),
    [
        ("model/page.py", "import sqlite3", "model must never know sqlite3"),
        ("model/page.py", "from pathlib import Path", "model must never know pathlib"),
        ("model/page.py", "import numpy.linalg", "numpy is no library of model"),
        ("model/page.py", "from reader.library import file", "model may not know library"),
        ("model/page.py", "from ..library.file import Library", "model may not know library"),
        ("library/file.py", "from reader.language import words", "library may not know language"),
        ("library/file.py", "def names():\n    import reader.language.words", "library may not know language"),
        ("library/file.py", "import PySide6.QtCore", "PySide6 is no library of library"),
        ("importing/pipeline.py", "from reader.ui.window import Window", "importing may not know ui"),
        ("language/words.py", "import urllib.request", "language must never know urllib"),
        ("language/words.py", "import importlib\nimportlib.import_module('PySide6.QtGui')", "PySide6 is no library"),
        ("ui/window.py", "import sqlite3", "ui must never know sqlite3"),
        ("ui/window.py", "import sqlite_utils", "ui must never know sqlite_utils"),
        ("cli/show.py", "from reader.ui.app import start", "loads the window only where it opens one"),
        ("cli/show.py", "def draw():\n    from PySide6.QtWidgets import QLabel", "PySide6 is no library of cli"),
        ("helpers.py", "import re", "no layer is called helpers"),
    ],
)
def test_a_broken_rule_is_named(tmp_path: Path, name: str, source: str, complaint: str) -> None:
    found = violations(plant(tmp_path, {name: source}))

    assert len(found) == 1
    assert complaint in found[0]


def test_a_circle_of_modules_is_named(tmp_path: Path) -> None:
    circle = {
        "model/a.py": "from reader.model import b",
        "model/b.py": "from . import c",
        "model/c.py": "from .a import A",
    }

    found = violations(plant(tmp_path, {"model/__init__.py": "", **circle}))

    assert len(found) == 1
    assert "circle" in found[0]


def test_what_the_table_allows_is_not_complained_about(tmp_path: Path) -> None:
    allowed = {
        "__init__.py": "",
        "__main__.py": "from reader.cli import main",
        "model/a.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from reader.model.b import B",
        "model/b.py": "from reader.model.a import A",
        "library/file.py": "import sqlite3, os\nfrom sqlite_utils import Database\nfrom reader.model import a",
        "cli/__init__.py": "import click\ndef show():\n    from reader.ui.app import start",
        "ui/app.py": "from PySide6.QtWidgets import QApplication\nfrom reader import __version__",
    }

    assert violations(plant(tmp_path, allowed)) == []
