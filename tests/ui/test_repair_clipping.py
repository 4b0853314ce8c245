"""Check and repair has room for its words in a language that is 40 % longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.i18n import install
from app.ui.language import LONG, use
from app.ui.theme import Theme
from tests.ui.clipping import clipped_texts
from tests.ui.repair_desk import at_desk, stocked


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    install(qapp, LONG)
    yield qapp
    install(qapp, "en")
    use(qapp, "")


@pytest.mark.parametrize("scale", [100, 150])
def test_no_word_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, sqlite_template: Path, tmp_path: Path, scale: int
) -> None:
    theme.set_text_scale(scale)
    faults: dict[str, list[str]] = {}
    with at_desk(qtbot, theme, stocked(sqlite_template, tmp_path)) as desk:

        def look(name: str) -> None:
            desk.settle()
            if words := clipped_texts(desk.window, "["):
                faults[name] = words

        look("not checked")
        desk.damage(
            "UPDATE sales_order SET holds = holds + 1",
            "UPDATE stock_level SET on_hand = on_hand + 3",
            "UPDATE sales_order SET currency = '' WHERE number = '1003'",
        )
        desk.press(Qt.Key.Key_C)
        look("found")
        for _ in desk.rows:
            desk.press(Qt.Key.Key_J)
            look(f"row {desk.view.table.current_key}")
        desk.press(Qt.Key.Key_A)
        look("all of a kind")
        desk.press(Qt.Key.Key_B)
        look("figures")
        desk.press(Qt.Key.Key_W)
        desk.press(Qt.Key.Key_H)
        look("record")
    theme.set_text_scale(100)
    assert faults == {}
