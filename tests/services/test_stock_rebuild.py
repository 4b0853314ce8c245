"""Counters that are not what the ledger says are told, and set right from it."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.errors import BadInput
from app.queries.stock_differences import Figures, level_differences, spot_differences
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustStock
from app.services.stock_rebuild import RebuildStock, rebuild_all
from tests.factories import count, incoming, line, location_id, one, ordered_and_routed, rows_of
from tests.invariants import violations


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin, three more in a bin there, four promised; caps in Hamburg."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Hamburg"): 5})
    berlin = location_id(shop, "Berlin")
    (bin_id,) = shop.run(AddBins(berlin, ("A-1",))).result["bin_ids"]
    shop.run(AdjustStock(mug(shop), berlin, 3, "found", bin_id))
    ordered_and_routed(shop, incoming("1", line("MUG", 4)))
    return shop


def mug(shop: AppContext) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = 'MUG'"))


def damage(shop: AppContext, *statements: str) -> None:
    with shop.database.writing() as conn:
        for statement in statements:
            conn.exec_driver_sql(statement)


def found_wrong(shop: AppContext) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    levels, spots = shop.read(level_differences), shop.read(spot_differences)
    return [(it.code, it.location) for it in levels], [(it.code, it.bin) for it in spots]


def test_whole_shop_has_no_difference(stocked: AppContext) -> None:
    assert found_wrong(stocked) == ([], [])


def test_what_differs_is_told_and_set_right(stocked: AppContext) -> None:
    before = rows_of(stocked, "SELECT * FROM stock_level ORDER BY 1, 2")
    damage(
        stocked,
        f"UPDATE stock_level SET on_hand = 20, reserved = 1, placed = 5 WHERE sku_id = {mug(stocked)}",
        "UPDATE bin_stock SET on_hand = 5",
    )
    (level,) = stocked.read(level_differences)
    assert (level.counted, level.ledger) == (Figures(20, 1, 0, 5), Figures(13, 4, 0, 3))
    assert found_wrong(stocked) == ([("MUG", "Berlin")], [("MUG", "A-1")])
    moves = one(stocked, "SELECT count(*) FROM stock_move")
    (done,) = rebuild_all(stocked.run, [mug(stocked)], uuid.uuid4())
    assert done["levels"][0]["before"] == [20, 1, 0, 5] and done["levels"][0]["after"] == [13, 4, 0, 3]
    assert done["spots"][0]["before"] == [5, 0] and done["spots"][0]["after"] == [3, 0] and done["impossible"] == []
    assert found_wrong(stocked) == ([], []) and one(stocked, "SELECT count(*) FROM stock_move") == moves
    after = rows_of(stocked, "SELECT * FROM stock_level ORDER BY 1, 2")
    assert [row[2:5] for row in after] == [row[2:5] for row in before]


def test_counter_that_is_gone_is_made_again(stocked: AppContext) -> None:
    damage(stocked, "DELETE FROM bin_stock", "DELETE FROM stock_level")
    assert len(found_wrong(stocked)[0]) == 2
    skus = [row[0] for row in rows_of(stocked, "SELECT id FROM sku")]
    stocked.run(RebuildStock(tuple(skus)))
    with stocked.database.reading() as conn:
        assert violations(conn) == []


def test_what_is_right_is_left_alone(stocked: AppContext) -> None:
    before = rows_of(stocked, "SELECT version FROM stock_level ORDER BY sku_id")
    assert stocked.run(RebuildStock((mug(stocked),))).result == {"levels": [], "spots": [], "impossible": []}
    assert rows_of(stocked, "SELECT version FROM stock_level ORDER BY sku_id") == before


def test_what_no_counter_can_hold_is_told_and_left(stocked: AppContext) -> None:
    values = "op_id, seq, sku_id, location_id, kind, hand_delta, user_id, station_id, happened_at, recorded_at"
    copied = "SELECT op_id, 99, sku_id, location_id, 'adjust', {}, user_id, station_id, happened_at, recorded_at"
    source = f"FROM stock_move WHERE id = (SELECT min(id) FROM stock_move WHERE sku_id = {mug(stocked)})"
    damage(stocked, f"INSERT INTO stock_move ({values}) {copied.format(-12)} {source}")
    done = stocked.run(RebuildStock((mug(stocked),))).result
    assert done["impossible"] == [[mug(stocked), location_id(stocked, "Berlin")]] and done["levels"] == []
    undo = copied.replace("99", "98").format(12)
    damage(stocked, f"INSERT INTO stock_move ({values}) {undo} {source}")


def test_too_many_at_once_are_refused(stocked: AppContext) -> None:
    for skus in ((), tuple(range(1, 502))):
        with pytest.raises(BadInput, match="Nothing was changed"):
            stocked.run(RebuildStock(skus))
