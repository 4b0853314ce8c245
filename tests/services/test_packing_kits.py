"""Kits at the packing station: the kit's own code counts all that is in it, or each part is scanned; a setting says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.context import AppContext
from app.domain.packing import KitScans
from app.services.packing import UndoScan
from app.services.shop_settings import KIT_SCANS, ChangeSetting
from tests.factories import case_barcode, count, incoming, label, line, lines_of, one, ordered_and_routed, rows_of, scan
from tests.services.goods_in import opened as receipt_of
from tests.services.goods_in import receive, tracked
from tests.services.test_kit_orders import make_kit, sound

CODE = "4006381333931"
SCANS = """SELECT k.code, p.quantity FROM pack_scan p JOIN shipment_line c ON c.id = p.shipment_line_id
    JOIN sku k ON k.id = c.sku_id WHERE p.undone_op_id IS NULL ORDER BY p.id"""


@pytest.fixture
def boxes(shop: AppContext) -> Iterator[AppContext]:
    """Boxes of two mugs and a cap, with a barcode and one of a carton of two; every rule holds when a test is over."""
    count(shop, {("MUG", "Berlin"): 20, ("CAP", "Berlin"): 10, ("BOX", "Berlin"): 0}, barcodes={"BOX": CODE})
    case_barcode(shop, "BOX", "BOX-2", 2)
    make_kit(shop, "BOX", MUG=2, CAP=1)
    yield shop
    sound(shop)


def opened(shop: AppContext, number: str, *lines: tuple[str, int]) -> int:
    """An order of these is in hand; its shipment."""
    ordered_and_routed(shop, incoming(number, *(line(code, units) for code, units in lines)))
    return int(scan(shop, f"{number}-1")["shipment_id"])


def said(shop: AppContext, code: str, shipment_id: int | None) -> str:
    return str(scan(shop, code, shipment_id)["verdict"])


def scanned_by(shop: AppContext, way: KitScans) -> None:
    shop.run(ChangeSetting(KIT_SCANS, way))


def test_a_kit_goes_in_by_one_scan_of_its_own_code_and_out_by_one_step(boxes: AppContext) -> None:
    shipment = opened(boxes, "1", ("BOX", 2), ("MUG", 1))
    first = scan(boxes, CODE, shipment)
    assert first["verdict"] == "counted" and sorted(units for _, units in first["lines"]) == [1, 2]
    assert [said(boxes, code, shipment) for code in ("MUG", "BOX")] == ["counted", "complete"]
    assert rows_of(boxes, SCANS) == [("MUG", 2), ("CAP", 1), ("MUG", 1), ("MUG", 2), ("CAP", 1)]
    label(boxes, shipment)
    undone = boxes.run(UndoScan(shipment)).result
    assert (undone["verdict"], undone["units"], len(undone["lines"])) == ("undone", 1, 2)
    assert undone["sku_id"] == one(boxes, "SELECT id FROM sku WHERE code = 'BOX'")
    assert rows_of(boxes, SCANS) == [("MUG", 2), ("CAP", 1), ("MUG", 1)]
    assert one(boxes, "SELECT state FROM shipment") == "packing"
    sound(boxes)
    for left in (2, 0):
        boxes.run(UndoScan(shipment))
        assert len(rows_of(boxes, SCANS)) == left
    assert said(boxes, "BOX-2", shipment) == "counted" and said(boxes, "MUG", shipment) == "complete"
    order_id = one(boxes, "SELECT id FROM sales_order")
    assert {row[0]: row[3] for row in lines_of(boxes, order_id)} == {"BOX": 0, "MUG": 4, "CAP": 2}


def test_parts_and_kits_may_be_mixed_as_long_as_a_whole_kit_is_missing(boxes: AppContext) -> None:
    shipment = opened(boxes, "1", ("BOX", 2))
    assert said(boxes, "CAP", shipment) == "counted"
    told = scan(boxes, "BOX-2", shipment)
    assert (told["verdict"], told["kits_left"]) == ("too_many", 1)
    assert said(boxes, CODE, shipment) == "counted"
    assert said(boxes, CODE, shipment) == "kit_begun"
    assert [said(boxes, "MUG", shipment) for _ in "12"] == ["counted", "complete"]
    boxes.run(UndoScan(shipment))
    assert rows_of(boxes, SCANS)[-1] == ("MUG", 1), "what was scanned by itself goes by itself"
    assert said(boxes, CODE, shipment) == "kit_begun"
    assert said(boxes, "MUG", shipment) == "complete"


def test_a_shop_may_have_kits_scanned_whole_or_part_by_part(boxes: AppContext) -> None:
    shipment = opened(boxes, "1", ("BOX", 1), ("CAP", 1))
    scanned_by(boxes, KitScans.WHOLE)
    assert [said(boxes, code, shipment) for code in ("MUG", "CAP", "CAP")] == ["kit_whole", "counted", "kit_whole"]
    assert said(boxes, CODE, shipment) == "complete"
    boxes.run(UndoScan(shipment))
    scanned_by(boxes, KitScans.PARTS)
    assert [said(boxes, code, shipment) for code in (CODE, "MUG", "MUG", "CAP")] == [
        "kit_parts", "counted", "counted", "complete",
    ]  # fmt: skip


def test_a_kit_without_an_order_in_hand_opens_the_most_urgent_one_that_has_it(boxes: AppContext) -> None:
    ordered_and_routed(boxes, incoming("1", line("MUG", 3)), incoming("2", line("BOX")))
    scanned_by(boxes, KitScans.PARTS)
    assert said(boxes, CODE, None) == "kit_parts"
    scanned_by(boxes, KitScans.WHOLE)
    assert said(boxes, "CAP", None) == "kit_whole"
    assert said(boxes, CODE, None) == "complete"
    assert said(boxes, CODE, None) == "nothing_to_pack"
    assert said(boxes, "MUG", None) == "counted"


def test_a_part_that_goes_by_its_number_is_scanned_by_it_whatever_the_setting(boxes: AppContext) -> None:
    count(boxes, {("CAM", "Berlin"): 0, ("SET", "Berlin"): 0})
    tracked(boxes, "CAM", "serial")
    receive(boxes, receipt_of(boxes), 1, "CAM", serial="K1")
    make_kit(boxes, "SET", CAM=1, CAP=1)
    scanned_by(boxes, KitScans.WHOLE)
    shipment = opened(boxes, "1", ("SET", 1))
    assert [said(boxes, code, shipment) for code in ("SET", "CAM", "K1", "CAP")] == [
        "kit_begun", "needs_serial", "counted", "complete",
    ]  # fmt: skip


def test_a_kit_that_is_not_in_the_order_is_a_wrong_item(boxes: AppContext) -> None:
    shipment = opened(boxes, "1", ("MUG", 2), ("CAP", 1))
    assert said(boxes, CODE, shipment) == "wrong_item"
    assert rows_of(boxes, SCANS) == []
