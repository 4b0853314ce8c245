"""A stock preview as rows of the table."""

from __future__ import annotations

import enum

from app.services.order_matching import Match
from app.services.stock_preview import CountRow, StockPreview
from app.ui.formats import NOTHING, number, signed
from app.ui.i18n import mark, tr
from app.ui.importing.order_rows import match_chip, problem_chip
from app.ui.importing.problems import plain_message
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, Column, Row, chip_cell, number_cell, text_cell


class Outcome(enum.StrEnum):
    """What becomes of a row of a stock file."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"
    PROBLEM = "problem"


STOCK_COLUMNS = (
    Column("row", mark("Row"), 68, number=True),
    Column("result", mark("Result"), 118),
    Column("sku", mark("SKU"), 180),
    Column("title", mark("Product"), 200, stretch=True),
    Column("location", mark("Location"), 180),
    Column("before", mark("On hand now"), 110, number=True),
    Column("counted", mark("Counted"), 96, number=True),
    Column("difference", mark("Difference"), 104, number=True),
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
            value = (problem.value or tr("empty")) if problem.column else tr("the whole row")
            wrong = text_cell(value, lead=problem.column, wrong=True, tip=plain_message(problem))
            cells = (number_cell(number(problem.row), muted=True), problem_chip(), wrong)
            found[Outcome.PROBLEM].append(Row(problem.row, (*cells, text_cell(plain_message(problem), muted=True))))
    return found


def _cells(row: CountRow) -> tuple[Cell, ...]:
    if row.new_sku or row.before is None:
        chip = match_chip(Match.NEW)
    elif row.changes:
        chip = chip_cell(tr("Counted"), Status.ACTIVE, icon="pencil")
    else:
        chip = match_chip(Match.UNCHANGED)
    place = ((tr("new"), "map-pin"),) if row.new_location else ()
    difference = row.counted - (row.before or 0)
    return (
        number_cell(number(row.row), muted=True),
        chip,
        text_cell(row.sku, strong=True, tags=((tr("new"), ""),) if row.new_sku else ()),
        text_cell(row.title or NOTHING, muted=not row.title),
        text_cell(row.location, tags=place),
        number_cell(NOTHING if row.before is None else number(row.before), muted=True),
        number_cell(number(row.counted), strong=True),
        number_cell(signed(difference) if difference else NOTHING, muted=not difference),
    )
