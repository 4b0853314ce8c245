"""The commands of buying: suppliers, orders to them, and goods that come in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, Out, PaperName, app, prints, purchases, suppliers
from app.cli.session import Session, in_shop

Name = Annotated[str, typer.Argument(metavar="NAME", help="The supplier's name, or how it begins.")]
Purchase = Annotated[str, typer.Argument(metavar="NUMBER", help="The purchase order: PO-00012, or 12.")]
Place = Annotated[str, typer.Option("--location", metavar="CODE", help="Only this location.")]
Email = Annotated[str | None, typer.Option(metavar="TEXT")]
Phone = Annotated[str | None, typer.Option(metavar="TEXT")]
Currency = Annotated[str | None, typer.Option(metavar="CODE", help="Three letters; without it, the shop's.")]
LeadDays = Annotated[int | None, typer.Option(metavar="N", min=0, help="Days from the order until the goods are here.")]
Note = Annotated[str | None, typer.Option(metavar="TEXT")]
Day = Annotated[str, typer.Option("--expected", metavar="DATE", help="When the goods come: 2026-12-24.")]


@suppliers.callback(invoke_without_command=True)
def list_suppliers(
    context: typer.Context,
    archived: Annotated[bool, typer.Option("--all", help="Also those that were given up.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> None:
    """List suppliers."""
    if context.invoked_subcommand is not None:
        return

    def work(session: Session) -> None:
        from app.cli.buying_answers import suppliers_value, suppliers_words

        session.answer(suppliers_value(session, archived=archived), suppliers_words)

    raise typer.Exit(in_shop(db, as_json, work))


@suppliers.command("show")
def show_supplier(name: Name, db: Db = "", as_json: Json = False) -> int:
    """Show a supplier and what can be had there."""

    def work(session: Session) -> None:
        from app.cli.buying_answers import supplier_value, supplier_words

        session.answer(supplier_value(session, name), supplier_words)

    return in_shop(db, as_json, work)


@suppliers.command("add")
def add_supplier(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name that is on the invoices.")],
    email: Email = None,
    phone: Phone = None,
    currency: Currency = None,
    lead_days: LeadDays = None,
    note: Note = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Make a supplier."""
    given = {"email": email, "phone": phone, "currency": currency, "lead_days": lead_days, "note": note}

    def work(session: Session) -> None:
        from app.cli.buying_answers import add_supplier_value, supplier_words

        session.answer(add_supplier_value(session, name, given), supplier_words)

    return in_shop(db, as_json, work, op_id=op_id)


