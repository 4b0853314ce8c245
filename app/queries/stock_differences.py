"""Where the counters of stock are not what the ledger says, and what the ledger says instead.

The ledger is the truth: it cannot be changed, the counters are kept beside it so that nobody has to add it up.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from db import direct

Key = tuple[int, int]  # SKU and location


@dataclass(frozen=True, slots=True)
class Figures:
    """Units on hand, reserved and held, and those of them that lie in bins or lots."""

    on_hand: int = 0
    reserved: int = 0
    held: int = 0
    placed: int = 0

    @property
    def possible(self) -> bool:
        """Whether a counter may hold these figures at all."""
        parts = (self.on_hand, self.reserved, self.held, self.placed)
        return min(parts) >= 0 and self.reserved + self.held <= self.on_hand and self.placed <= self.on_hand


@dataclass(frozen=True, slots=True)
class LevelDifference:
    """A SKU at a location: what its counters say, and what the ledger says."""

    sku_id: int
    location_id: int
    code: str
    location: str
    counted: Figures
    ledger: Figures


@dataclass(frozen=True, slots=True)
class SpotDifference:
    """A SKU in a bin and of a lot (0: none): units on hand and held by its counters, and by the ledger."""

    sku_id: int
    location_id: int
    bin_id: int
    lot_id: int
    code: str
    location: str
    bin: str
    lot: str
    counted: tuple[int, int]
    ledger: tuple[int, int]


def level_differences(conn: Connection, sku_ids: Collection[int] = ()) -> list[LevelDifference]:
    """Every location's counter that is not the sum of the ledger; of these SKUs, or of all."""
    only = "WHERE sku_id IN (??)" if sku_ids else ""
    values = (sorted(sku_ids),) * 2 if sku_ids else ()
    rows = direct.rows(conn, _LEVELS.format(only=only), values)
    return [LevelDifference(*row) for row in ((*row[:4], _figures(row[4:8]), _figures(row[8:])) for row in rows)]


def spot_differences(conn: Connection, sku_ids: Collection[int] = ()) -> list[SpotDifference]:
    """Every bin's and lot's counter that is not the sum of the ledger; of these SKUs, or of all."""
    only = "AND sku_id IN (??)" if sku_ids else ""
    values = (sorted(sku_ids),) * 2 if sku_ids else ()
    rows = direct.rows(conn, _SPOTS.format(only=only), values)
    return [_spot(row) for row in rows]


def _spot(row: Sequence[Any]) -> SpotDifference:
    sku_id, location_id, bin_id, lot_id, code, location, bin_code, lot, on_hand, held, hand, kept = row
    counted, ledger = (on_hand, held), (int(hand), int(kept))
    return SpotDifference(sku_id, location_id, bin_id, lot_id, code, location, bin_code, lot, counted, ledger)


def _figures(row: Sequence[int]) -> Figures:
    """PostgreSQL's sums are no plain numbers."""
    return Figures(*map(int, row))


_LEVELS = """
    SELECT d.sku_id, d.location_id, coalesce(k.code, '-'), coalesce(p.name, '-'), d.on_hand, d.reserved, d.held,
        d.placed, d.hand, d.promised, d.kept, d.lies
    FROM (
        SELECT coalesce(s.sku_id, m.sku_id) AS sku_id, coalesce(s.location_id, m.location_id) AS location_id,
            coalesce(s.on_hand, 0) AS on_hand, coalesce(s.reserved, 0) AS reserved, coalesce(s.held, 0) AS held,
            coalesce(s.placed, 0) AS placed, coalesce(m.hand, 0) AS hand, coalesce(m.promised, 0) AS promised,
            coalesce(m.kept, 0) AS kept, coalesce(m.lies, 0) AS lies
        FROM (SELECT * FROM stock_level {only}) AS s FULL JOIN (
            SELECT sku_id, location_id, sum(hand_delta) AS hand, sum(reserved_delta) AS promised,
                sum(held_delta) AS kept,
                sum(CASE WHEN bin_id IS NOT NULL OR lot_id IS NOT NULL THEN hand_delta ELSE 0 END) AS lies
            FROM stock_move {only} GROUP BY sku_id, location_id
        ) AS m ON m.sku_id = s.sku_id AND m.location_id = s.location_id
    ) AS d LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
    WHERE d.on_hand <> d.hand OR d.reserved <> d.promised OR d.held <> d.kept OR d.placed <> d.lies
    ORDER BY d.sku_id, d.location_id"""
_SPOTS = """
    SELECT d.sku_id, d.location_id, d.bin_key, d.lot_key, coalesce(k.code, '-'), coalesce(p.name, '-'),
        coalesce(b.code, ''), coalesce(l.code, ''), d.on_hand, d.held, d.hand, d.kept
    FROM (
        SELECT coalesce(s.sku_id, m.sku_id) AS sku_id, coalesce(s.location_id, m.location_id) AS location_id,
            coalesce(s.bin_key, m.bin_key) AS bin_key, coalesce(s.lot_key, m.lot_key) AS lot_key,
            coalesce(s.on_hand, 0) AS on_hand, coalesce(s.held, 0) AS held, coalesce(m.hand, 0) AS hand,
            coalesce(m.kept, 0) AS kept
        FROM (
            SELECT sku_id, location_id, coalesce(bin_id, 0) AS bin_key, coalesce(lot_id, 0) AS lot_key, on_hand, held
            FROM bin_stock WHERE true {only}
        ) AS s FULL JOIN (
            SELECT sku_id, location_id, coalesce(bin_id, 0) AS bin_key, coalesce(lot_id, 0) AS lot_key,
                sum(hand_delta) AS hand, sum(held_delta) AS kept
            FROM stock_move WHERE (bin_id IS NOT NULL OR lot_id IS NOT NULL) {only}
            GROUP BY sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0)
        ) AS m ON m.sku_id = s.sku_id AND m.location_id = s.location_id AND m.bin_key = s.bin_key
            AND m.lot_key = s.lot_key
    ) AS d LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
        LEFT JOIN bin b ON b.id = d.bin_key LEFT JOIN lot l ON l.id = d.lot_key
    WHERE d.on_hand <> d.hand OR d.held <> d.kept ORDER BY d.sku_id, d.location_id, d.bin_key, d.lot_key"""
