"""Reads of bins: what they are for and how much lies in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.domain.stock_places import BinKind
from db.models import Bin, BinStock, Location


@dataclass(frozen=True, slots=True)
class BinRow:
    """A bin in use with what lies in it: units of so many products."""

    id: int
    code: str
    location_id: int
    location: str
    zone: str
    walk_order: int
    kind: BinKind
    version: int
    counted_at: datetime | None
    units: int
    products: int


def bin_rows(conn: Connection, location_id: int | None = None, *, zone: str = "") -> list[BinRow]:
    """Bins in the order of the walk, location by location; of a location, or of a zone, only."""
    lies = (
        select(BinStock.bin_id, func.sum(BinStock.on_hand).label("units"), func.count().label("products"))
        .where(BinStock.on_hand > 0)
        .group_by(BinStock.bin_id)
        .subquery()
    )
    query = (
        select(Bin, Location.code.label("place"), lies.c.units, lies.c.products)
        .join(Location, Location.id == Bin.location_id)
        .outerjoin(lies, lies.c.bin_id == Bin.id)
        .where(Bin.archived_at.is_(None))
        .order_by(Location.rank, Location.id, Bin.walk_order, Bin.code)
    )
    if location_id is not None:
        query = query.where(Bin.location_id == location_id)
    if zone.strip():
        query = query.where(Bin.zone == " ".join(zone.split()))
    return [
        BinRow(
            row.id,
            row.code,
            row.location_id,
            row.place,
            row.zone,
            row.walk_order,
            row.kind,
            row.version,
            row.counted_at,
            int(row.units or 0),
            row.products or 0,
        )
        for row in conn.execute(query)
    ]
