"""A stock preview as rows of the table."""

from __future__ import annotations

import enum

from app.services.stock_preview import CountRow, StockPreview
from app.ui.formats import NOTHING, number, signed
from app.ui.importing.order_rows import PROBLEM_CHIP
from app.ui.importing.problems import plain_message
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, Column, Row, chip_cell, number_cell, text_cell


class Outcome(enum.StrEnum):
    """What becomes of a row of a stock file."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"
    PROBLEM = "problem"


_NEW = chip_cell("New", Status.DONE, icon="plus")
_COUNTED = chip_cell("Counted", Status.ACTIVE, icon="pencil")
_SAME = chip_cell("Unchanged", Status.WAITING, icon="equal")

STOCK_COLUMNS = (
    Column("row", "Row", 68, number=True),
    Column("result", "Result", 118),
    Column("sku", "SKU", 180),
    Column("title", "Product", 200, stretch=True),
    Column("location", "Location", 180),
    Column("before", "On hand now", 110, number=True),
    Column("counted", "Counted", 96, number=True),
    Column("difference", "Difference", 104, number=True),
)


def stock_rows(preview: StockPreview) -> dict[Outcome, list[Row]]:
    """Rows by outcome; those of ``PROBLEM`` are every row of the file with a problem, once."""
    found: dict[Outcome, list[Row]] = {outcome: [] for outcome in Outcome}
    for row in preview.rows:
        found[Outcome.CHANGED if row.changes else Outcome.UNCHANGED].append(Row(row.row, _cells(row)))
    seen: set[int] = set()
    for problem in preview.problems:
        if problem.row not in seen:
            seen.add(problem.row)
            value = (problem.value or "empty") if problem.column else "the whole row"
            wrong = text_cell(value, lead=problem.column, wrong=True, tip=plain_message(problem))
            cells = (number_cell(number(problem.row), muted=True), PROBLEM_CHIP, wrong)
            found[Outcome.PROBLEM].append(Row(problem.row, (*cells, text_cell(plain_message(problem), muted=True))))
    return found


def _cells(row: CountRow) -> tuple[Cell, ...]:
    chip = _NEW if row.new_sku or row.before is None else _COUNTED if row.changes else _SAME
    place = (("new", "map-pin"),) if row.new_location else ()
    difference = row.counted - (row.before or 0)
    return (
        number_cell(number(row.row), muted=True),
        chip,
        text_cell(row.sku, strong=True, tags=(("new", ""),) if row.new_sku else ()),
        text_cell(row.title or NOTHING, muted=not row.title),
        text_cell(row.location, tags=place),
        number_cell(NOTHING if row.before is None else number(row.before), muted=True),
        number_cell(number(row.counted), strong=True),
        number_cell(signed(difference) if difference else NOTHING, muted=not difference),
    )
