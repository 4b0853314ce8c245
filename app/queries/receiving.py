"""Reads of receiving: what is open, what has come, where it goes, what came short or over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, func, select

from app.domain.purchases import Bought, PurchaseState
from app.domain.putaway import BinContent, Putaway, putaway
from app.domain.stock_cost import worth
from db.models import (
    Bin,
    BinStock,
    DocumentKind,
    Location,
    Lot,
    PurchaseLine,
    PurchaseOrder,
    Receipt,
    ReceiptLine,
    Serial,
    Sku,
    StockLevel,
    StockMove,
    Supplier,
    Tracking,
)


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt; ``purchase`` and ``supplier`` are "" where it is blind."""

    id: int
    number: str
    location_id: int
    location: str
    purchase_order_id: int | None
    purchase: str
    supplier: str
    state: PurchaseState | None
    reference: str
    opened_at: datetime
    closed_at: datetime | None
    units: int


@dataclass(frozen=True, slots=True)
class Expected:
    """A product of a receipt: units that came in it, and what its purchase order says (all of its receipts).

    ``bought`` None: nobody ordered it, or the receipt is blind.
    """

    sku_id: int
    sku: str
    title: str
    picture: str | None
    tracking: Tracking
    here: int
    bought: Bought | None

    @property
    def short(self) -> int:
        """Units that are still to come."""
        return self.bought.incoming if self.bought else 0

    @property
    def over(self) -> int:
        """Units that came and were not ordered."""
        return max(self.bought.received - self.bought.wanted, 0) if self.bought else 0


@dataclass(frozen=True, slots=True)
class ReceiptReport:
    """A receipt with its products: in the order of the purchase order, then what else came."""

    receipt: ReceiptRow
    goods: tuple[Expected, ...]

    @property
    def short(self) -> tuple[Expected, ...]:
        """Products of which units are missing."""
        return tuple([one for one in self.goods if one.short])

    @property
    def over(self) -> tuple[Expected, ...]:
        """Products of which more came than was ordered, or that nobody ordered."""
        is_blind = self.receipt.purchase_order_id is None
        return () if is_blind else tuple([one for one in self.goods if one.over or one.bought is None])


@dataclass(frozen=True, slots=True)
class Lying:
    """Units that a station received and where they lie since, as the ledger says."""

    sku_id: int
    bin_id: int | None
    lot_id: int | None
    serial_id: int | None
    units: int


@dataclass(frozen=True, slots=True)
class Received:
    """One line of a receipt, for people: what, how many (negative: taken back), where, of which lot."""

    id: int
    sku_id: int
    sku: str
    title: str
    units: int
    bin: str
    lot: str
    expires_on: date | None
    serial: str
    unit_cost: int | None


@dataclass(frozen=True, slots=True)
class ValueRow:
    """What the stock of a SKU is worth at a location, in the shop's minor units; None: its cost is not known."""

    sku_id: int
    sku: str
    title: str
    location_id: int
    location: str
    on_hand: int
    average_cost: int | None
    amount: int | None


def receipts(conn: Connection, *, opened: bool | None = None, limit: int = 200) -> list[ReceiptRow]:
    """Receipts, the newest first; ``opened`` True: those that are still open, False: those that are closed."""
    query = _receipts().order_by(Receipt.id.desc()).limit(limit)
    if opened is not None:
        query = query.where(Receipt.closed_at.is_(None) if opened else Receipt.closed_at.is_not(None))
    return [_receipt_row(row) for row in conn.execute(query)]


def receipt(conn: Connection, receipt_id: int) -> ReceiptRow | None:
    """One receipt."""
    row = conn.execute(_receipts().where(Receipt.id == receipt_id)).first()
    return None if row is None else _receipt_row(row)


def receipt_numbered(conn: Connection, number: str) -> ReceiptRow | None:
    """The receipt of this number, open or closed."""
    row = conn.execute(_receipts().where(Receipt.number == number)).first()
    return None if row is None else _receipt_row(row)


def _receipt_row(row: Any) -> ReceiptRow:
    return replace(ReceiptRow(*row), units=int(row[-1]))  # PostgreSQL's sums are no integers


def _receipts() -> Any:
    units = (
        select(func.coalesce(func.sum(ReceiptLine.units), 0))
        .where(ReceiptLine.receipt_id == Receipt.id)
        .scalar_subquery()
    )
    return (
        select(
            Receipt.id,
            Receipt.number,
            Receipt.location_id,
            Location.name,
            Receipt.purchase_order_id,
            func.coalesce(PurchaseOrder.number, ""),
            func.coalesce(Supplier.name, ""),
            PurchaseOrder.state,
            Receipt.reference,
            Receipt.opened_at,
            Receipt.closed_at,
            units,
        )
        .join(Location, Location.id == Receipt.location_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == PurchaseOrder.supplier_id)
    )


