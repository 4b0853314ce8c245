"""The commands about products and kits."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, products
from app.cli.session import Session, in_shop

Product = Annotated[str, typer.Argument(metavar="SKU", help="The product, by its SKU or a barcode.")]


@products.command("kit")
def kit(
    name: Product,
    parts: Annotated[list[str] | None, typer.Argument(metavar="SKU=UNITS", help="What one kit holds.")] = None,
    none: Annotated[bool, typer.Option("--none", help="It is no kit any more.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Say what a kit is made of, or show it.

    A kit has no stock of its own: as many can be sold as its parts make. Orders that were taken stay as they are.
    """

    def work(session: Session) -> None:
        from app.cli.product_answers import kit_value, kit_words

        session.answer(kit_value(session, name, parts or [], none=none), kit_words)

    return in_shop(db, as_json, work, op_id=op_id)


@products.command("list")
def listed(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A part of the SKU or the name; all without it.")] = "",
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=10_000, help="At most so many.")] = 100,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """List products by their SKU."""

    def work(session: Session) -> None:
        from app.cli.product_answers import list_value, list_words

        session.answer(list_value(session, text, limit), list_words)

    return in_shop(db, as_json, work)


@products.command("show")
def show(name: Product, db: Db = "", as_json: Json = False) -> int:
    """Show what a product is, with its barcodes and, of a kit, what it holds."""

    def work(session: Session) -> None:
        from app.cli.product_answers import product_value, product_words

        session.answer(product_value(session, name), product_words)

    return in_shop(db, as_json, work)


@products.command("change")
def change(
    name: Product,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="What it is called.")] = None,
    option: Annotated[
        list[str] | None, typer.Option("--option", metavar="NAME=VALUE", help='Such as Size=M; "Size=" takes it away.')
    ] = None,
    weight: Annotated[str | None, typer.Option(metavar="GRAMS", help='Of one unit; "" if it is not known.')] = None,
    size: Annotated[str | None, typer.Option(metavar="LxWxH", help="In millimetres, as 200x150x80.")] = None,
    hs_code: Annotated[str | None, typer.Option(metavar="DIGITS", help="For the customs.")] = None,
    origin: Annotated[str | None, typer.Option(metavar="CODE", help="Where it was made: two letters.")] = None,
    hazardous: Annotated[bool | None, typer.Option("--hazardous/--harmless", help="Dangerous goods.")] = None,
    vendor: Annotated[str | None, typer.Option(metavar="TEXT", help="Who makes or sells it.")] = None,
    owner: Annotated[str | None, typer.Option(metavar="TEXT", help='Whose goods these are; "" for our own.')] = None,
    tracking: Annotated[
        str | None, typer.Option(metavar="none|lot|serial", help="Only while there is none in stock.")
    ] = None,
    price: Annotated[str | None, typer.Option(metavar="AMOUNT", help='Of one unit, as 12.50; "" for none.')] = None,
    barcode: Annotated[
        list[str] | None,
        typer.Option("--barcode", metavar="CODE[=UNITS]", help="All that it has; a case of 12: CODE=12."),
    ] = None,
    no_barcodes: Annotated[bool, typer.Option("--no-barcodes", help="It has none.")] = False,
    photo: Annotated[str | None, typer.Option(metavar="FILE", help='Its photo; "" for none.')] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Change what is given of a product; everything else stays."""
    told = {"title": title, "option": option, "weight": weight, "size": size, "hs_code": hs_code, "origin": origin,
            "hazardous": hazardous, "vendor": vendor, "owner": owner, "tracking": tracking, "price": price,
            "barcode": [] if no_barcodes else barcode, "photo": photo}  # fmt: skip

    def work(session: Session) -> None:
        from app.cli.product_answers import change_value, change_words

        session.answer(change_value(session, name, told), change_words)

    return in_shop(db, as_json, work, op_id=op_id)
