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
    only = "AND sku_id IN (??)" if sku_ids else ""
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
    counted, ledger = (int(on_hand), int(held)), (int(hand), int(kept))
    return SpotDifference(sku_id, location_id, bin_id, lot_id, code, location, bin_code, lot, counted, ledger)


def _figures(row: Sequence[int]) -> Figures:
    """PostgreSQL's sums are no plain numbers."""
    return Figures(*map(int, row))


# Counters and sums of the ledger are put below each other and added up: a full join has no index to go by.
_LEVELS = """
    SELECT d.sku_id, d.location_id, coalesce(k.code, '-'), coalesce(p.name, '-'), d.on_hand, d.reserved, d.held,
        d.placed, d.hand, d.promised, d.kept, d.lies
    FROM (
        SELECT sku_id, location_id, sum(on_hand) AS on_hand, sum(reserved) AS reserved, sum(held) AS held,
            sum(placed) AS placed, sum(hand) AS hand, sum(promised) AS promised, sum(kept) AS kept, sum(lies) AS lies
        FROM (
            SELECT sku_id, location_id, on_hand, reserved, held, placed, 0 AS hand, 0 AS promised, 0 AS kept, 0 AS lies
            FROM stock_level WHERE true {only}
            UNION ALL
            SELECT sku_id, location_id, 0, 0, 0, 0, sum(hand_delta), sum(reserved_delta), sum(held_delta),
                sum(CASE WHEN bin_id IS NOT NULL OR lot_id IS NOT NULL THEN hand_delta ELSE 0 END)
            FROM stock_move WHERE true {only} GROUP BY sku_id, location_id
        ) AS both_sides GROUP BY sku_id, location_id
    ) AS d LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
    WHERE d.on_hand <> d.hand OR d.reserved <> d.promised OR d.held <> d.kept OR d.placed <> d.lies
    ORDER BY d.sku_id, d.location_id"""
_SPOTS = """
    SELECT d.sku_id, d.location_id, d.bin_key, d.lot_key, coalesce(k.code, '-'), coalesce(p.name, '-'),
        coalesce(b.code, ''), coalesce(l.code, ''), d.on_hand, d.held, d.hand, d.kept
    FROM (
        SELECT sku_id, location_id, bin_key, lot_key, sum(on_hand) AS on_hand, sum(held) AS held, sum(hand) AS hand,
            sum(kept) AS kept
        FROM (
            SELECT sku_id, location_id, coalesce(bin_id, 0) AS bin_key, coalesce(lot_id, 0) AS lot_key, on_hand, held,
                0 AS hand, 0 AS kept
            FROM bin_stock WHERE true {only}
            UNION ALL
            SELECT sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0), 0, 0, sum(hand_delta),
                sum(held_delta)
            FROM stock_move WHERE (bin_id IS NOT NULL OR lot_id IS NOT NULL) {only}
            GROUP BY sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0)
        ) AS both_sides GROUP BY sku_id, location_id, bin_key, lot_key
    ) AS d LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
        LEFT JOIN bin b ON b.id = d.bin_key LEFT JOIN lot l ON l.id = d.lot_key
    WHERE d.on_hand <> d.hand OR d.held <> d.kept ORDER BY d.sku_id, d.location_id, d.bin_key, d.lot_key"""
