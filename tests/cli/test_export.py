"""``stationmaster export orders``: what a search finds, as CSV or XLSX, in the columns that were asked for."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_search_is_written_in_the_columns_that_were_asked_for(web_shop: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "orders.csv"
    columns = "number,units,total,currency,items,city,refunded"
    value = web_shop.json("export", "orders", "--query", "status:to_pack", "--out", target, "--columns", columns)
    assert value == {"file": str(target), "format": "csv", "orders": 3, "columns": columns.split(",")}
    found = {row["Order"]: row for row in rows(target)}
    assert set(found) == {"#1001", "#1002", "#1005"}
    assert (found["#1002"]["Items"], found["#1002"]["Total"]) == ("MUG-1, CAP-1", "40.00")
    assert found["#1001"]["Items"] == "MUG-1 x 2"
    assert found["#1001"]["Refunded"] == "0.00"


@_SQLITE
def test_the_format_is_that_of_the_files_ending(web_shop: Terminal, tmp_path: Path) -> None:
    assert (
        web_shop("export", "orders", "--out", tmp_path / "all.xlsx") == f"Wrote 5 orders to {tmp_path / 'all.xlsx'}.\n"
    )
    sheet = load_workbook(tmp_path / "all.xlsx").active
    assert (sheet.max_row, sheet["A1"].value, sheet["A2"].data_type) == (6, "Order", "s")
    total = next(cell for cell in sheet[1] if cell.value == "Total").column
    assert {sheet.cell(row, total).data_type for row in range(2, 7)} == {"n"}
    assert (
        "There is no format 'txt'" in web_shop.error("export", "orders", "--out", tmp_path / "a.txt", code=2)["message"]
    )


@_SQLITE
def test_an_unknown_column_or_folder_is_told_and_nothing_written(web_shop: Terminal, tmp_path: Path) -> None:
    error = web_shop.error("export", "orders", "--out", tmp_path / "a.csv", "--columns", "number,secret", code=2)
    assert error["message"] == "There is no column 'secret'. Nothing was written."
    assert "number, placed" in error["fix"]
    missing = web_shop.error("export", "orders", "--out", tmp_path / "none" / "a.csv", code=2)
    assert "is not there. Nothing was written" in missing["message"]
    assert not (tmp_path / "a.csv").exists()
