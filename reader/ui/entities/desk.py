"""Ties the screen of entities to the library: what is shown is read there, what is wished becomes a command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.model.entities import Identifier, Scheme
from reader.model.errors import BadValue
from reader.ui.actions.registry import Registry
from reader.ui.entities import portrait
from reader.ui.entities.advice import Advice
from reader.ui.entities.index import EntityIndex
from reader.ui.entities.page import EntityPage
from reader.ui.entities.portrait import Portrait
from reader.ui.indexdesk import IndexDesk
from reader.ui.session import Session
from reader.ui.widgets.asking import ask

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library
    from reader.library.reads import Context, EntityRow

MOST_KNOWN = 300
"""How many entities the palette offers."""


class EntityDesk(IndexDesk):
    """Emits `place_wanted(article, start, end)` to read on in an article."""

    place_wanted = Signal(int, int, int)

    def __init__(self, session: Session, author: Callable[[], str], actions: Registry, parent: QWidget) -> None:
        super().__init__(session, author, parent)
        self._asked = 0
        self._stale = True
        self.entity: int | None = None
        self.known: Sequence[EntityRow] = ()
        """The entities that are mentioned most, as they were when `read_known` read them last."""
        self.index, self.page, self.advice = EntityIndex(actions), EntityPage(actions), Advice()
        self._connect()
        local = [actions[id_] for id_, one in actions.records.items() if one.local and one.menu == "names"]
        for widget in (self.index.list, self.page, self.advice):
            widget.addActions(local)
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)

    def show(self, entity: int | None = None) -> None:
        """The screen is opened, on an entity where one is given."""
        self._shown = True
        self.index.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if entity is not None:
            self.open(entity)
        elif self._stale:
            self.index.ask()

    def open(self, entity: int) -> None:
        """Shows an entity."""
        self.entity = entity
        self._asked += 1
        asked = self._asked

        def answer(found: Portrait | None) -> None:
            if asked == self._asked:
                self._show(found)

        self._session.run(lambda library: portrait.read(library, entity), answer)

    @staticmethod
    def families() -> Mapping[str, ModuleType]:
        """Commands on entities, and on which of them are one."""
        from reader.library.commands import entities, merging

        return {"entities": entities, "merging": merging}

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What the actions of the screen do."""
        wishes = ("rename", "alias", "note", "identify", "split", "articles")
        return {
            **{f"entity.{wish}": partial(self._wish, wish) for wish in wishes},
            "entity.merge": self._merge_key,
            "entity.apart": self._apart_key,
            "entity.new": self._create,
        }

    def read_known(self) -> None:
        """Reads the entities that are mentioned most."""

        def answer(rows: tuple[EntityRow, ...]) -> None:
            self.known = rows

        self._session.run(_most_mentioned, answer)

    # -- what is read ------------------------------------------------------------------------------------------------

    def _list(self, families: tuple[str, ...], words: str) -> None:
        tab = self.index.tab

        def answer(rows: tuple[EntityRow, ...]) -> None:
            if tab == self.index.tab and words == self.index.field.text().strip():
                self._stale = False
                self.index.show_rows(rows, self.entity)
                if not rows:
                    self._show(None)

        self._session.run(lambda library: _rows(library, families, words), answer)

    def _show(self, found: Portrait | None) -> None:
        self.page.show_portrait(found)
        self.advice.show_portrait(found)
        if found is not None:
            self.index.show_tab(found.record.type)
        else:
            self.entity = None
        self.moved.emit()
        if found is not None and self.page.order.flat:
            self._read_flat(found.record.id)

    def _read_flat(self, entity: int) -> None:
        """Reads all mentions, to be sorted by what stands beside them."""

        def answer(found: tuple[Context, ...]) -> None:
            if entity == self.entity:
                self.page.show_flat(found)

        self._session.run(lambda library: _contexts(library, entity, None), answer)

    def _reorder(self) -> None:
        if self.page.order.flat and self.entity is not None:
            self._read_flat(self.entity)

    def _choose(self, entity: int) -> None:
        if entity != self.entity:
            self.open(entity)

    def _open_issue(self, issue: int) -> None:
        contexts, entity = self.page.contexts, self.entity
        if contexts.is_open(issue):
            contexts.close_issue(issue)
        elif entity is not None:
            self._session.run(
                lambda library: _contexts(library, entity, issue), lambda found: self._opened_issue(issue, found)
            )

    def _opened_issue(self, issue: int, found: tuple[Context, ...]) -> None:
        self.page.contexts.open_issue(issue, found)
        row = self.page.contexts.row_of_issue(issue)
        if row is not None:
            self.page.table.scrollTo(self.page.contexts.index(row, 0))

    def _open_day(self, day: str) -> None:
        uses = self.page.portrait.issues if self.page.portrait else ()
        for use in uses:
            if use.date == day:
                if not self.page.contexts.is_open(use.issue):
                    self._open_issue(use.issue)
                row = self.page.contexts.row_of_issue(use.issue)
                if row is not None:
                    self.page.table.selectRow(row)
                    self.page.table.scrollTo(self.page.contexts.index(row, 0))
                    self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _forget(self, _opened: object) -> None:
        self.entity, self._stale = None, True
        if self._shown:
            self.index.ask()

    def _follow(self, outcome: Outcome) -> None:
        if not outcome.command.startswith(("entity.", "mention.", "correct", "article.", "issue.", "page.")):
            return
        self._stale = True
        if self._shown:
            self.index.ask()
            if self.entity is not None:
                self.open(self.entity)

    # -- what is wished ----------------------------------------------------------------------------------------------

    def merge(self, ids: list[int]) -> None:
        """Makes these entities one, the first of them."""
        if len(set(ids)) > 1:
            self.entity = ids[0]
            self.do("merging", "merge", ids)

    def _merge_into_shown(self, ids: list[int]) -> None:
        if self.entity is not None:
            self.merge([self.entity, *ids])

    def _merge_key(self) -> None:
        selected = self.index.selected()
        if len(selected) > 1:
            self.merge(selected)
        elif self.advice.first is not None:
            self._merge_into_shown([self.advice.first])

    def _apart_key(self) -> None:
        if self.advice.first is not None:
            self._keep_apart(self.advice.first)

    def _keep_apart(self, other: int) -> None:
        if self.entity is not None:
            self.do("merging", "keep_apart", self.entity, other)

    def _split_name(self, text: str) -> None:
        if self.entity is not None:
            self.do("merging", "split_names", self.entity, [text])

    def _keep_name(self, text: str) -> None:
        if self.entity is not None:
            self.do("merging", "keep_name", self.entity, text)

    def _retype(self, entity: int, type_: str) -> None:
        self.do("entities", "retype", entity, type_)

    def _create(self) -> None:
        type_ = self.index.tab

        def made(text: str) -> None:
            self.do("entities", "create", text, type_, then=lambda outcome: self.open(outcome.created or 0))

        ask(self.page, self.tr("New entity"), self.tr("Name"), "", made)

    def _wish(self, wish: str) -> None:
        record = self.page.portrait.record if self.page.portrait else None
        if record is None:
            return
        if wish == "rename":
            self._ask(self.tr("Rename"), self.tr("Name"), record.name, "entities", "rename", record.id)
        elif wish == "alias":
            self._ask(self.tr("Alias"), self.tr("Also spelt"), "", "merging", "add_alias", record.id)
        elif wish == "note":
            self._ask(self.tr("Note"), self.tr("Note"), record.note, "entities", "note", record.id)
        elif wish == "identify":
            schemes = ", ".join(one.value for one in Scheme)
            label = self.tr("File and number, such as wikidata Q90 ({schemes})").format(schemes=schemes)
            ask(self.page, self.tr("Identifier"), label, "", lambda text: self._identify(record.id, text))
        elif wish == "articles":
            self.search_wanted.emit(f"@{record.name}")
        elif wish == "split":
            chosen = [one.mention for one in self.page.table.chosen()]
            if chosen:
                self.do("merging", "split_mentions", chosen)
        elif wish.startswith("retype."):
            self.do("entities", "retype", record.id, wish.partition(".")[2])

    def _ask(self, title: str, label: str, value: str, module: str, command: str, entity: int) -> None:
        """Asks for the text that a command gives an entity."""
        ask(self.page, title, label, value, lambda text: self.do(module, command, entity, text))

    def _identify(self, entity: int, text: str) -> None:
        scheme, _, value = text.strip().partition(" ")
        try:
            identifier = Identifier.read(scheme.lower(), value)
        except BadValue as error:
            self._session.failed.emit(error)
            return
        self.do("entities", "identify", entity, identifier)

    # -- how it is tied ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        index, page, advice = self.index, self.page, self.advice
        index.wanted.connect(self._list)
        index.chosen.connect(self._choose)
        index.merge_wanted.connect(self.merge)
        index.retype_wanted.connect(self._retype)
        for tab in index.tabs.values():
            tab.clicked.connect(self._leave_entity)
        page.wish.connect(self._wish)
        page.reordered.connect(self._reorder)
        page.alias_removed.connect(self._split_name)
        page.entity_wanted.connect(self.open)
        page.timeline.bar_chosen.connect(self._open_day)
        page.table.issue_wanted.connect(self._open_issue)
        page.table.place_wanted.connect(lambda one: self.place_wanted.emit(one.article, one.start, one.end))
        advice.merge_wanted.connect(self._merge_into_shown)
        advice.apart_wanted.connect(self._keep_apart)
        advice.split_wanted.connect(self._split_name)
        advice.keep_wanted.connect(self._keep_name)

    def _leave_entity(self) -> None:
        self.entity = None


def _rows(library: Library, families: tuple[str, ...], words: str) -> tuple[EntityRow, ...]:
    from reader.library import reads

    return reads.entity_rows(library, families, words)


def _most_mentioned(library: Library) -> tuple[EntityRow, ...]:
    from reader.library import reads

    return reads.entity_rows(library, ("person", "place", "organisation"), limit=MOST_KNOWN, recent=False)


def _contexts(library: Library, entity: int, issue: int | None) -> tuple[Context, ...]:
    from reader.library import reads

    return reads.contexts(library, entity, issue)
