"""``stationmaster pack`` and ``ship``: scans of every kind, right and wrong, to the last unit and out of the door."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from app.settings import load
from db.session import Database
from tests.cli.goods import GTIN, fill
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the default printer writes to."""
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    assert load().print_path == tmp_path / "printed"
    return tmp_path / "printed"


def test_looking_claims_nothing(web_shop: Terminal) -> None:
    value = web_shop.json("pack", "1001")
    assert (value["units"], value["scanned"], value["packed"], value["scans"]) == (2, 0, False, [])
    assert value["lines"] == [
        {"sku": "MUG-1", "barcode": GTIN, "title": "Plain mug", "quantity": 2, "packed": 0},
    ]
    assert web_shop.json("order", "1001")["state"] == "to_pack"
    assert web_shop("pack", "1001").endswith("0 of 2 units, to pack.\nScan each unit with --scan CODE.\n")


@pytest.mark.parametrize("code", [GTIN, "0" + GTIN, "MUG-1", "mug-1", f" {GTIN} ", f"{GTIN}\r"])
def test_a_barcode_in_any_form_and_a_sku_code_count_as_the_product(web_shop: Terminal, code: str) -> None:
    value = web_shop.json("pack", "1001", "--scan", code)
    assert [step["verdict"] for step in value["scans"]] == ["counted"]
    assert (value["scanned"], value["state"]) == (1, "packing")


def test_the_last_unit_prints_slip_and_label(web_shop: Terminal, printed: Path) -> None:
    value = web_shop.json("pack", "1001", "--scan", GTIN, "MUG-1")
    assert [step["verdict"] for step in value["scans"]] == ["counted", "complete"]
    assert (value["packed"], value["state"], value["scanned"]) == (True, "packed", 2)
    assert value["tracking_number"].startswith("SM")
    assert {Path(path).parent for path in value["documents"]} == {printed}
    assert sorted(path.suffix for path in printed.iterdir()) == [".pdf", ".pdf"]


def test_wrong_unknown_and_too_many_are_told_apart_and_count_nothing(web_shop: Terminal) -> None:
    value = web_shop.json("pack", "1001", "--scan", "CAP-1", "--scan", "nobody", code=1)
    assert [step["verdict"] for step in value["scans"]] == ["wrong_item", "unknown"]
    value = web_shop.json("pack", "1001", "--scan", "MUG-1", "CAP-1", "1002", code=1)
    assert [step["verdict"] for step in value["scans"]] == ["counted", "wrong_item", "other_order"]
    assert value["scanned"] == 1
    value = web_shop.json("pack", "1001", "--scan", "CAP-1", "MUG-1", "MUG-1")
    assert [step["verdict"] for step in value["scans"]] == ["wrong_item", "complete", "too_many"]
    assert value["packed"] is True
    value = web_shop.json("pack", "1001", "--scan", "MUG-1", code=1)
    assert [step["verdict"] for step in value["scans"]] == ["already_packed"]
    assert web_shop.json("pack", "1001")["packed"] is True


def test_another_orders_code_does_not_change_what_is_packed(web_shop: Terminal) -> None:
    other = web_shop.json("order", "1002")
    codes = ["1002", "#1002-1", other["code"], other["shipments"][0]["code"]]
    value = web_shop.json(
        "pack", "1001", "--scan", *codes, "MUG-1", "1001", web_shop.json("pack", "1001")["code"], code=1
    )
    assert [step["verdict"] for step in value["scans"]] == ["other_order"] * 4 + ["counted", "opened", "opened"]
    assert (value["shipment"], value["scanned"]) == ("#1001-1", 1)
    assert web_shop.json("order", "1002") == other


@_SQLITE
def test_each_scan_is_told_in_a_sentence(web_shop: Terminal) -> None:
    told = web_shop("pack", "1001", "--scan", "CAP-1", "MUG-1", "MUG-1")
    assert told.startswith("CAP-1: Not in this order: Cap. Needed: Plain mug. Put it back; nothing was counted.\n")
    assert "MUG-1: #1001-1 is complete." in told
    assert "#1001-1: 2 of 2 units, packed." in told
    assert told.count("Printed ") == 2
    web_shop("pack", "1001", "--scan", "MUG-1", code=1)


@_SQLITE
@pytest.mark.parametrize("code", ["", "   ", "x" * 10_000, "\x1b[2J", "💥", "\ud800", "-", "'; DROP TABLE sku; --"])
def test_any_code_is_data(web_shop: Terminal, code: str) -> None:
    value = web_shop.json("pack", "1001", f"--scan={code}", code=1)
    assert [step["verdict"] for step in value["scans"]] == ["unknown"]
    web_shop("pack", "1001", f"--scan={code}", code=1)


