"""Files that the import gives: the problems to mend a file by, and a template for stock."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.channels.base import RowProblem
from app.errors import Unavailable
from app.ui.importing.problems import plain_message

FIX_COLUMNS = ("row", "order", "column", "value", "what is wrong", "file")
TEMPLATE_COLUMNS = ("sku", "location", "quantity", "title", "barcode", "weight_g")
# What a spreadsheet takes for a formula, also behind a tab or a line break.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def save_problems(path: Path, problems: Sequence[RowProblem]) -> Path:
    """Write the problems as CSV, a row each. Raises Unavailable if the file cannot be written."""
    rows = [
        (
            str(problem.row) if problem.row else "",
            *map(harmless, (problem.order, problem.column, problem.value, plain_message(problem), problem.file)),
        )
        for problem in problems
    ]
    return _save(path, [FIX_COLUMNS, *rows])


def save_template(path: Path) -> Path:
    """Write a stock file that has only its header. Raises Unavailable if the file cannot be written."""
    return _save(path, [TEMPLATE_COLUMNS])


def _save(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    try:
        # With its mark: spreadsheets take UTF-8 without it for something else.
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Unavailable(f"{path.name} could not be saved: {reason}.", fix="Choose another folder.") from error
    return path
