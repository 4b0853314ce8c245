"""What the customer display shows of the form. No Qt."""

from __future__ import annotations

from app.services.accounts import STORE
from app.ui.customer_display.shown import IDLE, Shown, ShownLine, ShownSums, confirm, order
from app.ui.new_order.state import INCLUDED, Checked, FormState

# Fields of the customer that change no figure.
_APART = frozenset({"email", "country"})


def shown_of(state: FormState, checked: Checked, currency: str, *, reviewed: bool) -> Shown:
    """The form as its customer may see it; ``reviewed``: it is complete and is looked over.

    Who orders by phone does not stand before the display: of such an order nothing is shown. What cannot be read yet is
    left open, and so is a total that it would change.
    """
    if state.channel != STORE or not state.lines:
        return IDLE
    totals = checked.totals
    lines = []
    for place, line in enumerate(state.lines):
        amount, off = None, 0
        if totals is not None and place not in checked.unread:
            amount, off = totals.line_amounts[place], totals.line_offs[place]
        lines.append(ShownLine(line.title or line.code, "", checked.quantities[place], amount, off))
    sums = None
    if totals is not None and not set(checked.faults) - _APART:
        money, within = totals.money, state.tax_mode == INCLUDED
        sums = ShownSums(money.total, money.lines, money.discounts, money.shipping, totals.tax, within)
    if reviewed:
        return confirm(lines, sums, currency, name=state.buyer.get("name", "") or state.buyer.get("company", ""))
    return order(lines, sums, currency)
