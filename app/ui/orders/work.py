"""What the Orders screen writes: it starts commands, and tells in words what came of them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.services.holds import HoldAgain, LiftHold
from app.services.routing import RouteOrders
from app.services.routing_undo import UnrouteOrders
from app.services.shipping import ShipShipment
from app.ui.i18n import tr, trn
from app.ui.jobs import Jobs
from app.ui.orders.many_routes import ManyRoutes
from app.ui.orders.papers import OrderPapers
from app.ui.orders.press import Told
from app.ui.orders.reversal import Attachments, Reversal
from app.ui.tasks import DoneLike, Tasks

JsonObject = dict[str, Any]


class OrderWork(QObject):
    """Steps of one order, and routing of many.

    Signals: ``said(text, icon)`` what was done; ``refused(OperationError, can mend by import)``;
    ``warned(text, more)`` done, but a person must look; ``busy(bool)`` while a step of one order is under way;
    ``routed()`` when the ticked orders are done with; ``papers(shipment id, pages)`` that ``show_papers`` asked for;
    ``undoable(text, Reversal, icon, None)`` what was done and can be taken back.
    """

    said = Signal(str, str)
    refused = Signal(object, bool)
    warned = Signal(str, str)
    busy = Signal(bool)
    routed = Signal()
    papers = Signal(int, object)
    undoable = Signal(str, object, str, object)

    def __init__(self, tasks: Tasks, jobs: Jobs, papers: OrderPapers, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._papers = tasks, papers
        many = self._many = ManyRoutes(tasks, jobs, self)
        many.said.connect(self.said)
        many.warned.connect(self.warned)
        many.routed.connect(self.routed)
        many.refused.connect(lambda error: self.refused.emit(error, False))
        many.undoable.connect(lambda text, step: self.undoable.emit(text, step, "route", None))
        papers.told.connect(self._on_told)

    # -- one order --

    def route(self, order_id: int) -> None:
        """Reserves what is open of one order."""
        command = RouteOrders((order_id,))

        def done(result: JsonObject) -> None:
            if not result["orders"]:
                self.said.emit(tr("Nothing was left to route"), "route")
                return
            step = Reversal(
                self._start, op_id, result,
                back=lambda op, _did: UnrouteOrders(op, (order_id,)), again=lambda _undone: command,
                told_back=lambda _result: self.said.emit(tr("Routing undone"), "undo-2"),
                told_again=lambda again: self.said.emit(_routed_words(again), "route"),
            )  # fmt: skip
            self.undoable.emit(_routed_words(result), step, "route", None)

        op_id = self._step(command, done)

    def ship(self, shipment_id: int) -> None:
        """The parcel leaves."""
        self._step(ShipShipment(shipment_id), self._on_shipped)

    def lift(self, order_id: int, kind: str) -> None:
        """Lifts the holds of a kind, or tells why they stand."""
        command, text = LiftHold(order_id, kind), tr("Hold lifted")

        def done(result: JsonObject) -> None:
            step = Reversal(
                self._start, op_id, result,
                back=lambda _op, did: HoldAgain(order_id, tuple(did["hold_ids"])), again=lambda _undone: command,
                told_back=lambda _result: self.said.emit(tr("On hold again"), "undo-2"),
                told_again=lambda _result: self.said.emit(text, "play"),
            )  # fmt: skip
            self.undoable.emit(text, step, "play", None)

        op_id = self._step(command, done, by_import=True)

    def _start(
        self, command: Any, done: Callable[[DoneLike], object], *, op_id: uuid.UUID, attachments: Attachments | None
    ) -> None:
        refused = partial(self._refuse, by_import=False)
        self._tasks.run(self, command, op_id=op_id, attachments=attachments, done=done, failed=refused)

    def _refuse(self, error: OperationError, *, by_import: bool) -> None:
        self.refused.emit(error, by_import)

    def print_label(self, shipment_id: int) -> None:
        """Shows the slip of a packed shipment; on Enter makes its label and prints both."""
        self._papers.label(shipment_id, begun=lambda: self.busy.emit(True), ended=lambda: self.busy.emit(False))

    def print_again(self, shipment_id: int) -> None:
        """Shows the newest papers of a shipment; on Enter prints them again."""
        self._papers.again(shipment_id)

    def show_papers(self, shipment_id: int) -> None:
        """Draws the newest papers of a shipment for the screen."""
        self._papers.show(shipment_id, lambda pages: self.papers.emit(shipment_id, pages))

    def _step(self, command: Any, done: Callable[[JsonObject], object], *, by_import: bool = False) -> uuid.UUID:
        self.busy.emit(True)
        return self._tasks.run(
            self,
            command,
            done=lambda answer: done(answer.result),
            failed=partial(self._refuse, by_import=by_import),
            ended=lambda: self.busy.emit(False),
        )

    def _on_shipped(self, result: JsonObject) -> None:
        tracking = result["tracking_number"]
        words = tr("Shipped, tracking {number}", number=tracking) if tracking else tr("Handed over")
        self.said.emit(words, "truck")

    # -- many orders --

    def route_many(self, order_ids: Sequence[int]) -> None:
        """Routes orders in the background; one job at a time."""
        self._many.route(order_ids)

    def _on_told(self, told: Told) -> None:
        if told.wrong:
            self.warned.emit(told.text, told.more)
        else:
            self.said.emit(told.text, "printer")


def _routed_words(result: JsonObject) -> str:
    """``3 units reserved, 1 unit waits for stock``."""
    reserved = sum(summary["reserved"] for summary in result["orders"])
    waiting = sum(summary["backordered"] for summary in result["orders"])
    words = [trn("{n} unit reserved", "{n} units reserved", reserved)] if reserved else []
    words += [trn("{n} unit waits for stock", "{n} units wait for stock", waiting)] if waiting else []
    return ", ".join(words)
