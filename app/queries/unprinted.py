"""Packed shipments whose papers never came out: after a crash between the last scan and the printer, or its failure."""

from __future__ import annotations

from sqlalchemy import Connection, and_, exists, or_, select
from sqlalchemy.orm import aliased

from app.domain.order_states import ShipmentKind, ShipmentState
from db.models import PackScan, PrintJob, PrintState, Shipment

MOST_UNPRINTED = 20


def unprinted_shipments(conn: Connection, station_id: int) -> list[int]:
    """Ids of shipments packed at this station and still here, newest first, that lack a paper (at most 20).

    That is: nothing was printed since they were packed, or the newest job of some kind since then did not come out.
    """
    last = (
        select(PackScan.station_id)
        .where(PackScan.shipment_id == Shipment.id, PackScan.undone_op_id.is_(None))
        .order_by(PackScan.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    job, newer = aliased(PrintJob), aliased(PrintJob)
    of_this = and_(job.shipment_id == Shipment.id, job.created_at >= Shipment.packed_at)
    came_out = exists().where(of_this, job.state == PrintState.PRINTED)
    later = exists().where(newer.shipment_id == job.shipment_id, newer.kind == job.kind, newer.id > job.id)
    stuck = exists().where(of_this, job.state != PrintState.PRINTED, ~later)
    query = (
        select(Shipment.id)
        .where(
            Shipment.state == ShipmentState.PACKED,
            Shipment.kind == ShipmentKind.OWN,
            last == station_id,
            or_(~came_out, stuck),
        )
        .order_by(Shipment.packed_at.desc(), Shipment.id.desc())
        .limit(MOST_UNPRINTED)
    )
    return list(conn.scalars(query))


def kinds_since_packed(conn: Connection, shipment_id: int) -> set[str]:
    """Kinds of documents made for a shipment since it was packed last; an older label may be void."""
    query = (
        select(PrintJob.kind)
        .join(Shipment, Shipment.id == PrintJob.shipment_id)
        .where(Shipment.id == shipment_id, PrintJob.created_at >= Shipment.packed_at)
    )
    return set(conn.scalars(query))
