"""Papers for many orders: for all of them, however many they are, as a job that is shown and can be stopped.

A few orders are printed at a turn of the documents thread, so that a packer's label never waits for more than those.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.order_states import ShipmentState
from app.errors import OperationError, Refused, Unavailable
from app.printing.documents import Rendered
from app.queries.order_list import list_ids
from app.queries.order_names import NamedShipment, order_of, own_shipments
from app.services.documents import orders_to_pick, refuse_label
from app.services.paperwork import draw, draw_pick_lists, name_of, pick_list_name, print_pick_lists
from app.services.print_jobs import Paperwork, print_document
from app.services.shipping import buy_label
from app.ui.formats import number, utc_now
from app.ui.i18n import mark, said, tr, trn
from app.ui.jobs import JobHandle, Jobs
from app.ui.orders.bulk_work import Chosen
from app.ui.orders.press import Press, Tally, Told
from app.ui.print_preview import Previews, Proof
from app.ui.tasks import Tasks

# Orders of one turn at the documents thread: some 50 ms; and those that are fetched with one pick list.
_AT_A_TURN, ON_ONE_LIST = 8, 500
_LABELLED = (ShipmentState.PACKED, ShipmentState.SHIPPED)
# So many of those left out are named.
_MOST_NAMED = 5


class PrintKind(enum.StrEnum):
    """What can be printed for many orders at once."""

    SLIPS = "slips"
    LABELS = "labels"
    PICK_LIST = "pick_list"


# What they are called, and what they are on the printer's side.
PAPERS: Mapping[PrintKind, str] = MappingProxyType(
    {
        PrintKind.SLIPS: mark("Packing slips"),
        PrintKind.LABELS: mark("Labels"),
        PrintKind.PICK_LIST: mark("Pick list"),
    }
)
_KINDS: Mapping[PrintKind, Paperwork] = MappingProxyType(
    {
        PrintKind.SLIPS: Paperwork.SLIP,
        PrintKind.LABELS: Paperwork.LABEL,
        PrintKind.PICK_LIST: Paperwork.PICK_LIST,
    }
)
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


@dataclass(frozen=True, slots=True)
class _Lists:
    """Pick lists of the orders from place ``begun`` on, as they were at ``now``; ``orders`` of these are on them."""

    begun: int
    now: datetime
    orders: int
    drawn: Sequence[tuple[int, Rendered]]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was looked at: these orders are meant, and these papers are printed as they are."""

    ids: Sequence[int]
    papers: Mapping[int, Rendered] = field(default_factory=dict)  # slip or label, by shipment
    lists: _Lists | None = None


@dataclass(slots=True)
class _Print:
    """One gesture, and what came of it so far; its room does not grow with the orders."""

    kind: PrintKind
    gesture: uuid.UUID
    seen: _Seen | None = None
    tally: Tally = field(default_factory=Tally)
    named: list[str] = field(default_factory=list)  # parcels that could not be drawn: the first of them
    undrawn: int = 0
    without: int = 0  # orders that there is nothing to print for

    def as_seen(self, shipment: NamedShipment) -> Rendered | None:
        """The paper that was looked at, if it is this shipment's."""
        return self.seen.papers.get(shipment.id) if self.seen is not None else None

    def leave_out(self, ref: str) -> None:
        """The parcel has no such paper."""
        self.undrawn += 1
        if len(self.named) < _MOST_NAMED:
            self.named.append(ref)

    def told(self, stopped: str = "") -> Told:
        """How it ended. Raises Refused if there was nothing to print."""
        if not self.tally.count and not stopped:
            raise _nothing(self.kind)
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


def _nothing(kind: PrintKind) -> Refused:
    message, fix = _NOTHING[kind]
    return Refused(tr(message), fix=tr(fix))


