"""Reads for a packing station."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, ScalarSelect, func, literal, select
from sqlalchemy.orm import aliased

from app.domain.identifiers import CodeKind, OwnCode
from app.domain.order_states import PACKABLE, UNBEGUN, HoldKind, ShipmentKind, ShipmentState
from app.domain.packing import PackLine
from db.models import (
    Barcode,
    Blob,
    LabelState,
    Location,
    OrderHold,
    OrderLine,
    Parcel,
    SalesOrder,
    Shipment,
    ShipmentLine,
    Sku,
    Station,
)

COUNT_CAP = 1_000


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A product as a packer must recognise it; ``barcode`` as printed, empty if it has none."""

    sku_id: int
    code: str
    title: str
    barcode: str
    picture_sha256: str | None


@dataclass(frozen=True, slots=True)
class StationLine:
    """A line of the shipment in hand; ``kit``: what the kit is called that it is a part of, "" if it is of none."""

    pack: PackLine
    product: ProductCard
    kit: str = ""


@dataclass(frozen=True, slots=True)
class StationShipment:
    """The shipment in hand, or the next one, as a packing station shows it."""

    id: int
    order_id: int
    number: str
    ref: str
    code: str
    state: ShipmentState
    location: str
    customer: str
    shipping_method: str
    note: str
    lines: tuple[StationLine, ...]
    holds: tuple[HoldKind, ...]
    tracking_number: str | None
    packed_at: datetime | None
    claimed_by: str

    @property
    def units(self) -> int:
        """Units of all lines."""
        return sum(line.pack.quantity for line in self.lines)

    @property
    def packed(self) -> int:
        """Units scanned."""
        return sum(line.pack.packed for line in self.lines)


def station_shipment(conn: Connection, shipment_id: int) -> StationShipment | None:
    """The shipment with its lines, products and holds, or None if there is none."""
    row = conn.execute(
        select(
            Shipment.id,
            Shipment.order_id,
            Shipment.sequence,
            Shipment.state,
            Shipment.packed_at,
            SalesOrder.number,
            SalesOrder.customer_name,
            SalesOrder.shipping_method,
            SalesOrder.note,
            Location.name.label("location"),
            Station.name.label("claimed_by"),
            Parcel.tracking_number,
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .outerjoin(Location, Location.id == Shipment.location_id)
        .outerjoin(Station, Station.id == Shipment.claim_station_id)
        .outerjoin(Parcel, (Parcel.shipment_id == Shipment.id) & (Parcel.label_state == LabelState.BOUGHT))
        .where(Shipment.id == shipment_id)
    ).first()
    if row is None:
        return None
    holds = conn.scalars(
        select(OrderHold.kind)
        .where(OrderHold.order_id == row.order_id, OrderHold.lifted_at.is_(None))
        .order_by(OrderHold.id)
    )
    return StationShipment(
        id=row.id,
        order_id=row.order_id,
        number=row.number,
        ref=f"{row.number}-{row.sequence}",
        code=str(OwnCode(CodeKind.SHIPMENT, row.id)),
        state=row.state,
        location=row.location or "",
        customer=row.customer_name,
        shipping_method=row.shipping_method,
        note=row.note,
        lines=_lines(conn, shipment_id),
        holds=tuple(holds),
        tracking_number=row.tracking_number,
        packed_at=row.packed_at,
        claimed_by=row.claimed_by or "",
    )


def _lines(conn: Connection, shipment_id: int) -> tuple[StationLine, ...]:
    kit = aliased(OrderLine)
    query = (
        select(
            ShipmentLine.id,
            ShipmentLine.order_line_id,
            ShipmentLine.sku_id,
            ShipmentLine.quantity,
            ShipmentLine.packed,
            Sku.code,
            OrderLine.title,
            _barcode_of().label("barcode"),
            Sku.picture_sha256,
            kit.title.label("kit"),
        )
        .join(OrderLine, OrderLine.id == ShipmentLine.order_line_id)
        .outerjoin(kit, kit.id == OrderLine.parent_line_id)
        .join(Sku, Sku.id == ShipmentLine.sku_id)
        .where(ShipmentLine.shipment_id == shipment_id, ShipmentLine.quantity > 0)
        .order_by(OrderLine.position)
    )
    return tuple(
        StationLine(
            PackLine(row[0], row[1], row[2], row[3], row[4]),
            ProductCard(row[2], row.code, row.title, row.barcode or "", row.picture_sha256),
            row.kit or "",
        )
        for row in conn.execute(query)
    )


def _barcode_of() -> ScalarSelect[str]:
    return (
        select(Barcode.printed)
        .where(Barcode.sku_id == Sku.id, Barcode.quantity == 1)
        .order_by(Barcode.id)
        .limit(1)
        .correlate(Sku)
        .scalar_subquery()
    )


def product_card(conn: Connection, sku_id: int) -> ProductCard | None:
    """A product by its id."""
    row = conn.execute(
        select(Sku.id, Sku.code, Sku.title, _barcode_of(), Sku.picture_sha256).where(Sku.id == sku_id)
    ).first()
    return None if row is None else ProductCard(row[0], row[1], row[2], row[3] or "", row[4])


def picture(conn: Connection, sha256: str) -> bytes:
    """Bytes of a picture, empty if it is not there."""
    return conn.execute(select(Blob.data).where(Blob.sha256 == sha256)).scalar() or b""


def next_shipment(conn: Connection, location_id: int | None, *, but_not: int | None = None) -> int | None:
    """Id of the most urgent shipment that nobody packs yet: by priority, then age. None if nothing waits."""
    held = (
        select(OrderHold.id)
        .where(
            OrderHold.order_id == Shipment.order_id,
            OrderHold.lifted_at.is_(None),
            OrderHold.kind != HoldKind.ADDRESS,
        )
        .exists()
    )
    query = (
        select(Shipment.id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .where(Shipment.state.in_(UNBEGUN), Shipment.kind == ShipmentKind.OWN, ~held)
        .order_by(SalesOrder.priority.desc(), SalesOrder.placed_at, SalesOrder.id, Shipment.id)
        .limit(1)
    )
    if location_id is not None:
        query = query.where(Shipment.location_id == location_id)
    if but_not is not None:
        query = query.where(Shipment.id != but_not)
    return conn.execute(query).scalar()


def shipment_in_hand(conn: Connection, station_id: int) -> int | None:
    """The shipment that this station was packing when it stopped, the newest claim first."""
    return conn.execute(
        select(Shipment.id)
        .where(Shipment.state == ShipmentState.PACKING, Shipment.claim_station_id == station_id)
        .order_by(Shipment.claim_until.desc(), Shipment.id.desc())
        .limit(1)
    ).scalar()


@dataclass(frozen=True, slots=True)
class StationCounts:
    """Shipments packed since ``since``, and those that wait here (capped at ``COUNT_CAP`` + 1)."""

    packed: int
    waiting: int


def station_counts(conn: Connection, location_id: int | None, since: datetime) -> StationCounts:
    """How many shipments the shop packed since then, and how many wait at the location (None: anywhere)."""
    packed = select(literal(1)).where(Shipment.packed_at >= since, Shipment.kind == ShipmentKind.OWN)
    waiting = select(literal(1)).where(Shipment.state.in_(PACKABLE))
    if location_id is not None:
        waiting = waiting.where(Shipment.location_id == location_id)
    counts = [
        conn.execute(select(func.count()).select_from(query.limit(COUNT_CAP + 1).subquery())).scalar_one()
        for query in (packed, waiting)
    ]
    return StationCounts(*counts)
