"""Opening a cancelled order again: the undo of a cancellation, as a new step with events of its own.

What was cancelled is open again and promised as before; where that stock is gone meanwhile, it is routed anew. Its
holds stand again. A refund that has not left is stopped; one that has left keeps the order cancelled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.money import format_minor
from app.domain.order_states import HoldKind
from app.errors import NotEnoughStock, NotFound, Refused
from app.services import stock_levels
from app.services.holds import place_again
from app.services.many_orders import Asked, Head, Outcome, Outcomes, done, each_by_itself, locked_heads, stock_of
from app.services.order_assign import Promised, promise
from app.services.order_headers import refresh
from app.services.order_release import let_go
from app.services.outbox import stop
from app.services.routing import reserve_orders
from app.services.steps_back import kept_by, last_author
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct

REOPENED = "reopened"
# Steps after which a cancellation is not the last word any more: the channel has spoken.
_CHANNEL = ("imported", "reimported", "reimport_undone")


@dataclass(frozen=True, slots=True)
class ReopenOrder:
    """Take a cancellation of the order back; ``cancelled`` is the id of its operation."""

    order_id: int
    cancelled: str


@operation(ReopenOrder, "orders.reopen", version=1, right="orders")
def reopen_order(tx: Tx, command: ReopenOrder) -> JsonObject:
    """Open the order again. Result: order_id, number, units; waiting (those of the order that wait for stock now);
    state; refund (minor units that were stopped, 0 if none) and currency.

    Raises Refused once its refund has left, was taken back before, or was imported again since; NotFound.
    """
    head = locked_heads(tx, [command.order_id]).get(command.order_id)
    if head is None:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    kept = kept_by(tx, head.id, command.cancelled, "orders.cancel", REOPENED)
    _refuse_left(tx, head, kept["outbox_id"])
    author = last_author(tx, head.id, _CHANNEL, since=command.cancelled)
    if author is not None:
        raise Refused(
            words("{who} imported order {number} again meanwhile. It stays cancelled.", who=author.name,
                  number=head.number),
            fix=words("Look at what the channel says of it; take a new order, if the buyer wants the goods after all."),
        )  # fmt: skip
    stock_levels.lock(tx, stock_of(tx, [head.id]))
    stopped = _held(tx, kept["outbox_id"])
    _reopen(tx, Asked(head.id, data=kept | {"op": command.cancelled}), head)
    row = direct.first(tx.conn, _NOW, (head.id, head.id))
    assert row is not None, "the order is locked"
    units = sum(units for _, units in kept["lines"])
    return {
        "order_id": head.id, "number": head.number, "units": units, "waiting": int(row[2] or 0), "state": row[0],
        "refund": stopped, "currency": row[1],
    }  # fmt: skip


_NOW = """
    SELECT o.state, o.currency, (SELECT sum(b.quantity) FROM backorder b JOIN order_line l ON l.id = b.order_line_id
        WHERE l.order_id = ?) FROM sales_order o WHERE o.id = ?"""


def _held(tx: Tx, outbox_id: int | None) -> int:
    """The refund that has not left yet."""
    sql = "SELECT amount FROM outbox WHERE id = ? AND state = 'held'"
    found = direct.first(tx.conn, sql, (outbox_id,)) if outbox_id is not None else None
    return int(found[0]) if found is not None else 0


def reopen_orders(tx: Tx, asked: Sequence[Asked]) -> Outcomes:
    """Open orders again, one after another, by the ``data`` of ``order_cancel.cancel_now``."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    stock_levels.lock(tx, stock_of(tx, heads))
    return each_by_itself(tx, asked, _reopen, heads)


_UNCANCEL = """
    UPDATE order_line SET cancelled = cancelled - ?, open = open + ? WHERE id = ? AND order_id = ? AND cancelled >= ?"""


def _reopen(tx: Tx, one: Asked, head: Head) -> Outcome:
    outbox_id = one.data.get("outbox_id")
    if outbox_id is not None and not stop(tx, outbox_id):
        _refuse_left(tx, head, outbox_id)
    lines = one.data["lines"]
    whole = [*lines, *one.data.get("parts", ())]
    values = [(units, units, line_id, head.id, units) for line_id, units in whole]
    if direct.change_many(tx.conn, _UNCANCEL, values) != len(whole):
        raise Refused(
            words("The lines of order {number} were changed meanwhile. It stays cancelled.", number=head.number),
            fix=words("Take a new order, if the buyer wants the goods after all."),
        )
    op = {"op": one.data["op"]} if "op" in one.data else {}
    tx.event(head.id, REOPENED, {"units": sum(units for _, units in lines), **op})
    before = Promised.of_data(one.data)
    if before.picks or before.backorders:
        try:
            with tx.one_of_many():
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


def _refuse_left(tx: Tx, head: Head, outbox_id: int | None) -> None:
    """Raise Refused once the refund has left: what is paid back is not taken back."""
    sql = "SELECT amount, currency FROM outbox WHERE id = ? AND state = 'done'"
    found = direct.first(tx.conn, sql, (outbox_id,)) if outbox_id is not None else None
    if found is not None:
        raise Refused(
            words(
                "The refund of {money} for order {number} was recorded already. It stays cancelled.",
                money=f"{format_minor(found[0], found[1])} {found[1]}",
                number=head.number,
            ),
            fix=words("Take a new order, if the buyer wants the goods after all."),
        )
