"""Shopify's inventory export: one row a variant and location (``Location``, ``On hand``), and the older layout with a
column for each location. Variants without SKU are named as order lines name them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from app.channels.base import Kind, StockRow
from app.channels.layouts import FileLayout, folded
from app.channels.order_fields import Names, find_columns
from app.channels.row_file import RecordRows, RowCells
from app.channels.shopify_products import options_of
from app.channels.tables import Table
from app.wording import mark, words

_VARIANT: Names = {
    "handle": ("Handle",),
    "title": ("Title",),
    "option1": ("Option1 Value",),
    "option2": ("Option2 Value",),
    "option3": ("Option3 Value",),
    "sku": ("SKU",),
}
_COUNTED: Names = {
    "location": ("Location",),
    "new": ("On hand (new)",),
    "quantity": ("On hand (current)", "On hand"),
}
_ALSO = (
    *("Option1 Name", "Option2 Name", "Option3 Name", "HS Code", "COO", "Bin name", "Incoming", "Unavailable"),
    *("Committed", "Available", "Incoming (not editable)", "Unavailable (not editable)", "Committed (not editable)"),
    *("Available (not editable)", "On hand"),
)
_NOT_HERE = frozenset(("not stocked", "not_stocked", ""))


def _variant(cells: RowCells) -> tuple[str, str]:
    """SKU and listing of a row."""
    sku, title = cells.code("sku"), cells.short("title")
    if not (sku or title):
        cells.fault("sku", "", words("is empty, and so is the title: nobody can tell which product it is."))
    values = " / ".join(value for _, value in options_of(cells, ()))
    return sku, f"{title} - {values}" if values else title


def _by_row(cells: RowCells) -> Sequence[StockRow]:
    sku, listing = _variant(cells)
    location = cells.required("location")
    quantity = cells.quantity("new" if cells.text("new") else "quantity")
    return (StockRow(cells.record.row, sku, location, quantity, listing or None),)


def _is_stocked(cells: RowCells) -> bool:
    text = cells.text("new") or cells.text("quantity")
    return text.casefold() not in _NOT_HERE or not text


def _row_key(cells: RowCells) -> tuple[str, str]:
    return "sku" if cells.text("sku") else "title", "\0".join((*_names(cells), cells.text("location").casefold()))


def _names(cells: RowCells) -> tuple[str, ...]:
    sku = cells.text("sku")
    return (sku,) if sku else tuple(cells.text(name) for name in ("handle", "option1", "option2", "option3"))


def _read_rows(table: Table, _zone: tzinfo | None, _currency: str) -> RecordRows[StockRow]:
    return RecordRows(
        table,
        find_columns(table, {**_VARIANT, **_COUNTED}),
        lambda: _by_row,
        layout="Shopify inventory",
        key=_row_key,
        is_record=_is_stocked,
        passed_over=words("Rows of products that are not stocked at the location, left out"),
    )


def _read_wide(table: Table, _zone: tzinfo | None, _currency: str) -> RecordRows[StockRow]:
    columns = find_columns(table, _VARIANT)
    known = {folded(name) for name in WIDE.known}
    places = {name: index for index, name in enumerate(table.header) if name and folded(name) not in known}

    def read(cells: RowCells) -> Sequence[StockRow]:
        sku, listing = _variant(cells)
        return [
            StockRow(cells.record.row, sku, place, cells.quantity(place), listing or None)
            for place in places
            if cells.text(place).casefold() not in _NOT_HERE
        ]

    return RecordRows(
        table,
        columns | places,
        lambda: read,
        layout=f"Shopify inventory, {len(places)} locations",
        key=lambda cells: ("sku" if cells.text("sku") else "title", "\0".join(_names(cells))),
        is_record=lambda cells: any(cells.text(place).casefold() not in _NOT_HERE for place in places),
        passed_over=words("Rows of products that are not stocked anywhere, left out"),
    )


_KNOWN = (*(name for names in (*_VARIANT.values(), *_COUNTED.values()) for name in names), *_ALSO)
INVENTORY: FileLayout[RecordRows[StockRow]] = FileLayout(
    name="shopify_inventory",
    title=mark("Shopify inventory"),
    kind=Kind.STOCK,
    channel="shopify",
    required=(("Handle",), ("Title",), ("SKU",), ("Location",), ("On hand", "On hand (current)", "On hand (new)")),
    known=_KNOWN,
    reader=_read_rows,
)
WIDE: FileLayout[RecordRows[StockRow]] = FileLayout(
    name="shopify_inventory_wide",
    title=mark("Shopify inventory, a column for each location"),
    kind=Kind.STOCK,
    channel="shopify",
    required=(("Handle",), ("Title",), ("Option1 Name",), ("Option1 Value",), ("SKU",), ("HS Code",), ("COO",)),
    known=tuple(name for name in _KNOWN if name != "Location"),
    reader=_read_wide,
    without=("Location",),
)
