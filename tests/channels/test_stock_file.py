from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.base import RowProblem
from app.channels.stock_file import StockRow, is_stock_file, open_stock
from app.errors import BadInput


def _read(folder: Path, text: str) -> list[StockRow | RowProblem]:
    path = folder / "stock.csv"
    path.write_text(text)
    return list(open_stock(path))


def _messages(folder: Path, text: str) -> list[str]:
    return [item.message for item in _read(folder, text) if isinstance(item, RowProblem)]


def test_the_hand_written_stock_file_is_read(samples: Path) -> None:
    opened = open_stock(samples / "stock.csv")
    assert list(opened) == [
        StockRow(2, "MUG-BLUE", "Main", 12, "Mug - Blue", "2000000000015", 350),
        StockRow(3, "MUG-BLUE", "Shop", 3, "Mug - Blue", "2000000000015", 350),
        StockRow(4, "00123", "Main", 5, "Tray, oak", None, 1200),
        StockRow(5, "CARD", "Main", 0),
    ]
    assert (opened.facts.rows, opened.facts.columns, opened.facts.layout) == (4, 6, "Stock file, 6 columns")
    assert list(opened) == list(opened)


def test_a_spreadsheets_stock_file_is_read_and_its_bad_rows_named(samples: Path) -> None:
    opened = open_stock(samples / "stock_german_excel.csv")
    good, *bad = opened
    assert (opened.facts.encoding, opened.facts.delimiter) == ("cp1252", ";")
    assert good == StockRow(2, "MUG-BLUE", "Köln", 12, "Tasse - Blau")
    assert [item.message for item in bad if isinstance(item, RowProblem)] == [
        "Row 3, SKU: '1E+05' looks like a number that a spreadsheet rewrote. Export the file again and import it "
        "without opening it in a spreadsheet.",
        "Row 4, On hand: '1,5' must be a whole number.",
        "Row 5, SKU: 'LAMP' at 'Köln' is counted in row 5 and in row 6: keep one of them.",
        "Row 6, SKU: 'LAMP' at 'köln' is counted in row 6 and in row 5: keep one of them.",
    ]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("sku,location,quantity", "A-1,Main,4"),
        ("QTY;Warehouse;Variant_SKU", "4;Main;A-1"),
        ("On-hand\tSKU\tLocation name", "4\tA-1\tMain"),
        ("sku|Site|Quantity on hand", "A-1|Main|4"),
    ],
)
def test_columns_have_many_names_and_any_order(tmp_path: Path, header: str, row: str) -> None:
    assert _read(tmp_path, f"{header}\n{row}\n") == [StockRow(2, "A-1", "Main", 4)]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (",Main,1", "Row 2, sku: is empty."),
        ("A,,1", "Row 2, location: is empty."),
        ("A,Main,", "Row 2, quantity: is empty; it must be a whole number."),
        ("A,Main,-1", "Row 2, quantity: '-1' must be 0 or more."),
        ("A,Main,1.0", "Row 2, quantity: '1.0' must be a whole number."),
        ("A,Main,NaN", "Row 2, quantity: 'NaN' must be a whole number."),
        ("A,Main,1e9", "Row 2, quantity: '1e9' must be a whole number."),
        ("A,Main,1000000001", "Row 2, quantity: '1000000001' must not be more than 1,000,000,000."),
        ("A,Main,99999999999999999999", "Row 2, quantity: '99999999999999999999' must not be more than 1,000,000,000."),
        ("A,Main,1,,,1.5", "Row 2, weight_g: '1.5' must be a whole number."),
        ("A,Main,1,,4.2E+12,", "Row 2, barcode: '4.2E+12' looks like a number that a spreadsheet rewrote."),
        ("A,Main,1,,4200000,", "Row 2, barcode: '4200000' seems to have lost its leading zero"),
        (
            "A,Main,1,,4006381333932,",
            "Row 2, barcode: '4006381333932' has a wrong check digit: it ends in 2 where 1 is right.",
        ),
        ("A\x07,Main,1", "Row 2, sku: 'A?' cannot be a code"),
        ("A,Main,1,,,,x", "Row 2: the row has 7 columns, the header has 6."),
    ],
)
def test_a_bad_cell_is_said_with_row_and_column(tmp_path: Path, row: str, message: str) -> None:
    messages = _messages(tmp_path, f"sku,location,quantity,title,barcode,weight_g\n{row}\n")
    assert len(messages) == 1
    assert messages[0].startswith(message)


