"""Holds: why an order waits for a person, what that forbids, placing and lifting them.

Several kinds may stand on an order at once, each at most once; the order goes on when all are lifted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.order_states import HoldKind, Step, blocking_holds
from app.errors import BadInput, Refused
from app.services.many_orders import Asked, Outcome, Outcomes, done, failed, locked_heads, settled, skipped, unusable
from app.services.unit_of_work import BESIDE, JsonObject, Tx, operation
from app.wording import Words, mark, words
from db import direct
from db.bulk import insert_rows, next_ids
from db.models import OrderHold

# Why each kind of hold stands, as it ends a sentence; the reasons below say it more closely.
HOLD_WORDS = {
    HoldKind.ADDRESS: mark("the address is not complete"),
    HoldKind.REVIEW: mark("a person must look at the order first"),
    HoldKind.PAYMENT: mark("the payment is open"),
    HoldKind.RETURN_ITEMS: mark("goods are to come back first"),
    HoldKind.FRAUD: mark("it may be fraud"),
    HoldKind.NO_STOCK: mark("there is no stock for it"),
    HoldKind.DATE: mark("it is to leave on a later day"),
    HoldKind.UPSELL: mark("the buyer may add to it"),
    HoldKind.OTHER: mark("it was put on hold"),
}
# The reasons that the program itself places holds for (``order_rows.holds_of``), as they end a sentence.
OWN_REASONS = {
    "no_street": mark("the address has no street"),
    "no_city": mark("the address has no city"),
    "partly_refunded": mark("a person must look at the order first"),
}
_MEND = mark("Complete the address on the order's page, or mend it in the shop and import the order again.")
_LOOK = mark("Look at it, then lift the hold.")
MOST_WORDS = 200
_Hold = tuple[int, HoldKind, str]  # id, kind, reason


@dataclass(frozen=True, slots=True)
class PlaceHold:
    """The order is to wait. ``kind`` is a ``HoldKind``, ``reason`` says it more closely, in a few words."""

    order_id: int
    kind: str
    reason: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class LiftHold:
    """A person has looked: the hold of that kind no longer stands; an empty kind means all of them."""

    order_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class HoldAgain:
    """Holds that were lifted are to stand again, for the reasons that they had."""

    order_id: int
    hold_ids: tuple[int, ...]


def hold_kind(text: str) -> HoldKind:
    """The kind of that name. Raises BadInput."""
    try:
        return HoldKind(text)
    except ValueError:
        raise BadInput(
            words("{kind} is no kind of hold. Nothing was changed.", kind=repr(text)),
            fix=words("Use one of: {kinds}.", kinds=", ".join(HoldKind)),
        ) from None


def standing_holds(conn: Connection, order_id: int) -> list[HoldKind]:
    """Kinds of the holds that stand on the order."""
    found = direct.rows(conn, "SELECT kind FROM order_hold WHERE order_id = ? AND lifted_at IS NULL", (order_id,))
    return [HoldKind(row[0]) for row in found]


def refuse_holds(conn: Connection, order_id: int, standing: Iterable[HoldKind], step: Step, what: str) -> None:
    """Raise Refused if one of the holds that stand on the order forbids the step; ``what`` begins the sentence."""
    holds = blocking_holds(step, standing)
    if holds:
        fix = _MEND if holds[0] is HoldKind.ADDRESS else _LOOK
        raise Refused(words("{what}: {why}.", what=what, why=_why(conn, order_id, holds[0])), fix=Words(fix, {}))


def _why(conn: Connection, order_id: int, kind: HoldKind) -> Words:
    sql = "SELECT reason FROM order_hold WHERE order_id = ? AND kind = ? AND lifted_at IS NULL ORDER BY id"
    found = direct.first(conn, sql, (order_id, kind.value))
    return why_held(kind, found[0] if found else "")


def why_held(kind: HoldKind, reason: str) -> Words:
    """Why a hold stands, as it ends a sentence: the program's own reason, else what its kind means."""
    return Words(OWN_REASONS.get(reason, HOLD_WORDS[kind]), {})


@operation(PlaceHold, "orders.hold", version=2, right="orders")
def place_hold(tx: Tx, command: PlaceHold) -> JsonObject:
    """Put the order on hold. Result: placed (whether that kind did not stand yet), hold_id (None if it did).

    Raises NotFound, Refused for an order that is over, BadInput for another kind or a reason that is too long.
    """
    kind = hold_kind(command.kind)
    outcome = settled(place_holds(tx, [Asked(command.order_id)], [kind], command.reason), command.order_id)
    hold_id = outcome.data.get("hold_id")
    return {"placed": hold_id is not None, "hold_id": hold_id}


