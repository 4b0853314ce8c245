"""Setting up a PostgreSQL for many stations, and looking after it: what ``stationmaster db`` and the window offer.

A shared database is made by an administrator once, and worked on by logins of its stations, which own nothing (see
``db.roles`` and ``db.rights``). Whatever fails here leaves nothing that a second run could not go on with: the schema,
its first rows and the first login come in one transaction, and what comes before it is looked for and used again.
Passwords are made here, given to the caller once, and never kept, logged or part of an address.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL

from app.errors import BadInput, NotFound, OperationError, Refused
from app.wording import words
from db import guards, rights
from db import upgrade as schema
from db.admin_steps import (
    admin_address,
    checked_station,
    connected,
    database_there,
    end_connections,
    give_login,
    holds_anything,
    knows_letters,
    make_database,
    make_roles,
    require_maker,
    shared_roles,
    take_over,
)
from db.roles import Roles, checked_name, quoted, roles_of, station_logins
from db.session import Database
from db.upgrade import SchemaStatus

FIRST_STATION = "Station 1"


@dataclass(frozen=True, slots=True)
class Probe:
    """What is at an address. ``can_upgrade``: this login may make or change the schema."""

    status: SchemaStatus
    company: str
    stations: tuple[str, ...]
    server_version: str
    can_upgrade: bool


@dataclass(frozen=True, slots=True)
class NewShared:
    """A station's way in. ``url`` has no password; nobody can look ``password`` up again."""

    url: str
    login: str
    password: str = field(repr=False)
    station: str


@dataclass(frozen=True, slots=True)
class Upgraded:
    """Schema before and after; ``mended`` are guards and rights that were not as they should be."""

    before: str
    after: str
    mended: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revoked:
    """A login that can be used no more; ``was_open`` is False if it could not before."""

    station: str
    login: str
    was_open: bool
    connections: int


def probe(url: str) -> Probe:
    """What is at the address, told apart without changing anything. Raises OperationError if it cannot be reached."""
    db = Database(url)
    try:
        status = schema.status(db)
        if db.is_sqlite and status not in (SchemaStatus.CURRENT, SchemaStatus.OLDER, SchemaStatus.NEWER):
            return Probe(status, "", (), "", True)
        with db.reading() as conn:
            company, stations = ("", ()) if status in _NOT_OURS else _whose(conn)
            return Probe(status, company, stations, server_version(conn), _may_change(conn, status))
    finally:
        db.close()


_NOT_OURS = (SchemaStatus.EMPTY, SchemaStatus.FOREIGN, SchemaStatus.DAMAGED)


def _whose(conn: Connection) -> tuple[str, tuple[str, ...]]:
    company = conn.execute(text("SELECT company FROM database_info")).scalar() or ""
    rows = conn.execute(text("SELECT name FROM station WHERE archived_at IS NULL ORDER BY id"))
    return str(company), tuple(row.name for row in rows)


def server_version(conn: Connection) -> str:
    """The version as people know it: ``15.18``, or that of the SQLite library."""
    query = "SELECT sqlite_version()" if conn.dialect.name == "sqlite" else "SHOW server_version"
    return str(conn.execute(text(query)).scalar_one()).split(" ")[0]


def _may_change(conn: Connection, status: SchemaStatus) -> bool:
    if conn.dialect.name == "sqlite":
        return True
    roles = roles_of(conn)
    if roles is not None:
        return rights.may_be(conn, roles.owner)
    if status is SchemaStatus.EMPTY:
        query = "SELECT has_schema_privilege('public', 'CREATE')"
    else:
        query = "SELECT bool_and(pg_has_role(c.relowner, 'USAGE')) FROM pg_class c WHERE c.relname = 'alembic_version'"
    return bool(conn.execute(text(query)).scalar())


def init(admin_url: str, *, name: str, company: str = "", currency: str = "EUR", station: str = "") -> NewShared:
    """Make the shared database ``name`` with its roles, schema, first rows and first station's login.

    An empty database of that name is used; one that holds anything is refused and not touched. Raises OperationError.
    """
    roles, station = Roles(checked_name(name)), checked_station(station or FIRST_STATION)
    if re.fullmatch(r"[A-Z]{3}", currency) is None:
        raise BadInput(
            words("{currency!r} is not a currency. Nothing was changed.", currency=currency),
            fix=words("Use its three letters: EUR, USD"),
        )
    url = admin_address(admin_url)
    here = url.set(database=name)
    with connected(url.set(database=url.database or "postgres"), autocommit=True) as conn:
        require_maker(conn)
        there = database_there(conn, name)
        if there is not None:
            _require_free(here, there)
        make_roles(conn, roles)
        with _so_far("Roles were made, but no shop.", "Then run the same command again: it goes on from there."):
            if there is None:
                make_database(conn, roles)
            return _fill(here, roles, company=company, currency=currency, station=station)


@contextlib.contextmanager
def _so_far(changed: str, then: str) -> Iterator[None]:
    """What is refused in here says what was changed already, and how it goes on."""
    try:
        yield
    except OperationError as error:
        message = error.message.replace("Nothing was changed.", changed)
        raise type(error)(message, fix=f"{error.fix} {then}".strip()) from error.__cause__ or error


