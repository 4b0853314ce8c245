"""The command line: the same use cases without a screen, and without Qt.

Exit codes: 0 done; 1 refused or a violation found; 2 not understood (a wrong file, an unknown or unclear name).
``--json`` prints exactly one JSON object, also for an error: {"error": {"message", "fix", "lines"}}.
"""

from __future__ import annotations

import json
import sys
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from app import settings as machine
from app.cli import orders as order_answers
from app.cli import packing as packing_answers
from app.cli import shop as shop_answers
from app.context import AppContext, make_shop, open_shop, shop_status
from app.errors import Ambiguous, BadInput, NotFound, OperationError, StationmasterError
from app.services.unit_of_work import Done
from db.upgrade import SchemaStatus

app = typer.Typer(
    name="stationmaster",
    help="Orders from every channel, packed and shipped from your own building. Without a command the console opens.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
imports = typer.Typer(help="Import a file.", rich_markup_mode=None)
prints = typer.Typer(help="Draw a document into a file.", rich_markup_mode=None)
app.add_typer(imports, name="import")
app.add_typer(prints, name="print")

Db = Annotated[
    str,
    typer.Option("--db", envvar="STATIONMASTER_DB", help="sqlite:///FILE or postgresql://...; else the user's own."),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
OpId = Annotated[str, typer.Option("--op-id", help="A UUID: the same id again gives the same result, once.")]
Order = Annotated[str, typer.Argument(metavar="ORDER", help="number, number-n (a shipment) or SHOP:number")]


@dataclass(frozen=True, slots=True)
class Session:
    """One run of a command: the shop, how to answer, and the gesture's id."""

    shop: AppContext
    as_json: bool
    op_id: uuid.UUID

    def run(self, command: Any, **options: Any) -> Done:
        """Carry out a command under the gesture's own id."""
        return self.shop.run(command, op_id=options.pop("op_id", self.op_id), **options)


def _op_id(text: str) -> uuid.UUID:
    if not text:
        return uuid.uuid4()
    try:
        return uuid.UUID(text)
    except ValueError:
        raise BadInput(
            f"--op-id {text!r} is not a UUID. Nothing was done.", fix="Leave it out to get a new one."
        ) from None


def _in_shop(
    db: str, as_json: bool, work: Callable[[Session], int | None], *, op_id: str = "", make: bool = False
) -> NoReturn:
    """Open the shop (or make it, where a command may begin one), do the work, and end with its exit code."""
    code = 0
    try:
        settings = machine.load()
        begin = make and shop_status(settings, db or None) is SchemaStatus.EMPTY
        shop = make_shop(settings, url=db or None) if begin else open_shop(settings, url=db or None)
        try:
            code = work(Session(shop, as_json, _op_id(op_id))) or 0
        finally:
            shop.close()
    except StationmasterError as error:
        code = _tell(error, as_json)
    raise typer.Exit(code)


def _tell(error: StationmasterError, as_json: bool) -> int:
    message, fix, lines = str(error), "", tuple[str, ...]()
    if isinstance(error, OperationError):
        message, fix, lines = error.message, error.fix, error.lines
    if as_json:
        _print_json({"error": {"message": message, "fix": fix, "lines": list(lines)}})
    else:
        for text in (message, fix):
            if text:
                print(text, file=sys.stderr)
    return 2 if isinstance(error, BadInput | NotFound | Ambiguous) else 1


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, default=_plain))


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _answer(session: Session, value: dict[str, Any], words: Callable[[dict[str, Any]], str]) -> None:
    if session.as_json:
        _print_json(value)
    else:
        print(words(value))


