"""Making and upgrading the schema. Alembic is loaded only here, and only when there is something to do."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, text
from sqlalchemy.exc import DBAPIError

from app.errors import Refused, Unavailable
from db import guards
from db.failures import Failure, classify
from db.session import Database

# The revision this program works with; start-up compares it with ``alembic_version`` without loading Alembic.
SCHEMA = "0002"
KNOWN = ("0001", "0002")
# Two programs that make or upgrade one PostgreSQL database take turns; the number means nothing.
_MIGRATION_LOCK = 7_261_980_411


class SchemaStatus(enum.Enum):
    """How a database stands to this program."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


def status(db: Database) -> SchemaStatus:
    """How the database stands to this program; an SQLite file that does not exist is EMPTY and is not made.

    Raises Unavailable while it cannot be reached or opened.
    """
    if db.is_sqlite and not db.path.exists():
        return SchemaStatus.EMPTY
    try:
        with db.reading() as conn:
            return _status(conn)
    except DBAPIError as error:
        if classify(error) is not Failure.DAMAGED:
            raise
        # A picture, say, is not even a database; a broken one of ours must never be started empty over.
        with db.path.open("rb") as file:
            is_sqlite = file.read(len(_SQLITE_HEADER)) == _SQLITE_HEADER
        return SchemaStatus.DAMAGED if is_sqlite else SchemaStatus.FOREIGN


def _status(conn: Connection) -> SchemaStatus:
    names = set(inspect(conn).get_table_names())
    if not names:
        return SchemaStatus.EMPTY
    if "alembic_version" not in names or "database_info" not in names:
        return SchemaStatus.FOREIGN
    version = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version == SCHEMA:
        return SchemaStatus.CURRENT
    return SchemaStatus.OLDER if version in KNOWN else SchemaStatus.NEWER


_SQLITE_HEADER = b"SQLite format 3\0"


def require_current(db: Database) -> None:
    """Raise Unavailable or Refused unless this program can work on the database as it is."""
    found = status(db)
    if found is SchemaStatus.CURRENT:
        return
    where = db.url.render_as_string(hide_password=True)
    if found is SchemaStatus.EMPTY:
        raise Unavailable(f"There is no shop yet at {where}.", fix="Open the program once, or import a file.")
    if found is SchemaStatus.FOREIGN:
        raise Refused(f"{where} belongs to another program. Nothing was changed.", fix="Name another database.")
    if found is SchemaStatus.DAMAGED:
        raise Refused(
            f"The database file {where} is damaged and was not opened. Nothing was changed.",
            fix="Keep the file, and bring back your last copy of it.",
        )
    if found is SchemaStatus.NEWER:
        raise Refused(
            f"{where} was made by a newer Stationmaster. Nothing was changed.", fix="Update this program first."
        )
    raise Refused(f"{where} needs an upgrade. Nothing was changed.", fix="Run: stationmaster db upgrade")


def create(db: Database, *, company: str, currency: str, demo: bool = False) -> None:
    """Make the schema in an empty database, with its first user, station and location row.

    Raises Refused if the database holds anything already.
    """
    if status(db) is not SchemaStatus.EMPTY:
        raise _not_empty(db)
    if db.is_sqlite:
        try:
            db.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unavailable(
                f"The folder {db.path.parent} cannot be made ({error.strerror}). Nothing was changed.",
                fix="Choose another folder.",
            ) from error
    migrate(db, first=lambda conn: _first_rows(conn, company, currency, demo))


def _not_empty(db: Database) -> Refused:
    where = db.url.render_as_string(hide_password=True)
    return Refused(f"{where} is not empty. Nothing was changed.", fix="Name another database, or open this one.")


def back_up(db: Database) -> Path:
    """Copy an SQLite shop beside itself (``shop.db`` -> ``shop.before-0002.db``); returns the copy.

    A copy that is there already is kept: it is the older one.
    """
    target = db.path.with_name(f"{db.path.stem}.before-{SCHEMA}{db.path.suffix}")
    if not target.exists():
        db.copy_to(target)
    return target


def migrate(db: Database, *, first: Callable[[Connection], None] | None = None) -> None:
    """Bring the schema to ``SCHEMA`` in one transaction, guards included; all of it happens or nothing.

    ``first`` fills a new shop: with it the database must still be empty once we are alone with it, else Refused.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with db.schema_change() as conn:
        if not db.is_sqlite:
            conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        if first is not None and _status(conn) is not SchemaStatus.EMPTY:
            raise _not_empty(db)
        config.attributes["connection"] = conn
        command.upgrade(config, "head")
        guards.install(conn)
        if conn.dialect.name == "sqlite":
            broken = conn.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise Refused(f"The upgrade would leave {len(broken)} rows without their parent. Nothing was changed.")
        if first is not None:
            first(conn)


def _first_rows(conn: Connection, company: str, currency: str, demo: bool) -> None:
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
    conn.execute(insert(UserAccount), {"name": "Owner"})
    conn.execute(insert(Station), {"name": "Station 1"})
