"""The benchmark of rebuilding the counters of stock from a long ledger."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime

from app.queries.stock_differences import level_differences, spot_differences
from app.services.stock_rebuild import rebuild_all
from db import direct
from tests.bench.measuring import Measured
from tests.bench.shops import LOCATIONS, BenchShop
from tests.factories import rows_of

# Counters that are wrong, whatever the length of the ledger.
WRONG = 1_000
SIZES = (1_250_000, 2_500_000, 5_000_000)


def rebuild(shop: BenchShop, size: int) -> Measured:
    """From the question to the last counter: a ledger of ``size`` rows is added up, what differs is set right."""
    context = shop.context
    skus, places = _lengthen(shop, size)
    chosen = skus[:WRONG]
    with context.database.writing() as conn:
        conn.exec_driver_sql(
            f"UPDATE stock_level SET on_hand = on_hand + 1 WHERE location_id = {places[0]}"
            f" AND sku_id IN ({', '.join(map(str, chosen))})"
        )
    started = time.perf_counter()
    found = context.read(level_differences)
    spots = context.read(spot_differences)
    wrong = sorted({one.sku_id for one in found})
    done = rebuild_all(context.run, wrong, uuid.uuid4())
    taken = time.perf_counter() - started
    if len(found) != len(chosen) or spots or sum(len(one["levels"]) for one in done) != len(chosen):
        raise RuntimeError(f"{len(found)} counters differed, {len(chosen)} were made to")
    return Measured((taken,), size, None, "ledger rows")


def _lengthen(shop: BenchShop, size: int) -> tuple[list[int], list[int]]:
    """Rows of the ledger until there are ``size``: units come and go, and the counters follow; SKUs and locations."""
    context = shop.context
    skus = [int(row[0]) for row in rows_of(context, "SELECT id FROM sku ORDER BY id")]
    places = [int(row[0]) for row in rows_of(context, "SELECT id FROM location ORDER BY id")][:LOCATIONS]
    there = int(rows_of(context, "SELECT count(*) FROM stock_move")[0][0])
    more = max(0, size - there) // 2 * 2  # an even number of rows leaves the counters as they are
    now = datetime.now(UTC)
    with context.database.writing() as conn:
        if not context.database.is_sqlite:
            conn.exec_driver_sql("SET LOCAL statement_timeout = 0")
        series = (
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {last})"
            if context.database.is_sqlite
            else "WITH n(i) AS (SELECT generate_series(0, {last}))"
        ).format(last=more - 1)
        values = (direct.driver_id(conn, uuid.uuid4()), *(direct.driver_time(conn, now),) * 2)
        # Each SKU and location gets a unit and loses the next one, over and over.
        moves = f"""
            INSERT INTO stock_move (op_id, seq, sku_id, location_id, kind, hand_delta, user_id, station_id, happened_at,
                recorded_at)
            {series} SELECT ?, i + 1, {skus[0]} + (i / 2) % {len(skus)},
                {places[0]} + (i / 2 / {len(skus)}) % {len(places)}, 'adjust', 1 - 2 * (i % 2), 1, 1, ?, ? FROM n"""
        direct.change(conn, moves, values)
        kept = """
            INSERT INTO stock_level (sku_id, location_id)
            SELECT DISTINCT m.sku_id, m.location_id FROM stock_move m WHERE NOT EXISTS (
                SELECT 1 FROM stock_level v WHERE v.sku_id = m.sku_id AND v.location_id = m.location_id)"""
        direct.change(conn, kept)
    return skus, places
