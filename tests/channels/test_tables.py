from __future__ import annotations

import csv
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

import pytest

from app.channels import tables
from app.channels.tables import Record, open_table, read_header
from app.errors import BadInput, Unavailable


@pytest.fixture(autouse=True)
def _csv_limit() -> Iterator[None]:
    before = csv.field_size_limit()
    yield
    csv.field_size_limit(before)


def _table(folder: Path, content: str | bytes) -> tables.Table:
    path = folder / "goods.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_table(path)


def _rows(table: tables.Table) -> list[tuple[int, list[str]]]:
    return [(record.row, record.cells[:-1]) for record in table.read()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_delimiter_and_line_ends_are_found(tmp_path: Path, delimiter: str, newline: str) -> None:
    lines = ["sku,title,count", "A-1,Mug,3", 'B-2,"Tray, with; all\t| signs",4']
    text = newline.join(line.replace(",", delimiter) if line[0] != "B" else _tray(delimiter) for line in lines)
    table = _table(tmp_path, text)
    assert table.header == ("sku", "title", "count")
    assert table.dialect.delimiter == delimiter
    assert _rows(table) == [(2, ["A-1", "Mug", "3"]), (3, ["B-2", "Tray, with; all\t| signs", "4"])]


def _tray(delimiter: str) -> str:
    return f'B-2{delimiter}"Tray, with; all\t| signs"{delimiter}4'


def test_a_decimal_comma_does_not_make_a_comma_file(tmp_path: Path) -> None:
    table = _table(tmp_path, "sku;price;weight\nA;1,50;2,25\nB;2,75;3,00\n")
    assert table.dialect.delimiter == ";"


def test_a_header_full_of_other_signs_does_not_name_the_delimiter(tmp_path: Path) -> None:
    table = _table(tmp_path, "sku,colour; size; fit; cut,count\nA,blue,1\nB,red,2\n")
    assert table.dialect.delimiter == ","


def test_the_line_that_excel_writes_to_name_the_delimiter_is_believed_and_counted(tmp_path: Path) -> None:
    table = _table(tmp_path, "sep=;\r\nsku;count\r\nA;1\r\n")
    assert (table.dialect.delimiter, table.header, table.header_row) == (";", ("sku", "count"), 2)
    assert _rows(table) == [(3, ["A", "1"])]


def test_a_space_after_the_delimiter_may_come_before_a_quotation_mark(tmp_path: Path) -> None:
    assert _rows(_table(tmp_path, 'sku, title, count\nA, "Mug, blue", 1\n')) == [(2, ["A", "Mug, blue", "1"])]


def test_row_numbers_count_records_as_a_spreadsheet_does(tmp_path: Path) -> None:
    table = _table(tmp_path, '\n\nsku,note\nA,"two\nlines"\n\nB,one\n,\nC,x\n')
    assert table.header_row == 3
    records = table.read()
    assert [(record.row, record.cells[0]) for record in records] == [(4, "A"), (6, "B"), (8, "C")]
    assert (records.rows, records.blank) == (3, 2)


def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    table = _table(tmp_path, "\ufeffsku,count\nA,1\n")
    assert table.header == ("sku", "count")


def test_utf_16_without_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    table = _table(tmp_path, "sku,count\nA,1\nB,2\n".encode("utf-16-le"))
    assert _rows(table) == [(2, ["A", "1"]), (3, ["B", "2"])]


def test_short_rows_are_filled_and_said(tmp_path: Path) -> None:
    records = _table(tmp_path, "a,b,c\n1,2,3\n4\n5,6\n").read()
    assert [(record.cells[:-1], record.filled) for record in records] == [
        (["1", "2", "3"], False),
        (["4", "", ""], True),
        (["5", "6", ""], True),
    ]
    assert records.notes() == (
        "Rows with fewer columns than the header: 2 (first: row 3); what is missing was taken as empty.",
    )


def test_cells_beyond_the_header_make_a_row_unusable_unless_they_are_empty(tmp_path: Path) -> None:
    first, second = _table(tmp_path, "a,b\n1,2,,\n1,2,3\n").read()
    assert (first.fault, first.cells) == ("", ["1", "2", ""])
    assert "the row has 3 columns, the header has 2" in second.fault


def test_a_header_that_is_repeated_further_down_is_left_out_and_said(tmp_path: Path) -> None:
    records = _table(tmp_path, "a,b\n1,2\n\ufeffa, b\n3,4\n").read()
    assert [record.row for record in records] == [2, 4]
    assert records.notes() == ("Rows that repeat the header, left out: 1 (first: row 3).",)


def test_a_column_that_occurs_twice_is_refused_when_it_is_asked_for(tmp_path: Path) -> None:
    table = _table(tmp_path, "SKU,count,sku \n1,2,3\n")
    assert table.position("Count") == 1
    with pytest.raises(BadInput, match=r"'sku' more than once \(columns 1 and 3\)"):
        table.position("sku")


def test_an_absent_column_points_to_an_empty_cell(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n1,2\n3\n4,5,\n")
    place = table.position("c")
    assert not table.has("c")
    assert [record.cells[place] for record in table.read()] == ["", "", ""]


def test_an_open_quotation_mark_is_named_with_the_row_where_it_begins(tmp_path: Path) -> None:
    table = _table(tmp_path, 'a,b\n1,2\n3,"4\n5,6\n7,8\n')
    with pytest.raises(BadInput, match=r"a quotation mark that opens in row 3 is never closed"):
        list(table.read())


def test_an_open_quotation_mark_in_the_header_is_named_too(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="opens in row 1 is never closed"):
        _table(tmp_path, 'a,"b\n1,2\n')


def test_an_open_quotation_mark_does_not_swallow_a_large_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    csv.field_size_limit(70_000)
    monkeypatch.setattr(tables, "MAX_CELL", 70_000)
    table = _table(tmp_path, 'a,b\n1,2\n3,"4\n' + "5,6\n" * 50_000)
    with pytest.raises(BadInput, match=r"row 3 has more than 70000 characters in one cell\. Most likely a quotation"):
        list(table.read())


def test_a_large_cell_is_read_and_a_larger_one_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    csv.field_size_limit(131_072)
    monkeypatch.setattr(tables, "MAX_CELL", 300_000)
    (record,) = _table(tmp_path, "a,b\n" + "x" * 299_000 + ",2\n").read()
    assert len(record.cells[0]) == 299_000
    with pytest.raises(BadInput, match=r"row 2 has more than 300000 characters in one cell\. Nothing"):
        list(_table(tmp_path, "a,b\n" + "x" * 301_000 + ",2\n").read())


def test_a_file_without_line_ends_is_not_read_as_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_RECORD", 5000)
    table = _table(tmp_path, "a,b\n" + "x," * 5000 + "\n")
    with pytest.raises(BadInput, match="row 2 has more than 5000 characters in one row"):
        list(table.read())


def test_only_the_rows_with_broken_bytes_are_unusable(tmp_path: Path) -> None:
    content = "sku,città\nA,è\nB,é\n".encode() + b"C,\xff\n" + "D,ü\n".encode()
    faults = {record.row: record.fault for record in _table(tmp_path, content).read()}
    assert {row for row, fault in faults.items() if fault} == {4}
    assert "column 'città' holds bytes that are no text in utf-8" in faults[4]


def test_a_nul_character_makes_its_row_unusable(tmp_path: Path) -> None:
    faults = [record.fault for record in _table(tmp_path, b"a,b\n1,x\0y\n" + b"3,4\n" * 100).read()]
    assert faults[0] == "column 'b' holds a NUL character: the file is damaged there."
    assert not any(faults[1:])


def test_a_file_that_changes_between_passes_is_noticed(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n1,2\n3,4\n")
    assert len(list(table.read())) == 2
    table.raw.path.write_text("a,b\n1,2\n3,4\n5,6\n")
    with pytest.raises(BadInput, match=r"goods\.csv changed while it was being read"):
        list(table.read())
    table.raw.path.write_text("a,b\n1,2\n3,5\n")
    with pytest.raises(BadInput, match=r"goods\.csv changed while it was being read"):
        list(table.read())


def test_a_file_of_another_size_is_noticed_before_its_first_row(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n1,2\n3,4\n")
    table.raw.path.write_text("a,b\n1,2\n3,4\n5,6\n")
    with pytest.raises(BadInput, match="changed while it was being read"):
        next(iter(table.read()))


def test_a_file_that_grows_while_it_is_read_is_noticed(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n" + "1,2\n" * 100_000)
    records = iter(table.read())
    next(records)
    with table.raw.path.open("a") as file:
        file.write("3,4\n")
    with pytest.raises(BadInput, match="changed while it was being read"):
        list(records)


def test_a_file_that_vanishes_between_passes_is_noticed(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n1,2\n")
    table.raw.path.unlink()
    with pytest.raises(Unavailable, match=r"goods\.csv is no longer there"):
        list(table.read())


def test_a_disk_that_fails_in_the_middle_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = _table(tmp_path, "a,b\n1,2\n")

    class BadDisk(FileIO):
        def readinto(self, _: object) -> int:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("app.channels.raw_text.FileIO", BadDisk)
    with pytest.raises(Unavailable, match=r"goods\.csv cannot be read: Input/output error"):
        list(table.read())


def test_reading_may_stop_early_and_leaves_no_open_file(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n" + "1,2\n" * 1000)
    for _ in range(50):
        records = iter(table.read())
        assert next(records) == Record(2, ["1", "2", ""])
        records.close()  # type: ignore[attr-defined]  # it is a generator
    open_files = Path("/proc/self/fd")
    if open_files.is_dir():
        names = [link.readlink().name for link in open_files.iterdir() if link.is_symlink()]
        assert "goods.csv" not in names


def test_the_header_can_be_read_alone(tmp_path: Path) -> None:
    path = _table(tmp_path, "\n sku ;On\u00a0hand;\u200bNote\nA;1;x\n").raw.path
    assert read_header(path) == ("sku", "On hand", "Note")


def test_a_table_without_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no text in it"):
        _table(tmp_path, "\n\n,,\n")
    with pytest.raises(BadInput, match="is empty"):
        read_header(tmp_path / "goods.csv")


def test_a_table_with_too_many_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has 2001 columns; the limit is 2000"):
        _table(tmp_path, ",".join(f"c{n}" for n in range(2001)) + "\n1\n")
