"""Which shops orders came from, and which one a file went into."""

from __future__ import annotations

from app.context import AppContext
from app.queries.accounts import known_accounts, shop_of_file
from app.services.import_batches import StartImport
from tests.factories import incoming, take_in


def test_the_shop_that_was_imported_last_comes_first(shop: AppContext) -> None:
    assert shop.read(known_accounts, "shopify") == []
    take_in(shop, incoming("1001"), shop_name="Corner")
    take_in(shop, incoming("1001"), shop_name="Harbour")
    assert [account.shop for account in shop.read(known_accounts, "shopify")] == ["Harbour", "Corner"]
    take_in(shop, incoming("1002"), shop_name="Corner")
    found = shop.read(known_accounts, "shopify")
    assert [(account.shop, account.title) for account in found] == [
        ("Corner", "Shopify Corner"),
        ("Harbour", "Shopify Harbour"),
    ]
    assert shop.read(known_accounts, "another") == []


def test_a_file_is_known_by_its_content(shop: AppContext) -> None:
    assert shop.read(shop_of_file, "shopify", "abc") is None
    shop.run(StartImport("orders", "orders.csv", "abc", "shopify", "Corner"))
    assert shop.read(shop_of_file, "shopify", "abc") == "Corner"
    shop.run(StartImport("orders", "orders.csv", "abc", "shopify", ""))
    assert shop.read(shop_of_file, "shopify", "abc") == ""
    assert shop.read(shop_of_file, "shopify", "def") is None
    shop.run(StartImport("stock", "stock.csv", "stock", "", ""))
    assert shop.read(shop_of_file, "shopify", "stock") is None
