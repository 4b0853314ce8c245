"""The head of the import: what is being imported, the steps, and the buttons that lead on."""

from __future__ import annotations

import enum

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Tone, label
from app.ui.widgets.stepper import Step, Stepper, StepState

HEIGHT = 72


class Stage(enum.IntEnum):
    """The steps of an import."""

    FILE = 0
    MAP = 1
    CHECK = 2
    IMPORT = 3
    DONE = 4


_TITLES = (mark("File"), mark("Map"), mark("Check"), mark("Import"))


class Head(Panel):
    """Title and facts at the left, the steps, and buttons at the right."""

    def __init__(self, back: QWidget, write: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, line="b", parent=parent)
        self.setFixedHeight(fonts.dp(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._facts = label("", size=fonts.CAPTION, tone=Tone.MUTED, elide=True)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._steps = Stepper(spread=False)
        row.addWidget(self._steps)
        row.addSpacing(24)
        # A button follows its action, and an action that is hidden has no key: so the place is hidden instead.
        self._back, self._write = _place_of(back), _place_of(write)
        row.addWidget(self._back)
        row.addWidget(self._write)

    def set_words(self, title: str, facts: str = "") -> None:
        """Changes title and facts."""
        self._title.setText(title)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))

    def show_ways(self, *, back: bool, write: bool) -> None:
        """Which of the buttons are there."""
        self._back.setVisible(back)
        self._write.setVisible(write)

    def set_stage(self, stage: Stage, *, failed: bool = False) -> None:
        """Shows how far it is; ``failed`` marks the step where it went no further."""
        now = StepState.FAILED if failed else StepState.NOW
        places = range(len(_TITLES))
        states = [StepState.DONE if place < stage else now if place == stage else StepState.LATER for place in places]
        self._steps.set_steps([Step(tr(title), state) for title, state in zip(_TITLES, states, strict=True)])

    def show_steps(self, shown: bool) -> None:
        """The steps make no sense beside the history."""
        self._steps.setVisible(shown)

    @property
    def words(self) -> str:
        """Title and facts as shown."""
        return f"{self._title.text()} {self._facts.text()}".strip()


def _place_of(button: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    return place
