"""The Import screen for tests: a real shop, real workers, the real window and router; writes can be held or refused."""

from __future__ import annotations

import contextlib
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.errors import OperationError, Unavailable
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.importing.view import ImportView
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit, View
from app.ui.widgets.button import Button
from app.ui.widgets.table import StationTable
from app.ui.widgets.toast import Toast
from tests.channels.shopify_files import own_row, write_rows
from tests.factories import rows_of
from tests.invariants import violations
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front

PATIENCE_MS = 15_000
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class OrdersElsewhere(View):
    """Stands where Orders stands in the window."""

    view_id = "orders"
    title = "Orders"


@dataclass(slots=True)
class Held:
    """A shop whose writes pass a gate: it can hold them, refuse one, and remembers what was written."""

    shop: AppContext
    gate: threading.Event = field(default_factory=threading.Event)
    written: list[str] = field(default_factory=list)
    waiting: threading.Event = field(default_factory=threading.Event)
    hold_at: str = ""
    hold_number: int = 0
    error: Exception | None = None

    @property
    def facts(self) -> Any:
        """Whose shop it is."""
        return self.shop.facts

    def run(self, command: Any, *, op_id: uuid.UUID | None = None, attachments: Any = None) -> Any:
        """The write, perhaps later, perhaps not at all."""
        name = type(command).__name__
        if name == self.hold_at and self.written.count(name) == self.hold_number:
            self.waiting.set()
            assert self.gate.wait(PATIENCE_MS / 1000)
            error, self.error = self.error, None
            if error is not None:
                raise error
        self.written.append(name)
        return self.shop.run(command, op_id=op_id, attachments=attachments)

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Any read."""
        return self.shop.read(query, *args, **kwargs)

    def hold(self, command: str, number: int = 0, error: Exception | None = None) -> None:
        """Holds the write of that command after ``number`` of them, then lets it go or refuses it with ``error``."""
        self.hold_at, self.hold_number, self.error = command, number, error
        self.gate.clear()
        self.waiting.clear()


@dataclass(slots=True)
class Desk:
    """The window with the Import screen in front, and everything behind it."""

    qtbot: QtBot
    shop: AppContext
    held: Held
    kit: Kit
    window: MainWindow
    view: ImportView
    router: ScanRouter
    testers: dict[int, QAbstractItemModelTester] = field(default_factory=dict)
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)
    gone: list[tuple[str, object]] = field(default_factory=list)

    # -- what a person does --

    def open(self, path: Path) -> None:
        """Drops a file; waits until it was checked."""
        self.window.show_view("import", str(path))
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key of the keyboard, where the focus is."""
        QTest.keyClick(in_front(self.qtbot, self.window, self.view), key, modifier)
        self.router.expire()

    def type(self, text: str) -> None:
        """Letters, where the focus is."""
        QTest.keyClicks(in_front(self.qtbot, self.window, self.view), text)
        self.router.expire()

    def press_and_wait(self, key: Qt.Key) -> None:
        """A key, and what comes of it."""
        self.press(key)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way; puts Qt's judge on every table that has come."""
        for _ in range(4):
            self.qtbot.waitUntil(lambda: not self.kit.tasks.busy, timeout=PATIENCE_MS)
            QApplication.processEvents()
        for table in self.view.findChildren(StationTable):
            self.testers.setdefault(id(table.rows), tester_of(table.rows))

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Waits for what must come."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    # -- what is seen --

    @property
    def page(self) -> str:
        """The page in front: StartPage, CheckPage, WorkPage, DonePage."""
        return type(self.view.page).__name__

    def rows(self) -> list[list[str]]:
        """The rows of the table in front, as a screen reader says them; a fold is one text."""
        rows = self.view.check_page.table.rows.rows
        return [[row.fold] if row.fold else [cell.spoken for cell in row.cells] for row in rows]

    def show_tab(self, tab_id: str) -> list[list[str]]:
        """Clicks a tab over the table and gives its rows."""
        tabs = self.view.check_page.tabs
        tabs.select(tab_id)
        tabs.chosen.emit(tab_id)
        QApplication.processEvents()
        return self.rows()

    @property
    def last_toast(self) -> str:
        """What the last toast said, or ""."""
        return self.toasts[-1].text if self.toasts else ""


@contextlib.contextmanager
def at_import(qtbot: QtBot, theme: Theme, path: Path) -> Iterator[Desk]:
    """Opens the Import screen on a shop's file and closes it again; the shop's invariants are looked at."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    held = Held(shop)
    tasks, actions = Tasks(held), Actions()
    kit = Kit(held, tasks, actions, theme, HeardSounds())
    window = MainWindow(kit)
    view = ImportView(kit)
    window.add_view(OrdersElsewhere(kit))
    window.add_view(view)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated))
    window.attach(router)
    router.install()
    desk = Desk(qtbot, shop, held, kit, window, view, router)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    view.go.connect(lambda view_id, argument: desk.gone.append((view_id, argument)))
    window.resize(1366, 768)
    window.show_view("import")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view.setFocus()
    desk.settle()
    try:
        yield desk
        assert desk.bugs == []
        with shop.database.reading() as conn:
            assert violations(conn) == []
    finally:
        held.gate.set()
        router.uninstall()
        router.deleteLater()
        assert tasks.shutdown(PATIENCE_MS / 1000)
        desk.testers.clear()
        delete(window)
        tasks.deleteLater()
        shop.close()


def tester_of(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's own judge of a model: what it finds is a warning, and warnings fail a test."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)
    return tester


def refusal() -> OperationError:
    """An error as the database gives it."""
    return Unavailable("The database did not answer. Nothing was changed.", fix="Try again.")


def order_file(folder: Path, orders: int = 3, name: str = "orders.csv") -> Path:
    """Orders #1001 and on, one mug each, 25.00 EUR."""
    return write_rows(folder / name, [own_row(f"#{1001 + n}", id=str(7_000_000_001_001 + n)) for n in range(orders)])


def bad_file(folder: Path) -> Path:
    """Two orders that can be used and four rows that cannot, of three kinds."""
    rows = [
        own_row("#1001", id="1"),
        own_row("#1002", id="2", lineitem_quantity="two"),
        own_row("#1003", id="3", lineitem_quantity="three"),
        own_row("#1004", id="4", currency="=EURO()"),
        own_row("#1005", id="5", created_at="@yesterday"),
        own_row("#1006", id="6"),
    ]
    return write_rows(folder / "bad.csv", rows)


def stock_file(folder: Path, *lines: str, name: str = "stock.csv") -> Path:
    """Counts: a row for each of ``lines``."""
    path = folder / name
    path.write_text("\n".join(["sku,location,quantity,title", *lines, ""]), encoding="utf-8")
    return path


def orders_here(desk: Desk) -> list[str]:
    """The numbers of the orders that are in."""
    return [row[0] for row in rows_of(desk.shop, "SELECT number FROM sales_order ORDER BY number")]


def figures(desk: Desk) -> list[str]:
    """The figures of the check, as a screen reader says them."""
    return [figure.accessibleName() for figure in desk.view.check_page.figures]


def button(desk: Desk, text: str) -> Button:
    """The visible button of that text."""
    return next(found for found in desk.view.findChildren(Button) if found.text() == text and found.isVisible())
