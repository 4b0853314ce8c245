"""Shipping, discount, tax and payment, and what it all comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from app.channels.base import Payment
from app.domain.order_entry import EntryTotals
from app.domain.typed_numbers import shown_money, shown_rate
from app.errors import BadInput
from app.queries.products_look_up import EntryDefaults
from app.ui.formats import NOTHING, THIN_MINUS, amount, money, money_header
from app.ui.i18n import mark, tr, trn
from app.ui.new_order.parts import Sums
from app.ui.new_order.state import ADDED, INCLUDED, NO_TAX, FormState
from app.ui.widgets.card import Card, divider
from app.ui.widgets.field import Choice
from app.ui.widgets.look_up import Captioned, PlainField
from app.ui.widgets.tick import Tick

_TAX = ((NO_TAX, mark("No tax")), (INCLUDED, mark("Included")), (ADDED, mark("On top")))
_PAYMENT = (
    (Payment.PENDING.value, mark("Not paid yet")),
    (Payment.PAID.value, mark("Paid")),
    (Payment.AUTHORIZED.value, mark("Authorised")),
    (Payment.PARTLY_PAID.value, mark("Partly paid")),
)
_FIELDS = ("shipping_method", "shipping", "off", "payment_method", "tax_rate", "tax_title")
_LINES, _OFF, _SHIPPING, _TAX_ROW, _TOTAL = range(5)


class MoneyCard(Card):
    """The money side of the order. Signals: ``edited()``; ``left(name)`` a figure was left."""

    edited = Signal()
    left = Signal(str)

    def __init__(self, currency: str) -> None:
        super().__init__(tr("Money"))
        self._currency = currency
        titles = {
            "shipping_method": tr("Shipping method"),
            "shipping": money_header(tr("Shipping"), currency),
            "off": tr("Discount"),
            "payment_method": tr("Paid by"),
            "tax_rate": tr("Tax rate, %"),
            "tax_title": tr("Tax name"),
        }
        self._fields = {name: PlainField(name=titles[name]) for name in _FIELDS}
        self._fields["off"].setPlaceholderText("5 / 10 %")
        self._captioned = {name: Captioned(titles[name], self._fields[name]) for name in _FIELDS}
        self.tax_mode, self.payment = Choice(name=tr("Tax")), Choice(name=tr("Payment"))
        for choice, entries in ((self.tax_mode, _TAX), (self.payment, _PAYMENT)):
            for value, words in entries:
                choice.addItem(tr(words), value)
            choice.setMinimumWidth(choice.sizeHint().width())
            choice.currentIndexChanged.connect(lambda _place: self._on_edited())
        self.on_shipping = Tick(tr("Tax on the shipping too"))
        self.on_shipping.setChecked(True)
        self.on_shipping.toggled.connect(lambda _on: self._on_edited())
        for name, one in self._fields.items():
            one.textEdited.connect(lambda _text: self.edited.emit())
            one.left.connect(lambda name=name: self.left.emit(name))
            one.returnPressed.connect(lambda one=one: one.focusNextChild())
        self.sums = Sums((tr("Lines"), tr("Discount"), tr("Shipping"), tr("Tax"), tr("Total")))
        self.body.addLayout(self._build_form())
        self.body.addWidget(divider())
        self.body.addWidget(self.sums)
        self._fit_tax()

    def _build_form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = (
            (self._captioned["shipping_method"], self._captioned["shipping"]),
            (self._captioned["off"], Captioned(tr("Tax"), self.tax_mode)),
            (self._captioned["tax_rate"], self._captioned["tax_title"]),
            (Captioned(tr("Payment"), self.payment), self._captioned["payment_method"]),
        )
        for row, (left, right) in enumerate(rows):
            place = row if row < 3 else row + 1
            grid.addWidget(left, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.on_shipping, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    # -- for the form --

    def field(self, name: str) -> PlainField:
        """One of the fields."""
        return self._fields[name]

    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: field.text() for name, field in self._fields.items()}

    def show_state(self, state: FormState) -> None:
        """Shows what a draft holds."""
        for name, field in self._fields.items():
            field.setText(getattr(state, name))
        for choice, value in ((self.tax_mode, state.tax_mode), (self.payment, state.payment)):
            choice.setCurrentIndex(max(0, choice.findData(value)))
        self.on_shipping.setChecked(state.tax_on_shipping)
        self._fit_tax()

    def defaults(self, known: EntryDefaults, state: FormState, mark_: str) -> FormState:
        """``state`` with the account's last order's shipping, tax and payment."""
        rate = known.rate_ppm
        mode = NO_TAX if rate is None else INCLUDED if known.tax_included else ADDED
        return replace(
            state,
            shipping_method=known.shipping_method,
            shipping=shown_money(known.shipping, self._currency, mark_) if known.shipping else "",
            tax_mode=mode,
            tax_rate="" if rate is None else shown_rate(rate, mark_),
            tax_title=known.tax_title,
            tax_on_shipping=known.tax_on_shipping,
            payment=known.payment.value if self.payment.findData(known.payment.value) >= 0 else state.payment,
            payment_method=known.payment_method,
        )

    def show_totals(self, totals: EntryTotals | None, unread: int = 0) -> None:
        """What it comes to, as far as it can be read: without ``unread`` lines, which is said."""
        shown = self.sums.set_row
        included = self.tax_mode.currentData() == INCLUDED
        shown(_TAX_ROW, NOTHING, tr("of it tax") if included else tr("Tax"))
        total = trn("Total without {n} line", "Total without {n} lines", unread) if unread else tr("Total")
        if totals is None:
            for place in (_LINES, _OFF, _SHIPPING, _TAX_ROW, _TOTAL):
                shown(place, NOTHING)
            return
        parts, currency = totals.money, self._currency
        shown(_LINES, amount(parts.lines, currency))
        shown(_OFF, f"{THIN_MINUS}{amount(parts.discounts, currency)}" if parts.discounts else amount(0, currency))
        shown(_SHIPPING, amount(parts.shipping, currency))
        shown(_TAX_ROW, amount(totals.tax, currency))
        shown(_TOTAL, money(totals.total, currency), total)

    def show_faults(self, faults: Mapping[object, BadInput]) -> None:
        """Says in place what is wrong."""
        for name, captioned in self._captioned.items():
            captioned.set_fault(faults.get(name))

    # -- inside --

    def _on_edited(self) -> None:
        self._fit_tax()
        self.edited.emit()

    def _fit_tax(self) -> None:
        """Without tax there is no rate to type."""
        taxed = self.tax_mode.currentData() != NO_TAX
        for name in ("tax_rate", "tax_title"):
            self._captioned[name].setVisible(taxed)
        self.on_shipping.setVisible(taxed)
