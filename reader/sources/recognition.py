"""Whether pictures are recognised: a person's choice, for the files that are read within it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum

from reader.model.errors import SourceError


class Recognition(StrEnum):
    """When pictures are recognised: where there is no text that makes sense, even where there is, or not at all."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class RecognitionOff(SourceError):
    """A picture was to be read without recognising it."""

    sentence = "{file} is a picture, and recognition was switched off; switch it on and import it again."


_CHOICE: ContextVar[Recognition] = ContextVar("recognition", default=Recognition.AUTO)


def choice() -> Recognition:
    """What was chosen for the file that is being read."""
    return _CHOICE.get()


@contextmanager
def chosen(recognition: Recognition) -> Iterator[None]:
    """Files that are read within are recognised as it says."""
    token = _CHOICE.set(recognition)
    try:
        yield
    finally:
        _CHOICE.reset(token)
