"""Splitting an order: lines or units go into an order of their own, with their reservations and their share of money.

The new order is ``number/2`` (the next that is free): the same customer, addresses, tags and holds, nothing of the
channel's id. Shipping, fees and adjustments stay with the first; discounts and taxes are shared out, exact in sum.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from app.domain.identifiers import fold_key, number_key
from app.domain.kits import PARTS_FROM
from app.domain.money import split_largest_remainder
from app.domain.order_edit import ordered_of, quantity_of, requantified
from app.domain.order_money import Shares, split_money
from app.domain.order_states import LineCounts, OrderState
from app.errors import BadInput, NotFound, Refused
from app.services.kit_lines import with_parts
from app.services.order_cancel import refuse_begun
from app.services.order_edit import refuse_over
from app.services.order_edit_money import MoneyNow, add_up, money_of
from app.services.order_edit_stock import Taken, call_back, give_units, lock_stock_of, take_units
from app.services.order_headers import count_units, lock_orders, refresh
from app.services.order_links import (
    Half,
    counts_of,
    give_back,
    halves_of,
    lift_all_holds,
    link_data,
    link_of,
    mark_undone,
    refuse_moved_on,
    units_of,
)
from app.services.order_tags import write_tags
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows
from db.models import OrderAddress, OrderCharge, OrderHold, OrderLine, OrderLink, OrderTax, SalesOrder

_MOST_PARTS = 999


@dataclass(frozen=True, slots=True)
class SplitOrder:
    """Put units of lines, as (line id, units), into an order of their own."""

    order_id: int
    lines: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class UnsplitOrder:
    """Put what a split took out back (``link_id`` of ``order_link``)."""

    link_id: int


@operation(SplitOrder, "orders.split", version=1, right="orders")
def split_order(tx: Tx, command: SplitOrder) -> JsonObject:
    """Split. Result: order_id, number, new_order_id, new_number, units, link_id.

    Raises Refused once it is in hand, packed or over, or where nothing would stay; BadInput for units that are not
    there; NotFound.
    """
    lock_orders(tx, [command.order_id])
    header = tx.conn.execute(select(SalesOrder).where(SalesOrder.id == command.order_id)).first()
    if header is None:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    refuse_over(header.number, header.state)
    refuse_begun(tx, header.id, words("Order {number} cannot be split now", number=header.number))
    lines = counts_of(tx, [header.id])
    goes = dict(command.lines)
    _check(header, lines, goes, len(command.lines))
    units = sum(goes.values())
    goes = with_parts(lines, goes)
    call_back(tx, [header.id], "split")
    lock_stock_of(tx, [header.id])
    money = money_of(tx, header.id)
    taken = take_units(tx, {id_: (lines[id_][1], units) for id_, units in goes.items()})
    new_id, number = _new_order(tx, header)
    halves = _move_lines(tx, new_id, lines, goes)
    before = _share_money(tx, money, new_id, len(lines)) if header.money_known else {}
    count_units(tx, [header.id, new_id])
    tx.event(header.id, "split", {"to": new_id, "number": number, "units": units})
    tx.event(new_id, "split", {"from": header.id, "number": header.number, "units": units})
    give_units(tx, new_id, {half.taker: taken[half.giver] for half in halves})
    refresh(tx, [header.id, new_id])
    data = link_data(tx, halves, [header.id, new_id], **before)
    link = {"kind": "split", "from_order_id": header.id, "to_order_id": new_id, "op_id": tx.op_id, "data": data}
    link_id = tx.conn.execute(insert(OrderLink).returning(OrderLink.id), link).scalar_one()
    return {
        "order_id": header.id, "number": header.number, "new_order_id": new_id, "new_number": number, "units": units,
        "link_id": link_id,
    }  # fmt: skip


def _check(header: Any, lines: dict[int, tuple[Any, LineCounts]], goes: dict[int, int], named: int) -> None:
    if not goes or len(goes) != named:
        raise BadInput(
            words("No line was chosen. Nothing was changed."), fix=words("Say which units go into the new order.")
        )
    for line_id, units in goes.items():
        if line_id not in lines or lines[line_id][0].parent_line_id is not None:
            raise NotFound(words("The order has no such line. Nothing was changed."), fix=words("Open it again."))
        row, counts = lines[line_id]
        there = counts.open + counts.reserved
        if not 0 < units <= there:
            raise BadInput(
                words("{n} of {title} can be moved. Nothing was changed.", n=there, title=row.channel_sku or row.title),
                fix=words("Choose as many or fewer."),
            )
    ours = (counts for row, counts in lines.values() if row.parent_line_id is None)
    left = sum(quantity_of(counts) for counts in ours) - sum(goes.values())
    if not left:
        raise Refused(
            words("Nothing would stay in order {number}. Nothing was changed.", number=header.number),
            fix=words("Leave at least one unit in it."),
        )


def _new_order(tx: Tx, header: Any) -> tuple[int, str]:
    """A copy of the header with its addresses, tags and standing holds, without lines and money."""
    number = _next_number(tx, header)
    row = dict(header._mapping) | {
        "number": number, "number_key": number_key(number), "number_fold": fold_key(number), "external_id": None,
        "state": OrderState.TO_ROUTE, "is_open": True, "units": 0, "import_batch_id": None, "content_hash": "",
        "goods_hash": "", "version": 1, "imported_at": tx.recorded_at, "tags": [], "holds": 0,
        "refunded_amount": None if header.refunded_amount is None else 0,
    }  # fmt: skip
    if header.money_known:
        amounts = ("lines", "shipping", "fees", "discount", "tax_added", "total")
        row |= {f"{name}_amount": 0 for name in amounts} | {"total_key": 0}
    del row["id"]
    new_id = tx.conn.execute(insert(SalesOrder).returning(SalesOrder.id), row).scalar_one()
    for table in (OrderAddress, OrderHold):
        standing = [OrderHold.lifted_at.is_(None)] if table is OrderHold else []
        rows = tx.conn.execute(select(table).where(table.order_id == header.id, *standing)).all()
        copies = [dict(found._mapping) | {"order_id": new_id} for found in rows]
        for copy in copies:
            del copy["id"]
        insert_rows(tx.conn, table, copies)
    if header.holds:
        tx.conn.execute(update(SalesOrder).where(SalesOrder.id == new_id).values(holds=header.holds))
    if header.tags:
        write_tags(tx, {new_id: header.tags})
    return new_id, number


def _next_number(tx: Tx, header: Any) -> str:
    """``number/2`` or the next that is free; a part that is split again counts on from the whole."""
    head, slash, tail = header.number.rpartition("/")
    whole = head if slash and tail.isdecimal() and head else header.number
    names = [f"{whole}/{part}" for part in range(2, _MOST_PARTS)]
    query = select(SalesOrder.number).where(
        SalesOrder.channel_account_id == header.channel_account_id, SalesOrder.number.in_(names)
    )
    taken = set(tx.conn.scalars(query))
    return next(name for name in names if name not in taken)


def _move_lines(tx: Tx, new_id: int, lines: dict[int, tuple[Any, LineCounts]], goes: dict[int, int]) -> list[Half]:
    """Write the lines of both orders; returns who gave what to whom. Kits come before their components."""
    halves: list[Half] = []
    takers: dict[int | None, int] = {}
    numbers, of_parts = itertools.count(1), itertools.count(PARTS_FROM + 1)
    for line_id, (row, counts) in ((id_, line) for id_, line in lines.items() if id_ in goes):
        units = goes[line_id]
        after = requantified(counts, quantity_of(counts) - units).counts
        parts = [ordered_of(counts) - units, units]
        discounts, amounts = _parts(row.discount_amount, parts), _parts(row.line_amount, parts)
        if row.line_amount is not None:  # shared by what the goods cost, so that a piece costs the same in both
            goods = _parts(row.line_amount + (row.discount_amount or 0), parts)
            amounts = [whole - (less or 0) for whole, less in zip(goods, discounts, strict=True)]
        values = {"ordered": ordered_of(after), "open": after.open, "reserved": after.reserved,
                  "cancelled": after.cancelled, "discount_amount": discounts[0], "line_amount": amounts[0]}  # fmt: skip
        tx.conn.execute(update(OrderLine).where(OrderLine.id == line_id).values(**values))
        names = ("sku_id", "title", "channel_sku", "requires_shipping", "unit_price_millionths")
        new = {name: getattr(row, name) for name in names} | {
            "order_id": new_id, "position": next(numbers if row.parent_line_id is None else of_parts),
            "ordered": units, "open": units, "discount_amount": discounts[1], "line_amount": amounts[1],
            "parent_line_id": takers.get(row.parent_line_id),
        }  # fmt: skip
        taker = takers[line_id] = tx.conn.execute(insert(OrderLine).returning(OrderLine.id), new).scalar_one()
        halves.append(Half(line_id, taker, units, row.ordered, row.cancelled, row.discount_amount, row.line_amount))
    return halves


def _parts(amount: int | None, weights: list[int]) -> list[Any]:
    return [None, None] if amount is None else split_largest_remainder(amount, weights)


def _share_money(tx: Tx, money: MoneyNow, new_id: int, lines: int) -> JsonObject:
    """Share discounts and taxes out and add both orders up; returns what they were, by id."""
    order_id = money.header.id
    query = select(func.coalesce(func.sum(OrderLine.line_amount), 0))
    stays, goes = (
        int(tx.conn.execute(query.where(OrderLine.order_id == id_)).scalar_one() or 0) for id_ in (order_id, new_id)
    )
    discounts = [charge for charge in money.charges if charge.kind == "discount"]
    shares = split_money(
        Shares(stays, goes),
        money.header.shipping_amount,
        [charge.amount for charge in discounts],
        money.tax_list,
        lines + 1,
    )
    for charge, share in zip(discounts, shares.discounts, strict=True):
        _share(tx, OrderCharge, charge, share, new_id)
    for tax, share in zip(money.taxes, shares.taxes, strict=True):
        _share(tx, OrderTax, tax, share, new_id)
    add_up(tx, order_id)
    add_up(tx, new_id)
    return {
        "charges": [{"charge_id": charge.id, "amount": charge.amount} for charge in discounts],
        "taxes": [{"tax_id": tax.id, "amount": tax.amount} for tax in money.taxes],
    }


def _share(tx: Tx, table: Any, row: Any, share: Shares, new_id: int) -> None:
    if not share.goes:
        return
    tx.conn.execute(update(table).where(table.id == row.id).values(amount=share.stays))
    copy = dict(row._mapping) | {"order_id": new_id, "amount": share.goes}
    del copy["id"]
    tx.conn.execute(insert(table), copy)


@operation(UnsplitOrder, "orders.unsplit", version=1, right="orders")
def unsplit_order(tx: Tx, command: UnsplitOrder) -> JsonObject:
    """Put the units back into the first order; the other is cancelled. Result: order_id, number, units.

    Raises Refused once one of them was changed, is in hand or has left.
    """
    (link,) = link_of(tx, command.link_id, "split")
    ids = [link.from_order_id, link.to_order_id]
    numbers = {row[0]: row[1] for row in tx.conn.execute(select(SalesOrder.id, SalesOrder.number)
                                                          .where(SalesOrder.id.in_(ids)))}  # fmt: skip
    what = words("The split of {number} cannot be taken back", number=numbers[ids[0]])
    refuse_moved_on(tx, [link], what)
    call_back(tx, ids, "unsplit")
    lock_stock_of(tx, ids)
    halves = halves_of(link)
    given: dict[int, Taken] = give_back(tx, halves)
    if "charges" in link.data:
        for table, name, rows in (
            (OrderCharge, "charge_id", link.data["charges"]),
            (OrderTax, "tax_id", link.data["taxes"]),
        ):
            tx.conn.execute(delete(table).where(table.order_id == ids[1]))
            for row in rows:
                tx.conn.execute(update(table).where(table.id == row[name]).values(amount=row["amount"]))
        add_up(tx, ids[0])
        add_up(tx, ids[1])
    count_units(tx, ids)
    lift_all_holds(tx, ids[1])
    mark_undone(tx, [link])
    units = units_of(tx, halves)
    tx.event(ids[0], "unsplit", {"from": ids[1], "number": numbers[ids[1]], "units": units})
    tx.event(ids[1], "unsplit", {"to": ids[0], "number": numbers[ids[0]], "units": units})
    give_units(tx, ids[0], given)
    refresh(tx, ids)
    return {"order_id": ids[0], "number": numbers[ids[0]], "units": units}
