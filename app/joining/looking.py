"""What is at a place: every answer in the window's words, with the one thing to do about it. May take seconds."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy.exc import DBAPIError

from app.errors import OperationError, Unavailable
from app.joining.places import PORT, Place
from app.wording import Words, mark, words
from db import admin
from db.failures import Trouble, trouble_of
from db.roles import Roles
from db.upgrade import SchemaStatus

_MOST_NAMES = 4
_ADDRESS = re.compile(r"postgresql(\+\w+)?://\S*[\w\]]")


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
            mark("The server refused the password of the login {login}."),
            mark("Type it again, or have it replaced by whoever looks after the server."),
        ),
        Trouble.NO_PASSWORD: (
            Finding.LOGIN,
            mark("The server wants a password for the login {login}."),
            mark("Type it."),
        ),
        Trouble.NO_LOGIN: (
            Finding.LOGIN,
            mark("The server does not let the login {login} in."),
            mark("Check its name and password with whoever looks after the server."),
        ),
        Trouble.UNTRUSTED: (
            Finding.CERTIFICATE,
            mark(
                "The certificate of {server} is from nobody that this computer trusts, so it may be another server."
                " The password was not sent."
            ),
            mark("Choose the certificate file of the authority that signed it."),
        ),
        Trouble.OTHER_NAME: (
            Finding.REFUSED,
            mark(
                "The certificate of {server} is for another name, so it may be another server."
                " The password was not sent."
            ),
            mark("Write the server's name as it stands in the certificate."),
        ),
        Trouble.EXPIRED: (
            Finding.NOT_OURS_TO_MEND,
            mark("The certificate of {server} is out of date. The password was not sent."),
            mark("Whoever looks after the server renews it. Check this computer's date too."),
        ),
        Trouble.NO_ROOTS: (
            Finding.CERTIFICATE,
            mark("The certificate file cannot be read, so {server} cannot be checked."),
            mark("Choose the certificate file again."),
        ),
        Trouble.NO_TLS: (
            Finding.NOT_OURS_TO_MEND,
            mark("{server} does not encrypt its connections. The password was not sent."),
            mark("Whoever looks after the server turns encryption on and gives it a certificate."),
        ),
        Trouble.NO_DATABASE: (
            Finding.EMPTY,
            mark("The server answers, and it has no database {database} yet."),
            mark("It can be made from here, with an administrator's login."),
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
        finding, what, fix = _FINDINGS[trouble]
        names = {"login": place.login, "server": place.server, "database": place.database}
        return Found(finding, Words(what, names), words(fix))
    what = _placed(error.message, place.title)
    return Found(Finding.UNREACHABLE if isinstance(error, Unavailable) else Finding.REFUSED, what, error.fix)


def _placed(text: Any, title: str) -> Any:
    """A text with the place in words where it has an address; Words stay such, so that they can be translated."""
    if isinstance(text, Words):
        return Words(text.template, {name: _placed(value, title) for name, value in text.values.items()})
    if not isinstance(text, str):
        return text
    whole = _ADDRESS.fullmatch(text)
    return title if whole else _ADDRESS.sub(title, text)


def _found(probe: admin.Probe, place: Place) -> Found:
    company, stations = probe.company, tuple(probe.stations)
    title = company or words("A shop without a name")
    if probe.status is SchemaStatus.CURRENT:
        own = _station_of_login(place, stations)
        return Found(Finding.SHOP, _shop_words(title, stations), "", company, stations, probe.can_upgrade, own)
    if probe.status is SchemaStatus.EMPTY:
        what = words(
            "The server answers, and there is no shop yet in the database {database}.", database=place.database
        )
        return Found(Finding.EMPTY, what, words("It can be made from here, with an administrator's login."))
    if probe.status is SchemaStatus.NEWER:
        what = words("{title} was made by a newer Stationmaster than this one. Nothing was changed.", title=title)
        return Found(Finding.NEWER, what, words("Update the program on this PC, then test again."), company)
    if probe.status is SchemaStatus.OLDER:
        return _older(title, place, probe)
    what = words("The database {database} belongs to another program. Nothing was changed.", database=place.database)
    return Found(Finding.FOREIGN, what, words("Name another database; one can be made from here."))


def _shop_words(title: str, stations: tuple[str, ...]) -> Words:
    names = ", ".join(stations[:_MOST_NAMES]) + (" …" if len(stations) > _MOST_NAMES else "")
    if len(stations) == 1:
        return words("{title}, 1 station: {names}.", title=title, names=names)
    return words("{title}, {count} stations: {names}.", title=title, count=len(stations), names=names)


def _station_of_login(place: Place, stations: tuple[str, ...]) -> str:
    """The station whose login this is, as ``db.admin`` names logins."""
    roles = Roles(place.database)
    fits = ((number, name) for number in range(1, 10) for name in stations if roles.login(name, number) == place.login)
    return next(fits, (0, ""))[1]


def _older(title: str, place: Place, probe: admin.Probe) -> Found:
    what = words("{title} was made by an older Stationmaster than this one. Nothing was changed.", title=title)
    found = Found(Finding.OLDER, what, "", probe.company, tuple(probe.stations), probe.can_upgrade)
    if probe.can_upgrade:
        return replace(found, fix=words("This login may upgrade it. Close the program on every other station first."))
    port = "" if place.port == PORT else f":{place.port}"
    command = f"stationmaster db upgrade --admin-url postgresql://ADMIN@{place.server}{port}/{place.database}"
    fix = words(
        "The login {login} may not upgrade it. Whoever looks after the server runs: {command}",
        login=place.login,
        command=command,
    )
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
        words(
            "{server} has not answered within {seconds} seconds. Nothing was changed.",
            server=place.server,
            seconds=seconds,
        ),
        words("Check the server's name and port, that it is running, and any firewall between here and there."),
    )
