"""Which language the window speaks, switched at once: Qt tells every widget by `LanguageChange`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.locator import resource
from reader.model.errors import JiaoyueError
from reader.ui.translation import sentences
from reader.ui.translation.parts import part

LOCALES: Mapping[str, QLocale] = MappingProxyType(
    {
        "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
        "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    }
)
_OWNED = "jiaoyueTranslators"


def use(app: QApplication, language: str) -> None:
    """Loads the catalogues of `language` (zh, en) in place of those before.

    Raises:
        KeyError: the window does not speak it. ResourceMissing: its catalogue is not there.
    """
    locale = LOCALES[language]
    QLocale.setDefault(locale)
    for old in app.property(_OWNED) or ():
        app.removeTranslator(old)
    ours = QTranslator(app)
    ours.load(str(resource("translations", f"jiaoyue_{language}.qm")))
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.installTranslator(ours)
    app.setProperty(_OWNED, [ours, qt])


def problem(error: Exception | None, message: str) -> str:
    """What was wrong with a file: an error's sentence, else the message as it is."""
    return sentence(error) if isinstance(error, JiaoyueError) else message


def sentence(error: JiaoyueError) -> str:
    """What an error says, in the window's language; sentences without a translation stay English."""
    told = QCoreApplication.translate(sentences.CONTEXT, error.sentence)
    try:
        return told.format(**{gap: part(gap, value) for gap, value in error.facts.items()})
    except (KeyError, IndexError):  # a translation with a gap of its own
        return str(error)
