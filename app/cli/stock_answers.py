"""Answers about stock: units of products at locations, and labels of products."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.output import Value, shown
from app.cli.paper_answers import FilePrinter, print_fonts
from app.cli.session import Session
from app.context import AppContext
from app.queries.stock_list import StockRow, stock_page
from app.services.references import one_location, one_product

_PAGE = 2_000
_COUNTED = ("on_hand", "reserved", "held", "available")


def stock_value(shop: AppContext, sku: str, location: str) -> Value:
    """Stock by product and location, narrowed to one of either. Raises NotFound and Ambiguous."""

    def read(conn: Any) -> list[StockRow]:
        narrowed = {
            "sku_id": one_product(conn, sku) if sku else None,
            "location_id": one_location(conn, location) if location else None,
        }
        found: list[StockRow] = []
        while True:
            last = (found[-1].sku_id, found[-1].location_id) if found else None
            page = stock_page(conn, **narrowed, after=last, limit=_PAGE)
            found += page
            if len(page) < _PAGE:
                return found

    rows = shop.read(read)
    return {
        "stock": [
            {"sku": row.code, "title": row.title, "location": row.location, **{k: getattr(row, k) for k in _COUNTED}}
            for row in rows
        ],
        "count": len(rows),
        **{name: sum(getattr(row, name) for row in rows) for name in _COUNTED},
    }


def stock_words(value: Value) -> str:
    """Stock in words: a line for each product and location, available written out as its sum."""
    lines = [
        f"{shown(row['sku'])}  {shown(row['location'])}  {row['available']} available"
        f" = {row['on_hand']} on hand - {row['reserved']} reserved - {row['held']} held"
        for row in value["stock"]
    ]
    return "\n".join(lines) or "No stock was counted yet."


def product_labels_value(
    session: Session,
    names: Sequence[str],
    out: Path,
    *,
    sheet: str,
    symbology: str,
    copies: int,
    used: int,
    price: bool,
    zpl: bool,
) -> Value:
    """Draw labels of products into a file, each ``copies`` times; ``used`` labels are off the first sheet already."""
    from app.printing.label_sheets import sheet_named
    from app.services.product_labels import product_labels

    chosen = sheet_named(sheet)
    labels = session.shop.read(product_labels, names, symbology=symbology, copies=copies, price=price)
    if zpl:
        from app.printing.product_label_zpl import render_product_labels_zpl

        rendered = render_product_labels_zpl(labels, print_fonts(), chosen, used=used)
    else:
        from app.printing.product_label import render_product_labels

        rendered = render_product_labels(labels, print_fonts(), chosen, used=used)
    return {
        "document": "product_labels",
        "format": "zpl" if zpl else "pdf",
        "file": FilePrinter(out).send(rendered.data, out.name),
        "pages": rendered.pages,
        "labels": [{"sku": label.detail, "code": label.code, "symbology": str(label.symbology)} for label in labels],
        "warnings": list(rendered.warnings),
    }
