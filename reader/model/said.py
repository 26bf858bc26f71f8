"""Words for a person that know what they were made of: English wherever they are read, any language in a window.

`Said` is the English text itself. Its `form` with gaps and the `values` in them are what a translation uses; a value
may be said words in turn.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import Self


class Said(str):
    """`form` with its gaps filled by `values`."""

    __slots__ = ("form", "values")
    form: str
    values: Mapping[str, object]

    def __new__(cls, form: str, **values: object) -> Self:
        """Fills the gaps."""
        made = super().__new__(cls, form.format(**values))
        made.form, made.values = form, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], Mapping[str, object]]:
        """Words cross from worker processes, so they pickle by form and values."""
        return (self.form,), self.values


def shape(value: object) -> object:
    """A value as JSON has it; said words keep what they were made of."""
    if isinstance(value, Said):
        return {"form": value.form, "values": {name: shape(one) for name, one in value.values.items()}}
    return value if isinstance(value, int | float) else str(value)


def shaped(value: object) -> object:
    """What `shape` made, as it was."""
    if isinstance(value, dict):
        return Said(value["form"], **{name: shaped(one) for name, one in value["values"].items()})
    return value


def refusal(error: OSError) -> Said:
    """Why the operating system refused, in our words: its own are in its language or in none."""
    known = _REFUSALS.get(error.errno or 0)
    return known or Said("the system reports {code}", code=errno.errorcode.get(error.errno or 0, type(error).__name__))


_DENIED, _BUSY = Said("the system does not allow it"), Said("another program has it in use")
_FAR, _LOST = Said("the network does not answer"), Said("the disk reports an error")

_REFUSALS: Mapping[int, Said] = {
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: Said("the disk is read-only"),
    errno.ENOSPC: Said("there is no room left on the disk"),
    errno.EDQUOT: Said("there is no room left on the disk"),
    errno.EFBIG: Said("the disk takes no file as large as that"),
    errno.ENOENT: Said("it is not there any more"),
    errno.ENOTDIR: Said("a part of its path is no folder"),
    errno.EISDIR: Said("it is a folder"),
    errno.ENAMETOOLONG: Said("its name is too long"),
    errno.ELOOP: Said("its links lead in a circle"),
    errno.EMFILE: Said("too many files are open"),
    errno.ENFILE: Said("too many files are open"),
    errno.EBUSY: _BUSY,
    errno.ETXTBSY: _BUSY,
    errno.EIO: _LOST,
    errno.ENXIO: _LOST,
    errno.ENODEV: _LOST,
    errno.ESTALE: _FAR,
    errno.ETIMEDOUT: _FAR,
    errno.ENETUNREACH: _FAR,
    errno.EHOSTUNREACH: _FAR,
    errno.EHOSTDOWN: _FAR,
}
