"""An order to a supplier before it is sent: of whom, for where, which products, how many, at which price.

What is typed is kept as a draft of the form at every keystroke, and there again after a crash or a look elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from app.domain.typed_numbers import MOST_UNITS, read_money, shown_money
from app.errors import BadInput, OperationError
from app.queries.buying import SupplierGoods, SupplierRow
from app.queries.products_look_up import ProductHit
from app.services.purchases import ChangeDraft, DraftPurchase
from app.ui import fonts
from app.ui.actions import Actions
from app.ui.buying.forms import Product
from app.ui.buying.reads import DraftData, PurchaseData
from app.ui.drafts import Drafts, Form
from app.ui.formats import NOTHING, amount, decimal_mark, money, number
from app.ui.i18n import mark, said_error, tr, trn
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.completer import Proposal
from app.ui.widgets.edit_table import EditTable
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import Captioned, LookUpField, PlainField
from app.ui.widgets.scroll import BAR
from app.ui.widgets.side_form import whole
from app.ui.widgets.table import ROW_TWO_LINES

_COLUMNS = (
    Column("product", mark("Product"), 220, stretch=True),
    Column("code", mark("Code there"), 120),
    Column("pack", mark("In packs of"), 104, number=True),
    Column("units", mark("Units"), 104, number=True),
    Column("price", mark("Price"), 112, number=True),
    Column("sum", mark("Sum"), 116, number=True),
)
_SPARE = ("pack", "code")


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A product of the draft; ``price`` of one unit in minor units, None: what the supplier's list says."""

    sku_id: int
    code: str
    title: str
    units: int
    price: int | None = None

    def as_json(self) -> list[Any]:
        """As it is kept."""
        return [self.sku_id, self.code, self.title, self.units, self.price]


def line_of(kept: object) -> DraftLine | None:
    """A line as it was kept; None if that cannot be understood."""
    if not isinstance(kept, list) or len(kept) != 5:
        return None
    sku_id, code, title, units, price = kept
    plain = isinstance(sku_id, int) and isinstance(units, int) and 0 < units <= MOST_UNITS
    texts = isinstance(code, str) and isinstance(title, str)
    fits = plain and texts and (price is None or isinstance(price, int))
    return DraftLine(sku_id, code, title, units, price) if fits else None


