"""What is given to users: what goes in and stays out, the icons, the package that installs and goes without a trace."""

from __future__ import annotations

import importlib.util
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from development import building, debian, process

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how Linux packs")


def loaded(path: Path) -> ModuleType:
    """A script beside the packages, as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def contents(checkout: Path) -> ModuleType:
    return loaded(checkout / "packaging" / "pyinstaller" / "contents.py")


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    script = Path(__file__).parents[2] / "packaging" / "icons" / "render.py"
    subprocess.run([sys.executable, script, folder], check=True)
    return folder


def test_a_library_stays_only_while_something_kept_links_to_it(contents: ModuleType) -> None:
    links = {
        "xcb": ["libQt6XcbQpa.so.6"],
        "xcbqpa": ["libxcb-cursor.so.0"],
        "gtk": ["libgtk-3.so.0"],
        "cv2": ["libavif-1.so"],
    }
    listed = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk", "BINARY"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "xcbqpa", "BINARY"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "quick", "BINARY"),
        ("libgtk-3.so.0", "gtklib", "BINARY"),
        ("libxcb-cursor.so.0", "cursor", "BINARY"),
        ("libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6XcbQpa.so.6", "SYMLINK"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("PySide6/QtCore.abi3.so", "core", "EXTENSION"),
        ("PySide6/QtQuick.abi3.so", "quick", "EXTENSION"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
        ("cv2/cv2.abi3.so", "cv2", "EXTENSION"),
        ("opencv.libs/libavif-1.so", "avif", "BINARY"),
        ("opencv.libs/libavcodec-1.so", "films", "BINARY"),
    ]

    kept = [entry[0] for entry in contents.binaries(listed, lambda source: links.get(source, []))]

    assert sorted(kept) == [
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/QtCore.abi3.so",
        "cv2/cv2.abi3.so",
        "libQt6XcbQpa.so.6",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
        "opencv.libs/libavif-1.so",
    ]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("reader/resources/lexicons/language/titles.txt", True),
        ("reader/resources/pictures/reading-light.png", False),
        ("jieba/dict.txt", True),
        ("jieba/lac_small/model_baseline/crfw", False),
        ("rapidocr/models/PP-OCRv6_det_small.onnx", True),
        ("rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
    ],
)
def test_data_that_the_app_never_opens_stays_out(contents: ModuleType, name: str, kept: bool) -> None:
    assert bool(contents.datas([(name, name, "DATA")])) is kept
    assert bool(contents.datas([(name.replace("/", "\\"), name, "DATA")])) is kept  # as on Windows


def test_every_package_the_app_runs_with_is_known(contents: ModuleType, checkout: Path) -> None:
    found = {name.lower() for name in contents.runtime_packages(checkout)}

    assert {"pyside6-essentials", "shiboken6", "jieba", "click", "sqlite-utils", "numpy"} <= found
    assert not {"pytest", "mypy", "pyinstaller"} & found


@linux
def test_opencv_works_without_its_film_player(checkout: Path, tmp_path: Path) -> None:
    cv2 = pytest.importorskip("cv2")
    slim = loaded(checkout / "packaging" / "pyinstaller" / "slim.py")
    folder = Path(cv2.__file__).parent
    shutil.copytree(folder, tmp_path / "cv2", ignore=shutil.ignore_patterns("cv2*.so", "__pycache__"))
    libraries = next(folder.parent.glob("opencv_python_headless.libs"))
    films = shutil.ignore_patterns("libavcodec*", "libavformat*", "libavutil*", "libsw*", "libvpx*", "libssl*")
    shutil.copytree(libraries, tmp_path / libraries.name, ignore=films)
    library = next(folder.glob("cv2*.so"))

    assert slim.without_films(library, tmp_path / "cv2" / library.name)
    assert not slim.without_films(checkout / "LICENSE", tmp_path / "none")

    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import cv2, numpy as np\n"
        "grey = np.full((40, 40), 200, np.uint8); grey[9:20, 9:20] = 0\n"
        "edges = cv2.findContours(cv2.threshold(grey, 99, 255, 1)[1], 1, 2)[0]\n"
        "print(cv2.__file__, len(edges), cv2.imdecode(cv2.imencode('.png', grey)[1], 0).shape)"
    )
    said = subprocess.check_output([sys.executable, "-c", code], encoding="utf-8")
    assert said.strip() == f"{tmp_path / 'cv2' / '__init__.py'} 1 (40, 40)"


def test_headlines_have_every_character_of_the_standard_table(checkout: Path) -> None:
    fonts = loaded(checkout / "packaging" / "pyinstaller" / "fonts.py")
    characters = fonts.characters()

    listed = (checkout / "packaging" / "pyinstaller" / "characters.txt").read_text(encoding="utf-8").split()
    assert len("".join(listed)) == 1467  # the table's 8,105 without those of GB 2312
    assert {ord(one) for one in "校阅、。「」《》—…０Ａ①㕮𬭚鿍"} <= characters
    assert 0xAC00 not in characters


def test_icons_are_of_every_size_and_not_blank(icons: Path) -> None:
    for size in (16, 32, 48, 256, 512):
        with Image.open(icons / f"jiaoyue-{size}.png") as picture:
            assert picture.size == (size, size)
            assert picture.getpixel((0, 0))[3] == 0
            assert (
                len(set(picture.get_flattened_data() if size < 64 else picture.resize((32, 32)).get_flattened_data()))
                > 20
            )


def test_icons_of_windows_and_macos_hold_what_they_list(icons: Path) -> None:
    with Image.open(icons / "jiaoyue.ico") as picture:
        assert picture.info["sizes"] == {(size, size) for size in (16, 24, 32, 48, 64, 128, 256)}
    data = (icons / "jiaoyue.icns").read_bytes()
    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
    with Image.open(icons / "jiaoyue.icns") as picture:
        assert (512, 512, 2) in picture.info["sizes"]


@linux
class TestPackage:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """An executable that says a word, with a library beside it."""
        folder = tmp_path / "dist" / "jiaoyue"
        (folder / "_internal").mkdir(parents=True)
        (folder / "_internal" / "part.so").write_bytes(b"part")
        (folder / "_internal" / "again.so").symlink_to("part.so")
        program = folder / "jiaoyue"
        program.write_text("#!/bin/sh\necho works\n", encoding="utf-8")
        program.chmod(0o700)
        return folder

    @pytest.fixture
    def package(self, folder: Path, icons: Path, tmp_path: Path) -> Path:
        if not shutil.which("dpkg-deb"):
            pytest.skip("dpkg is not here")
        shutil.copytree(icons, tmp_path / "build" / "icons")
        return debian.package(folder, tmp_path / "build", tmp_path, "1.2.3")

    def test_it_installs_and_goes_without_a_trace(self, package: Path, tmp_path: Path) -> None:
        root = tmp_path / "root"
        (root / "var/lib/dpkg/info").mkdir(parents=True)
        (root / "var/lib/dpkg/updates").mkdir()
        (root / "var/lib/dpkg/status").touch()
        (root / "tmp").mkdir()
        before = sorted(path for path in root.rglob("*") if "dpkg" not in str(path))
        dpkg = ["dpkg", f"--root={root}", "--force-depends", "--force-not-root", "--log=/dev/null"]

        installed = subprocess.run([*dpkg, "--install", package], capture_output=True, encoding="utf-8", check=False)
        assert installed.returncode == 0, installed.stderr

        program = root / "opt/jiaoyue/jiaoyue"
        assert subprocess.check_output([program], encoding="utf-8") == "works\n"
        assert (root / "usr/bin/jiaoyue").readlink() == Path("/opt/jiaoyue/jiaoyue")
        for place in (
            "usr/share/applications/jiaoyue.desktop",
            "usr/share/mime/packages/jiaoyue.xml",
            "usr/share/man/man1/jiaoyue.1.gz",
            "usr/share/man/zh_CN/man1/jiaoyue.1.gz",
            "usr/share/icons/hicolor/16x16/apps/jiaoyue.png",
            "usr/share/icons/hicolor/512x512/apps/jiaoyue.png",
            "usr/share/icons/hicolor/scalable/apps/jiaoyue.svg",
            "usr/share/doc/jiaoyue/copyright",
        ):
            assert (root / place).stat().st_mode & 0o777 == 0o644, place

        subprocess.run([*dpkg, "--purge", "jiaoyue"], capture_output=True, check=True)
        assert sorted(path for path in root.rglob("*") if "dpkg" not in str(path)) == before

    def test_its_control_file_says_what_it_is(self, package: Path) -> None:
        told = subprocess.check_output(["dpkg-deb", "--info", package], encoding="utf-8")

        assert package.name.startswith("jiaoyue_1.2.3_")
        assert "Version: 1.2.3" in told
        assert "Depends: libc6" in told

    def test_the_systems_own_tools_accept_what_it_brings(self, checkout: Path, tmp_path: Path) -> None:
        sources = checkout / "packaging" / "debian"
        if shutil.which("update-mime-database"):
            (tmp_path / "mime/packages").mkdir(parents=True)
            shutil.copy(sources / "jiaoyue.xml", tmp_path / "mime/packages")
            subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
            assert "*.jiaoyue" in (tmp_path / "mime/globs").read_text(encoding="utf-8")
        if shutil.which("desktop-file-validate"):
            subprocess.run(["desktop-file-validate", sources / "jiaoyue.desktop"], check=True)

    def test_every_command_stands_in_both_man_pages(self, checkout: Path) -> None:
        from reader.cli.program import program

        for page in ("jiaoyue.1", "jiaoyue.zh_CN.1"):
            text = (checkout / "packaging" / "debian" / page).read_text(encoding="utf-8")
            assert not [name for name in program.commands if name not in text]


@linux
def test_an_executable_that_fails_is_not_given_to_anyone(tmp_path: Path) -> None:
    broken = tmp_path / "jiaoyue"
    broken.write_text("#!/bin/sh\necho no such library >&2; exit 1\n", encoding="utf-8")
    broken.chmod(0o755)

    with pytest.raises(process.SetupError, match="failed at import with status 1: no such library"):
        building.try_out(Path(sys.executable), broken)


def test_what_is_too_large_is_not_given_to_anyone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "ROOT", tmp_path)
    monkeypatch.setattr(building, "MOST_BYTES", 10)
    (tmp_path / "a.deb").write_bytes(bytes(11))

    with pytest.raises(process.SetupError, match="more than"):
        building.weigh(tmp_path / "a.deb")
