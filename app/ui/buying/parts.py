"""Parts that the pages of Buying share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.widgets.card import Panel
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label


class HeadRow(Panel):
    """The row over a list: what it comes to at the left, what can be done at the right; the main thing stands last."""

    def __init__(self) -> None:
        super().__init__(QPalette.ColorRole.Base, line="b")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._words = label("", tone=Tone.MUTED, wrap=True)
        self._row.addWidget(self._words, 1)

    def set_tools(self, tools: Sequence[QWidget]) -> None:
        """What can be done here."""
        for tool in tools:
            self._row.addWidget(tool)

    def set_words(self, words: str) -> None:
        """What the list comes to."""
        self._words.setText(words)
        self._words.setToolTip(words)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()


def flow_of(widgets: Sequence[QWidget], gap: int = 6) -> FlowLayout:
    """Widgets side by side, in as many lines as they need."""
    row = FlowLayout(gap=gap)
    for widget in widgets:
        row.addWidget(widget)
    return row


class BesidePane(QSplitter):
    """A list with a pane beside it, which has its share of the width until a person moves the line between them.

    Signals: ``fitted(width of the list)`` after either has another width.
    """

    fitted = Signal(int)

    def __init__(self, listed: Sequence[QWidget], pane: QWidget, share: int) -> None:
        """``listed``: what stands one below the other at the left, the last of them takes the room; ``share`` px."""
        super().__init__(Qt.Orientation.Horizontal)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in listed:
            column.addWidget(part, int(part is listed[-1]))
        self._share, self._moved = share, False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(left)
        self.addWidget(pane)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._on_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Deals the width anew, and tells."""
        if not self._moved:
            share = min(fonts.dp(self._share), self.width() // 2)
            self.setSizes([self.width() - share - 1, share])
        self.fitted.emit(self.sizes()[0])

    def _on_moved(self) -> None:
        self._moved = True
        self.fitted.emit(self.sizes()[0])
