"""Locations: made and changed by name; their place on the map comes from the postal code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from app.domain.topics import Topic
from app.errors import BadInput
from app.services.postal import PostalIndex
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows, next_ids
from db.models import Location, Station

FIELDS = ("name", "street1", "street2", "city", "region", "postal_code", "country", "phone", "rank")


@dataclass(frozen=True, slots=True)
class SetLocation:
    """Make the location ``code``, or change the given fields of it: pairs of ``FIELDS`` and values."""

    code: str
    fields: tuple[tuple[str, Any], ...]


@operation(SetLocation, "locations.set", version=1, right="settings")
def set_location(tx: Tx, command: SetLocation) -> JsonObject:
    """Result: the location's fields with id, latitude and longitude. Raises BadInput for a field that there is not."""
    given: dict[str, Any] = dict(command.fields)
    code = command.code.strip()
    unknown = sorted(set(given) - set(FIELDS))
    if unknown or not code:
        what = f"no field {unknown[0]!r}" if unknown else "no code"
        raise BadInput(
            words("A location has {what}. Nothing was changed.", what=what),
            fix=words("Use: {names}.", names=", ".join(FIELDS)),
        )
    if "country" in given:
        given["country"] = str(given["country"]).strip().upper()
        if len(given["country"]) not in (0, 2):
            raise BadInput(
                words("{value!r} is not a country code. Nothing was changed.", value=given["country"]),
                fix=words("Two letters, as DE."),
            )
    row = tx.conn.execute(select(Location).where(Location.code == code)).first()
    current: dict[str, Any] = dict.fromkeys(FIELDS, "") | {"name": code, "rank": 0}
    if row is not None:
        current = {name: getattr(row, name) for name in FIELDS}
    values = current | given
    place = PostalIndex().place(values["country"], values["region"], values["postal_code"])
    values |= {"latitude": place.latitude, "longitude": place.longitude}
    if row is None:
        (location_id,) = next_ids(tx.conn, Location, 1)
        insert_rows(tx.conn, Location, [{"id": location_id, "code": code, **values}])
        # The first location of a shop is where its stations stand, until somebody says otherwise.
        tx.conn.execute(update(Station).where(Station.location_id.is_(None)).values(location_id=location_id))
    else:
        location_id = row.id
        tx.conn.execute(
            update(Location).where(Location.id == location_id).values(version=Location.version + 1, **values)
        )
    tx.touch(Topic.LOCATIONS, location_id)
    return {"id": location_id, "code": code, **values}
