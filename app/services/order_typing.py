"""An order as a person typed it: as an incoming order, and where it would ship from before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.channels.base import Address, IncomingLine, IncomingOrder, IncomingTax, Payment
from app.domain.geography import Place
from app.domain.order_entry import Entry, EntryTotals, entry_totals
from app.domain.routing import Plan
from app.services import stock_levels
from app.services.postal import PostalIndex
from app.services.reservations import LockedLine, LockedOrder
from app.services.routing import decide, locations_soon


@dataclass(frozen=True, slots=True)
class TypedOrder:
    """What the form holds. ``goods``: (SKU code, title) of each of ``entry.lines``; ``ship_to`` names the buyer."""

    entry: Entry
    goods: tuple[tuple[str, str], ...]
    ship_to: Address
    email: str
    phone: str
    pickup: bool = False
    shipping_method: str = ""
    payment: Payment = Payment.PENDING
    payment_method: str = ""
    tax_title: str = ""
    note: str = ""
    source: str = ""


def incoming_order(typed: TypedOrder, placed_at: datetime) -> IncomingOrder:
    """The order as every channel hands one over; its total is the sum of its parts, with nothing to adjust."""
    entry, totals = typed.entry, entry_totals(typed.entry)
    lines = tuple(
        IncomingLine(0, title, sku, line.quantity, 0, 0, line.unit_price, off)
        for (sku, title), line, off in zip(typed.goods, entry.lines, totals.line_offs, strict=True)
    )
    ship_to = typed.ship_to
    if typed.pickup:  # collected by whoever it is: the address of an earlier order is no place to send it to
        ship_to = Address(name=ship_to.name, company=ship_to.company, phone=ship_to.phone)
    return IncomingOrder(
        number="",
        external_id="",
        placed_at=placed_at,
        currency=entry.currency,
        payment=typed.payment,
        lines=lines,
        rows=(),
        ship_to=ship_to,
        bill_to=typed.ship_to,
        email=typed.email,
        phone=typed.phone,
        shipping=entry.shipping,
        discounts=totals.money.discounts,
        total=totals.total,
        refunded=0,
        taxes=_taxes(typed, totals),
        shipping_method=typed.shipping_method,
        payment_method=typed.payment_method,
        note=typed.note,
        source=typed.source,
        pickup=typed.pickup,
    )


def _taxes(typed: TypedOrder, totals: EntryTotals) -> tuple[IncomingTax, ...]:
    rule = typed.entry.tax
    if rule is None or not rule.rate_ppm:
        return ()
    return (IncomingTax(typed.tax_title, rule.rate_ppm, totals.tax, rule.included),)


def preview_typed(
    conn: Connection, wanted: Sequence[tuple[int, int]], country: str, region: str, postal_code: str
) -> Plan | None:
    """Where (SKU id, units) would ship from if the order were taken now; the plan's line ids are positions from 0.

    None without units. Writes nothing and locks nothing: taking decides again.
    """
    lines = [
        LockedLine(position, 0, sku_id, units, 0, 0, 0, 0, 0)
        for position, (sku_id, units) in enumerate(wanted)
        if units
    ]
    if not lines:
        return None
    place = PostalIndex().place(country, region, postal_code) if country else Place("", region)
    locations = locations_soon(conn)
    free = {key: level.available for key, level in stock_levels.levels(conn, {line.sku_id for line in lines}).items()}
    (routed,) = decide([LockedOrder(0, place, lines)], locations(), free)
    return routed.plan
