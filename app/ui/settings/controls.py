"""Controls of settings: each shows a value of ``MachineSettings`` and sets it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.errors import StationmasterError
from app.ui.i18n import said_error, tr
from app.ui.machine import MachineSettings
from app.ui.settings.rows import SettingRow
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.label import label
from app.ui.widgets.slider import Slider
from app.ui.widgets.switch import Switch

_SETTLE_MS = 250


class SettingRows:
    """Makes rows whose control is bound to one setting by its name; the control's object name is that name."""

    def __init__(self, machine: MachineSettings) -> None:
        self._machine = machine

    def choice(
        self, name: str, title: str, note: str, options: Sequence[tuple[Any, str]], *, words: str = ""
    ) -> SettingRow:
        """One of several values."""
        control = Choice(name=title)
        for value, text in options:
            control.addItem(text, value)
        control.setCurrentIndex(max(0, control.findData(getattr(self._machine.now, name))))
        row = self._row(name, title, note, control, words=" ".join([words, *(text for _, text in options)]))
        control.activated.connect(lambda place: self._set(row, name, control.itemData(place)))
        return row

    def switch(self, name: str, title: str, note: str, *, words: str = "") -> SettingRow:
        """On or off."""
        control = Switch(name=title, on=bool(getattr(self._machine.now, name)))
        row = self._row(name, title, note, control, words=words)
        control.toggled.connect(lambda on: self._set(row, name, on))
        return row

    def slider(
        self, name: str, title: str, note: str, *, least: int, most: int, step: int, unit: str, words: str = ""
    ) -> SettingRow:
        """A number that is felt, so it is set a moment after it was moved."""
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        now = int(getattr(self._machine.now, name))
        control = Slider(name=title, least=least, most=most, value=now, step=step)
        shown = label(f"{now} {unit}", align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown.setMinimumWidth(56)
        line.addWidget(control)
        line.addWidget(shown)
        row = self._row(name, title, note, holder, control=control, words=words)
        settle = QTimer(control)
        settle.setSingleShot(True)
        settle.setInterval(_SETTLE_MS)

        def moved(value: int) -> None:
            rounded = least + round((value - least) / step) * step
            shown.setText(f"{rounded} {unit}")
            control.setProperty("rounded", rounded)
            settle.start()

        control.valueChanged.connect(moved)
        settle.timeout.connect(lambda: self._set(row, name, control.property("rounded")))
        return row

    def text(self, name: str, title: str, note: str, placeholder: str, *, words: str = "") -> SettingRow:
        """A text; it is set when it is left or Enter is pressed."""
        control = Field(placeholder, name=title)
        control.setText(str(getattr(self._machine.now, name)))
        control.setMinimumWidth(280)
        row = self._row(name, title, note, control, words=words)
        control.editingFinished.connect(lambda: self._set(row, name, control.text().strip()))
        return row

    def folder(self, name: str, title: str, note: str, placeholder: str, *, words: str = "") -> SettingRow:
        """A folder of this machine."""

        def ask(control: Field) -> str:
            return QFileDialog.getExistingDirectory(control, title, control.text() or placeholder)

        return self._path(name, title, note, placeholder, ask, lambda _path: "", words=words)

    def file(
        self,
        name: str,
        title: str,
        note: str,
        kinds: str,
        fault: Callable[[str], str],
        *,
        words: str = "",
    ) -> SettingRow:
        """A file of this machine, of ``kinds`` as a file dialog has them; ``fault`` says why one cannot be, or ""."""

        def ask(control: Field) -> str:
            return QFileDialog.getOpenFileName(control, title, control.text(), kinds)[0]

        return self._path(name, title, note, "", ask, fault, words=words)

    # -- inside --

    def _path(
        self,
        name: str,
        title: str,
        note: str,
        placeholder: str,
        ask: Callable[[Field], str],
        fault: Callable[[str], str],
        *,
        words: str,
    ) -> SettingRow:
        """A path that is typed or chosen; one that has a fault is told and not set."""
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        control = Field(placeholder, name=title)
        control.setText(str(getattr(self._machine.now, name)))
        control.setMinimumWidth(280)
        choose = Button(tr("Choose"), icon="folder-open")
        line.addWidget(control)
        line.addWidget(choose)
        row = self._row(name, title, note, holder, control=control, words=words)

        def take() -> None:
            path = control.text().strip()
            wrong = fault(path) if path else ""
            if wrong:
                row.say_fault(wrong)
            else:
                self._set(row, name, path)

        def choose_one() -> None:
            found = ask(control)
            if found:
                control.setText(found)
                take()

        control.editingFinished.connect(take)
        choose.clicked.connect(choose_one)
        return row

    def _row(
        self, name: str, title: str, note: str, shown: QWidget, *, control: QWidget | None = None, words: str = ""
    ) -> SettingRow:
        fixed = self._machine.is_fixed(name)
        control = control or shown
        control.setObjectName(name)
        control.setEnabled(not fixed)
        control.setAccessibleDescription(note)
        if fixed:
            note = tr("Set outside the program, by {name}.", name=f"STATIONMASTER_{name.upper()}")
        row = SettingRow(
            title,
            note,
            shown,
            changed=lambda: not fixed and self._machine.is_changed(name),
            reset=lambda: self._reset(row, name, control),
            words=words,
        )
        return row

    def _set(self, row: SettingRow, name: str, value: Any) -> None:
        try:
            self._machine.change(**{name: value})
        except StationmasterError as error:
            row.say_fault(said_error(error))
            return
        row.say_fault("")
        row.renew()

    def _reset(self, row: SettingRow, name: str, control: QWidget) -> None:
        self._machine.reset(name)
        value = getattr(self._machine.now, name)
        control.blockSignals(True)
        if isinstance(control, Choice):
            control.setCurrentIndex(max(0, control.findData(value)))
        elif isinstance(control, Switch):
            control.setChecked(bool(value))
        elif isinstance(control, Field):
            control.setText(str(value))
        control.blockSignals(False)
        if isinstance(control, Slider):
            control.setValue(int(value))
        row.renew()
        control.setFocus(Qt.FocusReason.OtherFocusReason)
