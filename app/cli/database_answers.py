"""Answers about the database itself: making a shared one, logins of stations, state, upgrades. JSON, and in words."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from app.cli.output import Value
from app.cli.session import address
from app.cli.words import plural
from app.errors import BadInput
from app.settings import Settings

if TYPE_CHECKING:
    from db.admin import NewShared


def init_value(admin_url: str, *, name: str, company: str, currency: str, station: str) -> Value:
    """Make a shared database; its first station's login and password, this once."""
    from db import admin

    return login_value(admin.init(admin_url, name=name, company=company, currency=currency, station=station))


def add_value(admin_url: str, *, station: str) -> Value:
    """Make a login for another station; its password, this once."""
    from db import admin

    return login_value(admin.add_station(admin_url, station=station))


def login_value(made: NewShared) -> Value:
    """A new login: its address, its password, and the lines that PGPASSFILE needs."""
    from db.passwords import pass_lines
    from db.postgresql import driver_words, server_url

    return asdict(made) | {"pass_lines": pass_lines(driver_words(server_url(made.url)), made.password)}


def login_words(value: Value, *, made: bool = False) -> str:
    """A new login in words, with what to do with its password."""
    return "\n".join(
        [
            *(["The shared database is made."] if made else []),
            f"Station {value['station']} works with the login {value['login']}:",
            f"  stationmaster --db {value['url']}",
            f"Its password, shown only now and kept nowhere: {value['password']}",
            "For the file that PGPASSFILE names, else .pgpass in the home folder of whoever works there"
            " (readable by nobody else: chmod 600):",
            *(f"  {line}" for line in value["pass_lines"]),
        ]
    )


def revoke_value(admin_url: str, *, station: str) -> Value:
    """Lock a station's login and end its connections."""
    from db import admin

    return asdict(admin.revoke_station(admin_url, station=station))


def revoke_words(value: Value) -> str:
    """A revocation in words."""
    state = "is locked" if value["was_open"] else "was locked already"
    ended = f"; {plural(value['connections'], 'connection')} ended" if value["connections"] else ""
    return f"The login {value['login']} of the station {value['station']} {state}{ended}."


def status_value(settings: Settings, db: str) -> Value:
    """What is at an address; ``ok`` is whether this program can work there and all is as it should be."""
    from db.admin_report import describe

    value = describe(address(db, settings))
    wrong = [*value.get("guards_missing", ()), *value.get("rights_too_many", ()), *value.get("rights_too_few", ())]
    return {"ok": value["status"] == "current" and not wrong and value.get("knows_letters", True)} | value


_STATUS = {
    "empty": "There is no shop yet.",
    "current": "A shop of this program's schema.",
    "older": "An older shop: it needs an upgrade (stationmaster db upgrade).",
    "newer": "A shop of a newer program: update this one.",
    "foreign": "It belongs to another program.",
    "damaged": "The file is damaged. Keep it, and bring back your last copy.",
    "lost": "The file of this shop is missing.",
}


def status_words(value: Value) -> str:
    """The state in words."""
    lines = [value["url"], _STATUS.get(value["status"], value["status"])]
    if "company" in value:
        lines.append(f"Company: {value['company'] or '-'}, schema {value['schema']}, epoch {value['epoch']}")
    if "server_version" in value:
        lines.append(f"{'PostgreSQL' if value['engine'] == 'postgresql' else 'SQLite'} {value['server_version']}")
    if "connections" in value:
        lines += _server_words(value)
    for key, words in (
        ("guards_missing", "Guard missing or changed"),
        ("rights_too_many", "Too many rights"),
        ("rights_too_few", "Rights missing"),
    ):
        lines += [f"BAD {words}: {what}" for what in value.get(key, ())]
    if value.get("guards_missing") or value.get("rights_too_many") or value.get("rights_too_few"):
        lines.append("Put right by: stationmaster db upgrade, with the login of the administrator.")
    return "\n".join(lines)


def _server_words(value: Value) -> list[str]:
    kind = "a standby, for reading" if value["is_standby"] else "takes changes"
    encrypted = value["tls_version"] if value["tls"] else "not encrypted"
    lines = [
        f"Database {value['database']} of {value['owner']}, {value['encoding']}, locale {value['locale']}; {kind}",
        f"Connections: {value['connections']} of at most {value['max_connections']}; this one is {encrypted}",
    ]
    if not value["knows_letters"]:
        lines.append("BAD Its locale knows English letters only: search misses names with others.")
    for one in value["stations"]:
        state = plural(one["connections"], "connection") if one["open"] else "locked"
        lines.append(f"Station {one['station']}: {one['login']}, {state}")
    return lines


def upgrade_value(settings: Settings, db: str) -> Value:
    """Bring an older shop up to this program's schema: a file is copied first, a server needs its owner."""
    given = address(db, settings)
    if given.startswith("sqlite"):
        return _upgrade_file(settings, given)
    if not given.startswith("postgres"):
        raise BadInput(f"{given.partition(':')[0]} is not a database that Stationmaster runs on.")
    from db import admin

    done = admin.upgrade(given)
    return {"schema": done.after, "upgraded": done.before != done.after, "before": done.before, "mended": done.mended}


def _upgrade_file(settings: Settings, given: str) -> Value:
    from app.context import open_shop, shop_status, upgrade_shop
    from db.admin_report import describe
    from db.upgrade import SCHEMA, SchemaStatus

    older = shop_status(settings, given) is SchemaStatus.OLDER
    before = describe(given)["schema"] if older else SCHEMA
    if older:
        upgrade_shop(settings, given)
    open_shop(settings, url=given).close()  # says why, where it cannot be worked on
    return {"schema": SCHEMA, "upgraded": older, "before": before, "mended": []}


def upgrade_words(value: Value) -> str:
    """An upgrade in words."""
    done = "was upgraded to" if value["upgraded"] else "is already at"
    mended = [f"Put right: {what}" for what in value.get("mended", ())]
    return "\n".join([f"The database {done} schema {value['schema']}.", *mended])
