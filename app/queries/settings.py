"""Reads of what the shop has set, and of the places that it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.domain.stock_places import LocationKind
from db.models import Location, Setting


def shop_setting(conn: Connection, key: str) -> Any:
    """The value that the shop gave a setting, or None if nobody has."""
    return conn.execute(select(Setting.value).where(Setting.scope == "shop", Setting.key == key)).scalar_one_or_none()


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
