"""Units with serial numbers: packed by their number, out of the building with the box, and back in by it."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, Refused
from app.queries.stock_trace import trace_serial
from app.services.bins import AddBins
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.counts import CountBinNow
from app.services.packing import PackCounted, UndoScan
from app.services.receiving_moves import TakeBackLast
from app.services.returns import ReturnedLine, ReturnGoods
from app.services.transfers import RequestTransfer, ShipTransfer
from app.services.unit_of_work import JsonObject
from tests.factories import count, events_of, incoming, line, location_id, one, ordered_and_routed, rows_of, scan, ship
from tests.services.goods_in import bin_id, opened, receive, sku_id, tracked

GTIN = "04006381333931"


@pytest.fixture
def cameras(shop: AppContext) -> AppContext:
    """Cameras K1 to K4 in the bin A-1 in Berlin, K5 in a bin for what is broken, a strap; orders 1 (two), 2 and 3."""
    count(shop, {("CAM", "Berlin"): 0, ("STRAP", "Berlin"): 5}, barcodes={"CAM": "4006381333931"})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1",)))
    shop.run(AddBins(berlin, ("Broken",), kind="damaged"))
    tracked(shop, "CAM", "serial")
    receipt = opened(shop)
    for number in ("K1", "K2", "K3", "K4"):
        receive(shop, receipt, 1, "CAM", serial=number, bin_id=bin_id(shop, "A-1"))
    receive(shop, receipt, 1, "CAM", serial="K5", bin_id=bin_id(shop, "Broken"))
    ordered_and_routed(shop, incoming("1", line("CAM", 2), line("STRAP")), incoming("2", line("CAM")))
    return shop


def box(shop: AppContext, number: str) -> int:
    return int(scan(shop, f"{number}-1")["shipment_id"])


def said(shop: AppContext, code: str, shipment_id: int) -> str:
    return str(scan(shop, code, shipment_id)["verdict"])


def whereabouts(shop: AppContext, code: str) -> tuple[str | None, str | None, str | None]:
    """Location, bin, and the order whose customer has the unit."""
    sql = """SELECT p.name, b.code, o.number FROM serial n LEFT JOIN location p ON p.id = n.location_id
        LEFT JOIN bin b ON b.id = n.bin_id LEFT JOIN order_line l ON l.id = n.order_line_id
        LEFT JOIN sales_order o ON o.id = l.order_id WHERE n.code = :code"""
    (row,) = rows_of(shop, sql, code=code)
    return row[0], row[1], row[2]


def back(shop: AppContext, *serials: str, units: int = 1, **more: object) -> JsonObject:
    order_id, line_id = rows_of(shop, "SELECT order_id, min(id) FROM order_line WHERE shipped > 0 GROUP BY order_id")[0]
    came = ReturnedLine(line_id, units, serials=serials, **more)  # type: ignore[arg-type]  # the fields' own types
    return shop.run(ReturnGoods(order_id, location_id(shop, "Berlin"), (came,))).result


def sent(shop: AppContext) -> int:
    """Order 1 has left with K1 and K3; its shipment."""
    shipment_id = box(shop, "1")
    assert [said(shop, code, shipment_id) for code in ("K1", "STRAP", "K3")] == ["counted", "counted", "complete"]
    ship(shop, shipment_id)
    return shipment_id


def test_a_unit_goes_in_by_its_number_and_out_with_the_box(cameras: AppContext) -> None:
    sent(cameras)
    assert [whereabouts(cameras, code) for code in ("K1", "K2", "K3")] == [
        (None, None, "1"), ("Berlin", "A-1", None), (None, None, "1"),
    ]  # fmt: skip
    gone = rows_of(cameras, "SELECT n.code, m.hand_delta, b.code FROM stock_move m JOIN bin b ON b.id = m.bin_id"
                            " JOIN serial n ON n.id = m.serial_id WHERE m.kind = 'ship' ORDER BY n.code")  # fmt: skip
    assert gone == [("K1", -1, "A-1"), ("K3", -1, "A-1")]
    trace = cameras.read(trace_serial, one(cameras, "SELECT id FROM serial WHERE code = 'K1'"))
    assert trace is not None and [(row.order, row.units) for row in trace.sent] == [("1", 1)] and not trace.here


def test_a_product_by_numbers_is_not_packed_without_one(cameras: AppContext) -> None:
    shipment_id = box(cameras, "1")
    kept = rows_of(cameras, "SELECT * FROM pack_scan")
    for code in ("CAM", "4006381333931", GTIN):
        assert said(cameras, code, shipment_id) == "needs_serial"
    assert cameras.run(PackCounted(shipment_id, "no_barcode")).result["verdict"] == "needs_serial"
    assert scan(cameras, "CAM")["verdict"] == "needs_serial"  # with nothing in hand: no order is opened by it
    assert rows_of(cameras, "SELECT * FROM pack_scan") == kept
    assert said(cameras, f"]d201{GTIN}21K2", shipment_id) == "counted"  # as GS1 codes say it


def test_a_unit_that_is_not_to_be_had_is_told_and_changes_nothing(cameras: AppContext) -> None:
    first, second = box(cameras, "1"), box(cameras, "2")
    assert said(cameras, "K1", first) == "counted"
    assert [said(cameras, "K1", at) for at in (first, second)] == ["serial_taken", "serial_taken"]
    assert [said(cameras, code, second) for code in ("K5", f"(01){GTIN}(21)K77")] == ["serial_away", "serial_away"]
    with pytest.raises(Refused, match="K1"):  # what is in a box does not leave in a transfer
        hamburg = cameras.run(
            RequestTransfer(location_id(cameras, "Berlin"), _yard(cameras), ((sku_id(cameras, "CAM"), 1),))
        )
        (line_id,) = hamburg.result["line_ids"]
        k1 = one(cameras, "SELECT id FROM serial WHERE code = 'K1'")
        cameras.run(ShipTransfer(hamburg.result["transfer_id"], 1, ((line_id, 1, None, None),), (k1,)))
    assert said(cameras, "K2", second) == "complete"


def _yard(shop: AppContext) -> int:
    count(shop, {("STRAP", "Yard"): 1})
    return location_id(shop, "Yard")


def test_a_number_opens_its_order_and_comes_before_an_orders(cameras: AppContext) -> None:
    opened_by = scan(cameras, "K4", place=location_id(cameras, "Berlin"))
    assert (opened_by["verdict"], opened_by["units"]) == ("counted", 1)
    with cameras.database.writing() as conn:
        conn.exec_driver_sql("UPDATE serial SET code = '2' WHERE code = 'K2'")  # as the order 2
    assert said(cameras, "2", opened_by["shipment_id"]) == "counted"


def test_a_scan_taken_back_frees_the_unit(cameras: AppContext) -> None:
    first, second = box(cameras, "1"), box(cameras, "2")
    said(cameras, "K1", first)
    assert cameras.run(UndoScan(first)).result["verdict"] == "undone"
    assert said(cameras, "K1", second) == "complete"
    ship(cameras, second)
    assert whereabouts(cameras, "K1") == (None, None, "2")
    assert said(cameras, "K1", first) == "serial_away"


def test_where_no_number_is_known_units_are_packed_without(cameras: AppContext) -> None:
    count(cameras, {("LENS", "Berlin"): 3})  # as a stock file says it: so many, and nobody knows which
    tracked(cameras, "LENS", "serial")
    (order_id,) = ordered_and_routed(cameras, incoming("3", line("LENS", 3)))
    shipment_id = box(cameras, "3")
    assert said(cameras, "LENS", shipment_id) == "counted"
    receive(cameras, opened(cameras), 1, "LENS", serial="L9")
    assert said(cameras, "LENS", shipment_id) == "needs_serial"
    assert said(cameras, "L9", shipment_id) == "counted"
    assert cameras.run(PackCounted(shipment_id, "no_barcode")).result["verdict"] == "complete"
    ship(cameras, shipment_id)
    line_id = one(cameras, "SELECT id FROM order_line WHERE order_id = :o", o=order_id)
    came = (ReturnedLine(line_id, 2), ReturnedLine(line_id, 1, serials=("L9",)))
    cameras.run(ReturnGoods(order_id, location_id(cameras, "Berlin"), came))
    assert whereabouts(cameras, "L9") == ("Berlin", None, None)


def test_what_left_by_its_number_comes_back_by_it(cameras: AppContext) -> None:
    sent(cameras)
    with pytest.raises(BadInput, match="K1, K3"):
        back(cameras)
    with pytest.raises(Refused, match="K2"):
        back(cameras, "K2")
    with pytest.raises(Refused, match="K1"):
        back(cameras, "K1", "K1", units=2)
    back(cameras, "K3", bin_id=bin_id(cameras, "Broken"))
    assert (whereabouts(cameras, "K3"), whereabouts(cameras, "K1")) == (("Berlin", "Broken", None), (None, None, "1"))
    back(cameras, "K1", written_off=True)
    assert whereabouts(cameras, "K1") == (None, None, None)
    assert events_of(cameras, 1)[-2:] == ["returned", "returned"]


def test_a_receipt_is_not_taken_back_of_a_unit_that_is_packed_or_gone(cameras: AppContext) -> None:
    receipt, shipment_id = opened(cameras), box(cameras, "2")
    receive(cameras, receipt, 1, "CAM", serial="K9")
    said(cameras, "K9", shipment_id)
    with pytest.raises(Refused, match="K9"):
        cameras.run(TakeBackLast(receipt))
    ship(cameras, shipment_id)
    with pytest.raises(Refused, match="K9"):
        cameras.run(TakeBackLast(receipt))
    assert whereabouts(cameras, "K9") == (None, None, "2")


def test_a_unit_that_was_found_elsewhere_since_does_not_leave(cameras: AppContext) -> None:
    shipment_id, yard = box(cameras, "2"), _yard(cameras)
    said(cameras, "K1", shipment_id)
    count_id = cameras.run(CountBinNow(yard, None)).result["count_id"]
    cameras.run(RecordCount(count_id, None, sku_id(cameras, "CAM"), 1, serial="K1"))
    cameras.run(CloseBin(count_id, None, partly=True))
    assert whereabouts(cameras, "K1")[0] == "Yard"
    with pytest.raises(Refused, match="not here any more: K1"):
        ship(cameras, shipment_id)
