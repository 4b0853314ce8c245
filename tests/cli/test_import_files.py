"""``stationmaster import``: what a file is is found out, unknown ones are mapped by options, a batch is undone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.context import make_shop
from app.settings import RESOURCES, Settings

TEMPLATES = RESOURCES / "samples" / "templates"
CHANNELS = Path(__file__).resolve().parents[1] / "data" / "channels"


class Line:
    """A command line on a shop of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.url = f"sqlite:///{folder / 'shop.db'}"
        self._capsys = capsys
        make_shop(Settings(), url=self.url).close()

    def json(self, *words: str, code: int = 0) -> dict[str, Any]:
        """The JSON answer."""
        assert run([*words, "--db", self.url, "--json"]) == code
        value: dict[str, Any] = json.loads(self._capsys.readouterr().out)
        return value

    def words(self, *words: str, code: int = 0) -> str:
        """The answer in words."""
        assert run([*words, "--db", self.url]) == code
        return self._capsys.readouterr().out


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path, capsys)


@pytest.mark.parametrize("kind", ["orders", "products", "stock", "customers", "locations"])
def test_every_template_is_what_it_says_and_comes_in_whole(line: Line, kind: str) -> None:
    path = str(TEMPLATES / f"{kind}.csv")
    value = line.json("import", path)
    (file,) = value["files"]
    assert (file["kind"], file["rejected"]) == (kind, [])
    assert file["accepted"] > 0
    again = line.json("import", kind, path)
    assert (again["accepted"], again["rejected"]) == (0, [])
    assert again["unchanged"] == file["accepted"]


def test_a_file_of_every_channel_is_found_out(line: Line) -> None:
    names = ["etsy_orders.csv", "woocommerce_orders.csv", "shopify_products.csv", "woocommerce_products.csv"]
    value = line.json("import", *(str(CHANNELS / name) for name in names))
    assert [(file["file"], file["kind"], file["layout"].split("_")[0]) for file in value["files"]] == [
        ("etsy_orders.csv", "orders", "etsy"),
        ("woocommerce_orders.csv", "orders", "woocommerce"),
        ("shopify_products.csv", "products", "shopify"),
        ("woocommerce_products.csv", "products", "woocommerce"),
    ]


def test_stock_at_houses_of_others_comes_in_and_a_file_of_no_stock_says_how_it_could(line: Line) -> None:
    value = line.json("import", *(str(CHANNELS / name) for name in ("amazon_fba.csv", "flexport_levels.csv")))
    assert [(file["layout"], file["accepted"], file["rejected"]) for file in value["files"]] == [
        ("amazon_fba", 3, []),
        ("flexport_levels", 3, []),
    ]
    stock = line.json("stock", "--sku", "MUG-BL")
    assert {row["location"]: row["on_hand"] for row in stock["stock"]} == {
        "Amazon FBA US": 40, "Amazon FBA CA": 4, "Ohio 1": 52, "Kent 2": 7,
    }  # fmt: skip
    assert line.json("location", "Amazon FBA US")["kind"] == "third_party"
    (refused,) = line.json("import", "stock", str(CHANNELS / "shopify_products.csv"), code=2)["rejected"]
    assert "columns 'location', 'quantity' missing" in refused["message"]
    assert "Nothing was imported" in refused["message"]
    assert "--map" in refused["message"]


def test_a_dry_run_writes_nothing(line: Line) -> None:
    path = str(TEMPLATES / "products.csv")
    assert line.json("import", "products", path, "--dry-run")["accepted"] == 2
    assert line.json("import", "history")["batches"] == []
    assert line.json("import", path, "--dry-run")["dry_run"] is True
    assert line.json("import", "products", path)["accepted"] == 2


def test_columns_of_an_unknown_file_are_named_by_the_caller(line: Line, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Beleg;Tag;Ware;Zahl;Wert\nA-1;03/04/2026;MUG-1;2;1,250\n", encoding="utf-8")
    refused = line.json("import", "orders", str(path), code=2)
    assert "--map" in refused["error"]["fix"]
    named = ["Beleg=number", "Tag=placed_at", "Ware=sku", "Zahl=quantity", "Wert=price"]
    options = [word for name in named for word in ("--map", name)]
    value = line.json("import", "orders", str(path), *options, "--set", "decimal=,", "--set", "date_order=month")
    assert [order["number"] for order in value["orders"]] == ["A-1"]
    shown = line.json("order", "A-1")
    assert shown["placed_at"].startswith("2026-03-04")
    assert shown["total"] == "2.50"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--map", "Wert"], "no equals sign"),
        (["--map", "Nichts=sku"], "no column 'Nichts'"),
        (["--map", "sku=nothing"], "no field 'nothing'"),
        (["--set", "decimal=;"], "no choice"),
    ],
)
def test_what_is_named_wrongly_is_told(line: Line, words: list[str], says: str) -> None:
    value = line.json("import", "products", str(TEMPLATES / "products.csv"), *words, code=2)
    assert says in value["error"]["message"]


def test_an_import_is_listed_and_undone(line: Line) -> None:
    path = str(TEMPLATES / "orders.csv")
    batch = line.json("import", "orders", path)["batches"][0]
    (listed,) = line.json("import", "history")["batches"]
    assert (listed["batch"], listed["file_name"], listed["can_be_undone"]) == (batch, "orders.csv", True)
    assert line.json("import", "undo", str(batch), "--dry-run")["orders_cancelled"] == 1
    told = line.words("import", "undo", str(batch))
    assert told.startswith("Undone: 1 order cancelled, 2 products archived.")
    assert "undone" in line.words("import", "history")
    assert line.json("import", "orders", path)["accepted"] == 1


def test_a_batch_that_is_not_there_is_told(line: Line) -> None:
    assert "no import 77" in line.json("import", "undo", "77", code=2)["error"]["message"]


@pytest.mark.parametrize("names", [("etsy_items.csv", "etsy_orders.csv"), ("etsy_orders.csv", "etsy_items.csv")])
def test_two_files_of_the_same_etsy_orders_come_in_as_one(line: Line, names: tuple[str, str]) -> None:
    value = line.json("import", *(str(CHANNELS / name) for name in names))
    (file,) = value["files"]
    assert (file["layout"], file["rejected"]) == ("etsy_items", [])
    (listed,) = line.json("import", "history")["batches"]
    assert listed["file_name"] == "etsy_items.csv + etsy_orders.csv"
    assert line.json("order", "501")["total"] == "45.36"
