"""What the papers of a shipment say, chosen from the database; ``app.printing`` draws them."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, func, select
from sqlalchemy.orm import aliased

from app.carriers.registry import CARRIERS
from app.channels.titles import channel_title
from app.domain.addresses import postal_line
from app.domain.countries import CountryName
from app.domain.identifiers import CodeKind, OwnCode
from app.domain.kits import kits_touched
from app.domain.order_states import PACKABLE, HoldKind, ShipmentKind, ShipmentState, Step, blocking_holds
from app.errors import NotFound, Refused
from app.printing.documents import (
    PackingSlip,
    Paper,
    PickLine,
    PickList,
    PickOrder,
    PickShare,
    PostalAddress,
    ShippingLabel,
    SlipLine,
)
from app.services.holds import refuse_holds, standing_holds
from app.wording import Dated, words
from db import direct
from db.models import (
    Barcode,
    Blob,
    ChannelAccount,
    DatabaseInfo,
    LabelState,
    Location,
    OrderAddress,
    OrderLine,
    Parcel,
    SalesOrder,
    Shipment,
    ShipmentLine,
    Sku,
)


@dataclass(frozen=True, slots=True)
class _Facts:
    """Everything that both papers need."""

    shipment: Any
    place: int
    parcels: int
    company: str
    ship_to: PostalAddress
    ship_from: PostalAddress
    address: Any


def _load(conn: Connection, shipment_id: int) -> _Facts:
    row = conn.execute(
        select(
            Shipment.id,
            Shipment.sequence,
            Shipment.units,
            Shipment.location_id,
            SalesOrder.id.label("order_id"),
            SalesOrder.number,
            SalesOrder.placed_at,
            SalesOrder.shipping_method,
            SalesOrder.note,
            ChannelAccount.channel,
            ChannelAccount.shop,
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
        .where(Shipment.id == shipment_id)
    ).first()
    if row is None:
        raise NotFound(
            words("There is no shipment {shipment_id}.", shipment_id=shipment_id), fix=words("Route the order first.")
        )
    address = conn.execute(
        select(OrderAddress).where(OrderAddress.order_id == row.order_id, OrderAddress.kind == "ship")
    ).first()
    location = conn.execute(select(Location).where(Location.id == row.location_id)).first()
    company = conn.execute(select(DatabaseInfo.company)).scalar_one()
    live = conn.scalars(
        select(Shipment.id)
        .where(Shipment.order_id == row.order_id, Shipment.state != ShipmentState.CANCELLED)
        .order_by(Shipment.sequence)
    ).all()
    # The sequence names a shipment for ever, cancelled ones too: "2 of 1" would be nonsense.
    place = live.index(row.id) + 1 if row.id in live else row.sequence
    sender = postal_address(location, company)
    return _Facts(row, place, max(len(live), place), company, postal_address(address), sender, address)


def postal_address(row: Any, company: str = "") -> PostalAddress:
    """An address or location row as printed lines; a company's name goes before the street."""
    if row is None:
        return PostalAddress(company, (), "", "")
    name = company or row.name or getattr(row, "company", "")
    above = [row.name if company and row.name != company else "", getattr(row, "company", "")]
    streets = [*above, row.street1, row.street2 if row.street2 != row.street1 else ""]
    lines = tuple(line for line in dict.fromkeys(streets) if line and line != name)
    return PostalAddress(
        name, lines, postal_line(row.country, row.city, row.region, row.postal_code), CountryName(row.country)
    )


def packing_slip(conn: Connection, shipment_id: int, *, paper: Paper = Paper.A4, time_zone: str = "") -> PackingSlip:
    """The packing slip of a shipment. Raises NotFound."""
    facts = _load(conn, shipment_id)
    ref = f"{facts.shipment.number}-{facts.shipment.sequence}" if facts.parcels > 1 else facts.shipment.number
    sold_on = (channel_title(facts.shipment.channel), facts.shipment.shop)
    rows = [
        (words("Placed"), _local(facts.shipment.placed_at, time_zone)),
        (words("Channel"), " ".join(part for part in sold_on if part)),
        (words("Shipping"), facts.shipment.shipping_method),
        (words("Shipment"), _of(facts)),
        (words("From"), _location_name(conn, facts.shipment.location_id)),
    ]
    return PackingSlip(
        company=facts.company or facts.ship_from.name,
        company_line=_place_of(facts.ship_from),
        ship_to=facts.ship_to,
        number=ref,
        code=str(OwnCode(CodeKind.SHIPMENT, shipment_id)),
        facts=tuple((label, value) for label, value in rows if value),
        lines=_slip_lines(conn, shipment_id),
        message=facts.shipment.note,
        footer=tuple(part for part in (facts.company, ", ".join(facts.ship_from.street_lines)) if part),
        paper=paper,
    )


