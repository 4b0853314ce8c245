"""Reads for the order list: pages of a search in any order, counts, and freezing what it finds for a job."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection

from app.channels.base import Payment
from app.domain.identifiers import fold_key, number_key
from app.domain.order_states import OrderState
from app.queries.order_rows import OrderRow as OrderRow
from app.queries.order_rows import rows_by_id
from app.queries.order_search import Plan, plan_of
from app.queries.order_search import only as only_these
from app.queries.order_walk import Along, Place, next_places
from app.queries.query_sql import Sql, both
from db import direct

COUNT_CAP = 1_000
_IDS_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class ListSpec:
    """What a list shows: the orders that a search finds (``app.domain.order_query``), sorted by one of ``SORTABLE``."""

    query: str = ""
    sort: str = "placed"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Key:
    """A place in a list: what its order stands by, as the database has it, and its id."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Orders of a list, and the place after which the next page begins; None: these are the last ones."""

    rows: tuple[OrderRow, ...]
    next: Key | None


# Sort -> the columns that it goes by. State, payment and shop are few words, in an order of their own.
SORTABLE: Mapping[str, tuple[str, ...]] = {
    "placed": ("placed_at",),
    "number": ("number_key",),
    "customer": ("customer_fold",),
    "channel": ("channel_account_id",),
    "units": ("units",),
    "ship_by": ("ship_by",),
    "state": ("state", "placed_at"),
    "payment": ("payment",),
    "total": ("total_key",),
}
_SEVERAL = 3
_IN_PARTS = frozenset({"state", "payment", "channel"})
_STATES = tuple(state.value for state in OrderState)
_PAYMENTS = tuple(payment.value for payment in Payment)


def order_page(conn: Connection, spec: ListSpec, *, now: datetime, after: Key | None = None, limit: int = 100) -> Page:
    """A page of the list. ``after`` is the ``next`` of the page before. Raises KeyError for an unknown sort."""
    plan = plan_of(conn, spec.query, now, sort=spec.sort)
    found = _places(conn, plan, spec, None if after is None else _drivers(conn, after), limit + 1)
    rows = rows_by_id(conn, [place[-1] for place in found[:limit]])
    return Page(tuple(rows), Key(found[limit - 1]) if len(found) > limit else None)


def list_ids(conn: Connection, spec: ListSpec, now: datetime) -> list[int]:
    """Ids of every order of the list, in the list's order."""
    plan = plan_of(conn, spec.query, now, sort=spec.sort)
    ids: list[int] = []
    after: Key | None = None
    while True:
        found = _places(conn, plan, spec, after, _IDS_AT_ONCE)
        ids += [place[-1] for place in found]
        if len(found) < _IDS_AT_ONCE:
            return ids
        after = Key(found[-1])


def order_ids(conn: Connection, spec: ListSpec, now: datetime) -> list[int]:
    """Ids of every order that fits, in the order of the work: priority, then age, then id."""
    where = _within(plan_of(conn, spec.query, now))
    sql = f"SELECT o.id FROM sales_order o WHERE {where.text} ORDER BY o.priority DESC, o.placed_at, o.id"  # noqa: S608
    return [row[0] for row in direct.rows(conn, sql, where.values)]


def orders_among(conn: Connection, spec: ListSpec, ids: Collection[int], now: datetime) -> list[OrderRow]:
    """Those of the orders that fit, in the order of the list: what a list that is on screen asks after a change."""
    if not ids:
        return []
    plan = only_these(plan_of(conn, spec.query, now, among=False), ids)
    return rows_by_id(conn, [place[-1] for place in _places(conn, plan, spec, None, len(ids))])


def count_orders(conn: Connection, spec: ListSpec, now: datetime) -> int:
    """How many orders fit, counted up to ``COUNT_CAP`` + 1: a list says "1,000+" from there."""
    return _count(conn, spec, now, f" LIMIT {COUNT_CAP + 1}")


def count_all(conn: Connection, spec: ListSpec, now: datetime) -> int:
    """How many orders fit, every one of them counted."""
    return _count(conn, spec, now, "")


def _count(conn: Connection, spec: ListSpec, now: datetime, limit: str) -> int:
    where = _within(plan_of(conn, spec.query, now))
    sql = f"SELECT count(*) FROM (SELECT 1 FROM sales_order o WHERE {where.text}{limit}) AS found"  # noqa: S608
    return int(direct.rows(conn, sql, where.values)[0][0])


def count_each(conn: Connection, specs: Sequence[ListSpec], now: datetime) -> list[int]:
    """``count_orders`` of each list."""
    return [count_orders(conn, spec, now) for spec in specs]


