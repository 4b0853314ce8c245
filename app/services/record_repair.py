"""Records beside orders that are set right from what they follow from: units with a number, names, purchase orders.

A unit is where its movements brought it, a name is found by what it says, a purchase order has received what its
receipts have. Where the other side is in doubt itself, the record is left and named.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection

from app.domain.identifiers import fold_key
from app.domain.purchases import Bought, PurchaseState, purchase_state
from app.domain.topics import Topic
from app.errors import BadInput
from app.services.repair_words import Change
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.base import Base
from db.bulk import update_rows
from db.models import Customer, PurchaseLine, PurchaseOrder, Serial, Sku

MOST = 500


@dataclass(frozen=True, slots=True)
class RepairRecords:
    """Set these records right. ``kind``: serial, customer, product or purchase."""

    kind: str
    ids: tuple[int, ...]


@dataclass(slots=True)
class RecordPlan:
    """What is to be written: rows (with ``id``) of tables, each with what it is for people; ``left``: ids in doubt."""

    changes: list[Change] = field(default_factory=list)
    writes: list[tuple[type[Base], dict[str, Any]]] = field(default_factory=list)
    left: list[int] = field(default_factory=list)


def plan_records(conn: Connection, kind: str, ids: Sequence[int]) -> RecordPlan:
    """What differs among these records, and what it will be. Only reads. Raises BadInput for an unknown kind."""
    if kind not in _KINDS or not 0 < len(ids) <= MOST:
        raise BadInput(words("Name 1 to {most} records. Nothing was changed.", most=MOST), fix=words("Name fewer."))
    plan = RecordPlan()
    _KINDS[kind].find(conn, sorted(set(ids)), plan)
    return plan


@operation(RepairRecords, "records.repair", version=1, right="settings")
def repair_records(tx: Tx, command: RepairRecords) -> JsonObject:
    """Result: changes (each with before and after), left (ids of records in doubt, which stay as they are)."""
    if command.kind in _KINDS and tx.conn.dialect.name == "postgresql":
        lock = f"SELECT id FROM {_KINDS[command.kind].table.__tablename__} WHERE id IN (??) ORDER BY id FOR UPDATE"  # noqa: S608 - our own names
        direct.rows(tx.conn, lock, (sorted(set(command.ids)),))
    plan = plan_records(tx.conn, command.kind, command.ids)
    for table, row in plan.writes:
        changes = {name: f"v.{name}" for name in row if name != "id"}
        if "version" in table.__mapper__.columns:
            changes["version"] = "t.version + 1"
        update_rows(tx.conn, table, ["id"], changes, [row])
    if plan.writes:
        tx.touch(_KINDS[command.kind].topic)
    return {"changes": [change.as_json() for change in plan.changes], "left": plan.left}


def _serials(conn: Connection, ids: list[int], plan: RecordPlan) -> None:
    """Each movement of a unit takes it from a place or brings it to one; the newest says whether a customer has it."""
    at: dict[int, Counter[tuple[int, int | None]]] = defaultdict(Counter)
    newest: dict[int, int | None] = {}
    for serial_id, location_id, bin_id, hand, kind, line_id in direct.rows(conn, _MOVES, (ids,)):
        at[serial_id][location_id, bin_id] += hand
        newest[serial_id] = line_id if kind == "ship" else None
    names = {(None, None): "", **{(row[0], row[1]): f"{row[2]} {row[3]}".strip() for row in direct.rows(conn, _SPOTS)}}
    for serial_id, code, sku, location_id, bin_id, line_id in direct.rows(conn, _UNITS, (ids,)):
        there = {place: units for place, units in at[serial_id].items() if units}
        if list(there.values()) not in ([], [1]):
            plan.left.append(serial_id)
            continue
        place: tuple[int | None, int | None] = next(iter(there), (None, None))
        right = (*place, None if there else newest.get(serial_id))
        if right == (location_id, bin_id, line_id):
            continue
        before, after = (
            "customer" if line is not None else names.get((where, spot), "?")
            for where, spot, line in ((location_id, bin_id, line_id), right)
        )
        plan.changes.append(Change("serial", before, after, sku=sku, name=code))
        row = {"id": serial_id, "location_id": right[0], "bin_id": right[1], "order_line_id": right[2]}
        plan.writes.append((Serial, row))


_MOVES = """
    SELECT serial_id, location_id, bin_id, hand_delta, kind, order_line_id FROM stock_move WHERE serial_id IN (??)
    ORDER BY id"""
_UNITS = """
    SELECT n.id, n.code, k.code, n.location_id, n.bin_id, n.order_line_id FROM serial n JOIN sku k ON k.id = n.sku_id
    WHERE n.id IN (??) ORDER BY n.id"""
_SPOTS = """
    SELECT id, CAST(NULL AS INTEGER), name, '' FROM location
    UNION ALL SELECT p.id, b.id, p.name, b.code FROM bin b JOIN location p ON p.id = b.location_id"""


def _named(table: type[Base], key: str, of: str) -> Callable[[Connection, list[int], RecordPlan], None]:
    def find(conn: Connection, ids: list[int], plan: RecordPlan) -> None:
        sql = f"SELECT id, {key}, {of} FROM {table.__tablename__} WHERE id IN (??) ORDER BY id"  # noqa: S608 - our own names
        for record_id, now, name in direct.rows(conn, sql, (ids,)):
            if now != fold_key(name):
                plan.changes.append(Change("keys", None, None))
                plan.writes.append((table, {"id": record_id, key: fold_key(name)}))

    return find


def _purchases(conn: Connection, ids: list[int], plan: RecordPlan) -> None:
    doubtful = {row[0] for row in direct.rows(conn, _DOUBTFUL, (ids,))}
    lines: dict[int, list[Bought]] = defaultdict(list)
    for line_id, order_id, number, position, ordered, received, cancelled, units in direct.rows(conn, _BOUGHT, (ids,)):
        lines[order_id].append(Bought(ordered, int(units), cancelled))
        if received != units and order_id not in doubtful:
            plan.changes.append(Change("purchase_received", received, int(units), line=position, name=number))
            plan.writes.append((PurchaseLine, {"id": line_id, "received": int(units)}))
    plan.left += sorted(doubtful)
    for order_id, number, state in direct.rows(conn, _PURCHASES, (ids,)):
        bought = lines[order_id]
        is_draft = state == PurchaseState.DRAFT.value and not any(line.received for line in bought)
        right = PurchaseState.DRAFT if is_draft else purchase_state(bought)
        if order_id not in doubtful and right.value != state:
            plan.changes.append(Change("purchase_state", state, right.value, name=number))
            plan.writes.append((PurchaseOrder, {"id": order_id, "state": right}))


# Receipts that say something else than the ledger are for a person to look at: what came is not clear then.
_DOUBTFUL = """
    SELECT DISTINCT r.purchase_order_id FROM receipt r JOIN (
        SELECT receipt_id, sku_id FROM (
            SELECT receipt_id, sku_id, units, 0 AS ledger FROM receipt_line
            UNION ALL
            SELECT document_id, sku_id, 0, hand_delta FROM stock_move
            WHERE document_kind = 'receipt' AND document_id IS NOT NULL
        ) AS both_sides GROUP BY receipt_id, sku_id HAVING sum(units) <> sum(ledger)
    ) AS d ON d.receipt_id = r.id WHERE r.purchase_order_id IN (??)"""
_BOUGHT = """
    SELECT p.id, o.id, o.number, p.position, p.ordered, p.received, p.cancelled, coalesce(l.units, 0)
    FROM purchase_line p JOIN purchase_order o ON o.id = p.purchase_order_id LEFT JOIN (
        SELECT purchase_line_id, sum(units) AS units FROM receipt_line WHERE purchase_line_id IS NOT NULL
        GROUP BY purchase_line_id
    ) AS l ON l.purchase_line_id = p.id WHERE o.id IN (??) ORDER BY o.id, p.position"""
_PURCHASES = "SELECT id, number, state FROM purchase_order WHERE id IN (??) ORDER BY id"


@dataclass(frozen=True, slots=True)
class _Kind:
    table: type[Base]
    topic: Topic
    find: Callable[[Connection, list[int], RecordPlan], None]


_KINDS: Mapping[str, _Kind] = MappingProxyType(
    {
        "serial": _Kind(Serial, Topic.STOCK, _serials),
        "customer": _Kind(Customer, Topic.CUSTOMERS, _named(Customer, "name_fold", "name")),
        "product": _Kind(Sku, Topic.CATALOG, _named(Sku, "title_fold", "title")),
        "purchase": _Kind(PurchaseOrder, Topic.PURCHASES, _purchases),
    }
)
