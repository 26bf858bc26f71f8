"""Agency and place, where a report begins with them."""

from __future__ import annotations

import pytest

from reader.language.names.datelines import dateline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("新华社云泽4月10日电（记者 林亦帆）", ["新华社", "云泽"]),
        ("据青石社云泽4月10日电 林场", ["青石社", "云泽"]),
        ("本报云泽讯（记者 林亦帆）", ["云泽"]),
        ("　　本报云泽4月3日讯 林场", ["云泽"]),
        ("本报讯（记者 林亦帆）", []),
        ("本报综合讯（林亦帆）", []),
        ("新华社记者4月10日来到云泽", []),
    ],
)
def test_a_dateline(line: str, names: list[str]) -> None:
    plain = line.replace("　", " ")
    assert [plain[one.start : one.end] for one in dateline(plain)] == names
