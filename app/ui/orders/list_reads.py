"""Everything that a list finds, page after page: for printing, copying and the like. For reader threads."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.queries.order_list import ListSpec, OrderRow, order_ids, order_page, orders_among
from app.queries.refunds import RefundSums, refundable_in_all
from app.ui.orders.rows import order_rows
from app.ui.widgets.cells import Row

_PAGE = 500


def read_all_rows(
    conn: Any, spec: ListSpec, now: datetime, currency: str, but: Collection[int], most: int
) -> list[Row]:
    """The orders as rows of the list, without ``but``; ``most`` of them at most."""
    return [found.row for found in order_rows(_walk(conn, spec, now, but, most), spec.sort, now, currency)]


def read_rows(conn: Any, spec: ListSpec, now: datetime, currency: str, ids: Collection[int]) -> list[Row]:
    """These orders as rows of the list, in its order, whether they fit its search or not."""
    found = orders_among(conn, replace(spec, query=""), ids, now)
    return [one.row for one in order_rows(found, spec.sort, now, currency)]


def read_refunds(
    conn: Any, ids: Collection[int], spec: ListSpec | None, but: Collection[int], now: datetime
) -> RefundSums:
    """What cancelling these orders, or those of the list without ``but``, would pay back."""
    gone = frozenset(but)
    return refundable_in_all(conn, ids if spec is None else (i for i in order_ids(conn, spec, now) if i not in gone))


def _walk(conn: Any, spec: ListSpec, now: datetime, but: Collection[int], most: int) -> Iterator[OrderRow]:
    left, after, gone = most, None, frozenset(but)
    while left > 0:
        page = order_page(conn, spec, now=now, after=after, limit=_PAGE)
        for order in page.rows:
            if order.id not in gone and left > 0:
                left -= 1
                yield order
        after = page.next
        if after is None:
            return
