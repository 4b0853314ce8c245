"""Holds: why an order waits for a person, what that forbids, and lifting it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from app.domain.order_states import HoldKind, Step, blocking_holds
from app.errors import Refused
from app.services.order_headers import lock_orders
from app.services.unit_of_work import JsonObject, Tx, operation
from db import direct
from db.models import OrderAddress, OrderHold, SalesOrder

# Why each kind of hold stands, as it ends a sentence; the reasons below say it more closely.
HOLD_WORDS = {
    HoldKind.ADDRESS: "the address is not complete",
    HoldKind.REVIEW: "a person must look at the order first",
    HoldKind.PAYMENT: "the payment is open",
    HoldKind.RETURN_ITEMS: "goods are to come back first",
    HoldKind.FRAUD: "it may be fraud",
    HoldKind.NO_STOCK: "there is no stock for it",
    HoldKind.DATE: "it is to leave on a later day",
    HoldKind.UPSELL: "the buyer may add to it",
    HoldKind.OTHER: "it was put on hold",
}
# The reasons that holds are placed for (``order_rows.holds_of``), as they end a sentence.
_REASONS = {
    "no_street": "the address has no street",
    "no_city": "the address has no city",
}
_FIXES = {
    HoldKind.ADDRESS: "Mend it in the shop and import the order again.",
} | dict.fromkeys(set(HoldKind) - {HoldKind.ADDRESS}, "Look at it, then lift the hold.")


@dataclass(frozen=True, slots=True)
class LiftHold:
    """A person has looked: the holds of that kind no longer stand."""

    order_id: int
    kind: str


def standing_holds(conn: Connection, order_id: int) -> list[HoldKind]:
    """Kinds of the holds that stand on the order."""
    found = direct.rows(conn, "SELECT kind FROM order_hold WHERE order_id = ? AND lifted_at IS NULL", (order_id,))
    return [HoldKind(row[0]) for row in found]


def refuse_holds(conn: Connection, order_id: int, standing: Iterable[HoldKind], step: Step, what: str) -> None:
    """Raise Refused if one of the holds that stand on the order forbids the step; ``what`` begins the sentence."""
    holds = blocking_holds(step, standing)
    if holds:
        raise Refused(f"{what}: {_reason(conn, order_id, holds[0])}.", fix=_FIXES[holds[0]])


def _reason(conn: Connection, order_id: int, kind: HoldKind) -> str:
    sql = "SELECT reason FROM order_hold WHERE order_id = ? AND kind = ? AND lifted_at IS NULL ORDER BY id"
    found = direct.first(conn, sql, (order_id, kind.value))
    return _REASONS.get(found[0] if found else "", HOLD_WORDS[kind])


@operation(LiftHold, "orders.lift_hold", version=1, right="orders")
def lift_hold(tx: Tx, command: LiftHold) -> JsonObject:
    """Lift the standing holds of a kind. Result: lifted (how many). A missing street cannot be waved through."""
    lock_orders(tx, [command.order_id])
    kind = HoldKind(command.kind)
    if kind is HoldKind.ADDRESS:
        address = tx.conn.execute(
            select(OrderAddress.street1, OrderAddress.city).where(
                OrderAddress.order_id == command.order_id, OrderAddress.kind == "ship"
            )
        ).first()
        if address is None or not (address.street1 and address.city):
            lacks = "city" if address is not None and address.street1 else "street"
            raise Refused(
                f"The address still has no {lacks}. The hold stands.",
                fix="Mend it in the shop and import the order again.",
            )
    done = tx.conn.execute(
        update(OrderHold)
        .where(OrderHold.order_id == command.order_id, OrderHold.kind == kind, OrderHold.lifted_at.is_(None))
        .values(lifted_at=tx.recorded_at)
    )
    if done.rowcount:
        tx.conn.execute(
            update(SalesOrder)
            .where(SalesOrder.id == command.order_id)
            .values(holds=SalesOrder.holds - done.rowcount, version=SalesOrder.version + 1)
        )
        tx.event(command.order_id, "hold_lifted", {"kind": kind.value})
    return {"lifted": done.rowcount}
