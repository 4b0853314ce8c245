"""The rows of each order together, in two passes with flat memory (8 bytes an order).

The first pass reads each row's number and dates and finds the orders whose rows are not together; the second streams
the orders. Such split orders are held until their last row and handed over there, whole.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.channels.tables import Record, Table
from app.channels.values import DateEvidence, code, is_rewritten, plain
from app.errors import BadInput
from app.wording import words

MAX_ORDER_ROWS = 5_000
MAX_HELD_ROWS = 100_000
NO_NUMBER = "is empty: nobody can tell which order it belongs to."
TOO_LONG = f"the order has more than {MAX_ORDER_ROWS:,} rows; the limit is there so that memory lasts."


@dataclass(slots=True)
class OrderGroups:
    """Which rows of a table are one order. ``number_at``, ``dates_at`` and ``id_at`` are positions in each record.

    ``is_order`` tells the rows that hold an order from those that are passed over (footers); None = all do.
    ``runs`` are hashes of the numbers of rows that stand together, in buckets.
    """

    table: Table
    number_at: int
    dates_at: tuple[int, ...]
    id_at: int
    is_order: Callable[[list[str]], bool] | None = None
    dates: DateEvidence = field(default_factory=DateEvidence)
    runs: tuple[array[int], ...] = field(default_factory=lambda: tuple(array("q") for _ in range(256)))
    rows: int = 0
    passed_over: int = 0
    first_passed_over: int = 0
    rewritten_ids: int = 0
    notes: tuple[str, ...] = ()
    split: dict[int, int] = field(default_factory=dict)

    def survey(self, none: str) -> None:
        """Make the first pass. Raises BadInput for what makes the whole file unusable; ``none`` = what to do about a
        file without rows."""
        number_at, id_at, dates_at, is_order = self.number_at, self.id_at, self.dates_at, self.is_order
        last, current = "", ""
        records = self.table.read()
        for record in records:
            cells = record.cells
            if is_order is not None and not is_order(cells):
                self.passed_over += 1
                self.first_passed_over = self.first_passed_over or record.row
                continue
            if cells[number_at] != last:
                last = cells[number_at]
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
        if self.rows == self.passed_over:
            raise BadInput(
                words("{name} has a header but no rows. Nothing was imported.", name=self.table.name), fix=none
            )
        for bucket in self.runs:
            if len(bucket) > 1:
                self.split.update((key, places) for key, places in Counter(bucket).items() if places > 1)

    def __iter__(self) -> Iterator[tuple[str, list[Record], str]]:
        """(number, rows, reason) of each order in the order of the file, a split one at its last row. Repeatable.

        ``reason`` is why the rows cannot be an order; empty if they can. Raises BadInput or Unavailable if the file
        changed, vanished or cannot be read any more.
        """
        held = _HeldOrders(self.table.name, dict(self.split))
        too_long: set[str] = set()
        name, last, run = "", "", list[Record]()
        number_at, is_order = self.number_at, self.is_order
        for record in self.table.read():
            cell = record.cells[number_at]
            if is_order is not None and not is_order(record.cells):
                continue
            if cell != last:
                last, next_name = cell, code(cell)
                if next_name != name:
                    if name:
                        yield from _complete(held, name, run, too_long)
                    name, run = next_name, []
            run.append(record)
            if not name:
                yield "", run, NO_NUMBER
                run = []
            elif len(run) > MAX_ORDER_ROWS:
                too_long.add(name)
                yield name, run, TOO_LONG
                run = []
        if name:
            yield from _complete(held, name, run, too_long)


def _complete(
    held: _HeldOrders, name: str, run: list[Record], too_long: set[str]
) -> Iterator[tuple[str, list[Record], str]]:
    for number, records in held.complete(name, run):
        if number not in too_long:
            yield number, records, ""
        elif records:
            yield number, records, TOO_LONG


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
                words(
                    "{file}: the rows of too many orders are not together (more than {max_held_rows:,} "
                    "rows). Reading stopped there.",
                    file=self.file,
                    max_held_rows=MAX_HELD_ROWS,
                ),
                fix=words("Sort the file by Name, or export it again."),
            )
        self.places[key] -= 1
        if self.places[key]:
            return []
        self.rows -= sum(map(len, orders.values()))
        return list(self.held.pop(key).items())
