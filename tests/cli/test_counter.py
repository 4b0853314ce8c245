"""``stationmaster take`` and ``customers``: an order by hand, and who bought."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
BUYER = ("--name", "Sample Caller", "--email", "caller@example.com", "--street", "1 Sample Street", "--city", "Berlin",
         "--postal-code", "10115", "--country", "germany")  # fmt: skip


def test_an_order_is_taken_and_reserved(web_shop: Terminal) -> None:
    words = ("take", "MUG-1=2@12.505", "CAP-1@15", *BUYER, "--shipping", "4.90", "--discount", "10%", "--tax", "19%",
             "--tax-added", "--payment", "paid", "--paid-by", "Card")  # fmt: skip
    planned = web_shop.json(*words, "--dry-run")
    assert (planned["number"], planned["dry_run"]) == (None, True)
    taken = web_shop.json(*words)
    assert taken["total_minor"] == planned["total_minor"] == 4868  # (25.01 + 15.00 - 4.00 + 4.90) * 1.19
    assert taken["reserved"] == planned["reserved"] == 3
    order = web_shop.json("order", taken["number"])
    assert (order["total"], order["payment"], order["payment_method"]) == ("48.68", "paid", "Card")
    assert order["ship_to"]["country"] == "DE"
    assert [event["kind"] for event in order["timeline"]] == ["taken", "routed"]


def test_the_same_gesture_takes_one_order(web_shop: Terminal) -> None:
    first = web_shop.json("take", "MUG-1@12", *BUYER, "--op-id", "call 17")
    assert web_shop.json("take", "MUG-1@12", *BUYER, "--op-id", "call 17") == first
    error = web_shop.error("take", "MUG-1=2@12", *BUYER, "--op-id", "call 17", code=1)
    assert error["message"].startswith("This --op-id was used before")
    assert web_shop.json("orders")["count"] == 6


def test_the_last_price_is_taken_where_none_is_given(web_shop: Terminal, tmp_path: Path) -> None:
    hats = tmp_path / "hats.csv"
    hats.write_text("sku,location,quantity,title\nHAT-1,Berlin,1,Hat\n", encoding="utf-8")
    web_shop("import", "stock", hats)
    error = web_shop.error("take", "HAT-1", code=2)
    assert error == {
        "message": "A price is missing. Nothing was taken.",
        "fix": "Write SKU=UNITS@PRICE.",
        "lines": ["HAT-1"],
    }
    assert web_shop.json("take", "MUG-1=2", "--dry-run")["total"] == "40.00"  # as in the web shop's last order
    web_shop.json("take", "MUG-1@12.50")
    assert web_shop.json("take", "mug-1=2")["total"] == "25.00"


def test_what_is_not_there_waits(web_shop: Terminal) -> None:
    said = web_shop("take", "CAP-1=9@15").splitlines()
    assert said[0] == "9 x CAP-1  Cap  15"
    assert said[1].endswith("135.00 EUR, 2 units reserved; 7 units on backorder.")


@_SQLITE
@pytest.mark.parametrize(
    "words",
    [
        ["NOBODY@1"],
        ["MUG-1=0@1"],
        ["MUG-1@1,234"],
        ["MUG-1@1", "--discount", "2"],
        ["MUG-1@1", "--tax", "200"],
        ["MUG-1@1", "--shipping", "x"],
        ["MUG-1@1", "--payment", "gold"],
        ["MUG-1@1", "--channel", "shopify"],
        ["MUG-1@1", "--customer", "999"],
    ],
)
def test_what_means_nothing_takes_nothing(web_shop: Terminal, words: list[str]) -> None:
    web_shop.error("take", *words, code=2)
    assert web_shop.json("orders")["count"] == 5


def test_a_known_customer_gives_name_and_address(web_shop: Terminal) -> None:
    web_shop.json("take", "MUG-1@12", *BUYER)
    (caller,) = web_shop.json("customers", "caller")["customers"]
    taken = web_shop.json("take", "MUG-1", "--customer", str(caller["id"]))
    assert web_shop.json("order", taken["number"])["ship_to"]["street1"] == "1 Sample Street"
    (caller,) = web_shop.json("customers", "email:caller@example.com orders:2")["customers"]
    assert caller["value"] == [{"currency": "EUR", "amount": "24.00", "amount_minor": 2400}]
    assert web_shop.json("customers", "orders:>=9") == {"customers": [], "count": 0}


def test_customers_read_as_a_table_and_go_into_a_file(web_shop: Terminal, tmp_path: Path) -> None:
    web_shop.json("take", "MUG-1@12", *BUYER)
    head, *_rows, end = web_shop("customers", "caller").splitlines()
    assert head.split()[:3] == ["Id", "Name", "Contact"] and end == "1 customer."
    file = tmp_path / "customers.csv"
    assert web_shop("customers", "caller", "--out", file) == f"{file}: 1 row.\n"
    assert "caller@example.com" in file.read_text("utf-8-sig")
    error = web_shop.error("customers", "--out", tmp_path / "customers.pdf", code=2)
    assert error["message"].startswith("A file of customers ends in .csv or .xlsx.")


@_SQLITE
def test_a_search_that_means_nothing_is_refused_whole(web_shop: Terminal) -> None:
    error = web_shop.error("customers", "anna sku:MUG", code=2)
    assert error["message"] == "This search cannot be used: Customers have no field sku."
    assert error["lines"] == ["sku:MUG"]


def test_a_customer_is_shown_and_changed_and_the_same_call_twice_is_done_once(web_shop: Terminal) -> None:
    customer = web_shop.json("customers")["customers"][0]
    shown = web_shop.json("customer", customer["id"])
    assert (shown["name"], shown["changes"]) == (customer["name"], [])
    words = ("customer", customer["id"], "--set", "name=Other Name", "--address", "new",
             "--line", "street1=1 Home Road", "--line", "city=Hamburg", "--line", "country=Germany",
             "--standard", "--op-id", "call 18")  # fmt: skip
    changed = web_shop.json(*words)
    assert changed["fields"] == ["address", "name", "standard"] and len(changed["added"]) == 1
    assert web_shop.json(*words) == changed
    shown = web_shop.json("customer", customer["id"])
    first = shown["addresses"][0]
    assert (shown["name"], first["street1"], first["country"], first["standard"]) == (
        "Other Name", "1 Home Road", "DE", True)  # fmt: skip
    assert "1 Home Road, Hamburg, Germany  (for new orders)" in web_shop("customer", customer["id"])
    assert web_shop("customer", customer["id"], "--address", first["id"], "--remove").startswith("Customer ")
    assert [one["id"] for one in web_shop.json("customer", customer["id"])["addresses"]] == [None]


def test_open_orders_follow_an_address_that_is_kept_where_it_is_said(web_shop: Terminal) -> None:
    taken = web_shop.json("take", "MUG-1@12", *BUYER)["number"]
    customer = next(c["id"] for c in web_shop.json("customers")["customers"] if c["name"] == "Sample Caller")
    lines = ("name=Sample Caller", "street1=1 Sample Street", "city=Berlin", "postal_code=10115", "country=DE")
    new = [word for line in lines for word in ("--line", line)]
    (kept,) = web_shop.json("customer", customer, "--address", "new", *new)["added"]
    other = ("customer", customer, "--address", kept, "--line", "street1=2 Other Street")
    assert web_shop.json(*other)["orders"] == []
    assert web_shop.json("order", taken)["ship_to"]["street1"] == "1 Sample Street"
    back = web_shop.json("customer", customer, "--address", kept, "--line", "street1=1 Sample Street")
    assert back["orders"] == []
    words = (*other, "--open-orders", "--op-id", "call 19")
    followed = web_shop.json(*words)
    assert len(followed["orders"]) == 1 and web_shop.json(*words) == followed
    assert web_shop.json("order", taken)["ship_to"]["street1"] == "2 Other Street"


@_SQLITE
@pytest.mark.parametrize(
    "words",
    [
        ["999", "--set", "name=X"],
        ["1", "--set", "colour=red"],
        ["1", "--line", "city=X"],
        ["1", "--address", "77", "--remove"],
        ["1", "--address", "new", "--remove"],
        ["1", "--address", "new", "--line", "country=Freedonia"],
    ],
)
def test_a_customer_command_that_means_nothing_is_told(web_shop: Terminal, words: list[str]) -> None:
    assert web_shop.error("customer", *words, code=2)["message"]
