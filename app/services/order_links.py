"""Orders that were split or merged: who belongs to whom, whether it can be taken back, and what both ways share.

A link keeps ids and figures only. ``marks`` is a digest of what the orders were when the link was made (units,
prices, charges, taxes): what is still the same can be taken back, whatever was reserved or routed meanwhile.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select, update

from app.domain.order_states import LineCounts
from app.errors import NotFound, Refused
from app.services.kit_lines import part_ids
from app.services.order_cancel import refuse_begun
from app.services.order_edit_stock import Taken, take_units
from app.services.order_headers import lock_orders
from app.services.unit_of_work import JsonObject, Tx
from app.wording import words
from db.models import Backorder, OrderCharge, OrderHold, OrderLine, OrderLink, OrderTax, SalesOrder


@dataclass(frozen=True, slots=True)
class Half:
    """A line that gave units and the line that got them; the figures are the giver's before."""

    giver: int
    taker: int
    units: int
    ordered: int
    cancelled: int
    discount: int | None
    amount: int | None

    @property
    def as_json(self) -> JsonObject:
        """As a link keeps it."""
        return {_LINE_NAMES.get(name, name): value for name, value in asdict(self).items()}

    @classmethod
    def of_json(cls, data: Mapping[str, Any]) -> Half:
        """From a link."""
        return cls(**{name: data[_LINE_NAMES.get(name, name)] for name in cls.__dataclass_fields__})


_LINE_NAMES = {"giver": "giver_line_id", "taker": "taker_line_id"}


def mark_of(tx: Tx, order_id: int) -> str:
    """A digest of the order's units and money, without what is open or reserved: that may change of itself."""
    line = (OrderLine.position, OrderLine.ordered, OrderLine.cancelled, OrderLine.packed, OrderLine.shipped)
    money = (OrderLine.returned, OrderLine.unit_price_millionths, OrderLine.discount_amount, OrderLine.line_amount)
    parts: list[list[list[Any]]] = []
    for query in (
        select(*line, *money).where(OrderLine.order_id == order_id).order_by(OrderLine.position),
        select(OrderCharge.kind, OrderCharge.amount).where(OrderCharge.order_id == order_id).order_by(OrderCharge.id),
        select(OrderTax.rate_ppm, OrderTax.amount).where(OrderTax.order_id == order_id).order_by(OrderTax.id),
    ):
        parts.append([list(row) for row in tx.conn.execute(query)])
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def counts_of(tx: Tx, order_ids: Iterable[int]) -> dict[int, tuple[Any, LineCounts]]:
    """The lines of the orders with their counters, by id, in their order."""
    query = (
        select(OrderLine, Backorder.quantity.label("waiting"))
        .outerjoin(Backorder, Backorder.order_line_id == OrderLine.id)
        .where(OrderLine.order_id.in_(sorted(set(order_ids))))
        .order_by(OrderLine.order_id, OrderLine.position)
    )
    return {
        row.id: (row, LineCounts(row.open, row.reserved, row.packed, row.shipped, row.cancelled, row.waiting or 0))
        for row in tx.conn.execute(query)
    }


def link_of(tx: Tx, link_id: int, kind: str) -> list[Any]:
    """The links that one operation made together, their orders locked. Raises NotFound, or Refused if taken back."""
    first = tx.conn.execute(select(OrderLink).where(OrderLink.id == link_id, OrderLink.kind == kind)).first()
    if first is None:
        raise NotFound(words("There is nothing to take back. Nothing was changed."), fix=words("Open the order again."))
    query = select(OrderLink).where(OrderLink.op_id == first.op_id, OrderLink.kind == kind).order_by(OrderLink.id)
    found = tx.conn.execute(query).all()
    lock_orders(tx, {id_ for link in found for id_ in (link.from_order_id, link.to_order_id)})
    found = tx.conn.execute(query).all()
    if any(link.undone_op_id is not None for link in found):
        raise Refused(words("That was taken back before. Nothing was changed."), fix=words("Open the order again."))
    return list(found)


