"""The head of the import: what is being imported, the steps, and the buttons that lead on."""

from __future__ import annotations

import enum

from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.widgets.button import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Tone, label
from app.ui.widgets.stepper import Step, Stepper, StepState

HEIGHT = 72
# The facts of a file have two lines at most.
_LEAST_WORDS = 190


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

    def __init__(self, back: Button, write: Button, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, line="b", parent=parent)
        self.setFixedHeight(fonts.dp(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self._said = _Words()
        row.addWidget(self._said, 1)
        self._steps = Stepper(spread=False)
        row.addWidget(self._steps)
        row.addSpacing(16)
        for button in (back, write):
            button.set_yielding()
        # A button follows its action, and an action that is hidden has no key: so the place is hidden instead.
        self._back, self._write = _place_of(back), _place_of(write)
        row.addWidget(self._back)
        row.addWidget(self._write)

    def set_words(self, title: str, facts: str = "", file: str = "") -> None:
        """Changes title and facts; ``file`` stands before them and may be shortened, they may not."""
        self._said.set_words(title, facts, file)

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
        return self._said.words


class _Words(QWidget):
    """Title, file and facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QVBoxLayout(self)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD)
        self._file = label("", size=fonts.CAPTION, tone=Tone.MUTED, elide=True)
        self._facts = label("", size=fonts.CAPTION, tone=Tone.MUTED, flow=True)
        self._parts = ("", "")
        self.setMinimumWidth(fonts.dp(_LEAST_WORDS))
        words.addStretch(1)
        for part in (self._title, self._file, self._facts):
            words.addWidget(part)
        words.addStretch(1)

    def set_words(self, title: str, facts: str, file: str) -> None:
        self._title.setText(title)
        self._parts = (file, facts)
        self._facts.setText(facts)
        self._fit()

    @property
    def words(self) -> str:
        return f"{self._title.text()} {self._whole}".strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _whole(self) -> str:
        return " · ".join(part for part in self._parts if part)

    def _fit(self) -> None:
        """File and facts in one line, or in two where there is no room for one."""
        file, facts = self._parts
        one = bool(file) and self._file.fontMetrics().horizontalAdvance(self._whole) <= self.width()
        self._file.setText(self._whole if one else file)
        self._file.setVisible(bool(file))
        self._facts.setVisible(bool(facts) and not one)


def _place_of(button: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    return place
