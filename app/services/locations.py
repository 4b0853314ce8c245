"""Locations: made and changed by name; their place on the map comes from the postal code, or from a person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import select, update

from app.domain.stock_places import Calendar, LocationKind
from app.domain.topics import Topic
from app.errors import BadInput
from app.services.given_fields import refuse_unknown_fields
from app.services.kits import list_kits_at
from app.services.postal import PostalIndex
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import mark, words
from db.bulk import insert_rows, next_ids
from db.models import Location, Station

FIELDS = ("name", "street1", "street2", "city", "region", "postal_code", "country", "phone", "rank")
# When it works: an IANA time zone, minutes after its midnight until which orders still leave the same day (None: any
# time), and opening hours as ``Calendar.to_json`` has them.
HOURS = ("time_zone", "cut_off", "calendar")
KEPT = (*FIELDS, "kind", *HOURS)
# Where it is exactly, as ``52.4862, 13.4254``; "": where its postal code is.
COORDINATES = "coordinates"
ALL_FIELDS = (*KEPT, COORDINATES)
PLACED_BY = ("country", "region", "postal_code")
MOST_TEXT = 200


@dataclass(frozen=True, slots=True)
class SetLocation:
    """Make the location ``code``, or change the given fields of it: pairs of ``ALL_FIELDS`` and values."""

    code: str
    fields: tuple[tuple[str, Any], ...]


@operation(SetLocation, "locations.set", version=1, right="settings")
def set_location(tx: Tx, command: SetLocation) -> JsonObject:
    """Result: the location's fields with id, latitude and longitude. Raises BadInput for a field that there is not."""
    given: dict[str, Any] = dict(command.fields)
    code = command.code.strip()
    if not code:
        raise BadInput(words("A location has a code. Nothing was changed."), fix=words("Such as: BER."))
    exact = given.pop(COORDINATES, None)
    refuse_unknown_fields(given, KEPT, mark("A location has no field {name!r}. Nothing was changed."))
    _check(given)
    if "country" in given:
        given["country"] = str(given["country"]).strip().upper()
        if len(given["country"]) not in (0, 2):
            raise BadInput(
                words("{value!r} is not a country code. Nothing was changed.", value=given["country"]),
                fix=words("Two letters, as DE."),
            )
    row = tx.conn.execute(select(Location).where(Location.code == code)).first()
    current: dict[str, Any] = dict.fromkeys(FIELDS, "") | {"name": code, "rank": 0, **_ALWAYS_OPEN}
    if row is not None:
        current = {name: getattr(row, name) for name in (*KEPT, "latitude", "longitude")}
        _refuse_transit(current["kind"], given)
    values = current | given
    if str(exact or "").strip():
        values["latitude"], values["longitude"] = coordinates(str(exact))
    elif row is None or exact is not None or any(values[name] != current[name] for name in PLACED_BY):
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
    list_kits_at(tx, [location_id])
    tx.touch(Topic.LOCATIONS, location_id)
    return {"id": location_id, "code": code, **values, "kind": str(values["kind"])}


def coordinates(text: str) -> tuple[int, int]:
    """Latitude and longitude in ten-thousandths of a degree, of a text with both in degrees. Raises BadInput."""
    found = _DEGREES.fullmatch(text.strip())
    latitude, longitude = (round(float(part) * 10_000) for part in found.groups()) if found else (0, 0)
    if found is None or abs(latitude) > 90 * 10_000 or abs(longitude) > 180 * 10_000:
        raise BadInput(
            words("{value} is no place on the map. Nothing was changed.", value=repr(text)[:60]),
            fix=words("Give latitude and longitude in degrees, such as 52.4862, 13.4254."),
        )
    return latitude, longitude


_DEGREES = re.compile(r"([+-]?[0-9]{1,2}(?:\.[0-9]{1,15})?)\s*[,; ]\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?)")
_ALWAYS_OPEN: dict[str, Any] = {"kind": LocationKind.WAREHOUSE, "time_zone": "", "cut_off": None, "calendar": {}}


def _check(given: dict[str, Any]) -> None:
    """Raise BadInput for what no location can have; kind and calendar become what is kept."""
    for name, value in given.items():
        if isinstance(value, str) and (len(value) > MOST_TEXT or not (value.isprintable() or not value)):
            raise BadInput(
                words("{value} cannot be used as {name}. Nothing was changed.", value=repr(value)[:60], name=name),
                fix=words("Use up to {n} characters in one line.", n=MOST_TEXT),
            )
    if "name" in given and not str(given["name"]).strip():
        raise BadInput(words("A location has a name. Nothing was changed."), fix=words("Such as: Main Street."))
    if "kind" in given:
        kinds = [kind for kind in LocationKind if kind is not LocationKind.IN_TRANSIT]
        if given["kind"] not in kinds:
            raise BadInput(
                words("{value} is no kind of location. Nothing was changed.", value=repr(given["kind"])[:60]),
                fix=words("Use: {names}.", names=", ".join(kinds)),
            )
        given["kind"] = LocationKind(given["kind"])
    if given.get("time_zone") and given["time_zone"] not in available_timezones():
        raise BadInput(
            words("There is no time zone {value}. Nothing was changed.", value=repr(given["time_zone"])[:60]),
            fix=words("Use a name such as Europe/Berlin or America/New_York."),
        )
    cut_off = given.get("cut_off")
    if cut_off is not None and not (isinstance(cut_off, int) and 0 <= cut_off < 24 * 60):
        raise BadInput(words("The cut-off is a time of the day. Nothing was changed."), fix=words("Such as 14:30."))
    if "calendar" in given:
        given["calendar"] = Calendar.from_json(given["calendar"]).to_json()


def _refuse_transit(kind: LocationKind, given: dict[str, Any]) -> None:
    if kind is LocationKind.IN_TRANSIT and "kind" in given:
        raise BadInput(
            words("What is on its way stays a place of its own. Nothing was changed."),
            fix=words("Make another location."),
        )
