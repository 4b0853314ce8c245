"""``stationmaster bins``, ``move``, ``adjust``, ``count`` and ``print bins``: a morning in the warehouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
HERE = ("--location", "Berlin")


@pytest.fixture
def binned(web_shop: Terminal) -> Terminal:
    """Five mugs lie in the bin A-1 of Berlin."""
    assert web_shop.json("bins", "add", "A-{1..2}", "--zone", "A", *HERE) == {"bins": ["A-1", "A-2"], "added": 2}
    free = web_shop.json("stock", "--sku", "MUG-1", *HERE)["stock"][0]["on_hand"]
    web_shop("move", "MUG-1", "--units", str(free), "--to", "A-1", *HERE)
    return web_shop


def test_goods_are_moved_adjusted_and_counted(binned: Terminal) -> None:
    moved = binned.json("move", "MUG-1", "--units", "2", "--from", "A-1", "--to", "A-2", *HERE)
    assert (moved["from_left"], moved["to_has"]) == (3, 2)
    added = binned.json("adjust", "MUG-1", "--units", "4", "--reason", "found", "--bin", "A-2", *HERE)
    assert added["on_hand"] == 9
    assert "-1 (damaged), 8 on hand now" in binned(
        "adjust", "MUG-1", "--units", "-1", "--reason", "damaged", "--bin", "A-2", "--note", "Fell", *HERE
    )
    done = binned.json("count", "bin", "A-2", "--found", "MUG-1=4", *HERE)
    assert (done["step"], done["posted"], done["units"], done["state"]) == ("closed", 1, -1, "posted")
    rows = {row["bin"]: (row["units"], row["zone"]) for row in binned.json("bins", "list", *HERE)["bins"]}
    assert rows == {"A-1": (3, "A"), "A-2": (4, "A")}


def test_units_that_go_by_serial_numbers_are_named_and_a_photo_goes_along(binned: Terminal, tmp_path: Path) -> None:
    (tmp_path / "stock.csv").write_text("sku,location,quantity\nCAM-1,Berlin,0\n")
    binned("import", "stock", tmp_path / "stock.csv")
    binned("products", "change", "CAM-1", "--tracking", "serial")
    found = ("adjust", "CAM-1", "--reason", "found", "--bin", "A-1", *HERE)
    assert binned.json(*found, "--units", "2", "--serial", "K1", "--serial", "K2")["on_hand"] == 2
    moved = binned.json("move", "CAM-1", "--units", "1", "--serial", "K1", "--to", "A-2", *HERE)
    assert (moved["from_left"], moved["to_has"]) == (1, 1)
    lost = ("adjust", "CAM-1", "--units", "-1", "--reason", "lost", *HERE)
    assert "go by their serial number" in binned.error(*lost, code=1)["message"]
    photo, other = tmp_path / "box.png", tmp_path / "box.pdf"
    Image.new("RGB", (30, 20)).save(photo)
    assert binned.json(*lost, "--serial", "K1", "--photo", str(photo))["on_hand"] == 1
    other.write_bytes(b"%PDF-1.4")
    for file, words in ((other, "no picture"), (tmp_path / "gone.png", "cannot be read")):
        assert words in binned.error(*lost, "--serial", "K2", "--photo", str(file), code=2)["message"]


def test_what_is_kept_by_lot_comes_in_with_its_lot_and_goes_by_what_expires_first(
    binned: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "stock.csv").write_text("sku,location,quantity\nTEA-1,Berlin,0\n")
    binned("import", "stock", tmp_path / "stock.csv")
    binned("products", "change", "TEA-1", "--tracking", "lot")
    found = ("adjust", "TEA-1", "--reason", "found", "--units", "2", *HERE)
    refused = binned.error(*found, code=2)
    assert refused["message"].startswith("TEA-1 needs the lot") and refused["fix"] == "Scan or type the lot."
    binned(*found, "--bin", "A-1", "--lot", "LATE", "--expires", "2031-01-01")
    assert binned.json(*found, "--bin", "A-2", "--lot", "SOON", "--expires", "2030-01-01")["on_hand"] == 4
    binned("adjust", "TEA-1", "--reason", "lost", "--units", "-3", *HERE)
    assert binned.json("stock", "--query", "lot:LATE", *HERE)["count"] == 1
    refused = binned.error("adjust", "TEA-1", "--reason", "lost", "--units", "-1", "--lot", "SOON", *HERE, code=1)
    assert "Only 0 of TEA-1 are at Berlin" in refused["message"]
    (tmp_path / "stock.csv").write_text("sku,location,quantity\nTEA-1,Berlin,9\n")
    told = binned.json("import", "stock", tmp_path / "stock.csv")
    assert "8 more at Berlin" in told["rejected"][0]["message"] and told["accepted"] == 0


def test_large_difference_is_counted_twice_and_approved(binned: Terminal) -> None:
    binned("adjust", "MUG-1", "--units", "20", "--reason", "found", "--bin", "A-1", *HERE)
    first = binned.json("count", "bin", "A-1", "--found", "MUG-1=8", *HERE, code=1)
    assert (first["step"], first["to_count"]) == ("recount", ["MUG-1"])
    second = binned.json("count", "bin", "A-1", "--found", "MUG-1=8", *HERE)
    assert (second["step"], second["waiting"], second["state"]) == ("closed", 1, "review")
    assert "C-1  Berlin  review  1 of 1 bin counted, 1 difference waits" in binned("count", "list", "--open")
    shown = binned.json("count", "show", "1")
    (found,) = shown["differences"]
    assert (found["sku"], found["expected"], found["counted"], found["difference"]) == ("MUG-1", 25, 8, -17)
    assert "need a reason" in binned.error("count", "approve", "C-1", code=2)["fix"]
    again = binned.json("count", "recount", "C-1", "--line", str(found["line"]))
    assert again == {"count": "C-1", "lines": 1, "state": "open"}
    binned("count", "bin", "A-1", "--found", "MUG-1=8", *HERE)
    approved = binned.json("count", "approve", "C-1", "--reason", "lost")
    assert (approved["posted"], approved["units"], approved["state"]) == (1, -17, "posted")


def test_what_is_not_named_is_missing_only_if_somebody_looked(binned: Terminal) -> None:
    looked = binned.json("count", "bin", "A-1", *HERE, code=1)
    assert (looked["step"], looked["to_count"]) == ("look", ["MUG-1"])
    binned("count", "bin", "A-1", "--nothing-else", *HERE, code=1)
    assert binned.json("count", "bin", "A-1", "--nothing-else", *HERE)["waiting"] == 1
    assert binned.json("count", "dismiss", "C-1") == {"count": "C-1", "lines": 1, "state": "posted"}


def test_counts_are_planned_and_given_up(binned: Terminal) -> None:
    dry = binned.json("count", "plan", "--zone", "A", "--dry-run", *HERE)
    assert dry == {"number": None, "bins": 2}
    assert "C-1: 3 bins to count" in binned("count", "plan", "--zone", "A", "--loose", *HERE)
    assert "0 bins fit" in binned.error("count", "plan", "--bin", "A-1", *HERE, code=2)["message"]
    assert binned.json("count", "cancel", "1") == {"count": "1", "forgotten": 0}
    assert binned.json("count", "plan", "--abc", "c", "--not-since", "2026-01-01", *HERE)["bins"] == 1
    for words in (["--abc", "D"], ["--not-since", "soon"]):
        binned.error("count", "plan", *words, *HERE, code=2)
    assert binned.json("count", "empty", "A-2") == {"bin": "A-2", "empty": True, "to_count": False}
    assert binned.json("count", "empty", "A-2", "--no")["to_count"] is True
    assert "no count 'C-9'" in binned.error("count", "show", "C-9", code=2)["message"]


@_SQLITE
def test_bins_are_changed_and_given_up(binned: Terminal) -> None:
    changed = binned.json("bins", "change", "A-2", "--code", "Q-1", "--kind", "quarantine", "--walk", "9")
    assert changed == {"bin": "Q-1", "zone": "A", "walk": 9, "kind": "quarantine"}
    assert "The bin Q-1 was given up." in binned("bins", "archive", "Q-1")
    assert "no bin 'Q-1' there" in binned.error("bins", "archive", "Q-1", code=2)["message"]
    binned("bins", "add", "A-1", "--location", "Hamburg")
    assert binned.error("bins", "archive", "A-1", code=2)["lines"] == ["Berlin", "Hamburg"]
    assert "At which location" in binned.error("bins", "add", "X", code=2)["message"]


@_SQLITE
def test_labels_of_bins_are_drawn_and_name_the_bin_when_scanned(binned: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "bins.pdf"
    value = binned.json("print", "bins", "--zone", "A", "--out", out, "--sheet", "letter-30")
    assert [label["bin"] for label in value["labels"]] == ["A-1", "A-2"] and value["pages"] == 1
    assert out.read_bytes().startswith(b"%PDF-")
    binned("print", "bins", "A-1", "--out", out, "--sheet", "57x32", "--zpl")
    assert out.read_bytes().startswith(b"^XA")
    assert binned.json("count", "empty", value["labels"][1]["code"])["empty"] is True
    assert "no such bins" in binned.error("print", "bins", "--zone", "Z", "--out", out, code=2)["message"]
