"""Benchmarks of reserving: one order at a time, many at once, several stations at once."""

from __future__ import annotations

import multiprocessing
import time
import uuid
from collections.abc import Sequence
from functools import partial
from typing import Any

from app.context import open_shop
from app.services.routing import RouteOrders, route_all
from app.settings import Settings
from tests import factories
from tests.bench.measuring import Measured, measure
from tests.bench.shops import BenchShop

WARM_UP = 30
CLIENTS = 4


def reserve(shop: BenchShop, size: int) -> Measured:
    """Orders a second, an operation each: ``size`` orders of 2.5 lines on average, durably committed one by one."""
    return _one_by_one(shop, shop.open_orders(size + WARM_UP))


def reserve_line(shop: BenchShop, size: int) -> Measured:
    """The same with orders of one line: what budgets.md calls reserving one line."""
    return _one_by_one(shop, shop.open_orders(size + WARM_UP, lines=1))


def _one_by_one(shop: BenchShop, ids: Sequence[int]) -> Measured:
    work = [partial(shop.context.run, RouteOrders((order,))) for order in ids]
    return measure(work, unit="orders", warm_up=WARM_UP)


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


def reserve_clients(shop: BenchShop, size: int) -> Measured:
    """Latency of reserving one order while three other processes do the same without pause."""
    ids = shop.open_orders(size + CLIENTS * WARM_UP)
    url = shop.context.database.url.render_as_string(hide_password=False)
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(CLIENTS)
    results: Any = spawn.Queue()
    clients = [
        spawn.Process(target=_client, args=(url, ids[number::CLIENTS], barrier, results)) for number in range(CLIENTS)
    ]
    for client in clients:
        client.start()
    found = [results.get(timeout=600) for _ in clients]
    for client in clients:
        client.join()
    latencies = [latency for _, _, latencies in found for latency in latencies]
    seconds = max(end for _, end, _ in found) - min(begun for begun, _, _ in found)
    return Measured(tuple(latencies), len(latencies), None, "orders", seconds)


def _client(url: str, ids: Sequence[int], barrier: Any, results: Any) -> None:
    """Reserve each order; hand back when that began and ended (seconds since 1970), and each latency."""
    context = open_shop(Settings(), url=url)
    for order in ids[:WARM_UP]:
        context.run(RouteOrders((order,)))
    barrier.wait(timeout=600)
    latencies, first = [], time.time()
    for order in ids[WARM_UP:]:
        begun = time.perf_counter()
        context.run(RouteOrders((order,)))
        latencies.append(time.perf_counter() - begun)
    results.put((first, time.time(), latencies))
    context.close()
