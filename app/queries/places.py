"""Reads for choices of a location."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from db.models import Location


@dataclass(frozen=True, slots=True)
class LocationName:
    """A location that orders can be sent from."""

    id: int
    name: str


def location_names(conn: Connection) -> list[LocationName]:
    """Every location in use, in the order of its rank, then by name."""
    query = select(Location.id, Location.name).where(Location.archived_at.is_(None))
    return [LocationName(*row) for row in conn.execute(query.order_by(Location.rank, Location.name, Location.id))]
