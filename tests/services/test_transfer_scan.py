"""What codes mean to a transfer, while it is sent and while it is received."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.services.bins import AddBins
from app.services.receiving_scan import Scanned
from app.services.transfer_scan import TransferCode, read_transfer_code, said_of
from app.services.transfers import ReceiveTransfer, RequestTransfer, ShipTransfer
from tests.factories import case_barcode, count, incoming, location_id, one, ordered_and_routed, scan
from tests.factories import line as order_line
from tests.services.goods_in import opened, receive, sku_id, tracked


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Mugs, tea of a lot and lamps by serial number in Berlin, a bin at each end; a transfer of all three."""
    count(shop, {("MUG", "Berlin"): 20, ("TEA", "Berlin"): 0, ("LAMP", "Berlin"): 0, ("MUG", "Hamburg"): 0})
    case_barcode(shop, "MUG", "14006381333938", 12)
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    receipt = opened(shop)
    receive(shop, receipt, 5, "TEA", lot="L1")
    receive(shop, receipt, 1, "LAMP", serial="SN1")
    receive(shop, receipt, 1, "LAMP", serial="SN2")
    shop.run(AddBins(location_id(shop, "Berlin"), ("B-1",)))
    shop.run(AddBins(location_id(shop, "Hamburg"), ("H-1",)))
    lines = tuple((sku_id(shop, code), units) for code, units in (("MUG", 12), ("TEA", 2), ("LAMP", 1)))
    shop.run(RequestTransfer(location_id(shop, "Berlin"), location_id(shop, "Hamburg"), lines))
    return shop


def read(shop: AppContext, code: str, *, sending: bool = True) -> TransferCode:
    return shop.read(read_transfer_code, 1, code, sending=sending)


def serial(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM serial WHERE code = :code", code=code))


def test_cases_bins_and_strangers_are_told_apart(stocked: AppContext) -> None:
    case = read(stocked, "14006381333938").reading
    assert (case.what, case.goods and (case.goods.code, case.goods.units)) == (Scanned.GOODS, ("MUG", 12))
    assert read(stocked, "4006389999999").reading.what is Scanned.UNKNOWN
    assert read(stocked, "B-1").reading.what is Scanned.BIN
    assert read(stocked, "H-1").reading.what is Scanned.UNKNOWN
    assert read(stocked, "H-1", sending=False).reading.what is Scanned.BIN
    assert stocked.read(read_transfer_code, 99, "MUG", sending=True).reading.what is Scanned.UNKNOWN


def test_unit_is_named_by_its_own_number_where_it_may_be_handled(stocked: AppContext) -> None:
    found = read(stocked, "SN1")
    assert found.reading.goods is not None and found.reading.goods.code == "LAMP"
    assert found.serial_id == serial(stocked, "SN1")
    assert read(stocked, "SN1", sending=False).serial_id is None  # it has not left
    line = int(one(stocked, "SELECT id FROM transfer_line WHERE position = 3"))
    stocked.run(ShipTransfer(1, 1, ((line, 1, None, None),), (serial(stocked, "SN1"),)))
    assert read(stocked, "SN1").serial_id is None  # it is not in Berlin any more
    assert read(stocked, "SN1", sending=False).serial_id == serial(stocked, "SN1")
    assert read(stocked, "SN2", sending=False).serial_id is None
    stocked.run(ReceiveTransfer(1, ((line, 1, None),), (serial(stocked, "SN1"),)))
    assert read(stocked, "SN1", sending=False).serial_id is None  # it is in


def test_unit_in_a_box_that_is_packed_for_a_customer_does_not_go(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", order_line("LAMP")))
    assert read(stocked, "SN2").serial_id is not None
    shipment_id = int(scan(stocked, "1-1")["shipment_id"])
    scan(stocked, "SN2", shipment_id)
    assert read(stocked, "SN2").serial_id is None


def test_what_is_said_after_a_product_is_its_lot_or_number(stocked: AppContext) -> None:
    tea, lamp = read(stocked, "TEA").reading.goods, read(stocked, "LAMP").reading.goods
    assert tea is not None and lamp is not None
    lot = int(one(stocked, "SELECT id FROM lot WHERE code = 'L1'"))
    assert stocked.read(said_of, 1, tea, " L1 ", sending=True).lot_id == lot
    assert stocked.read(said_of, 1, tea, "L2", sending=True).lot_id is None
    assert stocked.read(said_of, 1, lamp, "SN2", sending=True).serial_id == serial(stocked, "SN2")
