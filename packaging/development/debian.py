"""The Debian package: the executable's folder in /opt, with what a desktop wants to know of it in /usr.

Everything that a person starts or sees is in `packaging/debian`; this module puts it in its places, writes the control
file and packs both. It is packed here and not by dpkg-deb, because xz with its filter for x86 code saves 3 %.
Format: deb(5); policy: https://www.debian.org/doc/debian-policy/
"""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

from .packing import pack
from .process import ROOT, output_of

SOURCES = ROOT / "packaging" / "debian"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the icons that desktops look for."""

APP = Path("opt/jiaoyue")

CONTROL = """\
Package: jiaoyue
Version: {version}
Architecture: {architecture}
Maintainer: The Jiaoyue authors <authors@jiaoyue.invalid>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc}), libegl1, libgl1, libfontconfig1, libdbus-1-3
Recommends: fonts-noto-cjk, xdg-desktop-portal
Section: text
Priority: optional
Description: read, proofread and tag newspaper pages
 校阅 takes the text of a newspaper page and gives clean articles: kicker,
 headline, subheads, byline and paragraphs in their places; people, places,
 organisations, dates and amounts highlighted. Articles can be tagged,
 annotated and corrected, and every step can be undone.
"""


def package(folder: Path, work: Path, target: Path, version: str) -> Path:
    """Pack the executable's `folder` into a .deb in `target`; raises SetupError where it cannot be packed."""
    tree, control = work / "debian" / "data", work / "debian" / "control"
    shutil.rmtree(work / "debian", ignore_errors=True)
    lay_out(folder, work / "icons", tree)
    control.mkdir()
    architecture = (output_of(["dpkg", "--print-architecture"]) or "amd64").strip()
    kilobytes = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    text = CONTROL.format(version=version, architecture=architecture, kilobytes=kilobytes, glibc=glibc())
    (control / "control").write_text(text, encoding="utf-8")
    made = target / f"jiaoyue_{version}_{architecture}.deb"
    parts = {"debian-binary": b"2.0\n", "control.tar.xz": _packed(control), "data.tar.xz": _packed(tree)}
    made.write_bytes(archived(parts))
    return made


def archived(parts: dict[str, bytes]) -> bytes:
    """Return an archive of `ar` with these members in their order."""
    data = b"!<arch>\n"
    for name, content in parts.items():
        data += f"{name:16}{0:<12}{0:<6}{0:<6}{'100644':8}{len(content):<10}`\n".encode() + content
        data += b"\n" * (len(content) % 2)
    return data


def _packed(tree: Path) -> bytes:
    """Return a tar.xz of a folder in which everything belongs to root and may be read by all."""
    for path in (tree, *tree.rglob("*")):  # whatever the umask was
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    target = tree.with_suffix(".tar.xz")
    pack(target, tree, ".")
    return target.read_bytes()


def lay_out(folder: Path, icons: Path, tree: Path) -> None:
    """Put every file where it is installed, below `tree`."""
    shutil.copytree(folder, tree / APP, symlinks=True)
    _link(tree / "usr/bin/jiaoyue", f"/{APP}/jiaoyue")
    for name, place in {
        "jiaoyue.desktop": "usr/share/applications",
        "jiaoyue.xml": "usr/share/mime/packages",
        "copyright": "usr/share/doc/jiaoyue",
    }.items():
        _put(SOURCES / name, tree / place / name)
    for page, place in {"jiaoyue.1": "man1", "jiaoyue.zh_CN.1": "zh_CN/man1"}.items():
        _put_packed(SOURCES / page, tree / "usr/share/man" / place / "jiaoyue.1.gz")
    _put_packed(ROOT / "CHANGELOG.md", tree / "usr/share/doc/jiaoyue/changelog.gz")
    for size in SIZES:
        _put(icons / f"jiaoyue-{size}.png", tree / f"usr/share/icons/hicolor/{size}x{size}/apps/jiaoyue.png")
    scalable = tree / "usr/share/icons/hicolor/scalable"
    _put(ROOT / "packaging/icons/jiaoyue.svg", scalable / "apps/jiaoyue.svg")
    _put(ROOT / "packaging/icons/jiaoyue.svg", scalable / "mimetypes/application-x-jiaoyue-library.svg")


def glibc() -> str:
    """Return the version of the C library here: what was collected on this system needs it."""
    said = output_of(["ldd", "--version"]) or ""
    found = re.search(r"(\d+\.\d+)\s*$", said.splitlines()[0]) if said else None
    return found[1] if found else "2.28"


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _put_packed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def _link(place: Path, leads_to: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(leads_to)
