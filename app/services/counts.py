"""Counts begin: of one bin that somebody stands before, or planned for many; and they are given up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select

from app.domain.counting import CountState
from app.domain.topics import Topic
from app.errors import BadInput, NotFound
from app.services.bins import bin_at
from app.services.count_work import lock_count, set_state
from app.services.series import next_numbers
from app.services.unit_of_work import BESIDE, JsonObject, Tx, operation
from app.services.written_notes import note_text
from app.wording import words
from db.bulk import insert_rows, next_ids
from db.models import Bin, CountBin, CountLine, CountSerial, Location, StockCount

MOST_BINS = 5_000


@dataclass(frozen=True, slots=True)
class CountBinNow:
    """Begin to count one bin (None: what lies in no bin), or go on with the count in which it is to be counted."""

    location_id: int
    bin_id: int | None
    blind: bool = True


@dataclass(frozen=True, slots=True)
class PlanCount:
    """Plan a count of bins of a location (``queries.count_plans`` finds them by zone, class and last count).

    ``loose``: what lies in no bin, too. ``blind``: who counts is not shown what should be there.
    """

    location_id: int
    bin_ids: tuple[int, ...]
    loose: bool = False
    blind: bool = True
    note: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class CancelCount:
    """Give a count up. What it has changed already stays changed; what waits is forgotten."""

    count_id: int


@operation(CountBinNow, "counts.bin", version=1, right="stock")
def count_bin_now(tx: Tx, command: CountBinNow) -> JsonObject:
    """Result: count_id, number, bin_id, resumed. Raises NotFound, Refused for a bin of another location."""
    return begin_to_count(tx, command.location_id, command.bin_id, blind=command.blind)


def begin_to_count(tx: Tx, location_id: int, bin_id: int | None, *, blind: bool) -> JsonObject:
    """A count of the one bin, or the one in which it is still to be counted; as ``count_bin_now`` says."""
    _lock_location(tx, location_id)
    if bin_id is not None:
        bin_at(tx, bin_id, location_id)
    begun = tx.conn.execute(
        select(StockCount.id, StockCount.number)
        .join(CountBin, CountBin.stock_count_id == StockCount.id)
        .where(_live(location_id), _same_bin(bin_id))
        .order_by(StockCount.id)
    ).first()
    if begun is not None:
        return {"count_id": begun.id, "number": begun.number, "bin_id": bin_id, "resumed": True}
    count_id, number = _new_count(tx, location_id, [bin_id], blind=blind, note="")
    return {"count_id": count_id, "number": number, "bin_id": bin_id, "resumed": False}


@operation(PlanCount, "counts.plan", version=1, right="stock")
def plan_count(tx: Tx, command: PlanCount) -> JsonObject:
    """Result: count_id, number, bins. Bins that another count has yet to count are left out.

    Raises BadInput for nothing to count or too many bins, NotFound, Refused for a bin of another location.
    """
    _lock_location(tx, command.location_id)
    if len(command.bin_ids) <= MOST_BINS:
        _require_bins(tx, command)
    places = _not_busy(tx, command)
    if not 0 < len(places) <= MOST_BINS:
        raise BadInput(
            words("{count} bins fit what you chose. Nothing was planned.", count=len(places)),
            fix=words("Choose 1 to {most} that no other count has yet to count.", most=MOST_BINS),
        )
    note = note_text(command.note)
    count_id, number = _new_count(tx, command.location_id, places, blind=command.blind, note=note)
    return {"count_id": count_id, "number": number, "bins": len(places)}


@operation(CancelCount, "counts.cancel", version=1, right="stock")
def cancel_count(tx: Tx, command: CancelCount) -> JsonObject:
    """Result: count_id, forgotten (lines that were counted and not posted). Raises NotFound, Refused."""
    head = lock_count(tx, command.count_id, (CountState.OPEN, CountState.REVIEW))
    mine = CountLine.stock_count_id == head.id
    undecided = tx.conn.scalars(select(CountLine.id).where(mine, CountLine.posted.is_(None))).all()
    tx.conn.execute(delete(CountSerial).where(CountSerial.count_line_id.in_(undecided)))
    tx.conn.execute(delete(CountLine).where(CountLine.id.in_(undecided)))
    set_state(tx, head, CountState.CANCELLED)
    return {"count_id": head.id, "forgotten": len(undecided)}


def _lock_location(tx: Tx, location_id: int) -> None:
    """Two who begin to count the same bin at once count together, not against each other."""
    query = select(Location.id).where(Location.id == location_id, Location.archived_at.is_(None))
    if tx.conn.scalar(query.with_for_update(key_share=True)) is None:
        raise NotFound(words("There is no such location. Nothing was changed."), fix=words("Choose one from the list."))


def _require_bins(tx: Tx, command: PlanCount) -> None:
    at = select(Bin.id).where(Bin.location_id == command.location_id, Bin.archived_at.is_(None))
    known = set(tx.conn.scalars(at.where(Bin.id.in_(command.bin_ids))))
    for bin_id in command.bin_ids:
        if bin_id not in known:
            bin_at(tx, bin_id, command.location_id)  # says what is wrong with it


def _live(location_id: int) -> Any:
    """Bins that a count has yet to count."""
    open_here = (StockCount.location_id == location_id) & (StockCount.state == CountState.OPEN)
    return open_here & CountBin.counted_at.is_(None)


def _same_bin(bin_id: int | None) -> Any:
    return CountBin.bin_id.is_(None) if bin_id is None else CountBin.bin_id == bin_id


def _not_busy(tx: Tx, command: PlanCount) -> list[int | None]:
    """The places of the plan that no other count has yet to count, in the order of the walk."""
    live = select(CountBin.bin_id).join(StockCount, StockCount.id == CountBin.stock_count_id)
    busy = set(tx.conn.scalars(live.where(_live(command.location_id))))
    walk = select(Bin.id).where(Bin.id.in_(command.bin_ids)).order_by(Bin.walk_order, Bin.code)
    places: list[int | None] = [bin_id for bin_id in tx.conn.scalars(walk) if bin_id not in busy]
    return [*places, None] if command.loose and None not in busy else places


def _new_count(tx: Tx, location_id: int, places: Sequence[int | None], *, blind: bool, note: str) -> tuple[int, str]:
    (count_id,) = next_ids(tx.conn, StockCount, 1)
    number = f"C-{next_numbers(tx, 'count', 1)[0]}"
    row = {
        "id": count_id,
        "number": number,
        "location_id": location_id,
        "state": CountState.OPEN,
        "blind": blind,
        "note": note,
        "created_at": tx.recorded_at,
    }
    tx.conn.execute(insert(StockCount).values(row))
    insert_rows(tx.conn, CountBin, [{"stock_count_id": count_id, "bin_id": bin_id} for bin_id in places])
    tx.touch(Topic.COUNTS, count_id)
    return count_id, number
