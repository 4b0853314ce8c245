"""What every step of a count needs: the count locked, its lines, and in which state it is once they are decided.

Order of locks: the location (where a count begins), the count, its bins, then orders and stock as everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.counting import CountState, check_count_step
from app.domain.topics import Topic
from app.errors import NotFound, Refused
from app.services.placed_stock import Spot
from app.services.stock_levels import Key
from app.services.unit_of_work import Tx
from app.wording import words
from db import direct
from db.models import Tracking


class CountHead(NamedTuple):
    """A count that is locked."""

    id: int
    number: str
    location_id: int
    state: CountState


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a count, with what of its product decides about it; ``unit_cost`` as ``Sku.average_cost``."""

    id: int
    sku_id: int
    location_id: int
    spot: Spot
    expected: int
    snapshot_id: int
    counted: int | None
    times: int
    posted: int | None
    user_id: int | None
    counted_at: datetime | None
    code: str
    tracking: Tracking
    unit_cost: int | None

    @property
    def key(self) -> Key:
        """Whose counter it changes."""
        return (self.sku_id, self.location_id)

    @property
    def difference(self) -> int:
        """How many more units were found than should have been there."""
        return (self.counted or 0) - self.expected


def lock_count(tx: Tx, count_id: int, states: Collection[CountState] = (CountState.OPEN,)) -> CountHead:
    """The count, locked. Raises NotFound, and Refused unless it is in one of the states."""
    return lock_count_soon(tx, count_id, states)()


def lock_count_soon(
    tx: Tx, count_id: int, states: Collection[CountState] = (CountState.OPEN,)
) -> Callable[[], CountHead]:
    """``lock_count``, asked for together with the next statement."""
    found = direct.Soon(tx.conn, _COUNT, (count_id,))
    return lambda: _count_head(tx, count_id, found.rows, states)


_COUNT = "SELECT number, location_id, state FROM stock_count WHERE id = ? FOR NO KEY UPDATE"


def _count_head(tx: Tx, count_id: int, rows: direct.Rows, states: Collection[CountState]) -> CountHead:
    if not rows:
        raise NotFound(words("There is no such count. Nothing was changed."), fix=words("Choose one from the list."))
    number, location_id, state = rows[0]
    if state not in states:
        raise Refused(
            words("The count {number} is over, or waits for approval. Nothing was changed.", number=number),
            fix=words("Scan the bin to count it anew."),
        )
    tx.touch(Topic.COUNTS, count_id)
    return CountHead(count_id, number, location_id, CountState(state))


def lock_bins(tx: Tx, bin_ids: Iterable[int | None]) -> Callable[[], set[int]]:
    """Keep the bins' kinds as they are until the operation ends; gives, later, those of them that were given up.

    Asked for together with the next statement.
    """
    wanted = sorted({bin_id for bin_id in bin_ids if bin_id is not None})
    found = direct.Soon(tx.conn, _BINS, (wanted,))
    return lambda: {bin_id for bin_id, is_given_up in found.rows if is_given_up}


_BINS = "SELECT id, archived_at IS NOT NULL FROM bin WHERE id IN (??) ORDER BY id FOR NO KEY UPDATE"
# Lines whose bin was closed with them once they were counted, and of which nobody has decided yet.
_WAITS = "l.counted IS NOT NULL AND l.times > 0 AND l.posted IS NULL"
_LINES = """
    SELECT l.id, l.sku_id, l.bin_id, l.lot_id, l.expected, l.snapshot_id, l.counted, l.times, l.posted, l.user_id,
        l.counted_at, k.code, k.tracking, k.average_cost
    FROM count_line l JOIN sku k ON k.id = l.sku_id WHERE l.stock_count_id = ?"""


def waiting_lines(conn: Connection, head: CountHead) -> list[Line]:
    """The lines of the count that wait for somebody to decide, in the order they were counted."""
    return _lines(conn, head.location_id, direct.rows(conn, f"{_LINES} AND {_WAITS} ORDER BY l.id", (head.id,)))


def lines_in(conn: Connection, head: CountHead, bin_id: int | None) -> list[Line]:
    """The lines of a bin (None: of what lies in none) of the count, in the order they were counted."""
    rows = direct.rows(conn, f"{_LINES} AND coalesce(l.bin_id, 0) = ? ORDER BY l.id", (head.id, bin_id or 0))
    return _lines(conn, head.location_id, rows)


def _lines(conn: Connection, location_id: int, rows: direct.Rows) -> list[Line]:
    found = []
    for id_, sku_id, bin_id, lot_id, expected, last, counted, times, posted, user_id, at, code, tracking, cost in rows:
        spot, counted_at = Spot(bin_id, lot_id), None if at is None else direct.python_time(conn, at)
        figures = (expected, last, counted, times, posted, user_id)
        found.append(Line(id_, sku_id, location_id, spot, *figures, counted_at, code, Tracking(tracking), cost))
    return found


_STATE = f"""
    SELECT EXISTS (SELECT 1 FROM count_bin WHERE stock_count_id = ? AND counted_at IS NULL),
        EXISTS (SELECT 1 FROM count_line l WHERE l.stock_count_id = ? AND {_WAITS})"""  # noqa: S608 (our own words)


def settle_state(tx: Tx, head: CountHead) -> CountState:
    """Bring the count into the state that its bins and lines say, and give that state."""
    ((unfinished, waits),) = direct.rows(tx.conn, _STATE, (head.id, head.id))
    state = CountState.OPEN if unfinished else CountState.REVIEW if waits else CountState.POSTED
    return set_state(tx, head, state)


def set_state(tx: Tx, head: CountHead, state: CountState) -> CountState:
    """Give the count that state; an end has its time. Raises IllegalStep for a step that the table does not hold."""
    if state is not head.state:
        check_count_step(head.state, state)
    over = state in (CountState.POSTED, CountState.CANCELLED)
    ended_at = direct.driver_time(tx.conn, tx.recorded_at) if over else None
    sql = "UPDATE stock_count SET state = ?, ended_at = ?, version = version + 1 WHERE id = ?"
    direct.later(tx.conn, sql, (state.value, ended_at, head.id))
    return state
