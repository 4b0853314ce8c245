"""What was received is taken back scan by scan, and put into its bin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.context import AppContext
from app.domain.stock_cost import MILLION
from app.errors import NotEnoughStock, NotFound, Refused
from app.services.bins import AddBins
from app.services.receiving import CloseReceipt
from app.services.receiving_moves import PutAway, TakeBackLast
from app.services.stock_moves import MoveStock
from app.services.unit_of_work import JsonObject
from tests.factories import (
    count,
    incoming,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    rows_of,
    scan,
    second_station,
)
from tests.services.goods_in import (
    bin_id,
    cost_of_one,
    in_bins,
    opened,
    ordered,
    receive,
    sku_id,
    state_of_purchase,
    supplier,
    tracked,
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs and five caps in Berlin, two bins, and one for what is broken."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 5})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1", "A-2"), "A"))
    shop.run(AddBins(berlin, ("Broken",), kind="damaged"))
    return shop


@pytest.fixture
def rival(stocked: AppContext) -> Iterator[AppContext]:
    """Another station of the same shop."""
    context = second_station(stocked)
    yield context
    context.close()


def back(shop: AppContext, receipt: int) -> JsonObject:
    return shop.run(TakeBackLast(receipt)).result


def put(shop: AppContext, receipt: int, code: str) -> JsonObject:
    return shop.run(PutAway(receipt, bin_id(shop, code))).result


def test_scans_are_taken_back_one_by_one(stocked: AppContext) -> None:
    order = ordered(stocked, supplier(stocked), MUG=20, CAP=4)
    receipt = opened(stocked, order)
    receive(stocked, receipt, 12)
    receive(stocked, receipt, 4, "CAP", bin_id=bin_id(stocked, "A-1"))
    assert back(stocked, receipt) == {
        "receipt_line_ids": [3],
        "sku_id": sku_id(stocked, "CAP"),
        "sku": "CAP",
        "units": 4,
        "here": 0,
        "state": "partly_received",
        "rerouted": [],
    }
    assert back(stocked, receipt)["sku"] == "MUG"
    with pytest.raises(Refused, match="Nothing was received here that could be taken back"):
        back(stocked, receipt)
    assert state_of_purchase(stocked, order) == "ordered"
    assert levels(stocked) == {("MUG", "Berlin"): (10, 0), ("CAP", "Berlin"): (5, 0)}
    assert rows_of(stocked, "SELECT units FROM receipt_line ORDER BY id") == [(12,), (4,), (-4,), (-12,)]


def test_scan_that_filled_two_lines_is_taken_back_whole(stocked: AppContext) -> None:
    order = ordered(stocked, supplier(stocked), MUG=5)
    with stocked.database.writing() as conn:
        conn.exec_driver_sql(
            "INSERT INTO purchase_line (purchase_order_id, position, sku_id, ordered, price_amount)"
            " SELECT purchase_order_id, 2, sku_id, 10, 300 FROM purchase_line"
        )
    receipt = opened(stocked, order)
    receive(stocked, receipt, 1)
    assert len(receive(stocked, receipt, 8)["receipt_line_ids"]) == 2
    assert rows_of(stocked, "SELECT received FROM purchase_line ORDER BY position") == [(5,), (4,)]
    assert cost_of_one(stocked) == (2 * (15 * 200 + 4 * 300) * MILLION + 19) // 38
    assert back(stocked, receipt)["units"] == 8
    assert rows_of(stocked, "SELECT received FROM purchase_line ORDER BY position") == [(1,), (0,)]
    assert back(stocked, receipt)["units"] == 1


def test_cost_is_taken_back_too(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 10, unit_cost=100 * MILLION)
    receive(stocked, receipt, 20, unit_cost=200 * MILLION)
    assert cost_of_one(stocked) == 150 * MILLION
    back(stocked, receipt)
    assert cost_of_one(stocked) == 100 * MILLION


def test_units_that_were_promised_are_routed_again(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    (order,) = ordered_and_routed(stocked, incoming("1", line("MUG", 14)))
    assert back(stocked, receipt)["rerouted"] == [order]
    assert lines_of(stocked, order) == [("MUG", 4, 10, 0, 0, 0)]


def test_units_that_are_being_packed_stay(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    ordered_and_routed(stocked, incoming("1", line("MUG", 14)))
    scan(stocked, "1")
    with pytest.raises(NotEnoughStock, match=r"4 of these units are being packed, or have left\. Nothing"):
        back(stocked, receipt)
    assert levels(stocked)[("MUG", "Berlin")] == (15, 14)


def test_station_takes_back_its_own_scans_alone(stocked: AppContext, rival: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    receive(rival, receipt, 3)
    assert back(stocked, receipt)["units"] == 5
    with pytest.raises(Refused, match="Nothing was received here"):
        back(stocked, receipt)
    assert back(rival, receipt)["units"] == 3


def test_what_waits_is_put_into_its_bin(stocked: AppContext, rival: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    receive(stocked, receipt, 1, lot="L")
    receive(stocked, receipt, 2, "CAP", bin_id=bin_id(stocked, "A-2"))
    receive(rival, receipt, 4)
    assert put(stocked, receipt, "A-1") == {
        "bin_id": bin_id(stocked, "A-1"),
        "bin": "A-1",
        "units": 6,
        "sku_ids": [sku_id(stocked)],
        "rerouted": [],
    }
    assert in_bins(stocked) == {("A-1", ""): (5, 0), ("A-1", "L"): (1, 0), ("A-2", ""): (2, 0)}
    with pytest.raises(Refused, match="Nothing waits to be put away"):
        put(stocked, receipt, "A-1")
    assert put(rival, receipt, "A-2")["units"] == 4
    assert levels(stocked)[("MUG", "Berlin")] == (20, 0)


def test_what_was_put_away_is_taken_back_from_its_bin(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    put(stocked, receipt, "A-1")
    back(stocked, receipt)
    assert in_bins(stocked) == {} and levels(stocked)[("MUG", "Berlin")] == (10, 0)


def test_units_that_somebody_moved_meanwhile_are_not_taken_back(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5, bin_id=bin_id(stocked, "A-1"))
    berlin = location_id(stocked, "Berlin")
    stocked.run(MoveStock(sku_id(stocked), berlin, bin_id(stocked, "A-1"), bin_id(stocked, "A-2"), 3))
    with pytest.raises(NotEnoughStock, match="Fewer units are there"):
        back(stocked, receipt)
    assert in_bins(stocked) == {("A-1", ""): (2, 0), ("A-2", ""): (3, 0)}


def test_what_somebody_moved_meanwhile_is_not_put_away_twice(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    stocked.run(MoveStock(sku_id(stocked), location_id(stocked, "Berlin"), None, bin_id(stocked, "A-2"), 12))
    assert put(stocked, receipt, "A-1")["units"] == 3
    assert in_bins(stocked) == {("A-2", ""): (12, 0), ("A-1", ""): (3, 0)}


def test_broken_goods_are_held_and_their_orders_routed_again(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 5)
    (order,) = ordered_and_routed(stocked, incoming("1", line("MUG", 14)))
    assert put(stocked, receipt, "Broken")["rerouted"] == [order]
    assert in_bins(stocked) == {("Broken", ""): (5, 5)}
    back(stocked, receipt)
    assert in_bins(stocked) == {} and levels(stocked)[("MUG", "Berlin")] == (10, 10)


def test_serial_numbers_go_along(stocked: AppContext) -> None:
    tracked(stocked, "MUG", "serial")
    receipt = opened(stocked)
    for serial in ("S1", "S2"):
        receive(stocked, receipt, 1, serial=serial)
    assert put(stocked, receipt, "A-1")["units"] == 2
    assert rows_of(stocked, "SELECT code, bin_id FROM serial ORDER BY id") == [
        ("S1", bin_id(stocked, "A-1")),
        ("S2", bin_id(stocked, "A-1")),
    ]
    back(stocked, receipt)
    assert rows_of(stocked, "SELECT location_id, bin_id FROM serial WHERE code = 'S2'") == [(None, None)]
    receive(stocked, receipt, 1, serial="S2")
    assert one(stocked, "SELECT count(*) FROM serial") == 2


def test_unit_that_was_with_a_customer_comes_in_again(stocked: AppContext) -> None:
    tracked(stocked, "MUG", "serial")
    receipt = opened(stocked)
    receive(stocked, receipt, 1, serial="S1")
    back(stocked, receipt)
    (order,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1)))
    with stocked.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE serial SET order_line_id = (SELECT id FROM order_line WHERE order_id = {order})")
    receive(stocked, receipt, 1, serial="S1")
    assert rows_of(stocked, "SELECT location_id, order_line_id FROM serial") == [(location_id(stocked, "Berlin"), None)]


def test_closed_receipt_still_gives_what_lies_in_no_bin_to_its_bin(stocked: AppContext, rival: AppContext) -> None:
    tracked(stocked, "CAP", "serial")
    order = ordered(stocked, supplier(stocked), MUG=20, CAP=1)
    receipt = opened(stocked, order)
    receive(stocked, receipt, 5)
    receive(stocked, receipt, 1, "CAP", serial="S1")
    receive(rival, receipt, 4)
    stocked.run(CloseReceipt(receipt))
    books = (
        "SELECT * FROM receipt",
        "SELECT * FROM receipt_line ORDER BY id",
        "SELECT sku_id, on_hand, held FROM stock_level ORDER BY 1",
    )
    before = [rows_of(stocked, query) for query in books]
    assert put(stocked, receipt, "A-1")["units"] == 6
    assert put(rival, receipt, "A-2")["units"] == 4
    assert [rows_of(stocked, query) for query in books] == before, "only places have changed"
    assert state_of_purchase(stocked, order) == "partly_received"
    in_bin = "SELECT b.code, s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE s.on_hand > 0 ORDER BY 1, 2"
    assert rows_of(stocked, in_bin) == [("A-1", 1), ("A-1", 5), ("A-2", 4)]
    with pytest.raises(Refused, match="Nothing waits to be put away") as refused:
        put(stocked, receipt, "A-1")
    assert str(refused.value.fix) == "Open a new one for what comes later."


def test_closed_receipts_and_bins_elsewhere_are_left_alone(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 1)
    count(stocked, {("MUG", "Hamburg"): 1})
    stocked.run(AddBins(location_id(stocked, "Hamburg"), ("H-1",)))
    with pytest.raises(Refused, match="The bin H-1 is at another location"):
        put(stocked, receipt, "H-1")
    with pytest.raises(NotFound, match="no such receipt"):
        back(stocked, 99)
    stocked.run(CloseReceipt(receipt))
    with pytest.raises(Refused, match="GR-00001 is closed") as refused:
        back(stocked, receipt)
    assert "What is in can still be put into its bin" in str(refused.value.fix)
    with pytest.raises(Refused, match="GR-00001 is closed"):
        receive(stocked, receipt, 1)
    with pytest.raises(Refused, match="The bin H-1 is at another location"):
        put(stocked, receipt, "H-1")
