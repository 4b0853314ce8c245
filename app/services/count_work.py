"""What every step of a count needs: the count locked, its lines, and in which state it is once they are decided.

Order of locks: the location (where a count begins), the count, its bins, then orders and stock as everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, exists, select, update

from app.domain.counting import CountState, check_count_step
from app.domain.topics import Topic
from app.errors import NotFound, Refused
from app.services.placed_stock import Spot
from app.services.stock_levels import Key
from app.services.unit_of_work import Tx
from app.wording import words
from db.models import Bin, CountBin, CountLine, Sku, StockCount, Tracking


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
    query = select(StockCount.id, StockCount.number, StockCount.location_id, StockCount.state)
    row = tx.conn.execute(query.where(StockCount.id == count_id).with_for_update(key_share=True)).first()
    if row is None:
        raise NotFound(words("There is no such count. Nothing was changed."), fix=words("Choose one from the list."))
    if row.state not in states:
        raise Refused(
            words("The count {number} is over, or waits for approval. Nothing was changed.", number=row.number),
            fix=words("Scan the bin to count it anew."),
        )
    tx.touch(Topic.COUNTS, count_id)
    return CountHead(*row)


def lock_bins(tx: Tx, bin_ids: Iterable[int | None]) -> set[int]:
    """Keep the bins' kinds as they are until the operation ends; those of them that were given up."""
    wanted = sorted({bin_id for bin_id in bin_ids if bin_id is not None})
    query = select(Bin.id, Bin.archived_at).where(Bin.id.in_(wanted)).order_by(Bin.id)
    return {row.id for row in tx.conn.execute(query.with_for_update(key_share=True)) if row.archived_at is not None}


def lines_of(conn: Connection, head: CountHead, *where: ColumnElement[bool]) -> list[Line]:
    """The lines of the count that ``where`` holds for, in the order they were counted."""
    query = (
        select(CountLine, Sku.code, Sku.tracking, Sku.average_cost)
        .join(Sku, Sku.id == CountLine.sku_id)
        .where(CountLine.stock_count_id == head.id, *where)
        .order_by(CountLine.id)
    )
    return [
        Line(
            row.id,
            row.sku_id,
            head.location_id,
            Spot(row.bin_id, row.lot_id),
            row.expected,
            row.snapshot_id,
            row.counted,
            row.times,
            row.posted,
            row.user_id,
            row.counted_at,
            row.code,
            row.tracking,
            row.average_cost,
        )
        for row in conn.execute(query)
    ]


def in_bin(bin_id: int | None) -> ColumnElement[bool]:
    """Lines of that bin of a count; None: of what lies in none."""
    return CountLine.bin_id.is_(None) if bin_id is None else CountLine.bin_id == bin_id


# Counted, its bin was closed with it, and nobody has decided yet.
WAITS = and_(CountLine.counted.is_not(None), CountLine.times > 0, CountLine.posted.is_(None))


def settle_state(tx: Tx, head: CountHead) -> CountState:
    """Bring the count into the state that its bins and lines say, and give that state."""
    unfinished = exists().where(CountBin.stock_count_id == head.id, CountBin.counted_at.is_(None))
    waits = exists().where(CountLine.stock_count_id == head.id, WAITS)
    row = tx.conn.execute(select(unfinished, waits)).one()
    state = CountState.OPEN if row[0] else CountState.REVIEW if row[1] else CountState.POSTED
    return set_state(tx, head, state)


def set_state(tx: Tx, head: CountHead, state: CountState) -> CountState:
    """Give the count that state; an end has its time. Raises IllegalStep for a step that the table does not hold."""
    if state is not head.state:
        check_count_step(head.state, state)
    over = state in (CountState.POSTED, CountState.CANCELLED)
    values = {"state": state, "ended_at": tx.recorded_at if over else None, "version": StockCount.version + 1}
    tx.conn.execute(update(StockCount).where(StockCount.id == head.id).values(values))
    return state