class Writing(Protocol):
    """What freezing needs of an operation's transaction."""

    @property
    def conn(self) -> Connection:
        """Its connection."""


def freeze_into_job(
    tx: Writing,
    job_id: int,
    spec: ListSpec,
    now: datetime,
    *,
    exclude: Collection[int] = (),
    only: Collection[int] | None = None,
) -> int:
    """Make the rows of a job from the orders that fit, in the order of the work; returns how many. One statement.

    ``exclude`` are orders that were unticked, ``only`` those that were ticked.
    """
    conn = tx.conn
    parts = [_within(plan_of(conn, spec.query, now, among=False))]
    if only is not None:
        parts.append(Sql("o.id IN (??)", (sorted(only),)))
    if exclude:
        parts.append(Sql("NOT (o.id IN (??))", (sorted(exclude),)))
    where = both(parts)
    frozen = f"SELECT CAST(? AS BIGINT), o.id, o.version FROM sales_order o WHERE {where.text}"  # noqa: S608
    sql = f"INSERT INTO job_row (job_id, order_id, order_version) {frozen} ORDER BY o.priority DESC, o.placed_at, o.id"
    return direct.change(conn, sql, (job_id, *where.values))


def place_of(row: OrderRow, sort: str) -> tuple[Any, ...]:
    """Where an order stands in a list sorted so: of two places the list has the smaller one first, or last."""
    by: Mapping[str, tuple[Any, ...]] = {
        "placed": (row.placed_at,),
        "number": (number_key(row.number),),
        "customer": (fold_key(row.customer),),
        "channel": (row.channel, row.shop),
        "units": (row.units,),
        "ship_by": (row.ship_by,),
        "state": (_STATES.index(row.state.value), row.placed_at),
        "payment": (_PAYMENTS.index(row.payment.value),),
        "total": (-1 if row.total is None else row.total,),
    }
    return (*by[sort], row.id)


def _drivers(conn: Connection, key: Key) -> Key:
    """The place with instants as the driver has them."""
    return Key(tuple(direct.driver_time(conn, one) if isinstance(one, datetime) else one for one in key.values))


def _within(plan: Plan) -> Sql:
    """The whole condition of a plan."""
    among = [Sql(f"o.id IN ({plan.ids.text})", plan.ids.values)] if plan.ids is not None and plan.is_few else []
    return both([*among, plan.whole])


def _places(conn: Connection, plan: Plan, spec: ListSpec, after: Key | None, limit: int) -> list[Place]:
    """The places of the next orders: what they stand by, the id last."""
    if plan.states == ():
        return []
    begun = None if after is None else after.values
    if spec.sort in _IN_PARTS:
        return _by_parts(conn, plan, spec, begun, limit)
    along = Along(SORTABLE[spec.sort], spec.descending)
    if spec.sort != "placed" or plan.is_few or plan.states is None or _walks_open_orders(plan):
        return next_places(conn, plan, along, begun, limit)
    # An index gives each state in order, so each is asked, then merged.
    each = [replace(along, word=("state", state.value)) for state in plan.states]
    found = [place for one in each for place in next_places(conn, plan, one, begun, limit)]
    return sorted(found, reverse=spec.descending)[:limit]


def _walks_open_orders(plan: Plan) -> bool:
    """Whether several states are met sooner among all open orders than state by state."""
    return plan.is_of_open_orders and len(plan.states or ()) >= _SEVERAL


def _by_parts(conn: Connection, plan: Plan, spec: ListSpec, begun: Place | None, limit: int) -> list[Place]:
    """The next orders in an order of few words: word after word, until the page is full."""
    column, *rest = SORTABLE[spec.sort]
    words = _words(conn, spec.sort)
    if spec.sort == "state" and plan.states is not None:
        words = [word for word in words if word in plan.states]
    words = words[::-1] if spec.descending else words
    if begun is not None:
        words = words[words.index(begun[0]) :] if begun[0] in words else []
    found: list[Place] = []
    for word in words:
        along = Along(tuple(rest), spec.descending, (column, word))
        beyond = begun[1:] if begun is not None and begun[0] == word else None
        found += [(word, *place) for place in next_places(conn, plan, along, beyond, limit - len(found))]
        if len(found) >= limit:
            break
    return found


def _words(conn: Connection, sort: str) -> list[Any]:
    if sort == "channel":
        return [row[0] for row in direct.rows(conn, "SELECT id, channel, shop FROM channel_account ORDER BY 2, 3, 1")]
    return list(_STATES if sort == "state" else _PAYMENTS)
