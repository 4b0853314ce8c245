"""What should be ordered, by supplier and location: why, how many, and drafts of all of it in one step."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.typed_numbers import MOST_UNITS
from app.queries.buying import Suggestion
from app.services.purchase_suggestions import Wish
from app.ui.actions import Actions
from app.ui.buying.forms import GoodsForm
from app.ui.buying.parts import HeadRow
from app.ui.formats import NOTHING, amount, day_of, money, number
from app.ui.i18n import mark, tr, trn
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, number_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.edit_table import EditTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.scroll import BAR
from app.ui.widgets.side_form import whole
from app.ui.widgets.table import ROW_TWO_LINES

_COLUMNS = (
    Column("product", mark("Product"), 220, stretch=True),
    Column("available", mark("Available"), 92, number=True),
    Column("point", mark("Reorder at"), 96, number=True),
    Column("incoming", mark("On the way"), 100, number=True),
    Column("pack", mark("In packs of"), 104, number=True),
    Column("price", mark("Price"), 96, number=True),
    Column("sum", mark("Sum"), 104, number=True),
    Column("units", mark("To buy"), 112, number=True),
)
_SPARE = ("pack", "price", "incoming", "sum")
Key = tuple[int, int]  # SKU and location
Group = tuple[int | None, int]  # supplier (None: nobody has it) and location


def key_of(row: Suggestion) -> Key:
    """What a proposal is about."""
    return row.sku_id, row.location_id


def group_of(row: Suggestion) -> Group:
    """Which draft it would be a line of."""
    return row.supplier_id, row.location_id


class ToOrderPage(Panel):
    """Signals: ``draft_wanted(tuple of wishes)``; ``supplier_wanted(Suggestion)``; ``stock_wanted(sku id)``;
    ``drafts_wanted()`` by the button where nothing is left.
    """

    draft_wanted = Signal(object)
    supplier_wanted = Signal(object)
    stock_wanted = Signal(int)
    drafts_wanted = Signal()

    def __init__(self, form: GoodsForm) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._rows: dict[Key, Suggestion] = {}
        self._today = date.min
        self.units: dict[Key, int] = {}  # what a person typed in place of what is proposed
        self.form, self._is_busy = form, False
        self.head, self.banner = HeadRow(), Banner()
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled), self)
        self.table = EditTable(
            self.model, name=tr("To order"), editable=("units",), take=self._take, text=self._text,
            row_height=ROW_TWO_LINES,
        )  # fmt: skip
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look = Button(tr("Look at the drafts"), size=Size.HERO, icon="pencil")
        look.clicked.connect(self.drafts_wanted)
        why = tr("What falls to its reorder point is proposed here.\nInventory says at how many units that is: Levels.")
        self._empty = EmptyState("shopping-cart", tr("Nothing has to be ordered"), why, [look])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.form, self.banner):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.table.opened.connect(lambda _key: self.table.begin())

    def bind(self, actions: Actions) -> None:
        """Binds the keys of the page."""
        tools: list[QWidget] = []
        self._doable = list[QAction]()
        for name, run, kind in (
            ("stock", self._ask_stock, Kind.GHOST),
            ("supplier", self._ask_supplier, Kind.PLAIN),
            ("draft_one", self._draft_one, Kind.PLAIN),
            ("draft", self._draft_all, Kind.PRIMARY),
        ):
            self._doable.append(actions.bind(self, f"to_order.{name}", run))
            button = actions.button(self._doable[-1], kind=kind)
            button.set_yielding()
            tools.append(button)
        self.head.set_tools(tools)
        actions.bind(self, "to_order.units", self.table.begin)
        actions.bind(self, "to_order.down", lambda: self.table.move_current(1))
        actions.bind(self, "to_order.up", lambda: self.table.move_current(-1))
        for digit in range(10):
            actions.bind(self, f"to_order.digit_{digit}", partial(self.table.begin, "units", str(digit)))

    @property
    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.table if self._rows else self._empty

    @property
    def row(self) -> Suggestion | None:
        """The proposal in front."""
        key = self.table.current_key
        return self._rows.get(key) if isinstance(key, tuple) else None

    def show_rows(self, rows: Sequence[Suggestion], today: date) -> None:
        """Shows the proposals; figures that were typed stay with their product."""
        self._today = today
        self._rows = {key_of(row): row for row in rows}
        self.units = {key: units for key, units in self.units.items() if key in self._rows}
        self._render()

    def _render(self) -> None:
        kept, place = self.table.current_key, self.table.currentIndex().row()
        bar = self.table.verticalScrollBar().value()
        shown: list[Row] = []
        for group, found in groupby(self._rows.values(), key=group_of):
            members = list(found)
            shown.append(self._heading(group, members))
            shown += [Row(key_of(row), self._cells(row)) for row in members]
        self.model.set_rows(shown)
        self.table.verticalScrollBar().setValue(bar)
        if self._rows and not self.table.select_key(kept):
            self.table.setCurrentIndex(self.model.index(min(max(place, 1), len(shown) - 1), 0))
            if self.model.is_fold(self.table.currentIndex().row()):
                self.table.move_current(1)
        self.stack.setCurrentWidget(self.table if self._rows else self._empty)
        for action in self._doable:  # what there is nothing for is not offered
            action.setEnabled(bool(self._rows))
            action.setVisible(bool(self._rows))
        self.head.setVisible(bool(self._rows))
        self.head.set_words(self._summary())

    def _summary(self) -> str:
        wished = [self._rows[sku, place] for sku, place, _ in self.wishes()]
        units = trn("{n} unit", "{n} units", sum(self._units(row) for row in wished))
        suppliers = trn("{n} supplier", "{n} suppliers", len({row.supplier_id for row in wished}))
        products = trn("{n} product", "{n} products", len(wished))
        words = tr("{products} of {suppliers}, {units}", products=products, suppliers=suppliers, units=units)
        without = sum(1 for row in self._rows.values() if row.supplier_id is None)
        if without:
            more = trn("{n} product has no supplier", "{n} products have no supplier", without)
            words = tr("{what}; {more}", what=words, more=more) if wished else more
        return words if self._rows else ""

    def _heading(self, group: Group, rows: Sequence[Suggestion]) -> Row:
        first = rows[0]
        if group[0] is None:
            text = tr("No supplier yet, for {place}", place=first.location)
            return Row(("head", group), fold=text, heading=True)
        days = [row.lead_days for row in rows if row.lead_days is not None]
        text = tr("{supplier}, for {place}", supplier=first.supplier, place=first.location)
        end = [_lead(max(days), self._today)] if days else []
        sums = [row.price_amount * self._units(row) for row in rows if row.price_amount is not None]
        end += [money(sum(sums), first.currency)] if sums else []
        return Row(("head", group), fold=text, heading=True, fold_end=" · ".join(end))

    def _units(self, row: Suggestion) -> int:
        return self.units.get(key_of(row), row.units)

    def _cells(self, row: Suggestion) -> tuple[Cell, ...]:
        units = self._units(row)
        price = row.price_amount
        codes = " · ".join(code for code in (row.code, row.supplier_code) if code)
        out = not units or row.supplier_id is None
        return (
            two_lines(row.title or row.code, codes, strong=not out),
            number_cell(number(row.available)),
            number_cell(number(row.reorder_point), muted=True),
            number_cell(number(row.incoming) if row.incoming else NOTHING, muted=True),
            number_cell(number(row.pack_units) if row.pack_units > 1 else NOTHING, muted=True),
            number_cell(NOTHING if price is None else amount(price, row.currency), muted=True),
            number_cell(NOTHING if price is None or not units else amount(price * units, row.currency), muted=True),
            number_cell(number(units) if units else tr("none"), strong=not out, muted=out),
        )

    # -- typing figures --

    def _text(self, key: Hashable, _column: str) -> str:
        row = self._rows.get(key) if isinstance(key, tuple) else None
        return str(self._units(row)) if row is not None else ""

    def _take(self, key: Hashable, _column: str, text: str) -> str:
        row = self._rows.get(key) if isinstance(key, tuple) else None
        units = whole(text or "0")
        if row is None:
            return ""
        if units is None or not 0 <= units <= MOST_UNITS:
            return tr("Give a whole number; 0 leaves it out.")
        if units != self._units(row):
            self.units[key_of(row)] = units
            self._render()
        return ""

    # -- doing --

    def wishes(self, group: Group | None = None) -> list[Wish]:
        """What would be drafted: of one supplier and location, or of all."""
        rows: Iterable[Suggestion] = self._rows.values()
        return [
            (row.sku_id, row.location_id, self._units(row))
            for row in rows
            if row.supplier_id is not None and self._units(row) and group in (None, group_of(row))
        ]

    def _draft_all(self) -> None:
        """The chord is that of the form while it is open: nothing is ordered by it then."""
        if self.form.isVisible():
            self.form.save()
        else:
            self._draft(None)

    def _draft_one(self) -> None:
        if self.row is not None and self.form.isHidden():
            self._draft(group_of(self.row))

    def _draft(self, group: Group | None) -> None:
        if self._is_busy or not self.table.take_typed():
            return
        wishes = self.wishes(group)
        if wishes:
            self.banner.clear()
            self.draft_wanted.emit(tuple(wishes))
        elif self._rows:
            self.banner.say(
                tr("Nothing was drafted: no product here has a supplier and units."),
                tr("Say with “Supplier” of whom it is bought."),
            )

    def set_busy(self, busy: bool) -> None:
        """While drafts are made nothing is drafted twice."""
        self._is_busy = busy

    def forget(self, wishes: Iterable[Wish]) -> None:
        """Figures that were typed for what is drafted now."""
        for sku_id, location_id, _ in wishes:
            self.units.pop((sku_id, location_id), None)

    def show_product(self, sku_id: int) -> bool:
        """Brings a product to the front; False if it is not proposed."""
        key = next((key for key in self._rows if key[0] == sku_id), None)
        return key is not None and self.table.select_key(key)

    def _ask_supplier(self) -> None:
        if self.row is not None:
            self.supplier_wanted.emit(self.row)

    def _ask_stock(self) -> None:
        if self.row is not None:
            self.stock_wanted.emit(self.row.sku_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - BAR)


def _lead(days: int, today: date) -> str:
    """How long it takes, and when it would be here."""
    takes = trn("{n} day", "{n} days", days)
    return tr("{days}, here about {day}", days=takes, day=day_of(today + timedelta(days=days), today))
