"""Reads for routing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from app.domain.order_states import OrderState
from db.models import Location, OrderLine, RoutingDecision, SalesOrder, Sku

_MAY_HAVE_OPEN = (
    OrderState.TO_ROUTE,
    OrderState.BACKORDER,
    OrderState.TO_PACK,
    OrderState.RELEASED,
    OrderState.PACKING,
    OrderState.PACKED,
    OrderState.PARTLY_SHIPPED,
)


def open_order_ids(conn: Connection) -> list[int]:
    """Ids of the orders with units neither reserved nor sent, in fair order: priority, then age, then id."""
    part = aliased(OrderLine)  # a kit is open until it has left; what is to be reserved of it are its components
    is_kit = select(part.id).where(part.parent_line_id == OrderLine.id).correlate(OrderLine).exists()
    wanted = (OrderLine.order_id == SalesOrder.id, OrderLine.open > 0, ~is_kit)
    open_lines = select(OrderLine.id).where(*wanted).correlate(SalesOrder).exists()
    query = (
        select(SalesOrder.id)
        .where(SalesOrder.state.in_(_MAY_HAVE_OPEN), open_lines)
        .order_by(SalesOrder.priority.desc(), SalesOrder.placed_at, SalesOrder.id)
    )
    return list(conn.scalars(query))


@dataclass(frozen=True, slots=True)
class LocationReason:
    """Why a location was taken or refused; ``sku`` is the code of the product that it is short of, if one is."""

    location: str
    taken: bool
    reason: str
    distance_km: int | None
    sku: str
    free: int | None
    needed: int | None


def reasons_of(conn: Connection, verdicts: list[dict[str, Any]]) -> list[LocationReason]:
    """Stored or planned verdicts (``app.domain.routing.Verdict`` as JSON) with the names of locations and SKUs."""
    places = dict(conn.execute(select(Location.id, Location.name)).all())
    wanted = {verdict["sku_id"] for verdict in verdicts if verdict["sku_id"]}
    codes = dict(conn.execute(select(Sku.id, Sku.code).where(Sku.id.in_(wanted))).all()) if wanted else {}
    return [
        LocationReason(
            location=places.get(verdict["location_id"], ""),
            taken=verdict["taken"],
            reason=str(verdict["reason"]),
            distance_km=verdict["distance_km"],
            sku=codes.get(verdict["sku_id"], ""),
            free=verdict["free"],
            needed=verdict["needed"],
        )
        for verdict in verdicts
    ]


def latest_verdicts(conn: Connection, order_ids: list[int]) -> dict[int, list[dict[str, Any]]]:
    """The stored verdicts of each order's newest decision."""
    newest = (
        select(func.max(RoutingDecision.id))
        .where(RoutingDecision.order_id.in_(order_ids))
        .group_by(RoutingDecision.order_id)
    )
    query = select(RoutingDecision.order_id, RoutingDecision.candidates).where(RoutingDecision.id.in_(newest))
    return dict(conn.execute(query).all())
