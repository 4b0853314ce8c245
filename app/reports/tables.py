"""Tables as files that spreadsheets open: CSV (RFC 4180) and XLSX, written row by row, whole or not at all.

A text that a spreadsheet would take for a formula (CWE-1236) gets an apostrophe before it: the cell shows what was
typed and computes nothing. Numbers, money and moments are values, not texts.
"""

from __future__ import annotations

import csv
import enum
import os
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.errors import BadInput, Unavailable
from app.wording import words

Cell = str | int | Decimal | datetime | None
Row = Sequence[Cell]
# Told after every so many rows; gives True to stop.
Progress = Callable[[int], bool]

_TELL_EVERY = 500
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# What XML 1.0 has no place for, and what a CSV cell carries no sense with (tab and line ends stay).
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The most that a cell of a spreadsheet takes.
_LONGEST = 32_767


class TableFormat(enum.StrEnum):
    """Kinds of file."""

    CSV = "csv"
    XLSX = "xlsx"


class Stopped(Exception):
    """Whoever asked for the table wants it no more; no file was left."""


def harmless(text: str) -> str:
    """The text as a cell: never a formula, nothing that no file can hold, no longer than a spreadsheet takes."""
    clean = _NOT_XML.sub("\ufffd", text)
    # Blanks before the sign are skipped by some programs.
    risky = clean.startswith(_FORMULA) or clean.lstrip(" \u00a0\u3000").startswith(_FORMULA)
    # Full-width signs are read as the plain ones in some languages.
    risky = risky or clean.startswith(("\uff1d", "\uff0b", "\uff0d", "\uff20"))
    return (f"'{clean}" if risky else clean)[:_LONGEST]


def write_table(
    target: Path,
    header: Sequence[str],
    rows: Iterable[Row],
    kind: TableFormat,
    *,
    title: str = "Table",
    bom: bool = True,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the table to ``target``, which appears whole or not at all; gives how many rows it has.

    ``title`` names the sheet of an XLSX, ``bom`` marks a CSV as UTF-8 for spreadsheets; moments are told in ``zone``
    (None: that of this machine). Memory does not grow with the rows. Raises Stopped if ``progress`` says so, BadInput
    for a folder that is not there, Unavailable if the file cannot be written.
    """
    if not target.parent.is_dir():
        raise BadInput(
            words("The folder {folder} is not there. Nothing was written.", folder=str(target.parent)),
            fix=words("Choose another folder, or make it first."),
        )
    told = _told(rows, progress)
    try:
        with _beside(target) as part:
            if kind is TableFormat.CSV:
                count = _csv(part, header, told, bom, zone)
            else:
                count = _xlsx(part, header, told, title, zone)
    except OSError as error:
        raise Unavailable(
            words("{file} cannot be written: {why}. Nothing was written.", file=str(target), why=_why(error)),
            fix=words("Close it where it is open, make room on the disk or choose another place, then try again."),
        ) from error
    return count


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A file beside the target that takes its place at the end; whatever goes wrong leaves the target as it was."""
    part = target.with_name(f".{target.name[:80]}.{uuid.uuid4().hex[:12]}.part")
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _told(rows: Iterable[Row], progress: Progress | None) -> Iterator[Row]:
    for number, row in enumerate(rows, start=1):
        yield row
        if progress is not None and number % _TELL_EVERY == 0 and progress(number):
            raise Stopped


def _csv(part: Path, header: Sequence[str], rows: Iterable[Row], bom: bool, zone: tzinfo | None) -> int:
    count = 0
    with part.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="", errors="replace") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([harmless(title) for title in header])
        for row in rows:
            writer.writerow([_csv_cell(cell, zone) for cell in row])
            count += 1
    return count


def _csv_cell(cell: Cell, zone: tzinfo | None) -> Any:
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, datetime):
        return cell.astimezone(zone).isoformat(timespec="seconds")
    return f"{cell:f}" if isinstance(cell, Decimal) else cell


def _xlsx(part: Path, header: Sequence[str], rows: Iterable[Row], title: str, zone: tzinfo | None) -> int:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    # The same content gives the same file: no clock in it.
    book.properties.created = book.properties.modified = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    book.properties.creator = "Stationmaster"
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    heads = []
    for title in header:
        head = WriteOnlyCell(sheet, value=harmless(title))
        head.font = Font(bold=True)
        heads.append(head)
    sheet.append(heads)
    formats: dict[int, str] = {}

    def made(cell: Cell) -> Any:
        if isinstance(cell, str):
            return harmless(cell)
        if isinstance(cell, datetime):
            # Spreadsheets know no time zones: the moment as a clock on the wall shows it.
            stamped = WriteOnlyCell(sheet, value=cell.astimezone(zone).replace(tzinfo=None, microsecond=0))
            stamped.number_format = "yyyy-mm-dd hh:mm"
            return stamped
        if isinstance(cell, Decimal):
            digits = max(-int(cell.as_tuple().exponent), 0)
            number = WriteOnlyCell(sheet, value=cell)
            number.number_format = formats.setdefault(digits, f"#,##0.{'0' * digits}" if digits else "#,##0")
            return number
        return cell

    count = 0
    try:
        for row in rows:
            sheet.append([made(cell) for cell in row])
            count += 1
    except BaseException:
        # Its rows are in a temporary file of the library's own, written by a generator that must come to its end.
        sheet.close()
        sheet._writer.cleanup()
        raise
    book.save(part)
    return count
