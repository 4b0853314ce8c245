"""Cancelling an order: a reason by its digit, then one confirmation that says what happens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.refunds import NO_REFUND
from app.queries.refunds import Refundable
from app.services.order_cancel import CancelReason
from app.ui.formats import money
from app.ui.i18n import mark, tr, trn
from app.ui.orders.reads import OrderData
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Card
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label

REASONS: tuple[tuple[CancelReason, str], ...] = (
    (CancelReason.CUSTOMER, mark("Customer wishes it")),
    (CancelReason.NO_STOCK, mark("Not in stock")),
    (CancelReason.FRAUD, mark("Not trusted")),
    (CancelReason.MISTAKE, mark("By mistake")),
    (CancelReason.OTHER, mark("Another reason")),
)


class CancelCard(Card):
    """Asks why, and says what is paid back.

    Signals: ``cancel_wanted(reason, refund)``; ``refund_asked(order id)`` what would be paid back, answered by
    ``show_refund``; ``left()`` closed without cancelling.
    """

    cancel_wanted = Signal(str, bool)
    refund_asked = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Cancel the order"))
        self._reason: CancelReason | None = None
        self._order_id = 0
        self._why_none = ""
        self._what = label("", wrap=True)
        self.body.addWidget(self._what)
        row = FlowLayout()
        self._reasons: dict[CancelReason, Button] = {}
        for digit, (reason, words) in enumerate(REASONS, start=1):
            button = Button(tr(words), key=str(digit))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, chosen=reason: self.choose(chosen))
            self._reasons[reason] = button
            row.addWidget(button)
        self.body.addLayout(row)
        self._refund = Button("", icon="credit-card", key="0")
        self._refund.setCheckable(True)
        self._refund.clicked.connect(self._say_refund)
        self._no_refund = label("", tone=Tone.MUTED, wrap=True)
        paid = QHBoxLayout()
        paid.setSpacing(8)
        paid.addWidget(self._refund)
        paid.addWidget(self._no_refund, 1)
        self.body.addLayout(paid)
        below = QHBoxLayout()
        below.setSpacing(8)
        self._why_not = label(tr("Choose a reason first."), tone=Tone.MUTED)
        self._keep = Button(tr("Keep the order"), does="order.back")
        self._keep.clicked.connect(self.close_card)
        self._confirm = Button(tr("Cancel the order"), kind=Kind.PRIMARY, does="order.step")
        self._confirm.clicked.connect(self.confirm)
        below.addStretch(1)
        for widget in (self._why_not, self._keep, self._confirm):
            below.addWidget(widget)
        self.body.addLayout(below)
        self.hide()

    def open_card(self, data: OrderData) -> None:
        """Says what cancelling would do, and waits for the reason."""
        left = sum(line.open + line.reserved for line in data.view.lines)
        what = trn(
            "{n} unit of {number} would not be sent, and what is reserved would be free again.",
            "{n} units of {number} would not be sent, and what is reserved would be free again.", left,
            number=data.number,
        )  # fmt: skip
        self._what.setText(what)
        self._order_id = data.id
        self.show_refund(data.id, None)
        self.refund_asked.emit(data.id)
        self._show(None)
        self.show()
        self._reasons[CancelReason.CUSTOMER].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refund(self, order_id: int, found: Refundable | None) -> None:
        """Says what is paid back; unless it is chosen otherwise, what was paid is."""
        if order_id != self._order_id:
            return
        amount = found.amount if found is not None else 0
        self._refund.setVisible(bool(amount))
        self._refund.setChecked(bool(amount))
        if found is not None and amount:
            self._refund.setText(tr("Pay back {amount}", amount=money(amount, found.currency)))
        self._why_none = "" if found is None else tr(NO_REFUND.get(found.why_not, ""))
        self._say_refund()

    def toggle_refund(self) -> None:
        """Pays back or does not."""
        if not self._refund.isHidden():
            self._refund.toggle()
            self._say_refund()

    def _say_refund(self) -> None:
        if self._refund.isHidden():
            self._no_refund.setText(self._why_none)
        else:
            in_time, not_ = tr("It leaves 20 s later, so that it can be stopped."), tr("Nothing is paid back.")
            self._no_refund.setText(in_time if self._refund.isChecked() else not_)

    def choose(self, reason: CancelReason) -> None:
        """Takes the reason; nothing is cancelled yet."""
        self._show(reason)
        self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Asks to cancel, once there is a reason."""
        if self._reason is not None:
            refund = not self._refund.isHidden() and self._refund.isChecked()
            self.hide()
            self.cancel_wanted.emit(self._reason.value, refund)

    def close_card(self) -> None:
        """Keeps the order."""
        self.hide()
        self.left.emit()

    def _show(self, reason: CancelReason | None) -> None:
        self._reason = reason
        for known, button in self._reasons.items():
            button.setChecked(known is reason)
        self._confirm.setEnabled(reason is not None)
        self._why_not.setVisible(reason is None)
