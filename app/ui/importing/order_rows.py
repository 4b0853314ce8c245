"""An order preview as rows of the table: made on a reader thread, so that showing them is quick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from app.channels.base import RowProblem
from app.services.order_import import ImportPreview, PreviewRow
from app.services.order_matching import Match
from app.ui.formats import NOTHING, amount, day_time, full_time, money, money_header, number
from app.ui.i18n import mark, tr
from app.ui.importing.problems import plain_message
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, CellKind, Column, Row, chip_cell, number_cell, text_cell
from app.ui.widgets.country_field import country_words

_CHIPS: Mapping[Match, tuple[str, Status, str]] = MappingProxyType(
    {
        Match.NEW: (mark("New"), Status.DONE, "plus"),
        Match.UNCHANGED: (mark("Unchanged"), Status.WAITING, "equal"),
        Match.UPDATED: (mark("Updated"), Status.ACTIVE, "pencil"),
    }
)
# Left out one after another where the window is narrow.
SPARE_COLUMNS = ("postal_code", "country", "sku")
# The column of the table that shows a column of the file.
_SHOWN_IN: Mapping[str, str] = MappingProxyType(
    {
        "name": "number",
        "id": "number",
        "created at": "placed",
        "shipping name": "customer",
        "email": "customer",
        "shipping zip": "postal_code",
        "shipping city": "city",
        "shipping country": "country",
        "lineitem sku": "sku",
        "lineitem name": "sku",
        "lineitem quantity": "units",
        "total": "total",
        "currency": "total",
    }
)


def match_chip(match: Match) -> Cell:
    """How a row stands to what is here."""
    if match not in _CHIPS:
        return problem_chip()
    word, status, icon = _CHIPS[match]
    return chip_cell(tr(word), status, icon=icon)


def result_chips() -> list[str]:
    """Every word that the chip of a row can have."""
    return [*(tr(word) for word, _, _ in _CHIPS.values()), tr("Counted"), problem_chip().text]


def problem_chip() -> Cell:
    """A row that cannot be used."""
    return chip_cell(tr("Problem"), Status.ERROR)


def order_columns(currencies: Sequence[str]) -> tuple[Column, ...]:
    """The columns; the money's unit stands in the head if there is only one."""
    total = money_header(tr("Total"), currencies[0]) if len(currencies) == 1 else tr("Total")
    return (
        Column("row", tr("Row"), 68, number=True),
        Column("result", tr("Result"), 118),
        Column("number", tr("Order"), 122),
        Column("placed", tr("Placed"), 152),
        Column("customer", tr("Customer"), 150, stretch=True),
        Column("postal_code", tr("Postcode"), 88),
        Column("city", tr("City"), 128),
        Column("country", tr("Country"), 148),
        Column("sku", tr("SKU"), 128, stretch=True),
        Column("units", tr("Units"), 60, number=True),
        Column("total", total, 108, number=True),
    )


def order_rows(preview: ImportPreview, now: datetime) -> dict[Match, list[Row]]:
    """Rows by outcome; those of ``CLASH`` are every row of the file with a problem, once."""
    one_currency = len(currencies_of(preview)) == 1
    problems: dict[int, RowProblem] = {}
    for problem in preview.problems:
        problems.setdefault(problem.row, problem)
    found: dict[Match, list[Row]] = {match: [] for match in Match}
    clashing: set[int] = set()
    for row in preview.rows:
        cells = _cells(row, now, one_currency=one_currency)
        if row.match is Match.CLASH:
            clashing.add(row.row)
            cells = _marked(cells, problems.get(row.row))
        found[row.match].append(Row(row.row, cells))
    for number_, problem in problems.items():
        if number_ not in clashing:
            found[Match.CLASH].append(Row(number_, _marked(_unread(problem), problem)))
    found[Match.CLASH].sort(key=_row_number)
    return found


def currencies_of(preview: ImportPreview) -> tuple[str, ...]:
    """The currencies of the rows that are shown, in the order of the file."""
    return tuple(dict.fromkeys(row.currency for row in preview.rows if row.total is not None))


def _row_number(row: Row) -> int:
    return row.key if isinstance(row.key, int) else 0


def _cells(row: PreviewRow, now: datetime, *, one_currency: bool) -> tuple[Cell, ...]:
    if row.total is None:
        total = number_cell(NOTHING, muted=True)
    else:
        total = number_cell(amount(row.total, row.currency) if one_currency else money(row.total, row.currency))
    return (
        number_cell(number(row.row), muted=True),
        match_chip(row.match),
        text_cell(row.number, strong=True),
        text_cell(day_time(row.placed_at, now), muted=True, tip=full_time(row.placed_at)),
        text_cell(row.customer or NOTHING, muted=not row.customer),
        text_cell(row.postal_code),
        text_cell(row.city),
        text_cell(country_words(row.country)),
        text_cell(row.sku, muted=True, tip=row.sku),
        number_cell(number(row.units)),
        total,
    )


def _unread(problem: RowProblem) -> tuple[Cell, ...]:
    """A row that could not be read: what is known of it is its place and its order."""
    head = (number_cell(number(problem.row), muted=True), problem_chip(), text_cell(problem.order, strong=True))
    return (*head, *(text_cell("") for _ in range(8)))


def _marked(cells: tuple[Cell, ...], problem: RowProblem | None) -> tuple[Cell, ...]:
    """The wrong cell in red, with the reason as its tip; a column that the table lacks shows as ``Column value``."""
    if problem is None:
        return cells
    ids = [column.id for column in order_columns(())]
    shown_in = _SHOWN_IN.get(problem.column.casefold())
    place = ids.index(shown_in or "customer")
    kind = CellKind.NUMBER if order_columns(())[place].number else CellKind.TEXT
    lead = "" if shown_in or not problem.column else problem.column
    message = plain_message(problem)
    if problem.column:
        wrong = Cell(kind, problem.value or tr("empty"), lead=lead, wrong=True, tip=message)
    else:
        wrong = text_cell(message, muted=True, tip=message)
    return (*cells[:place], wrong, *cells[place + 1 :])
