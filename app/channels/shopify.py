"""Shopify's order export ("Orders > Export", CSV) -> incoming orders.

Two passes with flat memory (8 bytes an order): the first reads each row's Name and dates and finds the orders whose
rows are not together; the second streams the orders. Such split orders are held until their last row and handed
over there, whole.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path

from app.channels.base import FileFacts, IncomingOrder, Kind, RowProblem
from app.channels.layouts import FileLayout
from app.channels.shopify_columns import KNOWN, REQUIRED, Columns, columns_of, missing
from app.channels.shopify_order import read_order, reject_order
from app.channels.shopify_rows import FileContext
from app.channels.tables import Record, Table, open_table
from app.channels.values import DateEvidence, DateReader, code, is_rewritten, plain, shortened
from app.errors import BadInput

MAX_ORDER_ROWS = 5_000
MAX_HELD_ROWS = 100_000
_PARTITION = 65_536


class ShopifyChannel:
    """Order exports of a Shopify shop."""

    name = "shopify"
    title = "Shopify"

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
                f"{table.name}: this is not a Shopify order export ({_named(lacking)} missing). Nothing was imported.",
                fix=_what_instead(table.header),
            )
        return ShopifyOrders(table, time_zone or UTC)


SHOPIFY = ShopifyChannel()


def _read(table: Table, time_zone: tzinfo | None, _currency: str) -> ShopifyOrders:
    return SHOPIFY.open_orders(table, time_zone)


ORDERS: FileLayout[ShopifyOrders] = FileLayout(
    name="shopify_orders",
    title="Shopify orders",
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


@dataclass(slots=True)
class _Survey:
    """What the first pass finds out. ``runs`` are hashes of the names of rows that stand together, in buckets."""

    table: Table
    columns: Columns
    dates: DateEvidence = field(default_factory=DateEvidence)
    runs: tuple[array[int], ...] = field(default_factory=lambda: tuple(array("q") for _ in range(256)))
    rows: int = 0
    rewritten_ids: int = 0
    notes: tuple[str, ...] = ()

    def read(self) -> None:
        """Make the pass. Raises BadInput for what makes the whole file unusable."""
        name_at, id_at, dates_at = self.columns.name, self.columns.external_id, self.columns.dates
        last, current = "", ""
        records = self.table.read()
        for record in records:
            cells = record.cells
            if cells[name_at] != last:
                last = cells[name_at]
                name = code(last)
                if name and name != current:
                    key = hash(name)
                    self.runs[key & 255].append(key)
                current = name
            for position in dates_at:
                text = cells[position]
                # Shopify's own form says nothing about the order of day and month.
                if text and (len(text) != 25 or text[4] != "-"):
                    self.dates.add(plain(text))
            if cells[id_at] and is_rewritten(code(cells[id_at])):
                self.rewritten_ids += 1
        self.rows, self.notes = records.rows, records.notes()
        if not self.rows:
            raise BadInput(
                f"{self.table.name} has a header but no rows. Nothing was imported.",
                fix="Export again and choose a period with orders.",
            )

    def split_orders(self) -> dict[int, int]:
        """Hashes of names whose rows are not together -> in how many places they are."""
        split: dict[int, int] = {}
        for bucket in self.runs:
            split.update((key, places) for key, places in Counter(bucket).items() if places > 1)
        return split


class ShopifyOrders:
    """An opened Shopify order export: facts at once, orders and problems as a stream, each row in exactly one."""

    def __init__(self, table: Table, zone: tzinfo) -> None:
        self._table = table
        self._columns = columns_of(table)
        survey = _Survey(table, self._columns)
        survey.read()
        self._split = survey.split_orders()
        self._facts = _facts(table, self._columns, survey, len(self._split), str(zone))
        self._context = _context(table, self._columns, DateReader(survey.dates.order, zone))

    @property
    def facts(self) -> FileFacts:
        """Facts about the file; ``rows`` counts the rows with content below the header."""
        return self._facts

    def __iter__(self) -> Iterator[IncomingOrder | RowProblem]:
        """Orders and problems in the order of the file, a split order at its last row. Repeatable.

        Raises BadInput or Unavailable if the file changed, vanished or cannot be read any more.
        """
        held = _HeldOrders(self._table.name, dict(self._split))
        too_long: set[str] = set()
        name, last, run = "", "", list[Record]()
        for record in self._table.read():
            cell = record.cells[self._columns.name]
            if cell != last:
                last, next_name = cell, code(cell)
                if next_name != name:
                    if name:
                        yield from self._finish(name, run, held, too_long)
                    name, run = next_name, []
            run.append(record)
            if not name:
                yield from reject_order(self._context, "", run, "is empty: nobody can tell which order it belongs to.")
                run = []
            elif len(run) > MAX_ORDER_ROWS:
                too_long.add(name)
                yield from self._too_long(name, run)
                run = []
        if name:
            yield from self._finish(name, run, held, too_long)

    def _finish(
        self, name: str, run: list[Record], held: _HeldOrders, too_long: set[str]
    ) -> Iterator[IncomingOrder | RowProblem]:
        for number, records in held.complete(name, run):
            if number in too_long:
                yield from self._too_long(number, records)
                continue
            result = read_order(self._context, number, records)
            if isinstance(result, IncomingOrder):
                yield result
            else:
                yield from result

    def _too_long(self, name: str, records: list[Record]) -> list[RowProblem]:
        reason = f"the order has more than {MAX_ORDER_ROWS:,} rows; the limit is there so that memory lasts."
        return reject_order(self._context, name, records, reason) if records else []


@dataclass(slots=True)
class _HeldOrders:
    """Rows of split orders, until their last place in the file. ``places`` is how often each is still to come."""

    file: str
    places: dict[int, int]
    rows: int = 0
    held: dict[int, dict[str, list[Record]]] = field(default_factory=dict)

    def complete(self, name: str, run: list[Record]) -> list[tuple[str, list[Record]]]:
        """The orders that are complete with ``run``: usually just this one."""
        key = hash(name)
        if key not in self.places:
            return [(name, run)]
        orders = self.held.setdefault(key, {})
        orders.setdefault(name, []).extend(run)
        self.rows += len(run)
        if self.rows > MAX_HELD_ROWS:
            raise BadInput(
                f"{self.file}: the rows of too many orders are not together (more than {MAX_HELD_ROWS:,} rows). "
                "Reading stopped there.",
                fix="Sort the file by Name, or export it again.",
            )
        self.places[key] -= 1
        if self.places[key]:
            return []
        self.rows -= sum(map(len, orders.values()))
        return list(self.held.pop(key).items())


def _facts(table: Table, columns: Columns, survey: _Survey, split: int, zone: str) -> FileFacts:
    notes = [*table.raw.notes, *survey.notes, *survey.dates.notes(zone)]
    if split:
        notes.append(f"Orders whose rows were not together and were put together: {split}.")
    if survey.rewritten_ids:
        notes.append(f"Ids that a spreadsheet rewrote and that were left out: {survey.rewritten_ids}.")
    lacks = [] if columns.has_money else ["prices"]
    lacks += [] if table.has("Shipping Address1") or table.has("Shipping Street") else ["streets"]
    without = f", without {' and '.join(lacks)}" if lacks else ""
    return FileFacts(
        name=table.name,
        sha256=table.raw.sha256,
        encoding=table.raw.encoding,
        delimiter=table.dialect.delimiter,
        rows=survey.rows,
        columns=len(table.header),
        layout=f"Shopify orders, {len(table.header)} columns{without}",
        notes=tuple(notes),
    )


def _context(table: Table, columns: Columns, dates: DateReader) -> FileContext:
    # Babel takes a while to import, and only an import of files needs it.
    from babel import Locale
    from babel.numbers import list_currencies

    names = {key: name for key, name in Locale("en").territories.items() if len(key) == 2 and key.isalpha()}
    codes = frozenset(names) - {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
    return FileContext(
        file=table.name,
        header=table.header,
        columns=columns,
        dates=dates,
        currencies=frozenset(list_currencies()) - {"XXX", "XTS"},
        country_codes=codes,
        countries={names[key].casefold(): key for key in codes},
    )
