"""The commands about transfers between locations."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.parser import Db, Json, Out, app, transfers
from app.cli.session import Session, in_shop

Number = Annotated[str, typer.Argument(metavar="NUMBER", help="Its number, as T-0007.")]
Lines = Annotated[list[str] | None, typer.Argument(metavar="SKU=UNITS", help="What, and how many.")]
Bin = Annotated[str, typer.Option("--bin", metavar="CODE", help="The bin that they go into.")]


@transfers.callback(invoke_without_command=True)
def listed(
    context: typer.Context,
    every: Annotated[bool, typer.Option("--all", help="Those that are over, too.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> None:
    """List transfers that are asked for or on their way."""
    if context.invoked_subcommand is not None:
        return

    def work(session: Session) -> None:
        from app.cli.transfer_answers import list_value, list_words

        session.answer(list_value(session, every=every), list_words)

    raise typer.Exit(in_shop(db, as_json, work))


@transfers.command("show")
def show(number: Number, db: Db = "", as_json: Json = False) -> int:
    """Show one transfer with its lines."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import one_words, transfer_value

        session.answer(transfer_value(session, number), one_words)

    return in_shop(db, as_json, work)


@transfers.command("slip")
def slip(number: Number, out: Out, db: Db = "", as_json: Json = False) -> int:
    """Draw the slip that is picked by and goes with the goods; its barcode opens the transfer."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import slip_value, slip_words

        session.answer(slip_value(session, number, Path(out)), slip_words)

    return in_shop(db, as_json, work)


@transfers.command("request")
def request(
    source: Annotated[str, typer.Argument(metavar="FROM", help="Where they are.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Where they are wanted.")],
    lines: Annotated[list[str], typer.Argument(metavar="SKU=UNITS", help="What, and how many.")],
    expected: Annotated[str, typer.Option(metavar="DATE", help="When they should be there: 2026-12-24.")] = "",
    note: Annotated[str, typer.Option(metavar="TEXT", help="A word about it.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Ask for goods from another location."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import one_words, request_value

        session.answer(request_value(session, source, target, lines, expected=expected, note=note), one_words)

    return in_shop(db, as_json, work)


@transfers.command("ship")
def ship(number: Number, lines: Lines = None, db: Db = "", as_json: Json = False) -> int:
    """Send what was asked for, or just what is named; what expires first goes first."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import one_words, ship_value

        session.answer(ship_value(session, number, lines or []), one_words)

    return in_shop(db, as_json, work)


@transfers.command("receive")
def receive(number: Number, lines: Lines = None, into: Bin = "", db: Db = "", as_json: Json = False) -> int:
    """Receive all that is on its way, or just what is named; more than that is booked as found."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import one_words, receive_value

        session.answer(receive_value(session, number, lines or [], into), one_words)

    return in_shop(db, as_json, work)


@transfers.command("close")
def close(
    number: Number,
    note: Annotated[str, typer.Option(metavar="TEXT", help="What happened.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Nothing more comes: what is still on its way is written off as missing."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import close_value, one_words

        session.answer(close_value(session, number, note), one_words)

    return in_shop(db, as_json, work)


@transfers.command("cancel")
def cancel(number: Number, db: Db = "", as_json: Json = False) -> int:
    """Cancel it; what left already is back where it came from."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import cancel_value, one_words

        session.answer(cancel_value(session, number), one_words)

    return in_shop(db, as_json, work)


@app.command("rebuild")
def rebuild(
    write: Annotated[bool, typer.Option("--write", help="Set the counters to what the ledger says.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Compare the counters of stock with the ledger. Without --write nothing is changed."""

    def work(session: Session) -> None:
        from app.cli.transfer_answers import rebuild_value, rebuild_words

        session.answer(rebuild_value(session, write=write), rebuild_words)

    return in_shop(db, as_json, work)
