"""Goods come in: counted at once, by lot and serial number, against what was ordered."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.domain.stock_cost import MILLION
from app.errors import BadInput, NotFound, Refused
from app.queries.receiving import receipt_report
from app.services.bins import AddBins
from app.services.lots import BlockLot
from app.services.purchases import CancelPurchase
from app.services.receiving import CloseReceipt, MayBeTaken, OpenReceipt, ReceiveUnits
from app.services.shop_settings import OVER_PERCENT, ChangeSetting
from app.services.suppliers import ChangeSupplier
from tests.factories import count, levels, location_id, one, rows_of
from tests.services.goods_in import (
    bin_id,
    cost_of_one,
    drafted,
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
def order(stocked: AppContext) -> int:
    """Twenty mugs and four caps were ordered at 2.00."""
    return ordered(stocked, supplier(stocked), MUG=20, CAP=4)


def test_units_are_on_hand_as_soon_as_they_are_scanned(stocked: AppContext, order: int) -> None:
    receipt = opened(stocked, order)
    assert receive(stocked, receipt, 12, bin_id=bin_id(stocked, "A-1")) == {
        "receipt_line_ids": [1],
        "sku_id": sku_id(stocked),
        "sku": "MUG",
        "units": 12,
        "bin_id": bin_id(stocked, "A-1"),
        "lot_id": None,
        "held": False,
        "here": 12,
        "wanted": 20,
        "received": 12,
        "state": "partly_received",
    }
    assert levels(stocked)[("MUG", "Berlin")] == (22, 0)
    assert in_bins(stocked) == {("A-1", ""): (12, 0)}
    moves = rows_of(
        stocked, "SELECT hand_delta, document_kind, document_id, unit_cost FROM stock_move WHERE kind = 'receive'"
    )
    assert moves == [(12, "receipt", receipt, 200 * MILLION)]
    receive(stocked, receipt, 8)
    assert receive(stocked, receipt, 4, "CAP")["state"] == "received"


def test_same_gesture_again_moves_nothing(stocked: AppContext) -> None:
    receipt, op_id = opened(stocked), uuid.uuid4()
    command = ReceiveUnits(receipt, sku_id(stocked), 3)
    first = stocked.run(command, op_id=op_id)
    assert stocked.run(command, op_id=op_id).result == first.result
    assert levels(stocked)[("MUG", "Berlin")] == (13, 0)


def test_blind_receipt_takes_what_comes(stocked: AppContext) -> None:
    receipt = opened(stocked, place="Berlin")
    done = receive(stocked, receipt, 3, unit_cost=5 * MILLION)
    assert (done["wanted"], done["state"], done["here"]) == (None, None, 3)
    assert cost_of_one(stocked) == 5 * MILLION


def test_open_receipt_of_an_order_is_gone_on_with(stocked: AppContext, order: int) -> None:
    first = stocked.run(OpenReceipt(None, order)).result
    assert stocked.run(OpenReceipt(None, order)).result == first | {"resumed": True}
    stocked.run(CloseReceipt(first["receipt_id"]))
    assert stocked.run(OpenReceipt(None, order)).result["number"] == "GR-00002"
    with pytest.raises(Refused, match=r"GR-00001 is closed\. Nothing was changed"):
        receive(stocked, first["receipt_id"])
    with pytest.raises(NotFound, match="no such location"):
        stocked.run(OpenReceipt(999))


def test_nothing_comes_of_drafts_and_of_what_is_cancelled(stocked: AppContext, order: int) -> None:
    with pytest.raises(Refused, match="is a draft"):
        opened(stocked, drafted(stocked, supplier(stocked, "Weaver"), MUG=1))
    receipt = opened(stocked, order)
    stocked.run(CancelPurchase(order))
    with pytest.raises(Refused, match="is cancelled"):
        receive(stocked, receipt)
    with pytest.raises(Refused, match="is cancelled"):
        opened(stocked, order)


def test_too_many_are_refused_by_name_unless_somebody_takes_them(stocked: AppContext, order: int) -> None:
    receipt = opened(stocked, order)
    receive(stocked, receipt, 20)
    receive(stocked, receipt, 2)
    with pytest.raises(
        MayBeTaken, match=r"20 of MUG were ordered and 22 have come\. With 1 more it is too many\. Nothing"
    ):
        receive(stocked, receipt, 1)
    assert receive(stocked, receipt, 1, anyway=True)["received"] == 23
    stocked.run(ChangeSetting(OVER_PERCENT, 0))
    with pytest.raises(MayBeTaken, match=r"0 have come\. Of these 5, 4 are still wanted and 1 too many"):
        receive(stocked, receipt, 5, "CAP")


def test_what_was_not_ordered_is_refused_by_name_unless_somebody_takes_it(stocked: AppContext) -> None:
    receipt = opened(stocked, ordered(stocked, supplier(stocked), MUG=5))
    with pytest.raises(MayBeTaken, match=r"CAP is not on the purchase order PO-00001\. Nothing was changed"):
        receive(stocked, receipt, 1, "CAP")
    assert receive(stocked, receipt, 1, "CAP", anyway=True)["wanted"] is None
    report = stocked.read(receipt_report, receipt)
    assert report is not None
    assert [one.sku for one in report.over] == ["CAP"]
    assert [(one.sku, one.short) for one in report.short] == [("MUG", 5)]


@pytest.mark.parametrize("units", [0, -1, 1_000_000_001])
def test_units_that_cannot_be_are_refused(stocked: AppContext, units: int) -> None:
    with pytest.raises(BadInput, match="how many units came"):
        receive(stocked, opened(stocked), units)


def test_lot_is_made_when_it_first_comes_and_belongs_to_its_product(stocked: AppContext) -> None:
    tracked(stocked, "MUG", "lot")
    receipt = opened(stocked)
    with pytest.raises(BadInput, match="MUG needs the lot"):
        receive(stocked, receipt)
    receive(stocked, receipt, 2, lot=" L  1 ", expires_on="2030-01-31")
    receive(stocked, receipt, 1, lot="L 1")
    receive(stocked, receipt, 1, "CAP", lot="L 1")
    rows = rows_of(stocked, "SELECT sku_id, on_hand FROM bin_stock ORDER BY id")
    assert rows == [(sku_id(stocked), 3), (sku_id(stocked, "CAP"), 1)]
    assert one(stocked, "SELECT count(*) FROM lot WHERE code = 'L 1'") == 2


def test_lot_that_is_known_with_another_day_is_told(stocked: AppContext) -> None:
    receipt = opened(stocked)
    receive(stocked, receipt, 1, lot="L")
    receive(stocked, receipt, 1, lot="L", expires_on="2030-01-31")
    with pytest.raises(MayBeTaken, match=r"The lot L of MUG is known with another last day than 2030-02-28"):
        receive(stocked, receipt, 1, lot="L", expires_on="2030-02-28")
    receive(stocked, receipt, 1, lot="L", expires_on="2030-02-28", anyway=True)
    assert str(one(stocked, "SELECT expires_on FROM lot")) == "2030-01-31"


def test_expired_goods_are_refused_unless_somebody_takes_them(stocked: AppContext) -> None:
    receipt = opened(stocked)
    with pytest.raises(MayBeTaken, match="The lot L of MUG expired on 2020-01-31"):
        receive(stocked, receipt, 1, lot="L", expires_on="2020-01-31")
    assert one(stocked, "SELECT count(*) FROM lot") == 0
    receive(stocked, receipt, 1, lot="L", expires_on="2020-01-31", anyway=True)


def test_units_of_a_blocked_lot_or_in_a_bin_for_broken_ones_are_held(stocked: AppContext) -> None:
    receipt = opened(stocked)
    lot = receive(stocked, receipt, 1, lot="L")["lot_id"]
    stocked.run(BlockLot(lot, True))
    assert receive(stocked, receipt, 2, lot="L")["held"]
    assert receive(stocked, receipt, 1, bin_id=bin_id(stocked, "Broken"))["held"]
    assert in_bins(stocked) == {("", "L"): (3, 3), ("Broken", ""): (1, 1)}


def test_each_serial_number_is_one_unit_in_one_place(stocked: AppContext) -> None:
    tracked(stocked, "MUG", "serial")
    receipt = opened(stocked)
    for serial, units in (("", 1), ("S1", 2)):
        with pytest.raises(BadInput, match="Each unit of MUG needs its own serial number"):
            receive(stocked, receipt, units, serial=serial)
    receive(stocked, receipt, 1, serial="S1", bin_id=bin_id(stocked, "A-1"))
    receive(stocked, receipt, 1, serial="S2")
    with pytest.raises(Refused, match=r"The serial number S1 is at Berlin A-1 already\. Nothing was changed"):
        receive(stocked, receipt, 1, serial="S1")
    with pytest.raises(Refused, match="S2 is at Berlin already"):
        receive(stocked, receipt, 1, serial=" S2 ")
    assert levels(stocked)[("MUG", "Berlin")] == (12, 0)


def test_goods_that_come_are_sold_again(stocked: AppContext) -> None:
    with stocked.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET archived_at = created_at WHERE code = 'MUG'")
    receive(stocked, opened(stocked))
    assert one(stocked, "SELECT archived_at FROM sku WHERE code = 'MUG'") is None


def test_cost_is_the_moving_average_over_all_locations(stocked: AppContext, order: int) -> None:
    receive(stocked, opened(stocked), 10, unit_cost=100 * MILLION)
    assert cost_of_one(stocked) == 100 * MILLION
    receive(stocked, opened(stocked, order), 20)
    assert cost_of_one(stocked) == 150 * MILLION
    receive(stocked, opened(stocked), 7)
    assert cost_of_one(stocked) == 150 * MILLION


def test_price_in_another_currency_is_no_cost(stocked: AppContext) -> None:
    potter = supplier(stocked)
    stocked.run(ChangeSupplier(potter, 1, (("currency", "USD"),)))
    receive(stocked, opened(stocked, ordered(stocked, potter, MUG=5)), 5)
    assert cost_of_one(stocked) is None


def test_closing_tells_what_is_missing_and_may_cancel_it(stocked: AppContext, order: int) -> None:
    receipt = opened(stocked, order)
    receive(stocked, receipt, 18)
    assert stocked.run(CloseReceipt(receipt)).result == {
        "receipt_id": receipt,
        "units": 18,
        "cancelled": 0,
        "state": "partly_received",
    }
    report = stocked.read(receipt_report, receipt)
    assert report is not None
    assert [(one.sku, one.here, one.short) for one in report.short] == [("MUG", 18, 2), ("CAP", 0, 4)]
    again = opened(stocked, order)
    assert stocked.run(CloseReceipt(again, cancel_rest=True)).result["cancelled"] == 6
    assert state_of_purchase(stocked, order) == "received"
    with pytest.raises(Refused, match="is closed"):
        stocked.run(CloseReceipt(again))


def test_order_that_was_received_takes_a_few_more(stocked: AppContext, order: int) -> None:
    receipt = opened(stocked, order)
    receive(stocked, receipt, 20)
    receive(stocked, receipt, 4, "CAP")
    stocked.run(CloseReceipt(receipt))
    assert receive(stocked, opened(stocked, order), 1)["received"] == 21
