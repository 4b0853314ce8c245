"""Reads for the customer list: pages by key, figures for what a page shows, the count, and all rows for a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection, Select, func, select, tuple_

from app.domain.customer_query import parse
from app.queries.customer_conditions import COUNTS, SPENT, Shop, condition_of
from db.models import Customer, CustomerAddress, OrderAddress, OrderLine, SalesOrder

PAGE, COUNT_CAP = 100, 1_000
_EXPORT_PAGE = 500
Key = tuple[str | int, int]


@dataclass(frozen=True, slots=True)
class CustomerSpec:
    """What the list shows: a search as typed, by name or by when they came (``added``).

    ``today`` and ``zone`` are what words of time in the search refer to (None: this computer's zone).
    """

    query: str = ""
    sort: str = "name"
    descending: bool = False
    today: date = date(1970, 1, 1)
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Worth:
    """What a customer's orders come to in one currency, in minor units, less what was refunded."""

    currency: str
    amount: int


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer with the figures of all records that are linked to it; orders that were cancelled do not count."""

    id: int
    name: str
    email: str
    phone: str
    created_at: datetime
    key: Key
    city: str = ""
    country: str = ""
    orders: int = 0
    worth: tuple[Worth, ...] = ()
    returned: int = 0
    last_at: datetime | None = None
    linked: int = 0


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """Rows, and the key that the next page goes on after (None: there is none)."""

    rows: tuple[CustomerRow, ...]
    after: Key | None


SORTABLE: Mapping[str, Any] = {"name": Customer.name_fold, "added": Customer.id}


def customer_page(conn: Connection, spec: CustomerSpec, after: Key | None = None, limit: int = PAGE) -> CustomerPage:
    """A page of the list. Records that are linked to another one are not rows of their own."""
    column = SORTABLE.get(spec.sort, Customer.name_fold)
    query = _matching(conn, spec, column)
    place = tuple_(column, Customer.id)
    if after is not None:
        query = query.where(place < after if spec.descending else place > after)
    order = (column.desc(), Customer.id.desc()) if spec.descending else (column, Customer.id)
    found = conn.execute(query.order_by(*order).limit(limit + 1)).all()
    rows = [CustomerRow(row.id, row.name, row.email, row.phone, row.created_at, (row.place, row.id)) for row in found]
    full = with_figures(conn, rows[:limit])
    return CustomerPage(tuple(full), full[-1].key if len(rows) > limit else None)


def count_customers(conn: Connection, spec: CustomerSpec, most: int | None = COUNT_CAP) -> int:
    """How many match, counted up to ``most`` (None: all of them)."""
    some = _matching(conn, spec, Customer.id).limit(most).subquery()
    return int(conn.execute(select(func.count()).select_from(some)).scalar_one())


def customers_among(conn: Connection, spec: CustomerSpec, ids: Sequence[int]) -> list[CustomerRow]:
    """Those of the ids that match, with their figures."""
    column = SORTABLE.get(spec.sort, Customer.name_fold)
    found = conn.execute(_matching(conn, spec, column).where(Customer.id.in_(ids))).all()
    return with_figures(
        conn,
        [CustomerRow(row.id, row.name, row.email, row.phone, row.created_at, (row.place, row.id)) for row in found],
    )


def every_customer(conn: Connection, spec: CustomerSpec) -> Iterator[CustomerRow]:
    """All that match, page by page: memory does not grow with their number."""
    after: Key | None = None
    while True:
        page = customer_page(conn, spec, after, _EXPORT_PAGE)
        yield from page.rows
        after = page.after
        if after is None:
            return


def _matching(conn: Connection, spec: CustomerSpec, column: Any) -> Select[Any]:
    query = parse(spec.query, spec.today, spec.zone)
    columns = (Customer.id, Customer.name, Customer.email, Customer.phone, Customer.created_at, column.label("place"))
    wanted = select(*columns).where(Customer.merged_into_id.is_(None))
    return wanted.where(condition_of(query, Shop(conn))) if query.groups else wanted


def with_figures(conn: Connection, rows: Sequence[CustomerRow]) -> list[CustomerRow]:
    """The rows with what their orders come to, in a handful of statements for all of them."""
    if not rows:
        return []
    ids = [row.id for row in rows]
    roots = roots_of(conn, ids)
    found = {row.id: row for row in rows}
    for member, root in roots.items():
        if member != root:
            found[root] = replace(found[root], linked=found[root].linked + 1)
    _add_orders(conn, roots, found)
    _add_returns(conn, roots, found)
    _add_places(conn, roots, found)
    return [found[customer_id] for customer_id in ids]


def roots_of(conn: Connection, ids: Sequence[int]) -> dict[int, int]:
    """The records of these customers, each with the customer that it counts as."""
    # Two looks, each by its index: an OR of both reads every customer.
    themselves = select(Customer.id, Customer.id).where(Customer.id.in_(ids), Customer.merged_into_id.is_(None))
    linked = select(Customer.id, Customer.merged_into_id).where(Customer.merged_into_id.in_(ids))
    return {member: root or member for query in (themselves, linked) for member, root in conn.execute(query)}


def _add_orders(conn: Connection, roots: Mapping[int, int], found: dict[int, CustomerRow]) -> None:
    query = (
        select(
            SalesOrder.customer_id,
            SalesOrder.currency,
            func.count().label("orders"),
            func.sum(SPENT).label("amount"),
            func.max(SalesOrder.placed_at).label("last_at"),
        )
        .where(SalesOrder.customer_id.in_(list(roots)), COUNTS)
        .group_by(SalesOrder.customer_id, SalesOrder.currency)
        .order_by(SalesOrder.currency)
    )
    for row in conn.execute(query):
        one = found[roots[row.customer_id]]
        worth = {each.currency: each.amount for each in one.worth}
        if row.amount is not None:
            worth[row.currency] = worth.get(row.currency, 0) + int(row.amount)
        last_at = row.last_at if one.last_at is None else max(one.last_at, row.last_at)
        found[one.id] = replace(
            one,
            orders=one.orders + row.orders,
            worth=tuple(Worth(currency, amount) for currency, amount in sorted(worth.items())),
            last_at=last_at,
        )


def _add_returns(conn: Connection, roots: Mapping[int, int], found: dict[int, CustomerRow]) -> None:
    query = (
        select(SalesOrder.customer_id, func.sum(OrderLine.returned).label("returned"))
        .join(OrderLine, OrderLine.order_id == SalesOrder.id)
        .where(SalesOrder.customer_id.in_(list(roots)), OrderLine.returned > 0, OrderLine.parent_line_id.is_(None))
        .group_by(SalesOrder.customer_id)
    )
    for row in conn.execute(query):
        one = found[roots[row.customer_id]]
        found[one.id] = replace(one, returned=one.returned + int(row.returned))


def _add_places(conn: Connection, roots: Mapping[int, int], found: dict[int, CustomerRow]) -> None:
    """The town of the newest order that was sent somewhere, else of the address that is kept."""
    members = list(roots)
    kept = select(CustomerAddress.customer_id, CustomerAddress.city, CustomerAddress.country).where(
        CustomerAddress.customer_id.in_(members)
    )
    newest = (
        select(func.max(SalesOrder.id).label("id"))
        .join(OrderAddress, (OrderAddress.order_id == SalesOrder.id) & (OrderAddress.kind == "ship"))
        .where(SalesOrder.customer_id.in_(members), OrderAddress.city != "")
        .group_by(SalesOrder.customer_id)
        .subquery()
    )
    sent = (
        select(SalesOrder.customer_id, OrderAddress.city, OrderAddress.country)
        .join(newest, newest.c.id == SalesOrder.id)
        .join(OrderAddress, (OrderAddress.order_id == SalesOrder.id) & (OrderAddress.kind == "ship"))
        .order_by(SalesOrder.id)
    )
    for query in (kept.order_by(CustomerAddress.used_at, CustomerAddress.id), sent):
        for customer_id, city, country in conn.execute(query):
            root = roots[customer_id or 0]
            found[root] = replace(found[root], city=city, country=country)


def has_customers(conn: Connection) -> bool:
    """Whether there is any customer at all."""
    return conn.execute(select(Customer.id).limit(1)).first() is not None
