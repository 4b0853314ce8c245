"""Excel workbooks (.xlsx) as rows of text: values as a person sees them, formulas by their stored value.

A workbook is read whole (a sheet of at most ``MAX_CELLS`` cells); text files have no such limit.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.channels.raw_text import RawText, cannot_read, regular_file, shown
from app.channels.workbook_zip import SheetExtent, as_csv, extent_of, refuse_unsafe, sheet_parts
from app.errors import BadInput
from app.wording import words

MAX_FILE_BYTES = 100 * 1024**2
MAX_CELLS = 2_500_000
ENCODING = "xlsx"
_MIDNIGHT = dt.time()


@dataclass(frozen=True, slots=True)
class SheetRows:
    """The rows of one sheet, and what is wrong with some of them (by row number)."""

    sheet: Any
    faults: Mapping[int, str]

    def __iter__(self) -> Iterator[list[str]]:
        """All rows from the sheet's first, blank ones included. Repeatable."""
        for row in self.sheet.iter_rows():
            yield [value if type(value) is str else _text(value) for value in row]


def is_workbook(sample: bytes) -> bool:
    """Whether the first bytes of a file are those of an Office package, which only a workbook may be here."""
    return sample.startswith(b"PK\x03\x04") and (b"[Content_Types].xml" in sample or b"xl/" in sample)


def open_workbook(path: Path) -> tuple[RawText, SheetRows]:
    """The first visible sheet of ``path`` that has a header. Raises BadInput with words for what is refused."""
    # Takes a while to import, and only a workbook needs it.
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    file = shown(path)
    content = _read(path, file)
    archive = refuse_unsafe(content, file)
    book, parts = _book(content, file), sheet_parts(archive, file)
    sheets = book.sheets_metadata
    if len(parts) != len(sheets):
        raise _unreadable(file, "")
    for index, (part, meta) in enumerate(zip(parts, sheets, strict=True)):
        if not part or meta.typ != SheetTypeEnum.WorkSheet or meta.visible != SheetVisibleEnum.Visible:
            continue
        extent = _extent(content, archive, part, file, meta.name)
        sheet = _load(book, index, file) if extent.rows else None
        if sheet is not None and sheet.start is not None:
            notes = _notes(sheet, [other.name for other in sheets], meta.name)
            raw = RawText(path, len(content), hashlib.sha256(content).hexdigest(), ENCODING, notes=notes)
            return raw, SheetRows(sheet, _faults(extent))
    raise BadInput(
        words("{file} has no text in any of its sheets. Nothing was imported.", file=file),
        fix=words("Export the file again."),
    )


def _read(path: Path, file: str) -> bytes:
    with regular_file(path) as raw:
        try:
            content = raw.read(MAX_FILE_BYTES + 1) or b""
        except OSError as error:
            raise cannot_read(path, error) from error
    if len(content) > MAX_FILE_BYTES:
        raise BadInput(
            words(
                "{file} is larger than {limit} MB. Nothing was imported.", file=file, limit=MAX_FILE_BYTES // 1024**2
            ),
            fix=as_csv(),
        )
    return content


def _book(content: bytes, file: str) -> Any:
    from python_calamine import CalamineWorkbook

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except BaseException as error:  # noqa: BLE001 - a panic of the reader is no Exception
        raise _refused(error, file, "") from None


def _load(book: Any, index: int, file: str) -> Any:
    try:
        return book.get_sheet_by_index(index)
    except BaseException as error:  # noqa: BLE001 - a panic of the reader is no Exception
        raise _refused(error, file, book.sheet_names[index]) from None


def _refused(error: BaseException, file: str, sheet: str) -> BaseException:
    # A panic of the reader (written in Rust) is no Exception; what stops the program is passed on.
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        return error
    return _unreadable(file, sheet)


def _unreadable(file: str, sheet: str) -> BadInput:
    return BadInput(
        words(
            "{file} is damaged: the sheet {sheet} cannot be read. Nothing was imported.",
            file=file,
            sheet=repr(sheet[:40]),
        ),
        fix=as_csv(),
    )


def _extent(content: bytes, archive: zipfile.ZipFile, part: str, file: str, sheet: str) -> SheetExtent:
    extent = extent_of(content, archive, part, file)
    cells = extent.rows * extent.columns
    if cells > MAX_CELLS:
        raise BadInput(
            words(
                "{file}: the sheet {sheet} reaches to row {row} and column {column}, {cells} cells; the limit is"
                " {limit}. Nothing was imported.",
                file=file,
                sheet=repr(sheet[:40]),
                row=f"{extent.rows:,}",
                column=f"{extent.columns:,}",
                cells=f"{cells:,}",
                limit=f"{MAX_CELLS:,}",
            ),
            fix=words(
                "Delete the blank rows and columns after the last ones in use, or save the sheet as CSV (UTF-8)."
            ),
        )
    return extent


def _notes(sheet: Any, names: list[str], chosen: str) -> tuple[str, ...]:
    notes: list[str] = []
    if len(names) > 1:
        others = ", ".join(repr(name[:30]) for name in names if name != chosen)
        notes.append(words("The sheet {sheet} was read; not {others}.", sheet=repr(chosen[:30]), others=others[:200]))
    merged = [area for area in sheet.merged_cell_ranges or () if area]
    if merged:
        (row, _), _ = merged[0]
        notes.append(
            words(
                "Merged cells: {count} (first: row {row}). Only the first cell of each has the value.",
                count=len(merged),
                row=row + 1,
            )
        )
    return tuple(notes)


def _faults(extent: SheetExtent) -> dict[int, str]:
    faults: dict[int, str] = {}
    for row, column in sorted(extent.uncalculated):
        faults[row] = words("column {column} has a formula that was never calculated.", column=_letters(column))
    for row, column in sorted(extent.errors):
        faults[row] = words("column {column} has an error in place of a value (like #N/A).", column=_letters(column))
    return faults


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _text(value: object) -> str:
    """A cell's value as text: whole numbers without decimals, 15 significant digits as Excel has, ISO dates."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        # Excel keeps 15 digits: a longer number has lost its last ones, and says so by its form.
        return f"{value:.5E}" if abs(value) >= 1e15 else _decimal(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "seconds") if value.time() != _MIDNIGHT else value.date().isoformat()
    return str(value)


def _decimal(value: float) -> str:
    text = f"{value:.15g}"
    return f"{value:.15f}".rstrip("0") if "e" in text else text