@imports.command("orders")
def import_orders(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Order exports of a channel.")],
    channel: Annotated[str, typer.Option(help="shopify, or auto to tell by the file's columns.")] = "auto",
    shop: Annotated[str, typer.Option(help="Name of the shop, where several sell on one channel.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; write nothing.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Import orders. The same file twice changes nothing; rows that cannot be used are listed, the others go in."""

    def work(session: Session) -> int:
        value, code = order_answers.import_order_files(
            session.shop, files, channel=channel, account=shop, dry_run=dry_run, op_id=session.op_id
        )
        _answer(session, value, order_answers.import_words)
        return code

    _in_shop(db, as_json, work, op_id=op_id, make=not dry_run)


@imports.command("stock")
def import_stock(
    file: Annotated[Path, typer.Argument(help="Columns sku, location, quantity; optional title, barcode, weight_g.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; write nothing.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Import counted stock: what the file says is what is there."""

    def work(session: Session) -> None:
        value = order_answers.import_stock_file(session.shop, file, dry_run=dry_run, op_id=session.op_id)
        _answer(session, value, order_answers.stock_words)

    _in_shop(db, as_json, work, op_id=op_id, make=not dry_run)


@app.command()
def orders(
    state: Annotated[str, typer.Option(help="Only this state: to_route, backorder, to_pack, packing, ...")] = "",
    db: Db = "",
    as_json: Json = False,
) -> None:
    """List orders, newest first."""
    _in_shop(db, as_json, lambda s: _answer(s, order_answers.orders_value(s.shop, state), order_answers.orders_words))


@app.command()
def order(name: Order, db: Db = "", as_json: Json = False) -> None:
    """One order with its lines, shipments, routing reasons and timeline."""
    _in_shop(db, as_json, lambda s: _answer(s, order_answers.order_value(s.shop, name), order_answers.order_words))


@app.command()
def route(
    names: Annotated[list[str] | None, typer.Argument(metavar="[ORDER...]", help="None: all that wait.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be chosen and why; write nothing.")
    ] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Reserve open lines at the best location, and say why there."""

    def work(session: Session) -> None:
        value = order_answers.route_value(session.shop, names or [], dry_run=dry_run, op_id=session.op_id)
        _answer(session, value, order_answers.route_words)

    _in_shop(db, as_json, work, op_id=op_id)


@app.command()
def pack(
    name: Order,
    scan: Annotated[list[str] | None, typer.Option("--scan", help="A scanned code; once per unit, in order.")] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Pack a shipment by scans; without any, show what to pack. The last unit prints slip and label."""

    def work(session: Session) -> int:
        value = packing_answers.pack_value(session.shop, name, scan or [], op_id=session.op_id)
        _answer(session, value, packing_answers.pack_words)
        return 0 if value["packed"] or all(step["accepted"] for step in value["scans"]) else 1

    _in_shop(db, as_json, work, op_id=op_id)


@app.command()
def ship(name: Order, db: Db = "", as_json: Json = False, op_id: OpId = "") -> None:
    """A packed shipment leaves the building: stock goes down, the order moves on."""
    _in_shop(
        db,
        as_json,
        lambda s: _answer(s, packing_answers.ship_value(s.shop, name, op_id=s.op_id), packing_answers.ship_words),
        op_id=op_id,
    )


@app.command("lift-hold")
def lift_hold(
    name: Order,
    kind: Annotated[str, typer.Option(help="address or review")] = "review",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Lift a hold after a person has looked at the order."""
    _in_shop(
        db,
        as_json,
        lambda s: _answer(
            s, shop_answers.lift_hold_value(s.shop, name, kind, op_id=s.op_id), shop_answers.lift_hold_words
        ),
        op_id=op_id,
    )


def _print_command(kind: str, name: str, out: Path, paper: str, db: str, as_json: bool, op_id: str) -> None:
    def work(session: Session) -> None:
        value = packing_answers.print_value(session.shop, kind, name, out, paper=paper, op_id=session.op_id)
        _answer(session, value, packing_answers.print_words)

    _in_shop(db, as_json, work, op_id=op_id)


Out = Annotated[Path, typer.Option("--out", help="The file to write.")]
PaperName = Annotated[str, typer.Option("--paper", help="a4 or letter (packing slips)")]


@prints.command("slip")
def print_slip(
    name: Order, out: Out, paper: PaperName = "a4", db: Db = "", as_json: Json = False, op_id: OpId = ""
) -> None:
    """Draw the packing slip of a shipment as PDF."""
    _print_command("slip", name, out, paper, db, as_json, op_id)


@prints.command("label")
def print_label(
    name: Order,
    out: Out,
    zpl: Annotated[bool, typer.Option("--zpl", help="ZPL for a label printer, in place of PDF.")] = False,
    paper: PaperName = "a4",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Draw the 4 x 6 in. label of a packed shipment as PDF, or as ZPL."""
    _print_command("label_zpl" if zpl else "label", name, out, paper, db, as_json, op_id)


@app.command()
def doctor(db: Db = "", as_json: Json = False) -> None:
    """Recompute every invariant of the database with queries of its own; exit 1 if one is broken."""
    code = 0
    try:
        value = shop_answers.doctor_value(machine.load(), db)
        _print_json(value) if as_json else print(shop_answers.doctor_words(value))
        code = 0 if value["ok"] else 1
    except StationmasterError as error:
        code = _tell(error, as_json)
    raise typer.Exit(code)


@app.command()
def location(
    code: Annotated[str, typer.Argument(help="The location's code, as in the stock file.")],
    name: Annotated[str | None, typer.Option()] = None,
    street: Annotated[str | None, typer.Option()] = None,
    city: Annotated[str | None, typer.Option()] = None,
    region: Annotated[str | None, typer.Option(help="State or province code.")] = None,
    postal_code: Annotated[str | None, typer.Option()] = None,
    country: Annotated[str | None, typer.Option(help="Two letters, ISO 3166-1.")] = None,
    rank: Annotated[int | None, typer.Option(help="Smaller goes first where distance does not decide.")] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> None:
    """Make a location, or say where it is: routing sends from the nearest."""
    given = {
        "name": name,
        "street1": street,
        "city": city,
        "region": region,
        "postal_code": postal_code,
        "country": country,
        "rank": rank,
    }

    def work(session: Session) -> None:
        value = shop_answers.location_value(session.shop, code, given, op_id=session.op_id)
        _answer(session, value, shop_answers.location_words)

    _in_shop(db, as_json, work, op_id=op_id, make=True)


@app.command()
def seed(
    orders: Annotated[int, typer.Option(help="How many orders.")] = 10_000,
    skus: Annotated[int, typer.Option(help="How many SKUs.")] = 2_000,
    locations: Annotated[int, typer.Option(help="How many locations.")] = 5,
    seed: Annotated[int, typer.Option(help="The same seed gives the same shop.")] = 1,
    db: Db = "",
    as_json: Json = False,
) -> None:
    """Fill an empty database with a generated shop, for measuring."""
    code = 0
    try:
        value = shop_answers.seed_value(machine.load(), db, orders=orders, skus=skus, locations=locations, seed=seed)
        _print_json(value) if as_json else print(shop_answers.seed_words(value))
    except StationmasterError as error:
        code = _tell(error, as_json)
    raise typer.Exit(code)


@app.command()
def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Run the demo day without a window.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="Folder for the demo shop and its PDFs.")] = None,
    parcels: Annotated[int, typer.Option(help="How many shipments the day packs.")] = 12,
    as_json: Json = False,
) -> None:
    """The demo shop: a day's orders through import, routing, scans, print and ship. Without --headless: the window."""
    if not headless:
        raise typer.BadParameter("the window is opened by: stationmaster demo, without other options")
    code = 0
    try:
        said = None if as_json else print
        value = shop_answers.demo_value(machine.load(), out or Path("stationmaster-demo"), parcels=parcels, say=said)
        _print_json(value) if as_json else print(shop_answers.demo_words(value))
    except StationmasterError as error:
        code = _tell(error, as_json)
    raise typer.Exit(code)


def run(arguments: list[str]) -> int:
    """Run the command line; returns the exit code."""
    try:
        result = app(arguments, prog_name="stationmaster", standalone_mode=False)
    except typer.Exit as end:
        return int(end.exit_code)
    except typer.Abort:
        return 130
    except Exception as error:
        if not hasattr(error, "show"):
            raise
        error.show()  # a usage error of the command line, in words
        return 2
    return int(result or 0)
