"""Products are found as they are typed, with what is free of them and what they cost last."""

from __future__ import annotations

import dataclasses
import uuid

import pytest
from sqlalchemy import insert, text

from app.channels.base import IncomingTax, Payment
from app.context import AppContext
from app.queries.products_look_up import (
    EntryDefaults,
    entry_defaults,
    find_products,
    last_price,
    proposed_price,
    stock_of,
)
from app.services.accounts import OpenAccount
from app.services.order_taking import take_order
from db.models import Barcode
from tests.factories import count, incoming, line, location_id, one


@pytest.fixture
def goods(shop: AppContext) -> AppContext:
    """Four products at two places, one of them with a barcode and a price, one archived."""
    count(shop, {("MUG-BL", "Munich"): 5, ("MUG-BL", "Berlin"): 7, ("MUG-RD", "Berlin"): 1, ("SOCK", "Munich"): 2,
                 ("OLD-MUG", "Munich"): 1})  # fmt: skip
    with shop.database.writing() as conn:
        for code, title in (("MUG-BL", "Enamel mug blue"), ("MUG-RD", "Enamel mug red"), ("SOCK", "Muggy 100% sock")):
            values = {"code": code, "title": title, "fold": title.casefold()}
            conn.execute(text("UPDATE sku SET title = :title, title_fold = :fold WHERE code = :code"), values)
        conn.execute(text("UPDATE sku SET price_amount = 1250 WHERE code = 'MUG-BL'"))
        conn.execute(text("UPDATE sku SET archived_at = created_at WHERE code = 'OLD-MUG'"))
        sku_id = conn.execute(text("SELECT id FROM sku WHERE code = 'SOCK'")).scalar()
        conn.execute(insert(Barcode).values(code="04006381333931", sku_id=sku_id, quantity=1, printed="4006381333931"))
    return shop


def codes(shop: AppContext, typed: str, limit: int = 9) -> list[str]:
    """What is proposed for a text."""
    return [hit.code for hit in shop.read(find_products, typed, None, limit)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("MUG-RD", ["MUG-RD"]),
        ("mug", ["MUG-BL", "MUG-RD", "SOCK"]),
        ("mug-", ["MUG-BL", "MUG-RD"]),
        ("ENAMEL", ["MUG-BL", "MUG-RD"]),
        ("red", ["MUG-RD"]),
        ("mug blue", ["MUG-BL"]),
        ("blue enam", ["MUG-BL"]),
        ("4006381333931", ["SOCK"]),
        ("100%", ["SOCK"]),
        ("_", []),
        ("teapot", []),
        ("  ", []),
        ("\\", []),
    ],
)
def test_products_are_found_by_code_barcode_and_name(goods: AppContext, typed: str, found: list[str]) -> None:
    assert codes(goods, typed) == found


def test_no_more_are_proposed_than_asked_for(goods: AppContext) -> None:
    assert codes(goods, "mug", 2) == ["MUG-BL", "MUG-RD"]


def test_a_product_says_what_is_free_here_and_everywhere(goods: AppContext) -> None:
    (blue,) = goods.read(find_products, "MUG-BL", location_id(goods, "Munich"))[:1]
    assert (blue.here, blue.everywhere, blue.price_amount) == (5, 12, 1250)
    (blue,) = goods.read(find_products, "MUG-BL", None)[:1]
    assert (blue.here, blue.everywhere) == (0, 12)


def test_stock_is_told_for_every_place_even_where_there_is_none(goods: AppContext) -> None:
    red = one(goods, "SELECT id FROM sku WHERE code = 'MUG-RD'")
    assert {place.name: place.available for place in goods.read(stock_of, red)} == {"Munich": 0, "Berlin": 1}


def taken(shop: AppContext, account: int, *lines: object, **changes: object) -> int:
    """An order taken by hand; its id."""
    order = dataclasses.replace(incoming("1", *lines, **changes), number="", external_id="")  # type: ignore[arg-type]  # any
    return int(take_order(shop.run, account, order, op_id=uuid.uuid4())["order_id"])


def test_the_last_price_is_that_of_the_same_account_and_currency(goods: AppContext) -> None:
    phone, store = (goods.run(OpenAccount(channel)).result["account_id"] for channel in ("phone", "store"))
    blue = one(goods, "SELECT id FROM sku WHERE code = 'MUG-BL'")
    assert goods.read(last_price, None, blue, "EUR") is None
    assert goods.read(last_price, phone, blue, "EUR") is None
    taken(goods, phone, line("MUG-BL", price=11_000_000))
    taken(goods, phone, line("MUG-BL", price=12_505_000))
    taken(goods, store, line("MUG-BL", price=9_000_000))
    taken(goods, phone, line("SOCK", price=1_000_000))
    taken(goods, phone, line("MUG-BL", price=7_000_000), currency="USD")
    assert goods.read(last_price, phone, blue, "EUR") == 12_505_000


def test_a_price_is_proposed_from_the_account_the_catalogue_or_any_other_sale(goods: AppContext) -> None:
    phone, store = (goods.run(OpenAccount(channel)).result["account_id"] for channel in ("phone", "store"))
    hits = {hit.code: hit for hit in goods.read(find_products, "mug", None)}
    assert goods.read(proposed_price, phone, hits["SOCK"], "EUR") == (None, "")
    taken(goods, store, line("SOCK", price=3_000_000), line("MUG-BL", price=3_000_000))
    taken(goods, store, line("SOCK", price=4_000_000), currency="USD")
    taken(goods, store, line("SOCK", price=None))
    assert goods.read(proposed_price, phone, hits["SOCK"], "EUR") == (3_000_000, "sold")
    assert goods.read(proposed_price, phone, hits["MUG-BL"], "EUR") == (12_500_000, "list")
    taken(goods, phone, line("MUG-BL", price=11_000_000))
    assert goods.read(proposed_price, phone, hits["MUG-BL"], "EUR") == (11_000_000, "last")


def test_the_first_order_begins_with_the_tax_that_is_in_the_prices_elsewhere(goods: AppContext) -> None:
    store = goods.run(OpenAccount("store")).result["account_id"]
    added = IncomingTax("Sales tax", 80_000, 160, included=False)
    taken(goods, store, line("SOCK"), taxes=(IncomingTax("VAT", 190_000, 319, included=True),))
    known = goods.read(entry_defaults, "phone")
    assert (known.tax_title, known.rate_ppm, known.tax_included) == ("VAT", 190_000, True)
    taken(goods, store, line("SOCK"), taxes=(added,))
    assert goods.read(entry_defaults, "phone").rate_ppm is None, "a tax that is added hangs on where it goes"


def test_the_next_order_begins_like_the_accounts_last_one(goods: AppContext) -> None:
    assert goods.read(entry_defaults, "phone") == EntryDefaults()
    phone = goods.run(OpenAccount("phone")).result["account_id"]
    assert goods.read(entry_defaults, "phone") == EntryDefaults(phone)
    tax = IncomingTax("VAT", 190_000, 380, included=False)  # 19 % of 20.00, not of the shipping
    taken(goods, phone, line("SOCK"), taxes=(tax,), payment=Payment.PAID, payment_method="Card", shipping=500)
    assert goods.read(entry_defaults, "phone") == EntryDefaults(
        phone, "Standard", 500, Payment.PAID, "Card", "VAT", 190_000, tax_included=False, tax_on_shipping=False
    )
    taken(goods, phone, line("SOCK"), shipping=0)
    assert goods.read(entry_defaults, "phone").rate_ppm is None
