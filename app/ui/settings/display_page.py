"""Settings of the customer display: on or off, which screen, in which language, and what it shows idle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QImageReader
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.customer_display.feed import Feed, Where
from app.ui.customer_display.screens import info_of, name_of, remembered, screens
from app.ui.customer_display.shown import Shown, ShownLine, ShownSums, confirm
from app.ui.customer_display.words import where_words
from app.ui.i18n import LANGUAGES, tr
from app.ui.machine import MachineSettings
from app.ui.settings.controls import SettingRows
from app.ui.settings.rows import SettingRow
from app.ui.view import Kit
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label
from app.ui.widgets.switch import Switch

TEST_MS = 10_000
_PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp *.gif *.svg"


def display_rows(kit: Kit, rows: SettingRows) -> list[SettingRow]:
    """The rows of the page."""
    switch = _switch_row(kit.machine, rows)
    screen = _screen_row(kit.machine, rows)
    where = SettingRow(
        tr("Where it is now"),
        tr("Show now: a sample order for ten seconds"),
        _Where(kit.display, getattr(kit.context.facts, "currency", "EUR")),
        words=tr("test, sample, try"),
    )
    found = [switch, screen, where, *_look_rows(rows)]
    for row in found:
        row.setProperty("helpTopic", "customer-display")
    return found


def _switch_row(machine: MachineSettings, rows: SettingRows) -> SettingRow:
    row = rows.switch(
        "display_on",
        tr("Customer display"),
        tr("A second screen on which customers see their order. Orders taken by phone are never shown there."),
        words=tr("second screen, pole display, monitor, customer screen"),
    )
    switch = row.control
    assert isinstance(switch, Switch), "so it was made"

    def follow(names: frozenset[str]) -> None:
        """It is also turned on and off by its action."""
        if "display_on" in names and switch.isChecked() != machine.now.display_on:
            switch.blockSignals(True)
            switch.setChecked(machine.now.display_on)
            switch.blockSignals(False)
            row.renew()

    machine.changed.connect(_Ear(row, follow).hear)
    return row


def _screen_row(machine: MachineSettings, rows: SettingRows) -> SettingRow:
    row = rows.choice(
        "display_screen",
        tr("Screen"),
        tr("One that is unplugged is remembered, and used again once it is there"),
        _screens(machine.now.display_screen),
        words=tr("monitor, HDMI, unplugged"),
    )
    choice = row.control
    assert isinstance(choice, Choice), "so it was made"

    def renew() -> None:
        choice.blockSignals(True)
        choice.clear()
        for key, words in _screens(machine.now.display_screen):
            choice.addItem(words, key)
        choice.setCurrentIndex(max(0, choice.findData(machine.now.display_screen)))
        choice.blockSignals(False)
        choice.updateGeometry()

    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication), "screens are an application's"
    pause = QTimer(row)
    pause.setSingleShot(True)
    pause.setInterval(0)  # a screen that goes is still among the others while it is told
    pause.timeout.connect(renew)
    ear = _Ear(row, lambda _screen: pause.start())
    app.screenAdded.connect(ear.hear)
    app.screenRemoved.connect(ear.hear)
    machine.changed.connect(_Ear(row, lambda names: pause.start() if "display_screen" in names else None).hear)
    return row


def _screens(chosen: str) -> list[tuple[str, str]]:
    """The screens that can be chosen; the one that is chosen although it is not there."""
    there = [info_of(screen) for screen in screens()]
    options = [("", tr("The other screen")), *((screen.key, screen.words) for screen in there)]
    if chosen and (found := remembered(chosen, there)) is None:
        options.append((chosen, tr("{screen} (not plugged in)", screen=name_of(chosen))))
    elif chosen and found is not None and found.key != chosen:
        options = [(chosen if key == found.key else key, words) for key, words in options]
    return options


def _look_rows(rows: SettingRows) -> list[SettingRow]:
    return [
        rows.choice(
            "display_language",
            tr("Language of the customers"),
            "",
            [("", tr("As this screen")), *LANGUAGES.items()],
            words=tr("translation"),
        ),
        rows.choice(
            "display_theme",
            tr("Colours of the display"),
            "",
            [("system", tr("As this screen")), ("light", tr("Light")), ("dark", tr("Dark"))],
            words=tr("theme, night, bright"),
        ),
        rows.text(
            "display_text",
            tr("Line below the shop's name"),
            tr("Shown while nobody is served"),
            tr("Open until 18:00"),
            words=tr("welcome, greeting, idle"),
        ),
        rows.file(
            "display_picture",
            tr("Picture"),
            tr("Shown above the shop's name while nobody is served"),
            f"{tr('Pictures')} ({_PICTURES})",
            lambda path: "" if QImageReader(path).canRead() else tr("This file is no picture that can be shown."),
            words=tr("logo, image, photo, idle"),
        ),
    ]


class _Ear(QObject):
    """Hears a signal as long as its row is there."""

    def __init__(self, row: SettingRow, tell: Callable[[Any], object]) -> None:
        super().__init__(row)
        self._tell = tell

    def hear(self, what: object) -> None:
        """The signal."""
        self._tell(what)


def sample_order(currency: str) -> Shown:
    """What is shown to try the display."""
    lines = [ShownLine(tr("Sample product {n}", n=n), "", n, n * 1250) for n in (1, 2)]
    sums = ShownSums(total=3940, goods=3750, shipping=190, tax=629, tax_within=True)
    return confirm(lines, sums, currency, name="Anna Meyer")


class _Where(QWidget):
    """Where the display is, and a sample on it for a moment."""

    def __init__(self, feed: Feed, currency: str) -> None:
        super().__init__()
        self._feed, self._currency = feed, currency
        self._said = label(
            "", tone=Tone.MUTED, flow=True, align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._button = Button(tr("Show now"), icon="monitor")
        self._button.setObjectName("display_show")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._said, 1)
        line.addWidget(self._button)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(TEST_MS)
        self._end.timeout.connect(self._leave)
        self._button.clicked.connect(self._show)
        feed.moved.connect(self._renew)
        self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave()

    def _show(self) -> None:
        self._feed.show(self, sample_order(self._currency))
        self._end.start()

    def _leave(self) -> None:
        self._end.stop()
        self._feed.leave(self)

    def _renew(self) -> None:
        self._said.setText(where_words(self._feed.report))
        self._button.setEnabled(self._feed.report.where is Where.SHOWN)
