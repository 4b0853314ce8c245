"""Reads of counts: which there are, which bins they count, which bins should be counted next."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select

from app.domain.counting import ABC_DAYS, AbcClass, CountState, abc_classes
from app.domain.order_states import ShipmentKind, ShipmentState
from app.domain.stock_places import BinKind
from db.models import (
    Allocation,
    Bin,
    BinStock,
    CountBin,
    CountLine,
    Location,
    MoveKind,
    Shipment,
    ShipmentLine,
    Sku,
    StockCount,
    StockMove,
)

MOST = 200


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count as a list shows it; ``waiting`` differences want somebody to decide."""

    id: int
    number: str
    location_id: int
    location: str
    state: CountState
    blind: bool
    note: str
    created_at: datetime
    ended_at: datetime | None
    bins: int
    bins_done: int
    waiting: int
    only_bin: str


@dataclass(frozen=True, slots=True)
class BinToCount:
    """A bin of a count or of a plan; ``bin_id`` None: what lies in no bin."""

    bin_id: int | None
    code: str
    zone: str
    counted_at: datetime | None


@dataclass(frozen=True, slots=True)
class BinName:
    """A bin by its code, and where it is."""

    id: int
    code: str
    location_id: int
    kind: BinKind


def _waits() -> ColumnElement[bool]:
    return (CountLine.counted.is_not(None)) & (CountLine.times > 0) & (CountLine.posted.is_(None))


def count_rows(
    conn: Connection,
    *,
    location_id: int | None = None,
    states: Collection[CountState] = tuple(CountState),
    limit: int = MOST,
) -> list[CountRow]:
    """Counts in one of the states, the newest first."""
    of_count = CountBin.stock_count_id == StockCount.id
    bins = select(func.count()).where(of_count).correlate(StockCount).scalar_subquery()
    done = select(func.count()).where(of_count, CountBin.counted_at.is_not(None)).correlate(StockCount)
    waiting = select(func.count()).where(CountLine.stock_count_id == StockCount.id, _waits()).correlate(StockCount)
    code = select(func.min(Bin.code)).join(CountBin, CountBin.bin_id == Bin.id).where(of_count).correlate(StockCount)
    query = (
        select(
            StockCount,
            Location.name,
            bins.label("bins"),
            done.scalar_subquery().label("done"),
            waiting.scalar_subquery().label("waiting"),
            code.scalar_subquery().label("bin_code"),
        )
        .join(Location, Location.id == StockCount.location_id)
        .where(StockCount.state.in_(list(states)))
        .order_by(StockCount.id.desc())
        .limit(limit)
    )
    if location_id is not None:
        query = query.where(StockCount.location_id == location_id)
    return [
        CountRow(
            row.id,
            row.number,
            row.location_id,
            row.name,
            row.state,
            row.blind,
            row.note,
            row.created_at,
            row.ended_at,
            row.bins,
            row.done,
            row.waiting,
            row.bin_code or "" if row.bins == 1 else "",
        )
        for row in conn.execute(query)
    ]


def count_named(conn: Connection, number: str) -> int | None:
    """The id of the count with that number (``C-12``; the letters may be left out)."""
    text = number.strip().upper()
    return conn.scalar(select(StockCount.id).where(StockCount.number.in_({text, f"C-{text}"})))


def bins_of_count(conn: Connection, count_id: int) -> list[BinToCount]:
    """The bins of a count in the order of the walk; what lies in no bin comes last."""
    query = (
        select(CountBin.bin_id, Bin.code, Bin.zone, CountBin.counted_at)
        .outerjoin(Bin, Bin.id == CountBin.bin_id)
        .where(CountBin.stock_count_id == count_id)
        .order_by(CountBin.bin_id.is_(None), Bin.walk_order, Bin.code)
    )
    return [BinToCount(row.bin_id, row.code or "", row.zone or "", row.counted_at) for row in conn.execute(query)]


def bins_to_count(
    conn: Connection,
    location_id: int,
    now: datetime,
    *,
    zone: str = "",
    abc: AbcClass | None = None,
    counted_before: datetime | None = None,
) -> list[BinToCount]:
    """Bins in use at the location that fit: of a zone, with goods of a class, not counted since a moment.

    The class of a product is by what left this location in the last 90 days. In the order of the walk.
    """
    query = (
        select(Bin.id, Bin.code, Bin.zone, Bin.counted_at)
        .where(Bin.location_id == location_id, Bin.archived_at.is_(None))
        .order_by(Bin.walk_order, Bin.code)
    )
    if zone.strip():
        query = query.where(Bin.zone == " ".join(zone.split()))
    if counted_before is not None:
        query = query.where(or_(Bin.counted_at.is_(None), Bin.counted_at < counted_before))
    rows = conn.execute(query).all()
    if abc is not None:
        fitting = _bins_of_class(conn, location_id, now, abc)
        rows = [row for row in rows if row.id in fitting]
    return [BinToCount(row.id, row.code, row.zone, row.counted_at) for row in rows]


