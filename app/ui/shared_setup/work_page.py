"""While a shop is being made: what is done, what goes on, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import said, tr
from app.ui.shared_setup.page import FORM_WIDTH, Pillar
from app.ui.shared_setup.parts import Waiting
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.toast import announce

_MOST_STEPS = 8


class WorkPage(Pillar):
    """A list that grows by a line whenever something is done."""

    def __init__(self) -> None:
        super().__init__(FORM_WIDTH)
        self._said = ""
        self._rows: list[tuple[QWidget, PlainLabel]] = []
        self._card = Card(tr("The shared shop is being made"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        self._card.body.addLayout(self._steps)
        self.waiting = Waiting()
        self._card.body.addWidget(self.waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    @property
    def words(self) -> list[str]:
        """What was done, then what goes on."""
        return [*(row[1].text() for row in self._rows), self._said]

    def begin(self, words: str) -> None:
        """Starts anew."""
        for row, _ in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self._said = words
        self.waiting.start(words, key="Esc")

    def say(self, words: str) -> None:
        """Goes on to the next thing. Words that begin as the last ones only count on."""
        words = said(words)
        if words.partition(":")[0] != self._said.partition(":")[0]:
            self._add(self._said)
            self.waiting.start(words, key="Esc")
            announce(self, words)
        else:
            self.waiting.say(words)
        self._said = words

    def end(self) -> None:
        """Nothing goes on any more."""
        self.waiting.stop()

    def _add(self, words: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(Glyph("circle-check", 20, Tone.DONE))
        text = label(words, elide=True)
        line.addWidget(text, 1)
        self._steps.addWidget(row)
        self._rows.append((row, text))
