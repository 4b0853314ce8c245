"""The goods in the form that changes an order: a row for each line, one to add by SKU or scan, and the new total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.order_edit import scaled_discount
from app.errors import BadInput
from app.queries.order_page import LineView, OrderView
from app.services.order_lines_edit import SHIPPING_AMOUNT, AddedLine, line_field
from app.ui import fonts
from app.ui.formats import amount, money, money_header
from app.ui.i18n import tr
from app.ui.orders.edit_sums import DraftLine, new_total
from app.ui.orders.money_words import DASH
from app.ui.widgets.button import Button, Size
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.entry import Entry, Kind, money_kind, price_kind, units_kind
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label
from app.ui.widgets.sections import emptied

_NARROW, _WIDE = 72, 96


@dataclass(slots=True)
class _Row:
    """The widgets of a line; ``sku`` names one that is added."""

    name: QWidget
    entries: dict[str, Entry]
    amount: Any
    remove: Button
    known: LineView | None = None
    sku: str = ""
    off_typed: bool = False  # the discount was typed here, so that it no longer follows the units
    widgets: list[QWidget] = field(default_factory=list)

    def value(self, what: str) -> int | None:
        """The number that is typed. Raises BadInput."""
        text = self.entries[what].value if what in self.entries else ""
        return int(text) if text else None


class LinesForm(QWidget):
    """The lines of an order, to be changed. Signals: ``changed()``; ``product_wanted(code)`` was typed or scanned."""

    changed = Signal()
    product_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: OrderView | None = None
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._sku = Field(tr("Add a product: SKU or scan"), icon="plus", accepts_scans=True)
        self._sku.returnPressed.connect(self._ask_product)
        self._add = Button(tr("Add"), size=Size.NORMAL)
        self._add.clicked.connect(self._ask_product)
        self._why = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        self._total = label("", weight=fonts.STRONG)
        self.shipping = Entry(tr("Shipping costs"), money_kind("EUR"))
        self.shipping.changed.connect(self.sum_up)
        self.shipping.changed.connect(self.changed)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._sku, 2)
        below.addWidget(self._add)
        below.addStretch(1)
        below.addWidget(self._total)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self._why)
        column.addLayout(below)
        self._say("")

    # -- showing --

    def show_lines(self, view: OrderView) -> None:
        """Fills the rows from the order."""
        self._view = view
        self._rows = []
        self.shipping.set_kind(money_kind(view.row.currency))
        self.shipping.setEnabled(self._has_money)
        emptied(self._grid)
        self._build_heads(view.row.currency)
        for line in view.lines:
            if line.ordered > line.cancelled:
                self._add_known(line, view.row.currency)
        self._sku.clear()
        self._say("")
        self.sum_up()

    def _build_heads(self, currency: str) -> None:
        heads = [tr("Product"), tr("Units")]
        if self._has_money:
            heads += [money_header(text, currency) for text in (tr("Price"), tr("Discount"), tr("Sum"))]
        for column, text in enumerate(heads):
            align = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(label(text, size=fonts.CAPTION, tone=Tone.MUTED, align=align), 0, column)

    @property
    def _has_money(self) -> bool:
        return self._view is not None and self._view.row.total is not None

    def _add_known(self, line: LineView, currency: str) -> None:
        kinds = self._kinds(line.title, currency)
        if line.unit_price_millionths is None:
            kinds.pop("price", None)
            kinds.pop("discount", None)
        row = self._build_row(line.title, line.sku, kinds)
        row.known = line
        for what, value in _values(line).items():
            if what in row.entries:
                row.entries[what].show_value(value)

    def _kinds(self, title: str, currency: str) -> dict[str, tuple[str, Kind, int]]:
        kinds = {"quantity": (tr("Units of {product}", product=title), units_kind(), _NARROW)}
        if self._has_money:
            kinds["price"] = (tr("Price of {product}", product=title), price_kind(currency), _WIDE)
            kinds["discount"] = (tr("Discount on {product}", product=title), money_kind(currency), _WIDE)
        return kinds

    def _build_row(self, title: str, sku: str, kinds: Mapping[str, tuple[str, Kind, int]]) -> _Row:
        place = self._grid.rowCount()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(title, elide=True))
        column.addWidget(label(sku, size=fonts.CAPTION, tone=Tone.MUTED, elide=True))
        entries = {what: Entry(name, kind, named=True, width=width) for what, (name, kind, width) in kinds.items()}
        total = label(DASH, align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        total.setMinimumWidth(fonts.dp(_WIDE - 20))
        total.setFixedHeight(fonts.dp(32))
        remove = Button("", kind=ButtonKind.GHOST, icon="x", tip=tr("Take {product} out", product=title))
        row = _Row(words, entries, total, remove, sku=sku)
        self._grid.addWidget(words, place, 0)
        for column_of, what in enumerate(("quantity", "price", "discount"), start=1):
            if what in entries:
                self._grid.addWidget(entries[what], place, column_of)
                entries[what].changed.connect(lambda of=row, name=what: self._on_typed(of, name))
        if self._has_money:
            self._grid.addWidget(total, place, 4, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(remove, place, 5, Qt.AlignmentFlag.AlignTop)
        row.widgets = [words, *entries.values(), total, remove]
        remove.clicked.connect(lambda: self._take_out(row))
        self._rows.append(row)
        return row

    # -- what was typed --

    @property
    def entries(self) -> dict[str, Entry]:
        """Every entry by its field; those of added lines have none."""
        found = {
            line_field(row.known.id, what): entry
            for row in self._rows
            if row.known is not None
            for what, entry in row.entries.items()
        }
        return found | ({SHIPPING_AMOUNT: self.shipping} if self._has_money else {})

    @property
    def added(self) -> tuple[AddedLine, ...]:
        """The lines that are to be added. Raises BadInput."""
        rows = [row for row in self._rows if row.known is None]
        return tuple(
            AddedLine(row.sku, row.value("quantity") or 0, row.value("price"), row.value("discount") or 0)
            for row in rows
        )

    @property
    def faulty(self) -> Entry | None:
        """The first entry that cannot be used."""
        shown = [entry for row in self._rows for entry in row.entries.values()] + [self.shipping]
        return next((entry for entry in shown if entry.fault), None)

    @property
    def draft(self) -> list[dict[str, str]]:
        """The added lines as they are typed, for a draft."""
        return [
            {"sku": row.sku, "title": row.name.property("title") or row.sku}
            | {what: entry.text for what, entry in row.entries.items()}
            for row in self._rows
            if row.known is None
        ]

    def add_product(self, sku: str, title: str, price: int | None = None, **texts: str) -> None:
        """Adds a line of the product, or one more of it where it was added before; the focus goes to its units."""
        assert self._view is not None, "a form is open on an order"
        same = next((row for row in self._rows if row.known is None and row.sku == sku), None)
        if same is None:
            same = self._build_row(title, sku, self._kinds(title, self._view.row.currency))
            same.name.setProperty("title", title)
            same.entries["quantity"].type_in(texts.get("quantity", "1"))
            if "price" in same.entries:
                same.entries["price"].show_value("" if price is None else str(price))
                same.entries["discount"].show_value("0")
            for what, text in texts.items():
                if what in same.entries:
                    same.entries[what].type_in(text)
        else:
            more = same.entries["quantity"].text
            same.entries["quantity"].type_in(str(int(more) + 1) if more.isdecimal() else "1")
        self._sku.clear()
        self._say("")
        self.sum_up()
        wants = same.entries.get("price") if price is None and not texts else None
        (wants or same.entries["quantity"]).focus()
        self.changed.emit()

    def say_unknown(self, code: str) -> None:
        """No product is called so."""
        self._say(tr("Not known: {code}. Type a SKU or scan a product.", code=code))
        self._sku.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- handlers --

    def _ask_product(self) -> None:
        code = self._sku.text().strip()
        if code:
            self.product_wanted.emit(code)

    def _take_out(self, row: _Row) -> None:
        place = self._rows.index(row)
        if row.known is None:
            self._rows.remove(row)
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        else:
            quantity = row.entries["quantity"]
            out = quantity.text.strip() == "0"
            quantity.type_in(str(row.known.ordered - row.known.cancelled) if out else "0")
            self._scale(row)
        near = self._rows[min(place, len(self._rows) - 1)] if self._rows else None
        (near.entries["quantity"].field if near else self._sku).setFocus(Qt.FocusReason.OtherFocusReason)
        self.sum_up()
        self.changed.emit()

    def _on_typed(self, row: _Row, what: str) -> None:
        row.off_typed = row.off_typed or what == "discount"
        if what == "quantity":
            self._scale(row)
        self.sum_up()
        self.changed.emit()

    def _scale(self, row: _Row) -> None:
        """A discount that nobody touched follows the units, as it will when it is written."""
        line = row.known
        if line is None or "discount" not in row.entries or not line.discount or row.off_typed:
            return
        with_units = row.entries["quantity"]
        if with_units.fault:
            return
        units = int(with_units.value) + line.cancelled
        scaled = scaled_discount(line.discount, line.ordered, units)
        row.entries["discount"].show_value(str(scaled))

    def sum_up(self) -> None:
        """The amounts of the lines and of the order as they would be; a dash where something cannot be used."""
        view = self._view
        if view is None or not self._has_money:
            self._total.setText("")
            return
        currency, drafts, whole = view.row.currency, list[DraftLine](), True
        for row in self._rows:
            try:
                draft = DraftLine(row.value("quantity") or 0, row.value("price"), row.value("discount") or 0, row.known)
                worth = draft.amount(currency)
                drafts.append(draft)
            except (BadInput, ValueError):
                worth, whole = None, False
            row.amount.setText(DASH if worth is None else amount(worth, currency))
            row.remove.set_icon("undo-2" if row.known and row.entries["quantity"].text.strip() == "0" else "x")
        drafts += [
            DraftLine(0, line.unit_price_millionths, line.discount or 0, line)
            for line in view.lines
            if line.ordered == line.cancelled
        ]
        self._total.setText(self._total_words(view, drafts) if whole and not self.shipping.fault else "")

    def _total_words(self, view: OrderView, drafts: list[DraftLine]) -> str:
        try:
            total = new_total(view, drafts, int(self.shipping.value or 0))
        except ValueError:
            return ""
        before = view.row.total
        if total is None or before is None:
            return ""
        now = money(total, view.row.currency)
        if total == before:
            return tr("Total {amount}", amount=now)
        return tr("Total {before} → {amount}", before=money(before, view.row.currency), amount=now)

    def _say(self, words: str) -> None:
        self._why.setText(words)
        self._why.setVisible(bool(words))
        self._sku.set_error(words)


def _values(line: LineView) -> dict[str, str]:
    """What the fields of a line hold, as ``order_lines_edit`` has it."""
    found = {
        "quantity": line.ordered - line.cancelled,
        "price": line.unit_price_millionths,
        "discount": line.discount,
    }
    return {what: "" if value is None else str(value) for what, value in found.items()}


def lines_values(view: OrderView) -> dict[str, str]:
    """The value of every goods field as it is shown."""
    found = {
        line_field(line.id, what): value
        for line in view.lines
        if line.ordered > line.cancelled
        for what, value in _values(line).items()
        if value or what == "quantity"
    }
    shipping = view.shipping_amount
    return found | {SHIPPING_AMOUNT: "" if shipping is None else str(shipping)}
