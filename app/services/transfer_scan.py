"""What a code means to who sends or receives a transfer: a product with its lot or serial number, or a bin there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from app.domain.stock_places import LocationKind
from app.services.receiving_scan import Goods, Reading, Scanned, read_goods
from app.services.scan_lookup import clean
from app.services.serial_places import boxed_units
from db.models import DocumentKind, Location, Lot, Serial, Sku, StockMove, Tracking, Transfer, TransferLine


@dataclass(frozen=True, slots=True)
class TransferCode:
    """What was scanned. ``lot_id`` and ``serial_id``: the lot and the unit that the code names, as far as the books
    know them; ``serial_id`` only where that unit may be handled: it is free at the source, or on its way.
    """

    reading: Reading
    lot_id: int | None = None
    serial_id: int | None = None


def read_transfer_code(conn: Connection, transfer_id: int, code: str, *, sending: bool) -> TransferCode:
    """What a code means to a transfer; bins are those of its source while ``sending``, else of its goal."""
    places = select(Transfer.from_location_id, Transfer.to_location_id).where(Transfer.id == transfer_id)
    found = conn.execute(places).first()
    text = clean(code)
    if found is None or not text:
        return TransferCode(Reading(Scanned.UNKNOWN))
    here = found[0] if sending else found[1]
    skus = set(conn.scalars(select(TransferLine.sku_id).where(TransferLine.transfer_id == transfer_id)))
    goods = _unit_named(conn, text, skus)
    reading = read_goods(conn, text, here) if goods is None else Reading(Scanned.GOODS, goods)
    goods = reading.goods
    if goods is None:
        return TransferCode(reading)
    return _with_ids(conn, transfer_id, reading, goods, here if sending else None)


def said_of(conn: Connection, transfer_id: int, goods: Goods, text: str, *, sending: bool) -> TransferCode:
    """The product that was scanned before, with the lot or serial number that ``text`` is."""
    said = " ".join(clean(text).split())
    named = replace(goods, serial=said, units=1) if goods.needs_serial else replace(goods, lot=said)
    source = conn.execute(select(Transfer.from_location_id).where(Transfer.id == transfer_id)).scalar_one()
    return _with_ids(conn, transfer_id, Reading(Scanned.GOODS, named), named, source if sending else None)


def _with_ids(
    conn: Connection, transfer_id: int, reading: Reading, goods: Goods, source_id: int | None
) -> TransferCode:
    if goods.tracking is Tracking.SERIAL and goods.serial:
        unit = _unit_there(conn, transfer_id, goods, source_id)
        return TransferCode(reading) if unit is None else TransferCode(reading, unit[1], unit[0])
    if not goods.lot:
        return TransferCode(reading)
    lot = select(Lot.id).where(Lot.sku_id == goods.sku_id, Lot.code == goods.lot)
    return TransferCode(reading, conn.execute(lot).scalar_one_or_none())


def _unit_named(conn: Connection, text: str, skus: Iterable[int]) -> Goods | None:
    """The unit whose bare serial number was scanned, of a product in the transfer: before any other meaning."""
    query = (
        select(Sku.id, Sku.code, Sku.title, Sku.picture_sha256, Sku.tracking)
        .join(Serial, Serial.sku_id == Sku.id)
        .where(Serial.code == text, Sku.id.in_(sorted(skus)), Sku.tracking == Tracking.SERIAL)
        .order_by(Sku.id)
    )
    row = conn.execute(query).first()
    return None if row is None else Goods(*row, 1, serial=text)


def _unit_there(
    conn: Connection, transfer_id: int, goods: Goods, source_id: int | None
) -> tuple[int, int | None] | None:
    """The unit and its lot, where it is free at the source; ``source_id`` None: on its way with the transfer."""
    query = select(Serial.id, Serial.lot_id).where(Serial.sku_id == goods.sku_id, Serial.code == goods.serial)
    if source_id is not None:
        query = query.where(Serial.location_id == source_id)
    else:
        sent = select(StockMove.serial_id).where(
            StockMove.document_kind == DocumentKind.TRANSFER, StockMove.document_id == transfer_id
        )
        query = query.join(Location, Location.id == Serial.location_id)
        query = query.where(Location.kind == LocationKind.IN_TRANSIT, Serial.id.in_(sent))
    row = conn.execute(query).first()
    return None if row is None or boxed_units(conn, [row.id]) else (row.id, row.lot_id)
