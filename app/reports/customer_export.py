"""Customers as a file: all that a search finds, one row for each currency that a customer paid in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.money import minor_digits
from app.errors import BadInput
from app.queries.customer_list import CustomerRow, CustomerSpec, Key, customer_page
from app.reports.tables import Cell, Progress, TableFormat, write_table
from app.wording import words

COLUMNS = (
    "name", "email", "phone", "city", "country", "orders", "value", "currency", "returned", "last_order", "created_at",
)  # fmt: skip
_PAGE = 500


def export_customers(
    read: Callable[..., Any],
    target: Path,
    spec: CustomerSpec,
    titles: Sequence[str] = COLUMNS,
    progress: Progress | None = None,
) -> int:
    """Write the file, CSV or XLSX by its name; gives how many rows it has. ``read`` is ``AppContext.read``.

    Pages are read one after another, so that memory does not grow and nobody waits for a long read. Raises BadInput
    for another kind of file or a folder that is not there, Unavailable if it cannot be written.
    """
    try:
        kind = TableFormat(target.suffix.removeprefix(".").casefold())
    except ValueError:
        raise BadInput(
            words("A file of customers ends in .csv or .xlsx. Nothing was written."), fix=words("Choose another name.")
        ) from None
    return write_table(target, titles, _cells(read, spec), kind, title="Customers", progress=progress)


def _cells(read: Callable[..., Any], spec: CustomerSpec) -> Iterator[Sequence[Cell]]:
    after: Key | None = None
    while True:
        page = read(customer_page, spec, after, _PAGE)
        for row in page.rows:
            yield from _rows_of(row)
        after = page.after
        if after is None:
            return


def _rows_of(row: CustomerRow) -> Iterator[Sequence[Cell]]:
    worth: list[tuple[Decimal | None, str]] = [
        (Decimal(one.amount).scaleb(-minor_digits(one.currency)), one.currency) for one in row.worth
    ]
    for value, currency in worth or [(None, "")]:
        yield (
            row.name, row.email, row.phone, row.city, row.country, row.orders, value, currency, row.returned,
            row.last_at, row.created_at,
        )  # fmt: skip
