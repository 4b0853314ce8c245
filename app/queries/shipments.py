"""Reads of an order's shipments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, func, select

from app.domain.identifiers import CodeKind, OwnCode
from app.domain.order_states import ShipmentKind, ShipmentState
from db.models import LabelState, Location, Parcel, PrintJob, SalesOrder, Shipment, ShipmentLine, Station


@dataclass(frozen=True, slots=True)
class ShipmentView:
    """A shipment on the order's page; ``ref`` is ``number-n``, ``code`` our own scan code of it.

    ``carrier`` is the registry's name, "" without a parcel; ``papers``: whether anything was printed that could be
    printed again.
    """

    id: int
    ref: str
    code: str
    sequence: int
    kind: ShipmentKind
    state: ShipmentState
    location_id: int | None
    location: str
    units: int
    packed: int
    tracking_number: str | None
    carrier: str
    weight_g: int | None
    papers: bool
    claimed_by: str
    packed_at: datetime | None
    shipped_at: datetime | None


def shipment_views(conn: Connection, order_id: int) -> tuple[ShipmentView, ...]:
    """The order's shipments, cancelled ones left out, in sequence."""
    packed = (
        select(func.coalesce(func.sum(ShipmentLine.packed), 0))
        .where(ShipmentLine.shipment_id == Shipment.id)
        .scalar_subquery()
    )
    papers = select(PrintJob.id).where(PrintJob.shipment_id == Shipment.id).exists()
    query = (
        select(
            Shipment,
            SalesOrder.number,
            Location.name.label("location"),
            Station.name.label("claimed_by"),
            Parcel.tracking_number,
            Parcel.carrier,
            Parcel.weight_g,
            packed.label("packed"),
            papers.label("papers"),
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .outerjoin(Location, Location.id == Shipment.location_id)
        .outerjoin(Station, Station.id == Shipment.claim_station_id)
        .outerjoin(Parcel, and_(Parcel.shipment_id == Shipment.id, Parcel.label_state != LabelState.VOIDED))
        .where(Shipment.order_id == order_id, Shipment.state != ShipmentState.CANCELLED)
        .order_by(Shipment.sequence)
    )
    return tuple(
        ShipmentView(
            id=row.id,
            ref=f"{row.number}-{row.sequence}",
            code=str(OwnCode(CodeKind.SHIPMENT, row.id)),
            sequence=row.sequence,
            kind=row.kind,
            state=row.state,
            location_id=row.location_id,
            location=row.location or "",
            units=row.units,
            packed=int(row.packed),
            tracking_number=row.tracking_number,
            carrier=row.carrier or "",
            weight_g=row.weight_g,
            papers=bool(row.papers),
            claimed_by=row.claimed_by or "",
            packed_at=row.packed_at,
            shipped_at=row.shipped_at,
        )
        for row in conn.execute(query)
    )
