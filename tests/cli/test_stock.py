"""``stationmaster stock`` and ``print products``: what there is, and labels for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.goods import GTIN
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def test_stock_is_listed_by_product_and_location_and_narrowed_to_either(
    web_shop: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = web_shop.json("stock")
    rows = {(row["sku"], row["location"]): row for row in whole["stock"]}
    assert {key: row["on_hand"] for key, row in rows.items()} == {
        ("MUG-1", "Berlin"): 5,
        ("MUG-1", "Hamburg"): 1,
        ("CAP-1", "Hamburg"): 3,
        **{key: row["on_hand"] for key, row in rows.items() if key[0].startswith("D-")},
    }
    for row in whole["stock"]:
        assert row["available"] == row["on_hand"] - row["reserved"] - row["held"]
    assert whole["reserved"] == sum(row["reserved"] for row in whole["stock"]) > 0
    assert (whole["value_minor"], whole["currency"], whole["without_cost"]) == (0, "EUR", 2)
    assert "value_minor" not in web_shop.json("stock", "--query", "is:low")
    # A barcode names the product too, and pages come together without a gap.
    monkeypatch.setattr("app.cli.stock_answers._PAGE", 1)
    assert web_shop.json("stock") == whole
    assert [row["location"] for row in web_shop.json("stock", "--sku", GTIN)["stock"]] == ["Berlin", "Hamburg"]
    assert [row["sku"] for row in web_shop.json("stock", "--location", "Hamburg", "--sku", "CAP-1")["stock"]] == [
        "CAP-1"
    ]
    assert "3 on hand" in web_shop("stock", "--sku", "cap-1")
    assert "no product" in web_shop.error("stock", "--sku", "NOBODY", code=2)["message"]


def test_how_much_there_should_be_is_set_and_shown(web_shop: Terminal) -> None:
    told = web_shop.json("levels", "MUG-1", "--location", "Berlin", "--safety", "2", "--reorder", "9", "--up-to", "40")
    free = told["available"]
    assert told == {"sku": "MUG-1", "location": "Berlin", "safety": 2, "reorder_point": 9, "reorder_to": 40,
                    "available": free, "low": True}  # fmt: skip
    told = web_shop.json("levels", GTIN, "--location", "berlin", "--safety", "0")
    assert (told["safety"], told["reorder_point"], told["reorder_to"]) == (0, 9, 40), "what is not given stays"
    assert "low at 9, then bought up to 40; it is low now" in web_shop("levels", "MUG-1", "--location", "Berlin")
    told = web_shop.json("levels", "MUG-1", "--location", "Berlin", "--reorder", "")
    assert (told["reorder_point"], told["reorder_to"], told["low"]) == (None, None, False)
    for words in (("--safety", "-1"), ("--safety", "1.5"), ("--up-to", "9" * 12), ("--reorder", "5", "--up-to", "4")):
        error = web_shop.error("levels", "MUG-1", "--location", "Berlin", *words, code=2)
        assert "Nothing was changed" in error["message"] and error["fix"]
    assert "Say which location" in web_shop.error("levels", "MUG-1", code=2)["message"]
    assert "never there" in web_shop.error("levels", "CAP-1", "--location", "Berlin", code=2)["message"]


def test_what_a_channel_never_gets_is_kept_from_what_it_can_be_promised(web_shop: Terminal) -> None:
    free = web_shop.json("stock", "--sku", "MUG-1", "--location", "Berlin")["stock"][0]["promise"]
    assert web_shop.json("threshold", "shopify", "2") == {"shop": "shopify", "sku": None, "units": 2}
    web_shop("threshold", "shopify", "1", "--sku", "MUG-1")
    (row,) = web_shop.json("stock", "--sku", "MUG-1", "--location", "Berlin", "--shop", "shopify")["stock"]
    assert (row["threshold"], row["promise"]) == (1, free - 1)
    assert "1 kept from the channel" in web_shop("stock", "--sku", "MUG-1", "--shop", "shopify")
    assert {row["threshold"] for row in web_shop.json("stock", "--sku", "CAP-1", "--shop", "shopify")["stock"]} == {2}
    assert "nothing of MUG-1 kept" in web_shop("threshold", "shopify", "0", "--sku", "MUG-1")
    assert "no channel or shop" in web_shop.error("threshold", "etsy", "2", code=2)["message"]
    assert "whole number" in web_shop.error("threshold", "shopify", "many", code=2)["message"]


@_SQLITE
def test_labels_of_products_are_drawn_on_sheets_and_for_label_printers(web_shop: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    value = web_shop.json("print", "products", "MUG-1", "CAP-1", "--out", out, "--copies", "13", "--used", "3")
    assert value["pages"] == 2
    assert value["labels"] == [
        {"sku": "MUG-1", "code": GTIN, "symbology": "ean-13"},
        {"sku": "CAP-1", "code": "CAP-1", "symbology": "code-128"},
    ]
    assert out.read_bytes().startswith(b"%PDF-")
    web_shop("print", "products", GTIN, "--out", out, "--sheet", "57x32", "--zpl")
    assert out.read_bytes().startswith(b"^XA")


@_SQLITE
def test_labels_that_cannot_be_printed_leave_no_file(web_shop: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    for words, code in (
        (["NOBODY"], 2),
        (["CAP-1", "--symbology", "ean-13"], 2),
        (["CAP-1", "--symbology", "pharmacode"], 2),
        (["CAP-1", "--sheet", "a5"], 2),
        (["CAP-1", "--zpl"], 2),
        (["CAP-1", "--zpl", "--sheet", "57x32", "--used", "1"], 2),
        (["CAP-1", "--used", "24"], 2),
    ):
        error = web_shop.error("print", "products", *words, "--out", out, code=code)
        assert error["fix"]
        assert not out.exists()
