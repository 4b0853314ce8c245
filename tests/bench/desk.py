"""Benchmarks of steps for many orders at once."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.context import AppContext
from app.services.jobs import StartJob, UndoJob, run_job
from tests.bench.measuring import Measured, measure
from tests.bench.shops import BenchShop

WARM_UP = 60


def bulk_hold(shop: BenchShop, size: int) -> Measured:
    """Orders a second from the gesture to the last one's hold: frozen, then chunk by chunk, each durably committed."""
    return _job(shop, shop.open_orders(WARM_UP), shop.open_orders(size), "hold", {"kind": "fraud", "reason": "fair"})


def bulk_undo(shop: BenchShop, size: int) -> Measured:
    """The same for undoing it."""
    warm, ids = shop.open_orders(WARM_UP), shop.open_orders(size)
    jobs = [_done(shop.context, chosen, "hold", {"kind": "fraud", "reason": ""}) for chosen in (warm, ids)]
    return measure([partial(_undone, shop.context, job) for job in jobs], unit="orders", warm_up=1, pieces=size)


def bulk_release(shop: BenchShop, size: int) -> Measured:
    """The same for releasing orders that are not routed yet: 2.5 lines each."""
    return _job(shop, shop.open_orders(WARM_UP), shop.open_orders(size), "release", {})


def _job(shop: BenchShop, warm: list[int], ids: list[int], kind: str, params: dict[str, Any]) -> Measured:
    work = [partial(_done, shop.context, chosen, kind, params) for chosen in (warm, ids)]
    return measure(work, unit="orders", warm_up=1, pieces=len(ids))


def _done(shop: AppContext, ids: list[int], kind: str, params: dict[str, Any]) -> int:
    job_id = int(shop.run(StartJob(kind, params, ids=tuple(ids))).result["job_id"])
    _carried_on(shop, job_id)
    return job_id


def _undone(shop: AppContext, job_id: int) -> None:
    _carried_on(shop, int(shop.run(UndoJob(job_id)).result["job_id"]))


def _carried_on(shop: AppContext, job_id: int) -> None:
    result = run_job(shop.run, job_id)
    if result["done"] != result["total"]:
        raise RuntimeError(f"not every order was changed: {result}")
