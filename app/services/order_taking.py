"""An order taken by hand, at the counter or on the telephone: inserted and reserved in one operation.

Buyer, address and note are personal, so they come as an attachment; the operation itself holds ids and a digest.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from app.channels.base import IncomingOrder
from app.domain.order_states import ShipmentState
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.services import handling, stock_levels
from app.services.customers import Buyer, add_customers, add_identity
from app.services.kit_lines import kits_among, new_parts, stocked
from app.services.order_inserts import NewOrders, gone_of, insert_external
from app.services.order_rows import Row, buyer_name, content_hash
from app.services.reservations import LockedLine, LockedOrder, ReservationWriter, RoutedOrder, SpareIds, summary_of
from app.services.routing import decide, locations_soon
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import next_ids_soon
from db.models import Customer, OrderLine, RoutingDecision, SalesOrder, Shipment
from db.writes import Writes

# Far above any order, far below what sums of orders may come to in 64 bits.
MOST_MINOR = 10**15


@dataclass(frozen=True, slots=True)
class TakeOrder:
    """Insert one order and reserve what is open of it; the order comes as the attachment ``order``.

    ``content`` is its ``order_rows.content_hash``. Every line names a SKU that there is; an empty number gets one of
    our own (``M000042``). ``customer_id`` is who a person chose; without it the account knows its buyers by e-mail or
    telephone.
    """

    account_id: int
    content: str
    customer_id: int | None = None


def take_order(
    run: Callable[..., Done],
    account_id: int,
    order: IncomingOrder,
    *,
    op_id: uuid.UUID,
    customer_id: int | None = None,
) -> JsonObject:
    """Take an order. ``run`` is ``Operations.run``; returns the result of ``take_order_now``."""
    command, attachments = taking(account_id, order, customer_id)
    return run(command, op_id=op_id, attachments=attachments).result


def taking(
    account_id: int, order: IncomingOrder, customer_id: int | None = None
) -> tuple[TakeOrder, dict[str, Attachment]]:
    """The command that takes the order, and what goes with it."""
    return TakeOrder(account_id, content_hash(order), customer_id), {"order": Attachment(order)}


@operation(TakeOrder, "orders.take", version=2, right="orders")
def take_order_now(tx: Tx, command: TakeOrder) -> JsonObject:
    """Insert and reserve. Result: order_id, number, routed (as of ``routing.route``, None if nothing is open).

    Raises BadInput without lines, with units that left already or money beyond all reason, NotFound for an unknown SKU
    or customer, Refused for a number that the account has.
    """
    order: IncomingOrder = tx.attachments["order"].value
    _refuse_history(order)
    buyer = Buyer.of(order, buyer_name(order))
    wanted = {SalesOrder: 1, OrderLine: len(order.lines), Shipment: 1, RoutingDecision: 1, Customer: 1}
    ids = next_ids_soon(tx.conn, wanted)
    skus, known, chosen, time_to_send, has_kits = _known(tx, command, order, buyer)
    writes, fresh = Writes(tx.conn), NewOrders(tx, command.account_id, time_to_send)
    customer_id = chosen if chosen is not None else known
    is_new = customer_id is None and bool(buyer.identity)
    (order_id,), line_ids, shipment_ids, decision_ids, customer_ids = ids()
    order = _numbered(tx, command.account_id, order, order_id)
    if is_new:
        customer_id = customer_ids[0]
        add_customers(writes, command.account_id, {customer_id: buyer}, tx.recorded_at)
    elif chosen is not None and known is None and buyer.identity:
        add_identity(writes, command.account_id, chosen, buyer)
    header = fresh.add(order_id, order, customer_id, None)
    tx.event(order_id, "taken", {"units": header["units"]})
    lines = [
        fresh.add_line(order_id, order, position, line_id, skus[line.sku])
        for position, (line_id, line) in enumerate(zip(line_ids, order.lines, strict=True), start=1)
    ]
    # What needs no shipping (gift cards, services) is handed over at once: lines of an external shipment.
    parts = new_parts(tx, lines, kits_among(tx.conn, skus.values()) if has_kits else {}, unwritten=True)
    fresh.add_parts(parts)
    units = stocked(lines, parts)
    locked = LockedOrder(order_id, fresh.place_of(order), [_locked(row) for row in units])
    gone = gone_of(units)
    if gone:
        locked.shipments.append((0, 1, None, ShipmentState.SHIPPED))
    routed = _decide(tx, locked)
    writer = ReservationWriter(tx, {order_id: locked}, SpareIds(shipment_ids, decision_ids))
    if routed is not None:
        writer.plan([routed])
        header["state"] = writer.state_of(order_id)
        for row in lines:
            row["reserved"] = 0
        for row, line in zip(units, locked.lines, strict=True):
            row |= {"open": line.open, "reserved": line.reserved}
    fresh.write(writes)
    writer.write_planned(writes)
    writes.send()
    insert_external(tx, [(order_id, 1, tx.recorded_at, gone)] if gone else [])
    tx.touch(Topic.ORDERS, order_id)
    if customer_id is not None:
        tx.touch(Topic.CUSTOMERS, customer_id)
    return {"order_id": order_id, "number": order.number, "routed": summary_of(routed) if routed else None}


def _refuse_history(order: IncomingOrder) -> None:
    if not order.lines:
        raise BadInput(words("An order has at least one line. Nothing was taken."), fix=words("Add a product."))
    if any(line.fulfilled or line.cancelled for line in order.lines):
        raise BadInput(
            words("An order that is taken by hand has not left yet. Nothing was taken."),
            fix=words("Import it instead."),
        )
    if (order.total or 0) > MOST_MINOR:
        raise BadInput(
            words("This order costs more than can be booked. Nothing was taken."),
            fix=words("Look at prices and quantities."),
        )


_KNOWN = """
    SELECT 1, code, id FROM sku WHERE code IN (??)
    UNION ALL SELECT 2, value, customer_id FROM customer_identity WHERE channel_account_id = ? AND value = ?
    UNION ALL SELECT 3, '', id FROM customer WHERE id = ?
    UNION ALL SELECT 4, CAST(value AS TEXT), 0 FROM setting WHERE scope = 'shop' AND key = ?
    UNION ALL SELECT 5, '', c.kit_sku_id FROM sku k JOIN kit_component c ON c.kit_sku_id = k.id WHERE k.code IN (??)"""


def _known(
    tx: Tx, command: TakeOrder, order: IncomingOrder, buyer: Buyer
) -> tuple[dict[str, int], int | None, int | None, timedelta, bool]:
    """In one round trip: SKU ids by code (exact case), the customer whom the account knows the buyer as, the chosen
    one, the shop's handling time, and whether some of the SKUs are kits."""
    codes = sorted({line.sku for line in order.lines})
    values = (codes, command.account_id, buyer.identity, command.customer_id or 0, handling.SETTING, codes)
    found = direct.rows(tx.conn, _KNOWN, values)
    skus = {code: sku_id for kind, code, sku_id in found if kind == 1}
    unknown = [code for code in codes if code not in skus]
    if unknown:
        raise NotFound(
            words("There is no such product. Nothing was taken."), fix=words("Choose it from the list."), lines=unknown
        )
    known = next((customer_id for kind, _, customer_id in found if kind == 2), None)
    chosen = next((customer_id for kind, _, customer_id in found if kind == 3), None)
    if command.customer_id is not None and chosen is None:
        raise NotFound(
            words("This customer is not there any more. Nothing was taken."), fix=words("Choose the customer again.")
        )
    hours = next((value for kind, value, _ in found if kind == 4), None)
    return skus, known, chosen, handling.handling_of(hours), any(kind == 5 for kind, _, _ in found)


