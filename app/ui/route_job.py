"""Routing many orders from the window: chunk after chunk through the writer, behind every scan.

The chunks are the operations of ``app.services.routing.route_all``; here each waits its turn at the writer thread, so
that a packer's scan never waits for more than one of them.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.services.routing import CHUNK, RouteOrders
from app.ui.formats import plural
from app.ui.i18n import tr, trn
from app.ui.tasks import Priority, Tasks


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
    """One gesture that routes orders. Signals: ``progressed(done, total)``, ``ended(Routed)``, ``failed(error)``.

    After ``failed`` the chunks before it stay routed; the same gesture can be made again.
    """

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, order_ids: Sequence[int], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ids = tuple(order_ids)
        self._gesture = uuid.uuid4()
        self._at = 0
        self._cancelled = False
        self._summaries: list[dict[str, Any]] = []

    def start(self) -> None:
        """Begins; once."""
        self._next()

    def cancel(self) -> None:
        """Stops after the chunk that is under way; what is routed stays routed."""
        self._cancelled = True

    def _next(self) -> None:
        chunk = self._ids[self._at : self._at + CHUNK]
        if not chunk or self._cancelled:
            self._end()
            return
        self._tasks.run(
            self,
            RouteOrders(chunk),
            done=self._on_done,
            failed=self._on_failed,
            priority=Priority.BULK,
            op_id=uuid.uuid5(self._gesture, f"route {chunk[0]}-{chunk[-1]} {len(chunk)}"),
            title=tr("Routing {orders}", orders=plural(len(self._ids), "order")),
        )

    def _on_done(self, done: Any) -> None:
        self._summaries += done.result["orders"]
        self._at += CHUNK
        self.progressed.emit(min(self._at, len(self._ids)), len(self._ids))
        self._next()

    def _on_failed(self, error: OperationError) -> None:
        self.failed.emit(error)
        self.deleteLater()

    def _end(self) -> None:
        routed = sum(1 for summary in self._summaries if summary["reserved"])
        waiting = sum(1 for summary in self._summaries if not summary["reserved"] and summary["backordered"])
        self.ended.emit(Routed(len(self._ids), routed, waiting, self._cancelled and self._at < len(self._ids)))
        self.deleteLater()