def receipt_report(conn: Connection, receipt_id: int) -> ReceiptReport | None:
    """The receipt with what came and what should have come."""
    row = receipt(conn, receipt_id)
    if row is None:
        return None
    here = {
        sku_id: int(units)
        for sku_id, units in conn.execute(
            select(ReceiptLine.sku_id, func.sum(ReceiptLine.units))
            .where(ReceiptLine.receipt_id == receipt_id)
            .group_by(ReceiptLine.sku_id)
            .order_by(func.min(ReceiptLine.id))
        )
    }
    bought: dict[int, Bought] = {}
    lines = select(PurchaseLine).where(PurchaseLine.purchase_order_id == row.purchase_order_id)
    for line in conn.execute(lines.order_by(PurchaseLine.position)) if row.purchase_order_id is not None else ():
        known = bought.get(line.sku_id, Bought(0))
        bought[line.sku_id] = Bought(
            known.ordered + line.ordered, known.received + line.received, known.cancelled + line.cancelled
        )
    skus = [*bought, *(sku_id for sku_id, units in here.items() if units and sku_id not in bought)]
    facts = {
        sku.id: sku
        for sku in conn.execute(
            select(Sku.id, Sku.code, Sku.title, Sku.picture_sha256, Sku.tracking).where(Sku.id.in_(skus))
        )
    }
    goods = [
        Expected(
            sku_id,
            facts[sku_id].code,
            facts[sku_id].title,
            facts[sku_id].picture_sha256,
            facts[sku_id].tracking,
            here.get(sku_id, 0),
            bought.get(sku_id),
        )
        for sku_id in skus
    ]
    return ReceiptReport(row, tuple(goods))


def received_lines(conn: Connection, receipt_id: int, limit: int = 200) -> list[Received]:
    """The last lines of a receipt, the newest first."""
    of_op = (
        select(func.max(StockMove.serial_id))
        .where(StockMove.op_id == ReceiptLine.op_id, StockMove.sku_id == ReceiptLine.sku_id)
        .scalar_subquery()
    )
    query: Any = (
        select(
            ReceiptLine.id,
            ReceiptLine.sku_id,
            Sku.code,
            Sku.title,
            ReceiptLine.units,
            func.coalesce(Bin.code, ""),
            func.coalesce(Lot.code, ""),
            Lot.expires_on,
            func.coalesce(Serial.code, ""),
            ReceiptLine.unit_cost,
        )
        .join(Sku, Sku.id == ReceiptLine.sku_id)
        .outerjoin(Bin, Bin.id == ReceiptLine.bin_id)
        .outerjoin(Lot, Lot.id == ReceiptLine.lot_id)
        .outerjoin(Serial, Serial.id == of_op)
        .where(ReceiptLine.receipt_id == receipt_id)
        .order_by(ReceiptLine.id.desc())
        .limit(limit)
    )
    return [Received(*row) for row in conn.execute(query)]


def lying(conn: Connection, receipt_id: int, station_id: int, sku_id: int | None = None) -> list[Lying]:
    """Where what a station received lies; units that it took back or put elsewhere are allowed for."""
    query = (
        select(
            StockMove.sku_id, StockMove.bin_id, StockMove.lot_id, StockMove.serial_id, func.sum(StockMove.hand_delta)
        )
        .where(
            StockMove.document_kind == DocumentKind.RECEIPT,
            StockMove.document_id == receipt_id,
            StockMove.station_id == station_id,
        )
        .group_by(StockMove.sku_id, StockMove.bin_id, StockMove.lot_id, StockMove.serial_id)
        .having(func.sum(StockMove.hand_delta) != 0)
        .order_by(func.max(StockMove.id))
    )
    if sku_id is not None:
        query = query.where(StockMove.sku_id == sku_id)
    return [Lying(*row[:4], int(row[4])) for row in conn.execute(query)]


def putaway_for(conn: Connection, location_id: int, sku_id: int, lot_id: int | None = None) -> Putaway | None:
    """Where units of a SKU (and lot) that come in at a location are best put, None where it has no fitting bin."""
    mine = BinStock.sku_id == sku_id
    in_lot = mine & (BinStock.lot_id == (lot_id or 0))
    query = (
        select(
            Bin.id,
            Bin.code,
            Bin.kind,
            Bin.zone,
            Bin.walk_order,
            func.coalesce(func.sum(BinStock.on_hand).filter(mine), 0),
            func.coalesce(func.sum(BinStock.on_hand).filter(in_lot), 0),
            func.coalesce(func.sum(BinStock.on_hand), 0),
            func.count().filter(mine) > 0,
        )
        .outerjoin(BinStock, and_(BinStock.bin_id == Bin.id, BinStock.location_id == Bin.location_id))
        .where(Bin.location_id == location_id, Bin.archived_at.is_(None))
        .group_by(Bin.id)
    )
    rows = conn.execute(query).all()
    return putaway([BinContent(*row[:5], int(row[5]), int(row[6]), int(row[7]), bool(row[8])) for row in rows])


def stock_value(conn: Connection, sku_ids: Iterable[int] | None = None) -> list[ValueRow]:
    """What stock is worth by moving average, by SKU and location; of all SKUs that are on hand where none is named."""
    query = (
        select(Sku.id, Sku.code, Sku.title, Location.id, Location.name, StockLevel.on_hand, Sku.average_cost)
        .join(StockLevel, StockLevel.sku_id == Sku.id)
        .join(Location, Location.id == StockLevel.location_id)
        .where(StockLevel.on_hand > 0)
        .order_by(Sku.code, Location.name)
    )
    if sku_ids is not None:
        query = query.where(Sku.id.in_(sorted(set(sku_ids))))
    return [ValueRow(*row, worth(row[5], row[6])) for row in conn.execute(query)]
