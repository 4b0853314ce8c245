"""The commands about people: who works here, taking somebody in, names, badges, PINs, freeing who is locked.

PINs are read from the terminal without echo, or from standard input, one a line: words of a command are seen by others.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.output import shown
from app.cli.parser import Db, Json, Out, persons
from app.cli.session import Session, guarded, in_shop

By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does it; without it, the first owner.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="The person's name.")]


@persons.callback(invoke_without_command=True)
def listed(
    context: typer.Context,
    archived: Annotated[bool, typer.Option("--all", help="Also those who are archived.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> None:
    """List who works here: role, PIN, whether locked."""
    if context.invoked_subcommand is not None:
        return

    def work(session: Session) -> None:
        from app.cli.people_answers import people_value, people_words

        session.answer(people_value(session, archived=archived), people_words)

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


@persons.command("rename")
def rename(
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new name.")],
    by: By = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Call a person something else; what they did stays theirs."""

    def work(session: Session) -> None:
        from app.cli.people_answers import person_words, rename_value

        session.answer(rename_value(session, shown(name), shown(new), shown(by)), person_words)

    return in_shop(db, as_json, work)


@persons.command("archive")
def archive(name: Name, by: By = "", db: Db = "", as_json: Json = False) -> int:
    """A person works here no more; what they did stays theirs."""

    def work(session: Session) -> None:
        from app.cli.people_answers import archive_value, person_words

        session.answer(archive_value(session, shown(name), shown(by)), person_words)

    return in_shop(db, as_json, work)


@persons.command("restore")
def restore(name: Name, by: By = "", db: Db = "", as_json: Json = False) -> int:
    """Bring an archived person back, with the role and the PIN of before."""

    def work(session: Session) -> None:
        from app.cli.people_answers import person_words, restore_value

        session.answer(restore_value(session, shown(name), shown(by)), person_words)

    return in_shop(db, as_json, work)


@persons.command("badge")
def badge(
    out: Out,
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME", help="People; none: everybody.")] = None,
    sheet: Annotated[
        str, typer.Option(metavar="NAME", help="a4-3x8, a4-3x7, letter-30, or single labels: 57x32, 100x50.")
    ] = "100x50",
    copies: Annotated[int, typer.Option(metavar="N", min=1, help="Badges of each person.")] = 1,
    used: Annotated[int, typer.Option(metavar="N", min=0, help="Labels that the first sheet lacks already.")] = 0,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Draw badges: the name, and the person's code as bars and as QR. A scan of it says who works at a station."""

    def work(session: Session) -> None:
        from app.cli.paper_answers import print_words
        from app.cli.people_answers import badge_value

        wanted = [shown(name) for name in names or ()]
        session.answer(badge_value(session, wanted, Path(out), sheet=sheet, copies=copies, used=used), print_words)

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
