"""Rebuilding the counters of stock from the ledger: looked at first, then written, only where they differ.

Nothing is locked while the whole ledger is added up: each chunk locks the few counters that differ and adds up their
part of the ledger once more.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import select, update

from app.domain.topics import Topic
from app.errors import BadInput
from app.queries.stock_differences import LevelDifference, SpotDifference, level_differences, spot_differences
from app.services import stock_levels
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows
from db.models import BinStock, StockLevel

CHUNK = 500


@dataclass(frozen=True, slots=True)
class RebuildStock:
    """Set the counters of these SKUs to what the ledger says."""

    sku_ids: tuple[int, ...]


@operation(RebuildStock, "stock.rebuild", version=1, right="settings")
def rebuild_stock(tx: Tx, command: RebuildStock) -> JsonObject:
    """Result: levels and spots, each with ids, the figures before and after; impossible (what no counter can hold).

    The operation with its result is the line that says what was changed, by whom; the ledger is not touched. What is
    impossible, such as fewer on hand than promised, is left as it is. Raises BadInput for too many at once.
    """
    if not 0 < len(command.sku_ids) <= CHUNK:
        raise BadInput(words("Name 1 to {most} products. Nothing was changed.", most=CHUNK), fix=words("Name fewer."))
    skus = sorted(set(command.sku_ids))
    stock_levels.levels(tx.conn, skus, lock=True)
    levels, spots = level_differences(tx.conn, skus), spot_differences(tx.conn, skus)
    wrong = {(one.sku_id, one.location_id) for one in levels if not one.ledger.possible}
    wrong |= {(one.sku_id, one.location_id) for one in spots if not 0 <= one.ledger[1] <= one.ledger[0]}
    for level in levels:
        if (level.sku_id, level.location_id) not in wrong:
            _set_level(tx, level)
    for spot in spots:
        if (spot.sku_id, spot.location_id) not in wrong:
            _set_spot(tx, spot)
    if levels or spots:
        tx.touch(Topic.STOCK, *skus)
    return {
        "levels": [_level_json(one) for one in levels if (one.sku_id, one.location_id) not in wrong],
        "spots": [_spot_json(one) for one in spots if (one.sku_id, one.location_id) not in wrong],
        "impossible": [[sku_id, location_id] for sku_id, location_id in sorted(wrong)],
    }


def rebuild_all(run: Callable[..., Done], sku_ids: Sequence[int], op_id: uuid.UUID) -> list[JsonObject]:
    """Rebuild many products, ``CHUNK`` at a time, an operation each; the results."""
    chunks = [tuple(sku_ids[start : start + CHUNK]) for start in range(0, len(sku_ids), CHUNK)]
    return [run(RebuildStock(chunk), op_id=uuid.uuid5(op_id, f"rebuild {chunk[0]}")).result for chunk in chunks]


def _set_level(tx: Tx, one: LevelDifference) -> None:
    values = {
        "on_hand": one.ledger.on_hand,
        "reserved": one.ledger.reserved,
        "held": one.ledger.held,
        "placed": one.ledger.placed,
    }
    there = StockLevel.sku_id == one.sku_id, StockLevel.location_id == one.location_id
    if tx.conn.execute(update(StockLevel).where(*there).values(version=StockLevel.version + 1, **values)).rowcount == 0:
        insert_rows(tx.conn, StockLevel, [{"sku_id": one.sku_id, "location_id": one.location_id, **values}])


def _set_spot(tx: Tx, one: SpotDifference) -> None:
    bin_id, lot_id = one.bin_id or None, one.lot_id or None
    values = {"on_hand": one.ledger[0], "held": one.ledger[1]}
    there = (
        BinStock.sku_id == one.sku_id,
        BinStock.location_id == one.location_id,
        BinStock.bin_id.is_not_distinct_from(bin_id),
        BinStock.lot_id.is_not_distinct_from(lot_id),
    )
    found = tx.conn.scalar(select(BinStock.id).where(*there))
    if found is not None:
        tx.conn.execute(update(BinStock).where(BinStock.id == found).values(**values))
    else:
        place = {"sku_id": one.sku_id, "location_id": one.location_id, "bin_id": bin_id, "lot_id": lot_id}
        insert_rows(tx.conn, BinStock, [place | values])


def _level_json(one: LevelDifference) -> JsonObject:
    figures = ("on_hand", "reserved", "held", "placed")
    return {
        "sku_id": one.sku_id,
        "location_id": one.location_id,
        "before": [getattr(one.counted, name) for name in figures],
        "after": [getattr(one.ledger, name) for name in figures],
    }


def _spot_json(one: SpotDifference) -> JsonObject:
    ids = {"sku_id": one.sku_id, "location_id": one.location_id, "bin_id": one.bin_id, "lot_id": one.lot_id}
    return ids | {"before": list(one.counted), "after": list(one.ledger)}
