"""The loaded part of the order list: read page by page, and changed in place while the list is on screen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from app.queries.duplicates import suspects
from app.queries.order_list import Key, ListSpec, OrderRow, count_each, order_page, orders_among
from app.ui.orders.rows import ListRow, chip_words, forget_cells, order_rows, titled, usual_room
from app.ui.widgets.cells import TableModel
from app.ui.widgets.column_room import roomy

PAGE = 100
# More than this many changed places at once: the list is set anew rather than mended row by row.
_MOST_CHANGES = 200


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of the list in its order, and where the next page begins; None: these are the last ones."""

    rows: tuple[ListRow, ...]
    next: Key | None = None

    @property
    def has_more(self) -> bool:
        """Whether there are more after them."""
        return self.next is not None


def read_page(
    conn: Any,
    spec: ListSpec,
    now: datetime,
    *,
    after: Key | None = None,
    limit: int = PAGE,
    currency: str = "",
    doubtful: Collection[int] = (),
) -> Page:
    """A page with its cells; for a reader thread."""
    page = order_page(conn, spec, now=now, after=after, limit=limit)
    return Page(tuple(order_rows(page.rows, spec.sort, now, currency, doubtful)), page.next)


def read_changed(
    conn: Any,
    spec: ListSpec,
    now: datetime,
    ids: Collection[int],
    *,
    currency: str = "",
    doubtful: Collection[int] = (),
) -> list[ListRow]:
    """Those of the orders that fit, with their cells; for a reader thread."""
    return order_rows(orders_among(conn, spec, ids, now), spec.sort, now, currency, doubtful)


def read_doubts(conn: Any, ids: Collection[int]) -> frozenset[int]:
    """Those of the orders that look like another one; for a reader thread."""
    return frozenset(suspects(conn, ids))


def read_counts(conn: Any, specs: Sequence[ListSpec], now: datetime) -> list[int]:
    """How many orders each list has, capped; for a reader thread."""
    return count_each(conn, specs, now)


class OrdersModel(TableModel):
    """The loaded part of the list. Rows come, go and change without a reset, so that place and focus stay.

    ``descending``: the greatest place stands first. Signals: those of ``TableModel``.
    """

    def __init__(self, currency: str = "", parent: QObject | None = None) -> None:
        forget_cells()
        super().__init__(roomy(titled(currency), chip_words(), second=("state",), wishes=usual_room()), parent)
        self.currency = currency
        self._orders: dict[int, ListRow] = {}
        self._next: Key | None = None
        self._end: tuple[Any, ...] | None = None
        self._doubtful: frozenset[int] = frozenset()
        self._asked_about: set[int] = set()
        self.descending = True

    def order(self, key: object) -> OrderRow | None:
        """The loaded order with that id."""
        found = self._orders.get(key) if isinstance(key, int) else None
        return found.order if found is not None else None

    @property
    def next(self) -> Key | None:
        """Where the next page begins."""
        return self._next

    @property
    def has_more(self) -> bool:
        """Whether there are orders after the loaded ones."""
        return self._has_more

    @property
    def doubtful(self) -> frozenset[int]:
        """Orders that look like another one, as far as anybody asked."""
        return self._doubtful

    def unasked(self) -> list[int]:
        """The loaded orders of which nobody asked yet whether they look like another one; they count as asked then."""
        found = [order_id for order_id in self._orders if order_id not in self._asked_about]
        self._asked_about.update(found)
        return found

    def set_doubts(self, asked: Collection[int], doubtful: frozenset[int], now: datetime, spec: ListSpec) -> None:
        """The answer about the ``asked`` orders: those among them that look like another one."""
        before = self._doubtful
        self._doubtful = (before - frozenset(asked)) | doubtful
        changed = [self._orders[key].order for key in before ^ self._doubtful if key in self._orders]
        self._change(order_rows(changed, spec.sort, now, self.currency, self._doubtful))

    def set_page(self, page: Page) -> None:
        """Shows another list from its beginning."""
        self._orders = {found.order.id: found for found in page.rows}
        self._reached(page)
        self.set_rows([found.row for found in page.rows], has_more=page.has_more)

    def append_page(self, page: Page) -> None:
        """Adds the next page; what is there already (it moved meanwhile) is left out."""
        fresh = [found for found in page.rows if found.order.id not in self._orders]
        self._orders |= {found.order.id: found for found in fresh}
        self._reached(page)
        self.append_rows([found.row for found in fresh], has_more=page.has_more)

    def renew(self, page: Page) -> None:
        """Shows the same list as it is now: ``page`` holds it from its beginning to where the loaded part may end."""
        wanted = {found.order.id: found for found in page.rows}
        moved = {key for key, found in wanted.items() if key in self._orders and found.place != self._orders[key].place}
        gone = [key for key in self._orders if key not in wanted or key in moved]
        new = [key for key in wanted if key not in self._orders or key in moved]
        if len(gone) + len(new) > _MOST_CHANGES:
            self.set_page(page)
            return
        self._take_out(gone, keep=moved)
        self._put_in([wanted[key] for key in new])
        self._change(wanted[key] for key in wanted.keys() - set(new))
        self._reached(page)
        self._has_more, self._asked = page.has_more, False
        self.ticks_changed.emit()

    def mend(self, ids: Collection[int], fitting: Sequence[ListRow]) -> None:
        """Some orders changed: ``fitting`` are those of ``ids`` that still belong into the list."""
        self._asked_about -= set(ids)
        found = {row.order.id: row for row in fitting}
        moved = {key for key, row in found.items() if key in self._orders and row.place != self._orders[key].place}
        self._take_out([key for key in ids if key in self._orders and (key not in found or key in moved)], keep=moved)
        end = self._end
        # What lies beyond the loaded part comes with its own page.
        beyond = self._has_more and end is not None
        within = [row for row in found.values() if not beyond or not self._before(end or (), row.place)]
        self._change(row for row in found.values() if row.order.id in self._orders)
        self._put_in([row for row in within if row.order.id not in self._orders])
        self.ticks_changed.emit()

    # -- inside --

    def _reached(self, page: Page) -> None:
        """Remembers where the loaded part ends; that stays so whatever is taken out of it."""
        self._next = page.next
        self._end = page.rows[-1].place if page.rows else None

    def _before(self, one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
        return one > other if self.descending else one < other

    def _change(self, rows: Iterable[ListRow]) -> None:
        different = [found for found in rows if self._orders[found.order.id] != found]
        self._orders.update({found.order.id: found for found in different})
        self.update_rows(found.row for found in different)

    def _take_out(self, keys: Collection[int], *, keep: Collection[int] = ()) -> None:
        """Takes rows out; those of ``keep`` come back elsewhere, so they stay ticked."""
        places = sorted((self._places[key] for key in keys), reverse=True)
        for first, last in _runs(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row in self._rows[first : last + 1]:
                del self._orders[int(str(row.key))]
                if row.key not in keep:
                    self._ticked.discard(row.key)
            del self._rows[first : last + 1]
            self._number_rows()
            self.endRemoveRows()

    def _put_in(self, fresh: Sequence[ListRow]) -> None:
        for found in sorted(fresh, key=lambda row: row.place, reverse=self.descending):
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
            if self._before(self._orders[int(str(self._rows[middle].key))].place, found.place):
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
