"""The steps by which ``db.admin`` makes a shared database: roles, the database itself, logins of stations."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError

from app.errors import BadInput, Refused
from app.wording import words
from db.failures import Trouble, trouble_of
from db.postgresql import SESSION_SETTINGS, postgresql_engine, server_url
from db.roles import Roles, literal, quoted, roles_of, station_logins
from db.words import told

# Two who set up one server take turns; the number means nothing.
_SETUP_LOCK = 7_261_980_413
_LOCALES = ("C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8")
# No such locale here, or not with UTF-8.
_NO_LOCALE = ("42809", "22023", "42P17")
_MOST_STATION = 60


def admin_address(address: str) -> URL:
    """The address of a server's administrator. Raises BadInput for anything but PostgreSQL."""
    try:
        url = server_url(address)
    except (ArgumentError, ValueError) as error:
        raise BadInput(
            words("This is not the address of a PostgreSQL server."), fix=words("Use postgresql://ADMIN@HOST/DATABASE")
        ) from error
    if url.get_backend_name() != "postgresql":
        raise BadInput(
            words("Only a PostgreSQL server has administrators. Nothing was changed."),
            fix=words("Use postgresql://ADMIN@HOST/DATABASE"),
        )
    return url


@contextlib.contextmanager
def connected(url: URL, *, autocommit: bool = False) -> Iterator[Connection]:
    """An administrator's connection in a transaction (``autocommit``: each statement by itself), errors in words.

    Nobody else sets up this server until it ends.
    """
    engine = postgresql_engine(url)
    try:
        chosen = engine.execution_options(isolation_level="AUTOCOMMIT") if autocommit else engine
        with chosen.begin() as conn:
            kind = "" if autocommit else "_xact"
            conn.execute(text(f"SELECT pg_advisory{kind}_lock(:key)"), {"key": _SETUP_LOCK})
            # Making a database copies files; that may take longer than any step of a working day.
            conn.exec_driver_sql(f"SET {'' if autocommit else 'LOCAL '}statement_timeout = 0")
            yield conn
    except DBAPIError as error:
        raise in_words(error, url) or error from error
    finally:
        engine.dispose()


def in_words(error: DBAPIError, url: URL) -> Exception | None:
    """``db.words.told`` for an administrator."""
    if trouble_of(error) is not Trouble.DENIED:
        return told(error, url)
    said = str(error.orig).strip().splitlines()[0]
    return Refused(
        words(
            "The login {value} may not set up this server. Nothing was changed. It says: {said}.",
            value=url.username or "(none)",
            said=said,
        ),
        fix=words("Use the login of the server's administrator, or the one that made this database."),
    )


def is_superuser(conn: Connection) -> bool:
    """Whether the login may do everything."""
    return bool(conn.execute(text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).scalar_one())


def checked_station(station: str) -> str:
    """A station's name in one line. Raises BadInput."""
    name = " ".join(station.split())
    if not name or len(name) > _MOST_STATION or not name.isprintable():
        raise BadInput(
            words("{value!r} cannot be the name of a station. Nothing was changed.", value=station[:80]),
            fix=words("Use 1 to {most_station} letters, such as: Packing 1", most_station=_MOST_STATION),
        )
    return name


def shared_roles(conn: Connection) -> Roles:
    """The roles of the database that we are connected to. Raises Refused where it was not made by ``init``."""
    roles = roles_of(conn)
    if roles is None:
        name = conn.execute(text("SELECT current_database()")).scalar_one()
        raise Refused(
            words(
                "The database {name} has no roles for stations: it was not made by db init. Nothing was changed.",
                name=name,
            ),
            fix=words(
                "Make a shared one (stationmaster db init --admin-url ... --name NAME), and bring "
                "the shop over with stationmaster db copy. {name} stays as it is.",
                name=name,
            ),
        )
    return roles


def require_maker(conn: Connection) -> None:
    """Raise Refused unless this login may make roles and databases."""
    row = conn.execute(
        text("SELECT rolsuper, rolcreaterole AND rolcreatedb AS makes FROM pg_roles WHERE rolname = current_user")
    ).one()
    if not (row.rolsuper or row.makes):
        who = conn.execute(text("SELECT current_user")).scalar_one()
        raise Refused(
            words("The login {who} may not make roles and databases on this server. Nothing was changed.", who=who),
            fix=words("Use the login of the server's administrator."),
        )


def make_roles(conn: Connection, roles: Roles) -> None:
    """Make the three roles where they are missing. Raises Refused if one of them is somebody else's."""
    there: dict[str, Any] = {
        row.rolname: row.said
        for row in conn.execute(
            text(
                "SELECT rolname, shobj_description(oid, 'pg_authid') AS said FROM pg_roles WHERE rolname = ANY(:names)"
            ),
            {"names": [roles.owner, roles.station, roles.reports]},
        )
    }
    for role, said in there.items():
        if not str(said or "").startswith(roles.mark):
            raise Refused(
                words(
                    "The server has a role {role} already, and it is not Stationmaster's. Nothing was changed.",
                    role=role,
                ),
                fix=words("Choose another --name."),
            )
    kinds = {roles.owner: "owner", roles.station: "group of the stations", roles.reports: "group of the readers"}
    for role, kind in kinds.items():
        if role not in there:
            # One message of two statements is one transaction: no role of ours is without its mark.
            conn.exec_driver_sql(
                f"CREATE ROLE {quoted(role)} NOLOGIN; COMMENT ON ROLE {quoted(role)} IS {literal(roles.mark + kind)}"
            )
    if not is_superuser(conn):
        conn.exec_driver_sql(f"GRANT {quoted(roles.owner)} TO CURRENT_USER")


