"""What a code means to who receives goods: a product with its lot and how many, or a bin of this location."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, or_, select

from app.domain.gs1 import GoodsCode, parse_goods_code
from app.domain.identifiers import CodeKind, parse_own_code
from app.services.receiving import ReceiveUnits
from app.services.scan_lookup import Found, Hit, clean, look_up
from db.models import Bin, PurchaseOrder, Receipt, Sku, SupplierSku, Tracking


class Scanned(enum.StrEnum):
    """What a code is to who receives."""

    GOODS = "goods"
    BIN = "bin"
    SEVERAL = "several"  # products have this code in common
    OTHER = "other"  # known, but nothing that is received: an order, a parcel
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Goods:
    """A product that was scanned, with what the code says of these units."""

    sku_id: int
    code: str
    title: str
    picture: str | None
    tracking: Tracking
    units: int
    lot: str = ""
    expires_on: date | None = None
    serial: str = ""

    @property
    def needs_lot(self) -> bool:
        """Whether the lot is still to be said."""
        return self.tracking is Tracking.LOT and not self.lot

    @property
    def needs_serial(self) -> bool:
        """Whether the serial number is still to be said."""
        return self.tracking is Tracking.SERIAL and not self.serial


@dataclass(frozen=True, slots=True)
class Reading:
    """What a code means; ``goods`` of GOODS, ``bin_id`` and ``bin`` of BIN, ``names`` of SEVERAL.

    ``is_closed``: the receipt that it was read for takes nothing in any more.
    """

    what: Scanned
    goods: Goods | None = None
    bin_id: int | None = None
    bin: str = ""
    names: tuple[str, ...] = ()
    is_closed: bool = False


def read_code(conn: Connection, receipt_id: int, code: str) -> Reading:
    """What the code means to a receipt: a bin's label, a product, a GS1 code, or what the supplier calls a product."""
    receipt = conn.execute(
        select(Receipt.location_id, PurchaseOrder.supplier_id, Receipt.closed_at)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .where(Receipt.id == receipt_id)
    ).first()
    if receipt is None:
        return Reading(Scanned.UNKNOWN)
    reading = read_goods(conn, code, receipt.location_id, receipt.supplier_id)
    return reading if receipt.closed_at is None else replace(reading, is_closed=True)


def read_goods(conn: Connection, code: str, location_id: int, supplier_id: int | None = None) -> Reading:
    """What the code means where goods are handled: a bin of the location, a product, a GS1 code, or what the supplier
    calls a product."""
    text = clean(code)
    if not text:
        return Reading(Scanned.UNKNOWN)
    hits, says = look_up(conn, text), None
    if not hits:
        says = parse_goods_code(text)
        hits = look_up(conn, says.gtin) if says else []
    bin_ = None if any(hit.found is Found.SKU for hit in hits) else _bin(conn, text, location_id)
    if bin_ is not None:
        return Reading(Scanned.BIN, bin_id=bin_[0], bin=bin_[1])
    skus = [hit for hit in hits if hit.found is Found.SKU] or _suppliers_own(conn, text, supplier_id)
    if not skus:
        return Reading(Scanned.OTHER if hits else Scanned.UNKNOWN)
    if len(skus) > 1:
        names = select(Sku.code).where(Sku.id.in_([hit.id for hit in skus])).order_by(Sku.code)
        return Reading(Scanned.SEVERAL, names=tuple(conn.scalars(names)))
    return Reading(Scanned.GOODS, _goods(conn, skus[0], says))


def _goods(conn: Connection, hit: Hit, says: GoodsCode | None) -> Goods:
    row = conn.execute(select(Sku.code, Sku.title, Sku.picture_sha256, Sku.tracking).where(Sku.id == hit.id)).one()
    if says is None:
        return Goods(hit.id, *row, hit.units)
    # A unit with a number of its own is one, whatever else the carton says.
    units = 1 if row.tracking is Tracking.SERIAL and says.serial else hit.units * says.units
    return Goods(hit.id, *row, units, says.lot, says.expires_on, says.serial)


def _bin(conn: Connection, text: str, location_id: int) -> tuple[int, str] | None:
    own = parse_own_code(text)
    wanted = [Bin.code == " ".join(text.split())]
    if own is not None and own.kind is CodeKind.BIN and own.number < 2**63:
        wanted.append(Bin.id == own.number)
    query = select(Bin.id, Bin.code).where(Bin.location_id == location_id, Bin.archived_at.is_(None), or_(*wanted))
    row = conn.execute(query.order_by(Bin.id)).first()
    return None if row is None else (row.id, row.code)


def _suppliers_own(conn: Connection, text: str, supplier_id: int | None) -> list[Hit]:
    if supplier_id is None:
        return []
    query = select(SupplierSku.sku_id).where(SupplierSku.supplier_id == supplier_id, SupplierSku.code == text)
    return [Hit(Found.SKU, sku_id) for sku_id in conn.scalars(query.order_by(SupplierSku.id))]


def receive_command(
    receipt_id: int, goods: Goods, bin_id: int | None, *, units: int | None = None, anyway: bool = False
) -> ReceiveUnits:
    """The operation that takes the scanned units in; ``units``: how many were counted by hand instead."""
    return ReceiveUnits(
        receipt_id,
        goods.sku_id,
        goods.units if units is None else units,
        bin_id,
        goods.lot,
        goods.expires_on.isoformat() if goods.expires_on else "",
        goods.serial,
        None,
        anyway,
    )
