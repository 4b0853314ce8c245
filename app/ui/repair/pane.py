"""Beside the list: what is wrong, where, what would be written, and what a person can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel, divider
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.sections import emptied, section_head

LEAST_WIDTH = 340
# Lines of a ``Told``; what is over is counted.
MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Told:
    """What the pane says. ``lines``: what would be (or was) written, None while that is read, and how many ``more``
    there are; ``left`` records stay.

    ``asks``: ids of the actions that have a button, the first is the main one; of those ``ready`` can be done.
    """

    title: str
    sentence: str = ""
    since: str = ""
    head: str = ""
    lines: Sequence[str] | None = ()
    more: int = 0
    does: str = ""
    advice: str = ""
    left: int = 0
    note: str = ""
    open_words: str = ""
    asks: tuple[str, ...] = ()
    ready: frozenset[str] = frozenset()


class RepairPane(Panel):
    """Signals: ``asked(action id)`` by a button."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, line="l", parent=parent)
        self.setMinimumWidth(fonts.dp(LEAST_WIDTH))
        self.buttons: dict[str, Button] = {}
        self.told = Told("")
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        area = scroll_area(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QWidget()
        self._flow = FlowLayout()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        self._note = label("", tone=Tone.MUTED, flow=True)
        foot.addWidget(self._note)
        foot.addLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(divider())
        column.addWidget(self._foot)

    def show_told(self, told: Told) -> None:
        """Shows it, from the top."""
        if told == self.told:
            return
        held = next((name for name, button in self.buttons.items() if button.hasFocus()), "")
        self.told = told
        emptied(self._column)
        self._column.addWidget(label(told.title, size=fonts.EMPHASIS, weight=fonts.STRONG, flow=True))
        if told.sentence:
            self._column.addWidget(label(told.sentence, flow=True))
        if told.since:
            self._column.addWidget(label(told.since, tone=Tone.MUTED, flow=True))
        self._show_lines(told)
        for text in (told.does, told.advice):
            if text:
                self._column.addSpacing(4)
                self._column.addWidget(section_head(tr("How") if text is told.does else tr("What you can do")))
                self._column.addWidget(label(text, flow=True, tone=Tone.TEXT))
        self._column.addStretch(1)
        self._show_buttons(told)
        if held in self.buttons and self.buttons[held].isEnabled():
            self.buttons[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, told: Told) -> None:
        if not told.head:
            return
        self._column.addSpacing(4)
        self._column.addWidget(section_head(told.head))
        if told.lines is None:
            self._column.addWidget(label(tr("Being worked out …"), tone=Tone.MUTED))
            return
        for text in told.lines:
            self._column.addWidget(label(text, flow=True))
        if told.more:
            self._column.addWidget(label(trn("and {n} more", "and {n} more", told.more), tone=Tone.MUTED))
        if not told.lines:
            self._column.addWidget(label(tr("Nothing: the books do not say clearly what is right."), flow=True))
        if told.left:
            words = trn("{n} record stays as it is", "{n} records stay as they are", told.left)
            self._column.addWidget(label(words, tone=Tone.ATTENTION, flow=True))

    def _show_buttons(self, told: Told) -> None:
        emptied(self._flow)
        self.buttons.clear()
        texts = {
            "repair.one": (tr("Set this right"), "check"),
            "repair.all": (tr("All of this kind"), "list-checks"),
            "repair.write": (tr("Set the figures right"), "check"),
            "repair.open": (told.open_words, "external-link"),
        }
        for place, name in enumerate(told.asks):
            text, icon = texts[name]
            kind = Kind.PRIMARY if place == 0 and name != "repair.open" else Kind.PLAIN
            button = self.buttons[name] = Button(text, kind=kind, icon=icon, does=name)
            button.setEnabled(name in told.ready)
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            self._flow.addWidget(button)
            button.show()
        self._note.setText(told.note)
        self._note.setVisible(bool(told.note))
        self._foot.setVisible(bool(told.asks) or bool(told.note))