def test_an_order_without_a_shipment_says_what_is_missing(web_shop: Terminal) -> None:
    assert "Route it first" in web_shop.error("pack", "1003", "--scan", "MUG-1", code=1)["fix"]
    for command in ("pack", "ship"):
        assert web_shop.error(command, "1004", code=1)["message"].startswith("1004 was sent before it was imported")


def test_a_packed_shipment_leaves_once(web_shop: Terminal) -> None:
    assert "is not packed yet" in web_shop.error("ship", "1001", code=1)["message"]
    tracking = web_shop.json("pack", "1001", "--scan", GTIN, GTIN)["tracking_number"]
    assert web_shop.json("ship", "1001") == {
        "order": "#1001",
        "shipment": "#1001-1",
        "tracking_number": tracking,
        "already": False,
        "state": "shipped",
    }
    again = web_shop.json("ship", "1001")
    assert (again["already"], again["tracking_number"]) == (True, tracking)
    assert web_shop("ship", "1001").startswith("#1001-1 had left already")
    (line,) = web_shop.json("order", "1001")["lines"]
    assert (line["shipped"], line["packed"], line["open"]) == (2, 0, 0)
    assert web_shop.json("doctor")["ok"] is True


def test_several_open_shipments_are_listed_where_one_is_needed(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path, route=False)
    stock = tmp_path / "short.csv"
    stock.write_text("sku,location,quantity\nMUG-1,Berlin,1\nMUG-1,Hamburg,1\n", encoding="utf-8")
    terminal("import", "stock", stock)
    terminal("route", "1001")
    for words in (["pack", "1001"], ["ship", "1001"], ["print", "slip", "1001", "--out", tmp_path / "x.pdf"]):
        assert terminal.error(*words, code=2)["lines"] == ["#1001-1", "#1001-2"]
    assert terminal.json("pack", "1001-2", "--scan", "MUG-1")["packed"] is True
    assert terminal.json("ship", "1001")["shipment"] == "#1001-2"
    assert terminal.json("pack", "1001")["shipment"] == "#1001-1"
    assert terminal.json("order", "1001")["state"] == "partly_shipped"


def test_without_a_street_the_slip_prints_and_the_label_does_not(web_shop: Terminal) -> None:
    value = web_shop.json("pack", "1005", "--scan", "MUG-1")
    assert (value["packed"], value["tracking_number"], len(value["documents"])) == (True, None, 1)
    assert "street" in value["warnings"][0]
    assert "street" in web_shop.error("ship", "1005", code=1)["message"]
    error = web_shop.error("lift-hold", "1005", code=1)
    assert error["message"] == "The address still has no street. The hold stands."


@_SQLITE
def test_a_printer_that_fails_does_not_undo_the_packing(
    web_shop: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "file"))
    value = web_shop.json("pack", "1002", "--scan", "MUG-1", "CAP-1")
    assert (value["packed"], value["documents"]) == (True, [])
    assert "cannot be written" in value["warnings"][0]
    assert web_shop.json("ship", "1002")["state"] == "shipped"


def test_what_another_station_has_in_hand_is_told_by_name_and_taken_over_when_asked(
    web_shop: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(web_shop.url)
    with database.writing() as conn:
        conn.execute(text("INSERT INTO station (name, location_id) SELECT 'Packing 9', location_id FROM station"))
    database.close()
    web_shop("pack", "1001", "--scan", GTIN)
    monkeypatch.setenv("STATIONMASTER_STATION", "Packing 9")
    told = web_shop.json("pack", "1001", "--scan", GTIN, code=1)["scans"]
    assert [step["verdict"] for step in told] == ["in_use"] and "is being packed at Station 1" in told[0]["message"]
    done = web_shop.json("pack", "1001", "--take-over", "--scan", GTIN)
    assert done["packed"] is True and done["scanned"] == 2


def test_an_order_is_cancelled_once_and_not_while_it_is_packed(web_shop: Terminal) -> None:
    assert web_shop("cancel", "1002", "--reason", "no_stock") == "#1002 is cancelled: 2 units will not be sent.\n"
    assert web_shop.json("order", "1002")["state"] == "cancelled"
    assert web_shop.error("cancel", "1002", code=1)["message"].startswith("Nothing of order #1002 is left to cancel")
    assert web_shop.error("cancel", "1001", "--reason", "whim", code=2)["message"].startswith("'whim' is no reason")
