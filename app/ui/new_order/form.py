"""The form: its cards side by side, read and shown as one ``FormState``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import BadInput
from app.queries.products_look_up import EntryDefaults
from app.services.accounts import OWN_CHANNELS
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.new_order.customer_card import CustomerCard
from app.ui.new_order.lines_card import LinesCard
from app.ui.new_order.money_card import MoneyCard
from app.ui.new_order.state import Checked, FormState
from app.ui.new_order.stock_card import StockCard
from app.ui.widgets.card import Panel
from app.ui.widgets.field import Choice
from app.ui.widgets.scroll import scroll_area

_SIDE_WIDTH, _NARROW, _PAD, _GAP = 392, 900, 16, 12


class OrderForm(Panel):
    """All cards. Signals: ``edited()`` whatever changed; ``left(place)`` a figure was left, its fault may be said."""

    edited = Signal()
    left = Signal(object)

    def __init__(self, currency: str, here: int | None) -> None:
        super().__init__(QPalette.ColorRole.Window)
        self.channel = Choice(name=tr("How the order came"))
        for value, words in OWN_CHANNELS.items():
            self.channel.addItem(tr(words), value)
        self.customer, self.lines = CustomerCard(), LinesCard(currency)
        self.stock, self.money = StockCard(here), MoneyCard(currency)
        self._quiet = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._main, self._beside = _column(self.customer, self.lines), _column(self.stock, self.money, side=True)
        main = scroll_area(self._main, role=QPalette.ColorRole.Window)
        side = self._side = scroll_area(self._beside, role=QPalette.ColorRole.Window)
        side.setFixedWidth(fonts.dp(_SIDE_WIDTH))
        for area in (main, side):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field; they are scrolled to
        row.addWidget(main, 1)
        row.addWidget(side)
        self.channel.currentIndexChanged.connect(lambda _place: self._on_edited())
        for card in (self.customer, self.lines, self.money):
            card.edited.connect(self._on_edited)
        self.customer.left.connect(lambda name: self.left.emit(name))
        self.money.left.connect(lambda name: self.left.emit(name))
        self.lines.settled.connect(self.left)

    @property
    def state(self) -> FormState:
        """What stands in it."""
        texts = self.money.texts()
        return FormState(
            channel=self.channel.currentData(),
            customer_id=self.customer.customer_id,
            customer_note=self.customer.known_words if self.customer.customer_id is not None else "",
            buyer=self.customer.buyer,
            lines=self.lines.lines,
            shipping_method=texts["shipping_method"],
            shipping=texts["shipping"],
            off=texts["off"],
            tax_mode=self.money.tax_mode.currentData(),
            tax_rate=texts["tax_rate"],
            tax_title=texts["tax_title"],
            tax_on_shipping=self.money.on_shipping.isChecked(),
            payment=self.money.payment.currentData(),
            payment_method=texts["payment_method"],
            pickup=self.customer.pickup.isChecked(),
            note=self.customer.slip_note,
        )

    def show_state(self, state: FormState) -> None:
        """Shows a state; tells ``edited`` once."""
        self._quiet = True
        try:
            self.channel.setCurrentIndex(max(0, self.channel.findData(state.channel)))
            self.customer.show_state(state)
            self.lines.set_lines(state.lines)
            self.money.show_state(state)
        finally:
            self._quiet = False
        self.edited.emit()

    def begin(self, defaults: EntryDefaults, mark: str) -> None:
        """An empty form that begins like the last order, while nobody has typed anything."""
        state = self.state
        if not state.is_started:
            self.show_state(self.money.defaults(defaults, state, mark))

    def show_checked(self, checked: Checked, faults: Mapping[Any, BadInput]) -> None:
        """Totals, and those faults that are to be said by now."""
        self.lines.show_totals(checked.totals, checked.unread)
        self.money.show_totals(checked.totals, len(checked.unread))
        for card in (self.customer, self.lines, self.money):
            card.show_faults(faults)

    def focus_fault(self, faults: Mapping[Any, BadInput]) -> None:
        """Puts the focus on the first wrong field, in the order of reading."""
        for name, card in (("email", self.customer), ("country", self.customer)):
            if name in faults:
                card.field(name).setFocus(Qt.FocusReason.TabFocusReason)
                return
        if self.lines.focus_fault():
            return
        for name in ("shipping", "off", "tax_rate"):
            if name in faults:
                self.money.field(name).setFocus(Qt.FocusReason.TabFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is narrow for its text, what stands beside goes below."""
        super().resizeEvent(event)
        narrow = self.width() < fonts.dp(_NARROW)
        if narrow == self._side.isHidden():
            return
        column = (self._main if narrow else self._beside).layout()
        assert isinstance(column, QVBoxLayout), "so they were made"
        for card in (self.stock, self.money):
            column.insertWidget(column.count() - 1, card)
        self._side.setVisible(not narrow)

    def _on_edited(self) -> None:
        if not self._quiet:
            self.edited.emit()


def _column(*cards: QWidget, side: bool = False) -> QWidget:
    area = QWidget()
    column = QVBoxLayout(area)
    column.setContentsMargins(0 if side else _PAD, _PAD, _PAD, _PAD)
    column.setSpacing(_GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return area
