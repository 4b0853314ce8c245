"""The rows of one order of a Shopify export, and what is wrong or doubtful about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.channels.base import RowProblem
from app.channels.shopify_columns import Columns
from app.channels.tables import Record
from app.channels.values import REWRITTEN, CellError, DateReader, amount, code, is_rewritten, plain, quoted, shortened

MAX_ROW_TEXT = 100_000
MAX_NUMBER = 100
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class FileContext:
    """What holds for every order of one file. ``countries`` maps English names, folded, to ISO codes."""

    file: str
    header: tuple[str, ...]
    columns: Columns
    dates: DateReader
    currencies: frozenset[str]
    country_codes: frozenset[str]
    countries: Mapping[str, str]


@dataclass(slots=True)
class OrderRows:
    """All rows of one order in the file's order, their cells made plain; collects problems and doubts."""

    context: FileContext
    number: str
    records: list[Record]
    problems: list[RowProblem] = field(default_factory=list, init=False)
    review: list[str] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        for record in self.records:
            cells = record.cells
            text = "".join(cells)
            # One search in C for the rare apostrophe instead of a look into each of 79 cells.
            cells[:] = map(plain if "'" in text else str.strip, cells)
            if record.fault:
                self.fault(record, None, "", record.fault)
            elif len(text) > MAX_ROW_TEXT:
                longest = max(range(len(cells)), key=lambda index: len(cells[index]))
                reason = f"holds {len(cells[longest]):,} characters; a row may have {MAX_ROW_TEXT:,}."
                self.fault(record, longest, cells[longest], reason)
        if len(self.number) > MAX_NUMBER or not self.number.isprintable():
            self.fault(self.records[0], self.context.columns.name, self.number, "cannot be an order number.")

    def fault(self, record: Record, position: int | None, value: str, reason: str) -> None:
        """Note a problem; ``position`` None = the row as a whole."""
        column = "" if position is None else self.context.header[position]
        where = f"Row {record.row}, {column}" if column else f"Row {record.row}"
        self.problems.append(
            RowProblem(
                file=self.context.file,
                row=record.row,
                column=column,
                value=shortened(value),
                message=f"{where}: {reason}",
                order=shortened(self.number, MAX_NUMBER),
            )
        )

    def rejected(self) -> list[RowProblem]:
        """The problems, and one for each other row: left out because of the first problem. In the order of rows."""
        first = self.problems[0]
        because = f"row {first.row}, {first.column}" if first.column else f"row {first.row}"
        named = {problem.row for problem in self.problems}
        for record in self.records:
            if record.row not in named:
                reason = f"left out with the rest of order {quoted(self.number)}, because of {because}."
                self.fault(record, None, "", reason)
        return sorted(self.problems, key=lambda problem: problem.row)

    def parsed(self, record: Record, position: int, parse: Callable[[str], _T], otherwise: _T) -> _T:
        """The cell as ``parse`` reads it; ``otherwise`` with a problem noted if it cannot."""
        text = record.cells[position]
        try:
            return parse(text)
        except CellError as error:
            self.fault(record, position, text, str(error))
            return otherwise

    def money(self, record: Record, position: int, currency: str) -> int:
        """Minor units in the cell, 0 for an empty one; 0 with a problem noted if it cannot be read."""
        text = record.cells[position]
        if not text:
            return 0
        try:
            return amount(text, currency)
        except CellError as error:
            self.fault(record, position, text, str(error))
            return 0

    def code(self, cell: str, column: str) -> str:
        """A postal code or phone; empty, with a doubt noted, if a spreadsheet rewrote it as a number."""
        text = code(cell)
        if is_rewritten(text):
            self.review.append(f"{column} {quoted(text)} {REWRITTEN} It was left out.")
            return ""
        return text
