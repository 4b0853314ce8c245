"""Suppliers, orders to them and goods that come in, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal import Terminal


@pytest.fixture
def shop(web_shop: Terminal) -> Terminal:
    """The goods of the command line's shop, and a supplier of mugs."""
    web_shop("suppliers", "add", "Potter", "--lead-days", "5", "--email", "hello@example.com")
    return web_shop


def first_products(terminal: Terminal) -> tuple[str, str, str]:
    """Two products, and a location that has the first."""
    rows = terminal.json("stock")["stock"]
    codes = list(dict.fromkeys(row["sku"] for row in rows))
    return codes[0], codes[1], rows[0]["location"]


def test_suppliers_are_made_changed_and_listed(shop: Terminal) -> None:
    sku, _, _ = first_products(shop)
    shop("suppliers", "set", "Pott", "--phone", "+49 30 1", "--rename", "Potter & Sons")
    told = shop.json(
        "suppliers", "sku", "potter", sku, "--code", "P-1", "--price", "2.50", "--pack", "12", "--preferred"
    )
    assert (told["name"], told["phone"], told["lead_days"]) == ("Potter & Sons", "+49 30 1", 5)
    assert told["goods"] == [
        {"sku": sku, "title": told["goods"][0]["title"], "code": "P-1", "price_amount": 250, "price": "2.50",
         "pack_units": 12, "lead_days": None, "preferred": True}
    ]  # fmt: skip
    assert "packs of 12  preferred" in shop("suppliers", "show", "potter")
    assert "Potter & Sons" in shop("suppliers")
    assert shop.json("suppliers", "sku", "potter", sku, "--remove")["goods"] == []
    shop("suppliers", "archive", "potter")
    assert shop.json("suppliers")["suppliers"] == []
    assert shop.json("suppliers", "--all")["suppliers"][0]["archived"] is True
    shop("suppliers", "archive", "Potter & Sons", "--undo")
    assert "no supplier" in shop.error("suppliers", "show", "Weaver", code=2)["message"]
    assert "not a price" in shop.error("suppliers", "sku", "potter", sku, "--price", "x", code=2)["message"]


def test_order_to_a_supplier_goes_its_way(shop: Terminal) -> None:
    sku, other, place = first_products(shop)
    made = shop.json("purchases", "draft", "Potter", f"{sku}=24@2.50", f"{other}=3", "--location", place)
    assert (made["number"], made["state"], made["ordered"]) == ("PO-00001", "draft", 27)
    ordered = shop.json("purchases", "order", "1", "--expected", "2030-12-24")
    assert (ordered["state"], ordered["expected_on"]) == ("ordered", "2030-12-24")
    dated = shop.json("purchases", "date", "PO-1", "2031-01-05", "--sku", sku)
    assert [line["expected_on"] for line in dated["lines_of"]] == ["2031-01-05", "2030-12-24"]
    assert shop.json("purchases", "incoming", sku)["incoming"] == [
        {"sku": sku, "location": place, "units": 24, "expected_on": "2031-01-05", "document": "PO-00001"}
    ]
    assert shop.json("purchases", "cancel", "1", "--sku", other)["cancelled"] == 3
    assert "ordered" in shop("purchases", "--state", "open")
    assert shop.json("purchases", "--state", "draft")["count"] == 0
    assert shop.json("purchases", "cancel", "1")["state"] == "cancelled"
    assert "no state 'lost'" in shop.error("purchases", "--state", "lost", code=2)["message"]
    assert "is not a line" in shop.error("purchases", "draft", "Potter", sku, code=2)["message"]


def test_the_paper_of_an_order_to_a_supplier_is_drawn_into_a_file(shop: Terminal, tmp_path: Path) -> None:
    sku, _, place = first_products(shop)
    shop("purchases", "draft", "Potter", f"{sku}=24@2.50", "--location", place)
    out = tmp_path / "papers" / "order.pdf"
    told = {"document": "purchase_order", "format": "pdf", "file": str(out), "pages": 1, "warnings": []}
    assert shop.json("print", "purchase", "PO-00001", "--out", out, "--op-id", "once") == told
    drawn = out.read_bytes()
    assert drawn.startswith(b"%PDF-")
    out.unlink()
    assert shop.json("print", "purchase", "PO-00001", "--out", out, "--op-id", "once") == told
    assert out.read_bytes() == drawn, "the same gesture gives the same paper"
    assert "Wrote" in shop("print", "purchase", "1", "--out", tmp_path / "letter.pdf", "--paper", "letter")
    assert shop.error("print", "purchase", "PO-00009", "--out", out, code=2)["message"]
    shop("purchases", "cancel", "1")
    refused = shop.error("print", "purchase", "1", "--out", tmp_path / "none.pdf", code=1)
    assert "Nothing of the purchase order PO-00001 is wanted" in refused["message"]
    assert not (tmp_path / "none.pdf").exists()


