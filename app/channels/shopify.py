"""Shopify's order export ("Orders > Export", CSV) -> incoming orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, tzinfo
from pathlib import Path

from app.channels.base import FileFacts, IncomingOrder, Kind, RowProblem
from app.channels.layouts import FileLayout
from app.channels.order_groups import OrderGroups
from app.channels.shopify_columns import KNOWN, REQUIRED, Columns, ShopifyContext, columns_of, missing
from app.channels.shopify_order import read_order, reject_order
from app.channels.tables import Table, open_table
from app.channels.titles import TITLES
from app.channels.values import DateReader, shortened
from app.errors import BadInput
from app.wording import mark, words


class ShopifyChannel:
    """Order exports of a Shopify shop."""

    name = "shopify"
    title = TITLES[name]

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is a Shopify order export."""
        return not missing(header)

    def open_orders(self, path: Path | Table, time_zone: tzinfo | None = None) -> ShopifyOrders:
        """Open an order export. ``time_zone`` (default UTC) is where times without a zone are, as Excel leaves them.

        Raises BadInput if it is not one, saying which column is missing; NotFound and Unavailable as ``open_table``.
        """
        table = open_table(path) if isinstance(path, Path) else path
        lacking = missing(table.header)
        if lacking:
            raise BadInput(
                words(
                    "{name}: this is not a Shopify order export ({named} missing). Nothing was imported.",
                    name=table.name,
                    named=_named(lacking),
                ),
                fix=_what_instead(table.header),
            )
        return ShopifyOrders(table, time_zone or UTC)


SHOPIFY = ShopifyChannel()


def _read(table: Table, time_zone: tzinfo | None, _currency: str) -> ShopifyOrders:
    return SHOPIFY.open_orders(table, time_zone)


ORDERS: FileLayout[ShopifyOrders] = FileLayout(
    name="shopify_orders",
    title=mark("Shopify orders"),
    kind=Kind.ORDERS,
    channel="shopify",
    required=tuple((column,) for column in REQUIRED),
    known=KNOWN,
    reader=_read,
)


def _named(columns: tuple[str, ...]) -> str:
    return f"column{'' if len(columns) == 1 else 's'} " + ", ".join(repr(column) for column in columns)


def _what_instead(header: tuple[str, ...]) -> str:
    seen = {name.casefold() for name in header}
    if "handle" in seen:
        return "It looks like a product or inventory export: in Shopify choose Orders, then Export."
    shown = ", ".join(shortened(name, 30) for name in header[:6])
    return f"In Shopify choose Orders, then Export. This file's columns begin with: {shown}."


class ShopifyOrders:
    """An opened Shopify order export: facts at once, orders and problems as a stream, each row in exactly one."""

    def __init__(self, table: Table, zone: tzinfo) -> None:
        columns = columns_of(table)
        self._groups = OrderGroups(table, columns.name, columns.dates, columns.external_id)
        self._groups.survey("Export again and choose a period with orders.")
        self._facts = _facts(table, columns, self._groups, str(zone))
        dates = DateReader(self._groups.dates.order, zone)
        self._context = ShopifyContext(table.name, table.header, columns.name, dates, columns)

    @property
    def facts(self) -> FileFacts:
        """Facts about the file; ``rows`` counts the rows with content below the header."""
        return self._facts

    def __iter__(self) -> Iterator[IncomingOrder | RowProblem]:
        """Orders and problems in the order of the file, a split order at its last row. Repeatable.

        Raises BadInput or Unavailable if the file changed, vanished or cannot be read any more.
        """
        for number, records, reason in self._groups:
            if reason:
                yield from reject_order(self._context, number, records, reason)
                continue
            result = read_order(self._context, number, records)
            if isinstance(result, IncomingOrder):
                yield result
            else:
                yield from result


def _facts(table: Table, columns: Columns, survey: OrderGroups, zone: str) -> FileFacts:
    notes = [*survey.notes, *survey.dates.notes(zone)]
    if survey.split:
        notes.append(f"Orders whose rows were not together and were put together: {len(survey.split)}.")
    if survey.rewritten_ids:
        notes.append(f"Ids that a spreadsheet rewrote and that were left out: {survey.rewritten_ids}.")
    lacks = [] if columns.has_money else ["prices"]
    lacks += [] if table.has("Shipping Address1") or table.has("Shipping Street") else ["streets"]
    without = f", without {' and '.join(lacks)}" if lacks else ""
    return FileFacts.of(table, f"Shopify orders, {len(table.header)} columns{without}", survey.rows, *notes)
