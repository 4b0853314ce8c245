"""The Orders screen for tests: a real shop, real workers, the real window and router; only the printer is ours."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.errors import Unavailable
from app.printing.backends import Backend
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.main_window import MainWindow
from app.ui.orders.view import OrdersView
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit, View
from app.ui.widgets.toast import Toast
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front

PATIENCE_MS = 60_000


class DeskPrinter:
    """Takes documents, or refuses them while ``broken``."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.sent: list[bytes] = []
        self.broken = False

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """As a backend does."""
        if self.broken:
            raise Unavailable("The printer is out of paper; nothing was printed.", fix="Put paper in.")
        self.taken.append(name)
        self.sent.append(data)
        return f"/printed/{name}"


class Elsewhere(View):
    """Another view of the window: remembers what it was told to open."""

    def __init__(self, kit: Kit, view_id: str) -> None:
        super().__init__(kit)
        self.view_id = view_id  # type: ignore[misc]  # one class plays several views
        self.title = view_id.capitalize()  # type: ignore[misc]  # as above
        self.opened: list[object] = []

    def activate(self, argument: object = None) -> None:
        self.opened.append(argument)


class Windows(QObject):
    """Sees every window that opens: a part that is shown before it has a parent is one, and takes the focus away."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShowEvent) and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


@dataclass(slots=True)
class Desk:
    """The window with the Orders screen in front, and everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: OrdersView
    packing: Elsewhere
    importing: Elsewhere
    printer: DeskPrinter
    router: ScanRouter
    testers: list[QAbstractItemModelTester]
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)

    # -- what a person does --

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key of the keyboard, where the focus is; waits for what comes of it."""
        QTest.keyClick(in_front(self.qtbot, self.window, self.view), key, modifier)
        self.router.expire()
        self.settle()

    def scan(self, code: str) -> None:
        """A scan, as the router tells it; waits for what comes of it."""
        self.window.on_scan(code)
        self.settle()

    def type_search(self, text: str) -> None:
        """Text in the window's search field; waits for the list."""
        self.window.top.search.setText(text)
        self.qtbot.wait(60)
        self.settle()

    def type_text(self, text: str) -> None:
        """Signs of the keyboard, one by one, where the focus is; waits for what comes of them."""
        for sign in text:
            QTest.keyClick(in_front(self.qtbot, self.window, self.view), sign)  # type: ignore[call-overload]  # signs are missing from the stubs
            self.router.expire()
        self.qtbot.wait(60)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way and nothing is about to be asked."""

        def quiet() -> bool:
            return not self.kit.tasks.busy and not self.view._pause.isActive()

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()

    # -- what is seen --

    @property
    def numbers(self) -> list[str]:
        """Order numbers in the list, from the top."""
        return [row.cells[1].text for row in self.view.list.model.rows]

    def cells(self, number: str) -> list[str]:
        """The row of an order, as a screen reader says it, without the box."""
        row = next(row for row in self.view.list.model.rows if row.cells[1].text == number)
        return [cell.spoken for cell in row.cells[1:]]

    @property
    def focused(self) -> str:
        """The number of the focused order, or ""."""
        place = self.view.list.table.currentIndex().row()
        return self.numbers[place] if 0 <= place < len(self.numbers) else ""

    @property
    def on_page(self) -> str:
        """The number of the order whose page is open, or ""."""
        data = self.view.page.data
        return data.number if data is not None and self.view.stack.currentWidget() is self.view.page else ""

    @property
    def tabs(self) -> dict[str, str]:
        """The tabs from the left: what each is called by a screen reader, its count too, by its key."""
        tabs = self.view.list.views.tabs
        return {view.key: tabs.accessibleTabName(place) for place, view in enumerate(self.view.list.views.views)}

    @property
    def ticked(self) -> set[str]:
        """The numbers of the ticked orders that are in the list."""
        model = self.view.list.model
        return {row.cells[1].text for row in model.rows if model.is_ticked(row.key)}

    @property
    def last_toast(self) -> str:
        """What the last toast said, or ""."""
        return self.toasts[-1].text if self.toasts else ""


@contextlib.contextmanager
def at_desk(
    qtbot: QtBot,
    theme: Theme,
    path: Path,
    *,
    size: tuple[int, int] = (1440, 900),
    first: str = "all",
    backend: Backend | None = None,
) -> Iterator[Desk]:
    """Opens the Orders screen on a shop's file, as starting the program does, and closes it again.

    ``first`` is the view that it begins with, as if it had been left there; "": what the program begins with by itself.
    ``backend`` prints in place of the desk's printer.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    tasks, actions, printer = Tasks(shop), Actions(), DeskPrinter()
    kit = Kit(shop, tasks, actions, theme, HeardSounds())
    window = MainWindow(kit)
    rasteriser = Rasteriser()
    saved_to = path.with_name("exported")
    view = OrdersView(
        kit,
        printer_factory=lambda: backend or printer,
        fonts_factory=FontBook.own_only,
        rasteriser=rasteriser,
        file_chooser=lambda _parent, _name, _kinds: str(saved_to),
    )
    packing, importing = Elsewhere(kit, "packing"), Elsewhere(kit, "import")
    if first:
        view.restore({"view": first})
    for each in (view, packing, importing):
        window.add_view(each)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated))
    router.scanned.connect(window.on_scan)
    router.install()
    desk = Desk(qtbot, shop, kit, window, view, packing, importing, printer, router, [judge_of(view.list.model)])
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    windows = Windows()
    app.installEventFilter(windows)
    window.resize(*size)
    window.show_view("orders")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view.setFocus()
    desk.settle()
    try:
        yield desk
        assert desk.bugs == []
        assert windows.opened == ["MainWindow"], windows.opened
    finally:
        app.removeEventFilter(windows)
        router.uninstall()
        router.deleteLater()
        assert tasks.shutdown(PATIENCE_MS / 1000)
        rasteriser.close()
        desk.testers.clear()
        delete(window)
        tasks.deleteLater()
        shop.close()


def judge_of(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's own judge of a model: what it finds is a warning, and warnings fail a test."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)
    return tester


def copy_of(template: Path, folder: Path) -> Path:
    """The file of an empty shop of this test's own."""
    path = folder / "shop.db"
    shutil.copyfile(template, path)
    return path


def open_file(path: Path) -> AppContext:
    """Opens the shop in a file."""
    return open_shop(Settings(), url=f"sqlite:///{path}")
