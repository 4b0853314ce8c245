"""Transfers for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.services.bins import AddBins
from app.services.receiving import OpenReceipt, ReceiveUnits
from app.services.stock_moves import MoveStock
from app.services.transfers import RequestTransfer, ShipTransfer
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.drafts import Drafts
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.transfers.view import TransfersView
from app.ui.view import Kit
from app.ui.widgets.look_up import LookUpField
from app.ui.widgets.toast import Toast
from tests.databases import filled_copy
from tests.factories import case_barcode, count, incoming, line, location_id, one, ordered_and_routed, rows_of
from tests.services.goods_in import bin_id, sku_id, tracked
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front
from tests.ui.packing_station import Clock

EAN = {"MUG": "4006381333931", "SOCK": "4006381333948", "TEA": "4006381333955", "LAMP": "4006381333962"}
CARTON = "14006381333938"
PATIENCE_MS = 60_000


@dataclass(slots=True)
class TransferDesk:
    """The window with everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: TransfersView
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

    def type(self, text: str) -> None:
        """Types into what has the focus, as slowly as a person."""
        for sign in text:
            self.clock.now += 1_000
            self.router.expire()
            QTest.keyClicks(in_front(self.qtbot, self.window, self.view), sign)
        self.clock.now += 1_000
        self.router.expire()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way."""

        def quiet() -> bool:
            waits = any(one.is_waiting for one in self.view.findChildren(LookUpField))
            return not self.kit.tasks.busy and not self.view.work.is_busy and not waits

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()

    @property
    def page(self) -> QWidget:
        """What is in front."""
        shown = self.view.stack.currentWidget()
        assert shown is not None
        return shown

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
        """The lines on screen: SKU, what was scanned, what is wanted."""
        return [(one.note.split("  ·  ")[0], one.done, one.total) for one in self.view.scan_page.lines.lines]

    @property
    def listed(self) -> list[tuple[str, str]]:
        """Number and state of the transfers in the list."""
        return [(row.cells[0].text, row.cells[1].text) for row in self.view.list.table.rows.rows]

    def state(self, name: str = "T-0001") -> str:
        """The stored state of a transfer."""
        return str(one(self.shop, "SELECT state FROM transfer WHERE number = :name", name=name))


def asked(shop: AppContext, *, source: str = "Main", target: str = "Store", **units: int) -> int:
    """A transfer that is asked for; its id."""
    lines = tuple((sku_id(shop, code), count) for code, count in units.items())
    places = location_id(shop, source), location_id(shop, target)
    return int(shop.run(RequestTransfer(*places, lines)).result["transfer_id"])


def sent(shop: AppContext, transfer_id: int, *units: int, serials: tuple[int, ...] = ()) -> None:
    """It leaves, line by line."""
    version = int(one(shop, "SELECT version FROM transfer WHERE id = :id", id=transfer_id))
    ids = rows_of(shop, "SELECT id FROM transfer_line WHERE transfer_id = :id ORDER BY position", id=transfer_id)
    lines = tuple((line_id, count, None, None) for (line_id,), count in zip(ids, units, strict=True) if count)
    shop.run(ShipTransfer(transfer_id, version, lines, serials))


def stocked(template: Path, folder: Path) -> Path:
    """Main has mugs (in cases too), socks (two of five promised), tea of two lots and lamps by serial number, Store one
    mug; both have bins."""
    return filled_copy(template, folder, _stock)


def _stock(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 30, ("SOCK", "Main"): 5, ("MUG", "Store"): 1}, barcodes=EAN)
    count(shop, {("TEA", "Main"): 0, ("LAMP", "Main"): 0}, barcodes=EAN)
    case_barcode(shop, "MUG", CARTON, 12)
    shop.run(AddBins(location_id(shop, "Main"), ("A-1", "A-2"), "A"))
    shop.run(AddBins(location_id(shop, "Store"), ("S-1",), "S"))
    shop.run(MoveStock(sku_id(shop, "MUG"), location_id(shop, "Main"), None, bin_id(shop, "A-1"), 20))
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    receipt = int(shop.run(OpenReceipt(location_id(shop, "Main"))).result["receipt_id"])
    for lot, units in (("L1", 4), ("L2", 6)):
        shop.run(ReceiveUnits(receipt, sku_id(shop, "TEA"), units, bin_id(shop, "A-2"), lot))
    for serial in ("SN1", "SN2", "SN3"):
        shop.run(ReceiveUnits(receipt, sku_id(shop, "LAMP"), 1, None, "", "", serial))
    ordered_and_routed(shop, incoming("1001", line("SOCK", 2)))


@contextlib.contextmanager
def at_transfers(
    qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1366, 768), drafts: Drafts | None = None
) -> Iterator[TransferDesk]:
    """Opens Transfers on a shop's file and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(print_folder=str(path.parent / "printed")), url=f"sqlite:///{path}")
    tasks, actions, sounds, clock = Tasks(shop), Actions(), HeardSounds(), Clock()
    kit: Any = Kit(shop, tasks, actions, theme, sounds, drafts or Drafts.in_memory())
    window = MainWindow(kit)
    view = TransfersView(kit, clock_ms=clock)
    window.add_view(view)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated), clock=clock)
    router.scanned.connect(window.on_scan)
    router.install()
    desk = TransferDesk(qtbot, shop, kit, window, view, router, sounds, clock)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    window.resize(*size)
    window.show_view("transfers")
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
