"""Orders to suppliers: a list for each tab, and beside it the order in front."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.queries.buying import PurchaseRow
from app.ui.actions import Actions
from app.ui.buying.parts import BesidePane, HeadRow
from app.ui.buying.purchase_pane import PurchasePane
from app.ui.buying.reads import PAGE, Tab
from app.ui.formats import money, number
from app.ui.i18n import mark, tr, trn
from app.ui.purchase_words import expected_cell, late_words, state_cell, state_words
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import ROW_TWO_LINES, StationTable

_COLUMNS = (
    Column("number", mark("Supplier"), 200, stretch=True),
    Column("location", mark("Location"), 120),
    Column("state", mark("State"), 150),
    Column("units", mark("Received"), 112, number=True),
    Column("sum", mark("Sum"), 116, number=True),
    Column("expected", mark("Expected"), 118),
)
_SPARE = ("location", "sum", "units")
_AHEAD, _PANE = 40, 500
# Where a list has nothing: what is said, and why that may be.
_NOTHING = {
    Tab.DRAFTS: (mark("No drafts"), mark("A draft is an order that was not sent yet. New ones come from “To order”.")),
    Tab.AWAITED: (mark("Nothing is on its way"), mark("An order that was sent stands here until its goods are in.")),
    Tab.LATE: (mark("Nothing is late"), mark("What should have come by today stands here.")),
    Tab.EVERY: (
        mark("No purchase orders yet"),
        mark("Draft what is low under “To order”, or write an order to a supplier."),
    ),
}


class PurchasesPage(Panel):
    """Signals: ``current_changed(id or None)``; ``opened(id)``; ``more_wanted(rows)``; ``new_wanted()``."""

    current_changed = Signal(object)
    opened = Signal(object)
    more_wanted = Signal(int)
    new_wanted = Signal()

    def __init__(self, pane: PurchasePane) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._rows: dict[int, PurchaseRow] = {}
        self._tab = Tab.DRAFTS
        self.pane = pane
        self.head, self.banner = HeadRow(), Banner()
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled, {"state": state_words(), "expected": [late_words()]}), self)
        self.table = StationTable(self.model, name=tr("Purchase orders"), row_height=ROW_TWO_LINES)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new = Button(tr("New purchase order"), kind=Kind.PRIMARY, size=Size.HERO, icon="circle-plus",
                          does="purchases.new")  # fmt: skip
        self.new.clicked.connect(self.new_wanted)
        self.empty = EmptyState("truck", tr("No drafts"), "", [self.new])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.desk = BesidePane([self.banner, self.stack], pane, _PANE)
        self.desk.fitted.connect(lambda width: fit_columns(self.table, _SPARE, width - BAR))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.desk, 1)
        self.table.current_changed.connect(lambda _key: self.current_changed.emit(self.current))
        self.table.opened.connect(self.opened)
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.model.more_wanted.connect(lambda: self.more_wanted.emit(len(self.model.rows) + PAGE))

    def bind(self, actions: Actions) -> None:
        """Binds the keys of the list; those of the order in front are the pane's."""
        new = actions.button(actions.bind(self, "purchases.new", self.new_wanted.emit), kind=Kind.PRIMARY)
        new.set_yielding()
        self.head.set_tools([new])
        actions.bind(self, "purchases.down", lambda: self.table.move_current(1))
        actions.bind(self, "purchases.up", lambda: self.table.move_current(-1))

    @property
    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.table if self._rows else self.new

    @property
    def current(self) -> int | None:
        """The id of the order in front."""
        key = self.table.current_key
        return key if isinstance(key, int) else None

    def show_rows(self, tab: Tab, rows: Sequence[PurchaseRow], today: date, *, more: bool) -> None:
        """Shows a tab's list; the order that was in front stays so."""
        same = tab is self._tab
        kept, place = (self.table.current_key, self.table.currentIndex().row()) if same else (None, 0)
        bar = self.table.verticalScrollBar().value() if same else 0
        self._tab = tab
        self._rows = {row.id: row for row in rows}
        self.model.set_rows([Row(row.id, _cells(row, today)) for row in rows], has_more=more)
        self.table.verticalScrollBar().setValue(bar)
        self.table.select_near(kept, place)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self.pane.setVisible(bool(rows))
        title, why = _NOTHING[tab]
        self.empty.set_words(tr(title), tr(why))
        words = trn("{n} purchase order", "{n} purchase orders", len(rows))
        self.head.set_words(f"{words}+" if more else words if rows else "")
        self.current_changed.emit(self.current)

    def show_one(self, purchase_id: int) -> bool:
        """Brings an order to the front; False if it is not in this list."""
        return self.table.select_key(purchase_id)

    def _look_ahead(self) -> None:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        last = bottom if bottom >= 0 else len(self.model.rows)
        if last + _AHEAD > len(self.model.rows) and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())


def _cells(row: PurchaseRow, today: date) -> tuple[Cell, ...]:
    have = tr("{have} of {wanted}", have=number(row.received), wanted=number(row.ordered - row.cancelled))
    return (
        two_lines(row.supplier, row.number, strong=True),
        text_cell(row.location, muted=True, tip=row.location),
        state_cell(row.state),
        number_cell(have),
        number_cell(money(row.amount, row.currency), muted=True),
        expected_cell(row.expected_on, today),
    )
