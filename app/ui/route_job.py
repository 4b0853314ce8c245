"""Routing many orders from the window: chunk after chunk through the writer, behind every scan.

The chunks are the operations of ``app.services.routing.route_all``; here each waits its turn at the writer thread, so
that a packer's scan never waits for more than one of them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.services.routing import CHUNK, RouteOrders
from app.ui.formats import plural
from app.ui.i18n import tr, trn
from app.ui.jobs import JobHandle, Jobs
from app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Routed:
    """What became of the orders: routed in full or in part, waiting for stock, nothing left to route."""

    asked: int
    routed: int = 0
    waiting: int = 0
    cancelled: bool = False

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


class RouteJob(QObject):
    """One gesture that routes orders. Signals: ``ended(Routed)``, ``failed(error)``.

    After ``failed`` the chunks before it stay routed; the same gesture can be made again.
    """

    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, jobs: Jobs, order_ids: Sequence[int], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._jobs = tasks, jobs
        self._ids = tuple(order_ids)
        self._gesture = uuid.uuid4()

    def start(self) -> None:
        """Begins; once."""
        title = tr("Routing {orders}", orders=plural(len(self._ids), "order"))
        handle = self._jobs.begin(title)
        self._tasks.work(
            self,
            lambda run: self._work(run, handle),
            done=self.ended.emit,
            failed=self.failed.emit,
            ended=self.deleteLater,
            title=title,
        )

    def _work(self, run: Callable[..., Any], handle: JobHandle) -> Routed:
        routed, ids = Routed(len(self._ids)), self._ids
        with handle:
            for start in range(0, len(ids), CHUNK):
                handle.progress(start, len(ids))
                if handle.is_stopped:
                    return replace(routed, cancelled=True)
                chunk = ids[start : start + CHUNK]
                op_id = uuid.uuid5(self._gesture, f"route {chunk[0]}-{chunk[-1]} {len(chunk)}")
                found = run(RouteOrders(chunk), op_id=op_id).result["orders"]
                reserved = sum(1 for summary in found if summary["reserved"])
                waiting = sum(1 for summary in found if not summary["reserved"] and summary["backordered"])
                routed = replace(routed, routed=routed.routed + reserved, waiting=routed.waiting + waiting)
        return routed
