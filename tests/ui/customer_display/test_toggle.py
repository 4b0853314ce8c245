"""The action that turns the display on and off, and what the status bar says when its screen is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

import app.context
from app.context import make_shop
from app.main import Console
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.customer_display.feed import Report, Where
from app.ui.customer_display.shown import ShownLine, order
from app.ui.i18n import install
from app.ui.language import use
from app.ui.main_window import MainWindow
from app.ui.view import Kit

PATIENCE_MS = 30_000
GONE = "Customer display: there is no second screen"


@pytest.fixture
def console(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Console]:
    """A console on a shop, on the one screen that tests have."""
    monkeypatch.setattr(app.context, "data_folder", lambda: tmp_path)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "memory"))
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    make_shop(Settings(), url=url, company="Harbour Street Supplies").close()
    console = Console(qapp, Settings(theme="light"), url)
    console.start()
    qtbot.waitUntil(lambda: console.window is not None and console.window.isVisible(), timeout=PATIENCE_MS)
    yield console
    console.close()
    if console.window is not None:
        console.window.close()
        delete(console.window)
    install(qapp, "en")
    use(qapp, "")


def window_of(console: Console) -> MainWindow:
    assert console.window is not None
    return console.window


def said(window: MainWindow) -> str:
    """What the last toast says."""
    return window.toast.current.text if window.toast.current is not None else ""


def switched_on(console: Console) -> bool:
    """Whether the setting is on."""
    return console.machine.now.display_on


def trigger(window: MainWindow) -> None:
    """As the palette does it."""
    bound = [bound for bound in window.kit.actions.bound() if bound.spec.id == "app.customer_display"]
    assert len(bound) == 1
    bound[0].action.trigger()


def test_the_palette_finds_it_by_what_people_call_it(qapp: QApplication) -> None:
    spec = Actions().find("app.customer_display")
    assert spec is not None
    assert {"second screen", "pole display"} <= set(spec.synonyms)


def test_without_a_second_screen_its_settings_say_why(console: Console) -> None:
    window = window_of(console)
    trigger(window)
    assert switched_on(console)
    assert window.view is not None and window.view.view_id == "settings"
    assert said(window) == GONE
    item = window.status.item("display")
    assert item is not None and item.text() == GONE
    trigger(window)
    assert not switched_on(console)
    assert said(window) == "Customer display: off"
    assert window.status.item("display") is None


def test_the_status_leads_to_the_settings(console: Console) -> None:
    window = window_of(console)
    window.kit.display.tell(Report(Where.GONE, "HDMI-1"))
    item = window.status.item("display")
    assert item is not None
    item.click()
    assert window.view is not None and window.view.state()["page"] == "display"


def test_a_window_in_another_language_keeps_what_is_shown_and_says_what_is_missing(
    qtbot: QtBot, console: Console
) -> None:
    old = window_of(console)
    shown = order([ShownLine("Mug")], None, "EUR")
    old.kit.display.show("view", shown)
    trigger(old)
    console.machine.change(language="de")
    qtbot.waitUntil(lambda: console.window is not old, timeout=PATIENCE_MS)
    window = window_of(console)
    assert window.kit.display is old.kit.display and window.kit.display.now == shown
    item = window.status.item("display")
    assert item is not None and item.text() == "Kundenanzeige: Es gibt keinen zweiten Bildschirm"


def test_the_feed_of_a_kit_without_a_display_takes_everything(kit: Kit) -> None:
    shown = order([ShownLine("Mug")], None, "EUR")
    kit.display.show("view", shown)
    kit.display.leave("view")
    kit.display.blank()
    kit.display.unblank()
    assert kit.display.report == Report(Where.OFF)
