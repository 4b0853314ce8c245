"""What has come, where it goes, what came short or over, and what stock is worth."""

from __future__ import annotations

from datetime import date

import pytest

from app.context import AppContext
from app.domain.putaway import PutawayReason
from app.domain.stock_cost import MILLION
from app.queries.receiving import lying, putaway_for, receipt_report, receipts, received_lines, stock_value
from app.services.bins import AddBins
from app.services.receiving import CloseReceipt
from app.services.receiving_moves import PutAway, TakeBackLast
from app.services.stock_moves import MoveStock
from tests.factories import count, location_id
from tests.services.goods_in import bin_id, opened, ordered, receive, sku_id, supplier, tracked


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs and five caps in Berlin; bins of two zones."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 5})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1", "A-2"), "A"))
    shop.run(AddBins(berlin, ("B-1", "B-2"), "B"))
    return shop


def test_receipts_are_listed_open_and_closed(stocked: AppContext) -> None:
    first = opened(stocked, ordered(stocked, supplier(stocked), MUG=5))
    second = opened(stocked)
    receive(stocked, first, 3)
    stocked.run(CloseReceipt(second))
    (row,) = stocked.read(receipts, opened=True)
    assert (row.number, row.purchase, row.supplier, row.units) == ("GR-00001", "PO-00001", "Potter", 3)
    assert [row.id for row in stocked.read(receipts)] == [second, first]
    assert [row.purchase for row in stocked.read(receipts, opened=False)] == [""]


def test_report_says_what_is_short_and_over(stocked: AppContext) -> None:
    receipt = opened(stocked, ordered(stocked, supplier(stocked), MUG=5, CAP=2))
    receive(stocked, receipt, 7, anyway=True)
    report = stocked.read(receipt_report, receipt)
    assert report is not None
    assert [(found.sku, found.here, found.short, found.over) for found in report.goods] == [
        ("MUG", 7, 0, 2),
        ("CAP", 0, 2, 0),
    ]
    assert [found.sku for found in report.short] == ["CAP"]
    assert [found.sku for found in report.over] == ["MUG"]
    assert stocked.read(receipt_report, 99) is None


def test_blind_receipt_has_nothing_short_or_over(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 2)
    receive(stocked, receipt, 1, "CAP")
    stocked.run(TakeBackLast(receipt))
    report = stocked.read(receipt_report, receipt)
    assert report is not None
    assert [(found.sku, found.here) for found in report.goods] == [("MUG", 2)]
    assert (report.short, report.over) == ((), ())


def test_lines_are_told_newest_first(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 2, lot="L", expires_on="2030-01-31", bin_id=bin_id(stocked, "A-1"))
    tracked(stocked, "CAP", "serial")
    receive(stocked, receipt, 1, "CAP", serial="S1")
    found = stocked.read(received_lines, receipt)
    assert [(row.sku, row.units, row.bin, row.lot, row.expires_on, row.serial) for row in found] == [
        ("CAP", 1, "", "", None, "S1"),
        ("MUG", 2, "A-1", "L", date(2030, 1, 31), ""),
    ]


def test_what_lies_in_no_bin_is_known_by_the_receipt(stocked: AppContext) -> None:
    receipt, station = opened(stocked), stocked.facts.station_id
    receive(stocked, receipt, 2)
    receive(stocked, receipt, 3)
    assert [(found.bin_id, found.units) for found in stocked.read(lying, receipt, station)] == [(None, 5)]
    stocked.run(PutAway(receipt, bin_id(stocked, "A-1")))
    assert [found.bin_id for found in stocked.read(lying, receipt, station)] == [bin_id(stocked, "A-1")]
    assert stocked.read(lying, receipt, station + 1) == []


def test_bin_is_proposed_by_lot_product_zone_and_room(stocked: AppContext) -> None:
    mug, berlin = sku_id(stocked), location_id(stocked, "Berlin")

    def proposed(lot_id: int | None = None) -> tuple[str, PutawayReason]:
        found = stocked.read(putaway_for, berlin, mug, lot_id)
        assert found is not None
        return found.code, found.reason

    assert proposed() == ("A-1", PutawayReason.EMPTY)
    stocked.run(MoveStock(mug, berlin, None, bin_id(stocked, "B-1"), 4))
    assert proposed() == ("B-1", PutawayReason.SAME_SKU)
    lot = receive(stocked, opened(stocked), 1, lot="L", bin_id=bin_id(stocked, "A-2"))["lot_id"]
    assert proposed(lot) == ("A-2", PutawayReason.SAME_LOT)
    assert proposed() == ("A-2", PutawayReason.SAME_SKU)
    stocked.run(MoveStock(mug, berlin, bin_id(stocked, "A-2"), None, 1, lot))
    stocked.run(MoveStock(mug, berlin, bin_id(stocked, "B-1"), None, 4))
    stocked.run(MoveStock(sku_id(stocked, "CAP"), berlin, None, bin_id(stocked, "A-2"), 1))
    assert proposed() == ("A-1", PutawayReason.SAME_ZONE)
    assert stocked.read(putaway_for, 99, mug, None) is None


def test_stock_is_worth_its_average_cost(stocked: AppContext) -> None:
    receive(stocked, opened(stocked), 5, unit_cost=150 * MILLION)
    found = stocked.read(stock_value)
    assert [(row.sku, row.on_hand, row.average_cost, row.amount) for row in found] == [
        ("CAP", 5, None, None),
        ("MUG", 15, 150 * MILLION, 2_250),
    ]
    assert [row.sku for row in stocked.read(stock_value, [sku_id(stocked)])] == ["MUG"]
