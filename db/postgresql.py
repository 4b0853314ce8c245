"""PostgreSQL's engine: READ COMMITTED with ordered row locks, and time-outs so that nothing waits for ever.

What goes beyond this machine is encrypted, and the server proves who it is: the driver's own default verifies nothing.
No start-up ``options`` are sent, as pgbouncer takes none: a station's login has its settings from the server
(``db.admin``), and where a login has others they are set right after connecting.
"""

from __future__ import annotations

import importlib
import ipaddress
import os
import re
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url

from app.errors import BadInput, Unavailable
from app.wording import words
from db import direct
from db.certificates import why_refused
from db.passwords import look_up
from db.types import json_text

# As the server shows them, so that what is right already is not set again.
SESSION_SETTINGS: Mapping[str, str] = {
    "lock_timeout": "4s",
    "statement_timeout": "15s",
    "idle_in_transaction_session_timeout": "30s",
    "default_transaction_isolation": "read committed",
    "TimeZone": "UTC",
}
OLDEST_SERVER = 14
_CONNECTION = {
    "connect_timeout": 3,
    "tcp_user_timeout": 5_000,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "application_name": "stationmaster",
}
# Where systems keep the certificates that they trust. The driver carries a library that knows no system's place.
_SYSTEM_ROOTS = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
_HOW_TO_TRUST = (
    "Leave sslmode out: then the server's certificate is checked against what this system trusts. For a certificate"
    " of your own add ?sslrootcert=FILE with the file of its authority."
)
_HOSTS = re.compile(
    r"(?P<front>postgres\w*(?:\+\w+)?://(?:[^@/]*@)?)(?P<hosts>[^/?@]*,[^/?@]*)(?P<rest>(?:[/?].*)?)", re.S
)


def server_url(text: str | URL) -> URL:
    """The address of a server: SQLAlchemy's form, and libpq's own (``postgres://``, ``host1:5432,host2:5433``).

    Raises what ``make_url`` raises for what is neither, and ValueError for secrets that could not be kept out of sight.
    """
    if isinstance(text, URL):
        return text
    if text.startswith("postgres://"):
        text = "postgresql" + text.removeprefix("postgres")
    several = _HOSTS.fullmatch(text)
    url = make_url(text if several is None else several["front"] + several["rest"])
    if several is not None:
        hosts = tuple(host if ":" in host else f"{host}:5432" for host in several["hosts"].split(","))
        url = url.update_query_dict({"host": hosts})
    if "sslpassword" in url.query:
        raise ValueError("an address with sslpassword would show it")
    password = url.query.get("password")
    if isinstance(password, str):  # where it is never shown
        url = url.difference_update_query(["password"]).set(password=url.password or password)
    return url


def postgresql_engine(url: URL) -> Engine:
    """An engine for the address; of several hosts the one that takes changes is used.

    Raises BadInput where the address asks for a connection that anybody could listen to.
    """
    given = driver_words(url)
    usual = _CONNECTION | ({"target_session_attrs": "read-write"} if "," in str(given.get("host", "")) else {})
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=4,
        # The one given back last is taken first: its server process has what it needs at hand, the others may sleep.
        pool_use_lifo=True,
        max_overflow=8,
        query_cache_size=1_000,
        json_serializer=json_text,
        hide_parameters=True,
        connect_args={name: value for name, value in usual.items() if name not in given} | _security(given),
    )
    event.listen(engine, "do_connect", _Door(given).open)
    event.listen(engine, "connect", lambda conn, _record: _prepare_postgresql(conn))
    direct.watch(engine)
    return engine


def driver_words(url: URL) -> dict[str, Any]:
    """What the driver is told by the address alone: host, port, dbname, user, password, sslmode ..."""
    dialect = url.set(drivername="postgresql+psycopg").get_dialect()()
    return dict(dialect.create_connect_args(url)[1])


