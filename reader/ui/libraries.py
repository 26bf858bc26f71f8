"""Which library is open and how another one comes to be: at the start, by dialog, by drop, by an import, the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.locator import ResourceMissing, resource
from reader.model.errors import JiaoyueError, LibraryBusy, LibraryMissing, NotALibrary
from reader.ui.holding import Opened
from reader.ui.sections import IMPORT, LIBRARY
from reader.ui.translation.languages import sentence
from reader.ui.watched import Watched
from reader.ui.window import MainWindow, recent_paths

if TYPE_CHECKING:
    from reader.importing.progress import Report
    from reader.importing.unfinished import Unfinished
    from reader.settings import Settings

SUFFIX = ".jiaoyue"
"""What the names of libraries end with."""

MAGIC = b"SQLite format 3\0"
"""How every library begins, whatever its name."""


class Libraries(QObject):
    """Opens libraries in a window and imports into the one that is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sampling = False
        self.watched = Watched(window)
        window.session.opened.connect(self._opened)
        window.hovered.connect(lambda paths: window.drop_target.cover(self.promise(paths)))
        window.dropped.connect(self.take)
        window.import_panel.dropped.connect(self.take)
        window.import_panel.again.connect(lambda path: self.bring([path]))
        window.import_panel.again_pictured.connect(lambda path, parts: self.bring([path], pictured=True, parts=parts))
        window.import_screen.read_wanted.connect(lambda: window.show_section(LIBRARY))
        window.welcome.recent.chosen.connect(self.open)
        window.welcome.recent.relocate_wanted.connect(self.relocate)
        window.welcome.recent.forgotten.connect(window.preferences.forget_recent)
        window.preferences.changed.connect(self._follow)
        window.importing.stored.connect(self._stored)
        window.importing.finished.connect(self._finished)
        window.importing.failed.connect(self.tell)

    def begin(self, paths: Sequence[Path], *, sample: bool = False) -> None:
        """Opens what the start of the app asked for: libraries, files to import, the sample, or the last library."""
        self._show_recent()
        libraries, files = told_apart(paths)
        recent = recent_paths(self._window.preferences)
        if sample:
            self.open_sample()
        elif chosen := [*libraries, *recent]:
            self.open(chosen[0], files)
        elif files:
            self.bring(files)

    def open(self, path: Path, files: Sequence[Path] = ()) -> None:
        """Opens the library at `path`, then imports files into it; where that fails, says why and what can be done."""

        def fill(_opened: Opened) -> None:
            if files:
                self.bring(files)

        self._window.banner.hide()
        self._window.session.open(path, then=fill, failed=lambda error: self.tell(error, path))

    def make(self, path: Path) -> None:
        """Makes a library at `path`, or opens the one that is there."""
        self._window.session.open(path, create=True, failed=lambda error: self.tell(error, path))

    def take(self, paths: Sequence[Path]) -> None:
        """Files that were dropped: a library is opened, others are imported."""
        libraries, files = told_apart(paths)
        if libraries:
            self.open(libraries[0], files)
        elif files:
            self.bring(files)

    def promise(self, paths: Sequence[Path]) -> str:
        """What `take` will do with these files, in a sentence."""
        libraries, files = told_apart(paths)
        if not libraries:
            told = self.tr("Let go to import %n file(s) into {library}", "", len(files))
            return told.format(library=self._target().name)
        if not files:
            return self.tr("Let go to open {library}").format(library=libraries[0].name)
        told = self.tr("Let go to open {library} and to import %n file(s)", "", len(files))
        return told.format(library=libraries[0].name)

    def _go_on(self, library: Path) -> None:
        """Goes on with imports into a library that a crash ended."""

        def find() -> tuple[Unfinished, ...]:
            from reader.importing.unfinished import claimed  # not in the window's thread: it takes long

            return claimed(library)

        def start(left: tuple[Unfinished, ...]) -> None:
            for one in left:
                self._window.importing.start(one.files, library, one.request)
                self._window.toast.say(self.tr("An import that was broken off goes on."))

        self._window.session.compute(find, start)

    def bring(self, paths: Sequence[Path], *, pictured: bool = False, parts: tuple[int, ...] = ()) -> None:
        """Imports files into the library that is open, or into a new one.

        `pictured` reads from the pictures whatever text there is, `parts` are pages (from 1) of each file that are
        read anew though they are there.
        """
        target = self._target()
        target.parent.mkdir(parents=True, exist_ok=True)
        from reader.importing.progress import Request
        from reader.sources.recognition import Recognition

        ocr = Recognition.ALWAYS if pictured else Recognition.AUTO
        request = Request(self._window.preferences.current.name, ocr=ocr, again=bool(parts), parts=parts)
        self._window.importing.start(list(paths), target, request)
        self._window.show_section(IMPORT)

    def _target(self) -> Path:
        """Where imports go: the library that is open, else the one that is made for them."""
        current = self._window.session.current
        return current.path if current is not None else default_library()

    def open_sample(self) -> None:
        """Opens the library of the sample, made from its pages the first time."""
        target = platformdirs.user_data_path("jiaoyue", appauthor=False) / f"sample{SUFFIX}"
        if target.is_file():
            self.open(target)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        window = self._window
        window.session.open(target, create=True, then=lambda _: self._fill_sample(), failed=self.tell)

    def choose_files(self) -> None:
        """Asks for files to import."""
        from reader.sources.registry import extensions  # not before a person asks: the start stays light

        patterns = " ".join(f"*{extension}" for extension in dict.fromkeys(extensions()))
        pages = self.tr("Newspaper pages ({patterns})").format(patterns=patterns)
        kinds = ";;".join((pages, self.tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import newspaper pages"), "", kinds)
        if names:
            self.bring([Path(name) for name in names])

    def choose_library(self) -> None:
        """Asks for a library; a name that does not exist yet makes one."""
        kinds = self.tr("Jiaoyue libraries (*.jiaoyue)")
        options = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Open a library, or name a new one"), "", kinds, options=options
        )
        if name:
            path = Path(name)
            self.make(path if path.suffix else path.with_suffix(SUFFIX))

    def relocate(self, path: Path) -> None:
        """Asks where a library lies that was open before and is no longer in its place, and opens it there."""
        near = next((str(folder) for folder in path.parents if folder.is_dir()), "")
        title = self.tr("Where is {name} now?").format(name=path.name)
        name, _ = QFileDialog.getOpenFileName(self._window, title, near, self.tr("Jiaoyue libraries (*.jiaoyue)"))
        if name:
            self._window.preferences.move_recent(path, Path(name))
            self.open(Path(name))

    def _follow(self, old: Settings, new: Settings) -> None:
        if old.recent != new.recent:
            self._show_recent()

    def _show_recent(self) -> None:
        self._window.welcome.recent.show_paths([Path(one) for one in self._window.preferences.current.recent])

    def tell(self, error: JiaoyueError, path: Path | None = None) -> None:
        """Shows an error above the screen, with what can be done about it."""
        banner = self._window.banner
        if isinstance(error, LibraryBusy) and path is not None:
            banner.say(sentence(error), self.tr("Try again"), lambda: self.open(path))
        elif isinstance(error, LibraryMissing | NotALibrary):
            banner.say(sentence(error), self.tr("Choose another library…"), self.choose_library)
        else:
            banner.say(sentence(error))

    def _fill_sample(self) -> None:
        self._sampling = True
        self.bring(sample_files())

    def _opened(self, opened: Opened) -> None:
        window = self._window
        window.preferences.add_recent(opened.path)
        window.status.opened(opened.read_only)
        window.set_library(there=True, writable=not opened.read_only)
        window.browsing.start()
        if window.importing.library != opened.path:
            window.importing.clear()  # its rows lead to pages of another library
        if not opened.read_only:
            self._go_on(opened.path)
        if opened.held:
            window.banner.say(
                self.tr("Another program is writing to this library; until it is done you can only read it here."),
                self.tr("Try again"),
                lambda: self.open(opened.path),
            )
        elif opened.read_only:
            window.banner.say(self.tr("This library cannot be written; you can read it, changes are not possible."))

    def _finished(self, report: Report) -> None:
        """An import is over: its pages may have been united and joined since; the sample is there to be read."""
        window = self._window
        if report.joined:
            window.recognition.renew(report.joined)
        if report.pages:
            window.browsing.refresh()
        if self._sampling and report.pages:
            window.show_section(LIBRARY)
        self._sampling = False

    def _stored(self, library: Path, articles: list[int]) -> None:
        """Pages came in: what is not open yet is opened, what is open is read again, names are looked for."""
        window = self._window
        window.status.saved()
        current = window.session.current
        if current is None or current.path != library:
            window.session.open(library, then=lambda _: window.recognition.want(articles), failed=self.tell)
        else:
            window.browsing.refresh()
            window.recognition.want(articles)


def told_apart(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The libraries among files, and the others."""
    libraries = [path for path in paths if is_library(path)]
    return libraries, [path for path in paths if path not in libraries]


def is_library(path: Path) -> bool:
    """Whether a file is to be opened rather than imported: by its name, else by how it begins."""
    if path.suffix == SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:  # the import will say what is wrong with it
        return False


def has_sample() -> bool:
    """Whether the sample issue is installed."""
    return bool(sample_files())


def sample_files() -> list[Path]:
    """The files of the sample issue: the PDF, which knows where everything stands, else its pages as text."""
    try:
        folder = resource("sample")
    except ResourceMissing:
        return []
    return sorted(folder.glob("*.pdf")) or sorted(folder.glob("*.txt"))


def default_library() -> Path:
    """The library that is made where a person imports before choosing one."""
    documents = platformdirs.user_documents_path()
    home = documents if documents.is_dir() else platformdirs.user_data_path("jiaoyue", appauthor=False)
    return home / f"校阅{SUFFIX}"
