"""Customers: found as they are typed, and what is known of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from app.channels.base import Address
from app.domain.identifiers import fold_key
from db.models import Customer, CustomerIdentity, OrderAddress, SalesOrder
from db.search import holds

MOST_HITS = 8
_LEAST_DIGITS = 3
_HIGHEST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer that fits what was typed, with enough to tell two of one name apart."""

    id: int
    name: str
    email: str
    phone: str
    city: str
    orders: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Buyer:
    """A known customer as the form of an order needs them: ``address`` is that of the last order that had one."""

    id: int
    name: str
    email: str
    phone: str
    address: Address
    orders: int
    last_at: datetime | None


def find_customers(conn: Connection, text: str, limit: int = MOST_HITS) -> list[CustomerHit]:
    """Customers whose name, e-mail or telephone has what was typed, best first. Merged ones count as whom they are."""
    typed = text.strip()
    if not typed:
        return []
    ids: dict[int, None] = {}
    for query in _ways(typed):
        ids |= dict.fromkeys(conn.scalars(query.limit(limit)))
        if len(ids) >= limit:
            break
    wanted = list(ids)[:limit]
    found = _hits(conn, wanted)
    return [found[customer_id] for customer_id in wanted if customer_id in found]


def _ways(typed: str) -> Iterable[Select[Any]]:
    key = fold_key(typed)
    digits = "".join(char for char in typed if char.isdigit())
    looks_like_phone = len(digits) >= _LEAST_DIGITS and not any(char.isalpha() for char in typed)
    root = func.coalesce(Customer.merged_into_id, Customer.id)
    known = select(root).join(CustomerIdentity, CustomerIdentity.customer_id == Customer.id)
    begins = f"phone:{digits}" if looks_like_phone else f"email:{key}"
    yield known.where(CustomerIdentity.value >= begins, CustomerIdentity.value < begins + _HIGHEST)
    if looks_like_phone:
        yield known.where(CustomerIdentity.value.startswith("phone:"), holds(CustomerIdentity.value, digits))
    else:
        names = select(root).order_by(Customer.name_fold, Customer.id)
        yield names.where(Customer.name_fold >= key, Customer.name_fold < key + _HIGHEST)
        yield names.where(holds(Customer.name_fold, key))


def _hits(conn: Connection, ids: list[int]) -> Mapping[int, CustomerHit]:
    return {
        buyer.id: CustomerHit(
            buyer.id, buyer.name, buyer.email, buyer.phone, buyer.address.city, buyer.orders, buyer.last_at
        )
        for customer_id in ids
        if (buyer := buyer_of(conn, customer_id)) is not None
    }


def buyer_of(conn: Connection, customer_id: int) -> Buyer | None:
    """The customer for the form of an order, None if there is none."""
    known = conn.execute(
        select(Customer.name, Customer.email, Customer.phone).where(Customer.id == customer_id)
    ).first()
    if known is None:
        return None
    mine = SalesOrder.customer_id == customer_id
    orders, last_at = conn.execute(select(func.count(), func.max(SalesOrder.placed_at)).where(mine)).one()
    last = conn.execute(
        select(OrderAddress)
        .join(SalesOrder, SalesOrder.id == OrderAddress.order_id)
        .where(mine, OrderAddress.kind == "ship", OrderAddress.street1 != "")
        .order_by(SalesOrder.id.desc())
        .limit(1)
    ).first()
    address = Address() if last is None else _address(last)
    return Buyer(customer_id, known.name, known.email, known.phone or address.phone, address, int(orders), last_at)


def _address(row: Any) -> Address:
    return Address(
        row.name,
        row.company,
        row.street1,
        row.street2,
        row.city,
        row.region,
        row.postal_code,
        row.country,
        row.phone,
    )
