"""Random counting: whatever is scanned, pressed or clicked, nothing breaks and the books stay the sum of the ledger."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from tests.invariants import violations
from tests.ui.counting_desk import Desk, at_desk, stocked
from tests.ui.scan_desk import CARTON, EAN

EVENTS = 150
KEYS = (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F10, Qt.Key.Key_F12,
        Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_3)  # fmt: skip
CODES = (*EAN.values(), CARTON, "A-1", "A-2", "A-3", "L-1", "SN-1", "SN-2", "NOBODY", "😀", "", "x" * 3_000)


def one_event(desk: Desk, chance: random.Random) -> None:
    desk.clock.now += 200
    what = chance.random()
    if what < 0.5:
        desk.view.on_scan(chance.choice(CODES))
    elif what < 0.85:
        QTest.keyClick(QApplication.focusWidget() or desk.view, chance.choice(KEYS))
        desk.router.expire()
    elif what < 0.95:
        spot = QPoint(chance.randrange(desk.view.width()), chance.randrange(desk.view.height()))
        target = desk.view.childAt(spot) or desk.view
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(desk.view, spot))
        if popup := QApplication.activePopupWidget():
            popup.close()
    else:
        desk.window.resize(chance.randrange(1024, 1920), chance.randrange(640, 1080))
    if chance.random() < 0.3:
        desk.settle()


@pytest.mark.parametrize("seed", range(3))
def test_random_counting_breaks_nothing(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    with at_desk(qtbot, theme, stocked(sqlite_template, tmp_path)) as desk:
        for _ in range(EVENTS):
            one_event(desk, chance)
        desk.settle()
        with desk.shop.database.reading() as conn:
            assert violations(conn) == []