def _place_of(sender: PostalAddress) -> str:
    if not (sender.postal_line and sender.country):
        return sender.postal_line or sender.country
    return words("{place} · {country}", place=sender.postal_line, country=sender.country)


def _location_name(conn: Connection, location_id: int | None) -> str:
    return conn.execute(select(Location.name).where(Location.id == location_id)).scalar() or ""


def _of(facts: _Facts) -> str:
    """Which of the order's shipments it is."""
    return words("{place} of {count}", place=facts.place, count=facts.parcels)


def _local(instant: datetime, time_zone: str) -> Dated:
    """Day and time on paper; an empty zone is that of this machine."""
    return Dated(instant.astimezone(ZoneInfo(time_zone) if time_zone else None))


def _slip_lines(conn: Connection, shipment_id: int) -> tuple[SlipLine, ...]:
    kit, kit_sku = aliased(OrderLine), aliased(Sku)
    query = (
        select(
            OrderLine.title,
            Sku.code,
            _barcode(),
            ShipmentLine.quantity,
            Blob.data,
            OrderLine.ordered,
            kit.id.label("kit"),
            kit.title.label("kit_title"),
            kit_sku.code.label("kit_code"),
            kit.ordered.label("kits"),
        )
        .join(OrderLine, OrderLine.id == ShipmentLine.order_line_id)
        .join(Sku, Sku.id == ShipmentLine.sku_id)
        .outerjoin(Blob, Blob.sha256 == Sku.picture_sha256)
        .outerjoin(kit, kit.id == OrderLine.parent_line_id)
        .outerjoin(kit_sku, kit_sku.id == kit.sku_id)
        .where(ShipmentLine.shipment_id == shipment_id, ShipmentLine.quantity > 0)
        .order_by(func.coalesce(kit.position, OrderLine.position), OrderLine.position)
    )
    lines: list[SlipLine] = []
    for kit_id, rows in itertools.groupby(conn.execute(query).all(), key=lambda row: row.kit):
        found = list(rows)
        if kit_id is not None:
            kits = kits_touched(found[0].kits, [(row.ordered, row.quantity) for row in found])
            lines.append(SlipLine(found[0].kit_title, found[0].kit_code, "", kits, is_kit=True))
        for row in found:
            line = SlipLine(row.title, row.code, row.printed or "", row.quantity, picture=row.data or b"")
            lines.append(replace(line, in_kit=kit_id is not None))
    return tuple(lines)


def pick_lists(
    conn: Connection, order_ids: Sequence[int], now: datetime, *, paper: Paper = Paper.A4, time_zone: str = ""
) -> list[tuple[int, PickList]]:
    """What is to be fetched for the orders: a list for each location, with its id; ``now`` is when it was drawn up.

    On it is what is not packed yet, product by product over all shipments. Orders that a hold keeps from being picked
    are left out, and told of in the note. Raises Refused if nothing is left to pick.
    """
    rows, held = _to_pick(conn, sorted(set(order_ids)))
    if not rows:
        raise Refused(
            words("Nothing of these orders is to be picked."),
            fix=words("Release them first; what is on hold or packed is on no pick list."),
        )
    company = conn.execute(select(DatabaseInfo.company)).scalar_one()
    names = {row.id: row.name for row in conn.execute(select(Location.id, Location.name))}
    note = words("{n} on hold left out", n=held) if held else ""
    by_place: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        by_place[row.location_id].append(row)
    drawn = _local(now, time_zone)
    return [(place, _pick_list(found, names[place], company, drawn, note, paper)) for place, found in by_place.items()]


def orders_to_pick(conn: Connection, order_ids: Iterable[int]) -> set[int]:
    """Those of the orders that ``pick_lists`` has something of."""
    return {row.order_id for row in _to_pick(conn, sorted(set(order_ids)))[0]}


