"""The commands of stock: what there is, and labels for it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, Out, app, prints
from app.cli.session import Session, in_shop


@app.command()
def stock(
    sku: Annotated[str, typer.Option(metavar="SKU", help="Only this product: its SKU or a barcode.")] = "",
    location: Annotated[str, typer.Option(metavar="CODE", help="Only this location.")] = "",
    query: Annotated[str, typer.Option(metavar="TEXT", help="A search as in the window: is:low, bin:A-01*.")] = "",
    shop: Annotated[str, typer.Option(metavar="NAME", help="What this shop's channel can be promised.")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Show stock by product and location.

    On hand, reserved, held, and what is available: on hand - reserved - held; of that the safety stock is kept from
    channels, and with --shop what this one never gets. What is on its way is incoming, what orders wait for is told.
    """

    def work(session: Session) -> None:
        from app.cli.stock_answers import stock_value, stock_words

        session.answer(stock_value(session.shop, sku, location, query, shop), stock_words)

    return in_shop(db, as_json, work)


@app.command()
def levels(
    sku: Annotated[str, typer.Argument(metavar="SKU", help="A SKU or a barcode.")],
    location: Annotated[str, typer.Option(metavar="CODE", help="The location; none if there is one only.")] = "",
    safety: Annotated[str | None, typer.Option(metavar="N", help="Units that channels never get.")] = None,
    reorder: Annotated[str | None, typer.Option(metavar="N", help='At so many it is low; "" for never.')] = None,
    up_to: Annotated[str | None, typer.Option(metavar="N", help="Up to so many are then bought.")] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """How much of a product there should be at a location.

    What is not given stays; without any, what is set is shown.
    """

    def work(session: Session) -> None:
        from app.cli.level_answers import levels_value, levels_words

        told = {"safety": safety, "reorder_point": reorder, "reorder_to": up_to}
        session.answer(levels_value(session, sku, location, told), levels_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def threshold(
    shop: Annotated[str, typer.Argument(metavar="SHOP", help="The channel or its shop.")],
    units: Annotated[str, typer.Argument(metavar="UNITS", help="So many it never gets of any location; 0 for none.")],
    sku: Annotated[str, typer.Option(metavar="SKU", help="Of this product; without it, of every product.")] = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Units that a channel never gets, beside safety stock."""

    def work(session: Session) -> None:
        from app.cli.level_answers import threshold_value, threshold_words

        session.answer(threshold_value(session, shop, units, sku), threshold_words)

    return in_shop(db, as_json, work, op_id=op_id)


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
