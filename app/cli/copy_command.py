"""The command that moves a shop to another database."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from app.cli.output import Progress, print_json, print_text
from app.cli.parser import Db, Json, databases
from app.cli.session import guarded


@databases.command("copy")
def copy(
    to: Annotated[
        str,
        typer.Option(
            "--to", metavar="URL", help="Where to: a new SQLite file, or a PostgreSQL database with nothing in it."
        ),
    ],
    admin_url: Annotated[
        str,
        typer.Option(
            "--admin-url",
            metavar="URL",
            help="An administrator's login at the server of --to; makes the database, if it is not there yet.",
        ),
    ] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Copy the shop to another database, and compare every table.

    From SQLite to PostgreSQL, back, or to the same engine. Stations may go on working meanwhile; what they do after
    the copy began is not in it. All of it is copied or nothing, and the shop that is copied stays as it is. Exit code 1
    if the two differ: then nothing was kept.
    """

    def work(settings: Any) -> int:
        from app.cli.copy_answers import copy_value, copy_words

        progress = Progress("rows written and checked", as_json=as_json)
        value = copy_value(settings, db, to, admin_url, progress)
        print_json(value) if as_json else print_text(copy_words(value))
        return 0 if value["equal"] else 1

    return guarded(as_json, work)
