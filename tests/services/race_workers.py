"""What each process of a race does, by the real services; and the guards taken away, for races that must go wrong."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from multiprocessing.synchronize import Barrier
from typing import Any

import pytest

from app.channels.base import IncomingOrder
from app.context import AppContext, open_shop
from app.errors import NotEnoughStock
from app.services import purchase_suggestions, stock_levels
from app.services.packing import ScanCode
from app.services.purchase_suggestions import DraftWished
from app.services.routing import RouteOrders
from app.services.shipping import ShipShipment
from app.services.unit_of_work import Command, Tx
from app.settings import Settings
from tests.factories import count, import_chunk

# The three guards of a reservation: the lock under which stock is read, the condition in the UPDATE, the table's CHECK.
LOCK, CONDITION, CHECK = "lock", "condition", "check"


@contextlib.contextmanager
def opened(url: str, station: str = "") -> Iterator[AppContext]:
    shop = open_shop(Settings(station=station), url=url)
    try:
        yield shop
    finally:
        shop.close()


def reserving(barrier: Barrier, url: str, order_ids: Sequence[int], without: Sequence[str]) -> list[tuple[str, float]]:
    """Route the orders, one a round, all processes at once: (``reserved``, ``waits`` or ``refused``, seconds)."""
    with opened(url) as shop:
        outcomes = []
        for order_id in order_ids:
            with _without_guards(shop, without):
                barrier.wait()
                began = time.monotonic()
                try:
                    (summary,) = shop.run(RouteOrders((order_id,))).result["orders"]
                    said = "reserved" if summary["reserved"] else "waits"
                except NotEnoughStock:
                    said = "refused"
                outcomes.append((said, time.monotonic() - began))
        return outcomes


@contextlib.contextmanager
def _without_guards(shop: AppContext, without: Sequence[str]) -> Iterator[None]:
    """Take guards away in this process: what was read before counts, and is written without another look."""
    with pytest.MonkeyPatch.context() as patch:
        if LOCK in without:
            patch.setattr(stock_levels, "levels_of_orders", _seen_before(shop))
        if CONDITION in without:
            patch.setattr(stock_levels, "reserve", _reserve_blindly)
        if CHECK in without and shop.database.is_sqlite:
            with shop.database.writing() as conn:
                conn.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        yield


def _seen_before(shop: AppContext) -> Callable[..., Callable[[], dict[stock_levels.Key, stock_levels.Level]]]:
    """``stock_levels.levels_of_orders`` that gives what is there now, whenever it is asked, and locks nothing."""
    with shop.database.reading() as conn:
        skus = [int(row[0]) for row in conn.exec_driver_sql("SELECT id FROM sku")]
        seen = stock_levels.levels(conn, skus)
    return lambda conn, order_ids, lock: lambda: dict(seen)


def _reserve_blindly(tx: Tx, units: Mapping[stock_levels.Key, int], writes: object = None) -> None:
    for (sku_id, location_id), quantity in units.items():
        where = f"sku_id = {sku_id} AND location_id = {location_id}"
        tx.conn.exec_driver_sql(f"UPDATE stock_level SET reserved = reserved + {quantity} WHERE {where}")


def scanning(barrier: Barrier, url: str, station: str, code: str) -> dict[str, Any]:
    """Scan a product without an order in hand; the outcome."""
    with opened(url, station) as shop:
        barrier.wait()
        return shop.run(ScanCode(code, None, None)).result


def shipping(barrier: Barrier, url: str, shipment_id: int) -> bool:
    """Let the parcel leave; whether it was this process that did."""
    with opened(url) as shop:
        barrier.wait()
        return not shop.run(ShipShipment(shipment_id)).result["already"]


def importing(barrier: Barrier, url: str, orders: Sequence[IncomingOrder]) -> list[str]:
    """Import the orders; what became of each."""
    with opened(url) as shop:
        barrier.wait()
        return [outcome["result"] for outcome in import_chunk(shop, *orders)["orders"]]


def counting(barrier: Barrier, url: str, units: Mapping[tuple[str, str], int], rounds: int) -> list[str]:
    """Count stock over and over; the problems."""
    with opened(url) as shop:
        barrier.wait()
        return [problem["message"] for _ in range(rounds) for problem in count(shop, units)["problems"]]


def packing(barrier: Barrier, url: str, station: str, code: str, rounds: int) -> list[str]:
    """Scan a product over and over, going on with what is in hand; the verdicts."""
    with opened(url, station) as shop:
        barrier.wait()
        verdicts, in_hand = [], None
        for _ in range(rounds):
            outcome = shop.run(ScanCode(code, in_hand, None)).result
            in_hand = outcome["shipment_id"] if outcome["verdict"] == "counted" else None
            verdicts.append(str(outcome["verdict"]))
        return verdicts


def routing(barrier: Barrier, url: str, order_ids: Sequence[int]) -> int:
    """Route orders one by one; the units that were reserved."""
    with opened(url) as shop:
        barrier.wait()
        return sum(summary["reserved"] for order_id in order_ids for summary in _routed(shop, RouteOrders((order_id,))))


def _routed(shop: AppContext, command: Command) -> list[dict[str, Any]]:
    orders: list[dict[str, Any]] = shop.run(command).result["orders"]
    return orders


def writing(barrier: Barrier, url: str, writes: int) -> list[float]:
    """Write something small over and over; how long each write took, waiting for its turn included."""
    with opened(url) as shop:
        barrier.wait()
        waits = []
        for _ in range(writes):
            began = time.monotonic()
            with shop.database.writing() as conn:
                conn.exec_driver_sql("UPDATE station SET name = name WHERE id = 1")
            waits.append(time.monotonic() - began)
        return waits


def drafting(barrier: Barrier, url: str, wishes: Sequence[tuple[int, int, int]], without: Sequence[str]) -> list[int]:
    """Draft what is low, a product a round, all processes at once: how many drafts each round gave."""
    with opened(url) as shop, pytest.MonkeyPatch.context() as patch:
        if LOCK in without:
            patch.setattr(purchase_suggestions, "next_numbers", lambda *_anything: range(0))
        made = []
        for wish in wishes:
            barrier.wait()
            made.append(len(shop.run(DraftWished((wish,))).result["numbers"]))
        return made
