"""Counting for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy import insert, update

from app.context import AppContext, open_shop
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.counting.view import CountingView
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from db.models import Lot, Station
from tests.factories import case_barcode, count, location_id, rows_of
from tests.services.goods_in import sku_id, tracked
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front
from tests.ui.packing_station import Clock

PLACE = "Main"
EAN = {"MUG": "4006381333931", "SOCK": "4006381333948", "TEA": "4006381333955", "LAMP": "4006381333962"}
CARTON = "14006381333938"
PATIENCE_MS = 60_000


@dataclass(slots=True)
class Desk:
    """The window with everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: CountingView
    router: ScanRouter
    sounds: HeardSounds
    clock: Clock
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)

    def scan(self, *codes: str) -> None:
        """Scans one after another, key by key, and waits for each answer."""
        for code in codes:
            self.clock.now += 300
            target = in_front(self.qtbot, self.window, self.view)
            for sign in code:
                self.clock.now += 3
                shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
                QTest.keyClick(target, sign, shift)  # type: ignore[call-overload]  # signs are missing from the stubs
            self.clock.now += 3
            QTest.keyClick(target, Qt.Key.Key_Return)
            self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key of the keyboard; waits for what comes of it."""
        self.clock.now += 1_000
        self.router.expire()
        QTest.keyClick(in_front(self.qtbot, self.window, self.view), key, modifier)
        self.clock.now += 1_000
        self.router.expire()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way."""

        def quiet() -> bool:
            return not self.kit.tasks.busy and not self.view.work.is_busy

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()

    @property
    def word(self) -> str:
        """The headline of the band."""
        return self.view.band.text.word

    @property
    def note(self) -> str:
        """What the band says beside it."""
        text = self.view.band.text
        return text.note or text.right

    @property
    def page(self) -> str:
        """The page between band and keys."""
        return str(self.view._page)

    @property
    def figure(self) -> str:
        """The large number of the product in hand."""
        return self.view.product.shown.figure

    @property
    def rows(self) -> list[tuple[str, str]]:
        """The rows of the bin: name and figure."""
        return [(row.title, row.figure) for row in self.view.sheet.rows]

    def in_bin(self, code: str) -> dict[str, int]:
        """Units in a bin by the books."""
        query = (
            "SELECT k.code, s.on_hand FROM bin_stock s JOIN sku k ON k.id = s.sku_id JOIN bin b ON b.id = s.bin_id"
            " WHERE b.code = :code AND s.on_hand > 0"
        )
        return {row[0]: row[1] for row in rows_of(self.shop, query, code=code)}


def stocked(template: Path, folder: Path) -> Path:
    """Mugs (in cases too) and socks in A-1, tea of two lots and lamps with serials in A-2, at this station's place."""
    path = folder / "shop.db"
    shutil.copyfile(template, path)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    count(shop, {(sku, PLACE): 5 for sku in EAN}, barcodes=EAN)
    case_barcode(shop, "MUG", CARTON, 12)
    place = location_id(shop, PLACE)
    with shop.database.writing() as conn:
        conn.execute(update(Station).values(location_id=place))
    first, second, _ = shop.run(AddBins(place, ("A-1", "A-2", "A-3"), "A")).result["bin_ids"]
    for sku, to in (("MUG", first), ("SOCK", first), ("LAMP", second)):
        shop.run(MoveStock(sku_id(shop, sku), place, None, to, 5))
    with shop.database.writing() as conn:
        for code in ("L-1", "L-2"):
            conn.execute(insert(Lot), {"sku_id": sku_id(shop, "TEA"), "code": code, "created_at": shop.clock()})
    for lot_id in (1, 2):
        shop.run(AdjustStock(sku_id(shop, "TEA"), place, 4, "found", second, lot_id))
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    shop.close()
    return path


@contextlib.contextmanager
def at_desk(qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1366, 768)) -> Iterator[Desk]:
    """Opens Counting on a shop's file and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    tasks, actions, sounds, clock = Tasks(shop), Actions(), HeardSounds(), Clock()
    kit: Any = Kit(shop, tasks, actions, theme, sounds)
    window = MainWindow(kit)
    view = CountingView(kit, clock_ms=clock)
    window.add_view(view)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated), clock=clock)
    router.scanned.connect(window.on_scan)
    router.install()
    desk = Desk(qtbot, shop, kit, window, view, router, sounds, clock)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    window.resize(*size)
    window.show_view("counting")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view.setFocus()
    desk.settle()
    try:
        yield desk
        assert desk.bugs == []
    finally:
        router.uninstall()
        router.deleteLater()
        assert tasks.shutdown(PATIENCE_MS / 1000)
        delete(window)
        tasks.deleteLater()
        shop.close()