def hosts_of(given: Mapping[str, Any]) -> list[str]:
    """Every place that may be connected to; an empty one is a socket of this machine."""
    names = str(given.get("host") or os.environ.get("PGHOST", ""))
    addresses = str(given.get("hostaddr") or os.environ.get("PGHOSTADDR", ""))
    return [*names.split(","), *(addresses.split(",") if addresses else [])]


def is_this_machine(host: str) -> bool:
    """Whether the name or address is sure to be this machine."""
    if host in ("", "localhost") or host.startswith(("/", "@")):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0]).is_loopback
    except ValueError:
        return False


def _security(given: Mapping[str, Any]) -> dict[str, Any]:
    """What is added for a server on another machine. Raises BadInput if the address asks for less."""
    more: dict[str, Any] = {}
    away = [host for host in hosts_of(given) if not is_this_machine(host)]
    if "service" in given or "PGSERVICE" in os.environ:
        away.append("the service file's server")
    if not away and given.get("sslmode") != "verify-full":
        return more
    if given.get("sslmode", "verify-full") != "verify-full":
        raise BadInput(
            words(
                "sslmode={mode} to {host} would not make sure that it is your server: anybody "
                "between here and there could read and change everything. Nothing was changed.",
                mode=given["sslmode"],
                host=away[0],
            ),
            fix=_HOW_TO_TRUST,
        )
    own = Path.home() / ".postgresql" / "root.crt"
    if not ("sslrootcert" in given or "PGSSLROOTCERT" in os.environ or own.exists()):
        more["sslrootcert"] = system_roots()
    return more | {"sslmode": "verify-full"}


def system_roots() -> str:
    """The file of the authorities that this system trusts; ``system`` where the driver has to find them itself."""
    places = (os.environ.get("SSL_CERT_FILE"), ssl.get_default_verify_paths().cafile, *_SYSTEM_ROOTS)
    return next((place for place in places if place and Path(place).is_file()), "system")


class _Door:
    """Connects; a password that neither the address nor PGPASSFILE has comes from the system's keyring."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given
        self._password: str | None = None

    def open(self, dialect: Any, _record: Any, arguments: Any, options: dict[str, Any]) -> Any:
        """SQLAlchemy's ``do_connect``."""
        known = {"password": self._password} if self._password is not None else {}
        try:
            return dialect.connect(*arguments, **options, **known)
        except dialect.loaded_dbapi.OperationalError as error:
            self._password = None
            if "certificate verify failed" in str(error):
                raise type(error)(f"{error}: {why_refused(options)}") from error
            if known or "no password supplied" not in str(error):
                raise
            password = look_up(self._given)
            if password is None:
                raise
        conn = dialect.connect(*arguments, **options, password=password)
        self._password = password
        return conn


def _prepare_postgresql(conn: Any) -> None:
    """Whole numbers are BIGINT: by size, as the driver has it, one statement would be prepared many times over.

    Raises Unavailable for a server that is too old.
    """
    version = conn.info.server_version
    if version < OLDEST_SERVER * 10_000:
        conn.close()
        raise Unavailable(
            words(
                "The server is PostgreSQL {value}; Stationmaster needs {oldest_server} or newer. Nothing was changed.",
                value=version // 10000,
                oldest_server=OLDEST_SERVER,
            ),
            fix=words("Have the server upgraded, or use another one."),
        )
    numeric = importlib.import_module("psycopg.types.numeric")
    conn.adapters.register_dumper(int, numeric.Int8Dumper)
    conn.autocommit = True
    conn.execute(_SET_WHAT_DIFFERS)
    conn.autocommit = False


_SET_WHAT_DIFFERS = (
    "SELECT set_config(name, value, false) FROM (VALUES "  # noqa: S608 - texts of our own
    + ", ".join(f"('{name}', '{value}')" for name, value in SESSION_SETTINGS.items())
    + ") AS wanted(name, value) WHERE current_setting(name) <> value"
)
