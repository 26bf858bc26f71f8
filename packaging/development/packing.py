"""Packing folders as `.tar.xz`, with Python's own tar and xz: a bare machine has no others."""

from __future__ import annotations

import lzma
import platform
import tarfile
from pathlib import Path

from .process import SetupError


def pack(target: Path, folder: Path, inside: str) -> None:
    """Pack `inside` of `folder` into `target`, sorted by name, owned by root; raises SetupError where it fails.

    The filter for x86 code comes before the compression (xz(1), "Branch/Call/Jump filters").
    """
    code = [{"id": lzma.FILTER_X86}] if platform.machine() == "x86_64" else []
    filters = [*code, {"id": lzma.FILTER_LZMA2, "preset": 9}]
    try:
        with (
            lzma.open(target, "wb", format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, filters=filters) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
        ):
            archive.add(folder / inside, arcname=inside, filter=_owned_by_root)
    except OSError as error:
        raise SetupError(f"{target.name} could not be packed: {error.strerror or error}.") from error


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