def test_each_bad_cell_of_a_row_is_named(tmp_path: Path) -> None:
    assert len(_messages(tmp_path, "sku,location,quantity\n,,x\n")) == 3


def test_a_barcode_that_is_whole_is_kept(tmp_path: Path) -> None:
    (row,) = _read(tmp_path, "sku,location,quantity,barcode\nA,Main,1,2000000000015\n")
    assert isinstance(row, StockRow)
    assert row.barcode == "2000000000015"
    (row,) = _read(tmp_path, "sku,location,quantity,barcode\nA,Main,1,X12345678\n")
    assert isinstance(row, StockRow)
    assert row.barcode == "X12345678", "a code of the house is no GTIN"


def test_the_same_sku_at_other_locations_and_in_other_case_is_no_duplicate(tmp_path: Path) -> None:
    assert not _messages(tmp_path, "sku,location,quantity\nA,Main,1\nA,Shop,1\na,Main,1\n")


def test_all_rows_of_a_duplicate_are_refused(tmp_path: Path) -> None:
    messages = _messages(tmp_path, "sku,location,quantity\nA,Main,1\nB,Main,1\nA,Main,1\nA,Main,2\n")
    assert messages == [
        "Row 2, sku: 'A' at 'Main' is counted in row 2 and in row 4, 5: keep one of them.",
        "Row 4, sku: 'A' at 'Main' is counted in row 4 and in row 2, 5: keep one of them.",
        "Row 5, sku: 'A' at 'Main' is counted in row 5 and in row 2, 4: keep one of them.",
    ]


def test_codes_that_differ_by_leading_zeros_only_are_refused(tmp_path: Path) -> None:
    messages = _messages(tmp_path, "sku,location,quantity\n00123,Main,1\n123,Shop,1\nA123,Main,1\n0124,Main,1\n")
    assert messages == [
        "Row 2, sku: '00123' differs from '123' (row 3) by leading zeros only: a spreadsheet may have dropped them.",
        "Row 3, sku: '123' differs from '00123' (row 2) by leading zeros only: a spreadsheet may have dropped them.",
    ]


def test_apostrophes_before_digits_and_formula_signs_are_taken_off(tmp_path: Path) -> None:
    (row,) = _read(tmp_path, "sku,location,quantity,title\n'0012,'-Main,3,'=A1\n")
    assert row == StockRow(2, "0012", "-Main", 3, "=A1")


def test_what_is_no_stock_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        _read(tmp_path, "sku,title,quantity\nA,x,1\n")
    assert (
        caught.value.message == "stock.csv: this is not a stock file (column 'location' missing). Nothing was imported."
    )
    with pytest.raises(BadInput, match=r"more than one column for quantity \('Quantity' and 'On hand'\)"):
        _read(tmp_path, "sku,location,Quantity,On hand\nA,Main,1,1\n")
    with pytest.raises(BadInput, match="has a header but no rows"):
        _read(tmp_path, "sku,location,quantity\n")


def test_a_stock_file_is_known_by_its_columns() -> None:
    assert is_stock_file(("Variant SKU", "On hand", "Location"))
    assert not is_stock_file(("SKU", "Quantity"))


@given(
    st.lists(
        st.tuples(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8) | st.integers(-5, 99).map(str)),
        min_size=1,
        max_size=12,
    )
)
def test_every_row_is_a_stock_row_or_in_a_problem(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("stock") / "stock.csv"
    quoted = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    path.write_bytes("\n".join(["sku,location,quantity", *quoted]).encode("utf-8", "replace"))
    try:
        opened = open_stock(path)
    except BadInput:
        return
    items = list(opened)
    good = [item.row for item in items if isinstance(item, StockRow)]
    bad = {item.row for item in items if isinstance(item, RowProblem)}
    assert len(set(good)) == len(good)
    assert not bad & set(good)
    assert len(good) + len(bad) == opened.facts.rows