def refuse_moved_on(tx: Tx, links: Sequence[Any], what: str) -> None:
    """Raise Refused once one of the linked orders is in hand, packed, sent, or was changed since; ``what`` begins."""
    marks: dict[int, str] = {}
    for link in links:
        marks |= {found["order_id"]: found["mark"] for found in link.data["marks"]}
    for order_id, mark in sorted(marks.items()):
        refuse_begun(tx, order_id, what)
        if mark_of(tx, order_id) != mark:
            number = tx.conn.execute(select(SalesOrder.number).where(SalesOrder.id == order_id)).scalar_one()
            raise Refused(
                words(
                    "{what}: order {number} was changed or sent since. Nothing was changed.", what=what, number=number
                ),
                fix=words("Change the orders by hand."),
            )


def give_back(tx: Tx, halves: Sequence[Half]) -> dict[int, Taken]:
    """Undo the lines: takers lose their units and their money, givers are as they were, all of it open.

    Returns what each giver is to have reserved again (``order_edit_stock.give_units``).
    """
    takers = _lines(tx, [half.taker for half in halves])
    taken = take_units(tx, {id_: (counts, counts.open + counts.reserved) for id_, (_, counts) in takers.items()})
    givers = _lines(tx, [half.giver for half in halves])
    given: dict[int, Taken] = {}
    for half in halves:
        row, counts = takers[half.taker]
        nothing = None if row.line_amount is None else 0
        gone = {"open": 0, "reserved": 0, "cancelled": counts.cancelled + counts.open + counts.reserved}
        values = {**gone, "discount_amount": nothing, "line_amount": nothing}
        tx.conn.execute(update(OrderLine).where(OrderLine.id == half.taker).values(**values))
        given[half.giver] = taken[half.taker]
        open_ = givers[half.giver][1].open + half.units
        tx.conn.execute(
            update(OrderLine)
            .where(OrderLine.id == half.giver)
            .values(
                ordered=half.ordered, cancelled=half.cancelled, open=open_, discount_amount=half.discount,
                line_amount=half.amount,
            )
        )  # fmt: skip
    return given


def _lines(tx: Tx, ids: Iterable[int]) -> dict[int, tuple[Any, LineCounts]]:
    query = select(OrderLine.order_id).where(OrderLine.id.in_(list(ids)))
    found = counts_of(tx, tx.conn.scalars(query))
    return {id_: found[id_] for id_ in ids}


def lift_all_holds(tx: Tx, order_id: int) -> None:
    """What has nothing left to send waits for nobody."""
    standing = (OrderHold.order_id == order_id, OrderHold.lifted_at.is_(None))
    tx.conn.execute(update(OrderHold).where(*standing).values(lifted_at=tx.recorded_at))
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(holds=0))


def halves_of(link: Any) -> list[Half]:
    """The lines that a link moved."""
    return [Half.of_json(row) for row in link.data["lines"]]


def units_of(tx: Tx, halves: Sequence[Half]) -> int:
    """The units that were moved, as they were bought: a kit is one, whatever it is made of."""
    parts = part_ids(tx.conn, (half.giver for half in halves))
    return sum(half.units for half in halves if half.giver not in parts)


def mark_undone(tx: Tx, links: Sequence[Any]) -> None:
    """Note by which operation the links were taken back."""
    ids = [link.id for link in links]
    tx.conn.execute(update(OrderLink).where(OrderLink.id.in_(ids)).values(undone_op_id=tx.op_id))


def link_data(tx: Tx, halves: Sequence[Half], order_ids: Sequence[int], **more: Any) -> JsonObject:
    """What a link keeps; to be asked for when everything is written."""
    marks = [{"order_id": order_id, "mark": mark_of(tx, order_id)} for order_id in order_ids]
    return {"lines": [half.as_json for half in halves], "marks": marks, **more}
