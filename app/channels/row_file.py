"""An opened file whose rows are records of their own (products, counts, customers, places)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from stdnum import ean

from app.channels.amounts import Amounts
from app.channels.base import Address, FileFacts, RowProblem
from app.channels.order_rows import currencies, told_of_row
from app.channels.tables import Record, Table
from app.channels.values import REWRITTEN, CellError, code, is_rewritten, plain, quoted, shortened, whole_number
from app.domain.countries import country_code
from app.domain.identifiers import right_check_digit
from app.errors import BadInput
from app.wording import words

MAX_CODE = 200
MAX_TITLE = 2_000
MAX_WEIGHT_G = 100_000_000
R = TypeVar("R")
_T = TypeVar("_T")


@dataclass(slots=True)
class RowCells:
    """The cells of one row by field; collects what is wrong with them. ``amounts`` reads its money, ``constants``
    are texts of fields that the file lacks."""

    table: Table
    columns: Mapping[str, int]
    record: Record
    amounts: Amounts = field(default_factory=Amounts)
    problems: list[RowProblem] = field(default_factory=list)
    constants: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The cell, plain; if the file has no such column, what holds for all rows, else empty."""
        place = self.columns.get(name)
        return plain(self.record.cells[place]) if place is not None else self.constants.get(name, "")

    def fault(self, name: str, value: str, reason: str, fix: str = "") -> None:
        """Note a problem; an empty ``name`` = the row as a whole."""
        place = self.columns.get(name)
        column = self.table.header[place] if place is not None else ""
        message = told_of_row(self.record.row, column, reason)
        self.problems.append(RowProblem(self.table.name, self.record.row, column, shortened(value), message, fix=fix))

    def parsed(self, name: str, parse: Callable[[str], _T], otherwise: _T) -> _T:
        """The cell as ``parse`` reads it; ``otherwise`` if it is empty or, with a problem noted, cannot be read."""
        text = self.text(name)
        if not text:
            return otherwise
        try:
            return parse(text)
        except CellError as error:
            self.fault(name, text, error.told)
            return otherwise

    def required(self, name: str) -> str:
        """The cell; a problem is noted if it is empty or too long."""
        text = self.text(name)
        if not text:
            self.fault(name, "", words("is empty."))
        return self.short(name)

    def short(self, name: str, limit: int = MAX_TITLE) -> str:
        """The cell; a problem is noted if it is longer than ``limit``."""
        text = self.text(name)
        if len(text) > limit:
            self.fault(
                name, text, words("{value} is too long ({count} characters).", value=quoted(text), count=len(text))
            )
        return text

    def code(self, name: str) -> str:
        """A code (SKU, barcode); a problem is noted if a spreadsheet rewrote it or it cannot be one."""
        return self.parsed(name, code_of, "")

    def barcode(self, name: str) -> str:
        """A barcode; one that is valid with a zero before it has lost that zero, which is a problem."""
        return self.parsed(name, barcode_of, "")

    def weight(self, name: str, milligrams: int = 1_000) -> int | None:
        """Grams, of a cell in units of ``milligrams``; fractions of a gram are rounded. None for an empty cell."""
        if not self.text(name):
            return None
        value = self.parsed(name, self.amounts.millionths, 0)
        weight = (value * milligrams + 500_000_000) // 1_000_000_000
        if not 0 <= weight <= MAX_WEIGHT_G:
            self.fault(
                name, self.text(name), words("{value} is no weight that goods have.", value=quoted(self.text(name)))
            )
        return weight

    def price(self, name: str, currency: str) -> int | None:
        """Minor units of ``currency`` (two decimals if it is empty), None for an empty cell."""
        if not self.text(name):
            return None
        return self.parsed(name, lambda text: self.amounts.minor(text, currency), 0)

    def currency(self, name: str) -> str | None:
        """A currency's code, None for an empty cell."""
        text = self.text(name).upper()
        if text and text not in currencies():
            self.fault(name, text, words("{value} is not a currency code of ISO 4217.", value=quoted(text)))
        return text or None

    def address(self, prefix: str = "") -> Address:
        """The address in the fields ``street1`` ... ``country``; a country that is not known is a problem."""
        country = self.text(f"{prefix}country")
        known = country_code(country)
        if country and not known:
            self.fault(f"{prefix}country", country, words("{value} is not a country.", value=quoted(country)))
        return Address(
            name=self.text(f"{prefix}name"),
            company=self.text(f"{prefix}company"),
            street1=self.text(f"{prefix}street1"),
            street2=self.text(f"{prefix}street2"),
            city=self.text(f"{prefix}city"),
            region=self.text(f"{prefix}region"),
            postal_code=self.code(f"{prefix}postal_code"),
            country=known,
            phone=self.code(f"{prefix}phone"),
        )

    def quantity(self, name: str, most: int = 1_000_000_000) -> int:
        """Units from 0; a problem is noted for an empty cell."""
        if not self.text(name):
            self.fault(name, "", words("is empty; it must be a whole number."))
        return self.parsed(name, lambda text: whole_number(text.removesuffix(".0"), 0, most), 0)


