"""The Import screen of an empty shop."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from tests.ui.import_desk import Desk, at_import


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """The window with the screen in front."""
    shop = tmp_path / "shop.db"
    shutil.copyfile(sqlite_template, shop)
    with at_import(qtbot, theme, shop) as desk:
        yield desk
