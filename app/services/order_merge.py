"""Merging orders: open orders of one customer to one address become one parcel's worth, in the oldest of them.

Lines, charges and taxes move; the other orders are left cancelled, linked, without money, so that no unit and no cent
counts twice. Undone, each order is as it was; what was reserved stays reserved at its place both ways.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select, update

from app.domain.identifiers import fold
from app.domain.kits import PARTS_FROM
from app.domain.order_edit import ordered_of
from app.domain.order_states import LineCounts
from app.errors import BadInput, NotFound, Refused
from app.queries.merging import place_of
from app.services.kit_lines import last_positions
from app.services.order_cancel import refuse_begun
from app.services.order_edit import refuse_over
from app.services.order_edit_money import add_up
from app.services.order_edit_stock import Taken, call_back, give_units, lock_stock_of, take_units
from app.services.order_headers import count_units, lock_orders, refresh
from app.services.order_links import (
    Half,
    counts_of,
    give_back,
    halves_of,
    link_data,
    link_of,
    mark_undone,
    refuse_moved_on,
    units_of,
)
from app.services.order_tags import write_tags
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import OrderAddress, OrderCharge, OrderLine, OrderLink, OrderTax, SalesOrder

MOST_ORDERS = 20


@dataclass(frozen=True, slots=True)
class MergeOrders:
    """Put the open units of the orders into the oldest of them."""

    order_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class UnmergeOrders:
    """Take the merge apart that made the link."""

    link_id: int


@operation(MergeOrders, "orders.merge", version=1, right="orders")
def merge_orders(tx: Tx, command: MergeOrders) -> JsonObject:
    """Merge. Result: order_id and number of the one that stays, merged (numbers), units, link_id.

    Raises Refused unless all are open, unpacked, not on hold, and of one customer, address, currency and payment;
    BadInput for fewer than two; NotFound.
    """
    ids = sorted(set(command.order_ids))
    if not 2 <= len(ids) <= MOST_ORDERS:
        raise BadInput(
            words("{n} orders cannot be merged. Nothing was changed.", n=len(ids)),
            fix=words("Choose two or more, at most {n}.", n=MOST_ORDERS),
        )
    lock_orders(tx, ids)
    query = select(SalesOrder).where(SalesOrder.id.in_(ids)).order_by(SalesOrder.placed_at, SalesOrder.id)
    target, *sources = _all_found(tx.conn.execute(query).all(), len(ids))
    for header in (target, *sources):
        _refuse_unready(tx, header)
    _refuse_different(tx, target, sources)
    call_back(tx, ids, "merged")
    lock_stock_of(tx, ids)
    moved = {source.id: _move(tx, target, source) for source in sources}
    notes = _join_headers(tx, target, sources)
    parts = {source.id: units_of(tx, moved[source.id][0]) for source in sources}
    units = sum(parts.values())
    numbers = [source.number for source in sources]
    for source in sources:
        told = {"into": target.id, "number": target.number, "units": parts[source.id]}
        tx.event(source.id, "merged", told)
    tx.event(target.id, "merged", {"from": [source.id for source in sources], "numbers": numbers, "units": units})
    given = {half.taker: taken[half.giver] for halves, taken, _ in moved.values() for half in halves}
    give_units(tx, target.id, given)
    refresh(tx, ids)
    link_ids = [_link(tx, target, source, moved[source.id], ids, notes) for source in sources]
    return {
        "order_id": target.id, "number": target.number, "merged": numbers, "units": units, "link_id": link_ids[0],
    }  # fmt: skip


def _all_found(rows: Sequence[Any], wanted: int) -> Sequence[Any]:
    if len(rows) != wanted:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    return rows


def _refuse_unready(tx: Tx, header: Any) -> None:
    refuse_over(header.number, header.state)
    refuse_begun(tx, header.id, words("Order {number} cannot be merged now", number=header.number))
    sent = select(func.coalesce(func.sum(OrderLine.shipped + OrderLine.packed), 0))
    if tx.conn.execute(sent.where(OrderLine.order_id == header.id)).scalar_one():
        raise Refused(
            words("A part of order {number} has left already. Nothing was changed.", number=header.number),
            fix=words("Send the rest by itself."),
        )
    if header.holds:
        raise Refused(
            words("Order {number} is on hold. Nothing was changed.", number=header.number),
            fix=words("Lift the hold first."),
        )


def _refuse_different(tx: Tx, target: Any, sources: Sequence[Any]) -> None:
    places = _places(tx, [target.id, *(source.id for source in sources)])
    for other in sources:
        what = ""
        if not _same_buyer(target, other):
            what = words("another customer")
        elif places.get(other.id) != places.get(target.id) or other.pickup != target.pickup:
            what = words("another address")
        elif (other.currency, other.money_known) != (target.currency, target.money_known):
            what = words("another currency")
        elif other.payment != target.payment or other.refunded_amount or target.refunded_amount:
            what = words("another payment")
        if what:
            raise Refused(
                words(
                    "Order {number} has {what} than order {first}. Nothing was changed.",
                    number=other.number, what=what, first=target.number,
                ),
                fix=words("Merge only orders that go to one person in one parcel."),
            )  # fmt: skip


def _same_buyer(one: Any, other: Any) -> bool:
    if one.customer_id is not None and other.customer_id is not None:
        return bool(one.customer_id == other.customer_id) or fold(one.customer_name) == fold(other.customer_name)
    return bool(one.customer_name) and fold(one.customer_name) == fold(other.customer_name)


def _places(tx: Tx, order_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    rows = tx.conn.execute(
        select(OrderAddress).where(OrderAddress.order_id.in_(order_ids), OrderAddress.kind == "ship")
    )
    return {row.order_id: place_of(row) for row in rows}


_Moved = tuple[list[Half], dict[int, Taken], JsonObject]


def _move(tx: Tx, target: Any, source: Any) -> _Moved:
    """Move everything open or reserved of the source, and its money; returns halves, what was taken, money moved."""
    lines = {id_: line for id_, line in counts_of(tx, [source.id]).items() if line[1].open + line[1].reserved}
    taken = take_units(tx, {id_: (counts, counts.open + counts.reserved) for id_, (_, counts) in lines.items()})
    last = select(func.max(OrderLine.position)).where(OrderLine.order_id == target.id, OrderLine.position <= PARTS_FROM)
    numbers = itertools.count((tx.conn.execute(last).scalar_one() or 0) + 1)
    of_parts = itertools.count(last_positions(tx.conn, [target.id]).get(target.id, PARTS_FROM) + 1)
    halves: list[Half] = []
    takers: dict[int | None, int] = {}
    for line_id, (row, counts) in lines.items():
        place = next(numbers if row.parent_line_id is None else of_parts)
        halves.append(_move_line(tx, target.id, place, row, counts, takers.get(row.parent_line_id)))
        takers[line_id] = halves[-1].taker
    return halves, taken, _move_money(tx, target.id, source.id) if source.money_known else {}


def _move_line(tx: Tx, target_id: int, position: int, row: Any, counts: LineCounts, kit: int | None) -> Half:
    units = counts.open + counts.reserved
    nothing = None if row.line_amount is None else 0
    gone = {"open": 0, "reserved": 0, "cancelled": ordered_of(counts), "line_amount": nothing}
    tx.conn.execute(update(OrderLine).where(OrderLine.id == row.id).values(**gone, discount_amount=nothing))
    names = ("sku_id", "title", "channel_sku", "requires_shipping", "unit_price_millionths", "discount_amount")
    new = {name: getattr(row, name) for name in (*names, "line_amount")}
    new |= {"order_id": target_id, "position": position, "ordered": units, "open": units, "parent_line_id": kit}
    taker = tx.conn.execute(insert(OrderLine).returning(OrderLine.id), new).scalar_one()
    return Half(row.id, taker, units, row.ordered, row.cancelled, row.discount_amount, row.line_amount)


def _move_money(tx: Tx, target_id: int, source_id: int) -> JsonObject:
    """Charges go as they are; a tax that the target has too is added to it. Returns what went, by id."""
    charges = list(tx.conn.scalars(select(OrderCharge.id).where(OrderCharge.order_id == source_id)))
    tx.conn.execute(update(OrderCharge).where(OrderCharge.id.in_(charges)).values(order_id=target_id))
    query = select(OrderTax).order_by(OrderTax.id)
    same = {_tax_key(tax): tax.id for tax in tx.conn.execute(query.where(OrderTax.order_id == target_id))}
    taxes: list[JsonObject] = []
    for tax in tx.conn.execute(query.where(OrderTax.order_id == source_id)).all():
        into = same.get(_tax_key(tax))
        taxes.append({"tax_id": tax.id, "amount": tax.amount, "into_tax_id": into})
        if into is None:
            tx.conn.execute(update(OrderTax).where(OrderTax.id == tax.id).values(order_id=target_id))
        else:
            _add_tax(tx, into, tax.amount)
            tx.conn.execute(update(OrderTax).where(OrderTax.id == tax.id).values(amount=0))
    return {"charges": [{"charge_id": charge_id} for charge_id in charges], "taxes": taxes}


def _tax_key(tax: Any) -> tuple[str, int, bool]:
    return fold(tax.title), tax.rate_ppm, bool(tax.included)


def _add_tax(tx: Tx, tax_id: int, amount: int) -> None:
    tx.conn.execute(update(OrderTax).where(OrderTax.id == tax_id).values(amount=OrderTax.amount + amount))


def _join_headers(tx: Tx, target: Any, sources: Sequence[Any]) -> dict[int, int]:
    """Money and units of all; the target also takes over notes, tags and the earliest promise.

    Returns how many characters of its note came from each source: the note itself is personal, a link keeps figures.
    """
    for header in (target, *sources):
        if header.money_known:
            add_up(tx, header.id)
    count_units(tx, [target.id])
    note, added = target.note, {}
    for source in sources:
        before = len(note)
        if source.note and source.note not in note:
            note = f"{note}\n{source.note}" if note else source.note
        added[source.id] = len(note) - before
    values: dict[str, Any] = {
        "note": note,
        "ship_by": min(header.ship_by for header in (target, *sources)),
        "priority": max(header.priority for header in (target, *sources)),
    }
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == target.id).values(**values))
    tags = list(dict.fromkeys(tag for header in (target, *sources) for tag in header.tags))
    if tags != list(target.tags):
        write_tags(tx, {target.id: tags})
    return added


def _link(tx: Tx, target: Any, source: Any, moved: _Moved, ids: Sequence[int], notes: dict[int, int]) -> int:
    halves, _, money = moved
    row = {"kind": "merge", "from_order_id": source.id, "to_order_id": target.id, "op_id": tx.op_id}
    row["data"] = link_data(tx, halves, ids, note=notes[source.id], **money)
    return int(tx.conn.execute(insert(OrderLink).returning(OrderLink.id), row).scalar_one())


@operation(UnmergeOrders, "orders.unmerge", version=1, right="orders")
def unmerge_orders(tx: Tx, command: UnmergeOrders) -> JsonObject:
    """Give every merged order its units and its money back. Result: order_id, number, orders (ids), units.

    Tags that the first order got stay. Raises Refused once one of them was changed, is in hand or has left.
    """
    links = link_of(tx, command.link_id, "merge")
    target_id, sources = links[0].to_order_id, [link.from_order_id for link in links]
    ids = [target_id, *sources]
    rows = tx.conn.execute(select(SalesOrder).where(SalesOrder.id.in_(ids))).all()
    headers = {row.id: row for row in rows}
    target = headers[target_id]
    refuse_moved_on(tx, links, words("The merge into {number} cannot be taken apart", number=target.number))
    call_back(tx, ids, "unmerged")
    lock_stock_of(tx, ids)
    units, note = 0, target.note
    for link in reversed(links):
        halves, source = halves_of(link), headers[link.from_order_id]
        given = give_back(tx, halves)
        _move_money_back(tx, link)
        if link.data["note"] and note.endswith(source.note):
            note = note[: -link.data["note"]]
        part = units_of(tx, halves)
        units += part
        tx.event(source.id, "unmerged", {"from": target_id, "number": target.number, "units": part})
        give_units(tx, source.id, given)
    for header in rows:
        if header.money_known:
            add_up(tx, header.id)
    count_units(tx, ids)
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == target_id).values(note=note))
    mark_undone(tx, links)
    numbers = [headers[source_id].number for source_id in sources]
    tx.event(target_id, "unmerged", {"to": sources, "numbers": numbers, "units": units})
    refresh(tx, ids)
    return {"order_id": target_id, "number": target.number, "orders": sources, "units": units}


def _move_money_back(tx: Tx, link: Any) -> None:
    charges = [charge["charge_id"] for charge in link.data.get("charges", [])]
    tx.conn.execute(update(OrderCharge).where(OrderCharge.id.in_(charges)).values(order_id=link.from_order_id))
    for tax in link.data.get("taxes", []):
        tax_id, amount, into = tax["tax_id"], tax["amount"], tax["into_tax_id"]
        if into is None:
            tx.conn.execute(update(OrderTax).where(OrderTax.id == tax_id).values(order_id=link.from_order_id))
        else:
            _add_tax(tx, into, -amount)
            tx.conn.execute(update(OrderTax).where(OrderTax.id == tax_id).values(amount=amount))
