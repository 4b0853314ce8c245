"""Joining, making and filling a shared database: what the set-up assistant asks for, without a screen.

Everything here may take seconds: never on the GUI thread. Passwords are handed through and kept nowhere but in the
system's keyring.
"""

from __future__ import annotations

import contextlib
import enum
import os
import platform
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from urllib.parse import parse_qsl, unquote

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError

from app import settings as machine
from app.context import open_shop, shop_status
from app.errors import BadInput, OperationError, Refused, Unavailable
from app.presence import Presence
from app.queries.shop import shop_size
from app.services.stations import MAX_NAME, CloseStation
from app.settings import Settings
from db import admin, passwords
from db.copying import copy_shop
from db.failures import Trouble, trouble_of
from db.roles import Roles, roles_of
from db.session import Database
from db.upgrade import SchemaStatus

PORT = "5432"
MAX_STATION = MAX_NAME
_MOST_NAMES = 4
_WORDS = re.compile(r"(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)")
_PLACE = re.compile(r"(?P<host>\[[^\]]*\]|[^:]*)(?::(?P<port>\d+))?")
Say = Callable[[str], None]


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
        port = "" if self.port in ("", PORT) else f", port {self.port}"
        return f"{self.server}{port}, database {self.database}"

    def address(self, password: str = "") -> str:
        """The place as a database address. Raises BadInput for a port that is no number."""
        servers = self.server.split(",")
        ports = (self.port or PORT).split(",")
        if not all(port.isdigit() and 0 < int(port) < 65536 for port in ports) or len(ports) not in (1, len(servers)):
            raise BadInput(f"The port {self.port!r} is not a number from 1 to 65535.", fix=f"Usually it is {PORT}.")
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
            "This is not the address of a PostgreSQL database.", fix="It looks like postgresql://LOGIN@SERVER/DATABASE"
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


class Finding(enum.Enum):
    """What is at a place."""

    UNREACHABLE = enum.auto()
    LOGIN = enum.auto()
    CERTIFICATE = enum.auto()
    FOREIGN = enum.auto()
    EMPTY = enum.auto()
    SHOP = enum.auto()
    OLDER = enum.auto()
    NEWER = enum.auto()
    REFUSED = enum.auto()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a test of the connection: what is there in words, and the one thing to do about it.

    ``own_station``: the station that the login was made for, if it was made for one.
    """

    finding: Finding
    words: str
    fix: str = ""
    company: str = ""
    stations: tuple[str, ...] = ()
    can_upgrade: bool = False
    own_station: str = ""


@dataclass(frozen=True, slots=True)
class LocalShop:
    """This PC's own shop, which may come along."""

    address: str
    path: Path
    company: str
    currency: str
    orders: int
    products: int


@dataclass(frozen=True, slots=True)
class Copied:
    """One table that came along: its rows here and there."""

    title: str
    rows: int
    arrived: int


@dataclass(frozen=True, slots=True)
class Wish:
    """A shared shop that is to be made; the administrator's password is used for it and then forgotten."""

    place: Place
    password: str = field(repr=False)
    company: str
    currency: str
    station: str
    local: LocalShop | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """A shared shop that this machine works on from now on. ``address`` has the password, for this run alone."""

    settings: Settings
    address: str = field(repr=False)
    place: Place
    company: str
    station: str
    in_keyring: bool
    pass_file: Path
    pass_line: str = field(repr=False)
    made: bool = False
    copied: tuple[Copied, ...] = ()
    kept_file: Path | None = None


def local_shop(settings: Settings, address: str | None = None) -> LocalShop | None:
    """This PC's own shop, if there is one that is in use: not the demo, not an empty one."""
    found = address or settings.database_url
    if not found.startswith("sqlite"):
        found = Settings().database_url
    with contextlib.suppress(OperationError):
        if shop_status(settings, found) is not SchemaStatus.CURRENT:
            return None
        shop = open_shop(Settings(), url=found)
        try:
            orders, products = shop.read(shop_size)
            facts = shop.facts
            if facts.is_demo or not (orders or products):
                return None
            return LocalShop(found, shop.database.path, facts.company, facts.currency, orders, products)
        finally:
            shop.close()
    return None


