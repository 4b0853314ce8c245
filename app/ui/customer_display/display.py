"""The display as a whole: follows the settings, the screens that come and go, the console's window and the feed."""

from __future__ import annotations

import functools

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QMainWindow

from app.settings import Settings
from app.ui.customer_display.feed import Feed, Report, Where
from app.ui.customer_display.look import Shop
from app.ui.customer_display.screens import ScreenInfo, chosen, info_of, name_of, remembered, screens
from app.ui.customer_display.window import DisplayWindow
from app.ui.machine import MachineSettings
from app.ui.speech import Speech
from app.ui.theme import DARK, LIGHT, Scheme, Theme, Tokens
from app.ui.widgets.picture import read_picture

SETTINGS = frozenset(
    {"display_on", "display_screen", "display_language", "display_theme", "display_picture", "display_text"}
)
# Screens report themselves in pieces when they are plugged in, and a window that is dragged passes over others.
_PAUSE_MS = 50
_MOVES = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.WindowStateChange})


class CustomerDisplay(QObject):
    """One for the program; ``serve`` a window on a shop, ``close`` at the end. It tells the feed where it is."""

    def __init__(self, machine: MachineSettings, theme: Theme) -> None:
        super().__init__()
        self._machine, self._theme = machine, theme
        self._window: DisplayWindow | None = None
        self._console: QMainWindow | None = None
        self._feed: Feed | None = None
        self._shop = Shop()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_PAUSE_MS)
        self._settle.timeout.connect(self.place)
        machine.changed.connect(self._on_settings)
        theme.changed.connect(self._dress)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication), "screens are an application's"
        app.screenAdded.connect(self._on_added)
        app.screenRemoved.connect(self._on_removed)
        app.primaryScreenChanged.connect(self._later)
        for screen in screens():
            screen.geometryChanged.connect(self._later)

    # -- what is known of it --

    @property
    def window(self) -> DisplayWindow | None:
        """Its window, while it is shown on a screen."""
        return self._window

    # -- whose it is --

    def serve(self, console: QMainWindow, feed: Feed, shop_name: str, *, is_demo: bool = False) -> None:
        """From now on it shows what ``feed`` says, on a screen that ``console`` does not stand on."""
        if self._console is not None:
            self._console.removeEventFilter(self)
        if self._feed is not None and self._feed is not feed:
            self._feed.changed.disconnect(self._show)
        if self._feed is not feed:
            feed.changed.connect(self._show)
        self._console, self._feed = console, feed
        console.installEventFilter(self)
        self._shop = Shop(shop_name, is_demo=is_demo)
        self._dress()
        self.place()

    def close(self) -> None:
        """Nothing is served any more."""
        if self._console is not None:
            self._console.removeEventFilter(self)
        self._settle.stop()
        self._take_away(Report())
        if self._feed is not None:
            self._feed.changed.disconnect(self._show)
        self._console = self._feed = None

    # -- where it stands --

    def place(self, without: QScreen | None = None) -> None:
        """Shows it, moves it or takes it away, as the settings and the screens are now.

        ``without``: a screen that is about to go. It never comes up while the console is hidden: nobody knows then
        which screen is the console's.
        """
        now, console, feed = self._machine.now, self._console, self._feed
        if console is None or feed is None or not now.display_on:
            self._take_away(Report())
            return
        if (self._window is None or not self._window.isVisible()) and not console.isVisible():
            return
        there = [screen for screen in screens() if screen is not without]
        infos = [info_of(screen) for screen in there]
        own = console.screen()
        taken = QGuiApplication.primaryScreen() if own is without else own
        found = chosen(now.display_screen, infos, taken.geometry())
        if found is None:
            self._take_away(_missing(now.display_screen, infos))
            return
        if self._window is None:
            self._window = DisplayWindow()
            self._window.focused.connect(self._give_back)
            self._window.closed.connect(self._later)  # by a key of the system: it comes back
        self._window.stand_on(there[infos.index(found)], found.geometry, self._dress)
        self._show()
        feed.tell(Report(Where.SHOWN, found.words))

    def _take_away(self, report: Report) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.end()
        if self._feed is not None:
            self._feed.tell(report)

    def _later(self, *_what: object) -> None:
        self._settle.start()

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._later)
        self._later()

    def _on_removed(self, screen: QScreen) -> None:
        """At once, before the system puts the window on another screen; then again when all has settled."""
        self.place(without=screen)
        self._later()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._later()
        return False

    def _give_back(self) -> None:
        """Some systems make every new window the active one: keys are the console's."""
        if self._console is not None and self._console.isVisible():
            self._console.activateWindow()

    # -- what it shows --

    def _show(self) -> None:
        if self._window is not None and self._feed is not None:
            self._window.show_this(self._feed.now)

    def _dress(self) -> None:
        if self._window is None:
            return
        now = self._machine.now
        room = self._window.size() * self._window.devicePixelRatioF()
        picture = _picture(now.display_picture, room.width(), room.height())
        shop = Shop(self._shop.name, now.display_text, picture, self._shop.is_demo)
        self._window.dress(self._tokens(now), Speech(now.display_language), shop)

    def _tokens(self, now: Settings) -> Tokens:
        if now.display_theme == Scheme.LIGHT.value:
            return LIGHT
        return DARK if now.display_theme == Scheme.DARK.value else self._theme.tokens

    def _on_settings(self, names: frozenset[str]) -> None:
        if names & {*SETTINGS, "language"}:
            self._dress()
            self.place()


def _missing(key: str, there: list[ScreenInfo]) -> Report:
    """Why there is no screen to stand on."""
    if key:
        found = remembered(key, there)
        return Report(Where.GONE, name_of(key)) if found is None else Report(Where.TAKEN, found.words)
    return Report(Where.GONE if len(there) < 2 else Where.TAKEN)


@functools.lru_cache(maxsize=1)
def _picture(path: str, width: int, height: int) -> QImage | None:
    """The picture in the size of the screen; None if there is none that can be used."""
    if not path:
        return None
    image = read_picture(path, QSize(width, height))
    return None if image.isNull() else image
