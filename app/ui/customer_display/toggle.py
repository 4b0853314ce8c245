"""The action that turns the display on and off."""

from __future__ import annotations

from typing import Protocol

from app.errors import StationmasterError
from app.ui.customer_display.feed import Feed, Where
from app.ui.customer_display.words import toggled_words
from app.ui.i18n import said_error
from app.ui.machine import MachineSettings
from app.ui.widgets.toast import Toast


class Window(Protocol):
    """Whoever says what came of it, and shows a view."""

    def show_toast(self, toast: Toast) -> None: ...
    def show_view(self, view_id: str, argument: object = None) -> None: ...


def toggle_display(machine: MachineSettings, feed: Feed, window: Window) -> None:
    """On if it is off, and the other way round. Where it has no screen, its settings are shown, which say why."""
    try:
        machine.change(display_on=not machine.now.display_on)
    except StationmasterError as error:
        window.show_toast(Toast(said_error(error), "octagon-x"))
        return
    report = feed.report
    if report.where in (Where.GONE, Where.TAKEN):
        window.show_view("settings", "display")
    window.show_toast(Toast(toggled_words(report), "monitor"))
