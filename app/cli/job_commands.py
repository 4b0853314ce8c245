"""Commands that do a step to many orders: by their numbers, or by a search."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli.output import shown
from app.cli.parser import Db, Json, OpId, Out, PaperName, app, exports, jobs, prints
from app.cli.session import Session, in_shop

Orders = Annotated[
    list[str] | None, typer.Argument(metavar="ORDER", help="Numbers, or scanned codes; or give --query.")
]
Query = Annotated[
    str, typer.Option("--query", metavar="QUERY", help="All orders that this search finds, as in the order list.")
]
JobNumber = Annotated[int, typer.Argument(metavar="JOB", help="The number that the list of jobs shows.")]


def _for_orders(
    kind: str,
    names: list[str] | None,
    query: str,
    params: dict[str, Any],
    db: str,
    as_json: bool,
    op_id: str,
    reason: str = "",
) -> int:
    def work(session: Session) -> int:
        from app.cli.job_answers import for_orders, job_words
        from app.domain.order_steps import JobKind

        value, code = for_orders(session, JobKind(kind), names or [], query, params, reason)
        session.answer(value, job_words)
        return code

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def release(names: Orders = None, query: Query = "", db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Let orders onto the floor, to be picked and packed.

    What is open is routed first. Orders on hold, and those that nothing is in stock for, are told one by one.
    """
    return _for_orders("release", names, query, {}, db, as_json, op_id)


