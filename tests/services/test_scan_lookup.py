"""What a scanned or typed code names: own code, barcode, SKU, tracking number, order number, in that order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.services.scan_lookup import MAX_CODE, Found, Hit, clean, look_up
from tests.factories import (
    case_barcode,
    count,
    incoming,
    label,
    line,
    one,
    ordered_and_routed,
    pack,
    take_in,
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    count(shop, {("MUG", "Berlin"): 5, ("Cap-1", "Berlin"): 5, ("1002", "Berlin"): 5}, barcodes={"MUG": "036000291452"})
    case_barcode(shop, "MUG", "CASE-OF-12", 12)
    ordered_and_routed(shop, incoming("1001"), incoming("1002"), incoming("#1003"))
    return shop


def hits(shop: AppContext, code: str) -> list[Hit]:
    return shop.read(look_up, code)


def sku(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = :c", c=code))


def order(shop: AppContext, number: str) -> int:
    return int(one(shop, "SELECT id FROM sales_order WHERE number = :n", n=number))


@pytest.mark.parametrize("code", ["036000291452", "0036000291452", "00036000291452", " 036000291452\r\n"])
def test_gtin_of_any_length_names_its_product(stocked: AppContext, code: str) -> None:
    assert hits(stocked, code) == [Hit(Found.SKU, sku(stocked, "MUG"))]


def test_barcode_of_a_case_names_product_and_units(stocked: AppContext) -> None:
    assert hits(stocked, "CASE-OF-12") == [Hit(Found.SKU, sku(stocked, "MUG"), 12)]


def test_sku_is_found_as_written_or_folded_while_there_is_one(stocked: AppContext) -> None:
    assert hits(stocked, "Cap-1") == hits(stocked, "cap-1") == [Hit(Found.SKU, sku(stocked, "Cap-1"))]
    take_in(stocked, incoming("2001", line("Bag"), line("BAG")))
    assert hits(stocked, "bag") == [], "it might be either"
    assert hits(stocked, "BAG") == [Hit(Found.SKU, sku(stocked, "BAG"))]


def test_product_comes_before_an_order_of_the_same_number(stocked: AppContext) -> None:
    assert hits(stocked, "1002") == [Hit(Found.SKU, sku(stocked, "1002"))]
    assert hits(stocked, "1001") == [Hit(Found.ORDER, order(stocked, "1001"))]


def test_code_of_ours_comes_before_everything(stocked: AppContext) -> None:
    code = str(OwnCode(CodeKind.ORDER, order(stocked, "1001")))
    count(stocked, {(code, "Berlin"): 1})
    assert hits(stocked, code.lower()) == [Hit(Found.ORDER, order(stocked, "1001"))]
    shipment = one(stocked, "SELECT min(id) FROM shipment")
    assert hits(stocked, str(OwnCode(CodeKind.SHIPMENT, shipment))) == [Hit(Found.SHIPMENT, shipment)]


def test_code_of_ours_that_nothing_has_may_be_something_else(stocked: AppContext) -> None:
    code = str(OwnCode(CodeKind.ORDER, 999_999))
    assert hits(stocked, code) == hits(stocked, str(OwnCode(CodeKind.TOTE, 1))) == []
    count(stocked, {(code, "Berlin"): 1})
    assert hits(stocked, code) == [Hit(Found.SKU, sku(stocked, code))]


@pytest.mark.parametrize(("typed", "number"), [("#1001", "1001"), ("1003", "#1003"), ("#1003", "#1003")])
def test_hash_before_a_number_does_not_matter(stocked: AppContext, typed: str, number: str) -> None:
    assert hits(stocked, typed) == [Hit(Found.ORDER, order(stocked, number))]


def test_number_with_a_dash_names_a_shipment(stocked: AppContext) -> None:
    shipment = one(stocked, "SELECT id FROM shipment WHERE order_id = :o", o=order(stocked, "1001"))
    assert hits(stocked, "1001-1") == [Hit(Found.SHIPMENT, shipment)]
    assert hits(stocked, "1001-2") == []
    take_in(stocked, incoming("1001-1"))
    assert hits(stocked, "1001-1") == [Hit(Found.ORDER, order(stocked, "1001-1"))], "the plain number comes first"


def test_same_number_of_two_shops_names_both_and_the_shop_tells_them_apart(stocked: AppContext) -> None:
    (south,) = take_in(stocked, incoming("1001"), shop_name="south")
    assert hits(stocked, "1001") == [Hit(Found.ORDER, order_id) for order_id in (south - 3, south)]
    assert hits(stocked, "south:1001") == [Hit(Found.ORDER, south)]
    assert hits(stocked, "north:1001") == []


def test_tracking_number_names_its_shipment(stocked: AppContext) -> None:
    shipment = pack(stocked, "1001")
    assert hits(stocked, label(stocked, shipment)["tracking_number"]) == [Hit(Found.SHIPMENT, shipment)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
@example("")
@example("\0")
@example("\ud800")
@example("%")
@example("_")
@example("'; DROP TABLE sku; --")
@example("1" * 5_000)
@example("-1")
@example("::")
@example("O" + "Z" * 19)
def test_anything_may_be_looked_up(stocked: AppContext, code: str) -> None:
    assert hits(stocked, code) == hits(stocked, clean(code))
    assert len(clean(code)) <= MAX_CODE
    clean(code).encode()
