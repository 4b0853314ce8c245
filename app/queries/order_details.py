"""What a row of the order list does not carry, for many orders at once: addresses, money in parts, goods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from db import direct


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """More about one order; money in minor units of its currency, None where the file carried none."""

    email: str
    phone: str
    ship_name: str
    company: str
    street1: str
    street2: str
    postal_code: str
    city: str
    region: str
    country: str
    shipping_method: str
    payment_method: str
    note: str
    goods: int | None
    shipping: int | None
    discount: int | None
    tax: int | None
    refunded: int | None
    items: tuple[tuple[str, int], ...]


_DETAILS = """
    SELECT o.id, a.email, a.phone, a.name, a.company, a.street1, a.street2, a.postal_code, a.city, a.region, a.country,
        o.shipping_method, o.payment_method, o.note, o.lines_amount, o.shipping_amount, o.discount_amount,
        o.tax_added_amount, o.refunded_amount
    FROM sales_order o LEFT JOIN order_address a ON a.order_id = o.id AND a.kind = 'ship' WHERE o.id IN (??)"""
_ITEMS = """
    SELECT l.order_id, k.code, l.ordered - l.cancelled FROM order_line l JOIN sku k ON k.id = l.sku_id
    WHERE l.order_id IN (??) AND l.parent_line_id IS NULL ORDER BY l.order_id, l.position"""
# Columns of ``_DETAILS`` that are texts of the address: none where an order has none.
_TEXTS = slice(1, 11)


def order_details(conn: Connection, order_ids: Sequence[int]) -> dict[int, OrderDetails]:
    """Details of the orders, by id."""
    ids = list(order_ids)
    items: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for order_id, code, units in direct.rows(conn, _ITEMS, (ids,)):
        items[order_id].append((code, units))
    return {row[0]: _details(row, items[row[0]]) for row in direct.rows(conn, _DETAILS, (ids,))}


def _details(row: tuple[Any, ...], items: list[tuple[str, int]]) -> OrderDetails:
    values: list[Any] = [text or "" for text in row[_TEXTS]]
    values += [*row[_TEXTS.stop :], tuple(items)]
    return OrderDetails(*values)
