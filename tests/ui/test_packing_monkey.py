"""Random work at the station: whatever is scanned, pressed, clicked or resized, nothing breaks and all counts agree."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.bins import AddBins
from app.services.stock_moves import MoveStock
from app.ui.theme import Scheme, Theme
from tests.factories import location_id, one, rows_of
from tests.invariants import violations
from tests.services.goods_in import bin_id, sku_id
from tests.ui.packing_station import EAN, PLACE, Station, TestPrinter, at_station, open_file, order, stocked

EVENTS = 250
KEYS = (
    Qt.Key.Key_F4,
    Qt.Key.Key_F7,
    Qt.Key.Key_F8,
    Qt.Key.Key_F9,
    Qt.Key.Key_F10,
    Qt.Key.Key_F12,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
)
CODES = (
    *EAN.values(),
    *EAN.values(),
    "NEXT",
    "UNDO",
    "PARK",
    "SHIP",
    "REPRINT",
    "1001",
    "1004",
    "1009",
    "A-01",
    "A-02",
    "NOBODY",
    "😀",
)


def one_event(station: Station, theme: Theme, printer: TestPrinter, chance: random.Random) -> None:
    """Something that happens at a station; does not wait for its answer."""
    station.clock.now += 200
    what = chance.random()
    if what < 0.6:
        station.view.on_scan(chance.choice(CODES))
    elif what < 0.75:
        QTest.keyClick(QApplication.focusWidget() or station.view, chance.choice(KEYS))
        station.router.expire()
    elif what < 0.85:
        spot = QPoint(chance.randrange(station.view.width()), chance.randrange(station.view.height()))
        target = station.view.childAt(spot) or station.view
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(station.view, spot))
    elif what < 0.92:
        station.window.resize(chance.randrange(1024, 1920), chance.randrange(640, 1080))
    elif what < 0.96:
        printer.broken = not printer.broken
    else:
        theme.set_scheme(chance.choice([Scheme.LIGHT, Scheme.DARK]))
    if chance.random() < 0.3:
        QApplication.processEvents()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_random_work_breaks_nothing(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path, seed: int
) -> None:
    path, printer, chance = stocked(sqlite_template, tmp_path), TestPrinter(), random.Random(seed)
    shop = open_file(path)
    place = location_id(shop, PLACE)
    shop.run(AddBins(place, ("A-01", "A-02")))
    for sku, code in (("MUG", "A-01"), ("SOCK", "A-02")):
        shop.run(MoveStock(sku_id(shop, sku), place, None, bin_id(shop, code), 1))
    for number in range(1001, 1009):
        order(shop, str(number), **{sku: chance.randrange(1, 4) for sku in chance.sample(sorted(EAN), 2)})
    shop.close()
    with at_station(qtbot, theme, path, printer=printer) as station:
        for _ in range(EVENTS):
            one_event(station, theme, printer, chance)
        station.settle()
        packed = one(station.shop, "SELECT coalesce(sum(packed), 0) FROM shipment_line")
        scanned = one(station.shop, "SELECT coalesce(sum(quantity), 0) FROM pack_scan WHERE undone_op_id IS NULL")
        assert packed == scanned
        if station.view.work.in_hand is not None:
            shown = station.view._sight.in_hand
            assert shown is not None
            assert [line.pack for line in shown.lines] == [line.pack for line in station.in_hand().lines]
        with station.shop.database.reading() as conn:
            assert violations(conn) == []
        assert rows_of(station.shop, "SELECT 1 FROM shipment WHERE state <> 'to_pack' LIMIT 1") == [(1,)]