_FINDINGS: Mapping[Trouble, tuple[Finding, str]] = MappingProxyType(
    {
        Trouble.WRONG_PASSWORD: (
            Finding.LOGIN,
            "Type it again, or have it replaced by whoever looks after the server.",
        ),
        Trouble.NO_PASSWORD: (Finding.LOGIN, "Type the password of this login."),
        Trouble.NO_LOGIN: (Finding.LOGIN, "Check the login's name with whoever looks after the server."),
        Trouble.UNTRUSTED: (Finding.CERTIFICATE, "Choose the certificate file of the authority that signed it."),
        Trouble.OTHER_NAME: (Finding.CERTIFICATE, "Use the name that the certificate was made for."),
        Trouble.EXPIRED: (Finding.CERTIFICATE, "Whoever looks after the server renews it."),
        Trouble.NO_ROOTS: (Finding.CERTIFICATE, "Choose the certificate file again."),
        Trouble.NO_TLS: (Finding.CERTIFICATE, "Whoever looks after the server turns encryption on."),
        Trouble.NO_DATABASE: (Finding.EMPTY, "It can be made from here, with an administrator's login."),
    }
)


def look(place: Place, password: str) -> Found:
    """What is at the place. Every answer is in words; only faults of the program are raised."""
    try:
        return _found(admin.probe(place.address(password)), place)
    except OperationError as error:
        cause = error.__cause__
        trouble = trouble_of(cause) if isinstance(cause, DBAPIError) else None
        otherwise = (Finding.UNREACHABLE if isinstance(error, Unavailable) else Finding.REFUSED, error.fix)
        finding, fix = _FINDINGS.get(trouble, otherwise) if trouble is not None else otherwise
        shown = make_url(place.address()).render_as_string()
        with_password = make_url(place.address("x")).render_as_string()
        words = error.message.replace(with_password, place.title).replace(shown, place.title)
        return Found(finding, words, fix)


def _found(probe: admin.Probe, place: Place) -> Found:
    company, stations = probe.company, tuple(probe.stations)
    title = company or "A shop without a name"
    if probe.status is SchemaStatus.CURRENT:
        count = f"{len(stations)} station{'' if len(stations) == 1 else 's'}"
        names = ", ".join(stations[:_MOST_NAMES]) + (" …" if len(stations) > _MOST_NAMES else "")
        own = _station_of_login(place, stations)
        return Found(Finding.SHOP, f"{title}, {count}: {names}.", "", company, stations, probe.can_upgrade, own)
    if probe.status is SchemaStatus.EMPTY:
        words = f"The server answers, and there is no shop yet in the database {place.database}."
        return Found(Finding.EMPTY, words, "It can be made from here, with an administrator's login.")
    if probe.status is SchemaStatus.NEWER:
        words = f"{title} was made by a newer Stationmaster than this one. Nothing was changed."
        return Found(Finding.NEWER, words, "Update the program on this PC, then test again.", company)
    if probe.status is SchemaStatus.OLDER:
        return _older(title, place, probe)
    words = f"The database {place.database} belongs to another program. Nothing was changed."
    return Found(Finding.FOREIGN, words, "Name another database; one can be made from here.")


def _station_of_login(place: Place, stations: tuple[str, ...]) -> str:
    """The station whose login this is, as ``db.admin`` names logins."""
    roles = Roles(place.database)
    fits = ((number, name) for number in range(1, 10) for name in stations if roles.login(name, number) == place.login)
    return next(fits, (0, ""))[1]


def _older(title: str, place: Place, probe: admin.Probe) -> Found:
    words = f"{title} was made by an older Stationmaster than this one. Nothing was changed."
    if probe.can_upgrade:
        fix = "This login may upgrade it. Close the program on every other station first."
    else:
        fix = f"The login {place.login} may not upgrade it. {how_to_upgrade(place)}"
    return Found(Finding.OLDER, words, fix, probe.company, tuple(probe.stations), probe.can_upgrade)


def how_to_upgrade(place: Place) -> str:
    """Who brings a shared shop up to this program, and with which words."""
    port = "" if place.port == PORT else f":{place.port}"
    return (
        "Whoever looks after the server runs: stationmaster db upgrade"
        f" --admin-url postgresql://ADMIN@{place.server}{port}/{place.database}"
    )


def upgrade(place: Place, password: str) -> None:
    """Bring the shop at the place up to this program, with a login that may."""
    admin.upgrade(place.address(password))


def is_about_the_connection(error: BaseException) -> bool:
    """Whether it is the address, login or certificate that must be set right, and waiting is no use."""
    cause = error.__cause__
    return isinstance(cause, DBAPIError) and trouble_of(cause) in _FINDINGS


def no_answer(place: Place, seconds: int) -> Found:
    """What is said when the server takes its time."""
    return Found(
        Finding.UNREACHABLE,
        f"{place.server} has not answered within {seconds} seconds. Nothing was changed.",
        "Check the server's name and port, that it is running, and any firewall between here and there.",
    )


