"""Where a shared database is and who comes: addresses as people paste and read them."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote

from sqlalchemy.engine import URL, make_url

from app.errors import BadInput
from app.services.stations import MAX_NAME
from app.wording import words

PORT = "5432"
MAX_STATION = MAX_NAME
_WORDS = re.compile(r"(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)")
_PLACE = re.compile(r"(?P<host>\[[^\]]*\]|[^:]*)(?::(?P<port>\d+))?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a shared database is and who comes: an address without its password.

    ``server`` and ``port`` may list several, divided by commas. ``options`` is what else an address said (``sslmode``).
    """

    server: str = ""
    port: str = PORT
    database: str = ""
    login: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def title(self) -> str:
        """The place in words: server, port where it is unusual, database."""
        if self.port in ("", PORT):
            return words("{server}, database {database}", server=self.server, database=self.database)
        return words(
            "{server}, port {port}, database {database}", server=self.server, port=self.port, database=self.database
        )

    def address(self, password: str = "") -> str:
        """The place as a database address. Raises BadInput for a port that is no number."""
        servers = self.server.split(",")
        ports = (self.port or PORT).split(",")
        if not all(port.isdigit() and 0 < int(port) < 65536 for port in ports) or len(ports) not in (1, len(servers)):
            raise BadInput(
                words("The port {port!r} is not a number from 1 to 65535.", port=self.port),
                fix=words("Usually it is {port}.", port=PORT),
            )
        query = dict(self.options)
        url = URL.create("postgresql", self.login or None, password or None, database=self.database or None)
        if len(servers) > 1 or self.server.startswith("/"):
            query |= {"host": self.server, "port": ",".join(ports)}
        else:
            url = url.set(host=self.server, port=int(ports[0]))
        return url.set(query=query).render_as_string(hide_password=False)


def read_address(text: str) -> tuple[Place, str]:
    """Place and password of a pasted address (``postgresql://...``, or ``host=... dbname=...``).

    Raises BadInput for what is no such address; its words never repeat the text, which may hold a password.
    """
    scheme, mark, rest = text.strip().partition("://")
    if mark and scheme.partition("+")[0] in ("postgresql", "postgres"):
        parts = _url_parts(rest)
    else:
        parts = {name: _unquoted(value) for name, value in _WORDS.findall(text)}
    if not parts.get("host"):
        raise BadInput(
            words("This is not the address of a PostgreSQL database."),
            fix=words("It looks like postgresql://LOGIN@SERVER/DATABASE"),
        )
    password = parts.pop("password", "")
    place = Place(
        server=parts.pop("host", ""),
        port=parts.pop("port", "") or PORT,
        database=parts.pop("dbname", ""),
        login=parts.pop("user", ""),
        options=tuple(sorted(parts.items())),
    )
    return place, password


def _url_parts(rest: str) -> dict[str, str]:
    """What stands behind ``postgresql://``, under the driver's names."""
    front, _, query = rest.partition("?")
    authority, _, database = front.partition("/")
    who, _, where = authority.rpartition("@")
    login, _, password = who.partition(":")
    named = [_PLACE.fullmatch(one) for one in where.split(",")]
    hosts = [found["host"].strip("[]") for found in named if found is not None]
    ports = [found["port"] or PORT for found in named if found is not None]
    parts = {"host": ",".join(hosts), "port": ports[0] if len(set(ports)) == 1 else ",".join(ports)}
    parts |= {"dbname": unquote(database), "user": unquote(login), "password": unquote(password)}
    return parts | dict(parse_qsl(query))


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1] if value.startswith("'") else value)


def place_of(address: str) -> Place:
    """The place of an address that the settings hold; an empty one for SQLite and for what cannot be read."""
    if not address.startswith("postgres"):
        return Place()
    try:
        return read_address(address)[0]
    except BadInput:
        return Place()


def looks_like_an_address(text: str) -> bool:
    """Whether ``text`` is a whole address and not just a server's name."""
    return "://" in text or "host=" in text


def machine_name() -> str:
    """What this machine calls itself, as a name for the station."""
    return " ".join(platform.node().partition(".")[0].split())[:MAX_STATION] or "Station"


def driver_words(address: str) -> dict[str, str]:
    """The address in the driver's own words, by which ``db.passwords`` names an entry."""
    url = make_url(address)
    query = {name: value if isinstance(value, str) else ",".join(value) for name, value in url.query.items()}
    given = {"host": url.host, "port": url.port, "dbname": url.database, "user": url.username}
    return query | {name: str(value) for name, value in given.items() if value is not None}
