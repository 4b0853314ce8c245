"""Orders that may be the same one twice: one buyer and the same goods within two days, or one e-mail and one total.

A suspicion is looked for among the orders of the same buyer near in time, by index; it is silenced when a person has
said that it is none (event ``not_duplicate``) and not taken that back (``maybe_duplicate``), and never told of orders
that were split or merged.
"""

from __future__ import annotations

import enum
import functools
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, or_, select
from sqlalchemy.orm import aliased

from app.domain.identifiers import fold
from app.domain.order_states import OrderState
from db.models import ChannelAccount, CustomerIdentity, OrderAddress, OrderEvent, OrderLine, OrderLink, SalesOrder
from db.times import near_in_time

WITHIN = timedelta(hours=48)
_MOST = 50


class Likeness(enum.StrEnum):
    """Why two orders look the same."""

    SAME_GOODS = "same_goods"
    SAME_TOTAL = "same_total"


@dataclass(frozen=True, slots=True)
class Suspect:
    """Another order that this one looks like; ``earlier``: it was placed before it."""

    order_id: int
    number: str
    placed_at: datetime
    likeness: Likeness
    state: OrderState


@dataclass(frozen=True, slots=True)
class _Order:
    """What is compared."""

    id: int
    number: str
    placed_at: datetime
    state: OrderState
    customer_id: int | None
    name: str
    total: tuple[str, int]
    email: str
    postal: str


def duplicates_of(conn: Connection, order_id: int) -> tuple[Suspect, ...]:
    """The orders that this one looks like, nearest in time first; none for an order that is not there."""
    return suspects(conn, [order_id]).get(order_id, ())


def suspects(conn: Connection, order_ids: Collection[int]) -> dict[int, tuple[Suspect, ...]]:
    """``duplicates_of`` for one page of orders, those without a suspicion left out; a fixed number of selects."""
    ours = _orders(conn, SalesOrder.id.in_(sorted(order_ids)))
    pairs = _near(conn, ours)
    if not pairs:
        return {}
    others = {order.id: order for order in _orders(conn, SalesOrder.id.in_({other for _, other in pairs}))}
    known = {order.id: order for order in ours} | others
    goods = _goods(conn, known)
    silent = _silenced(conn, known)
    found: dict[int, list[Suspect]] = defaultdict(list)
    for one, other in pairs:
        if other not in known:  # it is cancelled
            continue
        likeness = _likeness(known[one], known[other], goods)
        if likeness is not None and frozenset((one, other)) not in silent:
            them = known[other]
            found[one].append(Suspect(them.id, them.number, them.placed_at, likeness, them.state))
    for one, hits in found.items():
        hits.sort(key=lambda hit: (abs(hit.placed_at - known[one].placed_at), hit.order_id))
    return {one: tuple(hits) for one, hits in found.items()}


def _likeness(one: _Order, other: _Order, goods: dict[int, Counter[int]]) -> Likeness | None:
    same_person = one.customer_id is not None and one.customer_id == other.customer_id
    same_place = bool(one.name and one.postal) and (one.name, one.postal) == (other.name, other.postal)
    same_mail = bool(one.email) and one.email == other.email
    if (same_person or same_place or same_mail) and goods[one.id] and goods[one.id] == goods[other.id]:
        return Likeness.SAME_GOODS
    if (same_mail or same_person) and one.total[1] > 0 and one.total == other.total:
        return Likeness.SAME_TOTAL
    return None


def _orders(conn: Connection, which: Any) -> list[_Order]:
    query = (
        select(
            SalesOrder.id, SalesOrder.number, SalesOrder.placed_at, SalesOrder.state, SalesOrder.customer_id,
            SalesOrder.customer_fold, SalesOrder.currency, SalesOrder.total_key,
            OrderAddress.email, OrderAddress.postal_code,
        )
        .outerjoin(OrderAddress, and_(OrderAddress.order_id == SalesOrder.id, OrderAddress.kind == "ship"))
        .where(which, SalesOrder.state != OrderState.CANCELLED)
        .order_by(SalesOrder.id)
    )  # fmt: skip
    return [
        _Order(
            row.id, row.number, row.placed_at, row.state, row.customer_id, row.customer_fold,
            (row.currency, row.total_key), fold(row.email or ""), fold(row.postal_code or ""),
        )
        for row in conn.execute(query)
    ]  # fmt: skip


def _near(conn: Connection, ours: Iterable[_Order]) -> list[tuple[int, int]]:
    """Pairs of an order of ours and another of the same customer, e-mail identity or name within the time."""
    ids = [order.id for order in ours]
    if not ids:
        return []
    asked = {"ids": ids, "most": _MOST * len(ids)}
    return list(dict.fromkeys((mine, its) for query in _pairs() for mine, its in conn.execute(query, asked)))


@functools.cache
def _pairs() -> tuple[Select[int, int], ...]:
    """The selects of pairs, by customer, by name and by identity: put together once, which takes longer than they do.

    Parameters: ids, most.
    """
    one, other = aliased(SalesOrder), aliased(SalesOrder)
    mine, theirs = aliased(CustomerIdentity), aliased(CustomerIdentity)
    in_time = (
        one.id.in_(bindparam("ids", expanding=True)),
        other.id != one.id,
        near_in_time(one.placed_at, other.placed_at, WITHIN),
    )
    found = select(one.id, other.id).where(*in_time).limit(bindparam("most"))
    by_customer = found.join(other, other.customer_id == one.customer_id)
    by_name = found.join(other, other.customer_fold == one.customer_fold).where(one.customer_fold != "")
    # The same e-mail in another shop is another customer there.
    by_identity = (
        found.join(mine, mine.customer_id == one.customer_id)
        .join(
            theirs,
            and_(  # the accounts are named so that the index of (account, value) is of use
                theirs.channel_account_id.in_(select(ChannelAccount.id)),
                theirs.value == mine.value,
                theirs.customer_id != mine.customer_id,
            ),
        )
        .join(other, other.customer_id == theirs.customer_id)
    )
    return by_customer, by_name, by_identity


def _goods(conn: Connection, ids: Iterable[int]) -> dict[int, Counter[int]]:
    """Units per SKU of each order, without what was cancelled."""
    query = select(OrderLine.order_id, OrderLine.sku_id, OrderLine.ordered - OrderLine.cancelled)
    goods: dict[int, Counter[int]] = {id_: Counter() for id_ in ids}
    of_them = (OrderLine.order_id.in_(sorted(goods)), OrderLine.parent_line_id.is_(None))
    for order_id, sku_id, units in conn.execute(query.where(*of_them)):
        if units:
            goods[order_id][sku_id] += units
    return goods


def _silenced(conn: Connection, ids: Iterable[int]) -> set[frozenset[int]]:
    """Pairs that a person has called different, or that were split or merged here."""
    known = sorted(ids)
    said = select(OrderEvent.order_id, OrderEvent.kind, OrderEvent.data).where(
        OrderEvent.order_id.in_(known), OrderEvent.kind.in_(["not_duplicate", "maybe_duplicate"])
    )
    words = {
        frozenset((row.order_id, int(row.data.get("of", 0)))): row.kind
        for row in conn.execute(said.order_by(OrderEvent.id))
    }
    pairs = {pair for pair, kind in words.items() if kind == "not_duplicate"}
    linked = select(OrderLink.from_order_id, OrderLink.to_order_id).where(
        or_(OrderLink.from_order_id.in_(known), OrderLink.to_order_id.in_(known))
    )
    return pairs | {frozenset(row) for row in conn.execute(linked)}
