"""Check and repair for tests: real shop, workers, window and router, with damage that a test plants."""

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
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.repair.view import RepairView
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.databases import filled_copy
from tests.factories import count, incoming, line, ordered_and_routed
from tests.ui.front import in_front
from tests.ui.packing_station import Clock

PATIENCE_MS = 60_000


@dataclass(slots=True)
class Desk:
    """The window with everything behind it."""

    qtbot: QtBot
    shop: AppContext
    window: MainWindow
    view: RepairView
    kit: Any
    router: ScanRouter
    clock: Clock
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)
    went: list[tuple[str, object]] = field(default_factory=list)

    def press(self, key: Qt.Key) -> None:
        """A key of the keyboard; waits for what comes of it."""
        self.clock.now += 1_000
        self.router.expire()
        QTest.keyClick(in_front(self.qtbot, self.window, self.view), key)
        self.clock.now += 1_000
        self.router.expire()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way."""
        for _ in range(4):
            self.qtbot.waitUntil(lambda: not self.kit.tasks.busy, timeout=PATIENCE_MS)
            QApplication.processEvents()

    def damage(self, *statements: str) -> None:
        """Plants it by SQL, as a crash may leave it."""
        with self.shop.database.writing() as conn:
            for statement in statements:
                conn.exec_driver_sql(statement)

    @property
    def rows(self) -> list[str]:
        """The list: folds, and the first column of the others."""
        return [row.fold or row.cells[0].text for row in self.view.table.rows.rows]

    @property
    def pane(self) -> list[str]:
        """What the pane says would be, or was, written."""
        return list(self.view.pane.told.lines or ())


def stocked(template: Path, folder: Path) -> Path:
    """A shop with three orders that are reserved."""
    return filled_copy(template, folder, _stock)


def _stock(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 20, ("CAP", "Main"): 9})
    ordered_and_routed(shop, *(incoming(str(number), line("MUG", 2)) for number in (1001, 1002, 1003)))


@contextlib.contextmanager
def at_desk(qtbot: QtBot, theme: Theme, path: Path) -> Iterator[Desk]:
    """Opens the view on a shop's file and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    tasks, actions, clock = Tasks(shop), Actions(), Clock()
    kit: Any = Kit(shop, tasks, actions, theme, None)  # type: ignore[arg-type]  # nothing is heard here
    window = MainWindow(kit)
    window.add_place(Place("repair", "Check", "shield-check", lambda: RepairView(kit), secondary=True))
    view = window.view_of("repair")
    assert isinstance(view, RepairView)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated), clock=clock)
    router.install()
    desk = Desk(qtbot, shop, window, view, kit, router, clock)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    view.go.connect(lambda view_id, argument: desk.went.append((view_id, argument)))
    window.resize(1366, 768)
    window.show_view("repair")
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
