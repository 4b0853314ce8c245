"""What steps over many orders have in common: the orders asked for, locked and read, and what became of each.

A step takes ``Asked`` orders and gives an ``Outcome`` for each: one failure harms no other. Where the database can do
it, the step is a handful of statements for all of them; else ``each_by_itself`` carries out one after another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.order_states import OVER, OrderState
from app.domain.order_steps import RowState
from app.errors import NotFound, OperationError, Refused
from app.services.order_headers import lock_orders
from app.services.unit_of_work import JsonObject, Tx
from app.wording import words
from db import direct


@dataclass(frozen=True, slots=True)
class Asked:
    """An order that something is to be done to.

    ``version``: the order must still be the one that was looked at; None: as it is now. ``data`` is what the step that
    is undone left (``Outcome.data``).
    """

    order_id: int
    version: int | None = None
    data: JsonObject = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one order; ``data`` is what an undo needs: ids and figures, never personal text."""

    state: RowState
    message: str = ""
    fix: str = ""
    data: JsonObject = field(default_factory=dict)


Outcomes = dict[int, Outcome]


@dataclass(frozen=True, slots=True)
class Head:
    """An order's header as it was locked."""

    id: int
    number: str
    state: OrderState
    version: int
    holds: int

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left to be sent."""
        return self.state in OVER


_HEADS = "SELECT id, number, state, version, holds FROM sales_order WHERE id IN (??) ORDER BY id"


def locked_heads(tx: Tx, order_ids: Iterable[int]) -> dict[int, Head]:
    """Lock the orders in the order of their ids and read their headers; ids that there are not are left out."""
    ids = sorted(set(order_ids))
    lock_orders(tx, ids)
    found = direct.rows(tx.conn, _HEADS, (ids,))
    return {row[0]: Head(row[0], row[1], OrderState(row[2]), row[3], row[4]) for row in found}


def unusable(asked: Asked, heads: dict[int, Head]) -> Outcome | None:
    """Why nothing can be done to the order: it is not there, or not the one that was looked at. None: go on."""
    head = heads.get(asked.order_id)
    if head is None:
        return failed(
            words("There is no such order. Nothing was changed."), words("Look for it in the list of orders.")
        )
    if asked.version is not None and asked.version != head.version:
        return failed(
            words("Order {number} was changed meanwhile. Nothing more was done to it.", number=head.number),
            words("Open it and look; then try again."),
        )
    return None


def done(data: JsonObject | None = None, message: str = "") -> Outcome:
    """It was done."""
    return Outcome(RowState.DONE, message, data=data or {})


def skipped(message: str) -> Outcome:
    """There was nothing to do."""
    return Outcome(RowState.SKIPPED, message)


def failed(message: str, fix: str = "") -> Outcome:
    """It could not be done."""
    return Outcome(RowState.FAILED, message, fix)


def each_by_itself(
    tx: Tx, asked: Sequence[Asked], act: Callable[[Tx, Asked, Head], Outcome], heads: dict[int, Head]
) -> Outcomes:
    """Carry the step out order by order; what one is refused for is taken back and told, the others go on.

    ``heads`` are locked already, and so is all stock that the step may touch.
    """
    outcomes: Outcomes = {}
    for one in asked:
        outcome = unusable(one, heads)
        if outcome is None:
            try:
                with tx.one_of_many():
                    outcome = act(tx, one, heads[one.order_id])
            except OperationError as error:
                outcome = failed(error.message, error.fix)
        outcomes[one.order_id] = outcome
    return outcomes


def settled(outcomes: Outcomes, order_id: int) -> Outcome:
    """The outcome of a step that was asked for one order alone. Raises NotFound, Refused where it failed."""
    outcome = outcomes[order_id]
    if outcome.state is RowState.FAILED:
        kind = NotFound if str(outcome.message).startswith("There is no such order") else Refused
        raise kind(outcome.message, fix=outcome.fix)
    return outcome


def stock_of(tx: Tx, order_ids: Iterable[int]) -> set[int]:
    """SKUs of the orders' lines: whoever takes several orders one after another locks their stock first."""
    sql = "SELECT DISTINCT sku_id FROM order_line WHERE order_id IN (??)"
    return {row[0] for row in direct.rows(tx.conn, sql, (sorted(set(order_ids)),))}
