"""An order as a person typed it: as an incoming order, and where it would ship from before it is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from app.channels.base import Address, IncomingLine, IncomingOrder, IncomingTax, Payment
from app.domain.geography import Place
from app.domain.order_entry import Entry, EntryTotals, entry_totals
from app.domain.routing import Plan
from app.services import stock_levels
from app.services.kit_lines import Kits, kits_among
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

    None without units. Writes nothing and locks nothing: taking decides again. Picks of a kit are its components, what
    waits of it are kits.
    """
    if not any(units for _, units in wanted):
        return None
    kits = kits_among(conn, {sku_id for sku_id, _ in wanted})
    lines, per_kit = _lines(wanted, kits)
    place = PostalIndex().place(country, region, postal_code) if country else Place("", region)
    locations = locations_soon(conn)
    free = {key: level.available for key, level in stock_levels.levels(conn, {line.sku_id for line in lines}).items()}
    (routed,) = decide([LockedOrder(0, place, lines)], locations(), free)
    return _of_positions(routed.plan, {line.id: line.kit for line in lines if line.kit is not None}, per_kit)


def _lines(wanted: Sequence[tuple[int, int]], kits: Kits) -> tuple[list[LockedLine], dict[int, int]]:
    """Lines by their position; those of a kit's components behind all of them. And how many units one kit has."""
    lines: list[LockedLine] = []
    per_kit: dict[int, int] = {}
    for position, (sku_id, units) in enumerate(wanted):
        if not units:
            continue
        if sku_id not in kits:
            lines.append(LockedLine(position, 0, sku_id, units, 0, 0, 0, 0, 0))
        for part in kits.get(sku_id, ()):
            line_id = len(wanted) + len(per_kit)
            per_kit[line_id] = part.quantity
            lines.append(LockedLine(line_id, 0, part.sku_id, units * part.quantity, 0, 0, 0, 0, 0, position))
    return lines, per_kit


def _of_positions(plan: Plan, kits: Mapping[int, int], per_kit: Mapping[int, int]) -> Plan:
    """The plan with the positions of kits for the lines of their components."""
    if not kits:
        return plan
    waiting: dict[int, int] = {}
    for line_id, units in plan.backorders:
        at = kits.get(line_id, line_id)
        waiting[at] = max(waiting.get(at, 0), -(-units // per_kit.get(line_id, 1)))
    picks = tuple(pick._replace(line_id=kits.get(pick.line_id, pick.line_id)) for pick in plan.picks)
    return replace(plan, picks=picks, backorders=tuple(waiting.items()))