def join(place: Place, password: str, station: str, found: Found, say: Say) -> Joined:
    """Make this machine a station of the shop that was found there; the settings are written last.

    With an administrator's login the station gets a login of its own, and the administrator's is kept nowhere.
    Raises Refused for a name that is in use elsewhere; then nothing was changed on this machine.
    """
    if found.can_upgrade and _has_roles(place.address(password)):
        say("Making a login for this station")
        new = admin.add_station(place.address(password), station=station)
        place, password = read_address(new.url)[0], new.password
    return _settle(place, password, station, found.company, say)


def _has_roles(address: str) -> bool:
    """Whether the shop was made for stations with logins of their own; one of a single login is worked on with that."""
    db = Database(address)
    try:
        with db.reading() as conn:
            return roles_of(conn) is not None
    finally:
        db.close()


def make(wish: Wish, say: Say) -> Joined:
    """Make a shared shop, take this machine's shop along if that is wished, and join it. Says each step.

    Raises what ``db.admin.init`` and ``db.copying.copy_shop`` raise; the machine goes on as it did until all is done.
    """
    server = Place(wish.place.server, wish.place.port, "postgres", wish.place.login, wish.place.options)
    new = admin.init(
        server.address(wish.password),
        name=wish.place.database,
        company=wish.company,
        currency=wish.currency,
        station=wish.station,
    )
    copied: tuple[Copied, ...] = ()
    if wish.local is not None:
        copied = _take_along(wish.local, wish.place.address(wish.password), say)
    place = read_address(new.url)[0]
    joined = _settle(place, new.password, wish.station, wish.company, say, is_new=True)
    return replace(joined, made=True, copied=copied, kept_file=wish.local.path if wish.local is not None else None)


def _take_along(local: LocalShop, address: str, say: Say) -> tuple[Copied, ...]:
    say("Copying this PC's shop")
    source, target = Database(local.address), Database(address)
    try:
        report = copy_shop(source, target, progress=lambda done, rows, table: say(_progress(done, rows, table)))
    finally:
        source.close()
        target.close()
    if not report.equal:
        wrong = ", ".join(table.name for table in report.tables if not table.equal)
        raise Refused(
            f"What arrived is not what was sent (tables: {wrong}), so nothing was kept. This PC's shop is unchanged.",
            fix="Try again; if it stays like this, run: stationmaster doctor",
        )
    return tuple(Copied(table.name.replace("_", " "), table.rows, table.target_rows) for table in report.tables)


def _progress(done: int, rows: int, table: str) -> str:
    verb = "Comparing" if done * 2 > rows else "Copying"
    return f"{verb} this PC's shop: {table.replace('_', ' ')}, {100 * done // max(1, rows)} %"


def _settle(place: Place, password: str, station: str, company: str, say: Say, *, is_new: bool = False) -> Joined:
    """Take the station's name once, keep the password, and write the settings."""
    address = place.address(password)
    say(f"Joining as “{station}”")
    _take_name(address, station, is_new=is_new)
    say("Writing the settings of this PC")
    given = driver_words(address)
    kept = bool(password) and passwords.keep(given, password)
    try:
        settings = machine.change(db=place.address(), station=station)
    except OSError as error:
        raise Unavailable(
            f"The settings of this PC cannot be written ({error.strerror}). The shared shop is as it was.",
            fix=f"Make {machine.config_folder()} writable, then join again.",
        ) from error
    return Joined(
        settings=settings,
        address=address,
        place=place,
        company=company,
        station=station,
        in_keyring=kept,
        pass_file=pass_file(),
        pass_line="\n".join(passwords.pass_lines(given, password)) if password else "",
    )


def _take_name(address: str, station: str, *, is_new: bool) -> None:
    """Open and close as the station: it is there from now on, and not in use elsewhere. Raises Refused by host.

    ``is_new``: nobody works there yet; sessions that came along with a copy are those of the old place.
    """
    shop = open_shop(Settings(), url=address)
    try:
        for station_id, left in shop.read(_sessions) if is_new else ():
            shop.run(CloseStation(station_id, left))
        Presence.enter(shop, station).leave()
    finally:
        shop.close()


def _sessions(conn: Connection) -> list[tuple[int, str]]:
    return [
        (row.station_id, str(row.session))
        for row in conn.execute(text("SELECT station_id, session FROM station_session"))
    ]


def pass_file() -> Path:
    """Where PostgreSQL's client looks for passwords on this machine."""
    named = os.environ.get("PGPASSFILE", "")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", "")) / "postgresql" / "pgpass.conf"
    return Path.home() / ".pgpass"


def driver_words(address: str) -> dict[str, str]:
    """The address in the driver's own words, by which ``db.passwords`` names an entry."""
    url = make_url(address)
    query = {name: value if isinstance(value, str) else ",".join(value) for name, value in url.query.items()}
    given = {"host": url.host, "port": url.port, "dbname": url.database, "user": url.username}
    return query | {name: str(value) for name, value in given.items() if value is not None}
