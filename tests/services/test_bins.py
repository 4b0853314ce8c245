"""Bins: stock lies in them, is moved and held there, and leaves by what expires first."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert, update

from app.context import AppContext
from app.errors import BadInput, NotEnoughStock, NotFound, Refused
from app.services.bins import AddBins, ArchiveBin, ChangeBin
from app.services.lots import BlockExpired, BlockLot
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.unit_of_work import JsonObject
from db.models import Lot
from tests.factories import (
    count,
    incoming,
    label,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    ship,
)
from tests.invariants import violations


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin in no bin; bins A-1 and A-2 to pick from, and one for what is broken."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Hamburg"): 5})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1", "A-2"), "A"))
    shop.run(AddBins(berlin, ("Broken",), kind="damaged"))
    return shop


def mug(shop: AppContext) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = 'MUG'"))


def bin_id(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM bin WHERE code = :code", code=code))


def move(shop: AppContext, units: int, source: str | None, target: str | None, lot_id: int | None = None) -> JsonObject:
    source_id, target_id = (bin_id(shop, code) if code else None for code in (source, target))
    return shop.run(MoveStock(mug(shop), location_id(shop, "Berlin"), source_id, target_id, units, lot_id)).result


def adjust(shop: AppContext, units: int, where: str | None = None, lot_id: int | None = None) -> JsonObject:
    at = bin_id(shop, where) if where else None
    reason = "found" if units > 0 else "lost"
    return shop.run(AdjustStock(mug(shop), location_id(shop, "Berlin"), units, reason, at, lot_id)).result


def add_lot(shop: AppContext, code: str, expires: date | None = None) -> int:
    with shop.database.writing() as conn:
        row = {"sku_id": mug(shop), "code": code, "expires_on": expires, "created_at": shop.clock()}
        conn.execute(insert(Lot).values(row))
    return int(one(shop, "SELECT id FROM lot WHERE code = :code", code=code))


def in_bins(shop: AppContext) -> dict[tuple[str, str], tuple[int, int]]:
    """Units on hand and held by bin and lot; those that are empty are left out. Every promise is looked at too."""
    with shop.database.reading() as conn:
        assert violations(conn) == []
    rows = rows_of(
        shop,
        "SELECT coalesce(b.code, ''), coalesce(l.code, ''), s.on_hand, s.held FROM bin_stock s"
        " LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id WHERE s.on_hand > 0 ORDER BY s.id",
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}


def sent(shop: AppContext, number: str, units: int) -> None:
    """An order for mugs is packed and leaves."""
    ordered_and_routed(shop, incoming(number, line("MUG", units)))
    shipment = pack(shop, number)
    label(shop, shipment)
    ship(shop, shipment)


def test_bins_stand_on_the_walk_in_the_order_in_which_they_were_made(stocked: AppContext) -> None:
    rows = rows_of(stocked, "SELECT code, zone, walk_order, kind FROM bin ORDER BY id")
    assert rows == [("A-1", "A", 1, "pickable"), ("A-2", "A", 2, "pickable"), ("Broken", "", 3, "damaged")]


def test_bins_that_are_there_stay_and_a_given_up_one_comes_back(stocked: AppContext) -> None:
    first = bin_id(stocked, "A-1")
    stocked.run(ArchiveBin(first))
    done = stocked.run(AddBins(location_id(stocked, "Berlin"), ("A-1", "A-3"))).result
    assert done == {"bin_ids": [first, bin_id(stocked, "A-3")], "added": 1}
    assert one(stocked, "SELECT count(*) FROM bin WHERE archived_at IS NULL") == 4


@pytest.mark.parametrize("codes", [(), ("A-9", "A-9"), ("",), ("x" * 41,), ("A\u202e1",), ("A-9", " A-9 ")])
def test_codes_that_cannot_be_are_refused(stocked: AppContext, codes: tuple[str, ...]) -> None:
    with pytest.raises(BadInput, match=r"Nothing was changed"):
        stocked.run(AddBins(location_id(stocked, "Berlin"), codes))
    assert one(stocked, "SELECT count(*) FROM bin") == 3


def test_units_go_into_bins_and_what_is_on_hand_stays(stocked: AppContext) -> None:
    assert move(stocked, 6, None, "A-1") == {"from_left": 4, "to_has": 6, "rerouted": []}
    assert move(stocked, 2, "A-1", "A-2") == {"from_left": 4, "to_has": 2, "rerouted": []}
    assert move(stocked, 1, "A-2", None) == {"from_left": 1, "to_has": 5, "rerouted": []}
    assert in_bins(stocked) == {("A-1", ""): (4, 0), ("A-2", ""): (1, 0)}
    assert levels(stocked)[("MUG", "Berlin")] == (10, 0)


def test_more_than_lies_in_the_bin_cannot_go(stocked: AppContext) -> None:
    move(stocked, 3, None, "A-1")
    with pytest.raises(NotEnoughStock, match=r"Only 3 of MUG are in the bin A-1\. Nothing was changed"):
        move(stocked, 4, "A-1", "A-2")
    with pytest.raises(NotEnoughStock, match=r"Only 7 of MUG lie in no bin\. Nothing was changed"):
        move(stocked, 8, None, "A-2")
    assert in_bins(stocked) == {("A-1", ""): (3, 0)}


def test_what_is_broken_is_held_and_its_orders_are_routed_again(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, incoming("1", line("MUG", 5)), incoming("2", line("MUG", 5)))
    assert move(stocked, 3, None, "Broken") == {"from_left": 7, "to_has": 3, "rerouted": [second]}
    assert in_bins(stocked) == {("Broken", ""): (3, 3)}
    assert lines_of(stocked, first) == [("MUG", 0, 5, 0, 0, 0)]
    assert lines_of(stocked, second) == [("MUG", 3, 2, 0, 0, 0)]
    move(stocked, 3, "Broken", "A-1")
    assert one(stocked, "SELECT held FROM stock_level WHERE sku_id = :id", id=mug(stocked)) == 0


def test_what_is_being_packed_cannot_be_set_aside(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", line("MUG", 8)))
    scan(stocked, "1")
    with pytest.raises(NotEnoughStock, match=r"1 units of MUG are being packed just now\. Nothing was changed"):
        move(stocked, 3, None, "Broken")
    assert in_bins(stocked) == {}


def test_parcels_take_from_bins_as_the_picker_walks(stocked: AppContext) -> None:
    move(stocked, 3, None, "A-2")
    move(stocked, 2, None, "A-1")
    sent(stocked, "1", 6)
    assert in_bins(stocked) == {} and levels(stocked)[("MUG", "Berlin")] == (4, 0)
    moves = rows_of(stocked, "SELECT hand_delta, reserved_delta FROM stock_move WHERE kind = 'ship' ORDER BY id")
    assert moves == [(-2, -2), (-3, -3), (-1, -1)]


def test_what_expires_first_leaves_first(stocked: AppContext) -> None:
    late, soon = add_lot(stocked, "LATE", date(2030, 1, 1)), add_lot(stocked, "SOON", date(2029, 1, 1))
    adjust(stocked, 2, "A-1", late)
    adjust(stocked, 2, "A-2", soon)
    sent(stocked, "1", 3)
    assert in_bins(stocked) == {("A-1", "LATE"): (1, 0)}


def test_nothing_leaves_from_where_nothing_is_sold(stocked: AppContext) -> None:
    adjust(stocked, -10)
    lot = add_lot(stocked, "L")
    adjust(stocked, 4, "A-1", lot)
    ordered_and_routed(stocked, incoming("1", line("MUG", 4)))
    shipment = pack(stocked, "1")
    label(stocked, shipment)
    with stocked.database.writing() as conn:
        conn.execute(update(Lot).values(blocked_at=stocked.clock()))
    with pytest.raises(NotEnoughStock, match=r"lie where nothing is sold from, .* Nothing was shipped"):
        ship(stocked, shipment)
    with stocked.database.writing() as conn:
        conn.execute(update(Lot).values(blocked_at=None))


def test_blocked_lot_is_held_and_sold_again_when_it_is_freed(stocked: AppContext) -> None:
    lot = add_lot(stocked, "L")
    adjust(stocked, 4, "A-1", lot)
    adjust(stocked, 1, "Broken", lot)
    assert stocked.run(BlockLot(lot, True)).result == {"lot_id": lot, "units": 4}
    assert in_bins(stocked) == {("A-1", "L"): (4, 4), ("Broken", "L"): (1, 1)}
    assert stocked.run(BlockLot(lot, False)).result == {"lot_id": lot, "units": 4}
    assert in_bins(stocked) == {("A-1", "L"): (4, 0), ("Broken", "L"): (1, 1)}
    with pytest.raises(NotFound, match="no such lot"):
        stocked.run(BlockLot(999, True))


def test_recalled_lot_takes_promises_back(stocked: AppContext) -> None:
    lot = add_lot(stocked, "L")
    adjust(stocked, -10)
    adjust(stocked, 4, "A-1", lot)
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    stocked.run(BlockLot(lot, True))
    assert lines_of(stocked, order_id) == [("MUG", 3, 0, 0, 0, 0)]
    assert in_bins(stocked) == {("A-1", "L"): (4, 4)}


def test_expired_lots_are_held_but_for_those_in_somebodys_hands(stocked: AppContext) -> None:
    adjust(stocked, -10)
    old, older = add_lot(stocked, "OLD", date(2026, 1, 31)), add_lot(stocked, "OLDER", date(2026, 1, 1))
    adjust(stocked, 2, "A-1", old)
    ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    scan(stocked, "1")
    adjust(stocked, 3, "A-2", older)
    assert stocked.run(BlockExpired("2026-01-31")).result == {"lot_ids": [older], "units": 3}
    assert stocked.run(BlockExpired("2026-02-01")).result == {"lot_ids": [], "units": 0}
    assert in_bins(stocked) == {("A-1", "OLD"): (2, 0), ("A-2", "OLDER"): (3, 3)}


def test_bin_that_is_sold_from_no_longer_holds_what_is_in_it(stocked: AppContext) -> None:
    move(stocked, 4, None, "A-1")
    at = bin_id(stocked, "A-1")
    stocked.run(ChangeBin(at, 1, "Q-1", "Q", 9, "quarantine"))
    assert in_bins(stocked) == {("Q-1", ""): (4, 4)}
    with pytest.raises(Refused, match="Somebody changed the bin Q-1 meanwhile"):
        stocked.run(ChangeBin(at, 1, "A-1", "A", 1, "pickable"))
    stocked.run(ChangeBin(at, 2, "A-1", "A", 1, "bulk"))
    assert in_bins(stocked) == {("A-1", ""): (4, 0)}
    with pytest.raises(Refused, match="There is a bin A-2 already"):
        stocked.run(ChangeBin(at, 3, "A-2", "A", 1, "bulk"))


def test_bin_with_units_in_it_is_not_given_up(stocked: AppContext) -> None:
    move(stocked, 1, None, "A-1")
    with pytest.raises(Refused, match=r"1 units lie in the bin A-1\. Nothing was changed"):
        stocked.run(ArchiveBin(bin_id(stocked, "A-1")))
    move(stocked, 1, "A-1", "A-2")
    stocked.run(ArchiveBin(bin_id(stocked, "A-1")))
    with pytest.raises(NotFound, match="no such bin"):
        move(stocked, 1, "A-2", "A-1")


def test_bins_of_another_location_are_not_reached(stocked: AppContext) -> None:
    hamburg = location_id(stocked, "Hamburg")
    stocked.run(AddBins(hamburg, ("H-1",)))
    with pytest.raises(Refused, match="The bin H-1 is at another location"):
        move(stocked, 1, None, "H-1")
    with pytest.raises(Refused, match="The bin H-1 is at another location"):
        adjust(stocked, 1, "H-1")


def test_units_come_and_go_in_one_bin(stocked: AppContext) -> None:
    assert adjust(stocked, 5, "A-1")["on_hand"] == 15
    assert adjust(stocked, -2, "A-1")["on_hand"] == 13
    with pytest.raises(NotEnoughStock, match=r"Only 3 of MUG are at Berlin"):
        adjust(stocked, -4, "A-1")
    assert adjust(stocked, 2, "Broken")["on_hand"] == 15
    assert in_bins(stocked) == {("A-1", ""): (3, 0), ("Broken", ""): (2, 2)}


def test_what_is_missing_is_missing_from_where_no_bin_is_first(stocked: AppContext) -> None:
    move(stocked, 3, None, "A-1")
    move(stocked, 2, None, "A-2")
    adjust(stocked, -6)
    assert in_bins(stocked) == {("A-1", ""): (2, 0), ("A-2", ""): (2, 0)}
    count(stocked, {("MUG", "Berlin"): 1})
    assert in_bins(stocked) == {("A-2", ""): (1, 0)}
    assert levels(stocked)[("MUG", "Berlin")] == (1, 0)


def test_note_of_an_adjustment_is_kept_apart_from_the_ledger(stocked: AppContext) -> None:
    done = AdjustStock(mug(stocked), location_id(stocked, "Berlin"), -1, "damaged", note=" Fell off \0the shelf \n")
    stocked.run(done)
    assert rows_of(stocked, "SELECT n.text, m.reason FROM stock_note n JOIN stock_move m ON m.op_id = n.op_id") == [
        ("Fell off the shelf", "damaged")
    ]
