"""Names that people give to orders and shipments, for messages and choices."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.domain.order_states import ShipmentKind, ShipmentState
from db.models import ChannelAccount, OrderEvent, SalesOrder, Shipment, Station


@dataclass(frozen=True, slots=True)
class NamedOrder:
    """An order with the name of its shop; ``full`` is clear among all shops."""

    id: int
    number: str
    shop: str

    @property
    def full(self) -> str:
        """``SHOP:number``."""
        return f"{self.shop}:{self.number}"


@dataclass(frozen=True, slots=True)
class NamedShipment:
    """An own shipment; ``ref`` is ``number-n``."""

    id: int
    ref: str
    state: ShipmentState


def named_orders(conn: Connection, ids: list[int]) -> list[NamedOrder]:
    """The orders by name, in the order of their ids."""
    query = (
        select(SalesOrder.id, SalesOrder.number, ChannelAccount.shop)
        .join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
        .where(SalesOrder.id.in_(ids))
        .order_by(SalesOrder.id)
    )
    return [NamedOrder(*row) for row in conn.execute(query)]


def full_shipment_names(conn: Connection, ids: list[int]) -> list[str]:
    """``SHOP:number-n`` of the shipments, in the order of their ids."""
    query = (
        select(ChannelAccount.shop, SalesOrder.number, Shipment.sequence)
        .join(SalesOrder, SalesOrder.channel_account_id == ChannelAccount.id)
        .join(Shipment, Shipment.order_id == SalesOrder.id)
        .where(Shipment.id.in_(ids))
        .order_by(Shipment.id)
    )
    return [f"{shop}:{number}-{sequence}" for shop, number, sequence in conn.execute(query)]


def last_changed_at(conn: Connection, shipment_id: int) -> str:
    """The station at which the last step of the shipment's order was made, "" if there was none."""
    query = (
        select(Station.name)
        .join(OrderEvent, OrderEvent.station_id == Station.id)
        .join(Shipment, Shipment.order_id == OrderEvent.order_id)
        .where(Shipment.id == shipment_id)
        .order_by(OrderEvent.id.desc())
        .limit(1)
    )
    return conn.execute(query).scalar() or ""


def own_shipments(conn: Connection, *order_ids: int) -> list[NamedShipment]:
    """Shipments of the orders that are ours and not cancelled: order by order as given, in sequence."""
    query = (
        select(Shipment.id, SalesOrder.number, Shipment.sequence, Shipment.state, Shipment.order_id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .where(
            Shipment.order_id.in_(order_ids),
            Shipment.kind == ShipmentKind.OWN,
            Shipment.state != ShipmentState.CANCELLED,
        )
        .order_by(Shipment.sequence)
    )
    place = {order_id: number for number, order_id in enumerate(order_ids)}
    rows = sorted(conn.execute(query), key=lambda row: place[row.order_id])  # the sequence within an order stays
    return [NamedShipment(row.id, f"{row.number}-{row.sequence}", row.state) for row in rows]


def order_of(conn: Connection, shipment_id: int) -> int:
    """The order id of a shipment that exists."""
    return conn.execute(select(Shipment.order_id).where(Shipment.id == shipment_id)).scalar_one()


def station_name(conn: Connection, station_id: int) -> str:
    """Name of a station, empty if there is none."""
    return conn.execute(select(Station.name).where(Station.id == station_id)).scalar() or ""
