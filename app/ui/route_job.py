"""Routing many orders from the window, and taking it back: chunk after chunk through the writer, behind every scan.

The chunks of routing are the operations of ``app.services.routing.route_all``; here each waits its turn at the writer
thread, so that a packer's scan never waits for more than one of them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import Refused
from app.services.routing import CHUNK, RouteOrders
from app.services.routing_undo import AT_ONCE, UnrouteOrders
from app.ui.formats import plural
from app.ui.i18n import said, tr, trn
from app.ui.jobs import JobHandle, Jobs
from app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Routed:
    """What became of the orders: routed in full or in part, waiting for stock, nothing left to route.

    ``chunks``: (operation id, orders that it changed), which is what taking it back needs.
    """

    asked: int
    routed: int = 0
    waiting: int = 0
    cancelled: bool = False
    chunks: tuple[tuple[str, tuple[int, ...]], ...] = ()

    @property
    def words(self) -> str:
        """The outcome in a sentence."""
        parts = []
        if self.routed:
            parts.append(trn("{n} order routed", "{n} orders routed", self.routed))
        if self.waiting:
            parts.append(trn("{n} order waits for stock", "{n} orders wait for stock", self.waiting))
        if not parts:
            return tr("Nothing was left to route")
        return ", ".join(parts) + (tr(", then stopped") if self.cancelled else "")


@dataclass(frozen=True, slots=True)
class Unrouted:
    """What became of taking it back: orders that are to be routed again, and those that stay, with a reason."""

    orders: int = 0
    left: int = 0
    why: str = ""


class _Job(QObject):
    """One gesture. Signals: ``ended(outcome)``, ``failed(error)``.

    After ``failed`` the chunks before it stay done; the same gesture can be made again.
    """

    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._jobs = tasks, jobs
        self._gesture = uuid.uuid4()

    def _start(self, title: str, work: Callable[[Callable[..., Any], JobHandle], object]) -> None:
        handle = self._jobs.begin(title)

        def in_sight(run: Callable[..., Any]) -> object:
            with handle:
                return work(run, handle)

        self._tasks.work(
            self, in_sight, done=self.ended.emit, failed=self.failed.emit, ended=self.deleteLater, title=title
        )


class RouteJob(_Job):
    """Routes orders; ``ended`` tells ``Routed``."""

    def __init__(self, tasks: Tasks, jobs: Jobs, order_ids: Sequence[int], parent: QObject) -> None:
        super().__init__(tasks, jobs, parent)
        self._ids = tuple(order_ids)

    def start(self) -> None:
        """Begins; once."""
        self._start(tr("Routing {orders}", orders=plural(len(self._ids), "order")), self._work)

    def _work(self, run: Callable[..., Any], handle: JobHandle) -> Routed:
        routed, ids = Routed(len(self._ids)), self._ids
        for start in range(0, len(ids), CHUNK):
            handle.progress(start, len(ids))
            if handle.is_stopped:
                return replace(routed, cancelled=True)
            chunk = ids[start : start + CHUNK]
            op_id = uuid.uuid5(self._gesture, f"route {chunk[0]}-{chunk[-1]} {len(chunk)}")
            found = run(RouteOrders(chunk), op_id=op_id).result["orders"]
            changed = tuple(one["order_id"] for one in found)
            reserved = sum(1 for summary in found if summary["reserved"])
            waiting = sum(1 for summary in found if not summary["reserved"] and summary["backordered"])
            routed = replace(
                routed,
                routed=routed.routed + reserved,
                waiting=routed.waiting + waiting,
                chunks=(*routed.chunks, (str(op_id), changed)) if changed else routed.chunks,
            )
        return routed


class UnrouteJob(_Job):
    """Takes back the ``chunks`` of a ``Routed``, the last one first; ``ended`` tells ``Unrouted``."""

    def __init__(
        self, tasks: Tasks, jobs: Jobs, chunks: Sequence[tuple[str, tuple[int, ...]]], parent: QObject
    ) -> None:
        super().__init__(tasks, jobs, parent)
        self._parts = [
            (op, ids[start : start + AT_ONCE]) for op, ids in reversed(chunks) for start in range(0, len(ids), AT_ONCE)
        ]

    def start(self) -> None:
        """Begins; once."""
        self._start(tr("Undoing"), self._work)

    def _work(self, run: Callable[..., Any], handle: JobHandle) -> Unrouted:
        undone = Unrouted()
        for place, (op, ids) in enumerate(self._parts):
            handle.progress(place, len(self._parts))
            if handle.is_stopped:
                break
            try:
                result = run(UnrouteOrders(op, ids), op_id=uuid.uuid5(self._gesture, f"{op} {ids[0]}")).result
            except Refused as refusal:  # of a single order
                result = {"orders": [], "left": [{"why": refusal.message}]}
            why = undone.why or (said(result["left"][0]["why"]) if result["left"] else "")
            undone = Unrouted(undone.orders + len(result["orders"]), undone.left + len(result["left"]), why)
        return undone
