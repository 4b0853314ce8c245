"""Joining a shared shop, and making one. Passwords are handed through and kept nowhere but in the system's keyring."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Connection, text

from app import settings as machine
from app.context import open_shop
from app.errors import OperationError, Unavailable
from app.joining.along import Copied, LocalShop, Say, take_along
from app.joining.looking import Found
from app.joining.places import Place, driver_words, read_address
from app.presence import Presence
from app.services.stations import CloseStation
from app.settings import Settings
from app.wording import words
from db import admin, passwords
from db.roles import roles_of
from db.session import Database


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


def join(place: Place, password: str, station: str, found: Found, say: Say) -> Joined:
    """Make this machine a station of the shop that was found there; the settings are written last.

    With an administrator's login the station gets a login of its own, and the administrator's is kept nowhere.
    Raises Refused for a name that is in use elsewhere; then nothing was changed on this machine.
    """
    if found.can_upgrade and _has_roles(place.address(password)):
        say(words("Making a login for this station"))
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
        try:
            copied = take_along(wish.local, wish.place.address(wish.password), say)
        except OperationError as error:
            raise OperationError(
                words(
                    "The database {database} was made, but this PC's shop did not come along: {message}",
                    database=wish.place.database,
                    message=error.message,
                ),
                fix=words("This PC works as it did. {fix} Then make it under another name.", fix=error.fix),
            ) from error
    place = read_address(new.url)[0]
    joined = _settle(place, new.password, wish.station, wish.company, say, is_new=True)
    return replace(joined, made=True, copied=copied, kept_file=wish.local.path if wish.local is not None else None)


def _settle(place: Place, password: str, station: str, company: str, say: Say, *, is_new: bool = False) -> Joined:
    """Take the station's name once, keep the password, and write the settings."""
    address = place.address(password)
    say(words("Joining as “{station}”", station=station))
    _take_name(address, station, is_new=is_new)
    say(words("Writing the settings of this PC"))
    given = driver_words(address)
    kept = bool(password) and passwords.keep(given, password)
    try:
        settings = machine.change(db=place.address(), station=station)
    except OSError as error:
        raise Unavailable(
            words(
                "The settings of this PC cannot be written ({strerror}). The shared shop is as it was.",
                strerror=error.strerror,
            ),
            fix=words("Make {config_folder} writable, then join again.", config_folder=machine.config_folder()),
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
