"""The rows of one order of any file, and what is wrong or doubtful about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Generic, TypeVar

from app.channels.base import RowProblem
from app.channels.tables import Record
from app.channels.values import REWRITTEN, CellError, DateReader, amount, code, is_rewritten, plain, quoted, shortened
from app.domain.countries import country_code
from app.wording import Words, words

MAX_ROW_TEXT = 100_000
MAX_NUMBER = 100
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class FileContext:
    """What holds for every order of one file. ``number_at`` is the position of the order's number."""

    file: str
    header: tuple[str, ...]
    number_at: int
    dates: DateReader


C = TypeVar("C", bound=FileContext)


def told_of_row(row: int, column: str, reason: str) -> Words:
    """``reason`` with the row, and the column if there is one, that it is about."""
    if column:
        return words("Row {row}, {column}: {reason}", row=row, column=shortened(column), reason=reason)
    return words("Row {row}: {reason}", row=row, reason=reason)


@cache
def currencies() -> frozenset[str]:
    """Currency codes of ISO 4217, without those that are no money."""
    # Babel takes a while to import, and only an import of files needs it.
    from babel.numbers import list_currencies

    return frozenset(list_currencies()) - {"XXX", "XTS"}


@dataclass(slots=True)
class OrderRows(Generic[C]):
    """All rows of one order in the file's order, their cells made plain; collects problems and doubts."""

    context: C
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
                reason = words(
                    "holds {count} characters; a row may have {most}.",
                    count=f"{len(cells[longest]):,}",
                    most=f"{MAX_ROW_TEXT:,}",
                )
                self.fault(record, longest, cells[longest], reason)
        if len(self.number) > MAX_NUMBER or not self.number.isprintable():
            self.fault(self.records[0], self.context.number_at, self.number, words("cannot be an order number."))

    def fault(self, record: Record, position: int | None, value: str, reason: str) -> None:
        """Note a problem; ``position`` None = the row as a whole."""
        column = "" if position is None else self.context.header[position]
        self.problems.append(
            RowProblem(
                file=self.context.file,
                row=record.row,
                column=column,
                value=shortened(value),
                message=told_of_row(record.row, column, reason),
                order=shortened(self.number, MAX_NUMBER),
            )
        )

    def currency(self, text: str) -> str:
        """A currency's code in capitals. Raises CellError."""
        known = text.upper()
        if known not in currencies():
            raise CellError(
                words("{value} is not a currency code of ISO 4217.", value=quoted(text)) if text else words("is empty.")
            )
        return known

    def moment(self, text: str) -> datetime:
        """A time as aware UTC; one that its zone skips is a doubt. Raises CellError, also for an empty cell."""
        if not text:
            raise CellError(words("is empty; it must be a date and time."))
        dates = self.context.dates
        moment = dates.read(text)
        if dates.is_skipped(text):
            self.review.append(
                words(
                    "The time {value} does not exist in {zone} (clocks go forward there).",
                    value=quoted(text),
                    zone=str(dates.zone),
                )
            )
        return moment

    def rejected(self) -> list[RowProblem]:
        """The problems, and one for each other row: left out because of the first problem. In the order of rows."""
        first = self.problems[0]
        because = words("row {row}", row=first.row)
        if first.column:
            because = words("row {row}, {column}", row=first.row, column=first.column)
        named = {problem.row for problem in self.problems}
        for record in self.records:
            if record.row not in named:
                reason = words(
                    "left out with the rest of order {order}, because of {because}.",
                    order=quoted(self.number),
                    because=because,
                )
                self.fault(record, None, "", reason)
        return sorted(self.problems, key=lambda problem: problem.row)

    def parsed(self, record: Record, position: int, parse: Callable[[str], _T], otherwise: _T) -> _T:
        """The cell as ``parse`` reads it; ``otherwise`` with a problem noted if it cannot."""
        text = record.cells[position]
        try:
            return parse(text)
        except CellError as error:
            self.fault(record, position, text, error.told)
            return otherwise

    def money(self, record: Record, position: int, currency: str) -> int:
        """Minor units in the cell, 0 for an empty one; 0 with a problem noted if it cannot be read."""
        text = record.cells[position]
        if not text:
            return 0
        try:
            return amount(text, currency)
        except CellError as error:
            self.fault(record, position, text, error.told)
            return 0

    def parsed_text(self, record: Record, position: int, text: str, parse: Callable[[str], _T], otherwise: _T) -> _T:
        """``text``, told by some row of the order, as ``parse`` reads it; ``otherwise``, a problem noted, if not."""
        try:
            return parse(text)
        except CellError as error:
            told = next((each for each in self.records if each.cells[position] == text), record)
            self.fault(told, position, text, error.told)
            return otherwise

    def optional_moment(self, record: Record, position: int, text: str) -> datetime | None:
        """A time as aware UTC, None for an empty cell and, with a problem noted, for one that cannot be read."""
        return self.parsed_text(record, position, text, self.moment, None) if text else None

    def country(self, text: str, column: str) -> str:
        """The ISO code of a country's code or name; empty, with a doubt noted, for one that is not known."""
        if not text:
            return ""
        known = country_code(text)
        if not known:
            self.review.append(
                words("{column} {value} is not a country; the address has none.", column=column, value=quoted(text))
            )
        return known

    def code(self, cell: str, column: str) -> str:
        """A postal code or phone; empty, with a doubt noted, if a spreadsheet rewrote it as a number."""
        text = code(cell)
        if is_rewritten(text):
            self.review.append(
                words("{column} {value} {why} It was left out.", column=column, value=quoted(text), why=REWRITTEN)
            )
            return ""
        return text
