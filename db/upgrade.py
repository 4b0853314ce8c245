"""Making and upgrading the schema. Alembic is loaded only here, and only when there is something to do."""

from __future__ import annotations

import contextlib
import enum
import itertools
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Connection, insert, text
from sqlalchemy.exc import DBAPIError

from app.domain.people import Role
from app.errors import Refused, Unavailable
from app.wording import words
from db import direct, guards, leftovers, numbering, rights, searching
from db.failures import Failure, classify
from db.making import new_file
from db.place_facts import resolved
from db.session import Database

# The revision this program works with; start-up compares it with ``alembic_version`` without loading Alembic.
SCHEMA = "0008"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
# Two programs that make or upgrade one PostgreSQL database take turns; the number means nothing.
_MIGRATION_LOCK = 7_261_980_411
_ALEMBIC = threading.Lock()  # Alembic's environment is one for the whole process


class SchemaStatus(enum.Enum):
    """How a database stands to this program."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"  # the file is empty, cut short or overwritten
    LOST = "lost"  # the file is missing, and what stands beside its place says that there was a shop


def status(db: Database) -> SchemaStatus:
    """How the database stands to this program; an SQLite file that never was is EMPTY and is not made.

    A file of 0 bytes or without tables is DAMAGED, not EMPTY: shops are made whole, and what loses its log looks so.
    Raises Unavailable while it cannot be reached or opened.
    """
    if db.is_sqlite:
        known = _without_opening(db)
        if known is not None:
            return known
    try:
        with db.reading() as conn:
            found = _status(conn)
    except DBAPIError as error:
        if classify(error) is not Failure.DAMAGED:
            raise
        # A picture, say, is not even a database; a broken one of ours must never be started empty over.
        with db.path.open("rb") as file:
            head = file.read(len(_SQLITE_HEADER))
        is_ours = head == _SQLITE_HEADER or _SQLITE_HEADER.startswith(head.rstrip(b"\0"))
        return SchemaStatus.DAMAGED if is_ours else SchemaStatus.FOREIGN
    return SchemaStatus.DAMAGED if db.is_sqlite and found is SchemaStatus.EMPTY else found


def _without_opening(db: Database) -> SchemaStatus | None:
    """What an SQLite file's name and size say: opening an empty file would delete its log."""
    try:
        if not db.path.exists():
            was_there = db.path.is_symlink() or leftovers.signs(resolved(db.path))
            return SchemaStatus.LOST if was_there else SchemaStatus.EMPTY
        if db.path.is_file():
            return SchemaStatus.DAMAGED if db.path.stat().st_size == 0 else None
        return None if db.path.is_dir() else SchemaStatus.FOREIGN
    except OSError:  # a folder that we may not enter: opening says so
        return None


def _status(conn: Connection) -> SchemaStatus:
    names = {row[0] for row in direct.rows(conn, _TABLES[conn.dialect.name])}
    if not names:
        return SchemaStatus.EMPTY
    if "alembic_version" not in names or "database_info" not in names:
        return SchemaStatus.FOREIGN
    version = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version == SCHEMA:
        return SchemaStatus.CURRENT
    return SchemaStatus.OLDER if version in KNOWN else SchemaStatus.NEWER


_SQLITE_HEADER = b"SQLite format 3\0"
# Asked at every start: with SQLAlchemy's inspector opening a shop took 15.4 ms, without it 11.5.
_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    "postgresql": "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND pg_table_is_visible(c.oid)"
    " AND n.nspname <> 'pg_catalog'",
}


def require_current(db: Database) -> None:
    """Raise Unavailable or Refused unless this program can work on the database as it is."""
    found = status(db)
    if found is SchemaStatus.CURRENT:
        return
    where = db.url.render_as_string(hide_password=True)
    if found is SchemaStatus.EMPTY:
        raise Unavailable(words("There is no shop yet at {where}.", where=where), fix=_how_to_make(db))
    if found is SchemaStatus.FOREIGN:
        raise Refused(
            words("{where} belongs to another program. Nothing was changed.", where=where),
            fix=words("Name another database."),
        )
    if found in (SchemaStatus.DAMAGED, SchemaStatus.LOST):
        raise _broken(db, found)
    if found is SchemaStatus.NEWER:
        raise Refused(
            words("{where} was made by a newer Stationmaster. Nothing was changed.", where=where),
            fix=words("Update this program first."),
        )
    raise Refused(words("{where} needs an upgrade. Nothing was changed.", where=where), fix=_how_to_upgrade(db))


def _how_to_make(db: Database) -> str:
    if db.is_sqlite:
        return "Open the program once, or import a file."
    return f"Import a file, or for many stations run: stationmaster db init --admin-url ... --name {db.url.database}"


def _how_to_upgrade(db: Database) -> str:
    if db.is_sqlite:
        return "Run: stationmaster db upgrade"
    return (
        "Whoever looks after the server runs: stationmaster db upgrade"
        f" --admin-url postgresql://ADMIN@{db.url.host or 'HOST'}/{db.url.database}"
    )


