"""Along the order of a list: by an index of what it is sorted by, or among the few orders that a search has named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.queries.order_search import Plan, state_condition
from app.queries.order_terms import ON_HOLD, OPEN
from app.queries.query_sql import Sql, both, count, rows_in_order
from db import direct

# So many orders are looked at along the list, step by step while a page comes together so, before those that an index
# has named are sorted instead, if they are no more than ``_MOST_SORTED``.
_STEPS = (1_500, 4_500, 6_000, 12_000)
_MOST_SORTED = 50_000

Place = tuple[Any, ...]  # what an order stands by in a list, and its id


@dataclass(frozen=True, slots=True)
class Along:
    """Which way: the columns, their direction, and the one ``word`` (column, value) that the orders have in common."""

    columns: tuple[str, ...]
    descending: bool
    word: tuple[str, Any] | None = None

    @property
    def names(self) -> list[str]:
        """The columns of a place."""
        return [*self.columns, "id"]

    @property
    def listed(self) -> str:
        """A place in SQL."""
        return ", ".join(f"o.{name}" for name in self.names)

    @property
    def ordered(self) -> str:
        """ORDER BY."""
        return ", ".join(f"o.{name}{' DESC' if self.descending else ''}" for name in self.names)

    def beyond(self, place: Place) -> Sql:
        """After a place. Compared as a whole, so that both databases go straight to it in the index."""
        return Sql(f"({self.listed}) {'<' if self.descending else '>'} ({_marks(place)})", place)

    def up_to(self, place: Place) -> Sql:
        """Not after a place."""
        return Sql(f"({self.listed}) {'>=' if self.descending else '<='} ({_marks(place)})", place)

    @property
    def fixed(self) -> list[Sql]:
        """What all orders on the way have in common."""
        return [] if self.word is None else [Sql(f"o.{self.word[0]} = ?", (self.word[1],))]


def _marks(place: Place) -> str:
    return ", ".join("?" * len(place))


def next_places(conn: Connection, plan: Plan, along: Along, after: Place | None, limit: int) -> list[Place]:
    """The places of the next orders of the plan that have the word, ``limit`` of them at most."""
    if plan.ids is not None and plan.is_few:
        return _sorted(conn, plan, along, after, limit)
    if plan.ids is None:
        return _walked(conn, plan, along, after, limit)
    found: list[Place] = []
    begin, looked_at = after, 0
    for step in _STEPS:
        end = _far_on(conn, plan, along, begin, step)
        found += _walked(conn, plan, along, begin, limit - len(found), end)
        if len(found) == limit or end is None:
            return found
        begin, looked_at = end, looked_at + step
        if len(found) * sum(_STEPS) < limit * looked_at:
            break
    if plan.is_dear or count(conn, plan.ids, _MOST_SORTED) <= _MOST_SORTED:
        return found + _sorted(conn, plan, along, begin, limit - len(found))
    return found + _walked(conn, plan, along, begin, limit - len(found))


def _walked(
    conn: Connection, plan: Plan, along: Along, after: Place | None, limit: int, end: Place | None = None
) -> list[Place]:
    """Along the index, looking at each order (up to the place ``end``)."""
    states = [] if _is_of_state(along) else state_condition(plan.states)
    partial = [one for one in _partial(plan, along) if one not in (*states, plan.where)]
    parts = [*along.fixed, *partial, *states, plan.where]
    parts += [along.beyond(after)] if after is not None else []
    parts += [along.up_to(end)] if end is not None else []
    where = both(parts)
    sql = f"SELECT {along.listed} FROM {_source(conn, plan, along)} WHERE {where.text} ORDER BY {along.ordered} LIMIT ?"  # noqa: S608
    return rows_in_order(conn, sql, (*where.values, limit))


def _far_on(conn: Connection, plan: Plan, along: Along, after: Place | None, step: int) -> Place | None:
    """The place ``step`` orders on, whether they fit or not; None if the list ends before. The index alone is read."""
    parts = [*along.fixed, *_partial(plan, along), *([along.beyond(after)] if after is not None else [])]
    where = both(parts)
    sql = (
        f"SELECT {along.listed} FROM {_source(conn, plan, along)} WHERE {where.text} ORDER BY {along.ordered}"  # noqa: S608
        f" LIMIT 1 OFFSET {step}"
    )
    return direct.first(conn, sql, where.values)


def _sorted(conn: Connection, plan: Plan, along: Along, after: Place | None, limit: int) -> list[Place]:
    """Sorted from among the orders that the plan names."""
    assert plan.ids is not None
    named = [Sql(f"o.id IN ({plan.ids.text})", plan.ids.values)]
    # PostgreSQL finds by the condition itself what the ids would be, and need not look for each of them again.
    named = [] if plan.is_own and conn.dialect.name != "sqlite" else named
    where = both([*along.fixed, *named, plan.whole])
    # OFFSET keeps the engines from walking along the whole list's order after all.
    fence = "LIMIT -1 OFFSET 0" if conn.dialect.name == "sqlite" else "OFFSET 0"
    inner = f"SELECT {along.listed} FROM sales_order o WHERE {where.text} {fence}"  # noqa: S608 (our own words)
    later = along.beyond(after) if after is not None else Sql("true")
    sql = f"SELECT {along.listed} FROM ({inner}) AS o WHERE {later.text} ORDER BY {along.ordered} LIMIT ?"  # noqa: S608
    return direct.rows(conn, sql, (*where.values, *later.values, limit))


def _is_of_state(along: Along) -> bool:
    return along.word is not None and along.word[0] == "state"


def _source(conn: Connection, plan: Plan, along: Along) -> str:
    """What stands after FROM. SQLite would rather take the index of a condition, and sort whatever that finds."""
    return f"sales_order o INDEXED BY {_index(plan, along)}" if conn.dialect.name == "sqlite" else "sales_order o"


def _index(plan: Plan, along: Along) -> str:
    """The index that has the orders of the plan in this order."""
    if _is_of_state(along):
        return "ix_sales_order_state_placed"
    column = along.columns[0] if along.word is None else along.word[0]
    if plan.is_of_open_orders:
        return f"ix_sales_order_open_{column}"
    if column == "placed_at":
        return "ix_sales_order_on_hold" if plan.where == ON_HOLD else "ix_sales_order_placed"
    return f"ix_sales_order_{'account' if column == 'channel_account_id' else column}"


def _partial(plan: Plan, along: Along) -> list[Sql]:
    """The condition of the index, if it has not all orders."""
    if _is_of_state(along):
        return []
    if plan.is_of_open_orders:
        return [Sql(OPEN)]
    return [ON_HOLD] if along.columns[:1] == ("placed_at",) and plan.where == ON_HOLD else []
