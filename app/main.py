"""Composition root of the console: settings -> shop -> window. Nothing else knows all of its parts."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import settings as machine
from app.context import AppContext, demo_shop, make_shop
from app.errors import BadInput, StationmasterError, Unavailable
from app.opening import NoShop, Opened, named_shop
from app.presence import SEEN_EVERY
from app.printing.preview import Rasteriser
from app.queries.packing import ProductCard
from app.services.scan_lookup import product_scanned
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.drafts import DraftOwner, Drafts
from app.ui.first_start.making import Making
from app.ui.first_start.view import Choice, FirstStart
from app.ui.importing.view import ImportView
from app.ui.main_window import MainWindow
from app.ui.new_order.view import NewOrderView
from app.ui.orders.view import OrdersView
from app.ui.packing.view import PackingView
from app.ui.palette.sources import OrderSearch
from app.ui.scan_router import ScanRouter
from app.ui.sounds import Sound, Sounds
from app.ui.tasks import Tasks
from app.ui.theme import Scheme, Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.joining.making import Joined
    from app.ui.shared_setup.view import SharedSetup

log = logging.getLogger("stationmaster")

# The demo shop that is there already opens quicker than this; then no other page flashes up before it.
SHOW_FIRST_AFTER_MS = 400


def open_console(arguments: list[str]) -> int:
    """Open the window and run until it is closed; returns the exit code.

    ``arguments``: ``--db URL``, or ``demo`` for the demo shop.
    """
    _log_to_file()
    try:
        settings = machine.load()
        url = _url_of(arguments)
    except StationmasterError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName("stationmaster")
    app.setOrganizationName("stationmaster")
    console = Console(app, settings, url, demo=_is_demo(arguments))
    console.start()
    gc.freeze()
    gc.enable()
    code = app.exec()
    console.close()
    return code


class Console:
    """The running program: the first-start page, then the window on one shop."""

    def __init__(self, app: QApplication, settings: Settings, url: str | None, *, demo: bool = False) -> None:
        self._app = app
        self._settings = settings
        self._url = url
        self._demo = demo
        self._theme = Theme(app, scheme=_scheme(settings.theme))
        self._theme.set_reduce_motion(settings.reduce_motion)
        self._sounds = Sounds(settings.sound_volume)
        self._rasteriser = Rasteriser()
        self._opened: Opened | None = None
        self._pulse = QTimer()
        self._pulse.timeout.connect(self.beat)
        self._tasks: Tasks | None = None
        self._drafts: Drafts | None = None
        self._router: ScanRouter | None = None
        self._making: Making[Opened] | None = None
        self.first: FirstStart | None = None
        self.window: MainWindow | None = None
        self.setup: SharedSetup | None = None

    @property
    def tasks(self) -> Tasks | None:
        """The workers of the open shop."""
        return self._tasks

    @property
    def is_opening(self) -> bool:
        """Whether a shop is being opened or made just now."""
        return self._making is not None

    def start(self) -> None:
        """Show the window on the shop, or the first-start page where there is none yet or it cannot be opened."""
        if self._demo:
            self._choose(Choice.DEMO, "")
        else:
            self._open_named()

    def _open_named(self) -> None:
        """Open the shop that was named, if it can be; the first-start page asks or tells why not."""
        self._make("Opening your shop …", lambda: named_shop(self._settings, self._url), again=self._open_named)

    def close(self) -> None:
        """Stop the workers, close the shop."""
        if self._making is not None:
            self._making.abandon()
            self._making = None
        if self.setup is not None:
            self.setup.shutdown()
            self.setup = None
        self._leave_shop()
        self._rasteriser.close()
        self._sounds.close()

    def _leave_shop(self) -> None:
        if self._router is not None:
            self._router.uninstall()
        self._pulse.stop()
        if self._tasks is not None:
            self._tasks.shutdown()
        if self._drafts is not None:
            self._drafts.close()
        if self._opened is not None:
            self._opened.close()
        self._router = self._tasks = self._drafts = self._opened = None

    def _make_first(self) -> FirstStart:
        first = self.first = FirstStart(self._theme)
        first.chosen.connect(self._choose)
        return first

    def _first_page(self) -> FirstStart:
        first = self.first or self._make_first()
        first.show()
        return first

    def _choose(self, choice: Choice, path: str) -> None:
        """The user's answer on the first-start page; a refusal is told there and nothing is lost."""
        if choice is Choice.SHARED:
            self.show_setup()
        elif choice is Choice.DEMO:
            words = "The demo shop is being opened: its orders come in and are routed …"
            self._make(words, lambda: demo_shop(self._settings))
        else:
            self._make("Your shop is being made …", lambda: make_shop(self._settings, url=self._url), path)

    def _make(
        self, words: str, make: Callable[[], AppContext], path: str = "", *, again: Callable[[], object] | None = None
    ) -> None:
        """Make or open a shop off this thread; the first page says so in ``words`` once it has taken a moment.

        ``path``: what to import then. ``again``: what to try again if the database cannot be reached.
        """
        if self._making is not None:
            return
        first = self.first
        if first is None:
            first = self._make_first()
            QTimer.singleShot(SHOW_FIRST_AFTER_MS, first, first.show)
        first.set_busy(True, words)
        station = self._settings.station
        making = self._making = Making(lambda: Opened.listening(make(), station))
        making.made.connect(lambda opened: self._on_made(opened, path))
        making.refused.connect(lambda error: self._on_refused(error, again))
        making.start()

    def _on_made(self, opened: Opened, path: str) -> None:
        self._making = None
        self._open(opened)
        if path and self.window is not None:
            self.window.show_view("import", path)

    def _on_refused(self, error: StationmasterError, again: Callable[[], object] | None) -> None:
        self._making = None
        first = self._first_page()
        if isinstance(error, NoShop):
            first.set_busy(False)
        elif _is_about_the_connection(error):
            first.tell(error, again=self.show_setup, mend="Set it right")
        else:
            first.tell(error, again=again if isinstance(error, Unavailable) else None)

    def show_setup(self) -> None:
        """The assistant for a shared database, instead of the page or window in front; going back brings that again."""
        from app.ui.shared_setup.view import SharedSetup

        if self.setup is not None or self._making is not None:
            return
        behind = self.window or self._first_page()
        if self._router is not None:
            self._router.uninstall()
        setup = self.setup = SharedSetup(self._settings, address=self._url)
        setup.left.connect(self._leave_setup)
        setup.joined.connect(self._on_joined)
        setup.setGeometry(behind.geometry())
        setup.show()
        setup.activateWindow()
        behind.hide()

    def _leave_setup(self) -> None:
        setup, self.setup = self.setup, None
        if setup is None:
            return
        behind = self.window or self._first_page()
        behind.show()
        behind.activateWindow()
        setup.leave()
        if self._router is not None:
            self._router.install()

    def _on_joined(self, joined: Joined) -> None:
        """From now on this machine works on the shared shop: leave what was open, and start there as at any start."""
        setup, self.setup = self.setup, None
        window, self.window = self.window, None
        self._first_page()
        self._leave_shop()
        if window is not None:
            window.close()
            window.deleteLater()
        if setup is not None:
            setup.leave()
        self._settings, self._url = replace(joined.settings, station=joined.station), joined.address
        self._open_named()

    def _on_go(self, view_id: str, argument: object) -> None:
        """The way from an empty shop to the demo; every other way is the window's own."""
        if view_id == "start" and argument == "demo" and self.window is not None:
            window, self.window = self.window, None
            self._first_page()
            window.close()
            self._leave_shop()
            window.deleteLater()
            self._choose(Choice.DEMO, "")

    def _open(self, opened: Opened) -> None:
        self._opened, shop = opened, opened.shop
        tasks = self._tasks = Tasks(shop)
        actions = Actions()
        owner = DraftOwner(shop.facts.database_id, shop.facts.station_id, shop.facts.user_id)
        drafts = self._drafts = Drafts(machine.data_folder() / "drafts", owner)
        kit = Kit(shop, tasks, actions, self._theme, self._sounds, drafts)
        window = self.window = MainWindow(kit, memory=QSettings())
        if not shop.database.is_sqlite:
            window.status.right.setText(f"Data is kept in a shared database on {shop.database.url.host or 'a server'}")
        orders = OrdersView(kit, rasteriser=self._rasteriser)
        orders.go.connect(self._on_go)
        window.add_view(orders)
        window.add_view(PackingView(kit, rasteriser=self._rasteriser))
        window.add_view(ImportView(kit))
        window.add_view(NewOrderView(kit))
        actions.bind(window, "app.new_order", lambda: window.show_view("new_order"))
        window.files_dropped.connect(lambda paths: window.show_view("import", paths))
        window.set_record_search(OrderSearch(kit, window, lambda order_id: window.show_view("orders", order_id)))
        window.set_unclaimed_scan(lambda code: _open_scanned(window, kit, code))
        self._router = ScanRouter(self._app, lambda name, repeated: actions.typed(name, repeated=repeated))
        window.attach(self._router)
        self._router.install()
        actions.bind(window, "app.shared", self.show_setup)
        tasks.crashed.connect(lambda report: log.error("%s\n%s", report.where, report.trace))
        opened.feed.start(tasks.announce, window.connection.report)
        self._pulse.start(int(SEEN_EVERY.total_seconds() * 1_000))
        window.show_view(window.restore() or "orders")
        window.show()
        if self.first is not None:
            self.first.close()
            self.first.deleteLater()
            self.first = None

    def beat(self) -> None:
        """Now and then: this console is still at its station."""
        if self._tasks is not None and self._opened is not None and self.window is not None:
            self._tasks.call(self.window, self._opened.presence.seen, done=self._on_seen)

    def _on_seen(self, still_ours: bool) -> None:
        """After a long sleep another program may have taken the name: then two of us would be one station."""
        if not still_ours and self._opened is not None and self.window is not None:
            self._pulse.stop()
            name = self._opened.shop.facts.station_name
            words = f"Another program is the station {name} now. Close this window and open it again."
            self.window.show_toast(Toast(words, "triangle-alert"))


