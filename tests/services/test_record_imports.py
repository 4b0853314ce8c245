"""Products, customers and locations come in by file: made or changed by their key, nothing wiped out, all undoable."""

from __future__ import annotations

import dataclasses
from uuid import uuid4

import pytest

from app.channels.base import Address, CustomerRow, Kind, LocationRow, ProductRow, RowProblem
from app.context import AppContext
from app.services.import_undo import preview_undo, undo_import
from app.services.import_verdicts import UndoCounts
from app.services.locations import SetLocation
from tests.factories import count, incoming, line, one, rows_of, take_in
from tests.services.import_files import bring_in, foretell

PRODUCTS, CUSTOMERS, LOCATIONS = Kind.PRODUCTS, Kind.CUSTOMERS, Kind.LOCATIONS
MUG = ProductRow(
    2, "MUG", "Enamel mug", barcode="4006381333931", weight_g=340, price=1290, currency="EUR", vendor="Own"
)
BERLIN = Address(name="Ann Sample", street1="1 Sample Street", city="Berlin", postal_code="10115", country="DE")
ANN = CustomerRow(2, "Ann Sample", "ann@example.com", "+49 30 123456", BERLIN)
MAIN = LocationRow(
    2, "MAIN", "Main Street", Address(street1="1 Main Street", city="Berlin", postal_code="10115", country="DE")
)

_PRODUCT = "SELECT code, title, status, weight_g, price_amount, vendor FROM sku ORDER BY id"


def undo(shop: AppContext) -> UndoCounts:
    return undo_import(shop.run, int(one(shop, "SELECT max(id) FROM import_batch")), op_id=uuid4())


def outcome(report: object) -> tuple[int, int, int, int]:
    return (report.accepted, report.updated, report.unchanged, len(report.rejected))  # type: ignore[attr-defined]  # any


# -- products --


def test_products_are_made_and_the_same_file_changes_nothing(shop: AppContext) -> None:
    assert outcome(bring_in(shop, PRODUCTS, MUG)) == (1, 0, 0, 0)
    assert rows_of(shop, _PRODUCT) == [("MUG", "Enamel mug", "active", 340, 1290, "Own")]
    assert rows_of(shop, "SELECT printed, quantity FROM barcode") == [("4006381333931", 1)]
    assert outcome(bring_in(shop, PRODUCTS, MUG)) == (0, 0, 1, 0)


def test_a_draft_is_completed_and_an_empty_cell_wipes_nothing_out(shop: AppContext) -> None:
    take_in(shop, incoming("1001", line("MUG")))
    assert outcome(bring_in(shop, PRODUCTS, MUG)) == (0, 1, 0, 0)
    assert rows_of(shop, _PRODUCT) == [("MUG", "Enamel mug", "active", 340, 1290, "Own")]
    bring_in(shop, PRODUCTS, ProductRow(2, "MUG", "", weight_g=350))
    assert rows_of(shop, _PRODUCT) == [("MUG", "Enamel mug", "active", 350, 1290, "Own")]


def test_a_sku_is_taken_letter_for_letter(shop: AppContext) -> None:
    bring_in(shop, PRODUCTS, MUG)
    report = bring_in(shop, PRODUCTS, ProductRow(2, "mug", "Another mug"))
    assert outcome(report) == (1, 0, 0, 0)
    assert report.notes == ["mug is a product of its own beside MUG."]
    assert one(shop, "SELECT count(*) FROM sku") == 2


def test_prices_in_another_currency_are_left_out_and_told(shop: AppContext) -> None:
    report = bring_in(shop, PRODUCTS, ProductRow(2, "MUG", "Mug", price=1290, currency="USD"))
    assert one(shop, "SELECT price_amount FROM sku") is None
    assert report.notes == ["Prices in USD were left out: this shop counts in EUR."]


def test_variants_without_sku_are_what_orders_call_them(shop: AppContext) -> None:
    take_in(shop, incoming("1001", line("", title="Puff Large - Latte / XL")))
    puff = ProductRow(2, "", "Puff Large", options=(("Colour", "Latte"), ("Size", "XL")), weight_g=900)
    other = ProductRow(3, "", "Puff Small", options=(("Colour", "Latte"),))
    assert outcome(bring_in(shop, PRODUCTS, puff, other, channel="shopify")) == (1, 1, 0, 0)
    assert rows_of(shop, "SELECT title, weight_g FROM sku ORDER BY id") == [
        ("Puff Large - Latte / XL", 900),
        ("Puff Small - Latte", None),
    ]
    (order,) = take_in(shop, incoming("1002", line("", title="Puff Small - Latte")))
    assert order
    assert one(shop, "SELECT count(*) FROM sku") == 2


@pytest.mark.parametrize("status", ["draft", "archived"])
def test_a_product_comes_in_as_the_channel_has_it(shop: AppContext, status: str) -> None:
    bring_in(shop, PRODUCTS, ProductRow(2, "MUG", "Mug", status=status))
    kept = rows_of(shop, "SELECT status, archived_at IS NOT NULL FROM sku")
    assert [(row[0], bool(row[1])) for row in kept] == [
        ("draft" if status == "draft" else "active", status == "archived")
    ]


