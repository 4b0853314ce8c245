"""Reads of buying: suppliers, what is bought of them, what comes when, what should be bought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Connection, Select, case, func, literal_column, select

from app.domain.purchases import AWAITED, Bought, PurchaseState, served_by, to_buy
from db.models import (
    Backorder,
    Location,
    OrderLine,
    PurchaseLine,
    PurchaseOrder,
    SalesOrder,
    Sku,
    StockLevel,
    Supplier,
    SupplierSku,
    Transfer,
    TransferLine,
    TransferState,
)

Key = tuple[int, int]  # SKU and location
Skus = Iterable[int] | Select[Any]  # ids, or a query that gives them


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """A supplier; ``skus``: how many products can be had there, ``open``: purchase orders that goods are to come of."""

    id: int
    name: str
    email: str
    phone: str
    currency: str
    lead_days: int | None
    note: str
    version: int
    archived: bool
    skus: int
    open: int


@dataclass(frozen=True, slots=True)
class SupplierGoods:
    """A SKU at a supplier, as ``services.suppliers.SetSupplierSku`` has it."""

    sku_id: int
    sku: str
    title: str
    code: str
    price_amount: int | None
    pack_units: int
    lead_days: int | None
    preferred: bool


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """An order to a supplier in a list; units are sums over its lines. ``amount``: of what is wanted and has a price,
    in minor units.
    """

    id: int
    number: str
    supplier_id: int
    supplier: str
    location_id: int
    location: str
    state: PurchaseState
    currency: str
    created_at: datetime
    expected_on: date | None
    note: str
    version: int
    lines: int
    ordered: int
    received: int
    cancelled: int
    amount: int


@dataclass(frozen=True, slots=True)
class PurchaseCounts:
    """How many orders to suppliers there are: drafts, awaited ones, those of them that are late, and all."""

    drafts: int
    awaited: int
    late: int
    every: int


@dataclass(frozen=True, slots=True)
class PurchaseLineRow:
    """A line of an order to a supplier. ``expected_on``: its own day, else the order's."""

    id: int
    sku_id: int
    sku: str
    title: str
    bought: Bought
    price_amount: int | None
    expected_on: date | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """Units of a SKU that are on their way to a location; ``document`` is the number of what brings them."""

    sku_id: int
    location_id: int
    expected_on: date | None
    units: int
    document: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What should be bought: ``units`` in packs of its supplier (None: it has none), which takes ``lead_days`` to come.

    ``supplier_code`` is the product's code there, ``currency`` that of ``price_amount``.
    """

    sku_id: int
    code: str
    title: str
    location_id: int
    location: str
    available: int
    incoming: int
    reorder_point: int
    reorder_to: int | None
    supplier_id: int | None
    supplier: str
    price_amount: int | None
    units: int
    supplier_code: str = ""
    pack_units: int = 1
    lead_days: int | None = None
    currency: str = ""


def supplier_list(conn: Connection, *, archived: bool = False) -> list[SupplierRow]:
    """Suppliers by name; those that were given up only where asked for."""
    skus = select(func.count()).where(SupplierSku.supplier_id == Supplier.id).scalar_subquery()
    purchases = (
        select(func.count())
        .where(PurchaseOrder.supplier_id == Supplier.id, PurchaseOrder.state.in_(AWAITED))
        .scalar_subquery()
    )
    query = select(Supplier, skus.label("skus"), purchases.label("purchases")).order_by(Supplier.name)
    if not archived:
        query = query.where(Supplier.archived_at.is_(None))
    return [
        SupplierRow(
            row.id, row.name, row.email, row.phone, row.currency, row.lead_days, row.note, row.version,
            row.archived_at is not None, row.skus, row.purchases,
        )
        for row in conn.execute(query)
    ]  # fmt: skip


def supplier_goods(conn: Connection, supplier_id: int) -> list[SupplierGoods]:
    """What can be had of a supplier, by SKU."""
    query = (
        select(SupplierSku, Sku.code.label("sku"), Sku.title)
        .join(Sku, Sku.id == SupplierSku.sku_id)
        .where(SupplierSku.supplier_id == supplier_id)
        .order_by(Sku.code)
    )
    return [
        SupplierGoods(
            row.sku_id, row.sku, row.title, row.code, row.price_amount, row.pack_units, row.lead_days, row.preferred
        )
        for row in conn.execute(query)
    ]


def purchase_list(
    conn: Connection,
    *,
    states: Collection[PurchaseState] = (),
    location_id: int | None = None,
    before_id: int | None = None,
    limit: int = 200,
    late_on: date | None = None,
    by_day: bool = False,
    offset: int = 0,
) -> list[PurchaseRow]:
    """Orders to suppliers, the newest first; ``states`` none: all. ``before_id`` goes on below one.

    ``late_on``: those alone that should have come before this day. ``by_day``: what comes first stands first, what
    has no day last; there ``offset`` goes on.
    """
    query = _purchases().order_by(PurchaseOrder.id.desc()).limit(limit)
    if by_day:
        day = PurchaseOrder.expected_on
        query = query.order_by(None).order_by(day.is_(None), day, PurchaseOrder.id).offset(offset)
    if states:
        query = query.where(PurchaseOrder.state.in_(states))
    if location_id is not None:
        query = query.where(PurchaseOrder.location_id == location_id)
    if before_id is not None:
        query = query.where(PurchaseOrder.id < before_id)
    if late_on is not None:
        query = query.where(PurchaseOrder.expected_on < late_on)
    return [_purchase_row(row) for row in conn.execute(query)]


def purchase_counts(conn: Connection, today: date, location_id: int | None = None) -> PurchaseCounts:
    """How many there are in each list."""
    late = func.coalesce(func.sum(case((PurchaseOrder.expected_on < today, 1), else_=0)), 0)
    query = select(PurchaseOrder.state, func.count(), late).group_by(PurchaseOrder.state)
    if location_id is not None:
        query = query.where(PurchaseOrder.location_id == location_id)
    found = {state: (int(count), int(past)) for state, count, past in conn.execute(query)}
    awaited = [found[state] for state in AWAITED if state in found]
    return PurchaseCounts(
        found.get(PurchaseState.DRAFT, (0, 0))[0],
        sum(count for count, _ in awaited),
        sum(past for _, past in awaited),
        sum(count for count, _ in found.values()),
    )


def purchase(conn: Connection, purchase_id: int) -> PurchaseRow | None:
    """One order to a supplier."""
    row = conn.execute(_purchases().where(PurchaseOrder.id == purchase_id)).first()
    return None if row is None else _purchase_row(row)


def purchase_numbered(conn: Connection, number: str) -> int | None:
    """The id of the order to a supplier with this number."""
    found: int | None = conn.scalar(select(PurchaseOrder.id).where(PurchaseOrder.number == number))
    return found


def _purchases() -> Select[Any]:
    def of_lines(column: Any) -> Any:
        return select(column).where(PurchaseLine.purchase_order_id == PurchaseOrder.id).scalar_subquery()

    worth = (PurchaseLine.ordered - PurchaseLine.cancelled) * func.coalesce(PurchaseLine.price_amount, 0)
    return (
        select(
            PurchaseOrder,
            Supplier.name.label("supplier"),
            Location.name.label("location"),
            of_lines(func.count()).label("lines"),
            of_lines(func.coalesce(func.sum(PurchaseLine.ordered), 0)).label("ordered"),
            of_lines(func.coalesce(func.sum(PurchaseLine.received), 0)).label("received"),
            of_lines(func.coalesce(func.sum(PurchaseLine.cancelled), 0)).label("cancelled"),
            of_lines(func.coalesce(func.sum(worth), 0)).label("amount"),
        )
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .join(Location, Location.id == PurchaseOrder.location_id)
    )


def _purchase_row(row: Any) -> PurchaseRow:
    return PurchaseRow(
        row.id, row.number, row.supplier_id, row.supplier, row.location_id, row.location, row.state, row.currency,
        row.created_at, row.expected_on, row.note, row.version, row.lines, int(row.ordered), int(row.received),
        int(row.cancelled), int(row.amount),
    )  # fmt: skip


def purchase_goods(conn: Connection, purchase_id: int) -> list[PurchaseLineRow]:
    """The lines of an order to a supplier, by position."""
    day = func.coalesce(PurchaseLine.expected_on, PurchaseOrder.expected_on).label("day")
    query = (
        select(PurchaseLine, Sku.code, Sku.title, day)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .join(Sku, Sku.id == PurchaseLine.sku_id)
        .where(PurchaseLine.purchase_order_id == purchase_id)
        .order_by(PurchaseLine.position)
    )
    return [
        PurchaseLineRow(
            row.id, row.sku_id, row.code, row.title, Bought(row.ordered, row.received, row.cancelled),
            row.price_amount, row.day,
        )
        for row in conn.execute(query)
    ]  # fmt: skip


# As its index has it, on both engines.
_LOW: ColumnElement[bool] = literal_column("stock_level.low", Boolean)
_STILL = PurchaseLine.ordered - PurchaseLine.cancelled - PurchaseLine.received
_ON_WAY = TransferLine.shipped - TransferLine.received - TransferLine.missing


def arrivals(conn: Connection, sku_ids: Skus, *, drafts: bool = False) -> list[Arrival]:
    """What of the SKUs is on its way, by day (unknown ones last): bought of suppliers, or sent from elsewhere.

    ``drafts``: what is about to be ordered too.
    """
    wanted = sku_ids if isinstance(sku_ids, Select) else sorted(set(sku_ids))
    states = AWAITED | {PurchaseState.DRAFT} if drafts else AWAITED
    day = func.coalesce(PurchaseLine.expected_on, PurchaseOrder.expected_on)
    bought = (
        select(PurchaseLine.sku_id, PurchaseOrder.location_id, day, _STILL, PurchaseOrder.number)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .where(PurchaseLine.sku_id.in_(wanted), PurchaseOrder.state.in_(states), _STILL > 0)
        .order_by(PurchaseLine.id)
    )
    moved = (
        select(TransferLine.sku_id, Transfer.to_location_id, Transfer.expected_on, _ON_WAY, Transfer.number)
        .join(Transfer, Transfer.id == TransferLine.transfer_id)
        .where(TransferLine.sku_id.in_(wanted), Transfer.state == TransferState.SHIPPED, _ON_WAY > 0)
        .order_by(TransferLine.id)
    )
    found = [Arrival(*row) for query in (bought, moved) for row in conn.execute(query)]
    return sorted(found, key=lambda a: (a.sku_id, a.expected_on is None, a.expected_on or date.max))


def incoming(conn: Connection, sku_ids: Skus, *, drafts: bool = False) -> dict[Key, int]:
    """Units of the SKUs on their way, by (SKU, location)."""
    found: dict[Key, int] = defaultdict(int)
    for arrival in arrivals(conn, sku_ids, drafts=drafts):
        found[arrival.sku_id, arrival.location_id] += arrival.units
    return dict(found)


def expected_days(conn: Connection, sku_ids: Iterable[int]) -> dict[int, date | None]:
    """By which day each order line that waits for one of the SKUs should have all of its units, by the line's id.

    The order that waits longest gets what comes first (``domain.purchases.served_by``); None: nobody knows.
    """
    return {line: None if one is None else one.expected_on for line, one in expected_by(conn, sku_ids).items()}


def expected_by(conn: Connection, sku_ids: Iterable[int]) -> dict[int, Arrival | None]:
    """With which arrival each order line that waits for one of the SKUs should have all of its units, by line.

    None: what is on its way is not enough.
    """
    wanted = sorted(set(sku_ids))
    query = (
        select(Backorder.order_line_id, OrderLine.sku_id, Backorder.quantity)
        .join(OrderLine, OrderLine.id == Backorder.order_line_id)
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(OrderLine.sku_id.in_(wanted))
        .order_by(SalesOrder.placed_at, SalesOrder.id, OrderLine.id)
    )
    waiting: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for line_id, sku_id, units in conn.execute(query):
        waiting[sku_id].append((line_id, units))
    coming: dict[int, list[tuple[date | None, int, Arrival]]] = defaultdict(list)
    for arrival in arrivals(conn, waiting):
        coming[arrival.sku_id].append((arrival.expected_on, arrival.units, arrival))
    found: dict[int, Arrival | None] = {}
    for sku, lines in waiting.items():
        served = served_by(lines, coming[sku])
        found |= {line: None if one is None else one[1] for line, one in served.items()}
    return found


def suggestions(conn: Connection, location_id: int | None = None) -> list[Suggestion]:
    """What is low and not on its way already, by supplier, location and SKU. Drafts count as on their way."""
    where: list[ColumnElement[bool]] = [_LOW, Sku.archived_at.is_(None)]
    if location_id is not None:
        where.append(StockLevel.location_id == location_id)
    available = (StockLevel.on_hand - StockLevel.reserved - StockLevel.held).label("available")
    query = (
        select(StockLevel, available, Sku.code, Sku.title, Location.name.label("location"))
        .join(Sku, Sku.id == StockLevel.sku_id)
        .join(Location, Location.id == StockLevel.location_id)
        .where(*where)
        .order_by(Location.name, Sku.code)
    )
    rows = conn.execute(query).all()
    skus = select(StockLevel.sku_id).where(_LOW)
    coming, sold_by = incoming(conn, skus, drafts=True), _preferred(conn, skus)
    found = []
    for row in rows:
        supplier = sold_by.get(row.sku_id)
        on_way = coming.get((row.sku_id, row.location_id), 0)
        pack = supplier.pack_units if supplier else 1
        units = to_buy(row.available, on_way, row.reorder_point, row.reorder_to, pack)
        if units:
            found.append(
                Suggestion(
                    row.sku_id, row.code, row.title, row.location_id, row.location, row.available, on_way,
                    row.reorder_point, row.reorder_to, supplier and supplier.supplier_id,
                    supplier.name if supplier else "", supplier and supplier.price_amount, units,
                    supplier.code if supplier else "", pack, supplier and supplier.days,
                    supplier.currency if supplier else "",
                )
            )  # fmt: skip
    return sorted(found, key=lambda row: (row.supplier_id is None, row.supplier, row.location, row.code))


def _preferred(conn: Connection, sku_ids: Select[Any]) -> dict[int, Any]:
    """Who each SKU is bought of: the preferred supplier, else the cheapest, else the first that sells it."""
    query = (
        select(
            SupplierSku,
            Supplier.name,
            Supplier.currency,
            func.coalesce(SupplierSku.lead_days, Supplier.lead_days).label("days"),
        )
        .join(Supplier, Supplier.id == SupplierSku.supplier_id)
        .where(SupplierSku.sku_id.in_(sku_ids), Supplier.archived_at.is_(None))
        .order_by(SupplierSku.preferred.desc(), func.coalesce(SupplierSku.price_amount, 2**62), SupplierSku.id)
    )
    found: dict[int, Any] = {}
    for row in conn.execute(query):
        found.setdefault(row.sku_id, row)
    return found
