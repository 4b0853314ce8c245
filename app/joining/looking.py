"""What is at a place: every answer in the window's words, with the one thing to do about it. May take seconds."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError

from app.errors import OperationError, Unavailable
from app.joining.places import PORT, Place
from db import admin
from db.failures import Trouble, trouble_of
from db.roles import Roles
from db.upgrade import SchemaStatus

_MOST_NAMES = 4


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
    NOT_OURS_TO_MEND = enum.auto()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a test of the connection: what is there in words, and the one thing to do about it.

    ``own_station``: the station that the login was made for, if it was made for one. ``command``: what somebody else
    is to run.
    """

    finding: Finding
    words: str
    fix: str = ""
    company: str = ""
    stations: tuple[str, ...] = ()
    can_upgrade: bool = False
    own_station: str = ""
    command: str = ""


# What the window says of it, instead of what a command line says; and what to do there.
_FINDINGS: Mapping[Trouble, tuple[Finding, str, str]] = MappingProxyType(
    {
        Trouble.WRONG_PASSWORD: (
            Finding.LOGIN,
            "The server refused the password of the login {login}.",
            "Type it again, or have it replaced by whoever looks after the server.",
        ),
        Trouble.NO_PASSWORD: (Finding.LOGIN, "The server wants a password for the login {login}.", "Type it."),
        Trouble.NO_LOGIN: (
            Finding.LOGIN,
            "The server does not let the login {login} in.",
            "Check its name and password with whoever looks after the server.",
        ),
        Trouble.UNTRUSTED: (
            Finding.CERTIFICATE,
            "The certificate of {server} is from nobody that this computer trusts, so it may be another server."
            " The password was not sent.",
            "Choose the certificate file of the authority that signed it.",
        ),
        Trouble.OTHER_NAME: (
            Finding.REFUSED,
            "The certificate of {server} is for another name, so it may be another server. The password was not sent.",
            "Write the server's name as it stands in the certificate.",
        ),
        Trouble.EXPIRED: (
            Finding.NOT_OURS_TO_MEND,
            "The certificate of {server} is out of date. The password was not sent.",
            "Whoever looks after the server renews it. Check this computer's date too.",
        ),
        Trouble.NO_ROOTS: (
            Finding.CERTIFICATE,
            "The certificate file cannot be read, so {server} cannot be checked.",
            "Choose the certificate file again.",
        ),
        Trouble.NO_TLS: (
            Finding.NOT_OURS_TO_MEND,
            "{server} does not encrypt its connections. The password was not sent.",
            "Whoever looks after the server turns encryption on and gives it a certificate.",
        ),
        Trouble.NO_DATABASE: (
            Finding.EMPTY,
            "The server answers, and it has no database {database} yet.",
            "It can be made from here, with an administrator's login.",
        ),
    }
)


def look(place: Place, password: str) -> Found:
    """What is at the place. Every answer is in words; only faults of the program are raised."""
    try:
        return _found(admin.probe(place.address(password)), place)
    except OperationError as error:
        return told(error, place)


def told(error: OperationError, place: Place) -> Found:
    """An error as the window says it."""
    cause = error.__cause__
    trouble = trouble_of(cause) if isinstance(cause, DBAPIError) else None
    if trouble is not None and trouble in _FINDINGS:
        finding, words, fix = _FINDINGS[trouble]
        return Found(finding, words.format(login=place.login, server=place.server, database=place.database), fix)
    words = re.sub(r"postgresql(\+\w+)?://\S*[\w\]]", place.title, error.message)
    return Found(Finding.UNREACHABLE if isinstance(error, Unavailable) else Finding.REFUSED, words, error.fix)


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
    found = Found(Finding.OLDER, words, "", probe.company, tuple(probe.stations), probe.can_upgrade)
    if probe.can_upgrade:
        return replace(found, fix="This login may upgrade it. Close the program on every other station first.")
    port = "" if place.port == PORT else f":{place.port}"
    command = f"stationmaster db upgrade --admin-url postgresql://ADMIN@{place.server}{port}/{place.database}"
    fix = f"The login {place.login} may not upgrade it. Whoever looks after the server runs: {command}"
    return replace(found, fix=fix, command=command)


def upgrade(place: Place, password: str) -> None:
    """Bring the shop at the place up to this program, with a login that may."""
    admin.upgrade(place.address(password))


def is_about_the_connection(error: BaseException) -> bool:
    """Whether it is the address, login or certificate that must be set right, and waiting is no use."""
    cause = error.__cause__
    trouble = trouble_of(cause) if isinstance(cause, DBAPIError) else None
    return trouble in _FINDINGS and trouble is not Trouble.NO_DATABASE


def no_answer(place: Place, seconds: int) -> Found:
    """What is said when the server takes its time."""
    return Found(
        Finding.UNREACHABLE,
        f"{place.server} has not answered within {seconds} seconds. Nothing was changed.",
        "Check the server's name and port, that it is running, and any firewall between here and there.",
    )
