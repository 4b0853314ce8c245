"""Papers for many orders: for all of them, however many they are, as a job that is shown and can be stopped.

A few orders are printed at a turn of the documents thread, so that a packer's label never waits for more than those.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError, Refused, Unavailable
from app.printing.documents import Rendered
from app.queries.order_list import list_ids
from app.queries.order_names import NamedShipment, own_shipments
from app.services.documents import orders_to_pick
from app.services.paperwork import draw, name_of, print_pick_lists
from app.services.print_jobs import Paperwork, print_document
from app.services.shipping import buy_label
from app.ui.formats import number, utc_now
from app.ui.i18n import mark, said, tr, trn
from app.ui.jobs import JobHandle, Jobs
from app.ui.orders.bulk_work import Chosen
from app.ui.orders.press import Press, Tally, Told
from app.ui.tasks import Tasks

# Orders of one turn at the documents thread: some 50 ms; and those that are fetched with one pick list.
_AT_A_TURN, ON_ONE_LIST = 8, 500
# So many of those left out are named.
_MOST_NAMED = 5


class PrintKind(enum.StrEnum):
    """What can be printed for many orders at once."""

    SLIPS = "slips"
    LABELS = "labels"
    PICK_LIST = "pick_list"


_TITLES: Mapping[PrintKind, str] = MappingProxyType(
    {
        PrintKind.SLIPS: mark("Printing packing slips"),
        PrintKind.LABELS: mark("Making labels"),
        PrintKind.PICK_LIST: mark("Printing pick lists"),
    }
)


# What there was nothing to print of, and what to do: one order, many, none at all.
_NOTHING: Mapping[PrintKind, tuple[str, str]] = MappingProxyType(
    {
        PrintKind.SLIPS: (
            mark("Nothing was printed: there is no shipment yet."),
            mark("Release or route the orders first."),
        ),
        PrintKind.LABELS: (
            mark("Nothing was printed: no parcel of these orders can have a label."),
            mark("Pack them."),
        ),
        PrintKind.PICK_LIST: (
            mark("Nothing of these orders is to be picked."),
            mark("Release them first; what is on hold or packed is on no pick list."),
        ),
    }
)


@dataclass(slots=True)
class _Print:
    """One gesture, and what came of it so far; its room does not grow with the orders."""

    kind: PrintKind
    gesture: uuid.UUID
    tally: Tally = field(default_factory=Tally)
    named: list[str] = field(default_factory=list)  # parcels that could not be drawn: the first of them
    undrawn: int = 0
    without: int = 0  # orders that there is nothing to print for

    def leave_out(self, ref: str) -> None:
        """The parcel has no such paper."""
        self.undrawn += 1
        if len(self.named) < _MOST_NAMED:
            self.named.append(ref)

    def told(self, stopped: str = "") -> Told:
        """How it ended. Raises Refused if there was nothing to print."""
        if not self.tally.count and not stopped:
            message, fix = _NOTHING[self.kind]
            raise Refused(tr(message), fix=tr(fix))
        return self.tally.told(self._left_out, stopped)

    def explained(self, error: OperationError, done: int, total: int) -> OperationError:
        """The error that ended it, with what came out before."""
        before = tr("Before that, {done} of {total} orders were printed.", done=number(done), total=number(total))
        return OperationError(f"{said(error.message)} {before}" if done else error.message, fix=error.fix)

    @property
    def _left_out(self) -> str:
        parts = []
        if self.undrawn:
            named, more = ", ".join(self.named), self.undrawn - len(self.named)
            named = tr("{names} and {n} more", names=named, n=number(more)) if more else named
            parts.append(
                tr("Not packed yet, or without a full address: {orders}.", orders=named)
                if self.kind is PrintKind.LABELS
                else tr("These could not be drawn: {orders}.", orders=named)
            )
        if self.without and self.kind is PrintKind.PICK_LIST:
            parts.append(
                trn("{n} order is on no list: it is on hold, packed or not in stock.",
                    "{n} orders are on no list: they are on hold, packed or not in stock.", self.without)
            )  # fmt: skip
        elif self.without:
            parts.append(trn("{n} order has no shipment yet.", "{n} orders have no shipment yet.", self.without))
        return " ".join(parts)


class ManyPapers(QObject):
    """Prints for many orders. Signals: ``told(Told)`` once for each gesture; ``failed(error)``."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, press: Press, tasks: Tasks, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._press, self._tasks, self._jobs = press, tasks, jobs

    def print(self, kind: PrintKind, chosen: Chosen) -> None:
        """Prints papers of every shipment of ours that the orders have, or pick lists of up to 500 orders each."""
        title = tr(_TITLES[kind])
        handle, papers = self._jobs.begin(title), _Print(kind, uuid.uuid4())

        def work(_run: Callable[..., Any]) -> Told:
            with handle:
                return self._all(papers, chosen, handle)

        self._tasks.work(self, work, done=self.told.emit, failed=self.failed.emit, title=title)

    # -- on the job's thread --

    def _all(self, papers: _Print, chosen: Chosen, handle: JobHandle) -> Told:
        ids: Sequence[int] = chosen.ids
        if chosen.spec is not None:
            gone = frozenset(chosen.exclude)
            ids = [order_id for order_id in self._press.read(list_ids, chosen.spec, utc_now()) if order_id not in gone]
        at_a_turn = ON_ONE_LIST if papers.kind is PrintKind.PICK_LIST else _AT_A_TURN
        for done in range(0, len(ids), at_a_turn):
            handle.progress(done, len(ids))
            if handle.is_stopped:
                stopped = tr("Stopped after {done} of {total} orders.", done=number(done), total=number(len(ids)))
                return papers.told(stopped)
            part = ids[done : done + at_a_turn]
            try:
                self._tasks.document(partial(self._turn, papers, part, done))
            except OperationError as error:
                raise papers.explained(error, done, len(ids)) from error
        return papers.told()

    # -- on the documents thread --

    def _turn(self, papers: _Print, order_ids: Sequence[int], begun: int) -> None:
        if papers.kind is PrintKind.PICK_LIST:
            self._pick_list(papers, order_ids, uuid.uuid5(papers.gesture, f"list {begun}"))
            return
        act = self._slip if papers.kind is PrintKind.SLIPS else self._label
        for order_id in order_ids:
            shipments = self._press.read(own_shipments, order_id)
            papers.without += not shipments
            for shipment in shipments:
                act(papers, shipment)

    def _slip(self, papers: _Print, shipment: NamedShipment) -> None:
        try:
            press = self._press
            slip = draw(press.read, press.fonts, Paperwork.SLIP, shipment.id, paper=press.paper, say=said)
        except Unavailable:
            raise  # nobody knows what could be drawn
        except OperationError:
            papers.leave_out(shipment.ref)
            return
        self._print(papers, Paperwork.SLIP, shipment.id, slip)

    def _label(self, papers: _Print, shipment: NamedShipment) -> None:
        """The label of a packed shipment, bought if there is none yet."""
        op_id = uuid.uuid5(papers.gesture, f"label {shipment.id}")
        try:
            buy_label(self._press.run, shipment.id, op_id=uuid.uuid5(op_id, "label"))
            label = draw(self._press.read, self._press.fonts, Paperwork.LABEL, shipment.id, say=said)
        except Unavailable:
            raise  # nobody knows what could have a label
        except OperationError:
            papers.leave_out(shipment.ref)
            return
        self._print(papers, Paperwork.LABEL, shipment.id, label)

    def _print(self, papers: _Print, kind: Paperwork, shipment_id: int, drawn: Rendered) -> None:
        name = self._press.read(name_of, kind, shipment_id)
        op_id = uuid.uuid5(papers.gesture, f"{kind.value} {shipment_id}")
        printer = self._press.printer()
        papers.tally.add([print_document(self._press.run, printer, kind, shipment_id, name, drawn, op_id=op_id)])

    def _pick_list(self, papers: _Print, order_ids: Sequence[int], op_id: uuid.UUID) -> None:
        press = self._press
        on_it = press.read(orders_to_pick, order_ids)
        papers.without += len(order_ids) - len(on_it)
        if on_it:
            printed = print_pick_lists(
                press.run, press.read, press.fonts, press.printer(), sorted(on_it), utc_now(), op_id=op_id,
                paper=press.paper, say=said,
            )  # fmt: skip
            papers.tally.add(printed.printed)
