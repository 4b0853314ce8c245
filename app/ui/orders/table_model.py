"""The rows of the order list: made off the GUI thread, page by page, and changed in place while the list is on screen.

Everything that a cell shows (words, moods, money, times) is put together in ``order_rows``, once per order; the table
paints ready cells.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from app.channels.base import Payment
from app.domain.order_states import OrderState
from app.queries.order_list import Key, ListSpec, OrderRow, count_each, order_page, orders_among
from app.ui.formats import amount, clock, day, full_time, local, number
from app.ui.orders.money_words import DASH, currency_sign
from app.ui.orders.words import HOLD_WORD, NO_PRICES, Mood, channel_icon, channel_words, order_word, payment_word
from app.ui.theme import Status
from app.ui.widgets.cells import CHECK_CELL, CHECK_COLUMN, Cell, CellKind, Column, Row, TableModel, text_cell

PAGE = 100
# More than this many changed places at once: the list is set anew rather than mended row by row.
_MOST_CHANGES = 200

COLUMNS = (
    CHECK_COLUMN,
    Column("number", "Order", 82),
    Column("customer", "Customer", 140, stretch=True),
    Column("channel", "Channel", 124),
    Column("units", "Units", 56, number=True),
    Column("placed", "Placed", 128),
    Column("state", "Status", 144),
    Column("payment", "Payment", 112),
    Column("total", "Total", 120, number=True),
)
# What goes first where the window is narrow.
SPARE_COLUMNS = ("channel", "payment", "units", "placed")


@dataclass(frozen=True, slots=True)
class ListRow:
    """An order of the list and its cells."""

    order: OrderRow
    row: Row

    @property
    def place(self) -> tuple[datetime, int]:
        """Where it stands in the list; the newest has the greatest place."""
        return self.order.placed_at, self.order.id


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of the list, newest first, and whether there are more after them."""

    rows: tuple[ListRow, ...]
    has_more: bool


def read_page(
    conn: Any, wanted: ListSpec, now: datetime, *, after: tuple[datetime, int] | None = None, limit: int = PAGE
) -> Page:
    """A page with its cells; for a reader thread."""
    page = order_page(conn, wanted, now=now, after=Key(after) if after else None, limit=limit)
    return Page(tuple(order_rows(page.rows, now)), page.next is not None)


def read_changed(conn: Any, wanted: ListSpec, now: datetime, ids: Collection[int]) -> list[ListRow]:
    """Those of the orders that fit the filter, with their cells; for a reader thread."""
    return order_rows(orders_among(conn, wanted, ids, now), now)


def read_counts(conn: Any, filters: Sequence[ListSpec], now: datetime) -> list[int]:
    """How many orders each filter finds, capped; for a reader thread."""
    return count_each(conn, filters, now)


def order_rows(orders: Iterable[OrderRow], now: datetime) -> list[ListRow]:
    """The orders as rows of the list."""
    return [ListRow(order, Row(order.id, _cells(order, now))) for order in orders]


def _cells(order: OrderRow, now: datetime) -> tuple[Cell, ...]:
    tags = tuple((tag, "gift" if tag.casefold() == "gift" else "") for tag in order.tags[:2])
    tags = (("Pickup", "store"), *tags) if order.pickup else tags
    return (
        CHECK_CELL,
        text_cell(order.number, strong=True, tip=order.number if len(order.number) > 8 else ""),
        text_cell(order.customer or "No name", tags=tags, muted=not order.customer, tip=order.customer),
        _channel_cell(order.channel, order.shop),
        _units_cell(order.units),
        _placed_cell(order.placed_at, now),
        _state_cell(order.state, order.holds > 0),
        _payment_cell(order.payment),
        _total_cell(order.total, order.currency),
    )


# What many orders have in common is one cell for all of them: a long list is then few objects.
@functools.lru_cache(maxsize=256)
def _channel_cell(channel: str, shop: str) -> Cell:
    words = channel_words(channel, shop)
    # The shop tells more than the channel, where it has a name.
    return Cell(CellKind.ICON, shop or words, icon=channel_icon(channel), muted=True, tip=words)


@functools.lru_cache(maxsize=1024)
def _units_cell(units: int) -> Cell:
    return Cell(CellKind.NUMBER, number(units))


@functools.lru_cache(maxsize=64)
def _state_cell(state: OrderState, on_hold: bool) -> Cell:
    word = order_word(state)
    second = (HOLD_WORD.text, Status(HOLD_WORD.mood.value)) if on_hold else None
    tip = "On hold: waits for a person" if on_hold else ""
    return Cell(CellKind.CHIP, word.text, status=Status(word.mood.value), icon=word.icon, tip=tip, second=second)


@functools.lru_cache(maxsize=64)
def _payment_cell(payment: Payment) -> Cell:
    word = payment_word(payment)
    return text_cell(word.text, muted=word.mood is Mood.DONE)


