"""What happened to the stock of a product: movements newest first, with who, why, the document and the balance."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import Connection

from app.queries.query_sql import Sql, both
from db import direct

PAGE = 30


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement. ``kind`` is that of the ledger; ``hand`` units came or went, ``held`` more are not sold since.

    Of a move within the location ``from_bin`` is where the units were ("": in no bin), ``bin`` where they are, and
    ``moved`` how many. ``balance`` is what was on hand after it, at its location or (of all) at every location.
    ``document`` is its number; ``op_id`` the operation that made it. ``note`` and ``picture`` (a digest): what a
    person wrote about it, and a photo.
    """

    id: int
    op_id: uuid.UUID
    kind: str
    hand: int
    held: int
    reason: str
    happened_at: datetime
    user: str
    station: str
    location: str
    bin: str
    lot: str
    serial: str
    order_id: int | None
    order: str
    document_kind: str
    document_id: int | None
    unit_cost: int | None
    document: str = ""
    note: str = ""
    picture: str | None = None
    from_bin: str | None = None
    moved: int = 0
    balance: int = 0


@dataclass(frozen=True, slots=True)
class MovementPage:
    """Movements, and where the next page goes on: the last id and the balance before it (None: there is none)."""

    rows: tuple[Movement, ...]
    after: tuple[int, int] | None


def movements(
    conn: Connection,
    sku_id: int,
    location_id: int | None = None,
    after: tuple[int, int] | None = None,
    limit: int = PAGE,
) -> MovementPage:
    """A page of what came, went, was moved or held; promises to orders are none of it."""
    places = [location_id] if location_id is not None else _locations(conn, sku_id)
    last = after[0] if after is not None else None
    # Each location has an index of its movements by time; all of them together have none.
    found = sorted(
        (row for place in places for row in _of_location(conn, sku_id, place, last, limit + 2)),
        key=lambda row: row.id,
        reverse=True,
    )
    balance = after[1] if after is not None else on_hand(conn, sku_id, location_id)
    rows: list[Movement] = []
    used = 0
    while used < len(found) and len(rows) < limit:
        row, used = found[used], used + 1
        if used < len(found) and _is_pair(row, found[used]):
            row, used = _paired(row, found[used]), used + 1
        rows.append(replace(row, balance=balance))
        balance -= row.hand
    more = used < len(found)
    return MovementPage(_with_words(conn, rows), (found[used - 1].id, balance) if more else None)


def on_hand(conn: Connection, sku_id: int, location_id: int | None = None) -> int:
    """Units on hand at a location, or at all of them."""
    sql, values = "SELECT coalesce(sum(on_hand), 0) FROM stock_level WHERE sku_id = ?", [sku_id]
    if location_id is not None:
        sql, values = f"{sql} AND location_id = ?", [sku_id, location_id]
    row = direct.first(conn, sql, values)
    return int(row[0]) if row is not None else 0


def count_movements(conn: Connection, sku_id: int, location_id: int | None = None, most: int = 1_000) -> int:
    """How many rows of the ledger tell of them, counted no further than one above ``most``."""
    where = _where(sku_id, location_id, None)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM stock_move m WHERE {where.text} LIMIT {most + 1}) AS found"  # noqa: S608
    row = direct.first(conn, sql, where.values)
    return int(row[0]) if row is not None else 0


def shipped_by_day(
    conn: Connection,
    sku_id: int,
    today: date,
    days: int = 14,
    zone: tzinfo | None = None,
    location_id: int | None = None,
) -> list[int]:
    """Units that went to customers on each of the last days, today last. ``zone`` None: this computer's."""
    first = today - timedelta(days=days - 1)
    since = datetime.combine(first, datetime.min.time(), zone).astimezone()
    places = [location_id] if location_id is not None else _locations(conn, sku_id)
    out = [0] * days
    for place in places:
        for hand, happened in _shipped(conn, sku_id, place, since):
            day = direct.python_time(conn, happened).astimezone(zone).date()
            if 0 <= (day - first).days < days:
                out[(day - first).days] -= hand
    return out


_FAR_BACK = 5_000


def _shipped(conn: Connection, sku_id: int, location_id: int, since: datetime) -> list[tuple[Any, ...]]:
    """Of the newest movements: no further back than anybody looks, however many there are."""
    sql = f"""
        SELECT n.hand_delta, n.happened_at FROM (
            SELECT m.kind, m.hand_delta, m.happened_at FROM stock_move m
            WHERE m.sku_id = ? AND m.location_id = ? ORDER BY m.id DESC LIMIT {_FAR_BACK}) AS n
        WHERE n.kind = 'ship' AND n.happened_at >= ?"""  # noqa: S608 (our own words)
    return direct.rows(conn, sql, (sku_id, location_id, direct.driver_time(conn, since)))


