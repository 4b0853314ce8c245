"""The differences of a count go into the books: each as many units more or fewer than are there when it is posted.

What moved since the counting stays as it moved. A line is left, and said to be so, where the books were corrected since
(that would count one difference twice), where its units are being packed, or where fewer lie than are to go.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, and_, insert, select, update

from app.domain.topics import Topic
from app.services.count_books import books_of
from app.services.count_work import CountHead, Line, lock_bins
from app.services.placed_stock import NOWHERE, Spot, StockChanges, held_spots, placed
from app.services.stock_levels import Key
from app.services.stock_room import Levels, make_room
from app.services.unit_of_work import MoveDetail, Tx
from db import direct
from db.bulk import next_ids
from db.models import (
    CountLine,
    CountSerial,
    DocumentKind,
    MoveKind,
    Serial,
    Tracking,
)
from db.writes import Writes

# Corrections of the books by somebody who found a difference: no goods went anywhere.
_CORRECTIONS = ("found", "correction", "lost", "stolen")


@dataclass(frozen=True, slots=True)
class Serials:
    """Serials of a place by what was scanned: code -> id of those that should be there and were not scanned, and
    those that were scanned and are not known to be there (None: not known at all)."""

    missing: dict[str, int] = field(default_factory=dict)
    extra: dict[str, int | None] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.missing) + len(self.extra)


@dataclass(frozen=True, slots=True)
class Posted:
    """What was done: ids of lines whose difference is in the books, whose difference somebody else has corrected since,
    and those that could not be posted; and the orders that lost a reservation and were routed again."""

    done: list[int]
    superseded: list[int]
    impossible: list[int]
    rerouted: list[int]


class _Change(NamedTuple):
    key: Key
    spot: Spot
    units: int
    serial: str = ""


def serials_of(conn: Connection, line: Line) -> Serials:
    """Which serials of the line's place are missing, and which are there that should not be.

    While units out of the place are packed nobody knows which: then none is said to be missing.
    """
    if line.tracking is not Tracking.SERIAL:
        return Serials()
    bin_id, lot_id = line.spot
    here = and_(
        Serial.location_id == line.location_id,
        Serial.bin_id.is_(None) if bin_id is None else Serial.bin_id == bin_id,
        Serial.lot_id.is_(None) if lot_id is None else Serial.lot_id == lot_id,
    )
    mine = select(CountSerial.code).where(CountSerial.count_line_id == line.id)
    scanned = set(conn.scalars(mine))
    known = {row.code: row.id for row in conn.execute(select(Serial).where(Serial.sku_id == line.sku_id, here))}
    away = select(Serial.code, Serial.id).where(Serial.sku_id == line.sku_id, Serial.code.in_(scanned - known.keys()))
    ids = {row.code: row.id for row in conn.execute(away)}
    out = books_of(conn, line.location_id, [line.sku_id]).at(line.sku_id, line.spot).out
    missing = {} if out else {code: known[code] for code in sorted(known.keys() - scanned)}
    return Serials(missing, {code: ids.get(code) for code in sorted(scanned - known.keys())})


def post(tx: Tx, head: CountHead, lines: Sequence[Line], reasons: Mapping[int, str]) -> Posted:
    """Post the differences of the lines, all of this count; ``reasons``: line id -> why, for the ledger."""
    posting = _Posting(tx, head, lines)
    return posting.carry_out(reasons) if lines else Posted([], [], [], [])


class _Posting:
    """One posting: which lines can be posted is worked out when room is made, the last time once stock is locked."""

    def __init__(self, tx: Tx, head: CountHead, lines: Sequence[Line]) -> None:
        self._tx, self._head, self._lines = tx, head, lines
        self._given_up = lock_bins(tx, [line.spot.bin_id for line in lines])()
        self._superseded: set[int] = set()
        self._possible: dict[int, list[_Change]] = {}
        self._held: set[Spot] = set()

    def carry_out(self, reasons: Mapping[int, str]) -> Posted:
        tx = self._tx
        room = make_room(tx, {line.sku_id for line in self._lines}, self._excess)
        for line_id, changes in list(self._possible.items()):
            if any(change.key in room.impossible for change in changes):
                del self._possible[line_id]
        stock = StockChanges(tx)
        for line in self._lines:
            for change in self._possible.get(line.id, ()):
                self._add(stock, line, change, reasons.get(line.id, ""))
        stock.write()
        self._mark()
        tx.touch(Topic.STOCK, *{line.sku_id for line in self._lines})
        room.settle(tx)
        rest = [line.id for line in self._lines if line.id not in self._possible and line.id not in self._superseded]
        return Posted(sorted(self._possible), sorted(self._superseded), rest, room.rerouted)

    def _excess(self, levels: Levels) -> Mapping[Key, int]:
        self._work_out(levels)
        free: Counter[Key] = Counter()
        for changes in self._possible.values():
            for change in changes:
                free[change.key] += 0 if change.spot in self._held else change.units
        return {key: -units - levels[key].available for key, units in free.items() if units < 0 and key in levels}

    def _work_out(self, levels: Levels) -> None:
        """Which lines can be posted by what the books say now, and what each changes."""
        tx = self._tx
        self._superseded = _corrected_since(tx, self._head, self._lines)
        wanted = {line.id: self._changes(line) for line in self._lines if line.id not in self._superseded}
        self._held = held_spots(tx.conn, {change.spot for changes in wanted.values() for change in changes})
        there = _units(tx, levels, {line.sku_id for line in self._lines})
        self._possible = {}
        for line_id, changes in wanted.items():
            after: Counter[tuple[Key, Spot]] = Counter()
            for change in changes:
                after[change.key, change.spot] += change.units
            fits = all(there.get(at, 0) + units >= 0 for at, units in after.items())
            if fits and not any(units > 0 and at[1].bin_id in self._given_up for at, units in after.items()):
                self._possible[line_id] = changes
                there.update(after)

    def _changes(self, line: Line) -> list[_Change]:
        """A row for each serial that was or was not there, and one for the rest of the difference."""
        serials = serials_of(self._tx.conn, line)
        changes = [_Change(line.key, line.spot, -1, code) for code in serials.missing]
        places = _places_of(self._tx, [serial_id for serial_id in serials.extra.values() if serial_id is not None])
        for code, serial_id in serials.extra.items():
            if serial_id in places:
                location_id, spot = places[serial_id]
                changes.append(_Change((line.sku_id, location_id), spot, -1, code))
            changes.append(_Change(line.key, line.spot, 1, code))
        rest = line.difference - len(serials.extra) + len(serials.missing)
        return [*changes, _Change(line.key, line.spot, rest)] if rest else changes

    def _add(self, stock: StockChanges, line: Line, change: _Change, reason: str) -> None:
        serial_id = _put_serial(self._tx, line, change) if change.serial else None
        detail = MoveDetail(*change.spot, serial_id, reason, DocumentKind.COUNT.value, self._head.id)
        held = change.units if change.spot in self._held else 0
        stock.add(MoveKind.COUNT, change.key, hand=change.units, held=held, detail=detail)

    def _mark(self) -> None:
        writes = Writes(self._tx.conn)
        done = [{"id": line.id, "posted": line.difference} for line in self._lines if line.id in self._possible]
        done += [{"id": line_id, "posted": 0} for line_id in self._superseded]
        writes.update(CountLine, ["id"], {"posted": "v.posted"}, done)
        writes.send()


def _put_serial(tx: Tx, line: Line, change: _Change) -> int:
    """The serial is in the line's place now, or gone; its id. One that nobody knew is made."""
    row = select(Serial.id).where(Serial.sku_id == line.sku_id, Serial.code == change.serial)
    serial_id = tx.conn.scalar(row)
    there = {"location_id": line.location_id, "bin_id": line.spot.bin_id, "lot_id": line.spot.lot_id}
    if serial_id is None:
        (serial_id,) = next_ids(tx.conn, Serial, 1)
        new = {"id": serial_id, "sku_id": line.sku_id, "code": change.serial, "created_at": tx.recorded_at}
        tx.conn.execute(insert(Serial).values(**new, **there))
        return serial_id
    values = there | {"order_line_id": None} if change.units > 0 else {"location_id": None, "bin_id": None}
    tx.conn.execute(update(Serial).where(Serial.id == serial_id).values(**values, version=Serial.version + 1))
    return serial_id