@operation(LiftHold, "orders.lift_hold", version=1, right="orders")
def lift_hold(tx: Tx, command: LiftHold) -> JsonObject:
    """Lift the standing holds of a kind. Result: lifted (how many), hold_ids. A missing street cannot be waved
    through."""
    kinds = [hold_kind(command.kind)] if command.kind else []
    outcome = settled(lift_holds(tx, [Asked(command.order_id)], kinds), command.order_id)
    return {"lifted": len(outcome.data.get("holds", ())), "hold_ids": outcome.data.get("lifted_ids", [])}


@operation(HoldAgain, "orders.hold_again", version=1, right="orders")
def hold_again(tx: Tx, command: HoldAgain) -> JsonObject:
    """Place lifted holds again. Result: placed (how many; one whose kind stands already is left).

    Raises NotFound, Refused for an order that is over.
    """
    sql = "SELECT kind, reason FROM order_hold WHERE order_id = ? AND lifted_at IS NOT NULL AND id IN (??) ORDER BY id"
    found = direct.rows(tx.conn, sql, (command.order_id, list(command.hold_ids)))
    holds = [[kind, reason] for kind, reason in found]
    outcome = settled(place_again(tx, [Asked(command.order_id, data={"holds": holds})]), command.order_id)
    return {"placed": len(outcome.data.get("hold_ids", ()))}


def place_holds(tx: Tx, asked: Sequence[Asked], kinds: Sequence[HoldKind], reason: str = "") -> Outcomes:
    """Put orders on hold, all with a few statements; where those kinds stand already, nothing is done."""
    text = checked_reason(reason)
    wanted = {one.order_id: [(kind, text) for kind in kinds] for one in asked}
    outcomes = _place(tx, asked, wanted)
    return {
        order_id: outcome or skipped(words("It was on hold for this reason already."))
        for order_id, outcome in outcomes.items()
    }


def checked_reason(text: str) -> str:
    """The reason as it is stored. Raises BadInput if it is too long."""
    reason = " ".join(text.split())
    if len(reason) > MOST_WORDS:
        raise BadInput(
            words("The reason has {n} characters; {most} fit. Nothing was changed.", n=len(reason), most=MOST_WORDS),
            fix=words("Say it shorter; more can be said in a note."),
        )
    return f"{reason}." if reason in OWN_REASONS else reason


def place_again(tx: Tx, asked: Sequence[Asked]) -> Outcomes:
    """Put orders on hold for just what was lifted from them (``data`` of ``lift_holds``)."""
    wanted = {one.order_id: [(HoldKind(kind), str(reason)) for kind, reason in one.data["holds"]] for one in asked}
    outcomes = _place(tx, asked, wanted)
    return {
        order_id: outcome or skipped(words("It is on hold for these reasons already."))
        for order_id, outcome in outcomes.items()
    }


def _place(tx: Tx, asked: Sequence[Asked], wanted: dict[int, list[tuple[HoldKind, str]]]) -> dict[int, Outcome | None]:
    """Place the holds that do not stand yet; None where all of them do."""
    heads = locked_heads(tx, wanted)
    standing = _standing(tx, list(wanted))
    outcomes: dict[int, Outcome | None] = {}
    rows: list[JsonObject] = []
    for one in asked:
        outcome = unusable(one, heads)
        if outcome is None and heads[one.order_id].is_over:
            outcome = failed(
                words("Order {number} is over: nothing is left to hold.", number=heads[one.order_id].number),
                words("Leave it out."),
            )
        outcomes[one.order_id] = outcome
        if outcome is None:
            known = {kind for _, kind, _ in standing[one.order_id]}
            rows += [
                {"order_id": one.order_id, "kind": kind, "reason": reason, "placed_at": tx.recorded_at}
                for kind, reason in wanted[one.order_id]
                if kind not in known
            ]
    placed: dict[int, list[int]] = defaultdict(list)
    for hold_id, row in zip(next_ids(tx.conn, OrderHold, len(rows)), rows, strict=True):
        row["id"] = hold_id
        placed[row["order_id"]].append(hold_id)
        tx.event(row["order_id"], "hold_placed", {"kind": row["kind"].value, "hold_id": hold_id})
    insert_rows(tx.conn, OrderHold, rows)
    _count(tx, {order_id: len(ids) for order_id, ids in placed.items()})
    for order_id, ids in placed.items():
        outcomes[order_id] = done({"hold_id": ids[0], "hold_ids": ids})
    return outcomes


