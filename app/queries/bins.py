"""Reads of bins: what they are for and how much lies in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, collate, func, or_, select

from app.domain.identifiers import CodeKind, fold_key, parse_own_code
from app.domain.stock_places import BinKind
from db.models import Bin, BinStock, Location
from db.search import begins

MOST_HITS = 9


@dataclass(frozen=True, slots=True)
class BinRow:
    """A bin in use with what lies in it: units of so many products, of which ``held`` are not sold."""

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
    held: int


def bin_rows(
    conn: Connection, location_id: int | None = None, *, zone: str = "", text: str = "", limit: int | None = None
) -> list[BinRow]:
    """Bins in the order of the walk, location by location; of a location, or of a zone, only.

    ``text``: those whose code or zone begins so, whatever its case; ``limit``: so many at most.
    """
    lies = (
        select(
            BinStock.bin_id,
            func.sum(BinStock.on_hand).label("units"),
            func.count(BinStock.sku_id.distinct()).label("products"),
            func.sum(BinStock.held).label("held"),
        )
        .where(BinStock.on_hand > 0)
        .group_by(BinStock.bin_id)
        .subquery()
    )
    query = (
        select(Bin, Location.code.label("place"), lies.c.units, lies.c.products, lies.c.held)
        .join(Location, Location.id == Bin.location_id)
        .outerjoin(lies, lies.c.bin_id == Bin.id)
        .where(Bin.archived_at.is_(None))
        .order_by(Location.rank, Location.id, Bin.walk_order, Bin.code)
    )
    if location_id is not None:
        query = query.where(Bin.location_id == location_id)
    if zone.strip():
        query = query.where(Bin.zone == " ".join(zone.split()))
    key = fold_key(text)
    if key:
        # Codes are compared sign by sign there, so PostgreSQL's lower() would know ASCII alone.
        if conn.dialect.name == "sqlite":
            folds = (func.key_fold(Bin.code), func.key_fold(Bin.zone))
        else:
            folds = (func.lower(collate(Bin.code, "default")), func.lower(Bin.zone))
        query = query.where(or_(*(begins(fold, key) for fold in folds)))
    query = query.limit(limit)
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
            int(row.held or 0),
        )
        for row in conn.execute(query)
    ]


def find_bins(conn: Connection, location_id: int, text: str) -> list[BinRow]:
    """The bins of a location that a typed text may mean: this very code first, then those that begin so."""
    found = bin_rows(conn, location_id, text=text, limit=MOST_HITS)
    return sorted(found, key=lambda row: (fold_key(row.code) != fold_key(text), row.walk_order, row.code))


def bin_scanned(conn: Connection, code: str) -> tuple[int, str, str] | None:
    """The bin whose label was scanned: its location, its code and the location's name; None if it is none."""
    own = parse_own_code(code)
    if own is None or own.kind is not CodeKind.BIN:
        return None
    query = select(Bin.location_id, Bin.code, Location.name).join(Location, Location.id == Bin.location_id)
    row = conn.execute(query.where(Bin.id == own.number, Bin.archived_at.is_(None))).first()
    return None if row is None else (row.location_id, row.code, row.name)
