"""Rows that cannot be used: grouped by kind, and as rows of the table. No widgets here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.channels.base import RowProblem
from app.channels.repairs import follows, repair_of
from app.ui.formats import as_begun, number, plural
from app.ui.i18n import said, tr
from app.ui.widgets.cells import Cell, Row, number_cell, text_cell
from app.wording import Words

_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”")
_DIGITS = re.compile(r"\d+")
_SHOWN_ROWS = 3


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """Problems of one column that say the same but for the value.

    ``title`` is the first one's message, ``repair`` says what to do about it, if that is more.
    """

    title: str
    column: str
    problems: tuple[RowProblem, ...]
    repair: str = ""

    @property
    def rows_words(self) -> str:
        """``Row 118``, ``Rows 3, 5 and 9``, ``Rows 3, 5, 9 and 14 more``; "Whole file" where no row is meant."""
        rows = list(dict.fromkeys(problem.row for problem in self.problems))
        if rows == [0]:
            return tr("Whole file")
        if len(rows) == 1:
            return tr("Row {row}", row=number(rows[0]))
        first = [number(row) for row in rows[:_SHOWN_ROWS]]
        if len(rows) > _SHOWN_ROWS:
            return tr("Rows {rows} and {more} more", rows=", ".join(first), more=number(len(rows) - _SHOWN_ROWS))
        return tr("Rows {rows} and {last}", rows=", ".join(first[:-1]), last=first[-1])

    @property
    def values(self) -> tuple[str, ...]:
        """The different values, as they first came."""
        return tuple(dict.fromkeys(problem.value for problem in self.problems))


def plain_message(problem: RowProblem) -> str:
    """The message without the file, row, column and value that stand beside it anyway, beginning with a capital."""
    message: object = problem.message
    while isinstance(message, Words) and "reason" in message.values:  # the words around it say where
        message = message.values["reason"]
    text = str(said(message)).removeprefix(f"{problem.file}: ").removeprefix(f"'{problem.value}' ")
    return as_begun(text)


def kinds_of(problems: Iterable[RowProblem]) -> tuple[ProblemKind, ...]:
    """The kinds, the most frequent first, equal ones as in the file; rows left out because of another come last."""
    found: dict[tuple[str, str], list[RowProblem]] = {}
    for problem in problems:
        found.setdefault((problem.column, _pattern(problem)), []).append(problem)
    kinds = [_kind(group) for group in found.values()]
    return tuple(sorted(kinds, key=lambda kind: (follows(kind.problems[0]), -len(kind.problems))))


def _kind(group: Sequence[RowProblem]) -> ProblemKind:
    first = group[0]
    return ProblemKind(plain_message(first), first.column, tuple(group), str(said(repair_of(first))))


def _pattern(problem: RowProblem) -> str:
    """What two messages of one kind have in common."""
    text = plain_message(problem)
    for value in (problem.value, problem.order):
        if value:
            text = text.replace(value, "_")
    return _DIGITS.sub("0", _QUOTED.sub("_", text))


def problem_rows(kinds: Sequence[ProblemKind]) -> list[Row]:
    """Every problem with row, order, column, value and message; kinds are parted by a line where there are several."""
    rows: list[Row] = []
    for kind in kinds:
        if len(kinds) > 1:
            of = tr("Column “{column}”: ", column=kind.column) if kind.column else ""
            rows.append(Row(kind, fold=f"{of}{plural(len(kind.problems), 'problem')}"))
        rows += [Row(problem, _problem_cells(problem)) for problem in kind.problems]
    return rows


def _problem_cells(problem: RowProblem) -> tuple[Cell, ...]:
    message = plain_message(problem)
    return (
        number_cell(number(problem.row) if problem.row else "", muted=True),
        text_cell(problem.order, strong=True),
        text_cell(problem.column, muted=True, tip=problem.column),
        text_cell(problem.value or tr("empty"), wrong=True, tip=problem.value) if problem.column else text_cell(""),
        text_cell(message, tip=message),
    )
