"""The commands of a working day. What they do is in the modules of answers, imported when a command runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, Order, Out, PaperName, app, prints
from app.cli.session import Session, in_shop


@app.command()
def orders(
    query: Annotated[
        list[str] | None,
        typer.Argument(metavar="QUERY", help="As in the search field: 'is:open total:>=50 -tag:gift'."),
    ] = None,
    state: Annotated[
        str, typer.Option(metavar="STATE", help="to_route, backorder, to_pack, packing, packed, partly_shipped, ...")
    ] = "",
    sort: Annotated[
        str, typer.Option(metavar="F", help="placed, number, customer, channel, units, ship_by, state, payment, total.")
    ] = "placed",
    ascending: Annotated[bool, typer.Option("--ascending", help="The smallest, or oldest, first.")] = False,
    limit: Annotated[int | None, typer.Option(metavar="N", min=1, help="Only the first N.")] = None,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """List orders, newest first.

    What of a query means nothing is told on standard error (with --json: under "faults"); the rest of it counts. Exit
    code 2 if all of it means nothing.
    """

    def work(session: Session) -> int:
        from app.cli.order_answers import list_orders

        return list_orders(session, " ".join(query or ()), state, sort, limit, descending=not ascending)

    return in_shop(db, as_json, work)


@app.command()
def order(name: Order, db: Db = "", as_json: Json = False) -> int:
    """Show one order: lines, shipments, routing, timeline."""

    def work(session: Session) -> None:
        from app.cli.order_answers import order_value, order_words

        session.answer(order_value(session.shop, name), order_words)

    return in_shop(db, as_json, work)


@app.command()
def route(
    names: Annotated[list[str] | None, typer.Argument(metavar="ORDER", help="None: all that wait.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be chosen and why; write nothing.")
    ] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Reserve what is open, and say why there."""

    def work(session: Session) -> None:
        from app.cli.route_answers import route_value, route_words

        session.answer(route_value(session, names or [], dry_run=dry_run), route_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def pack(
    name: Order,
    scan: Annotated[
        list[str] | None,
        typer.Option("--scan", metavar="CODE", help="Scanned codes, one for each unit; several may follow one --scan."),
    ] = None,
    take_over: Annotated[
        bool, typer.Option("--take-over", help="Take it from the station that has it in hand; its scans stay.")
    ] = False,
    counted: Annotated[
        str,
        typer.Option(
            metavar="WHY",
            help="Pack all that is missing, counted instead of scanned: no_barcode, unreadable, no_scanner or many.",
        ),
    ] = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Pack a shipment by scans.

    The last unit prints slip and label. Without --scan: show what is to be packed. A SKU code scans as its barcode.
    What was counted instead, by whom and why, stays in the timeline.
    """

    def work(session: Session) -> int:
        from app.cli.packing_answers import counted_value, pack_code, pack_value, pack_words

        if counted and (scan or take_over):
            raise typer.BadParameter("--counted packs by itself: give no --scan and no --take-over.")
        if counted:
            value = counted_value(session, name, counted)
        else:
            value = pack_value(session, name, scan or [], take_over=take_over)
        session.answer(value, pack_words)
        return pack_code(value)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def ship(name: Order, db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Let a packed shipment leave the building.

    Stock goes down, the order moves on. Shipped before is an answer, not an error.
    """

    def work(session: Session) -> None:
        from app.cli.packing_answers import ship_value, ship_words

        session.answer(ship_value(session, name), ship_words)

    return in_shop(db, as_json, work, op_id=op_id)


def _print(kind: str, name: str, out: str, paper: str, db: str, as_json: bool, op_id: str) -> int:
    def work(session: Session) -> None:
        from app.cli.paper_answers import print_value, print_words

        session.answer(print_value(session, kind, name, Path(out), paper=paper), print_words)

    return in_shop(db, as_json, work, op_id=op_id)


@prints.command("slip")
def print_slip(
    name: Order, out: Out, paper: PaperName = "a4", db: Db = "", as_json: Json = False, op_id: OpId = ""
) -> int:
    """Draw the packing slip of a shipment as PDF."""
    return _print("slip", name, out, paper, db, as_json, op_id)


@prints.command("label")
def print_label(
    name: Order,
    out: Out,
    zpl: Annotated[bool, typer.Option("--zpl", help="ZPL for a label printer, in place of PDF.")] = False,
    paper: PaperName = "a4",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Draw the label of a packed shipment, 4 x 6 inches, as PDF or as ZPL."""
    return _print("label_zpl" if zpl else "label", name, out, paper, db, as_json, op_id)
