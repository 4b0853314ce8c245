"""What an order will come to while its goods are changed. No Qt here; the operation works it out again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.order_edit import line_money
from app.domain.order_money import Basis, Given, Tax, retaxed, within
from app.domain.order_states import LineCounts
from app.queries.order_page import LineView, OrderView
from app.services.order_edit_money import MONEY_CHANGES


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line as it stands in the form; ``known`` is what the order has of it, None for one that is added."""

    quantity: int
    price: int | None
    discount: int
    known: LineView | None = None

    def amount(self, currency: str) -> int | None:
        """What it will come to in minor units; None if it has no price. Raises ValueError if its discount is more."""
        known = self.known
        if known is not None and self._is_untouched(known):
            return known.amount
        if self.price is None:
            return known.amount if known is not None and self.quantity else None
        cancelled = known.cancelled if known is not None else 0
        return line_money(self.price, self.discount, LineCounts(self.quantity, 0, 0, 0, cancelled), currency).amount

    def _is_untouched(self, known: LineView) -> bool:
        there = (known.ordered - known.cancelled, known.unit_price_millionths, known.discount or 0)
        return there == (self.quantity, self.price, self.discount)


def new_total(view: OrderView, lines: Iterable[DraftLine], shipping: int) -> int | None:
    """The order's total with these lines; None where money is not known. Raises ValueError for too high a discount."""
    if view.row.total is None or view.lines_amount is None or view.tax_added_amount is None:
        return None
    currency, drafts = view.row.currency, list(lines)
    goods = sum(line.amount(currency) or 0 for line in drafts)
    charged = {kind: sum(value for found, _, value in view.charges if found == kind) for kind in ("discount", "fee")}
    adjustment = sum(value for kind, _, value in view.charges if kind == "adjustment")
    kept = [event.data["discount"] for event in view.events if event.kind in MONEY_CHANGES and "discount" in event.data]
    discount = Given.of(charged["discount"], view.lines_amount, kept).on(goods, shipping)
    before = Basis(view.lines_amount, view.shipping_amount or 0, charged["discount"])
    taxes = [Tax(rate, value, bool(included)) for _, rate, value, included in view.taxes]
    found = retaxed(taxes, before, Basis(goods, shipping, discount), len(drafts) + bool(shipping))
    added = sum(value for tax, value in zip(taxes, found.amounts, strict=True) if not tax.included)
    rest = goods + shipping + charged["fee"] - discount + added
    return rest + within(adjustment + found.adjustment, rest)