def _require_free(url: URL, there: tuple[str, str, str]) -> None:
    """Raise Refused unless the database is empty and knows letters."""
    address = url.render_as_string(hide_password=False)
    found = probe(address)
    name, (_, encoding, ctype) = url.database, there
    if found.status in (SchemaStatus.CURRENT, SchemaStatus.OLDER, SchemaStatus.NEWER):
        raise Refused(
            words(
                "The database {name} holds a shop already: {value}. Nothing was changed.",
                name=name,
                value=found.company or "without a name",
            ),
            fix=words(
                "Another station: stationmaster db add-station --admin-url "
                "postgresql://ADMIN@HOST/{name} --station NAME. A lost password: db revoke-station, "
                "then db add-station. A new shop: another --name.",
                name=name,
            ),
        )
    db = Database(address)
    try:
        with db.reading() as conn:
            full = found.status is SchemaStatus.FOREIGN or holds_anything(conn)
    finally:
        db.close()
    if full:
        raise Refused(
            words("The database {name} belongs to another program. Nothing was changed.", name=name),
            fix=words("Choose another --name."),
        )
    if not knows_letters(encoding, ctype):
        raise Refused(
            words(
                "The database {name} is in {encoding} with the locale {ctype}: search would miss "
                "names with letters beyond English ones. Nothing was changed.",
                name=name,
                encoding=encoding,
                ctype=ctype,
            ),
            fix=words("Remove that empty database or choose another --name; it is made in UTF-8 then."),
        )


def _fill(url: URL, roles: Roles, *, company: str, currency: str, station: str) -> NewShared:
    """The schema, its first rows and the first login, all or nothing."""
    made: list[tuple[str, str]] = []

    def also(conn: Connection) -> None:
        conn.exec_driver_sql("SET LOCAL ROLE NONE")  # owners make no logins
        made.append(give_login(conn, roles, station))

    with connected(url, autocommit=True) as conn:
        take_over(conn, roles)
    db = Database(url.render_as_string(hide_password=False))
    try:
        schema.create(db, company=company, currency=currency, station=station, also=also)
    finally:
        db.close()
    login, password = made[-1]
    return NewShared(_everyday(url, login), login, password, station)


# What of an administrator's address holds for a station too; the rest (files with keys, say) is his own.
_FOR_STATIONS = ("host", "port", "hostaddr", "sslmode", "sslrootcert", "target_session_attrs", "connect_timeout")


def _everyday(url: URL, login: str) -> str:
    """The address that a station uses; ``set`` cannot take a password out."""
    kept = {name: value for name, value in url.query.items() if name in _FOR_STATIONS}
    plain = URL.create("postgresql", login, None, url.host, url.port, url.database, kept)
    return plain.render_as_string(hide_password=False)


def add_station(admin_url: str, *, station: str) -> NewShared:
    """A login for another station, and its row; for a revoked one a new password. Raises OperationError."""
    station = checked_station(station)
    url = _of_database(admin_url)
    _require_current(url)
    with connected(url) as conn:
        roles = shared_roles(conn)
        login, password = give_login(conn, roles, station)
        rights.become_owner(conn)
        known = conn.execute(
            text("UPDATE station SET archived_at = NULL WHERE name = :name RETURNING id"), {"name": station}
        )
        if known.first() is None:
            conn.execute(text("INSERT INTO station (name) VALUES (:name)"), {"name": station})
    return NewShared(_everyday(url, login), login, password, station)


def revoke_station(admin_url: str, *, station: str) -> Revoked:
    """Lock the station's login and end its connections; ``station`` is its name or its login. Raises OperationError.

    What the station did stays, and so does its name in what it did.
    """
    url = _of_database(admin_url)
    with connected(url) as conn:
        roles = shared_roles(conn)
        logins = station_logins(conn, roles)
        one = next((one for one in logins if station in (one.station, one.login)), None)
        if one is None:
            raise NotFound(
                words(
                    "No station {station!r} has a login in the database {database}. Nothing was changed.",
                    station=station,
                    database=roles.database,
                ),
                fix="These have one: " + (", ".join(found.station for found in logins) or "none") + ".",
            )
        # Without its password it would be told that the password is wrong, and somebody would look for it.
        conn.exec_driver_sql(f"ALTER ROLE {quoted(one.login)} NOLOGIN")
    # Only now, when it cannot come back.
    locked = _so_far(f"The login {one.login} is locked.", "Then run the same again to end its connections.")
    with locked, connected(url) as conn:
        ended = end_connections(conn, one.login)
    return Revoked(one.station, one.login, one.is_open, ended)


def upgrade(admin_url: str) -> Upgraded:
    """Bring the schema up to this program as its owner, and put guards and rights right. Raises OperationError."""
    url = _of_database(admin_url)
    db = Database(url.render_as_string(hide_password=False))
    try:
        status = schema.status(db)
        if status not in (SchemaStatus.CURRENT, SchemaStatus.OLDER):
            schema.require_current(db)
        with db.reading() as conn:
            before = str(conn.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
            wrong = _wrong(conn)
        if status is SchemaStatus.OLDER or wrong:
            schema.migrate(db)
        return Upgraded(before, schema.SCHEMA, wrong if status is SchemaStatus.CURRENT else ())
    finally:
        db.close()


def _wrong(conn: Connection) -> tuple[str, ...]:
    too_many, too_few = rights.differences(conn)
    return (*(f"guard {name}" for name in guards.missing(conn)), *too_many, *too_few)


def _of_database(admin_url: str) -> URL:
    url = admin_address(admin_url)
    if not url.database:
        raise BadInput(
            words("The address names no database. Nothing was changed."),
            fix=words("Use postgresql://ADMIN@HOST/DATABASE"),
        )
    return url


def _require_current(url: URL) -> None:
    db = Database(url.render_as_string(hide_password=False))
    try:
        schema.require_current(db)
    finally:
        db.close()
