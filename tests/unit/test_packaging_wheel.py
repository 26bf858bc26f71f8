"""What users and developers install: the wheel is whole, and the lock covers it on every platform."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    checkout = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture
def metadata(checkout: Path) -> dict[str, object]:
    return tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def locked(checkout: Path) -> dict[str, tuple[Requirement, int]]:
    """The packages of the lock by name, each with the number of its hashes."""
    text = (checkout / "packaging" / "requirements.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    found = {}
    for line in text.splitlines():
        if line and not line.lstrip().startswith("#"):
            requirement = Requirement(line.split(" --hash")[0])
            found[canonicalize_name(requirement.name)] = (requirement, line.count("--hash=sha256:"))
    return found


def test_the_wheel_holds_code_and_resources_alone(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert "reader/locator.py" in names
    assert "reader/resources/README.md" in names
    assert {re.split(r"[/-]", name)[0] for name in names} == {"reader", "jiaoyue"}
    assert not [name for name in names if name.startswith("reader/resources/pictures")]


def test_the_installed_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = "from reader.locator import resource; print(resource('README.md'))"

    # -I -S keeps the checkout and the installed packages out of sight.
    path = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {code}"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", path], capture_output=True, encoding="utf-8", check=True)

    assert Path(done.stdout.strip()) == tmp_path / "reader" / "resources" / "README.md"


def test_every_dependency_is_locked_within_its_bounds(
    metadata: dict[str, dict[str, object]], locked: dict[str, tuple[Requirement, int]]
) -> None:
    wanted = [*metadata["project"]["dependencies"], *metadata["dependency-groups"]["dev"]]

    for requirement in map(Requirement, wanted):
        pinned, hashes = locked[canonicalize_name(requirement.name)]
        (version,) = pinned.specifier
        assert version.operator == "=="
        assert requirement.specifier.contains(version.version), requirement.name
        assert hashes, requirement.name


def test_the_lock_names_no_place_and_no_second_qt(
    checkout: Path, metadata: dict[str, object], locked: dict[str, tuple[Requirement, int]]
) -> None:
    text = (checkout / "packaging" / "requirements.txt").read_text(encoding="utf-8")

    assert not re.search(r"://|--(extra-)?index-url|--find-links|@ ", text)
    assert all(hashes for _, hashes in locked.values())
    assert "opencv-python" not in locked
    extra = metadata["project"]["optional-dependencies"]["ocr"]
    assert "opencv-python" not in {Requirement(one).name for one in extra}
