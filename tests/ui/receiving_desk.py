"""Receiving for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.services.bins import AddBins
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.main_window import MainWindow
from app.ui.receiving.view import ReceivingView
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.databases import filled_copy
from tests.factories import case_barcode, count, location_id
from tests.services.goods_in import drafted, ordered, supplier, tracked
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
    view: ReceivingView
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
        return self.view.scan_page.band.text.word

    @property
    def panel(self) -> str:
        """What the panel of the last scan says."""
        seen = self.view.scan_page.seen
        return f"{seen.accessibleName()} | {seen.accessibleDescription()}"

    @property
    def lines(self) -> list[tuple[str, int, int]]:
        """The lines on screen: name, what is in, what was ordered."""
        return [(line.note, line.done, line.total) for line in self.view.scan_page.lines.lines]


def stocked(template: Path, folder: Path) -> Path:
    """A shop with mugs (in cases too), socks, tea by lot and lamps by serial number; two bins; a supplier."""
    return filled_copy(template, folder, _stock)


def _stock(shop: AppContext) -> None:
    count(shop, {(sku, PLACE): 5 for sku in EAN}, barcodes=EAN)
    case_barcode(shop, "MUG", CARTON, 12)
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    shop.run(AddBins(location_id(shop, PLACE), ("A-1", "A-2"), "A"))
    potter = supplier(shop, "Potter & Sons")
    ordered(shop, potter, "2026-03-02", PLACE, MUG=24, SOCK=3)
    ordered(shop, potter, "2030-01-31", PLACE, TEA=10, LAMP=2)
    drafted(shop, potter, PLACE, SOCK=40)


@contextlib.contextmanager
def at_desk(qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1366, 768)) -> Iterator[Desk]:
    """Opens Receiving on a shop's file and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(print_folder=str(path.parent / "printed")), url=f"sqlite:///{path}")
    tasks, actions, sounds, clock = Tasks(shop), Actions(), HeardSounds(), Clock()
    kit: Any = Kit(shop, tasks, actions, theme, sounds)
    window = MainWindow(kit)
    view = ReceivingView(kit, clock_ms=clock)
    window.add_view(view)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated), clock=clock)
    router.scanned.connect(window.on_scan)
    router.install()
    desk = Desk(qtbot, shop, kit, window, view, router, sounds, clock)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    window.resize(*size)
    window.show_view("receiving")
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
