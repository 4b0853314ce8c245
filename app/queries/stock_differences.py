"""Where the counters of stock are not what the ledger says, and what the ledger says instead.

The ledger is the truth: it cannot be changed, the counters are kept beside it so that nobody has to add it up.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.queries.doctor.ledger import levels_apart, spots_apart
from db import direct

Key = tuple[int, int]  # SKU and location
# Which SKUs are meant: these ids, or a range of them; none: all.
Skus = Collection[int] | range


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


def level_differences(conn: Connection, skus: Skus = ()) -> list[LevelDifference]:
    """Every location's counter that is not the sum of the ledger; of these SKUs, or of all."""
    only, values = _only(skus)
    rows = direct.rows(conn, _LEVELS.format(apart=levels_apart(only)), values)
    return [LevelDifference(*row) for row in ((*row[:4], _figures(row[4:8]), _figures(row[8:])) for row in rows)]


def spot_differences(conn: Connection, skus: Skus = ()) -> list[SpotDifference]:
    """Every bin's and lot's counter that is not the sum of the ledger; of these SKUs, or of all."""
    only, values = _only(skus)
    rows = direct.rows(conn, _SPOTS.format(apart=spots_apart(only)), values)
    return [_spot(row) for row in rows]


def parts_of_stock(conn: Connection, size: int) -> list[range]:
    """All SKUs that anything was ever moved of, in ranges of so many ids each; one range where there are none."""
    sql = """
        SELECT min(first), max(last) FROM (
            SELECT min(sku_id) AS first, max(sku_id) AS last FROM stock_level
            UNION ALL SELECT min(sku_id), max(sku_id) FROM bin_stock
            UNION ALL SELECT min(sku_id), max(sku_id) FROM stock_move) AS ends"""
    ((first, last),) = direct.rows(conn, sql)
    begin, end = (0, 0) if first is None else (int(first), int(last))
    return [range(at, min(at + size, end + 1)) for at in range(begin, end + 1, size)]


def _only(skus: Skus) -> tuple[str, tuple[Any, ...]]:
    if isinstance(skus, range):
        return "AND sku_id BETWEEN ? AND ?", (skus.start, skus.stop - 1) * 2
    return ("AND sku_id IN (??)", (sorted(skus),) * 2) if skus else ("", ())


def _spot(row: Sequence[Any]) -> SpotDifference:
    sku_id, location_id, bin_id, lot_id, code, location, bin_code, lot, on_hand, held, hand, kept = row
    counted, ledger = (int(on_hand), int(held)), (int(hand), int(kept))
    return SpotDifference(sku_id, location_id, bin_id, lot_id, code, location, bin_code, lot, counted, ledger)


def _figures(row: Sequence[int]) -> Figures:
    """PostgreSQL's sums are no plain numbers."""
    return Figures(*map(int, row))


# The comparison is the doctor's, so that a repair mends what the doctor names.
_LEVELS = """
    SELECT d.sku_id, d.location_id, coalesce(k.code, '-'), coalesce(p.name, '-'), d.on_hand, d.reserved, d.held,
        d.placed, d.ledger_hand, d.ledger_reserved, d.ledger_held, d.ledger_placed
    FROM ({apart}) AS d LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
    ORDER BY d.sku_id, d.location_id"""
_SPOTS = """
    SELECT d.sku_id, d.location_id, d.bin_key, d.lot_key, coalesce(k.code, '-'), coalesce(p.name, '-'),
        coalesce(b.code, ''), coalesce(l.code, ''), d.on_hand, d.held, d.ledger_hand, d.ledger_held
    FROM ({apart}) AS d LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
        LEFT JOIN bin b ON b.id = d.bin_key LEFT JOIN lot l ON l.id = d.lot_key
    ORDER BY d.sku_id, d.location_id, d.bin_key, d.lot_key"""