def _bins_of_class(conn: Connection, location_id: int, now: datetime, abc: AbcClass) -> set[int]:
    here = select(BinStock.bin_id, BinStock.sku_id).where(
        BinStock.location_id == location_id, BinStock.on_hand > 0, BinStock.bin_id.is_not(None)
    )
    lies = conn.execute(here).all()
    gone = (
        select(ShipmentLine.sku_id, func.sum(ShipmentLine.quantity))
        .join(Shipment, Shipment.id == ShipmentLine.shipment_id)
        .where(Shipment.state == ShipmentState.SHIPPED, Shipment.kind == ShipmentKind.OWN)
        .where(Shipment.location_id == location_id, Shipment.shipped_at >= now - timedelta(days=ABC_DAYS))
        .group_by(ShipmentLine.sku_id)
    )
    sold = dict.fromkeys((row.sku_id for row in lies), 0) | {row[0]: int(row[1]) for row in conn.execute(gone)}
    classes = abc_classes(sold)
    return {row.bin_id for row in lies if row.bin_id is not None and classes[row.sku_id] is abc}


def zones_of(conn: Connection, location_id: int) -> list[str]:
    """The zones of a location's bins."""
    query = select(Bin.zone).where(Bin.location_id == location_id, Bin.archived_at.is_(None), Bin.zone != "")
    return list(conn.scalars(query.distinct().order_by(Bin.zone)))


def bins_named(conn: Connection, text: str, location_id: int | None = None) -> list[BinName]:
    """Bins in use with that code, of one location or of all; upper and lower case are told apart where they differ."""
    code = " ".join(text.split())
    query = select(Bin.id, Bin.code, Bin.location_id, Bin.kind).where(Bin.archived_at.is_(None))
    if location_id is not None:
        query = query.where(Bin.location_id == location_id)
    for same in (Bin.code == code, func.lower(Bin.code) == code.lower()):
        found = [BinName(*row) for row in conn.execute(query.where(same).order_by(Bin.location_id, Bin.id))]
        if found:
            return found
    return []


def bin_by_id(conn: Connection, bin_id: int) -> BinName | None:
    """The bin with that id, if it is in use."""
    query = select(Bin.id, Bin.code, Bin.location_id, Bin.kind).where(Bin.id == bin_id, Bin.archived_at.is_(None))
    row = conn.execute(query).first()
    return BinName(*row) if row else None


def tracking_of(conn: Connection, sku_id: int) -> str:
    """What more than their number is known of the units of a product: "none", "lot" or "serial"."""
    return str(conn.execute(select(Sku.tracking).where(Sku.id == sku_id)).scalar_one().value)


def emptied_bins(conn: Connection, shipment_id: int) -> list[BinName]:
    """Bins from which the parcel took the last unit by the books, and of which nobody has said since whether they are.

    A bin that is being counted just now is not asked about.
    """
    took = (
        select(StockMove.bin_id, func.max(StockMove.recorded_at).label("at"))
        .join(Allocation, Allocation.order_line_id == StockMove.order_line_id)
        .where(Allocation.shipment_id == shipment_id, StockMove.kind == MoveKind.SHIP)
        .where(StockMove.bin_id.is_not(None))
        .group_by(StockMove.bin_id)
        .subquery()
    )
    lies = exists().where(BinStock.bin_id == Bin.id, BinStock.on_hand > 0)
    live = (
        exists()
        .where(CountBin.bin_id == Bin.id, CountBin.counted_at.is_(None), StockCount.state == CountState.OPEN)
        .where(StockCount.id == CountBin.stock_count_id)
    )
    query = (
        select(Bin.id, Bin.code, Bin.location_id, Bin.kind)
        .join(took, took.c.bin_id == Bin.id)
        .where(~lies, ~live, Bin.archived_at.is_(None))
        .where(or_(Bin.counted_at.is_(None), Bin.counted_at < took.c.at))
        .order_by(Bin.walk_order, Bin.code)
    )
    return [BinName(*row) for row in conn.execute(query)]