@app.command()
def hold(
    names: Orders = None,
    kind: Annotated[
        str,
        typer.Option(
            metavar="KIND",
            help="payment, return_items, fraud, address, no_stock, date, upsell, review or other; several: a,b.",
        ),
    ] = "other",
    reason: Annotated[str, typer.Option(metavar="TEXT", help="A few words.")] = "",
    query: Query = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Keep orders from being picked, packed and sent.

    Anywhere, until the hold is lifted; what a station has in hand is stopped at its next scan. Several kinds may stand
    on an order at once.
    """
    return _for_orders("hold", names, query, {"kind": kind}, db, as_json, op_id, reason)


@app.command("lift-hold")
def lift_hold(
    names: Orders = None,
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="Which hold, where several stand; of many orders: all if not said.")
    ] = "",
    query: Query = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Lift a hold after a person has looked at the order."""
    if query or len(names or []) != 1:
        return _for_orders("lift_hold", names, query, {"kind": kind}, db, as_json, op_id)
    (name,) = names or []

    def work(session: Session) -> None:
        from app.cli.shop_answers import lift_hold_value, lift_hold_words

        session.answer(lift_hold_value(session, name, kind), lift_hold_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def tag(
    text: Annotated[str, typer.Argument(metavar="TAG", help="A word or a few; no names.")],
    names: Orders = None,
    query: Query = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Put a tag on orders."""
    return _for_orders("tag", names, query, {"tag": text}, db, as_json, op_id)


@app.command()
def untag(
    text: Annotated[str, typer.Argument(metavar="TAG")],
    names: Orders = None,
    query: Query = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Take a tag from orders."""
    return _for_orders("untag", names, query, {"tag": text}, db, as_json, op_id)


@app.command()
def assign(
    location: Annotated[str, typer.Argument(metavar="LOCATION", help="The location's code.")],
    names: Orders = None,
    query: Query = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Say which location sends orders.

    What was reserved elsewhere is reserved there; where it lacks something, the order stays as it was. What is on the
    floor is taken back from it and released there, unless somebody has begun to pack it.
    """

    def work(session: Session) -> int:
        from app.cli.job_answers import for_orders, job_words
        from app.domain.order_steps import JobKind
        from app.services.references import one_location

        params = {"location_id": session.shop.read(one_location, location)}
        value, code = for_orders(session, JobKind.ASSIGN_LOCATION, names or [], query, params)
        session.answer(value, job_words)
        return code

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def cancel(
    names: Orders = None,
    reason: Annotated[
        str, typer.Option(metavar="WHY", help="customer, no_stock, fraud, mistake or other.")
    ] = "customer",
    refund: Annotated[bool, typer.Option("--refund", help="Pay back what was paid for it.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Open one order again; a refund that waits is stopped.")] = False,
    query: Query = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Cancel what has not left.

    What was reserved is free again. Refused, by name, while a station packs the order. Pays nothing back without
    --refund; with it, the refund is due in 20 s and then to be made by hand, in the shop. Undoing what was done to many
    (jobs undo) stops the refunds that are still held.
    """
    if undo:
        return _reopen(names or [], db, as_json, op_id)
    if query or len(names or []) != 1:
        return _for_orders("cancel", names, query, {"reason": reason, "refund": refund}, db, as_json, op_id)
    (name,) = names or []

    def work(session: Session) -> None:
        from app.cli.order_answers import cancel_value, cancel_words

        session.answer(cancel_value(session, name, reason, refund=refund), cancel_words)

    return in_shop(db, as_json, work, op_id=op_id)


def _reopen(names: list[str], db: str, as_json: bool, op_id: str) -> int:
    def work(session: Session) -> None:
        from app.cli.change_answers import reopen_value, reopen_words
        from app.errors import BadInput

        if len(names) != 1:
            raise BadInput("Name one order. Nothing was changed.", fix="Such as: stationmaster cancel 1042 --undo")
        session.answer(reopen_value(session, names[0]), reopen_words)

    return in_shop(db, as_json, work, op_id=op_id)


@jobs.callback(invoke_without_command=True)
def list_jobs(context: typer.Context, db: Db = "", as_json: Json = False) -> int:
    """Steps for many orders: what was done, by whom, and what became of it."""
    if context.invoked_subcommand is not None:
        return 0

    def work(session: Session) -> None:
        from app.cli.job_answers import jobs_value, jobs_words

        session.answer(jobs_value(session), jobs_words)

    return in_shop(db, as_json, work)


@jobs.command("show")
def show_job(number: JobNumber, db: Db = "", as_json: Json = False) -> int:
    """Show one job, with the orders that could not be changed."""

    def work(session: Session) -> None:
        from app.cli.job_answers import job_value, job_words

        session.answer(job_value(session, number), job_words)

    return in_shop(db, as_json, work)


@jobs.command("run")
def run_jobs(db: Db = "", as_json: Json = False) -> int:
    """Carry on jobs that nobody works on any more, and refunds that are due."""

    def work(session: Session) -> None:
        from app.cli.job_answers import resume_value, resume_words

        session.answer(resume_value(session), resume_words)

    return in_shop(db, as_json, work)


@jobs.command("stop")
def stop_job(number: JobNumber, db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Stop a job; what was done stays and can be undone."""

    def work(session: Session) -> None:
        from app.cli.job_answers import job_words, stop_value

        session.answer(stop_value(session, number), job_words)

    return in_shop(db, as_json, work, op_id=op_id)


@jobs.command("retry")
def retry_job(number: JobNumber, db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Try again what could not be done, and only that."""

    def work(session: Session) -> int:
        from app.cli.job_answers import again_value, job_words

        value, code = again_value(session, number)
        session.answer(value, job_words)
        return code

    return in_shop(db, as_json, work, op_id=op_id)


@jobs.command("undo")
def undo_job(
    number: Annotated[int | None, typer.Argument(metavar="JOB", help="None: the newest that can be undone.")] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Undo what a job did; an order that was changed since is left alone and told."""

    def work(session: Session) -> int:
        from app.cli.job_answers import job_words, undo_value

        value, code = undo_value(session, number)
        session.answer(value, job_words)
        return code

    return in_shop(db, as_json, work, op_id=op_id)


@prints.command("pick-list")
def print_pick_list(
    out: Out,
    names: Orders = None,
    query: Query = "",
    paper: PaperName = "a4",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Draw what is to be fetched for orders as PDF: products summed, with the code of each shipment.

    One file for each location; where there are several, the location's number goes before the ending.
    """

    def work(session: Session) -> None:
        from app.cli.paper_answers import pick_list_value, pick_list_words

        session.answer(pick_list_value(session, names or [], query, Path(out), paper=paper), pick_list_words)

    return in_shop(db, as_json, work, op_id=op_id)


@exports.command("orders")
def export_orders(
    out: Out,
    query: Annotated[str, typer.Option("--query", metavar="QUERY", help="As in the order list; none: all.")] = "",
    kind: Annotated[str, typer.Option("--format", metavar="csv|xlsx", help="By the file's ending if not said.")] = "",
    columns: Annotated[str, typer.Option(metavar="A,B,C", help="Which columns, in this order.")] = "",
    plain: Annotated[bool, typer.Option("--no-bom", help="A CSV without the mark that spreadsheets look for.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Write orders into a file for spreadsheets.

    No cell can be taken for a formula. The file appears whole or not at all.
    """

    def work(session: Session) -> None:
        from app.cli.export_answers import export_value, export_words

        value = export_value(session, Path(out), shown(query), kind, columns, bom=not plain)
        session.answer(value, export_words)

    return in_shop(db, as_json, work)