def test_a_barcode_of_another_product_and_a_sku_twice_are_problems(shop: AppContext) -> None:
    bring_in(shop, PRODUCTS, MUG)
    cap = ProductRow(3, "CAP", "Cap", barcode=MUG.barcode)
    report = bring_in(shop, PRODUCTS, cap, ProductRow(4, "HAT", "Hat"), ProductRow(5, "HAT", "Hat again"))
    assert outcome(report) == (1, 0, 0, 2)
    assert [(problem.row, problem.column) for problem in report.rejected] == [(3, "barcode"), (5, "sku")]
    assert [row[0] for row in rows_of(shop, "SELECT code FROM sku ORDER BY code")] == ["HAT", "MUG"]


def test_two_new_products_with_one_barcode_are_a_problem(shop: AppContext) -> None:
    cap = ProductRow(3, "CAP", "Cap", barcode=MUG.barcode)
    report = bring_in(shop, PRODUCTS, MUG, cap)
    assert [problem.row for problem in report.rejected] == [3]
    assert report.accepted == 1


def test_products_are_undone_field_by_field(shop: AppContext) -> None:
    bring_in(shop, PRODUCTS, MUG)
    bring_in(shop, PRODUCTS, ProductRow(2, "MUG", "Mug", weight_g=400, vendor="Other"), ProductRow(3, "CAP", "Cap"))
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET vendor = 'By hand' WHERE code = 'MUG'")
    told = undo(shop)
    assert (told.records_set_back, told.products_archived, told.left) == (1, 1, [])
    assert rows_of(shop, _PRODUCT)[0] == ("MUG", "Enamel mug", "active", 340, 1290, "By hand")
    assert one(shop, "SELECT code FROM sku WHERE archived_at IS NOT NULL") == "CAP"
    bring_in(shop, PRODUCTS, ProductRow(3, "CAP", "Cap"))
    assert one(shop, "SELECT count(*) FROM sku WHERE archived_at IS NOT NULL") == 0


def test_a_product_in_use_is_left_by_the_undo(shop: AppContext) -> None:
    bring_in(shop, PRODUCTS, MUG, ProductRow(3, "CAP", "Cap"))
    count(shop, {("CAP", "Main"): 3})
    take_in(shop, incoming("1001", line("MUG")))
    batch = int(one(shop, "SELECT min(id) FROM import_batch"))
    told = undo_import(shop.run, batch, op_id=uuid4())
    assert {(left.name, left.why) for left in told.left} == {
        ("MUG", "There are orders for it."),
        ("CAP", "There is stock of it."),
    }


def test_the_preview_says_what_comes(shop: AppContext) -> None:
    bring_in(shop, PRODUCTS, MUG)
    bad = RowProblem("records.csv", 9, "weight", "x", "Row 9, weight: 'x' must be a whole number.")
    preview = foretell(shop, PRODUCTS, MUG, ProductRow(3, "CAP", "Cap"), ProductRow(4, "MUG", "Mug"), bad)
    assert dict(preview.counts) == {"unchanged": 1, "new": 1, "clash": 1}
    assert [problem.row for problem in preview.problems] == [4, 9]


# -- customers --


def test_customers_are_known_by_e_mail_then_by_telephone(shop: AppContext) -> None:
    assert outcome(bring_in(shop, CUSTOMERS, ANN, channel="store")) == (1, 0, 0, 0)
    assert outcome(bring_in(shop, CUSTOMERS, ANN, channel="store")) == (0, 0, 1, 0)
    moved = CustomerRow(2, "", "ANN@example.com", "", Address(street1="2 New Street", city="Bonn", country="DE"))
    assert outcome(bring_in(shop, CUSTOMERS, moved, channel="store")) == (0, 1, 0, 0)
    by_phone = CustomerRow(2, "Ann S. Sample", "", "+49 (30) 12 34 56")
    assert outcome(bring_in(shop, CUSTOMERS, by_phone, channel="store")) == (0, 1, 0, 0)
    assert rows_of(shop, "SELECT name, email, phone FROM customer") == [
        ("Ann S. Sample", "ann@example.com", "+49 30 123456")
    ]
    assert [row[0] for row in rows_of(shop, "SELECT city FROM customer_address ORDER BY id")] == ["Berlin", "Bonn"]


def test_a_buyer_of_a_channel_is_the_same_customer_when_only_one_is_known_so(shop: AppContext) -> None:
    take_in(shop, incoming("1001", email="ann@example.com"))
    assert outcome(bring_in(shop, CUSTOMERS, ANN, channel="store")) == (0, 1, 0, 0)
    take_in(shop, incoming("7", email="bob@example.com"), shop_name="one")
    take_in(shop, incoming("8", email="bob@example.com"), shop_name="two")
    bob = CustomerRow(2, "Bob Sample", "bob@example.com")
    assert outcome(bring_in(shop, CUSTOMERS, bob, channel="store")) == (1, 0, 0, 0)