def _numbered(tx: Tx, account_id: int, order: IncomingOrder, order_id: int) -> IncomingOrder:
    """The order with a number that its account has not yet."""
    if not order.number:
        return replace(order, number=f"M{order_id:06d}")
    taken = "SELECT id FROM sales_order WHERE channel_account_id = ? AND number = ?"
    if direct.first(tx.conn, taken, (account_id, order.number)):
        raise Refused(
            words("There is an order {number} already. Nothing was taken.", number=order.number),
            fix=words("Leave the number empty."),
        )
    return order


def _locked(row: Row) -> LockedLine:
    """A line that is not written yet, as routing sees lines."""
    units = (row["open"], 0, 0, row["shipped"], row["cancelled"], 0)
    return LockedLine(row["id"], row["order_id"], row["sku_id"], *units, row.get("parent_line_id"))


def _decide(tx: Tx, order: LockedOrder) -> RoutedOrder | None:
    """The plan for the order on the stock that is now locked; None if nothing of it is open."""
    skus = {line.sku_id for line in order.lines if line.open}
    if not skus:
        return None
    locations = locations_soon(tx.conn)
    levels = stock_levels.levels(tx.conn, skus, lock=True)
    free = {key: level.available for key, level in levels.items()}
    (routed,) = decide([order], locations(), free)
    return routed
