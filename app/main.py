"""Composition root of the console: settings -> shop -> window. Nothing else knows all of its parts."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app import settings as machine
from app.context import AppContext, demo_shop, make_shop
from app.errors import BadInput, StationmasterError, Unavailable
from app.opening import NoShop, Opened, named_shop
from app.presence import SEEN_EVERY
from app.printing.preview import Rasteriser
from app.rail import places
from app.settings import Settings
from app.strays import open_scanned, paste_into
from app.ui.actions import Actions
from app.ui.customer_display.display import CustomerDisplay
from app.ui.customer_display.feed import Feed
from app.ui.customer_display.toggle import toggle_display
from app.ui.drafts import DraftOwner, Drafts
from app.ui.first_start.choice import Choice
from app.ui.first_start.making import Making
from app.ui.i18n import install, said, tr
from app.ui.jobs import Jobs
from app.ui.machine import MachineSettings
from app.ui.main_window import MainWindow
from app.ui.palette.sources import RecordFinder
from app.ui.program_log import log_to_file
from app.ui.rubbish import Rubbish
from app.ui.scan_router import ScanRouter
from app.ui.settings.page_names import page_entries
from app.ui.sounds import Sounds
from app.ui.tasks import Tasks
from app.ui.theme import Scheme, Theme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.joining.making import Joined
    from app.services.link import Outage
    from app.ui.first_start.opening import OpeningPage
    from app.ui.first_start.view import FirstStart
    from app.ui.shared_setup.view import SharedSetup

# These are read while a window is built.
REBUILDING = frozenset({"language", "text_scale", "row_height", "paper", "print_folder"})

log = logging.getLogger("stationmaster")

# A shop that is there already opens quicker than this; then no other page flashes up before it.
SHOW_FIRST_AFTER_MS = 500


def open_console(arguments: list[str]) -> int:
    """Open the window and run until it is closed; returns the exit code.

    ``arguments``: ``--db URL``, or ``demo`` for the demo shop.
    """
    log_to_file(machine.cache_folder())
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
    console = Console(app, settings, url, demo=_is_demo(arguments), keep=True)
    console.start()
    Rubbish(app).begin()
    end_as_the_close_button_does(app)
    code = app.exec()
    console.close()
    return code


def end_as_the_close_button_does(app: QApplication) -> None:
    """Have Ctrl+C in the terminal, and a logout, close the windows: what is being written is finished first.

    Python tells of a signal when it next runs here, at the latest by the timer of ``Rubbish``. Without this Ctrl+C is
    an exception in whatever that is, where Qt swallows it. Whoever had us ignore a signal still has.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: QTimer.singleShot(0, app.quit))


def _load_first_screen() -> None:
    """Import what the first screen is made of, while the shop is being opened on a thread that mostly waits."""
    import app.ui.orders.view  # noqa: F401 - it is built when the shop is there


# How often is looked whether a window that was built anew may go.
LET_GO_MS = 300


class _DraftTrouble(QObject):
    """Brings what the thread of drafts says to the thread of the window."""

    heard = Signal(object)

    def __init__(self, tell: Callable[[str], object]) -> None:
        super().__init__()
        self._tell = tell
        self.heard.connect(self._on_heard)

    def _on_heard(self, trouble: str) -> None:
        self._tell(trouble)


