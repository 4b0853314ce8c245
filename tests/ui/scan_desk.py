"""A desk at which is scanned, for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.context import AppContext, open_shop
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.drafts import Drafts
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.tasks import BugReport, Tasks
from app.ui.theme import Theme
from app.ui.view import Kit, View
from app.ui.widgets.look_up import LookUpField
from app.ui.widgets.toast import Toast
from tests.ui.conftest import HeardSounds
from tests.ui.front import in_front
from tests.ui.packing_station import Clock

EAN = {"MUG": "4006381333931", "SOCK": "4006381333948", "TEA": "4006381333955", "LAMP": "4006381333962"}
CARTON = "14006381333938"
PATIENCE_MS = 60_000
V = TypeVar("V", bound=View)
D = TypeVar("D", bound="ScanDesk[Any]")


@dataclass(slots=True)
class ScanDesk(Generic[V]):
    """The window with everything behind it. The view has ``work``, which says whether it ``is_busy``."""

    qtbot: QtBot
    shop: AppContext
    kit: Kit
    window: MainWindow
    view: V
    router: ScanRouter
    sounds: HeardSounds
    clock: Clock
    bugs: list[BugReport] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)

    def scan(self, *codes: str) -> None:
        """Scans one after another, key by key, and waits for each answer."""
        for code in codes:
            self.clock.now += 300
            target = in_front(self.qtbot, self.window, self.view)
            for sign in code:
                self.clock.now += 3
                shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
                QTest.keyClick(target, sign, shift)  # type: ignore[call-overload]  # signs are missing from the stubs
            self.clock.now += 3
            QTest.keyClick(target, Qt.Key.Key_Return)
            self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key of the keyboard; waits for what comes of it."""
        self._pause()
        QTest.keyClick(in_front(self.qtbot, self.window, self.view), key, modifier)
        self._pause()
        self.settle()

    def type(self, text: str) -> None:
        """Types into what has the focus, as slowly as a person."""
        for sign in text:
            self._pause()
            QTest.keyClicks(in_front(self.qtbot, self.window, self.view), sign)
        self._pause()
        self.settle()

    def _pause(self) -> None:
        self.clock.now += 1_000
        self.router.expire()

    def settle(self) -> None:
        """Waits until nothing is under way and nothing is about to be asked."""
        work: Any = self.view.work  # type: ignore[attr-defined]  # every view at which is scanned has it

        def quiet() -> bool:
            waits = any(one.is_waiting for one in self.view.findChildren(LookUpField))
            return not self.kit.tasks.busy and not work.is_busy and not waits

        for _ in range(4):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE_MS)
            QApplication.processEvents()


@contextlib.contextmanager
def at_desk_of(
    desk_type: type[D],
    view_of: Callable[[Kit, Clock], View],
    qtbot: QtBot,
    theme: Theme,
    path: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    drafts: Drafts | None = None,
) -> Iterator[D]:
    """Opens a view on a shop's file, as starting the program does, and closes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = open_shop(Settings(print_folder=str(path.parent / "printed")), url=f"sqlite:///{path}")
    tasks, actions, sounds, clock = Tasks(shop), Actions(), HeardSounds(), Clock()
    kit = Kit(shop, tasks, actions, theme, sounds, drafts or Drafts.in_memory())
    window = MainWindow(kit)
    view = view_of(kit, clock)
    window.add_view(view)
    router = ScanRouter(app, lambda name, repeated: actions.typed(name, repeated=repeated), clock=clock)
    router.scanned.connect(window.on_scan)
    router.install()
    desk = desk_type(qtbot, shop, kit, window, view, router, sounds, clock)
    tasks.crashed.connect(desk.bugs.append)
    view.said.connect(desk.toasts.append)
    window.resize(*size)
    window.show_view(view.view_id)
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