def test_same_gesture_drafts_once(shop: Terminal) -> None:
    sku, _, place = first_products(shop)
    words = ("purchases", "draft", "Potter", f"{sku}=24", "--location", place, "--order", "--op-id", "mine")
    assert shop.json(*words)["number"] == shop.json(*words)["number"] == "PO-00001"
    assert shop.json("purchases")["count"] == 1


def test_what_is_low_is_proposed(shop: Terminal) -> None:
    assert "Nothing is low" in shop("purchases", "suggest")
    assert shop.json("purchases", "suggest", "--draft") == {"suggestions": [], "drafted": []}


def test_goods_are_received_by_scan(shop: Terminal) -> None:
    sku, other, place = first_products(shop)
    shop("purchases", "draft", "Potter", f"{sku}=3", "--location", place, "--order")
    assert "PO-00001" in shop("receive")
    told = shop.json("receive", "PO-1", "--scan", sku, "--scan", sku, "--scan", "?", "--scan", other, code=1)
    assert [(step["what"], step["accepted"]) for step in told["scans"]] == [
        ("goods", True),
        ("goods", True),
        ("unknown", False),
        ("goods", False),
    ]
    assert f"+1 {sku}: 2 of 3" in told["scans"][1]["message"]
    assert "is not on the purchase order PO-00001" in told["scans"][3]["message"]
    assert (told["receipt"], told["units"], told["state"]) == ("GR-00001", 2, "partly_received")
    back = shop.json("receive", "GR-00001", "--undo")
    assert (back["units"], back["scans"][0]["units"]) == (1, -1)
    closed = shop.json("receive", "PO-1", "--scan", other, "--anyway", "--units", "4", "--close")
    assert closed["short"] == [{"sku": sku, "units": 2}]
    assert closed["over"] == [{"sku": other, "units": 4}]
    assert closed["closed"] is True
    words = shop("receive", "PO-1", "--scan", sku, "--cancel-rest")
    assert f"Short: 1 x {sku}" not in words and "Closed." in words
    assert shop.json("purchases", "show", "1")["state"] == "received"


def test_what_came_short_and_over_is_written_as_a_paper(shop: Terminal, tmp_path: Path) -> None:
    sku, _, place = first_products(shop)
    shop("purchases", "draft", "Potter", f"{sku}=3", "--location", place, "--order")
    first, again = tmp_path / "open.pdf", tmp_path / "closed.pdf"
    told = shop.json("receive", "PO-1", "--scan", sku, "--close", "--report", str(first))
    assert told["short"] == [{"sku": sku, "units": 2}] and told["report"]["file"] == str(first)
    words = shop("receive", told["receipt"], "--report", str(again))
    assert f"Wrote {again}." in words and f"Short: 2 x {sku}" in words
    assert first.read_bytes()[:5] == again.read_bytes()[:5] == b"%PDF-"
    assert "no receipt 'GR-9'" in shop.error("receive", "GR-9", "--report", str(again), code=2)["message"]


def test_closed_receipt_is_shown_and_puts_away_what_lies_in_no_bin(shop: Terminal) -> None:
    sku, _, place = first_products(shop)
    shop("bins", "add", "Z-1", "--location", place)
    shop.json("receive", "--location", place, "--scan", sku, "--units", "3", "--close")
    assert "3 units in no bin yet: --scan the label of a bin." in shop("receive", "GR-00001")
    refused = shop.json("receive", "GR-00001", "--scan", sku, code=1)["scans"]
    assert "The receipt GR-00001 is closed" in refused[0]["message"]
    told = shop.json("receive", "GR-00001", "--scan", "Z-1", "--scan", "Z-1", code=1)
    assert [(step["what"], step["accepted"], step["units"]) for step in told["scans"]] == [
        ("put_away", True, 3),
        ("bin", False, 0),
    ]
    assert "Nothing waits to be put away" in told["scans"][1]["message"]
    assert (told["closed"], told["units"], told["to_put_away"]) == (True, 3, 0)
    assert "GR-00001 is closed" in shop.error("receive", "GR-00001", "--undo", code=1)["message"]


def test_goods_come_in_blind_with_lot_and_last_day(shop: Terminal) -> None:
    sku, _, place = first_products(shop)
    told = shop.json("receive", "--location", place, "--scan", sku, "--units", "6", "--lot", "L1", "--expires",
                     "2031-01-31", "--reference", "LS 17")  # fmt: skip
    assert (told["purchase"], told["reference"], told["scans"][0]["lot"]) == (None, "LS 17", "L1")
    wrong = shop.json("receive", "GR-1", code=2)["error"]["message"]
    assert "no receipt 'GR-1'" in wrong
    again = shop.json("receive", "GR-00001", "--scan", sku, "--lot", "L1", "--expires", "2031-02-28", code=1)
    assert "another last day" in again["scans"][0]["message"]
    assert "no bin 'X'" in shop.error("receive", "GR-00001", "--bin", "X", code=2)["message"]
