"""Stations: which place of work a running program is, so that no two are the same one.

A program that opens a window takes a station by name and keeps saying that it is there (``Operations.seen``). Claims,
advisory edits and the timeline then name it. What was not seen for ``GONE_AFTER`` is over: a crash frees the name.
"""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select

from app.domain.topics import Topic
from app.errors import BadInput, Refused
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import Moment, words
from db import direct
from db.models import Change, Location, Station, StationSession

SEEN_EVERY = timedelta(seconds=30)
GONE_AFTER = timedelta(seconds=90)
# So many rows of the change feed are kept: readers re-read the last thousand.
KEPT_CHANGES = 100_000
MAX_NAME = 60


@dataclass(frozen=True, slots=True)
class OpenStation:
    """A program opens as a station, made if there is none of that name.

    ``name`` empty: the first free one; ``numbered`` is then what a new one is called (PC-7, PC-7 2, ...), and where
    that is empty too, stations that are there already are taken first. ``session`` is the program's own UUID.
    """

    name: str
    numbered: str
    session: str
    host: str
    program: str


@dataclass(frozen=True, slots=True)
class CloseStation:
    """The program has ended; the name is free."""

    station_id: int
    session: str


@operation(OpenStation, "stations.open", version=1, right="read")
def open_station(tx: Tx, command: OpenStation) -> JsonObject:
    """Take a station. Result: station_id, made (whether it is new).

    Raises Refused, by host, if a station of that very name is open elsewhere; BadInput for a name that is none.
    """
    _alone(tx)
    name = _clean(command.name) if command.name else ""
    busy = _busy(tx, command.session)
    stations = tx.conn.execute(select(Station.name, Station.id, Station.archived_at).order_by(Station.id)).all()
    found = {row.name: row.id for row in stations if row.archived_at is None}
    gone = {row.name for row in stations if row.archived_at is not None}
    if name in gone:
        raise Refused(
            words("The station {name} is no longer in use. Nothing was changed.", name=name),
            fix=words("Give another name."),
        )
    if name:
        station_id = found.get(name)
        if station_id in busy:
            host, since = busy[station_id]
            raise Refused(
                words(
                    "The station {name} is open on {host} since {since}. Nothing was changed.",
                    name=name,
                    host=host,
                    since=Moment(since),
                ),
                fix=words("Close it there, or give this place of work a name of its own."),
            )
    else:
        numbered = _clean(command.numbered) if command.numbered else ""
        name = next(name for name in _names(found, numbered) if name not in gone and found.get(name) not in busy)
        station_id = found.get(name)
    made = station_id is None
    if station_id is None:
        station_id = _make(tx, name)
    values = (
        station_id,
        direct.driver_id(tx.conn, uuid.UUID(command.session)),
        command.host,
        command.program,
        *[direct.driver_time(tx.conn, tx.recorded_at)] * 2,
    )
    direct.change(tx.conn, _TAKE, values)
    _forget_old_changes(tx)
    return {"station_id": station_id, "made": made}


_TAKE = """
    INSERT INTO station_session (station_id, session, host, program, opened_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (station_id) DO UPDATE SET session = excluded.session, host = excluded.host,
        program = excluded.program, opened_at = excluded.opened_at, seen_at = excluded.seen_at"""


@operation(CloseStation, "stations.close", version=1, right="read")
def close_station(tx: Tx, command: CloseStation) -> JsonObject:
    """Give the station back, if this session still has it. Result: closed."""
    mine = (StationSession.station_id == command.station_id) & (StationSession.session == uuid.UUID(command.session))
    return {"closed": tx.conn.execute(delete(StationSession).where(mine)).rowcount}


def _alone(tx: Tx) -> None:
    """Two programs that open at once take turns."""
    if tx.conn.dialect.name == "postgresql":
        direct.rows(tx.conn, "SELECT pg_advisory_xact_lock(7261980412)")


def _clean(name: str) -> str:
    """The name as it is kept. Raises BadInput."""
    clean = " ".join(name.split())
    if not clean or len(clean) > MAX_NAME or not clean.isprintable():
        raise BadInput(
            words(
                "A station's name has 1 to {max_name} characters of one line. Nothing was changed.", max_name=MAX_NAME
            ),
            fix=words("Choose another."),
        )
    return clean


def _busy(tx: Tx, session: str) -> dict[int, tuple[str, datetime]]:
    query = select(StationSession.station_id, StationSession.host, StationSession.opened_at).where(
        StationSession.seen_at > tx.recorded_at - GONE_AFTER, StationSession.session != uuid.UUID(session)
    )
    return {row.station_id: (row.host, row.opened_at) for row in tx.conn.execute(query)}


def _names(found: Iterable[str], numbered: str) -> Iterator[str]:
    """Names to try: of a PC its own, then numbered; else the stations in their order, then new ones."""
    if not numbered:
        yield from found
        yield from (f"Station {number}" for number in itertools.count(1))
    yield numbered
    yield from (f"{numbered} {number}" for number in itertools.count(2))


def _make(tx: Tx, name: str) -> int:
    """A new station stands where the only location is; with several, a person says where."""
    places = tx.conn.scalars(select(Location.id).where(Location.archived_at.is_(None)).limit(2)).all()
    row = {"name": name, "location_id": places[0] if len(places) == 1 else None}
    station_id: int = tx.conn.execute(insert(Station).returning(Station.id), row).scalar_one()
    tx.touch(Topic.SETTINGS)
    return station_id


def _forget_old_changes(tx: Tx) -> None:
    newest = tx.conn.scalar(select(func.max(Change.seq))) or 0
    tx.conn.execute(delete(Change).where(Change.seq <= newest - KEPT_CHANGES))


def station_names(conn: Connection) -> list[str]:
    """Names of the stations, in the order in which they were made."""
    return list(conn.scalars(select(Station.name).where(Station.archived_at.is_(None)).order_by(Station.id)))
