"""Import of locations: made or changed by their code; what a cell does not say stays, and so does a place on the map
that a person gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import LocationRow, RowProblem
from app.domain.identifiers import fold
from app.domain.topics import Topic
from app.services.import_batches import Chunk
from app.services.import_catalog import stand_at
from app.services.import_journal import ChangeKind, Journal
from app.services.import_rows import Compared, RowContext, changed_fields, write_rows
from app.services.kits import list_kits_at
from app.services.locations import PLACED_BY
from app.services.order_matching import Match
from app.services.postal import PostalIndex
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Location

PLACE_FIELDS = ("street1", "street2", "city", "region", "postal_code", "country", "phone")


@dataclass(frozen=True, slots=True)
class ImportLocations(Chunk):
    """Write one chunk of a location file; the rows come as the attachment ``rows``."""


@operation(ImportLocations, "import.locations", version=1, right="settings")
def import_locations_chunk(tx: Tx, command: ImportLocations) -> JsonObject:
    """Write one chunk. Result as of ``write_rows``."""
    return write_rows(tx, command, compare_locations, _write)


def compare_locations(
    conn: Connection, rows: Sequence[LocationRow], context: RowContext
) -> list[Compared[LocationRow]]:
    """Each row beside the location that has its code."""
    here = {fold(row.code): row for row in conn.execute(select(Location))}
    postal = PostalIndex()
    compared, seen = [], set[str]()
    for row in rows:
        key = fold(row.code)
        if key in seen:
            message = words("{code} stands twice in this file; the first row was taken.", code=row.code)
            problem = RowProblem(context.file, row.row, "code", row.code, message)
            compared.append(Compared(row, Match.CLASH, row.code, problem=problem))
            continue
        seen.add(key)
        known = here.get(key)
        told = _told(row)
        if known is None:
            fields = {name: (None, value) for name, value in _placed(postal, told).items()}
            compared.append(Compared(row, Match.NEW, row.code, None, fields))
            continue
        now = {name: getattr(known, name) for name in ("name", *PLACE_FIELDS)}
        changes: dict[str, Any] = changed_fields(known, told)
        # Coordinates that a person gave stay until the address is another, as where it is changed by hand.
        if changes and (known.latitude is None or not changes.keys().isdisjoint(PLACED_BY)):
            changes = changed_fields(known, _placed(postal, now | told))
        if known.archived_at is not None:
            changes["archived_at"] = (known.archived_at, None)
        match = Match.UPDATED if changes else Match.UNCHANGED
        compared.append(Compared(row, match, row.code, known.id, changes))
    return compared


def _told(row: LocationRow) -> dict[str, Any]:
    told = {name: getattr(row.address, name) for name in PLACE_FIELDS}
    told["name"] = row.name
    return {name: value for name, value in told.items() if value}


def _placed(postal: PostalIndex, values: dict[str, Any]) -> dict[str, Any]:
    """The values with the coordinates of their postal code."""
    place = postal.place(values.get("country", ""), values.get("region", ""), values.get("postal_code", ""))
    return values | {"latitude": place.latitude, "longitude": place.longitude}


def _write(tx: Tx, told: Sequence[Compared[LocationRow]], _context: RowContext, journal: Journal) -> list[RowProblem]:
    new = [found for found in told if found.record_id is None]
    ids = next_ids(tx.conn, Location, len(new))
    blank = dict.fromkeys(PLACE_FIELDS, "")
    rows = [
        {"id": number, "code": found.row.code, "name": found.row.code, **blank, **_after(found)}
        for number, found in zip(ids, new, strict=True)
    ]
    insert_rows(tx.conn, Location, rows)
    journal.created(ChangeKind.LOCATION, ids)
    if rows:
        stand_at(tx, rows[0]["id"])
    list_kits_at(tx, ids)
    for found in told:
        if found.record_id is not None:
            values = _after(found)
            sets = {name: f"v.{name}" for name in values} | {"version": "t.version + 1"}
            update_rows(tx.conn, Location, ["id"], sets, [{"id": found.record_id, **values}])
            journal.changed(ChangeKind.LOCATION, found.record_id, found.changes)
    if told:
        tx.touch(Topic.LOCATIONS)
    return []


def _after(found: Compared[LocationRow]) -> dict[str, Any]:
    return {name: after for name, (_, after) in found.changes.items()}
