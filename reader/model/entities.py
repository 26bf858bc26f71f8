"""Entities: what mentions mean, and by which numbers the world's authority files know them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.model.errors import BadValue


class Scheme(StrEnum):
    """Authority files whose identifiers an entity may carry; they are typed in by a person, never fetched."""

    WIKIDATA = "wikidata"
    VIAF = "viaf"
    GEONAMES = "geonames"
    CBDB = "cbdb"


_FORMS = {
    Scheme.WIKIDATA: re.compile(r"Q[1-9][0-9]{0,11}"),
    Scheme.VIAF: re.compile(r"[1-9][0-9]{1,21}"),
    Scheme.GEONAMES: re.compile(r"[1-9][0-9]{0,9}"),
    Scheme.CBDB: re.compile(r"[1-9][0-9]{0,6}"),
}
_EXAMPLES = {
    Scheme.WIKIDATA: "Q90",
    Scheme.VIAF: "102333412",
    Scheme.GEONAMES: "2988507",
    Scheme.CBDB: "1762",
}


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier of an authority file; `Identifier.read` checks its form."""

    scheme: Scheme
    value: str

    @classmethod
    def read(cls, scheme: str, value: str) -> Identifier:
        """What a person typed: the identifier, or the address that ends with it.

        Raises:
            BadValue: there is no such file, or its identifiers look otherwise.
        """
        if scheme not in set(Scheme):
            raise BadValue(value=scheme, thing="authority file", allowed=", ".join(Scheme))
        kind = Scheme(scheme)
        plain = re.split(r"[/=]", value.strip().rstrip("/"))[-1]
        plain = plain.upper() if kind is Scheme.WIKIDATA else plain
        if not _FORMS[kind].fullmatch(plain):
            raise BadValue(value=value, thing=f"{kind} identifier", allowed=f"such as {_EXAMPLES[kind]}")
        return cls(kind, plain)
