"""Opening a cancelled order again: the undo of a cancellation, as a new step with events of its own.

What was cancelled is open again and promised as before; where that stock is gone meanwhile, it is routed anew. Its
holds stand again. A refund that has not left is stopped; one that has left keeps the order cancelled.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.order_states import HoldKind
from app.errors import NotEnoughStock, Refused
from app.services import stock_levels
from app.services.holds import place_again
from app.services.many_orders import Asked, Head, Outcome, Outcomes, done, each_by_itself, locked_heads, stock_of
from app.services.order_assign import Promised, promise
from app.services.order_headers import refresh
from app.services.order_release import let_go
from app.services.outbox import stop
from app.services.routing import reserve_orders
from app.services.unit_of_work import Tx
from app.wording import words
from db import direct

REOPENED = "reopened"


def reopen_orders(tx: Tx, asked: Sequence[Asked]) -> Outcomes:
    """Open orders again, one after another, by the ``data`` of ``order_cancel.cancel_now``."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    stock_levels.lock(tx, stock_of(tx, heads))
    return each_by_itself(tx, asked, _reopen, heads)


_UNCANCEL = """
    UPDATE order_line SET cancelled = cancelled - ?, open = open + ? WHERE id = ? AND order_id = ? AND cancelled >= ?"""


def _reopen(tx: Tx, one: Asked, head: Head) -> Outcome:
    outbox_id = one.data.get("outbox_id")
    if outbox_id is not None and not stop(tx, outbox_id) and _has_left(tx, outbox_id):
        raise Refused(
            words("The refund of order {number} was recorded already. It stays cancelled.", number=head.number),
            fix=words("Take a new order, if the buyer wants the goods after all."),
        )
    lines = one.data["lines"]
    values = [(units, units, line_id, head.id, units) for line_id, units in lines]
    if direct.change_many(tx.conn, _UNCANCEL, values) != len(lines):
        raise Refused(
            words("The lines of order {number} were changed meanwhile. It stays cancelled.", number=head.number),
            fix=words("Take a new order, if the buyer wants the goods after all."),
        )
    tx.event(head.id, REOPENED, {"units": sum(units for _, units in lines)})
    before = Promised.of_data(one.data)
    if before.picks or before.backorders:
        try:
            promise(tx, head, before, REOPENED)
        except NotEnoughStock:
            reserve_orders(tx, [head.id])
    else:
        refresh(tx, [head.id])
    if one.data.get("released"):
        let_go(tx, {head.id: head})
    holds = [[kind, reason] for kind, reason in one.data.get("holds", ()) if kind in list(HoldKind)]
    if holds:
        place_again(tx, [Asked(head.id, data={"holds": holds})])
    return done()


def _has_left(tx: Tx, outbox_id: int) -> bool:
    found = direct.first(tx.conn, "SELECT state FROM outbox WHERE id = ?", (outbox_id,))
    return found is not None and found[0] == "done"
