"""A whole working day in words, on the command line: from the channel's file to parcels that have left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.channels.shopify_files import follow_up_row, own_row, write_rows
from tests.terminal import Terminal, terminal

__all__ = ["terminal"]

MUG, CAP = "4006381333931", "4006381333948"
MANY = {"lineitem_quantity": "9", "subtotal": "180.00", "total": "185.00", "created_at": "2026-03-25 18:00:00 +0100"}


@pytest.fixture(autouse=True)
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the default printer writes to."""
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    return tmp_path / "printed"


def _export(folder: Path) -> Path:
    """The morning's export: six orders to send, one of them wrong, one sent yesterday, one cancelled."""
    rows = [
        own_row("#2001", id="1", lineitem_quantity="2", subtotal="40.00", total="45.00"),
        own_row("#2002", id="2", subtotal="35.00", total="40.00"),
        follow_up_row("#2002", lineitem_sku="CAP-1", lineitem_name="Cap", lineitem_price="15.00"),
        own_row("#2003", id="3", lineitem_sku="", lineitem_name="Poster - A2"),
        own_row("#2004", id="4", **MANY),
        own_row("#2005", id="5", shipping_address1="", shipping_street="", shipping_address2=""),
        own_row("#2006", id="6", lineitem_quantity="1.5"),
        own_row("#2007", id="7", fulfillment_status="fulfilled", lineitem_fulfillment_status="fulfilled"),
        own_row("#2008", id="8", cancelled_at="2026-03-26 08:00:00 +0100", financial_status="voided"),
    ]
    return write_rows(folder / "orders_export.csv", rows)


def _count(terminal: Terminal, folder: Path, *counts: str) -> dict[str, Any]:
    path = folder / "stock.csv"
    path.write_text("\n".join(["sku,location,quantity,barcode", *counts, ""]), encoding="utf-8")
    return terminal.json("import", "stock", path)


def _morning(terminal: Terminal, folder: Path, export: Path) -> str:
    """Look at the export, import it, count the stock, say where the stores are; gives the poster's draft code."""
    look = terminal.json("import", "orders", export, "--shop", "Berlin", "--dry-run")
    taken = terminal.json("import", "orders", export, "--shop", "Berlin")
    assert (look["accepted"], taken["accepted"]) == (7, 7)
    assert [problem["order"] for problem in taken["rejected"]] == ["#2006"]
    (poster,) = terminal.json("order", "2003")["lines"]
    counts = [f"MUG-1,Main,4,{MUG}", "MUG-1,Harbour,2,", f"CAP-1,Harbour,1,{CAP}", f"{poster['sku']},Main,1,"]
    assert _count(terminal, folder, *counts)["new_locations"] == ["Main", "Harbour"]
    terminal("location", "Main", "--country", "DE", "--postal-code", "12047")
    terminal("location", "Harbour", "--country", "DE", "--postal-code", "20457")
    return str(poster["sku"])


def _route(terminal: Terminal) -> None:
    """Everything that can be is reserved, oldest first; what was sent or cancelled before takes no stock."""
    routed = terminal.json("route")
    rules = {order["number"]: (order["rule"], order["backordered"]) for order in routed["orders"]}
    assert rules == {
        "#2001": ("one_location", 0),
        "#2002": ("one_location", 0),
        "#2003": ("one_location", 0),
        "#2004": ("all_there_is", 7),
        "#2005": ("one_location", 0),
    }
    assert routed["reserved"] == 8


def _pack(terminal: Terminal, poster: str, printed: Path) -> None:
    """Wrong, unknown and too many are told apart; the last unit prints; without a street there is no label."""
    bad = terminal.json("pack", "2001", "--scan", CAP, "0000", MUG, code=1)
    assert [scan["verdict"] for scan in bad["scans"]] == ["wrong_item", "unknown", "counted"]
    done = terminal.json("pack", "2001", "--scan", f"0{MUG}")
    assert (done["packed"], len(done["documents"]), len(list(printed.iterdir()))) == (True, 2, 2)
    slip_code = terminal.json("order", "2002")["shipments"][0]["code"]
    assert terminal.json("pack", slip_code, "--scan", CAP, "mug-1")["packed"] is True
    terminal("pack", "2003", "--scan", poster)


def _print_and_ship(terminal: Terminal, folder: Path) -> None:
    """A label for the label printer, a slip for a customer across the ocean; then the parcels leave."""
    terminal("print", "label", "2002", "--zpl", "--out", folder / "label.zpl")
    terminal("print", "slip", "2002", "--paper", "letter", "--out", folder / "slip.pdf")
    assert (folder / "label.zpl").read_bytes().startswith(b"^XA")
    tracking = [terminal.json("ship", number)["tracking_number"] for number in ("2001", "2002", "2003")]
    assert len(set(tracking)) == 3


def _mended_address(terminal: Terminal, folder: Path) -> None:
    """The channel sends the order again with its street: the hold is gone, the label prints, the parcel leaves."""
    mended = write_rows(folder / "noon.csv", [own_row("#2005", id="5")])
    assert terminal.json("import", "orders", mended, "--shop", "Berlin")["updated"] == 1
    assert terminal.json("order", "2005")["on_hold"] is False
    assert terminal.json("pack", "2005", "--scan", MUG)["tracking_number"]
    assert terminal.json("ship", "2005")["state"] == "shipped"


def _backorder(terminal: Terminal, folder: Path) -> None:
    """Goods come in, and the order that waited is sent from wherever they are."""
    _count(terminal, folder, f"MUG-1,Main,9,{MUG}")
    assert terminal.json("route", "2004")["backordered"] == 0
    for part in terminal.json("order", "2004")["shipments"]:
        assert terminal.json("pack", part["ref"], "--scan", *[MUG] * part["units"])["packed"] is True
        terminal("ship", part["ref"])


def test_a_working_day_from_the_export_to_the_door(terminal: Terminal, tmp_path: Path, printed: Path) -> None:
    export = _export(tmp_path)
    poster = _morning(terminal, tmp_path, export)
    _route(terminal)
    _pack(terminal, poster, printed)
    _print_and_ship(terminal, tmp_path)
    _mended_address(terminal, tmp_path)
    _backorder(terminal, tmp_path)
    shipped = ["#2001", "#2002", "#2003", "#2004", "#2005", "#2007"]
    states = {order["number"]: order["state"] for order in terminal.json("orders")["orders"]}
    assert states == {**dict.fromkeys(shipped, "shipped"), "#2008": "cancelled"}
    timeline = terminal.json("order", "2002")["timeline"]
    kinds = [event["kind"] for event in timeline]
    assert (kinds[:2], kinds[-1]) == (["imported", "routed"], "shipped")
    assert {(event["user"], event["station"]) for event in timeline} == {("Owner", "Station 1")}
    assert terminal.json("doctor")["ok"] is True
    again = terminal.json("import", "orders", export, "--shop", "Berlin")
    assert (again["accepted"], again["updated"], again["unchanged"], len(again["rejected"])) == (0, 0, 7, 1)
    assert terminal.json("doctor")["ok"] is True
