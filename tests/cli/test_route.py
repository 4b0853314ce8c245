"""``stationmaster route``: what would be chosen, what is chosen, and why."""

from __future__ import annotations

from pathlib import Path

from tests.cli.goods import fill, stock_file
from tests.terminal import Terminal


def test_a_dry_run_says_what_routing_then_does(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path, route=False)
    dry = terminal.json("route", "--dry-run")
    assert (dry["reserved"], dry["backordered"], dry["dry_run"]) == (5, 1, True)
    assert terminal.json("orders", "--state", "to_pack")["count"] == 0
    done = terminal.json("route")
    assert {key: done[key] for key in ("orders", "reserved", "backordered")} == {
        key: dry[key] for key in ("orders", "reserved", "backordered")
    }
    rules = {order["number"]: order["rule"] for order in done["orders"]}
    assert rules == {
        "#1001": "one_location",
        "#1002": "one_location",
        "#1003": "backorder",
        "#1005": "one_location",
    }


def test_routing_again_reserves_nothing_twice(web_shop: Terminal) -> None:
    before = web_shop.json("order", "1001")
    assert web_shop.json("route")["reserved"] == 0
    assert [order["rule"] for order in web_shop.json("route", "1001", "1001")["orders"]] == ["nothing_open"]
    assert web_shop.json("order", "1001") == before
    assert web_shop("route", "1001").endswith("#1001: nothing is open\n")


def test_draft_products_can_be_stocked_by_their_code_and_then_routed(web_shop: Terminal, tmp_path: Path) -> None:
    (line,) = web_shop.json("order", "1003")["lines"]
    assert line["sku"].startswith("D-")
    web_shop("import", "stock", stock_file(tmp_path, draft=line["sku"]))
    value = web_shop.json("route", "1003")
    assert (value["reserved"], value["orders"][0]["locations"]) == (1, ["Berlin"])


def test_one_order_is_routed_with_its_reasons_in_words(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path, route=False)
    told = terminal("route", "1002", "--dry-run")
    assert told.startswith("Nothing was written. It would be: 1 order routed, 2 units reserved, 0 on backorder.\n")
    assert "#1002: one location has everything" in told
    assert "-> Hamburg has everything" in told
    assert "   Berlin has 0 of 1 x CAP-1" in told


def test_nothing_to_route_is_an_answer(terminal: Terminal) -> None:
    assert terminal("route") == "Nothing waits to be routed.\n"
    assert terminal.json("route") == {"orders": [], "reserved": 0, "backordered": 0}
