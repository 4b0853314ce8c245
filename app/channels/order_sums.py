"""How the money of an order fits together where a file does not say which amounts are already in which.

Whether tax is in the prices and a discount already off them is told by the sums: the first reading by which the parts
give the channel's total is taken. The channel's total is never changed; where no reading fits, a reason says so.
"""

from __future__ import annotations

from typing import NamedTuple

from app.domain.money import format_minor
from app.wording import words


class Stated(NamedTuple):
    """What a file states about one order, in minor units; ``total`` None = it states none."""

    goods: int
    shipping: int
    fees: int
    tax: int
    discount: int
    total: int | None


class Fitted(NamedTuple):
    """How it fits: what the discount still takes off, whether tax is in the prices, the total, a reason or nothing.

    ``rest`` is what the total has above the parts.
    """

    discount: int
    tax_included: bool
    total: int
    reason: str
    rest: int


def fit(stated: Stated, currency: str, *, tax_included: bool | None = None, has_more: bool = False) -> Fitted:
    """Fit the parts to the total; ``tax_included`` None = told by the sums (added, where nothing tells).

    ``has_more``: the total has something in it that is in no part.
    """
    goods, shipping, fees, tax, discount, total = stated
    added = 0 if tax_included else tax
    natural = goods - discount + shipping + fees + added
    if total is None:
        return Fitted(discount, bool(tax_included and tax), natural, "", 0)
    if natural == total:
        return Fitted(discount, bool(tax_included and tax), total, "", 0)
    if has_more and natural < total:
        reason = _reason(natural, total, currency)
        return Fitted(discount, bool(tax_included and tax), total, reason, total - natural)
    readings = [(discount, bool(tax_included))]
    if tax and tax_included is None:
        readings.append((discount, True))
    if discount:
        readings += [(0, included) for _, included in readings]
    sums = [goods - off + shipping + fees + (0 if included else tax) for off, included in readings]
    distances = [abs(total - parts) for parts in sums]
    best = distances.index(min(distances))
    off, included = readings[best]
    reason = _reason(sums[best], total, currency) if distances[best] else ""
    return Fitted(off, included and bool(tax), total, reason, total - sums[best])


def _reason(parts: int, total: int, currency: str) -> str:
    return words(
        "The parts add up to {parts} {currency}, the channel's total is {total}: the channel's total is kept.",
        parts=format_minor(parts, currency),
        currency=currency,
        total=format_minor(total, currency),
    )
