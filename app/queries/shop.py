"""Facts about the open shop: whose it is, who works here, and where."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.errors import NotFound
from app.queries.people import people
from app.wording import words
from db.models import DatabaseInfo, Location, SalesOrder, Setting, Sku, Station, UserAccount


@dataclass(slots=True)
class ShopFacts:
    """Who and where, as every operation records it. ``location_id`` is None while the station has no location.

    The person is whoever works here now (``AppContext.act_as``); everything else stays while the shop is open.
    ``is_guarded``: somebody has a PIN.
    """

    company: str
    currency: str
    is_demo: bool
    user_id: int
    user_name: str
    station_id: int
    station_name: str
    location_id: int | None
    location_name: str
    database_id: uuid.UUID
    is_guarded: bool = False


def made_at(conn: Connection) -> datetime:
    """When the shop was made."""
    at: datetime = conn.execute(select(DatabaseInfo.created_at)).scalar_one()
    return at


def shop_facts(conn: Connection, station: str = "") -> ShopFacts:
    """Facts for the named station (the first one if no name is given). Raises NotFound for an unknown name."""
    info = conn.execute(
        select(DatabaseInfo.company, DatabaseInfo.base_currency, DatabaseInfo.is_demo, DatabaseInfo.database_id)
    ).one()
    user = conn.execute(
        select(UserAccount.id, UserAccount.name).where(UserAccount.archived_at.is_(None)).order_by(UserAccount.id)
    ).first()
    query = (
        select(Station.id, Station.name, Station.location_id, Location.name.label("location"))
        .outerjoin(Location, Location.id == Station.location_id)
        .where(Station.archived_at.is_(None))
        .order_by(Station.id)
    )
    place = conn.execute(query.where(Station.name == station) if station else query).first()
    if user is None or place is None:
        raise NotFound(
            words("This shop has no station {station!r}.", station=station),
            fix=words("Name a station of the shop in the settings."),
        )
    return ShopFacts(
        company=info.company,
        currency=info.base_currency,
        is_demo=bool(info.is_demo),
        user_id=user.id,
        user_name=user.name,
        station_id=place.id,
        station_name=place.name,
        location_id=place.location_id,
        location_name=place.location or "",
        database_id=info.database_id,
        is_guarded=any(one.has_pin for one in people(conn)),
    )


def actor_words(conn: Connection, user_id: int, station_id: int) -> str:
    """A person and a place of work, as people say it: ``Mia at Packing 2``."""
    user = conn.execute(select(UserAccount.name).where(UserAccount.id == user_id)).scalar_one()
    station = conn.execute(select(Station.name).where(Station.id == station_id)).scalar_one()
    return f"{user} at {station}"


def demo_is_complete(conn: Connection) -> bool:
    """Whether the demo shop was made to its end (see ``app.services.demo.make_demo``)."""
    wanted = (Setting.scope == "shop") & (Setting.key == "demo_complete")
    return conn.execute(select(Setting.id).where(wanted)).first() is not None


def shop_size(conn: Connection) -> tuple[int, int]:
    """How many orders and products there are."""
    orders = conn.execute(select(func.count()).select_from(SalesOrder)).scalar_one()
    products = conn.execute(select(func.count()).select_from(Sku)).scalar_one()
    return int(orders), int(products)
