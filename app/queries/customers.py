"""Customers: found as they are typed, and what is known of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from app.channels.base import Address
from app.domain.identifiers import fold_key
from app.domain.query_fields import Match, Text
from app.queries.customer_card import known_addresses
from app.queries.customer_conditions import Shop, by_place, named
from app.queries.customer_list import CustomerRow, roots_of, with_figures
from db.models import ChannelAccount, Customer, CustomerIdentity, SalesOrder
from db.search import holds

MOST_HITS = 8
_LEAST_DIGITS = 3
_MOST_WORDS = 4
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
    """A known customer as the form of an order needs them: ``address`` is the one that a person chose for new orders,
    else that of the last order that had one."""

    id: int
    name: str
    email: str
    phone: str
    address: Address
    orders: int
    last_at: datetime | None


def find_customers(conn: Connection, text: str, limit: int = MOST_HITS) -> list[CustomerHit]:
    """Customers for what was typed, best first: an e-mail, telephone or name that begins so; then those of whom each
    word is a part of the name, the e-mail, the telephone, or the beginning of a postal code or town that something was
    sent to. Merged ones count as whom they are."""
    typed = text.strip()
    if not typed:
        return []
    ids: dict[int, None] = {}
    for query in _ways(conn, typed):
        ids |= dict.fromkeys(conn.scalars(query.limit(limit)))
        if len(ids) >= limit:
            break
    wanted = list(ids)[:limit]
    found = _hits(conn, wanted)
    return [found[customer_id] for customer_id in wanted if customer_id in found]


def _ways(conn: Connection, typed: str) -> Iterable[Select[Any]]:
    key = fold_key(typed)
    digits = "".join(char for char in typed if char.isdigit())
    looks_like_phone = len(digits) >= _LEAST_DIGITS and not any(char.isalpha() for char in typed)
    root = func.coalesce(Customer.merged_into_id, Customer.id)
    # Account by account, since that is how identities are indexed.
    accounts = CustomerIdentity.channel_account_id.in_(select(ChannelAccount.id))
    known = select(root).join(CustomerIdentity, CustomerIdentity.customer_id == Customer.id).where(accounts)
    begins = f"phone:{digits}" if looks_like_phone else f"email:{key}"
    yield known.where(CustomerIdentity.value >= begins, CustomerIdentity.value < begins + _HIGHEST)
    if looks_like_phone:
        yield known.where(CustomerIdentity.value.startswith("phone:"), holds(CustomerIdentity.value, digits))
    else:
        names = select(root).order_by(Customer.name_fold, Customer.id)
        yield names.where(Customer.name_fold >= key, Customer.name_fold < key + _HIGHEST)
    shop = Shop(conn)
    parts = key.split()[:_MOST_WORDS]
    by_name = select(Customer.id).order_by(Customer.name_fold, Customer.id)
    yield by_name.where(*(named("text", Text(part, Match.CONTAINS), shop) for part in parts))
    placed = [part for part in parts if len(part) >= _LEAST_DIGITS]
    if placed:
        yield by_name.where(*(_named_or_placed(part, shop, part in placed) for part in parts))


def _named_or_placed(part: str, shop: Shop, may_be_place: bool) -> ColumnElement[bool]:
    named_so = named("text", Text(part, Match.CONTAINS), shop)
    if not may_be_place:
        return named_so
    field = "postal" if any(char.isdigit() for char in part) else "city"
    return or_(named_so, by_place(field, Text(part, Match.BEGINS), shop))


def _hits(conn: Connection, ids: list[int]) -> Mapping[int, CustomerHit]:
    query = select(Customer).where(Customer.id.in_(ids))
    rows = [
        CustomerRow(row.id, row.name, row.email, row.phone, row.created_at, (row.name_fold, row.id))
        for row in conn.execute(query)
    ]
    return {
        row.id: CustomerHit(row.id, row.name, row.email, row.phone, row.city, row.orders, row.last_at)
        for row in with_figures(conn, rows)
    }


def buyer_of(conn: Connection, customer_id: int) -> Buyer | None:
    """The customer for the form of an order, with what is known by records that are linked to it; None if there is
    none. A record that is linked to another one gives that one."""
    root = func.coalesce(Customer.merged_into_id, Customer.id)
    whole = conn.execute(select(root).where(Customer.id == customer_id)).scalar()
    known = conn.execute(
        select(Customer.id, Customer.name, Customer.email, Customer.phone).where(Customer.id == whole)
    ).first()
    if known is None:
        return None
    members = sorted(roots_of(conn, [known.id]), key=lambda member: member != known.id)
    mine = SalesOrder.customer_id.in_(members)
    orders, last_at = conn.execute(select(func.count(), func.max(SalesOrder.placed_at)).where(mine)).one()
    addresses = known_addresses(conn, members)
    address = next((one.address for one in addresses if one.is_proposed), Address())
    phone = known.phone or address.phone
    return Buyer(known.id, known.name, known.email, phone, address, int(orders), last_at)