def code_of(text: str) -> str:
    """A code as it is kept. Raises CellError."""
    text = code(text)
    if is_rewritten(text):
        raise CellError(words("{value} {why}", value=quoted(text), why=REWRITTEN))
    if len(text) > MAX_CODE or not text.isprintable():
        raise CellError(
            words("{value} cannot be a code: it is too long or has signs that cannot be printed.", value=quoted(text))
        )
    return text


def barcode_of(text: str) -> str:
    """A barcode as it is kept. Raises CellError."""
    text = code_of(text)
    # GTIN-8 and GTIN-12 that begin with 0 come out of a spreadsheet one digit short.
    if len(text) in (7, 11) and text.isdecimal() and ean.is_valid("0" + text):
        raise CellError(
            words("{value} seems to have lost its leading zero: with it, it is a valid barcode.", value=quoted(text))
        )
    right = right_check_digit(text)
    if right is not None:
        raise CellError(
            words(
                "{value} has a wrong check digit: it ends in {found} where {right} is right.",
                value=quoted(text),
                found=text[-1],
                right=right,
            )
        )
    return text


class RecordRows(Generic[R]):
    """The records of one file: each row with content is in records, in problems, or passed over.

    ``start`` begins a pass: it gives a function from a row's cells to its records, mostly one. Rows for which
    ``is_record`` is false are passed over. Rows with the same ``key`` (an empty one is nobody's) refuse each other:
    nobody can tell which is right. Memory grows with the number of keys.
    """

    def __init__(
        self,
        table: Table,
        columns: Mapping[str, int],
        start: Callable[[], Callable[[RowCells], Sequence[R]]],
        *,
        layout: str,
        key: Callable[[RowCells], tuple[str, str]] | None = None,
        is_record: Callable[[RowCells], bool] | None = None,
        passed_over: str = "",
        amounts: Amounts | None = None,
        constants: Mapping[str, str] | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Make the first pass; ``key`` gives (field, value), ``passed_over`` says what the rows without a record are.

        Raises BadInput.
        """
        self._table, self._columns, self._start = table, columns, start
        self._amounts, self._constants = amounts or Amounts(), constants or {}
        self._key, self._is_record = key, is_record
        self._rows_of: dict[str, list[int]] = {}
        passed = 0
        records = table.read()
        for record in records:
            if record.fault:
                continue
            cells = self._cells(record)
            if is_record and not is_record(cells):
                passed += 1
            elif key:
                self._rows_of.setdefault(key(cells)[1], []).append(record.row)
        if not records.rows:
            raise BadInput(
                words("{file} has a header but no rows. Nothing was imported.", file=table.name),
                fix=words("Add a row for each record, or export it again."),
            )
        self._rows_of = {value: rows for value, rows in self._rows_of.items() if value and len(rows) > 1}
        self._facts = FileFacts.of(
            table,
            f"{layout}, {len(table.header)} columns",
            records.rows,
            *records.notes(),
            *((words("{what}: {count}.", what=passed_over, count=passed),) if passed else ()),
            *notes,
            passed_over=passed,
        )

    def _cells(self, record: Record) -> RowCells:
        return RowCells(self._table, self._columns, record, self._amounts, constants=self._constants)

    @property
    def facts(self) -> FileFacts:
        """Facts about the file."""
        return self._facts

    def __iter__(self) -> Iterator[R | RowProblem]:
        """Each row's records, or its problems. Raises BadInput or Unavailable if the file changed or vanished."""
        read = self._start()
        for record in self._table.read():
            cells = self._cells(record)
            if record.fault:
                cells.fault("", "", record.fault)
                yield from cells.problems
                continue
            if self._is_record and not self._is_record(cells):
                continue
            made = read(cells)
            self._clash(cells)
            if cells.problems:
                yield from cells.problems
            else:
                yield from made

    def _clash(self, cells: RowCells) -> None:
        if not self._rows_of or not self._key:
            return
        name, value = self._key(cells)
        rows = self._rows_of.get(value, [])
        if rows:
            others = ", ".join(str(row) for row in rows[:6] if row != cells.record.row)
            reason = words(
                "{value} stands in row {others} too: keep one of them.", value=quoted(cells.text(name)), others=others
            )
            cells.fault(name, cells.text(name), reason)
