"""What a step for many orders came to: how many, and each that failed with its reason and what mends it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, text_cell
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.table import StationTable
from app.ui.widgets.toast import announce

ROW = 32
_MOST_SHOWN = 5
_COLUMNS = (
    Column("number", mark("Order"), 110),
    Column("message", mark("What happened"), 300, stretch=True),
    Column("fix", mark("What to do"), 260),
)


@dataclass(frozen=True, slots=True)
class Result:
    """One order that failed: its id, its number, why, and what to do."""

    key: Hashable
    number: str
    message: str
    fix: str


class ResultsPanel(Panel):
    """Below the list, until it is closed. Signals: ``opened(key)``; ``retry_wanted()``; ``closed()``."""

    opened = Signal(object)
    retry_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, line="t", parent=parent)
        self.setAccessibleName(tr("Results"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 8)
        head.setSpacing(8)
        self._glyph = Glyph("octagon-x", 20, Tone.ERROR)
        self._title = label("", weight=fonts.STRONG, flow=True)
        self._more = label("", tone=Tone.MUTED)
        self.retry = Button(tr("Retry failed"), size=Size.SMALL, icon="rotate-ccw")
        self.retry.clicked.connect(self.retry_wanted)
        self._close = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Close"))
        self._close.clicked.connect(self.close_panel)
        for widget in (self._glyph, self._title):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._more)
        head.addWidget(self.retry)
        head.addWidget(self._close)
        column.addLayout(head)
        titled = [Column(c.id, tr(c.title), c.width, stretch=c.stretch) for c in _COLUMNS]
        self.model = TableModel(titled, self)
        self.table = StationTable(self.model, name=tr("Orders that failed"), row_height=ROW)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self.opened)
        column.addWidget(self.table)
        self.hide()

    def show_results(self, title: str, failures: Sequence[Result], *, more: int = 0) -> None:
        """Shows ``failures``, with ``more`` of them not listed."""
        self._title.setText(title)
        self._more.setText(tr("and {more} more that are not listed", more=more) if more else "")
        self.model.set_rows([_row(one) for one in failures])
        shown = min(_MOST_SHOWN, max(1, len(failures)))
        self.table.setFixedHeight(self.table.head.height() + fonts.dp(ROW) * shown + 1)
        self.setAccessibleDescription(title)
        self.show()
        announce(self, title, urgent=True)

    def close_panel(self) -> None:
        """Takes the panel away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()


def _row(one: Result) -> Row:
    return Row(one.key, (text_cell(one.number, strong=True), text_cell(one.message, tip=one.message), _fix(one.fix)))


def _fix(text: str) -> Cell:
    return text_cell(text, muted=True, tip=text)
