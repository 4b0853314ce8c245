"""The commands of the counter: customers, and an order taken by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.output import shown
from app.cli.parser import Db, DryRun, Json, OpId, app
from app.cli.session import Session, in_shop


@app.command()
def customers(
    query: Annotated[
        str, typer.Argument(metavar="QUERY", help="As in the window: anna, city:Berlin, 'orders:>=3', ...")
    ] = "",
    limit: Annotated[int | None, typer.Option(metavar="N", min=1, help="Only the first N, by name.")] = None,
    out: Annotated[str, typer.Option(metavar="FILE", help="Write all of them into a .csv or .xlsx file.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """List customers, or write them into a file.

    By name. What they ordered counts without what was cancelled, less what was refunded, each currency by itself.
    """

    def work(session: Session) -> None:
        from app.cli.customer_answers import customers_value, customers_words, export_value, export_words

        if out:
            session.answer(export_value(session.shop, query, Path(out)), export_words)
        else:
            session.answer(customers_value(session.shop, query, limit), customers_words)

    return in_shop(db, as_json, work)


@app.command()
def customer(
    customer_id: Annotated[int, typer.Argument(metavar="ID", min=1, help="As customers lists them.")],
    contact: Annotated[
        list[str] | None, typer.Option("--set", metavar="FIELD=TEXT", help="name, email or phone.")
    ] = None,
    address: Annotated[str, typer.Option(metavar="ID|new", help="The address that the next words are about.")] = "",
    line: Annotated[
        list[str] | None, typer.Option(metavar="FIELD=TEXT", help="street1, city, postal_code, country, ... of it.")
    ] = None,
    standard: Annotated[bool, typer.Option("--standard", help="New orders begin with it.")] = False,
    remove: Annotated[bool, typer.Option("--remove", help="It is no longer kept.")] = False,
    open_orders: Annotated[bool, typer.Option("--open-orders", help="Open orders that go there follow.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Show a customer, or change contact and addresses.

    Open orders keep the address that they were placed with, unless --open-orders is said.
    """

    def work(session: Session) -> None:
        from app.cli.customer_card_answers import Wishes, card_value, card_words, edit_value, edit_words

        wishes = Wishes(contact or [], address, line or [], standard, remove, open_orders)
        if wishes.is_none:
            session.answer(card_value(session, customer_id), card_words)
        else:
            session.answer(edit_value(session, customer_id, wishes), edit_words)

    return in_shop(db, as_json, work, op_id=op_id)


Text = Annotated[str, typer.Option(metavar="TEXT")]


@app.command()
def take(
    lines: Annotated[
        list[str],
        typer.Argument(
            metavar="LINE", help="SKU, SKU=UNITS or SKU=UNITS@PRICE; without a price: the last or listed one."
        ),
    ],
    channel: Annotated[str, typer.Option(metavar="phone|store", help="How the order came.")] = "phone",
    customer: Annotated[int, typer.Option(metavar="ID", min=0, help="A known customer; gives name and address.")] = 0,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Name of the buyer.")] = "",
    company: Text = "",
    email: Text = "",
    phone: Text = "",
    street: Text = "",
    street2: Text = "",
    postal_code: Text = "",
    city: Text = "",
    region: Text = "",
    country: Annotated[str, typer.Option(metavar="CODE", help="Its name or two letters, such as DE.")] = "",
    method: Annotated[str, typer.Option(metavar="TEXT", help="Shipping method.")] = "",
    shipping: Annotated[str, typer.Option(metavar="AMOUNT", help="What shipping costs.")] = "",
    discount: Annotated[str, typer.Option(metavar="AMOUNT|N%", help="Off the whole order.")] = "",
    tax: Annotated[str, typer.Option(metavar="N%", help="One rate for the order.")] = "",
    tax_name: Text = "",
    tax_added: Annotated[bool, typer.Option("--tax-added", help="Tax comes on top; else prices include it.")] = False,
    payment: Annotated[
        str, typer.Option(metavar="STATE", help="pending, paid, authorized or partly_paid.")
    ] = "pending",
    paid_by: Annotated[str, typer.Option(metavar="TEXT", help="Card, cash, invoice ...")] = "",
    pickup: Annotated[bool, typer.Option("--pickup", help="Collected in the store.")] = False,
    note: Annotated[str, typer.Option(metavar="TEXT", help="For the packing slip.")] = "",
    dry_run: DryRun = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Take an order by hand.

    It is reserved at once, and what is not there waits. With --dry-run: what it would come to.
    """

    def work(session: Session) -> None:
        from app.cli.take_answers import Money, Wish, take_value, take_words

        buyer = (name, company, street, street2, city, region, postal_code, country, phone, email)
        money = Money(method, shipping, discount, tax, tax_name, tax_added, payment, paid_by)
        wish = Wish(tuple(lines), channel, customer, tuple(shown(text) for text in buyer), money, pickup, shown(note))
        session.answer(take_value(session, wish, dry_run=dry_run), take_words)

    return in_shop(db, as_json, work, op_id=op_id)
