"""Cancelling one order or many: a reason by its digit, then one confirmation that says what happens."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.domain.refunds import NO_REFUND
from app.queries.refunds import Refundable, RefundSums
from app.services.order_cancel import CancelReason
from app.ui.action_table import Spec
from app.ui.actions import Actions
from app.ui.formats import as_begun, money
from app.ui.i18n import mark, tr, trn
from app.ui.orders.reads import OrderData
from app.ui.orders.words import refund_words
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

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Cancel the order"))
        self._reason: CancelReason | None = None
        self._order_id = 0
        self._is_known = False
        self._in_time = self._why_none = ""
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
        self._keep = Button("", does="order.back")
        self._keep.clicked.connect(self.close_card)
        self._confirm = Button("", kind=Kind.PRIMARY, does="order.step")
        self._confirm.clicked.connect(self.confirm)
        below.addStretch(1)
        for widget in (self._why_not, self._keep, self._confirm):
            below.addWidget(widget)
        self.body.addLayout(below)
        self.setFocusProxy(self._reasons[CancelReason.CUSTOMER])
        self._bind(actions)
        self.hide()

    def _bind(self, actions: Actions) -> None:
        for digit, (reason, words) in enumerate(REASONS, start=1):
            spec = Spec(f"order.reason_{reason}", words, (str(digit),))
            actions.add_spec(spec)
            actions.bind(self, spec.id, partial(self.choose, reason))
        spec = Spec("order.reason_refund", mark("Pay back or not"), ("0",))
        actions.add_spec(spec)
        actions.bind(self, spec.id, self.toggle_refund)

    def open_card(self, data: OrderData) -> None:
        """Says what cancelling would do, and waits for the reason."""
        left = sum(line.open + line.reserved for line in data.view.lines)
        what = trn(
            "{n} unit of {number} would not be sent, and what is reserved would be free again.",
            "{n} units of {number} would not be sent, and what is reserved would be free again.", left,
            number=data.number,
        )  # fmt: skip
        self._order_id = data.id
        self._ask(tr("Cancel the order"), what, tr("Keep the order"))
        self.refund_asked.emit(data.id)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_for_many(self, orders: str) -> None:
        """The same for many, in words ``24 orders``; what would be paid back is told by ``show_refunds``."""
        what = tr("What has not left would not be sent, and what is reserved would be free again.")
        self._order_id = 0
        self._ask(as_begun(tr("Cancel {orders}", orders=orders)), what, tr("Keep them"))

    def show_refund(self, order_id: int, found: Refundable | None) -> None:
        """Says what is paid back; unless it is chosen otherwise, what was paid is. None: nobody knows."""
        if order_id == self._order_id:
            amount = money(found.amount, found.currency) if found is not None and found.amount else ""
            why_none = tr(NO_REFUND[found.why_not]) if found is not None and not amount else ""
            self._offer(amount, tr("It leaves 20 s later, so that it can be stopped."), why_none)

    def show_refunds(self, found: RefundSums) -> None:
        """Says what is paid back for many, by currency."""
        unknown = trn(
            "Of {n} order it is not known what was paid: pay back in the shop.",
            "Of {n} orders it is not known what was paid: pay back in the shop.", found.unknown,
        ) if found.unknown else ""  # fmt: skip
        orders = trn(
            "For {n} order. It leaves 20 s later, so that Undo can stop it.",
            "For {n} orders. It leaves 20 s later, so that Undo can stop it.", sum(one.orders for one in found.sums),
        )  # fmt: skip
        amount = refund_words(found.sums)
        self._offer(amount, f"{orders} {unknown}".strip(), unknown or tr(NO_REFUND["nothing"]))

    def toggle_refund(self) -> None:
        """Pays back or does not."""
        if not self._refund.isHidden():
            self._refund.toggle()
            self._say_refund()

    def choose(self, reason: CancelReason) -> None:
        """Takes the reason; nothing is cancelled yet."""
        self._reason = reason
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def confirm(self) -> None:
        """Asks to cancel, once there is a reason and it is known what would be paid back."""
        if self._reason is not None and self._is_known:
            refund = not self._refund.isHidden() and self._refund.isChecked()
            self.hide()
            self.cancel_wanted.emit(self._reason.value, refund)

    def close_card(self) -> None:
        """Keeps what was to be cancelled."""
        self.hide()
        self.left.emit()

    def _ask(self, title: str, what: str, keep: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self._what.setText(what)
        self._keep.setText(keep)
        self._confirm.setText(title)
        self._reason, self._is_known = None, False
        self._refund.hide()
        self._no_refund.setText(tr("Looking up what was paid …"))
        self._show()
        self.show()

    def _offer(self, amount: str, in_time: str, why_none: str) -> None:
        """It is known what would be paid back: "" for nothing."""
        self._in_time, self._why_none = in_time, why_none
        self._refund.setVisible(bool(amount))
        self._refund.setChecked(bool(amount))
        self._refund.setText(tr("Pay back {amount}", amount=amount))
        self._say_refund()
        self._is_known = True
        self._show()

    def _say_refund(self) -> None:
        if self._refund.isHidden():
            self._no_refund.setText(self._why_none)
        else:
            self._no_refund.setText(self._in_time if self._refund.isChecked() else tr("Nothing is paid back."))

    def _show(self) -> None:
        for known, button in self._reasons.items():
            button.setChecked(known is self._reason)
        self._why_not.setVisible(self._reason is None)
        self._confirm.setEnabled(self._reason is not None and self._is_known)
        focused = QApplication.focusWidget()
        if self._confirm.isEnabled() and focused is not None and self.isAncestorOf(focused):
            self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)
