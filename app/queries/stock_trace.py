"""The way of a lot or of one serial number: where its units came from, where they are, and who has them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from app.queries.stock_conditions import day_of
from db import direct


@dataclass(frozen=True, slots=True)
class Arrived:
    """Units that came in: when, where, by which receipt, of whom ("": nobody said)."""

    at: datetime
    location: str
    units: int
    receipt: str
    supplier: str
    user: str


@dataclass(frozen=True, slots=True)
class LiesIn:
    """Units that are still here."""

    location: str
    bin: str
    units: int
    is_held: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """Units that went to a customer, with what it takes to reach them. Personal: never in a ledger or a log."""

    at: datetime
    order_id: int
    order: str
    units: int
    name: str
    company: str
    email: str
    phone: str
    street: str
    postal_code: str
    city: str
    country: str
    tracking: str


@dataclass(frozen=True, slots=True)
class Trace:
    """The whole way. ``code`` is that of the lot or serial, ``kind`` is ``lot`` or ``serial``."""

    kind: str
    id: int
    code: str
    sku: str
    title: str
    expires_on: date | None
    is_blocked: bool
    arrived: tuple[Arrived, ...]
    here: tuple[LiesIn, ...]
    sent: tuple[Sent, ...]

    @property
    def units_sent(self) -> int:
        """Units with customers; what came back is taken off where it went."""
        return sum(row.units for row in self.sent)


def unit_place(conn: Connection, sku_id: int, location_id: int, code: str) -> tuple[int | None, int | None] | None:
    """Bin and lot of the unit with this serial number, None if the books do not have it at the location."""
    sql = "SELECT bin_id, lot_id FROM serial WHERE sku_id = ? AND location_id = ? AND code = ?"
    row = direct.first(conn, sql, (sku_id, location_id, code))
    return None if row is None else (row[0], row[1])


def trace_lot(conn: Connection, lot_id: int) -> Trace | None:
    """The way of a lot, None if there is no such one."""
    row = direct.first(
        conn, f"SELECT t.code, k.code, k.title, t.expires_on, t.blocked_at IS NOT NULL {_LOT}", (lot_id,)
    )
    if row is None:
        return None
    here = [LiesIn(r[0], r[1], r[2], bool(r[3])) for r in direct.rows(conn, _LOT_HERE, (lot_id,))]
    return _trace(conn, "lot", lot_id, row, here)


def trace_serial(conn: Connection, serial_id: int) -> Trace | None:
    """The way of one unit, None if there is no such one."""
    row = direct.first(
        conn,
        "SELECT n.code, k.code, k.title, t.expires_on, t.blocked_at IS NOT NULL FROM serial n"
        " JOIN sku k ON k.id = n.sku_id LEFT JOIN lot t ON t.id = n.lot_id WHERE n.id = ?",
        (serial_id,),
    )
    if row is None:
        return None
    here = [LiesIn(r[0], r[1], 1, bool(r[2])) for r in direct.rows(conn, _SERIAL_HERE, (serial_id,))]
    return _trace(conn, "serial", serial_id, row, here)


def lots_of(conn: Connection, sku_id: int, limit: int = 50) -> list[tuple[int, str, date | None, bool]]:
    """Lots of a product, newest first: id, code, last day of sale, whether it is blocked."""
    sql = "SELECT id, code, expires_on, blocked_at IS NOT NULL FROM lot WHERE sku_id = ? ORDER BY id DESC LIMIT ?"
    return [(row[0], row[1], day_of(row[2]), bool(row[3])) for row in direct.rows(conn, sql, (sku_id, limit))]


def serials_of(conn: Connection, sku_id: int, text: str = "", limit: int = 50) -> list[tuple[int, str]]:
    """Serial numbers of a product that begin with a text, newest first: id and number."""
    sql = "SELECT id, code FROM serial WHERE sku_id = ? AND code >= ? AND code < ? ORDER BY id DESC LIMIT ?"
    return [(row[0], row[1]) for row in direct.rows(conn, sql, (sku_id, text, text + "\U0010ffff", limit))]


def _trace(conn: Connection, kind: str, id_: int, row: tuple[Any, ...], here: list[LiesIn]) -> Trace:
    column = f"{kind}_id"
    arrived = [
        Arrived(direct.python_time(conn, r[0]), *r[1:]) for r in direct.rows(conn, _ARRIVED.format(column), (id_,))
    ]
    sent = [Sent(direct.python_time(conn, r[0]), *r[1:]) for r in direct.rows(conn, _SENT.format(column), (id_,))]
    code, sku, title, expires, blocked = row
    return Trace(kind, id_, code, sku, title, day_of(expires), bool(blocked), tuple(arrived), tuple(here), tuple(sent))


_LOT = "FROM lot t JOIN sku k ON k.id = t.sku_id WHERE t.id = ?"
_LOT_HERE = """
    SELECT p.name, coalesce(b.code, ''), s.on_hand, s.held > 0 FROM bin_stock s JOIN location p ON p.id = s.location_id
    LEFT JOIN bin b ON b.id = s.bin_id WHERE s.lot_id = ? AND s.on_hand > 0 ORDER BY p.name, b.walk_order, s.id"""
_SERIAL_HERE = """
    SELECT p.name, coalesce(b.code, ''), coalesce(b.kind, '') IN ('quarantine', 'damaged', 'display')
    FROM serial n JOIN location p ON p.id = n.location_id LEFT JOIN bin b ON b.id = n.bin_id WHERE n.id = ?"""
# What came of a supplier, or was found; a move from one place of ours to another is no arrival.
_ARRIVED = """
    SELECT m.happened_at, p.name, m.hand_delta, coalesce(r.number, r.reference, ''), coalesce(s.name, ''), u.name
    FROM stock_move m JOIN location p ON p.id = m.location_id JOIN user_account u ON u.id = m.user_id
    LEFT JOIN receipt r ON r.id = m.document_id AND m.document_kind = 'receipt'
    LEFT JOIN purchase_order o ON o.id = r.purchase_order_id LEFT JOIN supplier s ON s.id = o.supplier_id
    WHERE m.{} = ? AND m.hand_delta <> 0 AND m.kind IN ('receive', 'adjust', 'count') ORDER BY m.id"""
# One row for each order, with its newest label; goods that came back are taken off.
_SENT = """
    SELECT max(m.happened_at), o.id, o.number, -sum(m.hand_delta), coalesce(a.name, ''), coalesce(a.company, ''),
        coalesce(c.email, ''), coalesce(nullif(a.phone, ''), c.phone, ''), coalesce(a.street1, ''),
        coalesce(a.postal_code, ''), coalesce(a.city, ''), coalesce(a.country, ''),
        coalesce((SELECT q.tracking_number FROM parcel q JOIN shipment h ON h.id = q.shipment_id
            WHERE h.order_id = o.id AND q.label_state = 'bought' ORDER BY q.id DESC LIMIT 1), '')
    FROM stock_move m JOIN order_line l ON l.id = m.order_line_id JOIN sales_order o ON o.id = l.order_id
    LEFT JOIN order_address a ON a.order_id = o.id AND a.kind = 'ship' LEFT JOIN customer c ON c.id = o.customer_id
    WHERE m.{} = ? AND m.kind IN ('ship', 'return')
    GROUP BY o.id, o.number, a.name, a.company, c.email, a.phone, c.phone, a.street1, a.postal_code, a.city, a.country
    HAVING sum(m.hand_delta) < 0 ORDER BY o.id"""
