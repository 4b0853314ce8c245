"""An incoming order as rows of our tables: money that adds up, units that add up, holds, and hashes for re-import."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.channels.base import Address, IncomingLine, IncomingOrder, Payment
from app.domain.identifiers import fold_key
from app.domain.money import OrderTotals, line_total
from app.domain.order_states import HoldKind, LineCounts, OrderState, ShipmentState, order_state
from app.services.order_tags import clean_tags
from app.services.postal import PostalIndex

Row = dict[str, Any]

ADDRESS_FIELDS = ("name", "company", "street1", "street2", "city", "region", "postal_code", "country", "phone")


@dataclass(frozen=True, slots=True)
class LineUnits:
    """Units of a new or re-imported line: what is still to be sent, what left before, what was cancelled."""

    open: int
    external: int
    cancelled: int


def line_units(line: IncomingLine) -> LineUnits:
    """Split of a line's units. What needs no shipping (gift cards, services) never waits for us."""
    open_units = line.quantity - line.fulfilled - line.cancelled
    if open_units and not line.requires_shipping:
        return LineUnits(0, line.fulfilled + open_units, line.cancelled)
    return LineUnits(open_units, line.fulfilled, line.cancelled)


def line_amount(order: IncomingOrder, line: IncomingLine) -> int | None:
    """Money of a line after its own discount, in minor units; None if the file had no money."""
    if not order.money_known or line.unit_price is None:
        return None
    return line_total(line.unit_price, line.quantity, order.currency) - (line.discount or 0)


def totals_of(order: IncomingOrder) -> tuple[OrderTotals | None, int]:
    """The order's totals and the adjustment in them: the channel's total minus the sum of its parts.

    A positive adjustment counts as a fee, a negative one as a discount, so that the total is always the channel's.
    """
    if not order.money_known:
        return None, 0
    parts = OrderTotals(
        lines=sum(line_amount(order, line) or 0 for line in order.lines),
        shipping=order.shipping or 0,
        fees=order.fees or 0,
        discounts=order.discounts or 0,
        tax_added=sum(tax.amount for tax in order.taxes if not tax.included),
    )
    adjustment = (order.total if order.total is not None else parts.total) - parts.total
    fees, discounts = parts.fees + max(adjustment, 0), parts.discounts + max(-adjustment, 0)
    return OrderTotals(parts.lines, parts.shipping, fees, discounts, parts.tax_added), adjustment


def charges_of(order: IncomingOrder, adjustment: int | None = None) -> list[Row]:
    """Shipping, fees, discount and adjustment as rows without order id; zero amounts are left out.

    ``adjustment`` is that of ``totals_of``, if it is known already.
    """
    if adjustment is None:
        _, adjustment = totals_of(order)
    found = [
        ("shipping", order.shipping_method, order.shipping),
        ("fee", "", order.fees),
        ("discount", order.discount_code, order.discounts),
        ("adjustment", "", adjustment),
    ]
    return [{"kind": kind, "title": title, "amount": amount} for kind, title, amount in found if amount]


def header_row(order: IncomingOrder, handling: timedelta) -> Row:
    """Columns of ``sales_order`` that come from the channel, without keys and state.

    ``handling`` is the shop's handling time, for orders without a promise of the channel.
    """
    return header_and_adjustment(order, handling)[0]


def header_and_adjustment(order: IncomingOrder, handling: timedelta) -> tuple[Row, int]:
    """``header_row``, and the adjustment for ``charges_of``."""
    name = buyer_name(order)
    totals, adjustment = totals_of(order)
    goods = goods_hash(order)
    row = {
        "external_id": order.external_id or None,
        "placed_at": order.placed_at,
        "payment": order.payment,
        "customer_name": name,
        "customer_fold": fold_key(name),
        "units": sum(line.quantity for line in order.lines),
        "currency": order.currency,
        "money_known": totals is not None,
        "lines_amount": totals.lines if totals else None,
        "shipping_amount": totals.shipping if totals else None,
        "fees_amount": totals.fees if totals else None,
        "discount_amount": totals.discounts if totals else None,
        "tax_added_amount": totals.tax_added if totals else None,
        "total_amount": totals.total if totals else None,
        "total_key": totals.total if totals else -1,
        "ship_by": order.ship_by or order.placed_at + handling,
        "refunded_amount": order.refunded,
        "shipping_method": order.shipping_method,
        "payment_method": order.payment_method,
        "pickup": order.pickup,
        "note": order.note,
        "attributes": [list(pair) for pair in order.attributes],
        "tags": clean_tags(order.tags),
        "content_hash": content_hash(order, goods),
        "goods_hash": goods,
    }
    return row, adjustment


