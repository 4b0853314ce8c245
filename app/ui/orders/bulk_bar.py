"""The bar below the list: what is ticked, what can be done with it, and how far a long job is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.order_list import OrderRow
from app.ui import fonts
from app.ui.formats import money, number, plural
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Tone, label
from app.ui.widgets.progress import Progress

BAR_HEIGHT = 56


class BulkBar(Panel):
    """Shown with ticks or with a job under way. Signals: ``cleared()``, ``cancel_wanted()``."""

    cleared = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="t", parent=parent)
        self.setFixedHeight(fonts.dp(BAR_HEIGHT))
        self.setAccessibleName("Selected orders")
        self._chosen, self._job = QWidget(), QWidget()
        self._title = label("", weight=fonts.STRONG)
        self._sub = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 1, 16, 0)
        row.addWidget(self._chosen, 1)
        row.addWidget(self._job, 1)
        self._build_chosen()
        self._build_job()
        self._job.hide()
        self.hide()

    def add_button(self, button: QWidget) -> None:
        """Adds something that can be done with what is ticked, at the right."""
        self._buttons.addWidget(button)

    def set_chosen(self, title: str, sub: str) -> None:
        """Says what is ticked; "" with nothing."""
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self._chosen.setVisible(bool(title) and self._job.isHidden())
        self._has_chosen = bool(title)
        self.setVisible(self._has_chosen or not self._job.isHidden())

    def set_job(self, title: str, done: int = 0, total: int = 0) -> None:
        """Shows a job under way in place of the ticks; "" ends it."""
        self._job.setVisible(bool(title))
        self._job_title.setText(title)
        self._job_count.setText(f"{number(done)} of {number(total)}" if total else "")
        self._job_bar.set_progress(done, total)
        self._chosen.setVisible(not title and self._has_chosen)
        self.setVisible(bool(title) or self._has_chosen)

    def _build_chosen(self) -> None:
        self._has_chosen = False
        row = self._buttons = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        clear = Button("", kind=Kind.GHOST, icon="x", tip="Clear the selection (Esc)")
        clear.clicked.connect(self.cleared)
        row.addWidget(clear)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        words.addStretch(1)
        row.addLayout(words)
        row.addStretch(1)

    def _build_job(self) -> None:
        row = QHBoxLayout(self._job)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(12)
        self._job_title = label("", weight=fonts.STRONG)
        self._job_count = label("", tone=Tone.MUTED)
        self._job_bar = Progress(width=200)
        cancel = Button("Stop", icon="x", tip="Stop here; what is done stays done")
        cancel.clicked.connect(self.cancel_wanted)
        for widget in (self._job_title, self._job_bar, self._job_count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(cancel)


def chosen_words(orders: Sequence[OrderRow]) -> tuple[str, str]:
    """``3 selected`` and ``9 units · €142.40``; money only if all of it is known and in one currency."""
    units = plural(sum(order.units for order in orders), "unit")
    currencies = {order.currency for order in orders}
    totals = [order.total for order in orders]
    if len(currencies) != 1 or None in totals:
        return f"{number(len(orders))} selected", units
    total = sum(value for value in totals if value is not None)
    return f"{number(len(orders))} selected", f"{units} · {money(total, currencies.pop())}"
