"""Which SQLite is used: one that loses nothing, or none; whoever opens a shop is told how to get it."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.context import make_shop, open_shop, shop_status
from app.errors import Unavailable
from app.settings import Settings
from db.sqlite import MINIMUM_SQLITE


@pytest.mark.parametrize("version", ["3.7.0", "3.45.1", "3.51.2"])
def test_a_library_that_can_lose_commits_opens_and_makes_no_shop(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = tuple(int(part) for part in version.split("."))
    assert numbers < MINIMUM_SQLITE == (3, 51, 3)
    old = SimpleNamespace(sqlite_version_info=numbers, sqlite_version=version)
    monkeypatch.setitem(sys.modules, "pysqlite3.dbapi2", old)
    for act in (open_shop, make_shop, shop_status):
        with pytest.raises(Unavailable) as told:
            act(Settings(), url=f"sqlite:///{tmp_path}/shop.db")
        assert told.value.message == f"SQLite {version} can lose saved work and is not used. Nothing was changed."
        assert "packaging/start.py setup" in told.value.fix and "PostgreSQL" in told.value.fix
    assert list(tmp_path.iterdir()) == []
