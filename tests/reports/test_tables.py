"""Tables for spreadsheets: harmless cells, values as values, a file that is whole or not there."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.errors import BadInput, Unavailable
from app.reports.tables import Row, Stopped, TableFormat, harmless, write_table
from tests.printing.hostile import HOSTILE

RISKY = ["=1+1", "+49 30 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "\uff1d1+1", '=HYPERLINK("x")']
NOON = datetime(2026, 3, 2, 12, 0, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def written(folder: Path, rows: list[Row], kind: TableFormat, **options: object) -> Path:
    target = folder / f"orders.{kind.value}"
    count = write_table(target, ["A", "B", "C", "D"], rows, kind, zone=BERLIN, **options)  # type: ignore[arg-type]
    assert count == len(rows)
    return target


def csv_cells(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


@pytest.mark.parametrize("text", RISKY)
def test_no_text_is_taken_for_a_formula(text: str, tmp_path: Path) -> None:
    assert harmless(text) == f"'{text}"
    assert csv_cells(written(tmp_path, [[text]], TableFormat.CSV))[1] == [f"'{text}"]
    sheet = load_workbook(written(tmp_path, [[text]], TableFormat.XLSX)).active
    assert sheet["A2"].data_type in ("s", "inlineStr")
    assert str(sheet["A2"].value).replace("_x000D_", "\r").startswith("'")


def test_heads_are_made_harmless_too(tmp_path: Path) -> None:
    write_table(tmp_path / "x.csv", ["=1"], [], TableFormat.CSV)
    assert csv_cells(tmp_path / "x.csv") == [["'=1"]]


def test_numbers_money_and_moments_are_values(tmp_path: Path) -> None:
    row: Row = [-3, Decimal("-12.50"), NOON, None]
    assert csv_cells(written(tmp_path, [row], TableFormat.CSV))[1] == [
        "-3", "-12.50", "2026-03-02T13:00:30+01:00", ""
    ]  # fmt: skip
    sheet = load_workbook(written(tmp_path, [row], TableFormat.XLSX)).active
    cells = [cell.value for cell in sheet[2]]
    assert cells[:3] == [-3, -12.5, (NOON + timedelta(hours=1)).replace(tzinfo=None)]
    assert (sheet["B2"].number_format, sheet["B2"].data_type) == ("#,##0.00", "n")
    assert sheet["C2"].is_date


def test_lines_end_as_the_standard_says_and_the_mark_can_be_left_out(tmp_path: Path) -> None:
    rows: list[Row] = [['say "hi", there\nnow', "ä"]]
    marked = written(tmp_path, rows, TableFormat.CSV).read_bytes()
    assert marked == '\ufeffA,B,C,D\r\n"say ""hi"", there\nnow",ä\r\n'.encode()
    assert not written(tmp_path, rows, TableFormat.CSV, bom=False).read_bytes().startswith(b"\xef\xbb\xbf")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_whatever_the_text_it_comes_back_harmless(tmp_path: Path, texts: list[str]) -> None:
    stream = csv_cells(written(tmp_path, [texts], TableFormat.CSV))[1]
    assert stream == [harmless(text) for text in texts]
    for cell in stream:
        assert not cell.lstrip(" \u00a0\u3000").startswith(("=", "+", "-", "@"))
    load_workbook(written(tmp_path, [texts], TableFormat.XLSX))


@pytest.mark.parametrize("kind", TableFormat)
def test_hostile_texts_make_no_formula_and_no_link(kind: TableFormat, tmp_path: Path) -> None:
    file = written(tmp_path, [[text] for text in HOSTILE], kind)
    if kind is TableFormat.XLSX:
        with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
            body = archive.read("xl/worksheets/sheet1.xml")
        assert b"<f>" not in body and b"hyperlink" not in body.lower().replace(b"hyperlink(", b"")
        assert load_workbook(file).active.max_row == len(HOSTILE) + 1
    else:
        assert len(csv_cells(file)) == len(HOSTILE) + 1


@pytest.mark.parametrize("kind", TableFormat)
def test_a_table_that_is_stopped_or_fails_leaves_what_was_there(kind: TableFormat, tmp_path: Path) -> None:
    target = tmp_path / f"orders.{kind.value}"
    target.write_bytes(b"the one before")

    def broken() -> Iterator[Row]:
        yield ["one"]
        raise RuntimeError("the database is away")

    with pytest.raises(RuntimeError):
        write_table(target, ["A"], broken(), kind)
    with pytest.raises(Stopped):
        write_table(target, ["A"], ([str(n)] for n in range(5_000)), kind, progress=lambda n: n >= 1_000)
    assert target.read_bytes() == b"the one before"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_folder_that_is_not_there_or_closed_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is not there"):
        write_table(tmp_path / "none" / "x.csv", ["A"], [], TableFormat.CSV)
    (tmp_path / "x.csv").mkdir()
    with pytest.raises(Unavailable, match="cannot be written"):
        write_table(tmp_path / "x.csv", ["A"], [], TableFormat.CSV)
    assert [path.name for path in tmp_path.iterdir()] == ["x.csv"]


def test_the_same_rows_give_the_same_file(tmp_path: Path) -> None:
    one = written(tmp_path, [["a", 1, NOON]], TableFormat.CSV).read_bytes()
    assert written(tmp_path, [["a", 1, NOON]], TableFormat.CSV).read_bytes() == one
