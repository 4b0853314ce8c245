"""Buying for tests: the real window with it in front, a real shop behind it, real keys; the printer is ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.services.stock_policies import SetPolicy
from app.services.suppliers import SetSupplierSku
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.buying.reads import Tab
from app.ui.buying.view import BuyingView
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.databases import filled_copy
from tests.factories import count, location_id
from tests.invariants import violations
from tests.services.goods_in import drafted, ordered, sku_id, supplier
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front
from tests.ui.orders_desk import PATIENCE_MS, DeskPrinter, Elsewhere

PLACE = "Main"
EAN = {"MUG": "4006381333931", "SOCK": "4006381333948", "TEA": "4006381333955", "LAMP": "4006381333962"}
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class BuyingDesk:
    """The window with Buying in front, and everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: BuyingView
    inventory: Elsewhere
    receiving: Elsewhere
    router: ScanRouter
    printer: DeskPrinter
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY, *, times: int = 1) -> None:
        """A key of the keyboard, where the focus is; waits for what comes of it."""
        for _ in range(times):
            QTest.keyClick(in_front(self.qtbot, self.window, self.view), key, modifier)
            self.router.expire()
            self.settle()

    def type(self, text: str) -> None:
        """Text, key by key, where the focus is; waits for what comes of it."""
        for char in text:
            QTest.keyClicks(in_front(self.qtbot, self.window, self.view), char)
            self.router.expire()
        self.settle()

    def fill(self, text: str) -> None:
        """The field with the focus gets this text in place of its own, by keys."""
        self.press(Qt.Key.Key_A, CTRL)
        self.type(text) if text else self.press(Qt.Key.Key_Delete)

    def tab_to(self, tab: Tab) -> None:
        """Alt and the digit of a tab."""
        keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)
        self.press(keys[list(Tab).index(tab)], Qt.KeyboardModifier.AltModifier)

    def scan(self, code: str) -> None:
        """A scan, as the router tells it; waits for what comes of it."""
        self.window.on_scan(code)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way and nothing is about to be asked."""

        def quiet() -> bool:
            looking = (self.view.draft.look_up, self.view.goods_form.look_up)
            return not self.kit.tasks.busy and not any(one.is_waiting for one in looking)

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()

    @property
    def wishes(self) -> dict[str, str]:
        """What stands under "To order" for each product: how many."""
        model = self.view.to_order.model
        return {row.cells[0].sub.split(" · ")[0]: row.cells[-1].text for row in model.rows if not row.fold}

    @property
    def headings(self) -> list[str]:
        """The heads of the groups under "To order"."""
        return [f"{row.fold} | {row.fold_end}" for row in self.view.to_order.model.rows if row.fold]

    @property
    def purchases(self) -> list[str]:
        """Each order of the list as a screen reader says it."""
        return [" | ".join(cell.spoken for cell in row.cells) for row in self.view.purchases.model.rows]

    @property
    def counts(self) -> dict[str, str]:
        """What the tabs are called with their counts."""
        tabs = self.view.tabs
        return {tab.value: tabs.accessibleTabName(place) for place, tab in enumerate(Tab)}

    @property
    def last_toast(self) -> str:
        """What the last toast said, or ""."""
        return self.toasts[-1].text if self.toasts else ""

    def undo(self) -> None:
        """Ctrl+Z."""
        self.press(Qt.Key.Key_Z, CTRL)


def bought(template: Path, folder: Path) -> Path:
    """A shop in which mugs and socks of a potter and tea of nobody are low; an order is late, one is a draft."""
    return filled_copy(template, folder, _buy)


def _buy(shop: AppContext) -> None:
    count(shop, {(sku, PLACE): 5 for sku in EAN}, barcodes=EAN)
    potter = supplier(shop, "Potter & Sons", lead_days=9)
    shop.run(SetSupplierSku(potter, sku_id(shop, "MUG"), "P-1", 250, 6))
    shop.run(SetSupplierSku(potter, sku_id(shop, "SOCK"), "P-2", 120))
    place = location_id(shop, PLACE)
    for code in ("MUG", "SOCK", "TEA"):
        shop.run(SetPolicy(sku_id(shop, code), place, 0, 8, 20))
    ordered(shop, potter, "2026-03-02", PLACE, LAMP=3)
    drafted(shop, potter, PLACE, LAMP=4)


@contextlib.contextmanager
def at_buying(qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1366, 768)) -> Iterator[BuyingDesk]:
    """Opens a shop's file with Buying in front, and closes it again; every promise of stock is looked at then."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    tasks, actions, printer, rasteriser = Tasks(shop), Actions(), DeskPrinter(), Rasteriser()
    kit = Kit(shop, tasks, actions, theme, HeardSounds())
    window = MainWindow(kit)
    view = BuyingView(kit, rasteriser=rasteriser, printer=lambda: printer, fonts=FontBook.own_only)
    inventory, receiving = Elsewhere(kit, "inventory"), Elsewhere(kit, "receiving")
    for each in (view, inventory, receiving):
        window.add_view(each)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated))
    router.scanned.connect(window.on_scan)
    router.install()
    desk = BuyingDesk(qtbot, shop, kit, window, view, inventory, receiving, router, printer)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    window.resize(*size)
    window.show_view("buying")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.settle()
    try:
        yield desk
        assert desk.bugs == []
        with shop.database.reading() as conn:
            assert violations(conn) == []
    finally:
        router.uninstall()
        router.deleteLater()
        assert tasks.shutdown(PATIENCE_MS / 1000)
        delete(window)
        tasks.deleteLater()
        rasteriser.close()
        shop.close()
