"""What the packing screen shows, read in one go on a reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.identifiers import CodeKind, OwnCode
from app.queries.order_names import last_changed_at, named_orders, station_name
from app.queries.packing import (
    ProductCard,
    StationCounts,
    StationShipment,
    next_shipment,
    product_card,
    shipment_in_hand,
    station_counts,
    station_shipment,
)
from app.queries.unprinted import unprinted_shipments
from app.services.scan_lookup import Found, look_up, look_up_order


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look at: ids that the answers named, None for what they did not.

    ``following`` asks for what is next; ``changed`` is a shipment that others changed.
    """

    location_id: int | None
    since: datetime
    in_hand: int | None = None
    packed: int | None = None
    other: int | None = None
    sku_id: int | None = None
    order_id: int | None = None
    station_id: int | None = None
    code: str = ""
    following: bool = True
    changed: int | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """What the database says about it.

    ``named`` is the order or shipment that the code names, ``following`` the most urgent shipment that nobody packs,
    ``stranger`` a product that is not in the shipment in hand, ``changed_at`` the station that changed it last.
    """

    in_hand: StationShipment | None = None
    packed: StationShipment | None = None
    other: StationShipment | None = None
    scanned: ProductCard | None = None
    order: str = ""
    named: str = ""
    station: str = ""
    changed_at: str = ""
    following: StationShipment | None = None
    stranger: ProductCard | None = None
    counts: StationCounts | None = None


def look(conn: Any, wanted: Wanted) -> Sight:
    """One look at the database. ``conn`` is the connection that ``AppContext.read`` hands over."""

    def shipment(shipment_id: int | None) -> StationShipment | None:
        return None if shipment_id is None else station_shipment(conn, shipment_id)

    named = _name_of(conn, wanted.code) if wanted.code else ""
    names = [] if wanted.order_id is None else named_orders(conn, [wanted.order_id])
    in_hand = shipment(wanted.in_hand)
    following = shipment(next_shipment(conn, wanted.location_id)) if wanted.following else None
    return Sight(
        in_hand=in_hand,
        packed=shipment(wanted.packed),
        other=shipment(wanted.other),
        scanned=None if wanted.sku_id is None else product_card(conn, wanted.sku_id),
        order=names[0].number if names else "",
        named=named,
        station="" if wanted.station_id is None else station_name(conn, wanted.station_id),
        changed_at="" if wanted.changed is None else last_changed_at(conn, wanted.changed),
        following=following,
        stranger=_stranger(conn, wanted.location_id, in_hand, following) if in_hand and following else None,
        counts=station_counts(conn, wanted.location_id, wanted.since),
    )


def _stranger(
    conn: Any, location_id: int | None, in_hand: StationShipment, following: StationShipment
) -> ProductCard | None:
    """A product of one of the next two shipments that does not belong into the one in hand."""
    mine = {line.product.sku_id for line in in_hand.lines}
    later = next_shipment(conn, location_id, but_not=following.id)
    after = None if later is None else station_shipment(conn, later)
    for shipment in (following, after):
        for line in shipment.lines if shipment else ():
            if line.product.sku_id not in mine:
                return line.product
    return None


def _name_of(conn: Any, code: str) -> str:
    """What people call the order or shipment that a code names, "" if it names none."""
    hits = look_up_order(conn, code)
    if not hits:
        return ""
    if hits[0].found is Found.SHIPMENT:
        shipment = station_shipment(conn, hits[0].id)
        return shipment.ref if shipment else ""
    names = named_orders(conn, [hits[0].id])
    return names[0].number if names else ""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What a station had when it stopped: a half-packed shipment, else packed ones whose papers are missing."""

    in_hand: int | None
    unprinted: tuple[int, ...]


def what_was_left(conn: Any, station_id: int) -> LeftOver:
    """What the station goes on with after a restart."""
    return LeftOver(shipment_in_hand(conn, station_id), tuple(unprinted_shipments(conn, station_id)))


def next_code(conn: Any, location_id: int | None) -> str | None:
    """Scan code of the most urgent shipment that nobody packs, None if nothing waits."""
    shipment_id = next_shipment(conn, location_id)
    return None if shipment_id is None else str(OwnCode(CodeKind.SHIPMENT, shipment_id))


def code_named(conn: Any, name: str) -> str | None:
    """Scan code of the shipment or order that ``name`` means (number, number-n, SHOP:number, a code), or None.

    A product that happens to have the same code is never meant.
    """
    hits = look_up_order(conn, name)
    if not hits:
        return None
    kind = CodeKind.SHIPMENT if hits[0].found is Found.SHIPMENT else CodeKind.ORDER
    return str(OwnCode(kind, hits[0].id))


def names_nothing(conn: Any, code: str) -> bool:
    """Whether a code is that of no product, order or parcel, so that it can be a bin's."""
    return not look_up(conn, code)
