"""An opened order file of any layout with one line a row: facts at once, orders and problems as a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, tzinfo

from app.channels.amounts import Amounts
from app.channels.base import FileFacts, IncomingOrder, RowProblem
from app.channels.order_builder import LayoutContext, OrderRules, read_order, reject_order
from app.channels.order_fields import places_of
from app.channels.order_groups import OrderGroups
from app.channels.tables import Table
from app.channels.values import DateOrder, DateReader
from app.wording import words

_DATES = ("placed_at", "paid_at", "shipped_at", "cancelled_at", "ship_by")


class LayoutOrders:
    """The orders of one file. Each row that is not passed over is in exactly one order, or in problems."""

    def __init__(
        self,
        table: Table,
        columns: Mapping[str, int],
        rules: OrderRules,
        *,
        layout: str,
        zone: tzinfo | None = None,
        currency: str = "",
        decimal: str = ".",
        date_order: DateOrder | None = None,
        is_order: Callable[[list[str]], bool] | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Make the first pass. ``columns``: position by field; ``date_order`` None = the file decides.

        ``is_order`` tells rows that hold an order from footers, which are passed over. Raises BadInput.
        """
        places = places_of(table, columns)
        zone = zone or UTC
        dates_at = tuple(columns[name] for name in _DATES if name in columns)
        self._groups = OrderGroups(table, columns["number"], dates_at, places.at.external_id, is_order)
        self._groups.survey(words("Export again and choose a period with orders."))
        evidence = self._groups.dates
        dates = DateReader(date_order or evidence.order, zone)
        self._context = LayoutContext(
            file=table.name,
            header=table.header,
            number_at=columns["number"],
            dates=dates,
            places=places,
            rules=rules,
            amounts=Amounts(decimal),
            currency=currency,
        )
        date_notes = evidence.notes(str(zone))
        self._facts = FileFacts.of(
            table,
            f"{layout}, {len(table.header)} columns",
            self._groups.rows,
            *self._groups.notes,
            *(date_notes[-1:] if date_order and evidence.without_zone else () if date_order else date_notes),
            *self._told(),
            *notes,
            passed_over=self._groups.passed_over,
        )

    def _told(self) -> Iterator[str]:
        groups = self._groups
        if groups.passed_over:
            yield words(
                "Rows that hold no order, left out: {count} (first: row {row}).",
                count=groups.passed_over,
                row=groups.first_passed_over,
            )
        if groups.split:
            yield f"Orders whose rows were not together and were put together: {len(groups.split)}."
        if groups.rewritten_ids:
            yield f"Ids that a spreadsheet rewrote and that were left out: {groups.rewritten_ids}."

    @property
    def facts(self) -> FileFacts:
        """Facts about the file."""
        return self._facts

    def __iter__(self) -> Iterator[IncomingOrder | RowProblem]:
        """Orders and problems in the order of the file, a split order at its last row. Repeatable.

        Raises BadInput or Unavailable if the file changed, vanished or cannot be read any more.
        """
        context = self._context
        for number, records, reason in self._groups:
            if reason:
                yield from reject_order(context, number, records, reason)
                continue
            result = read_order(context, number, records)
            if isinstance(result, IncomingOrder):
                yield result
            else:
                yield from result
