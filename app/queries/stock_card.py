"""The card of a product: what it is, where it lies, who waits for it, what comes in, and what it is worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from app.domain.kits import limiting_parts
from app.queries.kits import KitPart, part_stock, parts_of_kit
from app.queries.stock_conditions import day_of
from app.queries.stock_grid import GridRow, GridSpec, stock_grid
from db import direct
from db.models import Barcode, ChannelAccount, DatabaseInfo, Sku, Tracking

MOST_ORDERS = 50
_MOST_LOCATIONS, _MOST_SPOTS = 500, 500


@dataclass(frozen=True, slots=True)
class ProductFacts:
    """What a product is. ``average_cost``: of one unit, in millionths of ``currency``'s minor unit.

    ``parts``: what a kit is made of.
    """

    sku_id: int
    code: str
    title: str
    version: int
    vendor: str
    owner: str
    tracking: str
    options: Mapping[str, str]
    weight_g: int | None
    size_mm: tuple[int | None, int | None, int | None]
    hs_code: str
    origin_country: str
    hazardous: bool
    picture_sha256: str | None
    average_cost: int | None
    currency: str
    is_archived: bool
    barcodes: tuple[tuple[str, int], ...] = ()
    parts: tuple[KitPart, ...] = ()
    price_amount: int | None = None

    @property
    def by_number(self) -> bool:
        """Whether its units go by serial numbers."""
        return self.tracking == Tracking.SERIAL

    @property
    def by_lot(self) -> bool:
        """Whether the lot of its units has to be known."""
        return self.tracking == Tracking.LOT


@dataclass(frozen=True, slots=True)
class SpotRow:
    """Units in a bin (None: in none) and of a lot (None: of none) at a location."""

    location_id: int
    bin_id: int | None
    bin: str
    bin_kind: str
    zone: str
    lot_id: int | None
    lot: str
    expires_on: date | None
    is_blocked: bool
    on_hand: int
    held: int
    counted_at: datetime | None


@dataclass(frozen=True, slots=True)
class ForOrder:
    """Units of an order: reserved at a location, or (``location_id`` None) waited for since ``since``."""

    order_id: int
    number: str
    units: int
    location_id: int | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """Units that are to come in at a location by a document (``purchase``, ``transfer``) of somebody."""

    kind: str
    document_id: int
    number: str
    partner: str
    location_id: int
    units: int
    day: date | None


@dataclass(frozen=True, slots=True)
class KeptFrom:
    """Units of a product that a channel account never gets (None: as many as of ``every`` product)."""

    account_id: int
    channel: str
    shop: str
    units: int | None
    every: int


@dataclass(frozen=True, slots=True)
class StockCard:
    """Everything on the card but its movements. ``reserved`` and ``waiting`` hold ``MOST_ORDERS`` rows at most.

    ``part_stock``: of a kit, what can be promised of its components, by location and SKU.
    """

    product: ProductFacts
    levels: tuple[GridRow, ...]
    spots: tuple[SpotRow, ...]
    reserved: tuple[ForOrder, ...]
    reserved_orders: int
    waiting: tuple[ForOrder, ...]
    waiting_units: int
    due: tuple[Due, ...]
    part_stock: Mapping[int, Mapping[int, int]] = field(default_factory=dict)
    kept: tuple[KeptFrom, ...] = ()

    def free_at(self, location_id: int, part: KitPart) -> int:
        """Units of a component that can be promised at a location."""
        return self.part_stock.get(location_id, {}).get(part.sku_id, 0)

    def limits_at(self, location_id: int) -> list[KitPart]:
        """Of a kit, the components of which there would have to be more for one kit more at a location."""
        needs = {part.sku_id: part.units for part in self.product.parts}
        few = limiting_parts(needs, self.part_stock.get(location_id, {}))
        return [part for part in self.product.parts if part.sku_id in few]

    def level(self, location_id: int | None) -> GridRow | None:
        """The row of a location, if the product was ever there."""
        return next((row for row in self.levels if row.location_id == location_id), None)

    @property
    def on_hand(self) -> int:
        """Units at all locations."""
        return sum(row.on_hand for row in self.levels)

    @property
    def value(self) -> int | None:
        """What they are worth by the moving average, in minor units; None where no cost is known."""
        cost = self.product.average_cost
        return None if cost is None else (self.on_hand * cost + 500_000) // 1_000_000


def stock_card(conn: Connection, sku_id: int, account_id: int | None = None) -> StockCard | None:
    """The card of a product, None if there is no such one. ``account_id``: as in ``GridSpec``."""
    product = product_facts(conn, sku_id)
    if product is None:
        return None
    levels = stock_grid(conn, GridSpec(sku_id=sku_id, account_id=account_id), limit=_MOST_LOCATIONS).rows
    reserved = direct.rows(conn, _RESERVED, (sku_id, MOST_ORDERS))
    orders = direct.first(conn, _RESERVED_ORDERS, (sku_id,))
    waiting = [
        ForOrder(row[0], row[1], row[2], None, _time(conn, row[3])) for row in direct.rows(conn, _WAITING, (sku_id,))
    ]
    return StockCard(
        product,
        tuple(sorted(levels, key=lambda row: (row.location, row.location_id))),
        tuple(spots_of(conn, sku_id)),
        tuple(ForOrder(*row) for row in reserved),
        int(orders[0]) if orders is not None else 0,
        tuple(waiting[:MOST_ORDERS]),
        sum(row.units for row in waiting),
        tuple(due_of(conn, sku_id)),
        part_stock(conn, sku_id) if product.parts else {},
        kept_from(conn, sku_id),
    )


def kept_from(conn: Connection, sku_id: int) -> tuple[KeptFrom, ...]:
    """What each channel account never gets of a product; the shop's own channels get everything."""
    return tuple(KeptFrom(row[0], row[1], row[2], row[3], row[4] or 0) for row in direct.rows(conn, _KEPT, (sku_id,)))


