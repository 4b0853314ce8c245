"""The stock file: how many units of which SKU are where (``stationmaster import stock FILE``).

Columns sku, location, quantity; optional title, barcode, weight_g; in any order, under any of the names below.
Every row with content is either a StockRow or in at least one RowProblem.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.channels.base import FileFacts, Kind, RowProblem
from app.channels.base import StockRow as StockRow
from app.channels.layouts import FileLayout
from app.channels.order_rows import told_of_row
from app.channels.row_file import MAX_CODE, MAX_TITLE, MAX_WEIGHT_G, barcode_of, code_of
from app.channels.tables import Record, Table, open_table
from app.channels.values import CellError, code, plain, quoted, shortened, whole_number
from app.errors import BadInput
from app.wording import mark, words

MAX_QUANTITY = 1_000_000_000
_ALIASES = {
    "sku": ("sku", "variant sku", "item sku", "product sku", "seller sku", "stock code"),
    "location": ("location", "location name", "warehouse", "site", "store"),
    "quantity": ("quantity", "qty", "on hand", "onhand", "quantity on hand", "qty on hand", "stock", "in stock"),
    "title": ("title", "name", "product name", "product title", "product"),
    "barcode": ("barcode", "variant barcode", "gtin", "ean", "ean13", "upc"),
    "weight_g": ("weight g", "weight (g)", "weight in g", "grams", "variant grams"),
}
_REQUIRED = ("sku", "location", "quantity")
_T = TypeVar("_T")


@dataclass(slots=True)
class _Clashes:
    """Rows that cannot both be right, found in the first pass; memory grows with the number of different SKUs."""

    rows_of: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    spellings: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, row: int, sku: str, location: str) -> None:
        if not sku:
            return
        self.rows_of.setdefault((sku, location.casefold()), []).append(row)
        if sku.isdecimal():
            self.spellings.setdefault(sku.lstrip("0"), {}).setdefault(sku, row)

    def of(self, row: int, sku: str, location: str) -> str:
        """What is wrong with the row beside another one, or nothing."""
        rows = self.rows_of.get((sku, location.casefold()), [])
        if len(rows) > 1:
            others = ", ".join(str(other) for other in rows[:6] if other != row)
            return f"{quoted(sku)} at {quoted(location)} is counted in row {row} and in row {others}: keep one of them."
        for other, first in self.spellings.get(sku.lstrip("0"), {}).items() if sku.isdecimal() else ():
            if other != sku:
                return (
                    f"{quoted(sku)} differs from {quoted(other)} (row {first}) by leading zeros only: a spreadsheet "
                    "may have dropped them."
                )
        return ""


def is_stock_file(header: tuple[str, ...]) -> bool:
    """Whether a file with these column names can be read as a stock file."""
    return all(_named(header, name) for name in _REQUIRED)


def open_stock(path: Path | Table) -> StockFile:
    """Open a stock file. Raises BadInput if it is not one, saying which column is missing or there twice."""
    table = open_table(path) if isinstance(path, Path) else path
    places = {}
    for name in _ALIASES:
        found = _named(table.header, name)
        if len(found) > 1:
            shown = " and ".join(repr(table.header[index]) for index in found)
            raise BadInput(
                words(
                    "{name} has more than one column for {name2} ({shown}). Nothing was imported.",
                    name=table.name,
                    name2=name,
                    shown=shown,
                ),
                fix=words("Remove or rename all but one of them."),
            )
        places[name] = found[0] if found else len(table.header)
    missing = [name for name in _REQUIRED if places[name] == len(table.header)]
    if missing:
        columns = f"column{'' if len(missing) == 1 else 's'} " + ", ".join(map(repr, missing))
        seen = ", ".join(shortened(name, 30) for name in table.header[:6])
        raise BadInput(
            words(
                "{name}: this is not a stock file ({columns} missing). Nothing was imported.",
                name=table.name,
                columns=columns,
            ),
            fix=words("It needs the columns sku, location and quantity. Its columns begin with: {seen}.", seen=seen),
        )
    return StockFile(table, places)


def _named(header: tuple[str, ...], name: str) -> list[int]:
    def folded(text: str) -> str:
        return " ".join(text.casefold().replace("_", " ").replace("-", " ").split())

    return [index for index, column in enumerate(header) if folded(column) in _ALIASES[name]]


class StockFile:
    """An opened stock file: facts at once, rows and problems as a stream in the file's order. Repeatable."""

    def __init__(self, table: Table, places: dict[str, int]) -> None:
        self._table = table
        self._at = places
        self._clashes = _Clashes()
        records = table.read()
        for record in records:
            sku, location = self._key(record)
            self._clashes.add(record.row, sku, location)
        if not records.rows:
            raise BadInput(
                words("{name} has a header but no rows. Nothing was imported.", name=table.name),
                fix=words("Add a row for each SKU."),
            )
        self._facts = FileFacts.of(table, f"Stock file, {len(table.header)} columns", records.rows, *records.notes())

    @property
    def facts(self) -> FileFacts:
        """Facts about the file; ``rows`` counts the rows with content below the header."""
        return self._facts

    def __iter__(self) -> Iterator[StockRow | RowProblem]:
        """Each row as a StockRow, or its problems. Raises BadInput or Unavailable if the file changed or vanished."""
        for record in self._table.read():
            reader = _RowReader(self._table, self._at, record)
            if record.fault:
                reader.fault("", "", record.fault)
                yield from reader.problems
                continue
            row = reader.read(self._clashes, *self._key(record))
            if reader.problems:
                yield from reader.problems
            else:
                yield row

    def _key(self, record: Record) -> tuple[str, str]:
        return code(record.cells[self._at["sku"]]), plain(record.cells[self._at["location"]])