def _locations(conn: Connection, sku_id: int) -> list[int]:
    return [row[0] for row in direct.rows(conn, "SELECT location_id FROM stock_level WHERE sku_id = ?", (sku_id,))]


def _where(sku_id: int, location_id: int | None, before: int | None) -> Sql:
    parts = [Sql("m.sku_id = ? AND (m.hand_delta <> 0 OR m.held_delta <> 0)", (sku_id,))]
    if location_id is not None:
        parts.append(Sql("m.location_id = ?", (location_id,)))
    if before is not None:
        parts.append(Sql("m.id < ?", (before,)))
    return both(parts)


def _of_location(conn: Connection, sku_id: int, location_id: int, before: int | None, limit: int) -> list[Movement]:
    where = _where(sku_id, location_id, before)
    sql = f"""
        SELECT m.id, m.op_id, m.kind, m.hand_delta, m.held_delta, m.reason, m.happened_at, u.name, s.name, p.name,
            coalesce(b.code, ''), coalesce(t.code, ''), coalesce(n.code, ''), o.id, coalesce(o.number, ''),
            coalesce(m.document_kind, ''), m.document_id, m.unit_cost
        FROM (SELECT * FROM stock_move m WHERE {where.text} ORDER BY m.location_id DESC, m.id DESC LIMIT {limit}) AS m
        JOIN user_account u ON u.id = m.user_id JOIN station s ON s.id = m.station_id
        JOIN location p ON p.id = m.location_id LEFT JOIN bin b ON b.id = m.bin_id LEFT JOIN lot t ON t.id = m.lot_id
        LEFT JOIN serial n ON n.id = m.serial_id LEFT JOIN order_line l ON l.id = m.order_line_id
        LEFT JOIN sales_order o ON o.id = l.order_id ORDER BY m.id DESC"""  # noqa: S608 (our own words)
    found = direct.rows(conn, sql, where.values)
    return [Movement(*_values(conn, row)) for row in found]


def _values(conn: Connection, row: Sequence[Any]) -> list[Any]:
    values = list(row)
    values[1], values[6] = uuid.UUID(str(row[1])), direct.python_time(conn, row[6])
    return values


def _is_pair(newer: Movement, older: Movement) -> bool:
    """Whether both tell of one move from one bin to another."""
    same = newer.op_id == older.op_id and newer.location == older.location and newer.lot == older.lot
    same = same and newer.serial == older.serial
    return same and newer.kind == older.kind == "move" and newer.hand == -older.hand != 0


def _paired(newer: Movement, older: Movement) -> Movement:
    target, source = (newer, older) if newer.hand > 0 else (older, newer)
    held = newer.held + older.held
    return replace(target, id=older.id, hand=0, held=held, from_bin=source.bin, moved=target.hand)


_DOCUMENTS: Mapping[str, str] = {"receipt": "receipt", "transfer": "transfer", "count": "stock_count"}


def _with_words(conn: Connection, rows: Sequence[Movement]) -> tuple[Movement, ...]:
    """With the numbers of their documents and what people wrote about them."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        if row.document_id is not None:
            wanted[row.document_kind].add(row.document_id)
    numbers: dict[tuple[str, int | None], str] = {}
    for kind, ids in wanted.items():
        if kind in _DOCUMENTS:
            sql = f"SELECT id, number FROM {_DOCUMENTS[kind]} WHERE id IN (??)"  # noqa: S608 (our own words)
            numbers |= {(kind, row[0]): row[1] for row in direct.rows(conn, sql, (sorted(ids),))}
    notes = _notes(conn, {row.op_id for row in rows})
    return tuple(
        replace(row, document=numbers.get((row.document_kind, row.document_id), ""), note=note, picture=picture)
        for row in rows
        for note, picture in [notes.get(row.op_id, ("", None))]
    )


def _notes(conn: Connection, op_ids: set[uuid.UUID]) -> dict[uuid.UUID, tuple[str, str | None]]:
    if not op_ids:
        return {}
    marks = ", ".join("?" * len(op_ids))
    sql = f"SELECT op_id, text, picture_sha256 FROM stock_note WHERE op_id IN ({marks})"  # noqa: S608 (our own words)
    found = direct.rows(conn, sql, [direct.driver_id(conn, op_id) for op_id in op_ids])
    return {uuid.UUID(str(row[0])): (row[1], row[2]) for row in found}
