"""A packing station for tests: real shop, workers, window and router; only clock and printer are ours."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.errors import Unavailable
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.packing import StationShipment, station_shipment
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.main_window import MainWindow
from app.ui.packing.view import PackingView
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.databases import filled_copy
from tests.factories import count, incoming, line, ordered_and_routed
from tests.ui.conftest import HeardSounds

PLACE = "Main"
EAN = {"MUG": "4006381333931", "SOCK": "4006381333948", "POT": "4006381333955", "TOTE": "4006381333962"}
PATIENCE_MS = 60_000


class TestPrinter:
    """Takes documents, or refuses them while ``broken``."""

    __test__ = False

    def __init__(self) -> None:
        self.taken: list[tuple[str, bytes]] = []
        self.broken = False
        self.wait: Callable[[], object] = lambda: None

    @property
    def names(self) -> list[str]:
        """File names of what was taken."""
        return [name for name, _ in self.taken]

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """As a backend does."""
        self.wait()
        if self.broken:
            raise Unavailable("The printer is out of paper; nothing was printed.", fix="Put paper in.")
        self.taken.append((name, data))
        return f"/printed/{name}"


@dataclass(slots=True)
class Clock:
    """Milliseconds that only move when told."""

    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True)
class Station:
    """The station's window with everything behind it."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: PackingView
    router: ScanRouter
    sounds: HeardSounds
    clock: Clock
    printer: TestPrinter
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)

    # -- what a person does --

    def type_scan(self, code: str, gap: float = 3.0) -> None:
        """What a scanner sends, key by key, to whatever has the focus; does not wait for the answer."""
        self.clock.now += 300
        target = QApplication.focusWidget() or self.view
        for sign in code:
            self.clock.now += gap
            shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(target, sign, shift)  # type: ignore[call-overload]  # signs are missing from the stubs
        self.clock.now += gap
        QTest.keyClick(target, Qt.Key.Key_Return)

    def scan(self, *codes: str) -> None:
        """Scans one after another and waits for each answer."""
        for code in codes:
            self.type_scan(code)
            self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key of the keyboard; waits for what comes of it."""
        self.clock.now += 1_000
        self.router.expire()
        QTest.keyClick(QApplication.focusWidget() or self.view, key, modifier)
        self.clock.now += 1_000
        self.router.expire()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way."""

        def quiet() -> bool:
            return not self.kit.tasks.busy and not self.view.work.is_busy

        self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
        # What the last answer announced may ask again.
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)

    # -- what is seen --

    @property
    def word(self) -> str:
        """The headline of the band."""
        return self.view.band.text.word

    @property
    def page(self) -> object:
        """The page between band and keys."""
        return self.view.board.currentWidget()

    def shows(self, page: object) -> bool:
        """Whether ``page`` is the one between band and keys."""
        return self.page is page

    @property
    def spoken(self) -> str:
        """Everything a screen reader can find on the page now."""
        widgets = [self.page, *self.page.findChildren(object)]  # type: ignore[attr-defined]
        parts = []
        for widget in widgets:
            if hasattr(widget, "accessibleName") and getattr(widget, "isVisible", bool)():
                parts += [widget.accessibleName(), widget.accessibleDescription()]
        return " | ".join(part for part in parts if part)

    def in_hand(self) -> StationShipment:
        """The shipment in hand, as the database has it."""
        assert self.view.work.in_hand is not None
        found = self.shop.read(station_shipment, self.view.work.in_hand)
        assert found is not None
        return found

    def shipment(self, shipment_id: int) -> StationShipment:
        """A shipment, as the database has it."""
        found = self.shop.read(station_shipment, shipment_id)
        assert found is not None
        return found


def open_file(path: Path, **settings: Any) -> AppContext:
    """Opens the shop in a file."""
    return open_shop(Settings(**settings), url=f"sqlite:///{path}")


def stocked(template: Path, folder: Path) -> Path:
    """A copy of the empty shop with four products at one place; the station stands there once the shop is reopened."""
    return filled_copy(template, folder, _stock)


def _stock(shop: AppContext) -> None:
    count(shop, {(sku, PLACE): 50 for sku in EAN}, barcodes=EAN)


def order(shop: AppContext, number: str, **units: int) -> int:
    """Takes in and routes an order of ``SKU=units``; gives its id."""
    lines = [line(sku, quantity) for sku, quantity in units.items()]
    return ordered_and_routed(shop, incoming(number, *lines))[0]


@contextlib.contextmanager
def at_station(
    qtbot: QtBot, theme: Theme, path: Path, *, printer: TestPrinter | None = None, size: tuple[int, int] = (1366, 768)
) -> Iterator[Station]:
    """Opens the station on a shop's file, as starting the program does, and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_file(path)
    tasks, actions, sounds, clock = Tasks(shop), Actions(), HeardSounds(), Clock()
    kit = Kit(shop, tasks, actions, theme, sounds)
    window = MainWindow(kit)
    taker = printer or TestPrinter()
    rasteriser = Rasteriser()
    view = PackingView(
        kit, printer_factory=lambda: taker, fonts_factory=FontBook.own_only, rasteriser=rasteriser, clock_ms=clock
    )
    window.add_view(view)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated), clock=clock)
    router.scanned.connect(window.on_scan)
    router.install()
    station = Station(qtbot, shop, kit, window, view, router, sounds, clock, taker)
    tasks.crashed.connect(station.bugs.append)
    view.said.connect(station.toasts.append)
    window.resize(*size)
    window.show_view("packing")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view.setFocus()
    station.settle()
    try:
        yield station
        assert station.bugs == []
    finally:
        close(station, rasteriser)


def close(station: Station, rasteriser: Rasteriser) -> None:
    """Stops workers and shop; the widgets go at once, so that the next station finds an empty application."""
    station.router.uninstall()
    station.router.deleteLater()
    assert station.kit.tasks.shutdown(PATIENCE_MS / 1000)
    rasteriser.close()
    delete(station.window)
    station.kit.tasks.deleteLater()
    station.shop.close()


def new_id() -> uuid.UUID:
    """An operation id."""
    return uuid.uuid4()
