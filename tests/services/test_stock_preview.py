"""The preview of a stock file says what the import then does, on both engines, and writes nothing."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from app.context import AppContext
from app.errors import BadInput
from app.services import stock_preview
from app.services.kits import SetKit
from app.services.stock_import import import_stock
from app.services.stock_preview import StockPreview, preview_stock
from tests.factories import count, incoming, levels, line, one, ordered_and_routed, scan
from tests.services.goods_in import sku_id, tracked


def stock_file(folder: Path, *rows: str, header: str = "sku,location,quantity,title,barcode") -> Path:
    path = folder / "stock.csv"
    path.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    return path


def agreed(shop: AppContext, path: Path) -> StockPreview:
    """The preview of a file, after it was compared with its import."""
    before = levels(shop), one(shop, "SELECT count(*) FROM operation"), one(shop, "SELECT count(*) FROM sku")
    preview = shop.read(preview_stock, path)
    after = levels(shop), one(shop, "SELECT count(*) FROM operation"), one(shop, "SELECT count(*) FROM sku")
    assert after == before, "a preview writes nothing"
    report = import_stock(shop.run, path, op_id=uuid4())
    assert (preview.changed, preview.unchanged, preview.new_skus) == (
        report.accepted,
        report.unchanged,
        report.new_skus,
    )
    assert list(preview.new_locations) == report.new_locations
    assert list(preview.problems) == report.rejected
    return preview


def test_a_first_count_is_all_new(shop: AppContext, tmp_path: Path) -> None:
    preview = agreed(shop, stock_file(tmp_path, "MUG,Berlin,5,Mug,", "CAP,Hamburg,0,,"))
    assert [(row.sku, row.before, row.new_sku, row.new_location) for row in preview.rows] == [
        ("MUG", None, True, True),
        ("CAP", None, True, True),
    ]
    assert (preview.units, preview.short, preview.describes) == (5, 0, True)


def test_a_kit_is_left_out(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("MUG", "Berlin"): 4, ("BOX", "Berlin"): 0})
    shop.run(SetKit(sku_id(shop, "BOX"), ((sku_id(shop, "MUG"), 2),)))
    preview = agreed(shop, stock_file(tmp_path, "MUG,Berlin,5,,", "BOX,Berlin,2,,"))
    assert preview.changed == 1 and [problem.value for problem in preview.problems] == ["BOX"]


def test_units_without_the_lot_that_they_need_are_left_out(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("TEA", "Berlin"): 4})
    tracked(shop, "TEA", "lot")
    preview = agreed(shop, stock_file(tmp_path, "TEA,Berlin,5,,", "TEA,Hamburg,1,,", "MUG,Berlin,2,,"))
    assert preview.changed == 1 and [problem.row for problem in preview.problems] == [2, 3]
    assert agreed(shop, stock_file(tmp_path, "TEA,Berlin,3,,")).problems == ()


def test_a_next_count_tells_what_is_there_now(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 3})
    preview = agreed(shop, stock_file(tmp_path, "MUG,Berlin,2,,", "CAP,berlin,3,,", "MUG,Hamburg,1,,"))
    assert [(row.row, row.before, row.counted, row.changes) for row in preview.rows] == [
        (2, 5, 2, True),
        (3, 3, 3, False),
        (4, None, 1, True),
    ]
    assert not preview.describes


def test_rows_that_cannot_be_used_are_the_ones_that_the_import_leaves_out(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("MUG", "Berlin"): 5}, barcodes={"MUG": "4006381333931"})
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE location SET name = 'Front house' WHERE code = 'Berlin'")
    rows = ("CAP,Berlin,1,,4006381333931", "BAG,Berlin,x,,", "PEN,Berlin,1,,", "PEN,Front house,2,,")
    preview = agreed(shop, stock_file(tmp_path, *rows))
    assert [(problem.row, problem.column) for problem in preview.problems] == [
        (2, "barcode"),
        (3, "quantity"),
        (5, "sku"),
    ]


def test_a_barcode_of_an_earlier_chunk_is_taken(
    shop: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.stock_import.CHUNK", 1)
    preview = agreed(shop, stock_file(tmp_path, "MUG,Berlin,1,,4006381333931", "CAP,Berlin,1,,4006381333931"))
    assert [problem.row for problem in preview.problems] == [3]


def test_counts_below_what_is_promised_are_told(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1001", line("MUG", 4)))
    preview = agreed(shop, stock_file(tmp_path, "MUG,Berlin,1,,"))
    assert preview.short == 1


def test_counts_below_what_is_being_packed_are_problems(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 1})
    ordered_and_routed(shop, incoming("1001", line("MUG", 4)))
    scan(shop, "1001")
    preview = agreed(shop, stock_file(tmp_path, "MUG,Berlin,1,,", "CAP,Berlin,2,,"))
    assert [problem.row for problem in preview.problems] == [2]
    assert preview.problems[0].message.startswith("3 more units of MUG")
    assert (preview.changed, preview.short) == (1, 0)


def test_only_so_many_rows_are_kept_but_all_are_counted(
    shop: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock_preview, "PREVIEW_ROWS", 2)
    preview = shop.read(preview_stock, stock_file(tmp_path, *(f"SKU-{number},Berlin,1,," for number in range(5))))
    assert (len(preview.rows), preview.changed, preview.units) == (2, 5, 5)


def test_another_file_is_refused(shop: AppContext, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="not a stock file"):
        shop.read(preview_stock, stock_file(tmp_path, "a,b", header="sku,name"))
