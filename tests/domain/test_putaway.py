"""Where goods are put: with their like, else near them, else where there is room."""

from __future__ import annotations

from dataclasses import replace

from app.domain.putaway import BinContent, PutawayReason, putaway
from app.domain.stock_places import BinKind

EMPTY = BinContent(1, "A-1", BinKind.PICKABLE, "A", 1)
NEAR = BinContent(2, "B-1", BinKind.PICKABLE, "B", 2)
LAY = BinContent(3, "B-2", BinKind.PICKABLE, "B", 3, units=9, had=True)
SAME = BinContent(4, "C-1", BinKind.BULK, "C", 4, of_sku=2, units=2, had=True)
LOT = BinContent(5, "C-2", BinKind.PICKABLE, "C", 5, of_sku=2, of_lot=1, units=2, had=True)
BROKEN = BinContent(6, "X-1", BinKind.DAMAGED, "X", 0, of_sku=9, of_lot=9, units=9, had=True)
ALL = [BROKEN, LOT, SAME, LAY, NEAR, EMPTY]


def chosen(*bins: BinContent) -> tuple[int, PutawayReason] | None:
    found = putaway(bins)
    return None if found is None else (found.bin_id, found.reason)


def test_same_lot_comes_before_same_product_before_same_zone_before_any_room() -> None:
    assert chosen(*ALL) == (5, PutawayReason.SAME_LOT)
    assert chosen(*[b for b in ALL if b is not LOT]) == (4, PutawayReason.SAME_SKU)
    assert chosen(BROKEN, LAY, NEAR, EMPTY) == (2, PutawayReason.SAME_ZONE)
    assert chosen(BROKEN, NEAR, EMPTY) == (1, PutawayReason.EMPTY)


def test_first_on_the_walk_is_taken() -> None:
    assert chosen(replace(SAME, id=7, walk_order=9), SAME) == (4, PutawayReason.SAME_SKU)
    assert chosen(replace(NEAR, id=8, walk_order=9), EMPTY, NEAR) == (1, PutawayReason.EMPTY)


def test_nothing_is_put_where_nothing_is_sold_from_or_something_else_lies() -> None:
    assert chosen(BROKEN, replace(EMPTY, units=1), replace(EMPTY, kind=BinKind.STAGING)) is None
    assert chosen() is None
