"""Everything that can go wrong and that a person is told about, under one base.

An error carries *facts*, not prose: its class holds one English sentence with named gaps, so that the command line
can print it and the window can translate it. Two kinds matter: what the world did to us (a damaged file, a full disk)
and what was asked that cannot be done (undo with nothing to undo). Our own mistakes stay ordinary Python exceptions.
"""

from __future__ import annotations

from reader.model.said import Said


class JiaoyueError(Exception):
    """Base of all errors that are shown to a person as one sentence.

    `sentence` is the English wording with `{gaps}`; `facts` fill the gaps and are what a translation uses.
    """

    sentence: str = "Something went wrong: {what}."

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    def __str__(self) -> str:
        return self.sentence.format(**self.facts)

    @property
    def said(self) -> Said:
        """The sentence without its full stop, to be the reason in another one."""
        return Said(self.sentence.removesuffix("."), **self.facts)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross from worker processes, so they pickle by class and facts."""
        return _rebuild, (type(self), self.facts)


def _rebuild(kind: type[JiaoyueError], facts: dict[str, object]) -> JiaoyueError:
    return kind(**facts)


class SourceError(JiaoyueError):
    """A file from outside could not be read; the library is as it was."""

    sentence = "{file} could not be read: {reason}."


class FileMissing(SourceError):
    """The file is not there, or is a folder where a file is wanted."""

    sentence = "{file} does not exist or is not a file; check the path."


class FileRefused(SourceError):
    """The operating system does not let us read the file."""

    sentence = "{file} cannot be opened: {reason}."


class EmptySource(SourceError):
    """The file holds no readable characters."""

    sentence = "{file} is empty: there is no text in it to read."


class NotText(SourceError):
    """The bytes are no text in any encoding we know."""

    sentence = "{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote."


class UnknownFormat(SourceError):
    """No reader accepts this kind of file."""

    sentence = "{file} is of a kind that cannot be imported; what can be is: {known}."


class TooLarge(SourceError):
    """The file exceeds a bound that is checked before any work starts."""

    sentence = "{file} is too large: {size} where at most {limit} is read."


class SourceFlaw(SourceError):
    """Something is wrong with a file; the rest of it was read."""

    sentence = "{file}: {reason}."


class PageWorkedOn(SourceError):
    """A page was to be read anew that a person has worked on; it is as it was."""

    sentence = "Page {page} of {file} was left as it is: people have worked on it."


class WorkerLost(SourceError):
    """The process that read the file died or took too long."""

    sentence = "{file} could not be read: its reader stopped ({reason}). The other files are not affected."


class Cancelled(JiaoyueError):
    """A person stopped the work; nothing of the unfinished part was kept."""

    sentence = "Stopped; what was finished before is kept."


class LibraryError(JiaoyueError):
    """A library file cannot be used as asked."""

    sentence = "The library {file} cannot be used: {reason}."


class LibraryMissing(LibraryError):
    """There is no library at the path."""

    sentence = "There is no library at {file}; import a newspaper page to make one."


class NotALibrary(LibraryError):
    """The file is there but was not made by this program."""

    sentence = "{file} is not a Jiaoyue library; it was left as it is."


class NewerLibrary(LibraryError):
    """The library was written by a later version."""

    sentence = (
        "{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it."
    )


class LibraryBusy(LibraryError):
    """Another program holds the library for longer than we wait."""

    sentence = "{file} is in use by another program; close it there and try again. Nothing was changed."


class LibraryReadOnly(LibraryError):
    """The file or its folder does not allow writing."""

    sentence = "{file} cannot be written: the file or its folder is read-only. Nothing was changed."


class DiskFull(LibraryError):
    """No room is left where the library lies."""

    sentence = "There is no room left on the disk of {file}; free some and try again. Nothing was changed."


class ChangedMeanwhile(LibraryError):
    """What waited to be saved no longer fits the file."""

    sentence = (
        "{file} was changed by another program meanwhile, so what you did since cannot be added to it; "
        "save it under another name."
    )


class LibraryDamaged(LibraryError):
    """SQLite reports a malformed file."""

    sentence = "{file} is damaged ({reason}); restore it from a backup."


class NotFound(JiaoyueError):
    """A thing that was named does not exist in the library."""

    sentence = "There is no {thing} {id} in this library."


class OutOfRange(JiaoyueError):
    """A range of code points lies outside the text it is meant for."""

    sentence = "The range {start}–{end} lies outside the text, which has {length} characters."


class BadValue(JiaoyueError):
    """A value is not among those that are allowed."""

    sentence = '"{value}" is not a {thing}; allowed: {allowed}.'


class TagExists(JiaoyueError):
    """A term of that name stands at that place of the vocabulary already."""

    sentence = "There is a tag {path} already; merge the two, or choose another name."


class TagBelowItself(JiaoyueError):
    """A term would stand below itself."""

    sentence = "The tag {path} cannot go below itself or one of its narrower tags; choose another place."


class NothingChanged(JiaoyueError):
    """A command would leave everything as it is; no history entry is written."""

    sentence = "Nothing to change: {what}."


class NothingToUndo(JiaoyueError):
    """No standing entry of this author is left."""

    sentence = "There is nothing to undo for {author}."


class NothingToRedo(JiaoyueError):
    """Nothing was undone, or something new was done since."""

    sentence = "There is nothing to redo for {author}."


class UndoRefused(JiaoyueError):
    """A later entry of another author touched the same thing."""

    sentence = '"{action}" cannot be taken back: {other} changed the same thing later (entry {entry}).'


class EditMismatch(JiaoyueError):
    """An edit says it removes a text that does not stand at its position."""

    sentence = 'The text at {position} is not "{expected}"; it was changed in the meantime.'
