"""Random clicks, keys, scans, resizes and theme switches over every widget of the kit: nothing may break."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.theme import Scheme
from app.ui.view import Kit
from app.ui.widgets.toast import Toast
from tests.ui.kit_gallery import ControlsView, DetailView, EmptyView, ListView, StationView

EVENTS = 1500
KEYS = [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space]
KEYS += [Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F11, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End]


class Monkey:
    """Does one thing after the other, the same for the same seed."""

    def __init__(self, window: MainWindow, kit: Kit, router: ScanRouter, seed: int) -> None:
        self._random = random.Random(seed)
        self._window, self._kit, self._router = window, kit, router
        self._views = ["orders", "list", "detail", "empty", "station"]
        self.scans = 0

    def step(self) -> None:
        """One event."""
        acts: list[Callable[[], None]] = [self._click, self._click, self._key, self._key, self._letter, self._scan]
        acts += [self._chord, self._switch, self._resize, self._toast]
        self._random.choice(acts)()

    def _focus(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    def _click(self) -> None:
        spot = QPoint(self._random.randrange(self._window.width()), self._random.randrange(self._window.height()))
        target = self._window.childAt(spot) or self._window
        button = self._random.choice([Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
        QTest.mouseClick(target, button, pos=target.mapFrom(self._window, spot))

    def _key(self) -> None:
        QTest.keyClick(self._focus(), self._random.choice(KEYS))

    def _chord(self) -> None:
        key = Qt.Key(self._random.choice([*range(0x31, 0x36), ord("F"), ord("R"), ord("Z"), ord("A")]))
        QTest.keyClick(self._focus(), key, Qt.KeyboardModifier.ControlModifier)

    def _letter(self) -> None:
        QTest.keyClicks(self._focus(), self._random.choice("abcjkxhr?/17 "))
        if self._random.random() < 0.7:
            self._router.expire()

    def _scan(self) -> None:
        focus = self._focus()
        QTest.keyClicks(focus, f"{self._random.randrange(10**12, 10**13)}")
        QTest.keyClick(focus, Qt.Key.Key_Return)
        self.scans += 1

    def _switch(self) -> None:
        if self._random.random() < 0.3:
            self._kit.theme.set_scheme(self._random.choice([Scheme.LIGHT, Scheme.DARK]))
        self._window.show_view(self._random.choice(self._views))

    def _resize(self) -> None:
        self._window.resize(self._random.randrange(1024, 1600), self._random.randrange(640, 1000))

    def _toast(self) -> None:
        self._window.show_toast(Toast("2 orders put on hold", "pause", "Undo", lambda: None))


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_monkey_breaks_nothing(qtbot: QtBot, qapp: QApplication, kit: Kit) -> None:
    window = MainWindow(kit)
    qtbot.addWidget(window)
    for kind in (ControlsView, ListView, DetailView, EmptyView, StationView):
        window.add_view(kind(kit))
    router = ScanRouter(qapp, lambda name, repeated: kit.actions.typed(name, repeated=repeated))
    router.install()
    heard: list[str] = []
    router.scanned.connect(heard.append)
    window.attach(router)
    window.show_view("orders")
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    monkey = Monkey(window, kit, router, seed=20261013)
    try:
        for number in range(EVENTS):
            monkey.step()
            if number % 10 == 0:
                qapp.processEvents()
        qapp.processEvents()
    finally:
        router.uninstall()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
    assert len(heard) >= monkey.scans * 0.9
