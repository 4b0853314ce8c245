"""New orders as rows: headers, addresses, lines, money, holds, and what left before as external shipments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from app.channels.base import IncomingOrder
from app.domain.geography import Place
from app.domain.identifiers import fold_key, number_key
from app.domain.order_states import OVER, ShipmentKind, ShipmentState
from app.domain.topics import Topic
from app.services.catalog import Wanted, resolve_listings, wake
from app.services.customers import Buyer, resolve_customers
from app.services.handling import handling_soon
from app.services.import_journal import ChangeKind, Journal
from app.services.kit_lines import new_parts, stocked
from app.services.order_rows import (
    Row,
    address_rows,
    buyer_name,
    charges_of,
    first_state,
    header_and_adjustment,
    holds_of,
    line_row,
    tax_rows,
)
from app.services.order_tags import tag_rows
from app.services.postal import PostalIndex
from app.services.unit_of_work import JsonObject, Tx
from db.base import Base
from db.bulk import insert_rows, next_ids, next_ids_of
from db.models import (
    OrderAddress,
    OrderCharge,
    OrderHold,
    OrderLine,
    OrderTag,
    OrderTax,
    SalesOrder,
    Shipment,
    ShipmentLine,
)
from db.writes import Writes


class NewOrders:
    """Rows of new orders, table by table, gathered and then written together."""

    def __init__(self, tx: Tx, account_id: int, handling: timedelta | None = None) -> None:
        """``handling``: the shop's handling time, if it is known already."""
        self._tx = tx
        self._account_id = account_id
        self._postal = PostalIndex()
        self._handling = handling_soon(tx.conn) if handling is None else lambda: handling
        self._rows: dict[type[Base], list[Row]] = {
            table: [] for table in (SalesOrder, OrderAddress, OrderLine, OrderCharge, OrderTax, OrderHold, OrderTag)
        }
        self._parts: list[Row] = []

    def add(self, order_id: int, order: IncomingOrder, customer_id: int | None, batch_id: int | None) -> Row:
        """The header with addresses, money and holds. Returns the header's row, which may still be changed."""
        holds = holds_of(order)
        header, adjustment = header_and_adjustment(order, self._handling())
        header |= {
            "id": order_id,
            "channel_account_id": self._account_id,
            "number": order.number,
            "number_key": number_key(order.number),
            "number_fold": fold_key(order.number),
            "state": first_state(order),
            "holds": len(holds),
            "customer_id": customer_id,
            "import_batch_id": batch_id,
            "imported_at": self._tx.recorded_at,
        }
        rows, when = self._rows, self._tx.recorded_at
        rows[SalesOrder].append(header)
        rows[OrderAddress] += [{"order_id": order_id, **row} for row in address_rows(order, self._postal)]
        rows[OrderCharge] += [{"order_id": order_id, **row} for row in charges_of(order, adjustment)]
        rows[OrderTax] += [{"order_id": order_id, **row} for row in tax_rows(order)]
        rows[OrderHold] += [{"order_id": order_id, "placed_at": when, **row} for row in holds]
        rows[OrderTag] += tag_rows(order_id, header["tags"])
        return header

    def add_line(self, order_id: int, order: IncomingOrder, position: int, line_id: int, sku_id: int) -> Row:
        """A line of the order (positions count from 1). Returns its row, which may still be changed."""
        row = line_row(order, order.lines[position - 1])
        row |= {"id": line_id, "order_id": order_id, "position": position, "sku_id": sku_id}
        self._rows[OrderLine].append(row)
        return row

    def add_parts(self, parts: Mapping[int, Sequence[Row]]) -> None:
        """The component lines of lines that are kits, by the ids of these."""
        self._parts += [part for made in parts.values() for part in made]

    def place_of(self, order: IncomingOrder) -> Place:
        """Where the order goes, for routing."""
        to = order.ship_to
        return self._postal.place(to.country, to.region, to.postal_code)

    def write(self, writes: Writes) -> None:
        """Write everything, parents first."""
        for header in self._rows[SalesOrder]:
            header["is_open"] = header["state"] not in OVER
        for table, rows in self._rows.items():
            writes.insert(table, rows)
        writes.insert(OrderLine, self._parts)


def insert_orders(
    tx: Tx, account_id: int, batch_id: int, orders: Sequence[IncomingOrder], journal: Journal | None = None
) -> list[int]:
    """Insert new orders with everything under them, history as external shipments; returns their ids.

    ``journal`` notes them and the products that were not known.
    """
    if not orders:
        return []
    skus = note_products(tx, account_id, orders, journal)
    buyers = [Buyer.of(order, buyer_name(order)) for order in orders]
    customers = resolve_customers(tx, account_id, buyers)
    lines = sum(len(order.lines) for order in orders)
    ids, line_ids = next_ids_of(tx.conn, {SalesOrder: len(orders), OrderLine: lines})
    fresh, rest = NewOrders(tx, account_id), iter(line_ids)
    lines_of: dict[int, list[Row]] = {}
    for order_id, order, buyer in zip(ids, orders, buyers, strict=True):
        fresh.add(order_id, order, customers.get(buyer.identity), batch_id)
        data: JsonObject = {"batch_id": batch_id}
        if order.review:
            data["review"] = list(order.review)
        tx.event(order_id, "imported", data)
        lines_of[order_id] = [
            fresh.add_line(order_id, order, position, next(rest), skus[Wanted(line.sku, line.title).key])
            for position, line in enumerate(order.lines, start=1)
        ]
    parts = new_parts(tx, (row for rows in lines_of.values() for row in rows), unwritten=True)
    fresh.add_parts(parts)
    writes = Writes(tx.conn)
    fresh.write(writes)
    writes.send()
    left = {order_id: gone_of(stocked(rows, parts)) for order_id, rows in lines_of.items()}
    insert_external(tx, [(id_, 1, order.fulfilled_at, left[id_]) for id_, order in zip(ids, orders, strict=True)])
    tx.touch(Topic.ORDERS, *ids)
    if journal is not None:
        journal.created(ChangeKind.ORDER, ids)
    return list(ids)


def note_products(tx: Tx, account_id: int, orders: Sequence[IncomingOrder], journal: Journal | None) -> dict[str, int]:
    """SKU ids by listing key of all that the orders name; what was archived meanwhile is wanted again."""
    made: list[int] = []
    wanted = (Wanted(line.sku, line.title) for order in orders for line in order.lines)
    skus = resolve_listings(tx, account_id, wanted, made)
    woken = wake(tx, skus.values())
    if journal is not None:
        journal.created(ChangeKind.SKU, made)
        for sku_id, since in woken.items():
            journal.changed(ChangeKind.SKU, sku_id, {"archived_at": (since, None)})
    return skus


def gone_of(lines: Iterable[Row]) -> list[Row]:
    """What of new lines has left already, as lines of an external shipment."""
    return [
        {"order_line_id": row["id"], "sku_id": row["sku_id"], "quantity": row["shipped"]}
        for row in lines
        if row["shipped"]
    ]


def insert_external(tx: Tx, shipments: Sequence[tuple[int, int, datetime | None, list[Row]]]) -> None:
    """Shipments that left before we knew the order: (order id, sequence, when, lines). No ledger, no scans.

    Those without lines are passed over.
    """
    shipments = [shipment for shipment in shipments if shipment[3]]
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