STOCK: FileLayout[StockFile] = FileLayout(
    name="stock",
    title=mark("Stock file"),
    kind=Kind.STOCK,
    channel="",
    required=tuple(_ALIASES[name] for name in _REQUIRED),
    known=[name for names in _ALIASES.values() for name in names],
    reader=lambda table, _time_zone, _currency: open_stock(table),
)


@dataclass(slots=True)
class _RowReader:
    table: Table
    at: dict[str, int]
    record: Record
    problems: list[RowProblem] = field(default_factory=list)

    def read(self, clashes: _Clashes, sku: str, location: str) -> StockRow:
        self._cell("sku", _sku)
        self._cell("location", _location)
        clash = clashes.of(self.record.row, sku, location)
        if clash:
            self.fault("sku", sku, clash)
        return StockRow(
            row=self.record.row,
            sku=sku,
            location=location,
            quantity=self._cell("quantity", _quantity) or 0,
            title=self._cell("title", _title),
            barcode=self._cell("barcode", _barcode),
            weight_g=self._cell("weight_g", _weight),
        )

    def _cell(self, name: str, parse: Callable[[str], _T]) -> _T | None:
        text = plain(self.record.cells[self.at[name]])
        try:
            return parse(text)
        except CellError as error:
            self.fault(name, text, error.told)
            return None

    def fault(self, name: str, value: str, reason: str) -> None:
        """Note a problem; an empty ``name`` = the row as a whole."""
        column = self.table.header[self.at[name]] if name else ""
        message = told_of_row(self.record.row, column, reason)
        self.problems.append(RowProblem(self.table.name, self.record.row, column, shortened(value), message))


def _sku(text: str) -> str:
    sku = code_of(text)
    if not sku:
        raise CellError(words("is empty."))
    return sku


def _location(text: str) -> str:
    if not text or len(text) > MAX_CODE or not text.isprintable():
        raise CellError(
            words("{value} cannot be the name of a location.", value=quoted(text)) if text else words("is empty.")
        )
    return text


def _quantity(text: str) -> int:
    return whole_number(text, 0, MAX_QUANTITY)


def _title(text: str) -> str | None:
    if len(text) > MAX_TITLE:
        raise CellError(words("{value} is too long ({count} characters).", value=quoted(text), count=len(text)))
    return text or None


def _barcode(text: str) -> str | None:
    return barcode_of(text) or None


def _weight(text: str) -> int | None:
    return whole_number(text, 0, MAX_WEIGHT_G) if text else None
