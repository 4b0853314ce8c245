"""The benchmark of copying gives figures for both directions."""

from __future__ import annotations

from pathlib import Path

from tests.bench import __main__ as bench


def test_copying_is_measured_there_and_back(tmp_path: Path) -> None:
    found = list(bench.figures("db_copy", None, 0.0002, tmp_path))
    assert [one.db for one in found] == ["sqlite to postgresql"] * 3 + ["postgresql to sqlite"] * 3
    assert [one.growth is None for one in found] == [True, True, False] * 2
    assert [one.n for one in found[:3]] == [one.n for one in found[3:]]
    assert all(one.n > 4_000 and one.seconds > 0 and one.unit == "rows" for one in found)
    assert not list(tmp_path.glob("*.db"))
