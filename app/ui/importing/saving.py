"""Files that the import gives: the rows that are left out, to mend and import again, and a template for each kind."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.channels.base import Kind, RowProblem
from app.channels.tables import Table
from app.errors import Unavailable
from app.settings import RESOURCES
from app.ui.i18n import tr
from app.ui.importing.problems import plain_message

TEMPLATES = RESOURCES / "samples" / "templates"
# What a spreadsheet takes for a formula, also behind a tab or a line break.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula; reading it in takes the sign away again."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def save_fix_it(path: Path, table: Table, problems: Sequence[RowProblem]) -> Path:
    """Write the rows of the problems as they are in the file, with what is wrong before them, to be imported again.

    Raises Unavailable if the file cannot be written, BadInput or Unavailable if the table is no longer what it was.
    """
    return _save(path, _fix_it_rows(table, problems))


def _fix_it_rows(table: Table, problems: Sequence[RowProblem]) -> Iterator[Sequence[str]]:
    told: dict[int, list[str]] = {}
    for problem in problems:
        where = f"{problem.column}: " if problem.column else ""
        told.setdefault(problem.row, []).append(f"{where}{plain_message(problem)}")
    yield (tr("row"), tr("what is wrong"), *table.header)
    width = len(table.header)
    for record in table.read():
        if record.row in told:
            wrong = "; ".join(told[record.row])
            yield (str(record.row), *map(harmless, (wrong, *record.cells[:width])))


def template_path(kind: Kind) -> Path:
    """The template of a kind: its columns, and rows that show how they are filled in."""
    return TEMPLATES / f"{kind.value}.csv"


def save_template(path: Path, kind: Kind) -> Path:
    """Write the template of a kind. Raises Unavailable if the file cannot be written."""
    try:
        shutil.copyfile(template_path(kind), path)
    except OSError as error:
        raise _not_saved(path, error) from error
    return path


def _save(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    try:
        # With its mark: spreadsheets take UTF-8 without it for something else.
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
    except OSError as error:
        raise _not_saved(path, error) from error
    return path


def _not_saved(path: Path, error: OSError) -> Unavailable:
    reason = error.strerror or str(error)
    return Unavailable(
        tr("{file} could not be saved: {reason}.", file=path.name, reason=reason), fix=tr("Choose another folder.")
    )
