"""Terminals for the tests of the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.__main__ import main
from tests.cli.goods import fill
from tests.terminal import Terminal, no_shop, terminal

__all__ = ["no_shop", "terminal"]


@pytest.fixture(scope="session")
def filled_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SQLite file of a shop with the orders, the stock and the reservations of ``tests.cli.goods``; made once."""
    folder = tmp_path_factory.mktemp("filled")
    shutil.copyfile(sqlite_template, folder / "shop.db")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STATIONMASTER_DB", f"sqlite:///{folder / 'shop.db'}")
        fill(lambda *words: main([str(word) for word in words]), folder)
    assert not (folder / "shop.db-wal").exists(), "the template is not whole while its log is there"
    return folder / "shop.db"


@pytest.fixture
def web_shop(terminal: Terminal, engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Terminal:
    """A terminal on a shop that has the goods of ``tests.cli.goods``, routed; on each engine."""
    if engine_name == "sqlite":
        shutil.copyfile(request.getfixturevalue("filled_file"), tmp_path / "shop.db")
    else:
        fill(terminal, tmp_path)
    return terminal
