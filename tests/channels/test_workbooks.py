"""Excel workbooks: what a person sees in the cells, and words for everything that is no harmless workbook."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from app.channels.tables import open_pasted, open_table, read_header
from app.channels.workbook_zip import column_number, unpacked
from app.errors import BadInput
from tests.channels.workbook_files import DATE_STYLE, cell, packed, parts_of, rows_of, sheet, workbook, workbook_of

_TABLE: list[list[object]] = [["sku", "quantity"], ["MUG-1", 3], ["CAP-1", 4.5]]


def _rows(path: Path) -> list[tuple[int, list[str], str]]:
    return [(record.row, record.cells[:-1], record.fault) for record in open_table(path).read()]


def _refused(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        list(open_table(path).read())
    assert "Nothing was imported" in caught.value.message
    assert caught.value.fix
    with pytest.raises(BadInput):
        read_header(path)
    return caught.value.message


def test_a_sheet_is_read_like_a_text_file(tmp_path: Path) -> None:
    path = workbook_of(tmp_path / "stock.csv", _TABLE)
    table = open_table(path)
    assert read_header(path) == table.header == ("sku", "quantity")
    assert (table.raw.encoding, table.dialect.delimiter, len(table.raw.sha256)) == ("xlsx", "", 64)
    assert _rows(path) == [(2, ["MUG-1", "3"], ""), (3, ["CAP-1", "4.5"], "")]
    assert _rows(path) == _rows(path)


def test_numbers_dates_and_truths_are_what_a_person_sees(tmp_path: Path) -> None:
    date = f' s="{DATE_STYLE}"'
    cells = [
        *(cell(2, 1 + place, value) for place, value in enumerate((4006381333931, 24.990000000000002, 0.000001))),
        cell(2, 4, 46108.5, attributes=date),
        cell(2, 5, 46108, attributes=date),
        '<c r="F2" t="b"><v>1</v></c>',
        cell(2, 7, 12345678901234567890),
        cell(2, 8, -0.0),
    ]
    names = rows_of([["a", "b", "c", "d", "e", "f", "g", "h"]])
    path = workbook(tmp_path / "values.xlsx", sheet(f'{names}<row r="2">{"".join(cells)}</row>'))
    _, read, _ = _rows(path)[0]
    assert read[:3] == ["4006381333931", "24.99", "0.000001"]
    assert read[3:6] == ["2026-03-27 12:00:00", "2026-03-27", "true"]
    assert read[6:] == ["1.23457E+19", "0"], "a number too long for Excel has lost its last digits and says so"


def test_a_formula_counts_by_its_value_and_is_a_fault_without_one(tmp_path: Path) -> None:
    rows = (
        rows_of([["sku", "quantity"]]),
        '<row r="2"><c r="A2" t="str"><f>B2</f><v>MUG-1</v></c><c r="B2"><f>1+2</f><v>3</v></c></row>',
        '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><f>1+2</f></c></row>',
        '<row r="4"><c r="A4"><v>8</v></c><c r="B4"><f>1+2</f><v></v></c></row>',
        '<row r="5"><c r="A5"><v>9</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        '<row r="6"><c t="e" r="A6"><v>#N/A</v></c></row>',
    )
    read = _rows(workbook(tmp_path / "formulas.xlsx", sheet("".join(rows))))
    assert read[0] == (2, ["MUG-1", "3"], "")
    assert [(row, fault) for row, _, fault in read[1:]] == [
        (3, "column B has a formula that was never calculated."),
        (4, "column B has a formula that was never calculated."),
        (5, "column B has an error in place of a value (like #N/A)."),
        (6, "column A has an error in place of a value (like #N/A)."),
    ]


def test_rows_count_from_the_sheets_first_row_and_columns_from_the_first_in_use(tmp_path: Path) -> None:
    data = '<row r="3"><c r="C3" t="str"><v>sku</v></c></row><row r="6"><c r="C6" t="str"><v>MUG</v></c></row>'
    table = open_table(workbook(tmp_path / "low.xlsx", sheet(data)))
    assert (table.header, table.header_row) == (("sku",), 3)
    assert [(record.row, record.cells[0]) for record in table.read()] == [(6, "MUG")]


def test_of_several_sheets_the_first_with_text_is_read_and_that_is_said(tmp_path: Path) -> None:
    merged = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
    path = workbook(tmp_path / "two.xlsx", sheet(""), sheet(rows_of(_TABLE), after=merged), sheet(rows_of([["x"]])))
    table = open_table(path)
    assert table.header == ("sku", "quantity")
    assert table.raw.notes == (
        "The sheet 'Sheet2' was read; not 'Sheet1', 'Sheet3'.",
        "Merged cells: 1 (first: row 2). Only the first cell of each has the value.",
    )
    assert "no text in any of its sheets" in _refused(workbook(tmp_path / "none.xlsx", sheet(""), sheet("")))


def test_a_million_blank_rows_cost_nothing(tmp_path: Path) -> None:
    blank = "".join(f'<row r="{row}"><c r="A{row}" s="1"/></row>' for row in range(3, 1_048_577))
    path = workbook(tmp_path / "blank.xlsx", sheet(rows_of(_TABLE[:2]) + blank))
    assert _rows(path) == [(2, ["MUG-1", "3"], "")]


def test_a_sheet_that_reaches_far_is_refused_before_it_is_built(tmp_path: Path) -> None:
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    message = _refused(workbook(tmp_path / "far.xlsx", sheet(rows_of(_TABLE) + far)))
    assert "reaches to row 1,048,576 and column 16,384, 17,179,869,184 cells; the limit is 2,500,000" in message
    prefixed = sheet(rows_of(_TABLE) + '<x:row r="1048576"><x:c s="1" r="XFD1048576"><x:v>1</x:v></x:c></x:row>')
    assert "17,179,869,184 cells" in _refused(workbook(tmp_path / "odd.xlsx", prefixed))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>', "is damaged"),
        ('<row r="9999999"><c r="A9999999"><v>1</v></c></row>', "is damaged"),
        ("<row><c><v>1</v></c></row>", "cells without an address"),
        ('<row r="2"><c r="A2"><v>1</v>', "is damaged"),
    ],
)
def test_a_sheet_that_is_not_well_made_is_refused(tmp_path: Path, data: str, words: str) -> None:
    assert words in _refused(workbook(tmp_path / "odd.xlsx", sheet(rows_of(_TABLE[:1]) + data)))


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize("tag", ["<c ", '<c r="A1" <f ', "<row ", "<sheet ", "<Relationship ", '<c r="A1"><f>1'])
def test_tags_that_never_end_do_not_take_for_ever(tmp_path: Path, part: str, tag: str) -> None:
    parts = parts_of({"Sheet1": sheet(rows_of(_TABLE))})
    path = tmp_path / "endless.xlsx"
    path.write_bytes(packed(parts | {part: tag * 400_000 + part.replace("/", "") * 1_000}))
    message = _refused(path)
    assert any(words in message for words in ("is damaged", "without an address", "has no text in any of its sheets"))


def test_bombs_are_refused_by_the_directory(tmp_path: Path) -> None:
    parts = parts_of({"Sheet1": sheet(rows_of(_TABLE))})
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(packed(parts | {"xl/media/zeros.bin": bytes(201 * 1024**2)}))
    assert "expands to 201 MB; the limit is 200 MB" in _refused(path)
    path.write_bytes(packed(parts | {"xl/media/zeros.bin": bytes(50 * 1024**2)}))
    assert "times its size; the limit is 100 times" in _refused(path)
    path.write_bytes(packed(parts | {f"xl/media/{number}": "" for number in range(2_001)}))
    assert "parts inside; the limit is 2,000" in _refused(path)


def test_a_directory_that_lies_about_sizes_is_found(tmp_path: Path) -> None:
    content = packed(parts_of({"Sheet1": sheet(rows_of(_TABLE * 5000))}))
    start = content.rindex(b"PK\x01\x02")
    (size,) = struct.unpack_from("<I", content, start + 24)
    for lie in (10, size - 1, size + 1):
        path = tmp_path / "liar.xlsx"
        path.write_bytes(content[: start + 24] + struct.pack("<I", lie) + content[start + 28 :])
        assert "is damaged" in _refused(path)


def test_no_more_is_unpacked_than_the_directory_says() -> None:
    content = packed({"zeros": bytes(20 * 1024**2)})
    (entry,) = zipfile.ZipFile(io.BytesIO(content)).infolist()
    entry.file_size = 1024**2
    got = 0
    with pytest.raises(BadInput, match="is damaged"):
        for piece in unpacked(content, entry, "liar.xlsx"):
            got += len(piece)
    assert got <= 1024**2


def test_entities_macros_passwords_and_other_formats_are_refused_in_words(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = dict(parts_of({"Sheet1": sheet(rows_of(_TABLE))}))
    entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(packed(parts | {"xl/worksheets/sheet1.xml": entity + sheet(rows_of([["sku"], ["&a;"]]))}))
    assert "holds a document type declaration (xl/worksheets/sheet1.xml)" in _refused(path)
    path.write_bytes(packed(parts | {"xl/vbaProject.bin": b"x"}))
    assert "holds macros" in _refused(path)
    path.write_bytes(packed(parts | {"xl/workbook.bin": b"x"}))
    assert "a binary workbook (.xlsb)" in _refused(path)
    path.write_bytes(packed({"[Content_Types].xml": "", "word/document.xml": ""}))
    assert "is damaged" in _refused(path)
    encrypted = bytearray(packed(parts))
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(encrypted)
    assert "is encrypted with a password" in _refused(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    assert "encrypted with a password" in _refused(path)


def test_a_workbook_cut_anywhere_is_refused(tmp_path: Path) -> None:
    content = packed(parts_of({"Sheet1": sheet(rows_of(_TABLE))}))
    path = tmp_path / "cut.xlsx"
    for length in range(0, len(content) - 1, 7):
        path.write_bytes(content[:length])
        _refused(path)


def test_columns_are_numbered_as_excel_does() -> None:
    assert [column_number(name) for name in (b"A", b"Z", b"AA", b"XFD")] == [1, 26, 27, 16_384]


def test_pasted_cells_are_a_table_too() -> None:
    table = open_pasted('sku\tquantity\n\nMUG-1\t"a\nb ""c"""\nCAP-1\n')
    assert (table.header, table.name, table.dialect.delimiter) == (("sku", "quantity"), "pasted cells", "\t")
    assert [(record.row, record.cells[:2]) for record in table.read()] == [
        (3, ["MUG-1", 'a\nb "c"']),
        (4, ["CAP-1", ""]),
    ]
    assert open_pasted("sku;quantity\nMUG-1;3\n", "clipboard").dialect.delimiter == ";"
    assert open_pasted("sku\nMUG-1").raw.sha256 != table.raw.sha256


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "has no text in it"),
        (" \n\t\n", "has no text in it"),
        ('sku\tquantity\nMUG\t"3', "a quotation mark that opens in row 2 is never closed"),
        ("x" * 20_000_001, "the limit is 20 million"),
    ],
)
def test_what_cannot_be_a_table_is_not_pasted(text: str, words: str) -> None:
    with pytest.raises(BadInput) as caught:
        list(open_pasted(text).read())
    assert words in caught.value.message
    assert "Nothing was imported" in caught.value.message


def test_pasted_damage_is_a_fault_of_its_row() -> None:
    table = open_pasted("sku\tquantity\nMUG\ud800\t3\nCAP\0\t4\nBAG\t5\n")
    assert [record.fault for record in table.read()] == [
        "column 'sku' holds bytes that are no text in utf-8.",
        "column 'sku' holds a NUL character: the file is damaged there.",
        "",
    ]
