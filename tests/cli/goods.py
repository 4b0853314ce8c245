"""A small shop's files for the command line: an order export and a stock count, goods and buyers invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.channels.shopify_files import follow_up_row, own_row, write_rows

GTIN = "4006381333931"


def orders_file(folder: Path, name: str = "orders_export.csv", numbers: str = "#") -> Path:
    """Five orders: two mugs; a mug and a cap; one without SKU; one sent before; one without a street."""
    rows = [
        own_row(f"{numbers}1001", id="7001", lineitem_quantity="2", subtotal="40.00", total="45.00"),
        own_row(f"{numbers}1002", id="7002", subtotal="35.00", total="40.00"),
        follow_up_row(f"{numbers}1002", lineitem_sku="CAP-1", lineitem_name="Cap", lineitem_price="15.00"),
        own_row(f"{numbers}1003", id="7003", lineitem_sku="", lineitem_name="Poster - A2"),
        own_row(
            f"{numbers}1004",
            id="7004",
            fulfillment_status="fulfilled",
            fulfilled_at="2026-03-26 09:00:00 +0100",
            lineitem_fulfillment_status="fulfilled",
        ),
        own_row(f"{numbers}1005", id="7005", shipping_address1="", shipping_street="", shipping_address2=""),
    ]
    return write_rows(folder / name, rows)


def stock_file(folder: Path, draft: str = "") -> Path:
    """Mugs with a barcode in Berlin and Hamburg, caps in Hamburg only; posters under their draft code, if given."""
    lines = [
        "sku,location,quantity,title,barcode,weight_g",
        f"MUG-1,Berlin,5,Plain mug,{GTIN},310",
        "MUG-1,Hamburg,1,,,",
        "CAP-1,Hamburg,3,Cap,,90",
        *([f"{draft},Berlin,2,,,"] if draft else []),
    ]
    path = folder / "stock.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def fill(terminal: Callable[..., Any], folder: Path, *, route: bool = True) -> None:
    """Import the orders of the shop "Web", count the stock, and route."""
    terminal("import", "orders", orders_file(folder), "--shop", "Web")
    terminal("import", "stock", stock_file(folder))
    if route:
        terminal("route")
