"""The shipment in hand at a packing station: locked, read whole, and each step that changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from app.domain.order_states import HoldKind, ShipmentState, check_shipment_step
from app.domain.packing import KitShare, PackLine
from app.domain.topics import Topic
from app.services.order_headers import lock_order_of, refresh
from app.services.unit_of_work import JsonObject, Tx
from db import direct
from db.models import OrderEvent, OrderLine, ShipmentLine
from db.writes import Writes

# A station that died keeps its claim this long, by the database's clock.
CLAIM_LEASE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Work:
    """A shipment as it was locked; lines in the order of the order; ``holds`` stand on its order."""

    id: int
    order_id: int
    state: ShipmentState
    claim_station_id: int | None
    claim_number: int
    claim_is_live: bool
    claim_ends_soon: bool
    location_id: int | None
    lines: tuple[PackLine, ...]
    holds: tuple[HoldKind, ...]

    def is_claimed_elsewhere(self, station_id: int) -> bool:
        """Whether another station packs it just now."""
        return self.claim_station_id not in (None, station_id) and self.claim_is_live


_WORK = """
    SELECT s.order_id, s.state, s.claim_station_id, s.claim_number, s.claim_until,
        s.location_id, l.id, l.order_line_id, l.sku_id, l.quantity, l.packed, k.tracking = 'serial',
        t.id, t.sku_id, o.ordered, t.ordered, (SELECT count(*) FROM order_line p WHERE p.parent_line_id = t.id)
    FROM shipment s LEFT JOIN shipment_line l ON l.shipment_id = s.id AND l.quantity > 0
    LEFT JOIN order_line o ON o.id = l.order_line_id LEFT JOIN sku k ON k.id = l.sku_id
    LEFT JOIN order_line t ON t.id = o.parent_line_id
    WHERE s.id = ? ORDER BY o.position"""
_HOLDS = """
    SELECT h.kind FROM order_hold h JOIN shipment s ON s.order_id = h.order_id
    WHERE s.id = ? AND h.lifted_at IS NULL ORDER BY h.id"""
_CLAIM = """
    UPDATE shipment SET state = 'packing', claim_station_id = ?, claim_number = claim_number + 1, claim_until = ?,
        version = version + 1
    WHERE id = ? AND state = ? AND claim_number = ?
        AND (claim_station_id IS NULL OR claim_station_id = ? OR claim_until <= ?)"""
_TAKE_OVER = """
    UPDATE shipment SET state = 'packing', claim_station_id = ?, claim_number = claim_number + 1, claim_until = ?,
        version = version + 1
    WHERE id = ? AND state = ? AND claim_number = ?"""
_CLAIM_AGAIN = """
    UPDATE shipment SET state = 'packing', packed_at = NULL, claim_station_id = ?, claim_number = claim_number + 1,
        claim_until = ?, version = version + 1
    WHERE id = ?"""
_LET_GO = """
    UPDATE shipment SET state = ?, packed_at = ?, claim_station_id = NULL, claim_until = NULL, version = version + 1
    WHERE id = ?"""


def load_work(tx: Tx, shipment_id: int) -> Work | None:
    """Lock the shipment's order, then read it whole. None if there is no such shipment."""
    return load_work_soon(tx, shipment_id)()


def load_work_soon(tx: Tx, shipment_id: int) -> Callable[[], Work | None]:
    """``load_work``, asked for together with the next statement."""
    lock_order_of(tx, shipment_id)
    found, held = direct.Soon(tx.conn, _WORK, (shipment_id,)), direct.Soon(tx.conn, _HOLDS, (shipment_id,))
    return lambda: _work(tx, shipment_id, found.rows, held.rows)


def _work(tx: Tx, shipment_id: int, rows: direct.Rows, held: direct.Rows) -> Work | None:
    if not rows:
        return None
    order_id, state, station_id, number, ends, location_id, *_ = rows[0]
    until = None if ends is None else direct.python_time(tx.conn, ends)
    return Work(
        shipment_id,
        order_id,
        ShipmentState(state),
        station_id,
        number,
        until is not None and until > tx.recorded_at,
        until is not None and until < tx.recorded_at + CLAIM_LEASE / 2,
        location_id,
        tuple([_pack_line(*row[6:]) for row in rows if row[6] is not None]),
        tuple([HoldKind(kind) for (kind,) in held]),
    )


