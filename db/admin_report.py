"""What ``stationmaster db status`` tells of a database: versions, roles, stations, encryption, what is not in order."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from db import guards, rights
from db import upgrade as schema
from db.admin import server_version
from db.admin_steps import knows_letters
from db.postgresql import SESSION_SETTINGS
from db.roles import roles_of, station_logins
from db.session import Database
from db.upgrade import SchemaStatus

Value = dict[str, Any]
_OURS = (SchemaStatus.CURRENT, SchemaStatus.OLDER, SchemaStatus.NEWER)


def describe(url: str) -> Value:
    """Facts about the database at the address, as JSON values; what an engine does not have is left out.

    Raises OperationError if it cannot be reached.
    """
    db = Database(url, look=True)
    try:
        status = schema.status(db)
        value: Value = {
            "url": db.url.render_as_string(hide_password=True),
            "engine": db.dialect,
            "status": status.value,
            "program_schema": schema.SCHEMA,
        }
        if db.is_sqlite and status not in _OURS:
            return value
        with db.reading() as conn:
            value |= {"server_version": server_version(conn)}
            value |= _shop(conn) if status in _OURS else {}
            value |= {} if db.is_sqlite else _server(conn)
            if status is SchemaStatus.CURRENT:
                too_many, too_few = ([], []) if db.is_sqlite else rights.differences(conn)
                value |= {
                    "guards_missing": guards.missing(conn),
                    "rights_too_many": too_many,
                    "rights_too_few": too_few,
                }
        return value
    finally:
        db.close()


def _shop(conn: Connection) -> Value:
    info = conn.execute(text("SELECT database_id, epoch, company, base_currency AS currency FROM database_info")).one()
    return {
        "schema": conn.execute(text("SELECT version_num FROM alembic_version")).scalar_one(),
        "database_id": str(info.database_id),
        "epoch": str(info.epoch),
        "company": info.company,
        "currency": info.currency,
    }


def _server(conn: Connection) -> Value:
    row = conn.execute(
        text(
            "SELECT d.datname AS database, pg_get_userbyid(d.datdba) AS owner, pg_encoding_to_char(d.encoding)"
            " AS encoding, d.datctype AS locale, current_user AS login, pg_is_in_recovery() AS is_standby,"
            " (SELECT count(*) FROM pg_stat_activity a WHERE a.datname = d.datname) AS connections,"
            " current_setting('max_connections')::integer AS max_connections,"
            " (SELECT s.ssl FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()) AS tls,"
            " (SELECT s.version FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()) AS tls_version"
            " FROM pg_database d WHERE d.datname = current_database()"
        )
    ).one()
    roles = roles_of(conn)
    names = [] if roles is None else [roles.owner, roles.station, roles.reports]
    logins = [] if roles is None else station_logins(conn, roles)
    return {
        **dict(row._mapping),
        "tls": bool(row.tls),
        "tls_version": row.tls_version or "",
        "knows_letters": knows_letters(row.encoding, row.locale),
        "time_outs": {name: conn.execute(text(f"SHOW {name}")).scalar_one() for name in SESSION_SETTINGS},
        "roles": names,
        "stations": [
            {"station": one.station, "login": one.login, "open": one.is_open, "connections": one.connections}
            for one in logins
        ],
    }
