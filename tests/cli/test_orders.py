"""``stationmaster orders`` and ``order``: lists, states, names that are clear, unclear or unknown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.goods import orders_file
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def test_orders_are_listed_by_state_in_any_spelling(web_shop: Terminal) -> None:
    assert web_shop.json("orders")["count"] == 5
    for spelling in ("to_pack", "to pack", "To-Pack"):
        listed = web_shop.json("orders", "--state", spelling)
        assert {order["number"] for order in listed["orders"]} == {"#1001", "#1002", "#1005"}
    assert web_shop.json("orders", "--state", "cancelled")["count"] == 0
    error = web_shop.error("orders", "--state", "lost", code=2)
    assert error["message"] == "There is no state 'lost'."
    assert "to_route, backorder, to_pack" in error["fix"]


def test_orders_are_searched_and_sorted(web_shop: Terminal) -> None:
    found = web_shop.json("orders", "is:open", "units:>=1", "--sort", "number", "--ascending", "--limit", "2")
    assert [order["number"] for order in found["orders"]] == ["#1001", "#1002"]
    assert (found["count"], found["understood"], found["faults"]) == (2, True, [])
    assert web_shop.json("orders", "units:>0 -1001")["count"] == 4
    error = web_shop.error("orders", "--sort", "weight", code=2)
    assert error["message"] == "Orders cannot be sorted by 'weight'." and "ship_by" in error["fix"]


def test_what_of_a_search_means_nothing_is_told_and_the_rest_counts(web_shop: Terminal) -> None:
    found = web_shop.json("orders", "1001 stauts:open")
    assert found["count"] == 1 and found["understood"]
    (fault,) = found["faults"]
    assert (fault["text"], fault["suggestion"]) == ("stauts:open", "status:open")
    assert web_shop("orders", "1001 stauts:open").endswith("\n1 order.\n")
    assert web_shop.err == "stauts:open: There is no field stauts.\nDid you mean status:open ?\n"
    web_shop("orders", "stauts:open", code=2)


@_SQLITE
def test_the_list_reads_as_a_table(web_shop: Terminal, tmp_path: Path) -> None:
    head, *rows, end = web_shop("orders").splitlines()
    assert head.split() == ["Number", "Placed", "State", "Units", "Total", "Customer"]
    assert len(rows) == 5
    assert end == "5 orders."
    (street,) = (row for row in rows if row.startswith("#1005"))
    assert "to pack, on hold" in street
    assert "25.00 EUR" in street
    web_shop("import", "orders", orders_file(tmp_path), "--shop", "Other")
    assert web_shop("orders").splitlines()[0].split()[1] == "Shop"
    assert web_shop("orders", "--limit", "3").endswith("\n3 orders.\n")


def test_an_order_may_be_named_with_or_without_its_sign_shop_or_by_its_code(web_shop: Terminal) -> None:
    first = web_shop.json("order", "1001")
    for name in ("#1001", "Web:1001", "Web:#1001", "1001-1", "Web:1001-1", first["code"], first["code"].lower()):
        assert web_shop.json("order", name) == first
    assert web_shop.json("order", first["shipments"][0]["code"])["number"] == "#1001"


def test_a_number_that_two_shops_have_is_listed_and_not_guessed(web_shop: Terminal, tmp_path: Path) -> None:
    web_shop("import", "orders", orders_file(tmp_path), "--shop", "Other")
    for words in (["order"], ["route"], ["pack"], ["ship"], ["lift-hold"], ["print", "slip", "--out", "x.pdf"]):
        error = web_shop.error(*words, "1001", code=2)
        assert error["message"].startswith("1001 fits 2 orders: Web:#1001, Other:#1001.")
        assert error["lines"] == ["Web:#1001", "Other:#1001"]
    assert web_shop.json("order", "Other:1001")["shop"] == "Other"


@_SQLITE
@pytest.mark.parametrize("name", ["", "  ", "9999", "1001-9", "Nowhere:1001", "O0000", "'; DROP TABLE sales_order"])
def test_an_unknown_name_is_told(web_shop: Terminal, name: str) -> None:
    error = web_shop.error("order", name, code=2)
    assert "order" in error["message"]
    assert error["fix"]


def test_one_order_is_told_whole(web_shop: Terminal) -> None:
    value = web_shop.json("order", "1002")
    assert [(line["sku"], line["ordered"], line["reserved"]) for line in value["lines"]] == [
        ("MUG-1", 1, 1),
        ("CAP-1", 1, 1),
    ]
    assert (value["total"], value["total_minor"], value["currency"]) == ("40.00", 4000, "EUR")
    assert value["charges"] == [{"kind": "shipping", "title": "Standard", "amount": 500}]
    assert [event["kind"] for event in value["timeline"]] == ["imported", "routed"]
    assert value["routing"][0]["rule"] == "one_location"
    assert [reason["location"] for reason in value["routing"][0]["reasons"] if reason["taken"]] == ["Hamburg"]
    text = web_shop("order", "1002")
    assert text.startswith("#1002 of Web: to pack, payment paid, 40.00 EUR\n")
    assert "-> Hamburg has everything" in text
    assert "Berlin has 0 of 1 x CAP-1" in text
    assert "(Owner, Station 1)" in text


@_SQLITE
def test_history_and_holds_are_told_in_words(web_shop: Terminal) -> None:
    assert "1004-1: shipped, 1 unit, sent before it was imported" in web_shop("order", "1004")
    assert "address hold: the address has no street" in web_shop("order", "1005")
    assert "(1 open, 1 of them wait for stock)" in web_shop("order", "1003")
