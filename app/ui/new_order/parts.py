"""A column of sums."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import fonts
from app.ui.widgets.label import PlainLabel, Tone, label


class Sums(QWidget):
    """Words at the left, figures at the right, the last line large."""

    def __init__(self, rows: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._words: list[PlainLabel] = []
        self._figures: list[PlainLabel] = []
        for place, words in enumerate(rows):
            last = place == len(rows) - 1
            size, weight = (fonts.TITLE, fonts.BOLD) if last else (fonts.BODY, fonts.NORMAL)
            left = label(
                words, weight=weight, size=fonts.EMPHASIS if last else size, tone=Tone.TEXT if last else Tone.MUTED
            )
            right = label("", size=size, weight=weight, align=Qt.AlignmentFlag.AlignRight)
            grid.addWidget(left, place, 0)
            grid.addWidget(right, place, 1)
            self._words.append(left)
            self._figures.append(right)

    @property
    def figures(self) -> list[str]:
        """What stands at the right, from the top."""
        return [figure.text() for figure in self._figures]

    def set_row(self, place: int, figure: str, words: str = "") -> None:
        """Changes a line; ``words`` only if they change."""
        self._figures[place].setText(figure)
        if words:
            self._words[place].setText(words)
        self._figures[place].setAccessibleName(f"{self._words[place].text()} {figure}")
