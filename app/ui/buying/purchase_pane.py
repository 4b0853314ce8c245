"""The order to a supplier in front: how far it is, its products, and what can be done with it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.purchases import AWAITED, RECEIVABLE, PurchaseState
from app.queries.buying import PurchaseLineRow
from app.ui import fonts
from app.ui.actions import Actions
from app.ui.buying.forms import DateForm
from app.ui.buying.parts import flow_of
from app.ui.buying.reads import PurchaseData
from app.ui.formats import NOTHING, amount, day, day_of, money, number, utc_now
from app.ui.i18n import mark, tr, trn
from app.ui.purchase_words import STATES, expected_cell, late_words
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, number_cell, two_lines
from app.ui.widgets.chip import Chip
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.label import Tone, label
from app.ui.widgets.scroll import BAR
from app.ui.widgets.sections import emptied
from app.ui.widgets.table import ROW_TWO_LINES, StationTable

LEAST_WIDTH = 420
_COLUMNS = (
    Column("product", mark("Product"), 190, stretch=True),
    Column("units", mark("Received"), 104, number=True),
    Column("price", mark("Price"), 80, number=True),
    Column("sum", mark("Sum"), 90, number=True),
    Column("expected", mark("Expected"), 108),
)
_SPARE = ("price", "sum")
_DOINGS = ("sent", "edit", "date", "print", "receive", "cancel")


class PurchasePane(Panel):
    """Signals: ``wanted(action id)``: it is to be done with the order that is shown."""

    wanted = Signal(str)

    def __init__(self, form: DateForm) -> None:
        super().__init__(QPalette.ColorRole.Base, line="l")
        self.setAccessibleName(tr("The purchase order in front"))
        self.setMinimumWidth(fonts.dp(LEAST_WIDTH))
        self.data: PurchaseData | None = None
        self.form, self.banner = form, Banner()
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled, {"expected": [late_words()]}), self)
        self.table = StationTable(self.model, name=tr("Products of the purchase order"), row_height=ROW_TWO_LINES)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._sub = label("", tone=Tone.MUTED, wrap=True)
        self._note = label("", tone=Tone.MUTED, wrap=True)
        self._chips = QHBoxLayout()
        self._tools = QVBoxLayout()
        self._sum = label("", weight=fonts.STRONG, align=Qt.AlignmentFlag.AlignRight)
        self._build()

    def _build(self) -> None:
        self._head = Panel(QPalette.ColorRole.Base, line="b")
        head = QVBoxLayout(self._head)
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._title, 1)
        first.addLayout(self._chips)
        head.addLayout(first)
        head.addWidget(self._sub)
        head.addWidget(self._note)
        head.addLayout(self._tools)
        self._foot = Panel(QPalette.ColorRole.Base, line="t")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 10, 16, 10)
        foot.addWidget(self._sum, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self.form, self.banner):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)

    def bind(self, actions: Actions) -> None:
        """Binds what can be done with the order."""
        self._doable = {
            name: actions.bind(self, f"purchases.{name}", partial(self.wanted.emit, name)) for name in _DOINGS
        }
        buttons: list[QWidget] = [actions.button(action, kind=Kind.PLAIN) for action in self._doable.values()]
        self._tools.addLayout(flow_of(buttons))
        actions.bind(self.form, "purchases.save", self.form.save)
        self.show_data(None, date.min)

    @property
    def line(self) -> PurchaseLineRow | None:
        """The product in front, once a person went there."""
        if self.data is None or not self.table.hasFocus():
            return None
        return next((line for line in self.data.lines if line.id == self.table.current_key), None)

    def doable(self, name: str) -> bool:
        """Whether that can be done with the order that is shown."""
        return self._doable[name].isEnabled()

    def show_data(self, data: PurchaseData | None, today: date) -> None:
        """Shows an order, or that there is none."""
        same = data is not None and self.data is not None and data.row.id == self.data.row.id
        kept, place = (self.table.current_key, self.table.currentIndex().row()) if same else (None, 0)
        self.data = data
        for part in (self._head, self.table, self._foot):
            part.setVisible(data is not None)
        if not same:
            self.banner.clear()
        self.model.set_rows([Row(line.id, _cells(line, data, today)) for line in data.lines] if data else [])
        self.table.select_near(kept, place)
        self._show_doable(data)
        if data is not None:
            self._fill(data, today)

    def _fill(self, data: PurchaseData, today: date) -> None:
        row = data.row
        self._title.setText(row.number)
        parts = [
            row.supplier,
            tr("for {place}", place=row.location),
            tr("drafted {day}", day=day(row.created_at, utc_now())),
            tr("expected {day}", day=day_of(row.expected_on, today)) if row.expected_on else "",
            trn("{n} unit is missing", "{n} units are missing", data.missing) if row.state in AWAITED else "",
        ]
        self._sub.setText(" · ".join(part for part in parts if part))
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        emptied(self._chips)
        word, status, icon = STATES[row.state]
        self._chips.addWidget(Chip(tr(word), status, icon=icon))
        units = trn("{n} unit", "{n} units", row.ordered - row.cancelled)
        self._sum.setText(tr("{units}, {amount}", units=units, amount=money(row.amount, row.currency)))

    def _show_doable(self, data: PurchaseData | None) -> None:
        """What cannot be done with the order in front is not offered."""
        state = data.row.state if data is not None else None
        awaited = state in AWAITED
        able = {
            "sent": state is PurchaseState.DRAFT,
            "edit": state is PurchaseState.DRAFT,
            "date": awaited or state is PurchaseState.DRAFT,
            "print": state is not None and state is not PurchaseState.CANCELLED,
            "receive": state in RECEIVABLE,
            "cancel": awaited or state is PurchaseState.DRAFT,
        }
        for name, action in self._doable.items():
            action.setEnabled(able[name])
            action.setVisible(able[name])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - BAR - 1)


def _cells(line: PurchaseLineRow, data: PurchaseData, today: date) -> tuple[Cell, ...]:
    bought, currency = line.bought, data.row.currency
    gone = tr("{n} cancelled", n=number(bought.cancelled)) if bought.cancelled else ""
    sub = " · ".join(part for part in (line.sku, gone) if part)
    have = tr("{have} of {wanted}", have=number(bought.received), wanted=number(bought.wanted))
    price = line.price_amount
    return (
        two_lines(line.title or line.sku, sub),
        number_cell(have),
        number_cell(NOTHING if price is None else amount(price, currency), muted=True),
        number_cell(NOTHING if price is None else amount(price * bought.wanted, currency), muted=True),
        expected_cell(line.expected_on if bought.incoming else None, today),
    )
