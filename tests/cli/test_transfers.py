"""Transfers on the command line, from asking to the last box; and the counters of stock against the ledger."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.context import open_shop
from app.services.bins import AddBins
from app.settings import Settings
from tests.factories import count, location_id, one
from tests.terminal import Terminal


@pytest.fixture
def stocked(terminal: Terminal) -> Terminal:
    """Ten mugs and four caps in Berlin, a mug and a bin in Hamburg."""
    shop = open_shop(Settings(), url=terminal.url)
    try:
        count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 4, ("MUG", "Hamburg"): 1})
        shop.run(AddBins(location_id(shop, "Hamburg"), ("H-1",)))
    finally:
        shop.close()
    return terminal


def test_goods_go_from_one_location_to_another(stocked: Terminal) -> None:
    asked = stocked.json("transfer", "request", "Berlin", "Hamburg", "MUG=5", "CAP=2", "--expected", "2026-12-24")
    assert (asked["number"], asked["state"], asked["requested"]) == ("T-0001", "requested", 7)
    assert [(row["sku"], row["requested"]) for row in asked["lines"]] == [("MUG", 5), ("CAP", 2)]
    assert stocked.json("transfer", "ship", "t-0001")["in_transit"] == 7
    assert stocked("transfer").splitlines()[1].split()[:4] == ["T-0001", "Berlin", "Hamburg", "shipped"]
    came = stocked.json("transfer", "receive", "T-0001", "MUG=4", "--bin", "H-1")
    assert (came["received"], came["in_transit"], came["found"]) == (4, 3, 0)
    assert stocked.json("transfer", "close", "T-0001", "--note", "Box was open")["missing"] == 3
    assert stocked("transfer") == "No transfers.\n"
    assert stocked.json("transfer", "--all")["transfers"][0]["state"] == "received"


def test_more_than_was_sent_is_told(stocked: Terminal) -> None:
    stocked("transfer", "request", "Berlin", "Hamburg", "MUG=5")
    stocked("transfer", "ship", "T-0001", "MUG=3")
    words = stocked("transfer", "receive", "T-0001", "MUG=4")
    assert words.endswith("1 units more than were sent: booked as found.\n")


def test_cancelled_transfer_brings_everything_back(stocked: Terminal) -> None:
    stocked("transfer", "request", "Berlin", "Hamburg", "MUG=5")
    stocked("transfer", "ship", "T-0001")
    assert stocked.json("transfer", "cancel", "T-0001")["state"] == "cancelled"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("request", "Berlin", "Hamburg", "MUG"), "'MUG' is not SKU=UNITS"),
        (("request", "Berlin", "Hamburg", "MUG=0"), "'MUG=0' is not SKU=UNITS"),
        (("request", "Berlin", "Mars", "MUG=1"), "There is no location 'Mars'"),
        (("show", "T-9"), "There is no transfer T-9"),
        (("ship", "T-9"), "There is no transfer T-9"),
    ],
)
def test_what_is_unknown_is_told(stocked: Terminal, words: tuple[str, ...], message: str) -> None:
    assert message in stocked.error("transfer", *words, code=2)["message"]


def test_product_that_is_not_in_the_transfer_is_told(stocked: Terminal) -> None:
    stocked("transfer", "request", "Berlin", "Hamburg", "MUG=5")
    assert "CAP is not in this transfer" in stocked.error("transfer", "ship", "T-0001", "CAP=1", code=2)["message"]


def test_counters_are_compared_and_set_right(stocked: Terminal) -> None:
    assert stocked("rebuild") == "The counters are what the ledger says.\n"
    shop = open_shop(Settings(), url=stocked.url)
    try:
        with shop.database.writing() as conn:
            conn.exec_driver_sql("UPDATE stock_level SET on_hand = 12 WHERE on_hand = 10")
        words = stocked("rebuild")
        assert words == (
            "MUG at Berlin: on hand 12, ledger 10\nNothing was changed. With --write they are set right.\n"
        )
        value = stocked.json("rebuild", "--write")
        assert value["levels"][0]["counted"]["on_hand"] == 12 and value["left"] == []
        assert one(shop, "SELECT count(*) FROM stock_level WHERE on_hand = 10") == 1
    finally:
        shop.close()


def test_slip_is_drawn_into_a_file(stocked: Terminal, tmp_path: Path) -> None:
    stocked("transfer", "request", "Berlin", "Hamburg", "MUG=5")
    file = tmp_path / "slip.pdf"
    assert stocked.json("transfer", "slip", "t-0001", "--out", str(file))["pages"] == 1
    assert file.read_bytes().startswith(b"%PDF-")
