"""The commands about people: who works here, taking somebody in, PINs, freeing who is locked.

PINs are read from the terminal without echo, or from standard input, one a line: words of a command are seen by others.
"""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.output import shown
from app.cli.parser import Db, Json, persons
from app.cli.session import Session, guarded, in_shop

By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does it; without it, the first owner.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="The person's name.")]


@persons.callback(invoke_without_command=True)
def listed(context: typer.Context, db: Db = "", as_json: Json = False) -> None:
    """List who works here: role, PIN, whether locked."""
    if context.invoked_subcommand is not None:
        return

    def work(session: Session) -> None:
        from app.cli.people_answers import people_value, people_words

        session.answer(people_value(session), people_words)

    raise typer.Exit(in_shop(db, as_json, work))


@persons.command("add")
def add(
    name: Name,
    role: Annotated[str, typer.Option(metavar="R", help="owner, manager, packer or associate.")] = "packer",
    by: By = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Take somebody in. As soon as an owner has a PIN, the PIN of who does it is asked for."""

    def work(session: Session) -> None:
        from app.cli.people_answers import add_value, person_words

        session.answer(add_value(session, shown(name), role, shown(by)), person_words)

    return in_shop(db, as_json, work)


@persons.command("pin")
def pin(
    name: Name,
    remove: Annotated[bool, typer.Option("--remove", help="Take the PIN away.")] = False,
    by: By = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Give a person a PIN: 4 to 12 digits.

    First the PIN of who does it is asked for, where there is one, then the new one.
    """

    def work(session: Session) -> None:
        from app.cli.people_answers import person_words, pin_value

        session.answer(pin_value(session, shown(name), shown(by), remove=remove), person_words)

    return in_shop(db, as_json, work)


@persons.command("unlock")
def unlock(
    name: Name,
    by: By = "",
    admin_url: Annotated[
        str, typer.Option("--admin-url", metavar="URL", help="The database's administrator, where nobody else can.")
    ] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Let a person try again who gave too many wrong PINs.

    With --by a supervisor does it, with their PIN. Without it whoever has the database itself: its file, or
    --admin-url.
    """
    if by:

        def work(session: Session) -> None:
            from app.cli.people_answers import person_words, unlock_value

            session.answer(unlock_value(session, shown(name), shown(by)), person_words)

        return in_shop(db, as_json, work)

    def as_keeper(settings: object) -> None:
        from app.cli.output import print_json, print_text
        from app.cli.people_answers import free_value, person_words

        value = free_value(settings, admin_url, db, shown(name))
        print_json(value) if as_json else print_text(person_words(shown(value)))

    return guarded(as_json, as_keeper)