def database_there(conn: Connection, name: str) -> tuple[str, str, str] | None:
    """Owner, encoding and character type of a database of the server; None if there is none."""
    row = conn.execute(
        text(
            "SELECT pg_get_userbyid(datdba) AS owner, pg_encoding_to_char(encoding) AS encoding, datctype"
            " FROM pg_database WHERE datname = :name"
        ),
        {"name": name},
    ).first()
    return None if row is None else (row.owner, row.encoding, row.datctype)


def knows_letters(encoding: str, ctype: str) -> bool:
    """Whether a database tells letters of every script: in locale C only English ones are, and search misses names."""
    return encoding == "UTF8" and ctype.upper() not in ("C", "POSIX")


def make_database(conn: Connection, roles: Roles) -> None:
    """Make the database in UTF-8 with a locale that knows letters. Raises Refused if the server has none."""
    known = int(conn.execute(text("SELECT current_setting('server_version_num')")).scalar_one())
    provider = " LOCALE_PROVIDER libc" if known >= 150_000 else ""
    ways = [f"{provider} LC_COLLATE {literal(name)} LC_CTYPE {literal(name)}" for name in _LOCALES]
    own = database_there(conn, "template0")
    if own is not None and knows_letters("UTF8", own[2]):
        ways.append("")
    for way in ways:
        try:
            conn.exec_driver_sql(
                f"CREATE DATABASE {quoted(roles.database)} OWNER {quoted(roles.owner)}"
                f" TEMPLATE template0 ENCODING 'UTF8'{way}"
            )
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in _NO_LOCALE:
                raise
        else:
            return
    raise Refused(
        words("The server has no locale with UTF-8 that knows letters of every language. No database was made."),
        fix=words("Have the locale C.UTF-8 or en_US.UTF-8 installed on the server, then run this again."),
    )


def holds_anything(conn: Connection) -> bool:
    """Whether somebody keeps something in the database that we are connected to, in whatever schema."""
    query = (
        "SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND NOT EXISTS"
        " (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))"
    )
    return bool(conn.execute(text(query)).scalar_one())


def take_over(conn: Connection, roles: Roles) -> None:
    """Make the owner role own the database, and its schema where that belongs to the server's maker."""
    conn.exec_driver_sql(f"ALTER DATABASE {quoted(roles.database)} OWNER TO {quoted(roles.owner)}")
    # From PostgreSQL 15 on the schema goes with the database.
    followed = conn.execute(
        text("SELECT pg_has_role(:owner, nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'public'"),
        {"owner": roles.owner},
    ).scalar()
    if not followed and is_superuser(conn):
        conn.exec_driver_sql(f"ALTER SCHEMA public OWNER TO {quoted(roles.owner)}")


def give_login(conn: Connection, roles: Roles, station: str) -> tuple[str, str]:
    """A login of its own for the station: a new one, or a revoked one with a new password. Gives name and password.

    Raises Refused if the station has one that works. As the administrator, in the caller's transaction.
    """
    there = [one for one in station_logins(conn, roles) if one.station == station]
    for one in there:
        if one.is_open:
            raise Refused(
                words(
                    "The station {station} has a login already: {login}. Nothing was changed.",
                    station=station,
                    login=one.login,
                ),
                fix=words("If its password is lost, run stationmaster db revoke-station first."),
            )
    password = secrets.token_urlsafe(18)
    login = there[0].login if there else _free_login(conn, roles, station)
    verb = "ALTER ROLE" if there else "CREATE ROLE"
    conn.exec_driver_sql(f"{verb} {quoted(login)} LOGIN PASSWORD {literal(_verifier(conn, login, password))}")
    if not there:
        conn.exec_driver_sql(f"GRANT {quoted(roles.station)} TO {quoted(login)}")
        conn.exec_driver_sql(f"COMMENT ON ROLE {quoted(login)} IS {literal(roles.mark + station)}")
    for name, value in SESSION_SETTINGS.items():
        conn.exec_driver_sql(f"ALTER ROLE {quoted(login)} SET {quoted(name)} = {literal(value)}")
    return login, password


def _free_login(conn: Connection, roles: Roles, station: str) -> str:
    """The first name that no role has: two stations' names may come to the same letters."""
    taken = {row.rolname for row in conn.execute(text("SELECT rolname FROM pg_roles"))}
    return next(name for name in (roles.login(station, number) for number in range(1, 99)) if name not in taken)


def _verifier(conn: Connection, login: str, password: str) -> str:
    """What the server keeps instead of the password: so it never travels, and stands in no log of the server."""
    link: Any = conn.connection.dbapi_connection
    made: bytes = link.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode()


def end_connections(conn: Connection, login: str) -> int:
    """End every connection of the login; gives how many there were."""
    if not is_superuser(conn):
        conn.exec_driver_sql(f"GRANT {quoted(login)} TO CURRENT_USER")
    query = text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = :login")
    ended: int = conn.execute(query, {"login": login}).scalar_one()
    if not is_superuser(conn):
        conn.exec_driver_sql(f"REVOKE {quoted(login)} FROM CURRENT_USER")
    return ended
