"""Answers about stock: units of products at locations, and labels of products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cli.level_answers import one_channel_account
from app.cli.output import Value, shown
from app.cli.paper_answers import FilePrinter, print_fonts
from app.cli.session import Session
from app.cli.words import money, plural
from app.context import AppContext
from app.domain.money import format_minor
from app.queries.stock_grid import GridRow, GridSpec, Place, stock_grid
from app.queries.stock_worth import Worth, stock_worth
from app.services.references import one_location, one_product

_PAGE = 2_000
_COUNTED = ("on_hand", "reserved", "held", "available", "safety", "threshold", "promise", "incoming")
_SUMMED = ("on_hand", "reserved", "held", "available", "incoming")


def stock_value(shop: AppContext, sku: str, location: str, query: str = "", channel: str = "") -> Value:
    """Stock by product and location, narrowed to one of either or by a search; ``channel``: whose threshold is kept,
    too. Raises NotFound and Ambiguous.
    """

    def read(conn: Any) -> tuple[list[GridRow], Worth]:
        spec = GridSpec(
            query,
            sku_id=one_product(conn, sku) if sku else None,
            location_id=one_location(conn, location) if location else None,
            account_id=one_channel_account(conn, channel) if channel else None,
            today=datetime.now().astimezone().date(),
        )
        found: list[GridRow] = []
        after: Place | None = None
        while True:
            page = stock_grid(conn, spec, after, _PAGE)
            found += page.rows
            after = page.after
            if after is None:
                return found, stock_worth(conn, spec.location_id, spec.sku_id)

    rows, worth = shop.read(read)
    # What a kit is made of is counted once: by the kit only where nothing else was asked for.
    summed = [row for row in rows if row.kits is None] or rows
    return {
        "stock": [_row(row) for row in rows],
        "count": len(rows),
        **{name: sum(getattr(row, name) for row in summed) for name in _SUMMED},
        **({} if query.strip() else _worth(worth)),
    }


def _worth(worth: Worth) -> Value:
    return {"value_minor": worth.amount, "currency": worth.currency, "without_cost": worth.unknown}


def _row(row: GridRow) -> Value:
    figures = {name: getattr(row, name) for name in _COUNTED}
    policy = {"reorder_point": row.reorder_point, "reorder_to": row.reorder_to, "low": row.low}
    return {
        "sku": row.code,
        "title": row.title,
        "location": row.location,
        **figures,
        **policy,
        "kit": row.kits is not None,
        "waiting": row.waiting,
        "incoming_on": row.incoming_on.isoformat() if row.incoming_on is not None else None,
        "counted_at": row.counted_at.isoformat() if row.counted_at is not None else None,
    }


def stock_words(value: Value) -> str:
    """Stock in words: a line for each product and location, available written out as its sum."""
    lines = [
        f"{shown(row['sku'])}  {shown(row['location'])}  {row['available']} available{_sum(row)}{_more(row)}"
        for row in value["stock"]
    ]
    if value.get("value_minor"):
        unknown = value["without_cost"]
        left_out = f"; {plural(unknown, 'product')} without a known cost left out" if unknown else ""
        amount = money(format_minor(value["value_minor"], value["currency"]), value["currency"])
        lines.append(f"Worth {amount} by the moving average{left_out}.")
    return "\n".join(lines) or "No stock was counted yet."


def _sum(row: Value) -> str:
    if row["kit"]:
        return ", as many as its components make"
    return f" = {row['on_hand']} on hand - {row['reserved']} reserved - {row['held']} held"


def _more(row: Value) -> str:
    """What is out of the ordinary."""
    told = [f"{row['safety']} of them safety stock"] if row["safety"] else []
    told += [f"{row['threshold']} kept from the channel"] if row["threshold"] else []
    told += [f"{row['promise']} to promise"] if row["safety"] or row["threshold"] else []
    told += [f"{row['incoming']} incoming"] if row["incoming"] else []
    told += [f"{row['waiting']} waited for"] if row["waiting"] else []
    told += ["low"] if row["low"] else []
    return "".join(f", {words}" for words in told)


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