def product_facts(conn: Connection, sku_id: int) -> ProductFacts | None:
    """What a product is, None if there is no such one."""
    row = conn.execute(select(Sku).where(Sku.id == sku_id)).first()
    if row is None:
        return None
    currency = str(conn.execute(select(DatabaseInfo.base_currency)).scalar_one())
    codes = select(Barcode.printed, Barcode.quantity).where(Barcode.sku_id == sku_id)
    return ProductFacts(
        sku_id=row.id,
        code=row.code,
        title=row.title,
        version=row.version,
        vendor=row.vendor,
        owner=row.owner,
        tracking=row.tracking.value,
        options=dict(row.options),
        weight_g=row.weight_g,
        size_mm=(row.length_mm, row.width_mm, row.height_mm),
        hs_code=row.hs_code,
        origin_country=row.origin_country,
        hazardous=row.hazardous,
        picture_sha256=row.picture_sha256,
        average_cost=row.average_cost,
        currency=currency,
        is_archived=row.archived_at is not None,
        barcodes=tuple((code, units) for code, units in conn.execute(codes.order_by(Barcode.quantity, Barcode.id))),
        parts=parts_of_kit(conn, sku_id),
        price_amount=row.price_amount,
    )


def spots_of(conn: Connection, sku_id: int) -> list[SpotRow]:
    """Where the units of a product lie, in the order of the walk; at each location what lies in no bin comes last."""
    found = []
    for row in direct.rows(conn, _SPOTS, (sku_id,)):
        values = list(row)
        values[7], values[8], values[11] = day_of(row[7]), bool(row[8]), _time(conn, row[11])
        found.append(SpotRow(*values))
    loose = [
        SpotRow(row[0], None, "", "", "", None, "", None, False, row[1], row[2], _time(conn, row[3]))
        for row in direct.rows(conn, _LOOSE, (sku_id,))
    ]
    return found + loose


