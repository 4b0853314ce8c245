"""Scenarios of the order desk: holds, release, tags, locations, jobs and what is held back."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text

from app.context import AppContext
from app.services.holds import HoldAgain, LiftHold, PlaceHold
from app.services.jobs import CancelJob, RetryJob, StartJob, StepJob, UndoJob, run_job
from app.services.order_assign import AssignOrder
from app.services.order_cancel import CancelOrder
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.order_reopen import ReopenOrder
from app.services.order_tagging import TagOrder, UntagOrder
from app.services.outbox import CancelOutbox, CarryOut
from app.services.unit_of_work import Attachment, Command
from tests.chaos.dying import Gesture
from tests.factories import count, incoming, line, location_id, ordered_and_routed, take_in

_STOCK = {("MUG", "Berlin"): 9, ("MUG", "Hamburg"): 9, ("CAP", "Berlin"): 4}


def _orders(shop: AppContext, *, routed: bool = True) -> list[int]:
    """Three orders: one of two products, one of which a part waits for stock, one with tags."""
    count(shop, _STOCK)
    orders = (
        incoming("1001", line("MUG", 2), line("CAP", 1)),
        incoming("1002", line("CAP", 6)),
        incoming("1003", line("MUG", 1), tags=("Gift", "vip")),
    )
    return ordered_and_routed(shop, *orders) if routed else take_in(shop, *orders)


def _on(command: Callable[[int], Command], at: int = 0, *, routed: bool = True) -> Callable[[AppContext], Gesture]:
    """A command for one of the orders."""
    return lambda shop: Gesture(command(_orders(shop, routed=routed)[at]), {})


def _hold(shop: AppContext) -> Gesture:
    order_id = _orders(shop)[0]
    shop.run(PlaceHold(order_id, "fraud"))
    return Gesture(PlaceHold(order_id, "payment", "by transfer"), {})


def _hold_again(shop: AppContext) -> Gesture:
    order_id = _orders(shop)[0]
    shop.run(PlaceHold(order_id, "fraud", "billing differs"))
    return Gesture(HoldAgain(order_id, tuple(shop.run(LiftHold(order_id, "")).result["hold_ids"])), {})


def _reopen(shop: AppContext) -> Gesture:
    order_id, op_id = _orders(shop)[0], uuid.UUID(int=1042)
    shop.run(ReleaseOrder(order_id))
    shop.run(PlaceHold(order_id, "fraud"))
    shop.run(CancelOrder(order_id, "mistake", refund=True), op_id=op_id)
    return Gesture(ReopenOrder(order_id, str(op_id)), {})


def _unrelease(shop: AppContext) -> Gesture:
    order_id = _orders(shop)[0]
    shop.run(ReleaseOrder(order_id))
    return Gesture(UnreleaseOrder(order_id), {})


def _assign(shop: AppContext) -> Gesture:
    order_id = _orders(shop)[2]
    return Gesture(AssignOrder(order_id, location_id(shop, "Hamburg")), {})


def _assign_released(shop: AppContext) -> Gesture:
    order_id = _orders(shop)[2]
    shop.run(ReleaseOrder(order_id))
    return Gesture(AssignOrder(order_id, location_id(shop, "Hamburg")), {})


def _refund_asked(shop: AppContext) -> int:
    cancelled = shop.run(CancelOrder(_orders(shop)[0], "customer", refund=True)).result
    return int(cancelled["outbox_id"])


def _cancel_outbox(shop: AppContext) -> Gesture:
    return Gesture(CancelOutbox(_refund_asked(shop)), {})


def _due(shop: AppContext) -> Gesture:
    outbox_id = _refund_asked(shop)
    past = datetime.now(UTC) - timedelta(seconds=1)
    value: Any = int(past.timestamp() * 1_000_000) if shop.database.is_sqlite else past
    with shop.database.writing() as conn:  # twenty seconds later
        conn.execute(text("UPDATE outbox SET due_at = :past"), {"past": value})
    return Gesture(CarryOut(outbox_id), {})


def _begin(shop: AppContext) -> Gesture:
    ids = _orders(shop)
    return Gesture(StartJob("hold", {"kind": "fraud"}, ids=tuple(ids), exclude=(ids[1],)), {})


def _begun(shop: AppContext, kind: str, /, *, routed: bool = True, **params: Any) -> int:
    ids = _orders(shop, routed=routed)
    return int(shop.run(StartJob(kind, params, ids=tuple(ids))).result["job_id"])


def _step(kind: str, /, *, routed: bool = True, **params: Any) -> Callable[[AppContext], Gesture]:
    """The only chunk of a job."""
    return lambda shop: Gesture(StepJob(_begun(shop, kind, routed=routed, **params), 0), {"rows": Attachment(100)})


def _assign_step(shop: AppContext) -> Gesture:
    ids = _orders(shop)
    params = {"location_id": location_id(shop, "Hamburg")}
    job_id = shop.run(StartJob("assign_location", params, ids=tuple(ids))).result["job_id"]
    return Gesture(StepJob(job_id, 0), {"rows": Attachment(100)})


def _done(shop: AppContext, kind: str, /, *, routed: bool = True, **params: Any) -> int:
    job_id = _begun(shop, kind, routed=routed, **params)
    run_job(shop.run, job_id)
    return job_id


def _undo_step(kind: str, /, **params: Any) -> Callable[[AppContext], Gesture]:
    """The only chunk of the job that undoes another."""

    def prepare(shop: AppContext) -> Gesture:
        undo = shop.run(UndoJob(_done(shop, kind, **params))).result["job_id"]
        return Gesture(StepJob(undo, 0), {"rows": Attachment(100)})

    return prepare


def _retry(shop: AppContext) -> Gesture:
    ids = _orders(shop)
    shop.run(CancelOrder(ids[0], "fraud"))
    job_id = shop.run(StartJob("cancel", {"reason": "fraud"}, ids=tuple(ids))).result["job_id"]
    run_job(shop.run, job_id)
    return Gesture(RetryJob(job_id), {})


DESK: tuple[tuple[str, str, Callable[[AppContext], Gesture]], ...] = (
    ("orders.hold", "a second one", _hold),
    ("orders.hold_again", "one that was lifted", _hold_again),
    ("orders.reopen", "on the floor, on hold, with a refund", _reopen),
    ("orders.release", "not routed", _on(ReleaseOrder, routed=False)),
    ("orders.unrelease", "on the floor", _unrelease),
    ("orders.assign", "from elsewhere", _assign),
    ("orders.assign", "on the floor", _assign_released),
    ("orders.tag", "beside others", _on(lambda order_id: TagOrder(order_id, "fair"), 2)),
    ("orders.untag", "one of two", _on(lambda order_id: UntagOrder(order_id, "VIP"), 2)),
    ("orders.cancel", "with a refund", _on(lambda order_id: CancelOrder(order_id, "customer", refund=True))),
    ("outbox.cancel", "a refund", _cancel_outbox),
    ("outbox.due", "a refund", _due),
    ("jobs.begin", "two of three orders", _begin),
    ("jobs.step", "hold", _step("hold", kind="fraud")),
    ("jobs.step", "release, not routed", _step("release", routed=False)),
    ("jobs.step", "to another location", _assign_step),
    ("jobs.step", "cancel with refunds", _step("cancel", reason="customer", refund=True)),
    ("jobs.step", "undo of a cancellation", _undo_step("cancel", reason="customer", refund=True)),
    ("jobs.step", "undo of a release", _undo_step("release")),
    ("jobs.cancel", "half done", lambda shop: Gesture(CancelJob(_begun(shop, "hold", kind="date")), {})),
    ("jobs.retry", "one that failed", _retry),
    ("jobs.undo", "a hold", lambda shop: Gesture(UndoJob(_done(shop, "hold", kind="date")), {})),
)
