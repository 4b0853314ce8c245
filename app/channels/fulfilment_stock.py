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


def _reader(
    layout: str, columns: Names, place: str, read: Callable[[RowCells], Sequence[StockRow]], note: str
) -> Callable[[Table, tzinfo | None, str], RecordRows[StockRow]]:
    def key(cells: RowCells) -> tuple[str, str]:
        sku = cells.text("sku")
        return "sku", f"{sku}\0{cells.text(place).casefold()}" if sku else ""

    def opened(table: Table, _zone: tzinfo | None, _currency: str) -> RecordRows[StockRow]:
        found = find_columns(table, columns)
        return RecordRows(table, found, lambda: read, layout=layout, key=key, notes=(note,))

    return opened


FBA: FileLayout[RecordRows[StockRow]] = FileLayout(
    name="amazon_fba",
    title=mark("Amazon FBA stock"),
    kind=Kind.STOCK,
    channel="",
    required=tuple(_FBA[name] for name in ("country", "fnsku", "sku", "quantity")),
    known=(*(name for names in _FBA.values() for name in names), *_FBA_ALSO),
    reader=_reader(
        "Amazon FBA stock",
        _FBA,
        "country",
        _of_amazon,
        words("Counted is what Amazon has available; what is on its way there or between its houses is left out."),
    ),
)
FLEXPORT: FileLayout[RecordRows[StockRow]] = FileLayout(
    name="flexport_levels",
    title=mark("Flexport stock"),
    kind=Kind.STOCK,
    channel="",
    required=tuple(_FLEXPORT[name] for name in ("dsku", "sku", "location", "ready")),
    known=(*(name for names in _FLEXPORT.values() for name in names), *_FLEXPORT_ALSO),
    reader=_reader(
        "Flexport stock",
        _FLEXPORT,
        "location",
        _of_flexport,
        words("Counted is what is ready to be sent and in reserve; what is in transit is left out."),
    ),
)
