"""The sentences of all errors, marked for translation; a test finds those that are missing here."""

from __future__ import annotations

from reader.ui.translation.mark import QT_TRANSLATE_NOOP

CONTEXT = "Errors"

SENTENCES = (
    QT_TRANSLATE_NOOP("Errors", "Something went wrong: {what}."),
    QT_TRANSLATE_NOOP("Errors", "{file} could not be read: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "{file} does not exist or is not a file; check the path."),
    QT_TRANSLATE_NOOP("Errors", "{file} cannot be opened: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "{file} is empty: there is no text in it to read."),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote."
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} is of a kind that cannot be imported; what can be is: {known}."),
    QT_TRANSLATE_NOOP("Errors", "{file} is too large: {size} where at most {limit} is read."),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} could not be read: its reader stopped ({reason}). The other files are not affected."
    ),
    QT_TRANSLATE_NOOP("Errors", "{file}: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "Page {page} of {file} was left as it is: people have worked on it."),
    QT_TRANSLATE_NOOP("Errors", "Stopped; what was finished before is kept."),
    QT_TRANSLATE_NOOP("Errors", "The library {file} cannot be used: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "There is no library at {file}; import a newspaper page to make one."),
    QT_TRANSLATE_NOOP("Errors", "{file} is not a Jiaoyue library; it was left as it is."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} is in use by another program; close it there and try again. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} cannot be written: the file or its folder is read-only. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the disk of {file}; free some and try again. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{file} was changed by another program meanwhile, so what you did since cannot be added to it; "
        "save it under another name.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} is damaged ({reason}); restore it from a backup."),
    QT_TRANSLATE_NOOP("Errors", "There is no {thing} {id} in this library."),
    QT_TRANSLATE_NOOP("Errors", "The range {start}–{end} lies outside the text, which has {length} characters."),
    QT_TRANSLATE_NOOP("Errors", '"{value}" is not a {thing}; allowed: {allowed}.'),
    QT_TRANSLATE_NOOP("Errors", "There is a tag {path} already; merge the two, or choose another name."),
    QT_TRANSLATE_NOOP(
        "Errors", "The tag {path} cannot go below itself or one of its narrower tags; choose another place."
    ),
    QT_TRANSLATE_NOOP("Errors", "Nothing to change: {what}."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to undo for {author}."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to redo for {author}."),
    QT_TRANSLATE_NOOP(
        "Errors", '"{action}" cannot be taken back: {other} changed the same thing later (entry {entry}).'
    ),
    QT_TRANSLATE_NOOP("Errors", 'The text at {position} is not "{expected}"; it was changed in the meantime.'),
    QT_TRANSLATE_NOOP("Errors", "The settings could not be saved to {file}: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "The part {name} of Jiaoyue is missing; install it again."),
    QT_TRANSLATE_NOOP("Errors", "No library is open; open one or import a newspaper page first."),
    QT_TRANSLATE_NOOP(
        "Errors", "That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more."
    ),
    QT_TRANSLATE_NOOP("Errors", "The view {view} cannot be drawn yet; there are: {known}."),
    QT_TRANSLATE_NOOP(
        "Errors", "The picture {file} could not be written; check that its folder exists and can be written."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} is a picture, and recognition was switched off; switch it on and import it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}",
    ),
    QT_TRANSLATE_NOOP("Errors", "Importing on a cluster is not installed: install jiaoyue[dask] and try again."),
    QT_TRANSLATE_NOOP("Errors", "The cluster at {address} cannot be used: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "The watched folder {folder} does not exist or cannot be read; check the path."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no display to show the window on; start it on a desktop, or see the commands: jiaoyue --help.",
    ),
)
