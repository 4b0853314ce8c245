"""What houses that send for a shop say they have of it: Amazon's restock report (FBA), Flexport's inventory levels.

Counted is what lies there and can be sent; what is still on its way to them, or between their houses, is not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo

from app.channels.base import Kind, StockRow
from app.channels.layouts import FileLayout
from app.channels.order_fields import Names, find_columns
from app.channels.row_file import RecordRows, RowCells
from app.channels.tables import Table
from app.wording import mark, words

_FBA: Names = {
    "country": ("Country",),
    "title": ("Product Name",),
    "fnsku": ("FNSKU",),
    "sku": ("Merchant SKU",),
    "quantity": ("Available",),
}
_FBA_ALSO = (
    *("ASIN", "Condition", "Supplier", "Supplier part no.", "Currency code", "Price", "Sales last 30 days"),
    *("Units Sold Last 30 Days", "Total Units", "Inbound", "FC transfer", "FC Processing", "Customer Order"),
    *("Unfulfillable", "Working", "Shipped", "Receiving", "Fulfilled by", "Alert"),
)
_FLEXPORT: Names = {
    "dsku": ("DSKU",),
    "sku": ("MSKU",),
    "title": ("Name",),
    "location": ("Facility",),
    "ready": ("DTC Total Quantity",),
    "reserve": ("RS Total Quantity",),
}
_FLEXPORT_ALSO = (
    *("Snapshot Date", "Facility Location", "Unavailable for Sale Quantity", "Ops WIP Quantity"),
    *("Units in Pack/Boxes", "# of Packs/Boxes", "In Transit Quantity"),
)


def _row(cells: RowCells, location: str, quantity: int) -> StockRow:
    sku = cells.code("sku")
    if not cells.text("sku"):
        cells.fault("sku", "", words("is empty."))
    return StockRow(cells.record.row, sku, location, quantity, cells.short("title") or None, is_third_party=True)


def _of_amazon(cells: RowCells) -> Sequence[StockRow]:
    return (_row(cells, f"Amazon FBA {cells.required('country')}".rstrip(), cells.quantity("quantity")),)


def _of_flexport(cells: RowCells) -> Sequence[StockRow]:
    reserve = cells.quantity("reserve") if cells.text("reserve") else 0
    return (_row(cells, cells.required("location"), cells.quantity("ready") + reserve),)


def _layout(
    name: str,
    title: str,
    columns: Names,
    required: Sequence[str],
    also: Sequence[str],
    place: str,
    read: Callable[[RowCells], Sequence[StockRow]],
    note: str,
) -> FileLayout[RecordRows[StockRow]]:
    """A file of one row for each product in each of its houses; ``place``: the field that names the house."""

    def key(cells: RowCells) -> tuple[str, str]:
        sku = cells.text("sku")
        return "sku", f"{sku}\0{cells.text(place).casefold()}" if sku else ""

    def opened(table: Table, _zone: tzinfo | None, _currency: str) -> RecordRows[StockRow]:
        return RecordRows(table, find_columns(table, columns), lambda: read, layout=title, key=key, notes=(note,))

    return FileLayout(
        name=name,
        title=title,
        kind=Kind.STOCK,
        channel="",
        required=tuple(columns[field] for field in required),
        known=(*(one for names in columns.values() for one in names), *also),
        reader=opened,
    )


FBA = _layout(
    "amazon_fba",
    mark("Amazon FBA stock"),
    _FBA,
    ("country", "fnsku", "sku", "quantity"),
    _FBA_ALSO,
    "country",
    _of_amazon,
    words("Counted is what Amazon has available; what is on its way there or between its houses is left out."),
)
FLEXPORT = _layout(
    "flexport_levels",
    mark("Flexport stock"),
    _FLEXPORT,
    ("dsku", "sku", "location", "ready"),
    _FLEXPORT_ALSO,
    "location",
    _of_flexport,
    words("Counted is what is ready to be sent and in reserve; what is in transit is left out."),
)
