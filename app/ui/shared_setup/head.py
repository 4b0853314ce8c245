"""The head of the assistant: what it is about, how far it is, the way back and the way on."""

from __future__ import annotations

import enum

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.widgets.button import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Tone, label
from app.ui.widgets.stepper import Step, Stepper, StepState

HEIGHT = 72


class Stage(enum.IntEnum):
    """The steps."""

    WHERE = 0
    WHO = 1
    READY = 2


_TITLES = (mark("Where"), mark("Who"), mark("Ready"))


class Head(Panel):
    """Title at the left, the steps, and buttons at the right; the primary one always in the same corner."""

    def __init__(self, back: Button, on: Button, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, line="b", parent=parent)
        self.setFixedHeight(fonts.dp(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(label(tr("Use a shared database"), size=fonts.TITLE, weight=fonts.BOLD))
        note = tr("Every station works on the same orders and the same stock")
        words.addWidget(label(note, size=fonts.CAPTION, tone=Tone.MUTED, flow=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        self._steps = Stepper(spread=False)
        row.addWidget(self._steps)
        row.addSpacing(24)
        for button in (back, on):
            button.set_yielding()
            row.addWidget(button)

    def set_stage(self, stage: Stage, *, failed: bool = False) -> None:
        """Shows how far it is; ``failed`` marks the step where it went no further."""
        now = StepState.FAILED if failed else StepState.NOW
        states = [StepState.DONE if place < stage else now if place == stage else StepState.LATER for place in range(3)]
        self._steps.set_steps([Step(tr(title), state) for title, state in zip(_TITLES, states, strict=True)])