def due_of(conn: Connection, sku_id: int) -> list[Due]:
    """What is to come in, the soonest first; what has no date comes last."""
    found = []
    for kind, sql in (("purchase", _BOUGHT), ("transfer", _SENT)):
        for row in direct.rows(conn, sql, (sku_id,)):
            found.append(Due(*(kind, *row[:5], day_of(row[5]))))
    return sorted(found, key=lambda due: (due.day or date.max, due.number))


def channel_accounts(conn: Connection) -> Sequence[tuple[int, str, str]]:
    """The channel accounts that available to promise can be asked for: id, channel, name of the shop."""
    query = select(ChannelAccount.id, ChannelAccount.channel, ChannelAccount.title)
    rows = conn.execute(query.where(ChannelAccount.archived_at.is_(None)).order_by(ChannelAccount.id))
    return [(row.id, row.channel, row.title) for row in rows]


def _time(conn: Connection, value: Any) -> datetime | None:
    return None if value is None else direct.python_time(conn, value)


# As ``services.routing`` keeps it: a rule of the product goes before one of every product.
_KEPT = """
    SELECT a.id, a.channel, a.shop, own.units, every.units FROM channel_account a
    LEFT JOIN channel_threshold own ON own.channel_account_id = a.id AND own.sku_id = ?
    LEFT JOIN channel_threshold every ON every.channel_account_id = a.id AND every.sku_id IS NULL
    WHERE a.channel NOT IN ('phone', 'store') ORDER BY a.channel, a.shop, a.id"""
_RESERVED = """
    SELECT o.id, o.number, sum(a.quantity), a.location_id FROM allocation a
    JOIN order_line l ON l.id = a.order_line_id JOIN sales_order o ON o.id = l.order_id
    WHERE a.sku_id = ? AND a.ended = '' GROUP BY o.id, o.number, a.location_id ORDER BY min(a.id) LIMIT ?"""
_RESERVED_ORDERS = """
    SELECT count(DISTINCT l.order_id) FROM allocation a JOIN order_line l ON l.id = a.order_line_id
    WHERE a.sku_id = ? AND a.ended = ''"""
_WAITING = """
    SELECT o.id, o.number, w.quantity, w.since FROM order_line l JOIN backorder w ON w.order_line_id = l.id
    JOIN sales_order o ON o.id = l.order_id WHERE l.sku_id = ? AND l.open > 0 ORDER BY w.id"""
_SPOTS = f"""
    SELECT s.location_id, s.bin_id, coalesce(b.code, ''), coalesce(b.kind, ''), coalesce(b.zone, ''), s.lot_id,
        coalesce(t.code, ''), t.expires_on, t.blocked_at IS NOT NULL, s.on_hand, s.held, s.counted_at
    FROM bin_stock s LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot t ON t.id = s.lot_id
    WHERE s.sku_id = ? AND s.on_hand > 0
    ORDER BY s.location_id, b.walk_order, b.code, t.expires_on, s.id LIMIT {_MOST_SPOTS}"""  # noqa: S608 (our words)
_LOOSE = """
    SELECT v.location_id, v.on_hand - v.placed,
        v.held - (SELECT coalesce(sum(s.held), 0) FROM bin_stock s
            WHERE s.sku_id = v.sku_id AND s.location_id = v.location_id), v.counted_at
    FROM stock_level v WHERE v.sku_id = ? AND v.on_hand > v.placed ORDER BY v.location_id"""
_BOUGHT = """
    SELECT p.id, p.number, s.name, p.location_id, l.ordered - l.received - l.cancelled,
        coalesce(l.expected_on, p.expected_on)
    FROM purchase_line l JOIN purchase_order p ON p.id = l.purchase_order_id JOIN supplier s ON s.id = p.supplier_id
    WHERE l.sku_id = ? AND p.state IN ('ordered', 'partly_received') AND l.ordered > l.received + l.cancelled"""
_SENT = """
    SELECT t.id, t.number, f.name, t.to_location_id, l.shipped - l.received - l.missing, t.expected_on
    FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id JOIN location f ON f.id = t.from_location_id
    WHERE l.sku_id = ? AND t.state = 'shipped' AND l.shipped > l.received + l.missing"""
