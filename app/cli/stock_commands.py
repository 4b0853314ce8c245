"""The commands of stock: what there is, and labels for it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.parser import Db, Json, Out, app, prints
from app.cli.session import Session, in_shop


@app.command()
def stock(
    sku: Annotated[str, typer.Option(metavar="SKU", help="Only this product: its SKU or a barcode.")] = "",
    location: Annotated[str, typer.Option(metavar="CODE", help="Only this location.")] = "",
    query: Annotated[str, typer.Option(metavar="TEXT", help="A search as in the window: is:low, bin:A-01*.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Show stock by product and location.

    On hand, reserved, held, and what is available: on hand - reserved - held; of that the safety stock is kept from
    channels. What is on its way is incoming, what orders wait for is told.
    """

    def work(session: Session) -> None:
        from app.cli.stock_answers import stock_value, stock_words

        session.answer(stock_value(session.shop, sku, location, query), stock_words)

    return in_shop(db, as_json, work)


@prints.command("products")
def print_products(
    names: Annotated[list[str], typer.Argument(metavar="SKU", help="Products, by their SKU or a barcode.")],
    out: Out,
    sheet: Annotated[
        str, typer.Option(metavar="NAME", help="a4-3x8, a4-3x7, letter-30, or single labels: 57x32, 100x50.")
    ] = "a4-3x8",
    symbology: Annotated[
        str, typer.Option(metavar="NAME", help="auto, ean-13, ean-8, upc-a, itf-14, code-128, gs1-128, qr.")
    ] = "auto",
    copies: Annotated[int, typer.Option(metavar="N", min=1, help="Labels of each product.")] = 1,
    used: Annotated[int, typer.Option(metavar="N", min=0, help="Labels that the first sheet lacks already.")] = 0,
    price: Annotated[bool, typer.Option("--price", help="With the price.")] = False,
    zpl: Annotated[bool, typer.Option("--zpl", help="ZPL for a label printer, in place of PDF.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Draw labels of products, on sheets of labels or one by one. A wrong check digit is refused."""

    def work(session: Session) -> None:
        from app.cli.paper_answers import print_words
        from app.cli.stock_answers import product_labels_value

        value = product_labels_value(
            session,
            names,
            Path(out),
            sheet=sheet,
            symbology=symbology,
            copies=copies,
            used=used,
            price=price,
            zpl=zpl,
        )
        session.answer(value, print_words)

    return in_shop(db, as_json, work)
