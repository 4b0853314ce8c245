"""New orders as rows: headers, addresses, lines, money, holds, and what left before as external shipments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.channels.base import IncomingOrder
from app.domain.order_states import ShipmentKind, ShipmentState
from app.domain.topics import Topic
from app.services.catalog import Wanted, resolve_listings
from app.services.customers import Buyer, resolve_customers
from app.services.order_rows import (
    address_rows,
    buyer_name,
    charges_of,
    first_state,
    header_and_adjustment,
    holds_of,
    line_row,
    line_units,
    tax_rows,
)
from app.services.postal import PostalIndex
from app.services.unit_of_work import JsonObject, Tx
from db.bulk import insert_rows, next_ids
from db.models import (
    OrderAddress,
    OrderCharge,
    OrderHold,
    OrderLine,
    OrderTax,
    SalesOrder,
    Shipment,
    ShipmentLine,
)


def insert_orders(tx: Tx, account_id: int, batch_id: int, orders: Sequence[IncomingOrder]) -> list[int]:
    """Insert new orders with everything under them, history as external shipments; returns their ids."""
    if not orders:
        return []
    postal = PostalIndex()
    skus = resolve_listings(tx, account_id, (Wanted(line.sku, line.title) for order in orders for line in order.lines))
    buyers = [Buyer(buyer_name(order), order.email, order.phone or order.ship_to.phone) for order in orders]
    customers = resolve_customers(tx, account_id, buyers)
    ids = list(next_ids(tx.conn, SalesOrder, len(orders)))
    rows: dict[Any, list[dict[str, Any]]] = {
        table: [] for table in (SalesOrder, OrderAddress, OrderLine, OrderCharge, OrderTax, OrderHold)
    }
    for order_id, order, buyer in zip(ids, orders, buyers, strict=True):
        holds = holds_of(order)
        header, adjustment = header_and_adjustment(order)
        rows[SalesOrder].append(
            {
                "id": order_id,
                "channel_account_id": account_id,
                "number": order.number,
                "state": first_state(order),
                "holds": len(holds),
                "customer_id": customers.get(buyer.identity),
                "import_batch_id": batch_id,
                "imported_at": tx.recorded_at,
                **header,
            }
        )
        rows[OrderAddress] += [{"order_id": order_id, **row} for row in address_rows(order, postal)]
        rows[OrderCharge] += [{"order_id": order_id, **row} for row in charges_of(order, adjustment)]
        rows[OrderTax] += [{"order_id": order_id, **row} for row in tax_rows(order)]
        rows[OrderHold] += [{"order_id": order_id, "placed_at": tx.recorded_at, **row} for row in holds]
        data: JsonObject = {"batch_id": batch_id}
        if order.review:
            data["review"] = list(order.review)
        tx.event(order_id, "imported", data)
    line_ids = iter(next_ids(tx.conn, OrderLine, sum(len(order.lines) for order in orders)))
    external: list[tuple[int, IncomingOrder, list[dict[str, Any]]]] = []
    for order_id, order in zip(ids, orders, strict=True):
        gone = []
        for position, line in enumerate(order.lines, start=1):
            sku_id = skus[Wanted(line.sku, line.title).key]
            line_id = next(line_ids)
            row = {"id": line_id, "order_id": order_id, "position": position, "sku_id": sku_id}
            rows[OrderLine].append(row | line_row(order, line))
            units = line_units(line).external
            if units:
                gone.append({"order_line_id": line_id, "sku_id": sku_id, "quantity": units})
        if gone:
            external.append((order_id, order, gone))
    for table, table_rows in rows.items():
        insert_rows(tx.conn, table, table_rows)
    insert_external(tx, [(order_id, 1, order.fulfilled_at, gone) for order_id, order, gone in external])
    tx.touch(Topic.ORDERS, *ids)
    return ids


def insert_external(tx: Tx, shipments: Sequence[tuple[int, int, datetime | None, list[dict[str, Any]]]]) -> None:
    """Shipments that left before we knew the order: (order id, sequence, when, lines). No ledger, no scans."""
    ids = next_ids(tx.conn, Shipment, len(shipments))
    headers, lines = [], []
    for shipment_id, (order_id, sequence, when, gone) in zip(ids, shipments, strict=True):
        headers.append(
            {
                "id": shipment_id,
                "order_id": order_id,
                "sequence": sequence,
                "kind": ShipmentKind.EXTERNAL,
                "state": ShipmentState.SHIPPED,
                "units": sum(line["quantity"] for line in gone),
                "shipped_at": when,
                "created_at": tx.recorded_at,
            }
        )
        lines += [{"shipment_id": shipment_id, **line} for line in gone]
    insert_rows(tx.conn, Shipment, headers)
    insert_rows(tx.conn, ShipmentLine, lines)
