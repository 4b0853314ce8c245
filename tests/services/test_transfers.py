"""Transfers: what is asked for leaves, is on its way and comes in, with every difference told; nothing is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import insert

from app.context import AppContext
from app.errors import BadInput, NotEnoughStock, NotFound, Refused
from app.queries.places import shop_locations
from app.queries.products_look_up import product_hits, stock_of
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustStock
from app.services.transfers import CancelTransfer, CloseTransfer, ReceiveTransfer, RequestTransfer, ShipTransfer
from app.services.unit_of_work import JsonObject
from db.models import Lot
from tests.factories import count, incoming, levels, line, location_id, one, ordered_and_routed, rows_of
from tests.invariants import violations


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs and four caps in Berlin, one mug in Hamburg."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 4, ("MUG", "Hamburg"): 1})
    return shop


def sku(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code))


def ask(shop: AppContext, *lines: tuple[str, int]) -> JsonObject:
    asked = tuple((sku(shop, code), units) for code, units in lines)
    places = location_id(shop, "Berlin"), location_id(shop, "Hamburg")
    return shop.run(RequestTransfer(*places, asked)).result


def send(shop: AppContext, asked: JsonObject, *units: int, **more: Any) -> JsonObject:
    lines = tuple((line_id, count, None, None) for line_id, count in zip(asked["line_ids"], units, strict=True))
    return shop.run(ShipTransfer(asked["transfer_id"], 1, lines, **more)).result


def come(shop: AppContext, asked: JsonObject, *units: int, bin_id: int | None = None, **more: Any) -> JsonObject:
    pairs = zip(asked["line_ids"], units, strict=True)
    lines = tuple((line_id, count, bin_id) for line_id, count in pairs if count)
    return shop.run(ReceiveTransfer(asked["transfer_id"], lines, **more)).result


def on_hand(shop: AppContext) -> dict[tuple[str, str], int]:
    """Units by product and location, where there are any; every promise is looked at too."""
    with shop.database.reading() as conn:
        assert violations(conn) == []
    return {key: units for key, (units, _) in levels(shop).items() if units}


def state(shop: AppContext) -> str:
    return str(one(shop, "SELECT state FROM transfer"))


def test_what_is_on_its_way_is_no_place_to_send_from_or_to_work_at(stocked: AppContext) -> None:
    send(stocked, ask(stocked, ("MUG", 5)), 5)
    mug = sku(stocked, "MUG")
    assert [at.name for at in stocked.read(stock_of, mug)] == ["Berlin", "Hamburg"]
    assert stocked.read(product_hits, [mug], location_id(stocked, "Berlin"))[mug].everywhere == 6
    assert [place.name for place in stocked.read(shop_locations)] == ["Berlin", "Hamburg"]
    assert len(stocked.read(shop_locations, on_the_way=True)) == 3


def test_goods_leave_are_on_their_way_and_come_in(stocked: AppContext) -> None:
    asked = ask(stocked, ("MUG", 5), ("CAP", 2))
    assert asked["number"] == "T-0001" and state(stocked) == "requested"
    assert send(stocked, asked, 5, 2) == {"transfer_id": 1, "units": 7}
    transit = {("MUG", "TRANSIT"): 5, ("CAP", "TRANSIT"): 2}
    assert on_hand(stocked) == {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 2, ("MUG", "Hamburg"): 1} | transit
    assert come(stocked, asked, 3, 2) == {"transfer_id": 1, "units": 5, "found": 0, "left": 2}
    assert state(stocked) == "shipped"
    assert come(stocked, asked, 2, 0) == {"transfer_id": 1, "units": 2, "found": 0, "left": 0}
    assert state(stocked) == "received"
    assert on_hand(stocked) == {
        ("MUG", "Berlin"): 5, ("CAP", "Berlin"): 2, ("MUG", "Hamburg"): 6, ("CAP", "Hamburg"): 2,
    }  # fmt: skip


def test_what_is_promised_does_not_go(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", line("MUG", 7)))
    asked = ask(stocked, ("MUG", 5))
    with pytest.raises(NotEnoughStock, match=r"Only 3 of MUG are free to go\. Nothing was changed"):
        send(stocked, asked, 5)
    assert send(stocked, asked, 3)["units"] == 3


def test_two_lines_do_not_take_the_same_units(stocked: AppContext) -> None:
    asked = ask(stocked, ("MUG", 6), ("MUG", 6))
    with pytest.raises(NotEnoughStock, match=r"Only 4 of MUG are free"):
        send(stocked, asked, 6, 6)
    assert send(stocked, asked, 6, 4)["units"] == 10


def test_what_is_missing_at_the_end_is_written_off(stocked: AppContext) -> None:
    asked = ask(stocked, ("MUG", 5))
    send(stocked, asked, 5)
    come(stocked, asked, 3)
    assert stocked.run(CloseTransfer(1, "Box was open")).result == {"transfer_id": 1, "missing": 2}
    assert on_hand(stocked) == {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 4, ("MUG", "Hamburg"): 4}
    assert rows_of(stocked, "SELECT shipped, received, missing FROM transfer_line") == [(5, 3, 2)]
    assert one(stocked, "SELECT text FROM stock_note") == "Box was open"
    with pytest.raises(Refused, match="The transfer T-0001 is received"):
        come(stocked, asked, 1)


def test_more_than_was_sent_is_booked_as_found(stocked: AppContext) -> None:
    asked = ask(stocked, ("MUG", 5))
    send(stocked, asked, 5)
    assert come(stocked, asked, 6) == {"transfer_id": 1, "units": 5, "found": 1, "left": 0}
    assert on_hand(stocked)[("MUG", "Hamburg")] == 7


def test_cancelled_on_its_way_is_back_where_it_came_from(stocked: AppContext) -> None:
    asked = ask(stocked, ("MUG", 5))
    send(stocked, asked, 5)
    assert stocked.run(CancelTransfer(1)).result == {"transfer_id": 1, "units": 5}
    assert on_hand(stocked) == {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 4, ("MUG", "Hamburg"): 1}
    with pytest.raises(Refused, match="The transfer T-0001 is cancelled"):
        send(stocked, asked, 5)


def test_once_something_came_in_it_is_not_cancelled(stocked: AppContext) -> None:
    asked = ask(stocked, ("MUG", 5))
    send(stocked, asked, 5)
    come(stocked, asked, 1)
    with pytest.raises(Refused, match="came in already"):
        stocked.run(CancelTransfer(1))


def test_lots_stay_with_the_goods_and_what_expires_first_goes_first(stocked: AppContext) -> None:
    berlin, hamburg, mug = location_id(stocked, "Berlin"), location_id(stocked, "Hamburg"), sku(stocked, "MUG")
    bins = stocked.run(AddBins(berlin, ("A-1", "A-2"))).result["bin_ids"]
    target = stocked.run(AddBins(hamburg, ("H-1",))).result["bin_ids"][0]
    with stocked.database.writing() as conn:
        for code, day in (("LATE", date(2030, 1, 1)), ("SOON", date(2029, 1, 1))):
            row = {"sku_id": mug, "code": code, "expires_on": day, "created_at": stocked.clock()}
            conn.execute(insert(Lot).values(row))
    stocked.run(AdjustStock(mug, berlin, 2, "found", bins[0], 1))
    stocked.run(AdjustStock(mug, berlin, 2, "found", bins[1], 2))
    asked = ask(stocked, ("MUG", 3))
    send(stocked, asked, 3)
    lines = rows_of(stocked, "SELECT id, lot_id, requested, shipped FROM transfer_line ORDER BY id")
    assert [row[1:] for row in lines] == [(2, 3, 2), (1, 0, 1)]
    done = stocked.run(ReceiveTransfer(1, tuple((row[0], row[3], target) for row in lines))).result
    assert done["left"] == 0 and state(stocked) == "received"
    query = "SELECT lot_id, on_hand FROM bin_stock WHERE location_id = :place ORDER BY lot_id"
    assert rows_of(stocked, query, place=hamburg) == [(1, 1), (2, 2)]
    assert on_hand(stocked)[("MUG", "Hamburg")] == 4


def test_unknown_things_and_nonsense_are_refused(stocked: AppContext) -> None:
    berlin, hamburg, mug = location_id(stocked, "Berlin"), location_id(stocked, "Hamburg"), sku(stocked, "MUG")
    for wrong in (
        RequestTransfer(berlin, hamburg, ()),
        RequestTransfer(berlin, hamburg, ((mug, 0),)),
        RequestTransfer(berlin, berlin, ((mug, 1),)),
        RequestTransfer(berlin, hamburg, ((mug, 1),), "soon"),
    ):
        with pytest.raises(BadInput, match="Nothing was changed"):
            stocked.run(wrong)
    for unknown in (RequestTransfer(berlin, hamburg, ((999, 1),)), RequestTransfer(berlin, 999, ((mug, 1),))):
        with pytest.raises(NotFound, match="Nothing was changed"):
            stocked.run(unknown)
    with pytest.raises(NotFound, match="no such transfer"):
        stocked.run(CloseTransfer(999))
    asked = ask(stocked, ("MUG", 1))
    with pytest.raises(BadInput, match="which lines of the transfer T-0001"):
        stocked.run(ShipTransfer(asked["transfer_id"], 1, ((999, 1, None, None),)))
    with pytest.raises(Refused, match="Somebody changed the transfer T-0001 meanwhile"):
        stocked.run(ShipTransfer(asked["transfer_id"], 9, ((asked["line_ids"][0], 1, None, None),)))
    with pytest.raises(Refused, match="is not sent yet"):
        stocked.run(ReceiveTransfer(asked["transfer_id"], ((asked["line_ids"][0], 1, None),)))
