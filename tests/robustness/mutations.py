"""Damage to files, as transport, disks, careless programs and malice do it.

A mutation is a function of bytes and a `random.Random`; the same seed damages the same file in the same way. Those in
`SLIGHT` do what a reader should get over; those in `HEAVY` need only be survived.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Mutation = Callable[[bytes, Random], bytes]

MOST = 400_000
"""A damaged file is cut to these bytes, so that ten thousand of them are read in minutes."""

NUMBERS = (b"0", b"-1", b"1e308", b"-1e-308", b"NaN", b"inf", b"2147483648", b"9" * 40, b"0.0000001", b"", b"0x7f")
PIECES = (
    b"\0" * 64,
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",  # half of a surrogate pair
    b"\xf4\x90\x80\x80",  # beyond Unicode
    b"\x1b]0;x\x07",
    "\u202e\u2066\u200f".encode(),  # writing directions
    "e\u0301".encode() * 50,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467".encode(),
    b"\r" * 40,
    b"\f" * 40,
    b"<" * 200,
    b"&lt;&#0;&#x110000;&unknown;",
    b"]]>",
    b"%s%n%x{0}{file}",
    b"../../../../etc/passwd",
    b"stream\nendstream\nendobj",
)
BRACKETS = ((b"<p>", b"</p>"), (b"<Page>", b""), (b"[", b"]"), (b"<<", b">>"), (b"(", b")"), ("（".encode(), b""))
BOMB = (
    b'<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    b'<!ENTITY x SYSTEM "file:///etc/passwd">]>'
)
ENCODINGS = ("utf-16", "utf-16-be", "utf-32", "gb18030", "big5", "shift_jis", "utf-7")


def flip_a_bit(data: bytes, dice: Random) -> bytes:
    """One bit, as a worn disk does."""
    return _flipped(data, dice, 1)


def change_a_byte(data: bytes, dice: Random) -> bytes:
    """One byte becomes any other."""
    at = _at(data, dice)
    return data[:at] + dice.randbytes(1) + data[at + 1 :]


def lose_a_byte(data: bytes, dice: Random) -> bytes:
    """One byte is gone."""
    at = _at(data, dice)
    return data[:at] + data[at + 1 :]


def lose_the_end(data: bytes, dice: Random) -> bytes:
    """A download that stopped just before its end."""
    return data[: len(data) - dice.randint(1, max(1, len(data) // 20))]


def repeat_a_little(data: bytes, dice: Random) -> bytes:
    """A few bytes come twice."""
    at = _at(data, dice)
    return data[: at + 16] + data[at:]


def change_a_number(data: bytes, dice: Random) -> bytes:
    """One number becomes an absurd one."""
    return _renumbered(data, dice, 1)


def other_line_ends(data: bytes, dice: Random) -> bytes:
    """A transfer in text mode."""
    return data.replace(b"\n", dice.choice((b"\r\n", b"\r", b"\n\n")))


def flip_many_bits(data: bytes, dice: Random) -> bytes:
    """Up to a bit in eight bytes."""
    return _flipped(data, dice, dice.randint(2, max(2, len(data) // 8)))


def truncate(data: bytes, dice: Random) -> bytes:
    """Any beginning of the file, nothing of it included."""
    return data[: dice.randrange(len(data) + 1)]


def lose_the_beginning(data: bytes, dice: Random) -> bytes:
    """Any end of the file."""
    return data[dice.randrange(len(data) + 1) :]


def lose_a_part(data: bytes, dice: Random) -> bytes:
    """A range is gone."""
    start, end = _range(data, dice)
    return data[:start] + data[end:]


def repeat_a_part(data: bytes, dice: Random) -> bytes:
    """A range comes up to two hundred times."""
    start, end = _range(data, dice)
    return data[:start] + data[start:end] * dice.choice((2, 3, 200)) + data[end:]


def move_a_part(data: bytes, dice: Random) -> bytes:
    """A range stands elsewhere."""
    start, end = _range(data, dice)
    rest = data[:start] + data[end:]
    at = dice.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def overwrite_a_part(data: bytes, dice: Random) -> bytes:
    """A block of the disk holds noise or zeros."""
    start, end = _range(data, dice)
    noise = dice.choice((dice.randbytes(end - start), bytes(end - start), b"\xff" * (end - start)))
    return data[:start] + noise + data[end:]


def insert_pieces(data: bytes, dice: Random) -> bytes:
    """What parsers stumble over, at up to ten places."""
    for _ in range(dice.randint(1, 10)):
        at = dice.randrange(len(data) + 1)
        data = data[:at] + dice.choice(PIECES) + data[at:]
    return data


def change_many_numbers(data: bytes, dice: Random) -> bytes:
    """Every eighth number becomes an absurd one."""
    return _renumbered(data, dice, max(1, len(re.findall(rb"\d+", data)) // 8))


def nest(data: bytes, dice: Random) -> bytes:
    """Brackets within brackets, up to a hundred thousand deep."""
    opening, closing = dice.choice(BRACKETS)
    depth = dice.choice((70, 2_000, 100_000))
    start, end = _range(data, dice)
    return data[:start] + opening * depth + data[start:end] + closing * depth + data[end:]


def declare_entities(data: bytes, dice: Random) -> bytes:
    """An entity bomb and a file of the machine, where XML has its document type."""
    at = data.find(b"?>") + 2 if b"?>" in data[:200] else 0
    start = dice.randrange(at, len(data) + 1)
    return data[:at] + BOMB + data[at:start] + b"&c;&x;" + data[start:]


def other_encoding(data: bytes, dice: Random) -> bytes:
    """Encoded anew, with or without the truth about it."""
    return data.decode("utf-8", errors="replace").encode(dice.choice(ENCODINGS), errors="replace")


def decode_wrongly(data: bytes, dice: Random) -> bytes:
    """Read as another encoding and saved so."""
    return data.decode(dice.choice(("latin-1", "gb18030", "utf-16-le")), errors="replace").encode()


def one_line(data: bytes, dice: Random) -> bytes:
    """Without any line end, or with nothing but line ends."""
    return b"".join(data.splitlines()) if dice.random() < 0.5 else b"\n".join(bytes([one]) for one in data[:50_000])


def grow(data: bytes, dice: Random) -> bytes:
    """The whole file up to a hundred times."""
    return data * dice.choice((2, 10, 100))


SLIGHT: tuple[Mutation, ...] = (flip_a_bit, change_a_byte, lose_a_byte, lose_the_end, repeat_a_little)
SLIGHT_IN_TEXT: tuple[Mutation, ...] = (*SLIGHT, change_a_number, other_line_ends)
"""To packed bytes the last two do not do little."""

HEAVY: tuple[Mutation, ...] = (
    flip_many_bits,
    truncate,
    lose_the_beginning,
    lose_a_part,
    repeat_a_part,
    move_a_part,
    overwrite_a_part,
    insert_pieces,
    change_many_numbers,
    nest,
    declare_entities,
    other_encoding,
    decode_wrongly,
    one_line,
    grow,
)


def damaged(data: bytes, seed: str, *, slightly: bool) -> tuple[bytes, str]:
    """The file after one slight mutation, or up to four heavy ones, and their names."""
    dice = Random(seed)
    little = SLIGHT if b"\0" in data[:1024] else SLIGHT_IN_TEXT
    chosen = [dice.choice(little)] if slightly else dice.choices(HEAVY, k=dice.randint(1, 4))
    for mutation in chosen:
        data = mutation(data, dice)[:MOST]
    return data, " + ".join(mutation.__name__ for mutation in chosen)


def _flipped(data: bytes, dice: Random, count: int) -> bytes:
    changed = bytearray(data)
    for _ in range(count if changed else 0):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def _renumbered(data: bytes, dice: Random, count: int) -> bytes:
    numbers = list(re.finditer(rb"\d+(?:\.\d+)?", data))
    for found in sorted(dice.sample(numbers, min(count, len(numbers))), key=lambda one: -one.start()):
        data = data[: found.start()] + dice.choice(NUMBERS) + data[found.end() :]
    return data


def _at(data: bytes, dice: Random) -> int:
    return dice.randrange(len(data)) if data else 0


def _range(data: bytes, dice: Random) -> tuple[int, int]:
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + int(dice.expovariate(8 / max(1, len(data)))))
