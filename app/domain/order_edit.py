"""Changing the lines of an order that is there already: what becomes of its units, and of the money of a line.

Whoever edits thinks in ``quantity``: what was sent or is still to be sent, ordered - cancelled. Units that left or are
in a parcel cannot be taken away. A line that loses all of them keeps its row, cancelled whole and without money,
because the ledger points to it; otherwise what is taken away is no longer ordered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.domain.money import line_total
from app.domain.order_states import LineCounts
from app.wording import mark

MAX_QUANTITY = 1_000_000
# One million of the major unit: more than any line of a shop, and far from the end of a BIGINT.
MAX_PRICE_MILLIONTHS = 1_000_000_000_000_000
MAX_AMOUNT = 1_000_000_000_000
# Names of fields, as people list them; the lines of an address are one thing to a reader.
FIELD_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "name": mark("recipient"),
        "company": mark("recipient"),
        **dict.fromkeys(("street1", "street2", "city", "region", "postal_code", "country"), mark("address")),
        "phone": mark("telephone"),
        "shipping_method": mark("shipping method"),
        "shipping_amount": mark("shipping costs"),
        "lines": mark("lines"),
        "note": mark("note"),
    }
)


@dataclass(frozen=True, slots=True)
class LineMoney:
    """The money of a line: price of one piece in millionths, discount of all pieces and amount in minor units.

    None where it is not known. amount = price x ordered - discount, or 0 for a line that was taken out.
    """

    price: int | None
    discount: int | None
    amount: int | None


@dataclass(frozen=True, slots=True)
class UnitChange:
    """Counters of a line after a change of its quantity, before anything of it is reserved anew.

    ``release`` units are to be taken out of its reservations first (they are out of ``counts`` already).
    """

    counts: LineCounts
    ordered: int
    release: int


def quantity_of(counts: LineCounts) -> int:
    """What was sent or is to be sent."""
    return counts.open + counts.reserved + counts.packed + counts.shipped


def ordered_of(counts: LineCounts) -> int:
    """What was ordered."""
    return quantity_of(counts) + counts.cancelled


def least_quantity(counts: LineCounts) -> int:
    """What cannot be taken away any more: what is in a parcel or has left."""
    return counts.packed + counts.shipped


def is_gone(counts: LineCounts) -> bool:
    """Whether the line was cancelled whole or taken out."""
    return not quantity_of(counts)


def requantified(counts: LineCounts, quantity: int) -> UnitChange:
    """The line with another quantity; what waits for stock is taken away before what is reserved.

    Raises ValueError for a quantity below ``least_quantity`` or above ``MAX_QUANTITY``.
    """
    if not least_quantity(counts) <= quantity <= MAX_QUANTITY:
        raise ValueError(f"a line of {counts} cannot have {quantity}")
    more = quantity - quantity_of(counts)
    if more >= 0:
        changed = replace(counts, open=counts.open + more)
        return UnitChange(changed, ordered_of(changed), 0)
    fewer = -more
    from_open = min(counts.open, fewer)
    release = fewer - from_open
    changed = replace(
        counts,
        open=counts.open - from_open,
        reserved=counts.reserved - release,
        backordered=min(counts.backordered, counts.open - from_open),
    )
    if not ordered_of(changed):
        changed = replace(changed, cancelled=fewer)
    return UnitChange(changed, ordered_of(changed), release)


def scaled_discount(discount: int | None, before: int, after: int) -> int | None:
    """A line's discount for another number of ordered units: in proportion, rounded half up."""
    if discount is None or not before:
        return discount
    return (2 * discount * after + before) // (2 * before)


def line_money(price: int | None, discount: int | None, counts: LineCounts, currency: str) -> LineMoney:
    """The money of a line with these units; a line without any unit left has none (unknown stays unknown).

    Raises ValueError if the discount is more than the goods.
    """
    if price is None:
        return LineMoney(None, discount, None)
    if is_gone(counts):
        return LineMoney(price, 0, 0)
    goods, less = line_total(price, ordered_of(counts), currency), discount or 0
    if less > goods:
        raise ValueError(f"a discount of {less} on goods of {goods}")
    return LineMoney(price, less, goods - less)