def _pack_line(
    id_: int, order_line_id: int, sku_id: int, quantity: int, packed: int, by_serial: Any, *kit: int
) -> PackLine:
    kit_line_id, kit_sku_id, ordered, kits, parts = kit
    share = None if kit_line_id is None else KitShare(kit_line_id, kit_sku_id, ordered // kits, parts)
    return PackLine(id_, order_line_id, sku_id, quantity, packed, bool(by_serial), share)  # SQLite says 0 or 1


def claim(tx: Tx, work: Work, *, by_force: bool = False) -> Work:
    """Make the shipment this station's; the claim number only grows, so that a late scan of another is seen.

    ``by_force`` takes it from the station that has it. Returns the shipment as it is now.
    """
    now, until = direct.driver_time(tx.conn, tx.recorded_at), direct.driver_time(tx.conn, tx.recorded_at + CLAIM_LEASE)
    values = (tx.station_id, until, work.id, work.state.value, work.claim_number)
    sql = _TAKE_OVER if by_force else _CLAIM
    direct.later(tx.conn, sql, values if by_force else (*values, tx.station_id, now), _must_be_one)
    tx.touch(Topic.SHIPMENTS, work.id)
    if work.state is not ShipmentState.PACKING:
        # Whether it had been let onto the floor is kept, so that putting it aside leads back to there.
        data: JsonObject = {"released": True} if work.state is ShipmentState.RELEASED else {}
        tx.event(work.order_id, "packing", data, shipment_id=work.id)
        refresh(tx, [work.order_id])
    return replace(
        work,
        state=ShipmentState.PACKING,
        claim_station_id=tx.station_id,
        claim_number=work.claim_number + 1,
        claim_is_live=True,
        claim_ends_soon=False,
    )


def _must_be_one(_rows: direct.Rows, count: int) -> None:
    if count != 1:
        raise RuntimeError("a shipment changed although its order was locked")


def claim_again(tx: Tx, work: Work) -> None:
    """Open a packed shipment again, at this station. The caller refreshes the order's header."""
    check_shipment_step(work.state, ShipmentState.PACKING)
    until = direct.driver_time(tx.conn, tx.recorded_at + CLAIM_LEASE)
    direct.later(tx.conn, _CLAIM_AGAIN, (tx.station_id, until, work.id))


def keep_claim(tx: Tx, work: Work) -> None:
    """Let a claim that is being used last on."""
    until = direct.driver_time(tx.conn, tx.recorded_at + CLAIM_LEASE)
    direct.later(tx.conn, "UPDATE shipment SET claim_until = ? WHERE id = ?", (until, work.id))


def book(work: Work, booked: Sequence[tuple[PackLine, int]], writes: Writes) -> None:
    """Move units of lines between reserved and packed (negative: back), guarded in the database."""

    def changed() -> RuntimeError:
        return RuntimeError(f"shipment {work.id} changed although its order was locked")

    writes.update(
        ShipmentLine,
        ["id"],
        {"packed": "t.packed + v.units"},
        [{"id": line.id, "units": units} for line, units in booked],
        where="t.packed + v.units BETWEEN 0 AND t.quantity",
        otherwise=changed,
    )
    moved = {"packed": "t.packed + v.units", "reserved": "t.reserved - v.units"}
    rows = [{"id": line.order_line_id, "units": units} for line, units in booked]
    writes.update(OrderLine, ["id"], moved, rows, otherwise=changed)


def put_aside(tx: Tx, work: Work) -> None:
    """Give the claim up. With scans in it the shipment stays begun, so that nobody takes its stock away."""
    if any(line.packed for line in work.lines):
        direct.later(tx.conn, _LET_GO, (work.state.value, None, work.id))
        tx.touch(Topic.SHIPMENTS, work.id)
    else:
        set_state(tx, work, _before_packing(tx, work))


def _before_packing(tx: Tx, work: Work) -> ShipmentState:
    """The state that the shipment was opened from."""
    opened = select(OrderEvent.data).where(
        OrderEvent.order_id == work.order_id, OrderEvent.shipment_id == work.id, OrderEvent.kind == "packing"
    )
    data = tx.conn.execute(opened.order_by(OrderEvent.id.desc()).limit(1)).scalar()
    return ShipmentState.RELEASED if data and data.get("released") else ShipmentState.TO_PACK


def set_state(tx: Tx, work: Work, state: ShipmentState) -> None:
    """Move the shipment along its table of steps, give the claim up, and refresh the order's header."""
    check_shipment_step(work.state, state)
    packed_at = direct.driver_time(tx.conn, tx.recorded_at) if state is ShipmentState.PACKED else None
    direct.later(tx.conn, _LET_GO, (state.value, packed_at, work.id))
    tx.touch(Topic.SHIPMENTS, work.id)
    refresh(tx, [work.order_id])