def buyer_name(order: IncomingOrder) -> str:
    """Whose order it is, for lists: the recipient, else who pays, else the company or e-mail."""
    ship, bill = order.ship_to, order.bill_to
    return ship.name or bill.name or ship.company or bill.company or order.email


def address_rows(order: IncomingOrder, postal: PostalIndex) -> list[Row]:
    """The ship and bill addresses without order id; the former with the coordinates of its postal code."""
    place = postal.place(order.ship_to.country, order.ship_to.region, order.ship_to.postal_code)
    rows = []
    for kind, address in (("ship", order.ship_to), ("bill", order.bill_to)):
        row: Row = {"kind": kind, **{name: getattr(address, name) for name in ADDRESS_FIELDS}}
        row["phone"] = address.phone or (order.phone if kind == "ship" else "")
        row["email"] = order.email
        row["latitude"], row["longitude"] = (place.latitude, place.longitude) if kind == "ship" else (None, None)
        rows.append(row)
    return rows


def tax_rows(order: IncomingOrder) -> list[Row]:
    """Tax rows without order id."""
    return [
        {"title": tax.title, "rate_ppm": tax.rate_ppm, "amount": tax.amount, "included": tax.included}
        for tax in order.taxes
    ]


def line_row(order: IncomingOrder, line: IncomingLine) -> Row:
    """Columns of ``order_line`` without keys; external units count as shipped."""
    units = line_units(line)
    return {
        "title": line.title,
        "channel_sku": line.sku,
        "requires_shipping": line.requires_shipping,
        "ordered": line.quantity,
        "open": units.open,
        "shipped": units.external,
        "cancelled": units.cancelled,
        "unit_price_millionths": line.unit_price,
        "discount_amount": line.discount,
        "line_amount": line_amount(order, line),
    }


def first_state(order: IncomingOrder) -> OrderState:
    """Header state of the order as it comes in, before any routing."""
    units = [line_units(line) for line in order.lines]
    external = any(u.external for u in units)
    return order_state(
        [LineCounts(u.open, 0, 0, u.external, u.cancelled) for u in units],
        [ShipmentState.SHIPPED] if external else [],
    )


def holds_of(order: IncomingOrder) -> list[Row]:
    """Holds that the order comes with: only what still has units to send can wait for something."""
    if not any(line_units(line).open for line in order.lines):
        return []
    holds = []
    if not order.pickup and not order.ship_to.has_street:
        holds.append({"kind": HoldKind.ADDRESS, "reason": _missing_in(order.ship_to)})
    if order.payment is Payment.PARTLY_REFUNDED:
        holds.append({"kind": HoldKind.REVIEW, "reason": "partly_refunded"})
    return holds


def _missing_in(address: Address) -> str:
    return "no_street" if not address.street1 else "no_city"


def goods_hash(order: IncomingOrder) -> str:
    """Digest of what is sent where for how much: lines, address, money."""
    goods = {
        "lines": [
            (line.title, line.sku, line.quantity, line.unit_price, line.discount, line.requires_shipping)
            for line in order.lines
        ],
        "ship_to": [getattr(order.ship_to, name) for name in ADDRESS_FIELDS],
        "bill_to": [getattr(order.bill_to, name) for name in ADDRESS_FIELDS],
        "money": [order.currency, order.shipping, order.fees, order.discounts, order.total],
        "taxes": [(tax.title, tax.rate_ppm, tax.amount, tax.included) for tax in order.taxes],
        "method": [order.shipping_method, order.pickup],
    }
    return _digest(goods)


def content_hash(order: IncomingOrder, goods: str | None = None) -> str:
    """Digest of everything that the channel said and we keep; ``goods`` is its ``goods_hash``, if known already."""
    rest = {
        "goods": goods or goods_hash(order),
        "external_id": order.external_id,
        "placed": order.placed_at.isoformat(),
        "payment": [order.payment.value, order.payment_method, order.refunded],
        "units": [(line.fulfilled, line.cancelled) for line in order.lines],
        **({"ship_by": order.ship_by.isoformat()} if order.ship_by else {}),
        "notes": [order.note, list(order.attributes), list(order.tags), order.email, order.phone],
    }
    return _digest(rest)


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode("utf-8", "replace")).hexdigest()


def external_units(orders: Iterable[IncomingOrder]) -> int:
    """Units of the orders that left the building before."""
    return sum(line_units(line).external for order in orders for line in order.lines)
