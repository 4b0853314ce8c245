"""Files made to break importers: each ends in records, problems of rows or words for people, within bounded memory."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.channels.base import IncomingOrder, Kind, RowProblem
from app.channels.mapping import apply, missing_fields, propose_mapping
from app.channels.registry import LAYOUTS, detect
from app.channels.tables import open_table
from app.errors import OperationError
from tests.channels.conftest import SAMPLES
from tests.channels.contract import check
from tests.channels.workbook_files import packed, parts_of, rows_of, sheet, workbook_of

_ROOT = Path(__file__).resolve().parents[2]
_MEMORY_MB = 300
# Reads every file given in every way there is, and prints the most memory it took. That is asked of the memory it has
# as itself: ru_maxrss begins at what the process had that started it.
_READ_ALL = """
import sys
from pathlib import Path
from app.channels.registry import detect
from app.channels.tables import open_table
from app.errors import OperationError

for name in sys.argv[1:]:
    try:
        table = open_table(Path(name))
        for _ in table.read():
            pass
        for guess in detect(table):
            if not guess.missing:
                list(guess.layout.open(table))
    except OperationError as error:
        assert error.message
(most,) = [line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:")]
print(int(most) // 1024)
"""


def _memory_of(paths: list[Path]) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _READ_ALL, *map(str, paths)], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def _read_in_every_way(path: Path) -> int:
    """Read ``path`` as every layout and by a proposed mapping; gives how many ways it could be read."""
    understood = 0
    try:
        table = open_table(path)
    except OperationError as error:
        assert "othing was imported" in error.message, error
        assert error.fix
        return 0
    for layout in LAYOUTS.values():
        try:
            check(layout.open(table), layout.kind)
            understood += 1
        except OperationError as error:
            assert "othing was imported" in error.message or "Reading stopped there" in error.message, error
            assert error.fix
    for kind in Kind:
        try:
            mapping, _, _ = propose_mapping(table, kind)
            if missing_fields(mapping):
                continue
            check(apply(mapping, table), kind)
            understood += 1
        except OperationError as error:
            assert error.message
    return understood


@pytest.mark.slow
def test_every_naughty_file_is_read_or_refused_in_every_way_there_is(naughty_files: list[Path]) -> None:
    assert len(naughty_files) > 100
    understood = 0
    for path in naughty_files:
        try:
            detect(path)
        except OperationError as error:
            assert error.message
        understood += _read_in_every_way(path)
    assert understood > 0
    assert _memory_of(naughty_files) < _MEMORY_MB


def _with_cell(column: str, cell: str) -> bytes:
    rows = list(csv.DictReader(io.StringIO((SAMPLES / "template_orders.csv").read_text(encoding="utf-8"))))
    rows[0][column] = cell
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("quantity", "1.5", "Row 2, quantity: '1.5' must be a whole number."),
        ("quantity", "0", "'0' must be 1 or more."),
        ("quantity", "-1", "'-1' must be 1 or more."),
        ("quantity", "1e9", "'1e9' must be a whole number."),
        ("quantity", "1000000000", "must not be more than 1,000,000."),
        ("quantity", "NaN", "'NaN' must be a whole number."),
        ("unit price", "1.234,56", "'1.234,56' must be an amount like 1234.56."),
        ("unit price", "inf", "'inf' must be an amount like 1234.56."),
        ("unit price", "-1", "'-1' must not be negative."),
        ("total", "10.001", "'10.001' has more decimals than EUR has."),
        ("currency", "EURO", "'EURO' is not a currency code of ISO 4217."),
        ("placed at", "31.02.2026", "'31.02.2026' is not a day and time that exist."),
        ("placed at", "soon", "must be a date and time"),
        ("sku", "1E+05", "looks like a number that a spreadsheet rewrote"),
        ("title", "x" * 2_001, "is too long (2001 characters)"),
        ("note", "x" * 200_000, "holds 200,000 characters; a row may have 100,000."),
        ("sku", "A\0B", "holds a NUL character"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named_with_row_and_column(
    tmp_path: Path, column: str, cell: str, words: str
) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(_with_cell(column, cell))
    opened = LAYOUTS["orders"].open(path)
    records = check(opened, Kind.ORDERS)
    problems = [item for item in opened if isinstance(item, RowProblem)]
    assert [order.number for order in records if isinstance(order, IncomingOrder)] == ["A-2"], "good rows go in"
    assert words in problems[0].message
    assert problems[0].row == 2
    assert problems[0].column in (column, ""), "a row that is damaged as a whole names its column in the message"


@pytest.mark.parametrize(
    ("column", "cell"), [("total", "-0"), ("sku", "MUG\u200b-1"), ("sku", "0100"), ("sku", "ＭＵＧ"), ("title", "=1+1")]
)
def test_a_cell_that_is_only_odd_is_kept_as_it_is(tmp_path: Path, column: str, cell: str) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(_with_cell(column, cell))
    assert len(check(LAYOUTS["orders"].open(path), Kind.ORDERS)) == 2


def _text() -> str:
    return (SAMPLES / "template_orders.csv").read_text(encoding="utf-8")


_WHOLE_FILES: dict[str, Callable[[], bytes]] = {
    "empty": bytes,
    "header alone": lambda: _text().splitlines()[0].encode(),
    "blank": lambda: b"\n , \n\n",
    "utf-16": lambda: _text().encode("utf-16"),
    "cp1252": lambda: _text().replace("Gift", "Größe").encode("cp1252"),
    "nul bytes": lambda: bytes(5_000),
    "lone cr": lambda: _text().replace("\n", "\r").encode(),
    "open quote": lambda: _text().replace("Gift,", '"Gift,').encode(),
    "large cell": lambda: _with_cell("note", "x" * 11_000_000),
    "open quote and a large rest": lambda: b'order,sku\n"' + b"x\n" * 9_000_000,
    "many columns": lambda: b",".join([b"order"] * 3_000) + b"\n",
    "twice the header": lambda: (_text() + _text()).encode(),
    "double column": lambda: _text().replace("unit price", "quantity").encode(),
    "broken utf-8": lambda: _text().encode().replace(b"Mug", b"M\xffg") + "é".encode() * 40,
    "web page": lambda: b"<!doctype html><html>",
    "xml bomb": lambda: b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><a/>',
    "zip bomb": lambda: packed(parts_of({"A": sheet(rows_of([["sku"]]))}) | {"xl/b.bin": bytes(210 * 1024**2)}),
    "million cells": lambda: packed(parts_of({"A": sheet(rows_of([["sku"], ["x"] * 26] * 20_000))})),
}


@pytest.mark.parametrize("name", _WHOLE_FILES)
def test_a_file_that_is_hostile_as_a_whole_is_read_or_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "hostile.csv"
    path.write_bytes(_WHOLE_FILES[name]())
    try:
        check(LAYOUTS["orders"].open(path), Kind.ORDERS)
    except OperationError as error:
        assert "othing was imported" in error.message, error
        assert error.fix


def test_no_hostile_file_takes_much_memory(tmp_path: Path) -> None:
    paths = []
    for number, make in enumerate(_WHOLE_FILES.values()):
        paths.append(tmp_path / f"{number}.csv")
        paths[-1].write_bytes(make())
    assert _memory_of(paths) < _MEMORY_MB


def test_a_workbook_of_orders_is_read_as_a_text_file_is(tmp_path: Path) -> None:
    rows: list[list[object]] = [list(row) for row in csv.reader(io.StringIO(_text()))]
    header = rows[0]
    for row in rows[1:]:
        for place, name in enumerate(header):
            if name in ("quantity", "unit price", "total") and row[place]:
                row[place] = float(str(row[place]))
    path = workbook_of(tmp_path / "orders.xlsx", [[None if value == "" else value for value in row] for row in rows])
    as_text = list(LAYOUTS["orders"].open(SAMPLES / "template_orders.csv"))
    read = list(LAYOUTS["orders"].open(path))
    assert [order.total for order in read if isinstance(order, IncomingOrder)] == [2_390, 500]
    assert [order.number for order in read if isinstance(order, IncomingOrder)] == [
        order.number for order in as_text if isinstance(order, IncomingOrder)
    ]