def _places_of(tx: Tx, serial_ids: Iterable[int]) -> dict[int | None, tuple[int, Spot]]:
    """Where the serials lie by the books, of those that lie anywhere."""
    ids = list(serial_ids)
    if not ids:
        return {}
    query = select(Serial.id, Serial.location_id, Serial.bin_id, Serial.lot_id)
    found = tx.conn.execute(query.where(Serial.id.in_(ids), Serial.location_id.is_not(None)))
    return {row.id: (row.location_id, Spot(row.bin_id, row.lot_id)) for row in found}


def _units(tx: Tx, levels: Levels, sku_ids: set[int]) -> Counter[tuple[Key, Spot]]:
    """Units by the books in every place of the SKUs."""
    rows = placed(tx.conn, sku_ids)
    units: Counter[tuple[Key, Spot]] = Counter()
    for key, level in levels.items():
        here = rows.get(key, [])
        units[key, NOWHERE] = level.on_hand - sum(row.place.units for row in here)
        units.update({(key, Spot(row.place.bin_id, row.place.lot_id)): row.place.units for row in here})
    return units


def _corrected_since(tx: Tx, head: CountHead, lines: Sequence[Line]) -> set[int]:
    """Lines whose place was counted, or its books corrected, after they were counted."""
    skus, conn = sorted({line.sku_id for line in lines}), tx.conn
    first = min(line.snapshot_id for line in lines)
    since = min(line.counted_at for line in lines if line.counted_at is not None)
    moves = direct.Soon(conn, _CORRECTED, (first, skus, head.location_id))
    others = direct.rows(conn, _COUNTED_ELSEWHERE, (skus, head.id, direct.driver_time(conn, since)))
    last_move: dict[tuple[int, Spot], int] = defaultdict(int)
    for move_id, sku_id, *spot in moves.rows:
        at = (sku_id, Spot(*spot))
        last_move[at] = max(last_move[at], move_id)
    last_count: dict[tuple[int, Spot], datetime] = {}
    for counted_at, sku_id, *spot in others:
        at, when = (sku_id, Spot(*spot)), direct.python_time(conn, counted_at)
        last_count[at] = max(last_count.get(at, when), when)
    return {
        line.id
        for line in lines
        if last_move[line.sku_id, line.spot] > line.snapshot_id
        or (line.counted_at is not None and last_count.get((line.sku_id, line.spot), since) > line.counted_at)
    }


_KINDS = ", ".join(f"'{reason}'" for reason in _CORRECTIONS)
_CORRECTED = f"""
    SELECT id, sku_id, bin_id, lot_id FROM stock_move
    WHERE id > ? AND sku_id IN (??) AND location_id = ?
        AND (kind = 'count' OR (kind = 'adjust' AND reason IN ({_KINDS})))"""  # noqa: S608 (our own words)
_COUNTED_ELSEWHERE = """
    SELECT l.counted_at, l.sku_id, l.bin_id, l.lot_id
    FROM count_line l JOIN count_bin b
        ON b.stock_count_id = l.stock_count_id AND coalesce(b.bin_id, 0) = coalesce(l.bin_id, 0)
    WHERE l.sku_id IN (??) AND l.stock_count_id <> ? AND l.counted IS NOT NULL AND b.counted_at IS NOT NULL
        AND l.counted_at > ?"""
