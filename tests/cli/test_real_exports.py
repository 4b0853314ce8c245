"""Real order exports by the command line, where they lie beside the checkout: every row accounted for."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from app.channels.tables import open_table
from tests.terminal import Terminal

_FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "channels" / "shopify"


@pytest.fixture
def exports() -> list[Path]:
    """Real Shopify order exports."""
    if not _FOLDER.is_dir():
        pytest.skip(f"REAL DATA ABSENT: {_FOLDER} is not there, so nothing was shown about real files")
    return sorted(_FOLDER.glob("orders_export*.csv"))


def _shop(file: Path) -> str:
    return file.stem.removeprefix("orders_export_")


def _orders_in(file: Path) -> Counter[str]:
    """Rows by order number, counted without the program's reader."""
    with file.open(encoding="utf-8-sig", newline="") as source:
        return Counter(row["Name"] for row in csv.DictReader(source))


def test_every_real_export_goes_in_once_with_every_row_accounted_for(terminal: Terminal, exports: list[Path]) -> None:
    assert len(exports) >= 7
    for file in exports:
        rows = _orders_in(file)
        dry = terminal.json("import", "orders", file, "--shop", _shop(file), "--dry-run")
        answer = terminal.json("import", "orders", file, "--shop", _shop(file))
        assert (dry["accepted"], dry["rejected"]) == (answer["accepted"], answer["rejected"]), file.name
        refused = {problem["order"] for problem in answer["rejected"]}
        taken = {order["number"] for order in answer["orders"]}
        assert taken | refused == set(rows), file.name
        assert not taken & refused, file.name
        if len(open_table(file).header) == 79:
            assert answer["accepted"] > 0.99 * len(rows), file.name
        again = terminal.json("import", "orders", file, "--shop", _shop(file))
        assert (again["accepted"], again["unchanged"], again["updated"]) == (0, answer["accepted"], 0), file.name
    listed = terminal.json("orders")["orders"]
    assert Counter(order["shop"] for order in listed) == {_shop(file): len(_orders_in(file)) for file in exports}
    states = Counter(order["state"] for order in listed)
    assert states["shipped"] + states["cancelled"] > 1_500
    assert terminal.json("doctor")["ok"] is True


def test_draft_products_of_a_real_export_are_stocked_routed_packed_and_shipped(
    terminal: Terminal, exports: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    (file,) = (file for file in exports if "bd_small" in file.name)
    terminal("import", "orders", file)
    waiting = [order["number"] for order in terminal.json("orders", "--state", "to_route")["orders"]]
    skus = {line["sku"] for number in waiting for line in terminal.json("order", number)["lines"]}
    assert all(sku.startswith("D-") for sku in skus)
    stock = tmp_path / "stock.csv"
    stock.write_text("sku,location,quantity\n" + "".join(f"{sku},Main,50\n" for sku in sorted(skus)), encoding="utf-8")
    terminal("import", "stock", stock)
    assert terminal.json("route")["backordered"] == 0
    number = waiting[0]
    codes = [line["sku"] for line in terminal.json("pack", number)["lines"] for _ in range(line["quantity"])]
    assert terminal.json("pack", number, "--scan", *codes)["packed"] is True
    assert terminal.json("ship", number)["state"] == "shipped"
    assert terminal.json("import", "orders", file)["accepted"] == 0
    assert terminal.json("doctor")["ok"] is True