class Console:
    """The running program: the first-start page, then the window on one shop.

    ``keep``: changed settings are written to the user's own file.
    """

    def __init__(
        self, app: QApplication, settings: Settings, url: str | None, *, demo: bool = False, keep: bool = False
    ) -> None:
        self._app = app
        self.machine = MachineSettings(settings, folder=None if keep else "")
        self.machine.changed.connect(self._on_settings)
        self._url = url
        self._demo = demo
        install(app, settings.language)
        self._theme = Theme(app, scheme=_scheme(settings.theme), text_scale=settings.text_scale)
        self._theme.set_reduce_motion(settings.reduce_motion)
        self._theme.set_row_height(settings.row_height)
        self._sounds = Sounds(settings.sound_volume)
        self._rasteriser = Rasteriser()
        self.display = CustomerDisplay(self.machine, self._theme)
        self._feed = Feed()
        self._draft_trouble = _DraftTrouble(self._on_draft_trouble)
        self._opened: Opened | None = None
        self._pulse = QTimer()
        self._pulse.timeout.connect(self.beat)
        self._tasks: Tasks | None = None
        self._drafts: Drafts | None = None
        self._jobs = Jobs()
        self._router: ScanRouter | None = None
        self._actions: Actions | None = None
        self._making: Making[Opened] | None = None
        self.first: FirstStart | None = None
        self.opening: OpeningPage | None = None
        self.window: MainWindow | None = None
        self.setup: SharedSetup | None = None

    @property
    def _settings(self) -> Settings:
        return self.machine.now

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
        self._make(tr("Opening your shop …"), lambda: named_shop(self._settings, self._url), again=self._open_named)

    def close(self) -> None:
        """Stop the workers, close the shop."""
        if self._making is not None:
            self._making.abandon()
            self._making = None
        self._end_opening()
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
        self.display.close()
        if self._tasks is not None:
            self._tasks.shutdown()
        if self._drafts is not None:
            self._drafts.close()
        if self._opened is not None:
            self._opened.close()
        self._router = self._tasks = self._drafts = self._opened = None

    def _make_first(self) -> FirstStart:
        from app.ui.first_start.view import FirstStart

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
            words = tr("The demo shop is being opened: its orders come in and are routed …")
            self._make(words, lambda: demo_shop(self._settings))
        else:
            self._make(tr("Your shop is being made …"), lambda: make_shop(self._settings, url=self._url), path)

    def _make(
        self, words: str, make: Callable[[], AppContext], path: str = "", *, again: Callable[[], object] | None = None
    ) -> None:
        """Make or open a shop off this thread; the first page says so in ``words`` once it has taken a moment.

        ``path``: what to import then. ``again``: what to try again if the database cannot be reached.
        """
        if self._making is not None:
            return
        if self.first is not None:
            self.first.set_busy(True, words)
        else:
            QTimer.singleShot(SHOW_FIRST_AFTER_MS, lambda: self._show_busy(words, there=again is not None))
        station = self._settings.station
        making = self._making = Making(lambda: Opened.listening(make(), station))
        making.made.connect(lambda opened: self._on_made(opened, path))
        making.refused.connect(lambda error: self._on_refused(error, again))
        making.start()
        QTimer.singleShot(0, _load_first_screen)

    def _show_busy(self, words: str, *, there: bool) -> None:
        """The first page says what goes on, if it still does; of a shop that is ``there``, a small page of its own.

        Building the first page, with its drawings, takes as long as opening the shop.
        """
        if self._making is None or self.opening is not None:
            return
        if not there:
            self._first_page().set_busy(True, words)
            return
        from app.ui.first_start.opening import OpeningPage

        self.opening = OpeningPage(words)
        self.opening.show()

    def _end_opening(self) -> None:
        """The window, or the first page, stands in its place by now."""
        if self.opening is not None:
            self.opening.close()
            self.opening.deleteLater()
            self.opening = None

    def _on_made(self, opened: Opened, path: str) -> None:
        self._making = None
        self._open(opened)
        if path and self.window is not None:
            self.window.show_view("import", path)

    def _on_refused(self, error: StationmasterError, again: Callable[[], object] | None) -> None:
        self._making = None
        first = self._first_page()
        self._end_opening()
        if isinstance(error, NoShop):
            first.set_busy(False)
        elif _is_about_the_connection(error):
            first.tell(error, again=self.show_setup, mend=tr("Set it right"))
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
        self.machine.take(replace(joined.settings, station=joined.station))
        self._url = joined.address
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
        owner = DraftOwner(shop.facts.database_id, shop.facts.station_id, shop.facts.user_id)
        told = self._draft_trouble.heard.emit
        self._drafts = Drafts(machine.data_folder() / "drafts", owner, trouble_heard=told)
        self._jobs, self._feed = Jobs(), Feed()
        self._router = ScanRouter(self._app, self._on_letter, wins=self._wins)
        self._router.install()
        tasks.crashed.connect(lambda report: log.error("%s\n%s", report.where, report.trace))
        window = self._make_window()
        window.show_view(window.restore() or "orders")
        window.lock.start()
        window.show()
        if window.memory.was_station:
            window.set_station_mode(True)
        opened.feed.start(tasks.announce, self._on_outage)
        self._pulse.start(int(SEEN_EVERY.total_seconds() * 1_000))
        window.build_ahead()
        window.around.resume_jobs()
        self._end_opening()
        if self.first is not None:
            self.first.close()
            self.first.deleteLater()
            self.first = None

    def _on_draft_trouble(self, trouble: str) -> None:
        """Drafts cannot be kept ("": they can again)."""
        if trouble and self.window is not None:
            self.window.show_toast(Toast(said(trouble), "triangle-alert"))

    def _make_window(self) -> MainWindow:
        """A window on the open shop, with the settings as they are now."""
        assert self._opened is not None and self._tasks is not None and self._drafts is not None
        shop = replace(self._opened.shop, settings=self._settings)
        actions = self._actions = Actions(keys=self._settings.keys)
        tasks, drafts = self._tasks, self._drafts
        kit = Kit(shop, tasks, actions, self._theme, self._sounds, drafts, self.machine, self._jobs, self._feed)
        window = self.window = MainWindow(kit, memory=QSettings(), shop=shop.facts.database_id.hex)
        if not shop.database.is_sqlite:
            host = shop.database.url.host or tr("a server")
            window.status.right.setText(tr("Data is kept in a shared database on {host}", host=host))
        for place in places(kit, self._rasteriser, self._on_go):
            window.add_place(place)
        window.files_dropped.connect(lambda paths: window.show_view("import", paths))
        window.paste_wanted.connect(lambda: paste_into(window))
        window.set_record_search(RecordFinder(kit, window, window.show_view))
        window.commands.set_more_entries(lambda: page_entries(window.show_view))
        window.set_unclaimed_scan(lambda code: open_scanned(window, kit, code))
        if self._router is not None:
            window.attach(self._router)
        actions.bind(window, "app.shared", self.show_setup)
        actions.bind(window, "app.customer_display", lambda: toggle_display(self.machine, self._feed, window))
        self.display.serve(window, self._feed, shop.facts.company, is_demo=shop.facts.is_demo)
        return window

    # -- settings --

    def _on_settings(self, names: frozenset[str]) -> None:
        """Settings apply at once: the quick ones as they are, the others by building the window anew."""
        now = self._settings
        self._theme.set_reduce_motion(now.reduce_motion)
        self._sounds.volume = now.sound_volume
        if "theme" in names:
            self._theme.set_scheme(_scheme(now.theme))
        if "keys" in names and self._actions is not None:
            self._actions.use_keys(now.keys)
        if "language" in names:
            install(self._app, now.language)
        if "text_scale" in names:
            self._theme.set_text_scale(now.text_scale)
        if "row_height" in names:
            self._theme.set_row_height(now.row_height)
        if names & REBUILDING:
            # Not within the signal: the control that was changed belongs to the window that goes.
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        """The same window anew: in another language, at another size, with other paper."""
        old = self.window
        if old is None or self._tasks is None or self._opened is None:
            return
        if self._router is not None:
            old.detach(self._router)
        window = self._make_window()
        window.take_over(old)
        window.lock.take_over(old.lock)
        if old.isVisible():
            window.show()
            window.activateWindow()
        window.connection.report(old.connection.outage)
        old.hide()
        if self._actions is not None:
            self._actions.forget(old)
        self._let_go(old)
        window.build_ahead()

    def _let_go(self, old: MainWindow) -> None:
        """Deletes a window that was built anew, once the jobs that it began have told the new one what came of them."""
        tasks = self._tasks
        if self._jobs.running or (tasks is not None and tasks.busy):
            QTimer.singleShot(LET_GO_MS, old, lambda: self._let_go(old))
        else:
            old.deleteLater()

    def _on_letter(self, name: str, repeated: bool) -> bool:
        return self._actions is not None and self._actions.typed(name, repeated=repeated)

    def _wins(self, event: QKeyEvent) -> bool:
        return self._actions is not None and self._actions.wins(event)

    def _on_outage(self, outage: Outage | None) -> None:
        """Told on the feed's thread; whichever window is there says it."""
        if self.window is not None:
            self.window.connection.report(outage)

    def beat(self) -> None:
        """Now and then: this console is still at its station."""
        if self._tasks is not None and self._opened is not None and self.window is not None:
            self._tasks.call(self.window, self._opened.presence.seen, done=self._on_seen)

    def _on_seen(self, still_ours: bool) -> None:
        """After a long sleep another program may have taken the name: then two of us would be one station."""
        if not still_ours and self._opened is not None and self.window is not None:
            self._pulse.stop()
            name = self._opened.shop.facts.station_name
            words = tr("Another program is the station {name} now. Close this window and open it again.", name=name)
            self.window.show_toast(Toast(words, "triangle-alert"))


def _is_about_the_connection(error: StationmasterError) -> bool:
    """Whether the address, login or certificate of a shared database must be set right."""
    from app.joining.looking import is_about_the_connection

    return is_about_the_connection(error)


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
