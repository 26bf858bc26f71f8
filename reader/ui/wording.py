"""Words that several screens share: statuses, types of names, kinds of articles, times; in the window's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from reader.model.article import Status
from reader.model.mentions import EntityType, family
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

_STATUSES = {
    Status.UNREAD: QT_TRANSLATE_NOOP("Words", "Unread"),
    Status.PROOFING: QT_TRANSLATE_NOOP("Words", "Proofreading"),
    Status.PROOFED: QT_TRANSLATE_NOOP("Words", "Proofread"),
    Status.APPROVED: QT_TRANSLATE_NOOP("Words", "Approved"),
}

_TYPES = {
    EntityType.PERSON: QT_TRANSLATE_NOOP("Words", "Person"),
    EntityType.PLACE: QT_TRANSLATE_NOOP("Words", "Place"),
    EntityType.ORGANISATION: QT_TRANSLATE_NOOP("Words", "Organisation"),
    EntityType.DATE: QT_TRANSLATE_NOOP("Words", "Date"),
    EntityType.TIME: QT_TRANSLATE_NOOP("Words", "Time"),
    EntityType.AMOUNT: QT_TRANSLATE_NOOP("Words", "Amount"),
    EntityType.OTHER: QT_TRANSLATE_NOOP("Words", "Other name"),
}

_FINER_TYPES = {
    "other.work": QT_TRANSLATE_NOOP("Words", "Work"),
    "other.law": QT_TRANSLATE_NOOP("Words", "Law"),
    "other.policy": QT_TRANSLATE_NOOP("Words", "Policy"),
}

TYPE_ICONS = {
    EntityType.PERSON: "user-round",
    EntityType.PLACE: "map-pin",
    EntityType.ORGANISATION: "landmark",
    EntityType.DATE: "calendar-days",
    EntityType.TIME: "clock",
    EntityType.AMOUNT: "hash",
    EntityType.OTHER: "shapes",
}

_COMMANDS = {
    "import": QT_TRANSLATE_NOOP("Words", "Import"),
    "tag": QT_TRANSLATE_NOOP("Words", "Tags"),
    "annotate": QT_TRANSLATE_NOOP("Words", "Note"),
    "annotate.edit": QT_TRANSLATE_NOOP("Words", "Change of a note"),
    "annotate.delete": QT_TRANSLATE_NOOP("Words", "Deletion of a note"),
    "annotate.done": QT_TRANSLATE_NOOP("Words", "Note dealt with"),
    "annotate.move": QT_TRANSLATE_NOOP("Words", "Move of a note"),
    "correct": QT_TRANSLATE_NOOP("Words", "Correction"),
    "status": QT_TRANSLATE_NOOP("Words", "Status"),
    "mention.confirm": QT_TRANSLATE_NOOP("Words", "Name confirmed"),
    "mention.reject": QT_TRANSLATE_NOOP("Words", "Name rejected"),
    "mention.move": QT_TRANSLATE_NOOP("Words", "Name extended or shortened"),
    "describe": QT_TRANSLATE_NOOP("Words", "Change of the article's fields"),
    "describe.role": QT_TRANSLATE_NOOP("Words", "Change of a line's role"),
    "entity.create": QT_TRANSLATE_NOOP("Words", "New entity"),
    "entity.rename": QT_TRANSLATE_NOOP("Words", "Renaming of an entity"),
    "entity.retype": QT_TRANSLATE_NOOP("Words", "Change of an entity's type"),
    "entity.note": QT_TRANSLATE_NOOP("Words", "Note on an entity"),
    "entity.identify": QT_TRANSLATE_NOOP("Words", "Identifier of an entity"),
    "entity.merge": QT_TRANSLATE_NOOP("Words", "Merging of entities"),
    "entity.split": QT_TRANSLATE_NOOP("Words", "Splitting of an entity"),
    "entity.alias": QT_TRANSLATE_NOOP("Words", "Alias of an entity"),
    "entity.apart": QT_TRANSLATE_NOOP("Words", "Entities kept apart"),
    "entity.keep": QT_TRANSLATE_NOOP("Words", "Alias kept"),
    "vocabulary.create": QT_TRANSLATE_NOOP("Words", "New tag"),
    "vocabulary.keep": QT_TRANSLATE_NOOP("Words", "Tag taken into the vocabulary"),
    "vocabulary.rename": QT_TRANSLATE_NOOP("Words", "Renaming of a tag"),
    "vocabulary.move": QT_TRANSLATE_NOOP("Words", "Tag moved"),
    "vocabulary.order": QT_TRANSLATE_NOOP("Words", "Order of tags"),
    "vocabulary.note": QT_TRANSLATE_NOOP("Words", "Note on a tag"),
    "vocabulary.delete": QT_TRANSLATE_NOOP("Words", "Tag deleted"),
    "vocabulary.synonym": QT_TRANSLATE_NOOP("Words", "Synonym of a tag"),
    "vocabulary.unsay": QT_TRANSLATE_NOOP("Words", "Synonym taken away"),
    "vocabulary.relate": QT_TRANSLATE_NOOP("Words", "Related tags"),
    "vocabulary.merge": QT_TRANSLATE_NOOP("Words", "Merging of tags"),
    "mention.spread": QT_TRANSLATE_NOOP("Words", "Name marked everywhere"),
    "mention.clear": QT_TRANSLATE_NOOP("Words", "Name taken off everywhere"),
    "region.draw": QT_TRANSLATE_NOOP("Words", "Region drawn"),
    "region.reshape": QT_TRANSLATE_NOOP("Words", "Region moved or pulled"),
    "region.assign": QT_TRANSLATE_NOOP("Words", "Region given to an article"),
    "region.role": QT_TRANSLATE_NOOP("Words", "Change of a region's type"),
    "region.delete": QT_TRANSLATE_NOOP("Words", "Region deleted"),
    "region.split": QT_TRANSLATE_NOOP("Words", "Article split"),
    "article.split": QT_TRANSLATE_NOOP("Words", "Article split"),
    "article.join": QT_TRANSLATE_NOOP("Words", "Articles joined together"),
    "article.move": QT_TRANSLATE_NOOP("Words", "Article moved"),
    "article.delete": QT_TRANSLATE_NOOP("Words", "Article deleted"),
    "article.go_on": QT_TRANSLATE_NOOP("Words", "Article joined across pages"),
    "article.part": QT_TRANSLATE_NOOP("Words", "Article parted from another page"),
    "page.order": QT_TRANSLATE_NOOP("Words", "Reading order changed"),
    "page.check": QT_TRANSLATE_NOOP("Words", "Page checked"),
    "page.set": QT_TRANSLATE_NOOP("Words", "Page number or label"),
    "page.move": QT_TRANSLATE_NOOP("Words", "Page moved"),
    "page.replace": QT_TRANSLATE_NOOP("Words", "Page replaced"),
    "page.delete": QT_TRANSLATE_NOOP("Words", "Page taken away"),
    "issue.set": QT_TRANSLATE_NOOP("Words", "Newspaper or date"),
    "issue.order": QT_TRANSLATE_NOOP("Words", "Order of the pages"),
    "issue.delete": QT_TRANSLATE_NOOP("Words", "Issue taken away"),
    "undo": QT_TRANSLATE_NOOP("Words", "Undone"),
    "redo": QT_TRANSLATE_NOOP("Words", "Done again"),
}


def word(text: str) -> str:
    """A text of these tables in the window's language."""
    return QCoreApplication.translate("Words", text)


