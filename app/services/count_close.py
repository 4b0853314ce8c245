"""A bin is counted: what agrees or nearly does goes into the books, what does not is counted again or waits.

What nobody scanned is not taken for missing before somebody has looked: the first try to close the bin names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, update

from app.domain.counting import Tolerance
from app.services.count_books import Books, books_of
from app.services.count_posting import Posted, Serials, post, serials_of
from app.services.count_records import open_bin_soon, write_zero
from app.services.count_work import CountHead, Line, lines_in, lock_bins, lock_count_soon, settle_state
from app.services.placed_stock import Spot
from app.services.shop_settings import COUNT_PERCENT, COUNT_UNITS, COUNT_VALUE, whole_settings_soon
from app.services.unit_of_work import JsonObject, Tx, operation
from db import direct
from db.models import CountLine, CountSerial


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
    a_count, a_bin = lock_count_soon(tx, command.count_id), open_bin_soon(tx, command.count_id, command.bin_id)
    lock_bins(tx, [command.bin_id])
    there = None if command.partly else _skus_in(tx, command.count_id, command.bin_id)
    head = a_count()
    a_bin(head)
    lines = lines_in(tx.conn, head, command.bin_id)
    skus = {line.sku_id for line in lines} | {zero[0] for zero in command.zeros}
    skus |= {sku_id for (sku_id,) in there.rows} if there is not None else set()
    books = books_of(tx.conn, head.location_id, skus, lock=True)
    unseen = _unseen(command, lines, books)
    if unseen:
        return {"step": "look", "unseen": [{"sku_id": sku_id, "lot_id": spot.lot_id} for sku_id, spot in unseen]}
    _write_zeros(tx, head, command, lines, books)
    return _judge(tx, head, command.bin_id, skus)


def _skus_in(tx: Tx, count_id: int, bin_id: int | None) -> direct.Soon:
    """Products of which the books have units there."""
    if bin_id is None:
        return direct.Soon(tx.conn, _IN_NO_BIN, (count_id, count_id))
    return direct.Soon(tx.conn, _IN_BIN, (bin_id, count_id))


_PLACE = "location_id = (SELECT location_id FROM stock_count WHERE id = ?)"
_IN_BIN = f"SELECT sku_id FROM bin_stock WHERE bin_id = ? AND {_PLACE} AND on_hand > 0"  # noqa: S608 (our own words)
_IN_NO_BIN = f"""
    SELECT sku_id FROM bin_stock WHERE bin_id IS NULL AND {_PLACE} AND on_hand > 0
    UNION SELECT sku_id FROM stock_level WHERE {_PLACE} AND on_hand > placed"""  # noqa: S608 (our own words)


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
    allowed = whole_settings_soon(tx.conn, COUNT_UNITS, COUNT_PERCENT, COUNT_VALUE)
    lines = [line for line in lines_in(tx.conn, head, bin_id) if line.counted is not None and line.posted is None]
    tolerance = Tolerance(*allowed())
    serials = {line.id: serials_of(tx.conn, line) for line in lines}
    good = [line for line in lines if _agrees(line, serials[line.id], tolerance)]
    again = [line for line in lines if line not in good and line.times == 0]
    ids = [line.id for line in lines]
    direct.later(tx.conn, "UPDATE count_line SET times = times + 1 WHERE id IN (??)", (ids,))
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


def post_and_mark(
    tx: Tx, head: CountHead, lines: Sequence[Line], serials: dict[int, Serials], reasons: dict[int, str]
) -> Posted:
    """Post what differs of the lines; what agrees is decided with it."""
    equal = [line.id for line in lines if not line.difference and not len(serials[line.id])]
    direct.later(tx.conn, "UPDATE count_line SET posted = 0 WHERE id IN (??)", (equal,))
    return post(tx, head, [line for line in lines if line.id not in equal], reasons)


def _demand_recount(tx: Tx, line_ids: Sequence[int]) -> None:
    tx.conn.execute(delete(CountSerial).where(CountSerial.count_line_id.in_(line_ids)))
    tx.conn.execute(update(CountLine).where(CountLine.id.in_(line_ids)).values(counted=None))


def mark_counted(tx: Tx, head: CountHead, bin_id: int | None, skus: set[int]) -> None:
    """The bin was counted now, and what lies in it. The stock of the SKUs is locked."""
    now, wanted = direct.driver_time(tx.conn, tx.recorded_at), sorted(skus)
    direct.later(tx.conn, _BIN_OF_COUNT, (now, head.id, bin_id or 0))
    direct.later(tx.conn, "UPDATE bin SET counted_at = ? WHERE id = ?", (now, bin_id))
    direct.later(tx.conn, _SPOTS, (now, bin_id or 0, head.location_id, wanted))
    direct.later(tx.conn, _LEVELS, (now, head.location_id, wanted))


_BIN_OF_COUNT = "UPDATE count_bin SET counted_at = ? WHERE stock_count_id = ? AND coalesce(bin_id, 0) = ?"
_SPOTS = "UPDATE bin_stock SET counted_at = ? WHERE coalesce(bin_id, 0) = ? AND location_id = ? AND sku_id IN (??)"
_LEVELS = "UPDATE stock_level SET counted_at = ? WHERE location_id = ? AND sku_id IN (??)"
