"""``stationmaster edit``, ``split``, ``merge`` and ``note``: what people type, what comes of it, twice the same."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.terminal import Terminal


def units(shop: Terminal, number: str) -> list[tuple[str, int, int]]:
    """SKU, ordered and cancelled of each line."""
    return [(line["sku"], line["ordered"], line["cancelled"]) for line in shop.json("order", number)["lines"]]


def twice(shop: Terminal, *words: str | Path) -> str:
    """The answer in words of a command given twice under one id, which must be the same."""
    gesture = str(uuid.uuid4())
    first = shop(*words, "--op-id", gesture)
    assert shop(*words, "--op-id", gesture) == first
    return first


def test_goods_are_changed_and_the_answer_says_what_it_comes_to(web_shop: Terminal) -> None:
    before = web_shop.json("order", "1001")
    sku = before["lines"][0]["sku"]
    said = twice(web_shop, "edit", "1001", "--quantity", f"{sku}=3", "--add", "CAP-1=2@1.50", "--shipping", "0")
    after = web_shop.json("order", "1001")
    assert said == f"#1001 is changed: lines, shipping amount; total {after['total']} EUR.\n"
    assert units(web_shop, "1001")[0] == (sku, 3, 0) and units(web_shop, "1001")[-1] == ("CAP-1", 2, 0)
    assert after["shipping_amount"] == 0 and after["total_minor"] != before["total_minor"]
    assert web_shop("edit", "1001", "--remove", sku).startswith("#1001 is changed: lines; total ")
    assert units(web_shop, "1001")[0] == (sku, 3, 3)
    assert web_shop("edit", "1001", "--shipping", "0") == "#1001 was like this before; nothing was changed.\n"
    assert web_shop.json("doctor")["ok"]


def test_texts_are_set_by_their_field_and_not_kept_with_the_gesture(web_shop: Terminal) -> None:
    words = ["edit", "1001", "--set", "street1=7 Other Street", "--shipping-method", "Express"]
    assert "street1" in twice(web_shop, *words)
    order = web_shop.json("order", "1001")
    assert (order["ship_to"]["street1"], order["shipping_method"]) == ("7 Other Street", "Express")
    assert web_shop.error("edit", "1001", "--set", "colour=red", code=2)["message"].startswith(
        "There is no field 'colour'"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--quantity", "MUG-1"], "'MUG-1' is not understood"),
        (["--quantity", "MUG-1=1.5"], "A quantity is a whole number from 1"),
        (["--price", "MUG-1=x"], "“x” is not a number"),
        (["--quantity", "NONE-1=1"], "Order #1001 has no line of 'NONE-1'"),
        ([], "Nothing was asked for"),
    ],
)
@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_what_is_not_understood_changes_nothing(web_shop: Terminal, words: list[str], message: str) -> None:
    before = web_shop.json("order", "1001")
    assert web_shop.error("edit", "1001", *words, code=2)["message"].startswith(message)
    assert web_shop.json("order", "1001") == before


def test_newest_change_of_goods_is_taken_back_and_then_the_one_before(web_shop: Terminal) -> None:
    before = web_shop.json("order", "1001")
    sku = before["lines"][0]["sku"]
    web_shop("edit", "1001", "--shipping", "0")
    web_shop("edit", "1001", "--quantity", f"{sku}=3")
    assert twice(web_shop, "edit", "1001", "--undo").startswith("#1001 is as it was before: lines; total ")
    assert twice(web_shop, "edit", "1001", "--undo").startswith("#1001 is as it was before: shipping amount; total ")
    after = web_shop.json("order", "1001")
    assert [after[name] for name in ("lines", "total_minor")] == [before[name] for name in ("lines", "total_minor")]
    error = web_shop.error("edit", "1001", "--undo", code=2)
    assert error["message"] == "Nothing of order 1001 can be taken back. Nothing was changed."
    web_shop("edit", "1001", "--set", "street1=7 Other Street")
    assert (
        "What stood in order #1001 before is kept nowhere: address"
        in web_shop.error("edit", "1001", "--undo", code=1)["message"]
    )
    assert web_shop.json("doctor")["ok"]


def test_cancelled_order_is_opened_again(web_shop: Terminal) -> None:
    before = web_shop.json("order", "1001")
    web_shop("cancel", "1001", "--refund")
    said = twice(web_shop, "cancel", "1001", "--undo")
    assert said.startswith("#1001 is open again: 2 units") and "is stopped." in said
    after = web_shop.json("order", "1001")
    assert [after[name] for name in ("state", "lines")] == [before[name] for name in ("state", "lines")]
    assert web_shop.error("cancel", "1001", "1002", "--undo", code=2)["message"].startswith("Name one order")
    assert web_shop.json("doctor")["ok"]


def test_order_is_split_and_put_together_again(web_shop: Terminal) -> None:
    before = web_shop.json("order", "1002")
    sku = before["lines"][0]["sku"]
    assert twice(web_shop, "split", "1002", "--line", f"{sku}=1") == "#1002/2 has 1 unit of #1002 now.\n"
    parts = [web_shop.json("order", number) for number in ("1002", "#1002/2")]
    assert sum(part["total_minor"] for part in parts) == before["total_minor"]
    assert twice(web_shop, "split", "1002", "--undo") == "#1002 has 1 unit back.\n"
    assert web_shop.json("order", "1002")["total_minor"] == before["total_minor"]
    error = web_shop.error("split", "1002", "--undo", code=2)
    assert error["message"].startswith("Order #1002 has no such thing to take back")
    assert web_shop.json("doctor")["ok"]


def test_note_is_written_once_and_shown(web_shop: Terminal) -> None:
    assert twice(web_shop, "note", "1001", "Ring twice") == "#1001 has a note more.\n"
    (note,) = web_shop.json("order", "1001")["notes"]
    assert (note["text"], note["user"]) == ("Ring twice", "Owner")


def test_orders_of_one_buyer_are_merged_and_taken_apart(web_shop: Terminal) -> None:
    whole = web_shop.json("order", "1002")
    part = f"{whole['lines'][0]['sku']}=1"
    web_shop("split", "1002", "--line", part)
    assert twice(web_shop, "merge", "1002", "#1002/2") == "#1002/2 merged into #1002: 1 unit more.\n"
    assert web_shop.json("order", "1002")["total_minor"] == whole["total_minor"]
    assert twice(web_shop, "merge", "1002", "--undo") == "#1002 is apart again: 1 unit went back.\n"
    assert web_shop.error("merge", "1001", "1005", code=1)["message"].startswith("Order #1005 is on hold")