def status_name(status: Status) -> str:
    """未读, 校对中, 已校, 已审."""
    return word(_STATUSES[status])


def type_name(type_: str) -> str:
    """人名, 地名 …, 法规; a type without a family of its own goes by itself."""
    if type_ in _FINER_TYPES:
        return word(_FINER_TYPES[type_])
    own = family(type_)
    return word(_TYPES[EntityType(own)]) if own in set(EntityType) else own


def type_icon(type_: str) -> str:
    """The name of the icon of a type's family."""
    own = family(type_)
    return TYPE_ICONS[EntityType(own)] if own in set(EntityType) else "shapes"


def command_name(command: str) -> str:
    """What a history entry did, as a noun; an unknown one goes by its own name."""
    return word(_COMMANDS[command]) if command in _COMMANDS else command


def moment(time: str) -> str:
    """A time of the library (ISO 8601, UTC) as a person says it: the hour today, the date before."""
    local = datetime.fromisoformat(time).astimezone()
    day = QDate(local.year, local.month, local.day)
    clock = f"{local:%H:%M}"
    days = day.daysTo(QDate.currentDate())
    if days == 0:
        return QCoreApplication.translate("Words", "today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Words", "yesterday {time}").format(time=clock)
    return QLocale().toString(day, QCoreApplication.translate("Words", "d MMM yyyy"))


def source_of(publication: str | None, date: str | None, page: int) -> str:
    """Where an article stands: newspaper, date and page, as far as they are known."""
    place = QCoreApplication.translate("Words", "page {number:02}").format(number=page)
    return "　".join(part for part in (publication, long_date(date), place) if part)


def long_date(date: str | None) -> str:
    """A date (ISO 8601) as it is written in full, "" without one."""
    if not date:
        return ""
    return QLocale().toString(
        QDate.fromString(date, Qt.DateFormat.ISODate), QCoreApplication.translate("Words", "d MMMM yyyy")
    )
