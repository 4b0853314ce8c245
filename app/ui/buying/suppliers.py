"""The suppliers, and beside them what can be had of the one in front."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.queries.buying import SupplierGoods, SupplierRow
from app.ui import fonts
from app.ui.actions import Actions
from app.ui.buying.forms import GoodsForm, SupplierForm
from app.ui.buying.parts import BesidePane, HeadRow, flow_of
from app.ui.buying.reads import SupplierData
from app.ui.formats import NOTHING, amount, money_header, number
from app.ui.i18n import mark, tr, trn
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import EMPTY, Cell, Column, Row, TableModel, chip_cell, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Tone, label
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import ROW_TWO_LINES, StationTable

_COLUMNS = (
    Column("name", mark("Supplier"), 200, stretch=True),
    Column("days", mark("Lead time"), 104, number=True),
    Column("skus", mark("Products"), 96, number=True),
    Column("open", mark("On order"), 96, number=True),
    Column("state", mark("State"), 120),
)
_SPARE = ("state", "skus", "days")
_GOODS = (
    Column("product", mark("Product"), 130, stretch=True),
    Column("code", mark("Code there"), 96),
    Column("price", mark("Price"), 86, number=True),
    Column("pack", mark("Pack"), 64, number=True),
    Column("days", mark("Days"), 64, number=True),
    Column("first", mark("Bought"), 86),
)
_SPARE_GOODS = ("days", "code", "pack")
_PANE, LEAST_WIDTH = 520, 420


class SupplierPane(Panel):
    """The supplier in front. Signals: ``wanted(name)`` of what is to be done; ``goods_opened(sku id)``."""

    wanted = Signal(str)
    goods_opened = Signal(object)

    def __init__(self, form: SupplierForm, goods_form: GoodsForm) -> None:
        super().__init__(QPalette.ColorRole.Base, line="l")
        self.setAccessibleName(tr("The supplier in front"))
        self.setMinimumWidth(fonts.dp(LEAST_WIDTH))
        self.data: SupplierData | None = None
        self.form, self.goods_form, self.banner = form, goods_form, Banner()
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._contact = label("", tone=Tone.MUTED, wrap=True, selectable=True)
        self._facts = label("", tone=Tone.MUTED, wrap=True)
        self._tools = QVBoxLayout()
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _GOODS]
        self.model = TableModel(roomy(titled, {"first": [tr("First here")]}), self)
        self.table = StationTable(self.model, name=tr("What can be had there"), row_height=ROW_TWO_LINES)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self.goods_opened)
        # Low, so that the forms above it keep their room.
        self._none = label(
            tr("Say which products are bought here: then they are proposed when they are low."),
            tone=Tone.MUTED, wrap=True, align=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
        self._none.setContentsMargins(24, 12, 24, 12)
        self._build()

    def _build(self) -> None:
        self._head = Panel(QPalette.ColorRole.Base, line="b")
        head = QVBoxLayout(self._head)
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(8)
        for part in (self._title, self._contact, self._facts):
            head.addWidget(part)
        head.addLayout(self._tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.form, self.goods_form, self.banner):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._none, 1)

    def bind(self, actions: Actions) -> None:
        """Binds what can be done with the supplier."""
        self._doable = {
            name: actions.bind(self, f"suppliers.{name}", partial(self.wanted.emit, name))
            for name in ("goods", "edit", "archive", "remove")
        }
        buttons: list[QWidget] = [actions.button(action, kind=Kind.PLAIN) for action in self._doable.values()]
        self._tools.addLayout(flow_of(buttons))
        actions.bind(self.form, "suppliers.save", self.form.save)
        actions.bind(self.goods_form, "suppliers.save", self.goods_form.save)
        self.show_data(None)

    @property
    def goods(self) -> SupplierGoods | None:
        """The product in front."""
        if self.data is None:
            return None
        return next((one for one in self.data.goods if one.sku_id == self.table.current_key), None)

    def show_data(self, data: SupplierData | None) -> None:
        """Shows a supplier, or that there is none."""
        same = data is not None and self.data is not None and data.row.id == self.data.row.id
        kept, place = (self.table.current_key, self.table.currentIndex().row()) if same else (None, 0)
        self.data = data
        self._head.setVisible(data is not None)
        if not same:
            self.banner.clear()
        goods = data.goods if data is not None else ()
        self.model.set_rows([Row(one.sku_id, _goods_cells(one, data)) for one in goods])
        self.table.select_near(kept, place)
        self.table.setVisible(bool(goods))
        self._none.setVisible(data is not None and not goods)
        in_use = data is not None and not data.row.archived
        for name, able in (("goods", in_use), ("edit", in_use), ("archive", data is not None), ("remove", bool(goods))):
            self._doable[name].setEnabled(able)
            self._doable[name].setVisible(able)
        if data is not None:
            self._fill(data)

    def _fill(self, data: SupplierData) -> None:
        row = data.row
        self._doable["archive"].setText(tr("Use again") if row.archived else tr("Give up"))
        self._title.setText(row.name)
        contact = " · ".join(text for text in (row.email, row.phone) if text)
        self._contact.setText(contact)
        self._contact.setVisible(bool(contact))
        facts = [
            trn("{n} day until goods are here", "{n} days until goods are here", row.lead_days)
            if row.lead_days is not None
            else tr("nobody said how long it takes"),
            money_header(tr("paid in"), row.currency),
            row.note,
        ]
        self._facts.setText(" · ".join(fact for fact in facts if fact))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE_GOODS, self.width() - BAR - 1)


class SuppliersPage(Panel):
    """Signals: ``current_changed(id or None)``; ``opened(id)``; ``new_wanted()``."""

    current_changed = Signal(object)
    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, pane: SupplierPane) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._rows: dict[int, SupplierRow] = {}
        self._wanted: int | None = None
        self.pane, self.head, self.banner = pane, HeadRow(), Banner()
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled, {"state": [tr("Given up")]}), self)
        self.table = StationTable(self.model, name=tr("Suppliers"), row_height=ROW_TWO_LINES)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new = Button(
            tr("New supplier"), kind=Kind.PRIMARY, size=Size.HERO, icon="circle-plus", does="suppliers.new"
        )
        self.new.clicked.connect(self.new_wanted)
        why = tr("A supplier says who sells you goods and how long they take.\nWith one, what is low can be ordered.")
        self._empty = EmptyState("truck", tr("No suppliers yet"), why, [self.new])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._empty)
        self.desk = BesidePane([self.banner, self.stack], pane, _PANE)
        self.desk.fitted.connect(lambda width: fit_columns(self.table, _SPARE, width - BAR))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.desk, 1)
        self.table.current_changed.connect(lambda _key: self.current_changed.emit(self.current))
        self.table.opened.connect(self.opened)

    def bind(self, actions: Actions) -> None:
        """Binds the keys of the list."""
        new = actions.button(actions.bind(self, "suppliers.new", self.new_wanted.emit), kind=Kind.PRIMARY)
        new.set_yielding()
        self.head.set_tools([new])
        actions.bind(self, "suppliers.down", lambda: self.table.move_current(1))
        actions.bind(self, "suppliers.up", lambda: self.table.move_current(-1))

    @property
    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.table if self._rows else self.new

    @property
    def current(self) -> int | None:
        """The id of the supplier in front."""
        key = self.table.current_key
        return key if isinstance(key, int) else None

    @property
    def rows(self) -> list[SupplierRow]:
        """The suppliers that are in use."""
        return [row for row in self._rows.values() if not row.archived]

    def show_rows(self, rows: Sequence[SupplierRow]) -> None:
        """Shows the suppliers; the one that was in front stays so."""
        kept, place = self.table.current_key, self.table.currentIndex().row()
        self._rows = {row.id: row for row in rows}
        self.model.set_rows([Row(row.id, _cells(row)) for row in rows])
        wanted, self._wanted = self._wanted, None
        self.table.select_near(kept if wanted not in self._rows else wanted, place)
        self.stack.setCurrentWidget(self.table if rows else self._empty)
        self.show_pane()
        in_use = len(self.rows)
        self.head.set_words(trn("{n} supplier in use", "{n} suppliers in use", in_use) if rows else "")
        self.current_changed.emit(self.current)

    def want(self, supplier_id: int) -> None:
        """This one comes to the front as soon as it is in the list."""
        if not self.table.select_key(supplier_id):
            self._wanted = supplier_id

    def show_pane(self) -> None:
        """The pane goes where there is neither a supplier nor a form for one."""
        self.pane.setVisible(bool(self._rows) or not self.pane.form.isHidden())


def _cells(row: SupplierRow) -> tuple[Cell, ...]:
    contact = " · ".join(text for text in (row.email, row.phone) if text)
    days = trn("{n} day", "{n} days", row.lead_days) if row.lead_days is not None else NOTHING
    return (
        two_lines(row.name, contact, strong=not row.archived),
        number_cell(days, muted=row.lead_days is None),
        number_cell(number(row.skus)),
        number_cell(number(row.open) if row.open else NOTHING, muted=not row.open),
        chip_cell(tr("Given up"), Status.WAITING, icon="archive") if row.archived else EMPTY,
    )


def _goods_cells(one: SupplierGoods, data: SupplierData | None) -> tuple[Cell, ...]:
    currency = data.row.currency if data is not None else ""
    return (
        two_lines(one.title or one.sku, one.sku),
        text_cell(one.code, muted=True, tip=one.code),
        number_cell(NOTHING if one.price_amount is None else amount(one.price_amount, currency)),
        number_cell(number(one.pack_units) if one.pack_units > 1 else NOTHING, muted=True),
        number_cell(NOTHING if one.lead_days is None else number(one.lead_days), muted=True),
        chip_cell(tr("First here"), Status.DONE, icon="star") if one.preferred else EMPTY,
    )
