"""Said words in the window's language, by their forms; a test finds those that are missing here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.model.said import Said
from reader.ui.translation import sentences
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

STOPS = ".。"

FORMS = frozenset(
    {
        QT_TRANSLATE_NOOP("Said", '"{kind}" is a kind of XML that holds no pages we know'),
        QT_TRANSLATE_NOOP("Said", "a confidence lies outside 0…1"),
        QT_TRANSLATE_NOOP("Said", "a line has no place on the page"),
        QT_TRANSLATE_NOOP("Said", "a part of its path is no folder"),
        QT_TRANSLATE_NOOP("Said", "a word confidence lies outside 0…1"),
        QT_TRANSLATE_NOOP("Said", "a {element} in a line is not known and was left out"),
        QT_TRANSLATE_NOOP("Said", "a {what} cannot be read as a number"),
        QT_TRANSLATE_NOOP("Said", "an outline has no points"),
        QT_TRANSLATE_NOOP("Said", "another program has it in use"),
        QT_TRANSLATE_NOOP("Said", "character confidences do not match their word"),
        QT_TRANSLATE_NOOP("Said", "confidence"),
        QT_TRANSLATE_NOOP("Said", "font size"),
        QT_TRANSLATE_NOOP("Said", "it crashed, took too long or needed too much memory"),
        QT_TRANSLATE_NOOP("Said", "it declares entities, which are not read because they can do harm"),
        QT_TRANSLATE_NOOP("Said", "it has no workers"),
        QT_TRANSLATE_NOOP("Said", "it is a folder"),
        QT_TRANSLATE_NOOP("Said", "it is damaged in a way that was not foreseen; see the log"),
        QT_TRANSLATE_NOOP("Said", "it is damaged or no PDF"),
        QT_TRANSLATE_NOOP("Said", "it is damaged, locked or packed in an unknown way within {name}"),
        QT_TRANSLATE_NOOP("Said", "it is locked with a password; save it without one and import it again"),
        QT_TRANSLATE_NOOP("Said", "it is no picture, or its beginning is damaged"),
        QT_TRANSLATE_NOOP("Said", "it is not there any more"),
        QT_TRANSLATE_NOOP("Said", "it is packed twice; unpack it once and import what is in it"),
        QT_TRANSLATE_NOOP("Said", "it is not well-formed XML (line {line})"),
        QT_TRANSLATE_NOOP("Said", "it only lists the pages of an issue; import the folder or ZIP it lies in"),
        QT_TRANSLATE_NOOP("Said", "it was changed while it was being read; import it again"),
        QT_TRANSLATE_NOOP("Said", "its links lead in a circle"),
        QT_TRANSLATE_NOOP("Said", "its name is too long"),
        QT_TRANSLATE_NOOP("Said", "less"),
        QT_TRANSLATE_NOOP("Said", "many more pixels"),
        QT_TRANSLATE_NOOP("Said", "more than {count} elements"),
        QT_TRANSLATE_NOOP("Said", "more than {count} lines"),
        QT_TRANSLATE_NOOP("Said", "nested over {count} deep"),
        QT_TRANSLATE_NOOP("Said", "no scheduler answers there"),
        QT_TRANSLATE_NOOP("Said", "number"),
        QT_TRANSLATE_NOOP("Said", "One character could not be decoded as {encoding} and is shown as {mark}"),
        QT_TRANSLATE_NOOP("Said", "page size"),
        QT_TRANSLATE_NOOP("Said", "page {page} holds no text"),
        QT_TRANSLATE_NOOP("Said", "page {page} is damaged"),
        QT_TRANSLATE_NOOP("Said", "page {page} is damaged and was left out"),
        QT_TRANSLATE_NOOP("Said", "size"),
        QT_TRANSLATE_NOOP("Said", "SQLite reports: {what}"),
        QT_TRANSLATE_NOOP("Said", "the disk is read-only"),
        QT_TRANSLATE_NOOP("Said", "the disk reports an error"),
        QT_TRANSLATE_NOOP("Said", "the disk reports an error, or is full"),
        QT_TRANSLATE_NOOP("Said", "the disk takes no file as large as that"),
        QT_TRANSLATE_NOOP("Said", "the folder {folder} does not exist"),
        QT_TRANSLATE_NOOP("Said", "the gzip file is damaged"),
        QT_TRANSLATE_NOOP("Said", "the gzip file is damaged; what could be unpacked was read"),
        QT_TRANSLATE_NOOP("Said", "the network does not answer"),
        QT_TRANSLATE_NOOP("Said", "the picture is damaged"),
        QT_TRANSLATE_NOOP("Said", "the system does not allow it"),
        QT_TRANSLATE_NOOP("Said", "the system reports {code}"),
        QT_TRANSLATE_NOOP("Said", "the text layer of page {page} is not what its picture shows"),
        QT_TRANSLATE_NOOP(
            "Said", "the text layer of page {page} lacks lines; they were read from its picture ({count})"
        ),
        QT_TRANSLATE_NOOP("Said", "the text layer of page {page} makes no sense"),
        QT_TRANSLATE_NOOP("Said", "the text layer of page {page} was not asked for"),
        QT_TRANSLATE_NOOP("Said", "the XML is damaged at line {line}; what could be made out was read"),
        QT_TRANSLATE_NOOP("Said", "the ZIP file is damaged"),
        QT_TRANSLATE_NOOP("Said", "the ZIP file is damaged, locked or packed in an unknown way"),
        QT_TRANSLATE_NOOP("Said", "the ZIP file is damaged; what is whole in it was read"),
        QT_TRANSLATE_NOOP("Said", "there is no room left on the disk"),
        QT_TRANSLATE_NOOP("Said", "there is no text on its page"),
        QT_TRANSLATE_NOOP("Said", "there is no text on its pages"),
        QT_TRANSLATE_NOOP("Said", "there is nothing in it"),
        QT_TRANSLATE_NOOP("Said", "too many files are open"),
        QT_TRANSLATE_NOOP("Said", "word confidence"),
        QT_TRANSLATE_NOOP("Said", "{count} characters could not be decoded as {encoding} and are shown as {mark}"),
        QT_TRANSLATE_NOOP("Said", "{count} files"),
        QT_TRANSLATE_NOOP("Said", "{count} lines a page"),
        QT_TRANSLATE_NOOP("Said", "{count} pages"),
        QT_TRANSLATE_NOOP("Said", "{fault}; it was recognised from its picture"),
        QT_TRANSLATE_NOOP("Said", "{fault}; its picture shows none that can be read"),
        QT_TRANSLATE_NOOP(
            "Said", "{fault}; recognition is not installed: install jiaoyue[ocr] and import the file again"
        ),
        QT_TRANSLATE_NOOP("Said", "{fault}; recognition was switched off"),
        QT_TRANSLATE_NOOP("Said", "{file}: {reason}"),
        QT_TRANSLATE_NOOP("Said", "{millions} million pixels, {side} on a side"),
        QT_TRANSLATE_NOOP("Said", "{name} in it is damaged"),
        QT_TRANSLATE_NOOP("Said", "{name}, larger than it says"),
        QT_TRANSLATE_NOOP("Said", "{name}, packed over {times} times"),
        QT_TRANSLATE_NOOP("Said", "{what} ({count} times)"),
        QT_TRANSLATE_NOOP("Said", "{width} × {height} pixels"),
    }
)
"""The forms of all `Said` words."""


def said_text(words: Said) -> str:
    """The words with what they were made of in the window's language; English where this version has no other."""
    if words.form in FORMS:
        form = QCoreApplication.translate("Said", words.form)
    else:  # the sentence of an error, which is a reason here
        form = QCoreApplication.translate(sentences.CONTEXT, f"{words.form}.").rstrip(STOPS)
    values = {name: said_text(one) if isinstance(one, Said) else one for name, one in words.values.items()}
    try:
        return form.format(**values)
    except (KeyError, IndexError):  # a translation with a gap of its own
        return words