@suppliers.command("set")
def set_supplier(
    name: Name,
    rename: Annotated[str | None, typer.Option(metavar="TEXT", help="Another name.")] = None,
    email: Email = None,
    phone: Phone = None,
    currency: Currency = None,
    lead_days: LeadDays = None,
    note: Note = None,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Change a supplier."""
    given = {
        "name": rename,
        "email": email,
        "phone": phone,
        "currency": currency,
        "lead_days": lead_days,
        "note": note,
    }

    def work(session: Session) -> None:
        from app.cli.buying_answers import set_supplier_value, supplier_words

        session.answer(set_supplier_value(session, name, given), supplier_words)

    return in_shop(db, as_json, work)


@suppliers.command("archive")
def archive_supplier(
    name: Name,
    back: Annotated[bool, typer.Option("--undo", help="Buy there again.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Buy nothing there any more; what was ordered stays."""

    def work(session: Session) -> None:
        from app.cli.buying_answers import archive_supplier_value, supplier_words

        session.answer(archive_supplier_value(session, name, back=back), supplier_words)

    return in_shop(db, as_json, work)


@suppliers.command("sku")
def supplier_sku(
    name: Name,
    sku: Annotated[str, typer.Argument(metavar="SKU", help="The product: its SKU or a barcode.")],
    code: Annotated[str, typer.Option(metavar="TEXT", help="What the supplier calls it.")] = "",
    price: Annotated[str, typer.Option(metavar="AMOUNT", help="Of one unit, as 2.50.")] = "",
    pack: Annotated[int, typer.Option(metavar="N", min=1, help="It comes in packs of so many.")] = 1,
    lead_days: LeadDays = None,
    preferred: Annotated[bool, typer.Option("--preferred", help="It is bought here first.")] = False,
    remove: Annotated[bool, typer.Option("--remove", help="It cannot be had here any more.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Say that a product can be had of a supplier, and how."""

    def work(session: Session) -> None:
        from app.cli.buying_answers import supplier_sku_value, supplier_words

        given = {"code": code, "pack_units": pack, "lead_days": lead_days, "preferred": preferred}
        session.answer(supplier_sku_value(session, name, sku, given, price, remove=remove), supplier_words)

    return in_shop(db, as_json, work)


@purchases.callback(invoke_without_command=True)
def list_purchases(
    context: typer.Context,
    state: Annotated[
        str, typer.Option(metavar="STATE", help="draft, ordered, partly_received, received, cancelled, or open.")
    ] = "",
    location: Place = "",
    db: Db = "",
    as_json: Json = False,
) -> None:
    """List purchase orders, the newest first."""
    if context.invoked_subcommand is not None:
        return

    def work(session: Session) -> None:
        from app.cli.purchase_answers import purchases_value, purchases_words

        session.answer(purchases_value(session, state, location), purchases_words)

    raise typer.Exit(in_shop(db, as_json, work))


@purchases.command("show")
def show_purchase(purchase: Purchase, db: Db = "", as_json: Json = False) -> int:
    """Show a purchase order with its lines."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import purchase_value, purchase_words

        session.answer(purchase_value(session, purchase), purchase_words)

    return in_shop(db, as_json, work)


@purchases.command("draft")
def draft_purchase(
    supplier: Name,
    lines: Annotated[
        list[str], typer.Argument(metavar="SKU=UNITS[@PRICE]", help="What is bought, as MUG=24 or MUG=24@2.50.")
    ],
    location: Annotated[str, typer.Option(metavar="CODE", help="Where the goods go; unsaid: this station's.")] = "",
    expected: Day = "",
    note: Annotated[str, typer.Option(metavar="TEXT")] = "",
    order: Annotated[bool, typer.Option("--order", help="It was sent to the supplier already.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Draft an order to a supplier."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import draft_value, purchase_words

        value = draft_value(session, supplier, lines, location, expected, note, order=order)
        session.answer(value, purchase_words)

    return in_shop(db, as_json, work, op_id=op_id)


@purchases.command("order")
def order_purchase(purchase: Purchase, expected: Day = "", db: Db = "", as_json: Json = False) -> int:
    """Say that a draft was sent to the supplier."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import order_value, purchase_words

        session.answer(order_value(session, purchase, expected), purchase_words)

    return in_shop(db, as_json, work)


@purchases.command("date")
def date_purchase(
    purchase: Purchase,
    day: Annotated[str, typer.Argument(metavar="DATE", help="2026-12-24, or 'none' where nobody knows.")],
    sku: Annotated[str, typer.Option(metavar="SKU", help="Only this product.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Say on which day the goods come."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import date_value, purchase_words

        session.answer(date_value(session, purchase, "" if day == "none" else day, sku), purchase_words)

    return in_shop(db, as_json, work)


@purchases.command("cancel")
def cancel_purchase(
    purchase: Purchase,
    sku: Annotated[str, typer.Option(metavar="SKU", help="Only this product.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Cancel what has not come."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import cancel_value, purchase_words

        session.answer(cancel_value(session, purchase, sku), purchase_words)

    return in_shop(db, as_json, work)


@prints.command("purchase")
def print_purchase(
    purchase: Purchase, out: Out, paper: PaperName = "a4", db: Db = "", as_json: Json = False, op_id: OpId = ""
) -> int:
    """Draw the paper of an order to a supplier as PDF, to be sent."""

    def work(session: Session) -> None:
        from app.cli.paper_answers import print_purchase_value, print_words

        session.answer(print_purchase_value(session, purchase, Path(out), paper=paper), print_words)

    return in_shop(db, as_json, work, op_id=op_id)


@purchases.command("suggest")
def suggest(
    location: Place = "",
    draft: Annotated[bool, typer.Option("--draft", help="Make the drafts.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Show what is low and should be bought, by supplier; or draft it."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import suggest_value, suggest_words

        session.answer(suggest_value(session, location, draft=draft), suggest_words)

    return in_shop(db, as_json, work, op_id=op_id)


@purchases.command("incoming")
def incoming(
    skus: Annotated[list[str], typer.Argument(metavar="SKU", help="Products, by their SKU or a barcode.")],
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Show what of a product is on its way, and when it comes."""

    def work(session: Session) -> None:
        from app.cli.purchase_answers import incoming_value, incoming_words

        session.answer(incoming_value(session, skus), incoming_words)

    return in_shop(db, as_json, work)


@app.command()
def receive(
    document: Annotated[
        str, typer.Argument(metavar="[NUMBER]", help="A purchase order (PO-00012) or a receipt (GR-00003).")
    ] = "",
    location: Annotated[str, typer.Option(metavar="CODE", help="Without a purchase order: where it comes in.")] = "",
    scan: Annotated[list[str] | None, typer.Option(metavar="CODE", help="A scanned code; a bin's puts away.")] = None,
    units: Annotated[int | None, typer.Option(metavar="N", min=1, help="Each scan counts so often.")] = None,
    lot: Annotated[str, typer.Option(metavar="TEXT", help="The lot, where the code does not say it.")] = "",
    expires: Annotated[str, typer.Option(metavar="DATE", help="Its last day.")] = "",
    serial: Annotated[str, typer.Option(metavar="TEXT", help="The serial number, likewise.")] = "",
    bin_code: Annotated[str, typer.Option("--bin", metavar="CODE", help="Into this bin.")] = "",
    reference: Annotated[str, typer.Option(metavar="TEXT", help="The number of the delivery note.")] = "",
    anyway: Annotated[bool, typer.Option("--anyway", help="Take too many, unordered or expired goods too.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take the last scan back.")] = False,
    close: Annotated[bool, typer.Option("--close", help="All is in: say what is short or over.")] = False,
    cancel_rest: Annotated[bool, typer.Option("--cancel-rest", help="And what is missing does not come.")] = False,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what came short and over as a PDF, of a closed one too.")
    ] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Receive goods by scan, against a purchase order or blind. Without a name: what could be received.

    A closed receipt is shown, and still puts away what lies in no bin yet.

    Exit code 1 if a scan was refused; the others are in.
    """

    def work(session: Session) -> int:
        from app.cli.receive_answers import (
            Said,
            expected_value,
            expected_words,
            receive_value,
            receive_words,
            with_report,
        )

        if not (document or location):
            session.answer(expected_value(session), expected_words)
            return 0
        said = Said(units, lot, expires, serial, bin_code, reference, anyway, undo, close or cancel_rest, cancel_rest)
        value = receive_value(session, document, location, scan or [], said)
        session.answer(with_report(session, value, report) if report else value, receive_words)
        return 0 if all(step["accepted"] for step in value["scans"]) else 1

    return in_shop(db, as_json, work, op_id=op_id)
