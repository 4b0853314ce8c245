"""``stationmaster return`` and ``pack --counted``: goods that come back, and goods that cannot be scanned."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the default printer writes to."""
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    return tmp_path / "printed"


@pytest.fixture
def sent(web_shop: Terminal) -> Terminal:
    """Order 1001 (two mugs, 45.00 with shipping) was counted into its parcel and has left."""
    web_shop("pack", "1001", "--counted", "no_barcode")
    web_shop("ship", "1001")
    return web_shop


def on_hand(terminal: Terminal, sku: str, place: str) -> int:
    (row,) = terminal.json("stock", "--sku", sku, "--location", place)["stock"]
    return int(row["on_hand"])


def test_what_is_counted_is_packed_with_its_papers_and_the_reason_stays(web_shop: Terminal, printed: Path) -> None:
    value = web_shop.json("pack", "1001", "--counted", "many")
    assert (value["packed"], value["scanned"], value["state"]) == (True, 2, "packed")
    assert [step["verdict"] for step in value["scans"]] == ["complete"]
    assert len(value["documents"]) == len(list(printed.iterdir())) == 2
    counted = [step for step in web_shop.json("order", "1001")["timeline"] if step["kind"] == "counted"]
    assert counted[0]["data"] == {"reason": "many", "units": 2} and counted[0]["user"]
    assert "Say why" in web_shop.error("pack", "1002", "--counted", "lazy", code=2)["message"]
    web_shop("pack", "1002", "--counted", "many", "--scan", "MUG-1", code=2)
    again = web_shop.json("pack", "1001", "--counted", "many", code=1)
    assert [step["verdict"] for step in again["scans"]] == ["already_packed"]


def test_goods_come_back_with_their_share_of_the_money(sent: Terminal) -> None:
    before = on_hand(sent, "MUG-1", "Berlin")
    words = ["return", "1001", "--line", "MUG-1=1", "--location", "Berlin", "--refund", "paid_back", "--op-id", "back"]
    value = sent.json(*words)
    assert value == {
        "order": "#1001", "return_number": 1, "units": 1, "refund_minor": 2_000, "currency": value["currency"],
        "why_no_refund": "",
    }  # fmt: skip
    assert sent.json(*words) == value, "the same gesture again brings nothing back twice"
    assert on_hand(sent, "MUG-1", "Berlin") == before + 1
    (line,) = sent.json("order", "1001")["lines"]
    assert (line["shipped"], line["returned"]) == (2, 1)
    both = sent.error("return", "1001", "--line", "#1=1", "--location", "Berlin", "--lot", "L1", "--no-lot", code=2)
    assert "no lot" in both["message"]
    said = sent(
        "return", "1001", "--line", "#1=1", "--location", "Berlin", "--write-off", "--reason", "damaged", "--no-lot"
    )
    assert said.startswith("Return 2 of #1001: 1 unit came back.")
    assert on_hand(sent, "MUG-1", "Berlin") == before + 1
    error = sent.error("return", "1001", "--line", "MUG-1=1", "--location", "Berlin", code=1)
    assert "0 are with the customer" in error["message"]


@_SQLITE
def test_a_return_that_is_not_understood_changes_nothing(sent: Terminal) -> None:
    for words in (
        (),
        ("--line", "MUG-1"),
        ("--line", "NOBODY=1"),
        ("--line", "MUG-1=0"),
        ("--line", "MUG-1=1", "--reason", "because"),
        ("--line", "MUG-1=1", "--refund", "twice"),
        ("--line", "MUG-1=1", "--bin", "Z-9"),
        ("--line", "MUG-1=1", "--lot", "L1"),
        ("--line", "MUG-1=1", "--location", "Nowhere"),
    ):
        assert sent.error("return", "1001", *words, code=2)["message"]
    assert sent.json("order", "1001")["lines"][0]["returned"] == 0
