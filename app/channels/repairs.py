"""Problems of rows grouped by what repairs them, so that nine errors of one kind are one thing to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.channels.base import RowProblem
from app.wording import Words, words

MAX_ROWS = 1_000
EXAMPLES = 3
_WHERE = re.compile(r"Row [0-9]+(?:, [^:]*)?: ")
_QUOTED = re.compile(r"'(?:[^']|'(?=\w))*'")
_NUMBERS = re.compile(r"[0-9][0-9,]*")
_LEFT_OUT = "left out with the rest of order"


@dataclass(frozen=True, slots=True)
class Group:
    """Problems with the same repair. ``repair`` says what to do, ``column`` where (empty = the row as a whole).

    ``count`` counts the problems, ``rows`` are at most ``MAX_ROWS`` of their rows, ``examples`` a few of them.
    """

    repair: Words
    column: str
    count: int
    rows: tuple[int, ...]
    examples: tuple[RowProblem, ...]


@dataclass(slots=True)
class _Growing:
    repair: Words
    column: str
    count: int = 0
    rows: list[int] = field(default_factory=list)
    examples: list[RowProblem] = field(default_factory=list)


def group(problems: Iterable[RowProblem]) -> list[Group]:
    """The groups of ``problems``, the largest first; rows left out because of another row come last."""
    groups: dict[tuple[str, str], _Growing] = {}
    for problem in problems:
        reason = _WHERE.sub("", problem.message, count=1)
        repair = _repair(reason, problem)
        # Problems are alike when their words are, whatever values stand in them.
        shape = _NUMBERS.sub("#", _QUOTED.sub("?", reason)) if problem.fix or repair == _see() else str(repair)
        growing = groups.setdefault((problem.column, shape), _Growing(repair, problem.column))
        growing.count += 1
        if len(growing.rows) < MAX_ROWS:
            growing.rows.append(problem.row)
        if len(growing.examples) < EXAMPLES:
            growing.examples.append(problem)
    done = [
        Group(each.repair, each.column, each.count, tuple(each.rows), tuple(each.examples)) for each in groups.values()
    ]
    return sorted(done, key=lambda each: (each.repair == _follow(), -each.count, each.rows[:1]))


def _see() -> Words:
    return words("See what the messages say, correct the file, and import it again.")


def _follow() -> Words:
    return words("Repair the other row of the order that is named; these then come in with it.")


def _repair(reason: str, problem: RowProblem) -> Words:
    """What repairs a problem, told by its words (they are written in this package alone)."""
    if problem.fix:
        return problem.fix if isinstance(problem.fix, Words) else words("{fix}", fix=problem.fix)
    if _LEFT_OUT in reason:
        return _follow()
    for part, repair in _repairs():
        if part in reason:
            return repair
    return _see()


def _repairs() -> tuple[tuple[str, Words], ...]:
    return (
        ("a spreadsheet rewrote", words("Export the file again and import it without opening it in a spreadsheet.")),
        ("leading zero", words("Put the leading zeros back: format the column as text before you open the file.")),
        ("must be a whole number", words("Write a whole number.")),
        ("must be an amount", words("Write an amount like 1234.56, or choose the other decimal sign.")),
        ("must be a number with a point", words("Write an amount with a decimal point, like 1234.56.")),
        ("more decimals than", words("Round the amount to the decimals that the currency has.")),
        ("must not be negative", words("Write an amount of 0 or more.")),
        ("must not be more than", words("Check the number: it is too large.")),
        ("too large an amount", words("Check the amount: it is too large.")),
        ("is too much", words("Check price and quantity: together they are too much.")),
        (" or more.", words("Write a number that is large enough.")),
        ("may be day/month or month/day", words("Write all dates with the day first, or all with the month first.")),
        ("date and time", words("Write a date like 2026-03-25 or 2026-03-25 21:56.")),
        ("day and time that exist", words("Write a date that exists.")),
        ("not between the years", words("Write a date between the years 1990 and 2100.")),
        ("not a currency code", words("Write the currency as three letters, like EUR.")),
        ("not a country", words("Write the country as two letters, like DE, or by its English name.")),
        ("no e-mail address", words("Correct the e-mail address.")),
        ("too long", words("Shorten the text.")),
        ("the row has", words("Put texts with the delimiter in them into quotation marks, or export the file again.")),
        ("no text in", words("Save the file as UTF-8 and import it again.")),
        ("NUL character", words("Export the file again: it is damaged there.")),
        ("never calculated", words("Open the workbook in Excel, save it and import it again.")),
        ("an error in place of a value", words("Correct the formula in the workbook.")),
        ("the file seems to hold it twice", words("Remove one of the two copies of the order.")),
        ("stands in row", words("Keep one of the rows and remove the others.")),
        ("is counted in row", words("Keep one of the rows and remove the others.")),
        ("stands in another row", words("Keep one of the rows and remove the others.")),
        ("differs from", words("Give all rows of the order the same value.")),
        ("nobody can tell", words("Fill in the cell.")),
        ("is empty", words("Fill in the cell.")),
    )