def _broken(db: Database, found: SchemaStatus, said: str = "") -> Refused:
    """What is said of a file that is missing, empty or damaged: it is kept, and the copies beside it are named."""
    file = resolved(db.path)
    if found is SchemaStatus.LOST:
        message, fix = leftovers.what_is_missing(file, db.path)
        return Refused(message, fix=fix)
    where, way = db.url.render_as_string(hide_password=True), leftovers.way_back(file)
    if file.stat().st_size == 0:
        return Refused(
            words(
                "The database file {where} is empty (0 bytes) and was not opened: a shop's file "
                "never is, so what was in it is lost, or another program made it. Nothing was "
                "changed.",
                where=where,
            ),
            fix=words("{way} If there was never a shop, remove the file and try again.", way=way),
        )
    if not said and _has_no_tables(db):
        return Refused(
            words(
                "The database file {where} holds no tables and was not opened: it was copied without "
                "its log {name}-wal, or what was in it is lost. Nothing was changed.",
                where=where,
                name=file.name,
            ),
            fix=way,
        )
    why = f": {said}" if said else ""
    return Refused(
        words(
            "The database file {where} is damaged and was not opened{why}. Nothing was changed.", where=where, why=why
        ),
        fix=way,
    )


def _has_no_tables(db: Database) -> bool:
    try:
        with db.reading() as conn:
            return _status(conn) is SchemaStatus.EMPTY
    except DBAPIError:
        return False


def require_sound(db: Database) -> None:
    """After a crash on SQLite (its log was left behind) look at the file's pages, for half a second at most.

    For before anything else is done with ``db``: a damaged file stays as it is, its log too. Raises Refused for one.
    """
    if not db.was_left_behind or _without_opening(db) is not None:
        return
    looking = Database(db.url, look=True)
    try:
        with looking.reading() as conn:
            said = leftovers.damage(conn)
    except DBAPIError as error:
        if classify(error) is not Failure.DAMAGED:
            raise
        said = str(error.orig)
    finally:
        looking.close()
    if said:
        raise _broken(db, SchemaStatus.DAMAGED, said)


def create(
    db: Database,
    *,
    company: str,
    currency: str,
    demo: bool = False,
    station: str = "Station 1",
    also: Callable[[Connection], None] = lambda _: None,
) -> None:
    """Make the schema in an empty database, with its first user and station; ``also`` goes on in the transaction.

    An SQLite file appears whole or not at all. Raises Refused if the database holds anything already, or if there was
    a shop once that is missing or broken now.
    """
    found = status(db)
    if found in (SchemaStatus.DAMAGED, SchemaStatus.LOST):
        raise _broken(db, found)
    if found is not SchemaStatus.EMPTY:
        raise _not_empty(db)

    def first(conn: Connection) -> None:
        _first_rows(conn, company, currency, demo, station)
        also(conn)

    if not db.is_sqlite:
        migrate(db, first=first)
        return
    with new_file(db.path) as fresh:
        migrate(fresh, first=first)


def _not_empty(db: Database) -> Refused:
    where = db.url.render_as_string(hide_password=True)
    return Refused(
        words("{where} is not empty. Nothing was changed.", where=where),
        fix=words("Name another database, or open this one."),
    )


def back_up(db: Database) -> Path:
    """Copy an SQLite shop beside itself (``shop.db`` -> ``shop.before-0002.db``); returns the copy.

    A copy that is there already is never replaced. It will do if no operation was carried out since, as after an
    upgrade that was broken off; else another is made (``shop.before-0002-2.db``). Raises Unavailable without room.
    """
    name, last = f"{db.path.stem}.before-{SCHEMA}", _last_operation(db)
    for number in itertools.count(1):
        target = db.path.with_name(f"{name}{'' if number == 1 else f'-{number}'}{db.path.suffix}")
        if not target.exists():
            db.copy_to(target)
            break
        with contextlib.closing(Database(URL.create("sqlite", database=str(target)), look=True)) as copy:
            if last is not None and _last_operation(copy) == last:
                break
    return target


def _last_operation(db: Database) -> int | None:
    """The id of the newest operation, None if it cannot be read."""
    try:
        with db.reading() as conn:
            return int(conn.exec_driver_sql("SELECT coalesce(max(id), 0) FROM operation").scalar_one())
    except (DBAPIError, Unavailable):
        return None


def migrate(db: Database, *, first: Callable[[Connection], None] | None = None) -> None:
    """Bring the schema to ``SCHEMA`` in one transaction, guards and rights included; all of it happens or nothing.

    ``first`` fills a new shop: with it the database must still be empty once we are alone with it, else Refused.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with db.schema_change() as conn:
        if not db.is_sqlite:
            # A big table takes longer than any step of a working day. Another program that makes or upgrades the shop
            # is waited for; locks of others are still not.
            conn.exec_driver_sql("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")
            conn.exec_driver_sql("SET LOCAL lock_timeout = 0")
            conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
            conn.exec_driver_sql("SET LOCAL lock_timeout TO DEFAULT")
            searching.prepare(conn)
            rights.become_owner(conn)
        if first is not None and _status(conn) is not SchemaStatus.EMPTY:
            raise _not_empty(db)
        config.attributes["connection"] = conn
        with _ALEMBIC:
            command.upgrade(config, "head")
        searching.install(conn)
        guards.install(conn)
        numbering.sort(conn)
        rights.grant(conn)
        if conn.dialect.name == "sqlite":
            broken = conn.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise Refused(
                    words(
                        "The upgrade would leave {count} rows without their parent. Nothing was changed.",
                        count=len(broken),
                    )
                )
        if first is not None:
            first(conn)


def _first_rows(conn: Connection, company: str, currency: str, demo: bool, station: str) -> None:
    from db.models import DatabaseInfo, Station, UserAccount

    conn.execute(
        insert(DatabaseInfo),
        {
            "id": 1,
            "database_id": uuid.uuid4(),
            "epoch": uuid.uuid4(),
            "company": company,
            "base_currency": currency,
            "is_demo": int(demo),
            "created_at": datetime.now(UTC),
        },
    )
    conn.execute(insert(UserAccount), {"name": "Owner", "role": Role.OWNER.value})
    conn.execute(insert(Station), {"name": station})
