"""The only resolver of scanned codes: own code, then barcode, SKU, tracking number, order number."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.domain.identifiers import CodeKind, barcode_key, fold, parse_order_ref, parse_own_code
from app.queries.packing import ProductCard, product_card
from db import direct
from db.models import ChannelAccount, SalesOrder, Shipment

MAX_CODE = 200
_LARGEST_ID = 2**63 - 1


class Found(enum.StrEnum):
    """What a code names."""

    ORDER = "order"
    SHIPMENT = "shipment"
    SKU = "sku"


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that a code names; ``units`` is the quantity of a barcode (a case of 12 counts 12).

    ``serial``: the number of the one unit that was scanned, ``serial_id``: that unit, if the books know it.
    """

    found: Found
    id: int
    units: int = 1
    serial: str = ""
    serial_id: int | None = None


def clean(code: str) -> str:
    """The code without control characters (but the GS of GS1 codes) and outer white space, cut to a sane length.

    Half characters (lone surrogates, as a wrong keyboard layout may send them) go too: no database stores them.
    """
    return "".join(char for char in code if char == "\x1d" or not _is_noise(char)).strip()[:MAX_CODE]


def _is_noise(char: str) -> bool:
    return char < " " or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff"


def look_up(conn: Connection, code: str) -> list[Hit]:
    """Every record that the code names in the first way that names any; usually one, none if nobody knows it."""
    text = clean(code)
    if not text:
        return []
    return _own(conn, text) or _product(conn, text) or _tracking(conn, text) or orders_named(conn, text)


def look_up_order(conn: Connection, code: str) -> list[Hit]:
    """Like ``look_up`` where only an order or a shipment can be meant, so that a product's code never comes before."""
    text = clean(code)
    if not text:
        return []
    return _own(conn, text) or orders_named(conn, text) or _tracking(conn, text)


_OWN = {
    CodeKind.ORDER: "SELECT id FROM sales_order WHERE id = ?",
    CodeKind.SHIPMENT: "SELECT id FROM shipment WHERE id = ?",
}
_PRODUCT = """
    SELECT 1, sku_id, quantity FROM barcode WHERE code = ?
    UNION ALL SELECT 2, id, 1 FROM sku WHERE code = ?
    UNION ALL SELECT 3, id, 1 FROM sku WHERE code_fold = ?"""


def _own(conn: Connection, text: str) -> list[Hit]:
    own = parse_own_code(text)
    if own is None:
        return []
    known = _OWN.get(own.kind)
    if known is None or own.number > _LARGEST_ID or not direct.first(conn, known, (own.number,)):
        return []
    return [Hit(Found.ORDER if own.kind is CodeKind.ORDER else Found.SHIPMENT, own.number)]


def _product(conn: Connection, text: str) -> list[Hit]:
    rows = direct.rows(conn, _PRODUCT, (barcode_key(text), text, fold(text)))
    for way in (1, 2):
        hits = [Hit(Found.SKU, sku_id, units) for found, sku_id, units in rows if found == way]
        if hits:
            return hits
    return [Hit(Found.SKU, rows[0][1])] if len(rows) == 1 else []


def _tracking(conn: Connection, text: str) -> list[Hit]:
    rows = direct.rows(conn, "SELECT shipment_id FROM parcel WHERE tracking_number = ?", (text,))
    return [Hit(Found.SHIPMENT, row[0]) for row in rows]


def orders_named(conn: Connection, text: str) -> list[Hit]:
    """Orders and shipments that a person means by ``number``, ``number-n`` or ``SHOP:number``.

    The number may be given with or without the ``#`` that some channels put before it. The plain number counts
    before its other readings.
    """
    for reading in parse_order_ref(text):
        numbers = {reading.number, reading.number.removeprefix("#"), f"#{reading.number}"}
        query = select(SalesOrder.id).where(SalesOrder.number.in_(numbers)).order_by(SalesOrder.id)
        if reading.shop is not None:
            query = query.join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
            query = query.where(ChannelAccount.shop == reading.shop)
        if reading.shipment is None:
            hits = [Hit(Found.ORDER, order_id) for order_id in conn.scalars(query)]
        else:
            shipments = select(Shipment.id).where(
                Shipment.order_id.in_(query.order_by(None)), Shipment.sequence == reading.shipment
            )
            hits = [Hit(Found.SHIPMENT, shipment_id) for shipment_id in conn.scalars(shipments)]
        if hits:
            return hits
    return []


def product_scanned(conn: Connection, code: str) -> ProductCard | None:
    """The product that a scanned code names, None if it names none or something else."""
    found = goods_scanned(conn, code)
    return found[0] if found is not None else None


def goods_scanned(conn: Connection, code: str) -> tuple[ProductCard, int] | None:
    """``product_scanned``, with the units that the code stands for."""
    hits = look_up(conn, code)
    card = product_card(conn, hits[0].id) if hits and hits[0].found is Found.SKU else None
    return None if card is None else (card, hits[0].units)
