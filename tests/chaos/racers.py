"""What each process of a race for the last units does: it lives through all rounds, and starts each with the others."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from threading import BrokenBarrierError

from app.channels.base import IncomingOrder
from app.context import AppContext, open_shop
from app.errors import NotEnoughStock
from app.services.order_taking import take_order
from app.services.packing import ScanCode
from app.services.routing import RouteOrders
from app.services.unit_of_work import JsonObject
from app.settings import Settings

WON, TOLD, UNTOLD = "won", "told", "untold"
_IN_HAND = {"opened", "counted", "complete"}
_TOLD_VERDICTS = {"in_use", "nothing_to_pack", "already_packed"}


@dataclass(frozen=True, slots=True)
class Reserve:
    """Reserve an order that is in the shop already; it wants so many units."""

    order_id: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Take:
    """Take an order over the counter."""

    account_id: int
    order: IncomingOrder


@dataclass(frozen=True, slots=True)
class Pack:
    """Pack a shipment of so many units of a product, beginning with a scan of ``first``."""

    first: str
    code: str
    units: int


Job = Reserve | Take | Pack


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a round ended for one process: ``said`` is won, told, untold or an error's text."""

    said: str
    seconds: float


def racing(link: Connection, barrier: Barrier, url: str, station: str) -> None:
    """Take lists of jobs from ``link`` until None comes; each job starts when everybody has come to it."""
    shop = open_shop(Settings(station=station), url=url)
    try:
        while (jobs := link.recv()) is not None:
            link.send([_one(shop, barrier, job) for job in jobs])
    except (EOFError, BrokenBarrierError):
        pass  # the parent has given up
    finally:
        shop.close()


def _one(shop: AppContext, barrier: Barrier, job: Job) -> Outcome:
    work = _work(shop, job)
    barrier.wait()
    began = time.monotonic()
    try:
        said = work()
    except NotEnoughStock:
        said = TOLD
    except Exception as error:  # noqa: BLE001 - the parent counts it and fails
        said = f"{type(error).__name__}: {error}"
    return Outcome(said, time.monotonic() - began)


def _work(shop: AppContext, job: Job) -> Callable[[], str]:
    if isinstance(job, Reserve):
        return _reserve(shop, job)
    return _take(shop, job) if isinstance(job, Take) else _pack(shop, job)


def _reserve(shop: AppContext, job: Reserve) -> Callable[[], str]:
    def work() -> str:
        (summary,) = shop.run(RouteOrders((job.order_id,))).result["orders"]
        return _said(summary, job.wanted)

    return work


def _take(shop: AppContext, job: Take) -> Callable[[], str]:
    wanted = sum(line.quantity for line in job.order.lines)

    def work() -> str:
        taken = take_order(shop.run, job.account_id, job.order, op_id=uuid.uuid4())
        return _said(taken["routed"], wanted)

    return work


def _said(summary: JsonObject, wanted: int) -> str:
    """Whether the whole order was reserved, or how much of it waits was told."""
    reserved, waits = summary["reserved"], summary["backordered"]
    if reserved + waits != wanted:
        return UNTOLD
    return TOLD if waits else WON


def _pack(shop: AppContext, job: Pack) -> Callable[[], str]:
    def work() -> str:
        verdict, in_hand = "", None
        codes = [job.first] + [job.code] * (job.units - (job.first == job.code))
        for code in codes:
            outcome = shop.run(ScanCode(code, in_hand, None)).result
            verdict, in_hand = outcome["verdict"], outcome["shipment_id"]
            if verdict not in _IN_HAND:
                return TOLD if verdict in _TOLD_VERDICTS else f"verdict {verdict}"
        return WON if verdict == "complete" else f"ended with {verdict}"

    return work
