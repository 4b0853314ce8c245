"""Reads for the order's page: one page for its whole life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, or_, select

from app.domain.identifiers import CodeKind, OwnCode
from app.domain.kits import kits_touched, whole_kits
from app.domain.order_states import HoldKind, ShipmentState
from app.queries.duplicates import Suspect, duplicates_of
from app.queries.merging import Mergeable, mergeable_with
from app.queries.order_rows import OrderRow, rows_by_id
from app.queries.refunds import HeldRow, held_of
from app.queries.shipments import ShipmentView, shipment_views
from db.models import (
    Backorder,
    ImportBatch,
    Location,
    OrderAddress,
    OrderCharge,
    OrderEvent,
    OrderHold,
    OrderLine,
    OrderLink,
    OrderNote,
    OrderTax,
    RoutingDecision,
    SalesOrder,
    Shipment,
    ShipmentLine,
    Sku,
    Station,
    UserAccount,
)


@dataclass(frozen=True, slots=True)
class LineView:
    """A line on the order's page; of a kit with the lines of its components, and as far as these make it whole."""

    id: int
    position: int
    sku_id: int
    sku: str
    title: str
    ordered: int
    open: int
    reserved: int
    packed: int
    shipped: int
    cancelled: int
    backordered: int
    unit_price_millionths: int | None
    amount: int | None
    locations: tuple[str, ...]
    picture_sha256: str | None
    discount: int | None = None
    returned: int = 0
    parts: tuple[LineView, ...] = ()