def _placed_cell(placed: datetime, now: datetime) -> Cell:
    exact = full_time(placed)
    if local(placed).year == local(now).year or abs((now - placed).days) < 7:
        return text_cell(clock(placed), lead=day(placed, now), tip=exact)
    return text_cell(day(placed, now), muted=True, tip=exact)


def _total_cell(total: int | None, currency: str) -> Cell:
    if total is None:
        return Cell(CellKind.NUMBER, DASH, muted=True, tip=NO_PRICES)
    # The sign stands by itself: signs of some scripts (Taka) would take the figures into their own font.
    return Cell(CellKind.NUMBER, amount(total, currency), lead=currency_sign(currency))


class OrdersModel(TableModel):
    """The loaded part of the list. Rows come, go and change without a reset, so that place and focus stay.

    Signals: those of ``TableModel``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._orders: dict[int, ListRow] = {}

    def order(self, key: object) -> OrderRow | None:
        """The loaded order with that id."""
        found = self._orders.get(key) if isinstance(key, int) else None
        return found.order if found is not None else None

    @property
    def last_place(self) -> tuple[datetime, int] | None:
        """Where the loaded part ends."""
        key = self.key_at(len(self.rows) - 1)
        return self._orders[key].place if isinstance(key, int) else None

    @property
    def has_more(self) -> bool:
        """Whether there are orders after the loaded ones."""
        return self._has_more

    def set_page(self, page: Page) -> None:
        """Shows another list from its beginning."""
        self._orders = {found.order.id: found for found in page.rows}
        self.set_rows([found.row for found in page.rows], has_more=page.has_more)

    def append_page(self, page: Page) -> None:
        """Adds the next page; what is there already (it was re-dated meanwhile) is left out."""
        fresh = [found for found in page.rows if found.order.id not in self._orders]
        self._orders |= {found.order.id: found for found in fresh}
        self.append_rows([found.row for found in fresh], has_more=page.has_more)

    def renew(self, page: Page) -> None:
        """Shows the same list as it is now: ``page`` holds it from its beginning to where the loaded part may end."""
        wanted = {found.order.id: found for found in page.rows}
        gone = [key for key in self._orders if key not in wanted]
        new = [key for key in wanted if key not in self._orders]
        moved = any(found.place != self._orders[key].place for key, found in wanted.items() if key in self._orders)
        if moved or len(gone) + len(new) > _MOST_CHANGES:
            self.set_page(page)
            return
        self._take_out(gone)
        self._put_in([wanted[key] for key in new])
        for key in wanted.keys() - set(new):
            self._change(wanted[key])
        self._has_more, self._asked = page.has_more, False
        self.ticks_changed.emit()

    def mend(self, ids: Collection[int], fitting: Sequence[ListRow]) -> None:
        """Some orders changed: ``fitting`` are those of ``ids`` that still belong into the list."""
        found = {row.order.id: row for row in fitting}
        re_dated = [key for key, row in found.items() if key in self._orders and row.place != self._orders[key].place]
        self._take_out([key for key in ids if key in self._orders and (key not in found or key in re_dated)])
        end = self.last_place
        # What lies beyond the loaded part comes with its own page.
        within = [row for row in found.values() if not self._has_more or (end is not None and row.place > end)]
        for row in found.values():
            if row.order.id in self._orders:
                self._change(row)
        self._put_in([row for row in within if row.order.id not in self._orders])
        self.ticks_changed.emit()

    # -- inside --

    def _change(self, found: ListRow) -> None:
        if self._orders[found.order.id] != found:
            self._orders[found.order.id] = found
            self.update_row(found.row)

    def _take_out(self, keys: Collection[int]) -> None:
        places = sorted((self._places[key] for key in keys), reverse=True)
        for first, last in _runs(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row in self._rows[first : last + 1]:
                del self._orders[int(str(row.key))]
                self._ticked.discard(row.key)
            del self._rows[first : last + 1]
            self._number_rows()
            self.endRemoveRows()

    def _put_in(self, fresh: Sequence[ListRow]) -> None:
        for found in sorted(fresh, key=lambda row: row.place, reverse=True):
            place = self._place_for(found)
            self.beginInsertRows(QModelIndex(), place, place)
            self._orders[found.order.id] = found
            self._rows.insert(place, found.row)
            self._number_rows()
            self.endInsertRows()

    def _place_for(self, found: ListRow) -> int:
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._orders[int(str(self._rows[middle].key))].place > found.place:
                low = middle + 1
            else:
                high = middle
        return low

    def _number_rows(self) -> None:
        self._places = {row.key: place for place, row in enumerate(self._rows)}


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Descending places as runs (first, last), the last run first: 9 8 7 3 -> (7, 9), (3, 3)."""
    if not places:
        return []
    runs: list[tuple[int, int]] = []
    start = places[0]
    for before, place in pairwise([*places, -2]):
        if place != before - 1:
            runs.append((before, start))
            start = place
    return runs
