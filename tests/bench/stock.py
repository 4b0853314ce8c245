"""Benchmarks of reserving: one order at a time, many at once, several stations at once."""

from __future__ import annotations

import uuid
from functools import partial

from app.context import AppContext
from app.services.routing import RouteOrders, route_all
from tests import factories
from tests.bench.measuring import Measured, measure
from tests.bench.shops import HOT, BenchShop
from tests.bench.stations import Job, carried_out, pieces_of

WARM_UP = 30
CLIENTS = 4


def reserve(shop: BenchShop, size: int, processes: int = 1) -> Measured:
    """Orders a second, an operation each: ``size`` orders of 2.5 lines on average, durably committed one by one."""
    return _one_by_one(shop, size, processes)


def reserve_line(shop: BenchShop, size: int, processes: int = 1) -> Measured:
    """The same with orders of one line: what budgets.md calls reserving one line."""
    return _one_by_one(shop, size, processes, lines=1)


def reserve_hot(shop: BenchShop, size: int, processes: int = 1) -> Measured:
    """Orders of three lines that all want the same few products, of which there is half of what they want."""
    shop.stock_hot(pieces_of(size, processes, WARM_UP) * 3 // (2 * HOT))
    return _one_by_one(shop, size, processes, lines=3, hot=True)


def reserve_clients(shop: BenchShop, size: int) -> Measured:
    """``reserve`` by four processes at once, at three sizes."""
    return _one_by_one(shop, size, CLIENTS)


def _one_by_one(shop: BenchShop, size: int, processes: int, lines: int | None = None, *, hot: bool = False) -> Measured:
    ids = shop.open_orders(pieces_of(size, processes, WARM_UP), lines, hot=hot)
    return carried_out(shop, Job(_reserve, ids, WARM_UP, "orders"), processes)


def _reserve(shop: AppContext, order: int) -> None:
    shop.run(RouteOrders((order,)))


def reserve_batch(shop: BenchShop, size: int) -> Measured:
    """Lines a second when ``size`` waiting orders are routed in one go."""
    warm, ids = shop.open_orders(WARM_UP), shop.open_orders(size)
    lines = int(
        factories.one(
            shop.context, "SELECT count(*) FROM order_line WHERE open > 0 AND order_id >= :first", first=ids[0]
        )
    )
    work = [partial(route_all, shop.context.run, chosen, uuid.uuid4()) for chosen in (warm, ids)]
    return measure(work, unit="lines", warm_up=1, pieces=lines)
