"""Inventory for tests: the real window with the stock in front, a real shop behind it, real keys before it."""

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
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.inventory.view import InventoryView
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.invariants import violations
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front
from tests.ui.orders_desk import PATIENCE_MS, Elsewhere, Windows

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class StockDesk:
    """The window with the stock in front, and everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: InventoryView
    orders: Elsewhere
    importing: Elsewhere
    counting: Elsewhere
    buying: Elsewhere
    router: ScanRouter
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
        self.qtbot.wait(60)
        self.settle()

    def search(self, text: str) -> None:
        """Text in the search field of the top bar; waits for the list."""
        search = self.view.search_field
        assert search is not None
        search.setFocus()
        search.selectAll()
        self.type(text)
        if search.completer_list.rows:
            self.press(Qt.Key.Key_Escape)
        self.qtbot.wait(60)
        self.settle()
        self.view.list.table.setFocus()

    def scan(self, code: str) -> None:
        """A scan, as the router tells it; waits for what comes of it."""
        self.window.on_scan(code)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way and nothing is about to be asked."""

        def quiet() -> bool:
            waiting = self.view._pause.isActive() or self.view.move_form.bin.is_waiting
            return not self.kit.tasks.busy and not waiting

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()

    @property
    def rows(self) -> list[tuple[str, str]]:
        """SKU and location of each row, from the top."""
        return [(row.code, row.location) for row in self.view.list._stock.values()]

    def cells(self, code: str, location: str) -> dict[str, str]:
        """The cells of a row by column."""
        key = next(key for key, row in self.view.list._stock.items() if (row.code, row.location) == (code, location))
        model = self.view.list.model
        row = model.rows[model.place_of(key)]
        return {column.id: cell.spoken for column, cell in zip(model.columns, row.cells, strict=True)}

    def focus_on(self, code: str, location: str) -> None:
        """Makes a row the focused one; waits for its card."""
        key = next(key for key, row in self.view.list._stock.items() if (row.code, row.location) == (code, location))
        self.view.list.table.select_key(key)
        self.view.list.table.setFocus()
        self.settle()

    @property
    def last_toast(self) -> str:
        """What the last toast said, or ""."""
        return self.toasts[-1].text if self.toasts else ""

    def undo(self) -> None:
        """Ctrl+Z."""
        self.view.list.table.setFocus()
        self.press(Qt.Key.Key_Z, CTRL)
        self.settle()


@contextlib.contextmanager
def at_stock(
    qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1440, 900), can_count: bool = True
) -> Iterator[StockDesk]:
    """Opens a shop's file with the stock in front, and closes it again; every promise of stock is looked at then."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(print_folder=str(path.parent / "printed")), url=f"sqlite:///{path}")
    tasks, actions = Tasks(shop), Actions()
    kit = Kit(shop, tasks, actions, theme, HeardSounds())
    window = MainWindow(kit)
    windows = Windows()
    app.installEventFilter(windows)
    view = InventoryView(kit, can_count=can_count)
    orders, importing, counting, buying = (Elsewhere(kit, name) for name in ("orders", "import", "counting", "buying"))
    for each in (orders, view, importing, counting, buying):
        window.add_view(each)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated))
    router.scanned.connect(window.on_scan)
    router.install()
    desk = StockDesk(qtbot, shop, kit, window, view, orders, importing, counting, buying, router)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    window.resize(*size)
    window.show_view("inventory")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.settle()
    app.removeEventFilter(windows)
    assert windows.opened == ["MainWindow"], windows.opened
    view.list.table.setFocus()
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
        shop.close()
