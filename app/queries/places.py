"""Reads of the places that the shop has."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, select

from app.domain.stock_places import LocationKind
from db.models import Location


@dataclass(frozen=True, slots=True)
class LocationName:
    """A location of the shop, by name."""

    id: int
    code: str
    name: str


def shop_locations(conn: Connection, *, on_the_way: bool = False) -> list[LocationName]:
    """Every location in use, in the order of the shop; what is on its way between them only if it is asked for."""
    query = select(Location.id, Location.code, Location.name).where(Location.archived_at.is_(None))
    query = query.order_by(Location.rank, Location.id)
    if not on_the_way:
        query = query.where(Location.kind != LocationKind.IN_TRANSIT)
    return [LocationName(row.id, row.code, row.name) for row in conn.execute(query)]


@dataclass(frozen=True, slots=True)
class LocationFacts:
    """A location as a person edits it; ``cut_off`` in minutes, ``calendar`` as ``Calendar.to_json`` has it; the
    place on the map in ten-thousandths of a degree."""

    id: int
    code: str
    name: str
    street1: str
    street2: str
    city: str
    region: str
    postal_code: str
    country: str
    phone: str
    rank: int
    kind: LocationKind
    time_zone: str
    cut_off: int | None
    calendar: dict[str, Any]
    latitude: int | None
    longitude: int | None

    @property
    def coordinates(self) -> str:
        """Latitude and longitude in degrees, "" if they are not known."""
        if self.latitude is None or self.longitude is None:
            return ""
        return f"{self.latitude / 10_000:.4f}, {self.longitude / 10_000:.4f}"


_FACTS = [getattr(Location, field.name) for field in fields(LocationFacts)]


def location_facts(conn: Connection) -> list[LocationFacts]:
    """Every location that is in use and that a person made, in the order of its rank, then by name."""
    query = select(*_FACTS).where(Location.archived_at.is_(None), Location.kind != LocationKind.IN_TRANSIT)
    return [LocationFacts(*row) for row in conn.execute(query.order_by(Location.rank, Location.name, Location.id))]


def location_by_code(conn: Connection, code: str) -> LocationFacts | None:
    """The location of that very code, in use or not."""
    row = conn.execute(select(*_FACTS).where(Location.code == code)).first()
    return None if row is None else LocationFacts(*row)
