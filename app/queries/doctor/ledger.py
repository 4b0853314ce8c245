"""Counters of stock beside the sums of the ledger: where they differ. What repairs them (rebuild) asks here, too.

Both sides are put below each other and added up: a full join has no index to go by, and SQLite looks at every pair.
"""

from __future__ import annotations


def levels_apart(only: str = "") -> str:
    """SQL: SKU and location with the figures of the counters and of the ledger, where any of them differs.

    ``only`` narrows both sides, as ``AND sku_id = 1``.
    """
    return f"""
        SELECT sku_id, location_id, sum(on_hand) AS on_hand, sum(reserved) AS reserved, sum(held) AS held,
            sum(placed) AS placed, sum(ledger_hand) AS ledger_hand, sum(ledger_reserved) AS ledger_reserved,
            sum(ledger_held) AS ledger_held, sum(ledger_placed) AS ledger_placed
        FROM (
            SELECT sku_id, location_id, on_hand, reserved, held, placed, 0 AS ledger_hand, 0 AS ledger_reserved,
                0 AS ledger_held, 0 AS ledger_placed
            FROM stock_level WHERE true {only}
            UNION ALL
            SELECT sku_id, location_id, 0, 0, 0, 0, sum(hand_delta), sum(reserved_delta), sum(held_delta),
                sum(CASE WHEN bin_id IS NOT NULL OR lot_id IS NOT NULL THEN hand_delta ELSE 0 END)
            FROM stock_move WHERE true {only} GROUP BY sku_id, location_id
        ) AS both_sides GROUP BY sku_id, location_id
        HAVING sum(on_hand) <> sum(ledger_hand) OR sum(reserved) <> sum(ledger_reserved)
            OR sum(held) <> sum(ledger_held) OR sum(placed) <> sum(ledger_placed)"""  # noqa: S608 (our own words)


def spots_apart(only: str = "") -> str:
    """SQL: SKU, location, bin and lot (0: none) with the figures of counters and ledger, where any of them differs."""
    return f"""
        SELECT sku_id, location_id, bin_key, lot_key, sum(on_hand) AS on_hand, sum(held) AS held,
            sum(ledger_hand) AS ledger_hand, sum(ledger_held) AS ledger_held
        FROM (
            SELECT sku_id, location_id, coalesce(bin_id, 0) AS bin_key, coalesce(lot_id, 0) AS lot_key, on_hand, held,
                0 AS ledger_hand, 0 AS ledger_held
            FROM bin_stock WHERE true {only}
            UNION ALL
            SELECT sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0), 0, 0, sum(hand_delta),
                sum(held_delta)
            FROM stock_move WHERE (bin_id IS NOT NULL OR lot_id IS NOT NULL) {only}
            GROUP BY sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0)
        ) AS both_sides GROUP BY sku_id, location_id, bin_key, lot_key
        HAVING sum(on_hand) <> sum(ledger_hand) OR sum(held) <> sum(ledger_held)"""  # noqa: S608 (our own words)