def test_a_customer_without_e_mail_or_telephone_comes_once(shop: AppContext) -> None:
    row = CustomerRow(2, "Ann Sample", address=BERLIN)
    assert outcome(bring_in(shop, CUSTOMERS, row, channel="store")) == (1, 0, 0, 0)
    assert outcome(bring_in(shop, CUSTOMERS, row, channel="store")) == (0, 0, 1, 0)
    namesake = CustomerRow(3, "Ann Sample", address=Address(street1="9 Far Street", city="Rome", country="IT"))
    assert outcome(bring_in(shop, CUSTOMERS, namesake, channel="store")) == (1, 0, 0, 0)


def test_customers_are_undone(shop: AppContext) -> None:
    bring_in(shop, CUSTOMERS, ANN, channel="store")
    bob = CustomerRow(3, "Bob Sample", "bob@example.com", "", BERLIN)
    other = CustomerRow(2, "Ann Sample", "ann@example.com", "+49 30 99", Address(city="Bonn", country="DE"))
    bring_in(shop, CUSTOMERS, other, bob, channel="store")
    told = undo(shop)
    assert told.left == []
    assert rows_of(shop, "SELECT name, phone FROM customer") == [("Ann Sample", "+49 30 123456")]
    assert [row[0] for row in rows_of(shop, "SELECT city FROM customer_address")] == ["Berlin"]
    assert rows_of(shop, "SELECT value FROM customer_identity ORDER BY value") == [
        ("email:ann@example.com",),
        ("phone:4930123456",),
    ]


def test_a_customer_with_orders_is_left_by_the_undo(shop: AppContext) -> None:
    take_in(shop, incoming("1001", email="x@example.com"))
    bring_in(shop, CUSTOMERS, ANN, channel="store")
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sales_order SET customer_id = (SELECT max(id) FROM customer)")
    told = undo(shop)
    assert [(left.name, left.why) for left in told.left] == [("Ann Sample", "There are orders of this customer.")]


# -- locations --


def test_locations_are_made_placed_and_changed_by_code(shop: AppContext) -> None:
    assert outcome(bring_in(shop, LOCATIONS, MAIN)) == (1, 0, 0, 0)
    ((name, city, latitude),) = rows_of(shop, "SELECT name, city, latitude FROM location")
    assert (name, city, latitude is not None) == ("Main Street", "Berlin", True)
    assert outcome(bring_in(shop, LOCATIONS, MAIN)) == (0, 0, 1, 0)
    assert outcome(bring_in(shop, LOCATIONS, LocationRow(2, "main", "", Address(city="Potsdam")))) == (0, 1, 0, 0)
    assert rows_of(shop, "SELECT name, city, street1 FROM location") == [("Main Street", "Potsdam", "1 Main Street")]
    undo(shop)
    assert one(shop, "SELECT city FROM location") == "Berlin"


def test_a_place_on_the_map_that_a_person_gave_stays_when_the_file_comes_again(shop: AppContext) -> None:
    def place() -> tuple[object, ...]:
        return rows_of(shop, "SELECT latitude, longitude FROM location")[0]

    bring_in(shop, LOCATIONS, MAIN)
    of_the_code = place()
    shop.run(SetLocation("MAIN", (("coordinates", "-33.8688, 151.2093"),)))
    assert outcome(bring_in(shop, LOCATIONS, MAIN)) == (0, 0, 1, 0)
    told = LocationRow(2, "MAIN", "Main Hall", dataclasses.replace(MAIN.address, street1="2 Main Street", phone="1"))
    assert outcome(bring_in(shop, LOCATIONS, told)) == (0, 1, 0, 0)
    assert place() == (-338_688, 1_512_093) and one(shop, "SELECT street1 FROM location") == "2 Main Street"
    moved = dataclasses.replace(MAIN.address, postal_code="80331")
    assert outcome(bring_in(shop, LOCATIONS, LocationRow(2, "MAIN", "Main Hall", moved))) == (0, 1, 0, 0)
    assert place() not in (of_the_code, (-338_688, 1_512_093)), "another address is another place"
    undo(shop)
    assert place() == (-338_688, 1_512_093)


def test_a_location_where_a_station_stands_is_left_by_the_undo(shop: AppContext) -> None:
    bring_in(shop, LOCATIONS, MAIN, LocationRow(3, "STORE", "Store"))
    batch = int(one(shop, "SELECT max(id) FROM import_batch"))
    before = shop.read(preview_undo, batch)
    told = undo(shop)
    assert before == told
    assert [(left.name, left.why) for left in told.left] == [("MAIN", "The station Station 1 stands there.")]
    assert one(shop, "SELECT code FROM location WHERE archived_at IS NOT NULL") == "STORE"