class DraftPage(Panel):
    """Signals: ``save_wanted(command)``; ``goods_wanted(supplier id)``: what can be had there, for ``show_goods``.

    ``ask(text)`` looks products up, answered by ``show_hits``.
    """

    save_wanted = Signal(object)
    goods_wanted = Signal(int)

    def __init__(self, drafts: Drafts, ask: Callable[[str], object]) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._drafts, self._filling = drafts, False
        self._suppliers: Sequence[SupplierRow] = ()
        self.lines: dict[int, DraftLine] = {}
        self._goods: Mapping[int, SupplierGoods] = {}  # what can be had of the supplier, by SKU
        self.before: PurchaseData | None = None
        self.banner = Banner()
        self.supplier, self.location = Choice(name=tr("Supplier")), Choice(name=tr("Deliver to"))
        self.note = PlainField(tr("For the supplier; it is on the paper"), name=tr("Note"))
        self.look_up = LookUpField(
            tr("Add a product: code, name, or scan"),
            icon="scan-barcode",
            name=tr("Add a product by code, name or scan"),
        )
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled), self)
        self.table = EditTable(
            self.model, name=tr("Products of the purchase order"), editable=("units", "price"), take=self._take,
            text=self._text, row_height=ROW_TWO_LINES,
        )  # fmt: skip
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._sum = label("", size=fonts.EMPHASIS, weight=fonts.STRONG, align=Qt.AlignmentFlag.AlignRight)
        self._tools, self._more = QHBoxLayout(), QHBoxLayout()
        self._build()
        self.look_up.asked.connect(ask)
        self.look_up.taken.connect(lambda proposal: self.add_product(proposal.value))
        self.look_up.unmatched.connect(self._say_unknown)
        self.table.opened.connect(lambda _key: self.table.begin())
        self.supplier.currentIndexChanged.connect(lambda _at: self._on_supplier())
        self.location.currentIndexChanged.connect(lambda _at: self._keep())
        self.note.textEdited.connect(lambda _text: self._keep())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 16, 10)
        head.setSpacing(8)
        head.addLayout(self._tools)
        head.addWidget(self._title, 1)
        head.addLayout(self._more)
        fields = QGridLayout()
        fields.setContentsMargins(16, 0, 16, 10)
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.addWidget(Captioned(tr("Supplier"), self.supplier), 0, 0)
        fields.addWidget(Captioned(tr("Deliver to"), self.location), 0, 1)
        fields.addWidget(Captioned(tr("Note"), self.note), 0, 2)
        fields.addWidget(self.look_up, 1, 0, 1, 3)
        fields.setColumnStretch(2, 1)
        for place in (0, 1):
            fields.setColumnMinimumWidth(place, fonts.dp(220))
        self._hint = label(tr("Add the products that are wanted."), tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignCenter)
        foot = Panel(QPalette.ColorRole.Base, line="t")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self._sum, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(fields)
        column.addWidget(self.banner)
        column.addWidget(self._hint, 1)
        column.addWidget(self.table, 1)
        column.addWidget(foot)

    def bind(self, actions: Actions, back: Callable[[], object]) -> None:
        """Binds the keys of the page; ``back()`` leads to where it was opened from."""
        leave = actions.button(actions.bind(self, "purchase.back", back), kind=Kind.GHOST)
        leave.setText("")
        leave.setAccessibleName(tr("Back to the list"))
        self._tools.addWidget(leave)
        for name, run, kind in (("remove", self.remove_line, Kind.GHOST), ("save", self.save, Kind.PRIMARY)):
            button = actions.button(actions.bind(self, f"purchase.{name}", run), kind=kind)
            button.set_yielding()
            self._more.addWidget(button)
        actions.bind(self, "purchase.units", self.table.begin)
        actions.bind(self, "purchase.add", lambda: self.look_up.setFocus(Qt.FocusReason.ShortcutFocusReason))
        actions.bind(self, "purchase.down", lambda: self.table.move_current(1))
        actions.bind(self, "purchase.up", lambda: self.table.move_current(-1))

    # -- opening --

    def open(self, data: DraftData, supplier_id: int | None, location_id: int | None) -> None:
        """Shows a draft, or a new one for a supplier and a location."""
        self._filling, self.before, self._suppliers = True, data.purchase, data.suppliers
        self.banner.clear()
        row = data.purchase.row if data.purchase is not None else None
        self.lines, self._goods = self._lines_before(), {}
        suppliers, places = (
            [(one.name, one.id) for one in data.suppliers],
            [(one.name, one.id) for one in data.locations],
        )
        if row is not None:  # one that is given up since is still this draft's
            suppliers, places = [(row.supplier, row.supplier_id)], [(row.location, row.location_id)]
        self._fill_choice(self.supplier, suppliers, supplier_id)
        self._fill_choice(self.location, places, location_id)
        for choice in (self.supplier, self.location):
            choice.setEnabled(row is None)
        self.note.setText(row.note if row is not None else "")
        self._title.setText(tr("Change {number}", number=row.number) if row is not None else tr("New purchase order"))
        self._take_up()
        self._filling = False
        self._render()
        self._ask_goods()
        (self.table if self.lines else self.look_up).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines_before(self) -> dict[int, DraftLine]:
        """The lines of the draft as it is; a product that is on it twice stands once."""
        found: dict[int, DraftLine] = {}
        for line in self.before.lines if self.before is not None else ():
            units = line.bought.wanted + (found[line.sku_id].units if line.sku_id in found else 0)
            if units:
                found[line.sku_id] = DraftLine(line.sku_id, line.sku, line.title, units, line.price_amount)
        return found

    @staticmethod
    def _fill_choice(choice: Choice, rows: Sequence[tuple[str, int]], chosen: int | None) -> None:
        choice.clear()
        for name, value in rows:
            choice.addItem(name, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))

    @property
    def _subject(self) -> str:
        return "" if self.before is None else f"{self.before.row.id}"

    def _take_up(self) -> None:
        """What was typed and never saved: of this draft as it still is."""
        kept = self._drafts.load(Form.PURCHASE, self._subject)
        data: Mapping[str, Any] = kept.data if kept is not None else {}
        if not data or data.get("version") != (self.before.row.version if self.before is not None else None):
            return
        found = data.get("lines")
        lines = [line_of(one) for one in found] if isinstance(found, list) else []
        if not any(lines):
            return
        self.lines = {line.sku_id: line for line in lines if line is not None}
        for name, choice in (("supplier", self.supplier), ("location", self.location)):
            at = choice.findData(data.get(name))
            if self.before is None and at >= 0:
                choice.setCurrentIndex(at)
        note = data.get("note")
        self.note.setText(note if isinstance(note, str) else "")
        self.banner.say(
            tr("What was typed here before is here again."), tr("It was not saved yet."), status=Status.ATTENTION,
            fix=tr("Start over"), run=self._start_over,
        )  # fmt: skip

    def _start_over(self) -> None:
        self.finish()
        self._filling = True
        self.lines = self._lines_before()
        self.note.setText(self.before.row.note if self.before is not None else "")
        self._filling = False
        self._render()
        self.look_up.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """It was saved, or thrown away: nothing is kept of the form."""
        self._drafts.drop(Form.PURCHASE, self._subject)

    # -- lines --

    @property
    def currency(self) -> str:
        """What is paid in."""
        at = self.supplier.currentIndex()
        if self.before is not None:
            return self.before.row.currency
        return self._suppliers[at].currency if 0 <= at < len(self._suppliers) else ""

    def add_product(self, product: object) -> None:
        """A product more; one that is there already is brought to the front."""
        if not isinstance(product, Product):
            return
        self.look_up.set_error("")
        if product.sku_id not in self.lines:
            goods = self._goods.get(product.sku_id)
            pack, price = (goods.pack_units, goods.price_amount) if goods is not None else (1, None)
            self.lines[product.sku_id] = DraftLine(product.sku_id, product.code, product.title, pack, price)
            self._render()
            self._keep()
        self.table.select_key(product.sku_id)
        self.table.begin("units")

    def show_goods(self, supplier_id: int, goods: Sequence[SupplierGoods]) -> None:
        """What can be had of a supplier: its codes and packs, and its price where none was typed."""
        if supplier_id != self.supplier.currentData():
            return
        self._goods = {one.sku_id: one for one in goods}
        for sku_id, line in self.lines.items():
            offer = self._goods.get(sku_id)
            if line.price is None and offer is not None:
                self.lines[sku_id] = replace(line, price=offer.price_amount)
        self._render()

    def show_hits(self, text: str, hits: Sequence[ProductHit]) -> None:
        """Products for what was typed."""
        rows = [
            Proposal(hit.title, tr("{code}, {n} free", code=hit.code, n=number(hit.everywhere)), "package",
                     Product(hit.sku_id, hit.code, hit.title))
            for hit in hits
        ]  # fmt: skip
        self.look_up.show_hits(text, rows, tr("Products"))

    def remove_line(self) -> None:
        """Takes the product in front out."""
        key = self.table.current_key
        if isinstance(key, int) and key in self.lines:
            self.table.leave()
            del self.lines[key]
            self._render()
            self._keep()
            if not self.lines:
                self.look_up.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Hands the command over."""
        if not self.table.take_typed():
            return
        wishes = tuple((line.sku_id, line.units, line.price) for line in self.lines.values())
        note = self.note.text().strip()
        if not wishes:
            self.banner.say(tr("Add at least one product."))
            self.look_up.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.before is not None:
            self.save_wanted.emit(ChangeDraft(self.before.row.id, self.before.row.version, wishes, note))
        elif self.supplier.currentData() is None or self.location.currentData() is None:
            self.banner.say(tr("Say of whom it is bought, and where the goods go."))
        else:
            self.save_wanted.emit(
                DraftPurchase(self.supplier.currentData(), self.location.currentData(), wishes, "", note)
            )

    def refuse(self, error: OperationError) -> None:
        """Says why it was not saved."""
        self.banner.say_error(error)

    # -- inside --

    def _on_supplier(self) -> None:
        if not self._filling:
            self._keep()
            self._goods = {}
            self._render()
            self._ask_goods()

    def _ask_goods(self) -> None:
        supplier = self.supplier.currentData()
        if supplier is not None:
            self.goods_wanted.emit(int(supplier))

    def _say_unknown(self, text: str) -> None:
        self.look_up.set_error(tr("No product fits {text}.", text=text))

    def _text(self, key: Hashable, column: str) -> str:
        line = self.lines.get(key) if isinstance(key, int) else None
        if line is None:
            return ""
        if column == "units":
            return str(line.units)
        return "" if line.price is None else shown_money(line.price, self.currency, decimal_mark())

    def _take(self, key: Hashable, column: str, text: str) -> str:
        line = self.lines.get(key) if isinstance(key, int) else None
        if line is None:
            return ""
        if column == "units":
            units = whole(text)
            if units is None or not 0 < units <= MOST_UNITS:
                return tr("Give a whole number from 1.")
            changed = replace(line, units=units)
        else:
            try:
                changed = replace(line, price=read_money(text, self.currency, decimal_mark()) if text else None)
            except BadInput as error:
                return said_error(error)
        if changed != line:
            self.lines[line.sku_id] = changed
            self._render()
            self._keep()
        return ""

    def _render(self) -> None:
        kept, place = self.table.current_key, self.table.currentIndex().row()
        self.model.set_rows([Row(line.sku_id, self._cells(line)) for line in self.lines.values()])
        self.table.select_near(kept, place)
        self.table.setVisible(bool(self.lines))
        self._hint.setVisible(not self.lines)
        units = sum(line.units for line in self.lines.values())
        total = sum(line.price * line.units for line in self.lines.values() if line.price is not None)
        words = tr("{units}, {amount}", units=trn("{n} unit", "{n} units", units), amount=money(total, self.currency))
        self._sum.setText(words if self.lines else "")

    def _cells(self, line: DraftLine) -> tuple[Cell, ...]:
        price, currency, goods = line.price, self.currency, self._goods.get(line.sku_id)
        code, pack = (goods.code, goods.pack_units) if goods is not None else ("", 1)
        return (
            two_lines(line.title or line.code, line.code, strong=True),
            text_cell(code or NOTHING, muted=True),
            number_cell(number(pack) if pack > 1 else NOTHING, muted=True),
            number_cell(number(line.units), strong=True),
            number_cell(NOTHING if price is None else amount(price, currency)),
            number_cell(NOTHING if price is None else amount(price * line.units, currency), muted=True),
        )

    def _keep(self) -> None:
        """What is typed is on the disk a moment later."""
        if self._filling:
            return
        self._drafts.save(
            Form.PURCHASE,
            self._subject,
            {
                "version": self.before.row.version if self.before is not None else None,
                "supplier": self.supplier.currentData(),
                "location": self.location.currentData(),
                "note": self.note.text(),
                "lines": [line.as_json() for line in self.lines.values()],
            },
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - BAR)
