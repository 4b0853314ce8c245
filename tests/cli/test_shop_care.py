"""Locations, holds, doctor, upgrades, generated shops and the demo on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.order_states import HoldKind
from db.session import Database
from tests.channels.shopify_files import follow_up_row, own_row, write_rows
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@_SQLITE
def test_a_location_is_made_and_changed_by_its_code(no_shop: Terminal) -> None:
    made = no_shop.json("location", "Nord", "--name", "North store", "--rank", "3")
    assert (made["code"], made["name"], made["rank"], made["latitude"]) == ("Nord", "North store", 3, None)
    changed = no_shop.json("location", "Nord", "--country", "de", "--postal-code", "20457", "--city", "Hamburg")
    assert (changed["id"], changed["name"], changed["country"]) == (made["id"], "North store", "DE")
    assert changed["latitude"] is not None
    assert no_shop("location", "Nord") == "Nord: North store. Its place on the map is known.\n"
    assert "10115 in XX is not on the map here" in no_shop(
        "location", "Sued", "--country", "XX", "--postal-code", "10115"
    )
    assert "Without country and postal code" in no_shop("location", "West")
    assert no_shop.error("location", "Nord", "--country", "DEU", code=2)["fix"]
    assert no_shop.error("location", "  ", code=2)["message"].startswith("A location has a code")


def test_a_review_hold_is_lifted_by_a_person(terminal: Terminal, tmp_path: Path) -> None:
    rows = [
        own_row("#1", id="1", lineitem_quantity="2", financial_status="partially_refunded", refunded_amount="5.00"),
        follow_up_row("#1", lineitem_sku="CAP-1"),
        own_row("#2", id="2", financial_status="partially_refunded", shipping_address1="", shipping_street=""),
        own_row("#3", id="3"),
    ]
    terminal("import", "orders", write_rows(tmp_path / "o.csv", rows))
    assert terminal.json("order", "1")["on_hold"] is True
    assert terminal.json("lift-hold", "1") == {"order": "1", "kind": "review", "lifted": 1}
    assert terminal.json("order", "1")["on_hold"] is False
    error = terminal.error("lift-hold", "2", code=2)
    assert error["lines"] == ["address", "review"]
    assert terminal("lift-hold", "2", "--kind", "review") == "2: the review hold is lifted.\n"
    assert terminal("lift-hold", "3") == "3: there is no hold on it; nothing was changed.\n"
    assert terminal.error("lift-hold", "3", "--kind", "late", code=2)["fix"] == f"Use one of: {', '.join(HoldKind)}."


def test_doctor_ends_with_one_where_an_invariant_is_broken(web_shop: Terminal) -> None:
    assert web_shop.json("doctor")["ok"] is True
    assert web_shop("doctor").endswith("Everything adds up.\n")
    database = Database(web_shop.url)
    with database.writing() as conn:
        conn.execute(text("UPDATE sales_order SET units = units + 1 WHERE number = '#1001'"))
    try:
        report = web_shop.json("doctor", code=1)
        assert report["ok"] is False
        assert [check["name"] for check in report["checks"] if check["violations"]] == ["O3-units"]
        told = web_shop("doctor", code=1)
        assert "BAD" in told
        assert told.endswith("1 check found something wrong: see BAD above.\n")
    finally:
        with database.writing() as conn:
            conn.execute(text("UPDATE sales_order SET units = units - 1 WHERE number = '#1001'"))
        database.close()


def test_doctor_shows_what_sets_it_right_and_writes_it_only_then(web_shop: Terminal) -> None:
    assert web_shop("doctor", "--repair") == "Everything adds up. There is nothing to set right.\n"
    database = Database(web_shop.url)
    with database.writing() as conn:
        conn.execute(text("UPDATE sales_order SET units = units + 1 WHERE number = '#1001'"))
    database.close()
    told = web_shop("doctor", "--repair", code=1)
    assert (
        "O3-units" in told
        and "  = Order #1001: Units of the order: " in told
        and told.count("Nothing was changed.") == 1
    )
    assert web_shop.json("doctor", code=1)["ok"] is False
    written = web_shop.json("doctor", "--repair", "--write")
    assert (written["ok"], written["written"], written["repairs"][0]["left"]) == (True, True, 0)
    assert web_shop.json("doctor")["ok"] is True
    assert "Repaired" in web_shop("order", "#1001") or "repaired" in web_shop("order", "#1001")
    web_shop.error("doctor", "--write", code=2)


def test_what_has_no_repair_says_who_has_to_do_what(web_shop: Terminal) -> None:
    database = Database(web_shop.url)
    for currency in ("", "EUR"):
        with database.writing() as conn:
            conn.execute(text("UPDATE sales_order SET currency = :of WHERE number = '#1001'"), {"of": currency})
        if not currency:
            told = web_shop("doctor", "--repair", "--write", code=1)
    database.close()
    assert "  ! Open the order" in told and told.endswith("What stands after ! needs a person.\n")


def test_doctor_without_a_shop_is_an_error_that_still_says_not_ok(no_shop: Terminal) -> None:
    value = no_shop.json("doctor", code=1)
    assert (value["ok"], value["checks"]) == (False, [])
    assert value["error"]["message"].startswith("There is no shop yet")


def test_a_current_database_needs_no_upgrade(terminal: Terminal) -> None:
    value = terminal.json("db", "upgrade")
    assert value["upgraded"] is False
    assert terminal("db", "upgrade") == f"The database is already at schema {value['schema']}.\n"


def test_a_generated_shop_is_sound(no_shop: Terminal) -> None:
    value = no_shop.json("seed", "--orders", "60", "--skus", "12", "--locations", "2", "--seed", "7")
    assert (value["orders"], value["skus"], value["locations"]) == (60, 12, 2)
    assert no_shop.json("orders")["count"] == 60
    assert no_shop.json("doctor")["ok"] is True
    assert no_shop.error("seed", "--orders", "5", code=1)["message"]
    no_shop.error("seed", "--orders", "0", code=2)


@_SQLITE
def test_the_demo_day_runs_headless_into_a_folder(no_shop: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "day"
    value = no_shop.json("demo", "--headless", "--out", out, "--parcels", "2")
    assert (value["packed"], value["shipped"], len(value["documents"])) == (2, 2, 4)
    assert all(Path(path).parent == out for path in value["documents"])
    assert value["db"] == f"sqlite:///{out / 'demo.db'}"
    told = no_shop("demo", "--headless", "--out", out, "--parcels", "0", "--db", no_shop.url)
    assert told.endswith("0 documents:\n")
    assert f"Database: {no_shop.url}" in told
    assert no_shop.error("demo", "--headless", "--out", out, "--db", no_shop.url, code=1)["message"]
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "cannot be made" in no_shop.error("demo", "--headless", "--out", tmp_path / "file", code=1)["message"]