def _to_pick(conn: Connection, order_ids: list[int]) -> tuple[list[Any], int]:
    """Lines of shipments with units to be picked, by location and SKU; and how many orders are on hold."""
    held = {row[0] for row in direct.rows(conn, _HELD, (order_ids,)) if blocking_holds(Step.PICK, [HoldKind(row[1])])}
    free = [order_id for order_id in order_ids if order_id not in held]
    query = (
        select(
            Shipment.id,
            Shipment.location_id,
            Shipment.sequence,
            SalesOrder.id.label("order_id"),
            SalesOrder.number,
            SalesOrder.shipping_method,
            Sku.code,
            Sku.title,
            OrderLine.title.label("line_title"),
            _barcode(),
            (ShipmentLine.quantity - ShipmentLine.packed).label("units"),
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(ShipmentLine, ShipmentLine.shipment_id == Shipment.id)
        .join(OrderLine, OrderLine.id == ShipmentLine.order_line_id)
        .join(Sku, Sku.id == ShipmentLine.sku_id)
        .where(
            Shipment.order_id.in_(free),
            Shipment.kind == ShipmentKind.OWN,
            Shipment.state.in_(PACKABLE),
            ShipmentLine.packed < ShipmentLine.quantity,
        )
        .order_by(Shipment.location_id, Sku.code, SalesOrder.placed_at, Shipment.id)
    )
    return list(conn.execute(query)), len(held)


_HELD = "SELECT order_id, kind FROM order_hold WHERE order_id IN (??) AND lifted_at IS NULL"


def _pick_list(rows: list[Any], place: str, company: str, drawn: str, note: str, paper: Paper) -> PickList:
    lines: dict[str, PickLine] = {}
    orders: dict[int, PickOrder] = {}
    several = Counter(order_id for order_id, _ in {(row.order_id, row.id) for row in rows})
    for row in rows:
        name = row.number if several[row.order_id] == 1 else f"{row.number}-{row.sequence}"
        line = lines.get(row.code) or PickLine(row.title or row.line_title, row.code, row.printed or "", ())
        shares = list(line.shares)
        if shares and shares[-1].number == name:
            shares[-1] = PickShare(name, shares[-1].quantity + row.units)
        else:
            shares.append(PickShare(name, row.units))
        lines[row.code] = replace(line, shares=tuple(shares))
        units = row.units + (orders[row.id].units if row.id in orders else 0)
        code = str(OwnCode(CodeKind.SHIPMENT, row.id))
        orders[row.id] = PickOrder(name, code, units, row.shipping_method)
    facts = (
        (words("Drawn up"), drawn),
        (words("Shipments"), str(len(orders))),
        (words("Products"), str(len(lines))),
        (words("Units"), str(sum(line.quantity for line in lines.values()))),
    )
    return PickList(company or place, place, facts, tuple(lines.values()), tuple(orders.values()), paper, note)


def _barcode() -> Any:
    """The barcode of one unit of a SKU, as it is printed."""
    return (
        select(Barcode.printed)
        .where(Barcode.sku_id == Sku.id, Barcode.quantity == 1)
        .order_by(Barcode.id)
        .limit(1)
        .scalar_subquery()
        .label("printed")
    )


def shipping_label(conn: Connection, shipment_id: int) -> ShippingLabel:
    """The label of a shipment that has one. Raises NotFound, Refused if none was bought or a hold forbids it."""
    facts = _load(conn, shipment_id)
    refuse_label(conn, shipment_id)
    parcel = conn.execute(
        select(Parcel.carrier, Parcel.service, Parcel.tracking_number, Parcel.weight_g, Parcel.sequence).where(
            and_(Parcel.shipment_id == shipment_id, Parcel.label_state == LabelState.BOUGHT)
        )
    ).first()
    if parcel is None or parcel.tracking_number is None:
        raise Refused(
            words(
                "{number}-{sequence} has no label yet.", number=facts.shipment.number, sequence=facts.shipment.sequence
            ),
            fix=words("Pack it first."),
        )
    carrier = CARRIERS[parcel.carrier]
    address = facts.address
    label = carrier.describe(
        parcel.tracking_number, address.country if address else "", address.postal_code if address else ""
    )
    return ShippingLabel(
        carrier=carrier.title,
        service=parcel.service,
        mark=label.mark,
        ship_from=facts.ship_from,
        ship_to=facts.ship_to,
        weight_g=parcel.weight_g,
        tracking_number=parcel.tracking_number,
        code=str(OwnCode(CodeKind.SHIPMENT, shipment_id)),
        routing=label.routing,
        routing_detail=label.detail,
        facts=(
            (words("Order"), facts.shipment.number),
            (words("Parcel"), _of(facts)),
            (words("Units"), str(facts.shipment.units)),
        ),
    )


def refuse_label(conn: Connection, shipment_id: int) -> None:
    """Raise Refused if the shipment's order is on a hold that forbids labels; what has left may have its label."""
    row = direct.first(conn, _LABELLED, (shipment_id,))
    if row is not None and row[2] != ShipmentState.SHIPPED:
        what = words("No label for {number}", number=row[1])
        refuse_holds(conn, row[0], standing_holds(conn, row[0]), Step.LABEL, what)


_LABELLED = """
    SELECT s.order_id, o.number, s.state FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE s.id = ?"""


def number_of(conn: Connection, shipment_id: int) -> tuple[str, int]:
    """Order number and sequence of a shipment. Raises NotFound."""
    row = conn.execute(
        select(SalesOrder.number, Shipment.sequence)
        .join(Shipment, Shipment.order_id == SalesOrder.id)
        .where(Shipment.id == shipment_id)
    ).first()
    if row is None:
        raise NotFound(
            words("There is no shipment {shipment_id}.", shipment_id=shipment_id), fix=words("Route the order first.")
        )
    return row.number, row.sequence
