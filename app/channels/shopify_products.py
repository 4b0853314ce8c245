"""Shopify's product export, old layout (``Handle``, ``Variant SKU``) and new (``URL handle``, ``SKU``).

One row a variant; the title and the names of the options stand on a product's first row only. Rows that hold a picture
and nothing else are passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo

from app.channels.base import Kind, ProductRow
from app.channels.layouts import FileLayout
from app.channels.order_fields import Names, find_columns
from app.channels.row_file import RecordRows, RowCells
from app.channels.tables import Table
from app.channels.values import quoted
from app.wording import mark, words

_COLUMNS: Names = {
    "handle": ("Handle", "URL handle"),
    "title": ("Title",),
    "vendor": ("Vendor",),
    "status": ("Status",),
    "option1_name": ("Option1 Name",),
    "option1": ("Option1 Value",),
    "option2_name": ("Option2 Name",),
    "option2": ("Option2 Value",),
    "option3_name": ("Option3 Name",),
    "option3": ("Option3 Value",),
    "sku": ("Variant SKU", "SKU"),
    "barcode": ("Variant Barcode", "Barcode"),
    "grams": ("Variant Grams", "Weight value (grams)"),
    "price": ("Variant Price", "Price"),
    "picture": ("Image Src", "Product image URL"),
}
_ALSO = (
    *("Body (HTML)", "Description", "Type", "Tags", "Published", "Published on online store", "Product Category"),
    *("Variant Inventory Tracker", "Variant Inventory Qty", "Variant Inventory Policy", "Variant Fulfillment Service"),
    *("Variant Compare At Price", "Compare-at price", "Variant Requires Shipping", "Variant Taxable", "Charge tax"),
    *("Image Position", "Image Alt Text", "Gift Card", "SEO Title", "SEO Description", "Variant Image", "Tax code"),
    *("Variant Weight Unit", "Weight unit for display", "Variant Tax Code", "Cost per item", "Inventory tracker"),
    *("Inventory quantity", "Continue selling when out of stock", "Requires shipping", "Fulfillment service"),
    *("Product image URL", "Variant image URL", "Option1 Linked To", "Option2 Linked To", "Option3 Linked To"),
)
_SKU_ROW = ("title", "sku", "option1", "option2", "option3", "price", "barcode")
_STATUSES = {"active": "active", "draft": "draft", "archived": "archived", "unlisted": "active", "": "active"}


def is_variant(cells: RowCells) -> bool:
    """Whether a row holds a variant; a row with a picture alone does not."""
    return any(cells.text(name) for name in _SKU_ROW) or not cells.text("picture")


class _Reader:
    """Reads the rows of one pass; remembers what stands on a product's first row only."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self._handle = self._title = self._vendor = ""
        self._status = "active"
        self._names: tuple[str, ...] = ()

    def __call__(self, cells: RowCells) -> Sequence[ProductRow]:
        handle = cells.required("handle")
        if handle != self._handle or cells.text("title"):
            self._begin(cells, handle)
        if not self._title:
            cells.fault(
                "title", "", words("is empty, and no row above has the title of {handle}.", handle=quoted(handle))
            )
        weight = cells.weight("grams")
        return (
            ProductRow(
                row=cells.record.row,
                sku=cells.code("sku"),
                title=self._title,
                options=options_of(cells, self._names),
                barcode=cells.barcode("barcode"),
                weight_g=weight or None,
                price=cells.price("price", self._currency),
                vendor=self._vendor,
                status=self._status,
            ),
        )

    def _begin(self, cells: RowCells, handle: str) -> None:
        self._handle, self._title, self._vendor = handle, cells.short("title"), cells.short("vendor")
        self._names = tuple(cells.text(f"option{number}_name") for number in (1, 2, 3))
        status = cells.text("status")
        if status.casefold() not in _STATUSES:
            cells.fault("status", status, words("{value} must be active, draft or archived.", value=quoted(status)))
        self._status = _STATUSES.get(status.casefold(), "active")


def options_of(cells: RowCells, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Names and values of a variant's options; ``names`` are those of the three, or none at all."""
    pairs = [
        (names[number - 1] if names and names[number - 1] else f"Option {number}", cells.text(f"option{number}"))
        for number in (1, 2, 3)
    ]
    return tuple((name, value) for name, value in pairs if value and value != "Default Title")


def _key(cells: RowCells) -> tuple[str, str]:
    sku = cells.text("sku")
    if sku:
        return "sku", f"sku {sku}"
    return "option1", "\0".join(cells.text(name) for name in ("handle", "option1", "option2", "option3"))


def _start(currency: str) -> Callable[[], Callable[[RowCells], Sequence[ProductRow]]]:
    return lambda: _Reader(currency)


def _read(table: Table, _zone: tzinfo | None, currency: str) -> RecordRows[ProductRow]:
    return RecordRows(
        table,
        find_columns(table, _COLUMNS),
        _start(currency),
        layout="Shopify products",
        key=_key,
        is_record=is_variant,
        passed_over=words("Rows with a picture alone, left out"),
    )


PRODUCTS: FileLayout[RecordRows[ProductRow]] = FileLayout(
    name="shopify_products",
    title=mark("Shopify products"),
    kind=Kind.PRODUCTS,
    channel="shopify",
    required=(_COLUMNS["handle"], ("Title",), _COLUMNS["option1"], _COLUMNS["sku"], _COLUMNS["price"]),
    known=(*(name for names in _COLUMNS.values() for name in names), *_ALSO),
    reader=_read,
)