def _is_about_the_connection(error: StationmasterError) -> bool:
    """Whether the address, login or certificate of a shared database must be set right."""
    from app.joining.looking import is_about_the_connection

    return is_about_the_connection(error)


def _open_scanned(window: MainWindow, kit: Kit, code: str) -> bool:
    """A scan that the view in front does not want goes to Orders; what is no order may be a product."""
    orders = window.view_of("orders")
    if window.view is not orders:
        window.show_view("orders")
        return orders.on_scan(code)
    kit.tasks.read(window, product_scanned, code, done=lambda product: _name_product(window, kit, code, product))
    return True


def _name_product(window: MainWindow, kit: Kit, code: str, product: ProductCard | None) -> None:
    """Say which product was scanned, and offer to pack it."""
    if product is None:
        kit.sounds.play(Sound.WRONG)
        window.show_toast(Toast(f"Not known: {code}", "octagon-x"))
        return

    def pack() -> None:
        window.show_view("packing")
        window.view_of("packing").on_scan(code)

    window.show_toast(Toast(f"{product.title}, {product.code}", "package", "Pack one", pack))


def _url_of(arguments: list[str]) -> str | None:
    for place, text in enumerate(arguments):
        if text.startswith("--db="):
            return text.removeprefix("--db=")
        if text == "--db":
            if place + 1 == len(arguments):
                raise BadInput("--db needs an address.", fix="Use --db sqlite:///FILE or --db postgresql://...")
            return arguments[place + 1]
    return None


def _is_demo(arguments: list[str]) -> bool:
    """Whether the command is ``demo``, before or after the options; the value of ``--db`` is none."""
    return any(
        text == "demo" and (place == 0 or arguments[place - 1] != "--db") for place, text in enumerate(arguments)
    )


def _scheme(name: str) -> Scheme:
    return Scheme(name) if name in [scheme.value for scheme in Scheme] else Scheme.SYSTEM


def _log_to_file() -> None:
    """Errors go to a file that a person can send; nothing personal is written by the program itself."""
    folder = machine.cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(
            filename=Path(folder) / "stationmaster.log",
            level=logging.INFO,
            format="%(asctime)s %(levelname)s %(name)s %(message)s",
        )
    except OSError:
        logging.basicConfig(level=logging.WARNING)
    sys.excepthook = _on_exception
    threading.excepthook = lambda args: _on_exception(args.exc_type, args.exc_value or SystemExit(), args.exc_traceback)
    qInstallMessageHandler(_on_qt_message)


def _on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A bug: log it, let the program live."""
    if not issubclass(kind, KeyboardInterrupt):
        log.error("unexpected error", exc_info=(kind, error, trace))


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("qt").log(level, message)
