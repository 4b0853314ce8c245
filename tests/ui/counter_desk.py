"""The counter for tests: the form of a new order in the real window, a real shop behind it, real keys before it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.customers.view import CustomersView
from app.ui.drafts import DraftOwner, Drafts
from app.ui.main_window import MainWindow
from app.ui.new_order.view import NewOrderView
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front
from tests.ui.orders_desk import PATIENCE_MS, Elsewhere

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class Counter:
    """The window with the form in front, and everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: NewOrderView
    customers: CustomersView
    orders: Elsewhere
    importing: Elsewhere
    router: ScanRouter
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)

    # -- what a person does --

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

    def tab(self, times: int = 1) -> None:
        """To the next field."""
        self.press(Qt.Key.Key_Tab, times=times)

    def enter(self) -> None:
        """Enter."""
        self.press(Qt.Key.Key_Return)

    def take(self) -> None:
        """The key that takes the order."""
        self.press(Qt.Key.Key_Return, CTRL)

    def scan(self, code: str) -> None:
        """A scan, as the router tells it; waits for what comes of it."""
        self.window.on_scan(code)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way and nothing is about to be asked."""
        form = self.view.form

        def quiet() -> bool:
            fields = (form.customer.look_up, form.lines.look_up, self.customers.page.link)
            waiting = self.view._stock_pause.isActive() or any(field.is_waiting for field in fields)
            return not self.kit.tasks.busy and not waiting

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()

    # -- what is seen --

    @property
    def focus(self) -> str:
        """What a screen reader calls the widget in focus."""
        widget = QApplication.focusWidget()
        return widget.accessibleName() if widget is not None else ""

    @property
    def typed(self) -> str:
        """What stands in the field in focus."""
        widget = QApplication.focusWidget()
        return widget.text() if isinstance(widget, QLineEdit) else ""

    @property
    def lines(self) -> list[tuple[str, str, str, str, str]]:
        """Code, units, price, discount and sum of each line."""
        rows = self.view.form.lines.rows
        return [(s.code, s.quantity, s.price, s.off, row.sum.text()) for row in rows for s in [row.state]]

    @property
    def sums(self) -> list[str]:
        """Lines, discount, shipping, tax and total, as shown."""
        return self.view.form.money.sums.figures

    @property
    def proposals(self) -> list[str]:
        """What hangs below the look-up in focus."""
        form = self.view.form
        both = (form.customer.look_up, form.lines.look_up)
        return [f"{row.text} | {row.label}" for look_up in both for row in look_up.proposals.rows]

    @property
    def last_toast(self) -> str:
        """What the last toast said, or ""."""
        return self.toasts[-1].text if self.toasts else ""


@contextlib.contextmanager
def at_counter(
    qtbot: QtBot,
    theme: Theme,
    path: Path,
    *,
    drafts: Path | None = None,
    size: tuple[int, int] = (1440, 900),
    first: str = "new_order",
) -> Iterator[Counter]:
    """Opens a shop's file with the view ``first`` in front (the form by Ctrl+N), and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    tasks, actions = Tasks(shop), Actions()
    owner = DraftOwner(shop.facts.database_id, shop.facts.station_id, shop.facts.user_id)
    kept = Drafts(drafts, owner, pause=0)
    kit = Kit(shop, tasks, actions, theme, HeardSounds(), kept)
    window = MainWindow(kit)
    orders, importing, view = Elsewhere(kit, "orders"), Elsewhere(kit, "import"), NewOrderView(kit)
    customers = CustomersView(kit, choose=lambda _parent, name, _kinds: str(path.parent / name))
    for each in (orders, customers, importing, view):
        window.add_view(each)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated))
    router.scanned.connect(window.on_scan)
    router.install()
    counter = Counter(qtbot, shop, kit, window, view, customers, orders, importing, router)
    tasks.crashed.connect(counter.bugs.append)
    for each in (view, customers):
        each.said.connect(counter.toasts.append)
    window.resize(*size)
    window.show_view("orders")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    if first == "new_order":
        counter.press(Qt.Key.Key_N, CTRL)
    else:
        window.show_view(first)
    counter.settle()
    try:
        yield counter
        assert counter.bugs == []
    finally:
        router.uninstall()
        router.deleteLater()
        assert tasks.shutdown(PATIENCE_MS / 1000)
        kept.close()
        delete(window)
        tasks.deleteLater()
        shop.close()
