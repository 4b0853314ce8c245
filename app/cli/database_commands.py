"""The commands of whoever looks after a database: making a shared one, its stations' logins, its state, upgrades."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from app.cli.output import print_json, print_text, shown
from app.cli.parser import Db, Json, databases
from app.cli.session import guarded

AdminUrl = Annotated[
    str,
    typer.Option(
        "--admin-url",
        metavar="URL",
        help="postgresql://ADMIN@HOST/DATABASE: the login of the server's administrator. Its password comes from"
        " PGPASSFILE, PGPASSWORD or the keyring.",
    ),
]
StationName = Annotated[str, typer.Option("--station", metavar="NAME", help='What people call it: "Packing 1".')]


@databases.command("init")
def init(
    admin_url: AdminUrl,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="The new database: small letters, digits, _.")],
    company: Annotated[str, typer.Option("--company", metavar="TEXT", help="Whose shop it is.")] = "",
    currency: Annotated[str, typer.Option("--currency", metavar="CODE", help="Three letters, ISO 4217.")] = "EUR",
    station: Annotated[str, typer.Option("--station", metavar="NAME", help="The first station.")] = "Station 1",
    as_json: Json = False,
) -> int:
    """Make a shared database on a PostgreSQL server, with the first station's login.

    The login's password is shown once and kept nowhere. A run that was cut off is simply run again.
    """

    def work(_settings: Any) -> None:
        from app.cli.database_answers import init_value, login_words

        value = init_value(admin_url, name=name, company=shown(company), currency=currency, station=station)
        print_json(value) if as_json else print_text(login_words(value, made=True))

    return guarded(as_json, work)


@databases.command("add-station")
def add_station(admin_url: AdminUrl, station: StationName, as_json: Json = False) -> int:
    """Make a login for another station of a shared database; a revoked one gets a new password.

    The password is shown once and kept nowhere.
    """

    def work(_settings: Any) -> None:
        from app.cli.database_answers import add_value, login_words

        value = add_value(admin_url, station=station)
        print_json(value) if as_json else print_text(login_words(value))

    return guarded(as_json, work)


@databases.command("revoke-station")
def revoke_station(admin_url: AdminUrl, station: StationName, as_json: Json = False) -> int:
    """Lock a station's login and end its connections at once.

    What the station did stays. STATION is its name or its login.
    """

    def work(_settings: Any) -> None:
        from app.cli.database_answers import revoke_value, revoke_words

        value = revoke_value(admin_url, station=station)
        print_json(value) if as_json else print_text(revoke_words(shown(value)))

    return guarded(as_json, work)


@databases.command("status")
def status(db: Db = "", admin_url: AdminUrl = "", as_json: Json = False) -> int:
    """Say what is at an address: versions, roles, stations, encryption, and what is not in order.

    Only reads. Exit code 1 if something is not in order.
    """

    def work(settings: Any) -> int:
        from app.cli.database_answers import status_value, status_words

        value = status_value(settings, admin_url or db)
        print_json(value) if as_json else print_text(status_words(shown(value)))
        return 0 if value["ok"] else 1

    return guarded(as_json, work, otherwise={"ok": False})


@databases.command("upgrade")
def upgrade(db: Db = "", admin_url: AdminUrl = "", as_json: Json = False) -> int:
    """Bring an older database up to this program.

    An SQLite file is copied beside itself first. A shared database needs the administrator's login (--admin-url); its
    guards and rights are put right too.
    """

    def work(settings: Any) -> None:
        from app.cli.database_answers import upgrade_value, upgrade_words

        value = upgrade_value(settings, admin_url or db)
        print_json(value) if as_json else print_text(upgrade_words(shown(value)))

    return guarded(as_json, work)
