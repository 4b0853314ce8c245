"""Orders as CSV or XLSX: the columns that were asked for, read page by page, so that a million rows need no room.

``rows_of_list`` walks the list as it is searched and sorted on the screen, ``rows_of_ids`` orders that were ticked or
that a job was about; both give what ``export_orders`` writes.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.money import minor_digits
from app.errors import BadInput
from app.queries.order_details import OrderDetails, order_details
from app.queries.order_list import ListSpec, OrderRow, order_page, orders_among
from app.reports.tables import Cell, Progress, TableFormat, write_table
from app.wording import mark, words

Read = Callable[..., Any]
# Rows of one read.
PAGE = 500


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column that can be asked for by ``id``; ``details``: it needs more than the list has."""

    id: str
    title: str
    value: Callable[[OrderRow, Any], Cell]
    details: bool = False


def money(amount: int | None, currency: str) -> Decimal | None:
    """Minor units as a number of the currency's own digits; None stays None."""
    return None if amount is None else Decimal(amount).scaleb(-minor_digits(currency))


def _of_row(name: str, title: str, value: Callable[[OrderRow], Cell] | None = None) -> ExportColumn:
    return ExportColumn(name, title, lambda row, _: value(row) if value else getattr(row, name))


def _detail(name: str, title: str) -> ExportColumn:
    return ExportColumn(name, title, lambda _, details: getattr(details, name), details=True)


def _sum(name: str, title: str) -> ExportColumn:
    return ExportColumn(name, title, lambda row, more: money(getattr(more, name), row.currency), details=True)


_COLUMNS: tuple[ExportColumn, ...] = (
    _of_row("number", mark("Order")),
    _of_row("placed", mark("Placed"), lambda row: row.placed_at),
    _of_row("ship_by", mark("Ship by")),
    _of_row("channel", mark("Channel")),
    _of_row("shop", mark("Shop")),
    _of_row("customer", mark("Customer")),
    _of_row("state", mark("Status"), lambda row: row.state.value),
    _of_row("payment", mark("Payment"), lambda row: row.payment.value),
    _of_row("holds", mark("Holds"), lambda row: ", ".join(kind.value for kind in row.hold_kinds)),
    _of_row("units", mark("Units")),
    _of_row("short", mark("Units missing")),
    _of_row("total", mark("Total"), lambda row: money(row.total, row.currency)),
    _of_row("currency", mark("Currency")),
    _of_row("location", mark("Location")),
    _of_row("pickup", mark("Pickup"), lambda row: "yes" if row.pickup else "no"),
    _of_row("tags", mark("Tags"), lambda row: ", ".join(row.tags)),
    _detail("email", mark("E-mail")),
    _detail("phone", mark("Phone")),
    _detail("ship_name", mark("Ship to")),
    _detail("company", mark("Company")),
    _detail("street1", mark("Street")),
    _detail("street2", mark("Street 2")),
    _detail("postal_code", mark("Postal code")),
    _detail("city", mark("City")),
    _detail("region", mark("Region")),
    _detail("country", mark("Country")),
    _detail("shipping_method", mark("Shipping method")),
    _detail("payment_method", mark("Payment method")),
    _detail("note", mark("Note")),
    ExportColumn("items", mark("Items"), lambda _, details: ", ".join(_items(details)), details=True),
    _sum("goods", mark("Goods")),
    _sum("shipping", mark("Shipping")),
    _sum("discount", mark("Discount")),
    _sum("tax", mark("Tax added")),
    _sum("refunded", mark("Refunded")),
)
COLUMNS: Mapping[str, ExportColumn] = {column.id: column for column in _COLUMNS}
# What a person gets who chose nothing.
USUAL = ("number", "placed", "ship_by", "customer", "state", "payment", "holds", "units", "total", "currency",
         "location", "tags")  # fmt: skip


def _items(details: OrderDetails) -> Iterator[str]:
    for code, units in details.items:
        if units:
            yield code if units == 1 else f"{code} x {units}"


def columns_named(names: Iterable[str]) -> tuple[ExportColumn, ...]:
    """The columns of these ids. Raises BadInput for one that there is not; each counts once."""
    chosen = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    unknown = next((name for name in chosen if name not in COLUMNS), None)
    if unknown is not None or not chosen:
        raise BadInput(
            words("There is no column {name}. Nothing was written.", name=repr(unknown or "")),
            fix=words("Use some of: {names}.", names=", ".join(COLUMNS)),
        )
    return tuple(COLUMNS[name] for name in chosen)


def rows_of_list(read: Read, spec: ListSpec, now: datetime) -> Iterator[OrderRow]:
    """Every order of the list in its order, a page a read. An order that moves meanwhile may come twice or not."""
    after: Any = None
    while True:
        page = read(order_page, spec, now=now, after=after, limit=PAGE)
        yield from page.rows
        if page.next is None:
            return
        after = page.next


def rows_of_ids(read: Read, order_ids: Iterable[int], now: datetime) -> Iterator[OrderRow]:
    """These orders, in the order of their ids, some hundred a read."""
    ids = iter(sorted(set(order_ids)))
    while chunk := list(itertools.islice(ids, PAGE)):
        found = read(orders_among, ListSpec(""), chunk, now)
        yield from sorted(found, key=lambda row: row.id)


def export_orders(
    read: Read,
    target: Path,
    rows: Iterable[OrderRow],
    columns: Sequence[ExportColumn],
    kind: TableFormat,
    *,
    titles: Sequence[str] = (),
    bom: bool = True,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the orders; gives how many. ``titles``: the columns' heads in the reader's language.

    Raises what ``write_table`` raises; nothing is left then.
    """
    header = list(titles) or [column.title for column in columns]
    cells = _cells(read, rows, columns)
    return write_table(target, header, cells, kind, title="Orders", bom=bom, zone=zone, progress=progress)


def _cells(read: Read, rows: Iterable[OrderRow], columns: Sequence[ExportColumn]) -> Iterator[list[Cell]]:
    needs_details = any(column.details for column in columns)
    source = iter(rows)
    while chunk := list(itertools.islice(source, PAGE)):
        details: dict[int, OrderDetails] = read(order_details, [row.id for row in chunk]) if needs_details else {}
        for row in chunk:
            yield [_cell(column, row, details.get(row.id)) for column in columns]


def _cell(column: ExportColumn, row: OrderRow, details: OrderDetails | None) -> Cell:
    return column.value(row, details) if details is not None or not column.details else None
