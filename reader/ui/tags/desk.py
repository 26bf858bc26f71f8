"""Ties the screen of tags to the library: what is shown is read there, what is wished becomes a command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.tags import SEPARATOR
from reader.ui.actions.registry import Registry
from reader.ui.indexdesk import IndexDesk
from reader.ui.session import Session
from reader.ui.settings.preferences import Preferences
from reader.ui.tags.chooser import TermChooser
from reader.ui.tags.free import MOST
from reader.ui.tags.screen import TagScreen
from reader.ui.tags.side import TagSide
from reader.ui.tags.suggesting import FreeTerm, waiting, with_homes
from reader.ui.tags.terms import Term, quick_paths, shown_path
from reader.ui.tags.tree import TagTree
from reader.ui.widgets.asking import ask

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library
    from reader.library.reads import TaggedRow

Use = tuple[tuple["TaggedRow", ...], dict[str, int]]

MENU = ("tag.narrower", "tag.rename", "tag.synonym", "tag.note", "", "tag.merge", "tag.move", "", "tag.delete")
"""What stands in the menu of a row of the tree; "" is a line."""


class TagDesk(IndexDesk):
    """Emits `stale()` where the vocabulary is to be read again, `article_wanted(id)` to open an article.

    `tag_dropped(path, articles)` puts a tag on some.
    """

    stale = Signal()
    article_wanted = Signal(int)
    tag_dropped = Signal(str, object)

    def __init__(
        self,
        session: Session,
        author: Callable[[], str],
        preferences: Preferences,
        actions: Registry,
        parent: QWidget,
    ) -> None:
        super().__init__(session, author, parent)
        self._preferences, self._actions = preferences, actions
        self.terms: Sequence[Term] = ()
        self._wanted: int | str = ""
        self.tree, self.screen, self.side = (
            TagTree(actions["tag.new"], session.compute),
            TagScreen(actions),
            TagSide(),
        )
        self._connect()
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)

    @staticmethod
    def families() -> Mapping[str, ModuleType]:
        """Commands on terms, and on what they have to do with each other."""
        from reader.library.commands import thesaurus, vocabulary

        return {"vocabulary": vocabulary, "thesaurus": thesaurus}

    @property
    def term(self) -> Term | None:
        """The term that is shown."""
        return self.screen.term

    def show(self, path: str = "") -> None:
        """The screen is opened, on a term where one is named."""
        self._shown, self._wanted = True, path
        self.tree.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stale.emit()

    def mark(self, path: str) -> None:
        """Shows a term."""
        self.tree.mark(path)

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Shows the vocabulary as it was read; number keys follow their tags to other names and places."""
        self._keep_keys(terms)
        self.terms = terms
        if not self._shown:
            return
        quick = self._quick()
        self.tree.show_terms(terms, quick)
        self.side.keys.show_keys(quick)
        found = next((one.path for one in terms if self._wanted in (one.path, one.tag.id)), "")
        if found:
            self._wanted = ""
            self.mark(found)
        self._read_free()

    def _keep_keys(self, terms: Sequence[Term]) -> None:
        now = {one.tag.id: one.path for one in terms}
        moved = {one.path: now[one.tag.id] for one in self.terms if one.tag.id in now}
        chosen = self._preferences.current.quick_tags
        self._preferences.change(quick_tags=tuple(dict.fromkeys(moved.get(path, path) for path in chosen)))

    def _forget(self, _opened: object) -> None:
        """Another library: its terms have nothing to do with those before."""
        self.terms = ()
        if self._shown:
            self.stale.emit()

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What the actions of the screen do."""
        return {
            "tag.new": partial(self._create, ""),
            "tag.narrower": lambda: self._create(self.term.path if self.term else ""),
            "tag.rename": self._rename,
            "tag.synonym": self._add_synonym,
            "tag.relate": self._relate,
            "tag.note": self._note,
            "tag.notation": self._notation,
            "tag.key": self._toggle_key,
            "tag.merge": lambda: self._merge(self.term),
            "tag.move": self._move,
            "tag.up": partial(self._shift, -1),
            "tag.down": partial(self._shift, 1),
            "tag.out": self._raise,
            "tag.in": self._lower,
            "tag.articles": self._list_articles,
            "tag.adopt": self._adopt,
            "tag.keep": partial(self._on_term, "vocabulary", "keep"),
            "tag.delete": partial(self._on_term, "vocabulary", "delete"),
        }

    # -- what is read ------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        term = self.tree.marked()
        same = term is not None and self.term is not None and term.tag.id == self.term.tag.id
        self.screen.show_term(term, self.terms, self._quick())
        if not same:
            self.screen.show_use((), {})
        if term is not None:
            tag = term.tag.id
            self._session.run(lambda library: _use(library, tag), partial(self._show_use, tag))
        self.moved.emit()

    def _show_use(self, tag: int, use: Use) -> None:
        if self.term is not None and self.term.tag.id == tag:
            self.screen.show_use(*use)

    def _read_free(self) -> None:
        """Finds out where the free terms seem to belong, and shows it."""
        terms = self.terms
        free = waiting(terms)

        def answer(found: list[FreeTerm]) -> None:
            if terms is self.terms:
                self.side.free.show_terms(found, len(free))

        self._session.run(lambda library: _with_homes(library, free[:MOST], terms), answer)

    def _follow(self, outcome: Outcome) -> None:
        if self._shown and outcome.command.startswith(("tag", "vocabulary.", "article.", "issue.", "page.", "status")):
            self.stale.emit()

    def _quick(self) -> tuple[str, ...]:
        return quick_paths(self._preferences.current.quick_tags, self.terms)

    # -- what is wished ----------------------------------------------------------------------------------------------

    def _create(self, above: str) -> None:
        def made(outcome: Outcome) -> None:
            self._wanted = outcome.created or ""

        def named(text: str) -> None:
            path = SEPARATOR.join(filter(None, (above, text)))
            self.do("vocabulary", "create", path, then=made)

        title = self.tr("New tag below {tag}").format(tag=shown_path(above)) if above else self.tr("New tag")
        ask(self.tree, title, self.tr("Name"), "", named)

    def _rename(self) -> None:
        if self.term is not None:
            ask(
                self.tree,
                self.tr("Rename the tag"),
                self.tr("Name"),
                self.term.tag.name,
                partial(self._on_term, "vocabulary", "rename"),
            )

    def _add_synonym(self) -> None:
        add = partial(self._on_term, "thesaurus", "add_synonym")
        ask(self.tree, self.tr("Synonym"), self.tr("Another word for it"), "", add)

    def _note(self) -> None:
        if self.term is not None:
            note = self.term.tag.note or ""
            ask(self.tree, self.tr("Note"), self.tr("What the tag is for"), note, self._describe("note"), long=True)

    def _notation(self) -> None:
        if self.term is not None:
            notation = self.term.tag.notation or ""
            ask(self.tree, self.tr("Notation"), self.tr("Sign"), notation, self._describe("notation"))

    def _describe(self, what: str) -> Callable[[str], None]:
        return lambda text: self._on_term("vocabulary", "describe", **{what: text})

    def _relate(self) -> None:
        term = self.term
        if term is not None:
            title = self.tr("Related to {tag}").format(tag=term.tag.name)
            others = [one for one in self.terms if one.tag.id != term.tag.id and one.path not in term.tag.related]
            said = self.tr("{tag} and {other} will be shown beside each other.")
            chooser = TermChooser(
                self.tree, title, others, lambda one: said.format(tag=term.tag.name, other=shown_path(one.path))
            )
            chooser.chosen.connect(lambda other: self.do("thesaurus", "relate", term.tag.id, other))
            chooser.open()

    def _merge(self, term: Term | None) -> None:
        if term is None:
            return
        title = self.tr("Merge {tag} into another").format(tag=term.tag.name)

        def about(other: Term) -> str:
            said = self.tr(
                '%n article(s) will carry {other} instead; "{tag}" becomes a synonym of it.', "", term.tag.uses
            )
            return said.format(other=shown_path(other.path), tag=term.tag.name)

        chooser = TermChooser(self.tree, title, self._outside(term), about)
        chooser.chosen.connect(partial(self._merge_into, term.tag.id))
        chooser.open()

    def _merge_into(self, term: int, other: int) -> None:
        self._wanted = other
        self.do("thesaurus", "merge", term, other)

    def _move(self) -> None:
        term = self.term
        if term is None:
            return
        title = self.tr("Move {tag}").format(tag=term.tag.name)
        said = self.tr("{tag} will stand below {other}, with all that is below it.")
        homes = [one for one in self._outside(term) if one.path != term.tag.above]
        chooser = TermChooser(
            self.tree, title, homes, lambda one: said.format(tag=term.tag.name, other=shown_path(one.path))
        )
        if term.tag.above:
            chooser.offer_top(self.tr("To the top"))
        chooser.chosen.connect(lambda home: self.do("vocabulary", "move", term.tag.id, home or None))
        chooser.open()

    def _outside(self, term: Term) -> list[Term]:
        """The terms that are neither this one nor below it."""
        return [one for one in self.terms if not f"{one.path}/".startswith(f"{term.path}/") and not one.tag.free]

    def _place(self, path: str, above: str) -> None:
        """A term was let go on another one in the tree."""
        ids = {one.path: one.tag.id for one in self.terms}
        if path in ids:
            self.do("vocabulary", "move", ids[path], ids.get(above))

    def _shift(self, by: int) -> None:
        self._on_term("vocabulary", "shift", by)

    def _raise(self) -> None:
        """Puts the term beside the one it is below."""
        if self.term is not None and self.term.tag.above:
            self._place(self.term.path, self.term.tag.above.rpartition(SEPARATOR)[0])

    def _lower(self) -> None:
        """Puts the term below the one before it."""
        term = self.term
        if term is not None:
            beside = [one for one in self.terms if one.tag.above == term.tag.above and not one.tag.free]
            before = beside[: beside.index(term)] if term in beside else []
            if before:
                self._place(term.path, before[-1].path)

    def _list_articles(self) -> None:
        if self.term is not None:
            self.search_wanted.emit(f"#{self.term.path}")

    def _toggle_key(self) -> None:
        if self.term is not None:
            path, quick = self.term.path, self._quick()
            self._order_keys([one for one in quick if one != path] if path in quick else [*quick[:8], path])

    def _order_keys(self, paths: Sequence[str]) -> None:
        self._preferences.change(quick_tags=tuple(paths))
        self.show_terms(self.terms)

    def _adopt(self) -> None:
        first = next((one for one in self.side.free.shown if one.home is not None), None)
        if first is not None and first.home is not None:
            self.do("thesaurus", "merge", first.term.tag.id, first.home.tag.id)

    def _remove_related(self, path: str) -> None:
        other = next((one.tag.id for one in self.terms if one.path == path), None)
        if self.term is not None and other is not None:
            self.do("thesaurus", "relate", self.term.tag.id, other, remove=True)

    def _on_term(self, module: str, name: str, *values: object, **named: Any) -> None:
        """Gives a command on the term that is shown."""
        if self.term is not None:
            self.do(module, name, self.term.tag.id, *values, **named)

    # -- how it is tied ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        tree, screen, side = self.tree, self.screen, self.side
        tree.chosen.connect(self._choose)
        tree.tree.placed.connect(self._place)
        tree.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.tree.customContextMenuRequested.connect(self._open_menu)
        screen.tag_wanted.connect(self.mark)
        screen.synonym_removed.connect(partial(self._on_term, "thesaurus", "remove_synonym"))
        screen.related_removed.connect(self._remove_related)
        screen.list.opened.connect(self.article_wanted)
        screen.list.tag_dropped.connect(self.tag_dropped)
        side.keys.ordered.connect(self._order_keys)
        side.free.merge_wanted.connect(lambda term, home: self.do("thesaurus", "merge", term, home))
        side.free.keep_wanted.connect(lambda term: self.do("vocabulary", "keep", term))
        side.free.delete_wanted.connect(lambda term: self.do("vocabulary", "delete", term))
        side.free.place_wanted.connect(self._merge_free)
        records = self._actions.records.items()
        local = [self._actions[id_] for id_, one in records if one.local and one.menu == "tags"]
        for widget in (tree.tree, screen):
            widget.addActions(local)

    def _merge_free(self, term: int) -> None:
        self._merge(next((one for one in self.terms if one.tag.id == term), None))

    def _open_menu(self, place: QPoint) -> None:
        if not self.tree.tree.indexAt(place).isValid():
            return
        menu = QMenu(self.tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id_ in MENU:
            if id_:
                menu.addAction(self._actions[id_])
            else:
                menu.addSeparator()
        menu.popup(self.tree.tree.viewport().mapToGlobal(place))


def _use(library: Library, tag: int) -> Use:
    from reader.library import reads

    return reads.tagged_rows(library, tag), reads.tagged_months(library, tag)


def _with_homes(library: Library, free: Sequence[Term], terms: Sequence[Term]) -> list[FreeTerm]:
    from reader.library import reads

    ids = [term.tag.id for term in free]
    company = {id_: {one.term: one.articles for one in reads.carried_with(library, id_)} for id_ in ids}
    return with_homes(free, terms, company)
