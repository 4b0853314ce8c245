"""Benchmarks of reserving: one order at a time, many at once, several stations at once."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from collections.abc import Sequence
from functools import partial
from typing import Any

from app.services.routing import RouteOrders, route_all
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
    each = max(1, size // CLIENTS) + WARM_UP
    ids = shop.open_orders(CLIENTS * each)
    url = shop.context.database.url.render_as_string(hide_password=False)
    clients = [_Client(url, ids[number::CLIENTS]) for number in range(CLIENTS)]
    for client in clients:
        client.wait_until_ready()
    for client in clients:
        client.go()
    told = [client.told() for client in clients]
    latencies = [latency for results in told for latency in results["latencies"]]
    seconds = max(results["ended"] for results in told) - min(results["begun"] for results in told)
    return Measured(tuple(latencies), len(latencies), None, "orders", seconds)


class _Client:
    """A process of ``tests.bench.client``."""

    def __init__(self, url: str, ids: Sequence[int]) -> None:
        command = [sys.executable, "-m", "tests.bench.client", url]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._say(json.dumps({"ids": list(ids), "warm_up": WARM_UP}))

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def wait_until_ready(self) -> None:
        """Return when the client has opened the shop and is warm."""
        heard = self._hear()
        assert heard == "ready\n", f"a client ended: {heard!r}"

    def go(self) -> None:
        """Let it begin."""
        self._say("go")

    def told(self) -> dict[str, Any]:
        """What it measured; its process has ended then."""
        results: dict[str, Any] = json.loads(self._hear())
        self._process.communicate(timeout=60)
        return results
