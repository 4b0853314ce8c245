"""Steps for many orders on the command line: by number or by a search, told one by one, undone; the same call twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from db.session import Database
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def state(shop: Terminal, number: str) -> str:
    return str(shop.json("order", number)["state"])


def test_orders_are_released_by_number_and_what_cannot_be_is_told(web_shop: Terminal) -> None:
    web_shop("hold", "1002", "--kind", "fraud", "--reason", "billing differs")
    value = web_shop.json("release", "1001", "1002", "1004", code=1)
    assert (value["total"], value["done"], value["failed"], value["state"]) == (3, 1, 2, "done")
    assert {row["order"]: row["message"] for row in value["failures"]} == {
        "#1002": "Order #1002 is on hold: it may be fraud. It was not released.",
        "#1004": "Order #1004 has left already.",
    }
    assert (state(web_shop, "1001"), state(web_shop, "1002")) == ("released", "to_pack")
    web_shop("lift-hold", "1002")
    again = web_shop.json("jobs", "retry", str(value["job"]), code=1)
    assert (again["total"], again["done"], again["failed"]) == (2, 1, 1)


def test_a_search_chooses_the_orders(web_shop: Terminal) -> None:
    value = web_shop.json("tag", "rush", "--query", "status:to_pack")
    assert (value["done"], value["query"]) == (3, "status:to_pack")
    assert [web_shop.json("order", n)["tags"] for n in ("1001", "1002", "1003")] == [["rush"], ["rush"], []]
    assert web_shop.json("untag", "RUSH", "--query", "tag:rush")["done"] == 3
    assert web_shop.json("order", "1001")["tags"] == []


@_SQLITE
def test_a_search_that_is_not_understood_does_nothing(web_shop: Terminal) -> None:
    error = web_shop.error("cancel", "--query", "status:nowhere", code=2)
    assert "The search is not understood at" in error["message"] and "Nothing was begun" in error["message"]
    assert web_shop.json("jobs") == {"jobs": []}


@_SQLITE
@pytest.mark.parametrize("words", [["release"], ["release", "1001", "--query", "status:open"], ["tag", "vip"]])
def test_orders_are_named_in_one_way(web_shop: Terminal, words: list[str]) -> None:
    assert "Nothing was changed" in web_shop.error(*words, code=2)["message"]


def test_what_was_done_is_listed_and_undone(web_shop: Terminal) -> None:
    first = web_shop.json("hold", "1001", "1002", "--kind", "date")
    assert "2 orders put on hold." in web_shop("jobs")
    assert "2 orders put on hold." in web_shop("jobs", "show", str(first["job"]))
    assert web_shop.json("order", "1001")["on_hold"] is True
    back = web_shop.json("jobs", "undo")
    assert (back["done"], back["undo_of"]) == (2, first["job"])
    assert web_shop.json("order", "1001")["on_hold"] is False
    (undone,) = (job for job in web_shop.json("jobs")["jobs"] if job["job"] == first["job"])
    assert undone["undone_by"] == back["job"]
    assert "There is nothing to undo" in web_shop.error("jobs", "undo", code=2)["message"]
    assert web_shop.error("jobs", "undo", str(first["job"]), code=1)["message"] == "It was undone before."
    assert "There is no job 99" in web_shop.error("jobs", "show", "99", code=2)["message"]


def test_the_same_call_under_one_id_is_done_once(web_shop: Terminal) -> None:
    words = ["hold", "1001", "1002", "--kind", "date", "--op-id", "mine"]
    first = web_shop.json(*words)
    assert web_shop.json(*words) == first
    assert len(web_shop.json("jobs")["jobs"]) == 1
    other = ["hold", "1001", "--kind", "date", "--op-id", "mine"]
    assert "used before for something else" in web_shop.error(*other, code=1)["message"]


def test_a_location_is_named_by_its_code_or_name(web_shop: Terminal, tmp_path: Path) -> None:
    stock = tmp_path / "more.csv"
    stock.write_text("sku,location,quantity\nMUG-1,Hamburg,2\n", encoding="utf-8")
    web_shop("import", "stock", stock)
    value = web_shop.json("assign", "hamburg", "1005")
    assert value["done"] == 1
    assert web_shop.json("order", "1005")["lines"][0]["locations"] == ["Hamburg"]
    refused = web_shop.json("assign", "Hamburg", "1001", code=1)
    assert "Hamburg has 0 of 2 x MUG-1 that order #1001 needs" in refused["failures"][0]["message"]
    assert "There is no location 'Paris'" in web_shop.error("assign", "Paris", "1001", code=2)["message"]


def test_a_refund_is_due_later_and_told(web_shop: Terminal) -> None:
    cancelled = web_shop.json("cancel", "1001", "--refund")
    assert (cancelled["cancelled"], cancelled["refund_minor"]) == (2, 4_500)
    assert "A refund is due in 20 s" in web_shop("cancel", "1002", "--refund")
    assert web_shop.json("jobs", "run") == {"jobs": [], "refunds": [], "running": 0}
    database = Database(web_shop.url)
    with database.writing() as conn:  # twenty seconds later
        minute = "60000000" if database.is_sqlite else "interval '1 minute'"
        conn.execute(text(f"UPDATE outbox SET due_at = due_at - {minute}"))
    database.close()
    said = web_shop("jobs", "run")
    assert "Pay 45.00 EUR of order #1001 back by hand, in the shop." in said
    assert web_shop.json("order", "1001")["payment"] == "refunded"
    assert web_shop("jobs", "run") == "Nothing waits.\n"
    assert web_shop.json("doctor")["ok"] is True


def test_many_are_cancelled_by_a_search(web_shop: Terminal) -> None:
    value = web_shop.json("cancel", "--query", "sku:MUG-1 -status:shipped", "--reason", "no_stock", "--refund")
    assert (value["done"], value["failed"]) == (3, 0)
    assert value["refunds"] == [{"currency": "EUR", "amount_minor": 11_000, "orders": 3}]
    assert "held 20 s: 110.00 EUR of 3 orders. Then say:" in web_shop("jobs", "show", str(value["job"]))
    back = web_shop.json("jobs", "undo", str(value["job"]))
    assert back["done"] == 3
    assert {state(web_shop, n) for n in ("1001", "1002", "1005")} == {"to_pack"}
    assert web_shop.json("doctor")["ok"] is True


@_SQLITE
def test_a_pick_list_sums_what_the_orders_need(web_shop: Terminal, tmp_path: Path) -> None:
    value = web_shop.json("print", "pick-list", "1001", "1002", "--out", tmp_path / "list.pdf")
    assert [Path(file).name for file in value["files"]] == ["list-1.pdf", "list-2.pdf"]
    assert all(Path(file).read_bytes().startswith(b"%PDF") for file in value["files"])
    one = web_shop("print", "pick-list", "1001", "--out", tmp_path / "one.pdf")
    assert one == f"Wrote {tmp_path / 'one.pdf'}.\n"
    error = web_shop.error("print", "pick-list", "1004", "--out", tmp_path / "x.pdf", code=1)
    assert error["message"] == "Nothing of these orders is to be picked."
