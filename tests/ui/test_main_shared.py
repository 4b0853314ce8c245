"""The program and shared databases: into the assistant and back, and what is said of one that cannot be opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg import sql
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

import app.context
from app.context import make_shop
from app.main import Console
from app.settings import Settings, load
from app.ui.shared_setup.view import SharedSetup
from app.ui.widgets.button import Button
from tests.ui.shared_desk import PATIENCE_MS, TYPING_MS, LockedServer, locked

__all__ = ["locked"]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, shops, password files and the window's memory of this test alone."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pgpass"))
    monkeypatch.setattr(app.context, "data_folder", lambda: tmp_path)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "memory"))


class Program:
    """A console that is closed at the end, with everything that it showed."""

    def __init__(self, qtbot: QtBot, url: str | None = None, settings: Settings | None = None) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._qtbot = qtbot
        self.console = Console(application, settings or Settings(theme="light"), url)

    def start(self) -> None:
        """Starts, and waits for a window or for the first page's words."""
        self.console.start()
        self._qtbot.waitUntil(lambda: not self.console.is_opening, timeout=PATIENCE_MS)

    @property
    def setup(self) -> SharedSetup:
        """The assistant in front."""
        assert self.console.setup is not None
        return self.console.setup

    @property
    def said(self) -> str:
        """What the first page says."""
        assert self.console.first is not None
        return self.console.first.banner.words

    def on(self) -> None:
        """The assistant's way on, and its answer."""
        setup = self.setup
        setup.go_on()
        self._qtbot.waitUntil(lambda: not isValid(setup) or not setup.is_busy, timeout=PATIENCE_MS)

    def wait_for_window(self) -> None:
        """Waits until the window on a shop is there and has read what it shows."""
        console = self.console
        self._qtbot.waitUntil(lambda: console.window is not None and console.tasks is not None, timeout=PATIENCE_MS)
        self._qtbot.waitUntil(lambda: not (console.tasks and console.tasks.busy), timeout=PATIENCE_MS)

    def close(self) -> None:
        """As leaving the program does."""
        setup = self.console.setup
        self.console.close()
        for widget in (self.console.window, self.console.first, setup):
            if widget is not None and isValid(widget):
                widget.close()
                delete(widget)


@pytest.fixture
def program(qtbot: QtBot, theme: object) -> Iterator[Program]:
    program = Program(qtbot)
    yield program
    program.close()


def test_from_the_first_page_to_the_window_of_a_shared_shop(program: Program, locked: LockedServer) -> None:
    shop = locked.new_shop("Sample Goods", "Packing 1")
    program.start()
    first = program.console.first
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_S)
    assert first.isHidden()
    program.setup.where.server.setText(locked.pasted(shop))
    program.on()
    program.on()
    program.on()
    program.on()
    program.wait_for_window()
    assert program.console.setup is None
    window = program.console.window
    assert window is not None
    assert window.kit.context.facts.station_name == "Packing 1"
    assert load().db == shop.url


def test_escape_brings_the_first_page_back(program: Program) -> None:
    program.start()
    first = program.console.first
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_S)
    program.setup.go_back()
    assert program.console.setup is None
    assert first.isVisible()


def test_from_an_open_shop_by_key_and_back_again(qtbot: QtBot, theme: object, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'own.db'}"
    make_shop(Settings(), url=url).close()
    program = Program(qtbot, url)
    program.start()
    program.wait_for_window()
    window = program.console.window
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.qWait(TYPING_MS)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_J, both)
    assert program.setup.isVisible()
    assert window.isHidden()
    program.setup.go_back()
    assert window.isVisible()
    assert program.console.window is window
    program.close()


def test_a_shop_that_is_older_says_who_may_upgrade_it_and_how(
    qtbot: QtBot, theme: object, locked: LockedServer
) -> None:
    shop = locked.new_shop()
    name = shop.url.rpartition("/")[2]
    locked.execute(sql.SQL("UPDATE alembic_version SET version_num = '0001'"), name)
    program = Program(qtbot, locked.pasted(shop))
    program.start()
    assert shop.login in program.said
    assert "not change its schema" in program.said
    assert "Whoever looks after the server runs: stationmaster db upgrade --admin-url" in program.said
    assert shop.password not in program.said
    program.close()


def test_a_password_that_is_wrong_by_now_is_set_right_in_the_assistant(
    qtbot: QtBot, theme: object, locked: LockedServer
) -> None:
    shop = locked.new_shop()
    settings = Settings(theme="light", db=shop.url, station="Station 1")
    program = Program(qtbot, settings=settings)
    program.start()
    assert "password" in program.said
    first = program.console.first
    assert first is not None
    next(found for found in first.findChildren(Button) if found.text() == "Set it right").click()
    where = program.setup.where
    assert (where.login.text(), where.secret.text()) == (shop.login, "")
    program.close()