class ManyPapers(QObject):
    """Prints for many orders, and shows the first paper before.

    Signals: ``told(Told)`` once for each gesture; ``failed(error)``.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, press: Press, tasks: Tasks, jobs: Jobs, previews: Previews, parent: QObject) -> None:
        super().__init__(parent)
        self._press, self._tasks, self._jobs, self._previews = press, tasks, jobs, previews

    def print(self, kind: PrintKind, chosen: Chosen) -> None:
        """Shows the first paper or the first pick lists; on Enter prints that and the rest."""
        self._previews.ask(
            tr(PAPERS[kind]),
            (_KINDS[kind],),
            partial(self._proof, kind, chosen),
            partial(self.print_at_once, kind, chosen),
            self.failed.emit,
        )

    def print_at_once(self, kind: PrintKind, chosen: Chosen, seen: _Seen | None = None) -> None:
        """Prints papers of every shipment of ours that the orders have, or pick lists of up to 500 orders each."""
        title = tr(_TITLES[kind])
        handle, papers = self._jobs.begin(title), _Print(kind, uuid.uuid4(), seen)

        def work(_run: Callable[..., Any]) -> Told:
            with handle:
                return self._all(papers, chosen, handle)

        self._tasks.work(self, work, done=self.told.emit, failed=self.failed.emit, title=title)

    # -- what is shown before, on a reader's thread --

    def _proof(self, kind: PrintKind, chosen: Chosen) -> Proof:
        """Buys nothing. Raises Refused if there is nothing to print."""
        ids = self._ids(chosen)
        if kind is PrintKind.PICK_LIST:
            return self._lists_proof(ids)
        found = self._first_shipments(ids, packed=kind is PrintKind.LABELS)
        if not found:
            raise _nothing(kind)
        look = self._look_at_slip if kind is PrintKind.SLIPS else self._look_at_label
        shipment, drawn, note = self._tasks.document(partial(look, found))
        if drawn is None:
            return Proof((), _Seen(ids), note)
        name = self._press.read(name_of, _KINDS[kind], shipment.id)
        return Proof(((name, drawn),), _Seen(ids, {shipment.id: drawn}), _of_orders(1, len(ids)))

    def _lists_proof(self, ids: Sequence[int]) -> Proof:
        for begun in range(0, len(ids), ON_ONE_LIST):
            on_it = sorted(self._press.read(orders_to_pick, ids[begun : begun + ON_ONE_LIST]))
            if on_it:
                now = utc_now()
                drawn = self._tasks.document(partial(self._draw_lists, on_it, now))
                documents = tuple((pick_list_name(place, now), document) for place, document in drawn)
                note = _of_orders(min(begun + ON_ONE_LIST, len(ids)), len(ids))
                return Proof(documents, _Seen(ids, lists=_Lists(begun, now, len(on_it), drawn)), note)
        raise _nothing(PrintKind.PICK_LIST)

    def _draw_lists(self, order_ids: Sequence[int], now: datetime) -> list[tuple[int, Rendered]]:
        press = self._press
        return draw_pick_lists(press.read, press.fonts, order_ids, now, paper=press.paper, say=said)

    def _first_shipments(self, ids: Sequence[int], *, packed: bool) -> list[NamedShipment]:
        """The first few that can have such a paper."""
        for begun in range(0, len(ids), ON_ONE_LIST):
            found = self._press.read(own_shipments, *ids[begun : begun + ON_ONE_LIST])
            found = [shipment for shipment in found if not packed or shipment.state in _LABELLED]
            if found:
                return found[:_AT_A_TURN]
        return []

    def _look_at_slip(self, found: Sequence[NamedShipment]) -> tuple[NamedShipment, Rendered | None, str]:
        """The first that can be drawn."""
        for shipment in found:
            try:
                return shipment, self._drawn(Paperwork.SLIP, shipment), ""
            except Unavailable:
                raise
            except OperationError:
                continue
        return found[0], None, tr("The first of them cannot be drawn. Enter prints those that can.")

    def _look_at_label(self, found: Sequence[NamedShipment]) -> tuple[NamedShipment, Rendered | None, str]:
        """The first that may have a label; one that has none yet gets it on Enter only."""
        for shipment in found:
            try:
                self._press.read(refuse_label, shipment.id)
            except Refused:
                continue
            try:
                return shipment, self._drawn(Paperwork.LABEL, shipment), ""
            except Refused:
                note = tr(
                    "The label of {ref} does not exist yet: Enter buys the labels and prints them.", ref=shipment.ref
                )
                return shipment, None, note
        return found[0], None, tr("The first of them may have no label now. Enter prints those that may.")

    def _drawn(self, kind: Paperwork, shipment: NamedShipment) -> Rendered:
        return draw(self._press.read, self._press.fonts, kind, shipment.id, paper=self._press.paper, say=said)

    def _ids(self, chosen: Chosen) -> Sequence[int]:
        if chosen.spec is None:
            return chosen.ids
        gone = frozenset(chosen.exclude)
        return [order_id for order_id in self._press.read(list_ids, chosen.spec, utc_now()) if order_id not in gone]

    # -- on the job's thread --

    def _all(self, papers: _Print, chosen: Chosen, handle: JobHandle) -> Told:
        ids = papers.seen.ids if papers.seen is not None else self._ids(chosen)
        self._refuse_gone(papers)
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

    def _refuse_gone(self, papers: _Print) -> None:
        """What was looked at is printed or nothing: never another paper in its place."""
        for shipment_id in papers.seen.papers if papers.seen is not None else ():
            there = self._press.read(own_shipments, self._press.read(order_of, shipment_id))
            if shipment_id not in {shipment.id for shipment in there}:
                raise Refused(
                    tr("Nothing was printed: the parcel that you looked at is not there any more."),
                    fix=tr("Print again, and look at what there is now."),
                )

    # -- on the documents thread --

    def _turn(self, papers: _Print, order_ids: Sequence[int], begun: int) -> None:
        if papers.kind is PrintKind.PICK_LIST:
            self._pick_list(papers, order_ids, begun)
            return
        act = self._slip if papers.kind is PrintKind.SLIPS else self._label
        for order_id in order_ids:
            shipments = self._press.read(own_shipments, order_id)
            papers.without += not shipments
            for shipment in shipments:
                act(papers, shipment)

    def _slip(self, papers: _Print, shipment: NamedShipment) -> None:
        try:
            slip = papers.as_seen(shipment) or self._drawn(Paperwork.SLIP, shipment)
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
            label = papers.as_seen(shipment) or self._drawn(Paperwork.LABEL, shipment)
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

    def _pick_list(self, papers: _Print, order_ids: Sequence[int], begun: int) -> None:
        press, op_id = self._press, uuid.uuid5(papers.gesture, f"list {begun}")
        seen = papers.seen.lists if papers.seen is not None else None
        seen = seen if seen is not None and seen.begun == begun else None
        on_it = [] if seen is not None else sorted(press.read(orders_to_pick, order_ids))
        papers.without += len(order_ids) - (seen.orders if seen is not None else len(on_it))
        if seen is not None or on_it:
            printed = print_pick_lists(
                press.run, press.read, press.fonts, press.printer(), on_it, seen.now if seen else utc_now(),
                op_id=op_id, paper=press.paper, drawn=seen.drawn if seen else None, say=said,
            )  # fmt: skip
            papers.tally.add(printed.printed)


def _of_orders(shown: int, total: int) -> str:
    """Of how many orders the papers are seen; "" if of all of them."""
    if shown >= total:
        return ""
    return tr("{n} of {total} orders. The others are drawn as they are printed.", n=number(shown), total=number(total))
