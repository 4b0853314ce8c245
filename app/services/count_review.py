"""What a count found too far off: somebody decides. The difference is posted, counted again, or left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, update

from app.domain.counting import CountReason, CountState
from app.errors import BadInput, NotFound, Refused
from app.services.count_close import post_and_mark
from app.services.count_posting import serials_of
from app.services.count_work import Line, lock_count, settle_state, waiting_lines
from app.services.shop_settings import COUNT_OTHER_APPROVES, COUNT_REASON, whole_settings
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import CountBin, CountLine, CountSerial

_UNDECIDED = (CountState.OPEN, CountState.REVIEW)


@dataclass(frozen=True, slots=True)
class ApproveLines:
    """Post the differences of these lines: (line, reason), a ``CountReason`` or "" where it is small enough.

    No lines: all that wait, for the reason ``reason``.
    """

    count_id: int
    lines: tuple[tuple[int, str], ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecountLines:
    """Have these lines of a count counted again; their bins are open again for that."""

    count_id: int
    count_line_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DismissLines:
    """Leave the books as they are for these lines of a count."""

    count_id: int
    count_line_ids: tuple[int, ...]


@operation(ApproveLines, "counts.approve", version=1, right="stock")
def approve_lines(tx: Tx, command: ApproveLines) -> JsonObject:
    """Result: posted (lines), units, superseded (lines that somebody counted again since), count_line_ids (those that
    cannot be posted now), rerouted, state.

    Raises BadInput without a reason where one is needed, NotFound, Refused for who counted it
    if another has to approve.
    """
    head = lock_count(tx, command.count_id, _UNDECIDED)
    waiting = waiting_lines(tx.conn, head)
    chosen = dict(command.lines) or {line.id: command.reason for line in waiting}
    lines = _chosen(waiting, list(chosen))
    _check(tx, lines, chosen)
    serials = {line.id: serials_of(tx.conn, line) for line in lines}
    for line in lines:
        tx.conn.execute(update(CountLine).where(CountLine.id == line.id).values(reason=chosen[line.id]))
    posted = post_and_mark(tx, head, lines, serials, chosen)
    done = set(posted.done)
    return {
        "posted": len(done),
        "units": sum(line.difference for line in lines if line.id in done),
        "superseded": len(posted.superseded),
        "count_line_ids": posted.impossible,
        "rerouted": posted.rerouted,
        "state": settle_state(tx, head).value,
    }


@operation(RecountLines, "counts.recount", version=1, right="stock")
def recount_lines(tx: Tx, command: RecountLines) -> JsonObject:
    """Result: count_line_ids, state. Raises NotFound, Refused."""
    head = lock_count(tx, command.count_id, _UNDECIDED)
    lines = _chosen(waiting_lines(tx.conn, head), command.count_line_ids)
    ids = [line.id for line in lines]
    tx.conn.execute(delete(CountSerial).where(CountSerial.count_line_id.in_(ids)))
    tx.conn.execute(update(CountLine).where(CountLine.id.in_(ids)).values(counted=None))
    for bin_id in {line.spot.bin_id for line in lines}:
        same = CountBin.bin_id.is_(None) if bin_id is None else CountBin.bin_id == bin_id
        mine = (CountBin.stock_count_id == head.id) & same
        tx.conn.execute(update(CountBin).where(mine).values(counted_at=None))
    return {"count_line_ids": ids, "state": settle_state(tx, head).value}


@operation(DismissLines, "counts.dismiss", version=1, right="stock")
def dismiss_lines(tx: Tx, command: DismissLines) -> JsonObject:
    """Result: count_line_ids, state. Raises NotFound, Refused."""
    head = lock_count(tx, command.count_id, _UNDECIDED)
    ids = [line.id for line in _chosen(waiting_lines(tx.conn, head), command.count_line_ids)]
    tx.conn.execute(update(CountLine).where(CountLine.id.in_(ids)).values(posted=0))
    return {"count_line_ids": ids, "state": settle_state(tx, head).value}


def _chosen(waiting: Sequence[Line], ids: Sequence[int]) -> list[Line]:
    lines = [line for line in waiting if line.id in set(ids)]
    if not lines or len(lines) < len(set(ids)):
        raise NotFound(
            words("No such difference waits for approval in this count. Nothing was changed."),
            fix=words("Look at the count again."),
        )
    return lines


def _check(tx: Tx, lines: Sequence[Line], reasons: dict[int, str]) -> None:
    most, other = whole_settings(tx.conn, COUNT_REASON, COUNT_OTHER_APPROVES)
    for line in lines:
        reason = reasons[line.id]
        if reason and reason not in list(CountReason):
            raise BadInput(
                words("{text} is no reason. Nothing was posted.", text=repr(reason)),
                fix=words("Use: {names}.", names=", ".join(CountReason)),
            )
        if not reason and abs(line.difference) > most:
            raise BadInput(
                words("{code} is off by {units}. Nothing was posted.", code=line.code, units=abs(line.difference)),
                fix=words("Say why: more than {most} units need a reason.", most=most),
            )
        if other and line.user_id == tx.user_id:
            raise Refused(
                words("You counted {code} yourself. Nothing was posted.", code=line.code),
                fix=words("Somebody else has to approve it."),
            )
