"""What could be received: receipts that are open, and purchase orders; drafts wait to be ordered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.purchases import AWAITED, PurchaseState
from app.queries.buying import PurchaseRow, purchase, purchase_list, purchase_numbered, suggestions
from app.queries.receiving import ReceiptRow, receipt_numbered, receipts
from app.ui.formats import NOTHING, number
from app.ui.i18n import mark, tr, trn
from app.ui.purchase_words import expected_cell, late_words, state_cell, state_words
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, chip_cell, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import StationTable

_COLUMNS = (
    ("number", mark("Supplier"), 240, False, True),
    ("location", mark("Location"), 160, False, False),
    ("state", mark("State"), 190, False, False),
    ("units", mark("Received"), 150, True, False),
    ("expected", mark("Expected"), 140, False, False),
)
_SPARE = ("location", "units", "expected")
_MARGIN, _ROW = 24, 64
# Purchase orders that are read at a time.
PAGE, _AHEAD = 100, 20
RECEIPT, PURCHASE = "receipt", "purchase"
# How the numbers of receipts begin.
_RECEIPTS = "GR-"
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Awaited:
    """What the page shows; ``low``: how many products should be bought and are not on their way; ``has_more``: there
    are more purchase orders."""

    receipts: tuple[ReceiptRow, ...]
    purchases: tuple[PurchaseRow, ...]
    low: int
    has_more: bool = False


def awaited(conn: Any, location_id: int | None, most: int = PAGE) -> Awaited:
    """What could be received at a location, None: anywhere. Up to ``most`` purchase orders: the soonest first, drafts
    last."""
    opened = [row for row in receipts(conn, opened=True) if location_id in (None, row.location_id)]
    orders = purchase_list(conn, states=AWAITED, location_id=location_id, by_day=True, limit=most + 1)
    if len(orders) <= most:
        drafts = most + 1 - len(orders)
        orders += purchase_list(conn, states=[PurchaseState.DRAFT], location_id=location_id, by_day=True, limit=drafts)
    low = sum(1 for row in suggestions(conn, location_id) if row.supplier_id is not None)
    return Awaited(tuple(opened), tuple(orders[:most]), low, len(orders) > most)


def key_numbered(conn: Any, code: str) -> Key | None:
    """What a number names that is not in the list: a purchase order whose goods are awaited, or a closed receipt."""
    known = receipt_numbered(conn, code.strip().upper())
    if known is not None:
        return RECEIPT, known.id
    purchase_id = purchase_numbered(conn, code.strip().upper())
    row = None if purchase_id is None else purchase(conn, purchase_id)
    return (PURCHASE, row.id) if row is not None and row.state in AWAITED else None


def due(shown: Awaited, today: date) -> int:
    """How many deliveries are being received, or should be here today."""
    soon = [row for row in shown.purchases if row.state in AWAITED and row.expected_on and row.expected_on <= today]
    return len(shown.receipts) + len(soon)


class ListPage(Panel):
    """Signals: ``opened(Key)``; ``current_changed()``; ``asked(action id)`` by a button; ``more_wanted(int)`` so many
    purchase orders."""

    opened = Signal(object)
    current_changed = Signal()
    asked = Signal(str)
    more_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._shown = Awaited((), (), 0)
        self.banner = Banner()
        self._blind = self._button("blind", tr("Receive without a purchase order"), "package-plus")
        self._suggest = self._button("suggest", tr("Draft what is low"), "shopping-cart")
        self._order = self._button("order", tr("It was ordered"), "truck")
        self._cancel = self._button("cancel", tr("Cancel what is missing"), "ban")
        self._open = self._button("open", tr("Receive"), "package-open", Kind.PRIMARY)
        self._bar = QWidget()
        bar, flow = QHBoxLayout(self._bar), FlowLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        for button in (self._blind, self._suggest, self._order, self._cancel):
            flow.addWidget(button)
        bar.addLayout(flow, 1)
        bar.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        columns = [
            Column(name, tr(title), width, number=is_number, stretch=stretch)
            for name, title, width, is_number, stretch in _COLUMNS
        ]
        model = TableModel(
            roomy(columns, {"state": [*state_words(), tr("Being received")], "expected": [late_words()]}), self
        )
        self.table = StationTable(model, name=tr("What is awaited"), row_height=_ROW)
        self.table.opened.connect(self.opened)
        self.table.current_changed.connect(lambda _key: self._on_current())
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.table.rows.more_wanted.connect(lambda: self.more_wanted.emit(len(self._shown.purchases) + PAGE))
        self._begin = self._button("blind", tr("Receive without a purchase order"), "package-plus", Kind.PRIMARY)
        self._draft = self._button("suggest", tr("Draft what is low"), "shopping-cart")
        self._empty = EmptyState(
            "package-open",
            tr("No goods are awaited"),
            tr("Purchase orders are listed here until their goods are in. What comes without one can be received too."),
            [self._begin, self._draft],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self._bar)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()

    def _button(self, name: str, text: str, icon: str, kind: Kind = Kind.PLAIN) -> Button:
        button = Button(text, kind=kind, icon=icon, does=f"receiving.{name}")
        button.clicked.connect(lambda: self.asked.emit(f"receiving.{name}"))
        return button

    @property
    def first(self) -> QWidget:
        """Where the focus belongs: the table, or what one can do where nothing is awaited."""
        return self._begin if self.table.isHidden() else self.table

    @property
    def current(self) -> Key | None:
        """What the current row is."""
        key = self.table.current_key
        return key if isinstance(key, tuple) else None

    @property
    def current_purchase(self) -> PurchaseRow | None:
        """The purchase order of the current row, if it is one."""
        return next((row for row in self._shown.purchases if self.current == (PURCHASE, row.id)), None)

    def may_name_more(self, code: str) -> bool:
        """Whether a code that names nothing in the list may name something all the same; a receipt that is closed is
        not in it."""
        return self._shown.has_more or code.strip().upper().startswith(_RECEIPTS)

    def key_named(self, code: str) -> Key | None:
        """The row that a scanned number names: a purchase order that was sent, or a receipt."""
        wanted = code.strip().upper()
        sent = [row for row in self._shown.purchases if row.state is not PurchaseState.DRAFT]
        named = [(RECEIPT, row.id) for row in self._shown.receipts if row.number == wanted]
        named += [(PURCHASE, row.id) for row in sent if row.number == wanted]
        return named[0] if named else None

    def show_awaited(self, shown: Awaited, today: date) -> None:
        """Shows it; the row that was looked at stays."""
        key, place = self.table.current_key, self.table.currentIndex().row()
        bar = self.table.verticalScrollBar().value()
        self._shown = shown
        rows = [Row((RECEIPT, row.id), _receipt_cells(row)) for row in shown.receipts]
        rows += [Row((PURCHASE, row.id), _purchase_cells(row, today)) for row in shown.purchases]
        self.table.rows.set_rows(rows, has_more=shown.has_more)
        self.table.verticalScrollBar().setValue(bar)
        self.table.setVisible(bool(rows))
        self._bar.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.table.select_near(key, place)
        self._on_current()

    def _look_ahead(self) -> None:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        rows = self.table.rows
        if (bottom if bottom >= 0 else len(rows.rows)) + _AHEAD > len(rows.rows) and rows.canFetchMore(QModelIndex()):
            rows.fetchMore(QModelIndex())

    def _on_current(self) -> None:
        purchase = self.current_purchase
        draft = purchase is not None and purchase.state is PurchaseState.DRAFT
        self._open.setEnabled(self.current is not None and not draft)
        self._order.setEnabled(draft)
        self._cancel.setEnabled(purchase is not None)
        low = trn("{n} product is low", "{n} products are low", self._shown.low) if self._shown.low else ""
        for button in (self._suggest, self._draft):
            button.setEnabled(self._shown.low > 0)
            button.setToolTip(low or tr("Nothing is low that a supplier has"))
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - 2 * _MARGIN - BAR)


def _receipt_cells(row: ReceiptRow) -> tuple[Cell, ...]:
    what = ", ".join(part for part in (row.supplier, row.purchase) if part) or tr("Without a purchase order")
    return (
        two_lines(row.number, what, strong=True),
        text_cell(row.location),
        chip_cell(tr("Being received"), Status.ACTIVE, icon="package-open"),
        number_cell(number(row.units)),
        text_cell(NOTHING, muted=True),
    )


def _purchase_cells(row: PurchaseRow, today: date) -> tuple[Cell, ...]:
    have = tr("{have} of {wanted}", have=number(row.received), wanted=number(row.ordered - row.cancelled))
    return (
        two_lines(row.supplier, row.number, strong=True),
        text_cell(row.location),
        state_cell(row.state),
        number_cell(have),
        expected_cell(row.expected_on, today),
    )
