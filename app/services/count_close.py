"""A bin is counted: what agrees or nearly does goes into the books, what does not is counted again or waits.

What nobody scanned is not taken for missing before somebody has looked: the first try to close the bin names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select, update

from app.domain.counting import Tolerance
from app.services.count_books import Books, books_of
from app.services.count_posting import Posted, Serials, post, serials_of
from app.services.count_records import require_open_bin, write_zero
from app.services.count_work import CountHead, Line, in_bin, lines_of, lock_bins, lock_count, settle_state
from app.services.placed_stock import Spot
from app.services.shop_settings import COUNT_PERCENT, COUNT_UNITS, COUNT_VALUE, whole_settings
from app.services.unit_of_work import JsonObject, Tx, operation
from db.models import Bin, BinStock, CountBin, CountLine, CountSerial, StockLevel


@dataclass(frozen=True, slots=True)
class CloseBin:
    """The bin (None: what lies in none) is counted. ``zeros``: (SKU, lot) of which somebody saw that none is there.

    ``partly``: what was neither scanned nor looked for stays as it is, as where some products of a shop are counted.
    """

    count_id: int
    bin_id: int | None
    zeros: tuple[tuple[int, int | None], ...] = ()
    partly: bool = False


@operation(CloseBin, "counts.close_bin", version=1, right="stock")
def close_bin(tx: Tx, command: CloseBin) -> JsonObject:
    """Result: step, unseen, count_line_ids, and once it is closed: posted (lines), units, waiting, rerouted, state.

    ``step`` is "look" if something should lie there that is neither counted nor in ``zeros`` (``unseen``: sku_id and
    lot_id of each; nothing was done), "recount" if lines (``count_line_ids``) are too far off and are to be counted
    once more (all else is done), else "closed".
    """
    head = lock_count(tx, command.count_id)
    require_open_bin(tx, head, command.bin_id)
    lock_bins(tx, [command.bin_id])
    lines = lines_of(tx.conn, head, in_bin(command.bin_id))
    skus = {line.sku_id for line in lines} | {zero[0] for zero in command.zeros}
    if not command.partly:
        skus |= _skus_in(tx, head, command.bin_id)
    books = books_of(tx.conn, head.location_id, skus, lock=True)
    unseen = _unseen(command, lines, books)
    if unseen:
        return {"step": "look", "unseen": [{"sku_id": sku_id, "lot_id": spot.lot_id} for sku_id, spot in unseen]}
    _write_zeros(tx, head, command, lines, books)
    return _judge(tx, head, command.bin_id, skus)


def _skus_in(tx: Tx, head: CountHead, bin_id: int | None) -> set[int]:
    """Products of which the books have units there."""
    here = BinStock.bin_id.is_(None) if bin_id is None else BinStock.bin_id == bin_id
    query = select(BinStock.sku_id).where(here, BinStock.location_id == head.location_id, BinStock.on_hand > 0)
    skus = set(tx.conn.scalars(query))
    if bin_id is None:
        loose = (StockLevel.location_id == head.location_id) & (StockLevel.on_hand > StockLevel.placed)
        skus |= set(tx.conn.scalars(select(StockLevel.sku_id).where(loose)))
    return skus


def _unseen(command: CloseBin, lines: Sequence[Line], books: Books) -> list[tuple[int, Spot]]:
    seen = {(line.sku_id, line.spot) for line in lines if line.counted is not None}
    seen |= {(sku_id, Spot(command.bin_id, lot_id)) for sku_id, lot_id in command.zeros}
    # What was too far off is to be counted again, even if the books have none of it.
    wanted = {(line.sku_id, line.spot) for line in lines if line.counted is None and line.posted is None}
    if not command.partly:
        wanted |= {at for at, book in books.known.items() if at[1].bin_id == command.bin_id and book.expected > 0}
    return sorted(wanted - seen, key=str)


def _write_zeros(tx: Tx, head: CountHead, command: CloseBin, lines: Sequence[Line], books: Books) -> None:
    known = {(line.sku_id, line.spot): line for line in lines}
    for sku_id, lot_id in sorted(set(command.zeros), key=str):
        at = (sku_id, Spot(command.bin_id, lot_id))
        line = known.get(at)
        if line is None or (line.counted is None and line.posted is None):
            write_zero(tx, head, sku_id, at[1], line.id if line else None, books)


def _judge(tx: Tx, head: CountHead, bin_id: int | None, skus: set[int]) -> JsonObject:
    undecided = (in_bin(bin_id), CountLine.counted.is_not(None), CountLine.posted.is_(None))
    lines = lines_of(tx.conn, head, *undecided)
    tolerance = tolerance_of(tx)
    serials = {line.id: serials_of(tx.conn, line) for line in lines}
    good = [line for line in lines if _agrees(line, serials[line.id], tolerance)]
    again = [line for line in lines if line not in good and line.times == 0]
    ids = [line.id for line in lines]
    tx.conn.execute(update(CountLine).where(CountLine.id.in_(ids)).values(times=CountLine.times + 1))
    posted = post_and_mark(tx, head, good, serials, {})
    if again:
        _demand_recount(tx, [line.id for line in again])
    else:
        mark_counted(tx, head, bin_id, {line.sku_id for line in lines} | skus)
    state = settle_state(tx, head)
    off = [line for line in lines if line not in good and line not in again]
    done = set(posted.done)
    return {
        "step": "recount" if again else "closed",
        "unseen": [],
        "count_line_ids": [line.id for line in again],
        "posted": len(posted.done),
        "units": sum(line.difference for line in good if line.id in done),
        "waiting": len(off) + len(posted.impossible),
        "rerouted": posted.rerouted,
        "state": state.value,
    }


def _agrees(line: Line, serials: Serials, tolerance: Tolerance) -> bool:
    off = max(abs(line.difference), len(serials))
    return tolerance.accepts(off, line.expected, line.unit_cost)


def tolerance_of(tx: Tx) -> Tolerance:
    """Up to which difference the shop needs nobody to look."""
    return Tolerance(*whole_settings(tx.conn, COUNT_UNITS, COUNT_PERCENT, COUNT_VALUE))


def post_and_mark(
    tx: Tx, head: CountHead, lines: Sequence[Line], serials: dict[int, Serials], reasons: dict[int, str]
) -> Posted:
    """Post what differs of the lines; what agrees is decided with it."""
    equal = [line.id for line in lines if not line.difference and not len(serials[line.id])]
    tx.conn.execute(update(CountLine).where(CountLine.id.in_(equal)).values(posted=0))
    return post(tx, head, [line for line in lines if line.id not in equal], reasons)


def _demand_recount(tx: Tx, line_ids: Sequence[int]) -> None:
    tx.conn.execute(delete(CountSerial).where(CountSerial.count_line_id.in_(line_ids)))
    tx.conn.execute(update(CountLine).where(CountLine.id.in_(line_ids)).values(counted=None))


def mark_counted(tx: Tx, head: CountHead, bin_id: int | None, skus: set[int]) -> None:
    """The bin was counted now, and what lies in it. The stock of the SKUs is locked."""
    now: dict[str, Any] = {"counted_at": tx.recorded_at}
    mine = (CountBin.stock_count_id == head.id) & (
        CountBin.bin_id.is_(None) if bin_id is None else CountBin.bin_id == bin_id
    )
    tx.conn.execute(update(CountBin).where(mine).values(now))
    if bin_id is not None:
        tx.conn.execute(update(Bin).where(Bin.id == bin_id).values(now))
    here = BinStock.bin_id.is_(None) if bin_id is None else BinStock.bin_id == bin_id
    at = BinStock.location_id == head.location_id
    tx.conn.execute(update(BinStock).where(here, at, BinStock.sku_id.in_(skus)).values(now))
    level = StockLevel.location_id == head.location_id
    tx.conn.execute(update(StockLevel).where(level, StockLevel.sku_id.in_(skus)).values(now))