@dataclass(frozen=True, slots=True)
class EventView:
    """An entry of the timeline, newest first; ``data`` is as recorded, ``shipment_ref`` is ``number-n`` or ""."""

    id: int
    kind: str
    data: dict[str, Any]
    shipment_id: int | None
    shipment_ref: str
    user: str
    station: str
    happened_at: datetime
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class CandidateView:
    """What routing said of one location; ``sku`` is the title of the product it is short of, ``code`` its code."""

    location: str
    taken: bool
    reason: str
    distance_km: int | None
    sku: str
    free: int | None
    needed: int | None
    code: str = ""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A routing decision with its reasons."""

    id: int
    rule: str
    decided_at: datetime
    candidates: tuple[CandidateView, ...]


@dataclass(frozen=True, slots=True)
class AddressView:
    """An address as stored."""

    name: str
    company: str
    street1: str
    street2: str
    city: str
    region: str
    postal_code: str
    country: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class HoldView:
    """A standing hold."""

    kind: HoldKind
    reason: str
    placed_at: datetime


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note of a person on the order, oldest first."""

    id: int
    text: str
    user: str
    station: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class LinkView:
    """Another order that was split off this one or merged with it, and that this was not taken back.

    ``gave``: this order gave its units to the other one. ``moved`` are lines of this order that gave all they had.
    """

    id: int
    kind: str
    other_id: int
    other: str
    gave: bool
    moved: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OrderView:
    """One page for the whole life of an order. Money in minor units of ``row.currency``.

    ``customer_orders`` counts all orders of the same customer, this one included; ``file_name`` is the file it was
    first imported from, "" if none.
    """

    row: OrderRow
    version: int
    code: str
    lines: tuple[LineView, ...]
    shipments: tuple[ShipmentView, ...]
    events: tuple[EventView, ...]
    stations: tuple[tuple[int, str], ...]
    decisions: tuple[DecisionView, ...]
    ship_to: AddressView
    bill_to: AddressView
    holds: tuple[HoldView, ...]
    customer_orders: int
    file_name: str
    lines_amount: int | None
    shipping_amount: int | None
    fees_amount: int | None
    discount_amount: int | None
    tax_added_amount: int | None
    refunded_amount: int | None
    charges: tuple[tuple[str, str, int], ...]
    taxes: tuple[tuple[str, int, int, bool], ...]
    shipping_method: str
    payment_method: str
    note: str
    attributes: tuple[tuple[str, str], ...]
    locations: tuple[tuple[int, str], ...] = ()
    notes: tuple[NoteView, ...] = ()
    links: tuple[LinkView, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    mergeable: tuple[Mergeable, ...] = ()
    held: tuple[HeldRow, ...] = ()

    @property
    def products(self) -> list[LineView]:
        """The lines, each kit followed by its components."""
        return [each for line in self.lines for each in (line, *line.parts)]


def order_view(conn: Connection, order_id: int) -> OrderView | None:
    """Everything about one order, or None if there is no such order."""
    found = rows_by_id(conn, [order_id])
    if not found:
        return None
    row = found[0]
    header = conn.execute(select(SalesOrder).where(SalesOrder.id == order_id)).one()
    addresses = _addresses(conn, order_id)
    empty = AddressView("", "", "", "", "", "", "", "", "", "")
    return OrderView(
        row=row,
        version=header.version,
        code=str(OwnCode(CodeKind.ORDER, order_id)),
        lines=_lines(conn, order_id),
        shipments=shipment_views(conn, order_id),
        events=_events(conn, order_id, row.number),
        stations=tuple((row.id, row.name) for row in conn.execute(select(Station.id, Station.name))),
        decisions=_decisions(conn, order_id),
        ship_to=addresses.get("ship", empty),
        bill_to=addresses.get("bill", empty),
        holds=_holds(conn, order_id),
        customer_orders=_customer_orders(conn, header.customer_id),
        file_name=_file_name(conn, header.import_batch_id),
        lines_amount=header.lines_amount,
        shipping_amount=header.shipping_amount,
        fees_amount=header.fees_amount,
        discount_amount=header.discount_amount,
        tax_added_amount=header.tax_added_amount,
        refunded_amount=header.refunded_amount,
        charges=tuple(
            conn.execute(
                select(OrderCharge.kind, OrderCharge.title, OrderCharge.amount)
                .where(OrderCharge.order_id == order_id)
                .order_by(OrderCharge.id)
            )
        ),
        taxes=tuple(
            conn.execute(
                select(OrderTax.title, OrderTax.rate_ppm, OrderTax.amount, OrderTax.included)
                .where(OrderTax.order_id == order_id)
                .order_by(OrderTax.id)
            )
        ),
        shipping_method=header.shipping_method,
        payment_method=header.payment_method,
        note=header.note,
        attributes=tuple((pair[0], pair[1]) for pair in header.attributes),
        locations=tuple((row.id, row.name) for row in conn.execute(select(Location.id, Location.name))),
        notes=_notes(conn, order_id),
        links=_links(conn, order_id),
        suspects=duplicates_of(conn, order_id),
        mergeable=mergeable_with(conn, order_id),
        held=tuple(held_of(conn, order_id)),
    )


def _notes(conn: Connection, order_id: int) -> tuple[NoteView, ...]:
    query = (
        select(OrderNote.id, OrderNote.text, UserAccount.name, Station.name, OrderNote.recorded_at)
        .join(UserAccount, UserAccount.id == OrderNote.user_id)
        .join(Station, Station.id == OrderNote.station_id)
        .where(OrderNote.order_id == order_id, OrderNote.removed_at.is_(None))
        .order_by(OrderNote.id)
    )
    return tuple(NoteView(*row) for row in conn.execute(query))


def _links(conn: Connection, order_id: int) -> tuple[LinkView, ...]:
    query = (
        select(OrderLink, SalesOrder.number)
        .join(
            SalesOrder,
            SalesOrder.id == case((OrderLink.from_order_id == order_id, OrderLink.to_order_id),
                                  else_=OrderLink.from_order_id),
        )
        .where(
            or_(OrderLink.from_order_id == order_id, OrderLink.to_order_id == order_id),
            OrderLink.undone_op_id.is_(None),
        )
        .order_by(OrderLink.id)
    )  # fmt: skip
    found = []
    for row in conn.execute(query):
        gave = row.from_order_id == order_id
        other = row.to_order_id if gave else row.from_order_id
        moved = tuple(line["giver_line_id"] for line in row.data.get("lines", [])) if gave else ()
        found.append(LinkView(row.id, row.kind, other, row.number, gave, moved))
    return tuple(found)


def _addresses(conn: Connection, order_id: int) -> dict[str, AddressView]:
    names = list(AddressView.__dataclass_fields__)
    columns = [getattr(OrderAddress, name) for name in names]
    rows = conn.execute(select(OrderAddress.kind, *columns).where(OrderAddress.order_id == order_id))
    return {row[0]: AddressView(*row[1:]) for row in rows}


def _holds(conn: Connection, order_id: int) -> tuple[HoldView, ...]:
    query = select(OrderHold.kind, OrderHold.reason, OrderHold.placed_at).where(
        OrderHold.order_id == order_id, OrderHold.lifted_at.is_(None)
    )
    return tuple(HoldView(*row) for row in conn.execute(query.order_by(OrderHold.id)))


def _customer_orders(conn: Connection, customer_id: int | None) -> int:
    if customer_id is None:
        return 1
    query = select(func.count()).select_from(SalesOrder).where(SalesOrder.customer_id == customer_id)
    return conn.execute(query).scalar_one()


def _file_name(conn: Connection, batch_id: int | None) -> str:
    if batch_id is None:
        return ""
    return conn.execute(select(ImportBatch.file_name).where(ImportBatch.id == batch_id)).scalar() or ""


def _lines(conn: Connection, order_id: int) -> tuple[LineView, ...]:
    places: dict[int, list[str]] = {}
    where = (
        select(ShipmentLine.order_line_id, Location.name)
        .join(Shipment, Shipment.id == ShipmentLine.shipment_id)
        .join(Location, Location.id == Shipment.location_id)
        .where(Shipment.order_id == order_id, Shipment.state != ShipmentState.CANCELLED, ShipmentLine.quantity > 0)
        .order_by(Shipment.sequence)
    )
    for line_id, name in conn.execute(where):
        places.setdefault(line_id, []).append(name)
    query = (
        select(OrderLine, Sku.code, Sku.picture_sha256, Backorder.quantity.label("waiting"))
        .join(Sku, Sku.id == OrderLine.sku_id)
        .outerjoin(Backorder, Backorder.order_line_id == OrderLine.id)
        .where(OrderLine.order_id == order_id)
        .order_by(OrderLine.position)
    )
    lines: dict[int, LineView] = {}
    parts: dict[int, list[LineView]] = {}
    for row in conn.execute(query):
        line = LineView(
            id=row.id,
            position=row.position,
            sku_id=row.sku_id,
            sku=row.code,
            title=row.title,
            ordered=row.ordered,
            open=row.open,
            reserved=row.reserved,
            packed=row.packed,
            shipped=row.shipped,
            cancelled=row.cancelled,
            backordered=row.waiting or 0,
            unit_price_millionths=row.unit_price_millionths,
            discount=row.discount_amount,
            amount=row.line_amount,
            locations=tuple(dict.fromkeys(places.get(row.id, ()))),
            picture_sha256=row.picture_sha256,
            returned=row.returned,
        )
        if row.parent_line_id is None:
            lines[row.id] = line
        else:
            parts.setdefault(row.parent_line_id, []).append(line)
    return tuple(_with_parts(line, parts[line.id]) if line.id in parts else line for line in lines.values())


def _with_parts(kit: LineView, parts: Sequence[LineView]) -> LineView:
    """The line of a kit, which has nothing reserved or packed itself, as far as its components are together."""

    def whole(*names: str) -> int:
        return whole_kits(kit.ordered, [(part.ordered, sum(getattr(part, name) for name in names)) for part in parts])

    packed = whole("shipped", "packed") - kit.shipped
    reserved = whole("shipped", "packed", "reserved") - kit.shipped - packed
    open_ = kit.open - packed - reserved
    waiting = kits_touched(kit.ordered, [(part.ordered, part.backordered) for part in parts])
    return replace(
        kit,
        open=open_,
        reserved=reserved,
        packed=packed,
        backordered=min(waiting, open_),
        locations=tuple(dict.fromkeys(place for part in parts for place in part.locations)),
        parts=tuple(parts),
    )


def _events(conn: Connection, order_id: int, number: str) -> tuple[EventView, ...]:
    query = (
        select(
            OrderEvent.id,
            OrderEvent.kind,
            OrderEvent.data,
            OrderEvent.shipment_id,
            Shipment.sequence,
            UserAccount.name.label("user"),
            Station.name.label("station"),
            OrderEvent.happened_at,
            OrderEvent.recorded_at,
        )
        .join(UserAccount, UserAccount.id == OrderEvent.user_id)
        .join(Station, Station.id == OrderEvent.station_id)
        .outerjoin(Shipment, Shipment.id == OrderEvent.shipment_id)
        .where(OrderEvent.order_id == order_id)
        .order_by(OrderEvent.id.desc())
    )
    return tuple(
        EventView(
            id=row.id,
            kind=row.kind,
            data=row.data,
            shipment_id=row.shipment_id,
            shipment_ref="" if row.sequence is None else f"{number}-{row.sequence}",
            user=row.user,
            station=row.station,
            happened_at=row.happened_at,
            recorded_at=row.recorded_at,
        )
        for row in conn.execute(query)
    )


def _decisions(conn: Connection, order_id: int) -> tuple[DecisionView, ...]:
    query = (
        select(RoutingDecision.id, RoutingDecision.rule, RoutingDecision.decided_at, RoutingDecision.candidates)
        .where(RoutingDecision.order_id == order_id)
        .order_by(RoutingDecision.id.desc())
    )
    rows = conn.execute(query).all()
    verdicts = [verdict for row in rows for verdict in row.candidates]
    locations = names_of_locations(conn, {verdict["location_id"] for verdict in verdicts})
    skus = _names_of_skus(conn, {verdict["sku_id"] for verdict in verdicts if verdict["sku_id"]})
    return tuple(
        DecisionView(
            row.id,
            row.rule,
            row.decided_at,
            tuple(
                CandidateView(
                    location=locations.get(verdict["location_id"], ""),
                    taken=verdict["taken"],
                    reason=verdict["reason"],
                    distance_km=verdict["distance_km"],
                    sku=skus.get(verdict["sku_id"], ("", ""))[0],
                    free=verdict["free"],
                    needed=verdict["needed"],
                    code=skus.get(verdict["sku_id"], ("", ""))[1],
                )
                for verdict in row.candidates
            ),
        )
        for row in rows
    )


def names_of_locations(conn: Connection, ids: set[int]) -> dict[int, str]:
    """Names by location id."""
    return dict(conn.execute(select(Location.id, Location.name).where(Location.id.in_(ids))).all()) if ids else {}


def _names_of_skus(conn: Connection, ids: set[int]) -> dict[int, tuple[str, str]]:
    """Title and code by SKU id."""
    rows = conn.execute(select(Sku.id, Sku.title, Sku.code).where(Sku.id.in_(ids))) if ids else ()
    return {row[0]: (row[1], row[2]) for row in rows}