def lift_holds(tx: Tx, asked: Sequence[Asked], kinds: Collection[HoldKind]) -> Outcomes:
    """Lift the holds of these kinds (none: of every kind), with a few statements. ``data``: ``holds`` lifted.

    Of an undo (``hold_ids`` in ``data``) just those holds are lifted, whatever their kind.
    """
    heads = locked_heads(tx, [one.order_id for one in asked])
    standing = _standing(tx, list(heads))
    lacking = _lacking(tx, [order_id for order_id, holds in standing.items() if _has_address(holds)])
    outcomes: Outcomes = {}
    lifted: dict[int, list[int]] = {}
    for one in asked:
        outcome = unusable(one, heads)
        if outcome is None:
            meant = [hold for hold in standing[one.order_id] if _is_meant(hold, one, kinds)]
            may_go = [hold for hold in meant if hold[1] is not HoldKind.ADDRESS or one.order_id not in lacking]
            outcome = _judged(meant, may_go, lacking.get(one.order_id, ""))
            if may_go:
                lifted[one.order_id] = [hold_id for hold_id, _, _ in may_go]
        outcomes[one.order_id] = outcome
    _lift(tx, lifted, {hold_id: kind for holds in standing.values() for hold_id, kind, _ in holds})
    return outcomes


def _is_meant(hold: _Hold, one: Asked, kinds: Collection[HoldKind]) -> bool:
    if "hold_ids" in one.data:
        return hold[0] in one.data["hold_ids"]
    return not kinds or hold[1] in kinds


def _judged(meant: list[_Hold], may_go: list[_Hold], lacking: str) -> Outcome:
    """Whether the holds that are meant can be lifted; one for a missing street stands until there is one."""
    if not meant:
        return skipped(words("No such hold stood."))
    if not may_go:
        return failed(Words(lacking, {}), Words(_MEND, {}))
    told = Words(lacking, {}) if len(may_go) < len(meant) else ""
    holds = [[kind.value, reason] for _, kind, reason in may_go]
    return done({"holds": holds, "lifted_ids": [hold_id for hold_id, _, _ in may_go]}, told)


def _has_address(holds: Iterable[_Hold]) -> bool:
    return any(kind is HoldKind.ADDRESS for _, kind, _ in holds)


def _lift(tx: Tx, lifted: dict[int, list[int]], kinds: dict[int, HoldKind]) -> None:
    ids = [hold_id for hold_ids in lifted.values() for hold_id in hold_ids]
    if ids:
        now = direct.driver_time(tx.conn, tx.recorded_at)
        direct.change(tx.conn, "UPDATE order_hold SET lifted_at = ? WHERE id IN (??)", (now, ids))
        _count(tx, {order_id: -len(hold_ids) for order_id, hold_ids in lifted.items()})
    for order_id, hold_ids in lifted.items():
        for hold_id in hold_ids:
            tx.event(order_id, "hold_lifted", {"kind": kinds[hold_id].value, "hold_id": hold_id})


_STANDING = """
    SELECT order_id, id, kind, reason FROM order_hold WHERE order_id IN (??) AND lifted_at IS NULL ORDER BY id"""


def _standing(tx: Tx, order_ids: list[int]) -> dict[int, list[_Hold]]:
    """(id, kind, reason) of each standing hold, by order."""
    found: dict[int, list[_Hold]] = defaultdict(list)
    for order_id, hold_id, kind, reason in direct.rows(tx.conn, _STANDING, (order_ids,)):
        found[order_id].append((hold_id, HoldKind(kind), reason))
    return found


def _lacking(tx: Tx, order_ids: list[int]) -> dict[int, str]:
    """What each order's address still lacks, in a sentence; whole ones are left out."""
    if not order_ids:
        return {}
    sql = "SELECT order_id, street1, city FROM order_address WHERE kind = 'ship' AND order_id IN (??)"
    known = {row[0]: (row[1], row[2]) for row in direct.rows(tx.conn, sql, (order_ids,))}
    lacking = {}
    for order_id in order_ids:
        street, city = known.get(order_id, ("", ""))
        if not street:
            lacking[order_id] = mark("The address still has no street. The hold stands.")
        elif not city:
            lacking[order_id] = mark("The address still has no city. The hold stands.")
    return lacking


def _count(tx: Tx, more: dict[int, int]) -> None:
    """Keep the orders' counters of standing holds."""
    by_number: dict[int, list[int]] = defaultdict(list)
    for order_id, number in more.items():
        by_number[number].append(order_id)
    for number, order_ids in sorted(by_number.items()):
        sql = "UPDATE sales_order SET holds = holds + ?, version = version + 1 WHERE id IN (??)"
        direct.change(tx.conn, sql, (number, order_ids))
